"""Measures in paragraphs without bullets, under the names of the risks they are against."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    wrap,
)
from tests.sections.toprisicos.test_wordings import called

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
NONE = {name: ("", []) for name in EVERY}
HEAD = "4.3 Beheersmaatregelen per toprisico"
LONG = "Screening vooraf van wie toegang heeft tot gegevens van anderen"


@dataclass(eq=False)
class Column:
    """Writes titles and paragraphs under each other."""

    canvas: Canvas
    x: float = 40.0
    y: float = 490.0
    bold: bool = True
    colour: str = "#154273"
    size: float = 10.5
    space: float = 5.0
    most: int = 90

    def text(self, text: str, *, bold: bool = False, size: float = 9.0, colour: str = "") -> None:
        for line in wrap(text, self.most):
            self.canvas.setFillColor(colour or "#222222")
            self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
            self.canvas.drawString(self.x, self.y, line)
            self.y -= 12

    def head(self, text: str) -> None:
        self.y -= 10
        self.text(text, bold=True, size=14)
        self.y -= 8

    def band(self, text: str) -> None:
        shade(self.canvas, self.x - 4, self.y - 8, 6.0 * self.most, 17, "#dddddd")
        self.canvas.setFillColor("#333333")
        self.canvas.setFont("Helvetica-Bold", 9)
        self.canvas.drawString(self.x + 4, self.y - 3, text)
        self.y -= 25

    def title(self, text: str) -> None:
        self.text(text, bold=self.bold, size=self.size, colour=self.colour)

    def measure(self, text: str) -> None:
        self.text(text)
        self.y -= self.space

    def risks(self, group: str) -> None:
        for name, texts in own(group):
            self.title(name)
            for text in texts:
                self.measure(text)
            self.y -= 3


@pytest.mark.parametrize(
    "make",
    [
        partial(Column),
        partial(Column, bold=False, size=12.0),
        partial(Column, bold=False, size=9.0),
        partial(Column, size=9.0, colour="#222222"),
        partial(Column, most=24),
    ],
    ids=lambda it: str(it.keywords),
)
@pytest.mark.parametrize("head", [HEAD, "Risico’s en maatregelen", "Onze maatregelen in het kort"])
@pytest.mark.parametrize("named", [False, True])
def test_each_paragraph_is_a_measure(
    make: Callable[[Canvas], Column], head: str, named: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        column = make(canvas)
        column.head(head)
        for group in ("extern", "intern"):
            column.band(GROUP[group])
            for name, texts in own(group):
                column.title(called(name) if named and "vakmensen" in name else name)
                for text in texts:
                    column.measure(text)
        column.head("4.4 Een ander onderwerp")
        column.text("Hier gaat het over iets anders dan over risico’s.")

    assert owned(section_of(ranked, draw)) == EVERY


def parted(after: int) -> list[Draw]:
    """Two pages, the first of which ends after so many lines."""
    lines: list[tuple[str, str]] = [("head", HEAD)]
    for group in ("extern", "intern"):
        lines.append(("band", GROUP[group]))
        for name, texts in own(group):
            lines += [("title", name), *(("measure", text) for text in texts)]
    lines += [("band", OVERARCHING), *(("measure", text) for text in OVERALL)]

    def page(some: Sequence[tuple[str, str]], number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            column = Column(canvas, x=40.0 if number == 1 else 52.0)
            for kind, text in some:
                getattr(column, kind)(text)
            if number == 2:
                column.head("Aanpak van tekortkomingen")
                column.text("Hier gaat het over iets anders dan over risico’s.")

        return draw

    return [ranked, page(lines[:after], 1), page(lines[after:], 2)]


@pytest.mark.parametrize("after", range(4, 18))
def test_paragraphs_go_on_on_the_next_page(after: int) -> None:
    section = section_of(*parted(after))
    assert owned(section) == EVERY
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("Screening vooraf van wie", "toegang heeft tot gegevens van anderen"), [LONG]),
        (("Screening vooraf van iedereen.", "Een vast meldpunt"), ["Screening vooraf van iedereen.",
                                                                  "Een vast meldpunt"]),
        # Whether a sentence goes on there, only its writer knows.
        (("Screening vooraf van al wie er in\nhet hele land werkt voor de", "Douane en voor ons"),
         []),
    ],
)  # fmt: skip
def test_a_paragraph_may_be_parted_by_the_end_of_a_page(
    parts: tuple[str, str], expected: list[str]
) -> None:
    name = "Personele veiligheid en integriteit"

    def first(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head(HEAD)
        column.band(GROUP["intern"])
        column.title(name)
        for line in parts[0].split("\n"):
            column.text(line)

    def second(canvas: Canvas) -> None:
        column = Column(canvas)
        column.measure(parts[1])
        column.title("Te weinig vakmensen voor het werk aan de grens")
        column.measure("Werving in de regio")

    found = owned(section_of(ranked, first, second))
    assert found[name][1] == expected
    assert found["Te weinig vakmensen voor het werk aan de grens"][1] == ["Werving in de regio"]


@pytest.mark.parametrize("low", [0.0, 30.0])
def test_groups_in_columns_side_by_side(low: float) -> None:
    def draw(canvas: Canvas) -> None:
        Column(canvas).head(HEAD)
        for x, group in ((40.0, "extern"), (310.0, "intern")):
            column = Column(canvas, x=x, y=440.0 - (low if group == "intern" else 0), most=42)
            column.band(GROUP[group])
            column.risks(group)

    assert owned(section_of(ranked, draw)) == EVERY


@pytest.mark.parametrize("head", ["4.3 Toelichting op de toprisico’s", "", OVERARCHING])
def test_where_no_heading_tells_of_measures_paragraphs_are_none(head: str) -> None:
    """They may as well tell what each risk is."""

    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        if head:
            column.head(head)
        for group in ("extern", "intern"):
            column.band(GROUP[group])
            column.risks(group)

    assert {it: texts for it, (_, texts) in owned(section_of(ranked, draw)).items()} == {
        name: [] for name in EVERY
    }


def test_paragraphs_over_what_is_said_to_be_measures_are_none() -> None:
    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head(HEAD)
        for group in ("extern", "intern"):
            column.band(GROUP[group])
            for name, texts in own(group):
                column.title(name)
                column.measure("Dit risico is in het afgelopen jaar groter geworden.")
                column.measure(f"Maatregelen: {texts[0]}")

    found = owned(section_of(ranked, draw))
    assert not any("groter" in text for _, texts in found.values() for text in texts)


def test_paragraphs_over_lists_are_no_measures() -> None:
    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head(HEAD)
        for group in ("extern", "intern"):
            column.band(GROUP[group])
            for name, texts in own(group):
                column.title(name)
                column.text("Dit risico is in het afgelopen jaar groter geworden.")
                column.y = measures(canvas, 40, column.y, texts) - 4

    assert owned(section_of(ranked, draw)) == EVERY


@pytest.mark.parametrize("title", ["Aanpak van tekortkomingen", "4.4 Aanpak van tekortkomingen"])
def test_what_is_set_as_a_title_and_is_no_risk_has_no_measures(title: str) -> None:
    def draw(canvas: Canvas) -> None:
        column = Column(canvas)
        column.head(HEAD)
        for group in ("extern", "intern"):
            column.band(GROUP[group])
            column.risks(group)
        column.title(title)
        column.measure("De Auditdienst vond dit jaar minder tekortkomingen.")

    assert owned(section_of(ranked, draw)) == EVERY


@pytest.mark.parametrize("torn", [False, True], ids=["a paragraph", "the rest of one"])
@pytest.mark.parametrize("at", [0, 1], ids=["the left card", "the right card"])
def test_a_card_beside_another_goes_on_on_the_next_page(at: int, torn: bool) -> None:
    """In its own column, whichever card was read last."""
    cards, rest = (RISKS[0], RISKS[2]), "Oefenen met alle diensten en bedrijven in de haven"
    texts = [list(own_) for _, _, own_ in cards]
    texts[at][1:] = [rest]

    def first(canvas: Canvas) -> None:
        Column(canvas).head(HEAD)
        Column(canvas, y=440).band(GROUP["extern"])
        for number, (name, _, _) in enumerate(cards):
            shade(canvas, 36.0 + 260 * number, 20, 250, 100, "#eeeeee")
            column = Column(canvas, x=40.0 + 260 * number, y=100, most=40)
            column.title(name)
            for text in texts[number][: 1 if number == at else 2]:
                column.measure(text)
            if number == at and torn:
                column.text(rest[:28])

    def second(canvas: Canvas) -> None:
        for number in (0, 1):
            shade(canvas, 36.0 + 260 * number, 450, 250, 50, "#eeeeee")
        column = Column(canvas, x=40.0 + 260 * at, y=485, most=40)
        column.measure(rest[29:] if torn else rest)
        Column(canvas, y=420).band(GROUP["intern"])
        for x, (name, own_) in zip((40.0, 300.0), own("intern"), strict=True):
            column = Column(canvas, x=x, y=395, most=40)
            column.title(name)
            for text in own_:
                column.measure(text)

    if at and not torn:  # No title stands in that column of the page: nobody knows.
        del texts[at][1:]
    found = owned(section_of(ranked, first, second))
    assert {name: found[name][1] for name, _, _ in cards} == {
        name: own_ for (name, _, _), own_ in zip(cards, texts, strict=True)
    }
