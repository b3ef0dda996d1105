"""What the tables of the sections have in common: periods, changes, places."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from douane_report.model import Entry, Figure, Place
from douane_report.report import formatting
from douane_report.report.cells import (
    DASH,
    Footnotes,
    Style,
    figure_cell,
    printed,
    short_notes,
    spot,
)
from douane_report.report.change import (
    Printed,
    difference,
    percentage_of,
    relative_change,
)
from douane_report.report.grid import Cell, Column, Row, RowStyle, Spot

Slot = tuple[Cell, ...]

SOURCE_COLUMN = Column("Bron", "source")
_FULL = Decimal(100)


def periods_of(figures: Iterable[Figure]) -> list[int]:
    """Give the years that figures speak of, the latest first."""
    return sorted({figure.period for figure in figures}, reverse=True)


def period_slots(
    figures: Sequence[Figure], periods: Sequence[int], style: Style, notes: Footnotes
) -> list[Slot]:
    """Put the figures of a row under their years."""
    return [
        tuple(figure_cell(f, style, notes) for f in figures if f.period == period)
        for period in periods
    ]


def change_columns(period: int, figures: Iterable[Figure]) -> list[Column]:
    """Give the columns of the change since the year before, if any figure speaks of it."""
    before = period - 1
    if all(figure.period != before for figure in figures):
        return []
    return [Column(f"Verschil met {before}", "change"), Column("Verschil in %", "change")]


def change_slots(figures: Sequence[Figure], period: int, style: Style) -> list[Slot]:
    """Give the change since the year before, absolute and in percent."""
    new, old = printed(figures, period), printed(figures, period - 1)
    if new is None or old is None:
        return [_not_computed(), _not_computed()]
    change = difference(new, old)
    bounds = None if change.within_rounding else relative_change(new, old)
    percentage = formatting.percentage_text(bounds, sign=True) if bounds else ""
    return [
        (_computed(formatting.difference_text(change, style.scale)),),
        (_computed(percentage),) if percentage else _not_computed(),
    ]


def difference_slot(new: Printed | None, old: Printed | None, scale: int) -> Slot:
    """Give the difference between two figures."""
    if new is None or old is None:
        return _not_computed()
    return (_computed(formatting.difference_text(difference(new, old), scale)),)


def share_slot(part: Printed | None, whole: Printed | None) -> Slot:
    """Give a part as a percentage of a whole, with a bar of that length."""
    bounds = percentage_of(part, whole) if part and whole else None
    if bounds is None:
        return _not_computed()
    share = int(max(Decimal(0), min(bounds.point, _FULL)).to_integral_value())
    return (_computed(formatting.percentage_text(bounds), share=share),)


def _computed(text: str, *, share: int | None = None) -> Cell:
    return Cell(text, "change", share=share)


def _not_computed() -> Slot:
    return (Cell(DASH, "change", origin="none"),)


def labelled_row(
    entry: Entry,
    head: Cell,
    slots: Iterable[Slot],
    places: Iterable[tuple[str, Place | None]],
    *,
    style: RowStyle = "",
) -> Row:
    """Make the row of an entry: its label, its values, and where they stand.

    The label is made before the values, so that footnotes are numbered as they are read.
    """
    return Row(head, tuple(slots), row_spots(entry, places), style=style)


def row_spots(entry: Entry, labelled: Iterable[tuple[str, Place | None]]) -> tuple[Spot, ...]:
    """Say where the values of a row stand; each place once, with what stands there.

    Args:
        entry: the row, whose own place is given when no value has one.
        labelled: for every value what it is (a year, or a word) and its place.
    """
    remarks = [("opmerking", note.place) for note in short_notes(entry)]
    groups: dict[str, list[str]] = {}
    values = [(label, formatting.place_text(place)) for label, place in labelled]
    for label, where in (*values, *((name, formatting.place_text(p)) for name, p in remarks)):
        if where:
            groups.setdefault(where, []).append(label)
    if not groups:
        only = spot(entry.place)
        return (only,) if only.text else ()
    if len(groups) == 1:
        return (Spot(next(iter(groups))),)
    return tuple(Spot(where, label=_merged(labels)) for where, labels in groups.items())


def _merged(labels: Sequence[str]) -> str:
    unique = list(dict.fromkeys(labels))
    years = [int(label) for label in unique if label.isascii() and label.isdigit()]
    words = [label for label in unique if not (label.isascii() and label.isdigit())]
    return ", ".join(filter(None, (formatting.year_span(years) if years else "", *words)))
