"""The table of figures at a chart of declaration lines: it is read, and the bars bear it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

TOTAL, SHARE = "Totaal aantal aangifteregels", "Waarvan e-commerce"
LINES = {2021: 274, 2022: 315, 2023: 405, 2024: 569, 2025: 761, 2026: 1048}
PART = {2024: 143, 2025: 257, 2026: 426}
DARK, LIGHT, INK = "#8a1a4b", "#0d6b55", "#000000"
COLOURS = (DARK, LIGHT)
HEADING = "Aangifteregels Douane Nederland (x 1 mln)"
LEFT, PITCH, BASE, SCALE = 90.0, 64.0, 200.0, 0.12

Draw = Callable[[Canvas], None]
Values = Mapping[int, object]
Read = dict[str, dict[int, int | None]]
BOTH: Read = {TOTAL: dict(LINES), SHARE: dict(PART)}
NOTHING: Read = {TOTAL: dict.fromkeys(LINES), SHARE: dict.fromkeys(PART)}


def number(value: object) -> str:
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value)


def block(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor(INK)


def put(canvas: Canvas, x: float, y: float, words: str, align: str = "left") -> None:
    wide = canvas.stringWidth(words)
    canvas.drawString(x - {"left": 0.0, "centre": wide / 2, "right": wide}[align], y, words)


def heading(words: str = HEADING, y: float = 400) -> Draw:
    return lambda canvas: put(canvas, 60, y, words)


def bars(cut: int = 0, years: bool = True, labels: bool = False, style: str = "overlap") -> Draw:
    """Draw the bars, without figures unless asked for, and the years under them."""

    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(LINES):
            x, high = LEFT + PITCH * at, SCALE * (LINES[year] - cut)
            part = SCALE * (PART.get(year, cut) - cut)
            low = high - part if style == "stacked" else high
            block(canvas, x, BASE, 28, low, DARK)
            if part and style == "stacked":
                block(canvas, x, BASE + low, 28, part, LIGHT)
            elif part:
                block(canvas, x + 20, BASE, 26, part, LIGHT)
            if years:
                put(canvas, x + 23, BASE - 12, str(year), "centre")
            if labels:
                put(canvas, x + 14, BASE + high + 3, number(LINES[year]), "centre")

    return draw


def legend(*names: str, y: float = 385.0) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(names, COLOURS, strict=False)):
            block(canvas, 60 + 180 * at, y, 7, 7, colour)
            put(canvas, 70 + 180 * at, y, name)

    return draw


def rows(
    *given: tuple[Sequence[str], Values],
    y: float = 165.0,
    x: float = 190.0,
    step: float = 38.0,
    align: str = "right",
    keys: bool = True,
    years: bool = True,
    dash: str = "",
    figures_at: float = 0.0,
) -> Draw:
    """Draw a table: a row for each series, its name on one line or more, the years over it."""

    def draw(canvas: Canvas) -> None:
        for at, year in enumerate(LINES):
            if years:
                put(canvas, x + step * at, y, str(year), align)
        for row, (names, values) in enumerate(given):
            top = y - 16 - (12 + 11 * (len(names) - 1)) * row
            if keys:
                block(canvas, 50, top, 7, 7, COLOURS[row])
            for line, name in enumerate(names):
                put(canvas, 60, top - 10 * line, name)
            for at, year in enumerate(LINES):
                words = number(values.get(year, dash))
                put(canvas, x + step * at, top - figures_at, words, align)

    return draw


def columns(
    *given: tuple[Sequence[str], Values], x: float = 520.0, y: float = 330.0, align: str = "right"
) -> Draw:
    """Draw a table: a column for each series, the years before its rows."""

    def draw(canvas: Canvas) -> None:
        for at, (names, values) in enumerate(given):
            right = x + 100 + 90 * at
            for line, name in enumerate(names):
                put(canvas, right, y + 24 - 10 * line, name, align)
            for row, year in enumerate(LINES):
                put(canvas, right, y - 14 * row, number(values.get(year, "-")), align)
        for row, year in enumerate(LINES):
            put(canvas, x, y - 14 * row, str(year))

    return draw


def origins(*parts: Draw, millions: bool = True) -> tuple[Read, set[Origin]]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for part in parts:
            part(canvas)

    document = read(pdf_bytes(draw, pagesize=(760.0, 440.0)))
    found = aangifteregels.extract(Context(document, 2026))
    if not isinstance(found, Found):
        return {}, set()
    unit = 1_000_000 if millions else 1
    series = found.section.reeksen
    values = {
        it.item: {
            figure.period: None if figure.value is None else int(figure.value / unit)
            for figure in it.aantallen
            if figure.origin is not Origin.UNPUBLISHED
        }
        for it in series
    }
    return values, {figure.origin for it in series for figure in it.aantallen}


def values(*parts: Draw) -> Read:
    return origins(*parts)[0]


ALL = (((TOTAL,), LINES), ((SHARE,), PART))
LONG = ((("Totaal aantal", "aangifteregels"), LINES), (("Waarvan e-", "commerce"), PART))


@pytest.mark.parametrize(
    "parts",
    [
        (bars(), rows(*ALL)),
        (bars(), rows(*ALL, align="left")),
        (bars(), rows(*ALL, align="centre")),
        (bars(), rows(*ALL, dash="-")),
        (bars(), rows(*ALL, x=440, step=50)),
        (bars(), rows(*ALL, step=26)),
        (bars(), rows(*LONG, step=26)),
        (bars(), rows(*LONG, figures_at=5)),
        (bars(), rows(*LONG, figures_at=10)),
        (bars(), rows(*LONG, figures_at=5, keys=False), legend(TOTAL, SHARE)),
        (bars(), rows(*ALL, keys=False), legend(TOTAL, SHARE)),
        (bars(), rows(*reversed(ALL), keys=False), legend(TOTAL, SHARE)),
        (bars(), rows(*ALL, keys=False)),
        (bars(style="stacked"), rows(*ALL)),
        (bars(labels=True), rows(*ALL)),
        (bars(cut=100), rows(*ALL)),
        (bars(), columns(*ALL), legend(TOTAL, SHARE)),
        (bars(), columns(*ALL)),
        (bars(), columns(*LONG, align="centre"), legend(TOTAL, SHARE)),
        (rows(*ALL, y=385, keys=False), bars()),
        (rows(*ALL, keys=False),),
        (columns(*ALL),),
    ],
)
def test_a_table_at_the_chart_is_what_is_read(parts: tuple[Draw, ...]) -> None:
    names = {"Waarvan e-commerce": SHARE}
    found = {names.get(item, item): given for item, given in values(heading(), *parts).items()}
    assert found == BOTH


@pytest.mark.parametrize("of_axis", [True, False])
@pytest.mark.parametrize("keys", [True, False])
def test_figures_under_the_years_of_the_bars(of_axis: bool, keys: bool) -> None:
    short = ((("Totaal",), LINES), (("E-commerce",), PART))
    under = rows(
        *short, years=not of_axis, keys=keys, align="centre", x=LEFT + 23, step=PITCH, y=187
    )
    named = [] if keys else [legend("Totaal", "E-commerce")]
    found = values(heading(), bars(years=of_axis), under, *named)
    assert found == {"Totaal": LINES, "E-commerce": PART}


def test_a_table_of_one_series() -> None:
    assert values(heading(), bars(), rows(ALL[0], keys=False)) == {TOTAL: LINES}


@pytest.mark.parametrize(
    ("title", "factor"),
    [
        ("Aangifteregels Douane Nederland (x 1.000)", 1000),
        ("Aangifteregels Douane Nederland", 1_000_000),
    ],
)
def test_figures_in_thousands_or_in_full(title: str, factor: int) -> None:
    given = [(name, {it: own[it] * factor for it in own}) for name, own in ALL]
    assert values(heading(title), bars(), rows(*given, step=60)) == BOTH


@pytest.mark.parametrize("factor", [1, 1000])
def test_figures_without_a_scale_are_none(factor: int) -> None:
    given = [(name, {it: own[it] * factor for it in own}) for name, own in ALL]
    found = values(heading("Aangifteregels Douane Nederland"), bars(), rows(*given, step=60))
    assert found == NOTHING


def test_one_figure_that_its_bar_contradicts() -> None:
    wrong = ((TOTAL,), LINES | {2024: 659})
    found, kinds = origins(heading(), bars(), rows(wrong, ALL[1]))
    assert found == {TOTAL: LINES | {2024: None}, SHARE: PART}
    assert Origin.AMBIGUOUS in kinds


def test_rows_that_the_bars_contradict() -> None:
    swapped = (((TOTAL,), PART | {2021: 11, 2022: 12, 2023: 13}), ((SHARE,), LINES))
    found = values(heading(), legend(TOTAL, SHARE), bars(), rows(*swapped, keys=False))
    assert not any(it is not None for given in found.values() for it in given.values())


KILOS = {2021: 110, 2022: 220, 2023: 230, 2024: 440, 2025: 550, 2026: 970}


def test_the_table_of_something_else_under_a_chart_with_figures() -> None:
    found = values(
        heading(), legend("Totaal"), bars(labels=True), rows((("Totaal",), KILOS), keys=False)
    )
    assert found == {"Totaal": LINES}


def test_the_table_of_something_else_under_a_chart_without_figures() -> None:
    found = values(heading(), legend("Totaal"), bars(), rows((("Totaal",), KILOS), keys=False))
    assert not any(it is not None for given in found.values() for it in given.values())


@pytest.mark.parametrize(
    "name",
    [
        "Index aangifteregels (2021 = 100)",
        "Aandeel e-commerce (%)",
        "Aandeel e-commerce",
        "Groei aantal aangifteregels",
        "Aangifteregels per aangifte",
    ],
)
def test_a_row_of_something_else_in_the_table(name: str) -> None:
    further = ((name,), {2024: 25, 2025: 34, 2026: 41})
    assert values(heading(), bars(), rows(*ALL, further, keys=False)) == BOTH
    assert values(heading(), legend(TOTAL, SHARE), bars(), rows(*ALL, further, keys=False)) == BOTH


def test_a_raised_mark_at_a_figure() -> None:
    def mark(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 6)
        put(canvas, 190 + 38 * 3 + 0.5, 140, "1")
        canvas.setFont("Helvetica", 8)

    assert values(heading(), bars(), rows(*ALL), mark) == BOTH


def test_prose_level_with_the_rows_is_none_of_theirs() -> None:
    def prose(canvas: Canvas) -> None:
        for line in range(8):
            put(canvas, 430, 178 - 9.5 * line, "In 2024 waren het er 569 en 12 in de jaren 2021.")

    assert values(heading(), bars(), rows(*ALL), prose) == BOTH


def test_the_table_of_something_else_alone() -> None:
    assert values(heading(), rows((("Totaal",), KILOS), keys=False)) == {}


def test_names_in_the_table_stand_at_its_figures() -> None:
    """The bars of the last years are as good as equal: only the names in the table tell."""
    small = {2021: 274, 2022: 29, 2023: 40, 2024: 10, 2025: 14, 2026: 30}
    part = {2024: 5, 2025: 13, 2026: 29}

    def pair(canvas: Canvas) -> None:
        for at, year in enumerate(small):
            x = LEFT + PITCH * at
            block(canvas, x, BASE, 24, small[year] * 0.4, DARK)
            block(canvas, x + 24, BASE, 24, part.get(year, 0) * 0.4, LIGHT)
            put(canvas, x + 24, BASE - 12, str(year), "centre")

    given = (((TOTAL,), small), ((SHARE,), part))
    found = values(heading(), pair, legend("Totaal", "E-commerce"), columns(*given))
    assert found == {TOTAL: small, SHARE: part}


def test_a_key_between_two_names_is_that_of_the_second() -> None:
    def keys(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(("Totaal", "E-commerce"), COLOURS, strict=True)):
            block(canvas, 610 + 90 * at, 354, 7, 7, colour)
            put(canvas, 620 + 90 * at, 354, name)
        put(canvas, 606, 354, "Jaar", "right")

    given = ((), LINES), ((), PART)
    found = values(heading(), bars(), keys, columns(*given, align="left"))
    assert found == {"Totaal": LINES, "E-commerce": PART}


CHECKS = {2024: 1138, 2025: 1522, 2026: 1100}


@pytest.mark.parametrize("left", [True, False])
@pytest.mark.parametrize("level", [0, 1])
def test_a_legend_level_with_the_table_of_something_else(left: bool, level: int) -> None:
    """The figures between would bear out two of three bars; those in the bars are their own."""

    def checks(canvas: Canvas) -> None:
        x = -270 if left else 490
        for row, label in enumerate(("Aantal controles op bagage", "Aantal controles vracht")):
            put(canvas, x, 385 - 14 * row, label)
            for at, (year, value) in enumerate(CHECKS.items()):
                if not row:
                    put(canvas, x + 150 + 40 * at, 399, str(year), "right")
                put(canvas, x + 150 + 40 * at, 385 - 14 * row, number(value), "right")

    def moved(canvas: Canvas) -> None:
        canvas.translate(290 if left else 0, 0)
        for part in (heading(y=420), bars(labels=True), legend("Totaal", y=385 - 14 * level)):
            part(canvas)
        checks(canvas)

    assert values(moved) == {"Totaal": LINES}


def test_what_figures_are_counted_in_is_no_label_of_something_else() -> None:
    def unit(canvas: Canvas) -> None:
        for row in range(2):
            put(canvas, 165, 149 - 12 * row, "mln")

    assert values(heading(), bars(), rows(*ALL, x=210), unit) == BOTH
