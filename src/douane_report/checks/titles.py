"""When two printed titles name one thing: the same, reworded, or not."""

import re
import unicodedata

_SMALL_WORDS = frozenset({"de", "het", "een", "en", "van", "voor", "met", "op", "in", "of", "te"})
_STEM = 6
"""Words of this length or more are one word when they share so many first letters."""

_TOTAL = re.compile(r"totaal|\b(totalen?|totale|som|samen|gezamenlijk|tezamen)\b")


def fold(title: str) -> str:
    """Give a title without what is mere writing: case, accents, hyphens, spaces, ``&``."""
    plain = unicodedata.normalize("NFKD", title.casefold().replace("&", " en "))
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def same(one: str, other: str) -> bool:
    """Tell whether two titles are the same but for how they are written (see :func:`fold`)."""
    return fold(one) == fold(other)


def likeness(one: str, other: str) -> int:
    """Count the words that a reworded title shares with the other; 0 when it names another thing.

    Every word of the shorter title must have its own counterpart in the longer: the same word, or
    one with the same first six letters ("Verbetering", "Verbeteren"). Order, small words and an
    abbreviation in brackets do not count. So "Verbeteren scriptbeheer" is not "Verbeteren
    Informatiepositie", although they share a word.
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    left = list(longer)
    for word in shorter:
        match = next((other for other in left if _akin(word, other)), None)
        if match is None:
            return 0
        left.remove(match)
    return len(shorter)


def names_total(label: str) -> bool:
    """Tell whether a label says that its row is the sum of others ("Totaal", "Subtotaal")."""
    text = fold(label)
    return bool(_TOTAL.search(text)) and not text.startswith("waarvan")


def _words(title: str) -> tuple[str, ...]:
    text = fold(re.sub(r"\([^)]*\)", " ", title))
    return tuple(word for word in text.split() if word not in _SMALL_WORDS)


def _akin(one: str, other: str) -> bool:
    return one == other or (len(one) >= _STEM and one[:_STEM] == other[:_STEM])
