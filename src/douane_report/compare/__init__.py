"""Two reports side by side: aligned, compared, rendered; and many, joined into series.

:func:`~douane_report.compare.align.align` says which items are one thing,
:func:`~douane_report.compare.comparison.compare` what that means for every figure, and
:mod:`~douane_report.compare.render` shows it. :mod:`~douane_report.compare.series` joins any
number of reports.

The package is what ``douane_report.compare`` names, so it can be called as the function.
"""

import sys
from decimal import Decimal
from types import ModuleType

from douane_report.compare.align import align
from douane_report.compare.comparison import compare
from douane_report.compare.result import COLUMNS, Alignment, Change, Comparison
from douane_report.model import Jaarrapportage

__all__ = ["COLUMNS", "Alignment", "Change", "Comparison", "align", "compare"]


class _Callable(ModuleType):
    """A module that can be called: a package and a function cannot share a name otherwise."""

    def __call__(
        self,
        old: Jaarrapportage,
        new: Jaarrapportage,
        *,
        tolerance: Decimal | int | str = 0,
        provenance: bool = False,
    ) -> Comparison:
        """Compare two reports; see :func:`douane_report.compare.comparison.compare`."""
        return compare(old, new, tolerance=tolerance, provenance=provenance)


sys.modules[__name__].__class__ = _Callable
