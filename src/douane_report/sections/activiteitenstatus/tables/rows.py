"""Titles and labels of an activity table: which line is which, and which belong together."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise

from douane_report.document import Line
from douane_report.document.colour import distance
from douane_report.document.model import Mark
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.heads import heads_activities, heads_statuses
from douane_report.sections.activiteitenstatus.running import LEADING, in_one_type, is_of_prose
from douane_report.sections.activiteitenstatus.sheet.owners import own_marks
from douane_report.sections.activiteitenstatus.sheet.sheet import Table, status_beside
from douane_report.sections.activiteitenstatus.sheet.years import has_years_beside
from douane_report.sections.activiteitenstatus.tables.labels import labels_of
from douane_report.sections.activiteitenstatus.titles.beside import titles_beside
from douane_report.sections.activiteitenstatus.titles.grounds import (
    has_own_band,
    is_on_one_ground,
    is_striking,
    is_undivided,
)
from douane_report.sections.activiteitenstatus.titles.headings import (
    hangs,
    heading_above,
    title_under,
)
from douane_report.sections.activiteitenstatus.titles.inks import has_ink_of_status
from douane_report.sections.activiteitenstatus.titles.small import is_description, shrunk_lines
from douane_report.sections.activiteitenstatus.titles.titles import (
    NUMBER,
    SAME_COLOUR,
    Type,
    announces,
    is_set_otherwise,
    names_no_group,
    title_over,
    type_of,
)
from douane_report.sections.vocabulary import SectionWords, fold

_HEADED = 4.5
"""From how far apart two labels may have a heading between them, in sizes of their type."""

_TITLES = 2
"""How many rows without a mark on a shading of their own are no rows of activities."""


def read_groups(
    table: Table, words: SectionWords, headings: frozenset[str], taken: Collection[int] = ()
) -> Iterator[tuple[str, list[list[Line]]]]:
    """Yield each group's title (empty when it goes on from elsewhere) and its labels.

    A title at the foot of a page has none: they are on the next.

    Args:
        table: the table.
        words: the vocabulary.
        headings: folded titles of the chapter's paragraphs.
        taken: ids of the lines of all tables of the page.
    """
    groups = list(_groups_under_titles(table, words, headings))
    labels = [label for _, own in groups for label in own]
    titled = any(title for title, _ in groups)
    beside = titles_beside(table, labels, taken, words, titled=titled) if labels else []
    if not beside:
        yield from groups
        return
    for title, own in groupby(zip(beside, labels, strict=True), key=lambda it: it[0]):
        yield title, [label for _, label in own]


def _groups_under_titles(
    table: Table, words: SectionWords, headings: frozenset[str]
) -> Iterator[tuple[str, list[list[Line]]]]:
    """Yield the groups of a table by the titles among and over its labels."""
    lines = [it for it in table.lines if not _is_head(it, table, words)]
    firsts = _first_lines(table, lines)
    if lines and not firsts and _is_only_title(table, words):
        yield _title([lines[-1].text], words), []
        return
    usual = type_of(firsts or table.lines[-1:])
    shrunk = shrunk_lines(table, lines, usual)
    title: list[str] = []
    labels: list[Line] = []
    previous: Line | None = None
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        small = id(line) in shrunk
        if not labels and is_set_otherwise(line, usual) and is_of_prose(line, table.sheet.lines):
            continue
        if (
            labels
            and previous is not None
            and not small
            and is_description(line, previous, below, usual)
        ):
            previous = line
            continue
        above = previous if title and not labels else None
        ends = below is None and bool(labels) and not has_own_band(line, labels, table)
        if not small and _is_title(line, table, words, headings, usual, above, ends=ends):
            if labels:
                yield _title(title, words), labels_of(table, labels)
                title, labels = [], []
            if previous is not None and not _goes_on(previous, line, table, words):
                title = []
            title.append(line.text)
        else:
            floor = previous.placed.bottom if title and not labels and previous else 0.0
            inner = small and labels and id(labels[-1]) in shrunk
            over = "" if inner else _over(table, line, labels, floor, usual, words)
            if over:
                if labels:
                    yield _title(title, words), labels_of(table, labels)
                title, labels = [over], []
            labels.append(line)
        previous = line
    if labels:
        yield _title(title, words), labels_of(table, labels)
        if last := title_under(table, labels[-1], usual, words):
            yield last, []
    elif previous is not None and _title(title, words) and hangs(previous, table):
        yield _title(title, words), []


def _is_only_title(table: Table, words: SectionWords) -> bool:
    """Whether a table is but heads and one row, at the foot of a page or column of text.

    It is the title of the next rows; what stands on a band of its own is, whatever is under it.
    """
    *_, head, last = (table.lines[0], *table.lines)
    if not heads_activities(head.text, words):
        return False
    return hangs(last, table) or (
        not words.lookup("labels", last.text) and has_own_band(last, [head], table)
    )


def _first_lines(table: Table, lines: Sequence[Line]) -> list[Line]:
    """The lines that are the first to stand level with a mark, as labels are."""
    seen: set[Mark] = set()
    firsts: list[Line] = []
    for line in lines:
        marks = set(own_marks(line, table.column.level(line.placed), lines))
        if marks - seen:
            firsts.append(line)
        seen |= marks
    return firsts


def _is_head(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a line is the head of a column; a name may open with a word that heads are of."""
    if heads_statuses(line.text, words):
        return True
    return heads_activities(line.text, words) and not _opens_label(line, table, words)


