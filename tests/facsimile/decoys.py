"""What a report holds beside its figures: other tables, other charts, unseen text."""

from __future__ import annotations

import random
from decimal import Decimal

from tests.facsimile.chart import Bars
from tests.facsimile.draw import WHITE, Circle, Page, Rect, Text, rgb
from tests.facsimile.layouts import Layout
from tests.facsimile.numbers_nl import dutch
from tests.facsimile.setter import Setter
from tests.facsimile.tables import Cell, Table, TableRow

KINDS = (
    (
        "Bezetting en instroom in {year}",
        ("Begroot", "Bezetting"),
        ("Aantal medewerkers (fte)", "Instroom", "Uitstroom", "Totaal bezetting"),
        900,
        6400,
    ),
    (
        "Inbeslagnames IPR-goederen in {year} (aantallen x 1.000)",
        ("{last}", "{year}"),
        ("Kleding en schoenen", "Parfum en cosmetica", "Elektronica", "Totaal"),
        2,
        900,
    ),
    (
        "Budgettair overzicht {year} (bedragen x € 1 miljoen)",
        ("Begroting", "Uitgaven"),
        (
            "Personele uitgaven",
            "Materiële uitgaven",
            "Bijdrage aan agentschappen",
            "Totaal uitgaven",
        ),
        12,
        700,
    ),
    (
        "Overige inbeslagnames",
        ("{last}", "{year}"),
        (
            "Vuurwapens",
            "Illegale geneesmiddelen (zendingen)",
            "Sigaretten (x 1.000 stuks)",
            "Liquide middelen (x € 1.000)",
        ),
        40,
        9000,
    ),
)


def decoy_table(seed: int, year: int, kind: int) -> Table:
    """A table that has nothing to do with the sections of the report."""
    title, headers, labels, low, high = KINDS[kind % len(KINDS)]
    rng = random.Random(f"decoy {seed} {kind}")
    values = [[Decimal(rng.randint(low, high)) for _ in headers] for _ in labels]
    if labels[-1].startswith("Totaal"):
        values[-1] = [sum(column, Decimal(0)) for column in zip(*values[:-1], strict=True)]
    rows = tuple(
        TableRow(
            label,
            tuple(Cell(dutch(value)) for value in figures),
            bold=label.startswith("Totaal"),
        )
        for label, figures in zip(labels, values, strict=True)
    )
    return Table(
        title.format(year=year, last=year - 1),
        tuple(header.format(year=year, last=year - 1) for header in headers),
        rows,
    )


def decoy_chart(setter: Setter, year: int) -> Bars:
    """A bar chart of something else."""
    rng = random.Random(f"decoy chart {setter.layout.seed}")
    years = tuple(range(year - 4, year + 1))
    return Bars(
        years,
        ("Ziekteverzuim",),
        ({when: Decimal(rng.randint(48, 79)) / 10 for when in years},),
        (setter.accent,),
        Decimal(1),
        1,
        ".",
    )


def hide(layout: Layout, page: Page, number: int) -> None:
    """Put figures on a page that no reader sees: invisible, white on white, outside."""
    lines = (
        "Cocaïne 99.999 kg",
        "Invoerrechten 9.999.999",
        "Totaal 99.999.999",
        "Realisatie 77.777",
    )
    family = "Liberation Sans"
    if layout.decoy_hidden and number % 3 == 1:
        for at, line in enumerate(lines):
            y = page.h * 0.5 + at * 11
            page.shapes.append(Text(page.w * 0.4, y, line, 8, family, invisible=True))
    if layout.decoy_white and number % 4 == 2:
        for at, line in enumerate(lines):
            y = page.h - 8.0 - at * 2
            page.shapes.append(Text(page.w * 0.3, y, line, 1, family, color=WHITE))
    if layout.decoy_outside and layout.bleed:
        for at, line in enumerate(lines[:2]):
            page.shapes.append(Text(40 + at * 190, -layout.bleed * 0.4, line, 7, family))
        page.shapes.append(
            Text(40, page.h + layout.bleed * 0.6, "drukproef 3 - 88.888 kg", 7, family)
        )


def ornaments(layout: Layout, page: Page, number: int) -> None:
    """Shapes in traffic-light colours that mean nothing."""
    if layout.ornament == "dots":
        for at, code in enumerate(("#39870c", "#e17000", "#d52b1e")):
            x = page.w - 20.0 - at * 13 if number % 2 else 20.0 + at * 13
            page.shapes.append(Circle(x, page.h - 10.0, 4.5, rgb(code)))
    elif layout.ornament == "bars":
        for at, code in enumerate(("#00a651", "#f7931e", "#e53935")):
            page.shapes.append(Rect(0, 60.0 + at * 40, 5.0, 34.0, fill=rgb(code)))
