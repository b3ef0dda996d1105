"""Risks in a PDF: cards on one strip, numbered cards, letters with a key, rows under headings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    announce,
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

REWORDED = {"Te weinig vakmensen voor het werk aan de grens": "Krapte op de markt voor arbeid"}
LEFT, RIGHT = 40.0, 310.0
TOLD = ("De directie bespreekt elk kwartaal in alle regio’s", "wat er van de maatregelen komt.")


def every(*, groups: bool = True) -> dict[str, tuple[str, list[str]]]:
    return {name: (group if groups else "", list(texts)) for name, group, texts in RISKS}


def ranks_of(section: Toprisicos) -> list[str]:
    return [it.item for it in section.risicos if it.rang.value is not None]


# Cards on one strip


@pytest.mark.parametrize("across", [2, 3])
@pytest.mark.parametrize("most", [60, 18])
@pytest.mark.parametrize("drawn", ["strip", "bar", "head"])
def test_cards_side_by_side_on_one_strip(across: int, most: int, drawn: str) -> None:
    step = 260 if across == 2 else 180

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, "Maatregelen per toprisico", bold=True, size=14)
        for at in range(0, len(RISKS), across):
            row, y = RISKS[at : at + across], 440 - 90 * (at // across)
            shade(canvas, 36, y - 60, step * len(row), 75, "#eeeeee")
            if drawn == "bar":
                shade(canvas, 34, y - 60, 3, 75, "#aa0000")
            if drawn == "head":
                lines = max(len(wrap(name, most if across == 2 else 18)) for name, _, _ in row)
                shade(canvas, 36, y + 12 - 12 * lines, step * len(row), 3 + 12 * lines, "#ccccee")
            for column, (name, _, texts) in enumerate(row):
                x = 42 + step * column
                below = title(canvas, x, y, name, most if across == 2 else 18)
                measures(canvas, x + 1, below, texts)

    section = section_of(ranked, draw)
    assert owned(section) == every(groups=False)
    assert len(ranks_of(section)) == len(RISKS)


def test_two_columns_of_measures_under_one_title_stay_one_card() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, _, texts) in enumerate(RISKS):
            y = 480 - 80 * at
            shade(canvas, 36, y - 45, 500, 60, "#eeeeee")
            title(canvas, 42, y, name, 60)
            for column, text in enumerate(texts):
                measures(canvas, 43 + 230 * column, y - 14, [text])

    assert owned(section_of(ranked, draw)) == every(groups=False)


def test_two_names_over_measures_under_one_of_them_are_no_title() -> None:
    def draw(canvas: Canvas) -> None:
        shade(canvas, 36, 420, 500, 75, "#eeeeee")
        title(canvas, 42, 480, RISKS[0][0], 60)
        title(canvas, 310, 480, RISKS[2][0], 60)
        measures(canvas, 311, 466, RISKS[2][2])

    found = owned(section_of(ranked, draw))
    assert found[RISKS[0][0]][1] == []


# Cards side by side that go on on the next page

SPILLED = ("Een laatste oefening", "in het najaar")


@pytest.mark.parametrize("strip", [True, False])
@pytest.mark.parametrize("boxed", [True, False])
@pytest.mark.parametrize("columns", [(0,), (1,), (0, 1)])
def test_what_spills_over_stays_with_the_card_of_its_column(
    strip: bool, boxed: bool, columns: Sequence[int]
) -> None:
    def row(canvas: Canvas, y: float, low: float, count: int) -> None:
        for x, width in [(36, 510)] if strip else [(36 + 260 * it, 250) for it in range(count)]:
            shade(canvas, x, y - low, width, low + 15, "#eeeeee")

    def first(canvas: Canvas) -> None:
        for at in (0, 2):
            y = 200 - 45 * at
            row(canvas, y, 60, 2)
            for column, (name, _, texts) in enumerate(RISKS[at : at + 2]):
                x = 42 + 260 * column
                measures(canvas, x, title(canvas, x, y, name, 60), texts)

    def second(canvas: Canvas) -> None:
        if boxed:
            row(canvas, 480, 25, 2)
        for column in columns:
            measures(canvas, 42 + 260 * column, 480, [" ".join(SPILLED)])
        name, _, texts = RISKS[4]
        shade(canvas, 36, 240, 250, 75, "#eeeeee")
        measures(canvas, 42, title(canvas, 42, 300, name, 60), texts)

    want = every(groups=False)
    for column in columns:
        want[RISKS[2 + column][0]][1].append(" ".join(SPILLED))
    assert owned(section_of(ranked, first, second)) == want


@pytest.mark.parametrize("x", [120.0, 420.0])
def test_what_spills_over_in_no_column_goes_under_no_risk(x: float) -> None:
    def first(canvas: Canvas) -> None:
        for column, (name, _, texts) in enumerate(RISKS[:2]):
            edge = 42 + 260 * column
            shade(canvas, edge - 6, 140, 250, 75, "#eeeeee")
            measures(canvas, edge, title(canvas, edge, 200, name, 60), texts)

    def spilled(canvas: Canvas) -> None:
        measures(canvas, x, 480, SPILLED)

    found = owned(section_of(ranked, first, spilled))
    assert [found[name][1] for name, _, _ in RISKS[:2]] == [list(it[2]) for it in RISKS[:2]]


# Numbered titles on cards


@pytest.mark.parametrize("mark", ["{}.", "{}"])
@pytest.mark.parametrize("filled", [True, False])
def test_cards_with_a_number_before_titles_in_other_words(mark: str, filled: bool) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, _, texts) in enumerate(RISKS):
            x, y = 42 + 180 * (at % 3), 470 - 110 * (at // 3)
            canvas.setFillColor("#eeeeee")
            canvas.rect(x - 6, y - 80, 172, 95, stroke=not filled, fill=filled)
            whole = f"{mark.format(at + 1)} {REWORDED.get(name, name)}"
            measures(canvas, x, title(canvas, x, y, whole, 26), texts)

    assert owned(section_of(ranked, draw)) == every(groups=False)


@pytest.mark.parametrize("most", [26, 90])
@pytest.mark.parametrize("letter", [True, False])
def test_a_letter_in_the_corner_of_a_card_is_no_part_of_the_name(most: int, letter: bool) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, group, texts) in enumerate(RISKS):
            y = 480 - 95 * at
            shade(canvas, 36, y - 60, 500, 75, "#eeeeee")
            if letter:
                write(canvas, 515, y, group[0].upper(), bold=True, size=11)
            measures(canvas, 43, title(canvas, 42, y, name, most), texts)

    assert owned(section_of(lettered(KEYS["apart"], "after"), draw)) == every()


@pytest.mark.parametrize("most", [26, 90])
def test_numbered_titles_in_other_words_in_running_text(most: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "Maatregelen per risico", bold=True, size=14) - 8
        for at, (name, _, texts) in enumerate(RISKS):
            below = title(canvas, 40, y, f"{at + 1}. {REWORDED.get(name, name)}", most)
            y = measures(canvas, 40, below, texts) - 10

    assert owned(section_of(ranked, draw)) == every(groups=False)


def test_a_numbered_list_of_measures_has_no_title_in_it() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, _, texts) in enumerate(RISKS):
            y = 480 - 80 * at
            shade(canvas, 36, y - 45, 500, 60, "#eeeeee")
            below = title(canvas, 42, y, name, 60)
            for number, text in enumerate(texts, start=1):
                write(canvas, 43, below, f"{number}.")
                below = write(canvas, 56, below, text)

    assert owned(section_of(ranked, draw)) == every(groups=False)


# Letters with a key


KEYS: dict[str, Sequence[str]] = {
    "apart": ("E = extern", "I = intern"),
    "one line": ("E = extern, I = intern",),
    "colons": ("E: extern", "I: intern"),
    "after": ("extern (E), intern (I)",),
    "whole words": ("E = externe ontwikkelingen", "I = interne organisatie"),
    "told": ("E = risico uit externe ontwikkelingen", "I = risico uit de interne organisatie"),
    "bare": ("Herkomst: E extern, I intern",),
    "brackets": ("(E) = extern", "(I) = intern"),
    "sentence": (
        "Een E staat bij risico’s die voortkomen uit externe",
        "ontwikkelingen, een I bij risico’s uit de interne organisatie.",
    ),
}


def lettered(
    key: Sequence[str], place: str, letters: Sequence[str] = "EI"
) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, line in enumerate(key):
            write(canvas, 300, 440 - 11 * at, line, size=8)
        for at, (name, group, _) in enumerate(RISKS):
            y = 400 - 30 * at
            shade(canvas, 40, y - 10, 500, 26, "#eeeeee")
            write(canvas, 48, y, str(at + 1), bold=True, size=14)
            write(canvas, 110, y, name)
            letter = letters[0] if group == "extern" else letters[1]
            write(canvas, 85 if place == "before" else 510, y, letter, bold=True)

    return draw


def cards(canvas: Canvas) -> None:
    for at, (name, _, texts) in enumerate(RISKS):
        y = 480 - 80 * at
        shade(canvas, 36, y - 45, 500, 60, "#eeeeee")
        measures(canvas, 43, title(canvas, 42, y, name, 60), texts)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("place", ["before", "after"])
def test_letters_with_a_key_tell_the_group(key: str, place: str) -> None:
    assert owned(section_of(lettered(KEYS[key], place), cards)) == every()


@pytest.mark.parametrize("tags", [("EXT", "INT"), ("Ext.", "Int."), ("(E)", "(I)"), ("e", "i")])
@pytest.mark.parametrize("place", ["before", "after"])
def test_short_words_and_letters_in_brackets(tags: tuple[str, str], place: str) -> None:
    known = tags[0].lower().startswith("ext")
    key = () if known else (f"{tags[0]} = extern, {tags[1]} = intern",)
    assert owned(section_of(lettered(key, place, tags), cards)) == every()


def test_words_close_to_the_risks_in_no_column_open_no_group() -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (name, group, _) in enumerate(RISKS):
            write(canvas, 48, 400 - 30 * at, str(at + 1), bold=True, size=14)
            write(canvas, 110, 400 - 30 * at, name)
            end = 122 + canvas.stringWidth(name, "Helvetica", 9)
            write(canvas, end, 400 - 30 * at, group.upper(), bold=True, size=8)

    found = owned(section_of(draw, cards))
    assert all(found[name][0] in ("", group) for name, group, _ in RISKS)


@pytest.mark.parametrize(
    ("key", "letters"),
    [
        ((), "EI"),  # no key
        (("E = extern",), "EI"),  # only one of the two
        (("E = extern", "E = intern"), "EI"),  # the key contradicts itself
        (("E = extern", "I = intern"), "AB"),  # the key is one of other letters
    ],
)
def test_letters_without_a_key_tell_nothing(key: Sequence[str], letters: str) -> None:
    assert owned(section_of(lettered(key, "after", letters), cards)) == every(groups=False)


# A list whose texts start on edges of their own


@pytest.mark.parametrize("shift", [0.0, 4.0, 9.0])
def test_a_list_in_two_columns_whose_texts_start_on_their_own_edges(shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for group, x in (("extern", LEFT), ("intern", RIGHT)):
            write(canvas, x, 430, GROUP[group], bold=True, size=10)
            rows = [(at, name) for at, (name, of, _) in enumerate(RISKS) if of == group]
            for row, (at, name) in enumerate(rows):
                y = 395 - 40 * row
                write(canvas, x, y - 5, str(at + 1), bold=True, size=22)
                title_x = x + 38 + (shift if row % 2 else 0)
                write(canvas, title_x, y, name)

    section = section_of(draw, cards)
    assert ranks_of(section) == [name for name, _, _ in RISKS]
    assert owned(section) == every()


# Rows of two under the headings of groups


LONG = (
    ("Uitval van digitale systemen en verbindingen", "extern", RISKS[0][2]),
    ("Drukte in de havens en op de luchthavens van het land", "extern", RISKS[2][2]),
    ("Verouderde wetgeving over zendingen", "extern", RISKS[4][2]),
    ("Te weinig vakmensen voor het werk aan de grens", "intern", RISKS[1][2]),
    ("Personele veiligheid en integriteit", "intern", RISKS[3][2]),
)


def bulleted_list(canvas: Canvas) -> None:
    announce(canvas)
    measures(canvas, 40, 420, [name for name, _, _ in LONG])


def rows(canvas: Canvas, form: str, across: dict[str, Sequence[int]]) -> None:
    """Draw the risks of each group in rows of one or two under its heading."""
    y = 500.0
    risks = iter(LONG)
    for group, counts in across.items():
        write(canvas, LEFT, y, GROUP[group], bold=True, size=11)
        y -= 10
        for count in counts:
            low = y - 48
            if form == "rules":
                for height in (y, low):
                    canvas.line(LEFT - 4, height, LEFT - 4 + 270 * count, height)
                for edge in range(count + 1):
                    canvas.line(LEFT - 4 + 270 * edge, y, LEFT - 4 + 270 * edge, low)
            for x in (LEFT, RIGHT)[:count]:
                name, _, texts = next(risks)
                measures(canvas, x, title(canvas, x, y - 12, name, 70), texts)
            y = low - 8
        y -= 14
    write(canvas, LEFT, y, OVERARCHING, bold=True, size=11)
    measures(canvas, LEFT, y - 16, OVERALL)


SURE = [
    ("rules", (2, 1), (2,)),
    ("rules", (2, 1), (1, 1)),
    ("rules", (1, 2), (2,)),
    ("rules", (1, 1, 1), (2,)),
    ("space", (2, 1), (2,)),
    ("space", (1, 2), (2,)),
    ("space", (1, 1, 1), (2,)),
]


@pytest.mark.parametrize(("form", "extern", "intern"), SURE)
def test_rows_of_two_under_the_heading_of_their_group(
    form: str, extern: Sequence[int], intern: Sequence[int]
) -> None:
    across = {"extern": extern, "intern": intern}
    section = section_of(bulleted_list, lambda canvas: rows(canvas, form, across))
    assert owned(section) == {name: (group, list(texts)) for name, group, texts in LONG}
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("extern", [(2, 1), (1, 2)])
def test_white_space_alone_may_not_tell_the_group(extern: Sequence[int]) -> None:
    """A second column may be a row of the first group, or go on after the last one."""
    across = {"extern": extern, "intern": (1, 1)}
    found = owned(section_of(bulleted_list, lambda canvas: rows(canvas, "space", across)))
    for name, group, texts in LONG:
        assert found[name][0] in ("", group)
        assert found[name][1] == list(texts)


@pytest.mark.parametrize("shift", [0.0, 5.0])
def test_columns_of_text_are_read_in_turn(shift: float) -> None:
    """The second column goes on with the last group of the first."""

    def draw(canvas: Canvas) -> None:
        y = write(canvas, LEFT, 480, GROUP["extern"], bold=True, size=10) - 4
        for name, texts in own("extern"):
            y = measures(canvas, LEFT, title(canvas, LEFT, y, name, 40), texts) - 6
        y = write(canvas, LEFT, y, GROUP["intern"], bold=True, size=10) - 4
        (first, texts), (second, more) = own("intern")
        measures(canvas, LEFT, title(canvas, LEFT, y, first, 60), texts)
        below = title(canvas, RIGHT, 480 - shift, second, 60)
        below = measures(canvas, RIGHT, below, more)
        below = write(canvas, RIGHT, below - 8, "Vooruitblik", bold=True, size=10)
        for line in 4 * TOLD:
            below = write(canvas, RIGHT, below, line)

    assert owned(section_of(ranked, draw)) == every()


# A list that goes on in the next column


@pytest.mark.parametrize("most", [1, 2])
def test_the_end_of_the_last_list_at_the_top_of_the_next_column(most: int) -> None:
    texts = (*OVERALL, "Meten wat de doelen brengen", "Sturen op thema’s")

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in ("extern", "intern"):
            y = write(canvas, LEFT, y, GROUP[group], bold=True, size=11) - 2
            for name, some in own(group):
                y = measures(canvas, LEFT, title(canvas, LEFT, y, name, 60), some) - 4
        y = write(canvas, LEFT, y - 4, OVERARCHING, bold=True, size=11) - 2
        measures(canvas, LEFT, y, texts[:-most])
        measures(canvas, RIGHT + 2, 492, texts[-most:])

    section = section_of(ranked, draw)
    assert owned(section) == every()
    assert overall_of(section) == list(texts)


# A column of cards beside a list


@pytest.mark.parametrize("top", [478.0, 470.0, 440.0])
@pytest.mark.parametrize("outline", [True, False])
def test_a_list_beside_a_column_of_cards_is_read_after_all_of_them(
    top: float, outline: bool
) -> None:
    texts = (*OVERALL, "Meten wat de doelen brengen", "Sturen op thema’s")

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 500, "Maatregelen per risico", bold=True, size=16)
        y = 480.0
        for name, _, some in RISKS:
            height = 30 + PITCH * len(some)
            canvas.setFillColor("#eef3f8")
            canvas.setStrokeColor("#154273")
            canvas.roundRect(LEFT, y - height, 250, height, 6, stroke=int(outline), fill=1)
            measures(canvas, LEFT + 10, title(canvas, LEFT + 10, y - 15, name, 60) - 2, some)
            y -= height + 8
        below = write(canvas, RIGHT, top, OVERARCHING, bold=True, size=12)
        measures(canvas, RIGHT, below - 6, texts)

    section = section_of(ranked, draw)
    assert owned(section) == every(groups=False)
    assert overall_of(section) == list(texts)


# Tags among the lines of a title


@pytest.mark.parametrize("most", [60, 22])
@pytest.mark.parametrize("without", ["", "Drukte in de havens"])
def test_a_tag_after_the_last_line_of_a_title_is_of_that_risk_alone(
    most: int, without: str
) -> None:
    """Where one has no tag, that of the risk before it is not its own."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, "Maatregelen per risico", bold=True, size=14)
        write(canvas, 40, 456, "Risico", bold=True)
        write(canvas, RIGHT, 456, "Maatregelen", bold=True)
        canvas.line(36, 450, 560, 450)
        y = 436.0
        for name, group, texts in RISKS:
            lines = wrap(name, most)
            below = title(canvas, 40, y, name, most)
            if name != without:
                x = 48 + canvas.stringWidth(lines[-1], "Helvetica-Bold", 9)
                write(canvas, x, below + 12, group.capitalize(), size=7)
            measures(canvas, RIGHT, y, texts)
            y -= 12 * max(len(lines), len(texts)) + 4
            canvas.setStrokeColor("#999999")
            canvas.line(36, y + 8, 560, y + 8)
            y -= 6

    wanted = every()
    if without:
        wanted[without] = ("", wanted[without][1])
    assert owned(section_of(ranked, draw)) == wanted


