"""How far apart the lines of one text stand, as those tell that go on in mid-sentence.

Paragraphs of a line each tell nothing of it: whether the space between them is more than that
between lines is known from what else is set in their type, on any page.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from math import inf

from douane_report.document import Line
from douane_report.document.lists.breaks import opens_within
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.titles import TypeOf, type_of

_SAME_EDGE = 2.0
"""How far apart the lines of one text start at most, in points."""

_LEVEL = 0.6
"""How far under each other they are at least, in type sizes."""

_APART = 1.75
"""Distance from which lines are no paragraph, in type sizes."""


class Leading:
    """The leading of each type on some pages."""

    def __init__(self, pages: Sequence[PdfPage]) -> None:
        self._pages = pages
        self._known: dict[TypeOf, float] = {}

    def of(self, style: TypeOf) -> float:
        """Give the widest leading of a type, in type sizes; endless where nothing tells it."""
        if style not in self._known:
            steps = chain.from_iterable(_steps(page, style) for page in self._pages)
            self._known[style] = max(steps, default=inf)
        return self._known[style]


def _steps(page: PdfPage, style: TypeOf) -> Iterator[float]:
    """How far under another one lines of a type stand that open in mid-sentence."""
    own = [it for it in bulleted_fragments(page) if type_of(it.words[0]) == style]
    for line in own:
        if opens_within(line.text):
            steps = [_step(it, line) for it in own if _share_edge(it, line)]
            least = min((it for it in steps if it > _LEVEL), default=inf)
            if least <= _APART:
                yield least


def _share_edge(one: Line, other: Line) -> bool:
    return abs(one.placed.x0 - other.placed.x0) <= _SAME_EDGE


def _step(above: Line, line: Line) -> float:
    return (line.placed.bottom - above.placed.bottom) / line.words[0].size
