"""What is the title of a risk, and what is not: the number before it, the type it is set in.

A title is known by its words, by its number, or by its type: another weight, size or colour
than the measures under it, the same as the other titles. Whatever else stands over a list may
be the end of a sentence or the heading of a chapter, and no risk is made of it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from douane_report import model
from douane_report.document import Line, Word
from douane_report.document.lists.numbered import number_in
from douane_report.sections.toprisicos.items import Item, goes_on
from douane_report.sections.toprisicos.words import is_measure_heading, named_group
from douane_report.sections.vocabulary import SectionWords, fold

_CHAPTER = re.compile(r"^\d{1,2}(?:\.\d{1,2})+\.?\s+[A-Z]|^(?:Hoofdstuk|Paragraaf|Bijlage)\s+\d")
"""How the heading of a chapter or section starts that is no risk."""

_NUMBER = re.compile(r"^§?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|(?:[A-Z]|[IVX]{1,4})[.)])$")
"""What may stand before the heading of a part: ``4.4``, ``5.``, ``D.``, ``IV.``."""

_JOINTS = frozenset("-–—:|·.")
"""Signs that may stand between the number of a risk and its name."""

_REPEATS = ("vervolg", "vervolgd")

TypeOf = tuple[int, bool, str]
"""What type a word is set in: twice its size, whether it is bold, its colour."""

_SAME_SIZE = 0.4
"""How much the size of one and the same type may differ, in points."""


@dataclass(eq=False, repr=False)
class Treated:
    """A risk on the page with measures.

    Attributes:
        title: what names it.
        group: the group under which it stands.
        measures: the measures against it.
        number: the number before its title, if there is one.
        framed: whether a table or card tells that the title and the measures are one.
        sure: whether that table is one of top risks.
        head: the heading of the group, where reading order alone tells it.
    """

    title: Item
    group: model.Risicogroep
    measures: list[Item] = field(default_factory=list)
    number: int | None = None
    framed: bool = False
    sure: bool = False
    head: Line | None = None


def type_of(word: Word) -> TypeOf:
    """What type a word is set in."""
    return round(2 * word.size), word.bold, word.colour


def without_repeat(line: Line) -> Line:
    """Take off a title that it is repeated: ``Naam (vervolg)``."""
    rest = line.words[:-1]
    says = line.words[-1].text.startswith("(") and fold(line.words[-1].text) in _REPEATS
    return line._replace(words=rest) if says and rest else line


def without_number(line: Line) -> Line:
    """Take off the number or letter of the chapter or section before a heading."""
    words = line.words[1:] if line.words[0].text == "§" else line.words
    first, *rest = words
    if not rest or not _NUMBER.match(first.text) or not rest[0].text[:1].isupper():
        return line
    return line._replace(words=tuple(rest))


def is_weaker(line: Line, title: Line) -> bool:
    """Whether a line is set smaller or lighter than the title before it."""
    word, first = line.words[0], title.words[0]
    return word.size <= 1.05 * first.size and word.bold <= first.bold


def is_tag_of(title: Item, line: Line, words: SectionWords) -> bool:
    """Whether a word that names a group is a tag beside or right under a title, no heading."""
    last = title.lines[-1]
    if not named_group(line.text, words) or line.page != last.page:
        return False
    if line.box is None or last.box is None or not is_weaker(line, title.lines[0]):
        return False
    size = last.words[0].size
    level = any(it.placed.overlap_y(line.box) > 0.3 * line.box.height for it in title.lines)
    beside = level and all(it.placed.overlap_x(line.box) <= 0 for it in title.lines)
    under = 0 < line.box.bottom - last.box.bottom <= 1.8 * size
    return beside or (under and type_of(line.words[0]) != type_of(title.lines[0].words[0]))


def outranks(line: Line, head: Line, title: Line) -> bool:
    """Whether a line is larger than a heading and a title under it, or set as the heading is."""
    word, above, under = line.words[0], head.words[0], title.words[0]
    larger = word.size > 1.1 * max(above.size, under.size)
    return larger or type_of(word) == type_of(above) != type_of(under)


def is_repeated(last: Item, title: Item) -> bool:
    """Whether a title is that of the risk before, on the next page."""
    later = title.lines[0].page > last.lines[0].page
    return later and fold(title.text) == fold(last.text)


def is_set_on(items: Sequence[Item], line: Line) -> bool:
    """Whether a line is set as the next one of the last of some measures."""
    if not items or line.bullet or not goes_on(items[-1], line):
        return False
    return type_of(items[-1].lines[-1].words[0]) == type_of(line.words[0])


def counts_on(above: Line, line: Line) -> bool:
    """Whether a line has the next number in one list with a title, and so is no measure."""
    one, two = above.bullet.rstrip(".)"), line.bullet.rstrip(".)")
    alike = type_of(above.words[0]) == type_of(line.words[0])
    return alike and one.isdigit() and two.isdigit() and int(two) == int(one) + 1


def name_among(lines: Sequence[Line], words: SectionWords, known: Callable[[str], bool]) -> Item:
    """The name of a risk among the lines over measures: a known one, else what is set alike."""
    labels = ("measures", "risks")
    named = [line for line in lines if not any(words.listed(it, line.text) for it in labels)]
    named = named or list(lines)
    for start in range(len(named)):
        for end in range(len(named), start, -1):
            item = Item(named[start:end])
            if known(item.text):
                return item
    first = type_of(named[0].words[0])
    return Item([line for line in named if type_of(line.words[0]) == first])


def is_chapter(text: str) -> bool:
    """Whether a line is the numbered heading of a chapter or section."""
    return _CHAPTER.match(text) is not None


def number_alone(line: Line) -> int | None:
    """The number of a risk whose name is on the next line: ``4``, ``#4``, ``Risico 4``."""
    *others, last = line.words
    if len(others) > 1 or line.bullet or (others and not _says_risk(others[0])):
        return None
    return number_in(last.text)


