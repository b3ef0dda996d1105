"""Sentences that lead on to a list, and speak of risks to tell something else about them.

``We onderscheiden de volgende toprisico's:`` announces risks, ``Over de toprisico's is
afgesproken:`` what was agreed on. What follows the second is a list of risks only where these are
known otherwise.
"""

import re
from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.vocabulary import fold

_LONGEST_TITLE = 60
"""Most characters of a title; a line of text has more."""

_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")

_RISKS = r"(?:(?!de |het |een |deze |dit |zijn |waren )\w+ )?\w*risico ?s\b"

_FOLLOWING = re.compile(rf"\b(?:volgende|onderstaande) (?:\w+ )?{_RISKS}|\bdeze {_RISKS}$")
"""Risks that follow."""

_WHAT = re.compile(r"\bhet volgende\b(?! (?:overzicht|lijstje|rijtje|jaar))")
"""Something that follows, which is not said to be risks."""

_OTHERS = re.compile(
    r"\bals volgt \w|\bvolgende"
    r" (?!jaar|jaren|periode|volgorde|overzicht|lijst|rij|(?:\w+ ){0,2}\w*risico)\w"
)
"""Something else that follows."""

_AGREED = re.compile(
    r"\b(?:afgesproken|spraken|spreken|afspraken?|besloten|besluit(?:en)?|toegezegd|overeengekomen)\b"
)

_HANDLED = re.compile(r"\b(?:beheersen|verkleinen|verminderen|aanpakken)\b")
"""What is done about risks, in a title."""

_DOES = "doen|gaan|nemen|pakken|treffen|werken|zetten"

_DONE = re.compile(rf"\b(?:we|wij) (?:{_DOES})\b|\b(?:{_DOES}) (?:we|wij)\b")
"""What is done, in a sentence."""

_ABOUT = re.compile(
    r"\b(?:over|voor|tot|van|rond|rondom|bij|met|tegen|aan|op|omtrent|inzake|betreffende|onder|uit"
    rf"|naar|om) (?:(?:de|het|onze|deze|die|alle|elk van de) )?{_RISKS}"
)
"""Risks that something is said about."""

_LISTED = re.compile(r"lijst|overzicht|volgorde|\brang|\btop (?:\d|drie|vijf|tien)")
"""What is a list of the risks that are named after it."""


def sentence_end(lines: Sequence[Line], index: int) -> str:
    """The line, with the one before it when that is the start of the same sentence."""
    line = lines[index]
    if index and line.text.endswith(":") and not line.gap and len(line.text) < 60:
        return join_lines([lines[index - 1].text, line.text])
    return line.text


def leads_to_others(lines: Sequence[Line], index: int, first: Line) -> bool:
    """Whether what a line opens leads on to something else than risks, right over the ``first``."""
    following = lines[index + 1 : lines.index(first, index)]
    texts = [sentence_end(lines, index), *(line.text for line in following)]
    return titles_others(texts[0]) or tells_of_others(join_lines(texts))


def titles_others(text: str) -> bool:
    """Whether a title says that something else follows than the risks that it speaks of."""
    if len(text) > _LONGEST_TITLE or text.endswith((".", ":")):
        return False
    folded = fold(text)
    about = _ABOUT.search(folded) and not _LISTED.search(folded)
    return bool(about or _AGREED.search(folded) or _HANDLED.search(folded))


def tells_of_others(text: str) -> bool:
    """Whether the last sentence of a text says something about risks, or what was agreed on.

    A sentence that ends in a full stop says so only where it names what follows.
    """
    last = _SENTENCES.split(text.strip())[-1]
    folded = fold(last)
    if _WHAT.search(folded):
        return True
    if _FOLLOWING.search(folded) or not last.endswith(":"):
        return False
    about = _ABOUT.search(folded) and not _LISTED.search(folded)
    others = _OTHERS.search(folded) or _AGREED.search(folded) or _DONE.search(folded)
    return bool(about or others)
