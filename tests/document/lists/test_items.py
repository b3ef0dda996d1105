"""List items of a page: bullets, and the lines on which an item goes on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.lists.items import list_items
from douane_report.document.lists.whole_lines import whole_line
from douane_report.document.model import Box, Line, Word
from tests.document.making import Draw, drawn


def items_of(draw: Draw) -> list[str]:
    return [" ".join(line.text for line in item.lines) for item in list_items(drawn(draw))]


def hanging(bullets: list[str], gap: float = 12.0) -> Draw:
    """Draw items of two lines with a hanging indent."""

    def draw(canvas: Canvas) -> None:
        y = 250.0
        for at, bullet in enumerate(bullets):
            canvas.drawString(40, y, bullet)
            canvas.drawString(40 + gap, y, f"maatregel {'abc'[at]} begint hier")
            canvas.drawString(40 + gap, y - 12, "en gaat hier verder.")
            y -= 26

    return draw


@pytest.mark.parametrize(
    ("bullets", "gap"),
    [(["•", "•", "•"], 12), (["–", "–", "–"], 10), (["1.", "2.", "3."], 16), (["a", "b"], 12)],
)
def test_items_go_on_over_lines(bullets: list[str], gap: float) -> None:
    wanted = [f"maatregel {letter} begint hier en gaat hier verder." for letter in "abc"]
    assert items_of(hanging(bullets, gap)) == (wanted if bullets[0] != "a" else [])


@pytest.mark.parametrize(("sides", "bullets"), [((4.49, 4.52), 2), ((4.0, 6.5), 0)])
def test_drawn_bullets_are_as_good_as_alike(sides: tuple[float, float], bullets: int) -> None:
    """The sides of what is drawn alike differ a little, and may be rounded up or down."""

    def draw(canvas: Canvas) -> None:
        for y, side in zip((250.0, 230.0), sides, strict=True):
            canvas.rect(40, y + 1, side, side, stroke=0, fill=1)
            canvas.drawString(52, y, f"regel op {y:.0f}")

    assert len(items_of(draw)) == bullets


@pytest.mark.parametrize(
    ("width", "height", "is_bullet"),
    [(3.5, 4.9, True), (3.0, 6.0, True), (4.0, 4.0, True), (5.0, 0.8, True), (2.0, 9.0, False)],
)
def test_shapes_before_lines(width: float, height: float, is_bullet: bool) -> None:
    """An arrow is higher than it is wide; a bar at the edge of a text is no bullet."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for y in (250.0, 230.0):
            arrow = canvas.beginPath()
            arrow.moveTo(40, y + 3.3 - height / 2)
            arrow.lineTo(40, y + 3.3 + height / 2)
            arrow.lineTo(40 + width, y + 3.3)
            arrow.close()
            canvas.drawPath(arrow, stroke=0, fill=1)
            canvas.drawString(52, y, f"regel op {y:.0f}")

    assert items_of(draw) == (["regel op 250", "regel op 230"] if is_bullet else [])


def test_an_item_ends_at_white_space_and_at_bold_type() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 250, "•")
        canvas.drawString(52, 250, "eerste")
        canvas.drawString(52, 215, "een alinea verderop")
        canvas.drawString(40, 190, "•")
        canvas.drawString(52, 190, "tweede")
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(52, 178, "Een volgend risico")

    assert items_of(draw) == ["eerste", "tweede"]


def test_items_in_two_columns() -> None:
    def draw(canvas: Canvas) -> None:
        for x, name in ((40, "links"), (220, "rechts")):
            for at in range(2):
                canvas.drawString(x, 250 - 14 * at, "•")
                canvas.drawString(x + 12, 250 - 14 * at, f"{name} {at}")

    assert items_of(draw) == ["links 0", "rechts 0", "links 1", "rechts 1"]


def test_the_box_holds_bullet_and_lines() -> None:
    (item, _) = list_items(drawn(hanging(["•", "•"])))
    assert item.box.x0 == pytest.approx(40, abs=1)
    assert item.box.top == pytest.approx(300 - 250 - 8, abs=3)
    assert item.box.bottom == pytest.approx(300 - 238 + 2, abs=3)
    assert item.bullet.width < 6


@pytest.mark.parametrize("text", ["Een gewone regel", "2023", "59.116 kg", "•"])
def test_what_is_no_item(text: str) -> None:
    assert items_of(lambda canvas: canvas.drawString(40, 250, text)) == []


@pytest.mark.parametrize(
    ("at", "drawn_", "sizes"),
    [
        *(("middle", by, sizes) for by in (0, 1) for sizes in ((2, 1), (1, 2, 3), (3, 2, 1))),
        *(("last", False, sizes) for sizes in ((2, 1), (2, 2), (3, 1, 2))),
        ("middle", False, (3, 1)),
    ],
)
def test_bullets_beside_the_middle_or_last_line(
    at: str, drawn_: bool, sizes: tuple[int, ...]
) -> None:
    """The lines of an item may stand farther apart than the items do."""
    texts = [["Maatregel", "die verder", "gaat."][:size] for size in sizes]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        y = 250.0
        for lines in texts:
            low = y - 11.4 * (len(lines) - 1)
            bullet = (y + low) / 2 if at == "middle" else low
            if drawn_:
                canvas.circle(42, bullet + 2.2, 1.6, stroke=0, fill=1)
            else:
                canvas.drawString(40, bullet, "•")
            for line in lines:
                canvas.drawString(52, y, line)
                y -= 11.4
            y += 1.8

    assert items_of(draw) == [" ".join(lines) for lines in texts]


