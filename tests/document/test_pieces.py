"""The text of a page to search in: whole, although the PDF's own may be in pieces."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.pieces import in_pieces, with_hyphens_seen
from tests.document.making import drawn

NAMES = ["Drugsvangsten in 2023", "Afdrachten in 2023"]


def write(canvas: Canvas) -> None:
    for at, name in enumerate(NAMES):
        canvas.drawString(30, 200 - 40 * at, name)


def test_the_text_of_a_page() -> None:
    page = drawn(write)
    assert page.text == page.characters
    assert page.text.splitlines() == NAMES


def test_the_text_of_a_page_in_pieces_is_what_is_read_by_place() -> None:
    page = drawn(write)
    page.characters = "\r\n".join("Drugsvangsten2023Afdrachten2023")
    assert page.text.startswith(page.characters)
    assert page.text.splitlines()[-2:] == NAMES


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Drugs\u00advang\u00adsten in 2023", "Drugsvangsten in 2023"),
        ("Drugs\u00ad\r\nvangsten", "Drugs\u00ad\r\nvangsten"),
        ("Drugs\ufffevangsten", "Drugs-\nvangsten"),
    ],
)
def test_hyphens_are_seen_at_the_end_of_a_line_only(text: str, seen: str) -> None:
    assert with_hyphens_seen(text) == seen


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\r\n".join("Drugsvangsten in beslag genomen"), True),
        ("\n".join(["Een", "ge", "wone", "re", "gel"] * 20), True),
        ("Inleiding\nD r u g s v a n g s t e n i n 2 0 2 3\nTekst", True),
        ("Inleiding\n1 2 3 4 kg\nTekst", False),
        ("\n".join(["A", "B", "C"]), False),
        ("\n".join("1234567890" * 5), False),
        ("\n".join(["Een gewone regel"] * 200 + ["kg"] * 25), False),
        ("", False),
    ],
)
def test_in_pieces(text: str, found: bool) -> None:
    assert in_pieces(text) is found
