"""Which lines of a page are of the legend of the status colours, on however many lines each is.

What a legend says of a colour may go on in the next line, under its words, its mark or its name.
No line of a legend is an activity, a title or a heading, whatever stands level with it.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Word
from douane_report.sections.activiteitenstatus.legend.colours import is_letter_before
from douane_report.sections.activiteitenstatus.running import in_one_type
from douane_report.sections.vocabulary import SectionWords, fold, words_of

_SEPARATORS = ":\u2013-="
"""What stands between the name of a colour and what it means."""

_HYPHENS = frozenset("-\u2010\u2011\u00ad")

_FEWEST = 2
"""How many colours a legend explains at least."""

_LEADING = 1.9
"""Farthest that the lines of one explanation are apart, in sizes of their type."""

_CLOSE = 1.65
"""The same, where its wording is not known."""

_OUTDENT = 4.0
"""How far before the first line the next may start, under the mark, in sizes of their type."""

_BESIDE = 4.0
"""How far explanations in one line of text are apart at most, in sizes of their type."""

_MOST_LINES = 4
"""On how many lines a legend says what a colour means."""

_LONGEST_SIGN = 3
"""Most characters of the letter or sign of a mark before its explanation."""

_SHORTEST = 2
"""Fewest characters of a line that an explanation may go on from."""


def colour_name(line: Line, words: SectionWords) -> tuple[model.Statuskleur, str] | None:
    """Read ``Groen`` or ``Groen: verloopt zoals gepland``, or a meaning that stands alone."""
    if not _may_open(line, words):
        return None
    first, rest = _said(line, words)
    if first is None:
        first = words.colour_meant(rest.rstrip("."))
    elif rest and words.colour_meant(rest.rstrip(".")) != first:
        return None
    return (first, rest) if first else None


def colour_names(
    lines: Sequence[Line], words: SectionWords
) -> list[tuple[Line, tuple[model.Statuskleur, str]]]:
    """Give the lines that name a colour, or say what it means, each with these.

    Meanings in words of the report's own are taken where each has a colour of its own; remarks on
    statuses name the same ones again.
    """
    known = [(line, name) for line in lines if (name := colour_name(line, words))]
    taken = {id(line) for line, _ in known}
    others = [
        (line, (name, rest))
        for line in lines
        if id(line) not in taken and _may_open(line, words) and _is_explained(line, words)
        for name, rest in (_said(line, words),)
        if name
    ]
    told = [name for _, (name, _) in (*known, *others)]
    if not others or len(told) < _FEWEST or len(set(told)) < len(told):
        return known
    order = {id(line): at for at, line in enumerate(lines)}
    return sorted([*known, *others], key=lambda it: order[id(it[0])])


def whole_lines(fragments: Sequence[Line], words: SectionWords) -> list[Line]:
    """Put the lines of each explanation of a colour together; all other lines stay."""
    groups = _groups(fragments, words)
    first = {id(parts[0]): parts for parts in groups}
    others = {id(it) for parts in groups for it in parts[1:]}
    return [
        _joined(first[id(it)]) if id(it) in first else it
        for it in fragments
        if id(it) not in others
    ]


def lines_of_legend(lines: Sequence[Line], words: SectionWords) -> Iterator[Line]:
    """Yield the lines that are of the legend, or read as if they were.

    After the name of a colour and a colon stands what it means, in whatever words.
    """
    for parts in _groups(lines, words):
        yield from parts
    for line in lines:
        if colour_name(line, words):
            yield line


def _groups(lines: Sequence[Line], words: SectionWords) -> list[list[Line]]:
    """Give the lines of each explanation that may be on several of them."""
    opening = [line for line in lines if _may_open(line, words)]
    known = _wrapped(opening, lines, words)
    taken = {id(it) for parts in known for it in parts}
    free = [it for it in lines if id(it) not in taken]
    others = [
        list(_lines_under(line, free, words))
        for line in opening
        if id(line) not in taken and _is_explained(line, words) and colour_name(line, words) is None
    ]
    return [*known, *others]


def _may_open(line: Line, words: SectionWords) -> bool:
    """Whether a line may be of a legend by its first word: most lines of a page are told so."""
    first = line.words[0].text
    if len(first) <= _LONGEST_SIGN or not first[0].isalnum():
        return True
    opening, *_ = fold(first).split() or [""]
    return opening in _openings(words.name)


@cache
def _openings(section: model.SectionName) -> frozenset[str]:
    """The first words of the names of colours, and of what legends say of them."""
    words = words_of(section)
    names = (name for table in ("colours", "meanings") for name, _ in words.names(table))
    return frozenset(name.split()[0] for name in names)


def _said(line: Line, words: SectionWords) -> tuple[model.Statuskleur | None, str]:
    """Give the colour that a line opens with, and what it says of it."""
    parts = [word.text for word in line.words]
    while is_letter_before(parts):
        parts = parts[1:]  # The sign or the letter of the mark itself.
    first = words.colour(parts[0].rstrip(_SEPARATORS))
    return first, " ".join(parts[1 if first else 0 :]).lstrip(_SEPARATORS + " ")


def _is_explained(line: Line, words: SectionWords) -> bool:
    """Whether a line opens with the name of a colour, a colon or the like, and more words."""
    parts = [word.text for word in line.words]
    while is_letter_before(parts) and not words.colour(parts[0]):
        parts = parts[1:]
    name = parts[0].rstrip(_SEPARATORS)
    if len(parts) < 2 or words.colour(name) is None:
        return False
    return name != parts[0] or not parts[1].strip(_SEPARATORS)


def _wrapped(
    opening: Sequence[Line], lines: Sequence[Line], words: SectionWords
) -> list[list[Line]]:
    """Give the lines of what is said of a colour on several lines, in words that are known."""
    meanings = sorted(it for it, _ in words.names("meanings"))
    found: list[list[Line]] = []
    for line in opening:
        status, text = _said(line, words)
        if not _goes_on(text, meanings):
            continue
        parts = [line]
        whole: list[Line] = []
        while len(parts) < _MOST_LINES:
            for under in _nearest_under(parts, lines):
                longer = _join(text, under.text)
                if words.colour(under.words[0].text.rstrip(_SEPARATORS)) is None and (
                    (meant := words.colour_meant(longer.rstrip("."))) or _goes_on(longer, meanings)
                ):
                    break
            else:
                break
            text = longer
            parts.append(under)
            if meant and status in (None, meant):
                whole = list(parts)
        if whole:
            found.append(whole)
    return found


def _join(above: str, under: str) -> str:
    """Join two lines; what legends say of colours has no words that are written with a hyphen."""
    if above[-1:] in _HYPHENS and under[:1].islower():
        return above[:-1] + under
    return f"{above} {under}"


def _goes_on(text: str, meanings: Sequence[str]) -> bool:
    """Whether a text is the start of something that legends say of a colour, given in order."""
    start = fold(text)
    after = bisect_right(meanings, start)
    return len(start) >= _SHORTEST and after < len(meanings) and meanings[after].startswith(start)


def _nearest_under(parts: Sequence[Line], lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines closely under the last of some, in their type, that may go on from it."""
    first, last = parts[0].placed, parts[-1].placed
    size = parts[0].words[0].size
    edges = (first.x0 - _OUTDENT * size, first.x1)
    if len(parts) == 1 and (left := _left_of_text(parts[0], lines)) is not None:
        edges = (left - _OUTDENT * size, left + size)
    for it in lines:
        box = it.placed
        if (
            0.5 * size < box.bottom - last.bottom <= _LEADING * size
            and abs(it.words[0].size - size) <= 0.04 * size
            and edges[0] <= box.x0 <= edges[1]
        ):
            yield it


