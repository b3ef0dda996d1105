"""Two reports side by side: aligned, compared, rendered; and many, joined into series.

:func:`~douane_report.compare.align.align` says which items are one thing,
:func:`compare` what that means for every figure, :mod:`~douane_report.compare.render` shows it.
:mod:`~douane_report.compare.series` joins any number of reports.
"""

from __future__ import annotations

from douane_report.compare.align import align
from douane_report.compare.comparison import compare
from douane_report.compare.result import COLUMNS, Alignment, Change, Comparison

__all__ = ["COLUMNS", "Alignment", "Change", "Comparison", "align", "compare"]
