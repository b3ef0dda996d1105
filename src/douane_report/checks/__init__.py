"""Rules that hold a report against itself, its history and what others published.

Importing this package declares every rule; a new family of rules is a new module plus one line
here. :func:`run` gives the findings, :func:`explain` what a rule demands and why.
"""

from __future__ import annotations

from douane_report.checks import (  # noqa: F401  (imported to declare their rules)
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

__all__ = ["Finding", "Outcome", "Rule", "Severity", "explain", "rule_ids", "rules", "run"]
