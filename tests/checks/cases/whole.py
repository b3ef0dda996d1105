"""Cases of the rules on the report as a whole."""

from __future__ import annotations

from decimal import Decimal

from douane_report.checks.reference_data import Reference
from douane_report.checks.registry import Subject
from douane_report.model import (
    Bron,
    Candidate,
    Figure,
    Jaarrapportage,
    Ontbrekend,
    Origin,
    SecondReading,
    Status,
    Statuskleur,
)
from tests.checks.cases.case import PDF, REAL, Case, of
from tests.factory import (
    SOURCE,
    add_entry,
    blank_figure,
    change_entry,
    change_figure,
    change_section,
    find_figure,
    make_report,
    rebuild,
)


def _with_second(outcome: str, text: str) -> Jaarrapportage:
    """Give a PDF of which the second reader read the invoerrechten only."""
    second = SecondReading.model_validate({"outcome": outcome, "source_text": text})
    report = make_report(
        bron=PDF.bron,
        drugsvangsten=None,
        controles=None,
        activiteitenstatus=None,
        toprisicos=None,
        aangifteregels=None,
    )
    posten = report.afdrachten.posten[:1] if report.afdrachten else ()
    report = change_section(report, "afdrachten", posten=posten, totaal=None)
    return change_figure(report, "afdrachten", "invoerrechten", "bedrag", second=second)


def _with_earlier_status(colour: Statuskleur) -> Jaarrapportage:
    """Give a report whose table of activities shows the year before as well."""
    status = Status(period=2022, value=colour)
    return change_entry(REAL, "activiteitenstatus", "integriteit", eerder=(status,))


def _earlier_status(colour: Statuskleur) -> Jaarrapportage:
    """Give the report of the year before, with this status."""
    status = Status(period=2022, value=colour)
    changed = change_entry(REAL, "activiteitenstatus", "integriteit", status=status)
    return rebuild(changed, report_year=2022)


def _bar(reason: str) -> Jaarrapportage:
    return blank_figure(
        PDF,
        "aangifteregels",
        "totaal",
        "aantal",
        2022,
        origin=Origin.AMBIGUOUS,
        evidence="",
        candidates=(
            Candidate(value="721000000", source_text="721", reason="het getal bij de staaf"),
            Candidate(value="653000000", source_text="653", reason=reason),
        ),
    )


def _earlier(cocaine_2022: str) -> Jaarrapportage:
    """Give a report of the year before, that prints one drug for its own year."""
    figure = rebuild(
        find_figure(REAL, "drugsvangsten", "cocaine", "hoeveelheid", 2022),
        value=Decimal(cocaine_2022),
    )
    report = change_entry(REAL, "drugsvangsten", "cocaine", hoeveelheden=(figure,), delen=())
    vangsten = report.drugsvangsten.vangsten[:1] if report.drugsvangsten else ()
    report = change_section(report, "drugsvangsten", vangsten=vangsten)
    others = ("afdrachten", "controles", "activiteitenstatus", "toprisicos", "aangifteregels")
    return rebuild(report, report_year=2022, **dict.fromkeys(others))


def _reference(value: int, key: str = "heroine", **more: object) -> Reference:
    return Reference.model_validate(
        {
            "section": "drugsvangsten",
            "key": key,
            "measure": "hoeveelheid",
            "period": 2022,
            "value": value,
            "unit": "kg",
            "publisher": "De Krant",
            "address": "https://example.org/1",
            "quote": "woorden",
            **more,
        }
    )


def _facts(report: Jaarrapportage, second: Figure) -> Jaarrapportage:
    first = find_figure(report, "drugsvangsten", "qat", "hoeveelheid", 2022)
    return change_entry(report, "drugsvangsten", "qat", hoeveelheden=(first, second))


_QAT = find_figure(REAL, "drugsvangsten", "qat", "hoeveelheid", 2022)

