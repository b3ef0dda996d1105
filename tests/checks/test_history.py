"""What is a slip of the scale, what is a jump, and what is only change."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report import checks
from douane_report.checks.finding import Finding
from douane_report.checks.registry import Subject
from douane_report.model import Jaarrapportage
from tests.factory import change_entry, find_figure, make_report, rebuild

REAL = make_report()


def _report(kilos: str) -> Jaarrapportage:
    """Give a report with this history of one drug, oldest year first, ending in 2023."""
    values = [Decimal(text) for text in kilos.split()]
    model = find_figure(REAL, "drugsvangsten", "qat", "hoeveelheid")
    figures = tuple(
        rebuild(model, value=value, period=2024 - len(values) + index)
        for index, value in enumerate(values)
    )
    return change_entry(REAL, "drugsvangsten", "qat", hoeveelheden=figures)


def _findings(report: Jaarrapportage, earlier: Jaarrapportage | None = None) -> list[Finding]:
    found = checks.explain("history.change").findings(Subject(report, earlier))
    return [finding for finding in found if finding.key == "qat"]


@pytest.mark.parametrize(
    ("kilos", "expected"),
    [
        ("40095 48891 71796 51447 59116", [("pass", "warning", 2023)]),
        ("40095 48891 71796 51447 59", [("fail", "error", 2023)]),
        ("40095 48891 72 51447 59116", [("fail", "error", 2021)]),
        ("40095 48891 71796 51447 59116000", [("fail", "error", 2023)]),
        ("40 49 72 51 59116000", [("fail", "error", 2023)]),
        ("40095 48891 71796 51447 5911", [("fail", "warning", 2023)]),
        ("40095 48891 71796 51447 511", [("fail", "warning", 2023)]),
        # A history that swings by itself proves no slip.
        ("625 105 1734 2611 19", [("fail", "warning", 2021), ("fail", "warning", 2023)]),
        ("625 105 1734 2611 1", [("fail", "warning", 2021), ("fail", "warning", 2023)]),
        # Too short a history proves no slip either.
        ("59116 59", [("fail", "warning", 2023)]),
        # Rounding alone can make 1 kg of 1,49: 14 kg is no proven factor ten, 16 kg is.
        ("1 14", [("pass", "warning", 2023)]),
        ("1 16", [("fail", "warning", 2023)]),
        ("0 6", [("fail", "warning", 2023)]),
        ("0 0 0", [("pass", "warning", 2023)]),
        ("5", []),
    ],
)
def test_history(kilos: str, expected: list[tuple[str, str, int]]) -> None:
    assert [(f.outcome, f.severity, f.period) for f in _findings(_report(kilos))] == expected


def test_a_jump_names_its_factor() -> None:
    found = _findings(_report("625 105 1734 2611 19"))
    assert "van 2.611 kg (2022) naar 19 kg (2023), een factor 137: controleer" in found[1].message
    assert (found[1].expected, found[1].found) == (Decimal(2611), Decimal(19))


def test_a_jump_from_nothing_has_no_factor() -> None:
    (found,) = _findings(_report("0 6"))
    assert found.message.endswith("gaat van 0 kg (2022) naar 6 kg (2023): controleer of dat klopt.")


def test_a_single_year_is_joined_with_the_earlier_report() -> None:
    earlier = rebuild(_report("70 80"), report_year=2022)
    earlier = change_entry(
        earlier,
        "drugsvangsten",
        "qat",
        hoeveelheden=tuple(
            rebuild(figure, period=figure.period - 1)
            for figure in earlier.drugsvangsten.vangsten[3].hoeveelheden
        )
        if earlier.drugsvangsten
        else (),
    )
    (found,) = _findings(_report("900"), earlier)
    assert found.outcome == "fail"
    assert (found.expected, found.found) == (Decimal(80), Decimal(900))


def test_the_report_itself_is_believed_before_the_earlier_one() -> None:
    found = _findings(_report("80 90"), _report("1 1 1"))
    assert [finding.outcome for finding in found] == ["fail"]
    assert found[0].message.startswith("De hoeveelheid van ‘Qat’ gaat van 1 kg (2021) naar 80 kg")
