"""Controles with two figures in a cell, and of two years side by side, in pairs of columns."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

NAMES = (
    "Aantal controles op bagage van passagiers",
    "Aantal uren toezicht",
    "Aantal scancontroles",
)
GOALS = {2023: (400000, 12500, 900), 2022: (410000, 12600, 800)}
RESULTS = {2023: (346153, 13016, 1034), 2022: (347387, 13116, 1134)}
Figures = dict[tuple[str, str, int], Decimal | None]


def printed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def figures_of(draw: Draw) -> Figures:
    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(760, 300))), 2023))
    if not isinstance(found, Found):
        return {}
    return {
        (it.item, measure, reading.period): reading.value
        for it in found.section.controles
        for measure, reading in it.readings()
    }


def wanted(*years: int) -> Figures:
    return {
        (name, measure, year): Decimal(values[year][at])
        for year in years
        for measure, values in (("doelstelling", GOALS), ("realisatie", RESULTS))
        for at, name in enumerate(NAMES)
    }


def pairs(
    heads: Sequence[str],
    *,
    years: Sequence[int] = (2023,),
    corner: str = "",
    sign: str = " / ",
    turned: bool = False,
    caption: str = "Controles in 2023",
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(30, 260, caption)
        canvas.drawString(30, 235, corner)
        for at, head in enumerate(heads):
            canvas.drawRightString(420 + 160 * at, 235, head)
        for row, name in enumerate(NAMES):
            canvas.drawString(30, 210 - 20 * row, name)
            for at, year in enumerate(years):
                both = [printed(GOALS[year][row]), printed(RESULTS[year][row])]
                text = sign.join(reversed(both) if turned else both)
                canvas.drawRightString(420 + 160 * at, 210 - 20 * row, text)

    return draw


@pytest.mark.parametrize(
    ("draw", "years"),
    [
        (pairs(["Doel / realisatie"]), (2023,)),
        (pairs(["Realisatie / doelstelling"], turned=True), (2023,)),
        (pairs(["Doel/realisatie"], sign="/"), (2023,)),
        (pairs(["Doel | realisatie"], sign=" | "), (2023,)),
        (pairs(["Realisatie van doel"], sign=" van ", turned=True), (2023,)),
        (pairs(["2023", "2022"], years=(2023, 2022), corner="Doel / realisatie"), (2023, 2022)),
        (
            pairs(["Doel / realisatie 2022", "Doel / realisatie 2023"], years=(2022, 2023)),
            (2023, 2022),
        ),
        (pairs(["2023"], caption="Controles 2023 (doel / realisatie)"), (2023,)),
    ],
)
def test_two_measures_in_a_cell(draw: Draw, years: tuple[int, ...]) -> None:
    assert figures_of(draw) == wanted(*years)


@pytest.mark.parametrize("head", ["2023", "Aantal", "Doel / doelstelling", "Realisatie"])
def test_two_figures_of_which_nobody_says_which_is_which(head: str) -> None:
    assert not any(value is not None for value in figures_of(pairs([head])).values())


def blocks(years: Sequence[str], left: Sequence[int], *, labels: bool = False) -> Draw:
    """Set a block of two columns for each year, with the years at ``left``."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(30, 280, "Controles")
        for at, (year, x) in enumerate(zip(years, left, strict=True)):
            canvas.drawString(x, 255, year)
            end = (350, 420) if at == 0 else ((640, 710) if labels else (520, 590))
            for x1, text in zip(end, ("Doel", "Realisatie"), strict=True):
                canvas.drawRightString(x1, 235, text)
            for row, name in enumerate(NAMES):
                y = 210 - 20 * row
                if at == 0 or labels:
                    canvas.setFontSize(8)
                    canvas.drawString(30 if at == 0 else 435, y, name)
                    canvas.setFontSize(10)
                values = GOALS[2023 - at], RESULTS[2023 - at]
                for x1, of in zip(end, values, strict=True):
                    canvas.drawRightString(x1, y, printed(of[row]))

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        blocks(["2023", "2022"], (30, 445)),
        blocks(["2023", "2022"], (30, 435), labels=True),
        blocks(["Controles in 2023", "Controles in 2022"], (30, 435), labels=True),
    ],
)
def test_years_at_the_left_end_of_their_blocks(draw: Draw) -> None:
    assert figures_of(draw) == wanted(2023, 2022)


def test_a_year_between_two_blocks_is_no_year_of_half_of_each() -> None:
    assert figures_of(blocks(["", "2022"], (30, 445))) == {}


def dated_rows(
    years: Sequence[int],
    *,
    label_at: float = 0,
    skipped: int | None = None,
    again: bool = False,
) -> Draw:
    """Set a row for each year under each name, with the years in a column of their own.

    Args:
        years: the years.
        label_at: beside which of its rows a name stands.
        skipped: number of the name that has no row for other years than the first.
        again: whether each row has the name.
    """

    def draw(canvas: Canvas) -> None:
        canvas.drawString(30, 270, "Controles")
        for x1, text in ((420, "Doel"), (500, "Realisatie")):
            canvas.drawRightString(x1, 250, text)
        y = 230.0
        for row, name in enumerate(NAMES):
            canvas.drawString(30, y - 15 * label_at, name)
            for year in years if row != skipped else years[:1]:
                if again:
                    canvas.drawString(30, y, name)
                canvas.drawString(300, y, str(year))
                for x1, of in ((420, GOALS[year]), (500, RESULTS[year])):
                    canvas.drawRightString(x1, y, printed(of[row]))
                y -= 15
            y -= 8

    return draw


@pytest.mark.parametrize("label_at", [0, 0.5, 1])
@pytest.mark.parametrize("years", [(2023, 2022), (2022, 2023)])
def test_years_as_rows_under_each_name(years: tuple[int, ...], label_at: float) -> None:
    assert figures_of(dated_rows(years, label_at=label_at)) == wanted(2023, 2022)


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("years", [(2023, 2022), (2022, 2023)])
@pytest.mark.parametrize("skipped", [0, 1, 2])
def test_years_of_which_one_lacks_begin_anew_at_the_names(
    skipped: int, years: tuple[int, ...], again: bool
) -> None:
    lacks = {key for key in wanted(years[1]) if key[0] == NAMES[skipped]}
    expected = {key: value for key, value in wanted(2023, 2022).items() if key not in lacks}
    assert figures_of(dated_rows(years, skipped=skipped, again=again)) == expected


@pytest.mark.parametrize("skipped", [0, 2])
def test_years_of_which_one_lacks_are_not_counted_off(skipped: int) -> None:
    """Beside the last of its rows, a name may be that of the next ones."""
    found = figures_of(dated_rows((2023, 2022), label_at=1, skipped=skipped))
    assert set(found.values()) <= {None}
