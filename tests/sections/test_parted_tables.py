"""Tables of a PDF that a column's end has parted: which part is the rest of which table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles, drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

KNOWN = [("Aantal uren toezicht", "501.007", "470.154"), ("Aantal scancontroles", "104", "132")]
NEW = [("Ambulante inzet", "8.148", "7.811"), ("Inzet van honden", "1.881", "1.889")]
Rows = Sequence[tuple[str, ...]]


def write(canvas: Canvas, x: float, y: float, rows: Rows, gap: float = 60) -> None:
    for at, (label, *figures) in enumerate(rows):
        canvas.drawString(x, y - 18 * at, label)
        for column, figure in enumerate(figures):
            canvas.drawRightString(x + 160 + gap * column, y - 18 * at, figure)


def labels_of(first: Rows, rest: Rows, gap: float = 60, above: str = "") -> list[str]:
    """Read a table whose first part has the header, and whose rest stands at the top."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Controles in 2023")
        write(canvas, 40, 300, [("", "Doelstelling", "Realisatie"), *first])
        canvas.drawString(320, 350, above)
        write(canvas, 320, 330, rest, gap)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    return [it.item for it in found.section.controles]


@pytest.mark.parametrize(("first", "rest"), [(KNOWN, NEW), (NEW, KNOWN)])
def test_the_rest_of_a_table_may_have_names_that_are_new(first: Rows, rest: Rows) -> None:
    assert labels_of(first, rest) == [row[0] for row in (*first, *rest)]


def test_a_table_set_in_other_columns_is_another() -> None:
    assert labels_of(KNOWN, NEW, gap=80) == [row[0] for row in KNOWN]


def test_a_table_under_words_of_its_own_is_another() -> None:
    assert labels_of(KNOWN, NEW, above="Bezetting") == [row[0] for row in KNOWN]


TAXES = [("Invoerrechten", "4.267.258"), ("Accijnzen", "11.593.100")]


