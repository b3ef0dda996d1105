"""The drug infographic in a text, where the cards have lost their frames.

The grid reads row by row. What was one card comes apart into three runs of the text: the
names, the large figures of the year, and the small histories, each in the order of the grid.
They are put together again only when all three count the same; otherwise every figure stays
``ambiguous`` or ``unknown``, with the reason.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line, Word
from douane_report.document.cells import FigureCell, read_cell, split_tail, years_in
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context
from douane_report.sections.drugsvangsten.units import Weights
from douane_report.sections.drugsvangsten.words import names_part, part_called
from douane_report.sections.vocabulary import SectionWords, fold

_ORDER = "volgorde van het raster: namen, cijfers en reeksen lopen rij voor rij"


class TextCards(NamedTuple):
    """The pieces of the infographic, each in the order of the text."""

    names: tuple[Line, ...]
    heroes: tuple[FigureCell, ...]
    histories: tuple[tuple[tuple[int, FigureCell], ...], ...]
    parts: tuple[tuple[str, FigureCell], ...]
    remarks: tuple[Line, ...]
    end: int


def collect(lines: Sequence[Line], start: int, words: SectionWords) -> TextCards:
    """Collect the pieces of the infographic from line ``start`` on.

    It ends at the first line that is none of: a name, a year, a figure, a short remark.
    """
    names: list[Line] = []
    heroes: list[FigureCell] = []
    histories: list[tuple[tuple[int, FigureCell], ...]] = []
    parts: list[tuple[str, FigureCell]] = []
    remarks: list[Line] = []
    years: list[int] = []
    index = start
    while index < len(lines):
        line = lines[index]
        if found := years_in(line):
            years = [int(word.text) for word in found]
        elif found_names := split_names(line, words):
            names.extend(found_names)
        elif part := _part(line, words):
            parts.append(part)
        else:
            label, cells = split_tail(line)
            if cells and not label.words:
                if years and len(cells) == len(years) and len(set(years)) == len(years) > 1:
                    histories.append(tuple(zip(years, cells, strict=True)))
                    years = []
                else:
                    heroes.extend(cells)
            elif cells or len(line.text) > 60 or _is_heading(line):
                break
            else:
                remarks.append(line)
        index += 1
    return TextCards(
        tuple(names), tuple(heroes), tuple(histories), tuple(parts), tuple(remarks), index
    )


def split_names(line: Line, words: SectionWords) -> tuple[Line, ...]:
    """Split a line into drug names, when it holds nothing else (``Heroïne Marihuana``)."""
    found: list[Line] = []
    rest: list[Word] = list(line.words)
    while rest:
        for length in range(len(rest), 0, -1):
            part = line._replace(words=tuple(rest[:length]))
            if words.lookup("labels", part.text):
                found.append(part)
                del rest[:length]
                break
        else:
            return ()
    return tuple(found)


def _part(line: Line, words: SectionWords) -> tuple[str, FigureCell] | None:
    """Read ``56.858 kg Maritiem`` or ``waarvan maritiem 56.858 kg``."""
    for length in range(1, len(line.words)):
        head = line._replace(words=line.words[:length])
        tail = line._replace(words=line.words[length:])
        for figure, name in ((head, tail), (tail, head)):
            cell = read_cell(figure) if names_part(words, name.text) else None
            if cell:
                return part_called(words, name.text), cell
    return None


def _is_heading(line: Line) -> bool:
    first = line.words[0].text.rstrip(".")
    return len(first) == 1 and first.isupper() and len(line.words) > 1


def assemble(
    context: Context, words: SectionWords, cards: TextCards, weights: Weights
) -> tuple[tuple[model.Drugsvangst, ...], tuple[model.Note, ...]]:
    """Put the cards together again, and give the remarks that belong to none of them."""
    settled = len(cards.names) == len(cards.heroes) == len(cards.histories)
    owner = _part_owners(cards)
    vangsten = []
    for index, name in enumerate(cards.names):
        key, known = words.key_of(name.text)
        figures = []
        if settled:
            figures += [
                weights.figure(context, cell, year, _ORDER)
                for year, cell in (
                    (context.report_year, cards.heroes[index]),
                    *cards.histories[index],
                )
            ]
        else:
            figures.append(_unsettled(context, cards))
        delen = [
            model.Deel(
                measure=f"waarvan {part}",
                hoeveelheid=weights.figure(context, cell, context.report_year, _ORDER),
            )
            for (part, cell), place in zip(cards.parts, owner, strict=True)
            if settled and place == index
        ]
        vangsten.append(
            model.Drugsvangst(
                key=key,
                item=name.text,
                known=known,
                place=context.document.place(name),
                hoeveelheden=tuple(figures),
                delen=tuple(delen),
            )
        )
    return _with_remarks(context, words, vangsten, cards.remarks)


def _unsettled(context: Context, cards: TextCards) -> model.Figure:
    return model.Figure(
        period=context.report_year,
        unit="kg",
        origin=model.Origin.UNKNOWN,
        reason=(
            f"{len(cards.names)} namen, {len(cards.heroes)} cijfers en "
            f"{len(cards.histories)} reeksen passen niet op elkaar"
        ),
    )


def _part_owners(cards: TextCards) -> list[int | None]:
    """Say to which card each part belongs: the only one that is large enough to hold it."""
    owners: list[int | None] = []
    for _, cell in cards.parts:
        part = cell.number.value if cell.number else None
        fits = [
            index
            for index, hero in enumerate(cards.heroes)
            if part is not None
            and hero.number
            and hero.number.value is not None
            and hero.number.value >= part
        ]
        owners.append(fits[0] if len(fits) == 1 else None)
    return owners


def _with_remarks(
    context: Context,
    words: SectionWords,
    vangsten: list[model.Drugsvangst],
    remarks: Sequence[Line],
) -> tuple[tuple[model.Drugsvangst, ...], tuple[model.Note, ...]]:
    """Give each remark to the drug that it names or whose known wording it completes."""
    groups: list[list[Line]] = []
    for line in remarks:
        if groups and not line.gap:
            groups[-1].append(line)
        else:
            groups.append([line])
    loose: list[model.Note] = []
    for group in groups:
        text = join_lines(line.text for line in group)
        note = context.note(group[0], text=text)
        folded = f" {fold(text)} "
        for index, vangst in enumerate(vangsten):
            completes = words.lookup("labels", f"{vangst.item} {text}") == vangst.key
            if completes or f" {fold(vangst.item)} " in folded:
                vangsten[index] = vangst.model_copy(update={"notes": (*vangst.notes, note)})
                break
        else:
            loose.append(note)
    return tuple(vangsten), tuple(loose)