CASES: tuple[Case, ...] = (
    Case(
        "sections.missing",
        "all there",
        of(REAL),
        (("pass", "error", ""),),
        ("Alle 6 secties",),
        only=True,
    ),
    Case(
        "sections.missing",
        "a required section",
        of(
            make_report(
                controles=None,
                ontbrekend=(
                    Ontbrekend(section="controles", message="gezocht:\n Controles in 2023"),
                ),
            )
        ),
        (("fail", "error", ""),),
        ("De sectie controles is niet gevonden: gezocht: Controles in 2023.",),
        only=True,
    ),
    Case(
        "sections.missing",
        "the optional section",
        of(make_report(aangifteregels=None)),
        (("fail", "info", ""),),
        only=True,
    ),
    Case(
        "reading.unknown",
        "statuses of a text",
        of(REAL),
        (("pass", "warning", ""), ("unverifiable", "info", "vakmanschap")),
    ),
    Case(
        "reading.unknown",
        "statuses of a PDF",
        of(PDF),
        (("fail", "warning", "vakmanschap"),),
        ("De status van ‘Vakmanschap behouden en versterken’ over 2023 is onbekend",),
    ),
    Case(
        "reading.unknown",
        "two readings of one figure",
        of(_bar("de hoogte van de staaf")),
        (("fail", "warning", "totaal"),),
        ("Het aantal van", "‘721’ (het getal bij de staaf) of ‘653’ (de hoogte van de staaf)"),
    ),
    Case(
        "vocabulary.label",
        "known labels",
        of(REAL),
        (("pass", "info", ""),) * 6,
        ("Alle 5 labels van afdrachten",),
        only=True,
    ),
    Case(
        "vocabulary.label",
        "a new label",
        of(change_entry(REAL, "drugsvangsten", "qat", known=False)),
        (("fail", "info", "qat"),),
        ("[drugsvangsten.labels]", 'qat = ["Qat"]'),
    ),
    Case(
        "override.applied",
        "two reviewed figures",
        of(REAL),
        (("pass", "info", "totaal"),) * 2,
        ("over 2021", "653 mln", "accountancyvanmorgen"),
        only=True,
    ),
    Case(
        "override.applied",
        "no evidence",
        of(change_figure(REAL, "aangifteregels", "totaal", "aantal", 2021, evidence="")),
        (("fail", "warning", "totaal"), ("pass", "info", "totaal")),
        ("zonder bewijs",),
        only=True,
    ),
    Case(
        "facts.twice",
        "nothing twice",
        of(REAL),
        (("pass", "error", ""),),
        ("Geen van de 81",),
        only=True,
    ),
    Case(
        "facts.twice",
        "the same twice",
        of(_facts(REAL, _QAT)),
        (("pass", "info", "qat"),),
        ("staat er tweemaal: 3.265 kg en 3.265 kg.",),
        only=True,
    ),
    Case(
        "facts.twice",
        "two values for one year",
        of(_facts(REAL, rebuild(_QAT, value=Decimal(3267)))),
        (("fail", "error", "qat"),),
        ("De hoeveelheid van ‘Qat’ over 2022 staat er tweemaal: 3.265 kg en 3.267 kg;",),
        only=True,
    ),
    Case(
        "reading.second",
        "a text has none",
        of(REAL),
        (("unverifiable", "info", ""),),
        ("de bron is een tekst",),
        only=True,
    ),
    Case(
        "reading.second",
        "both agree",
        of(_with_second("agrees", "4.267.258")),
        (("pass", "warning", ""),),
        ("Beide lezers geven in afdrachten", "1 cijfer."),
        only=True,
    ),
    Case(
        "reading.second",
        "they differ",
        of(_with_second("differs", "4267258 . .")),
        (("fail", "warning", "invoerrechten"),),
        ("‘4.267.258’", "‘4267258 . .’"),
        only=True,
    ),
    Case(
        "reading.second",
        "the second sees nothing",
        of(_with_second("unreadable", "")),
        (("unverifiable", "warning", "invoerrechten"),),
        ("kon die niet lezen",),
        only=True,
    ),
    Case(
        "aangifteregels.bar",
        "a text has no bars",
        of(REAL),
        (("unverifiable", "info", ""),),
        only=True,
    ),
    Case("aangifteregels.bar", "bars agree", of(PDF), (("pass", "warning", ""),), only=True),
    Case(
        "aangifteregels.bar",
        "a bar contradicts its figure",
        of(_bar("de hoogte van de staaf")),
        (("fail", "warning", "totaal"),),
        ("over 2022", "‘721’", "‘653’"),
        only=True,
    ),
    Case(
        "history.change",
        "the real catches",
        of(REAL),
        (
            ("pass", "warning", "cocaine"),
            ("fail", "warning", "heroine"),
            ("fail", "warning", "heroine"),
            ("fail", "warning", "amfetamine"),
            ("fail", "warning", "methamfetamine"),
            ("unverifiable", "info", ""),
        ),
    ),
    Case(
        "history.change",
        "cocaine lost its thousands",
        of(change_figure(REAL, "drugsvangsten", "cocaine", "hoeveelheid", value=59)),
        (("fail", "error", "cocaine"),),
        ("59 kg", "factor 1.000 groter", "40.095 kg tot 71.796 kg"),
    ),
    Case(
        "history.restated",
        "no earlier report",
        of(REAL),
        (("unverifiable", "info", ""),),
        only=True,
    ),
    Case(
        "history.restated",
        "the same in both",
        of(REAL, _earlier("51447")),
        (("pass", "warning", "cocaine"),),
        ("is hier 51.447 kg en was 51.447 kg in het verslag over 2022 (regel 183).",),
        only=True,
    ),
    Case(
        "history.restated",
        "rounding",
        of(REAL, _earlier("51448")),
        (("pass", "warning", "cocaine"),),
        ("gelijk binnen de afronding",),
        only=True,
    ),
    Case(
        "history.restated",
        "a status as it was",
        of(_with_earlier_status("groen"), _earlier_status("groen")),
        (("pass", "warning", "integriteit"),),
        ("De status van ‘Integriteit’ over 2022 is hier groen en was groen in het verslag",),
    ),
    Case(
        "history.restated",
        "a status restated",
        of(_with_earlier_status("groen"), _earlier_status("rood")),
        (("fail", "warning", "integriteit"),),
        ("is hier groen en was rood in het verslag over 2022: de status is herzien.",),
    ),
    Case(
        "history.restated",
        "restated",
        of(REAL, _earlier("51449")),
        (("fail", "warning", "cocaine"),),
        ("51.447 kg", "51.449 kg", "herzien"),
        only=True,
    ),
    Case(
        "references.figure",
        "published alike",
        Subject(REAL, references=(_reference(2611),)),
        (("pass", "warning", "heroine"),),
        ("De Krant noemt 2.611 kg over 2022", "‘Heroïne’"),
        only=True,
    ),
    Case(
        "references.figure",
        "published otherwise",
        Subject(REAL, references=(_reference(2600), _reference(2600, qualifier="ruim"))),
        (("fail", "warning", "heroine"), ("pass", "warning", "heroine")),
        ("2.600 kg", "daar niet bij (zie https://example.org/1)"),
        only=True,
    ),
    Case(
        "references.figure",
        "an item that the report does not print",
        Subject(REAL, references=(_reference(5, key="ketamine"), _reference(5, period=2010))),
        (("unverifiable", "info", "ketamine"),),
        only=True,
    ),
    Case(
        "references.figure",
        "invented figures",
        Subject(
            rebuild(REAL, bron=Bron(kind="pdf", sha256=SOURCE, facsimile=True)),
            references=(_reference(1),),
        ),
        (("unverifiable", "info", ""),),
        ("verzonnen",),
        only=True,
    ),
    Case(
        "totals.covered",
        "the two real totals",
        of(REAL),
        (("pass", "warning", "totaal"), ("unverifiable", "info", "totaal")),
        ("afdrachten.total",),
        only=True,
    ),
    Case(
        "totals.covered",
        "a subtotal",
        of(add_entry(REAL, "afdrachten", "accijnzen", key="subtotaal", item="Subtotaal")),
        (
            ("fail", "warning", "subtotaal"),
            ("pass", "warning", "totaal"),
            ("unverifiable", "info", "totaal"),
        ),
        ("‘Subtotaal’ in afdrachten ziet eruit als een totaal",),
        only=True,
    ),
)
