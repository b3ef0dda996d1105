"""The rules: declared with a decorator, listed in one order, run in that order.

A rule is a function that gets a :class:`Subject` and yields verdicts. It never prints, raises,
repairs or stops; a section that is not there gives no verdict (``sections.missing`` speaks of
that). Its id is its function's name with the first underscore as a dot, and its docstring is
its documentation: what it compares, with which interval, and where that rule comes from.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from douane_report.checks.finding import Finding, SectionOrNone, Severity, Verdict
from douane_report.checks.reference_data import Reference, load_references
from douane_report.errors import UsageError
from douane_report.model import SECTIONS, Jaarrapportage
from douane_report.resources import project_dir


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rule may look at.

    Attributes:
        report: the report that is checked.
        earlier: an earlier year's report, if its dataset is there.
        references: figures published elsewhere.
    """

    report: Jaarrapportage
    earlier: Jaarrapportage | None = None
    references: tuple[Reference, ...] = ()


Check = Callable[[Subject], Iterator[Verdict]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One declared rule.

    Attributes:
        id: identifier, such as ``afdrachten.total``.
        severity: severity of its findings, unless the finding says otherwise.
        also: other severities that its findings may have.
        section: section it is about; empty for a rule about the whole report.
        demands: one English sentence that says what it demands.
        doc: what it compares, which interval it uses, and its source.
        function: the rule itself.
    """

    id: str
    severity: Severity
    also: tuple[Severity, ...]
    section: SectionOrNone
    demands: str
    doc: str
    function: Check

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """Yield what the rule finds."""
        for verdict in self.function(subject):
            yield verdict.sign(self.id, self.section, self.severity)


_RULES: dict[str, Rule] = {}


def rule(
    rule_id: str,
    *,
    severity: Severity,
    demands: str,
    section: SectionOrNone = "",
    also: tuple[Severity, ...] = (),
) -> Callable[[Check], Check]:
    """Declare a rule.

    Args:
        rule_id: the function's name with its first underscore as a dot.
        severity: severity of its findings.
        demands: one English sentence that says what must hold.
        section: section it is about; empty for a rule about the whole report.
        also: other severities that its findings may have.

    Raises:
        ValueError: the id is taken.
    """

    def register(function: Check) -> Check:
        if rule_id in _RULES:
            raise ValueError(f"two rules are called {rule_id}")
        _RULES[rule_id] = Rule(
            id=rule_id,
            severity=severity,
            also=also,
            section=section,
            demands=demands,
            doc=inspect.getdoc(function) or "",
            function=function,
        )
        return function

    return register


def rules() -> tuple[Rule, ...]:
    """Give every rule: by section in the order of the report, then by id."""
    return tuple(sorted(_RULES.values(), key=_order))


def _order(declared: Rule) -> tuple[int, str]:
    names = (*SECTIONS, "")
    return names.index(declared.section), declared.id


def rule_ids() -> tuple[str, ...]:
    """Give the ids of all rules, in the order in which they run."""
    return tuple(declared.id for declared in rules())


def explain(rule_id: str) -> Rule:
    """Give one rule by its id.

    Raises:
        UsageError: there is no such rule.
    """
    if rule_id not in _RULES:
        raise UsageError(
            "rule-unknown",
            f"There is no rule {rule_id!r}.",
            advice=f"The rules are: {', '.join(rule_ids())}.",
        )
    return _RULES[rule_id]


def run(
    report: Jaarrapportage,
    earlier: Jaarrapportage | None = None,
    *,
    references: tuple[Reference, ...] | None = None,
) -> tuple[Finding, ...]:
    """Run every rule on a report; the same input gives the same findings in the same order.

    Args:
        report: the report to check.
        earlier: an earlier year's report, to compare what both say of one year.
        references: figures published elsewhere; by default those of ``data/reference``.

    Raises:
        UsageError: ``data/reference`` is missing or holds a faulty file.
    """
    if references is None:
        references = load_references(project_dir("data/reference"))
    subject = Subject(report, earlier, references)
    return tuple(finding for declared in rules() for finding in declared.findings(subject))
