"""Signs before names that nearly touch each other, of which some names take two lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import Found, filled, legend, tiles
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES

TITLE = "Datagedreven organisatie"
ROWS = {
    "Verbetering informatiepositie": "o",
    "Datamanagement": "r",
    "Koppelingen": "r",
    "Verantwoorde inzet van algoritmes|en kunstmatige intelligentie": "g",
    "Vervanging van oude|toepassingen": "g",
}
PITCH, LINE, SIZE = 16.0, 11.0, 9.0
Sign = Callable[[Canvas, float, float, str], None]


def tick(canvas: Canvas, x: float, y: float, mark: str) -> None:
    """Draw a sign of three strokes, or of two for what is not well."""
    canvas.setStrokeColor(COLOURS[mark])
    canvas.setLineWidth(2)
    path = canvas.beginPath()
    path.moveTo(x - 7, y)
    path.lineTo(x - 2, y - 6)
    path.lineTo(x + (7 if mark == "g" else 6), y + 7)
    canvas.drawPath(path, stroke=1, fill=0)


def disc(canvas: Canvas, x: float, y: float, mark: str) -> None:
    canvas.setFillColor(COLOURS[mark])
    canvas.circle(x, y, 7.3, stroke=0, fill=1)


def triangle(canvas: Canvas, x: float, y: float, mark: str) -> None:
    canvas.setFillColor(COLOURS[mark])
    path = canvas.beginPath()
    path.moveTo(x - 7, y - 7.3)
    path.lineTo(x + 7, y - 7.3)
    path.lineTo(x, y + 7.3)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def read(sign: Sign) -> Found:
    """Read a list of names, each with its sign level with the first line."""

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        write(canvas, 40, 350, TITLE, bold=True)
        y = 350.0
        for label, mark in ROWS.items():
            y -= PITCH
            sign(canvas, 49, y + 3, mark)
            for number, part in enumerate(label.split("|")):
                y -= LINE if number else 0
                write(canvas, 62, y, part, size=SIZE)

    return tiles(draw)


@pytest.mark.parametrize("sign", [tick, disc, triangle])
def test_a_name_goes_on_at_the_foot_of_its_sign(sign: Sign) -> None:
    assert read(sign) == {it.replace("|", " "): (TITLE, NAMES[mark]) for it, mark in ROWS.items()}


@pytest.mark.parametrize("high", [11.0, 13.0, 16.0])
def test_a_row_under_filled_cells_is_another(high: float) -> None:
    """A row whose cell is left empty has no status; its name may start with a small letter."""
    rows = {"Datamanagement": "r", "Verbetering informatiepositie": "g", "eHerkenning": "-",
            "Koppelingen": "o"}  # fmt: skip

    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        write(canvas, 40, 350, TITLE, bold=True)
        y = 346.0
        for label, mark in rows.items():
            y -= high
            if mark in COLOURS:
                filled(canvas, 40, y, 16, high, COLOURS[mark])
            write(canvas, 62, y + high / 2 - 3, label, size=SIZE)

    assert tiles(draw) == {it: (TITLE, NAMES[mark]) for it, mark in rows.items()}
