"""Bar charts of a PDF page: bars, the years on the axis, the legend, and each bar's label.

Vertical and horizontal bars, grouped, stacked or overlapping, are read alike, by looking along
the bars (``length``) and across them (``across``). Labels and bars must agree on one scale:
the length of a bar over the value of its label is the same for the whole chart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import median

from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.colour import distance
from douane_report.document.model import Box, Line, Mark, Word, union
from douane_report.document.pdf import PdfPage

_SAME_COLOUR = 24.0
_LONGEST_NAME = 70
_TOLERANCE = 0.04
"""Part by which a bar may be longer or shorter than its label says."""

_SLACK = 2.0
"""Points by which a bar may be longer or shorter than its label says, for pens and rounding."""

Known = Callable[[str], bool]


@dataclass(frozen=True)
class Bar:
    """A bar with what belongs to it.

    Attributes:
        box: the bar from the axis to its end.
        series: index of its series in :attr:`Chart.series`.
        year: year on the axis.
        label: the figure printed at it, if any.
        contradicted: whether its length contradicts that figure.
    """

    box: Box
    series: int
    year: int
    label: FigureCell | None
    contradicted: bool = False


@dataclass(frozen=True)
class Chart:
    """A bar chart that was read.

    Attributes:
        page: number of its page.
        series: names in the legend, in order.
        bars: all bars.
        around: lines above and beside the chart, the nearest first.
        below: lines under the chart, the nearest first.
        per_point: value per point of length, from all bars together.
        vertical: whether the bars stand up.
    """

    page: int
    series: tuple[Line, ...]
    bars: tuple[Bar, ...]
    around: tuple[Line, ...]
    below: tuple[Line, ...]
    per_point: Decimal
    vertical: bool

    def estimate(self, bar: Bar) -> Decimal:
        """What a bar stands for by its length alone, in the unit of the labels."""
        length = bar.box.height if self.vertical else bar.box.width
        return Decimal(f"{length:.3f}") * self.per_point


@dataclass
class _Axis:
    """Years that stand in a row (vertical bars) or a column (horizontal bars)."""

    years: list[tuple[int, Box]]
    vertical: bool


@dataclass
class _Slot:
    """A bar before its label is known: its box, colour and year."""

    mark: Mark
    year: int
    box: Box


def _box(line: Line) -> Box:
    box = line.box
    assert box is not None
    return box


def find_charts(page: PdfPage, known: Known) -> Iterator[Chart]:
    """Yield the bar charts of a page that have a legend, best first."""
    for axis in sorted(_axes(page), key=lambda a: (-len(a.years), not a.vertical)):
        chart = _chart(page, axis, known)
        if chart is not None:
            yield chart


# -- axis -----------------------------------------------------------------------------------


def _axes(page: PdfPage) -> Iterator[_Axis]:
    """Yield every row and every column of three or more successive years."""
    words = [
        word
        for line in page.fragments
        for word in line.words
        if word.box and is_year(word.text) and all(is_year(w.text) for w in line.words)
    ]
    words += [word for word in page.turned_words if is_year(word.text)]
    for vertical in (True, False):
        taken: set[int] = set()
        for word in words:
            if id(word) in taken:
                continue
            row = [other for other in words if _aligned(word, other, vertical)]
            ordered = sorted(row, key=lambda w: _at(w, vertical))
            run = _successive(ordered)
            if len(run) >= 3:
                taken.update(id(item) for item in run)
                yield _Axis([(int(item.text), item.box) for item in run if item.box], vertical)


def _aligned(one: Word, other: Word, vertical: bool) -> bool:
    a, b = one.box, other.box
    assert a is not None and b is not None
    if vertical:
        return abs(a.bottom - b.bottom) < 0.3 * one.size
    return abs(a.x1 - b.x1) < 0.5 * one.size or abs(a.x0 - b.x0) < 0.5 * one.size


def _at(word: Word, vertical: bool) -> float:
    assert word.box is not None
    return word.box.cx if vertical else word.box.cy


def _successive(words: Sequence[Word]) -> list[Word]:
    """The longest run of words whose years go up, or down, by one."""
    best: list[Word] = []
    for step in (1, -1):
        run: list[Word] = []
        for word in words:
            if run and int(word.text) - int(run[-1].text) == step:
                run.append(word)
            else:
                run = [word]
            if len(run) > len(best):
                best = list(run)
    return best


# -- bars -----------------------------------------------------------------------------------


def _chart(page: PdfPage, axis: _Axis, known: Known) -> Chart | None:
    legend = _legend(page, axis, known)
    if not legend:
        return None
    slots = [
        [slot for mark in page.marks if (slot := _slot(mark, colour, axis))]
        for _, colour in legend
    ]
    slots = [_largest_per_year(group) for group in slots]
    if not slots or not any(slots):
        return None
    base = _base(slots, axis.vertical)
    slots = [_on_axis(group, slots, base, axis.vertical) for group in slots]
    cells = _cells(page, slots)
    bars, per_point = _match(slots, cells, axis.vertical)
    if any(bar.contradicted for bar in bars) and (parts := [it for c in cells for it in _apart(c)]):
        apart = _match(slots, [*cells, *parts], axis.vertical)
        if not any(bar.contradicted for bar in apart[0]):
            bars, per_point = apart
    if sum(bar.label is not None for bar in bars) < 2:
        return None
    area = union([bar.box for bar in bars] + [box for _, box in axis.years])
    used = {id(bar.label.line) for bar in bars if bar.label}
    return Chart(
        page=page.number,
        series=tuple(name for name, _ in legend),
        bars=tuple(bars),
        around=_around(page, area, used),
        below=_below(page, area),
        per_point=per_point,
        vertical=axis.vertical,
    )


def _legend(page: PdfPage, axis: _Axis, known: Known) -> list[tuple[Line, str]]:
    """Give the names of the series and their colours, in order.

    A name is the text beside a small coloured key; one name at least must be known, or the
    keys of other charts on the page would do.
    """
    span = union([box for _, box in axis.years])
    reach = Box(0, span.top - 460, page.frame.width, span.bottom + 460)
    found: list[tuple[Line, Mark]] = []
    for line in page.fragments:
        for part in _names(line, known):
            key = _key(page, _box(part)) if reach.contains(_box(part), slack=40) else None
            if key is not None:
                found.append((part, key))
    found = [(_whole_name(page, part, key, known), key) for part, key in found]
    legend: list[tuple[Line, str]] = []
    for part, key in sorted(found, key=lambda it: (round(_box(it[0]).cy / 6), _box(it[0]).x0)):
        if all(distance(key.colour, other) > _SAME_COLOUR for _, other in legend):
            legend.append((part, key.colour))
    return legend if any(known(part.text) for part, _ in legend) else []


def _names(line: Line, known: Known) -> Iterator[Line]:
    """Yield the names that a fragment holds: known ones side by side, or the fragment itself."""
    rest = line.words
    parts: list[Line] = []
    while rest:
        for length in range(len(rest), 0, -1):
            part = replace(line, words=rest[:length])
            if known(part.text):
                parts.append(part)
                rest = rest[length:]
                break
        else:
            parts = []
            break
    if parts:
        yield from parts
    elif len(line.text) <= _LONGEST_NAME and any(char.isalpha() for char in line.text):
        yield line


def _whole_name(page: PdfPage, part: Line, key: Mark, known: Known) -> Line:
    """Add the lines on which a legend's name goes on, closely under its first line."""
    whole = part
    size = part.words[0].size
    for line in sorted(page.fragments, key=lambda it: _box(it).bottom):
        step = _box(line).bottom - whole.words[-1].box.bottom if whole.words[-1].box else 0.0
        if (
            abs(_box(line).x0 - _box(part).x0) <= 0.4 * size
            and 0.6 * size < step <= 1.6 * size
            and abs(line.words[0].size - size) < 0.3
            and _key(page, _box(line)) in (None, key)
            and (not known(whole.text) or line.text[0] in "(<€" or line.text[0].islower())
        ):
            whole = replace(whole, words=(*whole.words, *line.words))
    return whole


