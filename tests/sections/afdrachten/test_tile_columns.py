"""Afdrachten under each other, each as a name over a large amount, in a column beside a text."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

AMOUNTS = {
    "Invoerrechten": ("3.005.131", "4.356.041"),
    "Omzetbelasting bij invoer": ("1.395.967", "1.193.926"),
    "Accijnzen": ("14.635.800", "13.770.124"),
    "Verbruiksbelasting van alcoholvrije|dranken en andere producten": ("298.326", "260.545"),
    "Totaal": ("19.335.224", "19.580.636"),
}
WANTED = {
    (name.replace("|", " "), year): Decimal(text.replace(".", "")) * 1000
    for name, pair in AMOUNTS.items()
    for year, text in zip((2021, 2020), pair, strict=True)
}
Amounts = dict[tuple[str, int], Decimal | None]
Write = Callable[[float, float, str], None]
Edge = Callable[[Canvas, float], Write]


def left(canvas: Canvas, middle: float) -> Write:
    return lambda x, y, text: canvas.drawString(x + middle - 70, y, text)


def centre(canvas: Canvas, middle: float) -> Write:
    return lambda x, y, text: canvas.drawCentredString(x + middle, y, text)


def right(canvas: Canvas, middle: float) -> Write:
    return lambda x, y, text: canvas.drawRightString(x + middle + 70, y, text)


def values_of(
    *,
    edge: Edge = left,
    year: str = "2020: € {}",
    across: int = 1,
    size: float = 12,
    name_first: bool = True,
    remark: str = "",
    pitch: float = 62,
) -> Amounts:
    """Set the amounts in columns, and give what is read.

    Args:
        edge: to which edge of its column all is set.
        year: how the amount of the year before is printed; nothing when empty.
        across: the number of columns.
        size: type size of the amounts.
        name_first: whether the names stand over the amounts, or under them.
        remark: words under each amount.
        pitch: how far each is under the one before.
    """

    def draw(canvas: Canvas) -> None:
        for at in range(12):
            canvas.setFont("Helvetica", 9)
            canvas.drawString(30, 380 - 12 * at, "De Douane int rechten en belastingen.")
        canvas.setFillColor("#fbe9e7")
        canvas.rect(240, 30, 170 * across, 370, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(250, 386, "Afdrachten 2021")
        canvas.setFont("Helvetica", 7)
        canvas.drawString(250, 375 if name_first else 357, "bedragen x € 1.000")
        write = edge(canvas, 320)
        for at, (name, (amount, before)) in enumerate(AMOUNTS.items()):
            x, y = 170 * (at % across), 355 - pitch * (at // across)

            def named(x: float, y: float, name: str) -> None:
                canvas.setFont("Helvetica", 8)
                lines = name.split("|")
                for step, line in enumerate(reversed(lines) if name_first else lines[:1]):
                    write(x, y + 9 * step, line)

            named(x, y if name_first else y - 25, name)
            canvas.setFont("Helvetica-Bold", size)
            write(x, y - 14, f"€ {amount}")
            canvas.setFont("Helvetica", 6.5)
            if year:
                write(x, y - 24, year.format(before))
            if remark:
                write(x, y - 33, remark)

    page = (595.0 + 170 * across, 420.0)
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=page)), 2021))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {(it.item, figure.period): figure.value for it in entries for figure in it.bedragen}


@pytest.mark.parametrize("edge", [left, centre, right])
@pytest.mark.parametrize("year", ["2020: € {}", "(2020: {})"])
@pytest.mark.parametrize("across", [1, 2])
def test_a_name_a_larger_amount_and_that_of_the_year_before(
    edge: Edge, year: str, across: int
) -> None:
    assert values_of(edge=edge, year=year, across=across) == WANTED


@pytest.mark.parametrize("edge", [left, centre, right])
def test_there_may_be_no_other_year(edge: Edge) -> None:
    assert values_of(edge=edge, year="") == {it: WANTED[it] for it in WANTED if it[1] == 2021}


@pytest.mark.parametrize(
    ("remark", "size"),
    [("waarvan naheffingen € 12", 12), ("", 8.5)],
    ids=["words under it", "not larger"],
)
def test_what_is_in_another_order_is_not_read(remark: str, size: float) -> None:
    assert values_of(remark=remark, size=size) == {}


@pytest.mark.parametrize("pitch", [32, 34, 40])
def test_names_under_their_amounts_are_not_those_of_the_next(pitch: float) -> None:
    """The first amount has words over it as well, and the last name has none under it."""
    assert values_of(name_first=False, year="", pitch=pitch) == {}
