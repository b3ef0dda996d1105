"""Characters that pdfium gives otherwise than they are seen: ligatures, raised digits, dashes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pikepdf import Array, Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Line
from douane_report.document.pdf import PdfPage
from douane_report.document.pdfium import words as pdf_words
from douane_report.document.pdfium.run import Run
from douane_report.document.pdfium.style import Style
from douane_report.document.tables import find_tables
from tests.document.making import Draw, drawn, first_page, pdf_bytes, read

TURNED = (Path(__file__).parents[2] / "facsimile/cases/turned-ligatures.pdf").read_bytes()
CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Proef def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{count} beginbfchar
{chars}
endbfchar
endcmap
end
end
"""
TURNS = {
    0: (b"1 0 0 1 0 0", [0, 0, 400, 300]),
    90: (b"0 1 -1 0 300 0", [0, 0, 300, 400]),
    180: (b"-1 0 0 -1 400 300", [0, 0, 400, 300]),
    270: (b"0 -1 1 0 0 400", [0, 0, 300, 400]),
}
GLYPHS = {
    "M": "\ufb00",
    "W": "\ufb03",
    "K": "ff",
    "Æ": "\u6600\u6900",
    "Œ": "\u6600\ucf00",
    "H": "n\u00ad",
    "-": "\u00ad",
    "¹": "1",
    "²": "2",
    "ª": ")",
    "®": "•",
    "‘": "8",
    "’": "9",
    "°": "8",
    "–": "3",
    "=": "0",
}
"""What the glyphs of the tests stand for: the font paints the key, and says that it is the value.

A Helvetica has few glyphs of its own, so that one stands in for a ligature; ``¹``, ``°`` and ``ª``
are small and raised, as a font's digits and brackets for footnote marks are.
"""


def with_glyphs(draw: Draw, turn: int = 0) -> PdfPage:
    """Typeset a page, stored at a turn, whose font has the ``GLYPHS``."""
    codes = {glyph.encode("cp1252").hex(): text for glyph, text in GLYPHS.items()}
    chars = "\n".join(f"<{code}> <{it.encode('utf-16-be').hex()}>" for code, it in codes.items())
    cmap = CMAP.format(count=len(codes), chars=chars).encode()
    matrix, box = TURNS[turn]
    buffer = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf_bytes(draw))) as pdf:
        page = pdf.pages[0]
        for font in page.Resources.Font.values():
            font.ToUnicode = pdf.make_stream(cmap)
        page.contents_add(b"q " + matrix + b" cm\n", prepend=True)
        page.contents_add(b"\nQ")
        page.obj[Name.MediaBox] = Array(box)
        page.obj[Name.Rotate] = turn
        pdf.save(buffer)
    return first_page(buffer.getvalue())


def lines_of(draw: Draw, turn: int = 0) -> list[Line]:
    return list(with_glyphs(draw, turn).fragments)


def words_of(line: Line) -> list[tuple[str, bool]]:
    return [(word.text, word.raised) for word in line.words]


# Signs that are called digits


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize(
    "text",
    [
        "‘Rode draden’, DPIA’s",
        "programma’s en 98 foto’s",
        "Qat – kg",
        "2013–2018",
        "–",
        "– 3,8 ’89",
    ],
)
def test_a_sign_that_is_called_a_digit_is_the_sign_that_is_painted(text: str, turn: int) -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, text), turn)
    assert line.text == text


# Ligatures


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("text", ["eMect van oWciële boeten", "eKect van oKiciële boeten"])
def test_a_ligature_is_its_letters_in_their_order(text: str, turn: int) -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, text), turn)
    assert line.text == "effect van officiële boeten"
    (upright,) = lines_of(lambda canvas: canvas.drawString(60, 200, text))
    places = [edge for word in line.words for edge in (word.placed.x0, word.placed.x1)]
    assert places[0] == pytest.approx(60, abs=0.02)
    assert places == pytest.approx(
        [edge for word in upright.words for edge in (word.placed.x0, word.placed.x1)], abs=0.02
    )


def test_a_ligature_with_its_bytes_swapped_is_its_letters_in_words_and_plain_text() -> None:
    page = with_glyphs(lambda canvas: canvas.drawString(60, 200, "Æscale heŒngen"))
    assert [line.text for line in page.fragments] == ["fiscale heffingen"]
    assert page.characters.strip() == "fiscale heffingen"


def test_a_ligature_in_parts_is_a_word_on_a_page_that_is_turned_over() -> None:
    """The font of this page makes pdfium give each letter a part of the glyph."""
    pages = read(TURNED).pages[10:12]
    words = {word.text for page in pages for line in page.lines for word in line.words}
    assert {"effec-", "financiële", "flexibel", "kwalificaties"} <= words