def test_text_over_a_list_is_no_part_of_its_first_item() -> None:
    def draw(canvas: Canvas) -> None:
        for y, text in ((250, "Dit is gedaan:"), (238, "meer toezicht"), (226, "meer overleg")):
            canvas.drawString(52, y, text)
        for y in (238, 226):
            canvas.drawString(40, y, "•")

    assert items_of(draw) == ["meer toezicht", "meer overleg"]


def test_a_page_number_between_dashes_is_no_item() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 250, "– een maatregel")
        canvas.drawString(200, 20, "– 15 –")

    assert items_of(draw) == ["een maatregel"]


def words_apart(*words: tuple[str, float], y: float = 100.0) -> list[Line]:
    """Give words as fragments of their own, each starting at a place, six points wide a letter."""
    return [
        boxed_line((text, Box(x0, y - 8, x0 + 6 * len(text), y)), size=10.0) for text, x0 in words
    ]


def boxed_line(*words: tuple[str, Box], size: float) -> Line:
    return Line(
        words=tuple(Word(text=text, box=box, size=size) for text, box in words),
        page=1,
    )


@pytest.mark.parametrize(
    ("right", "joined"),
    [(226.0, True), (300.0, False)],
    ids=["to the edge of the text", "to no edge"],
)
def test_few_words_spread_over_the_width_of_a_text_are_one_line(right: float, joined: bool) -> None:
    pieces = words_apart(("de", 89), ("juiste", 127.5), ("kwalif", 190))
    other = boxed_line(("medewerkers", Box(89, 78, right, 86)), size=10.0)
    whole = whole_line(pieces[0], pieces, [pieces[0], other])
    assert whole.text == ("de juiste kwalif" if joined else "de")


def test_uneven_spaces_lead_to_other_columns() -> None:
    pieces = words_apart(("de", 89), ("juiste", 126), ("kwalif", 190))
    other = boxed_line(("medewerkers", Box(89, 78, 226, 86)), size=10.0)
    assert whole_line(pieces[0], pieces, [pieces[0], other]).text == "de"


@pytest.mark.parametrize("edge", [50.0, 35.0])
@pytest.mark.parametrize("right", ["• De tweede maatregel", "  en gaat hier verder"])
def test_the_end_of_a_spread_line_in_the_column_before_is_no_part_of_an_item(
    edge: float, right: str
) -> None:
    """Its last word stands about where the lines of an indented first line do."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(100, 250, "•")
        canvas.drawString(110, 250, "De eerste maatregel")
        for x, word in ((edge - 20, "Vak"), (edge, "met"), (80.0, "de")):
            canvas.drawString(x, 238, word)
        if right[0] == "•":
            canvas.drawString(100, 238, "•")
        canvas.drawString(110, 238, right[2:])

    first = "De eerste maatregel"
    wanted = [first, right[2:]] if right[0] == "•" else [f"{first} {right[2:]}"]
    assert items_of(draw) == wanted


def test_the_short_last_line_of_an_item_with_an_indented_first_line_is_part_of_it() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(20, 238, "Links")
        canvas.drawString(100, 250, "•")
        canvas.drawString(110, 250, "Afspraken met de lidstaten over de")
        canvas.drawString(85, 238, "EU.")

    assert items_of(draw) == ["Afspraken met de lidstaten over de EU."]


@pytest.mark.parametrize(
    ("signs", "space", "text", "goes"),
    [
        ("•••", 14.5, "Een alinea onder de lijst", False),
        (("1.", "2.", "3."), 14.5, "Een alinea onder de lijst", False),
        ("•••", 12.0, "Een vervolg van de maatregel", True),
        ("•••", 12.0, "een vervolg van de maatregel", True),
        ("•••", 18.0, "het einde van een alinea", False),
    ],
    ids=["lower", "lower, numbered", "as the items are", "within a sentence", "the next column"],
)
def test_what_stands_lower_than_items_do_under_each_other(
    signs: Sequence[str], space: float, text: str, goes: bool
) -> None:
    """The line over it is the widest of all: nobody knows what would have fitted on it."""
    lines = [
        "Groei van de organisatie",
        "Monitoren van doelen",
        "Risico’s in hun samenhang zien en",
    ]
    lines[-1] += " ook binnen programma’s en grotere projecten"

    def draw(canvas: Canvas) -> None:
        for at, (sign, line) in enumerate(zip(signs, lines, strict=True)):
            canvas.drawString(30, 250 - 12 * at, sign)
            canvas.drawString(42, 250 - 12 * at, line)
        canvas.drawString(30, 226 - space, text)
        canvas.drawString(30, 226 - space - 12, "en de rest daarvan.")

    assert items_of(draw)[:2] == lines[:2]
    assert items_of(draw)[2].startswith(lines[2])
    assert (text in items_of(draw)[2]) == goes


@pytest.mark.parametrize(("hangs", "goes_on"), [(True, False), (False, True)])
def test_a_paragraph_set_out_from_a_list_that_hangs_is_no_part_of_its_last_item(
    hangs: bool, goes_on: bool
) -> None:
    """Under indented first lines the text may go on farther out; not where that of others hangs."""
    first = ["Meer toezicht aan de kade en", "op het water"] if hangs else ["Meer toezicht"]

    def draw(canvas: Canvas) -> None:
        y = 250
        for item in (first, ["Meer overleg in alle ketens"]):
            canvas.drawString(40, y, "•")
            for line in item:
                canvas.drawString(47, y, line)
                y -= 13
        for line in ("Douane en politie nu en ook in", "de komende jaren in de havens"):
            canvas.drawString(29, y, line)
            y -= 13

    items = items_of(draw)
    assert items[0] == " ".join(first)
    assert ("Douane" in items[1]) == goes_on
