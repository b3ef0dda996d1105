"""Reading a PDF with pypdfium2: words with boxes, marks, and the colours really painted.

Opening a document takes the plain text of every page and nothing else; words and marks of a
page are read when a section asks for them. What was read is kept for a bounded number of pages,
and the pages of a long document are closed at once, so that memory hardly grows with its length.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from douane_report.document.frame import Frame
from douane_report.document.furniture import Repeated, furniture, repeated_lines
from douane_report.document.layout import fragments, with_thousands
from douane_report.document.ligatures import with_letters
from douane_report.document.model import Box, Document, Line, Mark, Word
from douane_report.document.pdfium.marks import read_marks
from douane_report.document.pdfium.pages import OpenPages, boxes_of
from douane_report.document.pdfium.pixels import Pixels
from douane_report.document.pdfium.scale import most_text, usual_scale
from douane_report.document.pdfium.words import read_words
from douane_report.document.pieces import in_pieces, with_hyphens_seen
from douane_report.document.reading import reading_order
from douane_report.errors import SourceError

if TYPE_CHECKING:
    from PIL.Image import Image

    from douane_report.document.pdfium.strokes import Stroke

T = TypeVar("T")

KEPT_PAGES = 16
"""Most pages of a report whose words and marks are kept: those with figures."""

KEPT_OF_MANY = 8
"""The same, of a document that is too long for its pages to stay open."""

_IN_PLACE = 3.0
"""How far apart the same words stand at most on two pages, to be in one place, in points."""

_PAGES_COMPARED = 4
"""How many other pages are looked at for words that come back."""


class PdfPage:
    """One page of a PDF; words and marks are read on first use.

    Attributes:
        number: page number, from 1.
        characters: its text in the order of the file, as pdfium puts it together.
    """

    has_geometry = True

    def __init__(self, source: "PdfSource", number: int, characters: str) -> None:
        self._source = source
        self.number = number
        self.characters = characters

    @cached_property
    def text(self) -> str:
        """Its text to search in: the characters and, where those are in pieces, the lines too."""
        if not in_pieces(self.characters):
            return self.characters
        return "\n".join([self.characters, *(line.text for line in self.lines)])

    @property
    def frame(self) -> Frame:
        """Size of the page and its place in user space."""
        return self._source.content(self.number).shapes[0]

    @property
    def scale(self) -> float:
        """By how much all that is given of the page is enlarged from its own points."""
        return self._source.scale

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Painted shapes and pictures, in painting order."""
        return self._source.content(self.number).shapes[1]

    @property
    def turned_words(self) -> tuple[Word, ...]:
        """Words that run up or down the page, as labels of an axis may do."""
        return self._source.content(self.number).words[1]

    @property
    def fragments(self) -> tuple[Line, ...]:
        """Runs of words on one baseline without a wide gap, without running furniture."""
        return self._source.content(self.number).fragments

    @property
    def words(self) -> tuple[Word, ...]:
        """Words that are seen upright on the page, without its running furniture."""
        return tuple(word for line in self.fragments for word in line.words)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Lines in reading order."""
        return self._source.content(self.number).lines

    def derive(self, make: "Callable[[PdfPage], T]") -> T:
        """Give what ``make`` works out from this page, once for all sections that ask for it.

        Args:
            make: a function of a module; it is what the result is kept under.
        """
        derived = self._source.content(self.number).derived
        if make not in derived:
            derived[make] = make(self)
        result: T = derived[make]
        return result

    def painted(self, boxes: Sequence[Box]) -> list[str]:
        """Give the colour that is seen in each of some boxes."""
        pixels = Pixels(self._source.open[self.number], self.frame, boxes)
        self._source.open.close(self.number)
        return [pixels.main_colour(box) for box in boxes]

    def strokes(self) -> "tuple[Stroke, ...]":
        """Read the lines that are drawn on the page, with their points; not kept."""
        from douane_report.document.pdfium.strokes import read_strokes

        found = read_strokes(self._source.open[self.number], self.frame)
        self._source.open.close(self.number)
        return found

    def render(self, scale: float) -> "Image":
        """Paint the page as a picture, ``scale`` pixels to a point of the page itself."""
        image: Image = self._source.open[self.number].render(scale=scale).to_pil()
        self._source.open.close(self.number)
        return image


class _Content:
    """What was read of one page, as far as it was asked for."""

    def __init__(self, source: "PdfSource", number: int) -> None:
        self._source = source
        self._number = number
        self.derived: dict[Callable[[PdfPage], Any], Any] = {}

    @cached_property
    def shapes(self) -> tuple[Frame, tuple[Mark, ...]]:
        """The page's frame, and its marks in painting order."""
        scale = self._source.scale
        page = self._source.open[self._number]
        frame = Frame.of(*boxes_of(page), page.get_rotation(), scale)
        return frame, read_marks(page, frame)

    @cached_property
    def words(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """Upright words, running furniture and all, and turned ones."""
        frame, marks = self.shapes
        opened = self._source.open
        words = read_words(opened[self._number], opened.text(self._number), frame, marks)
        opened.close(self._number)
        return words

    @cached_property
    def fragments(self) -> tuple[Line, ...]:
        """Runs of upright words, without running furniture."""
        found = fragments(self.words[0], self._number)
        frame, marks = self.shapes
        source = self._source
        out = furniture(
            found, marks, frame.width, frame.height, source.repeated, source.is_elsewhere
        )
        return tuple(with_thousands(line) for line in found if line.words[0] not in out)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Lines in reading order."""
        return reading_order(self.fragments, self._number)


class PdfSource:
    """The open file behind the pages of one document.

    Attributes:
        open: its pages as pdfium holds them, loaded when asked for.
        pages: its pages, in order.
    """

    def __init__(self, opened: OpenPages) -> None:
        self.open = opened
        self._kept = KEPT_PAGES if self.open.all_stay else KEPT_OF_MANY
        self._contents: OrderedDict[int, _Content] = OrderedDict()
        self.pages = tuple(
            PdfPage(self, number, self._plain_text(number)) for number in range(1, len(opened) + 1)
        )

    def content(self, number: int) -> _Content:
        """Give what was read of a page; the page that was asked for longest ago is let go."""
        content = self._contents.get(number)
        if content is None:
            content = self._contents[number] = _Content(self, number)
            if len(self._contents) > self._kept:
                self._contents.popitem(last=False)
        else:
            self._contents.move_to_end(number)
        return content

    def let_go(self) -> None:
        """Give back what is kept of the pages; they are read again when asked for."""
        self._contents.clear()
        self.open.close_all()

    @cached_property
    def scale(self) -> float:
        """By how much pages are enlarged, so that their running text has the usual size."""
        fullest = most_text([page.characters for page in self.pages])
        return usual_scale(self.open.text(number) for number in fullest)

    @cached_property
    def repeated(self) -> Repeated:
        """Lines that come back on many pages, their digits aside."""
        return repeated_lines([page.characters for page in self.pages])

    def is_elsewhere(self, line: Line) -> bool:
        """Whether a line stands in the same place on one of the nearest pages that have it.

        Words that are drawn in any order look like lines of their own in the plain text.
        """
        opening = line.words[0]
        near = sorted(self.pages, key=lambda it: abs(it.number - line.page))
        having = [it for it in near if it.number != line.page and line.text in it.characters]
        return any(
            word.text == opening.text
            and abs(word.placed.top - opening.placed.top) <= _IN_PLACE
            and abs(word.placed.x0 - opening.placed.x0) <= _IN_PLACE
            for page in having[:_PAGES_COMPARED]
            for word in self.content(page.number).words[0]
        )

    def _plain_text(self, number: int) -> str:
        return with_hyphens_seen(with_letters(self.open.text(number).get_text_range()))


def read_pdf(opened: OpenPages, sha256: str) -> Document:
    """Read an open PDF.

    Args:
        opened: its pages.
        sha256: hash of its bytes, for places.

    Raises:
        SourceError: a page of the PDF is damaged, or none has a text layer.
    """
    source = PdfSource(opened)
    if not any(page.characters.strip() for page in source.pages):
        raise SourceError(
            "source-no-text",
            f"none of the {len(source.pages)} pages of the PDF has a text layer",
            where=str(opened.path),
            advice="the pages are pictures: run text recognition (OCR) over them first",
        )
    return Document(
        kind="pdf", sha256=sha256, name=opened.path.name, pages=source.pages, let_go=source.let_go
    )
