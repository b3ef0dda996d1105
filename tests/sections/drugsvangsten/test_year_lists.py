"""Drugs in a list for each year, side by side, with the year over each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

LISTS = {
    2025: {"Cocaïne": "46.110", "Heroïne": "31", "Qat": "8.925", "Ketamine": "176", "LSD": "2"},
    2024: {"Cocaïne": "67.326", "Heroïne": "51", "Qat": "2.184", "Ketamine": "251", "LSD": "7"},
    2023: {"Cocaïne": "43.608", "Heroïne": "502", "Qat": "2.691", "Ketamine": "590", "LSD": "15"},
    2022: {"Cocaïne": "67.684", "Heroïne": "447", "Qat": "1.482", "Ketamine": "423", "LSD": "-"},
}
NAMES = tuple(LISTS[2025])
WANTED = {
    name: {
        year: None if figures[name] == "-" else int(figures[name].replace(".", ""))
        for year, figures in LISTS.items()
    }
    for name in NAMES
}
WIDE, STEP = 160.0, 18.0
Figures = dict[str, dict[int, int | None]]


def listed(
    *,
    title: Callable[[int], str] = str,
    part: bool = False,
    framed: bool = True,
    over: Callable[[Canvas], None] = lambda canvas: None,
) -> tuple[Figures, dict[str, list[tuple[str, int, int]]]]:
    """Set a list of all drugs for each year, with a part under the first figure or without."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 372, "Cijfers inbeslaggenomen drugs in kilogrammen (2022 - 2025)")
        over(canvas)
        for at, (year, figures) in enumerate(LISTS.items()):
            left, y = 40 + (WIDE + 8) * at, 310.0
            right = left + WIDE
            if framed:
                canvas.setFillColor("#e6f0f2")
                canvas.rect(left, y - 130, WIDE, 150, stroke=0, fill=1)
                canvas.setFillColor("black")
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawCentredString(left + WIDE / 2, y + 6, title(year))
            for name, figure in figures.items():
                y -= STEP
                canvas.setFont("Helvetica", 8)
                canvas.drawString(left + 6, y, name)
                canvas.setFont("Helvetica-Bold", 8)
                canvas.drawRightString(right - 6, y, f"{figure} kg")
                if part and year == 2025 and name == "Cocaïne":
                    y -= 9
                    canvas.setFont("Helvetica", 6)
                    canvas.drawRightString(right - 6, y, "39.547 kg Maritiem")
                canvas.line(left + 4, y - 5, right - 4, y - 5)

    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(760.0, 420.0))), 2025))
    if not isinstance(found, Found):
        return {}, {}
    vangsten = found.section.vangsten
    assert len({it.item for it in vangsten}) == len(vangsten)
    return (
        {
            it.item: {
                one.period: None if one.value is None else int(one.value) for one in it.hoeveelheden
            }
            for it in vangsten
        },
        {
            it.item: [
                (one.measure, one.hoeveelheid.period, int(one.hoeveelheid.value or 0))
                for one in it.delen
            ]
            for it in vangsten
            if it.delen
        },
    )


@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("title", [str, "In {}".format, "Jaar {}".format, "Vangsten {}".format])
def test_each_list_is_of_the_year_over_it(title: Callable[[int], str], framed: bool) -> None:
    assert listed(title=title, framed=framed)[0] == WANTED


@pytest.mark.parametrize("framed", [True, False])
def test_a_part_in_the_first_list_takes_no_year_from_its_drug(framed: bool) -> None:
    figures, parts = listed(part=True, framed=framed)
    assert figures == WANTED
    assert parts == {"Cocaïne": [("waarvan maritiem", 2025, 39547)]}


@pytest.mark.parametrize("title", ["Schiphol {}".format, "Rotterdam".format])
def test_lists_of_something_else_are_of_no_year(title: Callable[[int], str]) -> None:
    """Nothing of a list whose year nobody tells is read as that of the report."""
    figures, _ = listed(title=title)
    wrong = {
        (name, year): value
        for name, own in figures.items()
        for year, value in own.items()
        if value not in (None, WANTED[name].get(year))
    }
    assert not wrong


def test_lists_under_captions_of_their_own_are_not_put_together() -> None:
    def over(canvas: Canvas) -> None:
        for at, text in enumerate(("Totaal", "Schiphol", "Rotterdam", "Vlissingen")):
            canvas.drawString(46 + (WIDE + 8) * at, 338, text)

    figures, _ = listed(over=over)
    assert all(set(own) <= {2025} for own in figures.values())
