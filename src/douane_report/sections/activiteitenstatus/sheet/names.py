"""Names of known activities on a page, also those that a narrow column sets on several lines."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.vocabulary import SectionWords

_MOST_LINES = 4
_CLOSE = 1.6
"""Farthest that the lines of one name are apart, in sizes of their type."""

_LONGEST = 110


def named_lines(lines: Sequence[Line], words: SectionWords) -> dict[int, Box]:
    """Give the lines that are the name of a known activity or a part of it, and where it stands.

    The last word of a sentence or of a longer name may be one as well; it is none.
    """
    found = {
        id(line): line.placed
        for line in lines
        if not line.text.endswith(".") and words.lookup("labels", line.text)
    }
    for block in _blocks(lines):
        for line in _going_on(block):
            found.pop(id(line), None)
        # Every line of a name but the last may be the start of any other.
        for first in range(len(block) - 1):
            if not block[first].text[:1].isalnum():
                continue
            for end in range(first + 2, min(first + _MOST_LINES, len(block)) + 1):
                part = block[first:end]
                text = join_lines(line.text for line in part)
                if len(text) > _LONGEST or part[-2].text.endswith("."):
                    break
                if words.lookup("labels", text):
                    whole = union([line.placed for line in part])
                    found |= {id(line): whole for line in part}
    return found


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines at one edge that stand closely under each other in one type."""
    at_edge: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        at_edge[round(line.placed.x0)].append(line)
    for own in at_edge.values():
        own.sort(key=lambda it: it.placed.bottom)
        block: list[Line] = []
        for line in own:
            if block and not _goes_on(block[-1], line):
                yield block
                block = []
            block.append(line)
        yield block


def _going_on(block: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines of a block that open with a small letter, where its first one does not."""
    if block[0].text[:1].isupper():
        yield from (line for line in block[1:] if line.text[:1].islower())


def _goes_on(above: Line, line: Line) -> bool:
    one, two = above.words[0], line.words[0]
    step = line.placed.bottom - above.placed.bottom
    return (
        0.5 * two.size < step <= _CLOSE * two.size
        and one.bold == two.bold
        and abs(one.size - two.size) <= 0.08 * two.size
    )
