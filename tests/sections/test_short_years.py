"""Headers whose years are cut short, as ``’24``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from douane_report.sections.tabular.columns import dated_measure, year_in
from douane_report.sections.vocabulary import words_of
from tests.document.making import pdf_bytes, read

AMOUNTS = {
    "Invoerrechten": ("4.170", "4.010"),
    "Omzetbelasting bij invoer": ("1.132", "1.001"),
    "Accijnzen": ("11.867", "11.111"),
}


def first_of(heads: Sequence[str]) -> dict[int, int]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 380, "Afdrachten (bedragen x € 1 mln)")
        for at, head in enumerate(heads):
            canvas.drawRightString(350 + 100 * at, 350, head)
        for row, (name, figures) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 330 - 18 * row, name)
            for at, _ in enumerate(heads):
                canvas.drawRightString(350 + 100 * at, 330 - 18 * row, figures[at])

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025))
    posten = found.section.posten[:1] if isinstance(found, Found) else ()
    return {it.period: int(it.value or 0) // 10**6 for post in posten for it in post.bedragen}


@pytest.mark.parametrize(
    ("heads", "amounts"),
    [
        (("2025", "2024"), {2025: 4170, 2024: 4010}),
        (("’25", "’24"), {2025: 4170, 2024: 4010}),
        (("'24", "'25"), {2024: 4170, 2025: 4010}),
        (("2025", "’24"), {2025: 4170, 2024: 4010}),
        (("Realisatie ’24", "Realisatie ’25"), {2024: 4170, 2025: 4010}),
        (("’24",), {2024: 4170}),
        (("Realisatie ’24",), {2024: 4170}),
        (("Realisatie",), {2025: 4170}),
        (("Raming ’25", "Realisatie ’25"), {2025: 4010}),
    ],
)
def test_the_year_of_a_column(heads: Sequence[str], amounts: Mapping[int, int]) -> None:
    assert first_of(heads) == amounts


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Controles ’24", 2024),
        ("(’24)", 2024),
        ("’24/’25", None),
        ("’24 en 2025", None),
        ("24", None),
        ("1’24", None),
        ("’245", None),
        ("’24e", None),
    ],
)
def test_what_is_a_year_that_is_cut_short(text: str, year: int | None) -> None:
    assert year_in(text) == year


@pytest.mark.parametrize("text", ["Realisatie ’24", "Realisatie 2024", "'24 Realisatie"])
def test_a_measure_with_such_a_year(text: str) -> None:
    assert dated_measure(words_of("controles"), text) == "realisatie"
    assert dated_measure(words_of("controles"), "Realisatie 24") is None
