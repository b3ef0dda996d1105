"""Charts of one series that the title names: where it stands, and on how many lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.context import Missing
from tests.sections.aangifteregels.test_kinds import Draw, block, found_in, text, values

FIGURES = {2020: 284, 2021: 309, 2022: 380, 2023: 410}
THREE = {year: value for year, value in FIGURES.items() if year > 2020}
NAME = "Ontwikkeling aangifteregels"
BLUE, AMBER = "#154273", "#f39200"
BASE, LEFT, SCALE = 110.0, 120.0, 0.4


def upright(
    figures: dict[int, int] = FIGURES, pitch: float = 80, wide: float = 44, unit: str = ""
) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(figures.items()):
            x = LEFT + pitch * (at + 0.5)
            block(canvas, x - wide / 2, BASE, wide, value * SCALE, BLUE)
            canvas.drawCentredString(x, BASE - 14, str(year))
            canvas.drawCentredString(x, BASE + value * SCALE + 3, f"{value}{unit}")

    return draw


def ticks(*said: int, x: float = LEFT - 6) -> Draw:
    def draw(canvas: Canvas) -> None:
        for value in said:
            canvas.drawRightString(x, BASE + value * SCALE - 3, str(value))

    return draw


def bold(*lines: str, x: float = LEFT, y: float = 345, centred: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        for at, line in enumerate(lines):
            place = canvas.drawCentredString if centred else canvas.drawString
            place(x + (160 if centred else 0), y - 14 * at, line)
        canvas.setFont("Helvetica", 9)

    return draw


def millions(name: str = NAME, figures: dict[int, int] = FIGURES) -> dict[str, list[int]]:
    return {name: [value * 1_000_000 for value in figures.values()]}


@pytest.mark.parametrize("left", [90, 75, 60])
def test_a_title_that_starts_over_the_figures_of_the_axis(left: float) -> None:
    axis = ticks(0, 100, 200, 300, 400, x=left + 22)
    title = bold("Aangifteregels (x 1 mln)", x=left)
    assert values(title, axis, upright()) == millions("Aangifteregels")


@pytest.mark.parametrize("said", [(0, 100, 250, 300), (0, 400), ()], ids=str)
def test_figures_that_are_no_axis_move_no_title(said: Sequence[int]) -> None:
    parts = (bold("Aangifteregels (x 1 mln)", x=60), ticks(*said, x=84), upright())
    assert isinstance(found_in(*parts), Missing)


def test_a_title_that_is_for_the_most_part_over_the_bars() -> None:
    assert values(bold(f"{NAME} (x 1 mln)", x=60), upright()) == millions()
    assert isinstance(found_in(bold(f"{NAME} (x 1 mln)", x=20), upright()), Missing)


def test_a_title_that_starts_where_the_axis_of_few_years_does() -> None:
    bars = upright(THREE, pitch=160, wide=80)
    assert values(bold(f"{NAME} (x 1 mln)"), bars) == millions(figures=THREE)
    assert isinstance(found_in(bold(f"{NAME} (x 1 mln)", x=40), bars), Missing)


@pytest.mark.parametrize("centred", [False, True])
@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (
            ("Ontwikkeling van het aantal", "aangifteregels (x 1 mln)"),
            "Ontwikkeling van het aantal aangifteregels",
        ),
        (("Ontwikkeling aangifteregels (x", "1.000.000)"), NAME),
        (("Ontwikkeling aangifteregels x", "1 mln"), NAME),
        (("Ontwikkeling aangifteregels", "in miljoenen"), NAME),
        (("Ontwikkeling aangifteregels", "(x 1 mln)"), NAME),
    ],
)
def test_a_title_on_two_lines(lines: Sequence[str], name: str, centred: bool) -> None:
    assert values(bold(*lines, centred=centred), upright()) == millions(name)


@pytest.mark.parametrize(
    "title",
    [
        "Ontwikkeling aangifteregels x 1 mln",
        "Ontwikkeling aangifteregels, in miljoenen",
        "Ontwikkeling aangifteregels in mln.",
        "Ontwikkeling aangifteregels – aantallen x 1.000.000",
        "Ontwikkeling aangifteregels × 1 miljoen",
        "Ontwikkeling aangifteregels: aantal in miljoenen",
    ],
)
def test_what_is_counted_in_is_no_part_of_the_name(title: str) -> None:
    assert values(bold(title), upright()) == millions()


@pytest.mark.parametrize("title", ["Aangifteregels in Nederland", "Aangifteregels in 2023"])
def test_other_words_at_the_end_are(title: str) -> None:
    assert list(values(bold(title), upright(unit=" mln"))) == [title]


@pytest.mark.parametrize("under", ["Aantallen x 1 mln", "Aantal (x 1 mln)", "in miljoenen"])
def test_a_line_under_the_title_that_says_what_is_counted_in(under: str) -> None:
    assert values(bold(NAME), text(LEFT, 331, under, 8), upright()) == millions()


@pytest.mark.parametrize("under", ["Invoer (x 1 mln)", "Zendingen (x 1 mln)", "Aandeel (in %)"])
def test_a_line_under_the_title_that_says_something_else(under: str) -> None:
    found = found_in(bold(NAME), text(LEFT, 331, under, 8), upright())
    assert isinstance(found, Missing) or found.section.reeksen[0].key != "totaal"


@pytest.mark.parametrize("y", [380, 65], ids=["over", "under"])
def test_the_title_of_another_chart_says_what_that_counts_in(y: float) -> None:
    other = bold("Gescande containers (x 1.000)", y=y)
    assert values(bold(NAME), other, upright()) == {NAME: [None] * len(FIGURES)}
    mine = values(bold(NAME), other, upright(unit=" mln"))
    assert mine == millions()


@pytest.mark.parametrize("note", ["Cijfers in miljoenen", "Bron: Douane, aantallen x 1 mln"])
def test_a_note_under_the_chart_says_what_it_counts_in(note: str) -> None:
    assert values(bold(NAME), text(LEFT, 80, note, 7), upright()) == millions()
    over = bold("Aantallen x 1 miljoen", y=380)
    assert values(bold(NAME), over, upright()) == millions()


def test_a_text_right_over_the_title_is_no_part_of_it() -> None:
    lead = text(
        LEFT, 359, "Sinds 2021 moet voor elke zending een aangifte worden gedaan.", 11, True
    )
    assert values(lead, bold(f"{NAME} (x 1 mln)"), upright()) == millions()


def lying(unit: str) -> Draw:
    """The whole and a part of each year; the bars of the part are as little as keys."""

    def draw(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(FIGURES.items()):
            y = 290 - 40 * at
            canvas.drawRightString(LEFT - 6, y + 8, str(year))
            for row, (given, colour) in enumerate(((value, BLUE), (value // 10, AMBER))):
                block(canvas, LEFT, y + 13 - 13 * row, given * 0.8, 12, colour)
                canvas.drawString(LEFT + given * 0.8 + 3, y + 16 - 13 * row, f"{given}{unit}")

    return draw


def legend(*names: str, y: float = 70) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(names, (BLUE, AMBER), strict=True)):
            block(canvas, LEFT + 150 * at, y, 8, 8, colour)
            canvas.drawString(LEFT + 14 + 150 * at, y, name)

    return draw


def test_a_figure_at_a_little_bar_is_no_name_in_a_legend() -> None:
    names = ("Aantal aangifteregels", "Waarvan e-commerce")
    assert values(bold("Aangifteregels"), lying(" mln"), legend(*names)) == {
        names[0]: [value * 1_000_000 for value in FIGURES.values()],
        names[1]: [value // 10 * 1_000_000 for value in FIGURES.values()],
    }


def test_a_title_in_the_colour_of_the_bars_beside_a_text() -> None:
    def title(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.setFillColor(BLUE)
        canvas.drawString(LEFT, 345, "Ontwikkeling van het aantal")
        canvas.drawString(LEFT, 331, "aangifteregels (x 1 mln)")
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 9)

    beside = text(500, 250, "en aangifteregels voor e-commerce")
    assert values(title, beside, upright()) == millions(
        "Ontwikkeling van het aantal aangifteregels"
    )


def test_a_legend_is_that_of_the_chart_with_all_of_its_series() -> None:
    """The chart of something else has bars in a colour of ours, and ours has no figures."""

    def other(canvas: Canvas) -> None:
        canvas.drawString(400, 330, "Ziekteverzuim")
        for at, (year, value) in enumerate(FIGURES.items()):
            block(canvas, 400 + 50 * at, BASE, 34, value * 0.3, BLUE)
            canvas.drawCentredString(417 + 50 * at, BASE - 14, str(year))
            canvas.drawCentredString(417 + 50 * at, BASE + value * 0.3 + 3, str(value))

    def ours(canvas: Canvas) -> None:
        for at, (year, value) in enumerate(FIGURES.items()):
            block(canvas, LEFT + 60 * at, BASE + 20, 22, value * SCALE, BLUE)
            block(canvas, LEFT + 60 * at + 24, BASE + 20, 22, value * SCALE / 2, AMBER)
            canvas.drawCentredString(LEFT + 60 * at + 24, BASE + 6, str(year))

    names = legend("Totaal", "E-commerce", y=88)
    assert isinstance(
        found_in(bold("Aangifteregels (x 1 mln)", y=380), ours, other, names), Missing
    )


def of_part(name: str, left: float = 420, base: float = BASE, offset: int = 0) -> Draw:
    """Bars of the last three years, in the row of all of them, under a title of their own."""

    def draw(canvas: Canvas) -> None:
        bold(name, x=left, y=345)(canvas)
        for at, year in enumerate(FIGURES):
            x = left + 40 * (at + 0.5)
            canvas.drawCentredString(x, base - 14, str(year + offset))
            if at:
                block(canvas, x - 12, base, 24, 60 * at * 2 * SCALE, AMBER)
                canvas.drawCentredString(x, base + 60 * at * 2 * SCALE + 3, str(60 * at))

    return draw


PART = "Waarvan e-commerce (tot € 150)"


@pytest.mark.parametrize("base", [BASE, BASE + 40])
@pytest.mark.parametrize(("left", "other"), [(320, 40), (40, 320)], ids=["behind", "before"])
def test_a_part_in_a_chart_beside_that_of_the_whole(left: float, other: float, base: float) -> None:
    """What it is a part of only the other chart says, which may be found after it."""

    def whole(canvas: Canvas) -> None:
        canvas.translate(other - LEFT, 0)
        upright(pitch=40, wide=24)(canvas)
        canvas.translate(LEFT - other, 0)

    scale = bold("Aantal regels in miljoenen", x=40, y=375)
    title = bold("Totaal aantal aangifteregels", x=other)
    expected = {
        **millions("Totaal aantal aangifteregels"),
        PART: [value * 1_000_000 for value in (60, 120, 180)],
    }
    assert values(scale, title, whole, of_part(PART, left, base)) == expected


@pytest.mark.parametrize(
    "beside",
    [
        of_part("Zendingen e-commerce (tot € 150)"),
        of_part(PART, offset=10),
        of_part("Waarvan vrije dagen"),
    ],
    ids=["no part", "other years", "no lines"],
)
def test_what_is_no_part_of_the_whole_beside_it(beside: Draw) -> None:
    title = bold("Totaal aantal aangifteregels (x 1 mln)")
    found = values(title, upright(pitch=40, wide=24), beside)
    assert found == millions("Totaal aantal aangifteregels")
