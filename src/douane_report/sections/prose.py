"""Sentences of the running text, for what a section finds said there."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from douane_report.document import Line, Page
from douane_report.document.repair import join_lines

_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z‘“'\"])")


class Sentence(NamedTuple):
    """A sentence, and the line that it starts on."""

    text: str
    line: Line


def sentences(page: Page) -> Iterator[Sentence]:
    """Yield the sentences of a page; a paragraph ends at white space or a list item."""
    for paragraph in _paragraphs(page):
        text = join_lines(line.text for line in paragraph)
        starts: list[tuple[int, Line]] = []
        length = 0
        for line in paragraph:
            starts.append((length, line))
            length += len(line.text) + 1
        position = 0
        for sentence in _END.split(text):
            first = [line for start, line in starts if start <= position + 1] or [paragraph[0]]
            yield Sentence(sentence, first[-1])
            position += len(sentence) + 1


def _paragraphs(page: Page) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in page.lines:
        if paragraph and (line.gap or line.bullet):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph
