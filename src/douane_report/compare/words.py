"""Labels taken apart into the words that carry their meaning.

The words themselves are data (``words.toml``, ``concepts.toml``). A label becomes a list of
:class:`Word`: fillers are left out, synonyms become one word, and what stands in brackets or is
shared by many labels weighs less.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from douane_report.compare.concepts import concepts
from douane_report.compare.language import language
from douane_report.compare.morphology import parts_of
from douane_report.compare.phrases import phrases
from douane_report.compare.spelling import plain, written_out
from douane_report.sections.vocabulary import fold, strip_marker

_FULL, _GENERIC, _ASIDE = Decimal(1), Decimal("0.4"), Decimal("0.25")
_CUSTOMS = "douane"
_SHORTEST_REST = 4
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASIDES = re.compile(r"[(\[][^)\]]*[)\]]|\b(?:incl|excl|inclusief|exclusief)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a label, and how much it says.

    Attributes:
        text: the word, folded, synonyms made one.
        weight: 1, or less when it is shared by many labels or stands in brackets.
        telling: whether it may show that two labels are one.
        subject: whether it says what a label is about, so that another in its place is another.
    """

    text: str
    weight: Decimal
    telling: bool
    subject: bool


@cache
def canonical(text: str) -> tuple[str, ...]:
    """Give the words of a text, folded, synonyms made one."""
    return tuple(_unified(fold(plain(text))))


@cache
def named_in(label: str) -> frozenset[str]:
    """Give what a text names, before its compounds are taken apart, and after."""
    whole = concepts().unified(fold(plain(label))).split()
    return frozenset({*whole, *canonical(label), *canonical(_written(label))})


@cache
def words_of_label(label: str) -> tuple[Word, ...]:
    """Take a label apart; a label of fillers only keeps all its words."""
    known = language()
    written = _written(strip_marker(label))
    head = _unified(fold(_ASIDES.sub(" ", written))) or _unified(fold(written))
    aside = _unified(fold(" ".join(_ASIDES.findall(written)))) if head else []
    found = [_word(text, aside=False) for text in head if text not in known.fillers]
    texts = {word.text for word in found}
    found += [
        _word(text, aside=True) for text in aside if text not in known.fillers and text not in texts
    ]
    return tuple(found) or tuple(Word(text, _FULL, telling=True, subject=True) for text in head)


def _written(label: str) -> str:
    return written_out(plain(label), _last_parts())


@cache
def _last_parts() -> frozenset[str]:
    """Give the words that a compound may end in."""
    known = language()
    return frozenset(known.tails) | known.generic | concepts().names.keys()


def _word(text: str, *, aside: bool) -> Word:
    generic = text in language().generic
    # A year tells years apart, and nothing more.
    slight = aside or bool(_YEAR.fullmatch(text))
    weight = _ASIDE if slight else _GENERIC if generic else _FULL
    telling = not (slight or generic or text in language().negations)
    subject = telling or (not slight and text in language().subjects)
    return Word(text, weight, telling, subject)


def _of_customs(word: str) -> tuple[str, ...]:
    """Take the name of Customs from a compound that begins with it: ``douanetelefoon``."""
    rest = word.removeprefix(_CUSTOMS)
    if rest == word or len(rest) < _SHORTEST_REST or word in concepts().names:
        return (word,)
    return _CUSTOMS, rest


def _unified(folded: str) -> list[str]:
    """Give the words of a folded text, every phrase with synonyms as one word."""
    text = f" {folded} "
    for phrase in language().joined:
        text = text.replace(f" {phrase}", f" {phrase.replace(' ', '')}")
    for verb, first in language().separable:
        text = re.sub(rf" {verb} (.+) {first} ", rf" {verb} {first} \1 ", text)
    text = phrases().unified(concepts().unified(text))
    parts = [
        part for word in text.split() for whole in _of_customs(word) for part in parts_of(whole)
    ]
    return list(dict.fromkeys(concepts().unified(f" {' '.join(parts)} ").split()))
