"""Rules are declared once, under the name of their function, and fully."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from douane_report import checks
from douane_report.checks.finding import Finding, Verdict
from douane_report.checks.registry import Rule, Subject, rule
from douane_report.errors import UsageError
from douane_report.model import SECTIONS, Place
from tests.factory import find_figure, make_report

COLUMNS = (
    "check outcome severity section key period expected found tolerance message source_text "
    "page line"
)


def test_a_finding_has_the_columns_of_the_contract() -> None:
    assert list(Finding.model_fields) == COLUMNS.split()
    assert all(field.description for field in Finding.model_fields.values())


@pytest.mark.parametrize("declared", checks.rules(), ids=lambda declared: declared.id)
def test_declaration(declared: Rule) -> None:
    assert declared.id.replace(".", "_") == getattr(declared.function, "__name__", "")
    assert re.fullmatch(r"[a-z]+\.[a-z]+", declared.id)
    assert re.fullmatch(r"[A-Z][^.]*\S.*[^.]\.", declared.demands)
    assert "\n\nSource: " in declared.doc, "a rule says where it comes from"
    assert declared.severity not in declared.also


def test_rules_are_ordered_by_section_and_id() -> None:
    order = [(*SECTIONS, "").index(declared.section) for declared in checks.rules()]
    assert order == sorted(order)
    assert len(set(checks.rule_ids())) == len(checks.rule_ids())


def test_explain_gives_the_rule() -> None:
    declared = checks.explain("afdrachten.total")
    assert (declared.id, declared.severity, declared.section) == (
        "afdrachten.total",
        "error",
        "afdrachten",
    )
    assert "half a unit" in declared.doc


def test_explain_refuses_an_unknown_rule() -> None:
    with pytest.raises(UsageError) as caught:
        checks.explain("afdrachten.totaal")
    assert caught.value.code == "rule-unknown"
    assert "afdrachten.total" in caught.value.advice


def test_a_rule_cannot_be_declared_twice() -> None:
    def afdrachten_total(subject: Subject) -> Iterator[Verdict]:
        return iter(())

    with pytest.raises(ValueError, match=r"afdrachten\.total"):
        rule("afdrachten.total", severity="info", demands="Nothing.")(afdrachten_total)


def test_a_signed_verdict_takes_place_and_period_from_its_reading() -> None:
    figure = find_figure(make_report(), "drugsvangsten", "qat", "hoeveelheid", 2020)
    finding = Verdict(outcome="pass", message="Goed.", reading=figure).sign("a.b", "", "info")
    assert (finding.period, finding.source_text, finding.line) == (2020, "9.137 kg", 207)
    assert finding.page is None


def test_a_verdict_without_a_reading_keeps_its_own_place() -> None:
    place = Place(source="0", page=7)
    finding = Verdict(outcome="fail", message="Fout.", place=place, source_text="x").sign(
        "a.b", "controles", "warning"
    )
    assert (finding.page, finding.line, finding.source_text) == (7, None, "x")
    assert (finding.section, finding.severity) == ("controles", "warning")


@pytest.mark.parametrize(
    ("number", "written"),
    [("2500.0", "2500"), ("1E+3", "1000"), ("0.0", "0"), ("0.50", "0.5"), ("-120", "-120")],
)
def test_numbers_of_a_finding_are_written_plainly(number: str, written: str) -> None:
    finding = Verdict(outcome="pass", message="Goed.", found=Decimal(number)).sign(
        "a.b", "", "info"
    )
    assert str(finding.found) == written
