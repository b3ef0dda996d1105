"""What to add to the vocabulary so that the next reading finds what this one did not.

Every piece of advice ends in lines of TOML that can be pasted as they are. Likeness only proposes:
whether two wordings mean the same, a person decides.
"""

import json
import re
from collections.abc import Iterator

from rapidfuzz import fuzz, process

from douane_report import model
from douane_report.sections import Trace
from douane_report.sections.vocabulary import SectionWords, fold, words_of

VOCABULARY = "src/douane_report/sections/vocabulary.toml"
"""Where the vocabulary lies in a checkout."""

_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z])\s+(?=\S)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ALIKE = 72
"""Likeness, out of 100, from which a known label is named as perhaps the same."""


def on_missing(trace: Trace) -> Iterator[str]:
    """Say how to make a section be found, by the lines that came nearest to its headings."""
    words = words_of(trace.section)
    known = [text for _, text in trace.nearest if words.heading_in(_stem(text))]
    if known:
        yield f"‘{known[0]}’ is a heading that the vocabulary knows, but no table, list or chart"
        yield "with known labels was recognised under it. Add its labels and column names under"
        yield f"[{trace.section}.labels] and [{trace.section}.columns] in {VOCABULARY}."
        return
    if not trace.nearest:
        yield "No line is anything like a heading of this section. If the report has it, add its"
        yield f"heading to `headings` under [{trace.section}] in {VOCABULARY}."
        return
    yield f"If one of these is its heading, add that line to `headings` under [{trace.section}]"
    yield f"in {VOCABULARY}:"
    for heading in dict.fromkeys(_heading(text) for _, text in trace.nearest):
        yield f"    {_quoted(heading)},"


def on_label(section: model.SectionName, entry: model.Entry) -> Iterator[str]:
    """Say how to make a label known: as a new key, or as another wording of a known one."""
    words = words_of(section)
    yield f"    {entry.key} = [{_quoted(entry.item)}]"
    if alike := _nearest_label(words, entry.item):
        yield f"  or, if it is another wording of that, add {_quoted(entry.item)} to `{alike}`"


def _nearest_label(words: SectionWords, label: str) -> str | None:
    """Give the key of the known label that is most alike, if one is alike at all."""
    known = dict(words.names("labels"))
    best = process.extract(fold(label), list(known), scorer=fuzz.token_set_ratio, limit=1)
    return next((known[name] for name, score, _ in best if score >= _ALIKE), None)


def _heading(text: str) -> str:
    """Make a line a heading of the vocabulary: without number, and with any year for its year."""
    return _YEAR.sub("{jaar}", _stem(text), count=1)


def _stem(text: str) -> str:
    return _NUMBERING.sub("", text.strip())


def _quoted(text: str) -> str:
    """Write a string of TOML; the escapes of JSON are the same."""
    return json.dumps(text, ensure_ascii=False)
