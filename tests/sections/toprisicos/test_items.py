"""Which line goes on with a measure in the next column or on the next page."""

from __future__ import annotations

import pytest

from douane_report.document import Line, Word
from douane_report.document.model import Box
from douane_report.sections.toprisicos.items import Item, goes_on


def line(text: str, x: float, y: float, page: int = 3) -> Line:
    word = Word(text, box=Box(x, y, x + 100, y + 9), size=9.0)
    return Line(words=(word,), page=page)


@pytest.mark.parametrize(
    ("text", "then", "wanted"),
    [
        ("Samen met de politie en", "met andere diensten", True),
        ("Samen met de politie.", "verscheidene activiteiten met als doel", False),
        ("Lukt het?", "verscheidene activiteiten met als doel", False),
        ("Samen met diensten, incl.", "die van buiten", True),
        ("Samen met diensten, o.a.", "die van buiten", True),
        ("Samen met de politie en", "Verscheidene activiteiten", False),
    ],
)
@pytest.mark.parametrize("page", [3, 4])
def test_what_ends_as_a_sentence_does_not_go_on_elsewhere(
    text: str, then: str, page: int, *, wanted: bool
) -> None:
    item = Item([line(text, 40, 400)])
    assert goes_on(item, line(then, 240, 60, page)) is wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Uitval van systemen:", "Uitval van systemen"),
        ("Uitval van systemen;", "Uitval van systemen"),
        ("Uitval van systemen,", "Uitval van systemen"),
        ("Uitval van systemen e.d.", "Uitval van systemen e.d."),
        ("Uitval: systemen (IT)", "Uitval: systemen (IT)"),
        ("Worden we gehackt?", "Worden we gehackt?"),
    ],
)
def test_what_leads_on_is_no_part_of_a_name(text: str, name: str) -> None:
    assert Item([line(text, 40, 400)]).name == name
