"""Glyphs of which a PDF does not say what they are, and what the words around them tell.

A program that writes a PDF anew may lose a font's ToUnicode table (ISO 32000-1, 9.10.3): the
glyphs that had a code of their own, which are all letters with accents and all signs beyond
ASCII, are painted still, and nobody can copy them. One glyph of a font is one character wherever
it stands, so that a single word in which but one letter can stand tells it for the whole page:
``Coca�ne``. A glyph that no word tells, or that two words tell differently, stays unknown.
"""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence

LOST = "\ufffd"
"""Stands for a glyph that is painted, and of which the file does not say what it is."""

_WORDS = {
    "ï": r"coca\?n|hero\?n|be\?nvl|oekra\?n|ge\?n(?:spec|teg|ter|ves|form|iti|sta)|ego\?s[mt]",
    "ë": r"(?:[cdtv]i|ri)\?le?\b|\Bie?\?n\b|belgi\?|itali\?|pati\?nt|reli\?f|[ct]i\?nt",
    "ö": r"\bco\?(?:rd|per)",
    "é": r"(?<!\w)\?\?n\b|\bcaf\?s?\b|\bpriv\?|proced\?s?\b",
    "è": r"\bsc\?ne|\bcarri\?re|\bbarri\?re",
    "ê": r"\benqu\?te",
    "’": r"(?<=[^\W\d_]{2})[aiouy]\?s\b",
    "€": r"\?\s?\d{1,3}(?:\.\d{3})*,-|<\s?\?\s?\d|e-commerce\W{0,3}tot \?\s?\d"
    r"|\b[xX×] ?\?\s?1(?:\.000)*(?!\.?\d)"
    r"|\bin \?\s?1(?:\.000)+(?!\.?\d)|\bin \? ?(?:mln|miljoen)\b",
    "–": r"\b(?:19|20)\d\d ?\? ?(?:19|20)\d\d\b",
}
"""Words, or parts of them, in which only one character can stand at the question mark."""

_TELLING = {
    char: re.compile(words.replace(r"\?", LOST), re.IGNORECASE) for char, words in _WORDS.items()
}
_BEFORE_TEXT = re.compile(rf"(?<!\S)({LOST})\s+(?=[^\W\d_]|[({LOST}])")
_OPENS_LINE = re.compile(rf"(?:^|[\r\n])\s*({LOST})\s")
_OPENS_WORD = re.compile(rf"(?<![\w{LOST}])({LOST})(?=[^\W\d_])")

_BULLETS = 3
"""Least lines that a glyph opens when it is a bullet; most of a bullet's stand there."""

_AMOUNTS = 4
"""Least figures that a glyph stands before, and nowhere else, to be the sign of the euro."""

_BEFORE_FIGURE = re.compile(rf"({LOST})[ \u00a0]?\d")
_EURO = re.compile(r"\beuro(?:\b|[’\ufffd]s)", re.IGNORECASE)

_QUOTED = 80
"""Most characters between quotation marks."""

_EMPTY = 0.01
"""Height of the ink of a space, at most, as a part of the height of the type."""

_FLAT = 0.15
"""The same, of a dash."""


def of_shape(ink: Sequence[float] | None, edges: Sequence[float]) -> str:
    """Give what the ink of a lost glyph shows it to be: a space, a dash, or a ``LOST`` one.

    The plain space and hyphen are in ASCII, and keep their codes where others lose theirs, so
    that these are a no-break space and a dash of a sentence or an empty cell.

    Args:
        ink: left, bottom, right and top of what is painted; None for nothing at all.
        edges: left, top, right and bottom of the glyph's place in its line of type.
    """
    if ink is None:
        return "\u00a0"
    left, bottom, right, top = ink
    size = edges[1] - edges[3]
    if size <= 0:
        return LOST
    if top - bottom <= _EMPTY * size:
        return "\u00a0"
    flat = top - bottom <= _FLAT * size and right - left >= 2 * (top - bottom)
    amid = 0.25 < ((top + bottom) / 2 - edges[3]) / size < 0.75
    return "–" if flat and amid else LOST


def told(text: str, glyphs: Mapping[int, Hashable]) -> dict[int, str]:
    """Give the characters that lost glyphs of a page stand for, as far as its words tell.

    Args:
        text: the characters of the page, with ``LOST`` for each such glyph.
        glyphs: which glyph each of them is, by its index: the same for the same glyph of a font.

    Returns:
        The characters by their indices; those of which nothing is known are left out.
    """
    found: dict[Hashable, set[str]] = {}
    for index, char in _evidence(text):
        found.setdefault(glyphs[index], set()).add(char)
    known = {glyph: chars.pop() for glyph, chars in found.items() if len(chars) == 1}
    places: dict[Hashable, set[int]] = {}
    for index, glyph in glyphs.items():
        if glyph not in found:
            places.setdefault(glyph, set()).add(index)
    before_text = {match.start(1) for match in _BEFORE_TEXT.finditer(text)}
    opening_lines = {match.start(1) for match in _OPENS_LINE.finditer(text)}
    opening_words = {match.start(1) for match in _OPENS_WORD.finditer(text)}
    amounts = {it.start(1) for it in _BEFORE_FIGURE.finditer(text) if _EURO.search(text)}
    closing = {index for index, glyph in glyphs.items() if known.get(glyph) == "’"}
    for glyph, indices in places.items():
        opening = len(indices & opening_lines)
        if opening >= max(_BULLETS, len(indices) / 2) and indices <= before_text:
            known[glyph] = "•"
        elif len(indices) >= _AMOUNTS and indices <= amounts:
            known[glyph] = "€"
        elif indices <= opening_words and all(
            any(index < end <= index + _QUOTED for end in closing) for index in indices
        ):
            known[glyph] = "‘"
    return {index: known[glyph] for index, glyph in glyphs.items() if glyph in known}


def _evidence(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lost glyphs that stand in a word that tells them, and what it tells."""
    for char, telling in _TELLING.items():
        for match in telling.finditer(text):
            for lost in re.finditer(LOST, match[0]):
                yield match.start() + lost.start(), char
