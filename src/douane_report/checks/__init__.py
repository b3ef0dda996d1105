"""Rules that hold a report against itself, its history and what others published.

Importing this package declares every rule; a new family of rules is a new module, imported and
listed here. :func:`run` gives the findings, :func:`explain` what a rule demands and why.
"""

from douane_report.checks import (
    arithmetic,
    completeness,
    history,
    lists,
    proportions,
    references,
    witnesses,
)
from douane_report.checks.finding import Finding, Outcome, Severity
from douane_report.checks.registry import Rule, explain, rule_ids, rules, run

__all__ = [
    "Finding",
    "Outcome",
    "Rule",
    "Severity",
    "arithmetic",
    "completeness",
    "explain",
    "history",
    "lists",
    "proportions",
    "references",
    "rule_ids",
    "rules",
    "run",
    "witnesses",
]
