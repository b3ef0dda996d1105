"""``figures.csv`` and the JSON files, character by character."""

from __future__ import annotations

import json
from decimal import Decimal

from douane_report.checks.finding import Finding
from douane_report.dataset.findings import findings_csv, findings_json, parse_findings
from douane_report.dataset.tables import figures_csv, report_json
from douane_report.model import Jaarrapportage
from tests.commandline import ROOT
from tests.factory import SOURCE, change_figure, make_report

FINDINGS = (
    Finding(
        check="afdrachten.total",
        outcome="fail",
        severity="error",
        section="afdrachten",
        key="totaal",
        period=2023,
        expected=Decimal("1.7395454E+10"),
        found=Decimal("17395453000"),
        tolerance=Decimal("2500"),
        message='De som klopt niet: "totaal", regel 137.',
        source_text="17.395.454",
        line=137,
    ),
    Finding(check="sections.missing", outcome="pass", severity="info", message="Alles is er."),
)


def test_the_file_starts_with_the_columns_of_the_contract() -> None:
    assert figures_csv(make_report()).split(b"\n")[0] == (
        b"report_year,section,group,key,item,measure,period,value,unit,decimals,page,"
        b"x0,top,x1,bottom,line,source_text,origin"
    )


def test_rows_are_written_as_the_contract_says() -> None:
    lines = figures_csv(make_report()).decode().split("\n")
    for line in (
        "2023,afdrachten,,totaal,Totaal,bedrag,2023,17395454000,EUR,-3,,,,,,137,17.395.454,read",
        "2023,drugsvangsten,,lsd,LSD,hoeveelheid,2019,,kg,,,,,,,238,- kg,unpublished",
        "2023,drugsvangsten,,cocaine,Cocaïne,waarvan maritiem,2023,56858,kg,0,,,,,,227,"
        "56.858 kg,read",
        "2023,controles,,uren-toezicht,Aantal uren toezicht,realisatie,2023,418162,uur,0,,,,,,"
        "268,418.162,read",
        "2023,toprisicos,extern,dwu-verplichtingen,DWU-verplichtingen,rang,2023,7,,,,,,,,1455,"
        "7,read",
    ):
        assert line in lines


def test_a_text_with_a_comma_or_quote_is_quoted() -> None:
    report = change_figure(
        make_report(), "drugsvangsten", "qat", "hoeveelheid", source_text='684 "kg", netto'
    )
    assert ',"684 ""kg"", netto",read\n' in figures_csv(report).decode()


def test_lines_end_in_a_line_feed_only() -> None:
    for data in (
        figures_csv(make_report()),
        findings_csv(FINDINGS),
        report_json(make_report()),
        findings_json(make_report(), FINDINGS),
    ):
        assert data.endswith(b"\n")
        assert not data.endswith(b"\n\n")
        assert b"\r" not in data


def test_the_report_comes_back_from_its_json() -> None:
    assert Jaarrapportage.model_validate_json(report_json(make_report())) == make_report()


def test_json_keeps_letters_and_writes_figures_as_text() -> None:
    text = report_json(make_report()).decode()
    assert "Cocaïne" in text
    amount = json.loads(text)["afdrachten"]["posten"][0]["bedragen"][0]
    assert (amount["value"], amount["decimals"]) == ("4267258000", -3)


def test_findings_are_written_as_the_contract_says() -> None:
    assert findings_csv(FINDINGS).decode().split("\n") == [
        "check,outcome,severity,section,key,period,expected,found,tolerance,message,source_text,"
        "page,line",
        "afdrachten.total,fail,error,afdrachten,totaal,2023,17395454000,17395453000,2500,"
        '"De som klopt niet: ""totaal"", regel 137.",17.395.454,,137',
        "sections.missing,pass,info,,,,,,,Alles is er.,,,",
        "",
    ]


def test_findings_come_back_from_their_json() -> None:
    data = findings_json(make_report(), FINDINGS)
    assert json.loads(data)["source"] == SOURCE
    assert parse_findings(ROOT / "findings.json", data) == FINDINGS