def total_of(*, header: str = "", rest: str = "", indent: float = 0, above: str = "") -> str | None:
    """Read afdrachten of which the total stands at the top of the next column."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Afdrachten in 2023 (bedragen x € 1.000)")
        for at, (label, amount) in enumerate([("", header), *TAXES]):
            canvas.drawString(40, 300 - 18 * at, label)
            canvas.drawRightString(260, 300 - 18 * at, amount)
        canvas.drawString(320, 370, above)
        canvas.drawRightString(540 + indent, 348, rest)
        canvas.drawString(320, 330, "Totaal")
        canvas.drawRightString(540 + indent, 330, "15.860.358")

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.posten] == [label for label, _ in TAXES]
    total = found.section.totaal
    return total.bedragen[0].source_text if total else None


def test_a_total_alone_at_the_top_of_the_next_column() -> None:
    assert total_of() == "15.860.358"
    assert total_of(header="2023") == "15.860.358"


def test_a_header_that_is_repeated() -> None:
    assert total_of(header="2023", rest="2023", above="Hoofdstuk 2") == "15.860.358"


def test_another_table_with_the_same_header_and_columns() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 330, "Afdrachten in 2023 (bedragen x € 1.000)")
        canvas.drawString(320, 360, "Inbeslagnames in 2023")
        for x, top, rows in (
            (40, 300, [("", "2023"), *TAXES]),
            (320, 330, [("", "2023"), ("Parfum", "165"), ("Elektronica", "735")]),
        ):
            for at, (label, amount) in enumerate(rows):
                canvas.drawString(x, top - 18 * at, label)
                canvas.drawRightString(x + 220, top - 18 * at, amount)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.posten] == [label for label, _ in TAXES]


def test_a_total_of_another_table() -> None:
    assert total_of(indent=12) is None
    assert total_of(above="Inbeslagnames") is None
    assert total_of(header="2023", rest="2022") is None


HONDEN = [("Aantal inzetten speurhonden", "7.156", "5.783")]
HEAD = [("", "Doelstelling", "Realisatie")]


def labels_over_pages(
    rest: Rows,
    *,
    head: Rows = HEAD,
    x: float = 40,
    gap: float = 60,
    top: float = 360,
    above: str = "",
    under: str = "",
    foot: float = 30,
) -> list[str]:
    """Read a table that ends at the foot of a page, and the head of the next one."""

    def first(canvas: Canvas) -> None:
        canvas.drawString(40, foot + 90, "Controles in 2023")
        write(canvas, 40, foot + 54, [*head, *KNOWN])
        canvas.drawString(40, foot, under)

    def second(canvas: Canvas) -> None:
        canvas.drawString(40, top + 18, above)
        write(canvas, x, top, rest, gap)
        canvas.drawString(40, 200, "De Douane zet in op het verstoren van handel.")

    data = pdf_bytes(first, second, pagesize=(600.0, 400.0))
    found = controles.extract(Context(read(data), 2023))
    assert isinstance(found, Found)
    return [it.item for it in found.section.controles]


@pytest.mark.parametrize("rest", [HONDEN, NEW, NEW[:1]])
@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("x", [40, 60])
def test_rows_at_the_head_of_the_next_page(rest: Rows, repeated: bool, x: float) -> None:
    rows = [*HEAD, *rest] if repeated else rest
    assert labels_over_pages(rows, x=x) == [row[0] for row in (*KNOWN, *rest)]


@pytest.mark.parametrize(
    "rows",
    [
        partial(labels_over_pages, HONDEN, gap=80),
        partial(labels_over_pages, HONDEN, above="Inzet van honden"),
        partial(labels_over_pages, [("", "2022", "2023"), *HONDEN]),
        partial(labels_over_pages, HONDEN, under="Bron: administratie van de Douane"),
        partial(labels_over_pages, HONDEN, foot=200),
        partial(labels_over_pages, HONDEN, top=220),
        partial(labels_over_pages, [("Aantal scancontroles", "104", "132")]),
        partial(labels_over_pages, [("", "7.156", "5.783")]),
    ],
    ids=[
        "other columns", "words over it", "another header", "words under the table",
        "not at the foot", "not at the head", "the same row", "no label",
    ],
)  # fmt: skip
def test_a_row_that_is_no_rest(rows: Callable[[], list[str]]) -> None:
    assert rows() == [row[0] for row in KNOWN]


@pytest.mark.parametrize("rest", [HONDEN, NEW])
def test_rows_at_the_head_of_the_next_column(rest: Rows) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 120, "Controles in 2023")
        write(canvas, 40, 84, [*HEAD, *KNOWN])
        write(canvas, 320, 360, rest)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 400.0))), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.controles] == [row[0] for row in (*KNOWN, *rest)]


@pytest.mark.parametrize(
    ("label", "aside", "told"),
    [("Totaal", 0, True), ("Totaal", 12, False), ("Goederenstroom", 0, False)],
)
def test_a_total_alone_on_the_next_page(label: str, aside: float, told: bool) -> None:
    """One figure stands in the same column by chance, where nobody knows its label."""

    def first(canvas: Canvas) -> None:
        canvas.drawString(40, 90, "Afdrachten in 2023 (bedragen x € 1.000)")
        write(canvas, 40, 48, TAXES)

    def second(canvas: Canvas) -> None:
        canvas.drawString(40, 360, label)
        canvas.drawRightString(200 + aside, 360, "15.860.358")

    data = pdf_bytes(first, second, pagesize=(600.0, 400.0))
    found = afdrachten.extract(Context(read(data), 2023))
    assert isinstance(found, Found)
    assert [it.item for it in found.section.posten] == ["Invoerrechten", "Accijnzen"]
    assert (found.section.totaal is not None) is told


DRUGS = [
    ("Cocaïne", "57.616", "39.342"), ("waarvan maritiem", "52.453", "34.211"),
    ("Heroïne", "1.295", "1.214"), ("waarvan maritiem", "1.228", "1.136"),
    ("Marihuana", "4.856", "2.904"), ("waarvan maritiem", "1.856", "1.904"),
    ("Ketamine", "1.017", "1.639"),
]  # fmt: skip


@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("cut", [2, 3, 4, 5, 6])
def test_the_name_of_a_part_comes_again_on_the_next_page(cut: int, repeated: bool) -> None:
    head = [("", "2023", "2022")]

    def first(canvas: Canvas) -> None:
        canvas.drawString(40, 60 + 18 * cut, "Drugsvangsten in kilogrammen")
        write(canvas, 40, 30 + 18 * cut, [*head, *DRUGS[:cut]])

    def second(canvas: Canvas) -> None:
        write(canvas, 40, 360, [*(head if repeated else []), *DRUGS[cut:]])

    data = pdf_bytes(first, second, pagesize=(600.0, 400.0))
    found = drugsvangsten.extract(Context(read(data), 2023))
    assert isinstance(found, Found)
    printed = [
        (it.item, [r.source_text for _, r in it.readings()]) for it in found.section.vangsten
    ]
    assert printed == [
        (name, [*own, *(part[1:] if part[0].startswith("waarvan") else ())])
        for (name, *own), part in zip(DRUGS, [*DRUGS[1:], ("",)], strict=True)
        if not name.startswith("waarvan")
    ]
