"""What leads the title of a risk and is no part of its name: ``Risico:``, ``A.``, ``II``."""

import re
from collections.abc import Iterator, Sequence

from douane_report.document import Line, Word
from douane_report.document.model import union
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.titles import TypeOf, type_of
from douane_report.sections.vocabulary import fold

_LETTER = re.compile(r"^([A-Z]|[IVX]{1,5})[.):]?$")
_JOINTS = frozenset("-–—:|·.")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_LEAST = 2
"""How many letters count up at least where each has a sign after it; one more where none has."""


def without_leads(told: Sequence[Line | Block]) -> Iterator[Line | Block]:
    """Take off the titles of risks what leads them."""
    lettered = _lettered(told)
    for item in told:
        if isinstance(item, Block):
            first, *others = item.title
            title = (_named(first, lettered), *others)
            left_out = item.left_out | {id(word) for word in first.words}
            same = title[0] is first
            yield item if same else item._replace(title=title, left_out=left_out)
        else:
            yield item if item.bullet else _named(item, lettered)


def _named(line: Line, lettered: set[int]) -> Line:
    """A line from where the name of a risk starts."""
    words = line.words
    says = fold(words[0].text) in ("risico", "toprisico") and len(words) > 2
    start = 0
    if id(words[0]) in lettered or (says and words[0].text.endswith(":")):
        start = 1
    elif says and (words[1].text in _JOINTS or id(words[1]) in lettered):
        start = 2
    if start and start < len(words) and words[start].text in _JOINTS:
        start += 1
    if not 0 < start < len(words):
        return line
    # What stands under the title is set out to where its line starts.
    first = words[start]
    whole = union([words[0].placed, first.placed]) if words[0].box and first.box else first.box
    return line._replace(words=(first._replace(box=whole), *words[start + 1 :]))


def _lettered(told: Sequence[Line | Block]) -> set[int]:
    """What the letters are known by that count up, line by line, in one and the same type."""
    runs: dict[TypeOf, list[Word]] = {}
    for item in told:
        if isinstance(item, Line) and item.bullet:
            continue
        line = item if isinstance(item, Line) else item.title[0]
        words = (
            line.words[1:] if fold(line.words[0].text) in ("risico", "toprisico") else line.words
        )
        if len(words) > 1 and _LETTER.match(words[0].text) and not words[1].text[:1].islower():
            runs.setdefault(type_of(words[0]), []).append(words[0])
    return {id(word) for run in runs.values() if _counts_up(run) for word in run}


def _counts_up(run: Sequence[Word]) -> bool:
    """Whether each letter is the first one or follows the one before."""
    signs = [word.text.rstrip(".):") for word in run]
    least = _LEAST if all(sign != word.text for sign, word in zip(signs, run, strict=True)) else 3
    for order in ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _ROMAN):
        places = [order.index(it) if it in order else -1 for it in signs]
        steps = zip([-1, *places], places, strict=False)
        if len(run) >= least and -1 not in places and all(b in (0, a + 1) for a, b in steps):
            return places[-1] > 0 or len(set(places)) > 1
    return False
