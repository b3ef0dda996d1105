"""Which words two wordings of one risk have in common, in whatever order and form they are.

``Onvoldoende medewerkers met de juiste kwalificaties`` and ``Tekort aan gekwalificeerde
medewerkers`` are far from alike letter by letter, and yet speak of the same. That links risks of
a list that is read; which reading of a list is the right one it does not tell, as a name with a
remark at its end has all the words of that name.
"""

import re
from collections.abc import Mapping, Sequence

from douane_report.sections.vocabulary import SectionWords, fold

_SHORTEST = 5
"""Fewest letters of a word that says what a risk is about."""

_STEM = 6
"""How many letters of two words have to be the same."""

_LEAST = 2
"""Fewest words in common of two wordings of one risk."""

_PARTICIPLE = re.compile(r"^(aan|af|in|om|op|over|toe|uit|voor|)ge(?=\w{5})")
"""The sign of a participle, before a verb or within it."""

_DOUBLE = re.compile(r"([aeou])\1")

_REASON = "dezelfde woorden, en overgebleven in beide lijsten"


def with_words_in_common(
    listed: Sequence[str],
    treated: Sequence[str],
    links: Mapping[int, tuple[int, str]],
    words: SectionWords,
) -> dict[int, tuple[int, str]]:
    """Give the links of two lists, and those between what is left over in both.

    Only where most are linked, and as many are left over in the one list as in the other.

    Args:
        listed: wordings of the first kind.
        treated: wordings of the second kind.
        links: the links that there are; see :func:`douane_report.sections.toprisicos.linking.link`.
        words: the vocabulary, with the words that any risk may have.
    """
    taken = {other for other, _ in links.values()}
    left = [index for index in range(len(listed)) if index not in links]
    free = [other for other in range(len(treated)) if other not in taken]
    if not 0 < len(left) == len(free) <= len(links):
        return dict(links)
    one = [_stems(listed[index], words) for index in left]
    same = _partners(one, [_stems(treated[other], words) for other in free])
    return {**links, **{left[index]: (free[other], _REASON) for index, other in same.items()}}


def _partners(listed: Sequence[set[str]], treated: Sequence[set[str]]) -> dict[int, int]:
    """Give the one in ``treated`` for each in ``listed``; none if a single one is left open.

    Two are partners that have most words of the shorter one in common, where neither has so with
    any other.
    """
    pairs = [
        (index, at)
        for index, stems in enumerate(listed)
        for at, others in enumerate(treated)
        if len(stems & others) >= max(_LEAST, min(len(stems), len(others)) / 2)
    ]
    found = dict(pairs)
    complete = len(pairs) == len(found) == len(set(found.values())) == len(listed)
    return found if complete else {}


def _stems(text: str, words: SectionWords) -> set[str]:
    """The words that say what a risk is about, as far as these have one form."""
    telling = (it for it in fold(text).split() if len(it) >= _SHORTEST)
    own = (it for it in telling if not words.listed("any_risk", it))
    bare = (_DOUBLE.sub(r"\1", _PARTICIPLE.sub(r"\1", it)) for it in own)
    return {it.removesuffix("s")[:_STEM] for it in bare}
