"""Which words are a figure, which are a damaged one, and which are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report.document.cells import (
    FigureCell,
    is_year,
    read_cell,
    split_tail,
    without_marks,
    years_in,
)
from douane_report.document.model import Line
from tests.document.making import boxed_line, text_line


def cell_of(text: str) -> FigureCell:
    cell = read_cell(text_line(text))
    assert cell is not None, f"{text!r} is no cell"
    return cell


@pytest.mark.parametrize(
    ("text", "value", "decimals", "unit"),
    [
        ("59.116", "59116", 0, None),
        ("59.116 kg", "59116", 0, "kg"),
        ("4.267.258", "4267258", 0, None),
        ("4.267.258,5", "4267258.5", 1, None),
        ("19", "19", 0, None),
        ("0", "0", 0, None),
        ("0 kg", "0", 0, "kg"),
        ("2.063", "2063", 0, None),
        ("1.014", "1014", 0, None),
        ("€ 4.267.258", "4267258", 0, "EUR"),
        ("€ 1,2 miljard", "1200000000", -8, "EUR"),
        ("25%", "25", 0, "procent"),
        ("96,7 %", "96.7", 1, "procent"),
        ("-3,5", "-3.5", 1, None),
        ("55\u00a0187,0", "55187.0", 1, None),
        ("2.023 kg", "2023", 0, "kg"),
    ],
)
def test_a_figure_is_read(text: str, value: str, decimals: int, unit: str | None) -> None:
    cell = cell_of(text)
    assert cell.number is not None
    assert cell.number.value == Decimal(value)
    assert (cell.number.decimals, cell.number.unit) == (decimals, unit)
    assert (cell.text, cell.damage, cell.marks) == (text, "", "")


@pytest.mark.parametrize("text", ["- kg", "-", "–", "n.b.", "N.B.", "nb", "n.v.t.", "n.n.b."])
def test_a_dash_is_a_cell_without_a_value(text: str) -> None:
    cell = cell_of(text)
    assert cell.number is not None
    assert cell.number.value is None
    assert (cell.text, cell.damage) == (text, "")


@pytest.mark.parametrize(
    "text",
    [
        "4.267.2x8",
        "4.267258",
        "4,267,258",
        "4.26.258",
        "1.2.3",
        "59.11",
        "123O",
        "1.O14.000",
        "59.116.",
        "59..116",
        "433.4Z4",
        "4'267'258",
        "59.11 kg",
        "€ 4.267.2x8",
    ],
)
def test_a_damaged_figure_is_a_cell_that_says_why(text: str) -> None:
    cell = cell_of(text)
    assert cell.number is None
    assert len(cell.damage) > 10
    assert cell.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kg",
        "€",
        "Totaal",
        "2023",
        "1999",
        "(2023)",
        "2019 2023",
        "59.116 43",
        "59.116 kg Maritiem",
        "MT2023",
        "1e",
        "(hoog risico)",
        "Brexit",
        "12 januari",
        "COVID-19",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert read_cell(text_line(text)) is None


@pytest.mark.parametrize(
    ("text", "plain", "marks"),
    [
        ("59.116*", "59.116", "*"),
        ("59.116**", "59.116", "**"),
        ("59.116¹", "59.116", "¹"),
        ("59.116²³", "59.116", "²³"),
        ("59.116 †", "59.116", "†"),
        ("59.116 *", "59.116", "*"),
        ("Realisatie*", "Realisatie", "*"),
        ("Cocaïne", "Cocaïne", ""),
        ("* noot", "* noot", ""),
    ],
)
def test_footnote_marks_come_off(text: str, plain: str, marks: str) -> None:
    line, found = without_marks(text_line(text))
    assert (line.text, found) == (plain, marks)


def test_a_raised_word_is_a_footnote_mark() -> None:
    line = text_line("59.116 1")
    raised = line._replace(words=(line.words[0], line.words[1]._replace(raised=True)))
    cell = read_cell(raised)
    assert cell is not None
    assert cell.number is not None
    assert (cell.number.value, cell.text, cell.marks) == (Decimal(59116), "59.116", "1")


def test_marks_are_kept_apart_from_the_figure() -> None:
    cell = cell_of("1.014*")
    assert cell.number is not None
    assert (cell.text, cell.marks, cell.number.value) == ("1.014", "*", Decimal(1014))


@pytest.mark.parametrize(
    ("text", "label", "figures"),
    [
        ("Invoerrechten 4.267.258", "Invoerrechten", ["4.267.258"]),
        (
            "Aantallen controles vracht, koeriers, post. 451.621 433.424",
            "Aantallen controles vracht, koeriers, post.",
            ["451.621", "433.424"],
        ),
        ("2.611 kg 1.734 kg 105 kg 625 kg", "", ["2.611 kg", "1.734 kg", "105 kg", "625 kg"]),
        ("6 kg 4 kg 1 kg - kg", "", ["6 kg", "4 kg", "1 kg", "- kg"]),
        ("Waarvan maritiem 56.858 kg", "Waarvan maritiem", ["56.858 kg"]),
        ("Accijnzen € 11.593.100", "Accijnzen", ["€ 11.593.100"]),
        ("Accijnzen € 11.593.100 € 12.788.112", "Accijnzen", ["€ 11.593.100", "€ 12.788.112"]),
        ("Accijnzen n.b. 12.788.112", "Accijnzen", ["n.b.", "12.788.112"]),
        ("Invoerrechten 4.267.2x8", "Invoerrechten", ["4.267.2x8"]),
        ("Controles 451.621* 433.424", "Controles", ["451.621", "433.424"]),
        ("721 653", "", ["721", "653"]),
        ("721", "", ["721"]),
        # A bare year belongs to the label.
        ("Drugsvangsten 2023", "Drugsvangsten 2023", []),
        ("Realisatie 2022 2023", "Realisatie 2022 2023", []),
        ("Aantal uren toezicht", "Aantal uren toezicht", []),
        ("2019 625 kg", "2019", ["625 kg"]),
        ("samen 59.116 kg cocaïne", "samen 59.116 kg cocaïne", []),
        ("", "", []),
    ],
)
def test_split_tail(text: str, label: str, figures: list[str]) -> None:
    rest, cells = split_tail(text_line(text))
    assert rest.text == label
    assert [cell.text for cell in cells] == figures


def test_split_tail_keeps_a_damaged_figure_beside_a_sound_one() -> None:
    label, (damaged, sound) = split_tail(text_line("Accijnzen 11.593.1O0 12.788.112"))
    assert label.text == "Accijnzen"
    assert (damaged.text, damaged.number) == ("11.593.1O0", None)
    assert sound.number is not None
    assert sound.number.value == Decimal(12788112)


@pytest.mark.parametrize(
    ("text", "label", "figure"),
    [
        ("Invoerrechten 4.2 67.258", "Invoerrechten", "4.2 67.258"),
        ("Accijnzen 11. 593.100", "Accijnzen", "11. 593.100"),
    ],
)
def test_a_figure_that_a_space_has_torn_is_damaged(text: str, label: str, figure: str) -> None:
    rest, cells = split_tail(text_line(text))
    assert rest.text == label
    assert [(cell.text, cell.number) for cell in cells] == [(figure, None)]


@pytest.mark.parametrize(
    ("text", "year"),
    [("2023", True), ("1999", True), ("2099", True), ("2.023", False), ("1899", False),
     ("2100", False), ("20233", False), ("2023*", False), ("", False)],
)  # fmt: skip
def test_is_year(text: str, year: bool) -> None:
    assert is_year(text) is year


@pytest.mark.parametrize(
    ("line", "years"),
    [
        (text_line("2022 2021 2020 2019"), ["2022", "2021", "2020", "2019"]),
        (text_line("2023*"), ["2023"]),
        (text_line("2022 - 2019"), []),
        (text_line("Realisatie 2022"), []),
        (text_line("59.116"), []),
        (text_line(""), []),
    ],
)
def test_years_in(line: Line, years: list[str]) -> None:
    assert [word.text for word in years_in(line)] == years


@pytest.mark.parametrize(
    ("text", "label", "figures"),
    [
        ("9.992,2 – 473,4", "", ["9.992,2", "– 473,4"]),
        ("– 42,1", "", ["– 42,1"]),
        ("936,2 + 30,8", "", ["936,2", "+ 30,8"]),
        ("Uren toezicht – 406.111", "Uren toezicht", ["–", "406.111"]),
        ("2018 – 2023", "2018 – 2023", []),
    ],
)
def test_a_sign_a_space_before_a_figure_is_no_cell_of_its_own(
    text: str, label: str, figures: list[str]
) -> None:
    rest, cells = split_tail(boxed_line(text, 40, 300))
    assert (rest.text, [cell.text for cell in cells]) == (label, figures)
    # Whether the dash is a minus, nobody can tell.
    assert all(cell.number is None for cell in cells if cell.text[0] in "–+" and cell.text != "–")
