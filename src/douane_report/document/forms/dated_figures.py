"""Figures with their year on a line of their own, beside the figure of a tile: ``2026: € 3,2 mln``.

They are of another year than the tile, and smaller or in brackets.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from douane_report.document.cells import FigureCell, is_year, read_cell
from douane_report.document.model import Line

LARGER = 1.15
"""From how many times the size of the others on a figure is the one of its tile."""


def parted_at_brackets(line: Line) -> Iterator[Line]:
    """Take a line apart that ends in a figure and its year in brackets: ``€ 9 (2017: € 8)``."""
    opening = [at for at, word in enumerate(line.words) if "(" in word.text]
    at = opening[0] if len(opening) == 1 else 0
    remark = line._replace(words=line.words[at:])
    if at and _is_in_brackets(remark) and dated_figures([remark]):
        yield line._replace(words=line.words[:at])
        yield remark
    else:
        yield line


def dated_figures(inside: Sequence[Line]) -> dict[Line, tuple[str, FigureCell]]:
    """Give the lines that say no more than a figure and its year, as in ``2026: € 3,2 mln``."""
    found: dict[Line, tuple[str, FigureCell]] = {}
    for line in inside:
        bare = [word._replace(text=word.text.strip("():|")) for word in line.words]
        years = [word.text for word in bare if is_year(word.text)]
        rest = [word for word in bare if word.text not in ("", "in", "In", *years)]
        if len(years) != 1 or not rest:
            continue
        cell = read_cell(line._replace(words=tuple(rest)))
        if cell is not None and not is_change(cell):
            found[line] = (years[0], cell)
    return found


def by_year(
    dated: Mapping[Line, tuple[str, FigureCell]], own: Sequence[FigureCell]
) -> dict[str, FigureCell]:
    """Give the figure of each year, if it has one: smaller than that of the tile or in brackets."""
    counts = Counter(year for year, _ in dated.values())
    return {
        year: cell
        for line, (year, cell) in dated.items()
        if counts[year] == 1 and (_is_in_brackets(line) or all(is_smaller(cell, it) for it in own))
    }


def is_change(cell: FigureCell) -> bool:
    """Whether a figure says how much more or less it is than before, and is no amount itself."""
    return cell.text[:1] in "+-–−±" or (cell.number is not None and cell.number.unit == "procent")


def is_smaller(cell: FigureCell, other: FigureCell) -> bool:
    """Whether a figure is set in clearly smaller type than another."""
    return other.line.words[0].size >= LARGER * cell.line.words[0].size


def _is_in_brackets(line: Line) -> bool:
    return line.text.startswith("(") and line.text.endswith(")")
