"""Label lines given to the rows of a table, whatever level the figures stand on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from douane_report.document.grids.labels import assign_labels
from douane_report.document.model import Line
from tests.document.making import boxed_line

SIZE = 10.0
PITCH = 12.0
UNKNOWN = frozenset[str]()


def assigned(
    lines: Sequence[tuple[str, float]],
    figures: Sequence[float],
    rules: Sequence[float] = (),
    known: frozenset[str] = UNKNOWN,
) -> list[str]:
    """Give the labels of rows whose figures stand at these baselines."""
    made = [boxed_line(text, 20.0, bottom) for text, bottom in lines]
    rows = assign_labels(made, figures, SIZE, rules, known.__contains__)
    return [" / ".join(line.text for line in row) for row in rows]


# Three labels, of two lines, one line and three lines, with white space between the rows.
LABELS = ["Aantal controles op / bagage van passagiers", "Scans", "Vracht / koeriers / en post"]
LINES = [
    ("Aantal controles op", 100.0), ("bagage van passagiers", 112.0),
    ("Scans", 132.0),
    ("Vracht", 152.0), ("koeriers", 164.0), ("en post", 176.0),
]  # fmt: skip
LEVELS = {
    "first": [100.0, 132.0, 152.0],
    "last": [112.0, 132.0, 176.0],
    "middle": [106.0, 132.0, 164.0],
}


@pytest.mark.parametrize("custom", LEVELS)
def test_figures_at_the_first_line_the_last_or_the_middle(custom: str) -> None:
    assert assigned(LINES, LEVELS[custom]) == LABELS


@pytest.mark.parametrize("custom", LEVELS)
def test_order_of_the_lines_makes_no_difference(custom: str) -> None:
    assert assigned(LINES[::-1], LEVELS[custom]) == LABELS


TIGHT = [(text, 100.0 + PITCH * at) for at, text in enumerate(["Een", "Twee", "Drie", "Vier"])]


@pytest.mark.parametrize(
    ("figures", "labels"),
    [
        ([100.0, 112.0, 124.0, 136.0], ["Een", "Twee", "Drie", "Vier"]),
        ([100.0, 124.0], ["Een / Twee", "Drie / Vier"]),
        ([106.0, 130.0], ["Een / Twee", "Drie / Vier"]),
    ],
)
def test_no_white_space_between_rows(figures: list[float], labels: list[str]) -> None:
    assert assigned(TIGHT, figures) == labels


@pytest.mark.parametrize(
    ("rule", "labels"),
    [(103.0, ["Een", "Twee / Drie"]), (115.0, ["Een / Twee", "Drie"])],
)
def test_a_rule_parts_rows(rule: float, labels: list[str]) -> None:
    assert assigned(TIGHT[:3], [106.0, 118.0], [rule]) == labels


def test_a_line_that_starts_in_lower_case_goes_on() -> None:
    lines = [("Verbruiksbelasting van alcoholvrije", 100.0), ("dranken", 112.0), ("Totaal", 124.0)]
    assert assigned(lines, [106.0, 124.0]) == [
        "Verbruiksbelasting van alcoholvrije / dranken",
        "Totaal",
    ]


def test_a_bracket_goes_on_too() -> None:
    lines = [("Vrachtschepen en vluchten", 100.0), ("(hoog risico)", 112.0), ("Scans", 124.0)]
    assert assigned(lines, [100.0, 124.0]) == ["Vrachtschepen en vluchten / (hoog risico)", "Scans"]


@pytest.mark.parametrize(
    ("known", "labels"),
    [
        (frozenset({"Een", "Twee Drie"}), ["Een", "Twee / Drie"]),
        (frozenset({"Een Twee", "Drie"}), ["Een / Twee", "Drie"]),
    ],
)
def test_the_vocabulary_decides_where_nothing_else_does(
    known: frozenset[str], labels: list[str]
) -> None:
    assert assigned(TIGHT[:3], [106.0, 118.0], known=known) == labels


@pytest.mark.parametrize(
    "other", [("Bedragen in euro's", 60.0), ("Bron: administratie", 160.0)], ids=["above", "below"]
)
def test_a_line_apart_from_the_table_is_no_label(other: tuple[str, float]) -> None:
    assert assigned([*TIGHT[:2], other], [100.0, 112.0]) == ["Een", "Twee"]


def test_the_last_label_is_as_widely_set_as_the_others() -> None:
    lines = [
        ("Controles", 100.0), ("ambulant", 114.0),
        ("Scans", 140.0),
        ("Controles", 160.0), ("liquide middelen", 174.0),
    ]  # fmt: skip
    figures = [100.0, 140.0, 160.0]
    assert assigned(lines, figures)[-1] == "Controles / liquide middelen"
    assert assigned(lines[2:], figures[1:])[-1] == "Controles"


def test_a_row_without_a_label_has_none() -> None:
    assert assigned([("Een", 100.0), ("Drie", 140.0)], [100.0, 120.0, 140.0]) == ["Een", "", "Drie"]


def test_no_lines_at_all() -> None:
    assert assigned([], [100.0, 120.0]) == ["", ""]


def test_pieces_on_one_baseline_are_one_level_from_left_to_right() -> None:
    right, left = boxed_line("bagage", 120.0, 100.2), boxed_line("Controles", 20.0, 100.0)
    rows = assign_labels([right, left], [100.0], SIZE, [], UNKNOWN.__contains__)
    assert [[line.text for line in row] for row in rows] == [["Controles", "bagage"]]


def test_lines_half_a_size_apart_are_those_of_one_label() -> None:
    """A first line that nothing stands level with is no less a part of it."""
    labels = [("Nederland moet de Middelen", 100.0), ("en vertragingsrente nabetalen", 115.1)]
    labels += [("aan de EU", 130.2), ("Uitval", 165.0), ("Drukte", 185.0)]
    lines = [boxed_line(text, 40, y) for text, y in labels]
    found = assign_labels(lines, [115.1, 165.0, 185.0], 10.0, [], lambda text: False)
    assert [len(it) for it in found] == [3, 1, 1]


@pytest.mark.parametrize("pitch", [12.0, 13.6, 15.0])
def test_the_first_label_is_as_widely_set_as_those_further_down(pitch: float) -> None:
    """Its figures stand at its last line, and nothing but the lines below says that it has two."""
    lines = [
        ("Veterinaire controles in opdracht van de", 100.0), ("NVWA", 100.0 + pitch),
        ("Scans", 140.0),
        ("Vracht, post,", 160.0), ("e-commerce", 160.0 + pitch),
    ]  # fmt: skip
    assert assigned(lines, [100.0 + pitch, 140.0, 160.0 + pitch]) == [
        "Veterinaire controles in opdracht van de / NVWA",
        "Scans",
        "Vracht, post, / e-commerce",
    ]


def test_a_caption_as_far_over_the_rows_as_these_are_apart_is_no_label() -> None:
    lines = [("Controles", 100.0), ("Scans", 114.0), ("Vracht", 128.0), ("Uren", 142.0)]
    assert assigned(lines, [114.0, 128.0, 142.0]) == ["Scans", "Vracht", "Uren"]


def in_type(line: Line, **style: object) -> Line:
    return line._replace(words=tuple(word._replace(**style) for word in line.words))


@pytest.mark.parametrize("style", [{"bold": True}, {"italic": True}, {"colour": "#154273"}])
@pytest.mark.parametrize("over", [12.0, 15.0, 20.0])
def test_a_title_between_rows_is_set_in_another_type(style: dict[str, object], over: float) -> None:
    texts = ["Cocaïne", "Heroïne", "Lijst II en overige middelen", "Marihuana", "Hasj", "Qat"]
    bottoms = [100.0, 112.0, 112.0 + over, 124.0 + over, 136.0 + over, 148.0 + over]
    lines = [boxed_line(text, 20.0, at) for text, at in zip(texts, bottoms, strict=True)]
    lines[2] = in_type(lines[2], **style)
    rows = assign_labels(lines, [*bottoms[:2], *bottoms[3:]], SIZE, (), {"Hasj"}.__contains__)
    assert [[line.text for line in row] for row in rows] == [
        [text] for text in (*texts[:2], *texts[3:])
    ]


def test_a_line_in_another_type_level_with_figures_is_a_label() -> None:
    """As are the names of all rows that have a remark in another type under them."""
    lines = [
        in_type(boxed_line("Invoerrechten", 20.0, 100.0), bold=True),
        boxed_line("uit derde landen", 20.0, 112.0),
        in_type(boxed_line("Accijnzen", 20.0, 130.0), bold=True),
    ]
    rows = assign_labels(lines, [100.0, 130.0], SIZE, (), UNKNOWN.__contains__)
    assert [[line.text for line in row] for row in rows] == [["Invoerrechten"], ["Accijnzen"]]
