"""Words made into fragments: the cells of a table, or the pieces of a line of prose.

Everything is worked out from geometry, never from page numbers or fixed coordinates; lengths
are measured in the type size at hand.
"""

import re
from collections.abc import Iterable, Sequence
from math import inf

from douane_report.document.model import Line, Word, union
from douane_report.document.repair import BULLETS

_FRAGMENT_GAP = 0.78
"""Gap between two words, as a part of the type size, beyond which a fragment ends."""

_THOUSANDS_GAP = 0.48
"""Widest space within a figure, in type sizes: a little more than a word space."""

_NARROW = "\u00a0\u2009\u202f"
_GROUP = re.compile(rf"^\d{{3}}(?:[{_NARROW}]\d{{3}})*(?:,\d+)?\D{{0,3}}$")
_HEAD = re.compile(rf"^(?:€\s?)?\(?\d{{1,3}}(?:[{_NARROW}]\d{{3}})*$")
_BROKEN = re.compile(r"^(?:€\s?)?\d{1,3}(?:\.\d{3})*\.\d{1,2}$")
_POINTED = re.compile(r"^(?:€\s?)?\d{1,3}(?:\.\d{3})+(?:,\d+)?$")
_SPACES = re.compile(rf"(?<=\d)[{_NARROW}](?=\d)")

_NO_SPACE = 0.2
"""Widest gap, in type sizes, that is no space between two words."""

_INK = 0.8
"""Height of a box, in type sizes, below which it is that of what is painted."""

_NOTE = re.compile(r"^\(?\d\)$|^\*+\)?$")
"""What is nothing but a footnote mark where it touches a word and stands higher."""

_OPENS_NOTE = re.compile(r"^(?:\*{1,3}|[†‡¹²³⁴-⁹]|\d{1,2}\)?|[a-z]\))$")
"""A mark that stands before its footnote; a year or a sign before a figure is none."""

_RAISED_SIZE = 0.82
"""Size of the type of a footnote mark, at most, as a part of that of the word beside it."""

_OPEN_RUNS = 4
"""How many runs to the left are looked at for one that a word continues."""

_BULLET = re.compile(rf"^(?:[{re.escape(BULLETS)}]|\d{{1,2}}[.)])$")


def fragments(words: Iterable[Word], page: int) -> tuple[Line, ...]:
    """Group the words of page number ``page`` into fragments, from the top down, left to right.

    Small raised words that touch a fragment (footnote marks) join it, marked ``raised``.
    """
    groups = [group for row in _level_rows(_on_lines(words)) for group in _runs_of(row)]
    lines = (Line(words=tuple(group), page=page) for group in _with_marks(groups))
    return tuple(sorted(lines, key=_line_key))


def with_thousands(line: Line) -> Line:
    """Join the groups of a figure whose thousands are parted by a space (``55 187,0``).

    Only three digits that follow one to three, one narrow space apart, are taken for a group;
    the space becomes a no-break space, which is what the grammar of figures accepts.
    """
    if not any(word.text[0].isdigit() for word in line.words[1:]):
        return line
    words: list[Word] = []
    for word in line.words:
        if (
            words
            and _GROUP.match(word.text)
            and _HEAD.match(words[-1].text)
            and _near(words[-1], word)
        ):
            last = words[-1]
            text = _SPACES.sub("\u00a0", f"{last.text}\u00a0{word.text}")
            words[-1] = last._replace(text=text, box=union([last.placed, word.placed]))
        elif words and _is_torn(words[-1], word):
            last = words[-1]
            box = union([last.placed, word.placed])
            words[-1] = last._replace(text=last.text + word.text, box=box)
        else:
            words.append(word)
    return line if len(words) == len(line.words) else line._replace(words=tuple(words))


def _is_torn(left: Word, right: Word) -> bool:
    """Whether a group of three digits after a point was parted where no space is seen."""
    torn = _BROKEN.match(left.text) and _POINTED.match(left.text + right.text)
    return bool(torn) and right.placed.x0 - left.placed.x1 <= _NO_SPACE * left.size


def _near(left: Word, right: Word) -> bool:
    same = left.raised == right.raised and abs(left.size - right.size) < 0.1 * left.size
    return same and right.placed.x0 - left.placed.x1 <= _THOUSANDS_GAP * left.size


def _on_lines(words: Iterable[Word]) -> list[Word]:
    """Give words that have but the box of their ink the height of the line that they stand in.

    Some fonts tell no more of a digit than where it is painted: it would stand above the word
    beside it, which has the box of its type.
    """
    every = list(words)
    lined = [word for word in every if word.placed.height >= _INK * word.size]
    if len(lined) == len(every):
        return every
    return [
        word if word.placed.height >= _INK * word.size else _in_line(word, lined) for word in every
    ]


