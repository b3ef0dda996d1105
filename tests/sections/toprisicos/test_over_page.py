"""Two columns of risks under headings side by side that go on at the top of the next page."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    OVERARCHING,
    PITCH,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    write,
)

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
HEAD = {"extern": "Externe risico’s", "intern": "Interne risico’s"}
WIDE = ("Meer samen met andere diensten, in de regio en over de grens, en met alle bedrijven",)
LEFT, RIGHT = 40.0, 310.0
FOOT = 40.0

Entry = tuple[str, str]


def entries(group: str) -> list[Entry]:
    """What stands under each other in a column: the names of risks, and their measures."""
    return [
        entry
        for name, texts in own(group)
        for entry in [("name", name), *(("measure", text) for text in texts)]
    ]


def put(canvas: Canvas, x: float, y: float, told: list[Entry]) -> None:
    """Write some of a column from a height down."""
    for at, (kind, text) in enumerate(told):
        if kind == "measure":
            y = measures(canvas, x, y, [text])
        elif kind == "rest":
            y = write(canvas, x + 11, y, text)
        else:
            y = write(canvas, x, y - (6 if at else 0), text, bold=True)


def put_over_foot(canvas: Canvas, x: float, group: str, told: list[Entry], foot: float) -> None:
    """Write the heading of a group, and under it a column that ends at a height."""
    write(canvas, x, 460, HEAD[group], bold=True, size=11)
    names = sum(kind == "name" for kind, _ in told)
    put(canvas, x, foot + PITCH * (len(told) - 1) + 6 * (names - 1), told)


def read(
    columns: list[tuple[float, str, list[Entry], float]], rests: list[tuple[float, list[Entry]]]
) -> dict[str, tuple[str, list[str]]]:
    """Read what two columns and their rests tell, with overarching measures under these."""

    def start(canvas: Canvas) -> None:
        for column in columns:
            put_over_foot(canvas, *column)

    def rest(canvas: Canvas) -> None:
        for x, told in rests:
            put(canvas, x, 480, told)
        y = write(canvas, LEFT - 6, 330, OVERARCHING, bold=True, size=13) - 6
        measures(canvas, LEFT - 6, y, WIDE)

    section = section_of(ranked, start, rest)
    assert overall_of(section) == list(WIDE)
    return owned(section)


def read_cut(*cuts: tuple[str, int]) -> dict[str, tuple[str, list[str]]]:
    """Read two columns, each cut after so many lines, that go on in their own places."""
    placed = [(x, group, cut) for x, (group, cut) in zip((LEFT, RIGHT), cuts, strict=True)]
    return read(
        [(x, group, entries(group)[:cut], FOOT) for x, group, cut in placed],
        [(x, entries(group)[cut:]) for x, group, cut in placed],
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("extern", 2), ("intern", 4)),  # Both with a measure, the left one with much more.
        (("intern", 3), ("extern", 2)),
        (("intern", 2), ("extern", 2)),  # One with a measure, the other with a name.
        (("extern", 3), ("intern", 4)),
    ],
)
def test_each_column_goes_on_by_itself(left: tuple[str, int], right: tuple[str, int]) -> None:
    assert read_cut(left, right) == EVERY


@pytest.mark.parametrize("left", ["extern", "intern"])
def test_a_measure_goes_on_within_its_column(left: str) -> None:
    """Its last line is that of a measure in the left or right column, not of the one read last."""
    name, _, *others = entries("extern")
    columns = {
        "extern": ([name, ("measure", "Jaarlijkse")], [("rest", "uitwijktest"), *others]),
        "intern": (entries("intern")[:3], entries("intern")[3:]),
    }
    places = [(LEFT, left), (RIGHT, "intern" if left == "extern" else "extern")]

    found = read(
        [(x, group, columns[group][0], FOOT) for x, group in places],
        [(x, columns[group][1]) for x, group in places],
    )

    assert found == EVERY


def test_text_that_may_run_from_one_column_into_the_next_is_of_nobody() -> None:
    """The rests are as high as each other, as those of a text in two columns are."""
    found = read_cut(("intern", 2), ("extern", 5))

    assert found == EVERY | {
        "Drukte in de havens": ("extern", ["Camera’s op de kade"]),
        "Personele veiligheid en integriteit": ("", ["Screening vooraf", "Een vast meldpunt"]),
    }


def test_a_measure_that_may_go_on_in_either_column_is_none() -> None:
    shown = [*entries("extern")[:5], ("measure", "Oefenen met")]
    rest = [("rest", "de politie"), *entries("extern")[6:]]

    found = read(
        [(LEFT, "intern", entries("intern")[:2], FOOT), (RIGHT, "extern", shown, FOOT)],
        [(LEFT, entries("intern")[2:]), (RIGHT, rest)],
    )

    assert found["Drukte in de havens"][1] == ["Camera’s op de kade"]
    assert found["Personele veiligheid en integriteit"][1] == ["Screening vooraf"]
    assert found["Verouderde wetgeving over zendingen"] == EVERY[RISKS[-1][0]]


@pytest.mark.parametrize("left", ["extern", "intern"])
def test_one_column_goes_on_where_the_other_one_may_do_so_too(left: str) -> None:
    """Both come down to the foot, and the next page has a left column only."""
    right = "intern" if left == "extern" else "extern"
    cuts = {left: len(entries(left)), right: len(entries(right)) - 1}
    found = read(
        [
            (x, group, entries(group)[: cuts[group]], FOOT)
            for x, group in ((LEFT, left), (RIGHT, right))
        ],
        [(LEFT, entries(right)[cuts[right] :])],
    )

    last, texts = own(right)[-1]
    assert found.get(last, (right, []))[1] == list(texts[:-1])
    assert {name: it for name, it in found.items() if name != last} == {
        name: it for name, it in EVERY.items() if name != last
    }


@pytest.mark.parametrize("left", ["extern", "intern"])
def test_a_left_column_with_room_left_does_not_go_on(left: str) -> None:
    """What is at the top of the next page is what follows in the right one."""
    right = "intern" if left == "extern" else "extern"
    cut = len(entries(right)) - 1

    found = read(
        [(LEFT, left, entries(left), FOOT + 60), (RIGHT, right, entries(right)[:cut], FOOT)],
        [(LEFT, entries(right)[cut:])],
    )

    assert found == EVERY


def test_a_page_in_one_column_goes_on_with_what_was_read_last() -> None:
    wide = "Oefenen met de politie en met de mensen van alle terminals op de kades van het land"
    last = [("measure", "Camera’s op de kade"), ("measure", wide)]
    shown = [*entries("extern")[:3], ("name", "Drukte in de havens"), ("measure", "Meer wacht")]

    found = read(
        [(LEFT, "intern", entries("intern"), FOOT), (RIGHT, "extern", shown, FOOT)],
        [(LEFT, last)],
    )

    assert found["Drukte in de havens"][1] == ["Meer wacht", "Camera’s op de kade", wide]
