"""Words made into fragments."""

from __future__ import annotations

import pytest

from douane_report.document.layout import fragments, is_bullet, opens_item, with_thousands
from douane_report.document.model import Box, Line, Word
from tests.document.making import boxed


def texts(*words: Word) -> list[str]:
    return [line.text for line in fragments(words, 1)]


def row(*placed: tuple[str, float], bottom: float = 100.0, size: float = 10.0) -> list[Word]:
    return [boxed(text, x0, bottom, size=size) for text, x0 in placed]


@pytest.mark.parametrize(
    ("gap", "found"),
    [
        (2.5, ["Aantal controles"]),
        (7.0, ["Aantal controles"]),
        (9.0, ["Aantal", "controles"]),
        (-1.0, ["Aantal controles"]),
        (-9.0, ["controles", "Aantal"]),
    ],
)
def test_a_wide_gap_ends_a_fragment(gap: float, found: list[str]) -> None:
    words = row(("Aantal", 20.0), ("controles", 50.0 + gap))
    assert sorted(texts(*words)) == sorted(found)


def test_the_gap_is_measured_in_type_sizes() -> None:
    small = row(("Een", 20.0), ("twee", 20.0 + 9.0 + 5.0), size=6.0)
    large = row(("Een", 20.0), ("twee", 20.0 + 30.0 + 13.0), size=20.0)
    assert texts(*small) == ["Een", "twee"]
    assert texts(*large) == ["Een twee"]


@pytest.mark.parametrize(("drop", "found"), [(0.0, 1), (1.0, 1), (3.0, 2), (12.0, 2)])
def test_words_of_one_fragment_share_a_baseline(drop: float, found: int) -> None:
    words = [boxed("Een", 20, 100), boxed("twee", 37, 100 + drop)]
    assert len(fragments(words, 1)) == found


def test_type_of_quite_another_size_is_another_fragment() -> None:
    assert texts(boxed("Totaal", 20, 100, size=20), boxed("kg", 82, 100, size=8)) == [
        "Totaal",
        "kg",
    ]


def test_fragments_come_from_top_to_bottom_and_left_to_right() -> None:
    words = row(("d", 200.0), ("c", 20.0), bottom=130.0) + row(("b", 200.0), ("a", 20.0))
    assert texts(*words) == ["a", "b", "c", "d"]


def test_letters_set_apart_widen_the_gap() -> None:
    plain = row(("Afdrachten", 20.0), ("2023", 80.0))
    assert texts(*plain) == ["Afdrachten", "2023"]
    spaced = [Word(w.text, w.box, w.size, spacing=3.0) for w in plain]
    assert texts(*spaced) == ["Afdrachten 2023"]


@pytest.mark.parametrize(("lift", "found"), [(1.8, ["37 kg"]), (14.0, ["37", "kg"])])
def test_a_digit_with_the_box_of_its_ink_stands_on_the_line(lift: float, found: list[str]) -> None:
    digits = Word("37", Box(20.0, 92.0 - lift + 2, 29.0, 100.0 - lift), 10.0)
    assert digits.placed.height < 8
    assert texts(digits, boxed("kg", 31, 100), boxed("Heroïne", 200, 100))[:-1] == found


def test_digits_far_from_the_words_of_their_line() -> None:
    def ink(text: str, x0: float) -> Word:
        return Word(text, Box(x0, 92.2, x0 + 5.0 * len(text), 98.2), 10.0)

    words = [ink("4", 20), ink("846", 27), boxed("kg", 44, 100), ink("839", 200)]
    (first, last) = fragments(words, 1)
    assert first.text == "4 846 kg"
    assert (last.placed.top, last.placed.bottom) == (90.0, 100.0)


@pytest.mark.parametrize("at", [39.0, 40.0])
def test_a_small_raised_word_is_a_footnote_mark(at: float) -> None:
    line = fragments([boxed("1.014", 15, 100), boxed("1", at, 95, size=6)], 3)[0]
    assert [(word.text, word.raised) for word in line.words] == [("1.014", False), ("1", True)]
    assert line.page == 3


@pytest.mark.parametrize("mark", ["1)", "(2)", "*"])
def test_what_can_only_be_a_footnote_mark_may_be_of_the_size_of_the_word(mark: str) -> None:
    (line,) = fragments([boxed("Accijnzen", 15, 100), boxed(mark, 60, 95.5)], 1)
    assert [(word.text, word.raised) for word in line.words] == [("Accijnzen", False), (mark, True)]


