"""Top risks: the ranked list, and the page with groups and measures."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from tests.facsimile.compose import Block, Box
from tests.facsimile.draw import WHITE, Line, Rect, Shape, moved, rgb
from tests.facsimile.setter import Setter
from tests.facsimile.truth import OVERALL, Risk, Truth

GROUPS = (
    {
        "extern": "Risico’s voortkomend uit externe ontwikkelingen",
        "intern": "Risico’s voortkomend uit interne organisatie",
    },
    {"extern": "Externe risico’s", "intern": "Interne risico’s"},
    {
        "extern": "Risico’s door externe ontwikkelingen",
        "intern": "Risico’s vanuit de interne organisatie",
    },
)
OVERALL_LEAD = (
    "Maatregelen welke zijn gericht op het voeren van regie om de gestelde doelen blijvend te "
    "realiseren"
)


def set_risk_list(setter: Setter, truth: Truth, width: float) -> list[Box]:
    """The list that gives each risk its rank."""
    layout = setter.layout
    boxes: list[Box] = []
    for at, risk in enumerate(truth.risks):
        mark = f"{at + 1}." if layout.risk_list == "numbers" else layout.bullet
        boxes += setter.paragraph(
            risk.name, width, setter.style(), 4.0, 15.0, mark, (f"rang:{at}",)
        )
    return boxes


def risk_blocks(setter: Setter, truth: Truth) -> list[Block]:
    """The groups with their risks and measures, then the overarching measures."""
    layout = setter.layout
    full = layout.risk_span == "full" or layout.risk_form != "headings"
    names = GROUPS[layout.wording % len(GROUPS)]
    blocks = []
    for group in dict.fromkeys(truth.risks[at].group for at in truth.table_order):
        chosen = [at for at in truth.table_order if truth.risks[at].group == group]
        blocks.append(Block(partial(_group, setter, truth, names[group], chosen), full))
    blocks.append(Block(lambda w: _overall(setter, truth, w), full))
    return blocks


def _group(setter: Setter, truth: Truth, title: str, chosen: list[int], width: float) -> list[Box]:
    form = setter.layout.risk_form
    boxes = setter.heading(title, width, 2)
    if form == "table":
        return boxes + _table(setter, truth, chosen, width)
    if form == "cards":
        return boxes + _cards(setter, truth, chosen, width)
    for at in chosen:
        risk = truth.risks[at]
        bold = setter.style(1.0, bold=True)
        boxes += setter.paragraph(risk.alt or risk.name, width, bold, 7.0, keep=True)
        for number, text in enumerate(risk.measures):
            anchor = (f"maatregel:{at}:{number}",)
            boxes += setter.paragraph(
                text, width, setter.style(), 2.0, 14.0, setter.layout.bullet, anchor
            )
    return boxes


def _measures(
    setter: Setter, texts: tuple[str, ...], width: float, x: float, y: float
) -> tuple[list[Shape], float]:
    style = replace(setter.style(0.95), leading=1.25)
    shapes: list[Shape] = []
    for text in texts:
        mark = setter.layout.bullet
        base = y + style.size * (0.5 * style.leading + 0.32)
        shapes.append(
            setter.text(x, base, mark, style)
            if mark in "•–"
            else setter.symbol(x, base, mark, style.size * 0.8, style.color)
        )
        lines, height = setter.lines(text, width - 12.0, style, x + 12.0, y)
        shapes += lines
        y += height + 2.0
    return shapes, y


def _anchors(risk: Risk, at: int) -> tuple[str, ...]:
    return tuple(f"maatregel:{at}:{number}" for number in range(len(risk.measures)))


def _table(setter: Setter, truth: Truth, chosen: list[int], width: float) -> list[Box]:
    style = replace(setter.style(0.95, bold=True), leading=1.25)
    split = width * 0.36
    head = replace(style, color=WHITE)
    band: list[Shape] = [
        Rect(0, 0, width, style.size * 1.9, fill=setter.primary),
        setter.text(6.0, style.size * 1.3, "Risico", head),
        setter.text(split + 6.0, style.size * 1.3, "Maatregelen", head),
    ]
    boxes = [Box(style.size * 1.9, tuple(band), keep=True)]
    for at in chosen:
        risk = truth.risks[at]
        name, name_height = setter.lines(risk.alt or risk.name, split - 14.0, style, 6.0, 5.0)
        body, bottom = _measures(setter, risk.measures, width - split - 12.0, split + 6.0, 5.0)
        height = max(name_height + 5.0, bottom) + 5.0
        rule = Line(0, height, width, height, rgb("#9a9a9a"))
        boxes.append(Box(height, (*name, *body, rule), _anchors(risk, at)))
    return boxes


def _cards(setter: Setter, truth: Truth, chosen: list[int], width: float) -> list[Box]:
    gap = 12.0
    count = 2 if width > 420 else 1
    each = (width - gap * (count - 1)) / count
    style = replace(setter.style(1.0, bold=True, color=setter.primary), leading=1.25)
    boxes = []
    for start in range(0, len(chosen), count):
        drawn: list[tuple[list[Shape], float]] = []
        anchors: list[str] = []
        for at in chosen[start : start + count]:
            risk = truth.risks[at]
            name, height = setter.lines(risk.alt or risk.name, each - 20.0, style, 10.0, 8.0)
            body, bottom = _measures(setter, risk.measures, each - 20.0, 10.0, height + 12.0)
            drawn.append(([*name, *body], bottom + 6.0))
            anchors += _anchors(risk, at)
        tall = max(height for _, height in drawn)
        shapes: list[Shape] = []
        for column, (inner, _) in enumerate(drawn):
            x = column * (each + gap)
            shapes.append(Rect(x, 0, each, tall, fill=setter.tint, radius=4.0))
            shapes += [moved(shape, x, 0) for shape in inner]
        boxes.append(Box(tall, tuple(shapes), tuple(anchors), before=gap))
    return boxes


def _overall(setter: Setter, truth: Truth, width: float) -> list[Box]:
    boxes = setter.heading(OVERALL, width, 2)
    if setter.layout.wording != 1:
        boxes += setter.paragraph(OVERALL_LEAD, width, setter.style(0.95), 2.0, keep=True)
    for number, text in enumerate(truth.overall):
        boxes += setter.paragraph(
            text, width, setter.style(), 3.0, 14.0, setter.layout.bullet, (f"overall:{number}",)
        )
    return boxes
