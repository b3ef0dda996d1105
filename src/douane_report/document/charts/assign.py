"""Which of several things belongs to which: the way that costs least in all.

Taking the cheapest pair first may leave another thing with a partner that cannot be its own, or
with none. All pairs together are weighed here.
"""

import math
from collections.abc import Iterable

Pair = tuple[float, int, int]
"""Price of giving the thing on the left the one on the right, and the numbers of both."""

_NONE = 1e4
"""Price of leaving a thing without a partner: more than that of any partner."""

_NEVER = 1e9


def cheapest(pairs: Iterable[Pair]) -> dict[int, int]:
    """Give as many things on the left as can be one on the right each, at the least price.

    This is the Hungarian method, with a partner for each thing that stands for none.

    Args:
        pairs: those that may be made.
    """
    prices: dict[tuple[int, int], float] = {}
    for price, left, right in pairs:
        prices[left, right] = min(price, prices.get((left, right), _NEVER))
    lefts = sorted({left for left, _ in prices})
    rights = sorted({right for _, right in prices})
    rows = [
        [
            *(prices.get((left, right), _NEVER) for right in rights),
            *(_NONE if other == left else _NEVER for other in lefts),
        ]
        for left in lefts
    ]
    return {
        lefts[row]: rights[column] for column, row in _assign(rows).items() if column < len(rights)
    }


def _assign(rows: list[list[float]]) -> dict[int, int]:
    """Give the column of each row so that the sum is least, as rows by column."""
    wide = len(rows[0]) if rows else 0
    of_row, of_column = [0.0] * len(rows), [0.0] * wide
    owner: dict[int, int] = {}
    for start in range(len(rows)):
        least, came_from = [math.inf] * wide, [-1] * wide
        done: set[int] = set()
        row, column = start, -1
        while True:
            step, following = math.inf, -1
            for at in range(wide):
                if at in done:
                    continue
                price = rows[row][at] - of_row[row] - of_column[at]
                if price < least[at]:
                    least[at], came_from[at] = price, column
                if least[at] < step:
                    step, following = least[at], at
            of_row[start] += step
            for at in range(wide):
                if at in done:
                    of_row[owner[at]] += step
                    of_column[at] -= step
                else:
                    least[at] -= step
            column = following
            done.add(column)
            if column not in owner:
                break
            row = owner[column]
        while column >= 0:
            before = came_from[column]
            owner[column] = start if before < 0 else owner[before]
            column = before
    return owner
