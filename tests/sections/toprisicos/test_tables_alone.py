"""Tables of risks and measures that no list and no heading of a group comes with."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.lists.items import ListItem
from douane_report.document.model import Box
from douane_report.sections.context import Missing
from douane_report.sections.toprisicos.blocks import make_block
from douane_report.sections.toprisicos.measures.cards import parts_cards
from tests.document.making import boxed_line
from tests.sections.toprisicos.risk_pages import owned, result, section_of, write

KNOWN = "Personele veiligheid en integriteit"
ROWS = {
    "Drukte in de havens": ["Camera’s op de kade", "Oefenen met de politie"],
    "Uitval van het net": ["Een tweede centrum"],
}


@pytest.mark.parametrize(
    ("over", "known", "found"),
    [
        ("Toprisico’s", False, True),
        ("Wat ons bezighoudt", True, True),
        # Nothing says that these are top risks.
        ("Wat ons bezighoudt", False, False),
    ],
)
def test_the_line_over_a_table_or_a_known_risk_says_what_its_rows_are(
    over: str, known: bool, found: bool
) -> None:
    rows = ({KNOWN: ["Screening vooraf"]} if known else {}) | ROWS

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, KNOWN)  # The page speaks of risks.
        write(canvas, 40, 450, over, bold=True, size=12)
        write(canvas, 40, 430, "Risico", bold=True)
        write(canvas, 280, 430, "Maatregelen", bold=True)
        y = 410.0
        for name, measures in rows.items():
            write(canvas, 40, y, name)
            for text in measures:
                write(canvas, 286, y, "•")
                y = write(canvas, 294, y, text)
            canvas.line(40, y + 6, 500, y + 6)
            y -= 6

    if not found:
        assert isinstance(result(draw), Missing)
        return
    section = section_of(draw)
    assert owned(section) == {name: ("", measures) for name, measures in rows.items()}
    assert [it.rang.value for it in section.risicos] == [None] * len(rows)


def test_a_heading_over_cards_is_no_first_line_of_the_one_under_them() -> None:
    """The cards between the two are read apart, so that the headings follow each other."""

    def draw(canvas: Canvas) -> None:
        for at in range(24):
            write(canvas, 40, 470 - 12 * at, f"Regel {at} van een tekst ernaast die verder")
        write(canvas, 300, 470, "Toprisico’s Douane", bold=True, size=12)
        for at, (name, (measure, *_)) in enumerate({KNOWN: ["Screening"], **ROWS}.items()):
            canvas.rect(300, 400 - 60 * at, 240, 50)
            write(canvas, 308, 436 - 60 * at, f"{at + 1}. {name}", bold=True)
            write(canvas, 314, 420 - 60 * at, "•")
            write(canvas, 322, 420 - 60 * at, measure)
        write(canvas, 300, 250, "Overkoepelende maatregelen", bold=True, size=12)
        for y, text in ((232, "Meer samen"), (218, "Meer vooruitzien")):
            write(canvas, 310, y, "•")
            write(canvas, 318, y, text)

    section = section_of(draw)
    assert list(owned(section)) == [KNOWN, *ROWS]
    overall = section.overkoepelend
    assert overall is not None
    assert overall.item == "Overkoepelende maatregelen"
    assert [it.value for it in overall.maatregelen] == ["Meer samen", "Meer vooruitzien"]


def test_the_ranks_of_the_table_in_the_next_column_are_none_of_this_one() -> None:
    """The table goes on beside its first rows under its headers again; rules part its rows."""

    def table(canvas: Canvas, x: float, y: float, first: int, names: list[str]) -> None:
        for left, text in ((0, "Nr."), (22, "Risico"), (130, "Maatregelen")):
            write(canvas, x + left, y, text, bold=True)
        y -= 18
        for at, name in enumerate(names, start=first):
            write(canvas, x, y, str(at))
            write(canvas, x + 22, y, name)
            write(canvas, x + 136, y, "•")
            write(canvas, x + 144, y, f"Maatregel {at}")
            write(canvas, x + 136, y - 12, "•")
            write(canvas, x + 144, y - 12, f"Maatregel {at} ook")
            canvas.line(x, y - 17, x + 240, y - 17)
            y -= 30

    names = ["Drukte", "Uitval", "Tekorten", "Wetten"]

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 340, "Toprisico’s", bold=True, size=12)
        write(canvas, 40, 500, KNOWN)
        table(canvas, 40, 320, 1, names[:1])
        table(canvas, 310, 480, 2, names[1:])

    found = section_of(draw).risicos
    assert {it.item: it.rang.value for it in found} == {
        name: at for at, name in enumerate(names, start=1)
    }
    assert [[m.value for m in it.maatregelen] for it in found] == [
        [f"Maatregel {at}", f"Maatregel {at} ook"] for at in range(1, 5)
    ]


@pytest.mark.parametrize(("title", "parts"), [("1.", True), ("–", False)])
def test_a_row_takes_no_measure_off_a_card_with_a_numbered_title(title: str, parts: bool) -> None:
    """A line of a table on the left may be level with a measure on a card on the right."""

    def item(sign: str, text: str, x0: float, y: float) -> ListItem:
        return ListItem(boxed_line(sign, x0, y).words[0], (boxed_line(text, x0 + 15, y),))

    card = Box(300, 50, 500, 120)
    items = [item(title, "Uitval", 310, 70), item("•", "Een", 316, 90), item("•", "Twee", 316, 110)]
    row = make_block([boxed_line("Integriteit", 40, 110)], items[2:])
    assert row is not None
    assert parts_cards(row, [card], items) == parts
