"""Names behind large figures that a hyphen breaks over two lines."""

from __future__ import annotations

import pytest

from douane_report.document.cards.broken import with_whole_names
from douane_report.document.model import Line
from tests.document.making import boxed_line

KNOWN = {"Marihuana", "XTC / MDMA", "Methamfetamine", "Nieuwe psychoactieve stoffen"}


def read(
    first: str, rest: str, *, under: float = 12, aside: float = 0, size: float = 9
) -> list[str]:
    figure, _, name = first.partition("kg ")
    words = (
        *boxed_line(f"{figure}kg", 40, 60, size=14).words,
        *boxed_line(name, 110, 60, size=9).words,
    )
    lines = [
        Line(words=words, page=1),
        boxed_line(rest, 40 + aside, 60 + under, size=size),
        boxed_line("2022: 17 kg", 40, 90, size=7),
    ]
    return [line.text for line in with_whole_names(lines, KNOWN.__contains__)]


@pytest.mark.parametrize(
    ("first", "rest", "whole"),
    [
        ("5.913 kg Marihua-", "na", "5.913 kg Marihuana"),
        ("435 kg XTC / MD-", "MA", "435 kg XTC / MDMA"),
        ("291,6 kg Metham-", "fetamine", "291,6 kg Methamfetamine"),
        ("12 kg Nieuwe psychoactieve stof-", "fen", "12 kg Nieuwe psychoactieve stoffen"),
    ],
)
def test_a_broken_name_is_made_whole(first: str, rest: str, whole: str) -> None:
    assert read(first, rest) == [whole, "2022: 17 kg"]


@pytest.mark.parametrize(
    ("rest", "changes"),
    [
        ("stuks", {}),
        ("na", {"under": 30.0}),
        ("na", {"aside": 70.0}),
        ("na", {"size": 7.0}),
        ("na de zomer", {}),
    ],
    ids=["another word", "far under it", "elsewhere", "other type", "more words"],
)
def test_what_is_not_its_rest_stays(rest: str, changes: dict[str, float]) -> None:
    assert read("5.913 kg Marihua-", rest, **changes) == ["5.913 kg Marihua-", rest, "2022: 17 kg"]
