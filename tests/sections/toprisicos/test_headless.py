"""Ruled tables of names and measures without bullets and without heads over the two columns."""

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
    shade,
    title,
    wrap,
    write,
)

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
BANDS = {"extern": "Extern", "intern": "Intern"}
LEFT, COLUMN, RIGHT = 40.0, 220.0, 556.0


def rule(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


def edge(canvas: Canvas, y: float, *, whole: bool) -> None:
    """Draw what is over a row: one piece in each column, or in the right one alone."""
    if whole:
        rule(canvas, LEFT - 4, COLUMN - 4, y + PITCH)
    rule(canvas, COLUMN - 4, RIGHT, y + PITCH)


def band(canvas: Canvas, y: float, text: str, *, middle: bool = False) -> float:
    shade(canvas, LEFT - 4, y - 5, RIGHT - LEFT + 4, PITCH + 5, "#dde6ee")
    return write(canvas, 280 if middle else LEFT, y, text, bold=True) - 5


def risk(
    canvas: Canvas, y: float, name: str, texts: Sequence[str], bold: bool = True, most: int = 30
) -> float:
    """Draw the rows of a risk, one for each measure, up to the rule under the last."""
    low = y
    for line in wrap(name):
        low = write(canvas, LEFT, low, line, bold=bold)
    for at, text in enumerate(texts):
        if at:
            edge(canvas, y, whole=False)
        for line in wrap(text, most):
            y = write(canvas, COLUMN, y, line)
        y -= 4
    return min(y, low - 4)


def part(
    canvas: Canvas, y: float, group: str, *, last: bool = True, bold: bool = True, most: int = 60
) -> float:
    for at, (name, texts) in enumerate(own(group)):
        if at:
            edge(canvas, y, whole=True)
        y = risk(canvas, y, name, texts, bold, most)
    if last:
        edge(canvas, y, whole=True)
    return y - 10


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("middle", [True, False])
@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("most", [60, 15])
def test_a_table_in_parts_under_bands(bold: bool, middle: bool, last: bool, most: int) -> None:
    """Nothing may close a part; what follows in one column is none of its rows."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, text in BANDS.items():
            y = band(canvas, y, text, middle=middle)
            y = part(canvas, y, group, last=last, bold=bold, most=most)
        y = write(canvas, LEFT, y, "Zie ook bijlage 3 van dit verslag.") - 6
        y = write(canvas, LEFT, y, OVERARCHING, bold=True, size=11) - 6
        measures(canvas, LEFT, y, OVERALL)

    section = section_of(ranked, draw)
    assert owned(section) == EVERY
    assert overall_of(section) == list(OVERALL)


def test_headings_over_the_table_and_overarching_measures_before_it() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, LEFT, 490, OVERARCHING, bold=True, size=11) - 6
        y = measures(canvas, LEFT, y, OVERALL) - 8
        for group, text in GROUP.items():
            y = write(canvas, LEFT, y, text, bold=True, size=11) - 12
            edge(canvas, y, whole=True)
            y = part(canvas, y, group) - 6

    section = section_of(ranked, draw)
    assert owned(section) == EVERY
    assert overall_of(section) == list(OVERALL)


def test_a_part_that_goes_on_on_the_next_page() -> None:
    def first(canvas: Canvas) -> None:
        y = part(canvas, band(canvas, 490, "Extern"), "extern")
        name, texts = own("intern")[0]
        edge(canvas, risk(canvas, band(canvas, y, "Intern"), name, texts), whole=True)

    def second(canvas: Canvas) -> None:
        edge(canvas, 490, whole=True)
        y = 490.0
        for name, texts in own("intern")[1:]:
            y = risk(canvas, y, name, texts)
            edge(canvas, y, whole=True)

    assert owned(section_of(ranked, first, second)) == EVERY


@pytest.mark.parametrize("whole", [True, False])
def test_the_rest_of_a_risk_under_its_group_goes_to_none_of_another(whole: bool) -> None:
    """The first risk of a group goes on over the page, under the band of the group again."""
    before, (name, texts), after = own("extern")
    others = (before, after)

    def first(canvas: Canvas) -> None:
        y = part(canvas, band(canvas, 490, "Intern"), "intern")
        edge(canvas, risk(canvas, band(canvas, y, "Extern"), name, texts[:1]), whole=whole)

    def second(canvas: Canvas) -> None:
        y = write(canvas, COLUMN, band(canvas, 490, "Extern"), texts[1]) - 4
        for other, own_texts in others:
            edge(canvas, y, whole=True)
            y = risk(canvas, y, other, own_texts)
        edge(canvas, y, whole=True)

    found = owned(section_of(ranked, first, second))
    unread = [] if whole else list(texts)
    assert found | {name: EVERY[name]} == EVERY
    assert [it for it in texts if it not in found[name][1]] == unread


@pytest.mark.parametrize("heads", ["over", "under"])
@pytest.mark.parametrize(
    ("head_of_names", "bold"), [("Toprisico", True), ("Toprisico", False), ("Thema", True)]
)
def test_heads_over_the_columns_say_what_they_hold(
    heads: str, head_of_names: str, bold: bool
) -> None:
    """What is told of a risk under a head of its own is no measure against it."""

    def draw(canvas: Canvas) -> None:
        def head(y: float) -> float:
            write(canvas, LEFT, y, head_of_names, bold=True)
            return write(canvas, COLUMN, y, "Toelichting", bold=bold) - 4

        y = 490.0 if heads == "under" else head(490)
        for group, text in BANDS.items():
            y = band(canvas, y, text)
            if heads == "under":
                y = head(y)
                edge(canvas, y, whole=True)
            y = part(canvas, y, group)

    assert all(texts == [] for _, texts in owned(section_of(ranked, draw)).values())


@pytest.mark.parametrize("level", ["Hoog", "Ongewijzigd hoog"])
def test_a_level_beside_each_name_is_no_measure(level: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, text in BANDS.items():
            y = band(canvas, y, text)
            for name, _ in own(group):
                y = risk(canvas, y, name, [level])
                edge(canvas, y, whole=True)

    assert all(texts == [] for _, texts in owned(section_of(ranked, draw)).values())


def test_a_third_column_leaves_it_open_which_holds_the_measures() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, text in BANDS.items():
            y = band(canvas, y, text)
            for name, texts in own(group):
                write(canvas, 460, y, "Chef van de haven")
                y = risk(canvas, y, name, texts)
                edge(canvas, y, whole=True)

    assert all(texts == [] for _, texts in owned(section_of(ranked, draw)).values())


def test_columns_of_text_under_a_rule_are_no_table() -> None:
    """Rows that no rule parts tell nothing."""

    def draw(canvas: Canvas) -> None:
        y = band(canvas, 490, "Extern")
        for at in range(8):
            title(canvas, LEFT, y - PITCH * at, "Het afgelopen jaar vroeg veel", 99)
            write(canvas, COLUMN, y - PITCH * at, "van allen, en gelukt is het ook")

    assert all(texts == [] for _, texts in owned(section_of(ranked, draw)).values())


def test_names_side_by_side_are_no_measures() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group, text in BANDS.items():
            y = band(canvas, y, text)
            (one, _), (other, _) = own(group)[:2]
            y = risk(canvas, y, one, [other], bold=False, most=60)
            edge(canvas, y, whole=True)

    assert all(texts == [] for _, texts in owned(section_of(ranked, draw)).values())
