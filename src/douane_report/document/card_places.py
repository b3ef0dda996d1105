"""Where the cards of an infographic are: by their frames, by rules, or by white space."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from douane_report.document.card_strips import strips
from douane_report.document.card_tokens import Piece
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.painted import joined
from douane_report.document.pdf import PdfPage


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
    shapes = _shapes(page)
    whole = _frames(joined(page), pieces, known, least, width)
    boxes = (
        _widest(_frames(shapes, pieces, known, least, width), whole)
        or (width is not None and _frames(shapes, pieces, known, max(least, 2), None))
        or _under_rules(page, pieces, known, least)
        or strips(
            pieces,
            _names(pieces, known),
            [hero.placed for hero in _heroes(pieces) or _bold(pieces)],
        )
        or _grid(pieces, known, least)
    )
    return _reading_order(boxes)


def _widest(frames: list[Box], whole: list[Box]) -> list[Box]:
    """Give the frames, or the strips of which they are the cells, if each is one of a strip."""
    cells = all(any(it.contains(box, slack=1.0) for it in whole) for box in frames)
    return whole if cells and len(whole) >= len(frames) else frames


def framed_boxes(page: PdfPage, pieces: Sequence[Piece], known: Known) -> list[Box]:
    """Give the frames or backgrounds that hold a name and its figures, row by row."""
    return _reading_order(_frames(_shapes(page), pieces, known, 2, None))


def _shapes(page: PdfPage) -> list[Box]:
    return [mark.box for mark in page.marks if mark.kind == "path"]


def _names(pieces: Sequence[Piece], known: Known) -> list[Box]:
    """Give the boxes of the known names; one that goes on in the next line is one name."""
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
            if under and abs(line.words[0].size - size) < 0.3 and known(whole.text):
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
    known: Known,
    least: int,
    width: float | None,
) -> list[Box]:
    """Give the frames or backgrounds that hold one name and its figures each."""
    names = _names(pieces, known)
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
    if width is not None:
        found = [box for box in found if abs(box.width - width) < 3]
    if len(found) < max(least, len(names) // 2):
        return []
    usual = median(box.width for box in found)
    for shape in shapes:
        alike = abs(shape.width - usual) <= 0.04 * usual
        free = all(shape.overlap_x(b) <= 2 or shape.overlap_y(b) <= 2 for b in found)
        # Of a frame with two names nobody can tell which figure is whose.
        named = sum(shape.contains(name) for name in names)
        filled = any(shape.contains(figure, slack=1.0) for figure in figures)
        if alike and free and filled and named < 2:
            found.append(shape)
    return found


def _alike(shape: Box, around: Sequence[Sequence[Box]]) -> int:
    """Count the names that stand in a shape of this size, as in the frame of a card."""
    return sum(
        any(abs(it.width - shape.width) < 3 and abs(it.height - shape.height) < 3 for it in held)
        for held in around
    )


def _under_rules(page: PdfPage, pieces: Sequence[Piece], known: Known, least: int) -> list[Box]:
    """Give the parts of the page under rules of one width that hold one name each."""
    names = _names(pieces, known)
    figures = [piece.box for piece in pieces if piece.holds("figure")]
    rules = [
        mark.box
        for mark in page.marks
        if mark.kind == "path" and mark.box.height <= 3 and mark.box.width > 60
    ]
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
        if len(filled) >= max(least, len(names) // 2) and max(held) == 1:
            # A card whose name nobody knows is one as well, if it has a large figure.
            large = [hero.placed for hero in _heroes(pieces)]
            return [
                cell
                for cell, count in zip(cells, held, strict=True)
                if cell in filled or (not count and any(cell.contains(hero) for hero in large))
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
    """How far under a rule the others are that run below it."""
    return [
        it.top - rule.bottom for it in rules if it.top > rule.bottom + 8 and it.overlap_x(rule) > 0
    ]


def _grid(pieces: Sequence[Piece], known: Known, least: int) -> list[Box]:
    """Part cards without frames by the white space between their columns and rows."""
    heroes = _heroes(pieces)
    names = _names(pieces, known)
    if len(heroes) < least or len(names) < least:
        return []
    large = [hero.placed for hero in heroes]
    anchors = [union([hero.placed, *_nearest(hero, names)]) for hero in heroes]
    top = min(box.top for box in anchors) - 1
    bottom = max(box.bottom for box in anchors) + 7 * heroes[0].words[0].size
    body = [it.box for it in pieces if it.box.top >= top and it.holds("figure", "year")]
    area = [*body, *anchors]
    left, right = min(box.x0 for box in area) - 2, max(box.x1 for box in area) + 2
    ys = [top, *_cuts(anchors, area, across=False), bottom]
    for edges in (_left_edges(names), _left_edges(large), _cuts(anchors, area, across=True)):
        xs = [left, *(edge for edge in edges if left + 6 < edge), right]
        cells = [Box(x0, y0, x1, y1) for y0, y1 in pairwise(ys) for x0, x1 in pairwise(xs)]
        held = [sum(cell.contains(hero) for hero in large) for cell in cells]
        named = [sum(cell.contains(name) for name in names) for cell in cells]
        # A name without a large figure shows that the cuts run between figures and their names.
        lonely = any(name and not hero for name, hero in zip(named, held, strict=True))
        if sum(held) == len(heroes) and max(held) == 1 and max(named) == 1 and not lonely:
            return [cell for cell, count in zip(cells, held, strict=True) if count]
    return []


def _left_edges(boxes: Sequence[Box]) -> list[float]:
    """Left edges that boxes share, a little before them; empty when they are not aligned."""
    edges: list[float] = []
    for x0 in sorted(box.x0 for box in boxes):
        if not edges or x0 - edges[-1] > 6:
            edges.append(x0)
    return [edge - 3 for edge in edges] if len(edges) * 2 <= len(boxes) else []


def _nearest(hero: Line, names: Sequence[Box]) -> list[Box]:
    """The name nearest to a large figure, if one is near; rather before it than behind."""
    box, size = hero.placed, hero.words[0].size
    near = [(box.gap(name) + (4 * size if name.x0 >= box.x1 else 0.0), name) for name in names]
    gap, best = min(near, key=lambda item: (item[0], abs(item[1].x0 - box.x0)))
    return [best] if gap <= 6 * size else []


def _heroes(pieces: Sequence[Piece]) -> list[Line]:
    """Give the figures in the largest type; none when all are in the same."""
    figures = [token.line for piece in pieces for token in piece.of_kind("figure")]
    if not figures:
        return []
    largest = max(line.words[0].size for line in figures)
    heroes = [line for line in figures if line.words[0].size >= 0.93 * largest]
    return heroes if len(heroes) < len(figures) else []


def _bold(pieces: Sequence[Piece]) -> list[Line]:
    """Give the figures in bold type; none when all are."""
    figures = [token.line for piece in pieces for token in piece.of_kind("figure")]
    bold = [line for line in figures if line.words[0].bold]
    return bold if len(bold) < len(figures) else []


def _cuts(anchors: Sequence[Box], boxes: Sequence[Box], *, across: bool) -> list[float]:
    """Give the middles of the widest white strips between successive anchors."""
    extents = [(b.x0, b.x1) if across else (b.top, b.bottom) for b in boxes]
    spans = sorted(
        {(round(b.x0), round(b.x1)) if across else (round(b.top), round(b.bottom)) for b in anchors}
    )
    groups: list[tuple[int, int]] = []
    for low, high in spans:
        if groups and low < groups[-1][1]:
            groups[-1] = (groups[-1][0], max(groups[-1][1], high))
        else:
            groups.append((low, high))
    cuts = []
    for (_, end), (start, _) in pairwise(groups):
        filled = sorted((max(a, end), min(b, start)) for a, b in extents if b > end and a < start)
        widest, cut, cursor = 0.0, (end + start) / 2, float(end)
        for near, far in [*filled, (start, start)]:
            if near - cursor > widest:
                widest, cut = near - cursor, (near + cursor) / 2
            cursor = max(cursor, far)
        cuts.append(cut)
    return cuts
