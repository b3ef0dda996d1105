"""The chart of declaration lines in a text, where bars and labels have come apart.

What is left is the labels in the order in which they were drawn, and what the prose says. Two
witnesses settle a value, and only where they agree:

* the order of drawing: the labels of the total come from left to right;
* the growth that the prose speaks of: the totals in ascending order.

What the prose says outright (a figure with its year) holds for both. Where the two differ, the
value is ``ambiguous`` with both candidates. Nothing else is assumed.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.numbers import Number, find_numbers
from douane_report.sections.prose import Sentence
from douane_report.sections.vocabulary import fold

_MILLION = Decimal(1_000_000)
_PERIOD = re.compile(r"periode ((?:19|20)\d\d) tot en met ((?:19|20)\d\d)")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_DOUBLED = re.compile(r"e-commerce.{0,60}meer dan verdubbeld", re.I)
_GROWTH = re.compile(r"\bgroei\b.{0,60}aangifteregels|aangifteregels.{0,40}\bgegroeid\b", re.I)
_RUIM = Decimal("1.1")


class Said(NamedTuple):
    """What the prose says of one series in one year: a closed interval in lines."""

    series: str
    year: int
    low: Decimal
    high: Decimal
    sentence: Sentence


class Prose(NamedTuple):
    """All that the prose says of the chart."""

    first_year: int
    last_year: int
    said: tuple[Said, ...]
    e_commerce_doubled: bool
    growth: bool


class Settled(NamedTuple):
    """What became of one value.

    Attributes:
        cells: the label, or the labels between which nothing decides.
        reason: what settles it, or why nothing does (Dutch).
    """

    year: int
    cells: tuple[FigureCell, ...]
    reason: str


def read_prose(sentences: Sequence[Sentence], report_year: int) -> Prose:
    """Read what the prose says of the numbers of declaration lines."""
    first = last = report_year
    said: list[Said] = []
    doubled = growth = False
    for sentence in sentences:
        text = sentence.text
        if "aangifteregels" not in fold(text) and "e-commerce" not in text.casefold():
            continue
        if period := _PERIOD.search(text):
            first, last = int(period.group(1)), int(period.group(2))
        doubled = doubled or bool(_DOUBLED.search(text))
        growth = growth or bool(_GROWTH.search(text))
        said.extend(_said(sentence, report_year))
    return Prose(first, last, tuple(said), doubled, growth)


def _said(sentence: Sentence, report_year: int) -> Iterator[Said]:
    text = sentence.text
    years = [int(year) for year in _YEAR.findall(text)]
    year = years[0] if years else report_year
    if len(set(years)) > 1:
        return
    for found in find_numbers(text):
        number = found.number
        if found.kind != "quantity" or number.value is None or number.value < _MILLION:
            continue
        if found.qualifier is None and _mentions_part(text, found.end):
            yield Said("e-commerce", year, number.value, number.value, sentence)
        elif found.qualifier == "ruim" and "gegroeid" in text:
            yield Said("totaal", year, number.value, number.value * _RUIM, sentence)
        elif found.qualifier is None and re.search(r"totaal\s?aantal|totaalaantal", text):
            before = text[: found.start].casefold()
            if "boven" not in before[-12:]:
                yield Said("totaal", year, number.value, number.value, sentence)


def _mentions_part(text: str, end: int) -> bool:
    return bool(re.match(r"\W{0,2}(?:aangifteregels zien op )?e-commerce", text[end:], re.I))


def settle(
    cells: Sequence[FigureCell], prose: Prose, factor: Decimal
) -> tuple[tuple[Settled, ...], tuple[Settled, ...]] | None:
    """Tell which label belongs to which series and year.

    Args:
        cells: the labels, in the order of the text.
        prose: what the prose says.
        factor: what a label is multiplied with, such as a million.

    Returns:
        The totals and the e-commerce values per year; None when the labels cannot be parted.
    """
    years = range(prose.first_year, prose.last_year + 1)
    rest = len(cells) - len(years)
    if not 0 <= rest <= len(years) or any(c.number is None or not c.number.value for c in cells):
        return None
    # Without the growth, or a stated figure of the part, the labels could be parted anyhow.
    stated = any(said.series != "totaal" and said.year == prose.last_year for said in prose.said)
    if not prose.growth or (rest and not stated):
        return None
    split = _split(cells, prose, factor, rest)
    if split is None:
        return None
    totals, parts = split
    part_years = years[len(years) - rest :]
    return (
        tuple(_total(year, index, totals, prose, factor) for index, year in enumerate(years)),
        tuple(
            Settled(year, (cell,), _part_reason(year, prose))
            for year, cell in zip(part_years, parts, strict=True)
        ),
    )


def _lines(cell: FigureCell, factor: Decimal) -> Decimal:
    number: Number | None = cell.number
    assert number is not None
    assert number.value is not None
    return number.value * factor


def _split(
    cells: Sequence[FigureCell], prose: Prose, factor: Decimal, rest: int
) -> tuple[list[FigureCell], list[FigureCell]] | None:
    """Part the labels into totals (in drawing order) and parts (per year, ascending)."""
    scored = []
    for chosen in permutations(range(len(cells)), rest):
        parts = [cells[index] for index in chosen]
        totals = [cell for index, cell in enumerate(cells) if index not in chosen]
        if _possible(totals, parts, prose, factor):
            values = [_lines(cell, factor) for cell in totals]
            turns = sum(a > b for i, a in enumerate(values) for b in values[i + 1 :])
            scored.append((turns, chosen, totals, parts))
    scored.sort(key=lambda item: item[:2])
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][2], scored[0][3]


def _possible(
    totals: list[FigureCell], parts: list[FigureCell], prose: Prose, factor: Decimal
) -> bool:
    years = list(range(prose.first_year, prose.last_year + 1))
    ascending = sorted(_lines(cell, factor) for cell in totals)
    part_values = [_lines(cell, factor) for cell in parts]
    whole = dict(zip(years, ascending, strict=True))
    part = dict(zip(years[len(years) - len(parts) :], part_values, strict=True))
    for said in prose.said:
        values = whole if said.series == "totaal" else part
        if said.year in values and not said.low <= values[said.year] <= said.high:
            return False
    if part_values != sorted(part_values):
        return False
    if prose.e_commerce_doubled and len(part_values) > 1 and part_values[-1] <= 2 * part_values[-2]:
        return False
    return all(value < whole[year] for year, value in part.items())


def _total(
    year: int, index: int, totals: list[FigureCell], prose: Prose, factor: Decimal
) -> Settled:
    drawn = totals[index]
    grown = sorted(totals, key=lambda cell: _lines(cell, factor))[index]
    for said in prose.said:
        if said.series == "totaal" and said.year == year:
            return Settled(year, (grown,), f"het jaar staat in de tekst: ‘{said.sentence.text}’")
    if drawn is grown and prose.growth:
        return Settled(
            year, (drawn,), "volgorde van de cijfers en de groei in de tekst wijzen hetzelfde aan"
        )
    low, high = sorted((drawn, grown), key=lambda cell: _lines(cell, factor))
    return Settled(
        year,
        (low, high) if low is not high else (low,),
        "de volgorde van de cijfers en de groei in de tekst wijzen verschillende cijfers aan",
    )


def _part_reason(year: int, prose: Prose) -> str:
    for said in prose.said:
        if said.series != "totaal" and said.year == year:
            return f"het jaar staat in de tekst: ‘{said.sentence.text}’"
    return "meer dan verdubbeld in het laatste jaar, en kleiner dan het totaal: alleen dit past"
