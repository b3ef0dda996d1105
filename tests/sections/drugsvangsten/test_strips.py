"""Drugs in strips, each with its years at its own figures, whatever the background."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

DRUGS = {
    "Cocaïne": ["45.927 kg", "43.706 kg", "47.468 kg", "48.009 kg"],
    "Heroïne": ["1.199 kg", "1.374 kg", "1.919 kg", "190 kg"],
    "Ketamine": ["5.180 kg", "8.908 kg", "7.153 kg", "996 kg"],
    "Methamfetamine": ["458 kg", "324 kg", "446 kg", "306 kg"],
    "LSD": ["2 kg", "13 kg", "- kg", "21 kg"],
}
YEARS = (2021, 2020, 2019, 2018)
EDGES = (46.0, 241.0, 391.0, 500.0, 600.0, 700.0)
HIGH = 40.0
Strips = dict[str, dict[int, str]]
WANTED: Strips = {
    name: {
        year: text for year, text in zip(YEARS, figures, strict=True) if not text.startswith("-")
    }
    for name, figures in DRUGS.items()
}
Paint = Callable[[Canvas, int, float], None]


def cell_by_cell(canvas: Canvas, at: int, y: float) -> None:
    canvas.setFillColor("#eef2f0")
    for left, right in pairwise(EDGES):
        canvas.rect(left, y, right - left, HIGH, stroke=0, fill=1)


def in_two_tints(canvas: Canvas, at: int, y: float) -> None:
    for index, (left, right) in enumerate(pairwise(EDGES)):
        canvas.setFillColor("#d8e0dc" if not index else "#eef2f0" if at % 2 else "#e6eef6")
        canvas.rect(left, y, right - left, HIGH, stroke=0, fill=1)


def whole(canvas: Canvas, at: int, y: float) -> None:
    canvas.setFillColor("#eef2f0" if at % 2 else "#e6eef6")
    canvas.rect(EDGES[0], y, EDGES[-1] - EDGES[0], HIGH, stroke=0, fill=1)


def ruled(canvas: Canvas, at: int, y: float) -> None:
    canvas.line(EDGES[0], y, EDGES[-1], y)
    if not at:
        canvas.line(EDGES[0], y + HIGH, EDGES[-1], y + HIGH)


def bare(canvas: Canvas, at: int, y: float) -> None:
    return


PAINTS = [cell_by_cell, in_two_tints, whole, ruled, bare]


def strips(
    paint: Paint,
    *,
    part: str = "",
    part_x: float = 245,
    remark: str = "",
    under: bool = False,
    name_x: float = 50,
    name_y: float = 22,
    right: bool = True,
    large: float = 13,
) -> tuple[Strips, dict[str, list[tuple[str, int, str]]]]:
    """Set a strip for each drug: its name, its large figure, and figures of earlier years."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(46, 420, "Drugsvangsten 2021")
        for at, (name, figures) in enumerate(DRUGS.items()):
            y = 360 - HIGH * at
            paint(canvas, at, y)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(name_x, y + name_y, name)
            canvas.setFont("Helvetica", 7)
            if remark and name == "Methamfetamine":
                canvas.drawString(name_x, y + name_y - 9, remark)
            if part and not at:
                canvas.drawString(part_x, y + 3, part)
            for index, (year, figure) in enumerate(zip(YEARS, figures, strict=True)):
                edge = EDGES[index + 2] - 5 if index and right else EDGES[index + 1] + 4
                place = canvas.drawRightString if index and right else canvas.drawString
                canvas.setFont("Helvetica", 7)
                place(edge, y + (8 if under else 31), str(year))
                canvas.setFont("Helvetica" if index else "Helvetica-Bold", 9 if index else large)
                place(edge, y + (17 if under else 20 if index else 17), figure)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(46, 180, "* In dit overzicht zijn de meest voorkomende drugs opgenomen.")

    context = Context(read(pdf_bytes(draw, pagesize=(780.0, 440.0))), 2021)
    found = drugsvangsten.extract(context)
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    return (
        {
            it.item: {
                one.period: one.source_text for one in it.hoeveelheden if one.value is not None
            }
            for it in vangsten
        },
        {
            it.item: [
                (one.measure, one.hoeveelheid.period, one.hoeveelheid.source_text)
                for one in it.delen
            ]
            for it in vangsten
            if it.delen
        },
    )


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("name_y", [16, 22, 28])
@pytest.mark.parametrize("right", [True, False])
def test_each_figure_is_of_the_year_over_it(paint: Paint, name_y: float, right: bool) -> None:
    assert strips(paint, name_y=name_y, right=right) == (WANTED, {})


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("under", [True, False])
def test_the_large_figure_may_be_bold_only(paint: Paint, under: bool) -> None:
    assert strips(paint, large=9, under=under) == (WANTED, {})


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("name_x", [50, 130, 305])
def test_or_under_it(paint: Paint, name_x: float) -> None:
    assert strips(paint, under=True, name_x=name_x) == (WANTED, {})


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("name_y", [22, 29])
@pytest.mark.parametrize("remark", ["incl. crystal meth", "ook wel crystal meth genoemd"])
def test_a_remark_under_a_name_says_nothing_of_a_figure_level_with_it(
    paint: Paint, name_y: float, remark: str
) -> None:
    figures, parts = strips(paint, remark=remark, name_y=name_y)
    assert {name.split(" ")[0]: years for name, years in figures.items()} == WANTED
    assert not parts


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize(
    "part",
    ["waarvan maritiem 38.592 kg", "38.592 kg Maritiem", "waarvan maritiem (2021): 38.592 kg"],
)
def test_a_part_under_the_large_figure(paint: Paint, part: str) -> None:
    figures, parts = strips(paint, part=part)
    assert figures == WANTED
    assert parts == {"Cocaïne": [("waarvan maritiem", 2021, "38.592 kg")]}


