"""What a source looks like, before anyone asks what it means.

One coordinate frame everywhere: points (1/72 inch) from the top left corner of the page *as
it is shown* (after rotation and cropping), x to the right, y downwards. A text source has
lines but no geometry: there ``box`` is None and ``Page.has_geometry`` is false.

Pages whose running text is far larger or smaller than usual are read enlarged or reduced
(``Page.scale``), so that distances mean the same on all pages. What leaves a document goes
through :meth:`Document.place` or :meth:`Document.printed`, and is in points of the page itself.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from douane_report.document.once import Once

if TYPE_CHECKING:
    from douane_report import model

Known = Callable[[str], bool]
"""Tells whether a text is a label of the vocabulary, which settles how lines are joined."""


class Box(NamedTuple):
    """A rectangle in points from the top left corner of the page as shown."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        """Distance between the left and right edges, in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Distance between the top and bottom edges, in points."""
        return self.bottom - self.top

    @property
    def cx(self) -> float:
        """Middle between the left and right edges."""
        return (self.x0 + self.x1) / 2

    @property
    def cy(self) -> float:
        """Middle between the top and bottom edges."""
        return (self.top + self.bottom) / 2

    def overlap_x(self, other: "Box") -> float:
        """Width that both share; negative when there is a gap between them."""
        # Asked thousands of times: to call min and max takes three times as long.
        left = self.x0 if self.x0 > other.x0 else other.x0
        return (self.x1 if self.x1 < other.x1 else other.x1) - left

    def overlap_y(self, other: "Box") -> float:
        """Height that both share; negative when there is a gap between them."""
        top = self.top if self.top > other.top else other.top
        return (self.bottom if self.bottom < other.bottom else other.bottom) - top

    def gap(self, other: "Box") -> float:
        """Points between both, sideways and upwards together; 0 when they touch or overlap."""
        return max(0.0, -self.overlap_y(other)) + max(0.0, -self.overlap_x(other))

    def aside(self, other: "Box") -> float:
        """Points by which both miss being flush left, flush right, or centred on each other."""
        return min(abs(self.x0 - other.x0), abs(self.x1 - other.x1), abs(self.cx - other.cx))

    def contains(self, other: "Box", slack: float = 0.0) -> bool:
        """Whether ``other`` lies within this box, give or take ``slack`` points."""
        return (
            other.x0 >= self.x0 - slack
            and other.x1 <= self.x1 + slack
            and other.top >= self.top - slack
            and other.bottom <= self.bottom + slack
        )


Edge = Callable[[Box], float]
"""An edge of a box, or its middle."""

ALIGNMENTS: tuple[Edge, ...] = (lambda box: box.x0, lambda box: box.cx, lambda box: box.x1)
"""What boxes under each other may have in common: they are flush left, centred or flush right."""


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of ``boxes``.

    Raises:
        ValueError: there are no boxes.
    """
    if len(boxes) == 1:
        return boxes[0]
    x0s, tops, x1s, bottoms = zip(*boxes, strict=True)
    return Box(min(x0s), min(tops), max(x1s), max(bottoms))


class Word(NamedTuple):
    """Characters without a space between them.

    Attributes:
        text: the characters, repaired (ligatures, soft hyphens, no-break spaces).
        box: where they stand; None in a text source.
        size: height of the type in points; 0 in a text source.
        raised: whether they are set as a superscript, as footnote marks are.
        colour: painted colour as ``#rrggbb``; empty in a text source.
        bold: whether the type is bold, as far as the font's name or weight tells.
        spacing: by how much its letters are set apart, in points.
        italic: whether the type is italic, as far as the font's name tells.
    """

    text: str
    box: Box | None = None
    size: float = 0.0
    raised: bool = False
    colour: str = ""
    bold: bool = False
    spacing: float = 0.0
    italic: bool = False

    @property
    def placed(self) -> Box:
        """Where the characters of a PDF's word stand, which always has a box.

        Raises:
            ValueError: the word is one of a text source.
        """
        if self.box is None:
            raise ValueError(f"a word without a box: {self.text!r}")
        return self.box


class _LineFields(NamedTuple):
    words: tuple[Word, ...]
    page: int
    number: int | None = None
    bullet: str = ""
    gap: bool = False


