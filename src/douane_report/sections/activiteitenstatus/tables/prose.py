"""Paragraphs among the lines of activity tables: what no mark stands beside, and reads as prose.

A row without a mark has a name, as the others have. A line with a verb is none, nor is one that
opens as notes do, unless rows with a mark have such names as well.

The last lines of a column of text may stand on the edge of the labels of a table under it, and go
on in the next column, so that no full stop tells where they end.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Sheet, status_beside
from douane_report.sections.activiteitenstatus.tables.pitch import apart, has_more
from douane_report.sections.vocabulary import SectionWords

_CLOSE = 1.65
"""Farthest that the lines of one paragraph are apart, in sizes of their type."""

_AROUND = "()*,;:"
"""What words of a note may be set in."""

_LARGER = 1.05
"""From how many times the size of labels a line is a title."""

_MOST_LINES = 4
"""Most lines of the name of an activity."""

_LONGEST_LABEL = 130

_SPACE = 0.25
"""Width of a space, in sizes of its type."""

_FULL_LINE = 36
"""Fewest characters that the lines of a paragraph have, on the average."""

_SENTENCE_END = re.compile(r"[a-z)]\.\s+[A-Z]")


def without_prose(
    run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> Iterator[list[Line]]:
    """Yield the parts of a run of lines that no paragraph parts.

    Args:
        run: lines on the edge of the labels of a column of marks, from the top.
        column: the column.
        sheet: the page.
        words: the vocabulary.
    """
    for part in _between_paragraphs(run, column, words):
        yield from _parts(part, column, sheet, words)


def _between_paragraphs(
    run: Sequence[Line], column: Column, words: SectionWords
) -> Iterator[list[Line]]:
    """Yield what stands over, between and under paragraphs that are set to the width of a column.

    Line by line, those of them without a verb would look like names.
    """
    kept: list[Line] = []
    for block in _blocks(run):
        if _is_paragraph(block, column, words):
            if kept:
                yield kept
            kept = []
        else:
            kept += block
    if kept:
        yield kept


def _is_paragraph(block: Sequence[Line], column: Column, words: SectionWords) -> bool:
    """Whether lines are long, all but the last are full, and a sentence is among them."""
    if len(block) < 2 or sum(len(line.text) for line in block) < _FULL_LINE * len(block):
        return False
    widest = max(line.placed.width for line in block)
    return (
        all(_is_full(line, below, widest) for line, below in pairwise(block))
        and not any(column.level(line.placed) for line in block)
        and not any(words.lookup("labels", line.text) for line in block)
        and (_is_prose(block) or any(_is_sentence(own, words) for own in _names(block)))
    )


def _is_full(line: Line, below: Line, widest: float) -> bool:
    """Whether the first word of the next line has no room at the end of this one."""
    return line.placed.width + below.words[0].placed.width + _SPACE * line.words[0].size >= widest


def _parts(
    run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> Iterator[list[Line]]:
    """Yield the parts of a run of lines without what is a sentence or stands apart."""
    kept: list[Line] = []
    run = _without_apart(_without_sentences(run, column, sheet, words), column, sheet, words)
    headed = _first_head(run, column, sheet, words)
    marked = False
    at = 0
    for block in _blocks(run):
        at += len(block)
        level = any(column.level(line.placed) for line in block)
        marked = marked or level
        # Names of activities stand under the head of their column, and not over it.
        early = len(block) > 1 and not marked and at <= headed
        if level or any(words.lookup("labels", line.text) for line in block):
            kept += block
        elif early or _is_prose(block):
            if kept:
                yield kept
            kept = []
        else:
            kept += block
    if kept:
        yield kept


def _without_sentences(
    run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> list[Line]:
    """Take off what is a sentence or a note, unless names with a mark may be such as well."""
    names = list(_names(run))
    level = [any(column.level(it.placed) for it in own) for own in names]
    told = [_is_sentence(own, words) for own in names]
    # Most tables have neither a sentence nor names like one.
    if not any(level) or not any(told) or any(map(all, zip(level, told, strict=True))):
        return list(run)
    usual = names[level.index(True)][0].words[0]
    kept: list[Line] = []
    ended = True
    for own, is_level, is_told in zip(names, level, told, strict=True):
        first = own[0].words[0]
        # What goes on with a small letter is a part of the sentence before it.
        ended = ended or not first.text[0].islower()
        sentence = not ended or is_told
        if is_level or not (
            sentence
            and first.bold <= usual.bold
            and first.size <= _LARGER * usual.size
            and not words.lookup("labels", own[0].text)
            and status_beside(own[0], column, sheet, words) is None
        ):
            kept += own
            ended = True
        else:
            ended = False
    return kept


def _without_apart(
    run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords
) -> list[Line]:
    """Take off lines that stand apart from all rows, in a table whose rows are evenly set.

    Rules and words beside the names may set a row apart, and show that it is one: with any of
    these distances are not looked at.
    """
    names = list(_names(run))

    def is_marked(own: Sequence[Line]) -> bool:
        return bool(words.lookup("labels", own[0].text)) or any(
            column.level(it.placed) for it in own
        )

    usual = next((_type_of(own[0]) for own in names if is_marked(own)), None)
    if usual is None or all(is_marked(own) for own in names):
        return list(run)
    marked = [it for own in names if is_marked(own) for it in own]
    if has_more(marked, sheet):
        return list(run)

    def is_title(own: Sequence[Line]) -> bool:
        return _type_of(own[0]) != usual or (
            status_beside(own[0], column, sheet, words) is not None
        )

    lost = apart(names, is_marked, is_title)
    return [line for own in names if id(own[0]) not in lost for line in own]


def _type_of(line: Line) -> tuple[bool, str, float]:
    word = line.words[0]
    return word.bold, word.colour, round(word.size, 1)


def _names(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines with those under them that go on with a small letter."""
    own: list[Line] = []
    for line in run:
        if own and not (_goes_on(own[-1], line) and line.text[0].islower()):
            yield own
            own = []
        own.append(line)
    if own:
        yield own


