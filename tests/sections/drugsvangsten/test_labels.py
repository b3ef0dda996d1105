"""Parts with a figure of their own in the cell of a drug's name, and drugs as columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

DRUGS = {
    "Cocaïne": ["45.454", "39.904", "49.373"],
    "Heroïne": ["96", "1.026", "766"],
    "Ketamine": ["461", "993", "1.824"],
    "Nieuwe stof": ["31", "27", "12"],
}
YEARS = (2025, 2024, 2023)
EDGES = (300.0, 380.0, 460.0)
Figures = dict[str, dict[int, str | None]]
Parts = dict[str, list[tuple[str, int, str]]]


def section_of(draw: Callable[[Canvas], None]) -> tuple[Figures, Parts]:
    context = Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2025)
    found = drugsvangsten.extract(context)
    assert isinstance(found, Found)
    vangsten = found.section.vangsten
    return (
        {
            it.item: {
                one.period: one.source_text if one.value is not None else None
                for one in it.hoeveelheden
            }
            for it in vangsten
        },
        {
            it.item: [
                (one.measure, one.hoeveelheid.period, one.hoeveelheid.source_text)
                for one in it.delen
            ]
            for it in vangsten
            if it.delen
        },
    )


def labelled(
    under: dict[str, Sequence[str]],
    *,
    behind: dict[str, str] | None = None,
    level: float = 0.5,
    size: float = 8,
    unit: str = "",
    ruled: bool = True,
    more: Callable[[Canvas], None] = lambda canvas: None,
) -> tuple[Figures, Parts]:
    """Set the drugs by year, with lines under some names, or words behind them."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        canvas.setFont("Helvetica-Bold", 8)
        canvas.drawString(44, 360, "Soort (in kg)")
        for edge, year in zip(EDGES, YEARS, strict=True):
            canvas.drawRightString(edge, 360, str(year))
        y = 354.0
        for name, figures in DRUGS.items():
            lines = under.get(name, ())
            if ruled:
                canvas.line(40, y, 480, y)
            canvas.setFont("Helvetica", 8)
            canvas.drawString(44, y - 12, name + (behind or {}).get(name, ""))
            for edge, text in zip(EDGES, figures, strict=True):
                canvas.drawRightString(edge, y - 12 - 10 * level * len(lines), text + unit)
            canvas.setFont("Helvetica", size)
            for at, line in enumerate(lines):
                canvas.drawString(44, y - 22 - 10 * at, line)
            y -= 18 + 10 * len(lines)
        if ruled:
            canvas.line(40, y, 480, y)
        more(canvas)

    return section_of(draw)


WANTED: Figures = {name: dict(zip(YEARS, figures, strict=True)) for name, figures in DRUGS.items()}


@pytest.mark.parametrize("level", [0, 0.5, 1])
@pytest.mark.parametrize("size", [6, 8])
@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (["waarvan maritiem 34.138 kg"], [("waarvan maritiem", 2025, "34.138 kg")]),
        (["w.v. maritiem 34.138 kg"], [("waarvan maritiem", 2025, "34.138 kg")]),
        (["34.138 kg Maritiem"], [("waarvan maritiem", 2025, "34.138 kg")]),
        (["waarvan maritiem: 34.138"], [("waarvan maritiem", 2025, "34.138")]),
        (["(waarvan 34.138 kg maritiem)"], [("waarvan maritiem", 2025, "34.138 kg")]),
        (["Waarvan maritiem (2024): 34.138 kg"], [("waarvan maritiem", 2024, "34.138 kg")]),
        (["waarvan maritiem", "34.138 kg"], [("waarvan maritiem", 2025, "34.138 kg")]),
        (
            ["waarvan maritiem 34.138 kg", "waarvan luchtvracht 1.022 kg"],
            [
                ("waarvan maritiem", 2025, "34.138 kg"),
                ("waarvan luchtvracht", 2025, "1.022 kg"),
            ],
        ),
        (["grootste vangst 4.200 kg"], []),
    ],
)
def test_what_stands_under_a_name_is_none_of_it(
    lines: list[str], parts: list[tuple[str, int, str]], level: float, size: float, ruled: bool
) -> None:
    figures, found = labelled({"Cocaïne": lines}, level=level, size=size, ruled=ruled)
    assert figures == WANTED
    assert found == ({"Cocaïne": parts} if parts else {})


@pytest.mark.parametrize("drug", ["Cocaïne", "Heroïne", "Ketamine"])
@pytest.mark.parametrize("level", [0, 0.5, 1])
@pytest.mark.parametrize("ruled", [True, False])
def test_words_of_a_part_without_a_figure(drug: str, level: float, ruled: bool) -> None:
    """Level with the name the figures are those of the drug; else they may be of the part."""
    figures, found = labelled({drug: ["waarvan maritiem"]}, level=level, ruled=ruled)
    assert list(figures) == list(WANTED)
    assert figures[drug] == (WANTED[drug] if not level else dict.fromkeys(YEARS))
    assert not found


