"""Names of risks that were read as measures against another risk."""

from __future__ import annotations

import pytest

from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.named_measures import drop_names
from douane_report.sections.toprisicos.titles import Treated
from douane_report.sections.vocabulary import words_of
from tests.document.making import text_line

TITLES = (
    "Afhankelijk zijn van leveranciers voor kritieke systemen",
    "Stapeling van nieuwe taken",
    "Uitval van digitale infrastructuur",
)
OWN = "Periodieke oefening met de havens"


@pytest.mark.parametrize(
    ("measures", "left"),
    [
        # Two names, one of them in other words, with what stands between them.
        ([OWN, TITLES[1], "Iets anders", "Afhankelijkheid van leveranciers voor kritieke systemen"],
         [OWN]),
        ([TITLES[1], TITLES[2], OWN], [OWN]),
        # One name alone may be an answer in the words of another risk.
        ([OWN, TITLES[1]], [OWN, TITLES[1]]),
        # Names in other words only are none for certain.
        ([OWN, "Minder stapeling van nieuwe taken"], [OWN, "Minder stapeling van nieuwe taken"]),
    ],
)  # fmt: skip
def test_a_part_of_the_list_is_no_measure(measures: list[str], left: list[str]) -> None:
    treated = [Treated(Item([text_line(it)]), "intern") for it in TITLES]
    treated[0].measures += [Item([text_line(it)]) for it in measures]
    assert drop_names(treated, words_of("toprisicos")) == len(measures) - len(left)
    assert [it.text for it in treated[0].measures] == left
