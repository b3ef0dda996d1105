"""Tables whose labels nobody listed, and stand to the right of their figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

PAGE = (595.0, 420.0)
LABEL = 190.0
NEW = {
    ("Controles van vracht en koeriers",): ("804.860", "929.665"),
    ("Controles van schepen, vliegtuigen en hoogrisico-", "vluchten"): ("11.524", "10.621"),
    ("Uren toezicht op havens",): ("507.773", "479.541"),
    ("Scancontroles van containers",): ("148.631", "156.135"),
}
TAXES = {
    ("Heffing op koolstof bij invoer",): ("4.170.277",),
    ("Accijnzen op vapes",): ("1.132.980",),
    ("Belasting op verpakkingen",): ("867.393",),
    ("Totaal",): ("6.170.650",),
}
OTHER = {
    ("Medewerkers in Rotterdam",): ("4.860", "4.665"),
    ("Medewerkers op Schiphol",): ("1.524", "1.621"),
    ("Controles per medewerker",): ("773", "541"),
    ("Kantoren",): ("31", "35"),
}


def table(
    rows: Mapping[Sequence[str], Sequence[str]],
    heads: Sequence[str],
    title: str,
    *,
    prose: bool = False,
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(60, 380, title)
        canvas.setFont("Helvetica", 10)
        for edge, head in zip((110, LABEL - 8)[-len(heads) :], heads, strict=True):
            canvas.drawRightString(edge, 345, head)
        y = 325.0
        for lines, figures in rows.items():
            for at, text in enumerate(lines):
                canvas.drawString(LABEL, y - 12 * at, text)
            down = 6 * (len(lines) - 1)
            for edge, figure in zip((110, LABEL - 8)[-len(figures) :], figures, strict=True):
                canvas.drawRightString(edge, y - down, figure)
            y -= 18 + 12 * (len(lines) - 1)
        for at in range(8 if prose else 0):
            canvas.drawString(440, 345 - 14 * at, "Meer controles dan verwacht")

    return draw


def checks_of(draw: Draw) -> dict[str, list[int]]:
    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2029))
    return {
        it.item: [int(figure.value or 0) for figure in (*it.doelstelling, *it.realisatie)]
        for it in (found.section.controles if isinstance(found, Found) else ())
    }


def number(text: str) -> int:
    return int(text.replace(".", ""))


@pytest.mark.parametrize("heads", [("Doelstelling", "Realisatie"), ("Gepland", "Uitgevoerd")])
@pytest.mark.parametrize("title", ["Controles in 2029", "Wat wij deden"])
@pytest.mark.parametrize("prose", [False, True])
def test_checks_in_new_words_before_their_labels(
    heads: Sequence[str], title: str, prose: bool
) -> None:
    assert checks_of(table(NEW, heads, title, prose=prose)) == {
        "".join(lines).replace("-", ""): [number(text) for text in figures]
        for lines, figures in NEW.items()
    }


def between(rows: Mapping[Sequence[str], Sequence[str]], heads: Sequence[str]) -> Draw:
    """Set the labels between the figures, centred."""

    def draw(canvas: Canvas) -> None:
        for at, (lines, pair) in enumerate([(("Soort",), heads), *rows.items()]):
            canvas.drawRightString(110, 345 - 20 * at, pair[0])
            canvas.drawCentredString(300, 345 - 20 * at, " ".join(lines))
            canvas.drawRightString(540, 345 - 20 * at, pair[1])

    return draw


@pytest.mark.parametrize("heads", [("Doelstelling", "Realisatie"), ("Gepland", "Uitgevoerd")])
def test_checks_in_new_words_between_their_figures(heads: Sequence[str]) -> None:
    assert checks_of(between(NEW, heads)) == {
        " ".join(lines): [number(text) for text in figures] for lines, figures in NEW.items()
    }


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (NEW, ("Noord", "Zuid")),
        (NEW, ("2028", "2029")),
        (OTHER, ("Doelstelling", "Realisatie")),
    ],
)
def test_between_figures_of_something_else(
    rows: Mapping[Sequence[str], Sequence[str]], heads: Sequence[str]
) -> None:
    assert checks_of(between(rows, heads)) == {}


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (NEW, ("", "")),
        (NEW, ("Noord", "Zuid")),
        (NEW, ("2028", "2029")),
        (OTHER, ("Doelstelling", "Realisatie")),
    ],
)
def test_what_no_header_or_no_label_tells_is_not_read(
    rows: Mapping[Sequence[str], Sequence[str]], heads: Sequence[str]
) -> None:
    assert not any(map(any, checks_of(table(rows, heads, "Controles in 2029")).values()))


@pytest.mark.parametrize("total", [True, False])
def test_taxes_in_new_words_are_told_by_their_total(total: bool) -> None:
    rows = dict(list(TAXES.items())[: None if total else 3])
    draw = table(rows, ("2029",), "Wat de Douane int (bedragen x € 1.000)")
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2029))
    posten = (*found.section.posten, found.section.totaal) if isinstance(found, Found) else ()
    assert {it.item: int(it.bedragen[0].value or 0) for it in posten if it} == {
        lines[0]: 1000 * number(figure) for lines, (figure,) in (rows.items() if total else ())
    }
