"""Where the cards of an infographic are: by their frames, by rules, or by white space."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.cards.grounds import with_lower_parts
from douane_report.document.cards.names import reads_on
from douane_report.document.cards.tokens import Piece, bold_figures, large_figures
from douane_report.document.model import Box, Known, Line
from douane_report.document.painted import joined, parted
from douane_report.document.pdf import PdfPage

_RULE = 5.0
"""Greatest height of a rule over a card, in points: a pen of half of that may have drawn it."""

_EDGE = 1.0
"""How far the edges of frames in one row or column are apart at most, in points."""


def card_boxes(
    page: PdfPage, pieces: Sequence[Piece], known: Known, *, least: int, width: float | None
) -> list[Box]:
    """Give the boxes of the cards of a page, row by row; empty when it has none.

    Args:
        page: the page.
        pieces: its fragments.
        known: tells whether a text is a known name.
        least: fewest cards that make an infographic.
        width: width in points of the frames, where that is known from another page; two or
            more may be as wide as they like, as on a page that lies on its side.
    """
    names = names_of(pieces, known)
    shapes = _shapes(page, pieces, names)
    whole = _frames(joined(page), pieces, names, least, width)
    framed = (
        _widest(_frames(shapes, pieces, names, least, width), whole)
        or (width is not None and _frames(shapes, pieces, names, max(least, 2), None))
        or []
    )
    if len(framed) > 1 and _without_history(framed[0], pieces):
        from douane_report.document.cards.outside import with_histories

        framed = with_histories(framed, pieces)
    held = all(any(box.contains(name) for box in framed) for name in names)
    if framed and (held or width is not None):
        return _reading_order(framed)
    from douane_report.document.cards.bars import beside_bars
    from douane_report.document.cards.grid import grid
    from douane_report.document.cards.strips import strips

    large, bold = ([it.placed for it in of(pieces)] for of in (large_figures, bold_figures))
    apart = (
        beside_bars(page, pieces, names, least)
        or _under_rules(page, pieces, names, least)
        or strips(pieces, names, large)
        or strips(pieces, names, bold)
    )
    # Where every other strip has a ground, those without one are cards as well.
    named = sum(any(box.contains(name) for box in apart) for name in names)
    if framed and (len(apart) <= len(framed) or named < len(names)):
        return _reading_order(framed)
    return _reading_order(apart or grid(pieces, names, least, shapes))


def _without_history(frame: Box, pieces: Sequence[Piece]) -> bool:
    """Whether a frame holds no more than one year."""
    inside = [piece for piece in pieces if frame.contains(piece.box, slack=1.5)]
    return sum(len(piece.of_kind("year")) for piece in inside) < 2


def _widest(frames: list[Box], whole: list[Box]) -> list[Box]:
    """Give the frames, or the strips of which they are the cells, if each is one of a strip."""
    cells = all(any(it.contains(box, slack=1.0) for it in whole) for box in frames)
    return whole if cells and len(whole) >= len(frames) else frames


def framed_boxes(page: PdfPage, pieces: Sequence[Piece], known: Known, least: int = 2) -> list[Box]:
    """Give the frames or backgrounds that hold a name and its figures, row by row."""
    names = names_of(pieces, known)
    return _reading_order(_frames(_shapes(page, pieces, names), pieces, names, least, None))


def _shapes(page: PdfPage, pieces: Sequence[Piece], names: Sequence[Box]) -> list[Box]:
    """Give the painted shapes, with a ground of several cards parted into these."""
    return parted(page, (names, [hero.placed for hero in large_figures(pieces)]))


def names_of(pieces: Sequence[Piece], known: Known) -> list[Box]:
    """Give the boxes of the known names; one that goes on in the next line is one name.

    So is one with another name of the same thing under it, in whatever type.
    """
    found: list[Line] = []
    for piece in sorted(pieces, key=lambda it: it.box.bottom):
        line = piece.title
        if line is None or not known(line.text):
            continue
        for at, above in enumerate(found):
            size = above.words[0].size
            step = line.placed.bottom - above.placed.bottom
            under = 0 < step <= 1.6 * size and abs(line.placed.x0 - above.placed.x0) <= 0.5 * size
            whole = above._replace(words=(*above.words, *line.words))
            same = known(whole.text) or known(f"{above.text} / {line.text}")
            if (under and same) or reads_on(above, line):
                found[at] = whole
                break
        else:
            found.append(line)
    return [line.placed for line in found]


def _reading_order(boxes: Sequence[Box]) -> list[Box]:
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda b: b.top):
        if rows and box.overlap_y(rows[-1][0]) > 0.5 * min(box.height, rows[-1][0].height):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box for row in rows for box in sorted(row, key=lambda b: b.x0)]


def _frames(
    shapes: Sequence[Box],
    pieces: Sequence[Piece],
    names: Sequence[Box],
    least: int,
    width: float | None,
) -> list[Box]:
    """Give the frames or backgrounds that hold one name and its figures each."""
    figures = [piece.box for piece in pieces if piece.holds("figure")]
    shapes = [box for box in shapes if box.width > 36 and box.height > 18]
    around = [
        [
            shape
            for shape in shapes
            if shape.contains(name, slack=1.0)
            and sum(shape.contains(other) for other in names) == 1
            and any(shape.contains(figure, slack=1.0) for figure in figures)
        ]
        for name in names
    ]
    found: list[Box] = []
    for held in around:
        if held:
            best = max(held, key=lambda b: (_alike(b, around), b.width * b.height))
            if best not in found:
                found.append(best)
    found = [with_lower_parts(box, shapes, names, pieces) for box in found]
    if width is not None:
        found = [box for box in found if abs(box.width - width) < 3]
    if len(found) < max(least, len(names) // 2):
        return []
    usual = median(box.width for box in found)
    for shape in shapes:
        alike = abs(shape.width - usual) <= 0.04 * usual or _is_in_line(shape, found, pieces)
        free = all(shape.overlap_x(b) <= 2 or shape.overlap_y(b) <= 2 for b in found)
        # Of a frame with two names nobody can tell which figure is whose.
        named = sum(shape.contains(name) for name in names)
        filled = any(shape.contains(figure, slack=1.0) for figure in figures)
        if alike and free and filled and named < 2:
            found.append(shape)
    return found


def _is_in_line(shape: Box, frames: Sequence[Box], pieces: Sequence[Piece]) -> bool:
    """Whether a shape with words has both edges of a frame over or under it, or of one beside it.

    The columns of a grid may each be as wide as what they hold. What touches a frame at its side
    may be another cell of the same strip.
    """
    if not any(it.title and it.has_letters and shape.contains(it.box) for it in pieces):
        return False
    over = any(abs(it.x0 - shape.x0) <= _EDGE and abs(it.x1 - shape.x1) <= _EDGE for it in frames)
    level = [
        it
        for it in frames
        if abs(it.top - shape.top) <= _EDGE and abs(it.bottom - shape.bottom) <= _EDGE
    ]
    return over or (bool(level) and all(it.overlap_x(shape) < -_EDGE for it in level))


def _alike(shape: Box, around: Sequence[Sequence[Box]]) -> int:
    """Count the names that stand in a shape of this size, as in the frame of a card."""
    return sum(
        any(abs(it.width - shape.width) < 3 and abs(it.height - shape.height) < 3 for it in held)
        for held in around
    )


def _under_rules(
    page: PdfPage, pieces: Sequence[Piece], names: Sequence[Box], least: int
) -> list[Box]:
    """Give the parts of the page under rules of one width that hold one name each."""
    figures = [piece.box for piece in pieces if piece.holds("figure")]
    rules = [
        mark.box
        for mark in page.marks
        if mark.kind == "path" and mark.box.height <= _RULE and mark.box.width > 60
    ]
    if rules:
        from douane_report.document.cards.axes import is_axis
        from douane_report.document.cards.torn import are_shifted, is_history, is_torn

        rules = [rule for rule in rules if not is_axis(rule, pieces)]
    for width in sorted({round(box.width) for box in rules}, reverse=True):
        own = sorted({box for box in rules if abs(box.width - width) <= 2})
        under = [_cell_under(box, own, page) for box in own]
        taken = [name for name in names if any(cell.contains(name) for cell in under)]
        # A name that has a cell under a rule needs none over the next.
        over = [it for it in _cells_over(own) if not any(map(it.contains, taken))]
        cells = [*over, *under]
        held = [sum(cell.contains(name) for name in names) for cell in cells]
        filled = [
            cell
            for cell, count in zip(cells, held, strict=True)
            if count == 1 and any(cell.contains(figure, slack=1) for figure in figures)
        ]
        if any(is_torn(cell, names, pieces) for cell in filled):
            continue
        if sum(is_history(cell, pieces) for cell in under) >= max(len(filled), 1):
            continue
        if len(filled) >= max(least, len(names) // 2) and max(held) == 1:
            large = [hero.placed for hero in large_figures(pieces)]
            full = [cell for cell in cells if any(cell.contains(hero) for hero in large)]
            if are_shifted([it for it in filled if it not in full], full, names):
                continue
            # A card whose name nobody knows is one as well, if it has a large figure.
            return [
                cell
                for cell, count in zip(cells, held, strict=True)
                if cell in filled or (not count and cell in full)
            ]
    return []


def _cells_over(rules: Sequence[Box]) -> list[Box]:
    """The parts of the page over a rule that has none close above it: the first of its column."""
    columns = sorted(rules, key=lambda box: (round(box.x0), box.top))
    steps = [
        (below, below.top - above.bottom)
        for above, below in pairwise(columns)
        if abs(above.x0 - below.x0) <= 2
    ]
    if len(steps) < 2:
        return []
    usual = median(step for _, step in steps)
    near = {below for below, step in steps if step <= 1.6 * usual}
    return [
        Box(rule.x0 - 1, rule.top - 1.4 * usual, rule.x1 + 1, rule.top + 1)
        for rule in rules
        if rule not in near
    ]


def _cell_under(rule: Box, rules: Sequence[Box], page: PdfPage) -> Box:
    """The part of the page under a rule, down to the next below it, or as deep as others are."""
    steps = [min(below) for it in rules if (below := _steps(it, rules))]
    depth = max(0.3 * page.frame.height, median(steps) if steps else 0.0)
    end = rule.bottom + min([*_steps(rule, rules), depth])
    return Box(rule.x0 - 1, rule.bottom - 1, rule.x1 + 1, end)


def _steps(rule: Box, rules: Sequence[Box]) -> list[float]:
    """How far under a rule the others are that run below it, and not beside it in a next column."""
    return [
        it.top - rule.bottom
        for it in rules
        if it.top > rule.bottom + 8 and it.overlap_x(rule) > 0.5 * rule.width
    ]
