"""Where the rows of a table of risks start and end, and what is none of them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    PITCH,
    RISKS,
    measures,
    owned,
    ranked,
    section_of,
    title,
    write,
)
from tests.sections.toprisicos.risk_pages import own as risks_of

WANTED = {name: ("", list(texts)) for name, _, texts in RISKS}
LEFT, COLUMN, RIGHT = 40.0, 300.0, 570.0
MORE = 6.0
"""Space between measures of one cell, over that between lines."""


def rule(canvas: Canvas, y: float) -> None:
    canvas.setLineWidth(0.6)
    canvas.line(LEFT - 4, y, RIGHT, y)


def heads(canvas: Canvas, y: float) -> float:
    for x, text in ((LEFT, "Risico"), (COLUMN, "Maatregelen")):
        write(canvas, x, y, text, bold=True)
    rule(canvas, y - 5)
    return y - 18


def row(canvas: Canvas, y: float, at: int, *, low: bool = False, higher: float = 0.0) -> float:
    """A row with measures without bullets, a little apart, and the rule under it."""
    name, _, texts = RISKS[at]
    height = PITCH * max(3, len(texts)) + MORE
    title(canvas, LEFT, y + higher if not low else y - (height - PITCH - 4), name, 60)
    start = y - (height - (PITCH + MORE) * len(texts) + MORE - 4) if low else y
    for step, text in enumerate(texts):
        write(canvas, COLUMN, start - (PITCH + MORE) * step, text)
    rule(canvas, y - height + 6)
    return y - height - 8


@pytest.mark.parametrize("low", [False, True], ids=["at the top", "at the bottom"])
def test_measures_at_the_top_or_the_bottom_of_their_cells(low: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = heads(canvas, 490)
        for at in range(len(RISKS)):
            y = row(canvas, y, at, low=low)

    assert owned(section_of(ranked, draw)) == WANTED


@pytest.mark.parametrize("higher", [0.0, 4.0])
def test_a_table_whose_cells_hold_more_measures_goes_on_without_heads(higher: float) -> None:
    """Names may start a little higher than the measures beside them."""

    def first(canvas: Canvas) -> None:
        y = heads(canvas, 490)
        for at in (0, 1):
            y = row(canvas, y, at, higher=higher)

    def second(canvas: Canvas) -> None:
        y = 490.0
        for at in (2, 3, 4):
            y = row(canvas, y, at, higher=higher)

    assert owned(section_of(ranked, first, second)) == WANTED


@pytest.mark.parametrize("higher", [0.0, 3.0])
def test_text_beside_text_under_a_table_is_no_measure(higher: float) -> None:
    """Its second column starts within that of the measures, and may start a little higher."""

    def draw(canvas: Canvas) -> None:
        y = heads(canvas, 490)
        for name, _, texts in RISKS:
            title(canvas, LEFT, y, name, 60)
            y = measures(canvas, COLUMN, y, texts)
            rule(canvas, y + 6)
            y -= 6
        for step in range(3):
            low = y - PITCH * step
            write(
                canvas,
                LEFT,
                low,
                "Wij houden het hele jaar samen met anderen het oog op alles wat er is",
            )
            write(canvas, COLUMN + 50, low + higher, "Toezicht op alle goederen")

    assert owned(section_of(ranked, draw)) == WANTED


@pytest.mark.parametrize("pitch", [10.8, 13.6], ids=["close", "wide"])
def test_lines_of_measures_as_far_apart_as_those_in_mid_sentence(pitch: float) -> None:
    """A full line goes on in the next one, also where that starts with a name."""
    texts = [
        ("Voorlichting aan alle betrokken bedrijven", "over de nieuwe regels"),
        ("Gefaseerde invoering samen met de Europese", "Commissie"),
    ]
    texts += [(own[0],) for _, _, own in RISKS[2:]]

    def draw(canvas: Canvas) -> None:
        y = heads(canvas, 490)
        for (name, _, _), lines in zip(RISKS, texts, strict=True):
            title(canvas, LEFT, y, name, 60)
            for line in lines:
                write(canvas, COLUMN, y, line)
                y -= pitch
            for x0, x1 in ((LEFT - 4, COLUMN - 4), (COLUMN - 4, COLUMN + 190)):
                canvas.line(x0, y + 6, x1, y + 6)
            y -= 6

    found = owned(section_of(ranked, draw))
    assert [own for _, own in found.values()] == [[" ".join(lines)] for lines in texts]


def test_the_last_word_of_a_measure_is_no_header() -> None:
    """``Aanpak`` is one, over measures."""
    texts = ("Met de lidstaten werken aan een gedeelde", "aanpak.")

    def draw(canvas: Canvas) -> None:
        y = heads(canvas, 490)
        for at, (name, _, own) in enumerate(RISKS):
            title(canvas, LEFT, y, name, 60)
            for text in texts if at == 1 else own:
                y = write(canvas, COLUMN, y, text) - (MORE if at != 1 else 0)
            rule(canvas, y + 6)
            y -= 6

    wanted = {**WANTED, RISKS[1][0]: ("", [" ".join(texts)])}
    assert owned(section_of(ranked, draw)) == wanted


@pytest.mark.parametrize("size", [14.0, 11.0])
def test_the_heading_over_a_table_without_heads_names_no_risk(size: float) -> None:
    """No rule parts it from the first row, whose content is set in the middle."""

    def draw(canvas: Canvas) -> None:
        y = write(canvas, LEFT - 4, 490, "Wat doen we aan de risico’s?", bold=True, size=size) - 8
        for name, _, texts in RISKS:
            title(canvas, LEFT, y - PITCH * (len(texts) - 1) / 2, name, 60)
            y = measures(canvas, COLUMN, y, texts)
            rule(canvas, y + 6)
            y -= 6

    assert owned(section_of(ranked, draw)) == WANTED


def test_titles_with_measures_of_their_own_under_them_have_none_beside_them() -> None:
    """Each band holds columns in which a list goes on, and its shading is no rule of a table."""
    wanted = {name: (group, list(texts)) for name, group, texts in RISKS}
    wanted[RISKS[0][0]][1].pop()

    def draw(canvas: Canvas) -> None:
        y = 480.0
        for group, text in GROUP.items():
            canvas.setFillColor("#e8e8f4")
            canvas.rect(LEFT - 4, y - 5, RIGHT - LEFT + 4, 16, stroke=0, fill=1)
            write(canvas, LEFT, y, text, bold=True, size=11)
            x, low = LEFT, y - 20
            for at, (name, texts) in enumerate(risks_of(group)):
                low = title(canvas, x, low, name, 60)
                low = measures(canvas, x + 4, low, texts[:1])
                if at == 1:
                    x, low = COLUMN, y - 20
                low = measures(canvas, x + 4, low, texts[1:] if at else ()) - 6
            y -= 110

    assert owned(section_of(ranked, draw)) == wanted


@pytest.mark.parametrize("over", ["Onze plannen (vervolg)", "Wat er verder speelt"])
def test_a_heading_that_is_repeated_over_the_rest_of_a_table_ends_no_group(over: str) -> None:
    wanted = {name: (group, list(texts)) for name, group, texts in RISKS}
    last = risks_of("intern")[-1][0]

    def first(canvas: Canvas) -> None:
        y = write(canvas, LEFT, 490, "Onze plannen", bold=True, size=16) - 8
        rows(canvas, heads(canvas, y), 4)

    def second(canvas: Canvas) -> None:
        y = write(canvas, LEFT, 490, over, bold=True, size=13) - 8
        rows(canvas, heads(canvas, y), -1)

    def rows(canvas: Canvas, y: float, end: int) -> None:
        every = [(group, *risk) for group in GROUP for risk in risks_of(group)]
        for group, name, texts in every[:end] if end > 0 else every[end:]:
            if name == risks_of(group)[0][0]:
                y = write(canvas, LEFT, y, GROUP[group], bold=True)
                rule(canvas, y + 6)
                y -= 6
            title(canvas, LEFT, y, name, 60)
            y = measures(canvas, COLUMN, y, texts)
            rule(canvas, y + 6)
            y -= 6

    found = owned(section_of(ranked, first, second))
    group = "intern" if "vervolg" in over else ""
    assert found == {**wanted, last: (group, wanted[last][1])}
