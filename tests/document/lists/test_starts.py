"""Lists under columns of text, whose heading and first items cross no gutter of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from douane_report.document.model import Line
from douane_report.document.reading import reading_order
from tests.document.making import boxed_line

PITCH, WIDTH = 13.0, 180.0


def prose(name: str, column: int, count: int, top: float = 100.0) -> Iterator[Line]:
    """Make lines of a column, ``a0``, ``a1`` and so on at the head of each."""
    for at in range(count):
        yield boxed_line(
            f"{name}{at} woord woord woord woord", 40 + WIDTH * column, top + PITCH * at
        )


def items(words: Sequence[int], top: float, x0: float = 48.0, bullet: str = "•") -> Iterator[Line]:
    """Make items of some words each, ``i0``, ``i1`` and so on at the head of each."""
    for at, count in enumerate(words):
        filler = " ".join(["woord"] * count)
        yield boxed_line(f"{bullet} i{at} {filler}", x0, top + 1.3 * PITCH * at)


def heads(*parts: Iterator[Line] | Line) -> str:
    """Read the lines and give the first word of each."""
    lines = [it for part in parts for it in ([part] if isinstance(part, Line) else part)]
    return " ".join(line.words[0].text for line in reading_order(lines, 1))


def heading(bottom: float, size: float = 12.0) -> Line:
    return boxed_line("kop van de lijst", 40, bottom, size=size)


@pytest.mark.parametrize("bullet", ["•", "-", "2."])
@pytest.mark.parametrize("size", [10.0, 12.0])
@pytest.mark.parametrize(
    ("words", "columns"), [((2, 12, 3), 2), ((2, 3, 12), 2), ((2, 9, 2, 20, 3), 3), ((12, 2), 2)]
)
def test_a_list_under_columns_starts_with_short_items(
    words: Sequence[int], columns: int, size: float, bullet: str
) -> None:
    over = [prose("abc"[at], at, 3 - (at == columns - 1)) for at in range(columns)]
    wanted = {2: "a0 a1 a2 b0 b1 kop", 3: "a0 a1 a2 b0 b1 b2 c0 c1 kop"}[columns]
    wanted += "".join(f" i{at}" for at in range(len(words)))
    assert heads(*over, heading(155, size), items(words, 175, bullet=bullet)) == wanted


def test_without_a_heading() -> None:
    found = heads(prose("a", 0, 3), prose("b", 1, 2), items((2, 12), 150))
    assert found == "a0 a1 a2 b0 b1 i0 i1"


def test_a_list_that_began_beside_the_other_column_stays_in_its_own() -> None:
    column = [prose("a", 0, 2), items((3, 3, 3, 3), 126)]
    found = heads(*column, prose("b", 1, 4), boxed_line("• breed" + 14 * " woord", 48, 194))
    assert found == "a0 a1 i0 i1 i2 i3 b0 b1 b2 b3 breed"


def test_the_last_heading_is_that_of_the_list() -> None:
    """What stands over it is of the column, whatever the column beside it holds."""
    column = [prose("a", 0, 6), heading(190), prose("c", 0, 2, 205)]
    found = heads(*column, prose("b", 1, 4), heading(240), items((2, 12), 258))
    assert found == "a0 a1 a2 a3 a4 a5 kop c0 c1 b0 b1 b2 b3 kop i0 i1"


def test_a_list_far_under_a_column_does_not_start_in_it() -> None:
    found = heads(prose("a", 0, 4), heading(165), prose("b", 1, 3), items((12, 2), 220))
    assert found == "a0 a1 a2 a3 kop b0 b1 b2 i0 i1"


def test_prose_of_the_full_width_starts_with_itself() -> None:
    wide = boxed_line("breed" + 14 * " woord", 40, 170)
    found = heads(prose("a", 0, 4), heading(155), prose("b", 1, 3), wide)
    assert found == "a0 a1 a2 a3 kop b0 b1 b2 breed"
