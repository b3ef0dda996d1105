"""Where a measure in paragraphs ends whose lines open with proper names."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import GROUP, RISKS, owned, ranked, section_of
from tests.sections.toprisicos.test_prose import HEAD, Column

FIRST = ("Oefenen met de Koninklijke Marechaussee en NVWA", "Camera’s op de kade")
LAST = ("Werving samen met de Rijksdienst voor Ondernemend Nederland en met Logius",)


def columns(space: float, first: tuple[str, ...], most: int = 30) -> Draw:
    """Two groups of risks in columns beside each other, the right one wider than the left."""

    def draw(canvas: Canvas) -> None:
        Column(canvas, y=500).head(HEAD)
        for x, name, group, texts in (
            (40.0, RISKS[0][0], "extern", first),
            (300.0, RISKS[1][0], "intern", LAST),
        ):
            column = Column(canvas, x=x, y=450, most=most, space=space)
            column.band(GROUP[group])
            column.title(name)
            for text in texts:
                column.measure(text)

    return draw


@pytest.mark.parametrize("space", [3.0, 6.0])
@pytest.mark.parametrize("most", [26, 30, 34])
def test_a_line_is_full_among_those_of_its_own_column(space: float, most: int) -> None:
    found = owned(section_of(ranked, columns(space, FIRST, most)))

    assert found[RISKS[0][0]] == ("extern", list(FIRST))
    assert found[RISKS[1][0]] == ("intern", list(LAST))


def test_what_follows_a_full_line_without_space_may_be_another_measure() -> None:
    texts = ("Oefenen met de politie haven", "Marechaussee op de kade", "Werving", "Een meldpunt")
    found = owned(section_of(ranked, columns(0.0, texts, 30)))

    assert found[RISKS[0][0]][1] == []


@pytest.mark.parametrize("space", [0.0, 3.0])
def test_the_longest_of_measures_on_one_line_each_is_not_full(space: float) -> None:
    def draw(canvas: Canvas) -> None:
        column = Column(canvas, space=space)
        column.head(HEAD)
        column.band(GROUP["extern"])
        column.title("Nieuwe eisen aan de aangifte en te weinig tijd voor wie het moet bouwen")
        for text in ("Overleg met de bouwers", "Toezien op de invoering", "Een vast meldpunt"):
            column.measure(text)
        column.title(RISKS[0][0])
        for text in RISKS[0][2]:
            column.measure(text)

    assert owned(section_of(ranked, draw))[RISKS[0][0]] == ("extern", list(RISKS[0][2]))
