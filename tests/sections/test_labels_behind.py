"""Tables whose labels stand to the right of their figures, and figures that are not of such."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

PAGE = (595.0, 420.0)
LABEL = 190.0
TAXES = {
    "Invoerrechten": "4.170.277",
    "Omzetbelasting bij invoer": "1.132.980",
    "Accijnzen": "11.867.393",
    "Totaal": "17.170.650",
}
CHECKS = {
    ("Aantallen controles vracht, koeriers, post",): ("472.578", "557.535"),
    ("Aantal controles vrachtschepen, vliegtuigen", "en vluchten (hoog risico)"): (
        "13.029",
        "13.073",
    ),
    ("Aantal uren toezicht",): ("419.762", "418.171"),
    ("Aantal scancontroles",): ("135.522", "138.863"),
}
PROSE = [
    "Een belangrijke opgave van de Douane",
    "is zorgen voor juiste opbrengsten aan",
    "invoerrechten en belastingen. Wij innen",
    "accijnzen over minerale oliën en tabak.",
    "De opbrengsten gaan naar de schatkist.",
]


def context_of(draw: Draw) -> Context:
    return Context(read(pdf_bytes(draw, pagesize=PAGE)), 2025)


def amounts_of(draw: Draw) -> dict[str, int]:
    found = afdrachten.extract(context_of(draw))
    if not isinstance(found, Found):
        return {}
    posten = (*found.section.posten, found.section.totaal)
    return {it.item: int(it.bedragen[0].value or 0) // 1000 for it in posten if it}


def checks_of(draw: Draw) -> dict[str, list[tuple[str, int, int]]]:
    found = controles.extract(context_of(draw))
    return {
        it.item: [
            *(("doelstelling", fig.period, int(fig.value or 0)) for fig in it.doelstelling),
            *(("realisatie", fig.period, int(fig.value or 0)) for fig in it.realisatie),
        ]
        for it in (found.section.controles if isinstance(found, Found) else ())
    }


TAXES_READ = {name: int(text.replace(".", "")) for name, text in TAXES.items()}
CHECKS_READ = {
    " ".join(lines): [
        ("doelstelling", 2025, int(target.replace(".", ""))),
        ("realisatie", 2025, int(done.replace(".", ""))),
    ]
    for lines, (target, done) in CHECKS.items()
}


def taxes(canvas: Canvas, x: float = 0, *, left: bool = False, gap: float = 8) -> None:
    for at, (name, amount) in enumerate(TAXES.items()):
        y = 330 - 18 * at
        if left:
            canvas.drawString(LABEL + x - gap - 60, y, amount)
        else:
            canvas.drawRightString(LABEL + x - gap, y, amount)
        canvas.drawString(LABEL + x, y, name)


@pytest.mark.parametrize("caption_x", [110, 130, 190])
@pytest.mark.parametrize("head", ["", "Bedrag", "× € 1.000"])
@pytest.mark.parametrize("left", [True, False])
def test_amounts_before_their_labels(caption_x: float, head: str, left: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(caption_x, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        canvas.setFont("Helvetica", 10)
        if left:
            canvas.drawString(LABEL - 68, 350, head)
        else:
            canvas.drawRightString(LABEL - 8, 350, head)
        taxes(canvas, left=left)

    assert amounts_of(draw) == TAXES_READ


@pytest.mark.parametrize("text", ["Totaal", "Accijnzen", "Alle middelen samen", "Schatkist"])
@pytest.mark.parametrize("row", [0, 1, 2, 3])
@pytest.mark.parametrize("raised", [0, 5])
def test_words_beside_one_row_are_no_label(text: str, row: int, raised: float) -> None:
    """In the middle of a ring such words stand level with its legend."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(110, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        taxes(canvas)
        canvas.drawString(30, 330 - 18 * row + raised, text)

    assert amounts_of(draw) == TAXES_READ


