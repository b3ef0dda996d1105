"""List items and titles of the section on risks, which may go over several lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from douane_report.document import Line
from douane_report.document.lists.breaks import is_open
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines

_LONGEST_ITEM = 260
_INDENT = 4.0
"""How far the text of an item is set in from its bullet at most, in type sizes."""

_WORD = re.compile(r"[^\W\d_]{2}")

_ENDED = re.compile(r"\w[.!?]$")
_SHORT = re.compile(
    r"(?:^|[ (])(?:bijv|ca|evt|excl|incl|max|min|nr|resp|zgn|\w)\.$|\.\w{1,3}\.$", re.I
)
"""Words that are cut short, as ``incl.`` and ``m.b.t.``, after which a sentence goes on."""


def has_word(text: str) -> bool:
    """Whether a text holds a word: a number or a dash by itself is no measure."""
    return _WORD.search(text) is not None


def is_sign(text: str) -> bool:
    """Whether a text is nothing but signs, as a bullet without its text."""
    return not any(map(str.isalnum, text))


@dataclass(eq=False, repr=False)
class Item:
    """A list item or title that goes over one or more lines."""

    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The lines as one text, hyphens at their ends mended."""
        return join_lines(line.text for line in self.lines)

    @property
    def name(self) -> str:
        """The text without what only leads on from it: ``Uitval:``, or ``Uitval;`` in a list."""
        return self.text.rstrip(":;, ")

    @property
    def spot(self) -> Line | Box:
        """Where it stands: a box around its lines, as far as they stand under each other."""
        first, *others = self.lines
        whole = first.box
        if whole is None:
            return first
        for line in others:
            if line.page != first.page or line.placed.bottom < whole.bottom:
                break
            whole = union([whole, line.placed])
        return whole


def words_of_items(items: Iterable[Item]) -> set[int]:
    """What the words of some items are known by."""
    return {id(word) for item in items for line in item.lines for word in line.words}


def goes_on(item: Item, line: Line) -> bool:
    """Whether a line is the next one of a list item: under its text, not under its bullet."""
    if len(item.text) > _LONGEST_ITEM:
        return False
    first, last, box = _column_start(item.lines).box, item.lines[-1].box, line.box
    if first is None or last is None or box is None:
        return not line.gap
    size = line.words[0].size
    if line.page != item.lines[-1].page or box.bottom < last.top:
        return _opens_within(line) and not _is_ended(item.text)
    step = box.bottom - last.bottom
    if abs(box.x0 - first.x0) <= 0.8 * size:
        return step <= 1.9 * size
    # Without a hanging indent the text goes on under the bullet, one ordinary line lower. In
    # justified text the space behind a number is as wide as those between the words.
    under_bullet = 0 < first.x0 - box.x0 <= _INDENT * size
    within = _opens_within(line) or is_open(item.lines[-1].text)
    return under_bullet and step <= 1.6 * size and within


def _is_ended(text: str) -> bool:
    """Whether a text ends as a sentence does, not in a word that is cut short."""
    return _ENDED.search(text) is not None and _SHORT.search(text) is None


def _opens_within(line: Line) -> bool:
    """Whether a line opens as one does that stands within a sentence."""
    return line.text[:1].islower() or line.text.startswith("(")


def _column_start(lines: Sequence[Line]) -> Line:
    """The first of an item's lines in the column of text, or on the page, in which it ends."""
    for above, line in zip(reversed(lines[:-1]), reversed(lines), strict=False):
        if line.page != above.page or (line.box and line.placed.bottom < above.placed.top):
            return line
    return lines[0]
