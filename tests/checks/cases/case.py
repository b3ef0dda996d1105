"""What a case is, and the two reports that most cases start from."""

from __future__ import annotations

from dataclasses import dataclass

from douane_report.checks.finding import Outcome, Severity
from douane_report.checks.registry import Subject
from douane_report.model import Bron, Jaarrapportage
from tests.factory import SOURCE, make_report

Expected = tuple[Outcome, Severity, str]


@dataclass(frozen=True)
class Case:
    """A report, a rule, and what the rule is to say.

    Attributes:
        rule: id of the rule.
        name: what is special about the report.
        subject: the report, with what belongs to it.
        expected: (outcome, severity, key) of every finding that the rule must give.
        words: parts of the message of the first expected finding.
        only: whether these are all findings of the rule, or those among others.
    """

    rule: str
    name: str
    subject: Subject
    expected: tuple[Expected, ...]
    words: tuple[str, ...] = ()
    only: bool = False


REAL = make_report()
PDF = make_report(bron=Bron(kind="pdf", sha256=SOURCE, pages=20, second_reading=True))


def of(report: Jaarrapportage, earlier: Jaarrapportage | None = None) -> Subject:
    return Subject(report, earlier)
