"""A part of what was seized of a drug that only a sentence tells of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Origin
from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

YEARS = ("2025", "2024", "2023")
ROWS = {
    "Cocaïne": ("45.454 kg", "39.904 kg", "49.373 kg"),
    "Heroïne": ("96 kg", "1.026 kg", "766 kg"),
    "Methamfetamine": ("461 kg", "993 kg", "1.824 kg"),
    "LSD": ("3 kg", "27 kg", "14 kg"),
}
PROSE = (
    "De Douane controleert samen met de politie in de havens.",
    "Het toezicht is verder versterkt met scans en honden.",
)
Form = Callable[[Sequence[str]], Draw]


def table(below: Sequence[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 8)
        for edge, year in zip((250, 340, 430), YEARS, strict=True):
            canvas.drawRightString(edge, 350, year)
        canvas.setFont("Helvetica", 8)
        for at, (name, figures) in enumerate(ROWS.items()):
            canvas.drawString(40, 325 - 17 * at, name)
            for edge, text in zip((250, 340, 430), figures, strict=True):
                canvas.drawRightString(edge, 325 - 17 * at, text)
        for at, line in enumerate(below):
            canvas.drawString(40, 230 - 11 * at, line)

    return draw


def cards(below: Sequence[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 395, "Drugsvangsten 2025")
        for at, (name, figures) in enumerate(ROWS.items()):
            x, y = 30 + 280 * (at % 2), 380 - 130 * (at // 2)
            canvas.rect(x, y - 120, 250, 120, stroke=1, fill=0)
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(x + 10, y - 20, name)
            canvas.setFont("Helvetica-Bold", 22)
            canvas.drawString(x + 10, y - 52, figures[0])
            canvas.setFont("Helvetica", 8)
            for index, year in enumerate(YEARS[1:]):
                canvas.drawString(x + 10 + 70 * index, y - 90, year)
                canvas.drawString(x + 10 + 70 * index, y - 102, figures[1 + index])
        for at, line in enumerate(below):
            canvas.drawString(40, 100 - 11 * at, line)

    return draw


def parts_of(draw: Draw) -> list[tuple[str, str, int, str, Origin]]:
    found = drugsvangsten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    assert {it.item: tuple(f.source_text for f in it.hoeveelheden) for it in vangsten} == ROWS
    return [
        (it.item, deel.measure, deel.hoeveelheid.period, figure.source_text, figure.origin)
        for it in vangsten
        for deel in it.delen
        for figure in [deel.hoeveelheid]
    ]


def of_cocaine(origin: Origin, text: str = "34.138 kg") -> list[tuple[str, str, int, str, Origin]]:
    return [("Cocaïne", "waarvan maritiem", 2025, text, origin)]


@pytest.mark.parametrize("form", [table, cards])
@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem onderschept.",
        "* Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem onderschept",
        "In 2025 is 45.454 kg cocaïne in beslag genomen, waarvan 34.138 kg via zeehavens.",
        "In 2025 was er 45.454 kg cocaïne, waarvan maritiem 34.138 kg.",
        "In 2025 was er 45.454 kg cocaïne, w.v. maritiem 34.138 kg.",
        "34.138 kg van de 45.454 kg cocaïne in 2025 is over zee binnengekomen.",
        "34.138 kg van de 45.454 kg cocaïne is in 2025 in zeecontainers gevonden.",
    ],
)
def test_a_note_tells_of_a_part(form: Form, sentence: str) -> None:
    assert parts_of(form([sentence])) == of_cocaine(Origin.READ)


@pytest.mark.parametrize("form", [table, cards])
def test_a_sentence_within_a_text_states_it(form: Form) -> None:
    said = "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem onderschept."
    for text in (
        [PROSE[0], said, PROSE[1]],
        [said, *PROSE],
        [f"{PROSE[1]} {said[:35]}", said[36:]],
    ):
        assert parts_of(form(text)) == of_cocaine(Origin.STATED)


@pytest.mark.parametrize("form", [table, cards])
@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 45.454 kg cocaïne is 34.138 kg maritiem onderschept.",  # In what year?
        "Van de 45.454 kg cocaïne in 2024 is 34.138 kg maritiem onderschept.",
        "Van de 39.904 kg cocaïne in 2025 is 34.138 kg maritiem onderschept.",
        "Van de 45.454 kg heroïne in 2025 is 34.138 kg maritiem onderschept.",
        "Van de 45.454 kg drugs in 2025 is 34.138 kg maritiem onderschept.",
        "Van de 45.454 kg cocaïne en heroïne in 2025 is 34.138 kg maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is ruim 34.138 kg maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 34.138 kg niet maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem of via de lucht onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 34.138 kg in de haven van Rotterdam onderschept.",
        "Van de 45.454 kg maritiem onderschepte cocaïne in 2025 is 34.138 kg in beslag genomen.",
        "Van de 45.454 kg cocaïne in 2025 is 54.138 kg maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 34.138 zendingen maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 75% maritiem onderschept.",
        "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem en 12 kg over zee onderschept.",
        "Zoals van de 45.454 kg cocaïne in 2025 naar schatting 34.138 kg maritiem is.",
    ],
)
def test_what_is_not_said_outright_is_left(form: Form, sentence: str) -> None:
    assert parts_of(form([sentence])) == []


@pytest.mark.parametrize("form", [table, cards])
def test_a_line_that_goes_on_with_a_sentence_starts_none(form: Form) -> None:
    """The word before its figure stands on the line over it."""
    text = ["Naar schatting kwam een deel over land, en kwam ruim", "34.138 kg van de 45.454 kg"]
    assert parts_of(form([*text, "cocaïne in 2025 over zee binnen."])) == []


def test_a_part_that_is_printed_goes_before_a_sentence() -> None:
    said = "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem onderschept."
    draw = table(["Cocaïne: waarvan maritiem 34.100 kg", said])
    assert parts_of(draw) == of_cocaine(Origin.READ, "34.100 kg")


def test_two_sentences_that_contradict_each_other_tell_nothing() -> None:
    said = "Van de 45.454 kg cocaïne in 2025 is 34.138 kg maritiem onderschept."
    assert parts_of(table([said, said.replace("34.138", "34.238")])) == []
    assert parts_of(table([said, said])) == of_cocaine(Origin.STATED)
