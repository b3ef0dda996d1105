"""A title over columns ends what stands above it in all of them, also where it does not reach."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
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
    title,
    write,
)

WANTED = {name: (group, list(texts)) for name, group, texts in RISKS}
PROSE = ("verscheidene activiteiten met als doel", "om te komen tot een ordelijk beheer", "en zo.")
COLUMNS = (30.0, 220.0, 410.0)
LONG = "Werving van vakmensen in de regio en een vast meldpunt"


@pytest.mark.parametrize("across", ["two", "one and a half"])
@pytest.mark.parametrize("ended", [True, False])
def test_measures_that_go_on_in_the_next_column(ended: bool, across: str) -> None:
    """What is over the title in that column is no part of a measure, and ends no list."""
    text = "Weergave van de toprisico’s met maatregelen"
    text = text if across == "two" else text[:33]
    names = {name: texts for name, _, texts in RISKS}
    first, second, third = (name for name, _ in own("extern"))

    def draw(canvas: Canvas) -> None:
        for x in COLUMNS:
            for at in range(6):
                write(canvas, x, 490 - PITCH * at, PROSE[at % 2 if x < 400 or at < 5 else 2])
        write(canvas, 30, 380, text, bold=True, size=14)
        y = write(canvas, 30, 350, "Externe risico’s", bold=True, size=10)
        y = measures(canvas, 30, title(canvas, 30, y, first), names[first])
        measures(canvas, 30, title(canvas, 30, y, second), names[second])
        y = title(canvas, 220, 350, third)
        y = measures(canvas, 220, y, names[third])
        y = write(canvas, 220, y, "Interne risico’s", bold=True, size=10)
        last, before = own("intern")[1], own("intern")[0]
        y = measures(canvas, 220, title(canvas, 220, y, before[0]), before[1])
        stop = "." if ended else ""
        measures(canvas, 220, title(canvas, 220, y, last[0]), [last[1][0] + stop])
        y = measures(canvas, 410, 350, last[1][1:])
        measures(canvas, 410, write(canvas, 410, y, OVERARCHING, bold=True, size=10), OVERALL)

    section = section_of(ranked, draw)
    found = {
        name: (group, [it.removesuffix(".") for it in texts])
        for name, (group, texts) in owned(section).items()
    }
    assert found == WANTED
    assert overall_of(section) == list(OVERALL)


def spread(canvas: Canvas, x: float, y: float, text: str, space: float) -> float:
    """Write a line with wide spaces, as justified type has them in a narrow column."""
    for word in text.split():
        write(canvas, x, y, word, bold=True, size=10)
        x += stringWidth(word, "Helvetica-Bold", 10) + space
    return y - PITCH


@pytest.mark.parametrize("space", [3.0, 12.0, 22.0])
@pytest.mark.parametrize("cut", [True, False])
def test_the_pieces_of_a_spread_heading_are_no_columns(space: float, cut: bool) -> None:
    """The left column goes on below the heading at the foot of the right one."""
    (first, *rest), inner = own("extern"), own("intern")
    more = "Een maatregel bovenaan de kolom"

    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "Onze risico’s van het jaar", size=12)
        for text in ("Risico’s voortkomend uit", "interne organisatie"):
            y = spread(canvas, 40, y, text, space)
        for name, texts in inner[:1]:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 6
        for _ in range(9):
            y = measures(canvas, 40, y, ["Nog iets wat gedaan is"])
        name, texts = inner[1]
        measures(canvas, 40, title(canvas, 40, 300 if cut else 320, name, 60), texts)
        y = measures(canvas, 330, 490, [more]) - 4
        for text in ("Risico’s voortkomend uit", "externe ontwikkelingen"):
            y = spread(canvas, 330, y, text, space)
        for name, texts in (first, *rest):
            y = measures(canvas, 330, title(canvas, 330, y, name, 60), texts) - 6
        y = write(canvas, 330, 292, OVERARCHING, bold=True, size=10)
        y = write(canvas, 330, y, "Maatregelen die gericht zijn op het geheel van wat er is")
        measures(canvas, 330, y, OVERALL)

    section = section_of(ranked, draw)
    found = owned(section)
    done = ["Nog iets wat gedaan is"] * 9
    wanted = {
        **WANTED,
        inner[0][0]: ("intern", [*inner[0][1], *done]),
        inner[1][0]: ("intern", [*inner[1][1], more]),
    }
    assert found == wanted
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("low", [-3.0, 0.0])
def test_a_heading_in_the_right_column_ends_no_list_beside_it(low: float) -> None:
    """The column farther to the right that a table far above has is no column over it."""
    names, texts = zip(*own("extern"), strict=True)

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 500, "Toprisico’s van de Douane", bold=True, size=14)
        for at, (name, _, _) in enumerate(RISKS):
            write(canvas, 40, 484 - PITCH * at, name)
            write(canvas, 420, 484 - PITCH * at, str(at + 1))
        for x, head in ((40.0, "Externe risico’s"), (310.0, "Interne risico’s")):
            write(canvas, x, 390, head, bold=True, size=11)
        y = measures(canvas, 310, write(canvas, 310, 374, own("intern")[0][0], bold=True), [LONG])
        y = measures(canvas, 310, write(canvas, 310, y, own("intern")[1][0], bold=True), [LONG])
        beside = write(canvas, 310, y - 10, OVERARCHING, bold=True, size=11)
        measures(canvas, 310, beside, OVERALL)
        # The second measure of the last risk on the left is level with the heading on the right.
        top = y - 10 + low + PITCH * (len([it for own_ in texts for it in own_]) + len(names) - 2)
        for name, own_ in zip(names[::2] + names[1:2], texts[::2] + texts[1:2], strict=True):
            top = measures(canvas, 40, write(canvas, 40, top, name, bold=True), own_)

    section = section_of(draw)

    assert owned(section) == {
        name: (group, list(texts) if group == "extern" else [LONG]) for name, group, texts in RISKS
    }
    assert overall_of(section) == list(OVERALL)
