"""Statuses printed as words, letters and signs of a font, without a painted shape."""

from __future__ import annotations

import io

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read
from tests.sections.activiteitenstatus.test_years import (
    COLOURS,
    NAMES,
    ONE_YEAR,
    PITCH,
    TOP,
    statuses,
    table,
    wanted,
)

WANTED = wanted(ONE_YEAR, (2026,))
NONE = dict.fromkeys(ONE_YEAR, "-")
WORDS = {"g": "Groen", "o": "Oranje", "r": "Rood"}
MEANINGS = {"g": "Op koers", "o": "Aandacht nodig", "r": "Niet op koers"}


def worded(canvas: Canvas, texts: dict[str, str], *, side: str, colour: bool, step: float) -> None:
    """Write the words of a status in each row, in lines that a stroke parts."""
    table(canvas, NONE, heads=("Status",), at=(300,))
    draw = {
        "left": lambda y, text: canvas.drawString(285, y, text),
        "middle": lambda y, text: canvas.drawCentredString(300, y, text),
        "right": lambda y, text: canvas.drawRightString(316, y, text),
    }[side]
    canvas.setFont("Helvetica", 8)
    for row, mark in enumerate(ONE_YEAR.values(), start=1):
        canvas.setFillColor(COLOURS[mark] if colour else "#000000")
        parts = texts[mark].split("/")
        for at, part in enumerate(parts):
            y = TOP - PITCH * row + step * (len(parts) - 1) / 2 - step * at
            draw(y, part)


@pytest.mark.parametrize("side", ["left", "middle", "right"])
@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize(
    "texts", [WORDS, MEANINGS, {"g": "Op/koers", "o": "Aandacht/nodig", "r": "Niet/op koers"}]
)
def test_words_alone(texts: dict[str, str], colour: bool, side: str) -> None:
    def draw(canvas: Canvas) -> None:
        worded(canvas, texts, side=side, colour=colour, step=9)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("legend", [False, True])
