"""Mending what typesetting does to characters: shared by both readers.

Kinds of white space, ligatures, soft hyphens and bullets are settled per word; hyphens at the
end of a line are settled when lines are joined, because only the next line tells what they are.
"""

import re
from collections.abc import Iterable
from unicodedata import normalize

from douane_report.document.ligatures import with_letters

BULLETS = "▪•●◦○‣⁃∙·■□►▸▶➢➤✓✔❖◆◇–—-*»›→➔➜➝➞⟶⇒⮕▫◾▻▹❑❒☐☑✗✘◉⦿>"
"""Characters that open a list item when they stand alone before it."""

_LIGATURES = str.maketrans(
    {
        "ﬅ": "st",
        "ﬆ": "st",
        "ĳ": "ij",
        "Ĳ": "IJ",
    }
)
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200c\u200d\u2060\ufeff\u0000-\u0008\u000e-\u001f\ufffe\uffff]"
)
_FOREIGN = (("\u0590", "\u1dbf"), ("\u2c00", "\u2dff"), ("\u2e80", "\ud7ff"))
"""From and to which letters are of scripts that no Dutch report is in: a font told them wrongly."""

_HYPHENS = "-\u2010\u2011\u00ad\u0002"
_LINE_END_HYPHEN = re.compile(f"[{_HYPHENS}]$")
_KEEPS_HYPHEN = frozenset({"niet", "non", "ex", "oud"})
_WHOLE_WORD = re.compile(
    r"ex-(?:pert|peri|pedi|port|plo|pli|pres(?!ident)|pans|tern|tra(?!in|w)|tens|trem"
    r"|clus|cus|cept|ces|amen|act|empl|ecut|itg)|oud-(?:ste|heid)|non-chal"
)
"""What is one word, although it starts as those do: ``ex-`` + ``pertise``."""

_VOWELS_COLLIDE = frozenset(
    {"aa", "ae", "ai", "au", "ee", "ei", "oe", "oi", "oo", "ou", "ui", "uu"}
)
"""Vowels on either side of a hyphen that Dutch never writes as one word without it.

Within one word the second would bear a diaeresis; ``eu`` and ``ie`` (``muse-um``,
``financi-eel``) are left out, because there it does not.
"""

_OPENINGS = "(‘'“\"["
_INNER = re.compile(f"[{_HYPHENS})/]")
_SUSPENDED = re.compile(
    r"(?:en|of|of/en|en/of|tot|noch|als|versus)\b"
    r"(?!\s+(?:van|de|het|een|bij|voor|met|naar|aan|door|over|om|te|zijn|hun)\b)"
)
"""What follows a hyphen that stands for a part left out: a conjunction and another compound.

Before ``van`` or an article ``en`` is the end of the broken word: ``boei-`` + ``en van``.
"""


def mend_characters(text: str) -> str:
    """Resolve ligatures, drop characters that are never seen, and write the same always the same.

    A letter and its accent may be two characters, and some fonts call a semicolon the Greek
    question mark that looks like it: the canonical composition (NFC) of Unicode has one of each.
    A letter that cannot be one becomes U+FFFD, so that all see that it was not read.
    """
    if text.isascii():
        return text
    seen = with_letters(_INVISIBLE.sub("", text)).translate(_LIGATURES)
    for char in filter(_is_foreign, seen):
        seen = seen.replace(char, "\ufffd")
    return normalize("NFC", seen).replace("\u2011", "-").replace("\u2010", "-")


def _is_foreign(char: str) -> bool:
    """Whether a letter is of a foreign script; a digit stays, and its figure is refused for it."""
    if char < _FOREIGN[0][0] or char.isdigit():
        return False
    return any(first <= char <= last for first, last in _FOREIGN)


def fold_spaces(text: str) -> str:
    """Make every run of white space, whatever its kind, one plain space."""
    return " ".join(text.split())


def join_lines(lines: Iterable[str]) -> str:
    """Join lines of one paragraph or label, and mend the hyphens at their ends.

    A hyphen between two lower-case halves was put there by the line break and goes
    (``sanctie-`` + ``maatregelen``). It stays where the word is written with one: after an
    abbreviation or digit (``EU-`` + ``douaneautoriteit``), before a capital, after a prefix
    such as ``niet-``, between vowels that would run together (``prestatie-`` + ``indicatoren``),
    and where it stands for a left-out part (``beleids-`` + ``en ...``).
    """
    joined = ""
    for text in map(fold_spaces, lines):
        if not text:
            continue
        if not joined:
            joined = text
        elif _LINE_END_HYPHEN.search(joined) and len(joined) > 1 and joined[-2] != " ":
            joined = _join_hyphen(joined, text)
        elif joined.endswith("/") and not joined.endswith(" /"):
            joined += text
        else:
            joined = f"{joined} {text}"
    return joined


def _join_hyphen(left: str, right: str) -> str:
    if _SUSPENDED.match(right):
        return f"{left} {right}"
    # Of "(EU-)wet-" or "AEO-vergun-" only the last part is broken.
    stem = _INNER.split(left.rsplit(" ", 1)[-1][:-1].lstrip(_OPENINGS))[-1]
    is_word = len(stem) > 1 and stem[1:].islower()
    kept = stem.casefold() in _KEEPS_HYPHEN
    kept = kept and not _WHOLE_WORD.match(f"{stem.casefold()}-{right}")
    written = kept or stem[-1:] + right[0] in _VOWELS_COLLIDE
    if right[0].islower() and is_word and not written:
        return left[:-1] + right
    return left[:-1] + "-" + right
