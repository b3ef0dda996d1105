"""Status marks of a PDF page, and what a colour means.

The legend teaches which colour means what, in whatever shade; a colour that it does not show is
told by its hue.
"""

from collections.abc import Iterable, Sequence
from unicodedata import category

from douane_report import model
from douane_report.document.colour import degrees_outside, distance, hue_name, rgb
from douane_report.document.model import Mark
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.lights import with_lights

_SAME_COLOUR = 48.0

BETWEEN_HUES = 8.0
"""How many degrees a colour may be off the hues that its name stands for."""

_SMALLEST, _TALLEST, _WIDEST = 3.0, 42.0, 140.0
_TALLEST_CELL = 90.0
"""Height up to which a shape may be the cell of a name on many lines, in a column of others."""

_PALE = 205
_SYMBOLS = frozenset({"So", "Co"})
"""Classes of characters of which a mark may be: signs, and those of a font's own."""

_LETTERS = {"groen": "G", "oranje": "OGA", "rood": "R"}
"""Letters that stand for a colour, where they are printed in it: geel and amber are oranje."""

_LONGEST_LETTER = 3
"""Most letters that a legend gives for a colour."""

_EQUALS = frozenset("=:\u2013-")
"""What stands between such letters and what they mean."""

_VARIANTS = "\ufe0e\ufe0f"
"""What says whether a sign is to be shown as text or as a picture."""

_LIST_SIGNS = frozenset("▪▫►▸▶▷➢➤✓✔")
"""Signs that open the items of lists, and are no dots."""


def status_marks(page: PdfPage) -> list[Mark]:
    """Give the shapes, pictures and glyphs that may be a status: small, and not pale."""
    return page.derive(_status_marks)


def _status_marks(page: PdfPage) -> list[Mark]:
    wide = [
        mark
        for mark in _all_marks(page)
        if _SMALLEST <= mark.box.height <= _TALLEST_CELL
        and _SMALLEST <= mark.box.width <= _WIDEST
        and mark.colour
        and not _is_pale(mark.colour)
    ]
    found = [mark for mark in wide if mark.box.height <= _TALLEST]
    columns = {_sides(mark) for mark in found}
    found += [
        mark
        for mark in wide
        if mark.box.height > _TALLEST
        and _sides(mark) in columns
        and hue_name(mark.colour) in model.STATUSKLEUREN
    ]
    return with_lights(found, [*page.marks, *_glyphs(page)], page.fragments)


def _sides(mark: Mark) -> tuple[int, int]:
    """The left and right edges of a mark: those of all cells of one column are the same."""
    return round(mark.box.x0), round(mark.box.x1)


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
    yield from (mark for mark in _glyphs(page) if hue_name(mark.colour) != "grijs")


def _glyphs(page: PdfPage) -> Sequence[Mark]:
    """Signs that stand alone or with other signs, and the first letter of a colour in it."""
    return page.derive(_read_glyphs)


def _read_glyphs(page: PdfPage) -> Sequence[Mark]:
    found: list[Mark] = []
    for line in page.fragments:
        for word in line.words:
            if len(word.text) > 1 and word.text[0].isalnum():
                continue  # As nearly all are.
            text, box = word.text.rstrip(_VARIANTS), word.placed
            if is_sign(text) or (
                len(text) == 1 and text in _LETTERS.get(hue_name(word.colour), "")
            ):
                wide = box.width / len(text)
                for at, char in enumerate(text):
                    x0 = box.x0 + at * wide
                    own = box._replace(x0=x0, x1=x0 + wide)
                    found.append(Mark("glyph", own, word.colour, text=char))
    # The glyphs of a font of pictures have colours of their own, whatever that of the text is.
    gray = [at for at, it in enumerate(found) if _may_be_picture(it)]
    seen = page.painted([found[at].box for at in gray]) if gray else []
    for at, colour in zip(gray, seen, strict=True):
        found[at] = found[at]._replace(colour=colour or found[at].colour)
    return found


def _may_be_picture(glyph: Mark) -> bool:
    """Whether a sign, gray by itself, may be a picture of a font."""
    return (
        hue_name(glyph.colour) == "grijs"
        and category(glyph.text) in _SYMBOLS
        and glyph.text not in _LIST_SIGNS
    )


def is_sign(text: str) -> bool:
    """Whether a word is a single character that is no letter, or of nothing but signs."""
    text = text.rstrip(_VARIANTS)
    return bool(text) and (
        (len(text) == 1 and not text.isalnum()) or all(category(it) in _SYMBOLS for it in text)
    )


def is_letter_before(parts: Sequence[str]) -> bool:
    """Whether the first word is the letter of a mark: ``G Groen``, ``GR = Groen``."""
    if len(parts) < 2:
        return False
    return (
        len(parts[0]) == 1
        or is_sign(parts[0])
        or (len(parts[0]) <= _LONGEST_LETTER and parts[1] in _EQUALS)
    )


def _is_pale(colour: str) -> bool:
    return hue_name(colour) == "grijs" and min(rgb(colour)) > _PALE


def meaning_of(colour: str, legend: Sequence[model.LegendaRegel]) -> model.Statuskleur | None:
    """Say what a colour means: by the legend's colours, else by its hue."""
    near = sorted((distance(colour, line.kleur), line.status) for line in legend if line.kleur)
    hue = hue_name(colour)
    own: model.Statuskleur | None = hue if hue in ("groen", "oranje", "rood") else None
    if near and near[0][0] <= _SAME_COLOUR and (len(near) < 2 or near[0][0] * 2 < near[1][0]):
        told = near[0][1]
        # Pale colours are near each other, whatever their hue.
        if own is None or degrees_outside(colour, told) <= BETWEEN_HUES:
            return told
    return own
