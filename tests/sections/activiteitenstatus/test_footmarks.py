"""Footnote marks behind names of activities and titles of groups, and what only looks so."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import PITCH, TOP, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

ROWS = {"Douane aantoonbaar in control": "g", "Vervanging applicaties": "r", "Ondermijning": "o"}
TITLE = "Werken met data"
SMALL, HIGH = 6.0, 4.0


def noted(canvas: Canvas, y: float, text: str, mark: str, *, bold: bool = False) -> None:
    """Write words with a mark that is small and raised behind them."""
    write(canvas, 80, y, text, bold=bold)
    at = 80 + canvas.stringWidth(text, "Helvetica-Bold" if bold else "Helvetica", 10)
    write(canvas, at, y + HIGH, mark, size=SMALL, bold=bold)


def read(
    first: str, raised: str, *, title: str = TITLE, over: str = "", foot: str = ""
) -> list[tuple[str, str, str | None]]:
    """Read a table whose first name, and its title, may have a raised mark."""

    def draw(canvas: Canvas) -> None:
        noted(canvas, TOP, title, over, bold=True)
        write(canvas, 286, TOP, "Status", bold=True)
        y = TOP - PITCH
        for label, colour in {first: "g", **dict(list(ROWS.items())[1:])}.items():
            noted(canvas, y, label, raised if label == first else "")
            dot(canvas, 300, y, COLOURS[colour])
            y -= PITCH
        if foot:
            write(canvas, 80, 40 + HIGH, raised, size=SMALL)
            write(canvas, 84, 40, foot, size=8)

    return [(it.item, it.groep, it.status.value) for it in activities(draw)]


def wanted(first: str) -> list[tuple[str, str, str | None]]:
    names = [first, *list(ROWS)[1:]]
    return [(it, TITLE, NAMES[own]) for it, own in zip(names, ROWS.values(), strict=True)]


CONTROL = next(iter(ROWS))


@pytest.mark.parametrize("mark", ["5", "12", "1)", "(3)", "1,2", "a", "b)", "*", "**"])
@pytest.mark.parametrize("foot", ["", "Zie ook de verantwoording in bijlage 2."])
def test_a_raised_mark_is_no_part_of_a_name(mark: str, foot: str) -> None:
    assert read(CONTROL, mark, foot=foot) == wanted(CONTROL)


@pytest.mark.parametrize("mark", ["2", "*", "b"])
def test_a_raised_mark_is_no_part_of_a_title(mark: str) -> None:
    assert read(CONTROL, "", over=mark) == wanted(CONTROL)


@pytest.mark.parametrize("mark", ["*", "**", "\u00b9", "\u00b2"])
@pytest.mark.parametrize("name", [CONTROL, "Digitale Snelweg Douane (DSD)"])
def test_a_mark_that_is_a_character_of_its_own(name: str, mark: str) -> None:
    assert read(name + mark, "") == wanted(name)


@pytest.mark.parametrize(
    ("name", "mark", "said"),
    [
        ("Lagere uitstoot van CO", "2", "Lagere uitstoot van CO 2"),
        ("Lagere uitstoot van CO\u00b2", "", "Lagere uitstoot van CO\u00b2"),
        ("Een loods van 900 m", "2", "Een loods van 900 m 2"),
        ("Controle in de 1", "e", "Controle in de 1 e"),
        ("Uitvoering van pakket 5", "", "Uitvoering van pakket 5"),
    ],
)
def test_what_is_part_of_a_name_stays(name: str, mark: str, said: str) -> None:
    assert read(name, mark) == wanted(said)
