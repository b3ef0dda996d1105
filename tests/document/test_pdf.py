"""One-page PDFs: the frame of the page, and what of its text a person sees."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pikepdf import Array, Name, Pdf
from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Word
from tests.document.making import drawn, first_page, pdf_bytes, texts

RIGHT, DOWN = 60.0, 80.0


def spot(canvas: Canvas) -> None:
    """Write a word whose left edge is 60 and whose baseline is 80 from the top left corner."""
    canvas.drawString(RIGHT, 300 - DOWN, "Invoerrechten")


def reframed(change: Callable[[Pdf], None]) -> bytes:
    """Typeset the spot, and change the form of its page."""
    buffer = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf_bytes(spot))) as pdf:
        change(pdf)
        pdf.save(buffer)
    return buffer.getvalue()


def the_word(data: bytes) -> Word:
    (line,) = first_page(data).fragments
    (word,) = line.words
    return word


def assert_at(word: Word, left: float, baseline: float) -> None:
    assert word.text == "Invoerrechten"
    assert word.size == pytest.approx(10, abs=0.01)
    assert word.box is not None
    assert word.box.x0 == pytest.approx(left, abs=1)
    assert word.box.top < baseline <= word.box.bottom + 0.5
    assert word.box.bottom == pytest.approx(baseline + 2, abs=2)
    assert word.box.width == pytest.approx(61, abs=2)
    assert word.box.height == pytest.approx(11, abs=3)


def test_an_upright_page() -> None:
    page = first_page(pdf_bytes(spot))
    assert (page.number, page.has_geometry) == (1, True)
    assert (page.frame.width, page.frame.height) == (400, 300)
    assert_at(the_word(pdf_bytes(spot)), RIGHT, DOWN)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_stored_on_its_side_is_read_as_it_is_shown(turn: int) -> None:
    """The content is turned against /Rotate, so that the page looks the same as the upright."""
    matrix, box = {
        90: (b"0 1 -1 0 300 0", [0, 0, 300, 400]),
        180: (b"-1 0 0 -1 400 300", [0, 0, 400, 300]),
        270: (b"0 -1 1 0 0 400", [0, 0, 300, 400]),
    }[turn]

    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.contents_add(b"q " + matrix + b" cm\n", prepend=True)
        page.contents_add(b"\nQ")
        page.obj[Name.MediaBox] = Array(box)
        page.obj[Name.Rotate] = turn

    data = reframed(change)
    assert (first_page(data).frame.width, first_page(data).frame.height) == (400, 300)
    assert_at(the_word(data), RIGHT, DOWN)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_text_on_its_side_is_no_line(turn: int) -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[Name.Rotate] = turn

    page = first_page(reframed(change))
    assert texts(page) == []
    assert [word.text for word in page.turned_words] == ([] if turn == 180 else ["Invoerrechten"])


def test_a_crop_box_moves_the_origin() -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[Name.CropBox] = Array([30, 40, 380, 280])

    data = reframed(change)
    assert (first_page(data).frame.width, first_page(data).frame.height) == (350, 240)
    assert_at(the_word(data), RIGHT - 30, DOWN - 20)


def test_a_crop_box_larger_than_the_page_changes_nothing() -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[Name.CropBox] = Array([-50, -50, 900, 900])

    data = reframed(change)
    assert (first_page(data).frame.width, first_page(data).frame.height) == (400, 300)
    assert_at(the_word(data), RIGHT, DOWN)


def test_a_shifted_origin() -> None:
    def change(pdf: Pdf) -> None:
        pdf.pages[0].obj[Name.MediaBox] = Array([-120, 55, 280, 355])

    data = reframed(change)
    assert (first_page(data).frame.width, first_page(data).frame.height) == (400, 300)
    assert_at(the_word(data), RIGHT + 120, DOWN + 55)


@pytest.mark.parametrize(
    ("boxes", "size", "moved"),
    [
        pytest.param({Name.MediaBox: [0, 0, 400, 300]}, (400, 300), (0, 0), id="media"),
        pytest.param({Name.MediaBox: [0, 0, 900, 300]}, (900, 300), (0, 0), id="wide"),
        pytest.param(
            {Name.MediaBox: [0, 0, 400, 300], Name.CropBox: [30, 40, 380, 280]},
            (350, 240),
            (-30, -20),
            id="crop",
        ),
    ],
)
def test_a_page_may_have_its_boxes_from_the_tree_of_pages(
    boxes: dict[Name, list[int]], size: tuple[int, int], moved: tuple[int, int]
) -> None:
    def change(pdf: Pdf) -> None:
        del pdf.pages[0].obj[Name.MediaBox]
        for name, box in boxes.items():
            pdf.Root.Pages[name] = Array(box)

    data = reframed(change)
    assert (first_page(data).frame.width, first_page(data).frame.height) == size
    assert_at(the_word(data), RIGHT + moved[0], DOWN + moved[1])


def test_crop_and_rotation_together() -> None:
    def change(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.contents_add(b"q 0 1 -1 0 300 0 cm\n", prepend=True)
        page.contents_add(b"\nQ")
        page.obj[Name.MediaBox] = Array([0, 0, 300, 400])
        # As shown: 20 off the left, 15 off the top.
        page.obj[Name.CropBox] = Array([15, 20, 300, 400])
        page.obj[Name.Rotate] = 90

    assert_at(the_word(reframed(change)), RIGHT - 20, DOWN - 15)


# -- what is not seen ------------------------------------------------------------------------


def hidden(canvas: Canvas, mode: int) -> None:
    text = canvas.beginText(60, 150)
    text.setTextRenderMode(mode)
    text.textOut("8.888.888")
    canvas.drawText(text)


def seen(canvas: Canvas) -> None:
    canvas.setFillColor(black)
    canvas.drawString(60, 200, "4.267.258")


def coloured(
    canvas: Canvas, x: float = 60, y: float = 150, colour: object = white, size: float = 10
) -> None:
    canvas.setFillColor(colour)
    canvas.setFont("Helvetica", size)
    canvas.drawString(x, y, "8.888.888")


INVISIBLE: dict[str, Callable[[Canvas], None]] = {
    "render mode 3": lambda canvas: hidden(canvas, 3),
    "clipping only": lambda canvas: hidden(canvas, 7),
    "white on white": coloured,
    "nearly white": lambda canvas: coloured(canvas, colour="#fafafa"),
    "off the page to the left": lambda canvas: coloured(canvas, -90, 150, black),
    "off the page at the right": lambda canvas: coloured(canvas, 410, 150, black),
    "under the page": lambda canvas: coloured(canvas, 60, -20, black),
    "above the page": lambda canvas: coloured(canvas, 60, 310, black),
    "transparent": lambda canvas: coloured(canvas, colour=Color(0, 0, 0, alpha=0.05)),
    "tiny": lambda canvas: coloured(canvas, colour=black, size=1),
}


@pytest.mark.parametrize("what", INVISIBLE)
def test_what_nobody_sees_is_not_read(what: str) -> None:
    def draw(canvas: Canvas) -> None:
        seen(canvas)
        INVISIBLE[what](canvas)

    assert texts(drawn(draw)) == ["4.267.258"]


def test_a_watermark_at_an_angle_is_not_read() -> None:
    def draw(canvas: Canvas) -> None:
        seen(canvas)
        canvas.rotate(30)
        canvas.drawString(200, 0, "CONCEPT")

    assert texts(drawn(draw)) == ["4.267.258"]


@pytest.mark.parametrize("ground", ["#154273", "#39870c", "#000000"])
def test_white_on_a_dark_ground_is_read(ground: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(ground)
        canvas.rect(40, 140, 120, 30, stroke=0, fill=1)
        coloured(canvas)

    (line,) = drawn(draw).fragments
    assert (line.text, line.words[0].colour) == ("8.888.888", "#ffffff")


@pytest.mark.parametrize(("over", "is_read"), [(0, True), (-3, True), (4, False)])
def test_white_in_a_bar_that_is_lower_than_the_line_is_read_where_its_figures_are(
    over: float, is_read: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        seen(canvas)
        canvas.setFillColor("#154273")
        canvas.rect(40, 150 + over, 120, 9, stroke=0, fill=1)
        coloured(canvas)

    assert texts(drawn(draw)) == ["4.267.258", *(["8.888.888"] if is_read else [])]


def test_pale_text_on_a_pale_ground_is_not_read() -> None:
    def draw(canvas: Canvas) -> None:
        seen(canvas)
        canvas.setFillColor("#f0f0f0")
        canvas.rect(40, 140, 120, 30, stroke=0, fill=1)
        coloured(canvas, colour="#eeeeee")

    assert texts(drawn(draw)) == ["4.267.258"]


def test_render_modes_that_are_seen() -> None:
    def draw(canvas: Canvas) -> None:
        for at, mode in enumerate((0, 1, 2)):
            text = canvas.beginText(60, 150 + 20 * at)
            text.setTextRenderMode(mode)
            text.textOut(f"{mode + 1}.000")
            canvas.drawText(text)

    assert sorted(texts(drawn(draw))) == ["1.000", "2.000", "3.000"]
