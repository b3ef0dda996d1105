"""Measures in paragraphs of a line each, and the space between these and between lines of text."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    owned,
    ranked,
    section_of,
    title,
    write,
)
from tests.sections.toprisicos.test_prose import HEAD, Column

LINES = (
    "Groei naar een risicovolwassen organisatie (ontwikkeling van risicomanagement)",
    "Monitoren van de doelstellingen",
)
SENTENCES = (
    "Samenwerking met de Commissie, de Belastingdienst en alle andere lidstaten.",
    "Minder druk van controles op wie bewezen betrouwbaar is en dat ook blijft.",
    "Een vast meldpunt voor wie in de haven werkt.",
)
PROSE = "In dit jaar is hier veel aan gedaan, en dat gaat in het komende jaar ook zo door."


@pytest.mark.parametrize("told", [True, False], ids=["a text of two lines", "no other text"])
@pytest.mark.parametrize("page", ["the same page", "the page before"])
def test_what_stands_farther_apart_than_lines_of_text_is_paragraphs(told: bool, page: str) -> None:
    """Without that text the second line may go on after the longest one of all."""

    def first(canvas: Canvas) -> None:
        write(canvas, 40, 480, GROUP["extern"], bold=True, size=10)
        measures(canvas, 40, title(canvas, 40, 460, RISKS[0][0], 60), RISKS[0][2])
        if told and page == "the page before":
            Column(canvas, x=80, y=300, most=60).measure(PROSE)

    def last(canvas: Canvas) -> None:
        write(canvas, 40, 480, OVERARCHING, bold=True, size=10)
        column = Column(canvas, y=464, space=3.0)
        for text in LINES:
            column.measure(text)
        if told and page == "the same page":
            Column(canvas, x=80, y=300, most=60).measure(PROSE)

    assert overall_of(section_of(ranked, first, last)) == (list(LINES) if told else [])


@pytest.mark.parametrize("space", [2.5, 3.5])
def test_sentences_as_far_apart_as_short_measures_are_paragraphs(space: float) -> None:
    """Nothing goes on in mid-sentence, and full lines stand no closer than short ones."""

    def draw(canvas: Canvas) -> None:
        column = Column(canvas, space=space)
        column.head(HEAD)
        column.band(GROUP["extern"])
        column.title(RISKS[0][0])
        for text in SENTENCES:
            column.measure(text)
        for name, _, texts in (RISKS[2], RISKS[1]):
            column.title(name)
            for text in (*texts, *texts[:1]):
                column.measure(text)

    assert owned(section_of(ranked, draw))[RISKS[0][0]] == ("extern", list(SENTENCES))


def test_overarching_measures_under_both_columns_tell_nothing_of_the_left_one() -> None:
    """A line of that column is full that would be short in theirs."""
    texts = ("Invoering van een Security Operations Center met anderen", "Een tweede centrum")

    def draw(canvas: Canvas) -> None:
        Column(canvas, y=500).head(HEAD)
        for x, (name, group, own) in ((40.0, (RISKS[0][0], "extern", texts)), (300.0, RISKS[1])):
            column = Column(canvas, x=x, y=450, most=36)
            column.band(GROUP[group])
            column.title(name)
            for text in own:
                column.measure(text)
        write(canvas, 40, 340, OVERARCHING, bold=True, size=10.5)
        column = Column(canvas, y=324)
        for text in LINES:
            column.measure(text)

    section = section_of(ranked, draw)

    assert owned(section)[RISKS[0][0]] == ("extern", list(texts))
    assert overall_of(section) == list(LINES)


def test_a_title_goes_on_in_mid_sentence_though_its_lines_stand_wide_apart() -> None:
    name = "Te weinig vakmensen voor het werk aan de grens"

    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head(HEAD)
        column.band(GROUP["intern"])
        for line in ("Te weinig vakmensen voor het werk aan", "de grens"):
            column.title(line)
            column.y -= 5
        for text in RISKS[3][2]:
            column.measure(text)
        column.title(RISKS[3][0])
        for text in RISKS[3][2]:
            column.measure(text)

    assert owned(section_of(ranked, draw))[name] == ("intern", list(RISKS[3][2]))
