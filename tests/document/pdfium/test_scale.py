"""Pages far larger or smaller than usual: read at the usual scale, told in their own points."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from douane_report.document import Document
from douane_report.document.colour import hue_name
from douane_report.document.model import Box
from douane_report.document.pdf import PdfPage
from douane_report.document.pdfium.pages import OPEN_PAGES
from douane_report.document.pdfium.scale import most_text
from tests.document.making import pdf_bytes, read
from tests.scaled import scaled

SIZE = 9.0
A4 = (595.0, 842.0)
PROSE = "De Douane houdt toezicht op de goederen die de grens passeren"
FAR = (0.3, 0.6, 0.85, 1.2, 1.37, 3.0)
NEAR = (0.97, 1.0, 1.03)


def running_text(canvas: Canvas) -> None:
    """Draw a page of running text with a dot, a rule, white type on a bar and a shaded box."""
    canvas.setFont("Helvetica", SIZE)
    for line in range(12):
        canvas.drawString(60, 700 - 12 * line, PROSE)
    canvas.setFillColor(HexColor("#39870c"))
    canvas.circle(50, 703, 4, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#154273"))
    canvas.rect(60, 400, 200, 20, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.drawString(70, 406, "wit op blauw")
    canvas.drawString(300, 406, "wit op wit")
    canvas.saveState()
    box = canvas.beginPath()
    box.rect(60, 300, 30, 20)
    canvas.clipPath(box, stroke=0)
    shades = (HexColor("#a01010"), HexColor("#d01010"))
    canvas.linearGradient(60, 300, 90, 320, shades, extend=False)
    canvas.restoreState()


REPORT = pdf_bytes(running_text, running_text, pagesize=A4)


def page_of(document: Document, number: int = 1) -> PdfPage:
    page = document.pages[number - 1]
    assert isinstance(page, PdfPage)
    return page


def near(one: Sequence[float], other: Sequence[float]) -> bool:
    return list(one) == pytest.approx(list(other), abs=0.02)


@pytest.mark.parametrize("factor", FAR)
def test_type_far_from_the_usual_size_is_brought_to_it(factor: float) -> None:
    page = page_of(read(scaled(REPORT, factor)))
    assert page.scale == pytest.approx(1 / factor, rel=1e-4)
    assert {round(word.size, 2) for word in page.words} == {SIZE}


@pytest.mark.parametrize("factor", NEAR)
def test_type_of_about_the_usual_size_is_read_as_it_is(factor: float) -> None:
    page = page_of(read(scaled(REPORT, factor)))
    assert page.scale == 1.0
    assert {round(word.size, 2) for word in page.words} == {round(SIZE * factor, 2)}


@pytest.mark.parametrize("size", [5.0, 14.0, 40.0])
def test_a_page_with_hardly_any_text_is_read_as_it_is(size: float) -> None:
    def title(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", size)
        canvas.drawString(20, 200, "Jaarrapportage Douane")

    page = page_of(read(pdf_bytes(title)))
    assert page.scale == 1.0
    assert page.words[0].size == pytest.approx(size)


@pytest.mark.parametrize("factor", FAR)
def test_words_and_marks_are_those_of_the_page_at_the_usual_scale(factor: float) -> None:
    usual, page = page_of(read(REPORT)), page_of(read(scaled(REPORT, factor)))
    assert near(page.frame[:2], usual.frame[:2])
    assert [word.text for word in page.words] == [word.text for word in usual.words]
    assert [word.colour for word in page.words] == [word.colour for word in usual.words]
    for one, other in zip(page.words, usual.words, strict=True):
        assert near(one.placed, other.placed)
    hues = [hue_name(mark.colour) for mark in usual.marks]
    assert hues == ["groen", "anders", "rood"]
    assert [hue_name(mark.colour) for mark in page.marks] == hues
    for mark, twin in zip(page.marks, usual.marks, strict=True):
        assert near(mark.box, twin.box)


@pytest.mark.parametrize("factor", FAR)
def test_type_in_the_colour_of_its_ground_is_told_from_other(factor: float) -> None:
    lines = [line.text for line in page_of(read(scaled(REPORT, factor))).lines]
    assert "wit op blauw" in lines
    assert "wit op wit" not in lines


@pytest.mark.parametrize("factor", FAR)
def test_a_colour_is_looked_for_where_it_is_painted(factor: float) -> None:
    page = page_of(read(scaled(REPORT, factor)))
    dot = min(page.marks, key=lambda mark: mark.box.top)
    assert hue_name(page.painted([dot.box])[0]) == "groen"


@pytest.mark.parametrize("factor", FAR)
def test_places_are_in_points_of_the_page_itself(factor: float) -> None:
    document = read(scaled(REPORT, factor))
    line = page_of(document, 2).lines[0]
    place = document.place(line)
    assert place.page == 2
    assert place.box is not None
    told = [float(edge) for edge in (place.box.x0, place.box.bottom)]
    assert told[0] == pytest.approx(60 * factor, abs=0.05)
    assert told[1] == pytest.approx((842 - 700 + 0.21 * SIZE) * factor, abs=0.3 * factor)
    back = document.found(place)
    assert back is not None
    assert near(back, line.placed)


@pytest.mark.parametrize("factor", FAR)
def test_a_picture_has_the_size_of_the_page_itself(factor: float) -> None:
    picture = page_of(read(scaled(REPORT, factor))).render(1)
    assert picture.size == pytest.approx((595 * factor, 842 * factor), abs=1)


@pytest.mark.parametrize("factor", [0.6, 1.37])
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_turned_and_cropped_is_scaled_as_well(factor: float, turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        canvas.setCropBox((30, 40, 560, 800))
        running_text(canvas)

    data = pdf_bytes(draw, draw, pagesize=A4)
    usual, page = page_of(read(data)), page_of(read(scaled(data, factor)))
    assert near(page.frame[:2], usual.frame[:2])
    assert page.turned_words or turn == 180
    for one, other in zip(page.turned_words, usual.turned_words, strict=True):
        assert one.text == other.text
        assert near(one.placed, other.placed)
    for mark, twin in zip(page.marks, usual.marks, strict=True):
        assert near(mark.box, twin.box)


@pytest.mark.parametrize("factor", [1.0, 1.37])
def test_a_document_too_long_to_stay_open_has_one_scale(factor: float) -> None:
    document = read(scaled(pdf_bytes(*[running_text] * (OPEN_PAGES + 2), pagesize=A4), factor))
    scales = {round(page_of(document, number).scale, 4) for number in (1, OPEN_PAGES + 2)}
    assert scales == {round(1 / factor, 4)}
    last = page_of(document, OPEN_PAGES + 2).words[0]
    assert last.size == pytest.approx(SIZE, rel=1e-4)


@pytest.mark.parametrize(
    ("lengths", "numbers"),
    [
        ([], []),
        ([499], []),
        ([500], [1]),
        ([100, 900, 300], [2, 3, 1]),
        ([700, 700], [1, 2]),
        ([1, 2, 3, 4, 5, 6, 700, 800], [8, 7, 6, 5, 4, 3]),
    ],
)
def test_running_text_is_looked_for_on_the_fullest_pages(
    lengths: list[int], numbers: list[int]
) -> None:
    assert most_text(["x" * length for length in lengths]) == numbers


def test_a_box_of_a_page_at_the_usual_scale_is_told_as_it_is() -> None:
    box = Box(0.1, 0.2, 0.3, 0.7)
    assert read(REPORT).printed(box, 1) is box
