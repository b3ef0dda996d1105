"""The second witness: another PDF engine reads every figure again from its box."""

from __future__ import annotations

import io
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from pdfminer.pdffont import PDFSimpleFont, PDFUnicodeNotDefined
from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas

from douane_report import extract
from douane_report.document import witness
from douane_report.document.model import Box, Document, Word
from douane_report.document.pdf import PdfPage, read_pdf
from douane_report.document.pdfium.pages import open_pages
from douane_report.document.witness import UNDECODED, second_reading
from douane_report.model import (
    Bron,
    Controle,
    Controles,
    Figure,
    Jaarrapportage,
    Origin,
    Toprisico,
    Toprisicos,
    Value,
)
from douane_report.numbers import parse_number

CASES = Path(__file__).parents[1] / "facsimile" / "cases"
SHA256 = "0" * 64


def figures(report: Jaarrapportage) -> list[tuple[Value, Figure]]:
    """Give the figures that are read from characters: all but the ranks."""
    return [
        (value, value.reading)
        for value in report.values()
        if isinstance(value.reading, Figure) and value.measure != "rang"
    ]


def report_of(document: Document, *found: Figure) -> Jaarrapportage:
    """Make a report whose figures are these, or the words of a PDF that hold a digit."""
    numbers = list(found) or [
        figure_at(document, page.number, word)
        for page in document.pages
        for line in page.lines
        for word in line.words
        if any(char.isdigit() for char in word.text)
    ]
    controle = Controle(
        key="scans", item="Scans", known=True, doelstelling=(), realisatie=tuple(numbers)
    )
    return Jaarrapportage(
        report_year=2023,
        bron=Bron(kind="pdf", sha256=SHA256, pages=len(document.pages)),
        controles=Controles(controles=(controle,)),
    )


def figure_at(document: Document, page: int, where: Word | Box, text: str = "") -> Figure:
    """Make the figure of a word, or of a box with these characters in it."""
    text = text or (where.text if isinstance(where, Word) else "")
    number = parse_number(text)
    return Figure(
        period=2023,
        unit="aantal",
        value=number.value,
        decimals=number.decimals,
        source_text=text,
        place=document.place(where, page),
    )


def read(data: bytes) -> Document:
    return read_pdf(open_pages(Path("proef.pdf"), data), SHA256)


def read_twice(data: bytes, *found: Figure) -> list[Figure]:
    report = report_of(read(data), *found)
    return [figure for _, figure in figures(second_reading(report, data))]


def outcomes(read_again: list[Figure]) -> list[tuple[str, str]]:
    return [(f.second.outcome, f.second.source_text) for f in read_again if f.second]


def raw_pdf(content: bytes, cmap: bytes = b"") -> bytes:
    """Write a PDF of one page by hand, so that it may say what no library would let it say."""
    font = b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< %s%s >>" % (font, b" /ToUnicode 6 0 R" if cmap else b""),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
    ]
    data = b"%PDF-1.4\n"
    offsets = []
    for number, content_of in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content_of)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(data))
    )


def canvas() -> tuple[Canvas, io.BytesIO]:
    buffer = io.BytesIO()
    page = Canvas(buffer, pagesize=(400, 300), invariant=1)
    page.setFont("Helvetica", 11)
    return page, buffer


def finish(page: Canvas, buffer: io.BytesIO) -> bytes:
    page.save()
    return buffer.getvalue()


# Both agree


@pytest.mark.parametrize(
    ("name", "count"), [("2022-rl", 74), ("2023-typst", 74), ("2024-chromium", 65)]
)
def test_both_agree_on_every_figure_of_the_facsimiles(name: str, count: int) -> None:
    report = extract(CASES / f"facsimile-{name}.pdf")
    assert report.bron.second_reading
    found = figures(report)
    assert Counter(f.second.outcome if f.second else "none" for _, f in found) == {"agrees": count}
    for _, figure in found:
        assert figure.second is not None
        assert figure.second.source_text.split() == figure.source_text.split()


