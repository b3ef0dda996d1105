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


def spread(text: str, x0: float, bottom: float, *spaces: float) -> list[Line]:
    """Make a fragment of every word, these spaces apart, as justification may leave them."""
    found = []
    for part, space in zip(text.split(" "), [*spaces, 0.0], strict=True):
        found.append(boxed_line(part, x0, bottom))
        x0 = found[-1].placed.x1 + space
    return found


def under_a_higher_head(row: list[Line]) -> list[Line]:
    """Read two columns, of which the one on the right starts higher and has ``row`` in its head.

    Where the spaces of ``row`` are taken for gutters, the head is cut off from its column.
    """
    right = [*column("b", 260, 100, 1), *row, *column("c", 260, 100 + 2 * PITCH, 4)]
    left = [*column("a", 40, 100 + 3 * PITCH, 4)]
    return list(reading_order([*right, *left], 1))


@pytest.mark.parametrize(
    ("text", "spaces"),
    [
        ("handhaving van regels", [16.0, 16.0]),
        ("handhaving van alle regels", [16.0, 16.3, 15.8]),
        ("handhaving van regels", [25.0, 25.0]),
    ],
)
def test_a_justified_line_is_one_whatever_its_spaces(text: str, spaces: list[float]) -> None:
    row = spread(text, 260, 100 + PITCH, *spaces)
    found = under_a_higher_head(row[::-1])
    assert found[5].text == text
    assert found[5].words == tuple(word for item in row for word in item.words)
    first = [line.words[0].text for line in found]
    assert first == [*names("a", 4), "b0", "handhaving", *names("c", 4)]


@pytest.mark.parametrize(
    ("text", "spaces"),
    [
        # Two words may be two cells, and so may words of which one stands further off.
        ("handhaving regels", [16.0]),
        ("handhaving van regels", [16.0, 18.0]),
        ("handhaving van alle regels", [16.0, 16.0, 20.0]),
        # No line is spread as wide as this.
        ("handhaving van regels", [26.0, 26.0]),
        # Figures equally far apart are the cells of a row.
        ("handhaving 11.593 12.788", [16.0, 16.0]),
        ("handhaving van 2023", [16.0, 16.0]),
    ],
)
def test_what_stands_apart_is_no_justified_line(text: str, spaces: list[float]) -> None:
    found = under_a_higher_head(spread(text, 260, 100 + PITCH, *spaces))
    first = [line.words[0].text for line in found]
    assert first == ["b0", "handhaving", *names("a", 4), *names("c", 4)]


def test_a_word_of_another_size_is_no_part_of_a_justified_line() -> None:
    row = spread("handhaving van regels", 260, 100 + PITCH, 16.0, 16.0)
    row[1] = Line((row[1].words[0]._replace(size=12.0),), page=1)
    assert under_a_higher_head(row)[0].text.startswith("b0")


@pytest.mark.parametrize("higher", ["a", "b"])
def test_a_column_that_starts_higher_keeps_its_first_lines(higher: str) -> None:
    """Above the neighbour nothing stands beside them, so that they look like a full-width block."""
    top = {"a": 100.0, "b": 100.0} | {higher: 100 - 3 * PITCH}
    lines = [
        *column("kop", 40, 30, 1, words=15),
        *column("a", 40, top["a"], 4 + 3 * (higher == "a")),
        *column("b", 260, top["b"], 4 + 3 * (higher == "b")),
    ]
    count = {"a": 4, "b": 4} | {higher: 7}
    assert heads(lines) == ["kop0", *names("a", count["a"]), *names("b", count["b"])]


def test_a_line_over_both_columns_stays_whole() -> None:
    """Its pieces beside the gutter are no lines of a column, for it has one over the gutter."""
    pieces = [boxed_line("deze regel staat boven", 40, 87)]
    for text, space in (("de beide kolommen", 8.0), ("van deze bladzijde", 8.6)):
        pieces.append(boxed_line(text, pieces[-1].placed.x1 + space, 87))
    lines = [*pieces, *column("a", 40, 100, 4), *column("b", 260, 100, 4)]
    whole, *others = reading_order(lines, 1)
    assert whole.text == " ".join(piece.text for piece in pieces)
    assert [line.words[0].text for line in others] == [*names("a", 4), *names("b", 4)]


def test_the_first_line_of_a_column_goes_with_it_whole() -> None:
    row = spread("handhaving regels", 260, 100, 8.0)
    right = [*row, *column("b", 260, 100 + PITCH, 6)]
    left = [*column("a", 40, 100 + 3 * PITCH, 4)]
    found = reading_order([*column("kop", 40, 60, 1, words=15), *right, *left], 1)
    first = [line.words[0].text for line in found]
    assert first == ["kop0", *names("a", 4), "handhaving", *names("b", 6)]
    assert found[5].text == "handhaving regels"


def test_what_begins_under_white_space_has_gutters_of_its_own() -> None:
    """The gutter of a table over columns of text stays free beside the first lines of these."""
    table = [
        boxed_line("Activiteit", 40, 40),
        boxed_line("Status", 230, 40),
        boxed_line("Werving van meer mensen voor havens", 40, 60),
        boxed_line("Leiderschap en cultuur", 40, 80),
    ]
    text = [
        *(boxed_line("a0 woord woord", 40, 120), boxed_line("a1 woord woord", 40, 133)),
        *(boxed_line(f"a{at}" + 7 * " woord", 40, 120 + 13 * at) for at in (2, 3)),
        *(boxed_line(f"b{at} woord woord woord woord", 252, 117 + 13 * at) for at in range(4)),
        *(boxed_line(f"c{at} woord woord woord woord", 430, 114 + 13 * at) for at in range(4)),
    ]
    found = [line.text.split()[0] for line in reading_order([*table, *text], 1)]
    rows = [f"{name}{at}" for name in "abc" for at in range(4)]
    assert found == ["Activiteit", "Werving", "Leiderschap", *rows]
