"""Rows with the sign and the name of a colour before an activity, which read as a legend does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, activities, dot

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


REMARKS = {"g": "Loopt op schema.", "o": "Deels vertraagd door krapte,", "r": "Herplanning nodig."}
GROUPS = {
    "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "o", "Leren op maat": "r"},
    "Slimme handhaving": {"Ondermijning": "r", "Dienstverlening": "g", "Datamanagement": "o"},
}


def remarked(canvas: Canvas, head: str, *, bold: bool) -> None:
    """Write labels with the name of a colour and a remark, which may go on in the next line."""
    for at, (mark, name) in enumerate(WORDS.items()):
        dot(canvas, LEFT + 60 * at, TOP + 30, COLOURS[mark])
        write(canvas, LEFT + 10 + 60 * at, TOP + 30, name, size=9)
    y = TOP
    for group, rows in GROUPS.items():
        for x, text in zip(
            (LEFT, 250.0, 320.0), (head or group, "Status", "Toelichting"), strict=True
        ):
            write(canvas, x, y, text, size=9, bold=bold)
        for label, mark in rows.items():
            y -= 12
            write(canvas, LEFT, y, label, size=9)
            write(canvas, 250, y, WORDS[mark].lower(), size=9, bold=True, colour=COLOURS[mark])
            write(canvas, 320, y, REMARKS[mark], size=9)
            if mark == "o":
                y -= 12
                write(canvas, 320, y, "zodat het later wordt.", size=9)
        y -= 30


# The head over the labels may be the title of the group.
@pytest.mark.parametrize("head", ["Activiteit", ""])
@pytest.mark.parametrize("bold", [True, False])
def test_a_remark_in_the_words_of_a_legend_explains_no_colour(head: str, bold: bool) -> None:
    found = {it.item: it.status.value for it in activities(lambda c: remarked(c, head, bold=bold))}
    assert found == {
        label: WORDS[mark].lower() for rows in GROUPS.values() for label, mark in rows.items()
    }


# A legend names each colour once, whatever stands before the name.
@pytest.mark.parametrize("before", ["", "Goed", "G"])
def test_a_legend_under_heads_has_no_remarks(before: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (mark, text) in enumerate([("-", "Betekenis"), *LEGEND]):
            y = TOP + 60 - 14 * at
            write(canvas, LEFT, y, before if at else "Oordeel", size=9, bold=not at)
            write(canvas, 150, y, WORDS[mark] if at else "Kleur", size=9, bold=not at)
            write(canvas, 210, y, text, size=9, bold=not at)
        table(canvas, KNOWN, TOP - 60, heads=("Status", "Activiteit"), sign="\u25cf")

    assert {it.item: it.status.value for it in activities(draw)} == wanted(KNOWN)
