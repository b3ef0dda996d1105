"""What tells that one table is the rest of another, in the next column or on the next page."""

import re
from collections.abc import Sequence

from douane_report.document.rows import Row, Table
from douane_report.document.tables import box_of, same_columns
from douane_report.sections.tabular.akin import akin_rows, has_akin
from douane_report.sections.tabular.captions import without_money
from douane_report.sections.tabular.columns import opens_part
from douane_report.sections.vocabulary import SectionWords, fold

_TWO_SENTENCES = re.compile(r"[a-z]{3,}[.!?] [A-Z][a-z]* ")

_CAPTION_LINES = 3
"""Most lines over the rest of a table that say that it goes on."""


def is_known(row: Row, words: SectionWords) -> bool:
    """Whether the vocabulary knows the label of a row."""
    return bool(row.label) and words.lookup("labels", row.text) is not None


def names_of(table: Table) -> set[str]:
    """Give the folded labels of a table; that of a part (``waarvan maritiem``) may come again."""
    texts = [row.text for row in table.rows if row.label]
    return {fold(text) for text in texts if not opens_part(text)}


def has_lines_of(table: Table, other: Table) -> bool:
    """Whether a label is made of lines of another table's: what is level with them by chance."""
    lines = {line.words for row in other.rows for line in row.label}
    return any(line.words in lines for row in table.rows for line in row.label)


def has_known(table: Table, words: SectionWords) -> bool:
    """Whether a table has a known row; a total alone may be that of any table."""
    return any(is_known(row, words) for row in table.rows) or any(
        words.is_total(row.text) for row in table.rows[1:]
    )


def runs_on(one: Table, two: Table, seen: Sequence[Table], words: SectionWords) -> bool:
    """Whether one of two tables is the rest of the other, whatever its labels.

    The rest has no header and stands at the top of a column or page, or it has the same header
    again over rows of the section; it is set in the same columns, and no other table begins
    in between.
    """
    head, rest = sorted((one, two), key=start)
    titled = any(head.headers) or any(words.heading_in(line.text) for line in head.above)
    known = akin_rows(words, rest) or all(
        is_known(row, words) or has_akin(words, row) or words.is_total(row.text)
        for row in rest.rows
    )
    again = known and any(rest.headers) and rest.headers == head.headers
    if not titled or not (again or not (any(rest.headers) or rest.above)):
        return False
    between = any(any(table.headers) and start(head) < start(table) < start(rest) for table in seen)
    return not between and same_columns(head, rest)


def goes_with(table: Table, other: Table) -> bool:
    """Whether two tables may be parts of one: one of them has no header of its own.

    Each may have a scale of money of its own in its header.
    """
    mine, theirs = ([fold(without_money(it)) for it in one.headers] for one in (table, other))
    return mine == theirs or not any(table.headers) or not any(other.headers)


def without_prose(table: Table, words: SectionWords) -> Table:
    """Leave out what follows the rows of a table where the text beside a chart does.

    No label holds the end of one sentence and the start of the next. A caption under the table may
    be among it.
    """
    known = [at for at, row in enumerate(table.rows) if is_known(row, words)]
    for at, row in enumerate(table.rows):
        if known and at > known[0] and at not in known and _TWO_SENTENCES.search(row.text):
            cut = [line for it in table.rows[at:] for line in it.label]
            return table._replace(rows=table.rows[:at], below=(*cut, *table.below))
    return table


def start(table: Table) -> tuple[int, float, float]:
    """Where a table begins: its page, its column, and how far down."""
    box = box_of([*table.rows[0].label, *(cell.line for cell in table.rows[0].cells if cell)])
    return (table.page, round(box.x0, -2), box.top) if box else (table.page, 0.0, 0.0)


def says_it_goes_on(table: Table, words: SectionWords) -> bool:
    """Whether a table is said to be of the section, or to go on, or has nothing over it."""
    over = [line.text for line in table.above[:_CAPTION_LINES]]
    return not over or any(words.heading_in(text) or "vervolg" in fold(text) for text in over)
