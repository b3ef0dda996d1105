"""A list of risks in lines, as one or in parts under the headings of groups.

The order of a list in parts goes on through them, unless it says otherwise.
"""

from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line, Word
from douane_report.document.repair import join_lines
from douane_report.sections.toprisicos.items import Item, goes_on
from douane_report.sections.toprisicos.words import group_of
from douane_report.sections.vocabulary import SectionWords, fold

_MOST_LINES = 3
"""How many lines after the first one are looked through for the next number."""

_LEAST_SET_IN = 0.4
"""How far an item is set in on the line that announces it at least, in type sizes."""

_STEP, _SET_IN = 1.5, 4.0
"""How far lines of one name are from each other, and out from its first one, in type sizes."""


def items_after(lines: Sequence[Line], start: int, within: int = 3) -> list[Item]:
    """Collect the list items that follow, some lines on, up to what is no part of the list.

    What is said of an item under it, in type of its own, is no part of the item.
    """
    items = _collected(lines, start, within)[0]
    return [*_unmarked_before(lines, start - 1, items), *items]


def _unmarked_before(lines: Sequence[Line], heading: int, items: Sequence[Item]) -> list[Item]:
    """Give the first item of a list that goes on from it on the next page, if it has no bullet.

    A bullet that is drawn, and alone on its page, is not told from any other sign. The item is
    what ends the page, set in on the line over it and in the type of the others.
    """
    if heading < 0 or not items or not items[0].lines[0].box:
        return []
    if items[0].lines[0].bullet[:1].isdigit():
        return []
    first = items[0].lines[0]
    before = lines[heading : next(at for at, line in enumerate(lines) if line is first)]
    for count in range(1, min(_MOST_LINES, len(before) - 1) + 1):
        item, over = before[-count:], before[-count - 1]
        if all(
            it.page == over.page == first.page - 1
            and it.placed.x0 >= over.placed.x0 + _LEAST_SET_IN * it.words[0].size
            and it.words[0].size == first.words[0].size
            and not _is_other(it.words[0], first.words[0])
            for it in item
        ):
            return [Item(list(item))]
    return []


def _collected(lines: Sequence[Line], start: int, within: int) -> tuple[list[Item], int]:
    """The list items that follow, and where the list ends."""
    items: list[Item] = []
    end = start
    for index in range(start, len(lines)):
        line = lines[index]
        if line.bullet:
            items.append(Item([line]))
        elif items and (goes_on(items[-1], line) or _leads_to_next(lines, index, items[-1])):
            items[-1].lines.append(line)
        elif items or index > start + within:
            break
        end = index + 1
    return _without_notes(items), end


def _leads_to_next(lines: Sequence[Line], start: int, item: Item) -> bool:
    """Whether a line under a number is of its item: nothing else stands before the next number.

    A name may be broken before a capital.
    """
    first, number = item.lines[0], item.lines[0].bullet.rstrip(".)")
    above = item.lines[-1]
    for line in lines[start : start + _MOST_LINES]:
        if line.bullet:
            return number.isdigit() and line.bullet.rstrip(".)") == str(int(number) + 1)
        if line.box is None or above.box is None or line.page != above.page:
            return False
        word, step = line.words[0], line.box.bottom - above.box.bottom
        set_in = first.placed.x0 - line.box.x0
        alike = word.size == first.words[0].size and not _is_other(word, first.words[0])
        if not (alike and 0 < step <= _STEP * word.size and 0 <= set_in <= _SET_IN * word.size):
            return False
        above = line
    return False


def _without_notes(items: Sequence[Item]) -> list[Item]:
    """Leave out what is said of items under them, in lighter, smaller or other type.

    Where but some items have such lines, one that opens as within a sentence may end the name.
    """
    starts = [_note_in(item) for item in items]
    most = 2 * sum(start is not None for start in starts) > len(items) > 1
    return [
        Item(item.lines[:start])
        if start is not None and (most or item.lines[start].text[:1].isupper())
        else item
        for item, start in zip(items, starts, strict=True)
    ]


def _note_in(item: Item) -> int | None:
    """Where in an item another type starts, with a line, after lines in one type only."""
    first = item.lines[0].words[0]
    for at, line in enumerate(item.lines):
        if at and _is_other(line.words[0], first):
            return at
        if any(_is_other(word, first) for word in line.words):
            return None
    return None


def _is_other(word: Word, first: Word) -> bool:
    """Whether a word is set lighter than another, smaller, in italics, or in another colour."""
    lighter = first.bold and not word.bold
    apart = word.colour != first.colour or word.italic > first.italic
    return lighter or apart or word.size < 0.94 * first.size


def in_parts(
    lines: Sequence[Line], start: int, words: SectionWords
) -> list[tuple[Line, model.Risicogroep, list[Item]]]:
    """The items that follow under a heading for each group; nothing where they are one list."""
    parts: list[tuple[Line, model.Risicogroep, list[Item]]] = []
    at = start
    while at < len(lines):
        group = None if lines[at].bullet else group_of(lines[at].text.rstrip(":"), words)
        items, end = _collected(lines, at + 1, -1) if group else ([], at)
        if group and items:
            parts.append((lines[at], group, items))
            at = end
        elif parts or at > start + 2:
            break
        else:
            at += 1
    return parts if len({group for _, group, _ in parts}) > 1 else []


def counts_up(items: Sequence[Item]) -> bool:
    """Whether the numbers before some items, if there are any, are their ranks."""
    numbers = [item.lines[0].bullet.rstrip(".)") for item in items]
    if not any(number.isdigit() for number in numbers):
        return True
    return numbers == [str(rank) for rank in range(1, len(items) + 1)]


def why_unranked(
    parts: Sequence[Sequence[Item]], said: Sequence[Line], words: SectionWords
) -> str | None:
    """Say why the order of a list in parts is no ranking; nothing where it is one.

    Its order goes on through the parts, unless it is said to mean nothing, or the numbers start
    again in each part. None where the numbers are no ranks at all.
    """
    items = [item for part in parts for item in part]
    if not counts_up(items):
        again = all(part[0].lines[0].bullet[:1] == "1" and counts_up(part) for part in parts)
        return "de nummers beginnen in elke groep opnieuw" if again else None
    if items[0].lines[0].bullet[:1].isdigit():
        return ""
    text = f" {fold(join_lines(line.text for line in said))} "
    phrases = words.data["no_order"]
    assert isinstance(phrases, tuple)
    return "de volgorde is geen rangorde" if any(f" {it} " in text for it in phrases) else ""
