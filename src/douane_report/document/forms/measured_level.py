"""Names between their figures, or behind them: a row each, with the measures beside the figures.

``38.890 gerealiseerd   Fysieke controles vracht   gepland 45.244``: no name stands over its figures
or before them, so that the line alone says what belongs together. All rows must say as much.
"""

from collections.abc import Mapping, Sequence

from douane_report.document.forms.block_labels import Label
from douane_report.document.forms.measured_pairs import Named
from douane_report.document.model import Box, union

_LEVEL = 0.5
"""Least part of the height of a figure that it shares with its name."""

_FEWEST = 2
"""Fewest rows, and fewest measures of each, that tell."""

Owned = tuple[Label, list[Named]]
"""A name with its figures."""


def owned_on_lines(figures: Sequence[Named], labels: Sequence[Label]) -> list[Owned] | None:
    """Give each name the figures on its line; None unless all rows have the same measures.

    Args:
        figures: the figures with their measures.
        labels: the names, and what is set as these are.
    """
    owned: dict[int, list[Named]] = {}
    for figure in figures:
        level = [at for at, it in enumerate(labels) if _are_level(figure.cell.line.placed, it.box)]
        if len(level) != 1:
            return None
        owned.setdefault(level[0], []).append(figure)
    measures = [sorted(it.name for it in own) for own in owned.values()]
    if len(measures) < _FEWEST or any(it != measures[0] for it in measures):
        return None
    if len(set(measures[0])) < max(_FEWEST, len(measures[0])) or _has_other(labels, owned):
        return None
    return [(labels[at], own) for at, own in owned.items()]


def _are_level(figure: Box, name: Box) -> bool:
    return figure.overlap_y(name) >= _LEVEL * figure.height


def _has_other(labels: Sequence[Label], owned: Mapping[int, Sequence[Named]]) -> bool:
    """Whether a known name without figures stands among the others, as one of them."""
    rows = union([labels[at].box for at in owned])
    return any(
        it.known
        and at not in owned
        and rows.top < it.box.cy < rows.bottom
        and it.box.overlap_x(rows) > 0
        for at, it in enumerate(labels)
    )