def _key(page: PdfPage, box: Box) -> Mark | None:
    """Give the little coloured shape just before (or after) a legend's name."""
    near = [
        mark
        for mark in page.marks
        if not mark.stroked
        and 2.5 <= mark.box.height <= 22
        and 2.5 <= mark.box.width <= 40
        and abs(mark.box.cy - box.cy) <= 0.75 * box.height
        and (-1 <= box.x0 - mark.box.x1 <= 16 or -1 <= mark.box.x0 - box.x1 <= 8)
    ]
    return min(near, key=lambda m: abs(box.x0 - m.box.x1)) if near else None


def _slot(mark: Mark, colour: str, axis: _Axis) -> _Slot | None:
    """Take a shape as a bar when its colour and place on the axis fit."""
    if mark.stroked or distance(mark.colour or "#ffffff", colour) > _SAME_COLOUR:
        return None
    box = mark.box
    first, last = axis.years[0][1], axis.years[-1][1]
    if axis.vertical:
        pitch = abs(last.cx - first.cx) / (len(axis.years) - 1)
        across, length = box.width, box.height
        position, beyond = box.cx, box.top > first.bottom + 4
    else:
        pitch = abs(last.cy - first.cy) / (len(axis.years) - 1)
        across, length = box.height, box.width
        position, beyond = box.cy, box.x1 < first.x0 - 4
    if beyond or not 2.0 <= across <= 0.98 * pitch or length < 0.4:
        return None
    if axis.vertical and box.bottom > first.top + 6 or not axis.vertical and box.x0 < first.x1 - 6:
        return None
    year, at = min(
        axis.years, key=lambda it: abs((it[1].cx if axis.vertical else it[1].cy) - position)
    )
    centre = at.cx if axis.vertical else at.cy
    return _Slot(mark, year, box) if abs(centre - position) <= 0.5 * pitch else None