@pytest.mark.parametrize("pitch", [12, 13, 18])
@pytest.mark.parametrize("x", [20, 300])
def test_beside_a_column_of_prose(pitch: float, x: float) -> None:
    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(PROSE):
            canvas.drawString(20 if x > 100 else 400, 330 - pitch * at, text)
        canvas.drawString(x + 100, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        taxes(canvas, x)

    assert amounts_of(draw) == TAXES_READ


@pytest.mark.parametrize("level", ["first", "middle", "last"])
@pytest.mark.parametrize(
    "heads",
    [
        (["Doelstelling"], ["Realisatie"]),
        (["Doelstelling", "2025"], ["Realisatie", "2025"]),
        (["Doel-", "stelling", "2025"], ["Realisatie", "in", "2025"]),
        (["Doel"], ["Gerealiseerd"]),
    ],
)
@pytest.mark.parametrize("corner", ["", "Controle"])
def test_checks_before_their_labels(
    level: str, heads: Sequence[Sequence[str]], corner: str
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 400, "Controles in 2025")
        canvas.setFont("Helvetica", 10)
        for edge, lines in zip((110, LABEL - 8), heads, strict=True):
            for at, text in enumerate(reversed(lines)):
                canvas.drawRightString(edge, 345 + 12 * at, text)
        canvas.drawString(LABEL, 345, corner)
        y = 325.0
        for lines, figures in CHECKS.items():
            for at, text in enumerate(lines):
                canvas.drawString(LABEL, y - 12 * at, text)
            down = {"first": 0, "middle": 6, "last": 12}[level] * (len(lines) - 1)
            for edge, figure in zip((110, LABEL - 8), figures, strict=True):
                canvas.drawRightString(edge, y - down, figure)
            y -= 18 + 12 * (len(lines) - 1)

    assert checks_of(draw) == CHECKS_READ


@pytest.mark.parametrize("title", ["Doelstellingen en realisatie controles 2024", "Controles 2024"])
def test_the_year_of_a_title_over_the_figures_is_that_of_columns_without_one(title: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 365, title)
        canvas.setFont("Helvetica", 10)
        canvas.drawRightString(110, 350, "Doel")
        canvas.drawRightString(LABEL - 8, 350, "Realisatie")
        for at, (lines, figures) in enumerate(CHECKS.items()):
            canvas.drawString(LABEL, 330 - 18 * at, " ".join(lines))
            for edge, figure in zip((110, LABEL - 8), figures, strict=True):
                canvas.drawRightString(edge, 330 - 18 * at, figure)

    periods = {period for it in checks_of(draw).values() for _, period, _ in it}
    assert periods == {2024}


def test_row_numbers_are_no_amounts() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        for at, name in enumerate(TAXES):
            canvas.drawString(40, 330 - 18 * at, str(at + 1))
            canvas.drawString(60, 330 - 18 * at, name)

    assert amounts_of(draw) == {}


@pytest.mark.parametrize("labels", ["Noord", "Kantoor Rotterdam"])
def test_figures_with_labels_of_their_own_are_not_of_the_words_behind_them(labels: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        for at, name in enumerate(TAXES):
            canvas.drawString(40, 330 - 18 * at, f"{labels} {at}")
            canvas.drawRightString(LABEL - 8, 330 - 18 * at, f"1.{at * at}00")
            canvas.drawString(LABEL, 330 - 18 * at, name)

    assert amounts_of(draw) == {}


def checks_beside(
    canvas: Canvas,
    rows: Sequence[tuple[Sequence[str], tuple[str, str]]],
    x: float,
    *,
    mirrored: bool,
) -> None:
    canvas.drawRightString(x + (60 if mirrored else 210), 350, "Doel")
    canvas.drawRightString(x + (110 if mirrored else 260), 350, "Realisatie")
    for at, (lines, figures) in enumerate(rows):
        for down, text in enumerate(lines):
            canvas.drawString(x + (118 if mirrored else 0), 330 - 30 * at - 11 * down, text)
        for edge, figure in zip((60, 110) if mirrored else (210, 260), figures, strict=True):
            canvas.drawRightString(x + edge, 330 - 30 * at, figure)


NARROW = {
    ("Aantallen controles", "vracht, koeriers, post"): ("472.578", "557.535"),
    ("Aantal controles", "op bagage van passagiers"): ("352.419", "349.265"),
    ("Aantal uren toezicht",): ("419.762", "418.171"),
    ("Aantal scancontroles",): ("135.522", "138.863"),
    ("Aantal administratieve", "controles KM"): ("2.252", "2.295"),
    ("Aantal controles", "ambulant binnenland"): ("7.745", "9.237"),
}


@pytest.mark.parametrize("mirrored", [True, False])
@pytest.mark.parametrize("cut", [3, 4])
def test_two_halves_side_by_side_have_labels_of_their_own(mirrored: bool, cut: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 390, "Controles in 2025")
        canvas.setFont("Helvetica", 8)
        rows = list(NARROW.items())
        checks_beside(canvas, rows[:cut], 20, mirrored=mirrored)
        checks_beside(canvas, rows[cut:], 310, mirrored=mirrored)

    assert checks_of(draw) == {
        " ".join(lines): [
            (name, 2025, int(text.replace(".", "")))
            for name, text in zip(("doelstelling", "realisatie"), figures, strict=True)
        ]
        for lines, figures in NARROW.items()
    }


@pytest.mark.parametrize("centred", [True, False])
def test_labels_between_what_was_planned_and_done(centred: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Controles in 2025")
        canvas.setFont("Helvetica", 9)
        canvas.drawRightString(110, 350, "Doelstelling")
        canvas.drawRightString(530, 350, "Realisatie")
        for at, (lines, (target, done)) in enumerate(CHECKS.items()):
            place = canvas.drawCentredString if centred else canvas.drawString
            place(270 if centred else 120, 330 - 18 * at, " ".join(lines))
            canvas.drawRightString(110, 330 - 18 * at, target)
            canvas.drawRightString(530, 330 - 18 * at, done)

    assert checks_of(draw) == CHECKS_READ


@pytest.mark.parametrize(
    ("heads", "read"),
    [(("Raming", "Realisatie"), True), (("2024", "2025"), True), (("", ""), False)],
)
def test_amounts_on_both_sides_of_their_labels(heads: tuple[str, str], read: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(90, 390, "Afdrachten in 2025 (bedragen x € 1.000)")
        canvas.drawRightString(LABEL - 8, 350, heads[0])
        canvas.drawRightString(400, 350, heads[1])
        for at, (name, amount) in enumerate(TAXES.items()):
            canvas.drawRightString(LABEL - 8, 330 - 18 * at, f"{at * at + 3}.209.049")
            canvas.drawString(LABEL, 330 - 18 * at, name)
            canvas.drawRightString(400, 330 - 18 * at, amount)

    assert amounts_of(draw) == (TAXES_READ if read else {})


@pytest.mark.parametrize("x", [120, LABEL + 140])
def test_a_column_that_numbers_the_rows_is_no_column_of_amounts(x: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 380, "Afdrachten in 2025 (bedragen x € 1.000)")
        canvas.drawString(x, 350, "Nr")
        for at, (name, amount) in enumerate(TAXES.items()):
            canvas.drawString(x, 330 - 18 * at, str(at + 1))
            canvas.drawString(140, 330 - 18 * at, name)
            canvas.drawRightString(460, 330 - 18 * at, amount)

    assert amounts_of(draw) == TAXES_READ


@pytest.mark.parametrize("hanging", [True, False])
def test_headers_may_be_turned(hanging: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 405, "Controles in 2025")
        for x, text in ((430, "Doelstelling"), (510, "Realisatie")):
            canvas.saveState()
            long = canvas.stringWidth("Doelstelling", "Helvetica", 10)
            own = canvas.stringWidth(text, "Helvetica", 10)
            canvas.translate(x, 342 + (long - own if hanging else 0))
            canvas.rotate(90)
            canvas.drawString(0, 0, text)
            canvas.restoreState()
        for at, (lines, figures) in enumerate(CHECKS.items()):
            canvas.drawString(40, 330 - 18 * at, " ".join(lines))
            for edge, figure in zip((430, 510), figures, strict=True):
                canvas.drawRightString(edge, 330 - 18 * at, figure)

    assert checks_of(draw) == CHECKS_READ


@pytest.mark.parametrize("rows", [("Doelstelling", "Realisatie"), ("Doel 2025", "Realisatie 2025")])
def test_measures_may_be_the_rows(rows: tuple[str, str]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Controles in 2025")
        canvas.setFont("Helvetica", 8)
        for at, (lines, figures) in enumerate(list(NARROW.items())[:4]):
            for down, text in enumerate(reversed(lines)):
                canvas.drawRightString(210 + 110 * at, 350 + 10 * down, text)
            for down, figure in enumerate(figures):
                canvas.drawRightString(210 + 110 * at, 335 - 16 * down, figure)
        for down, text in enumerate(rows):
            canvas.drawString(40, 335 - 16 * down, text)

    assert {name: [value for _, _, value in it] for name, it in checks_of(draw).items()} == {
        " ".join(lines): [int(text.replace(".", "")) for text in figures]
        for lines, figures in list(NARROW.items())[:4]
    }


@pytest.mark.parametrize(("zeros", "read"), [(".000", True), ("", False)])
def test_amounts_in_full_need_no_scale(zeros: str, read: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 380, "Afdrachten in 2025")
        for at, (name, amount) in enumerate(TAXES.items()):
            canvas.drawString(40, 330 - 18 * at, name)
            canvas.drawRightString(400, 330 - 18 * at, f"€ {amount}{zeros}")

    assert amounts_of(draw) == (TAXES_READ if read else dict.fromkeys(TAXES, 0))


@pytest.mark.parametrize("title", ["Controles in 2027", "Controles"])
@pytest.mark.parametrize("space", [14.0, 20.0])
def test_labels_in_the_middle_have_one_header_over_both_sides(title: str, space: float) -> None:
    """A title over the figures on the left is as near to their header as its own lines are."""
    rows = {
        "Aantal uren toezicht": (423738, 418162, 402336),
        "Aantal scancontroles": (123090, 135903, 137536),
        "Aantal administratieve controles KM": (2043, 1858, 2315),
    }
    heads = (
        ("Doelstelling", "2027", 90.0),
        ("Realisatie", "2027", 420.0),
        ("Realisatie", "2026", 500.0),
    )

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(34, 248 + space, title)
        for name, year, edge in heads:
            canvas.drawRightString(edge, 248, name)
            canvas.drawRightString(edge, 236, year)
        canvas.setFont("Helvetica", 10)
        for at, (name, figures) in enumerate(rows.items()):
            y = 218 - 16 * at
            canvas.drawString(96, y, name)
            for (_, _, edge), figure in zip(heads, figures, strict=True):
                canvas.drawRightString(edge, y, f"{figure:,}".replace(",", "."))

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(560.0, 300.0))), 2027))
    assert isinstance(found, Found)
    assert {
        row.item: tuple((it.period, it.value) for it in (*row.doelstelling, *row.realisatie))
        for row in found.section.controles
    } == {
        name: tuple(zip((2027, 2027, 2026), figures, strict=True)) for name, figures in rows.items()
    }
