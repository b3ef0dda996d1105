"""Lines whose words justification has spread as wide as columns."""

from __future__ import annotations

import pytest

from douane_report.document.justified import with_justified
from douane_report.document.model import Line
from tests.document.making import boxed_line

LEFT, RIGHT, PITCH = 40.0, 140.0, 12.0


def spread(text: str, bottom: float, left: float = LEFT, right: float = RIGHT) -> list[Line]:
    """Set words from one edge to the other, each as a fragment; a number goes with a word."""
    parts = [it.replace("_", " ") for it in text.split(" ")]
    widths = [boxed_line(part, 0, 0).placed.width for part in parts]
    space = (right - left - sum(widths)) / max(len(parts) - 1, 1)
    found = []
    for part, width in zip(parts, widths, strict=True):
        found.append(boxed_line(part, left, bottom))
        left += width + space
    return found


def joined(*rows: str | list[Line]) -> list[str]:
    """Read rows under each other: a text is spread, one that starts with ``|`` is set as it is."""
    lines: list[Line] = []
    for at, row in enumerate(rows):
        bottom = 100 + PITCH * at
        if isinstance(row, list):
            lines += row
        elif row.startswith("|"):
            lines.append(boxed_line(row[1:], LEFT, bottom))
        else:
            lines += spread(row, bottom)
    return [line.text for line in with_justified(lines)]


@pytest.mark.parametrize(
    "rows",
    [
        # Many equal spaces, with the last line of the text under them.
        ("uit van de en", "|verder"),
        # The next line, or the edge of one that was joined, tells of two spaces, and of one.
        ("voor alle en", "|verder"),
        ("in elk het", "voor ketens", "|en meer"),
        ("in elk het", "bij organisa-", "|ties"),
        # What no line ends with but one that goes on, before a capital.
        ("in elk het", "governance van", "|Gegevensmanagement"),
        # A number by itself is spread like the words.
        ("4. Nederland is", "|en meer"),
    ],
)
def test_words_spread_over_a_narrow_column_are_one_line(rows: tuple[str, ...]) -> None:
    assert joined(*rows) == [row.removeprefix("|") for row in rows]


@pytest.mark.parametrize("bullet", ["•", "7."])
def test_the_space_behind_a_bullet_is_its_own(bullet: str) -> None:
    row = spread(f"{bullet}_uit van elke", 100, LEFT - 7.5 - 5 * (len(bullet) - 1))
    assert joined(row, "|verder") == [f"{bullet} uit van elke", "verder"]


@pytest.mark.parametrize(
    "rows",
    [
        # No edge and no next line: three cells of a row.
        ("hoog laag geen",),
        # Two words over one that opens with a capital, or that stand in columns.
        ("in elk het", "Haven Hoog", "|Vliegveld"),
        ("hoog laag", "|schepen"),
        # Figures are the cells of a table.
        ("uit 12 34 56", "|verder"),
    ],
)
def test_cells_are_no_line(rows: tuple[str, ...]) -> None:
    words = next(row for row in rows if row != "in elk het").split(" ")
    assert set(words) <= set(joined(*rows))


def test_two_words_over_others_on_the_edge_of_the_second_are_cells() -> None:
    """Lower case under the first is then the next line of its cell."""
    edge = spread("voor ketens", 112)[1].placed.x0
    column = [boxed_line("ja", edge, 112 + PITCH * at) for at in (1, 2)]
    assert "voor" in joined("in elk het", "voor ketens", "|en meer", column)


def test_a_word_over_the_rest_of_its_cell_is_none_of_a_line() -> None:
    row = spread("voor organisa-", 112)
    assert "voor" in joined(
        "in elk het", row, "|en meer", [boxed_line("ties", row[1].placed.x0, 124)]
    )


def test_a_justified_line_ends_before_the_next_column() -> None:
    left, right = spread("uit van de en", 100), spread("met de te bij", 100, 156, 256)
    found = joined([*left, *right], "|verder", [boxed_line("verder", 156, 112)])
    assert found[:2] == ["uit van de en", "met de te bij"]
