"""Afdrachten: the taxes that Douane collected, from a table with a printed total."""

from douane_report.sections.afdrachten.section import extract

__all__ = ["extract"]
