"""Risks that were read as measures: a part of the list that goes on in the next column of a page.

No measure is the name of a risk. Where one of several is so to the letter, and others are nearly,
they are items of the list of risks, and whose measures they seem to be is chance.
"""

from collections.abc import Sequence

from douane_report.sections.toprisicos.linking import link
from douane_report.sections.toprisicos.titles import Treated
from douane_report.sections.vocabulary import SectionWords, fold

_FEWEST = 2
"""How many names are a part of a list at least."""


def drop_names(treated: Sequence[Treated], words: SectionWords) -> int:
    """Leave out what stands from the first to the last name among the measures of each risk.

    Returns:
        How many seeming measures were left out.
    """
    dropped = 0
    titles = [risk.title.text for risk in treated]
    folded = set(map(fold, titles))
    for risk in treated:
        texts = [measure.text for measure in risk.measures]
        exact = [it for it in texts if fold(it) in folded or words.lookup("labels", it)]
        if not exact:
            continue
        named = sorted(link(texts, titles, words.key_of))
        if len(named) >= _FEWEST:
            dropped += named[-1] + 1 - named[0]
            del risk.measures[named[0] : named[-1] + 1]
    return dropped
