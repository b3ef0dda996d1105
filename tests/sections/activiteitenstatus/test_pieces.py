"""The head of the column of marks, parted from the title of a group that it stands beside."""

from __future__ import annotations

import pytest

from douane_report.document import Line
from douane_report.sections.activiteitenstatus.sheet.pieces import in_pieces
from douane_report.sections.vocabulary import words_of
from tests.document.making import boxed


def spaced(*parts: tuple[str, float]) -> Line:
    """Make a line of words in 10 points, each with the width of the space before it."""
    words, x1 = [], 60.0
    for text, space in parts:
        words.append(boxed(text, x1 + space, 200.0))
        x1 = words[-1].placed.x1
    return Line(words=tuple(words), page=1)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (spaced(("Integriteit", 0), ("Status", 4)), ["Integriteit", "Status"]),
        (spaced(("Status", 0), ("Integriteit", 4)), ["Status", "Integriteit"]),
        (spaced(("STATUS", 0), ("Leiderschap", 4), ("en", 2.5)), ["STATUS", "Leiderschap en"]),
        (spaced(("StatusIntegriteit", 0)), ["Status", "Integriteit"]),
        # A word space is no gap.
        (spaced(("Nieuwe", 0), ("Status", 2.5)), ["Nieuwe Status"]),
        # The words of a justified line stand apart; what is no head of a column stays in it.
        (spaced(("Meten", 0), ("van", 4), ("voortgang", 4)), ["Meten van voortgang"]),
        (spaced(("stand", 0), ("houden", 4)), ["stand houden"]),
        (spaced(("Uniforme", 0), ("Waardering", 4)), ["Uniforme Waardering"]),
        (spaced(("Uniforme", 0), ("Uitvoering", 4)), ["Uniforme Uitvoering"]),
    ],
    ids=lambda it: it.text if isinstance(it, Line) else "",
)
def test_a_head_is_parted_from_a_title(line: Line, pieces: list[str]) -> None:
    assert [it.text for it in in_pieces([line], words_of("activiteitenstatus"))] == pieces
