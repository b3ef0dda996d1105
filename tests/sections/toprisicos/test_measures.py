"""Measures against risks in a PDF: tables, panels, cards and lists, under groups or beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PAGE,
    RISKS,
    WRAPPED,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    title,
    wrap,
    write,
)

Group = Callable[[Canvas, float, float, str], float]


Read = dict[str, tuple[str, list[str]]]

EVERY: Read = {name: (group, list(texts)) for name, group, texts in RISKS}


def check(*pages: Draw, overall: bool = True) -> None:
    section = section_of(ranked, *pages)
    assert owned(section) == EVERY
    assert overall_of(section) == (list(OVERALL) if overall else [])


def overarching(canvas: Canvas, y: float, form: str, bullet: str = "•") -> None:
    """Write the overarching measures under a heading, a band, or in a box."""
    if form == "box":
        shade(canvas, 36, y - 62, 520, 76, "#fce0b0")
    elif form == "band":
        shade(canvas, 36, y - 5, 520, 16, "#dde6ee")
    y = write(canvas, 44, y, OVERARCHING, bold=True, size=11) - 6
    measures(canvas, 44, y, OVERALL, bullet)


def running(
    canvas: Canvas, x: float, y: float, group: str, bullet: str = "•", bold: int = 1
) -> float:
    """Write the risks of a group under each other, their measures under each."""
    for name, texts in own(group):
        for line in wrap(name):
            y = write(canvas, x, y, line, bold=bool(bold))
        y = measures(canvas, x + 2, y, texts, bullet) - 7
    return y


@pytest.mark.parametrize("bullet", ["•", "–", "square", "dash", "disc"])
@pytest.mark.parametrize("form", ["plain", "band", "box"])
def test_under_each_other(bullet: str, form: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            if form == "band":
                shade(canvas, 36, y - 5, 520, 16, "#dde6ee")
            elif form == "box":
                shade(canvas, 36, y - 4, 4, 14, "#224488")
            y = write(canvas, 44, y, GROUP[group], bold=True, size=11) - 6
            y = running(canvas, 44, y, group, bullet) - 8
        overarching(canvas, y, form, bullet)

    check(draw)


@pytest.mark.parametrize("bullet", ["•", "square"])
@pytest.mark.parametrize("head", ["within", "shape", "over", "none"])
@pytest.mark.parametrize("form", ["plain", "box"])
@pytest.mark.parametrize("wrapped", [False, True])
def test_in_panels_side_by_side(bullet: str, head: str, form: str, wrapped: bool) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 36, 500, "Maatregelen per risico", bold=True, size=16)
        for x, group in ((36, "extern"), (310, "intern")):
            low, high = 240.0, 480.0
            top = 430.0 if head == "over" else 480.0
            if head != "none":
                shade(canvas, x, low, 256, top - low, "#f1ead8")
            if head == "shape":
                shade(canvas, x, 445, 256, 35, "#e0d0d4")
            y = high - 15
            for line in WRAPPED[group] if wrapped else (GROUP[group],):
                y = write(canvas, x + 8, y, line, bold=True, size=10)
            running(canvas, x + 8, min(y - 10, 414), group, bullet)
        overarching(canvas, 200, form, bullet)

    check(draw)


def two_columns(canvas: Canvas, y: float, card: Group) -> float:
    """Draw cards: those of the one group on the left, those of the other on the right."""
    lowest = y
    for x, group in ((36.0, "extern"), (310.0, "intern")):
        low = y
        for at in range(len(own(group))):
            low = card(canvas, x, low, f"{group}:{at}")
        lowest = min(low, lowest)
    return lowest


def card(canvas: Canvas, x: float, y: float, which: str) -> float:
    group, at = which.split(":")
    name, texts = own(group)[int(at)]
    shade(canvas, x, y - 66, 256, 74, "#fdf0e3")
    measures(canvas, x + 8, title(canvas, x + 8, y - 8, name), texts)
    return y - 84


def test_cards_in_columns_under_headings_side_by_side() -> None:
    def draw(canvas: Canvas) -> None:
        for x, group in ((36, "extern"), (310, "intern")):
            write(canvas, x, 490, GROUP[group], bold=True, size=10)
        overarching(canvas, two_columns(canvas, 470, card) - 10, "box")

    check(draw)


def test_cards_in_rows_under_headings_of_full_width() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            write(canvas, 36, y, GROUP[group], bold=True, size=10)
            y -= 18
            for at in range(len(own(group))):
                card(canvas, 36.0 + 274 * (at % 2), y, f"{group}:{at}")
                y -= 84 * (at % 2 or at + 1 == len(own(group)))
        overarching(canvas, y, "plain")

    check(draw)


@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize("head", ["over", "side"])
def test_cards_in_rows_with_the_risk_on_the_left(numbered: bool, head: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            left = 36.0 if head == "over" else 140.0
            if head == "over":
                y = write(canvas, 36, y, GROUP[group], bold=True, size=10) - 6
            else:
                count = len(own(group))
                shade(canvas, 36, y - 52 * count + 14, 94, 52 * count - 6, "#d0dde8")
                for at, line in enumerate(WRAPPED[group]):
                    write(canvas, 40, y - 26 * count + 22 - 11 * at, line, bold=True, size=8)
            for name, texts in own(group):
                shade(canvas, left, y - 36, 420, 44, "#f0f0f0")
                if numbered:
                    number = [it[0] for it in RISKS].index(name) + 1
                    write(canvas, left + 8, y - 12, str(number), bold=True, size=14)
                title(canvas, left + 30, y - 8, name, 28)
                measures(canvas, left + 200, y - 8, texts)
                y -= 52
        overarching(canvas, y - 10, "box")

    check(draw)


def table(
    canvas: Canvas, y: float, groups: Sequence[str], *, header: bool = True, rules: bool = True,
    band: bool = True, centred: bool = False, more: bool = False, side: bool = False,
) -> float:  # fmt: skip
    """Draw a table of risks and measures, bands with the groups in it."""
    left = 140.0 if side else 40.0
    column = left + (250 if more else 190)
    if header:
        shade(canvas, 36, y - 5, 520, 16, "#ccd8e0")
        for x, text in ((left, "Risico"), (column, "Maatregelen")):
            write(canvas, x, y, text, bold=True)
        if more:
            write(canvas, left + 160, y, "Eigenaar", bold=True)
        y -= 20
    for group in groups:
        if band:
            shade(canvas, 36, y - 5, 520, 16, "#e8eef2")
            y = write(canvas, 40, y, GROUP[group], bold=True) - 8
        if side:
            for at, line in enumerate(WRAPPED[group]):
                write(canvas, 40, y - 11 * at, line, bold=True, size=8)
        for name, texts in own(group):
            lines = wrap(name)
            height = 12 * max(len(lines), len(texts))
            shift = (height - 12 * len(lines)) / 2 if centred else 0
            title(canvas, left, y - shift, name)
            measures(canvas, column, y, texts)
            if more:
                write(canvas, left + 160, y, "Beleid")
            y -= height + 10
            if rules:
                canvas.line(left if side else 36, y + 14, 556, y + 14)
    return y


@pytest.mark.parametrize("rules", [True, False])
@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("more", [True, False])
def test_a_table_with_groups_in_bands(rules: bool, centred: bool, more: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = table(canvas, 490, ("extern", "intern"), rules=rules, centred=centred, more=more)
        overarching(canvas, y, "plain")

    check(draw)


@pytest.mark.parametrize("band", [True, False])
def test_the_overarching_measures_in_a_row_of_the_table(band: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = table(canvas, 490, ("extern", "intern"))
        if band:
            shade(canvas, 36, y - 5, 520, 16, "#e8eef2")
            y = write(canvas, 40, y, OVERARCHING, bold=True) - 8
        write(canvas, 40, y - 6, "Voor alle risico’s" if band else OVERARCHING, bold=not band)
        measures(canvas, 230, y, OVERALL)
        canvas.line(36, y - 20, 556, y - 20)

    check(draw)


def test_a_table_without_a_header_whose_rows_are_ruled() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.line(36, 482, 556, 482)
        y = table(canvas, 490, ("extern", "intern"), header=False)
        overarching(canvas, y - 10, "box")

    check(draw)


@pytest.mark.parametrize("header", [True, False])
def test_groups_in_the_first_column_of_a_table(header: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = table(canvas, 490, ("extern", "intern"), header=header, band=False, side=True)
        overarching(canvas, y - 20, "plain")

    check(draw)


@pytest.mark.parametrize("header", [True, False])
def test_tables_over_two_pages(header: bool) -> None:
    def first(canvas: Canvas) -> None:
        table(canvas, 490, ("extern",))

    def second(canvas: Canvas) -> None:
        overarching(canvas, table(canvas, 490, ("intern",), header=header), "band")

    check(first, second)


@pytest.mark.parametrize("bold", [0, 1])
def test_numbered_titles_over_their_measures(bold: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        numbers = {name: at + 1 for at, (name, _, _) in enumerate(RISKS)}
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 6
            for name, texts in own(group):
                write(canvas, 40, y, f"{numbers[name]}.", bold=bool(bold))
                y = write(canvas, 54, y, name, bold=bool(bold))
                y = measures(canvas, 56, y, texts) - 7
        overarching(canvas, y, "plain")

    check(draw)


def test_without_groups_the_measures_are_kept() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "Maatregelen bij de toprisico’s", bold=True, size=14) - 8
        for name, _, texts in RISKS:
            y = measures(canvas, 42, title(canvas, 40, y, name, 90), texts) - 7

    found = owned(section_of(ranked, draw))
    assert found == {name: ("", list(texts)) for name, _, texts in RISKS}


# What no form tells


def check_nothing_strays(found: Read) -> None:
    """The ranked risks are all there, and no measure stands under one that is not its own."""
    assert list(found) == list(EVERY)
    for name, (group, texts) in found.items():
        assert set(texts) <= set(EVERY[name][1]), name
        assert group in ("", EVERY[name][0]), name


def test_a_list_beside_the_risks_belongs_to_none_of_them() -> None:
    """Neither rules nor a header tell that the columns are a table."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11)
            for name, _ in own(group):
                y = write(canvas, 40, y, name, bold=True) - 3
        write(canvas, 40, y, OVERARCHING, bold=True, size=11)
        everything = chain.from_iterable(texts for group in GROUP for _, texts in own(group))
        measures(canvas, 330, 480, [*everything, *OVERALL])

    section = section_of(ranked, draw)
    check_nothing_strays(owned(section))
    assert set(overall_of(section)) <= set(OVERALL)


