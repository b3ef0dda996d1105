"""Designs drawn by lot."""

from __future__ import annotations

import random

from tests.facsimile.layouts import SIZES, Layout, settled

GREENS = ("#39870c", "#2e7d32", "#00847e", "#6aa84f", "#1b5e20", "#76b900", "#00a651", "#417505")
ORANGES = ("#e17000", "#f2a900", "#ff8c1a", "#f9b233", "#d98200", "#ffb612", "#f7931e", "#e8a33d")
REDS = ("#d52b1e", "#b00020", "#ca005d", "#8f1414", "#e53935", "#a90061", "#c0392b", "#ff3b30")


def _themes(rng: random.Random) -> dict[str, str]:
    return rng.choice(
        (
            {"primary": "#154273", "accent": "#007bc7", "tint": "#e5eef7"},
            {"primary": "#8a1538", "accent": "#b8274c", "tint": "#f4f0f1"},
            {"primary": "#275937", "accent": "#39870c", "tint": "#e8f1e6"},
            {"primary": "#c75300", "accent": "#e17000", "tint": "#fdf0e3"},
            {"primary": "#a90061", "accent": "#d52b1e", "tint": "#fbe9ee"},
            {"primary": "#222222", "accent": "#777777", "tint": "#f0f0f0"},
            {"primary": "#42145f", "accent": "#673327", "tint": "#f1ecf5"},
        )
    )


