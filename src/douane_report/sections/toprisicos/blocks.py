"""What stands together on a page: a risk with its measures, in a row of a table or on a card."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.lists.items import ListItem
from douane_report.document.lists.numbered import number_in
from douane_report.document.model import Box, union
from douane_report.sections.toprisicos.items import has_word
from douane_report.sections.toprisicos.titles import number_alone, numbered_heading, without_repeat


class Block(NamedTuple):
    """A risk with its measures, as they stand together on a page.

    Attributes:
        title: the lines that name the risk.
        items: the measures.
        box: all of it.
        left_out: words that belong to it and name nothing, as the number of the risk.
        number: that number, if one stands before the title.
        group: the group that it says it belongs to by itself.
        headed: whether the header of a table says that it is a risk.
        sure: whether that table is one of top risks, by the heading over it or a known one in it.
        carried: whether its title stands on the page before.
        prose: whether its measures are paragraphs under the title, in no table and on no card.
        then: what the next page may start with: more such measures, or more risks at least.
    """

    title: tuple[Line, ...]
    items: tuple[ListItem, ...]
    box: Box
    left_out: frozenset[int] = frozenset()
    number: int | None = None
    group: model.Risicogroep = ""
    headed: bool = False
    sure: bool = False
    carried: bool = False
    prose: bool = False
    then: Literal["", "measures", "risks"] = ""

    @property
    def words(self) -> set[int]:
        """What its words are known by."""
        named = {id(word) for line in self.title for word in line.words}
        return named | words_in(self.items) | self.left_out

    @property
    def title_box(self) -> Box:
        """Where its title stands, or what is known by one on the page before."""
        if self.carried:
            return self.box
        return union([line.placed for line in self.title])


def words_in(items: Sequence[ListItem]) -> set[int]:
    """What the words of some list items are known by, their bullets among them."""
    lines = {id(word) for item in items for line in item.lines for word in line.words}
    return lines | {id(item.sign) for item in items}


def make_block(title: Sequence[Line], items: Sequence[ListItem]) -> Block | None:
    """Make a block of a title and measures, the number of the risk left out; None without one."""
    lines: list[Line] = []
    left_out: set[int] = set()
    number: int | None = None
    for line in sorted(
        map(without_repeat, title), key=lambda it: (round(it.placed.bottom), it.placed.x0)
    ):
        first = line.words[0]
        if len(line.text) == 1 and line.text.isupper():  # A letter tells its group, not its name.
            left_out.add(id(first))
            continue
        alone = number_alone(line)
        named = numbered_heading(line, lambda _: False) if alone is None else None
        if alone is not None or named is not None:
            kept = named.words if named else ()
            left_out |= {id(word) for word in line.words} - {id(word) for word in kept}
            if number is None:
                number = int(named.bullet) if named else alone
            if named:
                lines.append(named._replace(bullet=""))
            continue
        found = number_in(first.text)
        if found is None:
            lines.append(line)
            continue
        left_out.add(id(first))
        number = found if number is None else number
        if len(line.words) > 1:
            lines.append(line._replace(words=line.words[1:]))
    items = [item for item in items if any(has_word(line.text) for line in item.lines)]
    if not lines or not items:
        return None
    box = union([*(line.placed for line in title), *(item.box for item in items)])
    return Block(tuple(lines), tuple(items), box, frozenset(left_out), number)