def test_a_table_in_which_neither_rules_nor_space_part_the_rows() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, GROUP["extern"], bold=True, size=11)
        write(canvas, 40, 470, "Risico", bold=True)
        write(canvas, 290, 470, "Maatregelen", bold=True)
        measures(canvas, 290, 450, [text for _, texts in own("extern") for text in texts])
        for y, (name, _) in zip((444, 420, 402), own("extern"), strict=True):
            write(canvas, 40, y, name, bold=True)

    check_nothing_strays(owned(section_of(ranked, draw)))


@pytest.mark.parametrize("form", ["box", "band"])
def test_overarching_measures_in_a_row(form: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 44, y, GROUP[group], bold=True, size=11) - 6
            y = running(canvas, 44, y, group) - 8
        if form == "box":
            shade(canvas, 36, y - 42, 520, 56, "#fce0b0")
        else:
            shade(canvas, 36, y - 5, 520, 16, "#fce0b0")
        y = write(canvas, 44, y, OVERARCHING, bold=True, size=11) - 6
        for x, text in zip((44, 310), OVERALL, strict=True):
            first, second = wrap(text, 24)[:2]
            write(canvas, x, y, "•")
            write(canvas, x + 11, y, first)
            write(canvas, x + 11, y - 12, second)

    check(draw)


