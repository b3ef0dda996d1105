"""Charts with bars that are outlines: of the whole around a filled part, or of one series."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.aangifteregels.test_kinds import block, found_in, text, title, values

YEARS = (2020, 2021, 2022, 2023)
WHOLE, PARTS = (284, 309, 380, 610), (0, 0, 120, 240)
TOTAL, PART = "Totaal aantal aangifteregels", "Waarvan e-commerce"
BLUE, DARK = "#007bc7", "#154273"
BASE, LEFT, PITCH, SCALE = 110.0, 100.0, 100.0, 0.35

Outline = Callable[[Canvas, float, float, float, float], None]


def at_once(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setFillColor("#ffffff")
    canvas.rect(x, y, wide, high, stroke=1, fill=1)


def after(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setFillColor("#ffffff")
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.rect(x, y, wide, high, stroke=1, fill=0)


def alone(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.rect(x, y, wide, high, stroke=1, fill=0)


def bars(canvas: Canvas, outline: Outline, parts: tuple[int, ...] = PARTS) -> None:
    canvas.setStrokeColor(BLUE)
    for at, (whole, part) in enumerate(zip(WHOLE, parts, strict=True)):
        x = LEFT + PITCH * at
        outline(canvas, x, BASE, 44, whole * SCALE)
        canvas.setFillColor("#000000")
        canvas.drawCentredString(x + 22, BASE - 14, str(YEARS[at]))
        canvas.drawCentredString(x + 22, BASE + whole * SCALE + 4, str(whole))
        if part:
            block(canvas, x + 2, BASE + 1, 40, part * SCALE, DARK)
            canvas.setFillColor("#ffffff")
            canvas.drawCentredString(x + 22, BASE + 6, str(part))


def legend(canvas: Canvas) -> None:
    block(canvas, 100, 70, 8, 8, BLUE)
    block(canvas, 320, 70, 8, 8, DARK)
    canvas.drawString(114, 70, TOTAL)
    canvas.drawString(334, 70, PART)


def millions(*figures: int) -> list[int]:
    return [it * 1_000_000 for it in figures]


@pytest.mark.parametrize("outline", [at_once, after, alone])
def test_the_outline_of_the_whole_around_its_part(outline: Outline) -> None:
    found = values(title(), lambda it: bars(it, outline), legend)
    assert found == {TOTAL: millions(*WHOLE), PART: millions(120, 240)}


@pytest.mark.parametrize("outline", [after, alone])
def test_outlines_that_lie(outline: Outline) -> None:
    def lying(canvas: Canvas) -> None:
        canvas.setStrokeColor(BLUE)
        for at, (whole, part) in enumerate(zip(WHOLE, PARTS, strict=True)):
            y = BASE + 150 - 50 * at
            outline(canvas, LEFT, y, whole * 0.6, 30)
            canvas.setFillColor("#000000")
            canvas.drawString(LEFT - 30, y + 11, str(YEARS[at]))
            canvas.drawString(LEFT + whole * 0.6 + 4, y + 11, str(whole))
            if part:
                block(canvas, LEFT + 1, y + 2, part * 0.6, 26, DARK)
                canvas.setFillColor("#ffffff")
                canvas.drawString(LEFT + 6, y + 11, str(part))

    assert values(title(), lying, legend) == {TOTAL: millions(*WHOLE), PART: millions(120, 240)}


@pytest.mark.parametrize("outline", [at_once, after, alone])
def test_outlines_of_one_series_that_the_title_names(outline: Outline) -> None:
    name = text(100, 345, "Ontwikkeling aangifteregels (x 1 mln)", 11, bold=True)
    found = values(name, lambda it: bars(it, outline, (0,) * 4))
    assert found == {"Ontwikkeling aangifteregels": millions(*WHOLE)}


def test_outlines_at_the_edge_of_filled_bars_are_no_bars() -> None:
    def edged(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
        block(canvas, x, y, wide, high, "#b2d7ee")
        canvas.rect(x - 1, y - 1, wide + 2, high + 2, stroke=1, fill=0)

    name = text(100, 345, "Ontwikkeling aangifteregels (x 1 mln)", 11, bold=True)
    found = found_in(name, lambda it: bars(it, edged, (0,) * 4))
    assert len(found.section.reeksen) == 1
    assert [it.value for it in found.section.reeksen[0].aantallen] == millions(*WHOLE)


@pytest.mark.parametrize("high", [[240.0] * 4, [90.0, 120.0, 0.0, 0.0]], ids=["level", "few"])
def test_frames_are_no_bars(high: list[float]) -> None:
    """Frames of one height, or around some of the years, say nothing of a length."""

    def framed(canvas: Canvas) -> None:
        canvas.setStrokeColor(BLUE)
        for at, (figure, tall) in enumerate(zip(WHOLE, high, strict=True)):
            x = LEFT + PITCH * at
            if tall:
                alone(canvas, x, BASE, 44, tall)
            canvas.drawCentredString(x + 22, BASE - 14, str(YEARS[at]))
            canvas.drawCentredString(x + 22, BASE + 244, str(figure))
            block(canvas, x + 2, BASE + 1, 40, max(PARTS[at], 60) * SCALE, DARK)
            canvas.drawCentredString(x + 22, BASE + 90, str(max(PARTS[at], 60)))

    found = values(title(), framed, legend)
    assert set(found) == {PART}