@pytest.mark.parametrize("x", [150, 220])
def test_a_figure_of_a_part_at_the_edge_of_the_labels(x: float) -> None:
    def more(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(x, 332, "34.138")

    assert labelled({"Cocaïne": ["waarvan maritiem"]}, level=0, more=more) == (
        WANTED,
        {"Cocaïne": [("waarvan maritiem", 2025, "34.138")]},
    )


@pytest.mark.parametrize("drug", list(DRUGS))
@pytest.mark.parametrize(
    "words",
    [
        ", waarvan maritiem 20 kg",
        " (waarvan 20 kg maritiem)",
        ": waarvan maritiem 20 kg",
        " – waarvan maritiem in 2025: 20 kg",
    ],
)
def test_or_behind_it(drug: str, words: str) -> None:
    assert labelled({}, behind={drug: words}) == (
        WANTED,
        {drug: [("waarvan maritiem", 2025, "20 kg")]},
    )


@pytest.mark.parametrize("drug", list(DRUGS))
@pytest.mark.parametrize("unit", ["", " kg"])
def test_every_drug_may_have_a_part(drug: str, unit: str) -> None:
    assert labelled({drug: ["waarvan maritiem 20 kg"]}, unit=unit) == (
        {
            name: {year: f"{text}{unit}" for year, text in row.items()}
            for name, row in WANTED.items()
        },
        {drug: [("waarvan maritiem", 2025, "20 kg")]},
    )


COLUMNS = ["Cocaïne", "Heroïne", "Ketamine", "LSD", "Qat", "Hasjiesj"]


def turned(
    parts: dict[str, dict[str, str]], split: int, *, at: int = 3, first: str = "2025"
) -> tuple[Figures, Parts]:
    """Set the drugs as columns of two tables, with rows of parts before row ``at``."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Drugsvangsten 2025")
        y = 360.0
        for drugs in (COLUMNS[:split], COLUMNS[split:]):
            rows: list[tuple[str, list[str]]] = [
                (
                    str(year) if year < 2025 else first,
                    [str(100 * (COLUMNS.index(it) + 2) + year % 100) for it in drugs],
                )
                for year in YEARS
            ]
            own = [
                (name, [figures.get(it, "") for it in drugs])
                for name, figures in parts.items()
                if any(it in drugs for it in figures)
            ]
            rows[at:at] = own
            for name, texts in [("Jaar", drugs), *rows]:
                canvas.setFont("Helvetica", 8)
                canvas.drawString(44, y, name)
                for index, text in enumerate(texts):
                    canvas.drawRightString(230 + 70 * index, y, text)
                canvas.line(40, y - 5, 520, y - 5)
                y -= 16
            y -= 30

    return section_of(draw)


@pytest.mark.parametrize("first", ["2025", "2025*", "2025 (voorlopig)"])
@pytest.mark.parametrize("more", ["Verschil 2024-2025", "Mutatie t.o.v. 2024"])
def test_other_rows_of_a_table_of_years(first: str, more: str) -> None:
    figures, found = turned({more: dict.fromkeys(COLUMNS, "12")}, 3, first=first)
    assert [len(years) for years in figures.values()] == [3] * len(COLUMNS)
    assert figures["LSD"] == {2025: "525", 2024: "524", 2023: "523"}
    assert not found


def test_a_row_that_is_of_no_year_is_not_taken_for_one() -> None:
    with pytest.raises(AssertionError):
        turned({"Gemiddeld": dict.fromkeys(COLUMNS, "12")}, 6)


@pytest.mark.parametrize("split", [2, 3, 4, 6])
@pytest.mark.parametrize("at", [1, 3])
@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"waarvan maritiem (2025)": {"Cocaïne": "150"}},
        {"waarvan maritiem": {"Cocaïne": "150", "Heroïne": "12"}},
        {"waarvan maritiem 2025": {"LSD": "150"}},
        {"waarvan maritiem": {"Cocaïne": "150"}, "waarvan luchtvracht": {"Hasjiesj": "12"}},
    ],
)
def test_years_as_rows_with_rows_of_parts(
    parts: dict[str, dict[str, str]], split: int, at: int
) -> None:
    figures, found = turned(parts, split, at=at)
    assert figures == {
        name: {year: str(100 * (index + 2) + year % 100) for year in YEARS}
        for index, name in enumerate(COLUMNS)
    }
    assert found == {
        drug: [
            (name.split(" (")[0].removesuffix(" 2025"), 2025, row[drug])
            for name, row in parts.items()
            if drug in row
        ]
        for drug in COLUMNS
        if any(drug in row for row in parts.values())
    }


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize(("column", "year"), list(enumerate(YEARS)))
@pytest.mark.parametrize(
    "text", ["waarvan maritiem 34.138 kg", "waarvan maritiem: 34.138 kg", "34.138 kg Maritiem"]
)
def test_a_part_under_a_figure_is_of_the_year_of_its_column(
    ruled: bool, column: int, year: int, text: str
) -> None:
    def more(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 6)
        canvas.drawRightString(EDGES[column], 333, text)

    figures, found = labelled({"Cocaïne": [""]}, level=0, more=more, ruled=ruled)
    assert figures == WANTED
    assert found == {"Cocaïne": [("waarvan maritiem", year, "34.138 kg")]}


@pytest.mark.parametrize("text", ["schatting 34.138 kg", "grootste vangst 34.138 kg"])
def test_other_words_under_a_figure_name_no_part(text: str) -> None:
    def more(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 6)
        canvas.drawRightString(EDGES[0], 333, text)

    figures, found = labelled({"Cocaïne": [""]}, level=0, more=more, ruled=False)
    assert (figures, found) == (WANTED, {})
