"""Groups of rows that follow each other, as those of one group do; owners come and go."""

from collections.abc import Sequence
from itertools import groupby


def are_in_runs(groups: Sequence[str | None]) -> bool:
    """Whether no group comes back after the rows of another."""
    return sum(1 for _ in groupby(groups)) == len(set(groups))
