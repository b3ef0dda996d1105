"""The text reader: traces of pages, bullets, white space, and what is no text at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane_report.document import Document, open_document
from douane_report.document.text import read_text
from douane_report.errors import SourceError
from tests.document.making import SHA256, text_document


def lines_of(text: str) -> list[str]:
    return [line.text for line in text_document(text).lines()]


def test_a_document_says_what_it_is() -> None:
    document = text_document("een regel\n")
    assert (document.kind, document.sha256, document.name) == ("text", SHA256, "proef.txt")
    assert [page.number for page in document.pages] == [1]
    assert not document.pages[0].has_geometry
    assert document.pages[0].text == "een regel\n"


@pytest.mark.parametrize(
    "data",
    [
        b"een\ntwee drie\n",
        b"\xef\xbb\xbfeen\ntwee drie\n",
        b"een\r\ntwee drie\r\n",
        b"een\rtwee drie\r",
        b"een\r\ntwee\xc2\xa0drie",
        b"  een  \n twee \t drie\n\n",
        "een\ntw\u00adee\u2009drie".encode(),
    ],
)
def test_the_same_words_however_they_are_stored(data: bytes) -> None:
    document = read_text(Path("proef.txt"), data, SHA256)
    assert [line.text for line in document.lines()] == ["een", "twee drie"]
    assert [[word.text for word in line.words] for line in document.lines()] == [
        ["een"],
        ["twee", "drie"],
    ]


def test_numbers_of_lines_are_those_of_the_file() -> None:
    document = text_document("\n\neen\r\n\r\ntwee\x0c\ndrie\n")
    assert [(line.number, line.text) for line in document.lines()] == [
        (3, "een"),
        (5, "twee"),
        (6, "drie"),
    ]
    places = [document.place(line).line for line in document.lines()]
    assert places == [3, 5, 6]


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("een\ntwee\ndrie", [True, False, False]),
        ("een\n\ntwee\ndrie", [True, True, False]),
        ("een\n \t\ntwee", [True, True]),
        ("een\n\x0ctwee\ndrie", [True, True, False]),
        ("een\n twee", [True, True]),
        ("een\nJaarrapportage Douane 2023\ntwee", [True, True]),
    ],
)
def test_gaps(text: str, gaps: list[bool]) -> None:
    assert [line.gap for line in text_document(text).lines()] == gaps


@pytest.mark.parametrize(
    "footer",
    [
        "Jaarrapportage Douane 2023",
        "Jaarrapportage Douane 202311",
        "Jaarrapportage Douane 2023 11",
        "Jaarrapportage Douane 2023 | 11",
        "11 | Jaarrapportage Douane 2023",
        "11Jaarrapportage Douane 2023",
        "  Jaarrapportage\u00a0Douane 2023102 ",
    ],
)
def test_a_running_footer_is_no_line(footer: str) -> None:
    assert lines_of(f"voor\n{footer}\nna") == ["voor", "na"]


@pytest.mark.parametrize(
    "text",
    [
        "De Jaarrapportage Douane 2023 verschijnt",
        "Jaarrapportage Douane 2023 verscheen op 3 juni",
        "Jaarrapportage Douane",
        "Jaarrapportage Belastingdienst 2023",
        "2023",
        "202311",
    ],
)
def test_what_only_resembles_a_footer_stays(text: str) -> None:
    assert lines_of(f"voor\n{text}\nna") == ["voor", text, "na"]


@pytest.mark.parametrize(
    ("raw", "bullet", "text"),
    [
        ("• Ontwikkelen EU-datahub", "•", "Ontwikkelen EU-datahub"),
        ("▪\u00a0Passend maken", "▪", "Passend maken"),
        ("– een", "–", "een"),
        ("* noot", "*", "noot"),
        ("> Oefenen", ">", "Oefenen"),
        ("> 24 kg", "", "> 24 kg"),
        ("3. derde", "3.", "derde"),
        ("12) twaalfde", "12)", "twaalfde"),
        ("3.1 paragraaf", "", "3.1 paragraaf"),
        ("•", "", "•"),
        ("59.116 kg", "", "59.116 kg"),
        ("*noot", "", "*noot"),
    ],
)
def test_bullets_are_taken_off(raw: str, bullet: str, text: str) -> None:
    (line,) = text_document(raw).lines()
    assert (line.bullet, line.text) == (bullet, text)


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        ("Cocaïne\n".encode("latin-1"), "source-binary", "byte 4"),
        ("Afdrachten in €".encode("utf-16"), "source-binary", "byte 0"),
        (b"PK\x03\x04" + bytes(30), "source-binary", "control character at 2"),
        (b"tekst\x00tekst", "source-binary", "control character at 5"),
        (b"\n \t\r\n\x0c", "source-empty", "no text"),
        (b"\xef\xbb\xbf", "source-empty", "no text"),
    ],
)
def test_what_is_no_text(data: bytes, code: str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_text(Path("map/proef.txt"), data, SHA256)
    assert caught.value.code == code
    assert caught.value.exit_code == 3
    assert caught.value.where == "map/proef.txt"
    assert said in caught.value.what


def test_open_document_reads_a_text_whatever_its_name(tmp_path: Path) -> None:
    source = tmp_path / "verslag.pdf"
    source.write_bytes(b"een\ntwee\n")
    document: Document = open_document(source)
    assert (document.kind, document.name) == ("text", "verslag.pdf")
    # printf 'een\ntwee\n' | sha256sum
    assert document.sha256 == "b33763e12788a5bd3fab11dc7f35b69b3549114902f9d6d39a13176bff47758c"
    assert [line.text for line in document.lines()] == ["een", "twee"]
