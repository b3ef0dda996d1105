"""A drug on a card of its own beside a table of all others."""

from __future__ import annotations

from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = (2021, 2022, 2023)
ROWS = {
    "Heroïne": (1_777, 935, 877),
    "Marihuana": (5_270, 3_072, 3_119),
    "Qat": (6_654, 4_461, 4_860),
    "LSD": (16, 30, 26),
}
CARD = (46_305, 53_403, 69_023)
PART = "waarvan maritiem: 62.351 kg"
Read = dict[str, dict[int, int | None]]
WANTED: Read = {name: dict(zip(YEARS, row, strict=True)) for name, row in ROWS.items()}


def kg(value: int) -> str:
    return f"{value:,} kg".replace(",", ".")


def table(canvas: Canvas, x: float, y: float = 360) -> None:
    canvas.setFont("Helvetica-Bold", 8)
    for at, year in enumerate(YEARS):
        canvas.drawRightString(x + 160 + 60 * at, y, str(year))
    canvas.setFont("Helvetica", 8)
    for step, (name, row) in enumerate(ROWS.items()):
        canvas.drawString(x, y - 20 * (step + 1), name)
        for at, value in enumerate(row):
            canvas.drawRightString(x + 160 + 60 * at, y - 20 * (step + 1), kg(value))


def card(
    canvas: Canvas,
    x: float,
    y: float = 370,
    *,
    name: str = "Cocaïne",
    earlier: tuple[int, ...] = YEARS[:-1],
    framed: bool = True,
    year: str = "2023",
    unit: str = "kg",
) -> None:
    if framed:
        canvas.setFillColor("#0b4f6c")
        canvas.rect(x, y - 115, 170, 115, stroke=0, fill=1)
        canvas.setFillColor("#ffffff")
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(x + 10, y - 16, name)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 10, y - 27, year)
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(x + 10, y - 46, kg(CARD[-1]).replace("kg", unit))
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 10, y - 58, PART)
    for at, it in enumerate(earlier):
        canvas.drawString(x + 10, y - 80 - 12 * at, str(it))
        canvas.drawRightString(x + 160, y - 80 - 12 * at, kg(CARD[at]).replace("kg", unit))
    canvas.setFillColor("#000000")


def found_with(aside: Draw, at: float) -> tuple[list[str], Read, dict[str, str]]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2023 in kilogrammen")
        aside(canvas)
        table(canvas, at)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(620.0, 420.0))), 2023))
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    return (
        [it.item for it in vangsten],
        {
            it.item: {f.period: None if f.value is None else int(f.value) for f in it.hoeveelheden}
            for it in vangsten
        },
        {it.item: deel.hoeveelheid.source_text for it in vangsten for deel in it.delen},
    )


@pytest.mark.parametrize(("side", "at"), [(40.0, 240.0), (400.0, 40.0)], ids=["left", "right"])
@pytest.mark.parametrize("year", ["2023", "in 2023", ""])
def test_a_card_left_or_right_of_the_table(side: float, at: float, year: str) -> None:
    names, values, parts = found_with(partial(card, x=side, year=year), at)
    assert values == {**WANTED, "Cocaïne": dict(zip(YEARS, CARD, strict=True))}
    assert parts == {"Cocaïne": "62.351 kg"}
    assert names == (["Cocaïne", *ROWS] if side < at else [*ROWS, "Cocaïne"])


@pytest.mark.parametrize(
    "aside",
    [
        partial(card, x=40.0, earlier=()),
        partial(card, x=40.0, earlier=(2018, 2019)),
        partial(card, x=40.0, name="Heroïne"),
        partial(card, x=40.0, name="Sigaretten"),
        partial(card, x=40.0, framed=False),
        partial(card, x=40.0, unit="%"),
        partial(card, x=40.0, y=230.0),
    ],
    ids=["no years", "other years", "in the table", "no drug", "no frame", "shares", "under it"],
)
def test_what_is_no_card_of_the_table(aside: Draw) -> None:
    _, values, parts = found_with(aside, 240.0)
    assert values == WANTED
    assert not parts
