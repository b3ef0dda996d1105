"""What headings on risks say: which group they open, and whether a list of risks follows."""

import re
from collections.abc import Sequence

from douane_report import model
from douane_report.sections.vocabulary import SectionWords, fold

LONGEST_HEADING = 80
"""Most characters of a heading."""

FIRST_LINE = 16
"""Fewest characters of the first line of a risk that goes on on the next line."""

_TELLS_KEY = re.compile(r"\b[A-Z]\)? (?:staat|bij|voor)\b|\b[A-Z]\)? =")
"""What tells which letter stands for a group, and so opens none."""


_CHAPTER = re.compile(r"^(?:§ ?)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)])\s+(?=[A-Z])")
"""The number or letter of a chapter, a section or a part before its heading."""

_MEASURES = re.compile(r"maatregel|aanpak|\bacties?\b|beheers")

_SENTENCE = re.compile(
    r"\b(?:geld(?:t|en)|is|zijn|heb(?:ben)?|heeft|nemen|namen|werken|doen|helpen)\b"
)
"""What is in a sentence that announces measures, and not in a heading."""

_ONE_RISK = re.compile(
    r"^(?:top)?risico(?: (?:nr\.? ?)?(?:\d{1,2}|[A-Z]))? ?[:.–—|-] ?\w|^risico (?:op|dat|bij) ",
    re.I,
)
"""How the name of one risk starts, which says nothing of a group."""


def without_chapter(text: str) -> str:
    """Take off the number of a chapter or section before its heading."""
    return _CHAPTER.sub("", text)


def group_of(text: str, words: SectionWords) -> model.Risicogroep | None:
    """Say which group a heading opens: ``extern`` or ``intern``; None when it opens none.

    A heading that the vocabulary does not know opens a group when it speaks of risks, or of where
    they come from with the group in brackets at its end, and of exactly one of the two.
    """
    found = named_group(text, words)
    heads = len(text) <= LONGEST_HEADING and not text.endswith((".", ":"))
    heads = heads and not text[:1].islower()
    no_heading = _TELLS_KEY.search(text) or _ONE_RISK.match(text)
    if found is None and heads and not no_heading:
        folded = fold(text).split()
        # Not those of `internationaal` and `internet`.
        stems = {
            stem for stem in ("extern", "intern") for word in folded if word in (stem, f"{stem}e")
        }
        # Not what is done about them, as `risicomanagement`.
        named = any(word.endswith(("risico", "risicos")) for word in folded)
        if not named and text.endswith(("(intern)", "(extern)")):
            named = any(words.listed("origins", word) for word in folded)
        if named and len(stems) == 1:
            found = stems.pop()
    if found == "extern":
        return "extern"
    return "intern" if found == "intern" else None


def named_group(text: str, words: SectionWords) -> str | None:
    """The group that a text names outright, as ``Extern`` and ``Herkomst: extern`` do."""
    text = without_chapter(text)
    head, _, rest = text.partition(":")
    told = rest if rest and words.listed("group_heads", head) else text
    return words.lookup("groups", told)


def is_overarching(text: str, words: SectionWords) -> bool:
    """Whether a heading opens the measures against no risk of its own.

    A heading that the vocabulary does not know does so when it speaks of measures that are
    general, or of measures against all the risks. Other words for what is done must say nothing
    else, and some wordings count only after risks.
    """
    text = without_chapter(text)
    if words.listed("overarching", text) or words.listed("overarching_after", text):
        return True
    if len(text) > LONGEST_HEADING or text.endswith((".", ";", ",")) or text[:1].islower():
        return False
    if ":" in text and _SENTENCE.search(text):
        return False
    folded = f" {fold(text)} "
    phrases = words.data["overarching_phrases"]
    assert isinstance(phrases, tuple)
    rest = folded
    for phrase in phrases:
        rest = rest.replace(f" {phrase} ", " ")
    if "maatregel" not in folded:
        return _tells_of_all(rest.split(), words, said=rest != folded)
    stems = words.data["overarching_stems"]
    assert isinstance(stems, tuple)
    if rest != folded or any(f" {it}" in folded for it in stems):
        return True
    first, *others = folded.split()
    shared = words.listed("overarching_shared", first)
    return shared and len(others) == 1 and others[0].endswith("maatregelen")


def _tells_of_all(folded: Sequence[str], words: SectionWords, *, said: bool) -> bool:
    """Whether words say what is done, that it is done for the whole, and nothing else.

    Args:
        folded: the words, without what says so in several words.
        words: the vocabulary of the section.
        said: whether there was such.
    """
    nouns = [it for it in folded if words.listed("overarching_nouns", it)]
    clear = [it for it in folded if words.listed("overarching_clear", it)]
    links = [
        it
        for it in folded
        if words.listed("group_links", it) or words.listed("overarching_links", it)
    ]
    told = said or any(it not in ("risico", "s") for it in clear)
    return told and bool(nouns) and len(nouns) + len(clear) + len(links) == len(folded)


def is_heading(text: str, words: SectionWords) -> bool:
    """Whether a text is the heading of a group or of the overarching measures."""
    return group_of(text, words) is not None or is_overarching(text, words)


def is_measure_heading(text: str, words: SectionWords) -> bool:
    """Whether a heading says that measures follow, not against which risk."""
    text = without_chapter(text)
    folded = f"{fold(text)} "
    starts = words.data["measure_headings"]
    assert isinstance(starts, tuple)
    return words.listed("measures", text) or any(folded.startswith(f"{it} ") for it in starts)


def announces_list(text: str, words: SectionWords) -> bool:
    """Whether a line announces the list of top risks."""
    if words.heading_in(text) is not None:
        return True
    folded = f" {fold(text)} "
    several = any(f"{it} " in folded for it in ("risico s", "risicos"))
    return several and text.rstrip().endswith(":") and not tells_of_measures(text)


def tells_of_measures(text: str) -> bool:
    """Whether a text speaks of what is done, and so may announce measures against risks."""
    return _MEASURES.search(fold(text)) is not None


def speaks_of_list(text: str, words: SectionWords) -> bool:
    """Whether a line may announce the list, if what follows it is a numbered list."""
    folded = f" {fold(text)}"
    stems = words.data["list_stems"]
    assert isinstance(stems, tuple)
    return announces_list(text, words) or any(f" {stem}" in folded for stem in stems)


def is_header(text: str, words: SectionWords) -> bool:
    """Whether a text is the header of a table, of its risks or its measures or of both."""
    parts = text.split()
    return any(
        all(
            any(words.listed(name, " ".join(some)) for name in ("risks", "measures"))
            for some in (parts[:at], parts[at:])
            if some
        )
        for at in range(1, len(parts) + 1)
    )


def starts_risk(text: str, words: SectionWords) -> bool:
    """Whether a line is a risk that the vocabulary knows, or the first line of one."""
    if words.lookup("labels", text) is not None:
        return True
    folded = fold(text)
    return len(folded) >= FIRST_LINE and any(
        name.startswith(f"{folded} ") for name, _ in words.names("labels")
    )