def parts_of(run: Run) -> list[tuple[str, float, float]]:
    return list(zip(run.text, run.lefts, run.rights, strict=True))


def run_of(*chars: tuple[str, float, float]) -> Run:
    style = Style(seen=True, turn=0, size=10.0, colour="#000000", bold=False)
    run = Run(style=style, base=100.0, size=10.0)
    for char, x0, x1 in chars:
        run.take(char, (x0,), (x1,))
    run.top, run.bottom = 92.5, 102.1
    return run


def test_the_parts_of_a_ligature_are_put_in_the_order_of_its_letters() -> None:
    run = run_of(("o", 40.0, 45.0), ("f", 49.0, 51.0))
    assert run.take_part("f", 47.0, 49.0)
    assert run.take_part("i", 45.0, 47.0)
    assert parts_of(run) == [
        ("o", 40.0, 45.0),
        ("f", 45.0, 47.0),
        ("f", 47.0, 49.0),
        ("i", 49.0, 51.0),
    ]
    # Four letters are no ligature: the fourth is another glyph, to the left of all.
    assert not run.take_part("l", 43.0, 45.0)


@pytest.mark.parametrize(
    ("x0", "x1"),
    [
        (46.0, 49.0),  # of another width
        (44.5, 46.5),  # it does not touch the letter before it
        (51.0, 53.0),  # it stands after it, as an ordinary letter does
        (49.0, 51.0),  # it stands over it, as fake bold does
    ],
)
def test_what_is_no_part_of_a_ligature(x0: float, x1: float) -> None:
    run = run_of(("o", 40.0, 45.0), ("f", 49.0, 51.0))
    assert not run.take_part("f", x0, x1)
    assert parts_of(run) == [("o", 40.0, 45.0), ("f", 49.0, 51.0)]


# Soft hyphens


@pytest.mark.parametrize("turn", TURNS)
def test_a_soft_hyphen_in_one_glyph_with_a_letter_parts_no_word(turn: int) -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, "CoHtroles in de haveHs"), turn)
    assert line.text == "Controles in de havens"


def test_a_soft_hyphen_in_one_glyph_with_a_letter_is_seen_at_the_end_of_a_line() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 200, "Aantal coH")
        canvas.drawString(60, 188, "troles")

    assert [line.text for line in lines_of(draw)] == ["Aantal con-", "troles"]


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("text", ["E-Commerce", "zee- en luchthavens", "-858", "2017-2022"])
def test_a_soft_hyphen_that_is_painted_in_its_place_is_a_hyphen(text: str, turn: int) -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, text), turn)
    assert line.text == text


@pytest.mark.parametrize("turn", TURNS)
def test_a_hyphen_of_a_narrow_face_is_as_much_a_hyphen(turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 200)
        text.setHorizScale(70)
        text.textOut("E-Commerce 2017-2022")
        canvas.drawText(text)

    (line,) = lines_of(draw, turn)
    assert line.text == "E-Commerce 2017-2022"


@pytest.mark.parametrize(
    "hyphen",
    [
        (62.0, 64.0),  # right of the letter, which is upright
        (58.0, 60.0),  # left of it, on a page that is turned over
    ],
)
def test_a_soft_hyphen_lends_its_letter_half_the_glyph_and_the_white_beside_it(
    hyphen: tuple[float, float],
) -> None:
    run = run_of(("n", 60.0, 62.0))
    run.hold("\u00ad", *hyphen)
    low, high = min(60.0, hyphen[0]), max(62.0, hyphen[1])
    assert parts_of(run) == [("n", pytest.approx(low - 0.7), pytest.approx(high + 0.7))]
    assert run.hyphen == ("\u00ad", *hyphen)


def test_a_second_soft_hyphen_and_one_apart_lend_nothing() -> None:
    run = run_of(("n", 60.0, 62.0))
    run.hold("\u00ad", 64.0, 66.0)
    assert parts_of(run) == [("n", 60.0, 62.0)]
    run.hold("\u00ad", 62.0, 64.0)
    assert parts_of(run) == [("n", 60.0, 62.0)]
    assert run.hyphen == ("\u00ad", 62.0, 64.0)


