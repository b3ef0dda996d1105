"""Initials of names in signs beside them, as letters that stand for pictures: an ``M`` in a dot.

Such a letter is set in a style of its own, and says again with what the name beside it, or under
it, begins.
"""

from collections.abc import Iterator, Sequence

from douane_report.document.model import Box, Line, Word

_REACH = 3.0
"""How far the name may be from its initial, in type sizes of the letter."""


def without_initials(fragments: Sequence[Line]) -> list[Line]:
    """Leave initials out of the fragments of a page."""
    return list(_without(fragments))


def _without(fragments: Sequence[Line]) -> Iterator[Line]:
    for line in fragments:
        first, *rest = line.words
        if not _is_letter(first):
            yield line
        elif rest:
            yield line._replace(words=tuple(rest)) if _is_initial(first, rest[0]) else line
        elif not any(
            _is_initial(first, other.words[0]) and _is_near(first, other.placed)
            for other in fragments
            if len(other.text) > 1
        ):
            yield line


def _is_letter(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isupper()


def _is_initial(letter: Word, word: Word) -> bool:
    """Whether a letter in a style of its own says how a word begins."""
    own = (letter.colour, letter.bold, round(letter.size, 1))
    return word.text.startswith(letter.text) and own != (
        word.colour,
        word.bold,
        round(word.size, 1),
    )


def _is_near(letter: Word, name: Box) -> bool:
    """Whether a name stands to the right of a letter, or under it."""
    box, reach = letter.placed, _REACH * letter.size
    beside = -reach <= name.cy - box.cy <= reach and -1 <= name.x0 - box.x1 <= reach
    under = 0 < name.cy - box.cy <= reach and abs(name.x0 - box.x0) <= reach
    return beside or under