def _is_sentence(lines: Sequence[Line], words: SectionWords) -> bool:
    """Whether lines have the verb of a sentence, or open as notes and captions do.

    A verb that ends a name, or follows a ``dat`` or ``hoe``, is that of a clause: "Iets dat nieuw
    is voor ons", "Hoe het kan gaan werken".
    """
    first, *rest = (word.text.strip(_AROUND) for line in lines for word in line.words)
    if not first or words.listed("notes", first):  # Without an asterisk nothing may be left.
        return True
    clause = words.listed("questions", first)
    for word in rest[:-1]:
        clause = clause or words.listed("clauses", word) or words.listed("questions", word)
        if words.listed("verbs", word):
            return not clause
    return False


def _first_head(run: Sequence[Line], column: Column, sheet: Sheet, words: SectionWords) -> int:
    """Give the number of lines over the first that has "Status" beside it; 0 without one."""
    heads = (at for at, line in enumerate(run) if status_beside(line, column, sheet, words))
    return next(heads, 0)


def _blocks(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines of one type that are closely set under each other."""
    block: list[Line] = []
    for line in run:
        if block and not _goes_on(block[-1], line):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _goes_on(above: Line, line: Line) -> bool:
    one, two = above.words[0], line.words[0]
    return (
        line.placed.bottom - above.placed.bottom <= _CLOSE * two.size
        and abs(one.size - two.size) <= 0.04 * two.size
        and (one.bold, one.colour) == (two.bold, two.colour)
    )


def _is_prose(block: Sequence[Line]) -> bool:
    if len(block) < 2:
        return False
    text = join_lines(line.text for line in block)
    long = len(block) > _MOST_LINES or len(text) > _LONGEST_LABEL
    return long or bool(_SENTENCE_END.search(text))
