"""What forbids that two labels are one, whatever their likeness."""

import re
from collections.abc import Sequence, Set
from functools import cache

from douane_report.compare.concepts import concepts, kinds
from douane_report.compare.language import language
from douane_report.compare.morphology import akin
from douane_report.compare.spelling import acronyms_of, asides_of, without_asides
from douane_report.compare.words import Word, canonical, named_in
from douane_report.sections.vocabulary import fold, strip_marker

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PHASE = re.compile(r"\b(?:fase|phase|versie|release|ncts) ?p?(?:fase|phase)? ?(\d+)\b")
_LEFT_OUT = re.compile(
    r"\b(?:excl|exclusief|behalve|met uitzondering van|uitgezonderd)\b\.?([^()\[\]]*)",
    re.IGNORECASE,
)
_PROPER_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w-]+")
OPPOSITE = "de namen zijn elkaars tegengestelde"
NAMED = "de namen noemen verschillende eigennamen"
CHANGED = "een van de namen maakt er iets anders van"
OTHER_KIND = "de namen noemen twee zaken die niet dezelfde zijn"
NEGATED = "een van de namen ontkent wat de andere zegt"
_LONG = 10
_SEPARABLE = frozenset({"in", "uit"})


def veto_of(one: str, other: str, words: Sequence[Word], others: Sequence[Word]) -> str:
    """Say why two labels cannot be one (Dutch); empty when nothing forbids it."""
    years = [set(_YEAR.findall(label)) for label in (one, other)]
    if all(years) and years[0] != years[1]:
        return "de namen noemen verschillende jaren"
    phases = [set(_PHASE.findall(fold(label))) for label in (one, other)]
    if all(phases) and not phases[0] & phases[1]:
        return "de namen noemen verschillende fasen"
    texts, other_texts = ([word.text for word in side] for side in (words, others))
    if _contradict(texts, other_texts):
        return "de namen noemen verschillende getallen of letters"
    alone, others_alone = _unshared(texts, other_texts), _unshared(other_texts, texts)
    # The first part of a verb may stand apart: "wijkt uit" is "uitwijken".
    apart = {*fold(one).split(), *fold(other).split()}
    if any(_opposite(a, b, apart) for a in alone for b in others_alone):
        return OPPOSITE
    if kinds().apart(named_in(one), named_in(other)):
        return OTHER_KIND
    if _name_others(one, other):
        return NAMED
    if _turned(one, other) or _leaves_out(one, other) or _leaves_out(other, one):
        return OPPOSITE
    if _differ_aside(one, other):
        return CHANGED
    if _changed(one, other, texts, other_texts):
        return CHANGED
    negated = [bool(language().negations & set(side)) for side in (texts, other_texts)]
    if negated[0] != negated[1]:
        return NEGATED
    return ""


def _changed(one: str, other: str, texts: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether one has a word that makes another thing of what it stands beside."""
    for word, instead in _others():
        said = [_says(word, side) or _ends(word, side) for side in (texts, others)]
        without = other if said[0] else one
        if said[0] != said[1] and not {*instead.split("/")} & {*fold(without).split()}:
            return True
    return False


def _ends(word: str, texts: Sequence[str]) -> bool:
    """Tell whether a compound ends in a long word: ``correctiepercentage``."""
    return len(word) >= _LONG and any(text.endswith(word) for text in texts)


@cache
def _others() -> tuple[tuple[str, str], ...]:
    """Give the words that make another thing of what they stand beside, as names have them."""
    names = concepts().names
    return tuple((names.get(word, word), instead) for word, instead in language().others)


def _unshared(texts: Sequence[str], others: Sequence[str]) -> list[str]:
    """Give the words that the other does not have in any form, one word standing for one."""
    free = [each for each in others if each not in texts]
    return [t for t in texts if t not in others and not any(akin(t, each) for each in free)]


def _says(word: str, texts: Sequence[str]) -> bool:
    return any(akin(word, text) for text in texts)


def _turned(one: str, other: str) -> bool:
    """Tell whether one stands before or within what the other stands after or outside."""
    said = [set(fold(label).split()) for label in (one, other)]
    for here, there in (said, reversed(said)):
        for a, b in language().sides:
            if a in here - there and b in there - here:
                return True
    return ("<" in one and ">" in other) or (">" in one and "<" in other)


def _leaves_out(label: str, other: str) -> bool:
    """Tell whether a label says that it does not hold what the other names."""
    left_out = _LEFT_OUT.search(label)
    if not left_out:
        return False
    named = {*canonical(_LEFT_OUT.sub(" ", other))} - {*canonical(_LEFT_OUT.sub(" ", label))}
    words = {*canonical(left_out[1])} - language().fillers - language().generic
    return any(akin(word, name) for word in words for name in named)


def _name_others(one: str, other: str) -> bool:
    """Tell whether each names a place or a programme that the other does not."""
    return _names_beyond(one, other) and _names_beyond(other, one)


def _names_beyond(label: str, other: str) -> bool:
    own, said = canonical(label), {*fold(other).split(), *canonical(other)}
    for name in (*_PROPER_NAME.findall(strip_marker(label)), *acronyms_of(label)):
        ways = [fold(name), *canonical(name)]
        # What is part of a phrase with a synonym is judged by that.
        apart = any(akin(way, word) for way in ways for word in own)
        if apart and not any(akin(way, word) for way in ways for word in said):
            return True
    return False


def _differ_aside(one: str, other: str) -> bool:
    """Tell whether both say in brackets which of its kinds it is, and not the same."""
    heads = [set(canonical(without_asides(label))) for label in (one, other)]
    asides = [
        {word for aside in asides_of(label) for word in canonical(aside)} - head
        for label, head in zip((one, other), heads, strict=True)
    ]
    if not all(asides) or heads[0] != heads[1]:
        return False
    return not any(akin(a, b) for a in asides[0] for b in asides[1])


def _contradict(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether both have short marks (numbers, letters) of which none is shared."""
    marks = [{text for text in side if _is_mark(text)} for side in (texts, others)]
    return all(marks) and marks[0] != marks[1]


def _is_mark(text: str) -> bool:
    if _YEAR.fullmatch(text):
        return False
    return len(text) == 1 or text.isdigit() or bool(re.fullmatch(r"[ivx]{1,4}", text))


def _opposite(one: str, other: str, apart: Set[str]) -> bool:
    """Tell whether two words differ by an opposite beginning, or by one that only one has."""
    for a, b in language().opposites:
        for left, right in ((a, b), (b, a)):
            if one.startswith(left) and other.startswith(right):
                rests = one[len(left) :], other[len(right) :]
                if akin(*rests) or set(rests) <= {"", "e"}:
                    return True
    shorter, longer = sorted((one, other), key=len)
    return any(
        longer.startswith(prefix) and len(shorter) >= 4 and akin(longer[len(prefix) :], shorter)
        for prefix in language().prefixes
        if prefix not in apart & _SEPARABLE
    )
