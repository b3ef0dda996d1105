"""What a report calls the two groups of risks, where it has words of its own for them.

A name of a group says where risks come from, and nothing else: each of its words tells the place,
or is one that such a name may hold. By itself it may be anything; as one of a pair, set alike, one
of them outside and one inside the organisation, it is known for what it is.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from douane_report.document import Line, Page
from douane_report.sections.toprisicos.words import (
    LONGEST_HEADING,
    group_of,
    starts_risk,
    without_chapter,
)
from douane_report.sections.vocabulary import SectionWords, fold, words_of

_BOTH = 2
"""How many groups there are."""

_LEAST_TAGS = 3
"""How often words stand on a page at least that may as well be headings of chapters."""

_SAME_EDGE = 3.0
"""How far apart in points the words of one column start at most."""

_TELLING = (
    "group_outside",
    "group_inside",
    "group_outside_parts",
    "group_inside_parts",
    "group_plain",
)
"""The lists of words and parts of words that tell the place."""

_UNDER = 3.5
"""Farthest that a risk stands under the heading of its group, in sizes of the heading's type."""

_LONG = 16
"""Fewest characters of a text that comes back as the name of a risk does."""

Side = Literal["extern", "intern"]


class _Name(NamedTuple):
    """A text that may be the name of a group.

    Attributes:
        line: the text.
        side: the group that it would name.
        plain: whether it says no more than a word that may be the heading of a chapter.
        known: whether the vocabulary has it, so that it is only the other one of a pair.
    """

    line: Line
    side: Side
    plain: bool
    known: bool = False

    @property
    def look(self) -> tuple[int, bool]:
        """How it is set, as far as both names of a pair are set alike."""
        word = self.line.words[0]
        return round(2 * word.size), word.bold


def with_own_names(pages: Sequence[Page], words: SectionWords) -> SectionWords:
    """Give the vocabulary with the names of groups that only this report has.

    Args:
        pages: the pages of the section.
        words: the vocabulary of the section.
    """

    @cache
    def again() -> frozenset[str]:
        texts = Counter(fold(line.text) for page in pages for line in _lines_of(page))
        return frozenset(it for it, count in texts.items() if count > 1 and len(it) >= _LONG)

    def is_risk(text: str) -> bool:
        return starts_risk(text, words) or fold(text) in again()

    found = [name for page in pages for name in _names(page, words, is_risk)]
    own: dict[str, str] = {}
    for look in {name.look for name in found}:
        alike = [name for name in found if name.look == look]
        clear = [name for name in alike if not name.plain]
        pair = clear if len({name.side for name in clear}) == _BOTH else alike
        if len({name.side for name in pair}) == _BOTH:
            own |= {
                fold(without_chapter(name.line.text)): name.side for name in pair if not name.known
            }
    return words.with_own("groups", own) if own else words


def _lines_of(page: Page) -> Sequence[Line]:
    if not page.has_geometry:
        return page.lines
    from douane_report.document.pdf import PdfPage

    assert isinstance(page, PdfPage)
    return page.fragments


def _names(page: Page, words: SectionWords, is_risk: Callable[[str], bool]) -> Iterator[_Name]:
    """Give the texts of a page that may be names of groups, also in words of its own."""
    lines = _lines_of(page)
    every = "\n".join(line.text for line in lines).lower()
    stems = [stem for stem in _telling(words.name) if stem in every]
    found, tags = [], []
    for line in lines if stems else ():
        if len(line.text) > LONGEST_HEADING or line.bullet:
            continue
        lowered = line.text.lower()
        if not any(stem in lowered for stem in stems):
            continue
        text = without_chapter(line.text)
        if known := group_of(text, words):
            yield _Name(line, known, plain=False, known=True)
            continue
        side = side_of(text, words)
        if side is None:
            continue
        if text[:1].isupper():
            found.append(_Name(line, side, _is_plain(text, words)))
        elif line.box is not None:
            tags.append(_Name(line, side, plain=True))
    plain = [name for name in found if name.plain]
    for name in found:
        if not name.plain or len(plain) >= _LEAST_TAGS or _heads_risk(name.line, lines, is_risk):
            yield name
    for name in tags:
        edge = name.line.placed.x0
        column = [it for it in tags if abs(it.line.placed.x0 - edge) <= _SAME_EDGE]
        if len(column) >= _LEAST_TAGS:
            yield name


@cache
def _telling(section: str) -> tuple[str, ...]:
    """What is in every text that names a place, so that no other is looked at."""
    lists = [words_of(section).data[name] for name in _TELLING]
    stems = {it for some in lists if isinstance(some, tuple) for it in some}
    return tuple(sorted(it for it in stems if not any(o != it and o in it for o in stems)))


def side_of(text: str, words: SectionWords) -> Side | None:
    """Say where risks come from that have a text for their heading; None where it is open."""
    if text.endswith((".", ":", ",", ";")):
        return None
    told: list[Side] = []
    folded = fold(text).split()
    for word in folded:
        side = _told_by(word, words)
        if side is not None:
            told.append(side)
        elif not any(words.listed(name, word) for name in ("group_nouns", "group_links")):
            return None
    if not told:
        # The organisation is the place where there is no other.
        return "intern" if any(words.listed("group_plain", it) for it in folded) else None
    outside = "buiten" in folded and folded.index("buiten") < len(folded) - 1
    if told[0] == "extern" and outside and "binnen" not in folded:
        return "extern"
    return told[0] if len(set(told)) == 1 else None


def _told_by(word: str, words: SectionWords) -> Side | None:
    """The place that a word tells, or the first part of a word for risks or their origin."""
    if words.listed("group_outside", word):
        return "extern"
    if words.listed("group_inside", word):
        return "intern"
    for side, name in (("extern", "group_outside_parts"), ("intern", "group_inside_parts")):
        parts = words.data[name]
        assert isinstance(parts, tuple)
        for part in parts:
            rest = word.removeprefix(part)
            if rest and rest != word and words.listed("group_nouns", rest):
                return "extern" if side == "extern" else "intern"
    return None


def _is_plain(text: str, words: SectionWords) -> bool:
    """Whether a text names the place only, as the heading of a chapter does."""
    content = [it for it in fold(text).split() if not words.listed("group_links", it)]
    bare = len(fold(text).split()) == 1
    return all(words.listed("group_plain", it) or (bare and it in _BARE) for it in content)


_BARE = frozenset({"buiten", "binnen"})
"""Words that are a name by themselves only beside each of several risks."""


def _heads_risk(line: Line, lines: Sequence[Line], is_risk: Callable[[str], bool]) -> bool:
    """Whether the name of a risk that is known, or that comes back, stands right under a line."""
    if line.box is None:
        return False
    box, size = line.placed, line.words[0].size
    under = [
        it
        for it in lines
        if 0 < it.placed.bottom - box.bottom <= _UNDER * size and abs(it.placed.x0 - box.x0) <= size
    ]
    first = min(under, key=lambda it: it.placed.bottom, default=None)
    return first is not None and is_risk(first.text)
