"""Activities in a PDF of several columns or pages: whose marks are whose."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

GREEN, ORANGE, RED = "#39870c", "#e17000", "#d52b1e"
KNOWN = [("Verbeteren scriptbeheer", GREEN), ("Datamanagement", RED), ("Dienstverlening", ORANGE)]
MORE = [("Ondermijning", ORANGE), ("Fraude met accijns", GREEN), ("Pakketpost aan huis", RED)]
NEW = [("Vervanging applicaties", RED), ("Beheersing schuld", GREEN)]
Groups = dict[str, list[tuple[str, str | None]]]
STATUS = {GREEN: "groen", ORANGE: "oranje", RED: "rood"}


def section_of(*draws: Draw) -> Activiteitenstatus:
    document = read(pdf_bytes(*draws, pagesize=(620.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2023))
    assert isinstance(found, Found)
    return found.section


def groups(*draws: Draw) -> Groups:
    found: Groups = {}
    for it in section_of(*draws).activiteiten:
        found.setdefault(it.groep, []).append((it.item, it.status.value))
    return found


def wanted(rows: list[tuple[str, str]]) -> list[tuple[str, str | None]]:
    return [(label, STATUS[colour]) for label, colour in rows]


def table(
    canvas: Canvas, x: float, title: str, rows: list[tuple[str, str]], header: str = ""
) -> None:
    """Write a title and rows, each with a dot on the left of its label."""
    canvas.setFont("Helvetica-Bold", 10)
    if header:
        canvas.drawRightString(x + 40, 350, header)
    canvas.drawString(x + 40, 350, title)
    canvas.setFont("Helvetica", 10)
    for at, (label, colour) in enumerate(rows, start=1):
        canvas.setFillColor(colour)
        canvas.circle(x + 10, 353 - 22 * at, 5, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(x + 40, 350 - 22 * at, label)


def test_a_column_of_new_activities_beside_one_of_known_ones() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 40, "Groep een", KNOWN)
        table(canvas, 320, "Groep twee", NEW)

    assert groups(draw) == {"Groep een": wanted(KNOWN), "Groep twee": wanted(NEW)}


def test_a_header_that_touches_the_title() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 40, "Professionele organisatie", KNOWN, header="Voortgang")

    assert groups(draw) == {"Professionele organisatie": wanted(KNOWN)}


def dots(canvas: Canvas, title: str, rows: list[tuple[str, str]], x: float = 40) -> None:
    """Write a title and rows, each with a dot of a font of signs on the right of its label."""
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(x, 350, title)
    for at, (label, colour) in enumerate(rows, start=1):
        canvas.setFont("Helvetica", 10)
        canvas.drawString(x, 350 - 22 * at, label)
        canvas.setFont("ZapfDingbats", 10)
        canvas.setFillColor(colour)
        canvas.drawString(x + 200, 350 - 22 * at, "\u25cf")
        canvas.setFillColor("#000000")


def test_new_activities_with_dots_of_a_font_on_the_next_page() -> None:
    found = groups(
        lambda canvas: dots(canvas, "Groep een", KNOWN),
        lambda canvas: dots(canvas, "Groep twee", NEW),
    )
    assert found == {"Groep een": wanted(KNOWN), "Groep twee": wanted(NEW)}


def test_marks_between_two_columns_of_labels() -> None:
    others = [("Digitale Snelweg Douane (DSD)", GREEN), ("Integriteit", RED), ("Ondermijning", RED)]

    def draw(canvas: Canvas) -> None:
        dots(canvas, "Groep een", [("Beheersing schuld", ORANGE), *KNOWN[1:]])
        dots(canvas, "Groep twee", others, x=270)

    rows = [("Beheersing schuld", ORANGE), *KNOWN[1:]]
    assert groups(draw) == {"Groep een": wanted(rows), "Groep twee": wanted(others)}


def test_three_colours_in_a_row_are_an_ornament() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 40, "Groep een", KNOWN)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(80, 400, "Hoofdstuk 3")
        for at, colour in enumerate((GREEN, ORANGE, RED)):
            canvas.setFillColor(colour)
            canvas.circle(22 + 14 * at, 403, 5, stroke=0, fill=1)

    assert groups(draw) == {"Groep een": wanted(KNOWN)}


def test_the_last_word_of_a_sentence_is_no_activity() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 40, "Groep een", KNOWN)
        prose = [
            "De groei van het aantal regels in de periode",
            "is bijna geheel te danken aan",
            "e-commerce.",
        ]
        for at, text in enumerate(prose):
            canvas.drawString(40, 200 - 12 * at, text)
        canvas.setFillColor(ORANGE)
        canvas.rect(330, 175, 9, 9, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(342, 175, "Ziekteverzuim")

    assert groups(draw) == {"Groep een": wanted(KNOWN)}


def test_marks_of_a_browser_differ_by_a_pixel() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 40, "Groep een", KNOWN)
        table(canvas, 320, "Groep twee", NEW)
        canvas.setFillColor(NEW[1][1])
        canvas.ellipse(325, 353 - 44 - 5, 335, 353 - 44 + 5.75, stroke=0, fill=1)
        canvas.setFillColor("#000000")

    assert groups(draw)["Groep twee"] == wanted(NEW)


def test_the_rest_of_a_heading_in_the_next_column_takes_no_mark_of_a_table() -> None:
    """The marks of the left column are level with words of the right one, not with their own."""

    def table_of(
        canvas: Canvas, x: float, y: float, title: str, rows: list[tuple[str, str]]
    ) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(x, y, title)
        canvas.setFont("Helvetica", 10)
        for at, (label, colour) in enumerate(rows, start=1):
            canvas.setFillColor(colour)
            canvas.rect(x + 237, y - 5 - 20 * at, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.drawString(x, y - 20 * at, label)

    def draw(canvas: Canvas) -> None:
        table_of(canvas, 40, 324, "Groep een", KNOWN)
        table_of(canvas, 40, 144, "Groep drie", NEW)
        table_of(canvas, 320, 320, "Groep twee", MORE)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(320, 132, "4.1.2 Verantwoorde inzet van oude applica-")
        canvas.drawString(320, 120, "ties")
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(("Het team heeft dit jaar alle oude toepassingen", "vervangen.")):
            canvas.drawString(320, 104 - 12 * at, text)

    assert groups(draw) == {
        "Groep een": wanted(KNOWN),
        "Groep drie": wanted(NEW),
        "Groep twee": wanted(MORE),
    }


PAIRED: Groups = {
    "Toezicht op goederen": [("Risicoselectie", "groen"), ("Scanstraten", "oranje")],
    "Dienstverlening": [("Loket bedrijven", "rood"), ("Keten van vertrouwen", "groen")],
    "Bedrijfsvoering": [("Werving", "groen"), ("Huisvesting", "rood"), ("Beheer", "oranje")],
}
PAINT = {status: colour for colour, status in STATUS.items()}


@pytest.mark.parametrize("heads", [("Status", "Activiteit"), ("", "")])
@pytest.mark.parametrize("down", [True, False])
def test_two_activities_to_a_row_are_of_the_title_over_both(
    heads: tuple[str, str], down: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(40, 395, "Activiteitenstatus 2023")
        canvas.setFont("Helvetica", 10)
        for at, (colour, meaning) in enumerate(zip(STATUS, ("Af", "Deels", "Uit"), strict=True)):
            dot(canvas, 45 + 100 * at, 375, colour, meaning, apart=12)
        y = 345.0
        for title, rows in PAIRED.items():
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, title)
            canvas.setFont("Helvetica-Bold", 9)
            for x in (40, 320):
                canvas.drawString(x, y - 18, heads[0])
                canvas.drawString(x + 40, y - 18, heads[1])
            canvas.setFont("Helvetica", 10)
            half = (len(rows) + 1) // 2
            for at, (label, status) in enumerate(rows):
                column, row = divmod(at, half) if down else (at % 2, at // 2)
                dot(canvas, 50 + 280 * column, y - 36 - 16 * row, PAINT[status or ""], label)
            y -= 52 + 16 * half

    assert {name: sorted(own) for name, own in groups(draw).items()} == {
        name: sorted(own) for name, own in PAIRED.items()
    }


def test_a_table_that_goes_on_beside_another_under_its_heads_again_keeps_its_group() -> None:
    def draw(canvas: Canvas) -> None:
        def heads(x: float, y: float) -> None:
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x, y, "Status")
            canvas.drawString(x + 40, y, "Activiteit")
            canvas.setFont("Helvetica", 10)

        y = 380.0
        for title, rows in (("Groep een", KNOWN), ("Groep twee", MORE)):
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, title)
            heads(40, y - 18)
            for at, (label, colour) in enumerate(rows):
                dot(canvas, 50, y - 36 - 16 * at, colour, label)
            y -= 110
        heads(320, 362)
        for at, (label, colour) in enumerate(NEW):
            dot(canvas, 330, 344 - 16 * at, colour, label)

    assert groups(draw) == {"Groep een": wanted(KNOWN), "Groep twee": wanted(MORE + NEW)}


def dot(canvas: Canvas, x: float, y: float, colour: str, label: str, *, apart: float = 30) -> None:
    """Draw a dot, and a text some points behind its middle."""
    canvas.setFillColor(colour)
    canvas.circle(x, y + 3, 4, stroke=0, fill=1)
    canvas.setFillColor("#000000")
    canvas.drawString(x + apart, y, label)