# Raised digits of the font itself


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("433.424¹", [("433.424", False), ("1", True)]),
        ("433.424¹²", [("433.424", False), ("12", True)]),
        ("433.424¹ª", [("433.424", False), ("1)", True)]),
        ("Accijnzen²", [("Accijnzen", False), ("2", True)]),
        ("Totaal¹ van alles", [("Totaal", False), ("1", True), ("van", False), ("alles", False)]),
        # However low it is, one is as wide as a digit, which a quotation mark is not.
        ("toezicht°", [("toezicht", False), ("8", True)]),
        ("kosten¹, baten", [("kosten", False), ("1", True), (",", False), ("baten", False)]),
        # A space before the mark, or a bracket, changes nothing.
        ("433.424 ¹", [("433.424", False), ("1", True)]),
        ("Totaal (in kg)²", [("Totaal", False), ("(in", False), ("kg)", False), ("2", True)]),
        # Of what is raised only digits and brackets are marks.
        ("20* of 12®", [("20*", False), ("of", False), ("12•", False)]),
        # One that stands a little above the line is none.
        ("43=", [("430", False)]),
    ],
)
def test_a_raised_digit_of_the_font_is_a_footnote_mark(
    text: str, words: list[tuple[str, bool]], turn: int
) -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, text), turn)
    assert words_of(line) == words


def test_a_raised_digit_has_the_size_and_height_that_are_seen() -> None:
    (line,) = lines_of(lambda canvas: canvas.drawString(60, 200, "433.424¹"))
    figure, mark = line.words
    assert (figure.size, mark.size) == pytest.approx((10, 6), abs=0.01)
    assert (mark.placed.top, mark.placed.bottom) == pytest.approx((92.5, 97), abs=0.01)
    assert mark.placed.x0 == pytest.approx(figure.placed.x1, abs=0.01)


def test_raised_digits_of_text_that_runs_up_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 280, "tekst")
        canvas.rotate(90)
        canvas.drawString(60, -200, "433.424¹ in 2023")

    words = with_glyphs(draw).turned_words
    assert {word.text: round(word.size, 1) for word in words} == {
        "433.424": 10, "1": 6, "in": 10, "2023": 10
    }  # fmt: skip


@pytest.mark.parametrize("space", ["", " "])
def test_a_raised_digit_is_no_part_of_a_figure_or_label(space: str) -> None:
    rows = [("Scans", f"135.903{space}¹", "123.090"), ("Uren²", "418.162", "423.738")]

    def draw(canvas: Canvas) -> None:
        for at, (label, first, second) in enumerate(rows):
            canvas.drawString(30, 200 - 16 * at, label)
            canvas.drawRightString(250, 200 - 16 * at, first)
            canvas.drawRightString(340, 200 - 16 * at, second)

    (table,) = find_tables(with_glyphs(draw), lambda _: False)
    assert [row.text for row in table.rows] == ["Scans", "Uren"]
    found = [[(cell.text, cell.marks) for cell in row.cells if cell] for row in table.rows]
    assert found == [[("135.903", "1"), ("123.090", "")], [("418.162", ""), ("423.738", "")]]


# Dashes


@pytest.mark.parametrize(
    ("top", "bottom", "wanted"),
    [
        # The stroke of a dash alone: it stands on the line as other characters do.
        (96.0, 96.7, (92.5, 102.1)),
        (97.0, 99.9, (92.5, 102.1)),
        # What is as high as a letter keeps its own box.
        (95.0, 99.0, (95.0, 99.0)),
    ],
)
def test_a_dash_stands_on_the_line(
    top: float, bottom: float, wanted: tuple[float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some fonts give a dash the box of its stroke, so that it would be level with no row."""
    run = run_of(("-", 60.0, 63.0))
    run.top, run.bottom = top, bottom
    monkeypatch.setattr(pdf_words, "read_runs", lambda *_: [run])
    page = drawn(lambda canvas: canvas.drawString(60, 200, "-"))
    (line,) = page.fragments
    box = line.placed
    assert (line.text, box.x0, box.x1) == ("-", 60.0, 63.0)
    assert (box.top, box.bottom) == pytest.approx(wanted)


def test_marks_that_stand_close_have_each_their_own_colour() -> None:
    colours = ["#39870c", "#e17000", "#d52b1e"]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("ZapfDingbats", 12)
        for at, colour in enumerate(colours):
            canvas.setFillColor(colour)
            canvas.drawString(40 + 20 * at, 200, "l")

    assert [word.colour for word in drawn(draw).words] == colours


def test_a_word_whose_first_letter_has_another_colour_is_one_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#154273")
        canvas.drawString(40, 200, "D")
        canvas.setFillColor("#000000")
        canvas.drawString(40 + canvas.stringWidth("D", "Helvetica", 10), 200, "ouane")

    assert [word.text for word in drawn(draw).words] == ["Douane"]
