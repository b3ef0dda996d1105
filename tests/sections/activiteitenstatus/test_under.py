"""Activities side by side with a status and a remark under each: the remark is never the name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import Draw, pdf_bytes, read

PAGE = (595.0, 842.0)
COLOUR = {"Groen": "#39870c", "Oranje": "#e17000", "Rood": "#d52b1e"}
MEANING = {"Groen": "volgens planning", "Oranje": "loopt achter", "Rood": "niet gehaald"}
KNOWN = [
    ("Verbeteren scriptbeheer", "Groen", "Loopt volgens plan"),
    ("Nieuwe kantoren", "Oranje", "Vergunning kwam later"),
    ("Datamanagement", "Rood", "Planning bijgesteld"),
    ("Meten op zee", "Groen", "Boten zijn besteld"),
    ("Dronevluchten", "Groen", "Piloten opgeleid"),
    ("Integriteit", "Oranje", "Training loopt door"),
]
NEW = [
    ("Vernieuwen kantoren", "Groen", "Loopt volgens de afspraak"),
    ("Meten op zee", "Oranje", "Boten kwamen later"),
    ("Dronevluchten", "Rood", "Piloten nog op te leiden"),
    ("Nieuwe poorten", "Groen", "Gebouwd en getest"),
    ("Digitaal loket", "Oranje", "Uitgesteld"),
]
FAMILIAR = {"Verbeteren scriptbeheer", "Datamanagement", "Integriteit"}
Row = tuple[str, str, str]


class Form(NamedTuple):
    """How the cells are set: ``under`` is a line, a table, two lines or a line without a word."""

    under: str
    parting: str = " | "
    dots: bool = True
    across: int = 3
    boxed: bool = False
    legend: bool = True
    titled: bool = False


def write(
    canvas: Canvas, x: float, y: float, text: str, size: float = 8, bold: bool = False
) -> None:
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, y, text)


def dot(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFillColor(COLOUR[colour])
    canvas.circle(x, y, 4, stroke=0, fill=1)


def opened(canvas: Canvas, form: Form) -> None:
    """Set what stands over the activities."""
    write(canvas, 40, 790, "Voortgang van de activiteiten", 16, True)
    if form.titled:
        write(canvas, 42, 748, "Betekenis van de kleuren", 10, True)
    for at, (name, meaning) in enumerate(MEANING.items() if form.legend else ()):
        dot(canvas, 46, 733 - 14 * at, name)
        write(canvas, 56, 730 - 14 * at, f"{name}: {meaning}", 9)
    write(canvas, 40, 660, "Status van de activiteiten 2026", 11, True)


def set_cell(canvas: Canvas, x: float, y: float, row: Row, form: Form) -> None:
    """Set an activity with what stands under it."""
    name, colour, remark = row
    write(canvas, x, y, name, 10, True)
    y -= 16
    if form.under == "table":
        write(canvas, x, y + 2, "Status", 7, True)
        write(canvas, x + 48, y + 2, "Toelichting", 7, True)
        y -= 12
    if form.dots:
        dot(canvas, x + 4, y + 3, colour)
    word = "" if form.under == "mark" else colour
    if form.under == "table":
        write(canvas, x + 11, y, word)
        write(canvas, x + 48, y, remark)
    elif form.under == "two":
        write(canvas, x + 11, y, word)
        write(canvas, x, y - 12, remark)
    else:
        write(canvas, x + 11, y, f"{word}{form.parting}{remark}" if word else remark)


def section_of(draw: Draw) -> Activiteitenstatus | None:
    found = activiteitenstatus.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2026))
    if isinstance(found, Missing):
        return None
    assert isinstance(found, Found)
    section: Activiteitenstatus = found.section
    return section


def cells(rows: Sequence[Row], form: Form) -> Activiteitenstatus | None:
    def draw(canvas: Canvas) -> None:
        opened(canvas, form)
        wide = 515 / form.across
        for at, row in enumerate(rows):
            x, y = 46 + wide * (at % form.across), 630 - 60.0 * (at // form.across)
            if form.boxed:
                canvas.setStrokeColor("#999999")
                canvas.rect(x - 6, y - 50, wide - 10, 68, stroke=1, fill=0)
            set_cell(canvas, x, y, row, form)

    return section_of(draw)


def statuses(section: Activiteitenstatus | None) -> dict[str, str | None]:
    assert section is not None
    return {it.item: it.status.value for it in section.activiteiten}


def told(rows: Sequence[Row]) -> dict[str, str]:
    return {name: colour.lower() for name, colour, _ in rows}


FORMS = [
    Form("line"),
    Form("line", across=2),
    Form("line", legend=False),
    Form("line", boxed=True),
    Form("line", parting=": "),
    Form("line", parting=" – "),
    Form("line", parting=" "),
    Form("line", dots=False, legend=False),
    Form("table"),
    Form("table", across=2),
    Form("table", boxed=True, legend=False),
    Form("table", across=2, dots=False, legend=False),
    Form("two"),
    Form("two", boxed=True),
    Form("line", across=1),
    Form("line", across=1, boxed=True),
    Form("table", across=1),
    Form("two", across=1),
    Form("line", titled=True),
    Form("mark", titled=True),
    Form("mark"),
    Form("mark", boxed=True),
]


@pytest.mark.parametrize("rows", [KNOWN, NEW])
@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_name_has_the_status_under_it(form: Form, rows: Sequence[Row]) -> None:
    section = cells(rows, form)
    assert statuses(section) == told(rows)
    assert section is not None
    assert {it.groep for it in section.activiteiten} == {""}


@pytest.mark.parametrize("form", [Form("mark", across=1), Form("mark", across=1, boxed=True)])
def test_known_names_over_each_other(form: Form) -> None:
    for rows in (KNOWN, [row for row in KNOWN if row[0] in FAMILIAR]):
        assert statuses(cells(rows, form)) == told(rows)


@pytest.mark.parametrize("rows", [KNOWN, NEW])
def test_no_remark_is_what_a_colour_means(rows: Sequence[Row]) -> None:
    section = cells(rows, Form("line"))
    assert section is not None
    assert not {it.betekenis for it in section.legenda} - set(MEANING.values())


def test_a_word_that_is_not_the_colour_of_its_mark() -> None:
    """Which of the two is wrong, nobody can tell."""

    def draw(canvas: Canvas) -> None:
        opened(canvas, Form("line"))
        for at, row in enumerate(NEW):
            x, y = 46 + 170.0 * (at % 3), 630 - 90.0 * (at // 3)
            set_cell(canvas, x, y, row, Form("line", dots=False))
            dot(canvas, x + 4, y - 13, "Rood" if at == 1 else row[1])

    assert statuses(section_of(draw)) == told(NEW) | {"Meten op zee": None}


@pytest.mark.parametrize("lengths", [(2, 2, 2), (1, 2, 1)])
def test_groups_side_by_side_with_marks_before_their_activities(lengths: tuple[int, ...]) -> None:
    """What has several statuses under it is a group, and none of those beside it is a name."""
    rows = iter(KNOWN)

    def draw(canvas: Canvas) -> None:
        opened(canvas, Form("mark"))
        for at, (group, many) in enumerate(zip(("Zorg", "Bouw", "Toezicht"), lengths, strict=True)):
            x = 46 + 170.0 * at
            write(canvas, x, 630, group, 10, True)
            for line in range(many):
                name, colour, _ = next(rows)
                dot(canvas, x + 4, 615 - 16 * line, colour)
                write(canvas, x + 11, 612 - 16 * line, name)

    assert statuses(section_of(draw)) == told(KNOWN[: sum(lengths)])


def test_a_legend_on_cards_is_none() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 770, "Status van de activiteiten 2026", 16, True)
        for at, name in enumerate(("Op koers", "Achter", "Gestopt")):
            write(canvas, 46 + 170 * at, 700, name, 10, True)
            colour = list(COLOUR)[at]
            dot(canvas, 50 + 170 * at, 687, colour)
            write(canvas, 57 + 170 * at, 684, f"{colour} | {MEANING[colour]}")

    section = section_of(draw)
    assert section is None or not {"Op koers", "Achter", "Gestopt"} & set(statuses(section))
