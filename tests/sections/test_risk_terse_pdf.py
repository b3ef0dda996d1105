"""Measures in paragraphs under risks where only the heading of the overarching ones says so."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
)
from tests.sections.test_risk_prose_pdf import Column

TOLD = {
    "sentence": "De Douane hangt af van systemen van anderen.",
    "label": "Eigenaar: directie van de regio",
}


def found(tell: str, *, overall: bool = True) -> tuple[dict[str, tuple[str, list[str]]], list[str]]:
    """Read risks with paragraphs, and with what tells of each as the first of these."""

    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head("4.3 Toprisico’s nader bezien")
        for group in ("extern", "intern"):
            column.text(GROUP[group], bold=True, size=12)
            for name, texts in own(group):
                column.title(name)
                for text in (*((TOLD[tell],) if tell else ()), *texts):
                    column.measure(text)
        if overall:
            column.text(OVERARCHING, bold=True, size=12)
            for text in OVERALL:
                column.measure(text)

    section = section_of(ranked, draw)
    return owned(section), overall_of(section)


def test_the_heading_of_the_overarching_measures_tells_of_those_before_it() -> None:
    risks, overall = found("")

    assert risks == {name: (group, list(texts)) for name, group, texts in RISKS}
    assert overall == list(OVERALL)


@pytest.mark.parametrize("tell", TOLD)
def test_what_tells_of_a_risk_is_no_measure(tell: str) -> None:
    assert not any(texts for _, texts in found(tell)[0].values())


def test_without_that_heading_nothing_tells() -> None:
    assert not any(texts for _, texts in found("", overall=False)[0].values())
