"""Every rule, on reports that pass it and reports that do not."""

from __future__ import annotations

import pytest

from douane_report import checks
from douane_report.checks.registry import Subject
from douane_report.model import SECTIONS, Figure, Jaarrapportage, Origin, Reading, Status
from tests.checks.cases import CASES, PDF, REAL, Case
from tests.factory import change_entry, make_report, map_readings, rebuild

SECTIONLESS = make_report(
    afdrachten=None,
    drugsvangsten=None,
    controles=None,
    activiteitenstatus=None,
    toprisicos=None,
    aangifteregels=None,
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    findings = list(checks.explain(case.rule).findings(case.subject))
    seen = [(finding.outcome, finding.severity, finding.key) for finding in findings]
    if case.only:
        assert seen == list(case.expected)
    positions: list[int] = []
    for expected in case.expected:
        positions.append(seen.index(expected, positions[-1] + 1 if positions else 0))
    for words in case.words:
        assert words in findings[positions[0]].message


@pytest.mark.parametrize("rule_id", checks.rule_ids())
def test_rule_has_a_report_that_passes_and_one_that_does_not(rule_id: str) -> None:
    outcomes = {
        outcome for case in CASES if case.rule == rule_id for outcome, _, _ in case.expected
    }
    assert {"pass", "fail"} <= outcomes


def _emptied(report: Jaarrapportage, origin: Origin) -> Jaarrapportage:
    """Give the report with every figure and status without a value."""

    def empty(reading: Reading) -> Reading:
        if isinstance(reading, Figure):
            return rebuild(reading, value=None, decimals=None, origin=origin)
        return (
            rebuild(reading, value=None, origin=origin) if isinstance(reading, Status) else reading
        )

    return map_readings(report, empty)


def _zeros(report: Jaarrapportage) -> Jaarrapportage:
    """Give the report with 0 for every figure."""

    def zero(reading: Reading) -> Reading:
        known = isinstance(reading, Figure) and reading.value is not None
        return rebuild(reading, value=0) if known else reading

    return map_readings(report, zero)


def _hollow(report: Jaarrapportage) -> Jaarrapportage:
    """Give the report with every section found and every table empty."""
    changes: dict[str, object] = {}
    for name in SECTIONS:
        section = report.section(name)
        assert section is not None
        empty = {field: () for field, value in section if isinstance(value, tuple)}
        changes[name] = rebuild(section, **empty)
    return rebuild(report, **changes)


ODD = {
    "real": REAL,
    "pdf": PDF,
    "no sections": SECTIONLESS,
    "all unknown": _emptied(REAL, Origin.UNKNOWN),
    "all ambiguous, no candidates": _emptied(PDF, Origin.AMBIGUOUS),
    "all dashes": _emptied(REAL, Origin.UNPUBLISHED),
    "empty tables": _hollow(REAL),
    "all zero": _zeros(REAL),
    **{
        f"without {name}": make_report(**{name: None})
        for name in ("afdrachten", "drugsvangsten", "controles", "toprisicos", "aangifteregels")
    },
}
ODD_SUBJECTS = [
    *(pytest.param(Subject(report), id=name) for name, report in ODD.items()),
    *(pytest.param(Subject(REAL, report), id=f"real after {name}") for name, report in ODD.items()),
    *(pytest.param(Subject(report, REAL), id=f"{name} after real") for name, report in ODD.items()),
]


@pytest.mark.parametrize("subject", ODD_SUBJECTS)
def test_no_rule_raises_or_uses_a_severity_that_it_did_not_declare(subject: Subject) -> None:
    for rule in checks.rules():
        for finding in rule.findings(subject):
            assert finding.severity in (rule.severity, *rule.also), rule.id
            assert finding.message.endswith("."), finding.message
            assert "\n" not in finding.message
            assert finding.message[0] == finding.message[0].upper()


def test_the_same_report_gives_the_same_findings() -> None:
    assert checks.run(REAL) == checks.run(make_report())


def test_the_real_report_has_no_error() -> None:
    findings = checks.run(REAL)
    assert [f for f in findings if f.outcome == "fail" and f.severity == "error"] == []
    warnings = [
        (f.check, f.key, f.period)
        for f in findings
        if f.outcome == "fail" and f.severity == "warning"
    ]
    assert warnings == [
        ("history.change", "heroine", 2021),
        ("history.change", "heroine", 2023),
        ("history.change", "amfetamine", 2019),
        ("history.change", "methamfetamine", 2020),
    ]


def test_a_report_without_sections_says_which_are_missing() -> None:
    missing = [f for f in checks.run(SECTIONLESS) if f.check == "sections.missing"]
    assert [(f.section, f.severity) for f in missing] == [
        ("afdrachten", "error"),
        ("drugsvangsten", "error"),
        ("controles", "error"),
        ("activiteitenstatus", "error"),
        ("toprisicos", "error"),
        ("aangifteregels", "info"),
    ]


def test_an_unknown_value_without_a_place_is_shown_where_its_label_stands() -> None:
    lost = change_entry(
        REAL,
        "activiteitenstatus",
        "integriteit",
        status=Status(period=2023, origin=Origin.UNKNOWN, reason="geen kleur"),
    )
    found = [f for f in checks.run(lost) if f.check == "reading.unknown" and f.key == "integriteit"]
    assert [(f.line, f.message) for f in found] == [
        (685, "De status van ‘Integriteit’ over 2023 is onbekend: geen kleur.")
    ]
