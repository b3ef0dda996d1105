"""What a section gets to work with, and what it gives back."""

from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from douane_report import model
from douane_report.document import Document, Line, Page
from douane_report.document.cells import FigureCell
from douane_report.document.model import Box
from douane_report.numbers import NumberError, Scale, in_kilograms, scale_number
from douane_report.sections.vocabulary import SectionWords, count_in, fold

S = TypeVar("S", bound=model.Section, covariant=True)


class Region(NamedTuple):
    """A part of a page that was recognised as something, for ``inspect``.

    A section gives its box as the page does; outside, it is in points of the page itself.
    """

    page: int
    box: Box
    label: str


class Trace(NamedTuple):
    """How a section was looked for: what ``inspect`` and error messages tell.

    Attributes:
        section: name of the section.
        found: whether it was found.
        confidence: ``high`` when a heading and known labels agree, ``medium`` when only one of
            them was there, ``none`` when nothing was found.
        why: what the confidence rests on (English).
        headings: headings that were tried.
        nearest: lines that come nearest to a heading, as (page or line, text).
        pages: pages that were looked at.
        regions: where things were recognised.
    """

    section: model.SectionName
    found: bool
    confidence: str
    why: str
    headings: tuple[str, ...] = ()
    nearest: tuple[tuple[int, str], ...] = ()
    pages: tuple[int, ...] = ()
    regions: tuple[Region, ...] = ()


class Found(NamedTuple, Generic[S]):
    """A section that was found."""

    section: S
    trace: Trace


class Missing(NamedTuple):
    """A section that was not found; for a fault of this program, if ``fault``."""

    trace: Trace
    fault: bool = False


class Context(NamedTuple):
    """One source as the sections see it."""

    document: Document
    report_year: int

    @property
    def has_geometry(self) -> bool:
        """Whether the source is a PDF."""
        return self.document.kind == "pdf"

    def folded(self, page: Page) -> str:
        """The text of a page, folded, with a space at each end."""
        return f" {fold(page.text)} "

    def pages_with(self, names: list[str], least: int) -> Iterator[Page]:
        """Yield the pages that name at least ``least`` of ``names`` (folded), best first."""
        scored = []
        for page in self.document.pages:
            score = count_in(self.folded(page), names)
            if score >= least:
                scored.append((-score, page.number, page))
        for _, _, page in sorted(scored, key=lambda item: item[:2]):
            yield page

    def missing(self, words: SectionWords, why: str, pages: list[int]) -> Missing:
        """Say that a section was not found, and what came nearest to its headings."""
        trace = Trace(
            section=words.name,
            found=False,
            confidence="none",
            why=why,
            headings=words.headings,
            nearest=self._nearest(words),
            pages=tuple(pages),
        )
        return Missing(trace)

    def _nearest(self, words: SectionWords) -> tuple[tuple[int, str], ...]:
        from rapidfuzz import fuzz, process

        lines: dict[str, int] = {}
        for page in self.document.pages:
            if self.has_geometry:
                for text in page.text.splitlines():
                    lines.setdefault(text.strip(), page.number)
            else:
                for line in page.lines:
                    lines.setdefault(line.text, line.number or 0)
        choices = {text: fold(text) for text in lines if 3 < len(text) < 90}
        best: dict[str, float] = {}
        for heading in words.headings:
            query = fold(heading.replace("{jaar}", str(self.report_year)))
            for _, score, text in process.extract(query, choices, scorer=fuzz.ratio, limit=3):
                best[text] = max(best.get(text, 0.0), score)
        ranked = sorted(best.items(), key=lambda item: (-item[1], lines[item[0]], item[0]))
        return tuple((lines[text], text) for text, score in ranked[:3] if score >= 50)

    def figure(
        self,
        cell: FigureCell | None,
        *,
        unit: model.Unit,
        period: int,
        scale: Scale | None = None,
        reason: str = "",
    ) -> model.Figure:
        """Make a figure of a cell; without a readable number it is unpublished or unknown."""
        if cell is None:
            return model.Figure(
                period=period, unit=unit, origin=model.Origin.UNKNOWN, reason="de cel is leeg"
            )
        blank = model.Figure(
            period=period,
            unit=unit,
            place=self.document.place(cell.line),
            source_text=cell.text,
            origin=model.Origin.UNKNOWN,
            reason=f"‘{cell.text}’ is geen leesbaar getal",
        )
        if cell.number is None:
            return blank
        if cell.number.value is None:
            return _but(blank, origin=model.Origin.UNPUBLISHED, reason=reason)
        try:
            number = scale_number(cell.number, scale) if scale else cell.number
        except NumberError as error:
            return _but(blank, reason=f"schaal past niet: {error.reason}")
        if unit == "kg":
            number = in_kilograms(number)
        if number.unit is not None and number.unit != unit:
            return _but(blank, reason=f"de eenheid {number.unit} past niet bij {unit}")
        return _but(
            blank,
            value=number.value,
            decimals=number.decimals,
            origin=model.Origin.READ,
            reason=reason,
        )

    def note(self, line: Line, marker: str = "", text: str | None = None) -> model.Note:
        """Make a note of a line."""
        return model.Note(
            marker=marker,
            text=line.text if text is None else text,
            place=self.document.place(line),
        )


def withdraw(figure: model.Figure, reason: str) -> model.Figure:
    """Take the value off a figure that cannot be relied on after all; what it was read from stays.

    Args:
        figure: the figure.
        reason: why it cannot be relied on (Dutch).
    """
    return _but(figure, value=None, decimals=None, origin=model.Origin.UNKNOWN, reason=reason)


def _but(figure: model.Figure, **changes: object) -> model.Figure:
    """The same figure with some fields changed, checked again."""
    return model.Figure.model_validate({**dict(figure), **changes})