def _largest_per_year(slots: list[_Slot]) -> list[_Slot]:
    """Keep one shape per year: the largest (a legend key or ornament is smaller)."""
    best: dict[int, _Slot] = {}
    for slot in slots:
        old = best.get(slot.year)
        if old is None or _size(slot.box) > _size(old.box):
            best[slot.year] = slot
    return [best[year] for year in sorted(best)]


def _size(box: Box) -> float:
    return box.width * box.height


def _base(slots: Sequence[Sequence[_Slot]], vertical: bool) -> float:
    """Where the bars start: the edge that most of them share."""
    edges = [slot.box.bottom if vertical else slot.box.x0 for group in slots for slot in group]
    return max(edges, key=lambda edge: sum(abs(edge - other) < 1.2 for other in edges))


def _on_axis(
    group: list[_Slot], slots: Sequence[Sequence[_Slot]], base: float, vertical: bool
) -> list[_Slot]:
    """Drop what does not reach the axis, unless it is stacked on a bar that does."""
    kept = []
    for slot in group:
        edge = slot.box.bottom if vertical else slot.box.x0
        stacked = any(
            other.year == slot.year
            and other is not slot
            and abs((other.box.top if vertical else other.box.x1) - edge) < 1.5
            for others in slots
            for other in others
        )
        if abs(edge - base) < 2.0 or stacked:
            kept.append(slot)
    return kept


# -- labels ---------------------------------------------------------------------------------


def _cells(page: PdfPage, slots: Sequence[Sequence[_Slot]]) -> list[FigureCell]:
    """Figures within reach of the bars; a fragment of several is taken apart."""
    boxes = [slot.box for group in slots for slot in group]
    area = union(boxes)
    found: list[FigureCell] = []
    for line in page.fragments:
        box = _box(line)
        if not Box(area.x0 - 30, area.top - 40, area.x1 + 90, area.bottom + 12).contains(box, 5):
            continue
        whole = read_cell(line)
        if whole is not None:
            found.append(whole)
            continue
        if all(not word.text.isalpha() for word in line.words):
            parts = (read_cell(replace(line, words=(word,))) for word in line.words)
            found.extend(part for part in parts if part is not None)
    return found


def _apart(joined: FigureCell) -> Iterator[FigureCell]:
    """Labels that stand so close that they could be one figure (``165 102``), each alone."""
    line = joined.line
    for word in line.words:
        parts = word.text.split("\u00a0")
        if len(parts) < 2 or word.box is None:
            continue
        width = word.box.width / len(word.text)
        start = word.box.x0
        for part in parts:
            box = word.box._replace(x0=start, x1=start + width * len(part))
            cell = read_cell(replace(line, words=(replace(word, text=part, box=box),)))
            if cell is not None:
                yield cell
            start += width * (len(part) + 1)


def _match(
    slots: Sequence[Sequence[_Slot]], cells: Sequence[FigureCell], vertical: bool
) -> tuple[list[Bar], Decimal]:
    """Tie labels to bars: nearest first, then what the common scale confirms."""
    flat = [(index, slot) for index, group in enumerate(slots) for slot in group]
    base = _base(slots, vertical)
    pairs = sorted(
        (
            (cost, bar, cell)
            for bar, (_, slot) in enumerate(flat)
            for cell in range(len(cells))
            if (cost := _distance(slot.box, _box(cells[cell].line), vertical)) is not None
        ),
    )
    scale = _scale(flat, cells, pairs, base, vertical)
    ranked = sorted(
        (cost + _misfit(flat[bar][1], cells[cell], scale, base, vertical), bar, cell)
        for cost, bar, cell in pairs
    )
    chosen: dict[int, int] = {}
    for _, bar, cell in ranked:
        if bar not in chosen and cell not in chosen.values():
            chosen[bar] = cell
    bars = []
    for number, (series, slot) in enumerate(flat):
        label = cells[chosen[number]] if number in chosen else None
        fits, box = _fit(slot, label, scale, base, vertical)
        bars.append(Bar(box, series, slot.year, label, contradicted=not fits))
    return bars, Decimal(f"{scale:.9f}") if scale else Decimal(0)


