"""The text of each number of a numbered list: on its right, level with it, or else under it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from douane_report.document.grids.labels import assign_labels, type_of
from douane_report.document.layout import is_bullet
from douane_report.document.lists.hanging import hanging_edges
from douane_report.document.lists.number_leads import numbered_fragments
from douane_report.document.lists.number_level import is_level, lines_level
from douane_report.document.lists.numbered_under import WIDE_STEP, lines_after, lines_under
from douane_report.document.lists.whole_lines import whole_line
from douane_report.document.model import Known, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights

_RAGGED = 1.2
"""How far apart the edges of the texts of one column are at most, in type sizes."""

_CLOSE = 1.4
"""Widest distance between closely set lines of a text, in type sizes."""

_BEFORE = 0.1
"""How far before its number a text may start, in sizes of the number's type."""

_OUT = 0.5
"""The same of a text under its number, which may stand on a disc."""

_CENTRED = 1.5
"""How far the middle of a text may be off that of the number over it, in points."""

_STEP = 1.0
"""How far each number is set in from the one over it at least, on stairs, in points."""

_THIN = 2.5
"""Height in points up to which a shape is a rule; lines drawn aslant have boxes like shading."""


def columns_of(chain: Sequence[Word]) -> list[list[Word]]:
    """Group numbers that stand under each other, from left to right."""
    columns: list[list[Word]] = []
    for word in sorted(chain, key=lambda it: it.placed.cx):
        if columns and word.placed.cx - columns[-1][-1].placed.cx <= 0.8 * word.size:
            columns[-1].append(word)
        else:
            columns.append([word])
    return columns


def texts_of(page: PdfPage, chain: Sequence[Word], known: Known, tag: Known) -> list[list[Line]]:
    """Give the lines of text of each number, or nothing where they do not fit all."""
    numbers = {id(word) for word in chain}
    rows: list[Line] = []
    tags: list[Line] = []
    for line in numbered_fragments(page):
        rest = line.words[1:] if id(line.words[0]) in numbers else line.words
        if tag(line.text):
            tags.append(line)
        elif rest:
            rows.append(line if rest is line.words else line._replace(words=rest))
    columns = columns_of(chain)
    limits = [min(it.placed.x0 for it in column) for column in columns[1:]]
    found: dict[int, list[Line]] = {}
    for column, limit in zip(columns, [*limits, page.frame.width], strict=True):
        # A letter may start a little before the number over it.
        before = limit - _BEFORE * column[0].size
        own = _beside(page, column, (rows, tags), before, known)
        own = own or _under(column, chain, rows, limit)
        found.update({id(word): lines for word, lines in own})
    texts = [found.get(id(word), []) for word in chain]
    if not all(texts) and _are_steps(chain):
        return _on_steps(page, chain, (rows, tags), known)
    return texts


def _are_steps(chain: Sequence[Word]) -> bool:
    """Whether each number stands lower than the one before it, and farther in or farther out."""
    moves = [
        (low.placed.cx - high.placed.cx, low.placed.top - high.placed.bottom)
        for high, low in pairwise(chain)
    ]
    one_way = all(x > _STEP for x, _ in moves) or all(x < -_STEP for x, _ in moves)
    return one_way and all(y >= -1 for _, y in moves)


def _on_steps(
    page: PdfPage,
    chain: Sequence[Word],
    rows_and_tags: tuple[Sequence[Line], Sequence[Line]],
    known: Known,
) -> list[list[Line]]:
    """The text of each number where these are set in or out step by step, as on stairs."""
    rows, tags = rows_and_tags
    nearest: dict[int, list[Line]] = {}
    for line in rows:
        word = min(chain, key=lambda it: abs(it.placed.cy - line.placed.cy))
        nearest.setdefault(id(word), []).append(line)
    texts: list[list[Line]] = []
    for word in chain:
        own = (nearest.get(id(word), []), tags)
        found = _beside(page, [word], own, page.frame.width, known)
        texts.append(found[0][1] if found else [])
    return texts


