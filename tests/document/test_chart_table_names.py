"""Names of series on several lines: the whole name goes before what is only a part of it."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from douane_report.document.chart_table_names import names_on
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
