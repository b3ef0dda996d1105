"""Infographics of cards: a name, a large figure, a small history, in any grid.

Cards are told apart by their frames or backgrounds where they have any, else by the white space
between them. Within a card the largest figure is that of the year; a history pairs each year
with the figure beside it, or under it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage

Known = Callable[[str], bool]

_SEPARATORS = "|:;()•·,=/"
_UNITS = ("kg", "kilo", "kilogram")


@dataclass(frozen=True)
class Card:
    """One card of an infographic.

    Attributes:
        name: the lines of its name, as one line.
        box: the card.
        figures: (year, figure), the year of the report first.
        parts: (words beside it, figure) of a part, such as ``waarvan maritiem``.
        remarks: groups of lines that are none of these.
        lines: all lines on the card.
    """

    name: Line
    box: Box
    figures: tuple[tuple[int, FigureCell], ...]
    parts: tuple[tuple[str, FigureCell], ...]
    remarks: tuple[tuple[Line, ...], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class _Token:
    """A year, a figure or a text within a fragment, in reading order."""

    kind: str
    line: Line
    cell: FigureCell | None = None

    @property
    def box(self) -> Box:
        return _box(self.line)


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def find_cards(
    page: PdfPage, report_year: int, known: Known, like: Sequence[Card] = ()
) -> tuple[Card, ...]:
    """Give the cards of a page, row by row; empty when it has none.

    Args:
        page: the page.
        report_year: year of the large figures.
        known: tells whether a text is a known name.
        like: cards of the page before, when these may be the rest of the same grid: then one
            card of the same make is enough.
    """
    lines = list(page.fragments)
    least = 1 if like else 2
    boxes = (
        _frames(page, lines, known, least, like)
        or _under_rules(page, lines, known, least)
        or _grid(lines, known, least)
    )
    cards = []
    for box in _reading_order(boxes):
        inside = [line for line in lines if box.contains(_box(line), slack=1.5)]
        card = _card(box, inside, report_year, known)
        if card is not None and (not like or _same_make(card, like[0])):
            cards.append(card)
    return tuple(cards)


def _same_make(card: Card, other: Card) -> bool:
    """Whether two cards have their names and large figures in the same type."""
    pairs = (
        (card.name.words[0].size, other.name.words[0].size),
        (card.figures[0][1].line.words[0].size, other.figures[0][1].line.words[0].size),
    )
    return all(abs(mine - theirs) <= 0.06 * theirs for mine, theirs in pairs)


def _reading_order(boxes: Sequence[Box]) -> list[Box]:
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda b: b.top):
        if rows and box.overlap_y(rows[-1][0]) > 0.5 * min(box.height, rows[-1][0].height):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box for row in rows for box in sorted(row, key=lambda b: b.x0)]


# -- where the cards are ---------------------------------------------------------------------


def _frames(
    page: PdfPage, lines: Sequence[Line], known: Known, least: int, like: Sequence[Card]
) -> list[Box]:
    """Give the frames or backgrounds that hold one name and its figures each."""
    names = [line for line in lines if known(line.text)]
    shapes = [
        mark.box
        for mark in page.marks
        if mark.kind == "path" and mark.box.width > 36 and mark.box.height > 18
    ]
    found: list[Box] = []
    for name in names:
        around = [
            shape
            for shape in shapes
            if shape.contains(_box(name), slack=1.0)
            and sum(shape.contains(_box(other)) for other in names) == 1
            and any(shape.contains(_box(line), slack=1.0) and _is_figure(line) for line in lines)
        ]
        if around:
            best = max(around, key=lambda b: b.width * b.height)
            if best not in found:
                found.append(best)
    if like:
        found = [box for box in found if abs(box.width - like[0].box.width) < 3]
    if len(found) < max(least, len(names) // 2):
        return []
    width = median(box.width for box in found)
    for shape in shapes:
        alike = abs(shape.width - width) <= 0.04 * width
        free = all(shape.overlap_x(b) <= 2 or shape.overlap_y(b) <= 2 for b in found)
        if alike and free and any(shape.contains(_box(it), 1.0) and _is_figure(it) for it in lines):
            found.append(shape)
    return found


def _under_rules(
    page: PdfPage, lines: Sequence[Line], known: Known, least: int
) -> list[Box]:
    """Give the parts of the page under rules of one width that hold one name each."""
    names = [_box(line) for line in lines if known(line.text)]
    figures = [_box(line) for line in lines if _is_figure(line)]
    rules = [
        mark.box
        for mark in page.marks
        if mark.kind == "path" and mark.box.height <= 3 and mark.box.width > 60
    ]
    for width in sorted({round(box.width) for box in rules}, reverse=True):
        own = sorted({box for box in rules if abs(box.width - width) <= 2})
        cells = [_cell_under(box, own, page) for box in own]
        held = [sum(cell.contains(name) for name in names) for cell in cells]
        filled = [
            cell
            for cell, count in zip(cells, held, strict=True)
            if count == 1 and any(cell.contains(figure, slack=1) for figure in figures)
        ]
        if len(filled) >= max(least, len(names) // 2) and max(held) == 1:
            return filled
    return []


def _cell_under(rule: Box, rules: Sequence[Box], page: PdfPage) -> Box:
    """The part of the page under a rule, down to the next rule below it."""
    below = [box.top for box in rules if box.top > rule.bottom + 8 and box.overlap_x(rule) > 0]
    deepest = rule.bottom + 0.3 * page.frame.height
    return Box(rule.x0 - 1, rule.bottom - 1, rule.x1 + 1, min([*below, deepest]))


def _is_figure(line: Line) -> bool:
    return any(token.kind == "figure" for token in _tokens(line))


def _grid(lines: Sequence[Line], known: Known, least: int) -> list[Box]:
    """Part cards without frames by the white space between their columns and rows."""
    heroes = _heroes(lines)
    names = [line for line in lines if known(line.text)]
    if len(heroes) < least or len(names) < least:
        return []
    anchors = [union([_box(hero), *_nearest(hero, names)]) for hero in heroes]
    top = min(box.top for box in anchors) - 1
    bottom = max(box.bottom for box in anchors) + 7 * heroes[0].words[0].size
    body = [_box(it) for it in lines if _box(it).top >= top and _is_figure_or_year(it)]
    area = [*body, *anchors]
    left, right = min(box.x0 for box in area) - 2, max(box.x1 for box in area) + 2
    ys = [top, *_cuts(anchors, area, across=False), bottom]
    for edges in (_left_edges(names), _left_edges(heroes), _cuts(anchors, area, across=True)):
        xs = [left, *(edge for edge in edges if left + 6 < edge), right]
        cells = [Box(x0, y0, x1, y1) for y0, y1 in pairwise(ys) for x0, x1 in pairwise(xs)]
        held = [sum(cell.contains(_box(hero)) for hero in heroes) for cell in cells]
        named = [sum(cell.contains(_box(name)) for name in names) for cell in cells]
        if sum(held) == len(heroes) and max(held) == 1 and max(named) == 1:
            return [cell for cell, count in zip(cells, held, strict=True) if count]
    return []


def _left_edges(lines: Sequence[Line]) -> list[float]:
    """Left edges that lines share, a little before them; empty when they are not aligned."""
    edges: list[float] = []
    for line in sorted(lines, key=lambda it: _box(it).x0):
        if not edges or _box(line).x0 - edges[-1] > 6:
            edges.append(_box(line).x0)
    return [edge - 3 for edge in edges] if len(edges) * 2 <= len(lines) else []


def _nearest(hero: Line, names: Sequence[Line]) -> list[Box]:
    """The name nearest to a large figure, if one is near; rather before it than behind."""
    box, size = _box(hero), hero.words[0].size
    near = [
        (_gap(box, there) + (4 * size if there.x0 >= box.x1 else 0.0), there)
        for there in map(_box, names)
    ]
    gap, best = min(near, key=lambda item: (item[0], abs(item[1].x0 - box.x0)))
    return [best] if gap <= 6 * size else []


def _is_figure_or_year(line: Line) -> bool:
    return any(token.kind in ("figure", "year") for token in _tokens(line))


def _heroes(lines: Sequence[Line]) -> list[Line]:
    """Give the figures in the largest type."""
    figures = [
        token.line for line in lines for token in _tokens(line) if token.kind == "figure"
    ]
    if not figures:
        return []
    largest = max(line.words[0].size for line in figures)
    heroes = [line for line in figures if line.words[0].size >= 0.93 * largest]
    return heroes if len(heroes) < len(figures) else []


def _cuts(anchors: Sequence[Box], boxes: Sequence[Box], *, across: bool) -> list[float]:
    """Give the middles of the widest white strips between successive anchors."""
    spans = sorted({(round(b.x0), round(b.x1)) if across else (round(b.top), round(b.bottom)) for b in anchors})
    groups: list[tuple[int, int]] = []
    for low, high in spans:
        if groups and low < groups[-1][1]:
            groups[-1] = (groups[-1][0], max(groups[-1][1], high))
        else:
            groups.append((low, high))
    cuts = []
    for (_, end), (start, _) in zip(groups, groups[1:], strict=False):
        filled = sorted(
            (max(low, end), min(high, start))
            for low, high in ((b.x0, b.x1) if across else (b.top, b.bottom) for b in boxes)
            if high > end and low < start
        )
        best, cursor = (0.0, (end + start) / 2), float(end)
        for low, high in [*filled, (float(start), float(start))]:
            if low - cursor > best[0]:
                best = (low - cursor, (low + cursor) / 2)
            cursor = max(cursor, high)
        cuts.append(best[1])
    return cuts


# -- what is on a card -----------------------------------------------------------------------


def _tokens(line: Line) -> list[_Token]:
    """Take a fragment apart into years, figures and texts."""
    tokens: list[_Token] = []
    words = [word for word in line.words if not word.raised and word.text.strip(_SEPARATORS)]
    index = 0
    while index < len(words):
        word = _bare(words[index])
        if is_year(word.text):
            tokens.append(_Token("year", replace(line, words=(word,))))
            index += 1
            continue
        taken = _figure(line, words, index)
        if taken is not None:
            tokens.append(taken[0])
            index += taken[1]
        elif tokens and tokens[-1].kind == "text":
            joined = replace(line, words=(*tokens[-1].line.words, words[index]))
            tokens[-1] = _Token("text", joined)
            index += 1
        else:
            tokens.append(_Token("text", replace(line, words=(words[index],))))
            index += 1
    return tokens


def _bare(word: Word) -> Word:
    text = word.text.strip(_SEPARATORS)
    return word if text == word.text else replace(word, text=text)


def _figure(line: Line, words: Sequence[Word], index: int) -> tuple[_Token, int] | None:
    """Read a figure, with the unit after it, from the words at ``index``."""
    for length in (2, 1):
        part = words[index : index + length]
        if len(part) < length:
            continue
        bare = tuple(_bare(word) for word in part)
        if length == 2 and bare[1].text.casefold() not in _UNITS:
            continue
        cell = read_cell(replace(line, words=bare))
        if cell is not None:
            return _Token("figure", cell.line, cell), length
    return None


def _card(box: Box, lines: Sequence[Line], report_year: int, known: Known) -> Card | None:
    ordered = sorted(lines, key=lambda it: (round(_box(it).bottom), _box(it).x0))
    tokens = [token for line in ordered for token in _tokens(line)]
    figures = [token for token in tokens if token.kind == "figure"]
    name = _name(ordered, known)
    if not figures or name is None:
        return None
    hero = max(figures, key=lambda t: (round(t.line.words[0].size, 1), -_gap(t.box, _box(name))))
    parts = _parts(ordered, hero)
    part_lines = {id(cell) for _, cell, _ in parts}
    rest = [t for t in figures if t is not hero and not _in_parts(t, parts)]
    del part_lines
    years = [
        token
        for line in ordered
        if not _is_sentence(line)
        for token in _tokens(line)
        if token.kind == "year" and int(token.line.text) != report_year
    ]
    pairs = _pair(years, rest)
    assert hero.cell is not None
    used = {id(word) for word in name.words}
    remarks = _remarks(ordered, used, parts)
    return Card(
        name=name,
        box=box,
        figures=((report_year, hero.cell), *pairs),
        parts=tuple((text, cell) for text, cell, _ in parts),
        remarks=remarks,
        lines=tuple(ordered),
    )


def _is_sentence(line: Line) -> bool:
    """Whether a line is a remark in words, whose years and figures are no history."""
    texts = [token for token in _tokens(line) if token.kind == "text"]
    return sum(len(token.line.words) for token in texts) >= 3


def _gap(one: Box, other: Box) -> float:
    return max(0.0, -one.overlap_y(other)) + max(0.0, -one.overlap_x(other))


def _name(lines: Sequence[Line], known: Known) -> Line | None:
    """Give the name: a known one, else the largest text; over two lines if the type is the same."""
    texts = [line for line in lines if all(token.kind == "text" for token in _tokens(line))]
    texts = [line for line in texts if any(char.isalpha() for char in line.text)]
    if not texts:
        return None
    joined = [
        replace(line, words=(*line.words, *other.words))
        for line in texts
        for other in texts
        if _goes_on(line, other)
    ]
    for named in ([it for it in joined if known(it.text)], [it for it in texts if known(it.text)]):
        if named:
            return max(named, key=_prominence)
    first = max(texts, key=_prominence)
    return next((it for it in joined if it.words[0] is first.words[0]), first)


def _goes_on(line: Line, other: Line) -> bool:
    """Whether ``other`` is the next line of the same text: same type, one line lower."""
    one, two = line.words[0], other.words[0]
    step = _box(other).bottom - _box(line).bottom
    return (
        0.6 * one.size < step < 1.6 * one.size
        and abs(one.size - two.size) < 0.4
        and (one.bold, one.colour) == (two.bold, two.colour)
        and _box(line).overlap_x(_box(other)) > 0
    )


def _prominence(line: Line) -> tuple[float, bool, float]:
    return round(line.words[0].size, 1), line.words[0].bold, -_box(line).top


def _parts(
    lines: Sequence[Line], hero: _Token
) -> list[tuple[str, FigureCell, Line]]:
    """Find the figures with words beside them: ``56.858 kg Maritiem``."""
    found: list[tuple[str, FigureCell, Line]] = []
    for line in lines:
        tokens = _tokens(line)
        figures = [t for t in tokens if t.kind == "figure" and t.line.words != hero.line.words]
        texts = [t for t in tokens if t.kind == "text"]
        if len(figures) != 1 or any(t.kind == "year" for t in tokens):
            continue
        if not texts:
            texts = [
                _Token("text", other)
                for other in lines
                if other is not line
                and abs(_box(other).bottom - _box(line).bottom) < 0.3 * line.words[0].size
                and all(t.kind == "text" for t in _tokens(other))
            ]
            hero_level = abs(_box(line).bottom - hero.box.bottom) < 0.3 * line.words[0].size
            if len(texts) != 1 or hero_level:
                continue
        cell = figures[0].cell
        assert cell is not None
        text = " ".join(t.line.text for t in texts).strip(_SEPARATORS + " ")
        if any(char.isalpha() for char in text):
            found.append((text, cell, line))
    return found


def _in_parts(token: _Token, parts: Sequence[tuple[str, FigureCell, Line]]) -> bool:
    return any(token.cell is not None and token.cell.line.words == cell.line.words for _, cell, _ in parts)


def _pair(
    years: Sequence[_Token], figures: Sequence[_Token]
) -> list[tuple[int, FigureCell]]:
    """Pair each year of a history with its figure; what does not pair surely is left out."""
    if not years or not figures:
        return []
    if len(years) == len(figures):
        flat = sorted([*years, *figures], key=lambda t: (round(t.box.bottom / 3), t.box.x0))
        flat = _by_line([*years, *figures])
        kinds = [token.kind for token in flat]
        if kinds == ["year", "figure"] * len(years):
            return list(_couples(flat[0::2], flat[1::2]))
    return list(_columns(years, figures))


def _by_line(tokens: Sequence[_Token]) -> list[_Token]:
    rows: list[list[_Token]] = []
    for token in sorted(tokens, key=lambda t: t.box.bottom):
        if rows and abs(rows[-1][0].box.bottom - token.box.bottom) < 0.45 * token.box.height:
            rows[-1].append(token)
        else:
            rows.append([token])
    return [token for row in rows for token in sorted(row, key=lambda t: t.box.x0)]


def _couples(
    years: Sequence[_Token], figures: Sequence[_Token]
) -> Iterator[tuple[int, FigureCell]]:
    for year, figure in zip(years, figures, strict=True):
        assert figure.cell is not None
        yield int(year.line.text), figure.cell


def _columns(
    years: Sequence[_Token], figures: Sequence[_Token]
) -> Iterator[tuple[int, FigureCell]]:
    """Pair years and figures that stand over each other, each the other's nearest."""
    for year in years:
        size = year.line.words[0].size
        near = [f for f in figures if _aside(year.box, f.box) <= 1.2 * size and _level(year.box, f.box) <= 4 * size]
        if not near:
            continue
        best = min(near, key=lambda f: (_aside(year.box, f.box), _level(year.box, f.box)))
        back = min(years, key=lambda y: (_aside(y.box, best.box), _level(y.box, best.box)))
        if back is year and best.cell is not None:
            yield int(year.line.text), best.cell


def _aside(one: Box, other: Box) -> float:
    return min(abs(one.x0 - other.x0), abs(one.x1 - other.x1), abs(one.cx - other.cx))


def _level(one: Box, other: Box) -> float:
    return abs(one.cy - other.cy)


def _remarks(
    lines: Sequence[Line], used: set[int], parts: Sequence[tuple[str, FigureCell, Line]]
) -> tuple[tuple[Line, ...], ...]:
    """Group the texts that are neither name nor part, line under line."""
    part_lines = {id(line) for _, _, line in parts}
    part_texts = {text for text, _, _ in parts}
    groups: list[list[Line]] = []
    for line in lines:
        if id(line) in part_lines or line.text in part_texts:
            continue
        if id(line.words[0]) in used or not all(t.kind == "text" for t in _tokens(line)):
            continue
        if not any(char.isalpha() for char in line.text):
            continue
        size = line.words[0].size
        if groups and 0 < _box(line).bottom - _box(groups[-1][-1]).bottom < 1.7 * size:
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(tuple(group) for group in groups)


def around(lines: Sequence[Line]) -> Box:
    """The box around some lines of a PDF."""
    return union([_box(line) for line in lines])