def _beside(
    page: PdfPage,
    column: Sequence[Word],
    rows_and_tags: tuple[Sequence[Line], Sequence[Line]],
    limit: float,
    known: Known,
) -> list[tuple[Word, list[Line]]]:
    """Give the text on the right of each number of a column, or of the tag that follows it."""
    rows, tags = rows_and_tags
    column = sorted(column, key=lambda it: it.placed.cy)
    right = [
        line
        for line in rows
        if line.placed.x0 < limit and line.placed.x0 >= min(w.placed.x1 for w in column) - 1
    ]
    firsts = lines_level(page, column, right, tags)
    if not firsts:
        return []
    edge, size = min(it.placed.x0 for it in firsts), firsts[0].words[0].size
    heads = _heads_between(column, rows, right, {it.words[0].colour for it in firsts})
    # Where each row is as wide as its own text asks for, the texts start on edges of their own.
    # So do they where lines are spread over a width, their numbers with them.
    signs = {id(word) for word in column}
    led = {
        id(it.words[1])
        for it in numbered_fragments(page)
        if id(it.words[0]) in signs and it.words[1:]
    }
    starts = [
        it.placed.x0
        for it in firsts
        if it.placed.x0 - edge <= _RAGGED * size or id(it.words[0]) in led
    ]
    starts += hanging_edges(firsts, right)
    edges = Counter(round(it.placed.x0) for it in right)
    # What stands on one edge in row after row is another column, not the end of a justified line.
    pieces = [it for it in right if edges[round(it.placed.x0)] * 2 < max(len(column), 4)]
    alike = [
        line
        for line in right
        if any(abs(line.placed.x0 - it) <= 0.6 * size for it in starts)
        and abs(line.words[0].size - size) <= 0.06 * size
        and line.words[0].bold == firsts[0].words[0].bold
        and id(line) not in heads
    ]
    lines = [whole_line(line, pieces, alike) for line in _within(page, column, alike, size)]
    if not lines:
        return []
    height = lines[0].placed.height
    baselines = [word.placed.cy + height / 2 for word in column]
    span = union([line.placed for line in lines])
    rules = crossing_heights(page.marks, span, tallest=_THIN, share=0.6)
    texts = assign_labels(lines, baselines, size, rules, known)
    # What is said under the other texts in a type of its own is no part of the last one either.
    own = {id(line) for text in texts for line in text}
    before = [it for it in lines if it.placed.bottom < column[-1].placed.top]
    said = {type_of(it) for it in before if id(it) not in own}
    going_on = [it for it in lines if id(it) in own or type_of(it) not in said]
    texts[-1] += lines_after(texts[-1], going_on, rules)
    taken = {id(line.words[0]) for line in lines}
    left = min(word.placed.x0 for word in column) - size
    # Prose over a list in a cell, which starts on another edge, is set wider than its texts.
    first = column[0].placed
    within = [
        it
        for it in rows
        if left <= it.placed.x0
        and it.placed.x1 <= limit
        and (it.placed.cy >= first.top - size or abs(it.placed.x0 - first.x0) < 2)
    ]
    hangs = any(_has_lines_under(own) for own in texts)
    return [
        (word, [*own, *lines_under(page, word, own, (within, taken), hangs=hangs)])
        for word, own in zip(column, texts, strict=True)
    ]


