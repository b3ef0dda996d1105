"""Letters within a form XObject that pdfium places elsewhere: they belong where they are seen."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.pdfium.moved import Matrix, put_back
from tests.document.making import pdf_bytes, read

LINES = (
    ("kwali", "fi", "caties van de sanctie", "\u00ad"),
    ("maatregelen, o", "ffi", "cieel, e", "-", "commerce"),
)
"""Two lines in pieces, of which every second is a glyph that the file says the text of."""


def draw_lines(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 10)
    for at, pieces in enumerate(LINES):
        x = 20.0
        for number, piece in enumerate(pieces):
            shown = piece.replace("\u00ad", "-")
            if number % 2:
                written = ("\ufeff" + piece).encode("utf-16-be").hex()
                canvas._code.append(f"/Span <</ActualText <{written}>>> BDC")
            canvas.drawString(x, 240 - 14 * at, shown)
            if number % 2:
                canvas._code.append("EMC")
            x += canvas.stringWidth(shown, "Helvetica", 10)


@pytest.mark.parametrize(
    "matrix",
    [
        (1, 0, 0, 1, 0, 0),
        (1, 0, 0, 1, 90, -40),
        (0.6, 0, 0, 0.6, 0, 30),
        (1.3, 0, 0, 1.3, 5, -60),
        (0, 1, -1, 0, 290, 20),
    ],
    ids=["in its place", "moved", "smaller", "larger", "turned"],
)
def test_a_page_within_a_form_is_read_as_without(matrix: tuple[float, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("pagina")
        draw_lines(canvas)
        canvas.endForm()
        canvas.transform(*matrix)
        canvas.doForm("pagina")
        if matrix[0] == 0:
            canvas.setPageRotation(90)

    page = read(pdf_bytes(draw)).pages[0]
    assert [line.text for line in page.lines] == [
        "kwalificaties van de sanctie-",
        "maatregelen, officieel, e-commerce",
    ]


WIDTH = 5.0


def line_of(text: str, *, apart: tuple[int, int] = (0, 0), by: float = 0.0) -> list[float]:
    """Set letters side by side, some of them farther left by so much."""
    edges: list[float] = []
    for at in range(len(text)):
        x = 900 + WIDTH * at - (by if apart[0] <= at < apart[1] else 0)
        edges += [x, 110.0, x + WIDTH, 100.0]
    return edges


def test_only_letters_that_stand_apart_ask_for_their_form() -> None:
    asked: list[int] = []

    def form_of(index: int) -> Matrix:
        asked.append(index)
        return Matrix(1, 0, 0, 1, 600, 0)

    text = "kwalificaties officieel"
    edges = line_of(text, apart=(5, 7), by=600)
    forms = put_back(text, [1] * len(text), edges, form_of)
    assert asked == [5]
    assert sorted(forms) == [5, 6]
    assert edges == line_of(text)


@pytest.mark.parametrize("by", [400.0, 650.0])
def test_letters_that_their_form_does_not_put_beside_the_word_stay(by: float) -> None:
    text = "kwalificaties"
    edges = line_of(text, apart=(5, 7), by=by)
    before = list(edges)
    assert not put_back(text, [1] * len(text), edges, lambda index: Matrix(1, 0, 0, 1, 600, 0))
    assert edges == before


def test_letters_in_no_form_stay() -> None:
    text = "kwalificaties"
    edges = line_of(text, apart=(5, 7), by=600)
    before = list(edges)
    assert not put_back(text, [1] * len(text), edges, lambda index: None)
    assert edges == before
