"""The legend of the status colours: which mark belongs to which of its lines."""

from __future__ import annotations

from itertools import permutations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
MEANINGS = {
    "groen": "Verloopt zoals gepland in het jaarplan.",
    "oranje": "Verloopt minder of anders dan gepland was in het jaarplan.",
    "rood": "Verloopt niet zoals gepland in het jaarplan.",
}
ROWS = {
    "Integriteit": "groen",
    "Dienstverlening": "oranje",
    "Datamanagement": "rood",
    "Ondermijning": "groen",
}
ORDERS = list(permutations(COLOURS))


def section_of(*draws: Draw) -> Activiteitenstatus:
    document = read(pdf_bytes(*draws, pagesize=(600.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return found.section


def pill(canvas: Canvas, x: float, y: float, colour: str, width: float = 24.0) -> None:
    canvas.setFillColor(colour)
    canvas.roundRect(x, y - 2, width, 11, 4, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def table(
    canvas: Canvas, colours: dict[str, str] = COLOURS, remarks: dict[str, str] | None = None
) -> None:
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(40, 250, "Datagedreven organisatie")
    canvas.drawString(300, 250, "Status")
    canvas.setFont("Helvetica", 10)
    for at, (label, status) in enumerate(ROWS.items(), start=1):
        canvas.drawString(40, 250 - 22 * at, label)
        pill(canvas, 303, 250 - 22 * at, colours[status])
        canvas.drawString(360, 250 - 22 * at, (remarks or {}).get(label, ""))


def assert_read(
    draw: Draw, colours: dict[str, str] = COLOURS, known: frozenset[str] = frozenset(COLOURS)
) -> None:
    def page(canvas: Canvas) -> None:
        draw(canvas)
        table(canvas, colours)

    section = section_of(page)
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
    assert {line.status: line.kleur for line in section.legenda if line.kleur} == {
        status: colours[status] for status in known
    }


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("under", ["mark", "name"])
def test_side_by_side_with_the_meaning_under_it(order: tuple[str, ...], under: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for at, status in enumerate(order):
            x = 40 + 150 * at
            pill(canvas, x, 360, COLOURS[status])
            canvas.drawString(x + 30, 361, status.capitalize())
            first, rest = MEANINGS[status][:20].rsplit(" ", 1)[0], MEANINGS[status]
            for line, text in enumerate((first, rest[len(first) :].strip())):
                canvas.drawString(x if under == "mark" else x + 30, 350 - 10 * line, text)

    assert_read(draw)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("side", ["left", "right", "above"])
@pytest.mark.parametrize("named", [True, False])
def test_side_by_side_on_one_line(order: tuple[str, ...], side: str, named: bool) -> None:
    short = {"groen": "Op koers", "oranje": "Aandacht nodig", "rood": "Niet op koers"}

    def draw(canvas: Canvas) -> None:
        x = 40.0
        for status in order:
            text = f"{status}: {short[status].lower()}" if named else short[status]
            width = canvas.stringWidth(text, "Helvetica", 10)
            mark = {"left": x, "right": x + width + 5, "above": x + width / 2 - 6}[side]
            pill(canvas, mark, 372 if side == "above" else 360, COLOURS[status], 12)
            canvas.drawString(x + 17 if side == "left" else x, 360, text)
            x += width + 27

    assert_read(draw)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("place", ["above", "under"])
def test_one_under_the_other(order: tuple[str, ...], side: str, place: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, status in enumerate(order):
            y = (380 if place == "above" else 110) - 15 * at
            pill(canvas, 40 if side == "left" else 170, y, COLOURS[status])
            canvas.drawString(70, y, status.capitalize())

    # Names alone explain nothing, but their marks are no statuses.
    assert_read(draw, known=frozenset())


@pytest.mark.parametrize("order", ORDERS)
def test_letters_in_the_marks(order: tuple[str, ...]) -> None:
    short = {"groen": "zoals gepland", "oranje": "anders dan gepland", "rood": "niet op schema"}

    def draw(canvas: Canvas) -> None:
        for at, status in enumerate(order):
            pill(canvas, 40 + 150 * at, 360, COLOURS[status], 14)
            canvas.setFillColor("#ffffff")
            canvas.drawCentredString(47 + 150 * at, 360, status[0].upper())
            canvas.setFillColor("#000000")
            canvas.drawString(58 + 150 * at, 360, short[status])

    assert_read(draw)


def test_signs_before_the_names_and_meanings_close_under_each_other() -> None:
    short = {"groen": "Op koers.", "oranje": "Aandacht nodig.", "rood": "Niet op koers."}

    def page(canvas: Canvas) -> None:
        for at, (status, text) in enumerate(short.items()):
            y = 390 - 24 * at
            canvas.setFillColor(COLOURS[status])
            canvas.setFont("ZapfDingbats", 10)
            canvas.drawString(40, y, "\u2714")
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 10)
            canvas.drawString(44 + 10, y, status.capitalize())
            canvas.drawString(44 + 10, y - 12, text)
        table(canvas)

    legend = section_of(page).legenda
    assert {line.status: line.betekenis for line in legend} == short


def test_a_legend_teaches_shades_that_a_person_would_call_otherwise() -> None:
    shades = {"groen": "#8bc34a", "oranje": "#e6f000", "rood": "#f4511e"}

    def draw(canvas: Canvas) -> None:
        for at, status in enumerate(shades):
            pill(canvas, 40, 380 - 15 * at, shades[status])
            canvas.drawString(70, 380 - 15 * at, f"{status.capitalize()}")
            canvas.drawString(120, 380 - 15 * at, MEANINGS[status])

    assert_read(draw, shades)


def test_a_legend_whose_colours_are_mixed_up_teaches_nothing() -> None:
    """A mark that is called by the name of another colour belongs to another line."""

    def draw(canvas: Canvas) -> None:
        for at, (status, shown) in enumerate(
            [("groen", "oranje"), ("oranje", "rood"), ("rood", "groen")]
        ):
            pill(canvas, 40, 380 - 15 * at, COLOURS[shown])
            canvas.drawString(70, 380 - 15 * at, status.capitalize())
            canvas.drawString(120, 380 - 15 * at, MEANINGS[status])

    assert_read(draw, known=frozenset())


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_remark_in_the_words_of_the_legend_is_no_legend(count: int) -> None:
    remarks = dict.fromkeys(list(ROWS)[:count], "Verloopt volgens plan.")
    section = section_of(lambda canvas: table(canvas, remarks=remarks))
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
    assert section.legenda == ()


@pytest.mark.parametrize("legend", [True, False])
def test_the_name_of_the_colour_beside_each_mark(legend: bool) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, remarks={label: status.capitalize() for label, status in ROWS.items()})
        if legend:
            for at, status in enumerate(COLOURS):
                pill(canvas, 40, 110 - 15 * at, COLOURS[status])
                canvas.drawString(70, 110 - 15 * at, f"{status}: {MEANINGS[status].lower()}")

    section = section_of(draw)
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
    assert len(section.legenda) == (3 if legend else 0)


@pytest.mark.parametrize("order", ORDERS)
def test_a_legend_in_the_column_of_text_beside_the_table(order: tuple[str, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        for at, status in enumerate(order):
            pill(canvas, 400, 228 - 22 * at, COLOURS[status])
            canvas.drawString(430, 228 - 22 * at, f"{status}: {MEANINGS[status][:14].lower()}")
            canvas.drawString(430, 218 - 22 * at, MEANINGS[status][15:40])

    assert_read(draw)


@pytest.mark.parametrize("apart", [False, True], ids=["on the page", "on the next page"])
@pytest.mark.parametrize("upright", [False, True])
def test_a_word_that_nobody_knows_between_two_that_are_known(upright: bool, apart: bool) -> None:
    lines = [("groen", "Op koers"), ("oranje", "Aandacht"), ("rood", "Niet op koers")]

    def legend(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, (colour, text) in enumerate(lines):
            x, y = (40, 120 - 26 * at) if upright else (40 + 160 * at, 120)
            pill(canvas, x, y, COLOURS[colour], width=11)
            canvas.drawString(x + 20, y, text)
            canvas.setFont("Helvetica", 7)
            canvas.drawString(x + 20, y - 10, "Zie de toelichting bij de activiteit.")
            canvas.setFont("Helvetica", 9)

    def page(canvas: Canvas) -> None:
        table(canvas)
        if not apart:
            legend(canvas)

    section = section_of(page, *([legend] if apart else []))
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
    assert {line.status for line in section.legenda} == set(COLOURS)
    assert "Aandacht" in {line.betekenis for line in section.legenda}


@pytest.mark.parametrize("part", ["E-commerce", "Waarvan aandeel e-commerce* <€150,-"])
def test_the_keys_of_the_chart_on_another_page_are_no_activities(part: str) -> None:
    def chart(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(40, 380, "Aangifteregels Douane Nederland (x 1 mln)")
        canvas.setFont("Helvetica", 9)
        names = [("groen", "Totaal aantal aangifteregels"), ("oranje", part)]
        for at, (colour, name) in enumerate(names):
            pill(canvas, 40, 350 - 20 * at, COLOURS[colour], width=11)
            canvas.drawString(60, 350 - 20 * at, name)

    section = section_of(chart, table)
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
