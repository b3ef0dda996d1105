"""Names of series on several lines: the whole name goes before what is only a part of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.table_names import names_on
from tests.document.making import drawn

LINES = ("Waarvan aandeel", "e-commerce*", "<€150,-")


def test_the_whole_name_comes_before_its_last_lines() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(LINES):
            canvas.drawString(40, 300 - 11 * at, text)

    page = drawn(draw, (400.0, 400.0))
    names = [name.text for name in names_on(page, lambda text: "commerce" in text)]
    assert names[0] == "Waarvan aandeel e-commerce* <€150,-"
    assert names.index("e-commerce* <€150,-") > names.index("Waarvan aandeel e-commerce*")


def first_name(
    lines: Sequence[str], leading: float, *, level: Sequence[int] = (), raised: str = ""
) -> str:
    """Set lines under each other, some with a figure level with them, and give the longest name."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(lines):
            canvas.drawString(40, 300 - leading * at, text)
            if at in level:
                canvas.drawRightString(260, 300 - leading * at, "341")
        if raised:
            width = canvas.stringWidth(lines[1], "Helvetica", 9)
            canvas.setFont("Helvetica", 6)
            canvas.drawString(40 + width, 303 - leading, raised)

    page = drawn(draw, (400.0, 400.0))
    return next(names_on(page, lambda text: "commerce" in text.casefold())).text


@pytest.mark.parametrize("leading", [10, 12.5, 15])
@pytest.mark.parametrize(
    "lines",
    [
        LINES,
        ("Waarvan aandeel", "E-commerce*", "<€150,-"),
        ("Waarvan", "aandeel e-commerce*", "<€150,-"),
        ("Waarvan aandeel", "e-commerce* <", "€150,-"),
    ],
)
def test_a_name_on_three_lines_with_its_figures_at_the_second(
    leading: float, lines: Sequence[str]
) -> None:
    assert first_name(lines, leading, level=(1,)) == " ".join(lines)


@pytest.mark.parametrize("leading", [10, 12.5, 15])
def test_a_raised_mark_in_a_name_does_not_part_its_lines(leading: float) -> None:
    lines = ("Waarvan aandeel", "e-commerce", "<€150,-")
    assert first_name(lines, leading, raised="*") == "Waarvan aandeel e-commerce <€150,-"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        # Two rows, each with its figures; and a part under the whole.
        (("totaal", "e-commerce"), "e-commerce"),
        (("Totaal e-commerce", "waarvan tot €150"), "Totaal e-commerce"),
        (("Totaal e-commerce", "w.v. tot €150"), "Totaal e-commerce"),
    ],
)
def test_two_rows_are_two_names(lines: Sequence[str], name: str) -> None:
    assert first_name(lines, 15, level=(0, 1)) == name
