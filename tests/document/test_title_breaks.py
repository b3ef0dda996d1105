"""Short titles under which columns start anew."""

from __future__ import annotations

import pytest

from douane_report.document.reading import reading_order
from tests.document.making import boxed_line
from tests.document.test_reading import column


def read(
    *, size: float = 16.0, right: float = 200.0, head: float = 200.0, type_: float = 12.0
) -> list[str]:
    """Read two columns, a title, and two columns with heads of their own under it.

    Args:
        size: of the title.
        right: baseline of a line on the right of the title, or of the last one over it.
        head: baseline of the head on the right.
        type_: size of the heads; that of the text is 10.
    """
    lines = [
        *column("a", 40, 100, 5),
        *column("b", 260, 100, 8),
        boxed_line("b9 en nog een regel", 260, right),
        boxed_line("Titel", 40, 220, size=size),
        boxed_line("links met een kop", 40, 240, size=type_),
        boxed_line("rechts met een kop", 250, head, size=type_),
        *column("c", 40, 260, 4),
        *column("d", 250, 260, 4),
    ]
    order = [line.words[0].text for line in reading_order(lines, 1)]
    return [text for text in order if text in ("a0", "b0", "b9", "Titel", "links", "rechts", "d0")]


ANEW = ["a0", "b0", "b9", "Titel", "links", "rechts", "d0"]
THROUGH = ["a0", "Titel", "links", "b0", "b9", "rechts", "d0"]


def test_columns_start_anew_under_a_title_alone_on_its_height() -> None:
    assert read(head=240) == ANEW


@pytest.mark.parametrize(
    "other",
    [
        {"size": 11.0},  # No title.
        {"right": 218.0},  # Text goes on beside it.
        {"head": 225.0},  # The next head on the right is not level with that on the left.
        {"type_": 10.0},  # What is level is text.
    ],
)
def test_columns_go_on_beside_a_title_of_their_own(other: dict[str, float]) -> None:
    assert read(**{"head": 240.0, **other}) == THROUGH


def test_no_column_on_the_right_ends_over_the_title() -> None:
    lines = [
        *column("a", 40, 100, 5),
        boxed_line("Titel", 40, 220, size=16),
        boxed_line("links met een kop", 40, 240, size=12),
        boxed_line("rechts met een kop", 250, 240, size=12),
        *column("c", 40, 260, 4),
        *column("d", 250, 260, 4),
    ]
    order = [line.words[0].text for line in reading_order(lines, 1)]
    assert [order.index(it) for it in ("Titel", "links", "c3", "rechts")] == [5, 6, 10, 11]


@pytest.mark.parametrize(
    ("words", "order"), [(9, ["a0", "b0", "Titel", "links"]), (3, ["a0", "Titel", "links", "b0"])]
)
def test_columns_end_over_a_title_that_a_line_of_the_full_width_follows(
    words: int, order: list[str]
) -> None:
    """As a heading over a table does, that a heading of a part follows."""
    lines = [
        *column("a", 40, 100, 6),
        *column("b", 260, 100, 5),
        boxed_line("Titel", 40, 220, size=16.0),
        boxed_line("links" + words * " regels", 40, 240, size=12.0),
        boxed_line("eronder", 40, 260),
    ]
    found = [line.words[0].text for line in reading_order(lines, 1)]
    assert [it for it in found if it in ("a0", "b0", "Titel", "links")] == order


@pytest.mark.parametrize(
    ("title", "size", "space", "order"),
    [
        ("Titel", 14.0, 70.0, ["a0", "b0", "Titel", "c0", "d0"]),
        ("Titel", 14.0, 30.0, ["a0", "Titel", "c0", "b0", "d0"]),
        ("geen", 10.0, 70.0, ["a0", "geen", "c0", "b0", "d0"]),
    ],
)
def test_columns_end_over_much_white_space_that_a_title_stands_under(
    title: str, size: float, space: float, order: list[str]
) -> None:
    top = 160 + space
    lines = [
        *column("a", 40, 100, 4),
        *column("b", 260, 100, 5),
        boxed_line(title, 40, top, size=size),
        *column("c", 40, top + 20, 4),
        *column("d", 260, top, 4),
    ]
    found = [line.words[0].text for line in reading_order(lines, 1)]
    assert [it for it in found if it in order] == order
