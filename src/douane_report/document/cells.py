"""Which words are a figure: the cells of a table, a card or a chart.

A cell holds one figure, with its unit and nothing else but footnote marks. What looks like a
figure but cannot be read as one (``4.267.2x8``) is a cell too, with the reason why: it must
never disappear in silence, nor be read as something else.
"""

import re
from typing import NamedTuple

from douane_report.document.model import Line, Word
from douane_report.numbers import DASH_BULLETS, Number, NumberError, parse_number

_MARK = re.compile(r"(?:\*+|[¹²³⁴-⁹⁰†‡]+|(?<=\d)\*+\)?)$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_YEAR_IN_PROSE = re.compile(r"^\W*(?:19|20)\d\d\W*$")
_SHAPE = re.compile(r"^[€]?\s?[-–−+]?\d[\d.,:;'’]*[^\s\d(/]?[\d.,A-Za-z]*$")
UNPUBLISHED = frozenset({"n.b.", "nb", "n.b", "n.v.t.", "nvt", "n.n.b.", "nnb"})
"""Folded words that stand for a figure which is not published, as a dash does."""
_TORN = re.compile(r"^€?[-–−]?\d{1,3}(?:[.,]\d*)+$")
_COUNT = r"\d{1,3}(?:\.\d{3})*"
_PAIR = re.compile(rf"{_COUNT} ?[/|] ?{_COUNT}|{_COUNT} van {_COUNT}")
_GLUED = re.compile(r"\d{1,2}[/|]\d+|\d+[/|]\d{1,2}")
"""Without spaces and with as few digits it may be a date, a fraction or a season."""

PAIR = "two figures stand in one cell"
_HEAD_GROUP = re.compile(r"^€?\d{1,3}$")
_GROUP_START = re.compile(r"^\d{3}(?!\d)")
_SHORT_YEAR = re.compile(r"(?<!\w)[’'‘`´](\d\d)(?!\w)")
"""The sign before it tells a year that is cut short from a figure."""

_FIRST_SHORT = 70
"""From which two digits on such a year is one of the last century."""

_MAY_BE_FIGURE = re.compile(rf"[\d\-–—−]|^n\W?[bvn]|^[{DASH_BULLETS}] \w{{1,10}}$", re.I)
_SIGNS = frozenset("+-–−±")
_SPACE = 0.4
"""Widest space between words of one figure, in type sizes."""

_LONGEST_CELL = 40
"""Most characters of a cell."""

_MOST_WORDS = 4
"""Most words that one figure takes, as in ``€ 1,2 miljard euro``."""


class FigureCell(NamedTuple):
    """A figure as it stands in a source.

    Attributes:
        line: its words, footnote marks left out.
        number: what they say; None when they cannot be read.
        damage: why they cannot be read (English); empty when they can.
        marks: footnote marks that stood at it, such as ``*``.
    """

    line: Line
    number: Number | None
    damage: str = ""
    marks: str = ""

    @property
    def text(self) -> str:
        """The characters of the figure."""
        return self.line.text


def in_full(text: str) -> str:
    """Give a text with the years in it that are cut short in full: ``’23`` is ``2023``."""
    return _SHORT_YEAR.sub(_full_year, text)


def _full_year(short: re.Match[str]) -> str:
    return ("19" if int(short[1]) >= _FIRST_SHORT else "20") + short[1]


def is_year(text: str) -> bool:
    """Whether a text is a bare year, which is no quantity."""
    return bool(_YEAR.match(text))


def may_be_figure(text: str) -> bool:
    """Whether a text holds anything that a figure, or what stands for one, is made of."""
    return bool(_MAY_BE_FIGURE.search(text))


def read_cell(line: Line) -> FigureCell | None:
    """Read a line as one figure; None when it is no figure at all."""
    plain, marks = without_marks(line)
    if not plain.words or is_year(plain.text):
        return None
    text = plain.text
    if not may_be_figure(text) or len(text) > _LONGEST_CELL:
        return None
    if text.casefold() in UNPUBLISHED:
        return FigureCell(plain, Number(value=None, decimals=None, unit=None, text=text), "", marks)
    try:
        return FigureCell(plain, parse_number(text), "", marks)
    except NumberError as error:
        if _PAIR.fullmatch(text) and not _GLUED.fullmatch(text):
            return FigureCell(plain, None, PAIR, marks)
        if _looks_damaged(text):
            return FigureCell(plain, None, error.reason, marks)
        return None


def _looks_damaged(text: str) -> bool:
    """Whether a text was meant as a figure: mostly digits and separators, starting with one."""
    core = text.split(" ")[0] if not text.startswith("€ ") else text[2:].split(" ")[0]
    digits = sum(char.isdigit() for char in core)
    others = text.removeprefix("€").split()[1:]
    if ")" in text or _YEAR_IN_PROSE.match(core) or not set(others) <= {"kg", "%", "uur"}:
        return False
    return bool(_SHAPE.match(core)) and digits >= 3 and digits / len(core) >= 0.6


def without_marks(line: Line) -> tuple[Line, str]:
    """Take footnote marks off a line: raised words, and ``*`` or superscripts at its end."""
    words = [word for word in line.words if not word.raised]
    marks = "".join(word.text for word in line.words if word.raised)
    if words and (found := _MARK.search(words[-1].text)):
        stem = words[-1].text[: found.start()]
        marks = found.group() + marks
        words[-1:] = [words[-1]._replace(text=stem)] if stem else []
    if len(words) == len(line.words) and not marks:
        return line, ""
    return line._replace(words=tuple(words)), marks


def split_tail(line: Line) -> tuple[Line, tuple[FigureCell, ...]]:
    """Split a line into its label and the figures at its end.

    The label is empty when the line holds figures only. A bare year counts as a part of the
    label: ``Drugsvangsten 2023`` has no figure.
    """
    words = list(line.words)
    cells: list[FigureCell] = []
    while words:
        cell = _last_cell(line, words)
        if cell is None:
            break
        cells.insert(0, cell[0])
        del words[len(words) - cell[1] :]
    if cells and words and _is_broken(words[-1], cells[0]):
        broken = line._replace(words=(words.pop(), *cells[0].line.words))
        cells[0] = FigureCell(broken, None, "a space stands within the figure", cells[0].marks)
    return line._replace(words=tuple(words)), tuple(cells)


def _is_broken(before: Word, cell: FigureCell) -> bool:
    """Whether the word before a figure is its torn-off start (``4.2 67.258``, ``4 267.258``).

    Where boxes tell how wide the space is, the layout has settled that already.
    """
    if before.box is not None:
        return False
    return bool(_TORN.match(before.text)) or bool(
        _HEAD_GROUP.match(before.text) and _GROUP_START.match(cell.text)
    )


def _last_cell(line: Line, words: list[Word]) -> tuple[FigureCell, int] | None:
    for length in range(min(_MOST_WORDS, len(words)), 0, -1):
        part = words[-length:]
        if not may_be_figure(" ".join([word.text for word in part])):
            continue
        if length == 2 and _is_sign_of(*part) and not _is_text(words[:-2]):
            whole = line._replace(words=tuple(part))
            return read_cell(whole) or FigureCell(whole, None, "its sign stands apart"), length
        if length > 1 and _are_two_figures(line, part):
            continue
        cell = read_cell(line._replace(words=tuple(part)))
        if cell is not None and not (cell.damage and length > 1):
            return cell, length
    return None


def _are_two_figures(line: Line, part: list[Word]) -> bool:
    """Whether words start with a figure and hold another: two cells side by side, never one."""
    if part[1].text == "kg" or not any(char.isdigit() for word in part[1:] for char in word.text):
        return False
    return read_cell(line._replace(words=tuple(part[:1]))) is not None


def _is_sign_of(sign: Word, figure: Word) -> bool:
    """Whether a sign belongs to the figure after it, being no further off than a space.

    Where no boxes tell, it may as well stand in an empty cell.
    """
    if sign.text not in _SIGNS or sign.box is None or figure.box is None:
        return False
    if not figure.text[0].isdigit() or is_year(figure.text):
        return False
    return figure.box.x0 - sign.box.x1 <= _SPACE * figure.size


def _is_text(words: list[Word]) -> bool:
    """Whether words end in one without a digit, after which a dash is no sign but a pause."""
    return bool(words) and not any(char.isdigit() for char in words[-1].text)


def years_in(line: Line) -> tuple[Word, ...]:
    """Give the words of a line, if it holds bare years and nothing else."""
    plain, _ = without_marks(line)
    if plain.words and all(is_year(word.text) for word in plain.words):
        return plain.words
    return ()