def _in_line(word: Word, lined: Sequence[Word]) -> Word:
    box = word.placed
    around = [
        (box.gap(other.placed), other.placed)
        for other in lined
        if abs(other.size - word.size) <= 0.02 * word.size
        and other.placed.top <= box.top + 0.1 * word.size
        and box.bottom <= other.placed.bottom + 0.1 * word.size
    ]
    if not around:
        return word
    _, beside = min(around)
    return word._replace(box=box._replace(top=beside.top, bottom=beside.bottom))


def _level_rows(words: Iterable[Word]) -> list[list[Word]]:
    """Group words whose baselines lie close together, over the whole width of the page."""
    rows: list[list[Word]] = []
    bottom = -inf
    for word in sorted(words, key=lambda it: it.placed.bottom):
        there = word.placed.bottom
        if not rows or there - bottom > 0.12 * word.size:
            rows.append([])
        rows[-1].append(word)
        bottom = there
    return rows


def _runs_of(row: Sequence[Word]) -> list[list[Word]]:
    """Split a row into runs of words that stand close together on one baseline."""
    runs: list[list[Word]] = []
    for word in sorted(row, key=lambda it: it.placed.x0):
        for run in reversed(runs[-_OPEN_RUNS:]):
            if _adjoins(run[-1], word):
                run.append(word)
                break
        else:
            runs.append([word])
    return runs


def _adjoins(left: Word, right: Word) -> bool:
    one, other = left.placed, right.placed
    size = left.size if left.size < right.size else right.size
    return (
        abs(one.bottom - other.bottom) <= 0.2 * size
        and -0.3 * right.size <= other.x0 - one.x1 <= _FRAGMENT_GAP * size + 3 * left.spacing
        and 0.6 <= left.size / right.size <= 1.7
    )


def _line_key(line: Line) -> tuple[float, float]:
    box = line.placed
    return round(box.bottom), box.x0


def _with_marks(groups: list[list[Word]]) -> list[list[Word]]:
    """Let short raised groups join the fragment that they touch."""
    bodies: list[list[Word]] = []
    raised: list[list[Word]] = []
    for group in groups:
        text = "".join(word.text for word in group)
        (raised if len(text) <= 4 else bodies).append(group)
    for group in raised:
        others = bodies + [g for g in raised if g is not group]
        host = _host(group[0], others)
        if host is None and _OPENS_NOTE.match("".join(word.text for word in group)):
            host = _led(group[-1], others)
        if host is None:
            bodies.append(group)
            continue
        position = _insert_at(host, group[0].placed.x0)
        host[position:position] = [word._replace(raised=True) for word in group]
    return bodies


def _host(mark: Word, groups: Sequence[list[Word]]) -> list[Word] | None:
    """Find the group with a word that a mark stands behind."""
    there, least = mark.placed, 0.99 * mark.size / (1 if _is_note(mark) else _RAISED_SIZE)
    for group in groups:
        for word in group:
            if word.size < least:
                continue
            reach = there.x0 - word.placed.x1
            if -0.15 * word.size <= reach <= 0.35 * word.size and _is_raised(mark, word):
                return group
    return None


def _led(mark: Word, groups: Sequence[list[Word]]) -> list[Word] | None:
    """Find the group that a mark stands before, as it does at the start of a footnote."""
    for group in groups:
        first = group[0]
        reach = first.placed.x0 - mark.placed.x1
        if -0.15 * first.size <= reach <= 0.6 * first.size and _is_raised(mark, first):
            return group
    return None


def _is_raised(mark: Word, word: Word) -> bool:
    """Whether a mark is smaller than a word and stands higher, on its line.

    One that can be nothing but a footnote mark, ``1)``, may be of the word's size.
    """
    there, box, size = mark.placed, word.placed, word.size
    small = mark.size <= _RAISED_SIZE * size
    return (
        (small or (_is_note(mark) and mark.size <= 1.01 * size))
        and box.top - (0.35 if small else 0.6) * size <= there.top
        and there.bottom <= box.bottom - (0.12 if small else 0.3) * size
        and there.cy < box.cy
    )


def _is_note(mark: Word) -> bool:
    return bool(_NOTE.match(mark.text))


def _insert_at(group: list[Word], x0: float) -> int:
    for index, word in enumerate(group):
        if word.placed.x0 > x0:
            return index
    return len(group)


def is_bullet(text: str) -> bool:
    """Whether a word is a list bullet or the number of a list item."""
    return bool(_BULLET.match(text))


def opens_item(words: Sequence[Word]) -> bool:
    """Whether words start with a bullet; one that compares a figure (``> 500 kg``) is none."""
    if words[0].text == ">" and len(words) > 1 and words[1].text[:1] in "€0123456789":
        return False
    return is_bullet(words[0].text)