def test_nothing_but_the_second_reading_is_added() -> None:
    path = CASES / "facsimile-2023-typst.pdf"
    once = extract(path, second_reading=False)
    assert not once.bron.second_reading
    assert Counter(figure.second for _, figure in figures(once)) == {None: 74}
    twice = second_reading(once, path)
    for before, after in zip(once.values(), twice.values(), strict=True):
        kept = after.reading.model_dump(exclude={"second"})
        assert kept == before.reading.model_dump(exclude={"second"})


def test_path_and_bytes_give_the_same() -> None:
    path = CASES / "facsimile-2022-rl.pdf"
    once = extract(path, second_reading=False)
    twice = second_reading(once, path)
    assert twice == second_reading(once, path.read_bytes())
    assert twice != once


def test_a_rank_is_a_place_in_a_list_and_has_no_second_reading() -> None:
    report = extract(CASES / "facsimile-2024-chromium.pdf")
    ranks = [value.reading for value in report.values() if value.measure == "rang"]
    assert len(ranks) > 3
    assert all(isinstance(rank, Figure) and rank.second is None for rank in ranks)


# The frame


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize(
    ("mediabox", "cropbox"),
    [
        ((0, 0, 400, 300), None),
        ((-70, -30, 400, 300), None),
        ((0, 0, 400, 300), (25, 40, 390, 260)),
        ((-70, -30, 400, 300), (25, 40, 390, 260)),
        ((10, 20, 400, 300), (-50, 35, 500, 260)),
    ],
)
def test_boxes_fit_however_the_page_is_turned_shifted_and_cut(
    rotation: int, mediabox: tuple[int, ...], cropbox: tuple[int, ...] | None
) -> None:
    """The same four figures, set so that they are upright on the page as shown."""
    page, buffer = canvas()
    page.translate(200, 150)
    page.rotate(rotation)
    for x, y, text in ((-80, 60, "4.267"), (30, 60, "12.345"), (-80, -70, "59.116"), (30, 5, "7")):
        page.drawString(x, y, text)
    pdf = pypdfium2.PdfDocument(finish(page, buffer))
    pdf[0].set_rotation(rotation)
    pdf[0].set_mediabox(*mediabox)
    if cropbox:
        pdf[0].set_cropbox(*cropbox)
    changed = io.BytesIO()
    pdf.save(changed)
    assert sorted(outcomes(read_twice(changed.getvalue()))) == [
        ("agrees", "12.345"),
        ("agrees", "4.267"),
        ("agrees", "59.116"),
        ("agrees", "7"),
    ]


def test_figures_on_several_pages_are_read_on_their_own_page() -> None:
    page, buffer = canvas()
    for number in range(1, 6):
        page.drawString(50, 150, f"{number}.{number}00")
        page.showPage()
    found = outcomes(read_twice(finish(page, buffer)))
    assert found == [("agrees", f"{number}.{number}00") for number in range(1, 6)]


# The readers differ


