"""Painted shapes and pictures: where they are, and in which colour they are painted."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pikepdf import Pdf
from PIL import Image
from reportlab.lib.colors import CMYKColor, CMYKColorSep, Color, Whiter, black
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.colour import distance, hue_name
from douane_report.document.model import Box, Mark
from tests.document.making import drawn, first_page, pdf_bytes

Draw = Callable[[Canvas], None]


def marks_of(draw: Draw) -> list[Mark]:
    def page(canvas: Canvas) -> None:
        canvas.drawString(20, 20, "tekst")
        draw(canvas)

    return list(drawn(page).marks)


def dot(colour: object) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(colour)
        canvas.circle(100, 200, 6, stroke=0, fill=1)

    return draw


def assert_box(box: Box, wanted: tuple[float, float, float, float], slack: float = 1.0) -> None:
    assert box == pytest.approx(wanted, abs=slack)


@pytest.mark.parametrize(
    ("colour", "painted", "reach"),
    [
        ("#39870c", "#39870c", 3),
        ("#f9b233", "#f9b233", 3),
        (Color(0.8, 0, 0.36), "#cc005c", 3),
        (Whiter(black, 0.5), "#7f7f7f", 3),
        # What a press makes of ink differs a little between profiles.
        (CMYKColor(0, 1, 1, 0), "#ed1c24", 60),
        (CMYKColor(0, 0.5, 1, 0), "#f7941d", 60),
        (CMYKColor(0.75, 0, 1, 0), "#39b54a", 60),
        (CMYKColorSep(0, 1, 1, 0, spotName="Rood"), "#ed1c24", 60),
        (CMYKColorSep(0.75, 0, 1, 0, spotName="Groen"), "#39b54a", 60),
    ],
)
def test_a_dot_in_any_colour_space(colour: object, painted: str, reach: float) -> None:
    (mark,) = marks_of(dot(colour))
    assert (mark.kind, mark.stroked, mark.text) == ("path", False, "")
    assert distance(mark.colour, painted) <= reach
    assert_box(mark.box, (94, 94, 106, 106))


@pytest.mark.parametrize(
    ("space", "hue"),
    [
        (CMYKColor(0.8, 0, 1, 0.1), "groen"),
        (CMYKColorSep(0.8, 0, 1, 0.1, spotName="G"), "groen"),
        (CMYKColor(0, 0.4, 1, 0), "oranje"),
        (CMYKColorSep(0, 0.4, 1, 0, spotName="O"), "oranje"),
        (CMYKColor(0, 1, 0.8, 0.1), "rood"),
        (CMYKColorSep(0, 1, 0.8, 0.1, spotName="R"), "rood"),
    ],
)
def test_ink_keeps_its_hue(space: object, hue: str) -> None:
    (mark,) = marks_of(dot(space))
    assert hue_name(mark.colour) == hue


def test_a_form_object_is_brought_into_the_frame_of_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("bol")
        canvas.setFillColor("#d52b1e")
        canvas.circle(10, 10, 6, stroke=0, fill=1)
        canvas.endForm()
        for x, y in ((90, 190), (190, 90)):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.doForm("bol")
            canvas.restoreState()

    first, second = marks_of(draw)
    assert (first.colour, second.colour) == ("#d52b1e", "#d52b1e")
    assert_box(first.box, (94, 94, 106, 106))
    assert_box(second.box, (194, 194, 206, 206))


@pytest.mark.parametrize("colour", [(57, 135, 12), (249, 178, 51), (202, 0, 93)])
def test_a_small_bitmap_has_its_main_colour(colour: tuple[int, int, int]) -> None:
    def draw(canvas: Canvas) -> None:
        picture = Image.new("RGB", (24, 24), "white")
        picture.paste(colour, (2, 2, 22, 22))
        buffer = io.BytesIO()
        picture.save(buffer, "PNG")
        canvas.drawImage(ImageReader(buffer), 94, 194, 12, 12)

    (mark,) = marks_of(draw)
    assert mark.kind == "image"
    assert_box(mark.box, (94, 94, 106, 106))
    assert distance(mark.colour, "#{:02x}{:02x}{:02x}".format(*colour)) <= 12


def test_white_letters_in_a_bitmap_do_not_change_its_colour() -> None:
    def draw(canvas: Canvas) -> None:
        picture = Image.new("RGB", (24, 24), (57, 135, 12))
        picture.paste((255, 255, 255), (8, 4, 16, 20))
        buffer = io.BytesIO()
        picture.save(buffer, "PNG")
        canvas.drawImage(ImageReader(buffer), 94, 194, 12, 12)

    (mark,) = marks_of(draw)
    assert distance(mark.colour, "#39870c") <= 12


def test_a_path_of_several_shapes_gives_a_mark_each() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#007bc7")
        path = canvas.beginPath()
        for at in range(3):
            path.rect(60 + 40 * at, 100, 20, 30 + 10 * at)
        canvas.drawPath(path, stroke=0, fill=1)

    bars = marks_of(draw)
    assert [bar.colour for bar in bars] == ["#007bc7"] * 3
    for at, bar in enumerate(bars):
        assert_box(bar.box, (60 + 40 * at, 170 - 10 * at, 80 + 40 * at, 200))


def test_a_ring_is_one_mark() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#39870c")
        path = canvas.beginPath()
        path.circle(100, 200, 8)
        path.circle(100, 200, 4)
        canvas.drawPath(path, stroke=0, fill=1, fillMode=0)

    (mark,) = marks_of(draw)
    assert_box(mark.box, (92, 92, 108, 108))


@pytest.mark.parametrize("start", [(20.0, 203.0), (180.0, 203.0), (100.0, 240.0)])
def test_a_hair_from_the_pen_to_the_start_of_an_arc_is_no_part_of_the_dot(
    start: tuple[float, float],
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#39870c")
        path = canvas.beginPath()
        path.moveTo(*start)
        path.arcTo(94, 194, 106, 206, startAng=0, extent=360)
        canvas.drawPath(path, stroke=0, fill=1)

    (mark,) = marks_of(draw)
    assert_box(mark.box, (94, 94, 106, 106))


def test_a_triangle_keeps_all_of_its_corners() -> None:
    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.moveTo(100, 210)
        path.lineTo(90, 190)
        path.lineTo(110, 190)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    (mark,) = marks_of(draw)
    assert_box(mark.box, (90, 90, 110, 110))


def test_an_outline_is_stroked() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColor("#d52b1e")
        canvas.rect(60, 100, 80, 40, stroke=1, fill=0)

    (mark,) = marks_of(draw)
    assert (mark.stroked, mark.colour) == (True, "#d52b1e")
    assert_box(mark.box, (60, 160, 140, 200), slack=2)


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: canvas.rect(60, 100, 80, 40, stroke=0, fill=0),
        lambda canvas: dot(Color(1, 0, 0, alpha=0.02))(canvas),
        lambda canvas: canvas.circle(-40, 200, 6, stroke=0, fill=1),
        lambda canvas: canvas.circle(100, 340, 6, stroke=0, fill=1),
    ],
    ids=["not painted", "transparent", "left of the page", "above the page"],
)
def test_what_nobody_sees_is_no_mark(draw: Draw) -> None:
    assert marks_of(draw) == []


def test_marks_come_in_painting_order() -> None:
    def draw(canvas: Canvas) -> None:
        for colour, size in (("#154273", 60), ("#ffffff", 40), ("#39870c", 20)):
            canvas.setFillColor(colour)
            canvas.rect(60, 100, size, size, stroke=0, fill=1)

    assert [mark.colour for mark in marks_of(draw)] == ["#154273", "#ffffff", "#39870c"]


def test_marks_of_a_turned_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 20, "tekst")
        dot("#39870c")(canvas)

    data, turned = pdf_bytes(draw), io.BytesIO()
    with Pdf.open(io.BytesIO(data)) as pdf:
        pdf.pages[0].rotate(90, relative=False)
        pdf.save(turned)
    page = first_page(turned.getvalue())
    (mark,) = page.marks
    assert (page.frame.width, page.frame.height) == (300, 400)
    # Turned clockwise: what was 100 from the left is 100 from the top, 200 up is 200 across.
    assert_box(mark.box, (194, 94, 206, 106))
