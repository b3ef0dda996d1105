"""Measures against risks, read line by line: what each line means after those before it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line
from douane_report.sections.toprisicos.items import Item, goes_on
from douane_report.sections.toprisicos.order.follow import follows, is_under
from douane_report.sections.toprisicos.order.opens import (
    ends_group,
    group_opened_by,
    heads_chapter,
    heads_rest,
    heads_title,
    is_header_row,
    opens_overarching,
)
from douane_report.sections.toprisicos.order.spill import names_several, owner_of, rest_of
from douane_report.sections.toprisicos.titles import (
    Treated,
    TypeOf,
    counts_on,
    is_chapter,
    is_ranked,
    is_repeated,
    is_set_on,
    is_tag_of,
    is_weaker,
    name_among,
    number_alone,
    number_of,
    numbered_heading,
    type_of,
    without_number,
    without_repeat,
)
from douane_report.sections.toprisicos.words import FIRST_LINE, is_measure_heading, is_overarching
from douane_report.sections.vocabulary import SectionWords, fold

if TYPE_CHECKING:
    from douane_report.sections.toprisicos.blocks import Block


@dataclass(eq=False, repr=False)
class Reader:
    """Reads group headings, risk titles and their measures off lines, in reading order.

    Attributes:
        words: the vocabulary of the section.
        listed: the risks of the ranked list, folded.
        types: what the titles of these are set in, where they have a type of their own.
        treated: the risks so far.
        overarching: the measures against no risk of its own.
        overarching_title: the heading over these.
        heads: the headings of groups, and the group of each.
        after: the lines of lists on which others go on, known by first words.
        tags: the names of groups in a column of a table, which open none, known by first words.
    """

    words: SectionWords
    listed: frozenset[str] = frozenset()
    types: frozenset[TypeOf] = frozenset()
    treated: list[Treated] = field(default_factory=list)
    overarching: list[Item] = field(default_factory=list)
    overarching_title: Item | None = None
    heads: list[tuple[Line, model.Risicogroep]] = field(default_factory=list)
    after: dict[int, int] = field(default_factory=dict)
    tags: frozenset[int] = frozenset()
    _group: model.Risicogroep | None = None
    _title: Item | None = None
    _current: list[Item] | None = None
    _opened: tuple[Line, int] | None = None
    """The heading of the group, and how many risks there were before it."""
    _head: Line | None = None
    """The title or heading under which measures are awaited."""

    _numbered: bool = False
    """Whether the risks of the group have numbers before them."""

    _flows: bool = False
    """Whether the last title had its measures under it: only then may others be a column on."""

    _framed: int | None = None
    """The page of the table or card with the last risk: only on the next may its list go on."""

    _just_opened: bool = False
    """Whether nothing came after the heading of the overarching measures."""

    _tag: tuple[Line, model.Risicogroep, Line] | None = None
    """The first line of a title, and the group that a line beside or under it says."""

    _after_number: Line | None = None
    """The line before, if it is a number by itself."""

    _number: tuple[int, int] | None = None
    """The number of the next title, where it stands on a line by itself, and its page."""

    def read(self, line: Line) -> None:
        """Take the next line."""
        self._just_opened = False
        if self._current and follows(line, self._current[-1], self.after, self._is_known):
            self._current[-1].lines.append(line)
            return
        if self._current:
            self._current = owner_of(line, self.treated, self._current, self._framed)
        goes = self._current is not None and is_set_on(self._current, line)
        alone = None if goes else number_alone(line)
        after_number, self._after_number = self._after_number, line if alone is not None else None
        if alone is not None:
            self._number = (alone, line.page)
            return
        headed = numbered_heading(line, self._is_known)
        if headed is not None:
            self._take_numbered(headed, line)
            return
        whole, line = line, line if line.bullet else without_repeat(line)
        group = group_opened_by(line, self.words, self._current)
        if group and self._title and self._tags(self._title, line):
            self._tag = (self._title.lines[0], group, line)
        elif group and id(line.words[0]) in self.tags:
            self._tag = None
        elif group:
            self._open_group(group, line)
        elif not line.bullet and self._opens_overarching(line):
            self._open_overarching(line)
        elif line.bullet and not self._is_numbered_title(line):
            self._measure(line)
        elif (is_chapter(line.text) and not goes) or self._ends_group(line):
            if not heads_rest(whole, self._current):
                self._end()
        elif self._current and goes_on(self._current[-1], line) and not self._is_title(line):
            self._current[-1].lines.append(line)
        elif (
            self._group is not None
            or self._title is not None
            or self._is_known(line)
            or (after_number and is_ranked(line, after_number, self._number, len(self.listed)))
            or type_of(line.words[0]) in self.types
        ):
            self._take_title(line)
        elif self._current:
            self._current = None

    def block(self, block: "Block") -> None:
        """Take a risk whose title and measures stand together in a table or on a card."""
        measures = rest_of(block, self.treated, self._group)
        if not measures or names_several(block.title, self.names_risk):
            return
        title = name_among(block.title, self.words, self.names_risk)
        overall = not block.group and is_overarching(title.text, self.words)
        if overall:
            self._open_overarching(block.title[0])
        known = self.names_risk(title.text)
        group = block.group or self._group
        typed = block.headed or type_of(title.lines[0].words[0]) in self.types
        like = (block.sure or (self.listed and typed)) and not (overall or self._just_opened)
        if group is None and self._current is self.overarching and not (known or like):
            self.overarching += measures
        elif group is not None or known or like or block.number is not None:
            risk = Treated(title, group or "", [], block.number, framed=True, sure=block.sure)
            self._treat(risk, measures)

    def _treat(self, risk: Treated, measures: list[Item]) -> None:
        """Take a risk, or more measures against the risk before."""
        last = self.treated[-1] if self.treated else None
        if last is None or fold(last.title.text) != fold(risk.title.text):
            last = risk
            self.treated.append(last)
        last.measures += measures
        self._title, self._current, self._head = None, last.measures, None
        self._framed, self._just_opened = measures[-1].lines[-1].page, False

    def _take_title(self, line: Line) -> None:
        """Take a line as a title, as the next line of one, or as what is told of the risk."""
        head, self._head = self._head, line
        if is_measure_heading(line.text, self.words) or is_header_row(line, self.words):
            return
        if self._title is None:
            self._title, self._current = Item([line]), None
            return
        known, first = self.names_risk(self._title.text), self._title.lines[0]
        tag = self._tag
        if tag and tag[0] is first and not known and heads_title(tag[2], line):
            self._open_group(*tag[1:])
            self._title = Item([line])
            return
        like, weaker = type_of(line.words[0]) == type_of(first.words[0]), is_weaker(line, first)
        longer = Item([*self._title.lines, line])
        if not line.gap and (self.names_risk(longer.text) or (like and not known)):
            self._title = longer
        elif (
            self._is_known(line)
            or (line.gap and like)
            or not (known or weaker)
            or (type_of(line.words[0]) in self.types and type_of(first.words[0]) not in self.types)
        ):
            self._title, self._current, self._flows = Item([line]), None, False
        elif head and head.box and head.page == line.page:
            # What is told beside a title, and not under it, may be told of another one.
            beside = not is_under(line.words[0].placed, head.box, head.words[0].size)
            self._head = head if beside else line

    def _take_numbered(self, line: Line, whole: Line) -> None:
        """Take a title that starts with the number of the risk, and the line with both."""
        self._title, self._current, self._head, self._number = Item([line]), None, whole, None

    def _end(self) -> None:
        self._group, self._title, self._current = None, None, None

    def _open_group(self, group: model.Risicogroep, line: Line) -> None:
        self._group, self._title, self._current = group, None, None
        self._opened, self._numbered = (line, len(self.treated)), False
        self.heads.append((line, group))

    def _ends_group(self, line: Line) -> bool:
        """Whether a line is a heading of something else, as high as that of the group or higher."""
        opened = self._opened if self._group and not self._is_known(line) else None
        return opened is not None and ends_group(line, opened, self.treated, self.words)

    def _opens_overarching(self, line: Line) -> bool:
        last = self.treated[-1] if self.treated else None
        return not self._is_known(line) and opens_overarching(line, self.words, last, self._opened)

    def _open_overarching(self, line: Line) -> None:
        fuller = "maatregel" in fold(line.text) and not line.text.endswith(":")
        was = self.overarching_title
        # Nothing stands under the line of a table of contents, on a page before.
        bare = was is not None and not self.overarching and was.lines[0].page != line.page
        if was is None or bare or (fuller and "maatregel" not in fold(was.text)):
            self.overarching_title = Item([without_number(line)])
        self._group, self._title, self._current = None, None, self.overarching
        self._head, self._just_opened = line, True

    def _measure(self, line: Line) -> None:
        if heads_chapter(line, self._current):
            self._end()
            return
        if self._head is not None and not self._follows(line):
            self._title, self._current = None, None
        last = self.treated[-1] if self.treated else None
        if self._framed == line.page and last and self._current is last.measures:
            self._current = None
        if self._title is not None:
            number = number_of(self._title, self._number)
            tag = self._tag if self._tag and self._tag[0] is self._title.lines[0] else None
            group = tag[1] if tag else self._group or ""
            if last is None or not is_repeated(last.title, self._title):
                head = self._opened[0] if self._opened and self._group and not tag else None
                self.treated.append(Treated(self._title, group, [], number, head=head))
            self._current, self._title, self._number = self.treated[-1].measures, None, None
            self._framed = None
        if self._current is not None:
            self._current.append(Item([line]))
        self._head = None

    def _follows(self, line: Line) -> bool:
        """Whether the first measure stands under its title, or goes on where others may.

        Lists in a column beside titles are read after all of these: the order tells no owner.
        """
        assert self._head is not None
        if not (head := self._head.box) or not (box := line.box) or self._head.page != line.page:
            return True
        under = is_under(box, head, self._head.words[0].size)
        self._flows = self._flows or under
        return under or (self._flows and box.bottom < head.top and box.x0 > head.x0)

    def _is_numbered_title(self, line: Line) -> bool:
        """Whether a numbered line is a risk, and its measures are what follows it."""
        if not line.bullet[:1].isdigit():
            return False
        if self._title is not None and counts_on(self._title.lines[0], line):
            return True
        opens = self._group is not None and self._title is None and self._current is None
        self._numbered = self._numbered or opens
        return self._numbered or line.words[0].bold or self._is_known(line)

    def _tags(self, title: Item, line: Line) -> bool:
        """Whether the name of a group is a tag of what may be a risk, where these are known."""
        named = not self.listed or self.names_risk(title.text)
        named = named or type_of(title.lines[0].words[0]) in self.types
        return named and is_tag_of(title, line, self.words)

    def _is_known(self, line: Line) -> bool:
        return self.names_risk(line.text, whole=False)

    def names_risk(self, text: str, *, whole: bool = True) -> bool:
        """Whether a text is a risk of the vocabulary or of the list, or starts one."""
        folded = fold(text)
        if self.words.lookup("labels", text) is not None or folded in self.listed:
            return True
        long = not whole and len(folded) >= FIRST_LINE
        return long and any(name.startswith(f"{folded} ") for name in self.listed)

    def _is_title(self, line: Line) -> bool:
        """Whether a line that follows a measure closely is the next risk's title."""
        assert self._current is not None
        bold = self._current[-1].lines[0].words[0].bold
        return self._is_known(line) or (line.words[0].bold and not bold)