def sample(seed: int, engine: str) -> Layout:
    """A random design for one engine.

    Args:
        seed: fixes every choice.
        engine: name of the engine; what it cannot do is not drawn.
    """
    rng = random.Random(f"layout {seed}")
    pick = rng.choice

    def likely(chance: float) -> bool:
        return rng.random() < chance

    size = pick(
        ("a4-landscape", "a4-landscape", "a4-portrait", "a4-portrait", "16:9", "letter", "square")
    )
    wide = SIZES[size][0] > SIZES[size][1]
    columns = pick((1, 2, 2, 3)) if wide else pick((1, 1, 2))
    families = ["Liberation Sans", "Liberation Serif", "DejaVu Sans", "Noto Sans", "Noto Serif"]
    if engine in ("reportlab", "fpdf"):
        families += ["Helvetica"]
    body = pick(families)
    spaces = {"reportlab": ("rgb", "cmyk", "spot", "cmyk"), "typst": ("rgb", "cmyk", "icc")}
    marks = [
        "circle",
        "circle",
        "rounded",
        "square",
        "glyph",
        "bitmap",
        "letter",
        "check",
        "cell",
        "form",
    ]
    mark = pick(marks)
    scale = pick(("thousand", "thousand", "million", "euro"))
    earlier = pick((0, 0, 1, 1, 2)) if columns < 3 else pick((0, 0, 1))
    drug_years = pick((3, 4, 5, 5))
    chart_form = pick(("grouped", "grouped", "stacked", "overlap", "horizontal"))
    count = pick((8, 9, 9, 9, 10))
    layout = Layout(
        engine=engine,
        seed=seed,
        size=size,
        cards_size=pick(("", "", "", "a4-landscape", "16:9")),
        columns=columns,
        margin=pick((36.0, 48.0, 60.0)),
        gutter=pick((18.0, 24.0, 30.0)),
        rotate=pick((0, 0, 0, 0, 90, 270, 180)),
        rotate_cards_only=likely(0.4),
        shift=pick(((0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (36.0, 20.0), (-120.0, 55.0))),
        bleed=pick((0.0, 0.0, 0.0, 24.0, 60.0)),
        body=body,
        head=pick((body, pick(families))),
        body_size=pick((8.5, 9.0, 9.5, 10.0)),
        leading=pick((1.25, 1.4, 1.5)),
        justify=likely(0.4),
        hyphenate=likely(0.7),
        heading_space=pick((0.0, 0.0, 0.0, 1.5, 3.0)),
        fake_bold=likely(0.15),
        ligatures=likely(0.2),
        soft_hyphen=likely(0.25),
        **_themes(rng),
        ornament=pick(("none", "none", "dots", "bars")),
        header=pick(("none", "none", "left", "right", "alternate")),
        footer=pick(("glued", "glued-alternate", "pipe", "page", "none")),
        navigation=pick(("none", "none", "none", "top", "side")),
        watermark=pick(("", "", "", "", "CONCEPT", "Vertrouwelijk")),
        toc=pick(("dots", "dots", "plain", "none")),
        figure_list=likely(0.3),
        numbering=pick(("plain", "plain", "word", "none")),
        page_offset=pick((0, 0, 0, 1, 2)),
        wording=rng.randint(0, 3) if likely(0.5) else 0,
        numbered_tables=likely(0.25),
        upper_titles=likely(0.12),
        table_style=pick(("ruled", "zebra", "bare", "boxed", "head")),
        thousands=pick((".", ".", ".", ".", "\u00a0", "\u202f", "\u2009", "")),
        amount_scale=scale,
        amount_decimals={"thousand": 0, "euro": 0, "million": pick((1, 2, 3, 0))}[scale],
        amount_years=pick((1, 1, 1, 2, 3)) if columns < 3 else pick((1, 1, 2)),
        amount_years_ascending=likely(0.5),
        scale_place=pick(("title", "title", "subtitle", "header", "corner")),
        euro=pick(("none", "none", "cells", "totals", "column")),
        total_place=pick(("last", "last", "last", "first")),
        total_bold=likely(0.75),
        label_share=pick((0.3, 0.4, 0.5, 0.6)),
        valign=pick(("top", "middle", "bottom")),
        realisation_first=likely(0.3),
        earlier_checks=earlier,
        earlier_targets=pick((0, earlier)),
        earlier_first=likely(0.5),
        percent_column=likely(0.12),
        two_line_headers=likely(0.3),
        footnotes=pick(("none", "none", "labels", "figures", "headers")),
        footnote_mark=pick(("raised", "raised", "unicode", "star", "bracket")),
        number_align=pick(("end", "end", "end", "end", "middle", "start")),
        group_checks=likely(0.2),
        drug_form=pick(("cards", "cards", "cards", "table")),
        grid=pick((2, 3, 3, 3, 4, 5, 1)) if wide else pick((1, 2, 3, 3)),
        drug_count=count,
        drug_years=drug_years,
        drug_decimals=pick((0, 0, 0, 0, 0, 1)),
        history_ascending=likely(0.4),
        history_form=pick(("columns", "columns", "lines", "inline")),
        figure_place=pick(("below", "below", "above", "beside")),
        year_label=pick(("above", "above", "inside", "none")),
        unit_in_cells=likely(0.8),
        part_wording=rng.randint(0, 3),
        part_place=pick(("below", "foot")),
        parts=pick((1, 1, 1, 0, 2)),
        card_style=pick(("tint", "frame", "bar", "bare")),
        icon=pick(("circle", "leaf", "bitmap", "none")),
        card_note=likely(0.6),
        dash=pick(("- kg", "-", "– kg", "–")),
        mark=mark,
        mark_space=pick(spaces.get(engine, ("rgb",))),
        green=pick(GREENS),
        orange=pick(ORANGES),
        red=pick(REDS),
        mark_left=likely(0.35),
        mark_near=likely(0.2),
        legend=pick(("before", "before", "after", "none")),
        status_form=pick(("tables", "tables", "grouped")),
        status_word=pick(("Status", "Status", "Stand", "Voortgang", "")),
        missing_marks=pick((0, 0, 0, 1, 2)),
        chart=chart_form,
        chart_labels=pick(("above", "inside")),
        chart_axis=likely(0.4),
        chart_grid=likely(0.3),
        chart_legend=pick(("below", "top", "right")),
        chart_total=pick(("#154273", "#8a1538", "#275937", "#01689b", "#5b5b5b", "#d52b1e")),
        chart_part=pick(("#f39200", "#8fcae7", "#76d2b6", "#f9e11e", "#ffb612", "#a5c5df")),
        chart_years=pick((4, 5, 6, 6, 7)),
        chart_decimals=pick((0, 0, 0, 1)),
        chart_scale=pick(("million", "million", "million", "thousand")),
        chart_wide=likely(0.3) or columns == 3,
        chart_rotated_ticks=likely(0.1),
        risk_list=pick(("bullets", "bullets", "numbers")),
        risk_form=pick(("headings", "headings", "table", "cards")),
        risk_span=pick(("full", "columns")),
        bullet=pick(("•", "▪", "–", "►", "■")),
        new_wordings=pick((0.0, 0.0, 0.15, 0.4)),
        decoy_tables=pick((0, 1, 2, 3)),
        decoy_chart=likely(0.3),
        decoy_hidden=likely(0.2),
        decoy_white=likely(0.2),
        decoy_outside=likely(0.3),
        prose=rng.randint(1, 5),
    )
    return settled(layout)
