"""Ligatures that a program garbled when it wrote a PDF anew, and the letters they stand for.

Ghostscript is known for two such faults in the table that says what the glyphs of a font are. Of
a glyph that stands for several letters it swaps the two bytes of each: ``fi`` (U+0066 U+0069)
becomes U+6600 U+6900, two Chinese signs. Of a range of characters it joins the two bytes of the
first: the ligatures from U+FB00 (``ff``, ``fi``, ``fl``, ``ffi``, ``ffl``) become U+00FB and what
follows it, ``û``, ``ü``, ``ý``, ``þ`` and ``ÿ``, or those from U+FB01 do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters

LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
"""The letters of the ligatures from U+FB00 on, in their order."""

_FIRST, _JOINED = 0xFB00, 0xFB
_IS_LIGATURE = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + len(LIGATURES) - 1)}]")

_OF_THREE = {
    f"{chr(ord(a) << 8)}{chr(ord(b) + ord(c) << 8)}": a + b + c for a, b, c in ("ffi", "ffl")
}
_OF_THREE["\u7400"] = "tti"
_SWAPPED = "".join(chr(ord(letter) << 8) for letter in ascii_letters)
_IS_SWAPPED = re.compile(f"[{_SWAPPED}]{{2,}}|{'|'.join(_OF_THREE)}")
"""Letters of a ligature with their bytes the wrong way round."""

_IS_JOINED = re.compile(
    # Names have the letter itself after a capital, and Dutch words have it after these.
    "[ûýþÿ]|(?<![B-DF-HJ-NP-TV-Zuü])(?<!re(?=ün))(?<!ge(?=ü(?:nif|p)))ü"
)
_EURO = re.compile(r"¬(?=\s?\d)")
"""The sign of the euro, U+20AC, with its bytes joined; logic's ``not`` stands before no figure."""

_TELLING = {
    letters: re.compile(stems.replace("?", "([û-ÿ])"), re.IGNORECASE)
    for letters, stems in {
        "ff": r"\bhe?en\b|e?ect|\bsto?en\b|\btre?en\b|\ba?aire",
        "fi": r"\b?nanci|\b?sca[al]|speci?e[kc]|wali?c[ae]|pro?el|erti?c[ae]|denti?c[ae]"
        r"|\bde?ni|in?ltr|oti?ce|veri?[cë]|con?sc|modi?c|assi?c",
        "fl": r"?exib|re?ect|in?atie|con?ict|in?ue|\b?ink\b",
        "ffi": r"he?ng|\be?ci[eë]|\bo?ci[eë]",
    }.items()
}
"""Words, or parts of them, in which only one ligature can stand at the question mark."""


def with_letters(text: str) -> str:
    """Put the letters of garbled ligatures in their places.

    Of three letters whose bytes are swapped the last two are added up: to U+CF00 in ``ffi``, and
    to what is no character at all in ``tti``, of which U+7400 is left.
    """
    seen = _IS_SWAPPED.sub(_letters, with_ligatures(text))
    return _IS_LIGATURE.sub(lambda found: LIGATURES[ord(found[0]) - _FIRST], seen)


def with_ligatures(text: str) -> str:
    """Put ligatures in the place of letters with accents that stand for them.

    They do on a page, or in a word, where one stands in a word that is none with the letter
    itself, as in ``üscaal``; and where all such words agree. So does the sign of the euro before
    a figure. A character stays one character.
    """
    text = _EURO.sub("€", text)
    if not _IS_JOINED.search(text) or len(shifts := set(_shifts(text))) != 1:
        return text
    if (shift := shifts.pop()) < 0:
        return text
    ligatures = {
        chr(_JOINED + at): chr(_FIRST + shift + at) for at in range(len(LIGATURES) - shift)
    }
    return _IS_JOINED.sub(lambda found: ligatures.get(found[0], found[0]), text)


def _shifts(text: str) -> Iterator[int]:
    """Yield by how much the first ligature of the range comes after the first of all."""
    for letters, telling in _TELLING.items():
        for found in telling.finditer(text):
            garbled = next(filter(None, found.groups()))
            yield LIGATURES.index(letters) - (ord(garbled.lower()) - _JOINED)


def _letters(found: re.Match[str]) -> str:
    swapped = found[0]
    return _OF_THREE.get(swapped) or "".join(chr(ord(sign) >> 8) for sign in swapped)
