"""Typst that flows: it says itself on which page each anchor landed."""

from __future__ import annotations

from pathlib import Path

from tests.facsimile.engines.typst_engine import run
from tests.facsimile.flow_typst import TypstTeller
from tests.facsimile.fonts import METRIC_OF
from tests.facsimile.layouts import Layout
from tests.facsimile.truth import Truth
from tests.facsimile.typeset import Teller


def write(layout: Layout, truth: Truth, path: Path, teller: Teller) -> dict[str, int]:
    """Write the PDF; returns the page of every anchor."""
    told = teller(layout, truth, {}, None, TypstTeller)
    if not isinstance(told, TypstTeller):
        raise TypeError(type(told))
    design = layout.to_json()
    for role in ("body", "head"):
        design[role] = METRIC_OF.get(design[role], design[role])
    data = {
        "title": f"Jaarrapportage Douane {truth.year}",
        "design": design,
        "sheets": told.sheets,
    }
    run("flow.typ", data, path)
    pages: dict[str, int] = {}
    for name, page in run("flow.typ", data, None):
        pages.setdefault(name, page)
    return pages
