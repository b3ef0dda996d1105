"""Charts of declaration lines whose series are kinds of declarations: what the title has to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Aangifteregels, Origin
from douane_report.sections import aangifteregels
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import pdf_bytes, read

YEARS = (2020, 2021, 2022, 2023)
KINDS = ("Invoer", "Uitvoer", "Doorvoer")
FIGURES = ((200, 310, 420, 601), (90, 143, 228, 317), (61, 85, 167, 262))
COLOURS = ("#154273", "#f39200", "#5aa9c9")
TITLE = "Aangifteregels Douane Nederland (x 1 mln)"
BASE, LEFT, PITCH = 110.0, 100.0, 100.0

Draw = Callable[[Canvas], None]
Read = dict[str, list[int | None]]


def text(x: float, y: float, words: str, size: float = 9, bold: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        canvas.drawString(x, y, words)
        canvas.setFont("Helvetica", 9)

    return draw


def title(words: str = TITLE, y: float = 350, size: float = 11) -> Draw:
    return text(80, y, words, size, bold=True)


def block(canvas: Canvas, x: float, y: float, wide: float, high: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y, wide, high, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def grouped(canvas: Canvas) -> None:
    for at, year in enumerate(YEARS):
        canvas.drawCentredString(LEFT + PITCH * at + 42, BASE - 14, str(year))
        for series, values in enumerate(FIGURES):
            x, high = LEFT + PITCH * at + 28 * series, values[at] * 0.3
            block(canvas, x, BASE, 26, high, COLOURS[series])
            canvas.drawCentredString(x + 13, BASE + high + 3, str(values[at]))


def stacked(canvas: Canvas) -> None:
    for at, year in enumerate(YEARS):
        x, y = LEFT + PITCH * at, BASE
        canvas.drawCentredString(x + 30, BASE - 14, str(year))
        for series, values in enumerate(FIGURES):
            high = values[at] * 0.17
            block(canvas, x, y, 60, high, COLOURS[series])
            canvas.drawCentredString(x + 30, y + high / 2 - 3, str(values[at]))
            y += high


def with_totals(canvas: Canvas) -> None:
    """Figures of the whole over the stacks as well."""
    stacked(canvas)
    for at in range(len(YEARS)):
        whole = sum(values[at] for values in FIGURES)
        canvas.drawCentredString(LEFT + PITCH * at + 30, BASE + whole * 0.17 + 3, str(whole))


def lying(canvas: Canvas) -> None:
    for at, year in enumerate(YEARS):
        y = 260 - 50 * at
        canvas.drawString(80, y + 12, str(year))
        for series, values in enumerate(FIGURES):
            wide = values[at] * 0.6
            block(canvas, 110, y + 26 - 14 * series, wide, 13, COLOURS[series])
            canvas.drawString(114 + wide, y + 29 - 14 * series, str(values[at]))


def panels(canvas: Canvas) -> None:
    """Each kind in a chart of its own, under its name."""
    for series, values in enumerate(FIGURES):
        left = 80 + 200 * series
        canvas.drawString(left, 310, KINDS[series])
        for at, year in enumerate(YEARS):
            block(canvas, left + 40 * at, BASE, 32, values[at] * 0.3, COLOURS[0])
            canvas.drawCentredString(left + 40 * at + 16, BASE - 14, str(year))
            canvas.drawCentredString(
                left + 40 * at + 16, BASE + values[at] * 0.3 + 3, str(values[at])
            )


def legend(
    names: Sequence[str] = KINDS,
    x: float = 90,
    y: float = 70,
    step: float = 150,
    drop: float = 0,
) -> Draw:
    def draw(canvas: Canvas) -> None:
        for at, (name, colour) in enumerate(zip(names, COLOURS, strict=False)):
            block(canvas, x + step * at, y - drop * at, 8, 8, colour)
            canvas.drawString(x + 14 + step * at, y - drop * at, name)

    return draw


RIGHT = legend(x=540, y=250, step=0, drop=20)


def found_in(*parts: Draw) -> Found[Aangifteregels] | Missing:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for part in parts:
            part(canvas)

    document = read(pdf_bytes(draw, pagesize=(700.0, 420.0)))
    return aangifteregels.extract(Context(document, 2023))


def values(*parts: Draw) -> Read:
    found = found_in(*parts)
    assert isinstance(found, Found)
    return {
        series.item: [None if it.value is None else int(it.value) for it in series.aantallen]
        for series in found.section.reeksen
    }


def millions(names: Sequence[str] = KINDS) -> Read:
    return {
        name: [value * 1_000_000 for value in given]
        for name, given in zip(names, FIGURES, strict=False)
    }


def test_kinds_are_kept_as_printed() -> None:
    found = found_in(title(), grouped, legend())
    assert isinstance(found, Found)
    assert [(it.item, it.key, it.known) for it in found.section.reeksen] == [
        ("Invoer", "invoer", False),
        ("Uitvoer", "uitvoer", False),
        ("Doorvoer", "doorvoer", False),
    ]
    assert found.section.heading == TITLE


@pytest.mark.parametrize(
    "parts",
    [
        (grouped, legend()),
        (grouped, legend(y=325)),
        (grouped, legend(y=325, step=54)),
        (grouped, RIGHT),
        (stacked, legend()),
        (stacked, RIGHT),
        (with_totals, legend()),
        (lying, legend(y=325)),
        (panels,),
    ],
    ids=[
        "below", "above", "close", "right", "stacked", "stacked, right", "with totals", "lying",
        "panels",
    ],
)  # fmt: skip
def test_however_it_is_drawn_it_says_the_same(parts: tuple[Draw, ...]) -> None:
    assert values(title(), *parts) == millions()


@pytest.mark.parametrize(
    "names",
    [
        ("Invoeraangiften", "Uitvoeraangiften", "Overig"),
        ("Waarvan invoer", "Waarvan uitvoer", "Overige aangiften"),
        ("Import", "Export", "Transit"),
        ("Totaal invoer", "Totaal uitvoer", "Totaal doorvoer"),
        ("Post en koeriers", "Zeevracht", "Luchtvracht"),
        ("Invoer (DMS)", "Uitvoer (AES)", "Doorvoer (NCTS)"),
        ("Invoer*", "Uitvoer¹", "Doorvoer 2)"),
    ],
)
@pytest.mark.parametrize("drawn", [grouped, stacked, with_totals])
def test_names_of_kinds(names: tuple[str, ...], drawn: Draw) -> None:
    assert values(title(), drawn, legend(names)) == millions(names)


SENTENCE = "De staafdiagram laat de ontwikkeling van het aantal aangifteregels zien."


@pytest.mark.parametrize(
    "over",
    [
        (title("Aangifteregels", 370), title("Aantal (x 1 mln)", 350, 9)),
        (title("Aangifteregels (x 1 mln)", 370), text(80, 350, SENTENCE)),
        (
            title("Aangifteregels (x 1 mln)", 385),
            text(80, 365, "De staafdiagram laat de ontwikkeling van het aantal aangifteregels in"),
            text(80, 353, "de jaren 2020 tot en met 2023 zien, naar de soort van de aangiften en"),
            text(80, 341, "naar regeling."),
        ),
        (title("Figuur 3: Aantal aangifteregels naar soort, 2020-2023 (in miljoenen)"),),
        (title("Ontwikkeling van het aantal aangifteregels (x 1 mln)"),),
        (title(), text(80, 40, "Figuur 3: Aangifteregels per jaar")),
        (
            title("Aantal aangifteregels naar soort", 365),
            title("aangifte, 2020-2023 (x 1 mln)", 352),
        ),
        (
            title("Aangifteregels (x 1 mln)", 370),
            text(80, 350, "De regels zijn als volgt verdeeld over invoer, uitvoer en doorvoer:"),
        ),
        (title("Aangifteregels (x 1 mln)", 370), text(80, 350, "Bron: Douane", 7)),
    ],
    ids=[
        "scale under it", "a sentence", "a text", "caption", "development", "caption below",
        "two lines", "a colon", "source",
    ],
)  # fmt: skip
def test_a_title_that_speaks_of_declaration_lines(over: tuple[Draw, ...]) -> None:
    assert values(*over, grouped, legend()) == millions()


@pytest.mark.parametrize(
    "over",
    [
        (title("Aangifteregels (x 1 mln)", 380), title("Controles naar stroom")),
        (title("Aangifteregels (x 1 mln)", 380), title("Controles naar stroom (x 1 mln)")),
        (title("Aangifteregels (x 1 mln)", 380), text(80, 350, "Controles", bold=True)),
        (
            title("Aangifteregels", 385),
            text(80, 365, "Controles (x 1 mln)"),
            text(80, 353, "De staafdiagram laat de ontwikkeling van de controles in de jaren zien"),
            text(80, 341, "naar regeling."),
        ),
        (title("Gecontroleerde aangifteregels (x 1 mln)"),),
        (title("Aangifteregels met een afwijking (x 1 mln)"),),
        (title("Aangifteregels en zendingen (x 1 mln)"),),
        (title("Aangifteregels (x 1 mln)", 365), title("Aangiften (x 1 mln)", 352)),
        (title("Aangifteregels per aangifte (x 1)"),),
        (title("Aangifteregels (x 1 mln)", 380), title("Verdeling aangifteregels (in %)")),
        (title(), text(80, 40, "Figuur 3: Controles per jaar")),
        (title("Zendingen (x 1 mln)"), text(80, 20, "Aangifteregels")),
    ],
    ids=[
        "own title", "own title and scale", "own title in small", "own title over a text",
        "a part of them", "with an error", "and parcels", "declarations", "lines per declaration",
        "shares", "caption below", "below",
    ],
)  # fmt: skip
def test_a_chart_of_something_else_parted_into_the_same_kinds(over: tuple[Draw, ...]) -> None:
    assert isinstance(found_in(*over, grouped, legend()), Missing)


@pytest.mark.parametrize(
    "names",
    [
        ("Invoer", "Uitvoer", "Ziekteverzuim"),
        ("Gecontroleerd", "Niet gecontroleerd", "Onbekend"),
        ("Controles invoer", "Controles uitvoer", "Controles doorvoer"),
        ("Overig", "Rest", "Andere"),
        ("Invoer in %", "Uitvoer in %", "Doorvoer in %"),
    ],
)
def test_names_that_are_no_kinds(names: tuple[str, ...]) -> None:
    assert isinstance(found_in(title(), grouped, legend(names)), Missing)


@pytest.mark.parametrize(("beside", "own"), [(TITLE, "Zendingen per stroom"), ("Zendingen", TITLE)])
def test_the_title_of_another_column_is_not_that_of_the_chart(beside: str, own: str) -> None:
    """A narrow column ends before the bars, and after where a title over them may start."""
    words = beside.replace(" Douane Nederland (x 1 mln)", "")
    other = (text(30, 345, words), title(own, 365))
    assert isinstance(found_in(*other, grouped, legend()), Missing)


def test_a_title_that_ends_over_the_axis() -> None:
    def ticks(canvas: Canvas) -> None:
        for value in (0, 200, 400, 600):
            canvas.drawRightString(LEFT - 8, BASE + 0.3 * value - 3, str(value))

    over = (title("De Douane in het jaar 2023 in cijfers", 380), text(30, 345, "Aangifteregels"))
    scale = text(30, 333, "x 1 mln")
    assert values(*over, scale, ticks, grouped, legend()) == millions()


def test_without_a_scale_no_figure_is_given() -> None:
    found = found_in(title("Aangifteregels"), grouped, legend())
    assert isinstance(found, Found)
    origins = {it.origin for series in found.section.reeksen for it in series.aantallen}
    assert origins == {Origin.UNKNOWN}


@pytest.mark.parametrize("names", [KINDS, ("Totaal aantal aangifteregels", "E-commerce", "Post")])
def test_the_scale_of_another_title_is_not_that_of_the_chart(names: tuple[str, ...]) -> None:
    other = text(80, 375, "Controles (x 1.000)")
    found = found_in(other, title("Aangifteregels", 340), grouped, legend(names))
    assert isinstance(found, Found)
    assert {it.value for series in found.section.reeksen for it in series.aantallen} == {None}


def test_a_known_chart_goes_before_one_of_kinds() -> None:
    """Two pages with the same title: that whose legend names the lines is read."""

    def draw(canvas: Canvas) -> None:
        for names in (KINDS, ("Totaal aantal aangifteregels", "E-commerce", "Uitvoer")):
            canvas.setFont("Helvetica", 9)
            for part in (title(), grouped, legend(names, step=180)):
                part(canvas)
            canvas.showPage()

    document = read(pdf_bytes(draw, pagesize=(700.0, 420.0)))
    found = aangifteregels.extract(Context(document, 2023))
    assert isinstance(found, Found)
    assert found.section.reeksen[0].known
