"""Names in a legend that go on in the next line, and texts under it that are none of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.charts.axes import Axis
from douane_report.document.charts.legend import legend_keys
from douane_report.document.model import Box
from tests.document.making import drawn

NAME = "Aangifteregels e-commerce"
AXIS = Axis(tuple((2020 + at, Box(40 + 60 * at, 80, 60 + 60 * at, 90)) for at in range(4)), True)


def names(
    *lines: str, x: float = 54, leading: float = 11, under: float = 54, words: Sequence[str] = ()
) -> list[str]:
    """Set a key with lines beside and under it, and give the names that are read."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor("#154273"))
        canvas.rect(x - 14, 250, 8, 8, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(lines):
            canvas.drawString(x if at == 0 else x + under - 54, 250 - leading * at, text)
        canvas.drawRightString(360, 40, "een regel tot aan de kantlijn")

    page = drawn(draw, (400.0, 400.0))
    return [key.name.text for key in legend_keys(page, AXIS, lambda text: text in words)]


@pytest.mark.parametrize("under", [54, 40], ids=["under the name", "under the key"])
@pytest.mark.parametrize(
    "text",
    [
        (
            "We beschermen de samenleving tegen goederen die een gevaar vormen voor de",
            "volksgezondheid, natuur en milieu of de economie van de EU.",
        ),
        ("We beschermen de samen-", "leving tegen goederen."),
        ("volksgezondheid, natuur en milieu of de", "economie van de EU beschermd worden en"),
        ("aan de grens beschermd.",),
        ("Bron: Douane",),
        ("Toelichting",),
    ],
)
def test_a_text_under_the_legend_is_no_part_of_a_name(text: Sequence[str], under: float) -> None:
    assert names(NAME, *text, under=under) == [NAME]


@pytest.mark.parametrize("leading", [10, 11, 13.5])
@pytest.mark.parametrize(
    "lines",
    [
        ("Waarvan aandeel", "e-commerce*", "<€150,-"),
        ("Aangifteregels", "(inclusief e-commerce)"),
        ("Verwerkte aangifte-", "regels"),
        ("Waarvan", "E-commerce"),
        ("Aantal", "Aangifteregels"),
    ],
)
def test_a_label_that_is_broken_on_purpose(lines: Sequence[str], leading: float) -> None:
    [name] = names(*lines, leading=leading)
    assert name == " ".join(lines).replace("- ", "")


def test_a_known_name_on_two_lines() -> None:
    lines = ("Totaal", "Aangifteregels")
    assert names(*lines) == ["Totaal"]
    assert names(*lines, words=[" ".join(lines)]) == [" ".join(lines)]
    assert names(*lines, words=lines[:1]) == ["Totaal"]


def test_a_label_that_is_broken_at_the_margin() -> None:
    lines = ("Aangifteregels", "Douane Nederland")
    assert names(*lines, x=280) == [" ".join(lines)]
    assert names(*lines, x=54) == ["Aangifteregels"]


@pytest.mark.parametrize("text", ["DMS en AGS in de loop van dat jaar.", "Bron van de cijfers:"])
def test_a_text_at_the_margin(text: str) -> None:
    assert names("Aangifteregels", text, x=280) == ["Aangifteregels"]
