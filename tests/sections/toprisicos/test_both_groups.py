"""The head of a column that names both groups on two lines."""

from __future__ import annotations

import pytest

from douane_report.sections.toprisicos.both_groups import both_named
from douane_report.sections.toprisicos.headings import headings_of
from douane_report.sections.vocabulary import words_of
from tests.document.making import boxed_line

WORDS = words_of("toprisicos")


@pytest.mark.parametrize(
    ("first", "second", "aside", "both"),
    [
        ("Extern/", "intern", 0.0, True),
        ("Intern /", "extern", 0.0, True),
        ("Intern of", "extern", 0.0, True),
        ("Extern", "Intern", 0.0, False),
        ("Extern/", "Intern", 60.0, False),
        ("Extern/", "Extern", 0.0, False),
    ],
)
def test_both_groups_in_one_head(first: str, second: str, aside: float, both: bool) -> None:
    """Two tags under each other, or in two columns, are no such head."""
    lines = [boxed_line(first, 40, 20), boxed_line(second, 40 + aside, 33)]
    assert bool(both_named(lines, WORDS)) == both
    if both:
        assert headings_of(lines, WORDS) == []
