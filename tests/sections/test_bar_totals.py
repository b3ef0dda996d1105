"""The total of a list of bars on a row without a bar: over the list, under it, far behind it."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.test_bar_lists import (
    AMOUNTS,
    CAPTION,
    amounts_of,
    bar,
    printed,
    wanted,
    write,
    write_name,
)


def with_total(
    *, place: str = "under", leads: str = "rule", text: str = "", end: float = 650, gap: float = 26
) -> Draw:
    """Set the parts as bars under their names, and the total at the right margin."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 470, CAPTION, 11)
        top = 430 - (gap if place == "over" else 0)
        parts = [name for name in AMOUNTS if name != "Totaal"]
        for at, name in enumerate(parts):
            y = top - 30 * at
            write(canvas, 50, y + 13, name)
            bar(canvas, 50, y, 300 * AMOUNTS[name] / AMOUNTS["Accijnzen"], "#224488")
            length = 300 * AMOUNTS[name] / AMOUNTS["Accijnzen"]
            write(canvas, 55 + length, y, f"€ {printed(AMOUNTS[name])}")
        y = 447 - gap / 2 if place == "over" else top - 30 * (len(parts) - 1) - gap
        canvas.setFillColor("#224488")
        if leads == "rule":
            canvas.rect(50, y + 12, end - 50, 1, stroke=0, fill=1)
        elif leads == "rule under":
            canvas.rect(50, y - 5, end - 50, 1, stroke=0, fill=1)
        elif leads == "ground":
            canvas.setFillColor("#dde4ee")
            canvas.rect(50, y - 4, end - 50, 16, stroke=0, fill=1)
        elif leads == "border":
            canvas.setStrokeColor("#224488")
            for inset in (0, 1.5):  # a double line, painted as two outlines
                outline = canvas.beginPath()
                for off in (inset, inset + 0.5):
                    outline.rect(50 + off, y - 4 + off, end - 50 - 2 * off, 18 - 2 * off)
                canvas.drawPath(outline, stroke=0, fill=1, fillMode=0)
        write(canvas, 58 if leads in ("ground", "border") else 50, y, text or "Totaal")
        if not text:
            canvas.drawRightString(end, y, f"€ {printed(AMOUNTS['Totaal'])}")

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        with_total(),
        with_total(leads="rule under"),
        with_total(leads="ground"),
        with_total(leads="border"),
        with_total(leads="none", end=400),
        with_total(place="over"),
        with_total(leads="none", text="Totaal  € 17.463.848"),
        with_total(leads="none", text="Totaal € 17.463.848"),
    ],
    ids=["rule", "rule under", "ground", "border", "near", "over", "wide space", "space"],
)
def test_a_total_without_a_bar(draw: Draw) -> None:
    assert amounts_of(draw) == wanted(2027)


@pytest.mark.parametrize(
    "draw",
    [with_total(leads="none"), with_total(gap=80), with_total(text="Totaal in kasstelsel € 5.000")],
    ids=["nothing leads to it", "too far down", "another name"],
)
def test_what_may_be_of_something_else_is_no_total(draw: Draw) -> None:
    found = amounts_of(draw)
    assert found == {it: value for it, value in wanted(2027).items() if it[0] != "Totaal"}


def large(
    *,
    place: str = "under",
    size: float = 16,
    hanging: float = 0,
    behind: bool = False,
    bars: bool = True,
    between: str = "",
    name: str = "Totaal",
    aside: float = 0,
) -> Draw:
    """Set the parts with their figures in a column, or behind their bars, and a large total.

    Args:
        place: whether the total stands under the parts or over them.
        size: size of its figure.
        hanging: how much lower than its name the figure stands.
        behind: whether the other figures stand behind their bars.
        bars: whether there are bars.
        between: words between the total and the parts.
        name: the name of the total.
        aside: how far to the right of the column its figure ends.
    """

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        parts = [it for it in AMOUNTS if it != "Totaal"]
        for at, part in enumerate(parts):
            y, length = 420 - 30 * at, 280 * AMOUNTS[part] / AMOUNTS["Accijnzen"]
            write_name(canvas, 50, y, part)
            if bars:
                bar(canvas, 220, y, length, "#224488")
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 10)
            if behind:
                canvas.drawString(225 + length, y, printed(AMOUNTS[part]))
            else:
                canvas.drawRightString(640, y, printed(AMOUNTS[part]))
        y = 296 if place == "under" else 452
        canvas.rect(50, y + (18 if place == "under" else -12), 590, 1, stroke=0, fill=1)
        write(canvas, 50, y, name)
        write(canvas, 50, y + (11 if place == "under" else -10), between, 6)
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawRightString(640 + aside, y - hanging, printed(AMOUNTS["Totaal"]))

    return draw


@pytest.mark.parametrize("place", ["under", "over"])
@pytest.mark.parametrize("size", [10, 16, 24])
@pytest.mark.parametrize("hanging", [0, 4])
@pytest.mark.parametrize(("bars", "behind"), [(True, False), (False, False), (True, True)])
def test_a_total_in_larger_type(
    place: str, size: float, hanging: float, bars: bool, behind: bool
) -> None:
    """It fills no column of the others, since it is larger, and may hang beside its name."""
    hangs = 0 if size == 10 else hanging
    draw = large(place=place, size=size, hanging=hangs, bars=bars, behind=behind)
    assert amounts_of(draw) == wanted(2027)


@pytest.mark.parametrize(
    "draw",
    [
        large(aside=20),
        large(between="Naar kasstelsel, met de naheffingen"),
        large(name="Totaal van de boetes"),
        large(place="over", between="Naar kasstelsel, met de naheffingen"),
    ],
    ids=["another column", "words between", "another name", "words between, over"],
)
def test_a_large_figure_of_something_else_is_no_total(draw: Draw) -> None:
    found = amounts_of(draw)
    assert found == {it: value for it, value in wanted(2027).items() if it[0] != "Totaal"}
