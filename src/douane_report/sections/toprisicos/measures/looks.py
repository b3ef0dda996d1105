"""What the names of risks and the paragraphs under them are set in."""

from collections import Counter
from collections.abc import Sequence

from douane_report.document.model import Box
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.measures.paragraphs import Unit, is_stronger
from douane_report.sections.toprisicos.titles import TypeOf
from douane_report.sections.vocabulary import SectionWords

_INDENT = 26.0
"""How far a text is set in under its title at most, in points."""


def likely_looks(
    after: Sequence[Unit], heads: Sequence[Unit], headings: Sequence[Heading], words: SectionWords
) -> tuple[TypeOf, TypeOf] | None:
    """What titles and what stands under them are set in, under a heading that is set off too."""
    for title in _titles(after, headings, words):
        text = text_under(title, after)
        if text and sets_off(title, text) and any(is_stronger(it.style, text) for it in heads):
            return title, text
    return None


def _titles(
    after: Sequence[Unit], headings: Sequence[Heading], words: SectionWords
) -> list[TypeOf]:
    """What titles may be set in, the likeliest first: as known ones are, or what opens a group."""
    known = Counter(it.style for it in after if words.lookup("labels", it.text))
    firsts = (_under(heading.box, after) for heading in headings if heading.group)
    opens = Counter(it.style for it in firsts if it is not None)
    return [style for style, _ in (*known.most_common(), *opens.most_common())]


def text_under(title: TypeOf, units: Sequence[Unit]) -> TypeOf | None:
    """What is set right under titles, as a rule."""
    under = (_under(it.box, units) for it in units if it.style == title)
    styles = Counter(it.style for it in under if it is not None and it.style != title)
    return styles.most_common(1)[0][0] if styles else None


def sets_off(title: TypeOf, text: TypeOf) -> bool:
    """Whether titles stand out among texts: bold, larger, or else in another colour."""
    return is_stronger(title, text) or (title[:2] == text[:2] and title[2] != text[2])


def _under(box: Box, units: Sequence[Unit]) -> Unit | None:
    """The first text under a place, in its column."""
    under = [
        it for it in units if it.box.top >= box.bottom - 2 and abs(it.box.x0 - box.x0) <= _INDENT
    ]
    return min(under, key=lambda it: it.box.top, default=None)