def _opens_label(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a line, with no "Status" beside it, has a mark, or goes on in one that has."""
    if status_beside(line, table.column, table.sheet, words) is not None:
        return False
    size = line.words[0].size
    return bool(table.column.level(line.placed)) or any(
        0.5 * size < it.placed.bottom - line.placed.bottom <= LEADING * size
        and in_one_type(it, line)
        and table.column.level(it.placed)
        for it in table.lines
    )


def _over(
    table: Table,
    line: Line,
    labels: Sequence[Line],
    floor: float,
    usual: Type,
    words: SectionWords,
) -> str:
    """Give the title between a line and the labels or the title above it, where there is room."""
    if not labels:
        return title_over(table, line, floor, usual, words)
    above = labels[-1].placed
    if line.placed.bottom - above.bottom <= 2 * line.words[0].size:
        return ""
    over = title_over(table, line, above.bottom, usual, words)
    if over or line.placed.bottom - above.bottom <= _HEADED * line.words[0].size:
        return over
    return heading_above(table, line, [above], words)


def _title(parts: list[str], words: SectionWords) -> str:
    """Join a title; one that is no name of a group is none."""
    text = _said_once(NUMBER.sub("", join_lines(parts)))
    last = text.rsplit(" ", 1)
    if len(last) == 2 and last[1][:1].isupper() and words.listed("status", last[1]):
        text = last[0]
    return "" if names_no_group(text, words) else text


def _said_once(text: str) -> str:
    """Give a title once that stands over a table and again in its head, in one type."""
    parts = text.split()
    half, odd = divmod(len(parts), 2)
    once = " ".join(parts[:half])
    return once if not odd and fold(once) == fold(" ".join(parts[half:])) else text


def _is_title(
    line: Line,
    table: Table,
    words: SectionWords,
    headings: frozenset[str],
    usual: Type,
    above: Line | None,
    *,
    ends: bool,
) -> bool:
    """Whether a line among labels is a title; one that ``ends`` a table heads nothing.

    Only its type tells that the rows under it are on the next page.
    """
    differs = is_set_otherwise(line, usual) and not has_ink_of_status(line, table, usual)
    if table.column.level(line.placed) and not differs:
        return False
    if (
        differs
        or (not ends and _is_apart(line, table, words))
        or (fold(NUMBER.sub("", line.text)) in headings and not words.lookup("labels", line.text))
    ):
        return True
    if (
        above is not None
        and _goes_on(above, line, table, words)
        and not words.lookup("labels", line.text)
    ):
        return True
    return status_beside(line, table.column, table.sheet, words) is not None or has_years_beside(
        line, table, words
    )


def _is_apart(line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a row without a mark is shaded as no row with one is, or is a single cell.

    A pale shading may be that of every other row, unless it opens the table or is set apart.
    """
    if words.lookup("labels", line.text) or table.column.level(line.placed):
        return False
    firsts = _first_lines(table, table.lines)
    steps = [b.placed.bottom - a.placed.bottom for a, b in pairwise(firsts)]
    if not steps:
        return False
    pitch = min(steps)
    if is_undivided(line, firsts, table, pitch):
        return True
    level = [it for it in table.sheet.lines if table.column.level(it.placed)]
    if not has_own_band(line, level, table):
        return False
    over = [
        it.placed.bottom
        for it in table.lines
        if it.placed.bottom < line.placed.bottom - 1 and not _is_head(it, table, words)
    ]
    opens = not over or line.placed.bottom - max(over) > 1.2 * pitch
    if opens or is_striking(line, table):
        return True
    # Every other row is shaded alike whether it has a mark or not.
    plain = [it for it in table.lines if it not in level and not _is_head(it, table, words)]
    return sum(has_own_band(it, level, table) for it in plain) >= _TITLES


def _goes_on(above: Line, line: Line, table: Table, words: SectionWords) -> bool:
    """Whether a line goes on in the type and on the ground of the one above, closely under it."""
    one, two = above.words[0], line.words[0]
    return (
        line.placed.bottom - above.placed.bottom <= 2.2 * two.size
        and one.bold == two.bold
        and abs(one.size - two.size) <= 0.08 * two.size
        and distance(one.colour, two.colour) <= SAME_COLOUR
        and is_on_one_ground(above, line, table)
        and not announces(above.text, words)
    )
