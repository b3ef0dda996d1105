"""Infographics of cards: framed or not, in any grid, with any form of history."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.cards.infographic import Card, find_cards
from douane_report.document.cards.tokens import Piece
from douane_report.document.model import Line
from tests.document.making import boxed, drawn

PAGE = (600.0, 400.0)
DRUGS = {
    "Cocaïne": ("59.116 kg", ["51.447 kg", "71.796 kg", "48.891 kg"]),
    "Heroïne": ("19 kg", ["2.611 kg", "1.734 kg", "105 kg"]),
    "Qat": ("684 kg", ["3.265 kg", "2.887 kg", "9.137 kg"]),
    "LSD": ("37 kg", ["6 kg", "4 kg", "- kg"]),
}
YEARS = ["2022", "2021", "2020"]
WIDE, HIGH = 250.0, 150.0
Found = dict[str, list[tuple[int, str]]]
WANTED: Found = {
    name: [(2023, now), *zip((2022, 2021, 2020), past, strict=True)]
    for name, (now, past) in DRUGS.items()
}


def known(text: str) -> bool:
    return text in DRUGS


def cards_of(
    *parts: Callable[[Canvas, float, float, str], None], names: Collection[str] = ()
) -> tuple[Card, ...]:
    """Draw the drugs in a grid of two by two, and read it; ``names`` are known as well."""

    def draw(canvas: Canvas) -> None:
        for at, name in enumerate(DRUGS):
            x, y = 30 + (at % 2) * (WIDE + 30), 360 - (at // 2) * (HIGH + 30)
            for part in parts:
                part(canvas, x, y, name)

    return find_cards(drawn(draw, PAGE), 2023, lambda text: known(text) or text in names)


def found_in(cards: tuple[Card, ...]) -> Found:
    return {card.name.text: [(year, cell.text) for year, cell in card.figures] for card in cards}


def tint(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFillColor("#e5eef7")
    canvas.rect(x, y - HIGH, WIDE, HIGH, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def two_tones(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Paint a band under the name and the large figure, and another under the history."""
    canvas.setFillColor("#9fd3c7")
    canvas.rect(x, y - 80, WIDE, 80, stroke=0, fill=1)
    canvas.setFillColor("#eaf2f0")
    canvas.rect(x, y - HIGH, WIDE, HIGH - 80, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def frame(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.roundRect(x, y - HIGH, WIDE, HIGH, 6, stroke=1, fill=0)


def rule(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.line(x, y, x + WIDE, y)


def nothing(canvas: Canvas, x: float, y: float, name: str) -> None:
    return


def title(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(x + 10, y - 22, name)


def hero(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica-Bold", 26)
    canvas.drawString(x + 10, y - 58, DRUGS[name][0])


def columns(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write the years in a row, and the figures under them."""
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS, DRUGS[name][1], strict=True)):
        canvas.drawString(x + 10 + 70 * at, y - 100, year)
        canvas.drawString(x + 10 + 70 * at, y - 112, figure)


def ascending(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS[::-1], DRUGS[name][1][::-1], strict=True)):
        canvas.drawString(x + 10 + 70 * at, y - 100, year)
        canvas.drawString(x + 10 + 70 * at, y - 112, figure)


def lines(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write a line per year."""
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS, DRUGS[name][1], strict=True)):
        canvas.drawString(x + 10, y - 95 - 12 * at, year)
        canvas.drawRightString(x + 130, y - 95 - 12 * at, figure)


def inline(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write one line: ``2022: 51.447 kg | 2021: …``."""
    canvas.setFont("Helvetica", 7)
    pairs = zip(YEARS, DRUGS[name][1], strict=True)
    canvas.drawString(x + 10, y - 100, " | ".join(f"{year}: {figure}" for year, figure in pairs))


def sentence(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write ``(51.447 kg in 2022; …)`` on lines that end anywhere."""
    canvas.setFont("Helvetica", 7)
    pairs = zip(YEARS, DRUGS[name][1], strict=True)
    words = f"({'; '.join(f'{figure} in {year}' for year, figure in pairs)})".split()
    broken = 3 + len(name) % 3
    canvas.drawString(x + 10, y - 90, " ".join(words[:broken]))
    canvas.drawString(x + 10, y - 100, " ".join(words[broken:]))


def bracketed(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write ``51.447 kg (2022), 71.796 kg (2021), …``."""
    canvas.setFont("Helvetica", 7)
    pairs = zip(YEARS, DRUGS[name][1], strict=True)
    canvas.drawString(x + 10, y - 100, ", ".join(f"{figure} ({year})" for year, figure in pairs))


def bars(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Draw a bar for each year, of a height of its own, with its figure over it."""
    canvas.setFont("Helvetica", 8)
    for at, (year, figure) in enumerate(zip(YEARS[::-1], DRUGS[name][1][::-1], strict=True)):
        height = (6, 44, 18)[(at + len(name)) % 3]
        canvas.rect(x + 15 + 70 * at, y - 130, 30, height, stroke=0, fill=1)
        canvas.drawCentredString(x + 30 + 70 * at, y - 128 + height, figure)
        canvas.drawCentredString(x + 30 + 70 * at, y - 140, year)


@pytest.mark.parametrize("ground", [tint, two_tones, frame, rule, nothing])
@pytest.mark.parametrize("history", [columns, lines, inline, sentence, bracketed])
def test_a_grid_of_cards(ground: Callable[..., None], history: Callable[..., None]) -> None:
    assert found_in(cards_of(ground, title, hero, history)) == WANTED


def test_cards_are_read_row_by_row() -> None:
    cards = cards_of(tint, title, hero, columns)
    assert [card.name.text for card in cards] == list(DRUGS)
    assert all(card.box.width == pytest.approx(WIDE, abs=2) for card in cards)


def test_years_in_ascending_order() -> None:
    found = found_in(cards_of(frame, title, hero, ascending))
    assert {name: sorted(pairs, reverse=True) for name, pairs in found.items()} == WANTED


def test_a_printed_report_year_is_no_history() -> None:
    def year(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(x + 10, y - 72, "2023")

    assert found_in(cards_of(tint, title, hero, year, columns)) == WANTED


def test_years_under_bars_of_any_height() -> None:
    found = found_in(cards_of(tint, title, hero, bars))
    assert {name: sorted(pairs, reverse=True) for name, pairs in found.items()} == WANTED


def test_a_part_that_stands_apart_breaks_no_history() -> None:
    """Its name stands over it, beside the large figure, and it is level with no year."""

    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        if name == "Cocaïne":
            canvas.drawRightString(x + 240, y - 40, "waarvan maritiem")
            canvas.drawRightString(x + 240, y - 51, "56.858 kg")

    cards = cards_of(frame, title, hero, part, lines)
    assert found_in(cards) == WANTED
    assert [(text, cell.text) for text, cell in cards[0].parts] == [
        ("waarvan maritiem", "56.858 kg")
    ]


@pytest.mark.parametrize(
    "part_lines", [("waarvan 56.858 kg", "maritiem"), ("waarvan 56.858", "kg maritiem")]
)
@pytest.mark.parametrize("right", [False, True])
def test_the_name_of_a_part_goes_on_under_its_figure(
    part_lines: Sequence[str], right: bool
) -> None:
    """A narrow card breaks the line behind the figure; what follows is no remark of the drug."""

    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        for at, text in enumerate(part_lines if name == "Cocaïne" else ()):
            write = canvas.drawRightString if right else canvas.drawString
            write(x + (240 if right else 160), y - 40 - 10 * at, text)

    cards = cards_of(frame, title, hero, part, lines)
    assert found_in(cards) == WANTED
    ((text, cell),) = cards[0].parts
    assert text.split() == f"waarvan {part_lines[1]}".split()
    assert cell.text.startswith("56.858")
    assert cards[0].remarks == ()


@pytest.mark.parametrize("lower", [0.0, 0.5, 1.5, 3.0])
def test_the_name_of_a_part_that_is_level_with_a_year_is_of_the_figure_under_it(
    lower: float,
) -> None:
    def history(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 7)
        for at, (year, past) in enumerate(zip(YEARS, DRUGS[name][1], strict=True)):
            canvas.drawString(x + 150, y - 60 - 12 * at, year)
            canvas.drawRightString(x + 240, y - 60 - 12 * at, past)

    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 7)
        if name == "Cocaïne":
            canvas.drawString(x + 10, y - 84 - lower, "waarvan maritiem")
            canvas.drawString(x + 10, y - 92 - lower, "56.858 kg")

    cards = cards_of(tint, title, hero, history, part)
    assert found_in(cards) == WANTED
    assert [(text, cell.text) for text, cell in cards[0].parts] == [
        ("waarvan maritiem", "56.858 kg")
    ]


def test_a_unit_apart_and_the_name_of_a_part_are_no_remarks() -> None:
    def apart(canvas: Canvas, x: float, y: float, name: str) -> None:
        figure = DRUGS[name][0].removesuffix(" kg")
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(x + 10, y - 58, figure)
        width = canvas.stringWidth(figure, "Helvetica-Bold", 26)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(x + 40 + width, y - 58, "kg")
        if name == "Cocaïne":
            canvas.drawString(x + 150, y - 30, "waarvan maritiem:")
            canvas.drawString(x + 150, y - 41, "56.858 kg")

    cards = cards_of(tint, title, apart)
    assert [card.remarks for card in cards] == [()] * len(DRUGS)
    assert [[text for text, _ in card.parts] for card in cards] == [
        ["waarvan maritiem"],
        [],
        [],
        [],
    ]


@pytest.mark.parametrize("thick", [0.0, 1.0, 2.0], ids=["no other", "thin", "thick"])
def test_rules_under_the_large_figures_tear_no_card(thick: float) -> None:
    """What stands over such a rule is not of the history under it, but of the card above."""

    def under(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setLineWidth(0.6)
        canvas.line(x + 10, y - 70, x + WIDE - 10, y - 70)
        if thick:
            canvas.setLineWidth(thick)
            canvas.setLineCap(2)
            canvas.line(x, y, x + WIDE, y)

    assert found_in(cards_of(title, hero, under, lines)) == WANTED


def test_a_frame_with_a_note_is_no_card() -> None:
    def note(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        if name == "LSD":
            canvas.drawString(x + 10, y - 22, "Een streepje betekent dat het")
            canvas.drawString(x + 10, y - 32, "cijfer van 3 soorten ontbreekt")
        else:
            title(canvas, x, y, name)
            hero(canvas, x, y, name)
            columns(canvas, x, y, name)

    wanted = {name: pairs for name, pairs in WANTED.items() if name != "LSD"}
    assert found_in(cards_of(frame, note)) == wanted


def test_a_footnote_mark_is_no_part_of_a_name() -> None:
    def marked(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, name)
        if name == "Qat":
            canvas.setFont("Helvetica-Bold", 7)
            canvas.drawString(x + 10 + canvas.stringWidth(name, "Helvetica-Bold", 13), y - 17, "2")

    assert found_in(cards_of(tint, marked, hero, columns)) == WANTED


def test_a_line_that_leads_to_a_card_is_no_frame() -> None:
    """Its box may hold another card's figure, and the name of this one."""

    def spoke(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "Qat":
            canvas.line(x - 20, y + 5, x + WIDE + 60, y - HIGH - 20)

    assert found_in(cards_of(spoke, tint, title, hero, lines)) == WANTED


def test_rows_between_rules_have_none_over_the_first() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.line(30, 385, 560, 385)
        for at, (name, (now, past)) in enumerate(DRUGS.items()):
            y = 260 - 40 * at
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(40, y, name)
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawString(140, y, now)
            canvas.setFont("Helvetica", 8)
            for column, (year, figure) in enumerate(zip(YEARS, past, strict=True)):
                canvas.drawString(270 + 95 * column, y, f"{year} {figure}")
            canvas.line(30, y - 16, 560, y - 16)

    assert found_in(find_cards(drawn(draw, PAGE), 2023, known)) == WANTED


def test_a_part_and_a_remark() -> None:
    def part(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica", 8)
        if name == "Cocaïne":
            canvas.drawString(x + 10, y - 72, "waarvan maritiem 56.858 kg")
        if name == "Qat":
            canvas.drawString(x + 10, y - 35, "vooral verse bladeren")

    cards = cards_of(tint, title, hero, part, columns)
    assert found_in(cards) == WANTED
    parts = {card.name.text: [(text, cell.text) for text, cell in card.parts] for card in cards}
    assert parts == {
        "Cocaïne": [("waarvan maritiem", "56.858 kg")],
        "Heroïne": [],
        "Qat": [],
        "LSD": [],
    }
    remarks = {
        card.name.text: [" ".join(line.text for line in group) for group in card.remarks]
        for card in cards
    }
    assert remarks["Qat"] == ["vooral verse bladeren"]
    assert remarks["Heroïne"] == []


def test_a_name_that_nobody_knows() -> None:
    def other(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, "Fentanyl" if name == "Qat" else name)

    found = found_in(cards_of(tint, other, hero, columns))
    assert list(found) == ["Cocaïne", "Heroïne", "Fentanyl", "LSD"]
    assert found["Fentanyl"] == WANTED["Qat"]


def test_of_a_frame_with_two_names_nothing_is_read() -> None:
    def second(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name == "LSD":
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(x + 140, y - 22, "Hasjiesj")
            canvas.setFont("Helvetica-Bold", 26)
            canvas.drawString(x + 140, y - 58, "253 kg")

    found = found_in(cards_of(frame, title, hero, columns, second, names={"Hasjiesj"}))
    assert found == {name: WANTED[name] for name in ("Cocaïne", "Heroïne", "Qat")}


# Cards under rules


def hanging(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write the large figure, a little further to the right on each card: no edge is shared."""
    canvas.setFont("Helvetica-Bold", 26)
    canvas.drawString(x + 10 + 12 * list(DRUGS).index(name), y - 58, DRUGS[name][0])


def renamed(**others: str) -> Callable[[Canvas, float, float, str], None]:
    def draw(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, others.get(name, name))

    return draw


def test_a_card_hangs_under_its_rule() -> None:
    cards = cards_of(rule, title, hanging, columns)
    assert found_in(cards) == WANTED
    assert [(card.box.x0, card.box.width) for card in cards] == [
        (pytest.approx(29, abs=1), pytest.approx(WIDE + 2, abs=2)),
        (pytest.approx(309, abs=1), pytest.approx(WIDE + 2, abs=2)),
    ] * 2


@pytest.mark.parametrize("name", DRUGS)
def test_a_name_that_nobody_knows_under_a_rule(name: str) -> None:
    cards = cards_of(rule, renamed(**{name: "Fentanyl"}), hanging, columns)
    order = ["Fentanyl" if it == name else it for it in DRUGS]
    assert [card.name.text for card in cards] == order
    assert found_in(cards)["Fentanyl"] == WANTED[name]


def test_a_rule_over_other_words_and_figures_makes_no_card() -> None:
    """A card has a figure in the largest type; a legend or a note has none."""

    def drugs(canvas: Canvas) -> None:
        for at, name in enumerate(list(DRUGS)[:3]):
            x, y = 30 + (at % 2) * (WIDE + 30), 360 - (at // 2) * (HIGH + 30)
            for part in (rule, title, hanging, columns):
                part(canvas, x, y, name)
        rule(canvas, 310, 180, "")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(320, 160, "Toelichting")
        canvas.drawString(320, 148, "In alle jaren samen 3.265 kg")

    cards = find_cards(drawn(drugs, PAGE), 2023, known)
    assert [card.name.text for card in cards] == list(DRUGS)[:3]


def test_a_card_ends_at_the_next_rule() -> None:
    """The cards stand close under each other, so that the history of one touches the next."""

    def drugs(canvas: Canvas) -> None:
        for at, name in enumerate(DRUGS):
            y = 380 - 92 * at
            rule(canvas, 30, y, name)
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(40, y - 16, name)
            canvas.setFont("Helvetica-Bold", 26)
            canvas.drawString(40 + 12 * at, y - 46, DRUGS[name][0])
            columns(canvas, 30, y + 28, name)

    cards = find_cards(drawn(drugs, PAGE), 2023, known)
    assert found_in(cards) == WANTED
    bottoms = [card.box.bottom for card in cards[:3]]
    assert bottoms == pytest.approx([112, 204, 296], abs=1)


# Names of two lines


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
def test_a_name_on_two_lines_is_one_name(ground: Callable[..., None]) -> None:
    """Each of its lines is a name as well, so that the card would seem to hold two."""

    def two_lines(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name != "Qat":
            title(canvas, x, y, name)
            return
        title(canvas, x, y + 8, "XTC /")
        title(canvas, x, y - 6, "MDMA")

    cards = cards_of(ground, two_lines, hero, columns, names={"XTC /", "MDMA", "XTC / MDMA"})
    found = found_in(cards)
    assert list(found) == ["Cocaïne", "Heroïne", "XTC / MDMA", "LSD"]
    assert found["XTC / MDMA"] == WANTED["Qat"]


@pytest.mark.parametrize("ground", [tint, frame, rule])
@pytest.mark.parametrize("step", [14, 17, 21, 26])
@pytest.mark.parametrize(
    "lines",
    [
        ("Nieuwe psychoactieve", "stoffen (NPS)"),
        ("Synthetische drugs", "(overige)"),
        ("Benzo’s en andere", "slaap- en", "kalmeermiddelen"),
    ],
)
def test_a_name_that_nobody_knows_reads_on(
    ground: Callable[..., None], step: float, lines: Sequence[str]
) -> None:
    def on_lines(canvas: Canvas, x: float, y: float, drug: str) -> None:
        for at, text in enumerate(lines if drug == "Qat" else (drug,)):
            title(canvas, x, y - step * at + (14 if len(lines) > 2 else 8), text)

    def lower(canvas: Canvas, x: float, y: float, drug: str) -> None:
        hero(canvas, x, y - 18, drug)

    found = found_in(cards_of(ground, on_lines, lower, columns))
    name = " ".join(lines)
    assert found == {it if it != "Qat" else name: figures for it, figures in WANTED.items()}


@pytest.mark.parametrize("text", ["Nieuw op de lijst", "waarvan maritiem", "w.v. op zee", "*"])
def test_what_stands_apart_from_a_name_in_its_type_is_none_of_it(text: str) -> None:
    def apart(canvas: Canvas, x: float, y: float, drug: str) -> None:
        title(canvas, x, y + 8, "3-MMC" if drug == "Qat" else drug)
        title(canvas, x, y - 14, text if drug == "Qat" else "")

    def lower(canvas: Canvas, x: float, y: float, drug: str) -> None:
        hero(canvas, x, y - 10, drug)

    found = found_in(cards_of(frame, apart, lower, columns))
    assert found == {it if it != "Qat" else "3-MMC": figures for it, figures in WANTED.items()}


def test_names_closely_under_each_other_are_names_of_their_own() -> None:
    """Each card is a band as high as a line, with its figure and history beside the name."""

    def drugs(canvas: Canvas) -> None:
        for at, name in enumerate(DRUGS):
            y = 340 - 20 * at
            canvas.line(30, y, 570, y)
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(40, y - 15, name)
            canvas.setFont("Helvetica-Bold", 16)
            canvas.drawString(150, y - 15, DRUGS[name][0])
            canvas.setFont("Helvetica", 7)
            pairs = zip(YEARS, DRUGS[name][1], strict=True)
            canvas.drawString(300, y - 15, " | ".join(f"{year}: {it}" for year, it in pairs))

    assert found_in(find_cards(drawn(drugs, PAGE), 2023, known)) == WANTED


def test_a_damaged_figure_is_kept_as_it_stands() -> None:
    def damaged(canvas: Canvas, x: float, y: float, name: str) -> None:
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(x + 10, y - 58, "6.8O4 kg" if name == "Qat" else DRUGS[name][0])

    cards = cards_of(tint, title, damaged, columns)
    assert found_in(cards) == WANTED | {"Qat": [(2023, "6.8O4 kg"), *WANTED["Qat"][1:]]}
    unread = [cell for card in cards for _, cell in card.figures if cell.number is None]
    assert [(cell.text, bool(cell.damage)) for cell in unread] == [("6.8O4 kg", True)]


def spaced(*words: str, gap: float) -> Line:
    """Words of type of 10 points on one line, with one gap between all."""
    x0, found = 20.0, []
    for text in words:
        found.append(boxed(text, x0, 100))
        x0 += 5 * len(text) + gap
    return Line(words=tuple(found), page=1)


@pytest.mark.parametrize(
    ("words", "gap", "tokens"),
    [
        (("2", "611", "kg"), 5.0, [("figure", "2 611", False), ("text", "kg", None)]),
        (("2", "61", "1", "kg"), 2.0, [("figure", "2 61 1", False), ("text", "kg", None)]),
        (("2022", "2.611"), 5.0, [("year", "2022", None), ("figure", "2.611", True)]),
        (("2.611", "2021"), 5.0, [("figure", "2.611", True), ("year", "2021", None)]),
        (("2.611", "1.734"), 7.0, [("figure", "2.611", True), ("figure", "1.734", True)]),
        (("2.611", "|", "1.734"), 2.0, [("figure", "2.611", True), ("figure", "1.734", True)]),
    ],
)
def test_a_figure_that_is_torn_is_no_smaller_one(
    words: tuple[str, ...], gap: float, tokens: list[tuple[str, str, bool | None]]
) -> None:
    found = Piece(spaced(*words, gap=gap)).tokens
    assert [
        (it.kind, it.line.text, it.cell.number is not None if it.cell else None) for it in found
    ] == tokens


def test_no_cards_without_names() -> None:
    def other(canvas: Canvas, x: float, y: float, name: str) -> None:
        title(canvas, x, y, "Kaart")

    assert cards_of(tint, other, hero, columns) == ()


def test_no_cards_without_figures() -> None:
    assert cards_of(tint, title) == ()


def test_cards_of_another_width_on_the_page_before() -> None:
    def draw(names: Sequence[str], width: float) -> Callable[[Canvas], None]:
        def page(canvas: Canvas) -> None:
            for at, name in enumerate(names):
                y = 360 - at * (HIGH + 30)
                canvas.setFillColor("#e5eef7")
                canvas.rect(30, y - HIGH, width, HIGH, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                title(canvas, 30, y, name)
                columns(canvas, 30, y, name)
                hero(canvas, width - 140, y + 20, name)

        return page

    names = list(DRUGS)
    like = find_cards(drawn(draw(names[:2], WIDE), PAGE), 2023, known)
    others = drawn(draw(names[2:], WIDE + 280), PAGE)
    assert found_in(find_cards(others, 2023, known, like)) == {it: WANTED[it] for it in names[2:]}
