"""Lines of the legend that go on in the next line: none is an activity, wherever it stands."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read
from tests.sections.making import report_of

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
ROWS = {
    "Integriteit": "groen",
    "Dienstverlening": "oranje",
    "Datamanagement": "rood",
    "Ondermijning": "groen",
}
KNOWN = {
    "groen": ["Groen: verloopt zoals", "gepland in het jaarplan."],
    "oranje": ["Oranje: verloopt minder of anders dan gepland was in het", "jaarplan."],
    "rood": ["Rood: verloopt niet zoals gepland in het jaar-", "plan."],
}
IN_THREE = {
    "groen": ["Groen: verloopt", "zoals gepland in", "het jaarplan."],
    "oranje": ["Oranje: verloopt minder of", "anders dan gepland was", "in het jaarplan."],
    "rood": ["Rood: verloopt niet zo-", "als gepland in het", "jaarplan."],
}
WITHOUT_NAMES = {
    "groen": ["Verloopt zoals gepland"],
    "oranje": ["Verloopt minder of anders dan", "gepland"],
    "rood": ["Verloopt niet zoals", "gepland"],
}
IN_OTHER_WORDS = {
    "groen": ["Groen = alles is gegaan zoals wij dat", "hadden bedacht"],
    "oranje": ["Oranje \u2013 enkele onderdelen zijn nog niet zo", "ver als wij wilden"],
    "rood": ["Rood: er is te weinig bereikt van wat", "wij wilden"],
}
ENDING_LATE = {
    "groen": ["Groen: verloopt zoals gepland", "in het jaarplan"],
    "oranje": ["Oranje: verloopt minder of anders dan gepland", "was in het jaarplan"],
    "rood": ["Rood: verloopt niet zoals gepland", "in het jaarplan"],
}
WORDINGS = [KNOWN, IN_THREE, WITHOUT_NAMES, IN_OTHER_WORDS, ENDING_LATE]
NAMES = ["two lines", "three lines", "without names", "in other words", "ending late"]


def section_of(
    legend: dict[str, list[str]], mark: str, edge: str, place: str, marks_on: str
) -> Activiteitenstatus:
    """Read a page with a legend over, under or beside a table whose marks are in line with it."""

    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(58, 250, "Datagedreven organisatie")
        canvas.setFont("Helvetica", 10)
        for at, (label, status) in enumerate(ROWS.items(), start=1):
            canvas.drawString(58, 250 - 20 * at, label)
            dot(canvas, 45 if marks_on == "left" else 300, 250 - 20 * at, COLOURS[status])
        x, y = {"over": (58, 380), "under": (58, 140), "beside": (358, 230)}[place]
        for status, texts in legend.items():
            middle = 12 * (len(texts) - 1) / 2 if mark == "middle" else 0
            dot(canvas, x - 13, y - middle, COLOURS[status])
            for at, text in enumerate(texts):
                canvas.drawString(x - 16 if at and edge == "mark" else x, y - 12 * at, text)
            y -= 12 * len(texts) + 4

    document = read(pdf_bytes(page, pagesize=(700.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return found.section


def dot(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.circle(x, y + 3.5, 4, stroke=0, fill=1)
    canvas.setFillColor("#000000")


@pytest.mark.parametrize("legend", WORDINGS, ids=NAMES)
@pytest.mark.parametrize("mark", ["first line", "middle"])
@pytest.mark.parametrize("edge", ["words", "mark"])
@pytest.mark.parametrize("place", ["over", "under", "beside"])
@pytest.mark.parametrize("marks_on", ["left", "right"])
def test_no_line_of_the_legend_is_an_activity(
    legend: dict[str, list[str]], mark: str, edge: str, place: str, marks_on: str
) -> None:
    section = section_of(legend, mark, edge, place, marks_on)
    assert {it.item: it.status.value for it in section.activiteiten} == ROWS
    assert {it.groep for it in section.activiteiten} == {"Datagedreven organisatie"}


@pytest.mark.parametrize("mark", ["first line", "middle"])
@pytest.mark.parametrize("edge", ["words", "mark"])
@pytest.mark.parametrize(
    ("legend", "meanings"),
    [
        (
            KNOWN,
            {
                "groen": "verloopt zoals gepland in het jaarplan.",
                "oranje": "verloopt minder of anders dan gepland was in het jaarplan.",
                "rood": "verloopt niet zoals gepland in het jaarplan.",
            },
        ),
        (
            ENDING_LATE,
            {
                "groen": "verloopt zoals gepland in het jaarplan",
                "oranje": "verloopt minder of anders dan gepland was in het jaarplan",
                "rood": "verloopt niet zoals gepland in het jaarplan",
            },
        ),
        (
            WITHOUT_NAMES,
            {
                "groen": "Verloopt zoals gepland",
                "oranje": "Verloopt minder of anders dan gepland",
                "rood": "Verloopt niet zoals gepland",
            },
        ),
    ],
    ids=["two lines", "ending late", "without names"],
)
def test_what_a_colour_means_is_read_to_its_end(
    legend: dict[str, list[str]], meanings: dict[str, str], mark: str, edge: str
) -> None:
    found = section_of(legend, mark, edge, "over", "right").legenda
    assert {it.status: it.betekenis for it in found} == meanings
    assert {it.status: it.kleur for it in found} == COLOURS


@pytest.mark.parametrize(
    "legend",
    [
        "Groen: verloopt zoals gepland\nOranje: verloopt minder of anders dan\ngepland\nRood: niet",
        "Groen: alles is gedaan\n\nOranje - niet alles is\ngedaan\n\nRood = te weinig is gedaan",
        "Groen verloopt zoals gepland\n\nOranje\n\nRood",
        "Groen\nzoals gepland\n\nOranje\nanders dan\ngepland\n\nRood\nniet op koers",
    ],
)
@pytest.mark.parametrize("after", [False, True])
def test_no_line_of_the_legend_of_a_text_is_an_activity(legend: str, after: bool) -> None:
    rows = "Integriteit\n\nGroene logistiek\n\nDatamanagement"
    parts = [rows, legend] if after else [legend, rows]
    text = "\n\n".join(("3 Activiteiten uit het Jaarplan", "Organisatie Status", *parts, ""))
    section = report_of(text).activiteitenstatus
    assert section is not None
    assert [it.item for it in section.activiteiten] == rows.split("\n\n")


@pytest.mark.parametrize("level", [0, 6], ids=["first line", "middle"])
def test_a_meaning_on_two_lines_beside_the_name(level: int) -> None:
    meanings = {
        "groen": ("Verloopt zoals gepland", "in het jaarplan."),
        "oranje": ("Verloopt minder of anders dan", "gepland was in het jaarplan."),
        "rood": ("Verloopt niet zoals gepland", "in het jaarplan."),
    }

    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for at, (status, texts) in enumerate(meanings.items()):
            y = 390 - 30 * at
            dot(canvas, 45, y - level, COLOURS[status])
            canvas.drawString(58, y - level, status.capitalize())
            for line, text in enumerate(texts):
                canvas.drawString(130, y - 12 * line, text)
        canvas.drawString(58, 250, "Integriteit")
        canvas.drawString(300, 250, "Status")
        dot(canvas, 310, 230, COLOURS["rood"])
        canvas.drawString(58, 230, "Datamanagement")

    document = read(pdf_bytes(page, pagesize=(700.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    assert {it.item: it.status.value for it in found.section.activiteiten} == {
        "Datamanagement": "rood"
    }
    assert {it.status: it.betekenis for it in found.section.legenda} == {
        status: " ".join(texts) for status, texts in meanings.items()
    }