def _left_of_text(line: Line, lines: Sequence[Line]) -> float | None:
    """Where a legend set as one line of text starts that breaks in its last explanation.

    None where nothing stands right before a line, or something right after it.
    """
    size = line.words[0].size
    left = line.placed.x0
    for it in sorted(lines, key=lambda it: -it.placed.x0):
        level = abs(it.placed.bottom - line.placed.bottom) <= 0.1 * size and in_one_type(it, line)
        if level and 0 <= it.placed.x0 - line.placed.x1 <= _BESIDE * size:
            return None
        if level and 0 <= left - it.placed.x1 <= _BESIDE * size:
            left = it.placed.x0
    return left if left < line.placed.x0 else None


def _lines_under(line: Line, lines: Sequence[Line], words: SectionWords) -> Iterator[Line]:
    """Yield a line and those that go on from it: on an edge of its words, with a small letter."""
    edges = [word.placed.x0 for word in line.words[:3]]
    last = line
    yield line
    for it in sorted(lines, key=lambda it: it.placed.bottom):
        size, other = line.words[0].size, it.words[0]
        if (
            0.5 * size < it.placed.bottom - last.placed.bottom <= _CLOSE * size
            and abs(other.size - size) <= 0.04 * size
            and other.text[0].islower()
            and words.colour(other.text.rstrip(_SEPARATORS)) is None
            and (
                any(abs(it.placed.x0 - edge) <= 2 for edge in edges)
                or 0 < edges[0] - it.placed.x0 <= _OUTDENT * size
            )
        ):
            last = it
            yield it


def _joined(parts: Sequence[Line]) -> Line:
    """Make one line of several, without the hyphens at their ends."""
    joined: list[Word] = list(parts[0].words)
    for line in parts[1:]:
        first, *rest = line.words
        text = _join(joined[-1].text, first.text)
        if " " in text:
            joined.append(first)
        else:
            joined[-1] = joined[-1]._replace(text=text)
        joined += rest
    return parts[0]._replace(words=tuple(joined))
