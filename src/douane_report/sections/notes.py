"""Footnotes under a table, a chart or an infographic."""

import re
from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context

_MARKED = re.compile(r"^(\*+|[¹²³⁴-⁹†‡]|\d{1,2}\)?(?=\s+[A-Z]))\s*(?=\S)")
_SIZE = 1.06


def footnotes(context: Context, lines: Sequence[Line], reach: int = 8) -> tuple[model.Note, ...]:
    """Give the notes that open with a mark (``*``, ``1``) among the lines that follow.

    A note goes on over the next lines as long as no white space, other mark or larger type
    sets them apart.
    """
    notes: list[model.Note] = []
    index = 0
    while index < min(len(lines), reach):
        line = lines[index]
        marker, text = _marker(line)
        if not marker:
            index += 1
            continue
        parts = [text]
        size = line.words[-1].size
        index += 1
        while index < len(lines) and _goes_on(lines[index], size):
            parts.append(lines[index].text)
            index += 1
        notes.append(context.note(line, marker, join_lines(parts)))
    return tuple(notes)


def _marker(line: Line) -> tuple[str, str]:
    if line.bullet == "*":
        return "*", line.text
    if line.words[0].raised and len(line.words) > 1:
        return line.words[0].text, " ".join(word.text for word in line.words[1:])
    found = _MARKED.match(line.text)
    if found is None or line.text[found.end() :].replace(".", "").isdigit():
        return "", line.text
    return found.group(1), line.text[found.end() :]


def _goes_on(line: Line, size: float) -> bool:
    return not (line.gap or line.bullet or _marker(line)[0] or line.words[0].size > size * _SIZE)