@pytest.mark.parametrize("head", ["Status", "Status 2026"])
@pytest.mark.parametrize("texts", [MEANINGS, MEANINGS | {"r": "Uit koers"}])
def test_the_ground_of_a_head_is_no_mark_of_a_legend(
    texts: dict[str, str], head: str, legend: bool, colour: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#1f4e5f")
        canvas.rect(50, TOP - 4, 220, 14, stroke=0, fill=1)
        canvas.rect(270, TOP - 4, 80, 14, stroke=0, fill=1)
        worded(canvas, texts, side="left", colour=colour, step=9)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.setFillColor("#ffffff")
        canvas.drawCentredString(300, TOP, head)
        for at, (mark, text) in enumerate(texts.items()):
            canvas.setFillColor(COLOURS[mark] if colour else "#000000")
            if legend:
                canvas.drawString(60 + 110 * at, TOP + 30, text)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("text", ["", "G", "2025"])
def test_a_ground_without_a_head_is_a_mark_of_a_legend(text: str) -> None:
    """Of two colours that are called otherwise than they look, the legend tells which is which."""
    shades = {"g": "#1f4e5f", "o": "#d97706", "r": "#7b2d8b"}

    def draw(canvas: Canvas) -> None:
        table(canvas, NONE, heads=("Status",), at=(300,))
        for row, mark in enumerate(ONE_YEAR.values(), start=1):
            canvas.setFillColor(shades[mark])
            canvas.rect(290, TOP - PITCH * row - 2, 20, 11, stroke=0, fill=1)
        for at, (mark, meaning) in enumerate(MEANINGS.items()):
            canvas.setFillColor(shades[mark])
            canvas.rect(60, 100 - 20 * at, 20, 11, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica", 7)
            canvas.drawString(61, 103 - 20 * at, text)
            canvas.setFillColor("#000000")
            canvas.drawString(90, 103 - 20 * at, meaning)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("step", [8.5, 11.0, 13.0])
def test_the_end_of_what_is_not_known_is_no_status(step: float) -> None:
    texts = {"g": "Op koers", "o": "Nauwelijks/op koers", "r": "Niet op koers"}

    def draw(canvas: Canvas) -> None:
        worded(canvas, texts, side="left", colour=False, step=step)

    rows = {label: "-" if mark == "o" else mark for label, mark in ONE_YEAR.items()}
    assert statuses(draw) == wanted(rows, (2026,))


def test_words_beside_marks_are_no_statuses_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ONE_YEAR, heads=("Status",), at=(300,))
        for row, text in enumerate(("Op koers", "Gereed", "Op schema", "Niet gestart"), start=1):
            canvas.drawString(400, TOP - PITCH * row, text)

    assert statuses(draw) == WANTED


def letter(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFont("Helvetica-Bold", 10)
    canvas.setFillColor(colour)
    name = next(name for name, shade in COLOURS.items() if shade == colour)
    canvas.drawCentredString(x, y, str(NAMES[name])[0].upper())


def test_the_letter_of_a_colour_in_that_colour() -> None:
    assert statuses(lambda it: table(it, ONE_YEAR, heads=("Status",), at=(300,), mark=letter)) == (
        WANTED
    )


@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize("at", [300.0, 20.0])
def test_lamps_of_a_font_of_signs(space: str, at: float) -> None:
    def light(canvas: Canvas, x: float, y: float, colour: str) -> None:
        text = canvas.beginText(x - 15, y)
        text.setFont("ZapfDingbats", 10)
        for shade in COLOURS.values():
            text.setFillColor(shade if shade == colour else "#cccccc")
            text.textOut("\u25cf" + space)
        canvas.drawText(text)

    assert statuses(
        lambda it: table(it, ONE_YEAR, heads=("Status",), at=(at + 16,), mark=light, left=70)
    ) == (WANTED)


def bands(canvas: Canvas, marks: dict[str, str], *, legend: bool = True) -> None:
    """Write activities on bands in the colour of their status."""
    for at, (label, mark) in enumerate(marks.items(), start=1):
        if mark in COLOURS:
            canvas.setFillColor(COLOURS[mark])
            canvas.rect(50, TOP - PITCH * at - 6, 330, PITCH - 2, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(60, TOP - PITCH * at, label)
    for at, (mark, text) in enumerate(MEANINGS.items()):
        canvas.setFillColor(COLOURS[mark])
        if legend:
            canvas.circle(65, 83 - 20 * at, 5, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        canvas.drawString(80, 80 - 20 * at, text)


def test_rows_filled_with_the_colour_of_their_status() -> None:
    assert statuses(lambda canvas: bands(canvas, ONE_YEAR)) == WANTED


@pytest.mark.parametrize("legend", [True, False])
@pytest.mark.parametrize("marks", ["gggg", "----"])
def test_bands_of_one_colour_are_an_ornament(marks: str, legend: bool) -> None:
    def draw(canvas: Canvas) -> None:
        bands(canvas, dict(zip(ONE_YEAR, marks, strict=True)), legend=legend)

    document = read(pdf_bytes(draw, pagesize=(640.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2026))
    assert not isinstance(found, Found)


def test_pictures_of_a_font_have_colours_of_their_own() -> None:
    """Set black dots of a font of which the glyphs are painted in green, orange and red."""
    data = pdf_bytes(
        lambda canvas: table(canvas, NONE, heads=("Status",), at=(300,)), pagesize=(640.0, 420.0)
    )
    pdf = Pdf.open(io.BytesIO(data))
    names = {"g": "1F7E2", "o": "1F7E0", "r": "1F534"}
    codes = {name: 97 + at for at, name in enumerate(names)}
    shades = {it: [int(COLOURS[it][at : at + 2], 16) / 255 for at in (1, 3, 5)] for it in names}
    glyphs = {
        f"/{name}": Stream(pdf, ("1000 0 d0 {} {} {} rg 0 0 900 900 re f".format(*shade)).encode())
        for name, shade in shades.items()
    }
    chars = "".join(
        f"<{codes[name]:02x}> <{chr(int(code, 16)).encode('utf-16-be').hex()}>\n"
        for name, code in names.items()
    )
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=[0, 0, 1000, 1000],
        FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        CharProcs=Dictionary({name: pdf.make_indirect(it) for name, it in glyphs.items()}),
        Encoding=Dictionary(Differences=Array([97, *(Name(name) for name in glyphs)])),
        FirstChar=97,
        LastChar=99,
        Widths=[1000] * 3,
        Resources=Dictionary(),
        ToUnicode=Stream(
            pdf,
            f"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar\n{chars}"
            "endbfchar endcmap".encode(),
        ),
    )
    page = pdf.pages[0]
    page.add_resource(font, Name.Font, Name("/Pictures"))
    drawn = "".join(
        f"BT 0 g /Pictures 10 Tf 295 {TOP - PITCH * at} Td <{codes[mark]:02x}> Tj ET "
        for at, mark in enumerate(ONE_YEAR.values(), start=1)
    )
    page.contents_add(drawn.encode())
    buffer = io.BytesIO()
    pdf.save(buffer)
    found = activiteitenstatus.extract(Context(read(buffer.getvalue()), 2026))
    assert isinstance(found, Found)
    values = {it.item: {2026: it.status.value} for it in found.section.activiteiten}
    assert values == WANTED
