"""Finding room for a tag beside a box, where it covers as little as possible."""

from collections.abc import Iterable, Sequence

from douane_report.document.model import Box

_GAP = 0.8
_FIRST_CHOICE = 0.02
"""What each later choice costs, so that equal spots go to the earlier one."""


class Spots:
    """A page on which tags are placed one after the other.

    Args:
        width: width of the page, in points.
        height: height of the page, in points.
        precious: boxes that a tag should not cover, such as values.
        print_boxes: boxes of the words, which a tag covers only when it must.
    """

    def __init__(
        self, width: float, height: float, precious: Iterable[Box], print_boxes: Iterable[Box]
    ) -> None:
        self._page = Box(0, 0, width, height)
        self._weighted = [(box, 12.0) for box in precious] + [(box, 4.0) for box in print_boxes]

    def take(self, choices: Sequence[Box]) -> Box:
        """Take the best of some spots for a tag, so that later tags keep clear of it."""
        _, best = self._best(choices)
        self._weighted.append((best, 60.0))
        return best

    def take_if_free(self, choices: Sequence[Box], most: float) -> Box | None:
        """Take the best of some spots, or none when it covers too much for its size."""
        cost, best = self._best(choices)
        return self.take(choices) if cost <= most * best.width * best.height else None

    def _best(self, choices: Sequence[Box]) -> tuple[float, Box]:
        """Give the cheapest spot with its cost; of equal ones the first."""
        return min(
            (self._cost(spot) + index * _FIRST_CHOICE * spot.width * spot.height, spot)
            for index, spot in enumerate(choices)
        )

    def _cost(self, spot: Box) -> float:
        outside = spot.width * spot.height - _shared(spot, self._page)
        return 200 * outside + sum(weight * _shared(spot, box) for box, weight in self._weighted)


def _shared(one: Box, other: Box) -> float:
    """Give the area that two boxes share."""
    return max(0.0, one.overlap_x(other)) * max(0.0, one.overlap_y(other))


def beside(box: Box, width: float, height: float) -> list[Box]:
    """Give the spots around a box, before it first: for the number of a value."""
    left, right = box.x0 - _GAP - width, box.x1 + _GAP
    above, below = box.top - _GAP - height, box.bottom + _GAP
    middle = box.cy - height / 2
    corners = [(x, y) for x in (left, right) for y in (above, below)]
    rows = [(x, y) for y in (above, below) for x in (box.x0, box.x1 - width)]
    return _boxes([(left, middle), (right, middle), *rows, *corners], width, height)


def along(box: Box, width: float, height: float) -> list[Box]:
    """Give the spots on the upper and lower edge of a box: for the name of an area."""
    above, below = box.top - height, box.bottom
    columns = (box.x0, box.x1 - width)
    return _boxes([(x, y) for y in (above, below) for x in columns], width, height)


def within(box: Box, width: float, height: float) -> list[Box]:
    """Give the spots inside a box, then those around it: for what a part was taken for."""
    middle = box.cx - width / 2
    top, bottom = box.top + _GAP, box.bottom - _GAP - height
    inside = [
        (box.x1 - _GAP - width, top),
        (box.x1 - _GAP - width, bottom),
        (middle, bottom),
        (middle, box.cy - height / 2),
        (middle, top),
    ]
    fits = width <= box.width and height <= box.height
    return _boxes(inside if fits else inside[2:], width, height) + beside(box, width, height)


def _boxes(corners: Iterable[tuple[float, float]], width: float, height: float) -> list[Box]:
    return [Box(x, y, x + width, y + height) for x, y in corners]
