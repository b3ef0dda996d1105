"""Rows that no rules part."""

from __future__ import annotations

import pytest

from douane_report.document.lists.items import ListItem
from douane_report.document.model import Line
from douane_report.sections.toprisicos.measures.space import split_by_space
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


NAMES = ("Tekort aan voldoende", "mensen", "Personele veiligheid", "en integriteit", "Drukte")
TIGHT = (100, 112, 124, 136, 160)
"""Names of three risks, and where their lines are; the second follows the first closely."""


@pytest.mark.parametrize(
    ("names", "starts", "wanted"),
    [
        (NAMES, (100, 112, 124, 136, 148, 160), [2, 2, 1]),
        (NAMES, (100, 112, 136, 148, 160), [4, 1]),  # Level with the middle of a measure.
        (("Tekort aan", "mensen", *NAMES[2:]), (100, 112, 124, 136, 148, 160), [4, 1]),
        (("Tekort aan veel", "en te veel", *NAMES[2:]), (100, 112, 124, 136, 148, 160), [4, 1]),
        ((NAMES[0], "mensen voor werk", *NAMES[2:]), (100, 112, 124, 136, 148, 160), [4, 1]),
        ((NAMES[0], "mensen van", *NAMES[2:]), (100, 112, 124, 136, 148, 160), [4, 1]),
        ((*NAMES[:2], "personele veiligheid", *NAMES[3:]), (100, 112, 124, 136, 148, 160), [4, 1]),
    ],
)
def test_a_line_that_is_not_full_ends_a_name(
    names: tuple[str, ...], starts: tuple[int, ...], wanted: list[int]
) -> None:
    """Only where all other lines are full, and each name is level with a measure."""
    titles = [boxed_line(name, 100, y) for y, name in zip(TIGHT, names, strict=True)]
    items = [item("Een maatregel", y) for y in starts]
    if 124 not in starts:
        items[1] = items[1]._replace(lines=(*items[1].lines, boxed_line("tegen fraude", 310, 124)))

    found = [len(own) for own, _ in split_by_space(titles, items)]

    assert found == wanted


def test_rows_with_space_between_are_parted_by_that_alone() -> None:
    """A name over two lines may be broken by hand."""
    titles = [boxed_line(name, 100, y) for y, name in zip(TIGHT, NAMES, strict=True)]
    items = [item("Een maatregel", y) for y in (100, 112, 124, 136, 160, 172)]

    assert [len(own) for own, _ in split_by_space(titles, items)] == [4, 1]


def test_pieces_of_a_spread_line_are_one_line_of_a_name() -> None:
    titles = [boxed_line(name, 100, y) for y, name in zip(TIGHT, NAMES, strict=True) if y != 124]
    titles += [boxed_line("Personele", 100, 124.4), boxed_line("veiligheid", 150, 124)]
    items = [item("Een maatregel", y) for y in range(100, 172, 12)]

    found = [[it.text for it in own] for own, _ in split_by_space(titles, items)]

    assert sorted(found[1]) == ["Personele", "en integriteit", "veiligheid"]
    assert [len(own) for own in found] == [2, 3, 1]


@pytest.mark.parametrize(("off", "apart"), [(0.0, 3.0), (6.0, 3.0), (0.0, 0.0), (6.0, 0.0)])
def test_numbers_part_names_that_follow_each_other_closely(off: float, apart: float) -> None:
    """Each has a number beside its first line, or more space over it; else nobody knows."""
    names = [("Een lange naam", "van een risico"), ("Tweede naam", "op twee regels"), ("Derde",)]
    lines, items, y = [], [], 100.0
    for at, name in enumerate(names):
        lines.append(boxed_line(str(at + 1), 40, y + off))
        lines += [boxed_line(text, 60, y + 12 * step) for step, text in enumerate(name)]
        items.append(item(f"Maatregel {at + 1}", y))
        y += 12 * len(name) + apart

    rows = list(split_by_space(lines, items))

    owners = [(len(own), len(title)) for title, own in rows]
    assert owners == ([] if off and not apart else [(1, 3), (1, 3), (1, 2)])


@pytest.mark.parametrize(("gap", "found"), [(24.0, [1, 2, 1]), (12.0, [])])
def test_risks_that_end_level_with_their_measures(gap: float, found: list[int]) -> None:
    """All texts stand at the bottom of their cells; white space has to part the measures too."""
    names = (("Onvoldoende mensen", "voor het werk", "aan de grens"), ("Uitval",), ("Drukte",))
    lines: list[Line] = []
    items: list[ListItem] = []
    y = 100.0
    for name, count in zip(names, (1, 2, 1), strict=True):
        end = y + 12 * (max(len(name), count) - 1)
        lines += [
            boxed_line(text, 40, end - 12 * (len(name) - 1 - at)) for at, text in enumerate(name)
        ]
        items += [item("Maatregel", end - 12 * (count - 1 - at)) for at in range(count)]
        y = end + gap
    assert [len(own) for _, own in split_by_space(lines, items)] == found
