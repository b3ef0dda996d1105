"""A legend set as a table, in words of its own, is no activities; a table of activities is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.tables import legend_tables
from douane_report.sections.vocabulary import words_of
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_legend import section_of
from tests.sections.activiteitenstatus.test_legend_rows import (
    KNOWN,
    LEGEND,
    NEW,
    OWN,
    PITCH,
    TOP,
    WORDS,
    Row,
    lines,
    table,
    wanted,
)
from tests.sections.activiteitenstatus.test_years import COLOURS, activities, dot

MEANING = [
    ("Status", "Betekenis"),
    ("Kleur", "Betekenis"),
    ("Kleur", "Wat betekent het?"),
    ("Teken", "Betekenis"),
    ("Status", "Omschrijving van de status"),
    ("Kleur", "Toelichting op de kleuren"),
]
MAY_BE_REMARKS = [("Kleur", "Uitleg"), ("Status", "Toelichting"), ("Stoplicht", "Verklaring")]
DIFFERENT: list[Row] = [("g", "Nieuwe scans"), ("o", "Eigen opslag"), ("r", "Weerbare havens")]


def dotted(
    canvas: Canvas, rows: Sequence[Row], heads: Sequence[str], x: float, *, named: bool, ends: bool
) -> None:
    """Draw a table with dots and, if ``named``, the colours; its signs may be at its end."""
    at, beside = (x + 130, x) if ends else (x, x + 90)
    write(canvas, at, TOP, heads[0], size=8, bold=True)
    write(canvas, beside, TOP, heads[1], size=8, bold=True)
    for number, (mark, text) in enumerate(rows, start=1):
        y = TOP - PITCH * number
        dot(canvas, at + 6, y, COLOURS[mark])
        if named:
            write(canvas, at + 16, y, WORDS[mark], size=8)
        write(canvas, beside, y, text, size=8)


def found(*draws: Draw) -> dict[str, str | None]:
    return {it.item: it.status.value for it in activities(*draws)}


@pytest.mark.parametrize("heads", [*MEANING, *MAY_BE_REMARKS])
@pytest.mark.parametrize("explained", [True, False])
@pytest.mark.parametrize("apart", [True, False], ids=["on a page of its own", "under the table"])
def test_a_second_legend_in_words_of_its_own(heads: Row, *, explained: bool, apart: bool) -> None:
    def first(canvas: Canvas) -> None:
        if explained:
            lines(canvas, LEGEND, TOP + 60, gap=45, sign="\u25cf")
        table(canvas, KNOWN, TOP - 60, heads=("Status", "Activiteit"), sign="\u25cf")
        if not apart:
            second(canvas)

    def second(canvas: Canvas) -> None:
        table(canvas, OWN, TOP - 180, heads=heads, sign="\u25cf")

    assert found(first, *([second] if apart else [])) == wanted(KNOWN)


@pytest.mark.parametrize("heads", MEANING)
@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("ends", [True, False])
@pytest.mark.parametrize("side", [True, False])
def test_a_legend_beside_the_table(heads: Row, *, named: bool, ends: bool, side: bool) -> None:
    def draw(canvas: Canvas) -> None:
        x, other = (60, 330) if side else (360, 60)
        dotted(canvas, KNOWN, ("Status", "Activiteit"), x, named=False, ends=False)
        dotted(canvas, OWN, heads, other, named=named, ends=ends)

    assert found(draw) == wanted(KNOWN)
    assert {(it.betekenis, it.kleur) for it in section_of(draw).legenda} == {
        (text, COLOURS[mark]) for mark, text in OWN
    }


@pytest.mark.parametrize("remarks", ["Toelichting", "Uitleg", "Betekenis"])
@pytest.mark.parametrize("rows", [DIFFERENT, KNOWN, NEW])
@pytest.mark.parametrize("named", [True, False])
def test_activities_with_remarks_on_their_status(
    rows: list[Row], remarks: str, *, named: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 60, TOP, "Activiteit", size=8, bold=True)
        write(canvas, 260, TOP, "Status", size=8, bold=True)
        write(canvas, 350, TOP, remarks, size=8, bold=True)
        for number, (mark, text) in enumerate(rows, start=1):
            y = TOP - PITCH * number
            write(canvas, 60, y, text, size=8)
            dot(canvas, 266, y, COLOURS[mark])
            if named:
                write(canvas, 276, y, WORDS[mark], size=8)
            write(canvas, 350, y, f"Dit is wat er gebeurde in deel {number}", size=8)

    assert found(draw) == wanted(rows)


@pytest.mark.parametrize("heads", [("Status", "Omschrijving"), ("Kleur", "Activiteit")])
@pytest.mark.parametrize("named", [True, False])
def test_three_activities_each_in_a_colour_of_its_own(heads: Row, *, named: bool) -> None:
    def first(canvas: Canvas) -> None:
        dotted(canvas, KNOWN, heads, 60, named=named, ends=False)

    def second(canvas: Canvas) -> None:
        lines(canvas, LEGEND, TOP + 60, gap=45, sign="\u25cf")
        dotted(canvas, DIFFERENT, heads, 60, named=named, ends=False)

    assert found(first, second) == wanted([*KNOWN, *DIFFERENT])


@pytest.mark.parametrize("heads", [*MEANING, *MAY_BE_REMARKS])
@pytest.mark.parametrize("dots", [True, False])
def test_a_legend_beside_statuses_in_words(heads: Row, *, dots: bool) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 60, TOP, "Activiteit", size=8, bold=True)
        write(canvas, 230, TOP, "Status", size=8, bold=True)
        write(canvas, 330, TOP, heads[0], size=8, bold=True)
        write(canvas, 480, TOP, heads[1], size=8, bold=True)
        for number, ((mark, label), (own, text)) in enumerate(zip(KNOWN, OWN, strict=True), 1):
            y = TOP - PITCH * number
            write(canvas, 60, y, label, size=8)
            write(canvas, 230, y, WORDS[mark], size=8)
            if dots:
                dot(canvas, 336, y, COLOURS[own])
            write(canvas, 346 if dots else 330, y, WORDS[own], size=8)
            write(canvas, 480, y, text, size=8)

    assert found(draw) == wanted(KNOWN)


@pytest.mark.parametrize("over", [True, False], ids=["over the statuses", "before them"])
@pytest.mark.parametrize("remarks", ["Toelichting", "Uitleg"])
def test_activities_that_have_no_head(remarks: str, *, over: bool) -> None:
    """Beside the name of a colour is a remark where words stand over or before it."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 250, TOP, "Status", size=8, bold=True)
        write(canvas, 350, TOP, remarks, size=8, bold=True)
        for number, (mark, label) in enumerate(KNOWN):
            y = TOP - 40 * number - PITCH
            write(canvas, 250 if over else 60, y + 16 * over, label, size=8)
            dot(canvas, 256, y, COLOURS[mark])
            write(canvas, 266, y, WORDS[mark], size=8)
            write(canvas, 350, y, f"Dit is wat er gebeurde in deel {number}", size=8)

    document = read(pdf_bytes(draw, pagesize=(640.0, 420.0)))
    (page,) = document.pages
    assert isinstance(page, PdfPage)
    assert legend_tables(page, words_of("activiteitenstatus")) == []
