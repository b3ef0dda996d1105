"""Aangifteregels: the bar chart of declaration lines, in total and for e-commerce."""

from douane_report.sections.aangifteregels.section import extract

__all__ = ["extract"]
