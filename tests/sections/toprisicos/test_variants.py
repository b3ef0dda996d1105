"""Risks in a PDF: numbers in headings, tags, cards over pages, measures against no risk of its own.

What is no title makes no risk, and what belongs to no risk goes under none.
"""

from __future__ import annotations

from itertools import chain

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections.context import Missing
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    announce,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    result,
    section_of,
    shade,
    title,
    wrap,
    write,
)

LONG = (
    "Groei naar een volwassen organisatie",
    "Meer samen met andere diensten, ook over de grenzen van het eigen werk en van het land heen",
    "Elk kwartaal een gesprek van de directie over alles wat in het jaar anders loopt dan gedacht",
)
REWORDED = {
    "Te weinig vakmensen voor het werk aan de grens": "Krapte op de arbeidsmarkt",
    "Verouderde wetgeving over zendingen": "Regels voor pakketten lopen achter",
}


def every(*, groups: bool = True) -> dict[str, tuple[str, list[str]]]:
    return {name: (group if groups else "", list(texts)) for name, group, texts in RISKS}


def ranks_of(section: Toprisicos) -> list[tuple[str, int | None]]:
    return [(it.item, int(it.rang.value) if it.rang.value else None) for it in section.risicos]


RANKED = [(name, at + 1) for at, (name, _, _) in enumerate(RISKS)]


def ranked_with_groups(canvas: Canvas, first: int = 0, last: int = 5) -> None:
    """Write the ranked list as a ruled table with a column that says where a risk comes from."""
    if not first:
        announce(canvas)
    for x, text in ((44, "Nr."), (80, "Risico"), (400, "Categorie")):
        write(canvas, x, 420, text, bold=True)
    for at, (name, group, _) in enumerate(RISKS[first:last]):
        y = 396 - 24 * at
        canvas.line(40, y + 14, 500, y + 14)
        write(canvas, 48, y, str(first + at + 1))
        write(canvas, 80, y, name)
        write(canvas, 410, y, "Extern" if group == "extern" else "Intern")


# Measures against no risk of its own


@pytest.mark.parametrize("form", ["plain", "rule", "band", "box"])
@pytest.mark.parametrize("texts", [LONG, LONG[:1], LONG[1:]])
@pytest.mark.parametrize(
    "heading",
    [
        OVERARCHING,
        "Generieke beheersmaatregelen",
        "Algemene maatregelen van de Douane",
        "Maatregelen tegen alle toprisico’s",
        "Overkoepelend",
    ],
)
def test_under_both_columns(form: str, texts: tuple[str, ...], heading: str) -> None:
    """They are read after both columns, and none goes to the last risk of either."""

    def draw(canvas: Canvas) -> None:
        low = 490.0
        for x, group in ((40, "extern"), (310, "intern")):
            y = write(canvas, x, 490, GROUP[group], bold=True, size=9.5) - 8
            for name, lines in own(group):
                y = measures(canvas, x, title(canvas, x, y, name), lines) - 7
            low = min(low, y)
        low -= 10
        if form == "rule":
            shade(canvas, 40, low + 20, 520, 0.8, "#806020")
        elif form == "band":
            shade(canvas, 36, low - 5, 524, 17, "#dde6ee")
        elif form == "box":
            shade(canvas, 36, low - 60, 524, 76, "#fce0b0")
        measures(canvas, 42, write(canvas, 40, low, heading, bold=True) - 5, texts)

    section = section_of(ranked, draw)
    found = owned(section)
    assert {name: texts for name, (_, texts) in found.items()} == {
        name: list(texts) for name, _, texts in RISKS
    }
    assert all(group in ("", every()[name][0]) for name, (group, _) in found.items())
    assert overall_of(section) == list(texts)
    if form != "plain" or texts != LONG[:1]:
        assert found == every()


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("box", [True, False])
def test_at_the_foot_of_one_column(side: str, box: bool) -> None:
    def draw(canvas: Canvas) -> None:
        for x, group in ((40, "extern"), (310, "intern")):
            y = write(canvas, x, 490, GROUP[group], bold=True, size=9.5) - 8
            for name, lines in own(group):
                y = measures(canvas, x, title(canvas, x, y, name), lines) - 7
            if (x == 40) == (side == "left"):
                y -= 10
                if box:
                    shade(canvas, x - 4, y - 40, 244, 56, "#fce0b0")
                measures(canvas, x, write(canvas, x, y, OVERARCHING, bold=True), OVERALL)

    section = section_of(ranked, draw)
    assert owned(section) == every()
    assert overall_of(section) == list(OVERALL)


def test_on_the_next_page_in_a_box() -> None:
    def first(canvas: Canvas) -> None:
        for x, group in ((40, "extern"), (310, "intern")):
            y = write(canvas, x, 490, GROUP[group], bold=True, size=9.5) - 8
            for name, lines in own(group):
                y = measures(canvas, x, title(canvas, x, y, name), lines) - 7

    def second(canvas: Canvas) -> None:
        shade(canvas, 36, 430, 524, 76, "#203040")
        measures(canvas, 44, write(canvas, 44, 490, "Voor alle risico’s", bold=True), LONG)

    section = section_of(ranked, first, second)
    assert owned(section) == every()
    assert overall_of(section) == list(LONG)


