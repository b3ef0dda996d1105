"""Controles and afdrachten as two dots on a line for each name, with a figure at each dot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

SIZE = (600.0, 420.0)
NAVY, AMBER, GREY = "#22313f", "#b8860b", "#999999"
CHECKS = {
    "Aantallen controles vracht, koeriers, post": (436193, 371614),
    "Aantal controles op bagage van passagiers": (410392, 473052),
    "Aantal uren toezicht": (401409, 385840),
    "Aantal controles ambulant binnenland": (7053, 6011),
    "Aantal scancontroles": (104634, 104634),
}
TAXES = {
    "Invoerrechten": (4170277, 4210300),
    "Omzetbelasting bij invoer": (1132980, 1032110),
    "Accijnzen": (11867393, 12867393),
}
READ = {name: list(map(Decimal, pair)) for name, pair in CHECKS.items()}
NAMES = ("Doelstelling", "Realisatie")
Dot = Callable[[Canvas, float, float], None]


def printed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def disc(colour: str, size: float = 4.5) -> Dot:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.setFillColor(colour)
        canvas.circle(x, y, size, stroke=0, fill=1)

    return draw


DARK = disc(NAVY)


def ring(canvas: Canvas, x: float, y: float) -> None:
    canvas.setStrokeColor(NAVY)
    canvas.circle(x, y, 4.5, stroke=1, fill=0)


def white(canvas: Canvas, x: float, y: float) -> None:
    canvas.setStrokeColor(NAVY)
    canvas.setFillColor("#ffffff")
    canvas.circle(x, y, 4.5, stroke=1, fill=1)


def write(canvas: Canvas, x: float, y: float, text: str, side: int = 1) -> None:
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica", 8)
    place = (canvas.drawRightString, canvas.drawCentredString, canvas.drawString)[side + 1]
    place(x, y, text)


def dots(
    planned: Dot = white,
    done: Dot = DARK,
    *,
    names: tuple[str, str] = NAMES,
    legend: bool = True,
    turned: str = "",
    joined: bool = True,
    caption: str = "Controles in 2023",
    rows: Mapping[str, tuple[int, int]] = CHECKS,
) -> Draw:
    """Set a row for each name, in which ``turned`` has its dots the wrong way round."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 390, caption)
        for at, (name, dot) in enumerate(zip(names, (planned, done), strict=True)):
            if legend:
                dot(canvas, 250 + 90 * at, 373)
                write(canvas, 258 + 90 * at, 370, name)
        for at, (name, pair) in enumerate(rows.items()):
            y = 340 - 30 * at
            write(canvas, 50, y - 3, name)
            middle, off = 400.0, 150 * (pair[1] - pair[0]) / max(pair)
            places = (middle, middle - off) if name == turned else (middle, middle + off)
            if joined:
                canvas.setFillColor(AMBER)
                canvas.rect(min(places), y - 2, abs(off), 4, stroke=0, fill=1)
            for dot, x in zip((planned, done), places, strict=True):
                dot(canvas, x, y)
            for own, (value, x) in enumerate(zip(pair, places, strict=True)):
                first = x < places[1 - own] or (off == 0 and own == 0)
                write(canvas, x + (-8 if first else 8), y - 3, printed(value), -1 if first else 1)

    return draw


def checks_of(draw: Draw) -> dict[str, list[Decimal | None]]:
    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2023))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [figure.value for figure in (*it.doelstelling, *it.realisatie)]
        for it in found.section.controles
    }


@pytest.mark.parametrize(
    "draw",
    [
        dots(),
        dots(ring),
        dots(disc(GREY)),
        dots(disc(GREY, 3), disc(AMBER, 6)),
        dots(joined=False),
        dots(names=("Gepland", "Uitgevoerd")),
    ],
    ids=["white", "ring", "grey", "sizes", "no lines", "words"],
)
def test_the_colour_of_its_dot_tells_what_a_figure_is(draw: Draw) -> None:
    assert checks_of(draw) == READ


@pytest.mark.parametrize("order", [("2022", "2023"), ("2023", "2022")])
def test_the_dots_of_two_years(order: tuple[str, str]) -> None:
    draw = dots(names=order, caption="Afdrachten (bedragen x € 1.000)", rows=TAXES)
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2023))
    assert isinstance(found, Found)
    assert {
        it.item: {str(amount.period): amount.value for amount in it.bedragen}
        for it in found.section.posten
    } == {
        name: {year: Decimal(value * 1000) for year, value in zip(order, pair, strict=True)}
        for name, pair in TAXES.items()
    }


@pytest.mark.parametrize("turned", [name for name, pair in CHECKS.items() if pair[0] != pair[1]])
def test_a_figure_on_the_wrong_side_is_not_believed(turned: str) -> None:
    assert checks_of(dots(turned=turned)) == {**READ, turned: [None, None]}


@pytest.mark.parametrize("draw", [dots(legend=False), dots(DARK), dots(names=("Noord", "Zuid"))])
def test_dots_that_nothing_names_say_nothing(draw: Draw) -> None:
    assert not any(any(values) for values in checks_of(draw).values())


@pytest.mark.parametrize("before", [True, False])
def test_dots_in_a_table_are_no_rows_of_dots(before: bool) -> None:
    """Each figure has a dot in the colour of its header, on the same side."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 390, "Controles in 2023")
        for x, name, dot in zip((360, 480), NAMES, (disc(GREY), disc(NAVY)), strict=True):
            dot(canvas, x - 60, 368)
            write(canvas, x, 365, name, -1)
            for at, (label, pair) in enumerate(CHECKS.items()):
                write(canvas, 50, 340 - 22 * at, label)
                write(canvas, x, 340 - 22 * at, printed(pair[name == "Realisatie"]), -1)
                dot(canvas, x - 42 if before else x + 8, 343 - 22 * at)

    assert checks_of(draw) == READ
