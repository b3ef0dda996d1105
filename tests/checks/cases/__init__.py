"""Reports that pass and reports that fail, for every rule.

A case names its rule and lists exactly what is to come of the value or values that it damages:
(outcome, severity, key) and words of the message. ``test_rules.py`` runs them all, and demands
that every rule has at least one case that passes and one that does not.
"""

from tests.checks.cases import figures, lists, whole
from tests.checks.cases.case import PDF, REAL, Case

CASES: tuple[Case, ...] = (*figures.CASES, *lists.CASES, *whole.CASES)

__all__ = ["CASES", "PDF", "REAL", "Case"]
