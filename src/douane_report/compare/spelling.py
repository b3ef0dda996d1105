"""One way of writing for what labels write in two: abbreviations and compounds cut short.

``NVWA`` is the ``Nederlandse Voedsel- en Warenautoriteit``; ``data- en informatiemanagement`` is
``datamanagement en informatiemanagement``. Neither needs a list: the letters tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from douane_report.sections.vocabulary import fold

_ABBREVIATED = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_PLURAL = re.compile(r"(?<=\w)['’`´](?=s\b)")
_ACRONYM = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{2,7}(?![\w])")
_WORD = re.compile(r"\w+")
_CUT = re.compile(r"((?:\w{2,}-,? ?/?)+)((?: ?(?:en|of|&) |/) ?)(\w{5,})")
_MOST_WORDS = 8
_SHORTEST = 3


def plain(label: str) -> str:
    """Leave out abbreviations without a meaning, ``m.b.t.``, and the mark in ``auto's``."""
    return _PLURAL.sub("", _ABBREVIATED.sub(" ", label))


def written_out(label: str, tails: Iterable[str]) -> str:
    """Give compounds that are cut short at a hyphen their last part.

    Args:
        label: label as printed.
        tails: last parts of compounds, longest first.
    """
    endings = tuple(tails)

    def complete(found: re.Match[str]) -> str:
        firsts, joint, last = found.groups()
        tail = next((t for t in endings if last.endswith(t) and last != t), "")
        words = [f"{first}{tail}" for first in re.findall(r"\w+", firsts)]
        return " ".join([*words, joint.strip(), last])

    return _CUT.sub(complete, label)


def with_acronyms(label: str, other: str, fillers: Set[str]) -> str:
    """Write with an acronym what the other label writes with it.

    Args:
        label: label to change.
        other: label that may hold acronyms.
        fillers: words that an acronym may leave out.
    """
    found = [*_ACRONYM.findall(other)]
    if re.fullmatch(r"\w{3,8}", other) and other not in found:
        found.append(other)
    for acronym in found:
        span = _span(fold(acronym), label, fillers)
        if span:
            label = f"{label[: span[0]]}{acronym}{label[span[1] :]}"
    return label


def _span(letters: str, label: str, fillers: Set[str]) -> tuple[int, int] | None:
    """Find the words that an acronym is made of, the fewest that will do."""
    words = list(_WORD.finditer(label))
    folded = [fold(word.group()) for word in words]
    for length in range(2, min(_MOST_WORDS, len(words)) + 1):
        for start in range(len(words) - length + 1):
            run = folded[start : start + length]
            if run[0] in fillers or run[-1] in fillers:
                continue
            if _spells(letters, run, fillers):
                return words[start].start(), words[start + length - 1].end()
    return None


def _spells(letters: str, words: Sequence[str], fillers: Set[str]) -> bool:
    """Tell whether every word gives its first letter, or more of its letters, in order."""
    if not words:
        return not letters
    if words[0] in fillers and _spells(letters, words[1:], fillers):
        return True
    if not letters or not words[0].startswith(letters[0]):
        return False
    # A compound may give a letter of its second part: the G of KGT is in "klantgericht".
    rest = words[0][_SHORTEST:]
    return _spells(letters[1:], words[1:], fillers) or (
        len(letters) > 1 and letters[1] in rest and _spells(letters[2:], words[1:], fillers)
    )