BFCHAR_LIES = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Proef def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <34> <0039> endbfchar
endcmap end end"""
SHOWN = b"BT /F1 12 Tf 50 200 Td (1.234) Tj ET"
REPLACED = b"BT /F1 12 Tf 50 200 Td /Span << /ActualText (9.876) >> BDC (1.234) Tj EMC ET"


@pytest.mark.parametrize(
    ("data", "first", "second"),
    [
        pytest.param(raw_pdf(SHOWN, BFCHAR_LIES), "1.234", "1.239", id="malformed ToUnicode"),
        pytest.param(raw_pdf(REPLACED), "9.876", "1.234", id="ActualText"),
    ],
)
def test_a_figure_on_which_the_readers_differ_is_ambiguous(
    data: bytes, first: str, second: str
) -> None:
    document = read(data)
    (box,) = (line.words[0].box for line in document.pages[0].lines)
    assert box is not None
    given = figure_at(document, 1, box, first)
    # As under a heading "x 1.000", so that the scale has to be carried over.
    given = Figure.model_validate(
        {**dict(given), "value": Decimal(first.replace(".", "")) * 1000, "decimals": -3}
    )
    (figure,) = read_twice(data, given)
    assert outcomes([figure]) == [("differs", second)]
    assert (figure.origin, figure.value, figure.decimals) == (Origin.AMBIGUOUS, None, None)
    assert [(c.value, c.source_text) for c in figure.candidates] == [
        (first.replace(".", "") + "000", first),
        (second.replace(".", "") + "000", second),
    ]
    assert "pypdfium2" in figure.candidates[0].reason
    assert "pdfplumber" in figure.candidates[1].reason
    assert figure.place == given.place
    assert figure.source_text == first
    Figure.model_validate(dict(figure))


@pytest.mark.parametrize(
    ("drawn", "text"),
    [
        ("4.267.258", "4267258"),
        ("4.267", "4.267.258"),
        ("12.345", "12,345"),
        ("120", "12"),
        ("-5", "5"),
    ],
)
def test_every_digit_and_separator_counts(drawn: str, text: str) -> None:
    page, buffer = canvas()
    page.drawString(50, 150, drawn)
    data = finish(page, buffer)
    document = read(data)
    (line,) = document.pages[0].lines
    assert line.box is not None
    (figure,) = read_twice(data, figure_at(document, 1, line.box, text))
    assert outcomes([figure]) == [("differs", drawn)]


def test_a_printed_dash_that_turns_out_to_be_a_number_is_ambiguous() -> None:
    page, buffer = canvas()
    page.drawString(50, 150, "12 kg")
    data = finish(page, buffer)
    document = read(data)
    (line,) = document.pages[0].lines
    assert line.box is not None
    (figure,) = read_twice(data, figure_of_dash(document, line.box))
    assert figure.origin is Origin.AMBIGUOUS
    assert [c.value for c in figure.candidates] == ["- kg", "12 kg"]


def figure_of_dash(document: Document, box: Box) -> Figure:
    return Figure(
        period=2023,
        unit="kg",
        origin=Origin.UNPUBLISHED,
        source_text="- kg",
        place=document.place(box, 1),
    )


# What is left out of account


def test_what_nobody_sees_is_not_read() -> None:
    page, buffer = canvas()
    page.drawString(50, 200, "12.345")
    page.saveState()
    hidden = page.beginText(50, 200)
    hidden.setTextRenderMode(3)
    hidden.textOut("99.999")
    page.drawText(hidden)
    page.restoreState()
    page.setFillColor(white)
    page.drawString(50, 200, "77.777")
    page.setFillColor(black)
    page.saveState()
    page.translate(40, 180)
    page.rotate(45)
    page.drawString(0, 0, "CONCEPT 2023")
    page.restoreState()
    for shift in (0, 0.3):
        page.drawString(50 + shift, 120, "4.267")
    assert outcomes(read_twice(finish(page, buffer))) == [("agrees", "12.345"), ("agrees", "4.267")]


@pytest.mark.parametrize("mark", ["*", "¹", "raised"])
def test_a_footnote_mark_is_no_part_of_a_figure(mark: str) -> None:
    page, buffer = canvas()
    page.drawString(50, 200, "12.345" + ("" if mark == "raised" else mark))
    if mark == "raised":
        page.setFont("Helvetica", 6.5)
        page.drawString(50 + page.stringWidth("12.345", "Helvetica", 11), 204.5, "1")
    data = finish(page, buffer)
    box = Box(49.5, 87, 92, 104)
    document = read(data)
    (figure,) = read_twice(data, figure_at(document, 1, box, "12.345"))
    assert outcomes([figure])[0][0] == "agrees"
    assert figure.value == 12345


def test_neighbours_do_not_leak_into_a_box() -> None:
    page, buffer = canvas()
    for row in range(8):
        for column in range(5):
            page.drawString(40 + 33 * column, 250 - 11 * row, f"{row + 1}.{column}{row}{column}")
    found = outcomes(read_twice(finish(page, buffer)))
    assert found == [
        ("agrees", f"{row + 1}.{column}{row}{column}") for row in range(8) for column in range(5)
    ]


@pytest.mark.parametrize("angle", [90, -90], ids=["up", "down"])
@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside upright text"])
def test_a_figure_that_is_turned_is_read_in_its_own_direction(angle: int, beside: bool) -> None:
    page, buffer = canvas()
    page.saveState()
    page.translate(100, 150)
    page.rotate(angle)
    page.drawString(0, 0, "1.318.275")
    page.restoreState()
    if beside:
        page.drawString(140, 150, "12.345")
    data = finish(page, buffer)
    document = read(data)
    (page_read,) = document.pages
    assert isinstance(page_read, PdfPage)
    (word,) = page_read.turned_words
    assert outcomes(read_twice(data, figure_at(document, 1, word))) == [("agrees", "1.318.275")]


# What cannot be read again


def test_a_box_without_characters_is_unreadable_and_the_value_stays() -> None:
    page, buffer = canvas()
    page.drawString(50, 200, "12.345")
    data = finish(page, buffer)
    (figure,) = read_twice(data, figure_at(read(data), 1, Box(200, 10, 240, 24), "12.345"))
    assert outcomes([figure]) == [("unreadable", "")]
    assert (figure.origin, figure.value) == (Origin.READ, 12345)


def test_a_glyph_that_has_no_character_for_the_second_reader_is_unreadable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = PDFSimpleFont.to_unichr

    def to_unichr(self: PDFSimpleFont, cid: int) -> str:
        if cid == ord("5"):
            raise PDFUnicodeNotDefined(None, cid)
        return known(self, cid)

    page, buffer = canvas()
    page.drawString(50, 200, "12.345")
    monkeypatch.setattr(PDFSimpleFont, "to_unichr", to_unichr)
    (figure,) = read_twice(finish(page, buffer))
    assert outcomes([figure]) == [("unreadable", f"12.34{UNDECODED}")]
    assert (figure.origin, figure.value) == (Origin.READ, 12345)


@pytest.mark.parametrize(
    ("by_babel", "told", "value"),
    [
        (Decimal("12.345"), "12,345", "12.345"),
        (Decimal(0), "0", "0"),
        (None, "geen getal", "geen getal"),
    ],
)
def test_a_figure_that_babel_reads_otherwise_has_no_value(
    monkeypatch: pytest.MonkeyPatch, by_babel: Decimal | None, told: str, value: str
) -> None:
    monkeypatch.setattr(witness, "second_opinion", lambda _: by_babel)
    page, buffer = canvas()
    page.drawString(50, 200, "12.345")
    (figure,) = read_twice(finish(page, buffer))
    assert (figure.origin, figure.value) == (Origin.AMBIGUOUS, None)
    assert figure.reason == f"pypdfium2 leest ‘12.345’, Babel ‘{told}’"
    assert [it.source_text for it in figure.candidates] == ["12.345", told]
    assert [it.value for it in figure.candidates] == ["12345", value]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nniets meer", b"\x00" * 400])
def test_a_file_that_defeats_the_second_reader_leaves_the_values(data: bytes) -> None:
    page, buffer = canvas()
    page.drawString(50, 200, "12.345")
    report = second_reading(report_of(read(finish(page, buffer))), data)
    ((_, figure),) = figures(report)
    assert outcomes([figure]) == [("unreadable", "")]
    assert (figure.origin, figure.value) == (Origin.READ, 12345)


def test_figures_without_a_box_or_a_reading_are_left_alone() -> None:
    unknown = Figure(period=2023, unit="aantal", origin=Origin.UNKNOWN, reason="de cel is leeg")
    rank = Figure(period=2023, unit="aantal", value=Decimal(1), decimals=0)
    risk = Toprisico(key="drugs", item="Drugs", known=True, groep="", rang=rank)
    page, buffer = canvas()
    page.drawString(50, 200, "tekst")
    data = finish(page, buffer)
    report = report_of(read(data), unknown).model_copy(
        update={"toprisicos": Toprisicos(risicos=(risk,))}
    )
    again = second_reading(report, data)
    assert again.controles == report.controles
    assert again.toprisicos == report.toprisicos
    assert again.bron.second_reading
