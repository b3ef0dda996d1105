"""Activities and their status, a table per group, with the legend of the colours."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from douane_report.model import Activiteit, Activiteitenstatus, Jaarrapportage, Place, Statuskleur
from douane_report.report import formatting
from douane_report.report.cells import ORIGIN_WORDS, Footnotes, label_cell, spot, status_cell
from douane_report.report.context import Count, Fact, SectionBody
from douane_report.report.grid import Cell, Column, Row, Table
from douane_report.report.tables import SOURCE_COLUMN, labelled_row

KLEUREN: tuple[Statuskleur, ...] = ("groen", "oranje", "rood")


def body(report: Jaarrapportage, notes: Footnotes) -> SectionBody | None:
    """Give the content of the section."""
    section = report.activiteitenstatus
    if section is None:
        return None
    groups: dict[str, list[Activiteit]] = {}
    for activiteit in section.activiteiten:
        groups.setdefault(activiteit.groep, []).append(activiteit)
    return SectionBody(
        tables=tuple(
            _table(number, groep, activiteiten, report.report_year, notes)
            for number, (groep, activiteiten) in enumerate(groups.items(), start=1)
        ),
        counts=status_counts(section.activiteiten),
        legend=_legend(section),
        paragraphs=tuple(
            Fact(paragraaf.nummer, Cell(paragraaf.titel), spot(paragraaf.place))
            for paragraaf in section.paragrafen
        ),
    )


def status_counts(activiteiten: Iterable[Activiteit]) -> tuple[Count, ...]:
    """Count the activities per colour, and those of which no colour is known."""
    listed = list(activiteiten)
    colours = Counter(each.status.value for each in listed if each.status.value)
    others = Counter(each.status.origin for each in listed if not each.status.value)
    return (
        *(Count(_number(colours[kleur]), kleur, kleur) for kleur in KLEUREN),
        *(Count(_number(n), ORIGIN_WORDS[o], "open") for o, n in sorted(others.items())),
    )


def _number(count: int) -> str:
    return formatting.amount(Decimal(count), 0)


def _table(
    number: int, groep: str, activiteiten: Sequence[Activiteit], year: int, notes: Footnotes
) -> Table:
    """Make the table of a group, with a column for each year of which it has a status."""
    shown = {status.period for each in activiteiten for status in each.statussen} | {year}
    years = sorted(shown, reverse=True)
    several = len(years) > 1
    heads = [Column(f"Status {year}" if several else "Status", "status") for year in years]

    def row(activiteit: Activiteit) -> Row:
        head = label_cell(activiteit, notes)
        slots = [
            tuple(status_cell(it, notes) for it in activiteit.statussen if it.period == year)
            for year in years
        ]
        return labelled_row(activiteit, head, slots, _places(activiteit, several))

    return Table(
        f"tabel-activiteitenstatus-{number}",
        groep or "Activiteiten",
        (Column("Activiteit"), *heads, SOURCE_COLUMN),
        tuple(row(activiteit) for activiteit in activiteiten),
    )


def _places(activiteit: Activiteit, several: bool) -> list[tuple[str, Place | None]]:
    """Give all places where a status stands elsewhere than the label, as in prose."""
    return [
        ("activiteit", activiteit.place),
        *(
            (f"status {status.period}" if several else "status", status.place)
            for status in activiteit.statussen
        ),
    ]


def _legend(section: Activiteitenstatus) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            regel.status,
            Cell(regel.betekenis, tone=regel.status, hint=regel.kleur),
            spot(regel.place),
        )
        for regel in section.legenda
    )
