"""Tables with wide cells, in which headers and figures are set to different edges."""

from __future__ import annotations

from itertools import product

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import controles, drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

HIGH = 300.0
LEFT = 200.0
EDGES = "lcr"
DRUGS = {
    "Cocaïne": ("59.116", "51.447"),
    "Heroïne": ("1.204", "988"),
    "Hasj": ("322", "410"),
    "Ketamine": ("12", "5"),
}
CHECKS = {
    "Aantal fysieke controles": ("120.000", "131.204", "118.000", "121.311"),
    "Aantal scancontroles": ("126.231", "116.018", "120.000", "122.500"),
    "Aantal controles liquide middelen": ("3.129", "3.008", "3.000", "2.950"),
}

SHORT = {"Scancontroles": ("126.231", "116.018"), "Postcontroles": ("3.129", "3.008")}


def context_of(draw: Draw) -> Context:
    return Context(read(pdf_bytes(draw, pagesize=(600.0, HIGH))), 2023)


def write(canvas: Canvas, x: float, y: float, wide: float, text: str, edge: str) -> None:
    """Write a text in a cell, at its left edge, in its middle or at its right edge."""
    if edge == "l":
        canvas.drawString(x + 3, HIGH - y, text)
    elif edge == "r":
        canvas.drawRightString(x + wide - 3, HIGH - y, text)
    else:
        canvas.drawCentredString(x + wide / 2, HIGH - y, text)


@pytest.mark.parametrize("wide", [70, 90, 120, 150])
@pytest.mark.parametrize(("head", "figure"), list(product(EDGES, EDGES)))
def test_a_header_is_of_its_own_cell(wide: float, head: str, figure: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 37, 40, 0, "Drugsvangsten (in kg)", "l")
        for at, year in enumerate(("2023", "2022")):
            write(canvas, LEFT + wide * at, 60, wide, year, head)
        for line, (drug, amounts) in enumerate(DRUGS.items()):
            y = 78 + 16 * line
            write(canvas, 37, y, 0, drug, "l")
            for at, amount in enumerate(amounts):
                write(canvas, LEFT + wide * at, y, wide, amount, figure)

    found = drugsvangsten.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: tuple(f.source_text for f in it.hoeveelheden) for it in found.section.vangsten
    } == DRUGS
    assert all([f.period for f in it.hoeveelheden] == [2023, 2022] for it in found.section.vangsten)


@pytest.mark.parametrize("wide", [70, 90])
@pytest.mark.parametrize(
    ("year", "head", "figure"), list(product(EDGES, EDGES, EDGES)), ids="".join
)
def test_a_year_is_over_both_of_its_cells(wide: float, year: str, head: str, figure: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        write(canvas, 37, 40, 0, "Controles", "l")
        for block, text in enumerate(("2023", "2022")):
            write(canvas, LEFT + 2 * wide * block, 60, 2 * wide, text, year)
        for at, text in enumerate(("Doelstelling", "Realisatie") * 2):
            write(canvas, LEFT + wide * at, 74, wide, text, head)
        for line, (check, amounts) in enumerate(CHECKS.items()):
            y = 90 + 16 * line
            write(canvas, 37, y, 0, check, "l")
            for at, amount in enumerate(amounts):
                write(canvas, LEFT + wide * at, y, wide, amount, figure)

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    values = {
        it.item: {(measure, figure.period): figure.source_text for measure, figure in it.readings()}
        for it in found.section.controles
    }
    columns = list(product((2023, 2022), ("doelstelling", "realisatie")))
    assert values == {
        check: {(measure, at): text for (at, measure), text in zip(columns, amounts, strict=True)}
        for check, amounts in CHECKS.items()
    }


@pytest.mark.parametrize("wide", [(70, 120, 88, 60), (60, 84, 140, 50), (150, 84, 84, 40)])
@pytest.mark.parametrize(("head", "figure"), [("l", "r"), ("c", "r"), ("r", "l"), ("l", "c")])
@pytest.mark.parametrize("lines", [1, 2])
def test_cells_as_wide_as_what_is_in_them(
    wide: tuple[int, ...], head: str, figure: str, lines: int
) -> None:
    heads = ("Doel 2023", "Realisatie 2023", "Realisatie 2022", "%")

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        write(canvas, 37, 40, 0, "Controles", "l")
        canvas.setFont("Helvetica-Bold", 9)
        write(canvas, 37, 62, 0, "Soort controle", "l")
        for line, (check, amounts) in enumerate(CHECKS.items()):
            x, y = LEFT, 90 + 16 * line
            canvas.setFont("Helvetica", 9)
            write(canvas, 37, y, 0, check, "l")
            for text, amount, cell in zip(heads, (*amounts[:3], "98%"), wide, strict=True):
                canvas.setFont("Helvetica", 9)
                write(canvas, x, y, cell, amount, figure)
                canvas.setFont("Helvetica-Bold", 9)
                # A header with room enough has its lines in one.
                parts = text.split() if lines > 1 and cell < 100 else [text]
                for at, part in enumerate(parts):
                    write(canvas, x, 62 + 11 * at, cell, part, head)
                x += cell

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: {(measure, f.period): f.source_text for measure, f in it.readings()}
        for it in found.section.controles
    } == {
        check: {
            ("doelstelling", 2023): amounts[0],
            ("realisatie", 2023): amounts[1],
            ("realisatie", 2022): amounts[2],
        }
        for check, amounts in CHECKS.items()
    }


