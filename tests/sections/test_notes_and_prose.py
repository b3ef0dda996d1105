"""Footnotes under a table, and the sentences of running text."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.context import Context
from douane_report.sections.notes import footnotes
from douane_report.sections.prose import sentences
from tests.document.making import pdf_bytes, read, text_document
from tests.sections.making import context_of


def notes_of(text: str, reach: int = 8) -> list[tuple[str, str, int | None]]:
    context = context_of(text)
    found = footnotes(context, context.document.pages[0].lines, reach)
    return [(note.marker, note.text, note.place.line if note.place else None) for note in found]


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("* voorlopig cijfer", [("*", "voorlopig cijfer", 1)]),
        ("*voorlopig cijfer", [("*", "voorlopig cijfer", 1)]),
        ("** herzien", [("**", "herzien", 1)]),
        ("¹ herzien", [("¹", "herzien", 1)]),
        ("† herzien", [("†", "herzien", 1)]),
        ("1 Herzien cijfer", [("1", "Herzien cijfer", 1)]),
        # Over several lines, with a hyphen at one end.
        ("* voorlopig cij-\nfer, zie\nook 2.1", [("*", "voorlopig cijfer, zie ook 2.1", 1)]),
        # White space, another mark and a bullet end a note.
        ("* een\n\ntwee", [("*", "een", 1)]),
        ("* een\n** twee", [("*", "een", 1), ("**", "twee", 2)]),
        ("* een\n• twee", [("*", "een", 1)]),
        # Other lines may come first.
        ("Bron: Douane\n\n* een", [("*", "een", 3)]),
        # What is no note.
        ("In dit overzicht", []),
        ("59.116 kg", []),
        ("2023 was een goed jaar", []),
        ("3.1 Paragraaf", []),
        ("", []),
    ],
)
def test_footnotes(text: str, notes: list[tuple[str, str, int | None]]) -> None:
    # A source must hold something; the last line is too far away to be a note.
    assert notes_of(text + "\n\n" * 2 + "slot") == notes


def test_footnotes_beyond_reach_are_none() -> None:
    text = "\n\n".join([*(f"regel {at}" for at in range(4)), "* noot"])
    assert notes_of(text, reach=4) == []
    assert notes_of(text, reach=5) == [("*", "noot", 9)]


@pytest.mark.parametrize("mark", ["1", "2)", "*"])
def test_a_raised_mark_opens_a_footnote(mark: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, "Bron: Douane")
        canvas.setFont("Helvetica", 5)
        canvas.drawString(40, 203.5, mark)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(42 + 3 * len(mark), 200, "voorlopig cijfer, herzien")
        canvas.drawString(40, 189, "in het jaar daarop")

    document = read(pdf_bytes(draw))
    found = footnotes(Context(document, 2023), document.pages[0].lines)
    assert [(note.marker, note.text) for note in found] == [
        (mark, "voorlopig cijfer, herzien in het jaar daarop")
    ]


def said(text: str) -> list[tuple[str, int | None]]:
    page = text_document(text).pages[0]
    return [(sentence.text, sentence.line.number) for sentence in sentences(page)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een zin. Nog een zin!", [("Een zin.", 1), ("Nog een zin!", 1)]),
        ("Een zin over\ntwee regels. De\nvolgende.",
         [("Een zin over twee regels.", 1), ("De volgende.", 2)]),
        ("De sanctie-\nmaatregelen gelden. Klaar.",
         [("De sanctiemaatregelen gelden.", 1), ("Klaar.", 2)]),
        ("Een alinea\n\nNog een", [("Een alinea", 1), ("Nog een", 3)]),
        ("Inleiding:\n• eerste punt\n• tweede punt",
         [("Inleiding:", 1), ("eerste punt", 2), ("tweede punt", 3)]),
        ("Ruim 59.116 kg. ‘Mooi’ zei hij.", [("Ruim 59.116 kg.", 1), ("‘Mooi’ zei hij.", 1)]),
        # A point within a figure or before lower case ends nothing.
        ("In totaal 4.267.258 euro, d.w.z. veel.", [("In totaal 4.267.258 euro, d.w.z. veel.", 1)]),
        ("Wat nu? Verder!", [("Wat nu?", 1), ("Verder!", 1)]),
    ],
)  # fmt: skip
def test_sentences(text: str, found: list[tuple[str, int | None]]) -> None:
    assert said(text) == found


def test_the_line_of_a_sentence_is_where_it_starts() -> None:
    text = "\n".join(f"Zin {at} is er. Deel twee van" for at in range(1, 6)) + " alles."
    found = dict(said(text))
    assert found["Zin 1 is er."] == 1
    assert [line for sentence, line in found.items() if sentence.startswith("Deel")] == [
        1,
        2,
        3,
        4,
        5,
    ]
