"""Status marks of a PDF page, the legend that explains them, and what a colour means.

The legend teaches which colour means what, in whatever shade; a colour that it does not show is
told by its hue.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import category

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import distance, hue_name, rgb
from douane_report.document.model import Box, Mark
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context
from douane_report.sections.vocabulary import SectionWords

_SAME_COLOUR = 48.0
_SMALLEST, _TALLEST, _WIDEST = 3.0, 42.0, 140.0
_PALE = 205
_SYMBOLS = frozenset({"So", "Co"})
"""Classes of characters of which a mark may be: signs, and those of a font's own."""

_LIST_SIGNS = frozenset("▪▫►▸▶▷➢➤✓✔")
"""Signs that open the items of lists, and are no dots."""


def status_marks(page: PdfPage) -> list[Mark]:
    """Give the shapes, pictures and glyphs that may be a status: small, and not pale."""
    return [
        mark
        for mark in _all_marks(page)
        if _SMALLEST <= mark.box.height <= _TALLEST
        and _SMALLEST <= mark.box.width <= _WIDEST
        and mark.colour
        and not _is_pale(mark.colour)
    ]


def has_status_colours(page: PdfPage) -> bool:
    """Whether marks of a page have the size and hue of a status: a quick look."""
    return any(
        _SMALLEST <= mark.box.height <= _TALLEST
        and _SMALLEST <= mark.box.width <= _WIDEST
        and mark.colour
        and hue_name(mark.colour) in model.STATUSKLEUREN
        for mark in (_all_marks(page) if _has_symbols(page.text) else page.marks)
    )


def _has_symbols(text: str) -> bool:
    """Whether a text has signs that are no letters, as dots and squares of a font are."""
    return any(category(char) in _SYMBOLS for char in set(text) - _LIST_SIGNS)


def _all_marks(page: PdfPage) -> Iterable[Mark]:
    """Shapes and pictures, and coloured glyphs that stand alone."""
    yield from (mark for mark in page.marks if not mark.stroked or mark.box.height > 3)
    for line in page.fragments:
        for word in line.words:
            alone = len(word.text) == 1 and not word.text.isalnum()
            if alone and word.box and hue_name(word.colour) != "grijs":
                yield Mark("glyph", word.box, word.colour, text=word.text)


def _is_pale(colour: str) -> bool:
    return hue_name(colour) == "grijs" and min(rgb(colour)) > _PALE


def meaning_of(colour: str, legend: Sequence[model.LegendaRegel]) -> model.Statuskleur | None:
    """Say what a colour means: by the legend's colours, else by its hue."""
    near = sorted((distance(colour, line.kleur), line.status) for line in legend if line.kleur)
    if near and near[0][0] <= _SAME_COLOUR and (len(near) < 2 or near[0][0] * 2 < near[1][0]):
        return near[0][1]
    hue = hue_name(colour)
    return hue if hue in ("groen", "oranje", "rood") else None


def legend_lines(
    context: Context, page: PdfPage, words: SectionWords
) -> Iterator[model.LegendaRegel]:
    """Yield the lines of the legend on a page: a mark, a colour's name, its meaning."""
    fragments = list(page.fragments)
    for line in fragments:
        name = colour_name(line, words)
        if name is None:
            continue
        colour, rest = name
        meaning = rest or _meaning_text(line, fragments, words)
        mark = _legend_mark(page, line.placed)
        if not meaning:
            continue
        yield model.LegendaRegel(
            status=colour,
            betekenis=meaning,
            kleur=mark.colour if mark else "",
            place=context.document.place(line),
        )


def legend_marks(page: PdfPage, words: SectionWords) -> list[Mark]:
    """Give the marks that stand beside the lines of a legend."""
    lines = [line for line in page.fragments if colour_name(line, words)]
    return [mark for line in lines if (mark := _legend_mark(page, line.placed))]


def colour_name(line: Line, words: SectionWords) -> tuple[model.Statuskleur, str] | None:
    """Read ``Groen`` or ``Groen: verloopt zoals gepland``, or a meaning that stands alone."""
    first = words.colour(line.words[0].text.rstrip(":–-"))
    rest = " ".join(word.text for word in line.words[1:]).lstrip(":–-= ")
    if first is None:
        first, rest = words.colour_meant(line.text.rstrip(".")), line.text
    elif rest and words.colour_meant(rest.rstrip(".")) != first:
        return None
    return (first, rest) if first else None


def _meaning_text(line: Line, fragments: Sequence[Line], words: SectionWords) -> str:
    """Give the text that explains a colour: to the right of its name, or under it."""
    box, size = line.placed, line.words[0].size
    right = [
        it
        for it in fragments
        if it.placed.x0 > box.x1
        and abs(it.placed.bottom - box.bottom) < 0.4 * size
        and it.placed.x0 - box.x1 < 12 * size
    ]
    if right:
        return min(right, key=lambda it: it.placed.x0).text
    parts: list[str] = []
    bottom = box.bottom
    for it in sorted(fragments, key=lambda it: it.placed.bottom):
        there = it.placed
        if abs(there.x0 - box.x0) > size or not 0.5 * size < there.bottom - bottom < 1.9 * size:
            continue
        if words.lookup("colours", it.text):
            break
        parts.append(it.text)
        bottom = there.bottom
    return join_lines(parts)


def _legend_mark(page: PdfPage, box: Box) -> Mark | None:
    """Give the mark that stands beside a legend's line."""
    near = [
        mark
        for mark in status_marks(page)
        if mark.box.top - 14 <= box.cy <= mark.box.bottom + 14
        and -2 <= max(box.x0 - mark.box.x1, mark.box.x0 - box.x1) <= 60
    ]
    if not near:
        return None
    return min(near, key=lambda m: abs(m.box.cy - box.cy) + 0.2 * abs(m.box.x1 - box.x0))


def one_per_colour(legend: Sequence[model.LegendaRegel]) -> list[model.LegendaRegel]:
    """Keep the first legend line of each colour, one with a mark before one without."""
    kept: dict[str, model.LegendaRegel] = {}
    for line in legend:
        old = kept.get(line.status)
        if old is None or (line.kleur and not old.kleur):
            kept[line.status] = line
    return [kept[status] for status in model.STATUSKLEUREN if status in kept]
