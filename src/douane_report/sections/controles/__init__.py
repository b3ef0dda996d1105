"""Controles: checks planned and done, from a table with a target and a result per row."""

from douane_report.sections.controles.section import extract

__all__ = ["extract"]
