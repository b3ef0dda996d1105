"""Overarching measures on the right of their heading."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.lists.items import list_items
from douane_report.sections.toprisicos.blocks import words_in
from douane_report.sections.toprisicos.headings import headings_of
from douane_report.sections.toprisicos.measures.overall_beside import overall_beside
from douane_report.sections.vocabulary import words_of
from tests.document.making import drawn
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    title,
    write,
)

OWNED = {name: (group, list(texts)) for name, group, texts in RISKS}


def treated(canvas: Canvas) -> float:
    y = 490.0
    for group in GROUP:
        y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3
    return y - 20


@pytest.mark.parametrize("heading", [("Overkoepelende maatregelen",), ("Overkoepelende", "aanpak")])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("shift", [0, 6, -6])
def test_a_panel_with_the_measures_beside_their_heading(
    heading: tuple[str, ...], after: bool, shift: int
) -> None:
    def draw(canvas: Canvas) -> None:
        y = treated(canvas)
        shade(canvas, 30, y - 40, 540, 60, "#dde6ee")
        for at, line in enumerate(heading):
            write(canvas, 40, y - 12 * at, line, bold=True, size=10)
        measures(canvas, 220, y + shift, OVERALL)
        if after:
            write(canvas, 40, y - 60, "Groei naar volwassenheid", bold=True, size=13)
            write(canvas, 40, y - 80, "De risicodialogen werden in dit jaar vervolgd.")

    section = section_of(ranked, draw)
    assert overall_of(section) == list(OVERALL)
    assert owned(section) == OWNED
    assert section.overkoepelend is not None
    assert section.overkoepelend.item == " ".join(heading)


@pytest.mark.parametrize(
    ("under", "given"), [("nothing", True), ("list", False), ("sentence", False), ("group", False)]
)
def test_a_list_beside_a_heading_is_its_own_only_where_nothing_is_under_that(
    under: str, given: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 250, "Overkoepelende maatregelen", bold=True, size=11)
        if under == "list":
            measures(canvas, 40, 234, OVERALL)
        elif under == "sentence":
            write(canvas, 40, 234, "Hierover leest u meer in het volgende deel")
        elif under == "group":
            write(canvas, 40, 234, GROUP["intern"], bold=True, size=11)
        measures(canvas, 320, 250, ("Een gesprek met de buren", "Een dag voor het vak", "Feest"))

    page = drawn(draw)
    headings = headings_of(page.fragments, words_of("toprisicos"))
    items = list_items(page)
    taken = words_in(items) | {word for it in headings for word in it.ids}
    free = [it for it in page.fragments if not any(id(word) in taken for word in it.words)]
    assert bool(list(overall_beside(headings, items, free, ()))) is given


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("heading", ["Overkoepelende maatregelen", "Overkoepelend"])
def test_the_last_row_of_a_table_names_no_risk(ruled: bool, framed: bool, heading: str) -> None:
    """The heading is a band over a row whose first cell is empty."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        rows = [(GROUP[group], own(group)) for group in GROUP] + [(heading, [("", OVERALL)])]
        for head, parts in rows:
            shade(canvas, 34, y - 5, 532, 16, "#dde6ee")
            y = write(canvas, 40, y, head, bold=True, size=10) - 8
            for name, texts in parts:
                top = y + 11
                lines = title(canvas, 40, y, name, 30) if name else y
                y = min(measures(canvas, 300, y, texts), lines) - 4
                canvas.setStrokeColor("#777777")
                if framed:
                    canvas.rect(34, y + 7, 532, top - y - 7)
                elif ruled:
                    canvas.line(34, y + 7, 566, y + 7)
                y -= 6

    section = section_of(ranked, draw)
    assert overall_of(section) == list(OVERALL)
    assert owned(section) == OWNED