@pytest.mark.parametrize(
    "mark",
    [
        boxed("1", 70, 95, size=6),
        boxed("1", 40, 100, size=6),
        boxed("1", 40, 95, size=9),
        boxed("1)", 40, 98.5),
    ],
    ids=["far", "level", "large", "hardly raised"],
)
def test_what_is_no_footnote_mark(mark: Word) -> None:
    found = fragments([boxed("1.014", 15, 100), mark], 1)
    assert not any(word.raised for line in found for word in line.words)
    texts_found = sorted(word.text for line in found for word in line.words)
    assert texts_found == sorted([mark.text, "1.014"])


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (["4", "267", "258"], ["4\u00a0267\u00a0258"]),
        (["55", "187,0"], ["55\u00a0187,0"]),
        (["451", "621"], ["451\u00a0621"]),
        (["11", "593", "100", "kg"], ["11\u00a0593\u00a0100", "kg"]),
        (["3", "938\u202f568"], ["3\u00a0938\u00a0568"]),
        (["12\u2009571", "789,5"], ["12\u00a0571\u00a0789,5"]),
        (["1234", "567"], ["1234", "567"]),
        (["4", "26"], ["4", "26"]),
        (["4", "2678"], ["4", "2678"]),
        (["Cocaïne", "267"], ["Cocaïne", "267"]),
        (["59.116", "258"], ["59.116", "258"]),
    ],
)
def test_thousands_parted_by_a_space(parts: list[str], joined: list[str]) -> None:
    x0, words = 20.0, []
    for part in parts:
        words.append(boxed(part, x0, 100))
        x0 += 5.0 * len(part) + 2.5
    line = with_thousands(Line(words=tuple(words), page=1))
    assert [word.text for word in line.words] == joined


@pytest.mark.parametrize(
    ("left", "right", "gap", "found"),
    [
        ("5.7", "31", 1.6, ["5.731"]),
        ("3.615.3", "63.083", 1.6, ["3.615.363.083"]),
        ("5.7", "31", 2.5, ["5.7", "31"]),
        ("5.7", "3", 1.6, ["5.7", "3"]),
        ("5.731", "2", 1.6, ["5.731", "2"]),
        ("7", "3.203", 1.6, ["7", "3.203"]),
    ],
)
def test_a_group_that_is_parted_where_nobody_sees_a_space(
    left: str, right: str, gap: float, found: list[str]
) -> None:
    words = (boxed(left, 20, 100), boxed(right, 20 + 5 * len(left) + gap, 100))
    line = with_thousands(Line(words=words, page=1))
    assert [word.text for word in line.words] == found


def test_the_box_of_joined_thousands_holds_all_of_them() -> None:
    words = (boxed("4", 20, 100), boxed("267", 27, 100), boxed("258", 44, 100))
    (word,) = with_thousands(Line(words=words, page=1)).words
    assert word.box == (20, 90, 59, 100)


@pytest.mark.parametrize(
    "second",
    [boxed("258", 30, 100), boxed("258", 27, 100, size=6)],
    ids=["wide space", "other size"],
)
def test_figures_that_stand_apart_are_not_joined(second: Word) -> None:
    line = Line(words=(boxed("4", 20, 100), second), page=1)
    assert [word.text for word in with_thousands(line).words] == ["4", "258"]


@pytest.mark.parametrize(
    ("text", "bullet"),
    [("•", True), ("▪", True), ("–", True), ("1.", True), ("12)", True), ("-", True),
     ("»", True), ("›", True), ("1", False), ("123.", False), ("a.", False), ("••", False),
     ("", False), ("€", False)],
)  # fmt: skip
def test_is_bullet(text: str, bullet: bool) -> None:
    assert is_bullet(text) is bullet


@pytest.mark.parametrize(
    ("texts", "opens"),
    [("> Oefenen", True), ("> 24 kg", False), ("> € 500", False), ("– 24 kg", True),
     ("meer > minder", False)],
)  # fmt: skip
def test_a_sign_that_compares_a_figure_opens_no_item(texts: str, opens: bool) -> None:
    words = [boxed(text, 20 + 40 * at, 100) for at, text in enumerate(texts.split())]
    assert opens_item(words) is opens


@pytest.mark.parametrize(
    ("text", "opens"), [("1", True), ("*", True), ("2022", False), ("€", False)]
)
def test_a_mark_before_a_footnote_is_no_year_before_a_figure(text: str, opens: bool) -> None:
    mark = boxed(text, 15, 95, size=6)
    figure = boxed("51.447", 17 + 3 * len(text), 100)
    marks = [
        word.text for line in fragments([mark, figure], 1) for word in line.words if word.raised
    ]
    assert marks == ([text] if opens else [])