def _heads_between(
    column: Sequence[Word], rows: Sequence[Line], right: Sequence[Line], colours: set[str]
) -> set[int]:
    """The heads of the next table, where numbers go on there: they are no text of any number.

    Over the numbers stands a word, level with them, and they are in another colour than the
    texts or stand over the table before as well; or they do so with another head beside them.
    """
    over = union([word.placed for word in column])
    words = [
        line.placed
        for line in rows
        if over.top < line.placed.cy < over.bottom
        and line.placed.overlap_x(over) > 0
        and any(map(str.isalpha, line.text))
    ]
    times = Counter(line.text for line in right)
    again = [
        line
        for line in right
        if times[line.text] > 1 and not any(is_level(line, it.placed) for it in column)
    ]
    # What stands twice on one height, as a title and in the list of all, is over no second table.
    heights = {
        (line.text, it.text, round(line.placed.bottom))
        for line in again
        for it in again
        if line.placed.x1 < it.placed.x0 and is_level(it, line.placed)
    }
    pairs = Counter((line, it) for line, it, _ in heights)
    return {
        id(line)
        for line in right
        if (
            (line.words[0].colour not in colours or times[line.text] > 1)
            and any(it.x1 <= line.placed.x0 and is_level(line, it) for it in words)
        )
        or any(one == line.text and count > 1 for (one, _), count in pairs.items())
    }


def _within(
    page: PdfPage, column: Sequence[Word], lines: Sequence[Line], size: float
) -> list[Line]:
    """The lines at the height of a column of numbers, with those that go on closely set.

    A long text on a narrow tile goes on far under the last number, or starts far over the first.
    """
    first, last = column[0].placed, column[-1].placed
    ordered = sorted(lines, key=lambda it: it.placed.bottom)
    kept = [
        it for it in ordered if first.top - 2 * size <= it.placed.cy <= last.bottom + 3.2 * size
    ]
    if not kept:
        return []
    for line in ordered[ordered.index(kept[-1]) + 1 :]:
        close = WIDE_STEP if line.text[:1].islower() else _CLOSE
        if line.placed.bottom - kept[-1].placed.bottom > close * size:
            break
        kept.append(line)
    tiles = [it.box for it in page.marks if it.kind == "path" and it.box.contains(first)]
    for line in reversed(ordered[: ordered.index(kept[0])]):
        apart = kept[0].placed.bottom - line.placed.bottom > _CLOSE * size
        if apart or not any(it.contains(line.placed) for it in tiles):
            break
        kept.insert(0, line)
    return kept


def _has_lines_under(text: Sequence[Line]) -> bool:
    return any(it.placed.bottom - text[0].placed.bottom > 0.6 * it.words[0].size for it in text)


def _under(
    column: Sequence[Word], chain: Sequence[Word], rows: Sequence[Line], limit: float
) -> list[tuple[Word, list[Line]]]:
    """Give the text under each number of a column, as on tiles with a large number."""
    found = []
    out = _OUT * column[0].size
    left, limit = min(word.placed.x0 for word in column) - out, limit - out
    for word in column:
        box = word.placed
        floor = min((it.placed.top for it in chain if it.placed.top > box.bottom), default=inf)
        under = [it for it in rows if box.cy < it.placed.cy < floor]
        below = [it for it in under if left <= it.placed.x0 < limit]
        # A line far below may be in the middle under the number by chance.
        lines = _right_under(word, [it for it in under if _is_centred(it, word)])
        if not any(it.placed.x0 < left for it in lines):
            lines = _right_under(word, below)
        if not lines:
            return []
        found.append((word, lines))
    return found


def _right_under(word: Word, lines: Sequence[Line]) -> list[Line]:
    """The text that starts right under a number: lines of one type, set closely."""
    ordered = sorted(lines, key=lambda it: it.placed.bottom)
    if not ordered or ordered[0].placed.top - word.placed.bottom > 1.5 * word.size:
        return []
    text = ordered[:1]
    for above, line in pairwise(ordered):
        first, size = text[0].words[0], line.words[0].size
        apart = line.placed.bottom - above.placed.bottom > 1.6 * size
        other = abs(size - first.size) > 0.06 * size or line.words[0].bold != first.bold
        if apart or other or is_bullet(line.words[0].text):
            break
        text.append(line)
    return text


def _is_centred(line: Line, word: Word) -> bool:
    """Whether a line is set in the middle under a number."""
    return abs(line.placed.cx - word.placed.cx) <= _CENTRED
