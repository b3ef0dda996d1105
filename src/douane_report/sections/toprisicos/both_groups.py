"""The head of a column that names both groups, on two lines: ``Extern/`` over ``intern``.

Neither line is the heading of a group, nor the tag of a risk.
"""

from collections.abc import Sequence

from douane_report.document.model import Line
from douane_report.sections.toprisicos.words import named_group
from douane_report.sections.vocabulary import SectionWords

_JOINTS = ("/", " of", " en", " -", " –")
"""What leads from the name of one group to that of the other."""

_STEP = 1.8
"""Widest distance between the two lines, in type sizes."""

_SAME_EDGE = 2.0
"""How far apart their edges, or their middles, are at most, in points."""


def both_named(lines: Sequence[Line], words: SectionWords) -> set[int]:
    """Give what the words of such heads are known by."""
    found: set[int] = set()
    for line in lines:
        joint = next((it for it in _JOINTS if line.text.endswith(it)), None)
        group = named_group(line.text.removesuffix(joint), words) if joint else None
        if not group:
            continue
        for other in lines:
            if _is_under(line, other) and named_group(other.text, words) not in (None, group):
                found |= {id(word) for word in (*line.words, *other.words)}
    return found


def _is_under(line: Line, other: Line) -> bool:
    """Whether a line stands right under another one, in its column."""
    box, under = line.placed, other.placed
    aside = min(abs(under.x0 - box.x0), abs(under.cx - box.cx), abs(under.x1 - box.x1))
    return 0 < under.bottom - box.bottom <= _STEP * line.words[0].size and aside <= _SAME_EDGE
