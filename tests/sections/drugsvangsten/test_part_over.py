"""A part on a card whose words stand over its figure, and do not open with ``waarvan``."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

YEARS = ("2024", "2023", "2022")
ROWS = [
    ("Cocaïne", "48.117 kg", "51.902 kg", "37.460 kg"),
    ("Heroïne", "1.204 kg", "866 kg", "2.071 kg"),
    ("Qat", "3.915 kg", "7.748 kg", "982 kg"),
    ("LSD", "9 kg", "14 kg", "- kg"),
]


def parts_of(words: str, size: float = 8, *, aside: float = 0) -> list[tuple[str, int, str]]:
    """Read four framed cards, with words over a figure at the foot of the first.

    Args:
        words: the words.
        size: type size of the figure under them.
        aside: how far the figure stands off their left edge.
    """

    def draw(canvas: Canvas) -> None:
        for at, row in enumerate(ROWS):
            x, y = 30 + 280 * (at % 2), 380 - 150 * (at // 2)
            canvas.rect(x, y - 140, 250, 140, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 10, y - 20, row[0])
            canvas.setFont("Helvetica-Bold", 22)
            canvas.drawString(x + 10, y - 52, row[1])
            canvas.setFont("Helvetica", 8)
            for index, year in enumerate(YEARS[1:]):
                canvas.drawString(x + 10 + 70 * index, y - 80, year)
                canvas.drawString(x + 10 + 70 * index, y - 92, row[2 + index])
            if not at:
                canvas.drawString(x + 10, y - 112, words)
                canvas.setFont("Helvetica-Bold", size)
                canvas.drawString(x + 10 + aside, y - 113 - size, "41.286 kg")

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2024))
    assert isinstance(found, Found)
    first, *others = found.section.vangsten
    assert [it.source_text for it in first.hoeveelheden[:3]] == list(ROWS[0][1:])
    # Beside another as large as it is the large figure is none that can be read.
    assert (first.hoeveelheden[0].value is None) == (size >= 22)
    assert not any(it.delen for it in others)
    return [
        (it.measure, it.hoeveelheid.period, it.hoeveelheid.source_text or "") for it in first.delen
    ]


@pytest.mark.parametrize(
    ("words", "name", "year"),
    [
        ("via zeehavens", "waarvan maritiem", 2024),
        ("via zeehavens:", "waarvan maritiem", 2024),
        ("via zeehavens (2024):", "waarvan maritiem", 2024),
        ("in zeecontainers in 2023", "waarvan maritiem", 2023),
        ("waarvan over zee (2024):", "waarvan maritiem", 2024),
        ("via luchthavens", "waarvan via luchthavens", 2024),
    ],
)
def test_words_over_a_figure_name_a_part(words: str, name: str, year: int) -> None:
    assert parts_of(words) == [(name, year, "41.286 kg")]


@pytest.mark.parametrize("words", ["grootste vangst", "Vernietigd", "gemiddeld in 2024", "2021"])
def test_other_words_over_a_figure_name_none(words: str) -> None:
    assert parts_of(words) == []


def test_a_figure_as_large_as_that_of_the_card_is_no_part() -> None:
    assert parts_of("via zeehavens", 22) == []


def test_a_figure_beside_the_words_over_it_is_not_theirs() -> None:
    assert parts_of("via zeehavens", aside=90) == []
