"""Sections read from small texts."""

from __future__ import annotations

from douane_report import sections
from douane_report.model import Jaarrapportage
from douane_report.sections.context import Context
from tests.document.making import text_document


def context_of(text: str, year: int = 2023) -> Context:
    """Give a text as the sections see it."""
    return Context(text_document(text), year)


def report_of(text: str, year: int | None = 2023) -> Jaarrapportage:
    """Read every section of a text."""
    return sections.extract(text_document(text), year=year).report
