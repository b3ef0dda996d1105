"""Findings as a reader meets them: failures first, what passed last and folded away."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from douane_report.checks.finding import Finding
from douane_report.model import Jaarrapportage
from douane_report.report import formatting
from douane_report.report.context import Count, FindingGroup, FindingView
from douane_report.report.grid import Spot, Tone
from douane_report.report.views import KINDS


class _Group(NamedTuple):
    """One kind of finding: what it is called, alone and in number."""

    id: str
    one: str
    more: str
    title: str
    tone: Tone
    explanation: str


_GROUPS = (
    _Group("fouten", "fout", "fouten", "Fouten", "fout", "klopt niet"),
    _Group(
        "waarschuwingen",
        "waarschuwing",
        "waarschuwingen",
        "Waarschuwingen",
        "waarschuwing",
        "valt op, en kan toch juist zijn",
    ),
    _Group("meldingen", "melding", "meldingen", "Meldingen", "melding", "goed om te weten"),
    _Group(
        "niet-te-toetsen",
        "niet te toetsen",
        "niet te toetsen",
        "Niet te toetsen",
        "open",
        "het verslag bevat niets om tegen af te zetten",
    ),
    _Group("geslaagd", "geslaagd", "geslaagd", "Geslaagd", "goed", "klopt"),
)
_FAILURES = {"error": "fouten", "warning": "waarschuwingen", "info": "meldingen"}
_OUTCOMES = {"pass": "geslaagd", "unverifiable": "niet-te-toetsen"}


def group_of(finding: Finding) -> str:
    """Give the identifier of the group that a finding belongs to."""
    return _OUTCOMES.get(finding.outcome) or _FAILURES[finding.severity]


def finding_counts(findings: Sequence[Finding]) -> tuple[Count, ...]:
    """Count the findings of every group, also those of which there are none."""
    numbers = [
        (group, sum(group_of(finding) == group.id for finding in findings)) for group in _GROUPS
    ]
    return tuple(
        Count(
            formatting.amount(Decimal(number), 0),
            group.one if number == 1 else group.more,
            group.tone,
            group.explanation,
        )
        for group, number in numbers
    )


def finding_groups(report: Jaarrapportage, findings: Sequence[Finding]) -> tuple[FindingGroup, ...]:
    """Give the groups that have findings, failures first."""
    labels: dict[tuple[str, str], str] = {
        (section, entry.key): entry.item for section, _, entry in report.entries()
    }
    groups = []
    for group in _GROUPS:
        views = tuple(
            _view(finding, group, labels) for finding in findings if group_of(finding) == group.id
        )
        if views:
            folded = group.id == "geslaagd"
            identifier = f"bevindingen-{group.id}"
            groups.append(FindingGroup(identifier, group.title, group.tone, views, folded))
    return tuple(groups)


def _view(finding: Finding, group: _Group, labels: dict[tuple[str, str], str]) -> FindingView:
    title = KINDS[finding.section].title if finding.section else ""
    item = labels.get((finding.section, finding.key), finding.key)
    period = str(finding.period) if finding.period is not None else ""
    subject = " · ".join(filter(None, (title, item, period)))
    numbers = tuple(
        f"{word} {formatting.exact(number)}"
        for word, number in (
            ("verwacht", finding.expected),
            ("gevonden", finding.found),
            ("marge", finding.tolerance),
        )
        if number is not None
    )
    source = formatting.quoted(finding.source_text) if finding.source_text else ""
    return FindingView(
        status=group.one[:1].upper() + group.one[1:],
        tone=group.tone,
        check=finding.check,
        message=finding.message,
        subject=subject,
        anchor=finding.section,
        numbers=numbers,
        source_text=finding.source_text,
        spot=Spot(formatting.page_line_text(finding.page, finding.line)),
        parts=tuple(filter(None, (subject, *numbers, source))),
    )