# Numbers in headings


@pytest.mark.parametrize(
    "form",
    ["Risico {}. {}", "Risico {}: {}", "Toprisico {} – {}", "#{} {}", "Risico {}|{}", "{}|{}"],
)
@pytest.mark.parametrize("grouped", [True, False])
def test_a_number_links_what_is_worded_otherwise(form: str, grouped: bool) -> None:
    """The number stands before the name, or over it on a line of its own."""

    def heading(canvas: Canvas, y: float, number: int, name: str) -> float:
        for line in form.format(number, name).split("|"):
            y = write(canvas, 40, y, line, size=11)
        return y

    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 500, "4.2 Maatregelen per risico", bold=True, size=13) - 4
        y = write(canvas, 40, y, "De nummering is gelijk aan die van de tabel.") - 8
        order = sorted(RISKS, key=lambda it: it[1]) if grouped else RISKS
        for name, group, texts in order:
            if grouped and texts == own(group)[0][1]:
                y = write(canvas, 40, y, GROUP[group], bold=True, size=12) - 4
            number = [it[0] for it in RISKS].index(name) + 1
            y = heading(canvas, y, number, REWORDED.get(name, name))
            y = measures(canvas, 44, y, texts) - 5

    section = section_of(ranked_with_groups, draw)
    assert owned(section) == every()
    assert ranks_of(section) == RANKED
    assert {it.item: it.andere_formulering for it in section.risicos if it.andere_formulering} == (
        REWORDED
    )
    assert all("nummer" in it.koppeling for it in section.risicos if it.andere_formulering)


def test_numbers_that_start_anew_in_each_group_link_nothing() -> None:
    def draw(canvas: Canvas) -> None:
        y = 500.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=12) - 4
            for at, (name, texts) in enumerate(own(group)):
                text = f"Risico {at + 1}. {REWORDED.get(name, name)}"
                y = measures(canvas, 44, write(canvas, 40, y, text, bold=True), texts) - 5

    found = owned(section_of(ranked, draw))
    assert set(found) >= {name for name, _, _ in RISKS}
    for name, (_, texts) in found.items():
        assert not set(texts) - set(every().get(name, ("", [*chain(*(it[2] for it in RISKS))]))[1])