def test_groups_in_type_that_runs_up_the_side() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            height = 86.0 * len(own(group))
            shade(canvas, 36, y - height + 12, 24, height - 8, "#d0dde8")
            canvas.saveState()
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 8)
            canvas.translate(51, y - height + 20)
            canvas.rotate(90)
            canvas.drawString(0, 0, "Externe risico’s" if group == "extern" else "Interne risico’s")
            canvas.restoreState()
            for name, texts in own(group):
                shade(canvas, 70, y - 60, 420, 70, "#f0f0f0")
                measures(canvas, 78, title(canvas, 78, y - 8, name), texts)
                y -= 86
        overarching(canvas, y + 6, "plain")

    check(draw)


def test_cards_in_a_panel_of_each_group() -> None:
    def draw(canvas: Canvas) -> None:
        for x, group in ((36, "extern"), (310, "intern")):
            shade(canvas, x, 200, 260, 300, "#dde6ee")
            write(canvas, x + 8, 484, GROUP[group], bold=True, size=10)
            y = 466.0
            for name, texts in own(group):
                shade(canvas, x + 8, y - 66, 244, 74, "#ffffff")
                measures(canvas, x + 16, title(canvas, x + 16, y - 8, name), texts)
                y -= 84
        overarching(canvas, 170, "box")

    check(draw)


