"""What the columns of a table say: a measure, for a year."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.cells import in_full
from douane_report.document.part_words import spelled_out
from douane_report.document.rows import Table
from douane_report.sections.tabular.measure_words import measure_of, measures_in, names_in
from douane_report.sections.vocabulary import SectionWords, fold
from douane_report.sections.vocabulary import words as words_of_all

_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_DERIVED = re.compile(
    r"%|\bprocent|\bverschil|\bmutatie|\bindex|\bt\.?o\.?v|\bten opzichte|\bpercentage|\bafwijking"
    r"|\bniet\b|\bnog\b|\bresterend|\brest\b|\bresteert|\bmeer\b|\bminder\b|\bboven\b|\bonder\b"
    r"|\btekort|\boverschot|\bsaldo|\bdelta\b|\btoename|\bafname|\bstijging|\bdaling|\bgroei"
    r"|\baandeel|\bratio\b|\bscore|\bdekking|\w*graad\b|\bmate\b|\bachterstand|\bvoorsprong"
    r"|\buitgesteld|\bvervallen|\bopenstaand",
    re.I,
)
_YIELD = re.compile(
    r"\bpositie|\btreffer|\bhits?\b|\bonregelmatig|\bbevinding|\bcorrectie|\bovertreding|\bafgekeurd"
    r"|\bfout",
    re.I,
)
"""What checks brought to light: its number is none of checks, whatever else a header says."""

_PART_OF_YEAR = re.compile(
    r"\bq[1-4]\b|\bt/m\b|\btot en met\b|kwartaal|halfjaar|half jaar|\bhalverwege|tussenstand"
    r"|\bmaand",
    re.I,
)


class Column(NamedTuple):
    """What a column of figures says: a measure, for a year."""

    measure: str
    period: int


def year_in(text: str) -> int | None:
    """Give the only year that a text names; None when it names none or several."""
    years = _years_in(text)
    return years.pop() if len(years) == 1 else None


def _years_in(text: str) -> set[int]:
    """Give the years that a text names, in full or cut short: ``2024``, ``’24``."""
    return {int(year) for year in _YEAR.findall(in_full(text))}


def dated_measure(words: SectionWords, text: str) -> str | None:
    """Give the measure that a text is the name of, perhaps with a year: ``Realisatie 2023``."""
    full = in_full(text)
    year = str(year_in(full))
    return measure_of(words, " ".join(word for word in fold(full).split() if word != year))


def is_derived(header: str) -> bool:
    """Whether a header says that its figures are made of others: ``verschil``, ``niet gehaald``."""
    return bool(_DERIVED.search(header))


def opens_part(header: str) -> bool:
    """Whether a header says that its column is of a part of another: ``waarvan maritiem``."""
    return spelled_out(fold(header)).split(" ")[0] in words_of_all("of_a_part")


def resolve_columns(
    table: Table, words: SectionWords, period: int, default: str | None
) -> tuple[Column | None, ...]:
    """Say what each column of a table is; None for one that cannot be told or is derived.

    Args:
        table: the table.
        words: vocabulary; its ``columns`` name the measures.
        period: year of the report, for a column that names no year.
        default: measure of a column that names none, or None when it must be named.
    """
    if table.headers:
        # Beside nothing but shares and changes, the amounts need no header.
        named = any(
            header and not (is_derived(header) or is_percentages(table, index))
            for index, header in enumerate(table.headers)
        )
        if table.width > 1 and len(set(table.headers)) == 1:
            # One line over all: it may name them all, a space apart.
            found = _columns_in(table.headers[0], words, period, None)
            if len(set(found)) == table.width:
                return found
        columns = [
            _column(header, words, period, default)
            if (header or not named) and not is_percentages(table, index)
            else None
            for index, header in enumerate(table.headers)
        ]
        return _distinct(_of_one_year(columns), table.headers)
    found = _columns_in(table.header_line, words, period, default)
    if len(found) == table.width:
        return _distinct(found, ("",) * len(found))
    if default and table.width == 1:
        return (Column(default, period),)
    return (None,) * table.width


def is_percentages(table: Table, index: int) -> bool:
    """Whether all figures of a column are printed with a percent sign: shares, or changes."""
    cells = [row.cells[index] for row in table.rows if index < len(row.cells)]
    numbers = [cell.number for cell in cells if cell and cell.number]
    units = {number.unit for number in numbers if number.value is not None}
    return units == {"procent"}


def _column(header: str, words: SectionWords, period: int, default: str | None) -> Column | None:
    unfit = _YIELD.search(header) or _PART_OF_YEAR.search(header)
    if unfit or is_derived(header) or opens_part(header):
        return None
    measures = measures_in(words, header)
    measure = next(iter(measures), default)
    year = _period(header, period)
    if len(measures) > 1 or measure is None or year is None:
        return None
    return Column(measure, year)


def _period(header: str, period: int) -> int | None:
    """Give the year of a column, ``vorig jaar`` being the one before; None where it is unclear."""
    years = _years_in(header)
    if years:
        return years.pop() if len(years) == 1 else None
    folded = f" {fold(header)} "
    if any(f" {fold(it)} " in folded for it in words_of_all("year_before")):
        return period - 1
    other = any(f" {fold(it)} " in folded for it in words_of_all("some_other_year"))
    return None if other else period


def _of_one_year(columns: Sequence[Column | None]) -> Sequence[Column | None]:
    """Give up groups of columns, each with the same measures, in which two years are mixed.

    A year that stands between two such groups is that of one of them, and of no half of either.
    """
    named = [column for column in columns if column is not None]
    width = len(dict.fromkeys(column.measure for column in named))
    measures = [column.measure for column in named]
    if width < 2 or len(named) < 2 * width or measures != measures[:width] * (len(named) // width):
        return columns
    groups = [named[start : start + width] for start in range(0, len(named), width)]
    if all(len({column.period for column in group}) == 1 for group in groups):
        return columns
    return [None] * len(columns)


def _distinct(
    columns: Sequence[Column | None], headers: Sequence[str]
) -> tuple[Column | None, ...]:
    """Give up columns that would say the same; only the one that names its year is kept."""
    kept: list[Column | None] = []
    for column, header in zip(columns, headers, strict=True):
        same = [there for other, there in zip(columns, headers, strict=True) if other == column]
        dated = [there for there in same if _years_in(there)]
        rivals = dated if header in dated else same
        kept.append(column if len(rivals) == 1 else None)
    return tuple(kept)


def _columns_in(
    line: str, words: SectionWords, period: int, default: str | None
) -> tuple[Column | None, ...]:
    """Read the columns off a header whose words are all that is left of it."""
    found: list[Column] = []
    for name, measure in names_in(words, line):
        if measure:
            found.append(Column(measure, -1))
        elif _YEAR.fullmatch(name):
            if found and found[-1].period == -1:
                found[-1] = Column(found[-1].measure, int(name))
            elif default:
                found.append(Column(default, int(name)))
    return tuple(Column(c.measure, period if c.period == -1 else c.period) for c in found)
