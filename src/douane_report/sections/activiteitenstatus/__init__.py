"""Activiteitenstatus: the activities of the yearly plan, each with a coloured mark."""

from douane_report.sections.activiteitenstatus.section import extract

__all__ = ["extract"]