@pytest.mark.parametrize("size", [11, 14])
def test_the_next_heading_ends_the_group(size: float) -> None:
    """What is listed under it is no measure, and it is no risk."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 44, y, GROUP[group], bold=True, size=11) - 6
            y = running(canvas, 44, y, group) - 8
        y = write(canvas, 44, y, "Vooruitblik", bold=True, size=size) - 6
        measures(canvas, 44, y, ["Een nieuw programma", "Nog een programma"])

    check(draw, overall=False)


def test_without_a_list_the_ranks_are_unknown() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 44, y, GROUP[group], bold=True, size=11) - 6
            y = running(canvas, 44, y, group) - 8

    found = toprisicos.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2026))
    assert isinstance(found, Found)
    assert owned(found.section) == EVERY
    assert {it.rang.value for it in found.section.risicos} == {None}
    assert {it.rang.reason for it in found.section.risicos} == {"er is geen lijst van toprisico’s"}


@pytest.mark.parametrize("subheading", [True, False])
@pytest.mark.parametrize("close", [True, False])
def test_a_paragraph_between_the_risk_and_its_measures(subheading: bool, close: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = 500.0
        for group in GROUP:
            y = write(canvas, 44, y, GROUP[group], bold=True, size=11) - 3
            for name, texts in own(group):
                y = title(canvas, 44, y, name, 60) - (0 if close else 5)
                y = write(canvas, 44, y, "Dit risico raakt het toezicht in de havens en op")
                y = write(canvas, 44, y, "de luchthaven, en het neemt toe.") - 4
                if subheading:
                    y = write(canvas, 44, y, "Maatregelen", bold=True)
                y = measures(canvas, 44, y, texts) - 6

    check(draw, overall=False)


@pytest.mark.parametrize("align", [0, 10])
@pytest.mark.parametrize("x", [240, 40, 500])
def test_the_group_in_a_column_of_its_own(x: float, align: float) -> None:
    """One table in the order of the ranks, in which each row says where the risk comes from."""

    def draw(canvas: Canvas) -> None:
        left = 110.0 if x == 40 else 60.0
        for at, text in ((left, "Risico"), (x, "Herkomst"), (310, "Maatregelen")):
            write(canvas, at, 490, text, bold=True)
        y = 470.0
        for at, (name, group, texts) in enumerate(RISKS):
            canvas.line(36, y + 14, 560, y + 14)
            write(canvas, left - 20, y, str(at + 1), bold=True)
            title(canvas, left, y, name)
            write(canvas, x, y - align, "Extern" if group == "extern" else "Intern")
            measures(canvas, 310, y, texts)
            y -= 40
        canvas.line(36, y + 14, 560, y + 14)
        overarching(canvas, y - 10, "box")

    check(draw)


@pytest.mark.parametrize("tags", [True, False])
@pytest.mark.parametrize("word", ["Overkoepelend", "Voor alle risico’s"])
def test_a_table_over_pages_whose_risks_nobody_knows(tags: bool, word: str) -> None:
    """Its header, which comes back, says that they belong to it."""

    def part(*rows: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            for x, text in ((44, "Toprisico"), (230, "Herkomst"), (310, "Maatregelen")):
                if tags or text != "Herkomst":
                    write(canvas, x, 480, text, bold=True)
            y = 460.0
            for name, group, texts in [RISKS[at] for at in rows]:
                title(canvas, 44, y, name)
                if tags:
                    write(canvas, 230, y, group.capitalize())
                measures(canvas, 310, y, texts)
                y -= 40
                canvas.line(36, y + 14, 560, y + 14)

        return draw

    def last(canvas: Canvas) -> None:
        measures(canvas, 44, write(canvas, 44, 470, word, bold=True, size=12) - 4, OVERALL)

    section = section_of(ranked, part(3, 0), part(1), part(2), part(4), last)
    assert {name: own for name, (_, own) in owned(section).items()} == {
        name: own for name, (_, own) in EVERY.items()
    }
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("rules", [True, False])
@pytest.mark.parametrize("column", [300.0, 180.0])
@pytest.mark.parametrize("tags", [True, False])
def test_measures_on_the_left_of_the_risks(rules: bool, column: float, tags: bool) -> None:
    """The risks may stand close to the measures, level with them."""

    def draw(canvas: Canvas) -> None:
        heads = ((44.0, "Maatregelen"), (column, "Toprisico"), (500.0, "Herkomst"))
        for x, text in heads if tags else heads[:2]:
            write(canvas, x, 490, text, bold=True)
        y = 470.0
        for name, group, texts in RISKS:
            measures(canvas, 44, y, texts)
            title(canvas, column, y, name)
            if tags:
                write(canvas, 500, y, group.capitalize())
            y -= 40
            if rules:
                canvas.line(36, y + 14, 560, y + 14)
        overarching(canvas, y - 10, "plain")

    section = section_of(ranked, draw)
    groups = {name: group if tags else "" for name, group, _ in RISKS}
    assert owned(section) == {name: (groups[name], own) for name, (_, own) in EVERY.items()}
    assert overall_of(section) == list(OVERALL)


def test_a_tag_right_after_the_lines_of_a_measure() -> None:
    """It stands where others stand: the wide space before it is none of a justified line."""

    def draw(canvas: Canvas) -> None:
        for x, text in ((44, "Risico"), (300, "Maatregelen"), (404, "Herkomst")):
            write(canvas, x, 490, text, bold=True)
        y = 470.0
        for name, group, texts in RISKS:
            title(canvas, 44, y, name)
            measures(canvas, 300, y, texts)
            write(canvas, 404, y, group.capitalize())
            y -= 40
            canvas.line(36, y + 14, 560, y + 14)
        overarching(canvas, y - 10, "plain")

    check(draw)


@pytest.mark.parametrize("told", [0, 1, 2])
def test_overarching_measures_under_columns_after_some_lines(told: int) -> None:
    """They run on under the right column: what stands there belongs to what is over it."""

    def draw(canvas: Canvas) -> None:
        for x, group in ((40.0, "extern"), (330.0, "intern")):
            y = write(canvas, x, 490, GROUP[group], bold=True, size=10) - 4
            running(canvas, x, y, group)
        y = write(canvas, 40, 250, OVERARCHING, bold=True, size=10)
        for text in (
            "Deze maatregelen zijn gericht op het voeren van regie, zodat wij de doelen die wij",
            "ons gesteld hebben ook in de jaren die komen blijven halen.",
        )[:told]:
            y = write(canvas, 40, y, text)
        measures(canvas, 40, y - 4, OVERALL)

    check(draw)


@pytest.mark.parametrize("tag", ["top", "bottom"])
def test_the_group_on_each_card(tag: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, group, texts) in enumerate(RISKS):
            x, y = 36.0 + 274 * (at % 2), 490.0 - 110 * (at // 2)
            shade(canvas, x, y - 86, 256, 94, "#fdf0e3")
            low = y - 8 if tag == "top" else y - 78
            write(canvas, x + 8, low, "Extern" if group == "extern" else "Intern", size=7)
            measures(canvas, x + 8, title(canvas, x + 8, y - 22, name), texts)
        overarching(canvas, 150, "box")

    check(draw)


def test_measures_in_two_columns_of_a_table() -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 12
            for name, texts in own(group):
                canvas.line(36, y + 12, 556, y + 12)
                title(canvas, 40, y, name)
                for x, text in zip((230, 400), texts, strict=False):
                    measures(canvas, x, y, [text])
                y -= 32
            canvas.line(36, y + 12, 556, y + 12)
            y -= 10
        overarching(canvas, y, "box")

    check(draw)


def test_numbers_and_labels_on_cards() -> None:
    """A card says which risk it is, what that means, and then what is done."""

    def draw(canvas: Canvas) -> None:
        y = 495.0
        for group in GROUP:
            y = write(canvas, 36, y, GROUP[group], bold=True, size=11) - 8
            for at, (name, texts) in enumerate(own(group)):
                x = 36.0 + 182 * at
                shade(canvas, x, y - 118, 172, 126, "#eef0f6")
                write(canvas, x + 8, y - 12, str(at + 1), bold=True, size=16)
                low = title(canvas, x + 8, y - 34, name, 26)
                low = write(canvas, x + 8, low, "Dit risico neemt toe.") - 4
                low = write(canvas, x + 8, low, "Maatregelen", bold=True, size=7)
                measures(canvas, x + 8, low, texts)
            y -= 150
        overarching(canvas, y, "band")

    check(draw)


def test_the_word_measures_over_each_list_in_two_columns() -> None:
    """It is no header of a table in which the other column holds the risks."""

    def draw(canvas: Canvas) -> None:
        for x, group in ((36, "extern"), (310, "intern")):
            y = write(canvas, x, 490, GROUP[group], bold=True, size=10) - 8
            for name, texts in own(group):
                y = title(canvas, x, y, name)
                y = write(canvas, x, y, "Maatregelen", bold=True, size=8)
                y = measures(canvas, x, y, texts) - 8
        overarching(canvas, 200, "box")

    check(draw)


# Ranks and measures in one


def together(draw: Draw) -> None:
    found = toprisicos.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2026))
    assert isinstance(found, Found)
    assert owned(found.section) == EVERY
    assert [(it.item, int(it.rang.value or 0)) for it in found.section.risicos] == [
        (name, at + 1) for at, (name, _, _) in enumerate(RISKS)
    ]
    assert overall_of(found.section) == list(OVERALL)


@pytest.mark.parametrize("header", [True, False])
def test_one_table_of_ranks_risks_groups_and_measures(header: bool) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 500, "Toprisico’s 2026", bold=True, size=14)
        if header:
            for at, text in ((40, "Nr"), (64, "Risico"), (250, "Herkomst"), (330, "Maatregelen")):
                write(canvas, at, 478, text, bold=True)
        y = 458.0
        for at, (name, group, texts) in enumerate(RISKS):
            canvas.line(36, y + 14, 560, y + 14)
            write(canvas, 42, y, str(at + 1), bold=True)
            title(canvas, 64, y, name)
            write(canvas, 250, y, "Extern" if group == "extern" else "Intern")
            measures(canvas, 330, y, texts)
            y -= 40
        canvas.line(36, y + 14, 560, y + 14)
        overarching(canvas, y - 10, "box")

    together(draw)


def test_one_card_for_each_rank() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 500, "Toprisico’s 2026", bold=True, size=14)
        for at, (name, group, texts) in enumerate(RISKS):
            x, y = 36.0 + 274 * (at % 2), 476.0 - 110 * (at // 2)
            shade(canvas, x, y - 86, 256, 94, "#fdf0e3")
            write(canvas, x + 8, y - 14, str(at + 1), bold=True, size=16)
            write(canvas, x + 180, y - 8, "Extern" if group == "extern" else "Intern", size=7)
            measures(canvas, x + 34, title(canvas, x + 34, y - 12, name, 26) - 4, texts)
        overarching(canvas, 130, "box")

    together(draw)


@pytest.mark.parametrize("mark", ["{}", "{}."])
def test_measures_right_under_each_rank(mark: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 500, "Toprisico’s 2026", bold=True, size=14)
        y = 470.0
        for at, (name, _, texts) in enumerate(RISKS):
            write(canvas, 40, y, mark.format(at + 1), bold=True)
            y = write(canvas, 56, y, name, bold=True)
            y = measures(canvas, 56, y, texts) - 6

    found = toprisicos.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2026))
    assert isinstance(found, Found)
    assert owned(found.section) == {name: ("", list(texts)) for name, _, texts in RISKS}
    assert [it.rang.value for it in found.section.risicos] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("named", [True, False])
def test_a_band_that_nobody_can_name_ends_the_group(named: bool) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "Risico", bold=True)
        write(canvas, 230, 490, "Maatregelen", bold=True)
        y = 470.0
        for group in GROUP:
            shade(canvas, 36, y - 5, 520, 16, "#e8eef2")
            text = (
                GROUP[group] if named or group == "extern" else "Wat er verder nog aan de hand is"
            )
            y = write(canvas, 40, y, text, bold=True, size=11) - 8
            for name, texts in own(group):
                below = measures(canvas, 230, y, texts)
                y = min(title(canvas, 40, y, name), below) - 2
                canvas.line(36, y + 8, 556, y + 8)
                y -= 6

    groups = {name: group if named or group == "extern" else "" for name, group, _ in RISKS}
    assert owned(section_of(ranked, draw)) == {
        name: (groups[name], list(texts)) for name, _, texts in RISKS
    }


@pytest.mark.parametrize("letters", ["abc", "a.b.c.", "ayz"])
def test_measures_with_letters_and_the_group_in_a_column(letters: str) -> None:
    """Letters are bullets where they count up from an ``a``; others are words."""
    signs = [
        letters[at : at + len(letters) // 3] for at in range(0, len(letters), len(letters) // 3)
    ]

    def draw(canvas: Canvas) -> None:
        for x, text in ((40, "Risico"), (260, "Herkomst"), (310, "Maatregelen")):
            write(canvas, x, 490, text, bold=True)
        y = 470.0
        for name, group, texts in RISKS:
            write(canvas, 260, y, group)
            for at, text in enumerate(texts):
                canvas.setFillColor("#01689b")
                canvas.drawString(310, y - 12 * at, signs[at])
                write(canvas, 328, y - 12 * at, text)
            y = min(title(canvas, 40, y, name), y - 12 * len(texts)) - 6
            canvas.line(36, y + 10, 556, y + 10)
            y -= 4
        write(canvas, 40, y - 20, OVERARCHING, bold=True, size=12)

    found = owned(section_of(ranked, draw))
    assert found == (EVERY if letters != "ayz" else {name: ("", []) for name in EVERY})
