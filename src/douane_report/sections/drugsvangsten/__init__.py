"""Drugsvangsten: drugs seized, from an infographic of cards or a plain table."""

from douane_report.sections.drugsvangsten.section import extract

__all__ = ["extract"]
