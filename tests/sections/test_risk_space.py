"""Rows that no rules part."""

from __future__ import annotations

import pytest

from douane_report.document.lists import ListItem
from douane_report.document.model import Line
from douane_report.sections.risk_space import split_by_space
from tests.document.making import boxed_line


def item(text: str, y: float) -> ListItem:
    """A measure behind a bullet."""
    return ListItem(boxed_line("•", 300, y).words[0], (boxed_line(text, 310, y),))


def bold(text: str, x0: float, bottom: float) -> Line:
    """A line in bold type."""
    line = boxed_line(text, x0, bottom)
    return line._replace(words=tuple(word._replace(bold=True) for word in line.words))


def test_risks_of_which_no_measure_is_found_give_no_rows() -> None:
    titles = [boxed_line(text, 40, 100 + 17 * at) for at, text in enumerate(("Eerste", "Tweede"))]
    assert list(split_by_space(titles, [])) == []
    found = list(split_by_space(titles, [item("Een", 100), item("Twee", 117)]))
    assert [[line.text for line in own] for own, _ in found] == [["Eerste"], ["Tweede"]]


@pytest.mark.parametrize("number", [92.0, 100.0, 101.0, 103.0, 105.5])
@pytest.mark.parametrize("measure", [111.0, 114.0])
def test_a_number_beside_a_title_parts_no_lines_of_it(number: float, measure: float) -> None:
    titles = [bold("Minder grip", 60, 100), boxed_line("2", 40, number)]
    titles.append(bold("spanningen", 60, 111))
    items = [item("Profielen", 100), item("Afspraken", measure)]

    rows = list(split_by_space(titles, items))

    assert [len(own) for _, own in rows] == [2]
    assert {line.text for line in rows[0][0]} == {"Minder grip", "2", "spanningen"}


def test_each_number_stays_with_its_title() -> None:
    titles = [boxed_line("Eerste", 60, 100), boxed_line("Tweede", 60, 140)]
    titles += [boxed_line("1", 40, 100.3), boxed_line("2", 40, 140.3)]
    items = [item("Een", 100), item("Twee", 112), item("Drie", 140)]

    rows = [([it.text for it in own], len(texts)) for own, texts in split_by_space(titles, items)]

    assert rows == [(["1", "Eerste"], 2), (["2", "Tweede"], 1)]


FULL = (
    (100, "Geen overzicht van gegevens-", "Samenwerking met de keten"),
    (112, "bestanden bij de grens", "Afspraken over het beheer"),
    (124, "Te weinig vakmensen voor", "Werving in de regio"),
    (136, "Het werk aan de grens", "Een vaste opleiding"),
)
"""Lines of two risks that fill their rows, with a measure level with each."""


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [
        ((100, 124), [2, 2]),
        ((100, 112), []),  # What starts with a small letter is no name.
        ((106, 130), []),  # Each in the middle of its row.
        ((100,), []),  # One for several rows.
        ((), []),
    ],
)
def test_tags_part_names_that_leave_no_space_between_them(
    levels: tuple[int, ...], wanted: list[int]
) -> None:
    titles = [boxed_line(name, 100, y) for y, name, _ in FULL]
    items = [item(text, y) for y, _, text in FULL]
    tags = [boxed_line("intern", 40, y).placed for y in levels]

    found = [(len(own), len(texts)) for own, texts in split_by_space(titles, items, tags)]

    assert found == ([(at, at) for at in wanted] or [(4, 4)])


def test_a_tag_level_with_no_measure_parts_nothing() -> None:
    titles = [boxed_line(name, 100, y) for y, name, _ in FULL]
    items = [item(text, y) for y, _, text in FULL if y != 124]
    tags = [boxed_line("intern", 40, y).placed for y in (100, 124)]

    assert [len(own) for own, _ in split_by_space(titles, items, tags)] == [4]
