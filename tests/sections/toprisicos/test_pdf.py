"""Risks and measures in a PDF: headings over two lines, tables, and where each of them stands."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Box, Place, Toprisicos
from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found
from douane_report.sections.toprisicos.items import Item
from tests.document.making import Draw, boxed_line, pdf_bytes, read, text_line

HEADING = "Eind 2023 waren onderstaande risico's formeel de toprisico's voor de Douane:"
LONG = ("Enorme toename van het aanbod van aangiftes", "dat tot knelpunten in de handhaving leidt")
SHORT = "Personele veiligheid en integriteit"
EXTERN = ["Risico's voortkomend uit", "externe ontwikkelingen"]
INTERN = ["Risico's voortkomend uit", "interne organisatie"]
WIDE = (520.0, 500.0)


def section_of(*draws: Draw) -> Toprisicos:
    document = read(pdf_bytes(*draws, pagesize=WIDE))
    found = toprisicos.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return found.section


def listed(canvas: Canvas) -> None:
    """Write the list of risks, the first of them over two lines."""
    canvas.drawString(40, 460, HEADING)
    for bullet, text, y in (("•", LONG[0], 440), ("", LONG[1], 428), ("•", SHORT, 412)):
        canvas.drawString(40, y, bullet)
        canvas.drawString(52, y, text)


def column(canvas: Canvas, x: float, *blocks: tuple[str, list[str]]) -> None:
    """Write headings, titles and measures under each other: ``h``, ``t`` and ``•``."""
    y = 360.0
    for kind, lines in blocks:
        y -= 8
        for at, text in enumerate(lines):
            canvas.setFont("Helvetica-Bold" if kind in "ht" else "Helvetica", 10)
            if kind == "•":
                canvas.drawString(x, y, "•" if at == 0 else "")
            canvas.drawString(x + 12 * (kind == "•"), y, text)
            y -= 12


def measures(section: Toprisicos) -> dict[str, list[str]]:
    """Give the measures of each risk, and those that are overarching, in the order found."""
    found = {risk.item: [it.value or "" for it in risk.maatregelen] for risk in section.risicos}
    if section.overkoepelend:
        own = section.overkoepelend
        found[own.item] = [it.value or "" for it in own.maatregelen]
    return found


EXTERN_BLOCKS = (
    ("h", EXTERN),
    ("t", list(LONG)),
    ("•", ["Meer automatisch toezicht op het aanbod", "van aangiftes"]),
    ("•", ["Andere afspraken met het bedrijfsleven"]),
)
INTERN_BLOCKS = (("h", INTERN), ("t", [SHORT]), ("•", ["Strengere screening van medewerkers"]))
OVERARCHING = (
    ("•", ["Betere gegevens over alle risico's"]),
    ("•", ["Meer samen met andere diensten"]),
)
WANTED = {
    " ".join(LONG): [
        "Meer automatisch toezicht op het aanbod van aangiftes",
        "Andere afspraken met het bedrijfsleven",
    ],
    SHORT: ["Strengere screening van medewerkers"],
    "Overkoepelende maatregelen": [
        "Betere gegevens over alle risico's",
        "Meer samen met andere diensten",
    ],
}


@pytest.mark.parametrize(
    "heading", [["Overkoepelende maatregelen"], ["Overkoepelende", "maatregelen"]]
)
def test_overarching_measures_in_the_column_beside_the_risks(heading: list[str]) -> None:
    """The second line of their heading is no header "Maatregelen" of a table with the risks."""

    def draw(canvas: Canvas) -> None:
        listed(canvas)
        column(canvas, 40, *EXTERN_BLOCKS, *INTERN_BLOCKS)
        column(canvas, 290, ("h", heading), *OVERARCHING)

    section = section_of(draw)
    assert measures(section) == WANTED
    assert [risk.groep for risk in section.risicos] == ["extern", "intern"]
    assert [risk.rang.value for risk in section.risicos] == [1, 2]


@pytest.mark.parametrize(
    "heading", [["Overkoepelende maatregelen"], ["Overkoepelende", "maatregelen"]]
)
def test_overarching_measures_under_the_risks(heading: list[str]) -> None:
    """Were their heading not known as one, they would be measures of the last risk."""

    def draw(canvas: Canvas) -> None:
        listed(canvas)
        column(canvas, 40, *EXTERN_BLOCKS, *INTERN_BLOCKS, ("h", heading), *OVERARCHING)

    section = section_of(draw)
    assert measures(section) == WANTED
    assert section.overkoepelend is not None
    place = section.overkoepelend.place
    assert place is not None
    assert place.page == 1


def test_a_line_that_speaks_of_risks_is_no_part_of_the_title_after_it() -> None:
    """Only what is a heading together is joined, and any line may speak of risks."""

    def draw(canvas: Canvas) -> None:
        listed(canvas)
        column(
            canvas,
            40,
            *EXTERN_BLOCKS[:2],
            ("•", ["Andere afspraken met het bedrijfsleven", "over alle risico's"]),
            ("t", [SHORT]),
            ("•", ["Strengere screening van medewerkers"]),
        )

    assert measures(section_of(draw)) == {
        " ".join(LONG): ["Andere afspraken met het bedrijfsleven over alle risico's"],
        SHORT: ["Strengere screening van medewerkers"],
    }


def test_a_table_of_risks_and_measures() -> None:
    """Here "Maatregelen" is the header of the column, and a risk stands left of its own."""

    def draw(canvas: Canvas) -> None:
        listed(canvas)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(40, 370, "Externe risico's")
        canvas.drawString(40, 350, "Risico")
        canvas.drawString(290, 350, "Maatregelen")
        canvas.setFont("Helvetica", 10)
        for y in (344, 300, 276):
            canvas.line(40, y, 480, y)
        for x, y, text in (
            (40, 330, LONG[0]),
            (40, 318, LONG[1]),
            (40, 286, SHORT),
            (290, 330, "• Meer automatisch toezicht"),
            (290, 318, "• Andere afspraken"),
            (290, 286, "• Strengere screening"),
        ):
            canvas.drawString(x, y, text)

    assert measures(section_of(draw)) == {
        " ".join(LONG): ["Meer automatisch toezicht", "Andere afspraken"],
        SHORT: ["Strengere screening"],
    }


# Where they stand


def box_of(place: Place | None) -> Box:
    assert place is not None
    assert place.box is not None
    return place.box


def heights(place: Place | None) -> list[float]:
    box = box_of(place)
    return [float(box.top), float(box.bottom)]


def test_the_box_of_a_risk_holds_all_its_lines() -> None:
    def draw(canvas: Canvas) -> None:
        listed(canvas)
        column(canvas, 40, *EXTERN_BLOCKS)

    section = section_of(draw)
    long, short = section.risicos
    # The baselines of the list are 440 and 428, and 412, of a page 500 high.
    assert heights(long.place) == pytest.approx([50.5, 74.2], abs=0.5)
    assert heights(long.rang.place) == heights(long.place)
    assert heights(short.place) == pytest.approx([78.5, 90.2], abs=0.5)
    measured = [heights(it.place) for it in long.maatregelen]
    assert [bottom - top for top, bottom in measured] == pytest.approx([23.7, 11.7], abs=0.5)
    assert float(box_of(long.place).x0) == pytest.approx(52, abs=0.5)


def test_the_box_of_what_goes_on_in_the_next_column_is_that_of_its_start() -> None:
    first, second = boxed_line("eerste regel", 40, 300), boxed_line("tweede regel", 40, 312)
    third = boxed_line("derde in de kolom ernaast", 260, 100)
    assert Item([first]).spot == first.box
    assert Item([first, second]).spot == (40, 290, second.placed.x1, 312)
    assert Item([first, second, third]).spot == (40, 290, second.placed.x1, 312)
    other_page = boxed_line("op de volgende bladzijde", 40, 324)._replace(page=2)
    assert Item([first, other_page]).spot == first.box


def test_in_a_text_the_spot_is_the_first_line() -> None:
    lines = [text_line("eerste regel", 7), text_line("tweede regel", 8)]
    assert Item(lines).spot is lines[0]
