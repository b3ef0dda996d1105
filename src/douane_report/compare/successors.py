"""Labels of one thing, kept in a system that another has taken the place of since.

``Invoer (AGS)`` is ``Invoer (DMS)``: the declarations stay what they are. Where the system is what
a label is about, as in ``Storingen AGS``, its successor is another thing.
"""

import re

from douane_report.compare.language import language
from douane_report.sections.vocabulary import fold

_KEPT_IN = re.compile(
    r"[(\[]\s*(?:(?:via|in|uit|met)\s+)?(?:systeem\s+)?(\w+(?: (?:fase |versie )?\d)?)\s*[)\]]"
    r"|(?:,|\b(?:via|in|uit))\s+(?:het\s+)?(?:systeem\s+)?([A-Z]{2,5} ?\d?)\s*$"
)
_NO_NAME = re.compile(r"\b(?:fase|versie)\b| ")


def without_succession(one: str, other: str) -> tuple[str, str] | None:
    """Leave out the system of both labels, where one system came in the place of the other.

    Args:
        one: a label.
        other: another; which of the two is newer makes no difference.
    """
    found, others = _KEPT_IN.search(one), _KEPT_IN.search(other)
    if not found or not others:
        return None
    systems = [_NO_NAME.sub("", fold(each[1] or each[2])) for each in (found, others)]
    pairs = language().successors
    if tuple(systems) not in pairs and tuple(reversed(systems)) not in pairs:
        return None
    return _without(one, found), _without(other, others)


def _without(label: str, found: re.Match[str]) -> str:
    return f"{label[: found.start()]} {label[found.end() :]}".strip()
