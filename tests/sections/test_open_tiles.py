"""Tiles without frames: names under or over the figures, in rows of two or more."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

AMOUNTS = {
    "Invoerrechten": "4.170",
    "Omzetbelasting bij invoer": "1.133",
    "Accijnzen": "11.867",
    "Kolenbelasting": "78",
    "Totaal": "17.248",
}
DRUGS = {"Cocaïne": "59.116", "Heroïne": "1.811", "Qat": "12.040", "Ketamine": "1.515"}
CAPTION = "Afdrachten in 2023 (in miljoenen euro's)"
SIZE = (600.0, 500.0)


def set_at(canvas: Canvas, x: float, y: float, text: str, align: str) -> None:
    if align == "centre":
        canvas.drawCentredString(x + 60, y, text)
    elif align == "right":
        canvas.drawRightString(x + 120, y, text)
    else:
        canvas.drawString(x, y, text)


def tiles(
    figures: dict[str, str],
    *,
    caption: str = CAPTION,
    across: int = 2,
    align: str = "left",
    over: bool = False,
    unit: str = "",
    pitch: float = 70,
    large: float = 20,
    unnamed: Sequence[str] = (),
    broken: bool = False,
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 460, caption)
        for at, (name, figure) in enumerate(figures.items()):
            x, y = 40 + 180 * (at % across), 410 - pitch * (at // across)
            canvas.setFont("Helvetica", large)
            set_at(canvas, x, y, figure, align)
            if unit:
                end = x + canvas.stringWidth(figure, "Helvetica", large)
                canvas.setFont("Helvetica", 9)
                canvas.drawString(end + 4, y, unit)
            canvas.setFont("Helvetica", 9)
            lines = name.split(" bij ") if broken else [name]
            if broken and len(lines) > 1:
                lines[1] = f"bij {lines[1]}"
            for step, line in enumerate(lines if name not in unnamed else ()):
                down = large + 2 + 11 * (len(lines) - 1 - step) if over else -13 - 11 * step
                set_at(canvas, x, y + down, line, align)

    return draw


def amounts_of(draw: Draw) -> dict[str, Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2023))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {entry.item: entry.bedragen[0].value for entry in entries}


WANTED = {name: Decimal(text.replace(".", "")) * 10**6 for name, text in AMOUNTS.items()}


@pytest.mark.parametrize(
    "draw",
    [
        tiles(AMOUNTS),
        tiles(AMOUNTS, over=True),
        tiles(AMOUNTS, across=3),
        tiles(AMOUNTS, across=3, over=True),
        tiles(AMOUNTS, across=3, align="centre"),
        tiles(AMOUNTS, across=3, align="centre", over=True),
        tiles(AMOUNTS, align="right"),
        tiles(AMOUNTS, broken=True),
        tiles(AMOUNTS, broken=True, over=True, across=3),
        tiles(AMOUNTS, unit="mln euro", caption="Afdrachten in 2023"),
        tiles(AMOUNTS, unit="mln", caption="Afdrachten in 2023", over=True),
        tiles(AMOUNTS, large=11, over=True, across=3),
    ],
)
def test_white_space_parts_tiles(draw: Draw) -> None:
    assert amounts_of(draw) == WANTED


@pytest.mark.parametrize(
    "draw",
    [
        tiles(AMOUNTS, pitch=30),
        tiles(AMOUNTS, unnamed=["Accijnzen"]),
        tiles({f"{name} ": it for name, it in AMOUNTS.items()} | AMOUNTS),
    ],
    ids=["between two figures", "one without a name", "names twice"],
)
def test_tiles_that_may_be_others_are_not_read(draw: Draw) -> None:
    assert not any(value is not None for value in amounts_of(draw).values())


@pytest.mark.parametrize("over", [True, False])
@pytest.mark.parametrize("unit", ["", "kg"])
def test_drugs_on_tiles_without_frames(over: bool, unit: str) -> None:
    figures = {name: f"{it} {unit}".strip() for name, it in DRUGS.items()}
    draw = tiles(figures, caption="Drugsvangsten 2023", over=over, across=3)
    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2023))
    assert isinstance(found, Found)
    read_ = {it.item: it.hoeveelheden[0].value for it in found.section.vangsten}
    assert read_ == {name: Decimal(text.replace(".", "")) for name, text in DRUGS.items()}


@pytest.mark.parametrize("size", [9, 18])
@pytest.mark.parametrize("across", [2, 3])
def test_names_right_behind_their_figures_are_not_those_of_the_next(size: int, across: int) -> None:
    figures = {name: text for name, text in AMOUNTS.items() if name != "Kolenbelasting"}

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 460, CAPTION)
        for at, (name, figure) in enumerate(figures.items()):
            x, y = 40.0 + 190 * (at % across), 410 - 30 * (at // across)
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, figure)
            x += canvas.stringWidth(figure, "Helvetica", size) + 4
            canvas.setFont("Helvetica", 9)
            canvas.drawString(x, y, name)

    found = amounts_of(draw)
    assert all(value == WANTED[name] for name, value in found.items() if value is not None)