@pytest.mark.parametrize("first", [3, 4])
def test_the_ranked_table_goes_on_on_the_next_page(first: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = 500.0
        for name, _, texts in RISKS:
            y = measures(canvas, 44, write(canvas, 40, y, name, bold=True), texts) - 5

    section = section_of(
        lambda canvas: ranked_with_groups(canvas, 0, first),
        lambda canvas: ranked_with_groups(canvas, first),
        draw,
    )
    assert ranks_of(section) == RANKED
    assert owned(section) == every()


# Cards with everything on them


def card(
    canvas: Canvas,
    x: float,
    y: float,
    at: int,
    *,
    tag: str,
    width: float = 256,
    split: bool = False,
) -> None:
    """Draw a card with the rank on a disc, the name, a tag in a pill and the measures."""
    name, group, texts = RISKS[at]
    if split:
        shade(canvas, x, y - 40, width, 50, "#20405f")
        shade(canvas, x, y - 110, width, 70, "#eef3f7")
    else:
        shade(canvas, x, y - 110, width, 120, "#eef3f7")
    canvas.setFillColor("#105050")
    canvas.circle(x + 20, y - 8, 11, stroke=0, fill=1)
    canvas.setFillColor("#ffffff")
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawCentredString(x + 20, y - 12, str(at + 1))
    low = title(canvas, x + 40, y - 6, name, 18 if width < 200 else 22)
    word = "extern" if group == "extern" else "intern"
    places = {
        "under": (x + 40, low - 1),
        "right": (x + width - 40, y - 6),
        "bottom": (x + 14, y - 104),
        "above": (x + 40, y + 3.5),
    }
    left, base = places[tag]
    shade(canvas, left - 4, base - 3, 30, 10, "#ccd4f0")
    write(canvas, left, base, word, size=7)
    measures(canvas, x + 14, min(low, y - 40) - 16, texts)


@pytest.mark.parametrize("tag", ["under", "right", "bottom", "above"])
@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("split", [False, True])
def test_cards_over_two_pages(tag: str, columns: int, split: bool) -> None:
    width = {1: 500.0, 2: 256.0, 3: 168.0}[columns]

    def cards(canvas: Canvas, start: int, end: int) -> float:
        y = 460.0
        for at in range(start, end):
            column = (at - start) % columns
            y -= 126 * (column == 0 and at > start)
            card(canvas, 36 + (width + 14) * column, y, at, tag=tag, width=width, split=split)
        return y - 140

    def first(canvas: Canvas) -> None:
        write(canvas, 36, 490, "Toprisico’s", bold=True, size=12)
        cards(canvas, 0, 3)

    def second(canvas: Canvas) -> None:
        write(canvas, 36, 490, "Toprisico’s (vervolg)", bold=True, size=12)
        y = cards(canvas, 3, 5)
        shade(canvas, 36, y - 60, 520, 76, "#fce0b0")
        measures(canvas, 44, write(canvas, 44, y, OVERARCHING, bold=True), LONG)

    section = section_of(first, second)
    assert ranks_of(section) == RANKED
    assert owned(section) == every()
    assert overall_of(section) == list(LONG)


# What is no title


def sentences(canvas: Canvas, *, bold: bool = False) -> None:
    y = 490.0
    for group in GROUP:
        y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
        for _, texts in own(group):
            y = write(canvas, 40, y, "Hier is in het jaar veel aan gedaan, met", bold=bold)
            y = write(canvas, 40, y, "onder meer het volgende:", bold=bold)
            y = measures(canvas, 44, y, texts) - 6


def test_without_a_list_sentences_over_measures_are_no_risks() -> None:
    found = result(sentences)
    assert isinstance(found, Missing)
    assert "titles" in found.trace.why


def test_beside_a_list_sentences_over_measures_are_no_risks() -> None:
    section = section_of(ranked, sentences)
    assert ranks_of(section) == RANKED


@pytest.mark.parametrize(
    "heading", ["4.2 Maatregelen per risico", "Maatregelen per risico", "4.3 Terugblik op het jaar"]
)
@pytest.mark.parametrize("size", [9.0, 11.0, 14.0])
def test_the_heading_of_a_section_is_no_risk(heading: str, size: float) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
            for name, texts in own(group):
                y = measures(canvas, 44, title(canvas, 40, y, name, 60), texts) - 6
        y = write(canvas, 40, y - 8, heading, bold=True, size=size)
        measures(canvas, 44, y, ["Een nieuw programma", "Nog een programma"])

    section = section_of(ranked, draw)
    assert ranks_of(section) == RANKED
    texts = [text for _, texts in owned(section).values() for text in texts]
    assert heading.startswith("Maatregelen") or "Een nieuw programma" not in texts


def test_measures_that_go_on_in_capitals_make_no_risk() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
            for name, _ in own(group):
                y = title(canvas, 40, y, name, 60)
                y = measures(canvas, 44, y, ["Meer werk in het verband van de"])
                for line in wrap("EU met een eigen plan", 60):
                    y = write(canvas, 55, y, line) - 4

    found = owned(section_of(ranked, draw))
    assert set(found) == set(every())
    assert {tuple(texts) for _, texts in found.values()} == {
        ("Meer werk in het verband van de EU met een eigen plan",)
    }


# Ranks that only the titles over the measures tell


@pytest.mark.parametrize("form", ["Risico {}. {}", "Toprisico {}: {}", "#{} {}", "Risico {}|{}"])
@pytest.mark.parametrize("boxed", [True, False])
def test_numbers_in_the_headings_are_the_ranks(form: str, boxed: bool) -> None:
    def page(canvas: Canvas, start: int, end: int) -> None:
        if not start:
            write(canvas, 36, 500, "Toprisico’s en maatregelen", bold=True, size=15)
        y = 470.0
        for at, (name, _, texts) in enumerate(RISKS[start:end], start=start + 1):
            if boxed:
                shade(canvas, 36, y - 60, 500, 74, "#eef3f7")
            for line in form.format(at, name).split("|"):
                y = write(canvas, 44, y, line, bold=True)
            y = measures(canvas, 48, y - 2, texts) - (40 if boxed else 8)

    section = section_of(lambda canvas: page(canvas, 0, 3), lambda canvas: page(canvas, 3, 5))
    assert ranks_of(section) == RANKED
    assert owned(section) == every(groups=False)


def test_numbers_with_one_missing_are_no_ranks() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 36, 500, "Toprisico’s en maatregelen", bold=True, size=15)
        y = 470.0
        for at, (name, _, texts) in enumerate(RISKS, start=1):
            number = at + (at > 2)
            y = write(canvas, 44, y, f"Risico {number}. {name}", bold=True)
            y = measures(canvas, 48, y - 2, texts) - 8

    found = result(draw)
    assert isinstance(found, Missing) or {it for _, it in ranks_of(found.section)} == {None}


@pytest.mark.parametrize(("size", "opens"), [(9.0, True), (11.0, True), (15.0, False)])
def test_a_word_that_may_mean_other_things_is_set_as_the_headings_on_risks(
    size: float, opens: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        y = 500.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
            for name, texts in own(group):
                y = measures(canvas, 44, title(canvas, 40, y, name, 60), texts) - 6
        y = write(canvas, 40, y - 6, "Algemeen", bold=True, size=size) - 2
        measures(canvas, 44, y, OVERALL)

    section = section_of(ranked, draw)
    assert owned(section) == every()
    assert overall_of(section) == (list(OVERALL) if opens else [])
