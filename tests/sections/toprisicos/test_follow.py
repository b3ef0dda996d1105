"""Measures over several lines that open with capitals, under their letters, numbers or bullets."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import GROUP, RISKS, owned, ranked, section_of, write

NAMES = (
    "Controles in de haven van Rotterdam in samenwerking met de Koninklijke Marechaussee en de "
    "NVWA, Politie Eenheid Rotterdam en Openbaar Ministerie",
    "Een uitwijktest met Europese Unie, Belastingdienst, Portbase en Havenbedrijf Rotterdam",
    "Oefenen met de politie",
)
MARKS = {
    "a.": ("a.", "b.", "c."),
    "a)": ("a)", "b)", "c)"),
    "(a)": ("(a)", "(b)", "(c)"),
    "A.": ("A.", "B.", "C."),
    "i.": ("i.", "ii.", "iii."),
    "1.": ("1.", "2.", "3."),
    "•": ("•", "•", "•"),
}


def lines_of(text: str, room: float, first: float) -> list[str]:
    """Break a text where the next word does not fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, "Helvetica", 9) > room - (first if len(lines) == 1 else 0):
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def listing(sign: str, width: float, hang: float, out: float, pitch: float) -> Draw:
    """A list under the name of a risk, and what follows it."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, GROUP["extern"], bold=True, size=11)
        write(canvas, 40, 460, RISKS[0][0], bold=True, size=10)
        y = 446.0
        for mark, text in zip(MARKS[sign], NAMES, strict=True):
            write(canvas, 40 + out, y, mark)
            for at, line in enumerate(lines_of(text, width, 15 + out)):
                write(canvas, 40 + hang if at else 55 + out, y, line)
                y -= pitch
        write(canvas, 40, y - 14, RISKS[2][0], bold=True, size=10)
        write(canvas, 40 + out, y - 28, MARKS[sign][0])
        write(canvas, 55 + out, y - 28, RISKS[2][2][0])

    return draw


@pytest.mark.parametrize("width", [150.0, 230.0, 330.0, 420.0])
@pytest.mark.parametrize(
    ("hang", "out", "pitch"),
    [(15, 0, 12), (0, 0, 12), (0, 10, 12), (15, 0, 16.5), (0, 0, 16)],
    ids=["hanging", "under-bullet", "first-indented", "hanging-wide", "under-bullet-wide"],
)
@pytest.mark.parametrize("sign", MARKS)
def test_a_measure_goes_on_with_a_proper_name(
    sign: str, width: float, hang: float, out: float, pitch: float
) -> None:
    found = owned(section_of(ranked, listing(sign, width, hang, out, pitch)))

    assert found[RISKS[0][0]] == ("extern", list(NAMES))
    assert found[RISKS[2][0]] == ("extern", [RISKS[2][2][0]])


@pytest.mark.parametrize("x", [40, 30])
def test_a_paragraph_under_a_list_is_no_part_of_its_last_measure(x: float) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 30, 480, GROUP["extern"], bold=True, size=11)
        write(canvas, 30, 460, RISKS[0][0], bold=True, size=10)
        for at, text in enumerate(("Oefenen met de politie in de havens", "Werving")):
            write(canvas, 40, 446 - 12 * at, "abc"[at] + ".")
            write(canvas, 52, 446 - 12 * at, text)
        write(canvas, x, 422, "Hierover is in het jaar meer dan een keer overlegd met de Kamer")
        write(canvas, x, 410, "Later in het jaar volgt een brief over de uitkomst daarvan.")

    measures = ["Oefenen met de politie in de havens", "Werving"]
    assert owned(section_of(ranked, draw))[RISKS[0][0]] == ("extern", measures)


@pytest.mark.parametrize("signs", [("A.", "B.", "C."), ("i.", "ii.", "iii.")])
def test_what_has_a_list_under_it_is_a_title_not_a_measure(signs: tuple[str, ...]) -> None:
    risks = [RISKS[0], RISKS[2], RISKS[4]]

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, GROUP["extern"], bold=True, size=11)
        y = 460.0
        for sign, (name, _, texts) in zip(signs, risks, strict=True):
            write(canvas, 40, y, sign)
            write(canvas, 55, y, name)
            for text in texts:
                y -= 12
                write(canvas, 55, y, "•")
                write(canvas, 66, y, text)
            y -= 18

    every = [text for _, _, texts in risks for text in texts]
    found = [text for _, texts in owned(section_of(ranked, draw)).values() for text in texts]
    assert set(found) <= set(every)
