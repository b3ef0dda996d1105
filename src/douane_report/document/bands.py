"""Bands of a page: its horizontal parts in which the same gutters run from top to bottom.

A band goes on as long as a gutter of it does. What begins under white space may have gutters of
its own, and yet leave that of a table over it free for some lines: where a gutter ends within a
text, white space over that text is tried as the place at which another band began.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_GUTTER = 9.0
"""Least width of a gutter between two columns of text, in points."""

Interval = tuple[float, float]
"""Left and right end of a stretch across the page, in points."""


class Band(NamedTuple):
    """A part of a page.

    Attributes:
        first: the first of its slices.
        last: the last of its slices.
        gutters: what runs through all of it.
        extent: what is covered in any of its slices.
    """

    first: int
    last: int
    gutters: list[Interval]
    extent: list[Interval]

    def with_next(self, covered: Sequence[Interval]) -> "Band | None":
        """Give the band with one more slice; None if that is of another one."""
        last, filled = self.last + 1, _merge(covered)
        extent = _merge([*self.extent, *filled])
        shared = _narrow(self.gutters, filled)
        if shared or not covered:
            return Band(self.first, last, shared or self.gutters, extent)
        gaps = _gaps(filled)
        free = _narrow(gaps, self.extent) if not self.gutters else []
        if free or not (gaps or self.gutters):
            return Band(self.first, last, free, extent)
        return None


def bands_of(slices: Sequence[Sequence[Interval]]) -> list[Band]:
    """Cut a page into bands.

    Args:
        slices: what is covered in each of the slices of the page, from the top down.
    """
    bands: list[Band] = []
    for index, covered in enumerate(slices):
        last = bands[-1] if bands else None
        if last and covered == slices[index - 1]:
            bands[-1] = last._replace(last=index)
        elif last and (more := last.with_next(covered)):
            bands[-1] = more
        elif last and (parted := _parted(last, slices)):
            bands[-1:] = parted
        else:
            bands.append(_first(index, covered))
    return bands


def _first(index: int, covered: Sequence[Interval]) -> Band:
    filled = _merge(covered)
    return Band(index, index, _gaps(filled), filled)


def _parted(band: Band, slices: Sequence[Sequence[Interval]]) -> tuple[Band, Band] | None:
    """Part a band at white space in it, the widest first, under which another goes on.

    What goes on keeps all gutters that it has on its own: a slice that fills one of them up
    stands under columns, and is none of these. Nor is what stands under white space itself.

    Args:
        band: the band, whose gutters all end at the slice after it.
        slices: the slices of the page.
    """
    end = band.last + 1
    if not slices[band.last]:
        return None
    for first, last in sorted(_blanks(band, slices), key=lambda it: (it[0] - it[1], it[0])):
        before = _through(last, end - 1, slices)
        under = _through(last, end, slices)
        over = _through(band.first, first - 1, slices)
        if before and under and over and under.gutters and _goes_on(before, under):
            return over, under
    return None


def _goes_on(before: Band, after: Band) -> bool:
    """Whether a part of each gutter through a whole band is left in it with one more slice."""
    return all(
        any(low < right and left < high for left, right in _gaps(after.extent))
        for low, high in _gaps(before.extent)
    )


def _blanks(band: Band, slices: Sequence[Sequence[Interval]]) -> Iterator[tuple[int, int]]:
    """Give the first slice of each white space within a band, and the slice after its last."""
    start: int | None = None
    for index in range(band.first, band.last + 1):
        if slices[index]:
            if start is not None:
                yield start, index
            start = None
        elif start is None:
            start = index


def _through(first: int, last: int, slices: Sequence[Sequence[Interval]]) -> Band | None:
    """The band that goes from one slice through another; None where two do."""
    band: Band | None = _first(first, slices[first])
    for index in range(first + 1, last + 1):
        if band is None:
            return None
        same = slices[index] == slices[index - 1]
        band = band._replace(last=index) if same else band.with_next(slices[index])
    return band


def _merge(intervals: Iterable[Interval]) -> list[Interval]:
    merged: list[Interval] = []
    for low, high in sorted(intervals):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _gaps(filled: list[Interval]) -> list[Interval]:
    return [(a[1], b[0]) for a, b in pairwise(filled) if b[0] - a[1] >= _GUTTER]


def _narrow(gutters: list[Interval], filled: list[Interval]) -> list[Interval]:
    """Keep what stays free of each gutter when ``filled`` is painted over it."""
    kept: list[Interval] = []
    for low, high in gutters:
        cursor = low
        for left, right in filled:
            if right <= low or left >= high:
                continue
            if left - cursor >= _GUTTER:
                kept.append((cursor, left))
            cursor = max(cursor, right)
        if high - cursor >= _GUTTER:
            kept.append((cursor, high))
    return kept
