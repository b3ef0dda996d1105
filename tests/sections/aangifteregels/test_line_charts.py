"""Line charts of declaration lines: what is read of them, and what is said of what is not."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Aangifteregels, Figure, Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import pdf_bytes, read

TOTAL = {2019: 317, 2020: 755, 2021: 786, 2022: 933, 2023: 805}
PART = {2021: 231, 2022: 353, 2023: 466}
NAMES = ("Totaal aantal aangifteregels", "Waarvan e-commerce")
COLOURS = ("#154273", "#f39200")
MILLION = 1_000_000


def read_lines(
    names: tuple[str, str] = NAMES,
    labels: Mapping[int, str] | None = None,
    heading: str = "Ontwikkeling aantal aangifteregels (in miljoenen)",
    fill: str = "",
) -> Found[Aangifteregels] | Missing:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(80, 340, heading)
        for year in TOTAL:
            canvas.drawCentredString(120 + 90 * (year - 2019), 86, str(year))
        for series, values in enumerate((TOTAL, PART)):
            canvas.setStrokeColor(COLOURS[series])
            points = [(120 + 90 * (year - 2019), 100 + 0.2 * it) for year, it in values.items()]
            for start, end in pairwise(points):
                canvas.line(*start, *end)
            canvas.setFillColor(fill or COLOURS[series])
            for x, y in points:
                canvas.circle(x, y, 2.6, stroke=1, fill=1)
            canvas.setFillColor("#000000")
            for (year, value), (x, y) in zip(values.items(), points, strict=True):
                text = (labels or {}).get(year, str(value)) if series == 0 else str(value)
                canvas.drawCentredString(x, y - 13 if series else y + 5, text)
        for series, name in enumerate(names):
            canvas.setFillColor(COLOURS[series])
            canvas.rect(90 + 220 * series, 50, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(104 + 220 * series, 50, name)

    document = read(pdf_bytes(draw, pagesize=(700.0, 400.0)))
    return aangifteregels.extract(Context(document, 2023))


def figures(found: Found[Aangifteregels] | Missing) -> list[dict[int, Figure]]:
    assert isinstance(found, Found)
    return [{it.period: it for it in series.aantallen} for series in found.section.reeksen]


@pytest.mark.parametrize("fill", ["", "#ffffff"])
def test_the_points_of_lines_are_read(fill: str) -> None:
    found = read_lines(fill=fill)
    assert isinstance(found, Found)
    assert [series.item for series in found.section.reeksen] == list(NAMES)
    assert [{year: it.value for year, it in series.items()} for series in figures(found)] == [
        {year: value * MILLION for year, value in TOTAL.items()},
        {year: value * MILLION for year, value in PART.items()},
    ]


def test_lines_under_a_title_of_their_own() -> None:
    found = read_lines(heading="Aangiftevolume per jaar, aantal regels in mln")
    assert [len(series) for series in figures(found)] == [5, 3]


def test_a_point_without_a_figure() -> None:
    figure = figures(read_lines(labels={2020: ""}))[0][2020]
    assert (figure.origin, figure.value) == (Origin.UNKNOWN, None)
    assert figure.reason == "bij dit punt van de lijn staat geen getal"


def test_a_point_that_contradicts_its_figure() -> None:
    figure = figures(read_lines(labels={2020: "557"}))[0][2020]
    assert (figure.origin, figure.value) == (Origin.AMBIGUOUS, None)
    assert figure.reason == "het punt spreekt het getal erbij tegen"
    assert [it.reason for it in figure.candidates] == [
        "gedrukt bij het punt",
        "hoogte van het punt: ongeveer 755",
    ]


def test_heights_that_do_not_bear_figures_out() -> None:
    wrong = {2019: "933", 2020: "317", 2021: "455", 2022: "386", 2023: "605"}
    found = figures(read_lines(labels=wrong))[0]
    assert all(figure.value is None for figure in found.values())


@pytest.mark.parametrize("names", [("Instroom", "Uitstroom"), ("Verzuim", "Verloop")])
def test_lines_of_something_else(names: tuple[str, str]) -> None:
    assert isinstance(read_lines(names), Missing)
