"""A ranked list at the top of a page, under what announces it at the foot of the page before."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import RISKS, measures, own, section_of, title, write

FORMS = ("table", "circles")


def ranked(canvas: Canvas, form: str, top: float) -> None:
    for at, (name, _, _) in enumerate(RISKS):
        y = top - 22 * at
        if form == "circles":
            canvas.setFillColor("#154273")
            canvas.circle(44, y + 3, 8, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
        write(canvas, 42, y, str(at + 1))
        canvas.setFillColor("#000000")
        write(canvas, 70, y, name)


def measured(canvas: Canvas, y: float) -> None:
    write(canvas, 40, y, "Maatregelen per risico", bold=True, size=16)
    y -= 24
    for group in ("extern", "intern"):
        y = write(canvas, 40, y, f"{group.title()}e risico’s", bold=True, size=12) - 6
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 90), texts) - 6


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("over", "wanted"), [("", True), ("Onze aanbevelingen", False)])
def test_a_list_is_announced_on_the_page_before(form: str, over: str, wanted: bool) -> None:
    """What stands over it on its own page heads it instead."""

    def first(canvas: Canvas) -> None:
        write(canvas, 40, 120, "Toprisico’s", bold=True, size=16)
        write(canvas, 40, 96, "De Douane kijkt elk jaar naar wat het werk kan raken.")
        write(canvas, 40, 84, "Hieronder staan de toprisico’s van 2026.")

    def second(canvas: Canvas) -> None:
        if over:
            write(canvas, 40, 500, over, bold=True, size=12)
        ranked(canvas, form, 475)

    section = section_of(first, second, lambda canvas: measured(canvas, 490))

    ranks = [it.rang.value for it in section.risicos]
    assert (ranks == [1, 2, 3, 4, 5]) is wanted
