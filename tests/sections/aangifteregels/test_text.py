"""The chart in a text: what the prose settles, and what stays open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report.document.cells import FigureCell, read_cell
from douane_report.sections.aangifteregels.text import Prose, Settled, read_prose, settle
from douane_report.sections.prose import sentences
from tests.document.making import text_document, text_line

MILLION = Decimal(1_000_000)
LABELS_2023 = ["245", "324", "385", "721", "653", "341", "718", "172", "1.014"]
PERIOD = "De grafiek toont de aangifteregels in de periode 2018 tot en met 2023."
GROWTH = "De groei van het aantal aangifteregels zet door."
FIRST = "In 2018 was het totaal aantal aangifteregels 245 miljoen."
LAST = "In 2023 is het aantal aangifteregels gegroeid naar ruim 1 miljard."
PART = "In 2023 zijn 718 miljoen aangifteregels zien op e-commerce."
DOUBLED = "Het aantal aangifteregels e-commerce is meer dan verdubbeld."
ALL = [PERIOD, GROWTH, FIRST, LAST, PART, DOUBLED]


def cells(labels: list[str]) -> list[FigureCell]:
    found = [read_cell(text_line(label)) for label in labels]
    assert None not in found
    return [cell for cell in found if cell is not None]


def prose_of(said: list[str]) -> Prose:
    return read_prose(list(sentences(text_document("\n\n".join(said)).pages[0])), 2023)


def settled(labels: list[str], said: list[str]) -> tuple[dict[int, str], dict[int, str]] | None:
    found = settle(cells(labels), prose_of(said), MILLION)
    return None if found is None else (shown(found[0]), shown(found[1]))


def shown(values: tuple[Settled, ...]) -> dict[int, str]:
    assert all(value.reason for value in values)
    return {value.year: " / ".join(cell.text for cell in value.cells) for value in values}


TOTALS = {2018: "245", 2019: "324", 2020: "385", 2021: "653 / 721", 2022: "653 / 721",
          2023: "1.014"}  # fmt: skip
PARTS = {2021: "172", 2022: "341", 2023: "718"}


def test_prose_is_read() -> None:
    prose = prose_of(ALL)
    assert (prose.first_year, prose.last_year) == (2018, 2023)
    assert (prose.e_commerce_doubled, prose.growth) == (True, True)
    assert [(it.series, it.year, int(it.low), int(it.high)) for it in prose.said] == [
        ("totaal", 2018, 245_000_000, 245_000_000),
        ("totaal", 2023, 1_000_000_000, 1_100_000_000),
        ("e-commerce", 2023, 718_000_000, 718_000_000),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2022 is 51.447 kg cocaïne gevonden, en 653 miljoen euro.",
        "Het totaal aantal aangifteregels ligt boven 653 miljoen.",
        "Van 2021 op 2022 steeg het totaal aantal aangifteregels met 68 miljoen.",
        "Het aantal aangifteregels is groot.",
    ],
)
def test_what_says_nothing_of_the_chart(sentence: str) -> None:
    assert prose_of([sentence]).said == ()


def test_the_chart_of_2023() -> None:
    assert settled(LABELS_2023, ALL) == (TOTALS, PARTS)


def test_the_reason_of_what_is_open_and_of_what_is_said() -> None:
    found = settle(cells(LABELS_2023), prose_of(ALL), MILLION)
    assert found is not None
    reasons = {value.year: value.reason for value in found[0]}
    assert "verschillende cijfers" in reasons[2021]
    assert reasons[2021] == reasons[2022]
    assert FIRST in reasons[2018]
    assert "wijzen hetzelfde aan" in reasons[2019]
    assert PART in {value.year: value.reason for value in found[1]}[2023]


def test_labels_in_rising_order_are_settled() -> None:
    labels = ["245", "324", "385", "653", "721", "341", "718", "172", "1.014"]
    assert settled(labels, ALL) == (TOTALS | {2021: "653", 2022: "721"}, PARTS)


def test_prose_that_names_the_year_settles_it() -> None:
    said = [*ALL, "In 2021 was het totaal aantal aangifteregels 653 miljoen."]
    found = settled(LABELS_2023, said)
    assert found is not None
    assert found[0][2021] == "653"


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        # Fewer labels than years, and more than two series have.
        (["245", "324", "385"], ALL),
        (["245", "324", "385", "721", "653"], ALL),
        ([*LABELS_2023, "1", "2", "3", "4"], ALL),
        ([], ALL),
        # A dash among the labels.
        (["245", "-", "385", "721", "653", "341", "718", "172", "1.014"], ALL),
        # Prose that no label bears out.
        (LABELS_2023, [*ALL, "In 2018 was het totaal aantal aangifteregels 900 miljoen."]),
        # Nothing says that the totals grow: their order in the text shows no year.
        (LABELS_2023, [text for text in ALL if text not in (GROWTH, LAST)]),
        # Nothing says how large the part is: other labels could as well be the part.
        (LABELS_2023, [text for text in ALL if text != PART]),
        (LABELS_2023, [*ALL, "In 2023 zijn 719 miljoen aangifteregels zien op e-commerce."]),
    ],
)
def test_what_cannot_be_settled(labels: list[str], said: list[str]) -> None:
    assert settled(labels, said) is None


@pytest.mark.parametrize(
    ("last", "found"),
    [("800", {2022: "350", 2023: "800"}), ("600", None)],
    ids=["more than twice", "less than twice"],
)
def test_what_is_said_to_have_doubled_has(last: str, found: dict[int, str] | None) -> None:
    labels = ["500", "640", "1.014", "350", last]
    period = "De grafiek toont de aangifteregels in de periode 2021 tot en met 2023."
    total = "In 2022 was het totaal aantal aangifteregels 640 miljoen."
    part = f"In 2023 zijn {last} miljoen aangifteregels zien op e-commerce."
    answer = settled(labels, [period, GROWTH, LAST, total, part, DOUBLED])
    assert (answer and answer[1]) == found


def test_totals_alone() -> None:
    labels = ["245", "324", "385", "653", "721", "1.014"]
    found = settled(labels, [PERIOD, GROWTH, FIRST, LAST])
    assert found == (dict(zip(range(2018, 2024), labels, strict=True)), {})


@pytest.mark.parametrize("factor", [Decimal(1), Decimal(1000)])
def test_another_scale_contradicts_the_prose(factor: Decimal) -> None:
    assert settle(cells(LABELS_2023), prose_of(ALL), factor) is None
