"""Tables of risks and measures side by side, in the columns of one page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    title,
    write,
)

Risk = tuple[str, tuple[str, ...]]

WANTED = {name: (group, list(texts)) for name, group, texts in RISKS}
TOLD = "Deze maatregelen gelden voor alle risico’s en helpen."


def rule(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


def table(canvas: Canvas, x: float, y: float, group: str, *, turned: bool = False) -> float:
    """Draw the heading of a group and the table under it; gives the height under these."""
    y = write(canvas, x, y, GROUP[group], bold=True, size=10) - 4
    return rows(canvas, x, y, own(group), turned=turned)


def rows(
    canvas: Canvas,
    x: float,
    y: float,
    risks: Sequence[Risk],
    *,
    turned: bool = False,
) -> float:
    left, right = (x + 148, x + 4) if turned else (x + 4, x + 118)
    write(canvas, left, y, "Risico", bold=True)
    y = write(canvas, right, y, "Maatregelen", bold=True) - 4
    for name, texts in risks:
        low = title(canvas, left, y, name, most=22)
        y = min(low, measures(canvas, right + 6, y, texts)) + PITCH - 6
        rule(canvas, x, x + 268, y)
        y -= PITCH
    return y - 10


def overall(canvas: Canvas, x: float, y: float) -> None:
    y = write(canvas, x, y, OVERARCHING, bold=True, size=10)
    measures(canvas, x, write(canvas, x, y, TOLD) - 4, OVERALL)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("left", ["extern", "intern"])
@pytest.mark.parametrize("lower", [-40, -14, 0, 14, 40])
def test_under_headers_that_are_level_or_not(lower: float, left: str, turned: bool) -> None:
    """What the other table holds, or is followed by, is of no risk of this one."""

    def draw(canvas: Canvas) -> None:
        table(canvas, 20, 440 - lower, left, turned=turned)
        right = "intern" if left == "extern" else "extern"
        low = table(canvas, 310, 440, right, turned=turned)
        overall(canvas, 310, low)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("y", [440, 400, 360, 300])
def test_a_table_beside_the_overarching_measures(y: float) -> None:
    """These stand under a heading in the column on the right, level with rows of the table."""

    def draw(canvas: Canvas) -> None:
        low = table(canvas, 20, 480, "extern")
        table(canvas, 20, low, "intern")
        overall(canvas, 310, y)

    section = section_of(ranked, draw)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("y", [440, 400, 380])
@pytest.mark.parametrize("foot", [470, 500])
def test_columns_that_go_on_on_the_next_page(foot: float, y: float) -> None:
    """The last column tells the group, though a row of another one ends lower."""

    def first(canvas: Canvas) -> None:
        table(canvas, 20, 480, "extern")
        low = write(canvas, 310, foot, GROUP["intern"], bold=True, size=10)
        rows(canvas, 310, low, own("intern")[:1])

    def second(canvas: Canvas) -> None:
        rows(canvas, 20, 440, own("intern")[1:])
        overall(canvas, 310, y)

    section = section_of(ranked, first, second)
    assert owned(section) == WANTED
    assert overall_of(section) == list(OVERALL)


def test_a_chapter_after_the_columns_ends_the_group() -> None:
    """What the next page tells of is no risk, though it is set as the names of these are."""

    def first(canvas: Canvas) -> None:
        table(canvas, 20, 500, "extern")
        table(canvas, 310, 500, "intern")
        write(canvas, 20, 290, "5 Onze medewerkers en wat zij doen voor ons allen", size=14)

    def second(canvas: Canvas) -> None:
        y = write(canvas, 20, 480, "Wat wij doen voor wie hier werkt", bold=True)
        measures(canvas, 24, y, ("Een cursus", "Een borrel"))

    section = section_of(ranked, first, second)
    assert owned(section) == WANTED


def ruled(canvas: Canvas, x: float, y: float, risks: Sequence[Risk]) -> float:
    """Draw rows without a header, a rule over each."""
    for name, texts in risks:
        rule(canvas, x, x + 268, y + PITCH - 2)
        low = title(canvas, x + 4, y, name, most=22)
        y = min(low, measures(canvas, x + 124, y, texts)) - 8
    return y - 6


@pytest.mark.parametrize("row", range(3))
@pytest.mark.parametrize("column", [20, 310])
@pytest.mark.parametrize("lower", [0, 5, 30])
def test_a_single_row_in_a_column_of_its_own(lower: float, column: float, row: int) -> None:
    """It looks like the rows in the other column, which tell that it is one."""
    single, others = own("extern")[row], own("extern")[:row] + own("extern")[row + 1 :]

    def draw(canvas: Canvas) -> None:
        other = 310 if column == 20 else 20
        for x, y, some in ((column, 480 - lower, [single]), (other, 480, others)):
            y = write(canvas, x, y, GROUP["extern"], bold=True, size=10) - 6
            low = ruled(canvas, x, y, some)
        low = write(canvas, other, low, GROUP["intern"], bold=True, size=10) - 6
        ruled(canvas, other, low, own("intern"))

    assert owned(section_of(ranked, draw)) == WANTED


@pytest.mark.parametrize("sort", ["no rule", "other bullets", "other edge"])
def test_what_does_not_look_like_the_other_rows_is_no_row(sort: str) -> None:
    """A list beside text is not the measures of what the text is about."""

    def draw(canvas: Canvas) -> None:
        y = ruled(canvas, 310, 480, own("extern"))
        ruled(canvas, 310, y, own("intern"))
        if sort != "no rule":
            rule(canvas, 20, 288, 490)
        title(canvas, 24, 480, "Hoe het verder gaat met ons werk", most=22)
        shift = 10 if sort == "other edge" else 0
        bullet = "–" if sort == "other bullets" else "•"
        measures(canvas, 144 + shift, 480, ("Een plan voor later", "Nog een plan"), bullet)

    section = section_of(ranked, draw)
    assert {risk.item for risk in section.risicos} == set(WANTED)
    given = [it.value for risk in section.risicos for it in risk.maatregelen]
    assert sorted(given) == sorted(it for _, _, texts in RISKS for it in texts)
