"""Titles of groups that are printed again, with words that say so: ``Werken met data (vervolg)``.

A table that goes on over the page has the title of its group once more. What says that it goes on,
or which of its parts it is, is no part of the name. In brackets it can mean nothing else; without,
it is taken off only where the name that is left is that of another table too.
"""

import re
from collections.abc import Sequence

from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.vocabulary import SectionWords, fold

_IN_BRACKETS = re.compile(r"(?P<rest>.*\w)\W*[(\[](?P<said>[^()\[\]]+)[)\]]$")
_AT_END = re.compile(r"(?P<rest>.*\w)[\s,;:\u2013\u2014-]+(?P<said>\w+)$")
_AT_START = re.compile(r"(?P<said>\w+)[\s:\u2013\u2014-]+(?:(?:van|op)\s+)?(?P<rest>.+)$", re.I)

_PART = re.compile(r"(?:(?:deel|blad)\s+)?([1-9])\s*(?:/|van)\s*([1-9])", re.I)
"""Which of how many parts a table is."""


def without_repeats(rows: Sequence[ActivityRow], words: SectionWords) -> list[ActivityRow]:
    """Give activities of which all that stand in one group have one name for it."""
    groups = list(dict.fromkeys(row.group for row in rows))
    names = {group: _name_of(group, groups, words) for group in groups}
    return [row._replace(group=names[row.group]) for row in rows]


def _name_of(group: str, groups: Sequence[str], words: SectionWords) -> str:
    """Give the name of a group without words that say that its table goes on."""
    bracketed = _IN_BRACKETS.match(group)
    if bracketed and _goes_on(bracketed["said"], words):
        return bracketed["rest"]
    others = {fold(it): it for it in groups if it != group}
    for form in (_AT_END, _AT_START):
        found = form.match(group)
        if found and words.listed("repeats", found["said"]) and fold(found["rest"]) in others:
            return others[fold(found["rest"])]
    return group


def _goes_on(said: str, words: SectionWords) -> bool:
    """Whether words say that a table goes on, or which part it is: ``wordt vervolgd``, ``2/2``."""
    part = _PART.fullmatch(said.strip())
    if part:
        return part[1] <= part[2]
    return any(words.listed("repeats", it) for it in fold(said).split()[:2])
