"""Toprisicos: the list of top risks in their order, and the measures against each."""

from douane_report.sections.toprisicos.section import extract

__all__ = ["extract"]
