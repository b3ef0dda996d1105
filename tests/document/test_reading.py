"""Reading order over columns, with blocks of the full width between them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from douane_report.document.model import Line
from douane_report.document.reading import reading_order
from tests.document.making import boxed_line

PITCH = 13.0


def column(name: str, x0: float, top: float, count: int, words: int = 6) -> Iterator[Line]:
    """Make lines of prose under each other: ``a0``, ``a1`` and so on, at the head of each."""
    for at in range(count):
        filler = " ".join(["woord"] * words)
        yield boxed_line(f"{name}{at} {filler}", x0, top + PITCH * at)


def heads(lines: list[Line]) -> list[str]:
    """Read the lines and give the first word of each."""
    return [line.words[0].text for line in reading_order(lines, 1)]


def names(name: str, count: int) -> list[str]:
    return [f"{name}{at}" for at in range(count)]


def test_one_column() -> None:
    assert heads([*column("a", 40, 100, 5)]) == names("a", 5)


@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(count: int) -> None:
    width = 200.0
    columns = [[*column("abc"[at], 40 + at * (width + 20), 100, 6)] for at in range(count)]
    jumbled = [line for lines in zip(*columns, strict=True) for line in lines]
    assert heads(jumbled) == [name for at in range(count) for name in names("abc"[at], 6)]


def test_columns_of_unequal_length() -> None:
    lines = [*column("b", 260, 100, 3), *column("a", 40, 100, 8)]
    assert heads(lines) == [*names("a", 8), *names("b", 3)]


def test_columns_whose_baselines_do_not_meet() -> None:
    lines = [*column("b", 260, 106, 6), *column("a", 40, 100, 6)]
    assert heads(lines) == [*names("a", 6), *names("b", 6)]


def test_a_full_width_block_parts_the_columns() -> None:
    lines = [
        *column("kop", 40, 60, 1, words=15),
        *column("b", 260, 100, 4),
        *column("a", 40, 100, 4),
        *column("breed", 40, 170, 2, words=15),
        *column("d", 260, 215, 4),
        *column("c", 40, 215, 4),
    ]
    assert heads(lines) == [
        "kop0",
        *names("a", 4),
        *names("b", 4),
        *names("breed", 2),
        *names("c", 4),
        *names("d", 4),
    ]


def test_three_columns_over_two() -> None:
    lines = [
        *(line for at in range(3) for line in column("abc"[at], 40 + at * 215, 100, 4)),
        *column("breed", 40, 175, 1, words=22),
        *column("d", 40, 215, 4, words=9),
        *column("e", 360, 215, 4, words=9),
    ]
    wanted = [name for it in "abc" for name in names(it, 4)]
    assert heads(lines) == [*wanted, "breed0", *names("d", 4), *names("e", 4)]


def test_the_columns_of_a_table_are_read_row_by_row() -> None:
    rows = [("Invoerrechten", "4.267.258"), ("Accijnzen", "11.593.100"), ("Totaal", "17.395.454")]
    lines = [
        line
        for at, (label, figure) in enumerate(rows)
        for line in (
            boxed_line(figure, 300, 100 + PITCH * at),
            boxed_line(label, 40, 100 + PITCH * at),
        )
    ]
    assert [line.text for line in reading_order(lines, 1)] == [" ".join(row) for row in rows]


def test_bullets_are_taken_off_and_kept() -> None:
    lines = [boxed_line("• eerste maatregel", 40, 100), boxed_line("2. tweede", 40, 113)]
    lines.append(boxed_line("derde", 40, 126))
    found = reading_order(lines, 7)
    assert [(line.bullet, line.text, line.page) for line in found] == [
        ("•", "eerste maatregel", 7),
        ("2.", "tweede", 7),
        ("", "derde", 7),
    ]


def test_bullets_in_a_column_of_their_own_go_with_the_text_on_their_right() -> None:
    lines = [
        *column("a", 40, 103, 8),
        *(boxed_line("•", 252, 100 + PITCH * at) for at in (0, 2)),
        *column("b", 267, 100, 3),
    ]
    found = reading_order(lines, 1)
    assert [line.words[0].text for line in found] == [*names("a", 8), *names("b", 3)]
    assert [line.bullet for line in found[-3:]] == ["•", "", "•"]


def test_a_dash_in_a_cell_is_no_bullet_of_the_column_beside_it() -> None:
    lines = [
        *column("a", 40, 100, 5),
        *(boxed_line("-", 252, 100 + PITCH * at) for at in range(5)),
        *column("b", 267, 100, 5),
    ]
    assert [line.bullet for line in reading_order(lines, 1)] == [""] * 10


def test_white_space_between_paragraphs_is_a_gap() -> None:
    lines = [*column("a", 40, 100, 4), *column("b", 40, 172, 3)]
    gaps = [(line.words[0].text, line.gap) for line in reading_order(lines, 1)]
    assert [name for name, gap in gaps if gap] == ["a0", "b0"]
    assert len(gaps) == 7


def test_an_empty_page() -> None:
    assert reading_order([], 1) == ()
