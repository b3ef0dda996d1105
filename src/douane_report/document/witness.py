"""The second witness: every figure of a PDF is read again from its box, by pdfplumber.

pypdfium2 has read the figures. :mod:`~douane_report.document.glyphs` gives what a wholly different
engine finds in the same boxes; what both give is hardly wrong, and what they give differently is
no reading at all: such a figure becomes ``ambiguous`` with both readings. The digits are read
again as well, by Babel.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from douane_report import model
from douane_report.document.glyphs import UNDECODED, Glyph, read_glyphs
from douane_report.document.model import Box
from douane_report.document.repair import fold_spaces, mend_characters
from douane_report.numbers import NumberError, parse_number, second_opinion

_READ_AGAIN = frozenset({model.Origin.READ, model.Origin.STATED, model.Origin.UNPUBLISHED})
_COPY = 0.12
"""Distance, as a part of the type size, within which the same character is fake bold."""

_GAP = 0.15
_MARKED = 0.85
"""Part of the type size below which a character beside a figure is a footnote mark."""

_MARKS = re.compile(r"[*†‡¹²³⁰⁴-⁹]+\)?$")
_SEEN_HYPHEN = re.compile(r"[\u0002\u00ad](?=[\s\d]|$)")
"""A soft hyphen is seen where a word ends; some fonts have no other dash."""

_AROUND = "()[].,;:"
_DASHES = str.maketrans(dict.fromkeys("–−‒‑‐", "-"))


def second_reading(report: model.Jaarrapportage, source: Path | bytes) -> model.Jaarrapportage:
    """Read every figure of a PDF again, and say per figure what the second reader found.

    Args:
        report: what the first reader made of the PDF.
        source: the same PDF, as path or bytes.

    Returns:
        The report, with ``second`` filled in for each figure that has a box. A figure on which
        the readers differ has become ``ambiguous``, with both readings as candidates; one that
        cannot be read again keeps its value.
    """
    figures = [
        value.reading
        for value in report.values()
        if isinstance(value.reading, model.Figure)
        and value.measure != "rang"
        and value.reading.origin in _READ_AGAIN
    ]
    boxes: dict[int, list[Box]] = {}
    for page, box in filter(None, map(_where, figures)):
        boxes.setdefault(page, []).append(box)
    found = read_glyphs(source, boxes) if boxes else {}
    judged = {
        id(figure): _judge(figure, found.get(where, ()))
        for figure in figures
        if (where := _where(figure))
    }
    again = _rebuild(report, judged)
    assert isinstance(again, model.Jaarrapportage)
    return again.model_copy(update={"bron": again.bron.model_copy(update={"second_reading": True})})


def _where(figure: model.Figure) -> tuple[int, Box] | None:
    place = figure.place
    if place is None or place.page is None or place.box is None:
        return None
    box = place.box
    return place.page, Box(float(box.x0), float(box.top), float(box.x1), float(box.bottom))


def _rebuild(node: object, judged: Mapping[int, model.Figure]) -> object:
    """Copy only what leads to a figure that was judged; all else stays the same object."""
    if isinstance(node, tuple):
        items = tuple(_rebuild(item, judged) for item in node)
        return items if any(a is not b for a, b in zip(items, node, strict=True)) else node
    if not isinstance(node, model.Frozen):
        return node
    if id(node) in judged:
        return judged[id(node)]
    changes = {
        name: after for name, before in node if (after := _rebuild(before, judged)) is not before
    }
    return node.model_copy(update=changes) if changes else node


def _judge(figure: model.Figure, glyphs: Sequence[Glyph]) -> model.Figure:
    """Hold a figure to the glyphs in its box."""
    first = _core(figure.source_text)
    readings = list(_readings(glyphs))
    agreeing = next((text for text in readings if _core(text) == first), None)
    text = agreeing if agreeing is not None else readings[0]
    if agreeing is None and text and UNDECODED not in text:
        return _disputed(figure, text, "pdfplumber")
    if agreeing is not None and (value := _by_babel(figure.source_text)):
        return _disputed(figure, value, "Babel")
    second = model.SecondReading(
        outcome="unreadable" if agreeing is None else "agrees", source_text=text
    )
    return figure.model_copy(update={"second": second})


def _readings(glyphs: Sequence[Glyph]) -> Iterator[str]:
    """Give what the glyphs may say: without footnote marks, with them, and one colour alone.

    Text in the colour of the paper is decoy or waste; which colour that is, only the first
    reader knows, so that any one colour will do if it gives the very same characters.
    """
    largest = max((glyph.size for glyph in glyphs), default=0.0)
    plain = [glyph for glyph in glyphs if glyph.size >= _MARKED * largest]
    yield _text(plain)
    yield _text(glyphs)
    for colour in dict.fromkeys(glyph.colour for glyph in plain):
        yield _text([glyph for glyph in plain if glyph.colour == colour])


def _text(glyphs: Iterable[Glyph]) -> str:
    """Put glyphs in order, without copies, with spaces where the gap is wide."""
    text = ""
    kept: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.x0, glyph.y, glyph.text)):
        if any(_is_copy(glyph, other) for other in kept[-4:]):
            continue
        if kept and glyph.x0 - kept[-1].x1 > _GAP * glyph.size:
            text += " "
        text += glyph.text
        kept.append(glyph)
    return fold_spaces(mend_characters(_SEEN_HYPHEN.sub("-", text)))


def _is_copy(glyph: Glyph, other: Glyph) -> bool:
    reach = _COPY * glyph.size
    return (
        glyph.text == other.text
        and abs(glyph.x0 - other.x0) <= reach
        and abs(glyph.y - other.y) <= reach
    )


def _core(text: str) -> str:
    """Reduce a reading to the characters that both readers must agree on.

    White space, footnote marks and the punctuation of a sentence around a figure are no part of
    it; every digit and every separator between two digits is.
    """
    characters = "".join(mend_characters(text).translate(_DASHES).split())
    return _MARKS.sub("", characters.strip(_AROUND)).strip(_AROUND)


def _by_babel(text: str) -> str:
    """Give what Babel reads in the characters of a figure, in Dutch, if that is another value."""
    try:
        first, second = parse_number(text).value, second_opinion(text)
    except NumberError:
        return ""
    if first == second:
        return ""
    return "geen getal" if second is None else format(second, "f").replace(".", ",")


def _disputed(figure: model.Figure, second: str, reader: str) -> model.Figure:
    """Give the figure without a value, and both readings of it."""
    first_value = "" if figure.value is None else format(figure.value, "f")
    candidates = tuple(
        model.Candidate(value=value, source_text=text, place=figure.place, reason=reason)
        for value, text, reason in (
            (first_value or figure.source_text, figure.source_text, "zo leest pypdfium2 het"),
            (_in_base_unit(figure, second), second, f"zo leest {reader} hetzelfde vak"),
        )
    )
    return figure.model_copy(
        update={
            "value": None,
            "decimals": None,
            "origin": model.Origin.AMBIGUOUS,
            "reason": f"pypdfium2 leest ‘{figure.source_text}’, {reader} ‘{second}’",
            "candidates": candidates,
            "second": model.SecondReading(outcome="differs", source_text=second),
        }
    )


def _in_base_unit(figure: model.Figure, second: str) -> str:
    """Give the second reading under the scale of the first; as printed where it is no number."""
    try:
        first_number, number = parse_number(figure.source_text), parse_number(second)
    except NumberError:
        return second
    if number.value is None or first_number.decimals is None or figure.decimals is None:
        return second
    return format(number.value.scaleb(first_number.decimals - figure.decimals), "f")
