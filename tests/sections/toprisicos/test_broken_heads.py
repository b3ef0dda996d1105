"""Headings that a narrow column breaks in mid-word."""

from __future__ import annotations

import pytest

from douane_report.document import Line
from douane_report.sections.toprisicos.order.broken_heads import with_whole_heads
from douane_report.sections.vocabulary import words_of
from tests.document.making import boxed_line

WORDS = words_of("toprisicos")


def told(first: str, second: str, *, step: float = 14.0, size: float = 10.0) -> list[str]:
    lines = [boxed_line(first, 40, 100), boxed_line(second, 40, 100 + step, size=size)]
    return [it.text for it in with_whole_heads(lines, WORDS) if isinstance(it, Line)]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Overkoepelende maatre-", "gelen", "Overkoepelende maatregelen"),
        ("Risico’s voortkomend uit interne organi-", "satie", ""),
        ("Algemene maat-", "regelen", "Algemene maatregelen"),
    ],
)
def test_a_broken_heading_is_one(first: str, second: str, whole: str) -> None:
    assert told(first, second) == [whole or first[:-1] + second]


@pytest.mark.parametrize(
    ("first", "second", "step", "size"),
    [
        # Not a heading of the section.
        ("Onvoldoende medewerkers met kwalifi-", "caties", 14.0, 10.0),
        # The next line is of something else, or far below.
        ("Overkoepelende maatre-", "gelen", 14.0, 8.0),
        ("Overkoepelende maatre-", "gelen", 40.0, 10.0),
        ("Overkoepelende maatregelen", "gelen", 14.0, 10.0),
    ],
)
def test_other_lines_stay_two(first: str, second: str, step: float, size: float) -> None:
    assert told(first, second, step=step, size=size) == [first, second]


def test_a_broken_line_at_the_end_is_kept() -> None:
    line = boxed_line("Overkoepelende maatre-", 40, 100)
    assert list(with_whole_heads([line], WORDS)) == [line]