def _distance(bar: Box, label: Box, vertical: bool) -> float | None:
    """How far a label is from a bar's end; None when it cannot belong to it."""
    if vertical:
        sideways = abs(label.cx - bar.cx)
        free = max(0.0, sideways - bar.width / 2)
        outside = bar.top - label.bottom
        inside = label.top - bar.top
        if free > 0.75 * label.width or label.top > bar.bottom + 4:
            return None
    else:
        sideways = abs(label.cy - bar.cy)
        free = max(0.0, sideways - bar.height / 2)
        outside = label.x0 - bar.x1
        inside = bar.x1 - label.x1
        if free > 0.75 * label.height or label.x1 < bar.x0 - 4:
            return None
    if outside >= -2:
        along = outside if outside <= 26 else None
    else:
        along = abs(inside) if inside >= -2 else 2.0
    if along is None:
        return None
    return abs(along) + 0.8 * sideways


def _value(cell: FigureCell) -> float:
    number = cell.number
    return float(number.value) if number and number.value is not None else 0.0


def _lengths(slot: _Slot, base: float, vertical: bool) -> tuple[float, float]:
    """Length of the bar itself, and from the axis to its end (they differ when stacked)."""
    if vertical:
        return slot.box.height, base - slot.box.top
    return slot.box.width, slot.box.x1 - base


def _scale(
    flat: Sequence[tuple[int, _Slot]],
    cells: Sequence[FigureCell],
    pairs: Sequence[tuple[float, int, int]],
    base: float,
    vertical: bool,
) -> float:
    """Value per point of length: the one on which most bars find a label that fits."""
    nearest = _nearest_labels(pairs)
    options = [
        _value(cells[cell]) / length
        for bar, near in nearest.items()
        for cell in near
        for length in set(_lengths(flat[bar][1], base, vertical))
        if length > 3 and _value(cells[cell]) > 0
    ]
    if not options:
        return 0.0

    def votes(scale: float) -> int:
        return sum(
            any(_misfit(flat[bar][1], cells[cell], scale, base, vertical) == 0 for cell in near)
            for bar, near in nearest.items()
        )

    best = max(votes(option) for option in options)
    return median(option for option in options if votes(option) == best)


def _nearest_labels(pairs: Sequence[tuple[float, int, int]]) -> dict[int, list[int]]:
    """Give the two labels nearest to each bar."""
    nearest: dict[int, list[int]] = {}
    for _, bar, cell in sorted(pairs):
        near = nearest.setdefault(bar, [])
        if len(near) < 2:
            near.append(cell)
    return nearest


def _misfit(slot: _Slot, cell: FigureCell, scale: float, base: float, vertical: bool) -> float:
    """Price of a label that its bar's length does not bear out; 0 when it does."""
    if not scale:
        return 0.0
    value = _value(cell)
    off = min(abs(value / scale - length) for length in _lengths(slot, base, vertical))
    allowed = _SLACK + _TOLERANCE * value / scale
    return 0.0 if off <= allowed else 60.0 + off


def _fit(
    slot: _Slot, label: FigureCell | None, scale: float, base: float, vertical: bool
) -> tuple[bool, Box]:
    """Say whether a label agrees with its bar, and give the bar's box from the axis."""
    if label is None:
        return True, slot.box
    own, full = _lengths(slot, base, vertical)
    value = _value(label) / scale if scale else own
    box = slot.box
    if abs(value - full) < abs(value - own):
        box = box._replace(bottom=base) if vertical else box._replace(x0=base)
    return _misfit(slot, label, scale, base, vertical) == 0, box


# -- surroundings ---------------------------------------------------------------------------


def _around(page: PdfPage, area: Box, used: set[int]) -> tuple[Line, ...]:
    wide = Box(area.x0 - 60, area.top, area.x1 + 60, area.bottom)
    near = [
        (abs(area.top - _box(line).bottom), line)
        for line in page.fragments
        if id(line) not in used
        and _box(line).overlap_x(wide) > 0
        and area.top - 130 <= _box(line).bottom
        and _box(line).top <= area.bottom + 40
    ]
    return tuple(line for _, line in sorted(near, key=lambda item: item[0]))


def _below(page: PdfPage, area: Box) -> tuple[Line, ...]:
    found = [
        line
        for line in page.fragments
        if 0 <= _box(line).top - area.bottom <= 90 and _box(line).overlap_x(area) > 0
    ]
    return tuple(sorted(found, key=lambda line: (_box(line).bottom, _box(line).x0)))
