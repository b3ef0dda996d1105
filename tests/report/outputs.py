"""The two outputs of a report, read back."""

from __future__ import annotations

from douane_report.model import Jaarrapportage
from douane_report.report import SourceNote, render
from tests import factory
from tests.report.cases import FINDINGS
from tests.report.pages import Node, read_html, read_markdown

READERS = {"report.md": read_markdown, "report.html": read_html}
NAMES = sorted(READERS)
SOURCES = (
    SourceNote(
        title="Jaarrapportage Douane 2023",
        address="https://www.overdedouane.nl/verslag",
        sha256=factory.SOURCE,
        licence="onbekend",
        published="2024-06-03",
    ),
)


def rendered(report: Jaarrapportage) -> dict[str, bytes]:
    """Give the outputs by the name of their file."""
    return render(report, FINDINGS, sources=SOURCES)


def page_of(name: str, report: Jaarrapportage) -> Node:
    """Give one of the outputs as a reader gets it."""
    return READERS[name](rendered(report)[name])
