"""Open pages: all of a report's at once, of a longer document one, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.pdfium.pages import OPEN_PAGES, OpenPages, open_pages
from tests.document.making import pdf_bytes


def numbered(number: int) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, f"bladzijde {number}")

    return draw


def opened_of(count: int) -> OpenPages:
    return open_pages(Path("proef.pdf"), pdf_bytes(*map(numbered, range(1, count + 1))))


@pytest.fixture
def openings(monkeypatch: pytest.MonkeyPatch) -> list[pypdfium2.PdfDocument]:
    """Every document that is opened from now on, closed or not."""
    seen: list[pypdfium2.PdfDocument] = []
    whole = pypdfium2.PdfDocument

    def count(data: bytes) -> pypdfium2.PdfDocument:
        seen.append(whole(data))
        return seen[-1]

    monkeypatch.setattr(pypdfium2, "PdfDocument", count)
    return seen


def test_pages_of_a_report_stay_open(openings: list[pypdfium2.PdfDocument]) -> None:
    opened = opened_of(OPEN_PAGES)
    for number in (1, OPEN_PAGES, 1):
        assert opened.text(number).get_text_range() == f"bladzijde {number}"
    assert opened[1] is opened[1]
    assert len(openings) == 1


def test_a_long_document_is_opened_anew_so_that_its_fonts_are_let_go(
    openings: list[pypdfium2.PdfDocument],
) -> None:
    count = 2 * OPEN_PAGES + 1
    opened = opened_of(count)
    assert len(opened) == count
    for number in range(1, count + 1):
        assert opened.text(number).get_text_range() == f"bladzijde {number}"
    assert len(openings) == 3
    assert [it.raw is None for it in openings] == [True, True, False]


def test_only_one_page_of_a_long_document_is_open() -> None:
    opened = opened_of(OPEN_PAGES + 1)
    first = opened[1]
    assert opened[1] is first
    assert opened[2].raw is not None
    assert first.raw is None