@pytest.mark.parametrize("paint", PAINTS)
@pytest.mark.parametrize("part_x", [395, 400])
def test_a_part_under_a_figure_of_another_year_is_not_of_the_report_year(
    paint: Paint, part_x: float
) -> None:
    figures, parts = strips(paint, part="waarvan maritiem 38.592 kg", part_x=part_x)
    assert figures == WANTED
    assert parts in ({}, {"Cocaïne": [("waarvan maritiem", 2020, "38.592 kg")]})


@pytest.mark.parametrize("ruled_off", [True, False])
@pytest.mark.parametrize(
    "part",
    [
        ("Waarvan", "luchtvracht:", "24.135 kg"),
        ("Waarvan", "luchtvracht: 24.135 kg"),
        ("Waarvan luchtvracht:", "24.135 kg"),
        ("Waarvan via", "luchtvracht", "24.135 kg"),
    ],
)
def test_a_part_on_several_lines_makes_its_strip_higher(
    ruled_off: bool, part: tuple[str, ...]
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(46, 420, "Drugsvangsten 2021")
        for index, year in enumerate(YEARS):
            canvas.drawString(EDGES[index + 1], 400, str(year))
        y = 394.0
        for at, (name, figures) in enumerate(DRUGS.items()):
            high = 24.0 if at else 18 + 10.0 * len(part)
            if ruled_off:
                canvas.line(46, y, 700, y)
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(50, y - high / 2 - 4, name)
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(EDGES[1], y - 16, figures[0])
            canvas.setFont("Helvetica", 8.4)
            for index, figure in enumerate(figures[1:]):
                canvas.drawString(EDGES[index + 2], y - high / 2 - 3, figure)
            for index, text in enumerate(() if at else part):
                canvas.drawString(EDGES[1], y - 26 - 10 * index, text)
            y -= high

    context = Context(read(pdf_bytes(draw, pagesize=(780.0, 440.0))), 2021)
    found = drugsvangsten.extract(context)
    assert isinstance(found, Found)
    assert {
        it.item: {one.period: one.source_text for one in it.hoeveelheden if one.value is not None}
        for it in found.section.vangsten
    } == WANTED
    assert [
        (it.item, one.measure, one.hoeveelheid.source_text)
        for it in found.section.vangsten
        for one in it.delen
    ] == [("Cocaïne", "waarvan luchtvracht", "24.135 kg")]


def dark(canvas: Canvas, y: float, high: float) -> None:
    canvas.setFillColor("#8d1d4f")
    canvas.rect(600, y, 110, high, stroke=0, fill=1)


def rules(canvas: Canvas, y: float, high: float) -> None:
    for left, right in pairwise((46.0, 200.0, 320.0, 460.0, 600.0, 710.0)):
        canvas.line(left, y, right, y)


def both(canvas: Canvas, y: float, high: float) -> None:
    dark(canvas, y, high)
    rules(canvas, y, high)


@pytest.mark.parametrize("paint", [dark, rules, both])
@pytest.mark.parametrize("high", [30.0, 34.0, 38.0, 46.0])
@pytest.mark.parametrize("large", [9.0, 12.0])
def test_strips_that_are_so_low_that_years_are_near_the_figure_under_them(
    paint: Callable[[Canvas, float, float], None], high: float, large: float
) -> None:
    """The year of the report is the last, and a part stands beside the name."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(46, 420, "Drugsvangsten 2021, in kilogrammen")
        for at, (name, figures) in enumerate(DRUGS.items()):
            y = 400 - high * (at + 1)
            paint(canvas, y, high)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(50, y + 14, name)
            if not at:
                canvas.setFont("Helvetica", 7)
                canvas.drawString(92, y + 14, "maritiem 38.592 kg")
            rows = list(zip(YEARS, figures, strict=True))[::-1]
            for edge, (year, figure) in zip((316, 456, 596, 705), rows, strict=True):
                own = year == YEARS[0]
                canvas.setFillColor("#ffffff" if own and paint is not rules else "#000000")
                canvas.setFont("Helvetica", 6.5)
                canvas.drawRightString(edge, y + (22 if own else 20), str(year))
                canvas.setFont("Helvetica-Bold" if own else "Helvetica", large if own else 9)
                canvas.drawRightString(edge, y + 9, figure)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(780.0, 440.0))), 2021))
    assert isinstance(found, Found)
    figures = {
        it.item: {one.period: one.source_text for one in it.hoeveelheden if one.value is not None}
        for it in found.section.vangsten
    }
    parts = [
        (it.item, one.measure, one.hoeveelheid.source_text)
        for it in found.section.vangsten
        for one in it.delen
    ]
    assert (figures, parts) == (WANTED, [("Cocaïne", "waarvan maritiem", "38.592 kg")])
