"""Reports that are unlike the one of 2023, and the findings that go with any of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from douane_report.checks.finding import Finding
from douane_report.model import (
    Bron,
    Candidate,
    Frozen,
    Jaarrapportage,
    Note,
    Ontbrekend,
    Origin,
    Place,
    SecondReading,
    SectionName,
    Status,
)
from tests import factory

HOSTILE = (
    "<script>alert(1)</script> | {{ 7*7 }} {% raw %} `x` \"q\" 'a' [l](http://h) **b** &amp; \\"
)
"""Text that means something to HTML, Markdown, Jinja or a shell."""

_HOSTILE_ENTRIES: tuple[tuple[SectionName, str], ...] = (
    ("afdrachten", "invoerrechten"),
    ("drugsvangsten", "qat"),
    ("controles", "scancontroles"),
    ("activiteitenstatus", "integriteit"),
    ("toprisicos", "dwu-verplichtingen"),
    ("aangifteregels", "totaal"),
)

FINDINGS = (
    Finding(
        check="afdrachten.total",
        outcome="pass",
        severity="error",
        section="afdrachten",
        key="totaal",
        period=2023,
        expected=Decimal(17395454000),
        found=Decimal(17395454000),
        tolerance=Decimal(2500),
        message="De som van de posten is gelijk aan het gedrukte totaal.",
        source_text="17.395.454",
        line=137,
    ),
    Finding(
        check="history.change",
        outcome="fail",
        severity="warning",
        section="drugsvangsten",
        key="heroine",
        period=2023,
        message="De hoeveelheid daalt met een factor 137.",
        source_text="19 kg",
        line=185,
    ),
    Finding(
        check="claim.comparison",
        outcome="fail",
        severity="error",
        section="drugsvangsten",
        expected=Decimal(2),
        found=Decimal("1.73"),
        message="De tekst spreekt van een verdubbeling, maar het is een factor 1,73.",
        source_text="Opvallend is de verdubbeling",
        line=160,
    ),
    Finding(
        check="claim.number",
        outcome="unverifiable",
        severity="info",
        message="Van de briefpostzendingen geeft het verslag geen cijfer.",
        line=169,
    ),
    Finding(
        check="toprisicos.wording",
        outcome="fail",
        severity="info",
        section="toprisicos",
        message="Twee formuleringen van één risico.",
    ),
)


def ambiguous() -> Jaarrapportage:
    """Give the report as the text alone tells it: 721 and 653 without a year."""
    candidates = tuple(
        Candidate(
            value=f"{text}000000",
            source_text=text,
            place=factory.at(line),
            reason=f"past bij de {order} staaf",
        )
        for text, line, order in (("721", 357, "hoogste"), ("653", 358, "laagste"))
    )
    return factory.blank_figure(
        factory.make_report(),
        "aangifteregels",
        "totaal",
        "aantal",
        2022,
        origin=Origin.AMBIGUOUS,
        reason="de tekst zegt niet welk cijfer bij welk jaar hoort",
        evidence="",
        candidates=candidates,
    )


def facsimile() -> Jaarrapportage:
    """Give an incomplete report with invented figures, from a PDF, with places as pages."""
    report: Jaarrapportage = _on_pages(factory.make_report())
    report = factory.change_figure(
        report,
        "controles",
        "scancontroles",
        "realisatie",
        second=SecondReading(outcome="differs", source_text="135.908"),
    )
    return factory.rebuild(
        report,
        bron=Bron(kind="pdf", sha256=factory.SOURCE, pages=28, second_reading=True, facsimile=True),
        toprisicos=None,
        aangifteregels=None,
        ontbrekend=(
            Ontbrekend(
                section="toprisicos", message="Gezocht naar ‘Toprisico’s’ op 28 bladzijden."
            ),
        ),
    )


def hostile() -> Jaarrapportage:
    """Give a report whose every text from outside is hostile."""
    report = factory.make_report()
    note = Note(marker="|", text=HOSTILE)
    for section, key in _HOSTILE_ENTRIES:
        report = factory.change_entry(
            report, section, key, item=HOSTILE, known=False, notes=(note,)
        )
        report = factory.change_section(report, section, heading=HOSTILE, notes=(note,))
    return factory.change_entry(
        report,
        "activiteitenstatus",
        "ondermijning",
        groep=HOSTILE,
        status=Status(
            period=2023, source_text=HOSTILE, origin=Origin.UNKNOWN, reason=HOSTILE, evidence=""
        ),
    )


def with_year_before() -> Jaarrapportage:
    """Give a report that prints the year before in every table that may hold it."""
    report = factory.make_report()
    figure = factory.figure
    report = factory.change_entry(
        report,
        "afdrachten",
        "invoerrechten",
        bedragen=(
            figure("4.267.258", 129, unit="EUR", scale=3),
            figure("4.000.000", 129, unit="EUR", scale=3, period=2022),
        ),
    )
    report = factory.change_entry(
        report,
        "activiteitenstatus",
        "integriteit",
        eerder=(
            Status(period=2022, value="rood", place=factory.at(289)),
            Status(period=2021, origin=Origin.UNKNOWN, reason="geen markering"),
        ),
    )
    return factory.change_entry(
        report,
        "controles",
        "scancontroles",
        realisatie=(
            figure("135.903", 274, unit="aantal"),
            figure("120.000", 274, unit="aantal", period=2022),
        ),
    )


def _on_pages(node: Any) -> Any:
    """Turn every line into a page: line 183 becomes page 19."""
    if isinstance(node, Place):
        return Place(source=node.source, page=(node.line or 0) // 10 + 1)
    if isinstance(node, tuple):
        return tuple(_on_pages(item) for item in node)
    if isinstance(node, Frozen):
        return factory.rebuild(node, **{name: _on_pages(value) for name, value in node})
    return node


CASES = {
    "2023": factory.make_report,
    "ambiguous": ambiguous,
    "facsimile": facsimile,
    "hostile": hostile,
    "year-before": with_year_before,
}
