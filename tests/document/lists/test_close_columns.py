"""Fragments that reach from one column into the next, where these stand close."""

from __future__ import annotations

import pytest

from douane_report.document.lists.close_columns import parted
from douane_report.document.model import Box, Line, Mark
from tests.document.making import boxed_line


def cells(x0: float, gap: float, *rows: tuple[str, str]) -> list[Line]:
    """Set cells of two columns, those of the first row as one fragment with a gap in it."""
    first, second = (boxed_line(text, x0, 20) for text in rows[0])
    shift = first.placed.x1 + gap - second.placed.x0
    moved = boxed_line(rows[0][1], x0 + shift, 20)
    edge = moved.placed.x0
    lines = [Line(words=(*first.words, *moved.words), page=1)]
    for at, (one, two) in enumerate(rows[1:], start=1):
        lines += [boxed_line(one, x0, 20 + 30.0 * at), boxed_line(two, edge, 20 + 30.0 * at)]
    return lines


ROWS = (("Extern", "Drukte in de havens"), ("Intern", "Uitval"), ("Extern", "Wetten"))


@pytest.mark.parametrize(
    ("gap", "rows", "wanted"),
    [
        (6.0, ROWS, ["Extern", "Drukte in de havens"]),
        (9.0, (("Extern", "Drukte"), *ROWS[1:]), ["Extern", "Drukte"]),
        (3.0, ROWS, ["Extern Drukte in de havens"]),
        (9.0, ROWS[:2], ["Extern Drukte in de havens"]),
        (9.0, (("•", "Drukte"), *ROWS[1:]), ["• Drukte"]),
    ],
)
def test_cells_that_make_one_fragment(
    gap: float, rows: tuple[tuple[str, str], ...], wanted: list[str]
) -> None:
    """A space as in other lines, an edge by chance, and that of a bullet part nothing."""
    found = [line.text for line in parted(cells(40, gap, *rows))]
    assert found[: len(wanted)] == wanted
    assert len(found) == 2 * (len(rows) - 1) + len(wanted)


def test_the_even_spaces_of_a_justified_line_part_nothing() -> None:
    words = [boxed_line(text, x, 20).words[0] for text, x in (("aa", 40), ("bb", 58), ("cc", 76))]
    lines = [Line(words=tuple(words), page=1)]
    lines += [boxed_line("dd", x, y) for y in (32, 44, 56) for x in (58, 76)]
    assert parted(lines) == tuple(lines)


@pytest.mark.parametrize(
    ("sign", "others", "parts"),
    [("•", "••", 2), ("–", "––", 2), ("•", "•", 1), ("•", "––", 1), ("en", ("en", "en"), 1)],
)
def test_a_bullet_under_others_of_its_list_starts_a_column(
    sign: str, others: str, parts: int
) -> None:
    """However close it stands to the cell on its left."""
    glued = boxed_line(f"Te weinig mensen {sign} Werven in de regio", 40, 20)
    edge = glued.words[3].placed.x0
    lines = [glued]
    lines += [boxed_line(f"{it} Meer", edge, 32.0 + 12 * at) for at, it in enumerate(others)]

    found = [line.text for line in parted(lines)]

    assert len(found) == len(lines) + parts - 1
    assert found[0] == (glued.text if parts == 1 else "Te weinig mensen")


@pytest.mark.parametrize(
    ("starts", "heads"),
    [
        ((38.0, 86.5), ["Herkomst", "Maatregel"]),
        ((38.0, 90.0), ["Herkomst Maatregel"]),
        ((84.0, 86.5), ["Herkomst Maatregel"]),
        ((38.0,), ["Herkomst Maatregel"]),
    ],
    ids=["cells that meet", "cells apart", "a shape over the second", "one shape"],
)
def test_painted_cells_that_meet_between_two_heads(
    starts: tuple[float, ...], heads: list[str]
) -> None:
    """Nothing else starts under the second, whose column has bullets set in."""
    first, second = boxed_line("Herkomst", 40, 20), boxed_line("Maatregel", 89.5, 20)
    line = Line(words=(*first.words, *second.words), page=1)
    marks = [Mark("path", Box(x0, 8, 86.5, 23), "#154273") for x0 in starts[:1]]
    marks += [Mark("path", Box(x0, 8, 300, 23), "#154273") for x0 in starts[1:]]
    assert [it.text for it in parted([line], marks)] == heads