class Line(_LineFields):
    """Words that are read together: a line of a text, or a run of words on one baseline.

    It is made and taken apart so often that it is a tuple, and keeps what is worked out from it.

    Attributes:
        words: the words, from left to right.
        page: page number, from 1 (always 1 in a text source).
        number: line number of a text source, from 1; None for a PDF.
        bullet: the list bullet or number that stood before it, taken off; else empty.
        gap: whether it is set apart from the line before it by white space.
    """

    @Once
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join([word.text for word in self.words])

    @property
    def box(self) -> Box | None:
        """The smallest box around the words; None in a text source."""
        return self.placed if any(word.box for word in self.words) else None

    @Once
    def placed(self) -> Box:
        """The smallest box around the words of a PDF's line, which always has one.

        Raises:
            ValueError: the line is one of a text source.
        """
        boxes = [word.box for word in self.words if word.box is not None]
        if not boxes:
            raise ValueError(f"a line without a box: {self.text!r}")
        return union(boxes)


class Mark(NamedTuple):
    """A painted shape, glyph or picture: what may be a status dot, a bar, a rule or a card.

    Attributes:
        kind: ``path``, ``glyph`` or ``image``.
        box: where it is painted.
        colour: fill as ``#rrggbb``, as really painted; for a picture its main colour.
        stroked: whether only an outline is painted.
        text: the character of a glyph; else empty.
    """

    kind: Literal["path", "glyph", "image"]
    box: Box
    colour: str
    stroked: bool = False
    text: str = ""


class Page(Protocol):
    """One page of a source."""

    @property
    def number(self) -> int:
        """Number of the page, from 1."""

    @property
    def has_geometry(self) -> bool:
        """Whether words have boxes, and marks and pictures are known."""

    @property
    def scale(self) -> float:
        """By how much boxes and type sizes are enlarged from the points of the page; often 1."""

    @property
    def text(self) -> str:
        """All characters in the order of the file: quick, for finding where to look."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Lines in reading order, running headers and footers left out."""


class TextPage(NamedTuple):
    """The one page of a text source: its text as it is, and its lines without furniture."""

    text: str
    lines: tuple[Line, ...]
    number: int = 1
    has_geometry: bool = False
    scale: float = 1.0


class Document(NamedTuple):
    """A source that can be read: a PDF or the text of one.

    Attributes:
        kind: which of these it is.
        sha256: hash of its bytes, in hexadecimal.
        name: name of the file.
        pages: its pages, in order.
        let_go: gives back the memory of what was read; a page that is asked for is read again.
    """

    kind: Literal["pdf", "text"]
    sha256: str
    name: str
    pages: Sequence[Page]
    let_go: Callable[[], None] = lambda: None

    def lines(self) -> Iterator[Line]:
        """All lines of all pages in reading order."""
        for page in self.pages:
            yield from page.lines

    def place(self, where: Line | Word | Mark | Box, page: int | None = None) -> "model.Place":
        """Make the :class:`~douane_report.model.Place` of something found in this document.

        Args:
            where: what was found; a line of a text source gives its number, all else its box.
            page: number of the page, from 1, of what does not know its own: all but a line.
        """
        # The models take long to import, and pages are loaded before anything needs them.
        from douane_report.model import Place

        number = where.number if isinstance(where, Line) else None
        if number is not None:
            return Place(source=self.sha256, line=number)
        box = where if isinstance(where, Box) else where.box
        page = where.page if isinstance(where, Line) else page
        if box is not None and page is not None:
            box = self.printed(box, page)
        return Place(source=self.sha256, page=page, box=_public(box))

    def printed(self, box: Box, page: int) -> Box:
        """Give a box that was found on a page in the points of that page."""
        scale = self.pages[page - 1].scale
        return box if scale == 1.0 else Box(*(edge / scale for edge in box))

    def found(self, place: "model.Place") -> Box | None:
        """Give the box of a place as the page gives its boxes; None where it has none."""
        if place.box is None or place.page is None:
            return None
        scale, box = self.pages[place.page - 1].scale, place.box
        x0, top, x1, bottom = (
            float(edge) * scale for edge in (box.x0, box.top, box.x1, box.bottom)
        )
        return Box(x0, top, x1, bottom)


def _public(box: Box | None) -> "model.Box | None":
    """Round a box to a hundredth of a point, so that outputs do not carry float noise."""
    if box is None:
        return None
    from douane_report.model import Box as PublicBox

    x0, top, x1, bottom = (Decimal(f"{edge:.2f}") for edge in box)
    return PublicBox(x0=x0, top=top, x1=x1, bottom=bottom)
