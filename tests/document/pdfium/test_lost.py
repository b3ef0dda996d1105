"""Glyphs whose characters a PDF has lost: told by their words or their shape, or shown as lost."""

from __future__ import annotations

import io

import pytest
from pikepdf import Name, Pdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.pdfium.lost import LOST, of_shape, told
from tests.document.making import Draw, first_page, pdf_bytes
from tests.facsimile.fonts import path_of

EDGES = (100.0, 209.0, 106.0, 199.0)
"""Left, top, right and bottom of a glyph in type of ten points, on a baseline at 201."""


def words_of(text: str) -> str:
    """Give a text in which lost glyphs are written as ``{a}``, and what is told of it."""
    glyphs: dict[int, str] = {}
    plain = ""
    while "{" in text:
        before, _, rest = text.partition("{")
        name, _, text = rest.partition("}")
        plain += before
        glyphs[len(plain)] = name
        plain += LOST
    chars = list(plain + text)
    for index, char in told("".join(chars), glyphs).items():
        chars[index] = char
    return "".join(chars)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        # A word in which only one letter can stand tells the glyph wherever it stands.
        (
            "Coca{a}ne en Hero{a}ne in Oekra{a}ne: ego{a}st",
            "Cocaïne en Heroïne in Oekraïne: egoïst",
        ),
        ("financi{b}le of pati{b}nten, ge{b}valueerd", "financiële of patiënten, geëvalueerd"),
        ("officiële categorie{a}n", "officiële categorieën"),
        ("de co{a}rdinatie", "de coördinatie"),
        ("{e}{e}n programma", "één programma"),
        ("programma{a}s, en auto{a}s van Jan{a}", "programma’s, en auto’s van Jan’"),
        ("e-commerce* <{a}150,-", "e-commerce* <€150,-"),
        ("e-commerce* < {a} 150", "e-commerce* < € 150"),
        ("bedragen x {a} 1.000", "bedragen x € 1.000"),
        ("in {a} mln", "in € mln"),
        # Quotation marks in pairs, of which the second is an apostrophe elsewhere.
        ("{a}Harde kant{b}, en programma{b}s", "‘Harde kant’, en programma’s"),
        # What opens lines of text is a bullet.
        ("{a} Een\n{a} Twee\nRisico {a} Drie\n{a} Vier", "• Een\n• Twee\nRisico • Drie\n• Vier"),
        # What stands before amounts of euros, and nowhere else.
        (
            "In euro\nAccijns {a} 12 {a} 13\nTotaal {a} 12 {a} 13",
            "In euro\nAccijns € 12 € 13\nTotaal € 12 € 13",
        ),
    ],
)
def test_words_tell_a_lost_glyph(text: str, seen: str) -> None:
    assert words_of(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        # Nothing says what these are.
        "ver{a}ist",
        "{a}Harde kant{b}",
        "{a} 12 of {a} 13",
        "Accijns {a} 12 {a} 13\nTotaal {a} 12 {a} 13",
        "{a} Een\n{a} Twee",
        "{a} 12\n{a} 13\n{a} 14",
        # Two words say different things of one glyph.
        "Coca{a}ne en financi{a}le",
    ],
)
def test_a_lost_glyph_that_nothing_tells_stays_lost(text: str) -> None:
    assert not set(words_of(text)) & set("ïëöé’€‘•–")


@pytest.mark.parametrize(
    ("ink", "char"),
    [
        (None, "\u00a0"),
        ((100.0, 201.0, 102.0, 201.01), "\u00a0"),
        ((100.0, 203.4, 105.0, 204.1), "–"),
        # On the baseline it is no dash, and a point is none either.
        ((100.0, 199.4, 105.0, 200.1), LOST),
        ((100.0, 203.4, 101.0, 204.4), LOST),
        ((100.0, 201.0, 104.0, 208.0), LOST),
    ],
)
def test_the_shape_of_a_lost_glyph(ink: tuple[float, ...] | None, char: str) -> None:
    assert of_shape(ink, EDGES) == char


def test_the_shape_of_a_glyph_without_a_place_is_not_told() -> None:
    assert of_shape((100.0, 201.0, 104.0, 208.0), (100.0, 201.0, 104.0, 201.0)) == LOST


def without_characters(draw: Draw) -> bytes:
    """Typeset a page and take the ToUnicode table and the encoding from its fonts."""
    pdfmetrics.registerFont(TTFont("Lost", str(path_of("Liberation Sans", bold=False))))

    def written(canvas: Canvas) -> None:
        canvas.setFont("Lost", 10)
        draw(canvas)

    buffer = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf_bytes(written))) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            if "ToUnicode" in str(list(font.keys())):
                del font.ToUnicode
                if Name.Encoding in font:
                    del font.Encoding
        pdf.save(buffer)
    return buffer.getvalue()


def test_a_font_without_characters_is_read_by_its_words_and_nothing_is_left_out() -> None:
    lines = ["Cocaïne 12.345 kg", "Über 1\u2009234 kg", "Heroïne – kg", "naïef"]

    def draw(canvas: Canvas) -> None:
        for at, line in enumerate(lines):
            canvas.drawString(60, 220 - 20 * at, line)

    page = first_page(without_characters(draw))
    assert [line.text for line in page.fragments] == [
        "Cocaïne 12.345 kg",
        f"{LOST}ber 1\u00a0234 kg",
        "Heroïne – kg",
        "naïef",
    ]
