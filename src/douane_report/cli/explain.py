"""What ``douane-report explain`` prints about a rule."""

import difflib

from douane_report import checks
from douane_report.errors import UsageError


def describe(rule_id: str) -> str:
    """Write out the declaration of a rule.

    Raises:
        UsageError: there is no such rule.
    """
    known = checks.rule_ids()
    if rule_id not in known:
        near = difflib.get_close_matches(rule_id, known)
        raise UsageError(
            "rule-unknown",
            f"there is no rule {rule_id!r}",
            advice=f"did you mean {' or '.join(near)}?"
            if near
            else "the rules are:\n" + "\n".join(f"    {name}" for name in known),
        )
    rule = checks.explain(rule_id)
    severities = " or ".join((rule.severity, *rule.also))
    head = f"{rule.id} ({severities}; {rule.section or 'whole report'})"
    return "\n\n".join(part for part in (head, rule.demands, rule.doc) if part)
