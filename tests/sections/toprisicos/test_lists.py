"""The ranked list of top risks in a PDF: numbers on discs, in large type, in cells, on tiles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    PAGE,
    PITCH,
    RISKS,
    SIZE,
    announce,
    measures,
    own,
    section_of,
    shade,
    title,
    wrap,
    write,
)

NAMES = [name for name, _, _ in RISKS]


def ranks_of(*pages: Draw) -> list[str]:
    """Read the risks that have a rank, in the order of their ranks."""
    risks = [it for it in section_of(*pages).risicos if it.rang.value is not None]
    assert [it.rang.value for it in risks] == list(range(1, len(risks) + 1))
    return [it.item for it in risks]


def treated(canvas: Canvas) -> None:
    """Write the measures against the risks as running text."""
    y = 480.0
    for group in GROUP:
        y = write(canvas, 40, y, GROUP[group], bold=True, size=12) - 6
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 90), texts) - 5


def disc(canvas: Canvas, x: float, y: float, number: int, size: float = 12.0) -> None:
    """Draw a disc around the point with a number in it."""
    canvas.setFillColor("#224488")
    canvas.circle(x, y, 0.9 * size, stroke=0, fill=1)
    canvas.setFillColor("#ffffff")
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawCentredString(x, y - 0.36 * size, str(number))


def texts(canvas: Canvas, x: float, y: float, text: str, most: int, align: str) -> None:
    """Write a risk whose first line, or whose middle, is level with ``y``."""
    lines = wrap(text, most)
    top = y - 3 + (PITCH * (len(lines) - 1) / 2 if align == "middle" else 0)
    for line in lines:
        top = write(canvas, x, top, line)


def places(form: str) -> list[tuple[float, float]]:
    """Where the numbers of a list stand: down one column, down two or across two."""
    if form == "one":
        return [(60, 420 - 38 * at) for at in range(5)]
    if form == "down":
        return [(60 if at < 3 else 320, 420 - 38 * (at % 3)) for at in range(5)]
    return [(60 if at % 2 == 0 else 320, 420 - 38 * (at // 2)) for at in range(5)]


@pytest.mark.parametrize("form", ["one", "down", "across"])
@pytest.mark.parametrize("align", ["first", "middle"])
@pytest.mark.parametrize("size", [9.0, 13.0, 20.0])
def test_numbers_on_discs(form: str, align: str, size: float) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (x, y) in enumerate(places(form)):
            disc(canvas, x, y, at + 1, size)
            texts(canvas, x + 28, y, NAMES[at], 28, align)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("column", [160.0, 260.0])
def test_the_group_between_the_number_and_the_risk(column: float) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for x, head in ((44, "#"), (80, "Categorie"), (column, "Risico")):
            write(canvas, x, 432, head, bold=True)
        for at, (name, group, _) in enumerate(RISKS):
            y = 412.0 - 22 * at
            write(canvas, 44, y, str(at + 1))
            write(canvas, 80, y, group.capitalize())
            write(canvas, column, y, name)

    assert ranks_of(draw, treated) == NAMES
    assert with_groups(draw) == {name: group for name, group, _ in RISKS}


@pytest.mark.parametrize("across", [1, 2])
def test_texts_that_go_on_under_their_number(across: int) -> None:
    """A line is no more of a text where the one above had room for its first word."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            x, y = 60 + 240.0 * (at % across), 420 - 44.0 * (at // across)
            write(canvas, x, y, str(at + 1), bold=True)
            first, *more = wrap(name, 32)
            write(canvas, x + 14, y, first)
            for line in more:
                write(canvas, x, y - PITCH, line)
        write(canvas, 60, 420 - 44 * (4 // across) - PITCH, "Zie ook verderop.")

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("last", [1, 2])
def test_a_list_that_goes_on_higher_in_the_next_column(last: int) -> None:
    """What announces it stands over its first risk, not over all of them."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 440, "Eind 2026 waren dit de toprisico’s van de Douane:")
        for at, name in enumerate(NAMES):
            over = at - len(NAMES) + last
            x, y = (60, 410 - 38 * at) if over < 0 else (350, 462 - 38 * over)
            write(canvas, x, y, str(at + 1), bold=True, size=15)
            write(canvas, x + 36, y + 4, name)

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("drawn", [True, False])
def test_bullets_drawn_or_typed_before_risks(drawn: bool) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        measures(canvas, 40, 430, NAMES, "square" if drawn else "•")

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("mark", ["{}", "{}.", "0{}", "{})", "#{}", "R{}"])
@pytest.mark.parametrize("form", ["one", "down", "across"])
def test_numbers_in_type_before_the_text(form: str, mark: str) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (x, y) in enumerate(places(form)):
            write(canvas, x, y - 3, mark.format(at + 1), bold=True)
            texts(canvas, x + 16, y, NAMES[at], 28, "first")

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("cells", ["rules", "frames", "shading"])
def test_numbers_in_the_cells_of_a_table(cells: str) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        write(canvas, 50, 436, "Nr", bold=True)
        write(canvas, 90, 436, "Risico", bold=True)
        y = 430.0
        for at, name in enumerate(NAMES):
            if cells == "rules":
                canvas.line(40, y, 400, y)
            elif cells == "frames":
                canvas.rect(40, y - 30, 40, 30)
                canvas.rect(80, y - 30, 320, 30)
            elif at % 2:
                shade(canvas, 40, y - 30, 360, 30, "#e8eef4")
            write(canvas, 55, y - 18, str(at + 1))
            texts(canvas, 90, y - 15, name, 28, "middle")
            y -= 30

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("tiled", [True, False])
def test_large_numbers_over_the_text_of_tiles(tiled: bool) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            x, y = 40 + 180 * (at % 3), 430 - 110 * (at // 3)
            if tiled:
                shade(canvas, x, y - 95, 165, 95, "#eeeeee")
            write(canvas, x + 10, y - 30, str(at + 1), bold=True, size=26)
            texts(canvas, x + 10, y - 50, name, 26, "first")

    assert ranks_of(draw, treated) == NAMES


def test_lines_drawn_from_number_to_number() -> None:
    """Their boxes look like shading, and part nothing."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        spots = places("one")
        for (x, y), (_, lower) in pairwise(spots):
            canvas.line(x + 220, y, x, lower)
        for at, (x, y) in enumerate(spots):
            disc(canvas, x, y, at + 1)
            texts(canvas, x + 28, y, NAMES[at], 28, "first")

    assert ranks_of(draw, treated) == NAMES


@pytest.mark.parametrize("numbers", [(1, 2, 3, 5, 4), (1, 2, 3, 5, 6), (2, 3, 4, 5, 6)])
@pytest.mark.parametrize("mark", ["{}", "{}."])
def test_the_numbers_decide_and_not_the_place(numbers: Sequence[int], mark: str) -> None:
    """Numbers that do not count up from one are no ranks."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for (x, y), number, name in zip(places("one"), numbers, NAMES, strict=True):
            write(canvas, x, y - 3, mark.format(number), bold=True)
            texts(canvas, x + 16, y, name, 60, "first")

    ordered = [name for _, name in sorted(zip(numbers, NAMES, strict=True))]
    assert ranks_of(draw, treated) == (ordered if sorted(numbers) == [1, 2, 3, 4, 5] else [])


def test_other_numbered_lists_on_the_page() -> None:
    """Notes and steps are numbered too; the list is the one with the risks."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (x, y) in enumerate(places("one")):
            disc(canvas, x, y, at + 1)
            texts(canvas, x + 28, y, NAMES[at], 28, "middle")
        for at, text in enumerate(["Besproken in mei", "Besproken in juni", "Besproken in juli"]):
            write(canvas, 40, 120 - 12 * at, f"{at + 1}  {text}", size=7)
            write(canvas, 380, 420 - 12 * at, f"{at + 1}. {text}")

    assert ranks_of(draw, treated) == NAMES


def test_each_risk_with_a_sentence_on_it() -> None:
    """What is set in other type under a risk is no part of its name."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (x, y) in enumerate(places("one")):
            disc(canvas, x, y, at + 1)
            title(canvas, x + 28, y + 3, NAMES[at], 60)
            write(canvas, x + 28, y - 9, "Dit risico is besproken met de directie")

    assert ranks_of(draw, treated) == NAMES


def test_the_ranks_of_the_year_before_in_a_column_beside() -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for x, text in ((50, "Rang"), (90, "Risico"), (380, "Rang 2025"), (460, "Trend")):
            write(canvas, x, 436, text, bold=True)
        for at, before in enumerate((2, 1, 3, 5, 4)):
            y = 415.0 - 20 * at
            write(canvas, 55, y, str(at + 1))
            write(canvas, 90, y, NAMES[at])
            write(canvas, 390, y, str(before))
            write(canvas, 460, y, "gelijk" if before == at + 1 else "anders")

    assert ranks_of(draw, treated) == NAMES


def test_the_numbers_come_back_in_a_matrix() -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        canvas.rect(330, 200, 220, 220)
        for at, (x, y) in enumerate(places("one")):
            disc(canvas, x, y, at + 1)
            texts(canvas, x + 28, y, NAMES[at], 28, "middle")
            disc(canvas, 350 + 61 * at % 190, 220 + 47 * at % 180, at + 1)

    assert ranks_of(draw, treated) == NAMES


def led_across(canvas: Canvas, end: str) -> None:
    """Write a list at the top of the second column, and what leads to it amid the first."""
    write(canvas, 40, 480, "Het zwaarste risico staat vooraan.", size=9)
    write(canvas, 40, 460, "Aan het eind van het jaar waren dit onze toprisico’s, op", size=9)
    write(canvas, 40, 448, f"volgorde van belang{end}", size=9)
    write(canvas, 40, 380, "Onderzoek door anderen", bold=True, size=11)
    for at in range(5):
        write(canvas, 40, 362 - 12 * at, f"Regel {at} over wat er is onderzocht en gemeld", size=9)
    for at, name in enumerate(NAMES):
        write(canvas, 330, 480 - 18 * at, f"{at + 1}.", bold=True, size=12)
        write(canvas, 352, 480 - 18 * at, name)


@pytest.mark.parametrize("end", [":", "."])
def test_a_list_level_with_the_sentence_that_leads_to_it(end: str) -> None:
    assert ranks_of(lambda canvas: led_across(canvas, end), treated) == (
        NAMES if end == ":" else []
    )


def test_the_next_of_a_list_is_no_measure_against_the_one_before() -> None:
    """One of its risks is known, and what has the next number is another risk."""

    def draw(canvas: Canvas) -> None:
        led_across(canvas, ".")

    found = toprisicos.extract(Context(read(pdf_bytes(draw, treated, pagesize=PAGE)), 2026))
    assert isinstance(found, Found)
    read_off = [(it.item, [m.value for m in it.maatregelen]) for it in found.section.risicos]
    assert sorted(read_off) == sorted((name, list(texts)) for name, _, texts in RISKS)


def ranked_last(
    canvas: Canvas, ranks: Sequence[int], heads: Sequence[str] = ("Plaats 2025", "Plaats 2026")
) -> None:
    """Write a table with the ranks in its last columns, those of two years."""
    announce(canvas)
    write(canvas, 4, 415, "Menu")
    last = 500 if len(heads[1]) > 3 else 518
    for x, text in ((90, "Risico"), (340, "Herkomst"), (420, heads[0]), (last, heads[1])):
        write(canvas, x, 436, text, bold=True)
    for at, (rank, before) in enumerate(zip(ranks, ("2", "1", "nieuw", "3", "4"), strict=True)):
        y = 415.0 - 26 * at
        canvas.line(80, y - 13, 560, y - 13)
        texts(canvas, 90, y + 3, NAMES[at], 36, "middle")
        write(canvas, 345, y, RISKS[at][1])
        canvas.setFont("Helvetica", SIZE)
        canvas.drawCentredString(443, y, before)
        canvas.setFont("Helvetica-Bold", 13)
        canvas.drawCentredString(523, y - 3, str(rank))


def with_groups(*pages: Draw) -> dict[str, str]:
    """Read the group of each risk that has a rank, in the order of the ranks."""
    found = toprisicos.extract(Context(read(pdf_bytes(*pages, pagesize=PAGE)), 2026))
    assert isinstance(found, Found)
    return {it.item: it.groep for it in found.section.risicos if it.rang.value is not None}


@pytest.mark.parametrize("ranks", [(1, 2, 3, 4, 5), (2, 1, 3, 5, 4)])
@pytest.mark.parametrize(
    "heads",
    [("Plaats 2025", "Plaats 2026"), ("Score", "Rang"), ("Score", "Nr."), ("Score", "#")],
)
def test_ranks_after_the_risks(ranks: Sequence[int], heads: Sequence[str]) -> None:
    ordered = sorted(zip(ranks, RISKS, strict=True))
    found = with_groups(lambda canvas: ranked_last(canvas, ranks, heads), treated)
    assert list(found.items()) == [(name, group) for _, (name, group, _) in ordered]


@pytest.mark.parametrize(
    ("ranks", "heads"),
    [
        ((1, 2, 3, 5, 6), ("Plaats 2025", "Plaats 2026")),
        ((1, 2, 3, 4, 4), ("Plaats 2025", "Plaats 2026")),
        ((1, 2, 3, 4, 5), ("Plaats 2024", "Plaats 2025")),
        ((1, 2, 3, 4, 5), ("Rang", "Plaats 2026")),
        ((1, 2, 3, 4, 5), ("Kans", "Gevolg")),
    ],
)
def test_columns_of_figures_that_are_no_ranks(ranks: Sequence[int], heads: Sequence[str]) -> None:
    """Nor are the figures beside those of another year the texts of a list."""
    assert with_groups(lambda canvas: ranked_last(canvas, ranks, heads), treated) == {}


def table_of(canvas: Canvas, heads: Sequence[str], *, rules: bool) -> None:
    """Write the risks in a table without ranks, in columns as the heads say."""
    announce(canvas)
    for at, head in enumerate(heads):
        write(canvas, 44 + 200 * at, 432, head, bold=True)
    for at, (name, group, _) in enumerate(RISKS):
        y = 408.0 - 34 * at
        for x, head in enumerate(heads):
            text = {"Herkomst": group.capitalize(), "Type": group.capitalize()}.get(head, "Hoog")
            lines = wrap(name, 26) if head in ("Risico", "Toprisico") else [text]
            for number, line in enumerate(lines):
                write(canvas, 44 + 200 * x, y - 11 * number, line)
        if rules:
            canvas.line(40, y - 18, 560, y - 18)
    write(canvas, 40, 220, "Zie ook de weergave van de maatregelen verderop in dit hoofdstuk.")


@pytest.mark.parametrize(
    "heads", [("Toprisico", "Herkomst"), ("Type", "Risico"), ("Type", "Toprisico", "Kans")]
)
@pytest.mark.parametrize("rules", [True, False])
def test_a_table_without_ranks(heads: Sequence[str], rules: bool) -> None:
    def draw(canvas: Canvas) -> None:
        table_of(canvas, heads, rules=rules)

    assert ranks_of(draw, treated) == NAMES
    assert with_groups(draw, treated) == {name: group for name, group, _ in RISKS}


@pytest.mark.parametrize("head", ["Plaats", "Rang"])
def test_a_table_whose_ranks_are_not_numbers_is_no_list(head: str) -> None:
    def draw(canvas: Canvas) -> None:
        table_of(canvas, ("Toprisico", head), rules=True)

    assert ranks_of(draw, treated) == []


@pytest.mark.parametrize("lead", ["Toprisico {}:", "Risico {}:", "{}."])
@pytest.mark.parametrize("before", [True, False])
def test_numbered_titles_over_measures_are_not_the_list_where_there_is_one(
    lead: str, before: bool
) -> None:
    def listed(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            measures(canvas, 40, 420 - 16 * at, [name])

    def told(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "Toelichting op de toprisico’s", bold=True, size=12) - 6
        for at, (name, _, texts) in enumerate(RISKS, start=1):
            y = title(canvas, 40, y, f"{lead.format(at)} {name}", 90)
            y = write(canvas, 40, y, "Dit risico raakt meerdere directies.")
            y = measures(canvas, 40, y, texts) - 5

    pages = (told, listed) if before else (listed, told)
    risks = section_of(*pages).risicos
    assert [it.item for it in risks] == NAMES
    assert {it.rang.place.page for it in risks if it.rang.place} == {2 if before else 1}
    assert [it.value for it in risks[0].maatregelen] == list(RISKS[0][2])
