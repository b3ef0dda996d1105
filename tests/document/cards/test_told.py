"""Histories that are told in words, with the year of each figure behind it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report.document.cards.tokens import Piece
from douane_report.document.cards.told import told_histories
from tests.document.making import boxed_line


def told(*lines: str) -> list[list[tuple[int, str]]]:
    pieces = [Piece(boxed_line(text, 40, 60 + 10 * at, size=8)) for at, text in enumerate(lines)]
    return [
        [(int(year.line.text), figure.line.text) for year, figure in it.pairs]
        for it in told_histories(pieces)
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["(481 kg in 2020; 1.418 kg in 2019)"],
        ["481 kg in 2020, 1.418 kg in 2019"],
        ["(481 kg in 2020;", "1.418 kg in 2019)"],
        ["(481 kg in 2020; 1.418 kg", "in 2019)"],
        ["(481 kg in 2020; 1.418 kg in", "2019)"],
        ["481 kg (2020) · 1.418 kg (2019)"],
        ["waarvan maritiem 12 kg", "481 kg in 2020", "1.418 kg in 2019"],
        ["481 kg over 2020, 1.418 kg over 2019"],
        ["Eerdere jaren:", "481 kg (2020), 1.418 kg", "(2019)"],
    ],
)
def test_each_figure_is_of_the_year_behind_it(lines: list[str]) -> None:
    assert told(*lines) == [[(2020, "481 kg"), (2019, "1.418 kg")]]


def test_a_figure_that_a_line_parts_from_its_unit_stands_where_its_digits_do() -> None:
    pieces = [
        Piece(boxed_line("Eerder: 481 kg (2020), 1,4", 40, 60, size=8)),
        Piece(boxed_line("ton (2019)", 40, 70, size=8)),
    ]
    (told_one,) = told_histories(pieces)
    _, figure = told_one.pairs[1]
    assert figure.cell is not None
    assert figure.cell.number is not None
    assert (figure.cell.number.value, figure.cell.number.unit) == (Decimal("1.4"), "ton")
    assert figure.box.bottom == pieces[0].box.bottom


@pytest.mark.parametrize(
    "text",
    [
        "2020: 481 kg, 2019: 1.418 kg",
        "481 kg 2020 1.418 kg 2019",
        "481 kg in 2020; 1.418 kg",
        "481 kg in 2020 en 2019",
        "481 kg in 12 zendingen in 2020",
        "in 2020 481 kg",
        "481 kg in beslag genomen",
        "20 kg in de haven in 2020",
        "in 2020",
        "Maritiem: 481 kg in 2020",
        "Eerder 481 kg (2020)",
        "481 zendingen (2020)",
    ],
)
def test_anything_else_is_no_such_history(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("head", ["waarvan maritiem", "w.v. maritiem:", "Maritiem:", "Via zee:"])
def test_what_stands_under_the_name_of_a_part_is_no_history_of_the_whole(head: str) -> None:
    assert told(head, "481 kg in 2020", "1.418 kg in 2019") == []


@pytest.mark.parametrize("head", ["incl. crystal meth", "waarvan maritiem 12 kg", "Eerdere jaren:"])
def test_what_stands_under_other_words_is_one(head: str) -> None:
    assert told(head, "481 kg in 2020, 1.418 kg in 2019") == [
        [(2020, "481 kg"), (2019, "1.418 kg")]
    ]


def test_other_type_and_lines_apart_are_texts_of_their_own() -> None:
    pieces = [
        Piece(boxed_line("481 kg in 2020", 40, 60, size=8)),
        Piece(boxed_line("9 kg in 2019", 40, 70, size=6)),
        Piece(boxed_line("7 kg in 2018", 40, 120, size=8)),
    ]
    assert [len(it.pairs) for it in told_histories(pieces)] == [1, 1, 1]
