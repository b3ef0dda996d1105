"""Characters made into words: fake bold, letters set apart, hyphens, footnote marks, colours."""

from __future__ import annotations

import pytest
from reportlab.lib.colors import CMYKColor, CMYKColorSep, black
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import drawn, pdf_bytes, read, texts


@pytest.mark.parametrize("shift", [0.0, 0.3, 0.8])
def test_fake_bold_is_read_once(shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "4.267.258")
        canvas.drawString(60 + shift, 200, "4.267.258")

    assert texts(drawn(draw)) == ["4.267.258"]


def test_a_copy_that_is_drawn_later_is_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "4.267.258")
        canvas.drawString(60, 180, "11.593.100")
        canvas.drawString(60.5, 200, "4.267.258")

    assert texts(drawn(draw)) == ["4.267.258", "11.593.100"]


def test_the_same_figure_elsewhere_is_another() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "253")
        canvas.drawString(160, 200, "253")
        canvas.drawString(60, 180, "253")

    assert texts(drawn(draw)) == ["253", "253", "253"]


def test_twin_digits_are_no_copies() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "11.100.222 ll")

    assert texts(drawn(draw)) == ["11.100.222 ll"]


@pytest.mark.parametrize("apart", [0.0, 1.5, 3.0, 5.0])
def test_letters_set_apart_are_words(apart: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "AFDRACHTEN IN 2023", charSpace=apart)

    (line,) = drawn(draw).fragments
    assert [word.text for word in line.words] == ["AFDRACHTEN", "IN", "2023"]


def test_letters_drawn_one_by_one_are_a_word() -> None:
    def draw(canvas: Canvas) -> None:
        x = 60.0
        for letter in "4.267.258":
            canvas.drawString(x, 200, letter)
            x += canvas.stringWidth(letter)

    assert texts(drawn(draw)) == ["4.267.258"]


@pytest.mark.parametrize(
    ("gap", "words"),
    [(0.0, ["4.267258"]), (0.5, ["4.267258"]), (4.0, ["4.267", "258"])],
)
def test_a_gap_without_a_space_parts_words(gap: float, words: list[str]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "4.267")
        canvas.drawString(60 + canvas.stringWidth("4.267") + gap, 200, "258")

    (line,) = drawn(draw).fragments
    assert [word.text for word in line.words] == words


@pytest.mark.parametrize("space", [" ", "\u00a0"])
def test_spaces_part_words(space: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, f"Aantal{space}uren{space}toezicht")

    (line,) = drawn(draw).fragments
    assert [word.text for word in line.words] == ["Aantal", "uren", "toezicht"]


def test_thousands_parted_by_a_no_break_space_are_one_figure() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "11\u00a0593\u00a0100")

    (line,) = drawn(draw).fragments
    assert [word.text for word in line.words] == ["11\u00a0593\u00a0100"]


def test_a_raised_small_figure_is_a_footnote_mark() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "433.424")
        x = 60 + canvas.stringWidth("433.424")
        canvas.setFont("Helvetica", 6)
        canvas.drawString(x + 0.5, 204, "1")

    (line,) = drawn(draw).fragments
    assert [(word.text, word.raised) for word in line.words] == [("433.424", False), ("1", True)]


def test_a_hyphen_at_the_end_of_a_line_stays_with_its_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "sanctie-")
        canvas.drawString(60, 188, "maatregelen en EU-beleid")

    assert texts(drawn(draw)) == ["sanctie-", "maatregelen en EU-beleid"]


def test_sizes_colours_and_weight() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 24)
        canvas.setFillColor("#154273")
        canvas.drawString(60, 200, "59.116")
        canvas.setFont("Helvetica", 9)
        canvas.setFillColor(black)
        canvas.drawString(60, 180, "kilogram")

    large, small = (line.words[0] for line in drawn(draw).fragments)
    assert (large.text, large.colour, large.bold) == ("59.116", "#154273", True)
    assert (small.text, small.colour, small.bold) == ("kilogram", "#000000", False)
    assert [large.size, small.size] == pytest.approx([24, 9], abs=0.01)


def test_scaled_text_has_the_size_that_is_seen() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.scale(2, 2)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(30, 100, "59.116")

    (line,) = drawn(draw).fragments
    assert line.words[0].size == pytest.approx(12, abs=0.01)
    assert line.words[0].box is not None
    assert line.words[0].box.x0 == pytest.approx(60, abs=1)


@pytest.mark.parametrize(
    "ink",
    [CMYKColor(0, 1, 1, 0), CMYKColorSep(0, 1, 1, 0, spotName="Rood")],
    ids=["process", "spot"],
)
def test_ink_of_any_kind_is_the_colour_that_is_painted(ink: object) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(ink)
        canvas.drawString(60, 200, "rood")

    (line,) = drawn(draw).fragments
    red, green, blue = (int(line.words[0].colour[at : at + 2], 16) for at in (1, 3, 5))
    assert red > 200
    assert max(green, blue) < 80


def test_text_inside_a_form_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("kaart")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(10, 10, "Cocaïne 59.116 kg")
        canvas.endForm()
        canvas.translate(50, 190)
        canvas.doForm("kaart")

    (line,) = drawn(draw).fragments
    assert line.text == "Cocaïne 59.116 kg"
    assert line.box is not None
    assert line.box.x0 == pytest.approx(60, abs=1)
    assert line.box.bottom == pytest.approx(102, abs=2)


def test_pages_are_numbered_and_read_apart() -> None:
    document = read(
        pdf_bytes(
            lambda canvas: canvas.drawString(60, 200, "eerste"),
            lambda canvas: canvas.drawString(60, 200, "tweede"),
            lambda canvas: None,
        )
    )
    assert document.kind == "pdf"
    assert [page.number for page in document.pages] == [1, 2, 3]
    assert [(line.text, line.page) for line in document.lines()] == [("eerste", 1), ("tweede", 2)]
    places = [document.place(line) for line in document.lines()]
    assert [(place.page, place.line) for place in places] == [(1, None), (2, None)]
    assert places[0].box is not None
    assert places[0].box.x0.as_tuple().exponent == -2


@pytest.mark.parametrize(
    ("before", "letter", "width", "after"),
    [
        ("administ", "r", 333, "atieve"),
        ("admin", "i", 222, "stratieve"),
        ("Vakmans", "c", 500, "hap"),
    ],
)
def test_a_letter_that_is_drawn_after_those_around_it_is_of_their_word(
    before: str, letter: str, width: int, after: str
) -> None:
    def draw(canvas: Canvas) -> None:
        around = f"[({before}) -{width} ({after})] TJ"
        canvas._code.append(f"BT /F1 10 Tf 1 0 0 1 60 200 Tm {around} ET")
        canvas.drawString(60 + canvas.stringWidth(before), 200, letter)

    assert texts(drawn(draw)) == [before + letter + after]
