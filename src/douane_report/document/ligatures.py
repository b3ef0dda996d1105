"""Ligatures that a program garbled when it wrote a PDF anew, and the letters they stand for.

Ghostscript is known for two such faults in the table that says what the glyphs of a font are. Of
a glyph that stands for several letters it swaps the two bytes of each: ``fi`` (U+0066 U+0069)
becomes U+6600 U+6900, two Chinese signs. Of a range of characters it joins the two bytes of the
first: the ligatures from U+FB00 (``ff``, ``fi``, ``fl``, ``ffi``, ``ffl``) become U+00FB and what
follows it, ``û``, ``ü``, ``ý``, ``þ`` and ``ÿ``, or those from U+FB01 do.
"""

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_letters
from typing import NamedTuple

LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
"""The letters of the ligatures from U+FB00 on, in their order."""

_FIRST, _JOINED = 0xFB00, 0xFB
_ACCENTED = "ûýþÿü"
"""Letters that those of a ligature may have become, U+FB00 to U+FB04 being U+00FB and on."""

_SWAPPED_FROM = "\u4100"
"""The first letter, ``A``, with its bytes the wrong way round: no Dutch character is beyond it."""

_OF_THREE = {
    f"{chr(ord(a) << 8)}{chr(ord(b) + ord(c) << 8)}": a + b + c for a, b, c in ("ffi", "ffl")
}
_OF_THREE["\u7400"] = "tti"

_TELLING = {
    "ff": r"\bhe?en\b|e?ect|\bsto?en\b|\btre?en\b|\ba?aire",
    "fi": r"\b?nanci|\b?sca[al]|speci?e[kc]|wali?c[ae]|pro?el|erti?c[ae]|denti?c[ae]"
    r"|\bde?ni|in?ltr|oti?ce|veri?[cë]|con?sc|modi?c|assi?c",
    "fl": r"?exib|re?ect|in?atie|con?ict|in?ue|\b?ink\b",
    "ffi": r"he?ng|\be?ci[eë]|\bo?ci[eë]",
}
"""Words, or parts of them, in which only one ligature can stand at the question mark."""


class _Patterns(NamedTuple):
    """What garbled ligatures look like; few pages have any, so that this is compiled late.

    Attributes:
        ligature: a character that is a ligature.
        swapped: letters of a ligature with their bytes the wrong way round.
        joined: letters with accents that a ligature may have become.
        euro: its sign, U+20AC, with its bytes joined; logic's ``not`` stands before no figure.
    """

    ligature: re.Pattern[str]
    swapped: re.Pattern[str]
    joined: re.Pattern[str]
    euro: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    letters = "".join(chr(ord(letter) << 8) for letter in ascii_letters)
    return _Patterns(
        ligature=re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + len(LIGATURES) - 1)}]"),
        swapped=re.compile(f"[{letters}]{{2,}}|{'|'.join(_OF_THREE)}"),
        # Names have the letter itself after a capital, and Dutch words have it after these.
        joined=re.compile("[ûýþÿ]|(?<![B-DF-HJ-NP-TV-Zuü])(?<!re(?=ün))(?<!ge(?=ü(?:nif|p)))ü"),
        euro=re.compile(r"¬(?=\s?\d)"),
    )


@cache
def _telling() -> dict[str, re.Pattern[str]]:
    return {
        letters: re.compile(stems.replace("?", "([û-ÿ])"), re.IGNORECASE)
        for letters, stems in _TELLING.items()
    }


def with_letters(text: str) -> str:
    """Put the letters of garbled ligatures in their places.

    Of three letters whose bytes are swapped the last two are added up: to U+CF00 in ``ffi``, and
    to what is no character at all in ``tti``, of which U+7400 is left.
    """
    seen = with_ligatures(text)
    if max(seen, default="") < _SWAPPED_FROM:
        return seen
    seen = _patterns().swapped.sub(_letters, seen)
    return _patterns().ligature.sub(lambda found: LIGATURES[ord(found[0]) - _FIRST], seen)


def with_ligatures(text: str) -> str:
    """Put ligatures in the place of letters with accents that stand for them.

    They do on a page, or in a word, where one stands in a word that is none with the letter
    itself, as in ``üscaal``; and where all such words agree. So does the sign of the euro before
    a figure. A character stays one character.
    """
    if "¬" in text:
        text = _patterns().euro.sub("€", text)
    if not any(letter in text for letter in _ACCENTED):
        return text
    joined = _patterns().joined
    if not joined.search(text) or len(shifts := set(_shifts(text))) != 1:
        return text
    if (shift := shifts.pop()) < 0:
        return text
    ligatures = {
        chr(_JOINED + at): chr(_FIRST + shift + at) for at in range(len(LIGATURES) - shift)
    }
    return joined.sub(lambda found: ligatures.get(found[0], found[0]), text)


def _shifts(text: str) -> Iterator[int]:
    """Yield by how much the first ligature of the range comes after the first of all."""
    for letters, telling in _telling().items():
        for found in telling.finditer(text):
            garbled = next(filter(None, found.groups()))
            yield LIGATURES.index(letters) - (ord(garbled.lower()) - _JOINED)


def _letters(found: re.Match[str]) -> str:
    swapped = found[0]
    return _OF_THREE.get(swapped) or "".join(chr(ord(sign) >> 8) for sign in swapped)
