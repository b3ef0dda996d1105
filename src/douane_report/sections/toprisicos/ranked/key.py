"""The key of the letters that say where a risk comes from: ``E = extern``, ``I = intern``.

A letter beside a risk says nothing by itself: it counts only where the page has a key of both.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from douane_report import model
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.pdf import PdfPage

_LETTER = r"([A-Z]{1,3}|[a-z])"
_LETTER_FIRST = re.compile(
    rf"(?<![\w’'-])\(?{_LETTER}\)?(?:\s*(?:=|:|–|staat voor\b)\s*[^=:,;()]{{0,30}}?\b| )"
    r"((?i:extern|intern))"
)
_GROUP_FIRST = re.compile(rf"(?<!\w)((?i:extern|intern))e?\s*[=:(]\s*{_LETTER}(?!\w)")
_SENTENCE = re.compile(
    r"\b[Ee]en ([A-Z]) (?:staat )?(?:bij|voor) [^.,;:]{0,60}?\b(extern|intern)e?\b"
)

_LONGEST = 80
"""Most characters of a line with a key."""


def key_of(page: PdfPage) -> Mapping[str, model.Risicogroep]:
    """Give the group that each of two letters stands for, or nothing where no key says so."""
    return page.derive(_key)


def group_in(text: str, key: Mapping[str, model.Risicogroep]) -> model.Risicogroep | None:
    """Give the group that a text stands for, if it is a letter of the key, in brackets or not."""
    return key.get(text.strip("()[]")) if key else None


def _key(page: PdfPage) -> Mapping[str, model.Risicogroep]:
    found = {
        (letter, group)
        for line in bulleted_fragments(page)
        if len(line.text) <= _LONGEST
        for letter, group in _entries(line.text)
    }
    found = found or set(_told(page))
    whole = len(found) == len({it for it, _ in found}) == len({it for _, it in found}) == 2
    return MappingProxyType(dict(found) if whole else {})


def _entries(text: str) -> Iterator[tuple[str, model.Risicogroep]]:
    for found in _LETTER_FIRST.finditer(text):
        yield found[1], _group(found[2])
    for found in _GROUP_FIRST.finditer(text):
        yield found[2], _group(found[1])


def _told(page: PdfPage) -> Iterator[tuple[str, model.Risicogroep]]:
    """What a sentence of the text says, which may go over several lines."""
    text = " ".join(line.text for line in page.lines)
    for found in _SENTENCE.finditer(text):
        yield found[1], _group(found[2])


def _group(word: str) -> model.Risicogroep:
    return "extern" if word.lower() == "extern" else "intern"
