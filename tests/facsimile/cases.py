"""Named cases: what each is about, as changes to the plain design."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.facsimile.full2023 import tell_2023
from tests.facsimile.generate import generate
from tests.facsimile.layouts import Layout, settled
from tests.facsimile.readtruth import read_truth
from tests.facsimile.story import tell
from tests.facsimile.truth import Truth
from tests.facsimile.typeset import Teller

CASES_DIR = Path(__file__).with_name("cases")
TRUTH_2023 = CASES_DIR / "facsimile-2023-typst.truth.csv"


@dataclass(frozen=True)
class Case:
    """One case.

    Attributes:
        about: what it tries.
        engine: who sets it.
        year: report year.
        changes: choices that differ from the plain design.
        full_text: whether it is the full 2023 text with the 2023 figures.
        committed: whether its PDF is kept beside the tests.
    """

    about: str
    engine: str
    year: int
    changes: dict[str, Any] = field(default_factory=dict)
    full_text: bool = False
    committed: bool = False


def _case(about: str, engine: str, year: int, committed: bool = False, /, **changes: Any) -> Case:
    return Case(about, engine, year, changes, committed=committed)


CASES: dict[str, Case] = {
    "full-2023": Case(
        "the full 2023 text in two columns; statuses invented",
        "typst",
        2023,
        {"body": "Noto Sans", "head": "Noto Sans", "justify": True},
        full_text=True,
    ),
    "full-2023-portrait": Case(
        "the full 2023 text in one column, upright, other grid and colours",
        "reportlab",
        2023,
        {
            "size": "a4-portrait",
            "columns": 1,
            "grid": 2,
            "header": "alternate",
            "footer": "pipe",
            "mark": "form",
            "mark_space": "cmyk",
            "chart": "stacked",
            "cards_size": "a4-landscape",
        },
        full_text=True,
    ),
    "full-2023-flow": Case(
        "the full 2023 text in two columns that Typst breaks itself",
        "typst-flow",
        2023,
        {"body": "Liberation Serif", "head": "Liberation Sans", "justify": True, "mark": "square"},
        full_text=True,
    ),
    "flow-typst": _case(
        "columns, tables, cards and pages broken by Typst; an earlier year; its own contents",
        "typst-flow", 2030, True,
        columns=2, justify=True, table_style="boxed", earlier_checks=1, two_line_headers=True,
        mark_space="cmyk", history_ascending=True, drug_years=4, chart="overlap", wording=2,
    ),
    "flow-weasyprint": _case(
        "columns, tables, cards and pages broken by WeasyPrint, upright",
        "weasyprint-flow", 2031, True,
        size="a4-portrait", columns=2, grid=2, mark="rounded", amount_scale="million",
        amount_decimals=1, euro="cells", footnotes="labels", risk_form="table", chart_wide=True,
    ),
    "flow-chromium": _case(
        "columns, tables, cards and pages broken by Chromium, on a screen's format",
        "chromium-flow", 2032,
        size="16:9", columns=2, mark="letter", mark_left=True, table_style="zebra",
        realisation_first=True, footnotes="figures", footnote_mark="star", risk_list="numbers",
        chart="stacked", history_form="lines",
    ),
    "plain": _case("the plain design", "reportlab", 2025),
    "three-columns": _case(
        "three columns, full-width chart between, justified, hyphens at line ends",
        "weasyprint", 2026, True,
        columns=3, size="a4-landscape", justify=True, chart_wide=True, body_size=9.0, prose=5,
        soft_hyphen=True, footer="glued-alternate",
    ),
    "portrait-one-column": _case(
        "A4 upright, one column, boxed tables, serif",
        "chromium", 2027,
        size="a4-portrait", columns=1, body="Liberation Serif", head="Liberation Serif",
        table_style="boxed", footer="pipe", header="alternate", grid=2,
    ),
    "mixed-sizes": _case(
        "upright text pages, a wide page for the cards, list of figures",
        "typst", 2028, True,
        size="a4-portrait", columns=2, cards_size="16:9", figure_list=True, numbered_tables=True,
        grid=5, drug_count=10,
    ),
    "rotated": _case(
        "every page stored on its side and turned back by /Rotate",
        "reportlab", 2029, True, rotate=90, size="a4-landscape",
    ),
    "rotated-cards": _case(
        "only the page with the cards is stored on its side",
        "weasyprint", 2029, rotate=270, rotate_cards_only=True,
    ),
    "cropped": _case(
        "a CropBox inside the MediaBox, an origin elsewhere, figures in what is cut off",
        "reportlab", 2030, True,
        bleed=48.0, shift=(-120.0, 55.0), decoy_outside=True, decoy_hidden=True, decoy_white=True,
    ),
    "cropped-rotated": _case(
        "crop, shift and rotation together, from a browser",
        "chromium", 2031, bleed=36.0, shift=(36.0, 20.0), rotate=270, decoy_outside=True,
    ),
    "navigation": _case(
        "chapter names in a bar on every page, running heads, a watermark",
        "chromium", 2026, True,
        navigation="side", header="left", watermark="CONCEPT", footer="glued",
    ),
    "navigation-top": _case(
        "chapter names on top, page numbers that are not the file's",
        "fpdf", 2027, navigation="top", header="right", footer="page", page_offset=2,
    ),
    "type-noise": _case(
        "ligatures, set-apart headings, fake bold, capitals",
        "reportlab", 2027,
        ligatures=True, heading_space=3.0, fake_bold=True, upper_titles=True, body="Noto Sans",
        head="Noto Sans", soft_hyphen=True,
    ),
    "amounts-millions": _case(
        "amounts in millions with a decimal comma, two earlier years, euro signs",
        "weasyprint", 2028, True,
        amount_scale="million", amount_decimals=1, amount_years=3, euro="cells",
        scale_place="subtitle", table_style="zebra", size="a4-portrait", columns=1,
    ),
    "amounts-euros": _case(
        "amounts in whole euros, the total first, euro signs in a column of their own",
        "typst", 2029,
        amount_scale="euro", euro="column", total_place="first", thousands="\u00a0",
        scale_place="corner", new_wordings=0.4,
    ),
    "checks-columns": _case(
        "realised before target, an earlier year, headers over two lines, footnotes",
        "chromium", 2030,
        realisation_first=True, earlier_checks=1, two_line_headers=True, footnotes="figures",
        columns=1, valign="middle", label_share=0.3, new_wordings=0.3,
    ),
    "checks-two-years": _case(
        "targets and results of three years, a column with percentages, groups of rows",
        "reportlab", 2031,
        columns=1, earlier_checks=2, earlier_targets=2, percent_column=True, group_checks=True,
        earlier_first=False, footnotes="labels", footnote_mark="unicode", number_align="middle",
    ),
    "drugs-table": _case(
        "drugs in a plain table, years ascending, one decimal, thin spaces",
        "typst", 2032, True,
        drug_form="table", history_ascending=True, drug_decimals=1, thousands="\u202f",
        body="Noto Sans", head="Noto Sans", dash="–",
    ),
    "drugs-bands": _case(
        "drugs in bands over the width, figure beside the name, history in lines",
        "fpdf", 2033, True,
        grid=1, figure_place="beside", history_form="lines", drug_years=4, part_wording=2,
        card_style="bar",
    ),
    "drugs-inline": _case(
        "figure above the name, year before it, history in one line, new drugs",
        "weasyprint", 2034,
        grid=4, figure_place="above", year_label="inside", history_form="inline",
        unit_in_cells=False, dash="-", part_wording=1, parts=2, new_wordings=0.6, drug_years=4,
    ),
    "marks-spot": _case(
        "marks in spot inks as form objects, at the left, no legend",
        "reportlab", 2026, True,
        mark="form", mark_space="spot", mark_left=True, legend="none", green="#00847e",
        orange="#f9b233", red="#ca005d", ornament="dots", missing_marks=2,
    ),
    "marks-glyph-cmyk": _case(
        "marks as coloured glyphs in CMYK, one long table, legend behind",
        "typst", 2025, True,
        mark="glyph", mark_space="cmyk", status_form="grouped", legend="after", ornament="bars",
        missing_marks=1, green="#6aa84f", orange="#ffb612", red="#8f1414",
    ),
    "marks-bitmap": _case(
        "marks as small pictures, brand colour orange",
        "chromium", 2024,
        mark="bitmap", primary="#c75300", accent="#e17000", tint="#fdf0e3", ornament="dots",
        green="#2e7d32", orange="#e8a33d", red="#b00020",
    ),
    "marks-letters": _case(
        "a white letter in each mark, no column name",
        "weasyprint", 2023, mark="letter", status_word="", green="#1b5e20", red="#a90061",
    ),
    "marks-cells": _case(
        "the whole cell coloured", "fpdf", 2022, mark="cell", table_style="head", mark_near=True,
    ),
    "marks-icc": _case(
        "signs in dots, colours through an ICC profile",
        "typst", 2021, mark="check", mark_space="icc", valign="middle",
    ),
    "chart-stacked": _case(
        "stacked bars with axis and grid lines, decimals, legend at the right",
        "chromium", 2033, True,
        chart="stacked", chart_axis=True, chart_grid=True, chart_legend="right",
        chart_decimals=1, columns=1, decoy_chart=True, wording=2,
    ),
    "chart-horizontal": _case(
        "lying bars in thousands, labels inside",
        "reportlab", 2034, chart="horizontal", chart_scale="thousand", chart_labels="inside",
        chart_years=7, wording=1,
    ),
    "chart-overlap": _case(
        "a narrow bar in front of a wide one, four years, turned year names",
        "fpdf", 2035, chart="overlap", chart_years=4, chart_rotated_ticks=True, chart_legend="top",
    ),
    "risks-table": _case(
        "risks in a table, numbered list, other group names",
        "weasyprint", 2032,
        risk_form="table", risk_list="numbers", wording=1, size="a4-portrait", columns=1,
    ),
    "risks-cards": _case(
        "risks in framed cards", "typst", 2031, risk_form="cards", bullet="►", wording=2,
    ),
    "risks-columns": _case(
        "risks and measures running through columns and pages",
        "reportlab", 2030, risk_span="columns", columns=2, size="16:9", body_size=10.0, bullet="▪",
    ),
    "all-at-once": _case(
        "every kind of trouble in one report",
        "reportlab", 2035, True,
        size="a4-portrait", columns=1, cards_size="a4-landscape", rotate=90, shift=(36.0, 20.0),
        bleed=24.0, decoy_outside=True, decoy_hidden=True, decoy_tables=3, decoy_chart=True,
        ligatures=True, watermark="CONCEPT", navigation="top", header="alternate", footer="pipe",
        amount_scale="million", amount_decimals=2, amount_years=2, scale_place="header",
        realisation_first=True, earlier_checks=1, footnotes="labels", footnote_mark="bracket",
        figure_place="above", history_ascending=True, mark="letter", mark_space="cmyk",
        mark_left=True, ornament="bars", chart="overlap", chart_axis=True, new_wordings=0.4,
        missing_marks=1, numbered_tables=True, figure_list=True, risk_list="numbers",
    ),
}  # fmt: skip


def design(name: str) -> tuple[Layout, Truth, Teller]:
    """Layout, truth and story of a case."""
    case = CASES[name]
    seed = sum(map(ord, name))
    layout = settled(replace(Layout(engine=case.engine, seed=seed), **case.changes))
    if case.full_text:
        return layout, read_truth(TRUTH_2023), tell_2023
    return layout, generate(seed, layout.shape, case.year), tell
