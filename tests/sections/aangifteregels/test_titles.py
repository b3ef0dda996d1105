"""Where the title of a chart of declaration lines stands, and in what words it says so."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.aangifteregels.titles import is_title
from douane_report.sections.context import Missing
from douane_report.sections.vocabulary import words_of
from tests.sections.aangifteregels.test_kinds import (
    COLOURS,
    KINDS,
    YEARS,
    Draw,
    block,
    found_in,
    grouped,
    legend,
    lying,
    millions,
    stacked,
    text,
    title,
    values,
)

WHOLE = (310, 420, 601, 705)
PART = (None, 143, 228, 317)


@pytest.mark.parametrize(
    "words",
    [
        "Verwerkte aangifteregels (mln.)",
        "Volume aangifteregels per jaar (in miljoenen)*",
        "Groei van het aantal aangifteregels",
        "Omvang van de aangiftestroom, aantallen in miljoenen*",
        "Aangiftevolume Nederland, x miljoen",
        "Aantal regels in aangiften (x 1 mln)",
        "Ingediende regels (x 1.000.000)",
        "Figuur: Aangifteregels in miljoenen",
        "Toename van aangegeven regels, aantallen in miljoenen",
        "Aanbod aan aangifteregels 2016–2021, in miljoenen",
        "Bij de Douane ingediende regels (aantallen in miljoenen)",
        "2.4 Aangeboden regels",
        "Door de Douane ontvangen regels (mln.)",
        "Regels per jaar (in miljoenen)",
        "Verloop van het aantal regels, aantallen in miljoenen",
        "Aantal regels naar soort (x 1.000)",
    ],
)
def test_a_title_that_counts_lines(words: str) -> None:
    assert is_title(words, words_of("aangifteregels"))


@pytest.mark.parametrize(
    "words",
    [
        "Aantal aangiften (x 1 mln)",
        "Volume van de aangiften",
        "Aangiftestroom, aantal aangiften (x 1 mln)",
        "Aangiftevolume (in %)",
        "Nieuwe regels voor aangiften",
        "Aantal regels",
        "Volume van de controles (mln.)",
        "Aangiftevolume per medewerker",
        "Gecontroleerde aangiftestroom (x 1 mln)",
        "Regels per jaar",
        "Regels code (x 1 mln)",
        "Aantal regels in het systeem (x 1.000)",
        "Gecontroleerde regels (x 1 mln)",
        "Regels per medewerker (x 1.000)",
        "Aangeboden zendingen (x 1 mln)",
        "Aantal regels (in %)",
    ],
)
def test_a_title_that_counts_something_else(words: str) -> None:
    assert not is_title(words, words_of("aangifteregels"))


def whole_and_part(canvas: Canvas) -> None:
    for at, year in enumerate(YEARS):
        canvas.drawCentredString(100 + 100 * at + 28, 96, str(year))
        for series, figures in enumerate((WHOLE, PART)):
            value = figures[at]
            if value is not None:
                x = 100 + 100 * at + 28 * series
                block(canvas, x, 110, 26, value * 0.28, COLOURS[series])
                canvas.drawCentredString(x + 13, 113 + value * 0.28, str(value))


@pytest.mark.parametrize(
    "names",
    [
        ("Totaal regels", "Webwinkelzendingen tot € 150"),
        ("Volledige aangiftestroom", "Laagwaardige e-commerce"),
        ("Alle regels samen", "Onlineaankopen onder de 150 euro"),
    ],
)
@pytest.mark.parametrize(
    "over", ["Volume aangifteregels per jaar (in miljoenen)", "Aangiftevolume Nederland, x miljoen"]
)
def test_the_whole_and_a_part_under_such_a_title(names: tuple[str, ...], over: str) -> None:
    lead = text(80, 375, "Bedrijven dienden meer regels in dan ooit.")
    assert values(title(over), lead, whole_and_part, legend(names, step=200)) == {
        names[0]: [value * 1_000_000 for value in WHOLE],
        names[1]: [value * 1_000_000 for value in PART if value],
    }


@pytest.mark.parametrize(
    "over", ["Aantal zendingen (x 1 mln)", "Aangiftestroom in uren", "Aantal aangiften (x 1 mln)"]
)
def test_the_same_names_under_another_title(over: str) -> None:
    names = legend(("Volledige aangiftestroom", "Webwinkelzendingen tot € 150"), step=200)
    assert isinstance(found_in(title(over), whole_and_part, names), Missing)


def test_a_flow_on_a_page_that_never_speaks_of_lines() -> None:
    """It may be counted in declarations, of which each has many lines."""
    names = legend(("Volledige aangiftestroom", "Laagwaardige e-commerce"), step=200)
    flow = title("Aangiftevolume Nederland, x miljoen")
    assert isinstance(found_in(flow, whole_and_part, names), Missing)
    lead = text(80, 375, "Bedrijven dienden meer regels in dan ooit.")
    assert "Volledige aangiftestroom" in values(flow, lead, whole_and_part, names)


def test_declarations_under_a_title_that_speaks_of_their_flow_only() -> None:
    names = ("Importaangiften", "Exportaangiften", "Transitaangiften")
    flow = title("Aangiftevolume Nederland (mln.)")
    assert isinstance(found_in(flow, grouped, legend(names)), Missing)
    lines = title("Volume aangifteregels (mln.)")
    assert values(lines, grouped, legend(names)) == millions(names)


NO_HEADING = (
    "Toename van aangegeven regels, in miljoenen",
    "Bij de Douane ingediende regels (aantallen in miljoenen)",
    "Regels per jaar (in miljoenen)",
    "Verloop van het aantal regels, aantallen in miljoenen",
)


@pytest.mark.parametrize("over", NO_HEADING)
@pytest.mark.parametrize(
    "names", [KINDS, ("Binnenkomst", "Doorvoer", "Uitgaand"), ("Uitvoer", "E-commerce* tot € 150")]
)
@pytest.mark.parametrize("drawn", [grouped, stacked])
def test_kinds_on_a_page_without_a_heading_of_the_section(
    over: str, names: tuple[str, ...], drawn: Draw
) -> None:
    if len(names) < len(KINDS):
        names = (*names, "Invoer")
    assert values(title(over), drawn, legend(names)) == millions(names)


@pytest.mark.parametrize("over", NO_HEADING)
@pytest.mark.parametrize(
    "names",
    [
        ("Totaal ingediende regels", "Waarvan webwinkelpakketten"),
        ("Regels totaal", "Daarvan internetaankopen"),
        ("Totaal", "Waarvan webshoppakketjes"),
    ],
)
def test_the_whole_and_a_part_without_a_heading(over: str, names: tuple[str, ...]) -> None:
    assert values(title(over), whole_and_part, legend(names, step=200)) == {
        names[0]: [value * 1_000_000 for value in WHOLE],
        names[1]: [value * 1_000_000 for value in PART if value],
    }


@pytest.mark.parametrize(
    "over",
    [
        "Regels per jaar",
        "Regels in het systeem (x 1 mln)",
        "Zendingen (x 1 mln)",
        "Gecontroleerde regels (x 1 mln)",
    ],
)
@pytest.mark.parametrize(
    "names",
    [
        KINDS,
        ("Totaal", "Waarvan webwinkelpakketten"),
        ("Regels totaal", "Waarvan e-commerce"),
    ],
)
def test_the_word_for_lines_alone_does_not_make_a_chart_one_of_lines(
    over: str, names: tuple[str, ...]
) -> None:
    drawn = grouped if names == KINDS else whole_and_part
    prose = text(80, 375, "De nieuwe regels gelden vanaf dit jaar.")
    assert isinstance(found_in(prose, title(over), drawn, legend(names, step=200)), Missing)


PROSE = (
    text(80, 375, "De grafiek laat de groei van de invoer, de uitvoer en de doorvoer zien"),
    text(80, 363, "in de jaren 2020 tot en met 2023."),
)


@pytest.mark.parametrize("drawn", [grouped, stacked, lying])
@pytest.mark.parametrize("prose", [(), PROSE])
@pytest.mark.parametrize(
    "caption", ["Figuur: Aangifteregels (x 1 mln)", "Aangifteregels (x 1 mln)"]
)
def test_a_title_under_a_chart(drawn: Draw, prose: tuple[Draw, ...], caption: str) -> None:
    below = title(caption, 52, 9)
    after = [text(80, 22 - 11 * at, "Dit is een volgende tekst.") for at in range(2)]
    assert values(*prose, drawn, legend(), below, *after) == millions()


@pytest.mark.parametrize(
    "parts",
    [
        (title("Zendingen (x 1 mln)", 350), title("Aangifteregels (x 1 mln)", 52, 9)),
        (
            title("Aangifteregels (x 1 mln)", 40, 9),
            text(80, 29, "Het aantal aangifteregels nam toe, in de"),
            text(80, 18, "jaren waarover dit verslag gaat."),
        ),
        (text(80, 52, "Gecontroleerde aangifteregels (x 1 mln)"),),
    ],
    ids=["own title over", "title of the next text", "of a part"],
)
def test_what_stands_under_a_chart_and_is_not_its_title(parts: tuple[Draw, ...]) -> None:
    assert isinstance(found_in(grouped, legend(), *parts), Missing)


FAR = legend(x=310, step=120)


def shifted(canvas: Canvas) -> None:
    """The chart far right of the edge of its column."""
    canvas.translate(200, 0)
    grouped(canvas)
    canvas.translate(-200, 0)


@pytest.mark.parametrize(
    "side",
    [
        (title("Verwerkte aangifteregels (mln.)", 320, 9),),
        (
            title("Aangifteregels", 290),
            title("Douane Nederland", 277),
            title("2020 - 2023 (x 1 mln)", 264),
        ),
        (
            title("Aangifteregels (x 1 mln)", 290),
            text(80, 278, "Peildatum: 31 december.", 7),
        ),
        (
            title("Aangifteregels", 315, 15),
            title("Aangifteregels Douane", 290),
            title("Nederland (x 1 mln)", 277),
        ),
    ],
    ids=["over", "beside", "with a note", "under a heading"],
)
@pytest.mark.parametrize("names", [KINDS, ("Totaal aantal aangifteregels", "E-commerce", "Post")])
def test_a_title_far_left_of_a_chart(side: tuple[Draw, ...], names: tuple[str, ...]) -> None:
    assert values(*side, shifted, legend(names, x=310, step=120)) == millions(names)


@pytest.mark.parametrize(
    "side",
    [
        (
            title("Aangifteregels (x 1 mln)", 290, 9),
            *(text(80, 278 - 11 * at, "Een tekst over aangiften.") for at in range(4)),
        ),
        (title("Aangifteregels (x 1 mln)", 290), text(320, 325, "Zendingen per stroom", 11, True)),
        (title("Aangifteregels (x 1 mln)", 290), title("Aangifteregels (x 1.000)", 200)),
        (title("Aangifteregels (x 1.000)", 312, 12.5), title("Aangifteregels (x 1 mln)", 290)),
        (title("Aangifteregels", 310), title("Aangifteregels (x 1 mln)", 290, 10.5)),
    ],
    ids=["heading of a text", "own title over", "two titles", "two scales", "one type"],
)
def test_a_title_far_left_that_is_not_of_the_chart(side: tuple[Draw, ...]) -> None:
    found = found_in(*side, shifted, FAR)
    assert isinstance(found, Missing)


def test_texts_in_two_columns_over_a_chart_are_no_titles() -> None:
    over = (
        title("Aangifteregels", 405),
        text(80, 389, "De grafiek laat de ontwikkeling zien in de"),
        text(80, 377, "jaren 2020 tot en met 2023, en in het jaar dat"),
        text(80, 365, "daaraan voorafging."),
        text(380, 392, "Het aantal nam in al deze jaren toe, vooral"),
        text(380, 380, "doordat er meer wordt gekocht bij winkels die"),
        text(380, 368, "buiten de Europese Unie staan."),
    )
    below = title("Figuur: Aangifteregels (x 1 mln)", 52, 9)
    assert values(*over, grouped, legend(), below) == millions()


@pytest.mark.parametrize("ends", [("381", "zijn gestart."), ("met", "een deel in deeltijd.")])
def test_one_line_of_a_text_in_columns_over_a_chart(ends: tuple[str, str]) -> None:
    over = (
        text(80, 335, "Het overleg bespreekt met alle bedrijven de ontwikkeling", 8),
        text(320, 335, f"van de goederenstroom. De formatie bedroeg 6.209 fte; {ends[0]}", 8),
        text(560, 335, f"nieuwe collega's {ends[1]}", 8),
    )
    side = (title("Aangifteregels Douane", 320), title("Nederland (x 1 mln)", 307))
    assert values(*over, *side, shifted, FAR) == millions()


@pytest.mark.parametrize(
    "over",
    [
        text(320, 335, "Zendingen per stroom", 8),
        text(320, 335, "Aantal controles in het jaar 2023 naar soort van de goederen", 8, True),
    ],
    ids=["short", "in another type"],
)
def test_a_title_level_with_the_end_of_a_text(over: Draw) -> None:
    texts = text(560, 335, "Het overleg is begonnen.", 8)
    side = (title("Aangifteregels Douane", 320), title("Nederland (x 1 mln)", 307))
    assert isinstance(found_in(over, texts, *side, shifted, FAR), Missing)


@pytest.mark.parametrize(
    ("under", "found"),
    [
        (("779.400", "10.112", "307.600"), True),
        (("779.400", "10.112"), True),
        # What heads no column of figures may be the title of what is beside the chart.
        (("779.400",), False),
        (("en de rest", "van de tekst"), False),
    ],
)
def test_the_head_of_a_table_beside_a_chart_is_no_title_of_it(
    under: tuple[str, ...], found: bool
) -> None:
    aside = [text(30, 318 - 12 * at, figure, 8) for at, figure in enumerate(under)]
    parts = (title(), text(30, 330, "Doelstelling", 8, bold=True), *aside, grouped, legend())
    assert isinstance(found_in(*parts), Missing) is not found
