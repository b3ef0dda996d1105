"""Headers that stand so close on one line that only the columns under them part them."""

import pytest

from douane_report.document.grids.header_parts import parted
from douane_report.document.model import Line
from tests.document.making import boxed_line

WIDTH = 60.0
COLUMNS = [(100.0 + WIDTH * at, 155.0 + WIDTH * at) for at in range(12)]
NAMES = [f"Aa{at} bb cc" for at in range(12)]


def placed(text: str, column: tuple[float, float], setting: str, off: float = 0.0) -> Line:
    """Set a header flush left or right in its column, or centred."""
    line = boxed_line(text, 0, 20)
    room = column[1] - column[0] - line.placed.x1
    shift = {"left": 0.0, "right": room, "centred": room / 2}[setting]
    return boxed_line(text, column[0] + shift + off, 20)


def on_one_line(*parts: Line) -> Line:
    return Line(words=tuple(word for part in parts for word in part.words), page=1)


@pytest.mark.parametrize("setting", ["left", "right", "centred"])
def test_the_headers_of_many_columns_are_parted(setting: str) -> None:
    """Of 36 words over 12 columns there are 417 million ways to part them."""
    both = zip(NAMES, COLUMNS, strict=True)
    line = on_one_line(*(placed(name, column, setting) for name, column in both))
    assert [part.text for part in parted(line, COLUMNS)] == NAMES


@pytest.mark.parametrize(
    ("off", "wanted"),
    [(0.0, ["Doel 2023", "Realisatie"]), (-9.0, ["Doel 2023 Realisatie"])],
)
def test_a_header_off_its_column_is_not_parted(off: float, wanted: list[str]) -> None:
    columns = [(100.0, 152.0), (154.0, 206.0)]
    first = placed("Doel 2023", columns[0], "left")
    line = on_one_line(first, placed("Realisatie", columns[1], "left", off))
    assert [part.text for part in parted(line, columns)] == wanted


@pytest.mark.parametrize(
    ("text", "count", "wanted"),
    [
        ("RealisatieDoelstelling", 2, ["Realisatie", "Doelstelling"]),
        ("Doel2023Realisatie", 2, ["Doel2023", "Realisatie"]),
        ("Totaalbedrag", 2, ["Totaalbedrag"]),
        ("RealisatieDoelstellingVerschil", 2, ["RealisatieDoelstellingVerschil"]),
        ("RealisatieDoelstelling", 3, ["RealisatieDoelstelling"]),
        ("DMS", 2, ["DMS"]),
    ],
)
def test_headers_that_touch_are_parted_at_their_capitals(
    text: str, count: int, wanted: list[str]
) -> None:
    line = boxed_line(text, 100, 20)
    width = line.placed.width / count
    columns = [(100 + width * at + 4, 98 + width * (at + 1)) for at in range(count)]
    assert [part.text for part in parted(line, columns)] == wanted


def test_a_short_header_in_a_wide_column_is_parted_from_the_next() -> None:
    columns = [(100.0, 162.0), (174.0, 204.0)]
    line = on_one_line(placed("2027", columns[0], "right"), placed("Aandeel", columns[1], "right"))
    assert [part.text for part in parted(line, columns)] == ["2027", "Aandeel"]