# Titles in the middle of their row, heads of one line over bodies of one line


@pytest.mark.parametrize("gap", [3, 8])
@pytest.mark.parametrize("overall", [True, False])
def test_titles_in_the_middle_of_rows_without_rules(gap: float, overall: bool) -> None:
    """Each stands level with a measure, and yet this is not the first of its own."""
    rows = [(name, [*texts, f"Ook {name[:9].lower()}"]) for name, _, texts in RISKS]
    rows[0] = (rows[0][0], rows[0][1][:1])

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "Risico", bold=True)
        write(canvas, 310, 490, "Maatregelen", bold=True)
        y = 470.0
        for name, texts in [*rows, (OVERARCHING, list(OVERALL))] if overall else rows:
            middle = y - PITCH * (len(texts) - 1) / 2
            write(canvas, 40, middle, name, bold=name == OVERARCHING)
            y = measures(canvas, 310, y, texts) - gap

    section = section_of(ranked, draw)
    assert owned(section) == {name: ("", texts) for name, texts in rows}
    assert overall_of(section) == (list(OVERALL) if overall else [])


def test_headers_that_come_back_end_no_group() -> None:
    def part(start: int, end: int, head: str) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            write(canvas, 40, 490, "Risico", bold=True)
            write(canvas, 200, 490, "Maatregelen", bold=True)
            y = 470.0
            if head:
                y = write(canvas, 40, y, GROUP[head], bold=True) - 8
            for name, texts in own("extern")[start:end]:
                write(canvas, 40, y, name)
                y = measures(canvas, 200, y, texts) - 12

        return draw

    section = section_of(ranked, part(0, 2, "extern"), part(2, 3, ""))
    found = owned(section)
    assert all(found[name] == ("extern", list(texts)) for name, texts in own("extern"))
