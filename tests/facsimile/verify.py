"""A generator may err too: every figure must be readable on the page that the truth names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pypdfium2

from tests.facsimile.cards import kg
from tests.facsimile.figures import SCALE_FACTOR
from tests.facsimile.layouts import Layout
from tests.facsimile.numbers_nl import dutch
from tests.facsimile.truth import Truth


def _bare(text: str) -> str:
    """Only letters and digits, ligatures undone."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).lower()


def page_texts(path: Path) -> list[str]:
    """The text of every page, letters and digits only, inside what is shown."""
    document = pypdfium2.PdfDocument(path)
    texts = []
    for page in document:
        textpage = page.get_textpage()
        texts.append(_bare(textpage.get_text_bounded()))
        textpage.close()
        page.close()
    document.close()
    return texts


def verify(path: Path, layout: Layout, truth: Truth, anchors: Mapping[str, int]) -> None:
    """Compare the file with the truth.

    Raises:
        ValueError: with every label or figure that is not on its page.
    """
    texts = page_texts(path)
    missing = []
    for anchor, wanted in _wanted(layout, truth):
        page = anchors.get(anchor, 0)
        text = texts[page - 1] if 0 < page <= len(texts) else ""
        missing += [f"{anchor} p{page}: {word}" for word in wanted if _bare(word) not in text]
    if missing:
        raise ValueError(f"{path.name}: " + "; ".join(missing[:12]))


def _wanted(layout: Layout, truth: Truth) -> list[tuple[str, list[str]]]:
    factor = SCALE_FACTOR[layout.amount_scale]
    wanted = []
    rows = [(f"afdracht:{at}", row.label, row.amounts) for at, row in enumerate(truth.afdrachten)]
    totals = {year: truth.total(year) for year in truth.afdracht_years}
    for anchor, label, amounts in [*rows, ("afdracht:total", "Totaal", totals)]:
        figures = [dutch(value / factor, layout.amount_decimals) for value in amounts.values()]
        wanted.append((anchor, [label.split(" ")[0], *figures]))
    for at, drug in enumerate(truth.drugs):
        figures = [kg(layout, value) for value in drug.amounts.values() if value is not None]
        parts = [kg(layout, value) for value in (drug.of_which or {}).values()]
        wanted.append((f"drug:{at}", [drug.name, *figures, *parts]))
    for at, check in enumerate(truth.controles):
        values = [*check.doelstelling.values(), *check.realisatie.values()]
        figures = [dutch(value) for value in values if value is not None]
        wanted.append((f"controle:{at}", [check.label.split(" ")[0], *figures]))
    for at, table in enumerate(truth.activities):
        for row, (label, _) in enumerate(table.rows):
            wanted.append((f"status:{at}:{row}", [label.split(" ")[0]]))
    scale = 1_000_000 if layout.chart_scale == "million" else 1000
    for series in truth.series:
        figures = [dutch(value / scale, layout.chart_decimals) for value in series.lines.values()]
        wanted.append(("chart", [*figures, *map(str, series.lines)]))
    for at, risk in enumerate(truth.risks):
        wanted.append((f"rang:{at}", [risk.name[:12]]))
        for number, text in enumerate(risk.measures):
            wanted.append((f"maatregel:{at}:{number}", [text[:12]]))
    for number, text in enumerate(truth.overall):
        wanted.append((f"overall:{number}", [text[:12]]))
    return wanted