@pytest.mark.parametrize("heads", [("Norm", "Resultaat"), ("Soort", "Norm", "Resultaat")])
def test_the_head_of_the_labels_is_none_of_a_figure(heads: tuple[str, ...]) -> None:
    """Two heads over two columns are in order, three with the one centred over the labels too."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        write(canvas, 37, 40, 0, "Controles", "l")
        cells = [(37, 163), (LEFT, 90), (LEFT + 90, 140)][-len(heads) :]
        for text, (x, wide) in zip(heads, cells, strict=True):
            write(canvas, x, 62, wide, text, "c")
        for line, (check, amounts) in enumerate(CHECKS.items()):
            write(canvas, 37, 80 + 16 * line, 0, check, "l")
            for (x, wide), amount in zip(cells[-2:], amounts[:2], strict=True):
                write(canvas, x, 80 + 16 * line, wide, amount, "r")

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: [f.source_text for _, f in it.readings()] for it in found.section.controles
    } == {check: list(amounts[:2]) for check, amounts in CHECKS.items()}


@pytest.mark.parametrize("head", ["Soort controle", ""])
def test_a_long_label_in_a_narrow_cell_begins_under_the_header(head: str) -> None:
    name = "Aantal controles van vrachtschepen, vliegtuigen en vluchten (hoog risico)"
    parts = [
        "Aantal",
        "controles van",
        "vrachtschepen,",
        "vliegtuigen en",
        "vluchten (hoog",
        "risico)",
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        write(canvas, 37, 30, 0, "Controles in 2023", "l")
        write(canvas, 37, 60, 0, head, "l")
        for at, text in enumerate(("Norm", "Resultaat")):
            write(canvas, 120 + 80 * at, 60, 80, text, "r")
        canvas.setFont("Helvetica", 9)
        for at, part in enumerate(parts):
            write(canvas, 37, 76 + 11 * at, 0, part, "l")
        for row, (label, amounts) in enumerate([(name, ("44.551", "89.823")), *SHORT.items()]):
            y = 131 + 16 * row
            if row:
                write(canvas, 37, y, 0, label, "l")
            for at, amount in enumerate(amounts):
                write(canvas, 120 + 80 * at, y, 80, amount, "r")

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: tuple(f.source_text for _, f in it.readings()) for it in found.section.controles
    } == {name: ("44.551", "89.823"), **SHORT}


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("step", [11, 12, 18])
def test_a_text_close_under_the_last_row_is_no_label(indent: float, step: float) -> None:
    text = [
        "De Douane draagt bij aan economische groei en een gunstig klimaat in Nederland en",
        "de EU. Dit doen we in afstemming met koepels van het bedrijfsleven in het overleg",
        "van de havens.",
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        write(canvas, 37, 40, 0, "Controles in 2023", "l")
        for at, head in enumerate(("Doelstelling", "Realisatie")):
            write(canvas, 250 + 100 * at, 60, 100, head, "r")
        for line, (check, amounts) in enumerate(CHECKS.items()):
            write(canvas, 37, 74 + 12 * line, 0, check, "l")
            for at, amount in enumerate(amounts[:2]):
                write(canvas, 250 + 100 * at, 74 + 12 * line, 100, amount, "r")
        for at, line_of_text in enumerate(text):
            write(canvas, 37 - indent, 98 + step + 11 * at, 0, line_of_text, "l")

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: tuple(f.source_text for _, f in it.readings()) for it in found.section.controles
    } == {check: amounts[:2] for check, amounts in CHECKS.items()}
