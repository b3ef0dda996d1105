"""Which charts of a PDF are taken for that of the declaration lines, and with which scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Aangifteregels, Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import pdf_bytes, read

HEADING = "Ontwikkeling aangifteregels (x 1 mln)"
VALUES = {2021: (653, 172), 2022: (721, 341), 2023: (1014, 718)}
KNOWN = ("Totaal aantal aangifteregels", "Waarvan e-commerce")


def nothing(canvas: Canvas) -> None:
    """Draw nothing."""


def read_chart(
    heading: str, names: tuple[str, str], more: Callable[[Canvas], None] = nothing
) -> Found[Aangifteregels] | Missing:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, line in enumerate(heading.split("/")):
            canvas.drawString(80, 350 - 11 * at, line.strip())
        more(canvas)
        for at, (year, values) in enumerate(VALUES.items()):
            canvas.drawCentredString(125 + 90 * at, 86, str(year))
            for series, value in enumerate(values):
                x = 90 + 90 * at + 36 * series
                canvas.setFillColor(("#154273", "#f39200")[series])
                canvas.rect(x, 100, 34, value * 0.2, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                text = f"{value:,}".replace(",", ".")
                canvas.drawCentredString(x + 17, 103 + value * 0.2, text)
        for series, name in enumerate(names):
            canvas.setFillColor(("#154273", "#f39200")[series])
            canvas.rect(90 + 220 * series, 50, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(104 + 220 * series, 50, name)

    document = read(pdf_bytes(draw, pagesize=(700.0, 400.0)))
    return aangifteregels.extract(Context(document, 2023))


def figures(found: Found[Aangifteregels] | Missing) -> list[dict[int, int | None]]:
    assert isinstance(found, Found)
    return [
        {it.period: None if it.value is None else int(it.value) for it in series.aantallen}
        for series in found.section.reeksen
    ]


def test_the_chart_is_read() -> None:
    found = read_chart(HEADING, KNOWN)
    assert figures(found) == [
        {2021: 653_000_000, 2022: 721_000_000, 2023: 1_014_000_000},
        {2021: 172_000_000, 2022: 341_000_000, 2023: 718_000_000},
    ]


@pytest.mark.parametrize("name", ["Aantal aangifteregels totaal", "Totaal alle aangifteregels"])
def test_a_name_that_is_two_known_ones_has_one_key(name: str) -> None:
    found = read_chart(HEADING, (name, KNOWN[1]))
    assert isinstance(found, Found)
    assert [series.item for series in found.section.reeksen] == [name, KNOWN[1]]


@pytest.mark.parametrize(
    "names",
    [("Instroom", "Uitstroom"), ("Verzuim binnendienst", "Verzuim buitendienst"), ("●", "○")],
)
def test_a_chart_of_something_else_under_the_same_heading(names: tuple[str, str]) -> None:
    assert isinstance(read_chart(HEADING, names), Missing)


def test_a_new_name_that_speaks_of_declaration_lines_is_kept_as_unknown() -> None:
    found = read_chart(HEADING, ("Alle ingediende aangifteregels", "Post en koeriers"))
    assert isinstance(found, Found)
    assert [series.known for series in found.section.reeksen] == [False, False]
    assert figures(found)[0][2023] == 1_014_000_000


@pytest.mark.parametrize(
    "heading",
    [
        "Ontwikkeling aangifteregels (x 1 / miljoen)",
        "Ontwikkeling van het aantal aangifteregels, in / miljoenen",
        "Hoe de aangifteregels groeiden, in / miljoenen",
        "Hoe de aangifteregels groeiden, x / 1 mln",
        "Ontwikkeling van het aantal aangifteregels, 2021-2023 (x / 1 miljoen)",
    ],
)
def test_a_scale_that_goes_on_in_the_next_line(heading: str) -> None:
    assert figures(read_chart(heading, KNOWN))[0][2021] == 653_000_000


def test_a_chart_of_something_else_near_the_legend_of_the_declaration_lines() -> None:
    def other(canvas: Canvas) -> None:
        for at, (year, value) in enumerate({2020: 59, 2021: 78, 2022: 64, 2023: 77}.items()):
            canvas.drawCentredString(465 + 50 * at, 206, str(year))
            canvas.setFillColor("#7a1f3d")
            canvas.rect(450 + 50 * at, 220, 30, value, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawCentredString(465 + 50 * at, 223 + value, f"{value // 10},{value % 10}")
        canvas.setFillColor("#7a1f3d")
        canvas.rect(450, 320, 8, 8, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(464, 320, "Ziekteverzuim")

    found = read_chart(HEADING, KNOWN, other)
    assert isinstance(found, Found)
    assert [series.item for series in found.section.reeksen] == list(KNOWN)
    assert figures(found)[0][2021] == 653_000_000


def test_without_a_scale_no_figure_is_given() -> None:
    found = read_chart("Ontwikkeling aangifteregels", KNOWN)
    assert [set(values.values()) for values in figures(found)] == [{None}, {None}]
    assert isinstance(found, Found)
    series = found.section.reeksen[0]
    assert {it.origin for it in series.aantallen} == {Origin.UNKNOWN}
    assert all("eenheid" in it.reason for it in series.aantallen)
