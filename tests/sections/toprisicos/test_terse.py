"""Measures in paragraphs under risks where only the heading of the overarching ones says so."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    Put,
    overall_of,
    own,
    owned,
    ranked,
    result,
    section_of,
)
from tests.sections.toprisicos.test_prose import Column

TOLD = {
    "sentence": "De Douane hangt af van systemen van anderen.",
    "label": "Eigenaar: directie van de regio",
}


def drawn(tell: str, *, overall: bool = True) -> Put:
    """Draw risks with paragraphs, and with what tells of each as the first of these."""

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

    return draw


def found(tell: str, *, overall: bool = True) -> tuple[dict[str, tuple[str, list[str]]], list[str]]:
    """Read such a page."""
    section = section_of(ranked, drawn(tell, overall=overall))
    return owned(section), overall_of(section)


def test_the_heading_of_the_overarching_measures_tells_of_those_before_it() -> None:
    risks, overall = found("")

    assert risks == {name: (group, list(texts)) for name, group, texts in RISKS}
    assert overall == list(OVERALL)


@pytest.mark.parametrize("tell", TOLD)
def test_what_tells_of_a_risk_is_no_measure(tell: str) -> None:
    """The groups are known all the same, and the trace says that measures are left out."""
    assert found(tell)[0] == {name: (group, []) for name, group, _ in RISKS}
    left_out = result(ranked, drawn(tell))
    assert "5 named under a group, and no text told as measures" in left_out.trace.why
    assert "no text" not in result(ranked, drawn("")).trace.why


def test_without_that_heading_nothing_tells() -> None:
    assert not any(texts for _, texts in found("", overall=False)[0].values())


@pytest.mark.parametrize("summary", [False, True])
def test_a_summary_after_the_groups_tells_of_none(summary: bool) -> None:
    """Names under each other are no titles: what stands over them may be a heading of others."""

    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.text(GROUP["intern"], bold=True, size=12)
        for name, _, _ in RISKS:
            column.title(name)
            if not summary:
                column.measure("Hierover is eerder geschreven.")

    groups = {group for group, _ in owned(section_of(ranked, draw)).values()}
    assert groups == ({""} if summary else {"intern"})
