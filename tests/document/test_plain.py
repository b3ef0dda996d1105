"""The text of a page for finding where to look, whole although the PDF's own is in pieces."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.plain import in_pieces, plain_text
from tests.document.making import drawn, text_document

NAMES = ["Drugsvangsten in 2023", "Afdrachten in 2023"]


def write(canvas: Canvas) -> None:
    for at, name in enumerate(NAMES):
        canvas.drawString(30, 200 - 40 * at, name)


def test_the_text_of_a_page_as_it_is() -> None:
    page = drawn(write)
    assert plain_text(page) == page.text
    page.text = "\r\n".join("Drugsvangsten2023Afdrachten2023")
    for text in (plain_text(page), plain_text(page)):
        assert text.splitlines()[-2:] == NAMES
        assert text.startswith(page.text)


def test_a_text_source_is_whole() -> None:
    (page,) = text_document("\n".join("Drugsvangsten2023Afdrachten2023")).pages
    assert plain_text(page) == page.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\r\n".join("Drugsvangsten in beslag genomen"), True),
        ("\n".join(["Een", "ge", "wone", "re", "gel"] * 20), True),
        ("\n".join(["A", "B", "C"]), False),
        ("\n".join("1234567890" * 5), False),
        ("\n".join(["Een gewone regel"] * 200 + ["kg"] * 25), False),
        ("", False),
    ],
)
def test_in_pieces(text: str, found: bool) -> None:
    assert in_pieces(text) is found
