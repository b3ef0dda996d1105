"""Rows with the sign and the name of a colour before an activity, which read as a legend does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.test_status_groups import write
from tests.sections.test_status_years import COLOURS, activities

Row = tuple[str, str]
WORDS = {"g": "Groen", "o": "Oranje", "r": "Rood"}
KNOWN: list[Row] = [("g", "Integriteit"), ("r", "Dienstverlening"), ("o", "Datamanagement")]
MORE: list[Row] = [("r", "Verbeteren scriptbeheer"), ("o", "Nieuwe werving")]
NEW: list[Row] = [
    ("r", "Groene vloot op de Waddenzee en de Noordzee"),
    ("g", "Stille havens, ook buiten de Randstad"),
    ("r", "Nieuwe systemen voor invoer en uitvoer"),
]
LEGEND: list[Row] = [
    ("g", "Verloopt zoals gepland in het jaarplan."),
    ("o", "Verloopt minder of anders dan gepland."),
    ("r", "Verloopt niet zoals gepland in het jaarplan."),
]
OWN: list[Row] = [("g", "Gaat goed"), ("o", "Kan beter"), ("r", "Gaat slecht")]
LEFT, TOP, PITCH = 60.0, 330.0, 20.0
Statuses = dict[str, str | None]


def lines(canvas: Canvas, rows: Sequence[Row], top: float, *, gap: float, sign: str) -> None:
    """Write the sign of a colour and its name in that colour, and more words beside them."""
    for at, (mark, text) in enumerate(rows):
        y = top - PITCH * at
        canvas.setFillColor(COLOURS[mark])
        canvas.setFont("ZapfDingbats", 8)
        canvas.drawString(LEFT, y, sign)
        write(canvas, LEFT + 10, y, WORDS[mark], size=8, bold=True, colour=COLOURS[mark])
        write(canvas, LEFT + gap, y, text, size=8)


def table(canvas: Canvas, rows: Sequence[Row], top: float, *, heads: Row, sign: str) -> None:
    for x, head in zip((LEFT, LEFT + 75), heads, strict=True):
        write(canvas, x, top, head, size=8, bold=True)
    lines(canvas, rows, top - PITCH, gap=75, sign=sign)


def wanted(rows: Sequence[Row]) -> Statuses:
    return {text: WORDS[mark].lower() for mark, text in rows}


@pytest.mark.parametrize("heads", [("Status", "Activiteit"), ("Stand 2026", "Activiteiten")])
@pytest.mark.parametrize("sign", ["\u25cf", "\u25b2"])
@pytest.mark.parametrize("rows", [NEW, NEW[::2], NEW[1:]])
def test_new_activities_after_signs_with_words(rows: list[Row], sign: str, heads: Row) -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, LEGEND, TOP + 60, gap=45, sign=sign)
        table(canvas, KNOWN, TOP - 60, heads=heads, sign=sign)

    def second(canvas: Canvas) -> None:
        write(canvas, LEFT, TOP + 60, "Beheer op orde", size=11, bold=True)
        table(canvas, MORE, TOP + 40, heads=heads, sign=sign)
        write(canvas, LEFT, TOP - 40, "Vernieuwing", size=11, bold=True)
        table(canvas, rows, TOP - 60, heads=heads, sign=sign)

    found = {it.item: it.status.value for it in activities(first, second)}
    assert found == wanted([*KNOWN, *MORE, *rows])


# A second legend, in words of its own, beside what heads no activities.
@pytest.mark.parametrize("heads", [("Teken", "Betekenis"), ("Legenda", "Uitleg"), ("", "")])
def test_a_legend_in_other_words_has_no_activities(heads: Row) -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, LEGEND, TOP + 60, gap=45, sign="\u25cf")
        table(canvas, KNOWN, TOP - 60, heads=("Status", "Activiteit"), sign="\u25cf")

    def second(canvas: Canvas) -> None:
        table(canvas, OWN, TOP, heads=heads, sign="\u25cf")

    found = {it.item: it.status.value for it in activities(first, second)}
    assert found == wanted(KNOWN)
