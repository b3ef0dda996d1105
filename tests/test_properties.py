"""Invented reports in designs drawn by lot: typeset, extracted, equal.

A seed fixes the figures and the design, so a failure can be made again by its name. With
``DOUANE_REPORT_EXAMPLES`` in the environment more reports are drawn of each kind.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from douane_report import extract
from douane_report.model import Figure, Jaarrapportage, Origin
from tests.agreement import disagreements, truth_of
from tests.facsimile.build import build, build_random
from tests.facsimile.generate import generate
from tests.facsimile.layouts import Layout, settled

EXAMPLES = int(os.environ.get("DOUANE_REPORT_EXAMPLES", "1"))
ENGINES = ("reportlab", "fpdf", "typst")
COUNTED = ("afdrachten", "drugsvangsten", "controles", "aangifteregels")

DESIGNS: Mapping[str, Mapping[str, Any]] = {
    "plain": {},
    "one column upright": {"size": "a4-portrait", "columns": 1, "table_style": "boxed"},
    "three columns": {"size": "a4-landscape", "columns": 3, "body_size": 9.0, "chart_wide": True},
    "turned": {"size": "a4-landscape", "rotate": 90},
    "turned back": {"size": "a4-portrait", "columns": 1, "rotate": 270},
    "cropped and shifted": {"bleed": 48.0, "shift": (-120.0, 55.0), "decoy_outside": True},
    "hidden figures": {"decoy_hidden": True, "decoy_white": True},
    "set-apart letters": {"heading_space": 3.0, "fake_bold": True},
    "millions": {"amount_scale": "million", "amount_decimals": 1, "amount_years": 2},
    "whole euros": {"amount_scale": "euro", "euro": "cells", "total_place": "first"},
    "no-break spaces": {"thousands": "\u00a0"},
    "result before target": {"realisation_first": True, "earlier_checks": 1, "columns": 1},
    "two-line headers": {"two_line_headers": True, "footnotes": "figures", "columns": 1},
    "centred rows": {"valign": "middle", "label_share": 0.3},
    "years ascending": {"history_ascending": True, "drug_years": 4, "grid": 2},
    "history in lines": {"grid": 1, "history_form": "lines", "drug_years": 3},
    "drugs in a table": {"drug_form": "table", "drug_decimals": 1},
    "cards without frames": {"card_style": "bare", "grid": 3},
    "glyphs": {"mark": "glyph", "missing_marks": 1},
    "bitmaps at the left": {"mark": "bitmap", "mark_left": True},
    "letters in dots": {"mark": "letter", "green": "#1b5e20", "red": "#a90061"},
    "stacked bars": {"chart": "stacked", "chart_axis": True, "chart_grid": True},
    "overlapping bars": {"chart": "overlap", "chart_years": 4},
    "lying bars": {"chart": "horizontal", "chart_labels": "inside", "chart_years": 7},
    "risks in a table": {"risk_form": "table", "size": "a4-portrait", "columns": 1},
    "risks on cards": {"risk_form": "cards"},
}
DRAWN = [
    (name, 100 * at + number, ENGINES[(at + number) % len(ENGINES)])
    for at, name in enumerate(DESIGNS)
    for number in range(EXAMPLES)
]
WILD = [(seed, ENGINES[seed % len(ENGINES)]) for seed in range(9012, 9012 + 9 * EXAMPLES)]


def read(pdf: Path) -> Jaarrapportage:
    return extract(pdf, second_reading=False, allow_partial=True)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "seed", "engine"), DRAWN)
def test_what_was_typeset_is_what_is_read(
    name: str, seed: int, engine: str, tmp_path: Path
) -> None:
    layout = settled(replace(Layout(engine=engine, seed=seed), **DESIGNS[name]))
    pdf = build("verslag", layout, generate(seed, layout.shape), tmp_path)
    report = read(pdf)
    assert disagreements(truth_of(pdf), report) == []
    assert report.bron.facsimile


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "engine"), WILD)
def test_no_figure_is_read_that_is_not_there(seed: int, engine: str, tmp_path: Path) -> None:
    """In any design: a figure that is given as read stands in the truth, and most are found."""
    pdf = build_random(seed, engine, tmp_path)
    truth: Counter[tuple[object, ...]] = Counter(
        (row["section"], row["measure"], row["period"], Decimal(row["value"]), row["unit"])
        for row in truth_of(pdf)
        if row["section"] in COUNTED and row["value"]
    )
    found: Counter[tuple[object, ...]] = Counter(
        (it.section, it.measure, str(it.reading.period), it.reading.value, it.reading.unit)
        for it in read(pdf).values()
        if it.section in COUNTED
        and isinstance(it.reading, Figure)
        and it.reading.origin is Origin.READ
    )
    assert found - truth == Counter()
    assert found.total() >= 0.75 * truth.total()
