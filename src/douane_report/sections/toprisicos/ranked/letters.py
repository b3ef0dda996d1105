"""A list of risks whose order is told by letters: ``a.``, ``(b)``, ``C)``, or ``i.``, ``ii.``.

Any word may be a letter with a sign after it. Letters are those of a list where each is the next
one, from the first on; a list in which one is skipped has no ranks.
"""

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.ranked.parts import items_after

_LETTER = re.compile(r"\(?(?:[a-z]|[A-Z]|[ivx]{2,4}|[IVX]{2,4})[.)]")
_SIGNS = "(.)"
_ORDERS = (
    tuple("abcdefghijklmnopqrstuvwxyz"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"),
)
_LEAST = 2
"""How many letters count up at least."""

_MOST_LINES = 80
"""Most lines of such a list."""


def is_letter(text: str) -> bool:
    """Whether a word is the letter of a list item, with its sign."""
    return _LETTER.fullmatch(text) is not None


def lettered_after(lines: Sequence[Line], start: int, within: int = 3) -> list[Item]:
    """Collect the items led by letters that follow, if their letters count up from the first."""
    near = lines[start : start + within + 1]
    if not any(is_letter(line.words[0].text) for line in near):
        return []
    items = items_after([_led(line) for line in lines[start : start + _MOST_LINES]], 0, within)
    signs = [item.lines[0].bullet for item in items]
    letters = tuple(sign.strip(_SIGNS).lower() for sign in signs)
    counted = len(items) >= _LEAST and any(letters == it[: len(items)] for it in _ORDERS)
    alike = {(sign.isupper(), sign[0] == "(", sign[-1]) for sign in signs}
    return items if counted and len(alike) == 1 else []


def _led(line: Line) -> Line:
    """A line whose first word is a letter, with that as its bullet."""
    first, *others = line.words
    led = bool(others) and not line.bullet and is_letter(first.text)
    return line._replace(words=tuple(others), bullet=first.text) if led else line
