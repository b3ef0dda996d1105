"""Figures that have the name of their measure beside them, under the name of what they are of.

So are cards, and lists of bars: ``Aantal scancontroles``, and under or beside it ``Doelstelling
118.804`` and ``Realisatie 142.128``. Each becomes the row of a table whose columns are the
measures. All of a page are made alike: the figures stand behind their measures, under them, or
over them, and what does not fit is left out.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from douane_report.document.cells import FigureCell
from douane_report.document.forms.block_labels import Label, labels_of, owner_of
from douane_report.document.forms.measured_beside import are_doubtful
from douane_report.document.forms.measured_pairs import Named, named_figures
from douane_report.document.model import Box, Known, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import table_within

_FRAME = 36.0
"""Width in points from which a shape may be a frame; half of it in height."""


_TALLEST = 0.8
"""Height of a frame, at most, as a part of that of the page; a taller one is a background."""

Owned = tuple[Label, list[Named]]
"""The name of a block with its figures."""


def measured_table(page: PdfPage, known: Known, is_measure: Known) -> Table | None:
    """Give the table that the measured figures of a page make up; None when there is none.

    Args:
        page: the page.
        known: tells whether a label is in the vocabulary.
        is_measure: tells whether a text is the name of a measure.
    """
    frames = _frames(page)
    figures = named_figures(page, is_measure, frames)
    if len(figures) < 2:
        return None
    taken = {word.box for it in figures for word in (*it.measure.words, *it.cell.line.words)}
    texts = [line for line in page.fragments if not any(word.box in taken for word in line.words)]
    # A name may go on beyond what is known of it; else each of its lines may be a name.
    ways = (
        _owned(figures, labels_of(texts, known, whole=whole), frames) for whole in (True, False)
    )
    owned = next((way for way in ways if way is not None), None)
    if owned is None:
        from douane_report.document.forms.measured_level import owned_on_lines

        ways = (
            owned_on_lines(figures, labels_of(texts, known, whole=whole)) for whole in (True, False)
        )
        owned = next((way for way in ways if way is not None), None)
    if not owned or _are_parted(frames, owned):
        return None
    owned = [it for it in owned if not _is_stray(it, owned)]
    measures = list(dict.fromkeys(it.name for _, own in owned for it in own))
    rows = [
        Row(label.lines, tuple(_cell(own, measure) for measure in measures))
        for label, own in sorted(owned, key=lambda it: (round(it[0].box.top), it[0].box.x0))
    ]
    used = [line for row in rows for line in row.label]
    extent = union([*(line.placed for line in used), *(it.box for it in figures)])
    size = used[0].words[0].size
    return table_within(extent, rows, texts, used, size, measures)


def _cell(figures: Sequence[Named], measure: str) -> FigureCell | None:
    own = [it.cell for it in figures if it.name == measure]
    return own[0] if own else None


def _owned(
    figures: Sequence[Named], labels: Sequence[Label], frames: Sequence[Box]
) -> list[Owned] | None:
    """Give each label its figures; None where one would have two of a measure, or lacks its own.

    A figure without a name over it, or a last name without figures, shows that the names stand
    under their figures: then nobody can tell here whose they are.
    """
    for reach in (0.3, 1.3):
        owned: dict[int, list[Named]] = {}
        owners = [owner_of(it.box, labels, reach, frames) for it in figures]
        if not owners or None in owners:
            continue
        for it, owner in zip(figures, owners, strict=True):
            assert owner is not None
            owned.setdefault(owner, []).append(it)
        told = (Counter(it.name for it in own) for own in owned.values())
        if all(max(counts.values()) == 1 for counts in told) and not _has_last(labels, owned):
            found = [(labels[index], own) for index, own in owned.items()]
            if not are_doubtful(found, labels, frames):
                return found
    return None


def _is_stray(item: Owned, owned: Sequence[Owned]) -> bool:
    """Whether an unknown name has none of the measures that the others have.

    So a line of prose would, where a measure heads a column of figures that name none.
    """
    label, own = item
    others = {it.name for other in owned if other is not item for it in other[1]}
    return not label.known and bool(others) and not others & {it.name for it in own}


def _has_last(labels: Sequence[Label], owned: Collection[int]) -> bool:
    """Whether a known name without figures stands under one that has some."""
    return any(
        label.known
        and index not in owned
        and any(
            labels[it].box.overlap_x(label.box) > 0 and labels[it].box.bottom < label.box.top
            for it in owned
        )
        for index, label in enumerate(labels)
    )


def _frames(page: PdfPage) -> list[Box]:
    return [
        mark.box
        for mark in page.marks
        if mark.kind == "path"
        and mark.box.width > _FRAME
        and _FRAME / 2 < mark.box.height <= _TALLEST * page.frame.height
    ]


def _are_parted(frames: Sequence[Box], owned: Sequence[Owned]) -> bool:
    """Whether a name and one of its figures stand in frames of their own."""
    return any(
        any(it.contains(label.box, 1) and not it.contains(named.box, 1) for it in frames)
        and any(it.contains(named.box, 1) and not it.contains(label.box, 1) for it in frames)
        for label, own in owned
        for named in own
    )