def number_of(title: Item, alone: tuple[int, int] | None) -> int | None:
    """The number before a title, or the one over it that stands alone, if on the same page."""
    if (bullet := title.lines[0].bullet.rstrip(".)")).isdigit():
        return int(bullet)
    return alone[0] if alone and alone[1] == title.lines[0].page else None


def is_ranked(line: Line, over: Line, alone: tuple[int, int] | None, ranks: int) -> bool:
    """Whether the number over a line is a rank of a list, or says it is that of a risk.

    Args:
        line: the line.
        over: the line with the number.
        alone: that number and its page.
        ranks: how many risks are in the list; 0 where there is none.
    """
    most = ranks or (99 if len(over.words) > 1 else 0)
    number = number_of(Item([line]), alone)
    return number is not None and 0 < number <= most


def numbered_heading(line: Line, known: Callable[[Line], bool]) -> Line | None:
    """A heading that starts with the number of a risk, the number as its bullet; else None.

    ``Risico 4. Naam`` and ``#4 Naam`` are headings as they stand; ``4 Naam`` is one where
    ``known`` says that the rest names a risk. The number of a section is no rank.
    """
    words = line.words
    if line.bullet or len(words) < 2:
        return None
    if is_chapter(line.text):
        rest = line._replace(words=words[1:])
        return rest if known(rest) else None
    says = _says_risk(words[0])
    at = 1 if says else 0
    if says and fold(words[1].text) in ("nr", "nummer"):
        at += 1
    number = number_in(words[at].text) if at < len(words) else None
    if number is None:
        return None
    at += 1
    while at < len(words) and words[at].text in _JOINTS:
        at += 1
    if at == len(words):
        return None
    rest = line._replace(words=words[at:], bullet=str(number))
    marked = says or words[0].text.startswith("#")
    named = marked and not rest.text[:1].islower() and not rest.text.endswith(".")
    return rest if named or known(rest) else None


def _says_risk(word: Word) -> bool:
    return fold(word.text) in ("risico", "toprisico")


def doubtful(treated: Sequence[Treated], sure: set[int], words: SectionWords) -> set[int]:
    """Give those of some risks whose titles may be none.

    Args:
        treated: the risks in their order.
        sure: those that are in the ranked list.
        words: the vocabulary of the section.
    """
    plain = {
        at
        for at, risk in enumerate(treated)
        if at not in sure and words.lookup("labels", risk.title.text) is None
    }
    bad = {
        at for at in plain if not may_be_title(treated[at], words) or not _stands_under(treated[at])
    }
    types = [_look(risk) for at, risk in enumerate(treated) if at not in plain]
    odd = {
        at
        for at in plain - bad
        if len(types) >= 2 and not treated[at].framed and _look(treated[at]) not in types
    }
    return bad | odd


def _stands_under(risk: Treated) -> bool:
    """Whether something says that it is a risk: its group, or a heading ``Risico 4. Naam``.

    Under the headings of groups it is one, though it may be open which of them is its own.
    """
    return bool(risk.group or risk.head or risk.sure) or (
        not risk.framed and bool(risk.title.lines[0].bullet)
    )


def may_be_title(risk: Treated, words: SectionWords) -> bool:
    """Whether a title is set and worded as one."""
    text = risk.title.text
    if text[:1].islower() or is_chapter(text) or is_measure_heading(text, words):
        return False
    title = risk.title.lines[0].words[0]
    if risk.framed or risk.number is not None or title.box is None or not risk.measures:
        return True
    measure = risk.measures[0].lines[0].words[0]
    return (
        title.bold != measure.bold
        or title.colour != measure.colour
        or abs(title.size - measure.size) > _SAME_SIZE
    )


def _look(risk: Treated) -> tuple[int, bool]:
    size, bold, _ = type_of(risk.title.lines[0].words[0])
    return size, bold
