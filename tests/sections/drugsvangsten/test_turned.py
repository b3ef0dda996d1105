"""Parts of what was seized in a table whose columns are drugs, and whose rows are years."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

YEARS = ("2023", "2024", "2025")
BLOCKS = (
    (
        ("Cocaïne", (200.0, "49.373", "39.904", "45.454")),
        ("Heroïne", (400.0, "766", "96", "1.026")),
    ),
    (("Hasjiesj", (200.0, "461", "993", "1.824")), ("LSD", (400.0, "3", "27", "–"))),
)
Parts = list[tuple[str, str, int, str]]


def parts_of(
    header: Sequence[str], figures: Sequence[str], edge: float = 300.0, block: int = 0
) -> Parts:
    """Set drugs as columns in two blocks, and a column of parts in one of these."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 380, "Drugsvangsten 2025 in kilogrammen")
        for number, columns in enumerate(BLOCKS):
            top = 345 - 110 * number
            canvas.setFont("Helvetica-Bold", 8)
            for name, (right, *_) in columns:
                canvas.drawRightString(right, top, name)
            if number == block:
                for at, text in enumerate(reversed(header)):
                    canvas.drawRightString(edge, top + 10 * at, text)
            canvas.setFont("Helvetica", 8)
            for at, year in enumerate(YEARS):
                y = top - 20 * (at + 1)
                canvas.drawString(40, y, year)
                for _, (right, *values) in columns:
                    canvas.drawRightString(right, y, f"{values[at]} kg")
                if number == block:
                    canvas.drawRightString(edge, y, figures[at])

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    printed = dict(column for columns in BLOCKS for column in columns)
    assert {it.item for it in found.section.vangsten} == set(printed)
    for vangst in found.section.vangsten:
        figures_of = {it.period: it.source_text for it in vangst.hoeveelheden}
        values = printed[vangst.item][1:]
        assert figures_of == {
            int(year): f"{value} kg" for year, value in zip(YEARS, values, strict=True)
        }
    return [
        (it.item, deel.measure, deel.hoeveelheid.period, deel.hoeveelheid.source_text)
        for it in found.section.vangsten
        for deel in it.delen
    ]


@pytest.mark.parametrize(
    "header",
    [
        ("waarvan maritiem",),
        ("waarvan", "maritiem"),
        ("w.v.", "maritiem"),
        ("w.v. op het water",),
        ("via zeehavens",),
        ("waarvan op het water",),
        ("waarvan maritiem 2025",),
    ],
)
@pytest.mark.parametrize("block", [0, 1])
def test_a_column_with_a_single_figure(header: tuple[str, ...], block: int) -> None:
    drug = BLOCKS[block][0][0]
    assert parts_of(header, ("", "", "400 kg"), block=block) == [
        (drug, "waarvan maritiem", 2025, "400 kg")
    ]


def test_a_figure_of_an_earlier_year_is_of_that_year() -> None:
    assert parts_of(("waarvan maritiem",), ("", "90 kg", "")) == [
        ("Cocaïne", "waarvan maritiem", 2024, "90 kg")
    ]


def test_a_part_behind_the_last_drug_is_of_that() -> None:
    assert parts_of(("waarvan maritiem",), ("", "", "400 kg"), edge=500) == [
        ("Heroïne", "waarvan maritiem", 2025, "400 kg")
    ]


@pytest.mark.parametrize(
    ("header", "figures", "edge"),
    [
        (("verschil",), ("", "", "400 kg"), 300.0),
        (("waarvan cocaïne maritiem",), ("", "", "400 kg"), 540.0),
        (("waarvan maritiem",), ("", "", "400 kg"), 130.0),
    ],
    ids=["no part", "of another drug", "before all drugs"],
)
def test_what_is_no_part_of_the_drug_before_it(
    header: tuple[str, ...], figures: tuple[str, ...], edge: float
) -> None:
    assert parts_of(header, figures, edge) == []
