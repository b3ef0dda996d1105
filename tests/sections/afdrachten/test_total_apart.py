"""The total of afdrachten that is set apart from their table: on a ground, or as a large figure."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.afdrachten.test_tables import AMOUNTS, CAPTION, WANTED, values_of

PARTS = {name: text for name, text in AMOUNTS.items() if name != "Totaal"}
PARTS_WANTED: dict[str, Decimal | None] = {name: WANTED[name] for name in PARTS}


def rows(canvas: Canvas, top: float, *, shares: bool) -> None:
    for at, (name, amount) in enumerate(PARTS.items()):
        canvas.drawString(40, top - 17 * at, name)
        canvas.drawRightString(440 if shares else 500, top - 17 * at, amount)
        if shares:
            canvas.drawRightString(500, top - 17 * at, f"{20 + at},4%")


def on_a_ground(
    *, before: float = 13, behind: float = 12, shares: bool = False, name: str = "Totaal"
) -> Draw:
    """Set the total in larger type under the others, in from both edges."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        rows(canvas, 230, shares=shares)
        canvas.setFillColor("#e8a33d")
        canvas.roundRect(40, 156, 460, 24, 6, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40 + before, 164, name)
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawRightString((440 if shares else 500) - behind, 163, AMOUNTS["Totaal"])
        canvas.setFont("Helvetica", 10)

    return draw


@pytest.mark.parametrize(("before", "behind"), [(13, 12), (6, 8), (0, 0), (-8, -7)])
def test_on_a_ground_it_is_set_in_from_both_edges_or_out(before: float, behind: float) -> None:
    assert values_of(on_a_ground(before=before, behind=behind)) == WANTED


def test_beside_it_there_may_be_no_share() -> None:
    assert values_of(on_a_ground(before=0, behind=0, shares=True)) == WANTED


@pytest.mark.parametrize(
    "draw",
    [
        on_a_ground(before=0, behind=12),
        on_a_ground(before=60, behind=60),
        on_a_ground(before=13, behind=-20),
        on_a_ground(name="Totaal van de boetes"),
    ],
    ids=["at the edge of the names", "far in", "out", "another name"],
)
def test_what_is_in_no_column_and_not_set_in_is_no_total(draw: Draw) -> None:
    assert values_of(draw) == PARTS_WANTED


def beside(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    canvas.drawString(40, 250, name)
    start = 40 + canvas.stringWidth(name, "Helvetica", 10) + gap
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(start, 248, amount)


def before(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(40, 248, amount)
    start = 40 + canvas.stringWidth(amount, "Helvetica-Bold", size) + gap
    canvas.setFont("Helvetica", 10)
    canvas.drawString(start, 250, name)


def one_type(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(40, 248, f"{name} {amount}")


def one_type_before(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    one_type(canvas, amount, name, size, gap)


def under(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    canvas.drawString(40, 250 + size, name)
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(40, 248, amount)


def with_another(canvas: Canvas, name: str, amount: str, size: float, gap: float) -> None:
    beside(canvas, name, amount, size, gap)
    canvas.drawRightString(500, 248, "16.998.003")


Set = Callable[[Canvas, str, str, float, float], None]


def over(
    *,
    put: Set = beside,
    name: str = "Totaal",
    size: float = 24,
    amount: str = AMOUNTS["Totaal"],
    gap: float = 8,
    shares: bool = True,
    between: str = "",
    head: str = "x € 1.000",
) -> Draw:
    """Set the total as a large figure, and a bar between it and the others."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 285, CAPTION)
        put(canvas, name, amount, size, gap)
        canvas.setFont("Helvetica", 10)
        for at, colour in enumerate(("#007bc7", "#8fcae7", "#154273")):
            canvas.setFillColor(colour)
            canvas.rect(40 + 150 * at, 232, 150, 10, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(40, 219, between)
        canvas.drawString(40, 205, "waarvan")
        canvas.drawRightString(440 if shares else 500, 205, head)
        if shares:
            canvas.drawRightString(500, 205, "aandeel")
        rows(canvas, 188, shares=shares)

    return draw


@pytest.mark.parametrize("put", [beside, before, one_type, one_type_before, under])
@pytest.mark.parametrize("size", [15, 24])
@pytest.mark.parametrize("shares", [True, False])
@pytest.mark.parametrize("head", ["x € 1.000", "2027"])
def test_a_large_figure_over_a_bar(put: Set, size: float, shares: bool, head: str) -> None:
    assert values_of(over(put=put, size=size, shares=shares, head=head)) == WANTED


@pytest.mark.parametrize(
    "draw",
    [
        over(size=10),
        over(gap=80),
        over(between="Naar kasstelsel, met de naheffingen"),
        over(amount="17.170,7"),
        over(amount="17.170.650.000"),
        over(amount="11.867.392"),
        over(name="Totaal 2026", head="2027"),
        over(put=with_another),
    ],
    ids=[
        "not large",
        "far",
        "words between",
        "other scale",
        "in full",
        "less than a part",
        "of another year",
        "two figures",
    ],
)
def test_a_figure_of_something_else_over_a_table_is_no_total(draw: Draw) -> None:
    assert values_of(draw) == PARTS_WANTED
