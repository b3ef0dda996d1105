"""The bars of a chart that has a table of its figures: the table is read, the bars bear it out."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from statistics import median
from typing import NamedTuple

from douane_report.document.cells import FigureCell
from douane_report.document.charts.axes import Axis
from douane_report.document.charts.bars import STACK_GAP, Bar, Slot, base_of
from douane_report.document.charts.stack import SLACK, TOLERANCE, value_of
from douane_report.document.charts.table import DataTable, Row
from douane_report.document.model import Line, union

_NEAR, _BESIDE = 150.0, 250.0
"""Points from the bars up or down, and sideways, within which a table is that of their chart."""

_LEAST_UNNAMED = 3
"""Fewest bars that tell which row is theirs where it is called differently."""

_LEAST_CUT_OFF = 4
"""Fewest bars that tell that an axis does not start at 0."""

_MOST_UNNAMED = 3
"""Most series that are tried in every order where table and legend call them differently."""


class Dash(NamedTuple):
    """A dash in the table, where a series has no bar.

    Attributes:
        series: index of the series.
        year: the year.
        cell: the dash.
    """

    series: int
    year: int
    cell: FigureCell


class Tabled(NamedTuple):
    """What a table says of the bars of a chart.

    Attributes:
        series: names of the series: those of the legend, then those that only the table has.
        bars: the bars, and for figures without a bar the place of the figure.
        per_point: value per point of length; 0 when the bars do not tell.
        dashes: what is printed for want of a figure.
        refuted: whether most bars contradict the table.
        apart: whether the table has years of its own.
    """

    series: tuple[Line, ...]
    bars: list[Bar]
    per_point: Decimal
    dashes: tuple[Dash, ...]
    refuted: bool
    apart: bool


def of_table(
    tables: Sequence[DataTable], axis: Axis, slots: Sequence[Sequence[Slot]], names: Sequence[Line]
) -> Tabled | None:
    """Give bars the figures that a table has for their series and year.

    Args:
        tables: those of the page.
        axis: the years of the chart.
        slots: the bars of each series.
        names: names of the series.
    """
    years = {year for year, _ in axis.years}
    best: Tabled | None = None
    near = [
        table
        for table in tables
        if any(years & set(row.cells) for row in table.rows) and is_near(table, slots)
    ]
    for table in _joined(near, names):
        for rows in _pairings(table, names):
            if not any(row and slots[at] for at, row in enumerate(rows)):
                continue
            tried = _tried(table, axis, slots, names, rows)
            if tried.refuted and not any(_named_as(name, table.rows) for name in names):
                continue
            if best is None or _doubts(tried) < _doubts(best):
                best = tried
    return best


def _joined(tables: Sequence[DataTable], names: Sequence[Line]) -> list[DataTable]:
    """Join the tables of a chart that has one for each of its series."""
    rows = [[row for name in names if (row := _named_as(name, it.rows))] for it in tables]
    if len(tables) < 2 or any(len(it) != 1 for it in rows):
        return list(tables)
    return [DataTable(tables[0].years, tuple(row for it in tables for row in it.rows))]


def is_near(table: DataTable, slots: Sequence[Sequence[Slot]]) -> bool:
    """Whether a table stands over, under or beside the bars, with no room for another thing."""
    bars = [slot.box for group in slots for slot in group]
    if not bars:
        return False
    chart, figures = union(bars), union(list(table.places()))
    return chart.overlap_y(figures) >= -_NEAR and chart.overlap_x(figures) >= -_BESIDE


def table_alone(table: DataTable) -> Tabled:
    """Give what a table says where no bars can be told."""
    return _tried(table, table.years, [], [], [])


def _doubts(tabled: Tabled) -> tuple[bool, int, int]:
    named = {bar.series for bar in tabled.bars if bar.tabled}
    return (tabled.refuted, -len(named), sum(bar.contradicted for bar in tabled.bars))


def _pairings(table: DataTable, names: Sequence[Line]) -> Iterator[list[Row | None]]:
    """Yield the rows of the series: by name, and those that are left in every order."""
    rows = [_named_as(name, table.rows) for name in names]
    left = [row for row in table.rows if not any(row is it for it in rows)]
    open_at = [at for at, row in enumerate(rows) if row is None]
    if not open_at or not left or max(len(open_at), len(left)) > _MOST_UNNAMED:
        yield rows
        return
    if len(left) < len(open_at):
        return
    for order in permutations(left, len(open_at)):
        tried = list(rows)
        for at, row in zip(open_at, order, strict=True):
            tried[at] = row
        yield tried


def _are_named(names: Sequence[Line], rows: Sequence[Row | None]) -> bool:
    """Whether all rows are called what their series are called."""
    return all(
        row is None or _named_as(name, [row]) is row for name, row in zip(names, rows, strict=True)
    )


def _named_as(name: Line, rows: Sequence[Row]) -> Row | None:
    """Give the row that is called what a series is called, but for signs and a limit after it."""

    def is_same(one: str, other: str) -> bool:
        short, long = sorted((_plain(one), _plain(other)), key=len)
        rest = long[len(short) :]
        return long.startswith(short) and not any(char.isalpha() for char in rest)

    for row in rows:
        if row.name.words[0].placed == name.words[0].placed or is_same(row.name.text, name.text):
            return row
    return None


def _name_of(name: Line, row: Row | None) -> Line:
    """The name of a series in full, and without a figure of its row that stands close to it.

    Where the table calls it differently its figures keep the name that stands at them.
    """
    if row is None:
        return name
    if row.name.words[0].placed != name.words[0].placed:
        return name if _named_as(name, [row]) else row.name
    places = {word.placed for cell in row.cells.values() for word in cell.line.words}
    taken = any(word.placed in places for word in name.words)
    return row.name if taken or len(row.name.text) > len(name.text) else name


def _plain(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _tried(
    table: DataTable,
    axis: Axis,
    slots: Sequence[Sequence[Slot]],
    names: Sequence[Line],
    rows: Sequence[Row | None],
) -> Tabled:
    further = [row for row in table.rows if not any(row is it for it in rows)]
    flat = [(series, slot) for series, group in enumerate(slots) for slot in group]
    by_name, bare = _are_named(names, rows), 0
    bars: list[Bar] = []
    pairs: list[tuple[list[float], float, int]] = []
    base = base_of(slots, axis.vertical) if flat else 0.0
    for series, slot in flat:
        row = rows[series]
        cell = row.cells.get(slot.year) if row else None
        if row is not None and not by_name and (cell is None or not _has_value(cell)):
            bare += 1
        if cell is not None and _has_value(cell):
            pairs.append((_lengths(slot, slots, base, axis.vertical), value_of(cell), len(bars)))
        bars.append(Bar(slot.box, series, slot.year, cell, tabled=cell is not None))
    scale, wrong = _measured(pairs)
    refuted = len(wrong) > len(pairs) / 3 or (
        not by_name and (bool(wrong) or bare > 0 or len(pairs) < _LEAST_UNNAMED)
    )
    if refuted and by_name and _is_cut_off(pairs):
        refuted, wrong = False, set()
    bars = [it._replace(contradicted=refuted or at in wrong) for at, it in enumerate(bars)]
    dashes: list[Dash] = []
    for series, row in enumerate([*rows, *further]):
        have = {bar.year for bar in bars if bar.series == series}
        for year, cell in row.cells.items() if row else ():
            if year in have:
                continue
            if cell.number is not None and not _has_value(cell):
                dashes.append(Dash(series, year, cell))
            else:
                bars.append(Bar(cell.line.placed, series, year, cell, refuted, tabled=True))
    return Tabled(
        series=(
            *(_name_of(*it) for it in zip(names, rows, strict=True)),
            *(row.name for row in further),
        ),
        bars=bars,
        per_point=Decimal(f"{scale:.9f}"),
        dashes=tuple(dashes),
        refuted=refuted,
        apart=table.years is not axis,
    )


def _has_value(cell: FigureCell) -> bool:
    return cell.number is not None and cell.number.value is not None


def _lengths(
    slot: Slot, slots: Sequence[Sequence[Slot]], base: float, vertical: bool
) -> list[float]:
    """How long a bar is: itself, up to its end, and with what is stacked on it."""
    found = {length for length in slot.lengths(base, vertical) if length > 0}
    found |= {
        other.lengths(base, vertical)[1]
        for group in slots
        for other in group
        if other.year == slot.year
        and abs(other.box.cx - slot.box.cx if vertical else other.box.cy - slot.box.cy) < 2
        and abs(other.box.bottom - slot.box.top if vertical else other.box.x0 - slot.box.x1)
        < STACK_GAP
    }
    return sorted(found)


def _measured(pairs: Sequence[tuple[list[float], float, int]]) -> tuple[float, set[int]]:
    """Give the value per point that most bars bear out, and the bars that contradict it."""
    options = [value / it for lengths, value, _ in pairs for it in lengths if it > 3 and value > 0]
    if not options:
        return 0.0, set()

    def wrong(scale: float) -> set[int]:
        return {
            bar
            for lengths, value, bar in pairs
            if all(abs(value / scale - it) > SLACK + TOLERANCE * value / scale for it in lengths)
        }

    fewest = min(len(wrong(scale)) for scale in options)
    scale = median(it for it in options if len(wrong(it)) == fewest)
    return scale, wrong(scale)


def _is_cut_off(pairs: Sequence[tuple[list[float], float, int]]) -> bool:
    """Whether the bars bear the figures out if their axis does not start at 0."""
    ordered = sorted((lengths[0], value) for lengths, value, _ in pairs if lengths)
    if len(ordered) < _LEAST_CUT_OFF or any(len(lengths) != 1 for lengths, _, _ in pairs):
        return False
    (short, least), (long, most) = ordered[0], ordered[-1]
    if long - short <= SLACK or most <= least:
        return False
    scale = (most - least) / (long - short)
    first = least - scale * short
    return first > 0 and all(
        abs((value - first) / scale - length) <= SLACK + TOLERANCE * length
        for length, value in ordered
    )
