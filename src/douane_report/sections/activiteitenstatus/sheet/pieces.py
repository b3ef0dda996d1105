"""The word "Status" parted from the title of a group that it stands beside."""

from collections.abc import Iterable, Iterator, Sequence

from douane_report.document import Line
from douane_report.document.model import Word
from douane_report.sections.activiteitenstatus.heads import heads_statuses
from douane_report.sections.vocabulary import SectionWords, fold

_LEADING = 1.6
"""How far the lines of a head are under each other at most, in type sizes."""

_MOST_WORDS = 3
"""Most words of a head of statuses."""


def in_pieces(fragments: Iterable[Line], words: SectionWords) -> Iterator[Line]:
    """Yield the fragments of a page, with the word "Status" taken off a title that it touches.

    A head on several lines, ``Stand`` over ``van zaken``, is put together.
    """
    pieces = [piece for line in fragments for piece in _apart(line, words)]
    names = [it.split() for it in words.folded("status") if " " in it]
    taken: set[int] = set()
    for line in pieces:
        if id(line) in taken:
            continue
        whole, used = _whole_head(line, pieces, names)
        taken |= used
        yield whole


def _whole_head(
    line: Line, pieces: Sequence[Line], names: Sequence[Sequence[str]]
) -> tuple[Line, set[int]]:
    """Give a head with the lines under it that go on with it, and the ids of these."""
    said, whole, used = fold(line.text).split(), line, set[int]()
    while any(said == name[: len(said)] and len(said) < len(name) for name in names):
        last = whole.words[-1]
        under = [
            it
            for it in pieces
            if 0 < it.placed.bottom - last.placed.bottom <= _LEADING * last.size
            and it.placed.overlap_x(whole.placed) > 0
            and (it.words[0].size, it.words[0].bold) == (last.size, last.bold)
        ]
        said = [*said, *fold(under[0].text).split()] if len(under) == 1 else []
        if not any(said and said == name[: len(said)] for name in names):
            break
        whole = whole._replace(words=(*whole.words, *under[0].words))
        used.add(id(under[0]))
    complete = fold(whole.text).split() in names
    return (whole, used) if complete else (line, set())


def _apart(line: Line, words: SectionWords) -> Iterator[Line]:
    if heads_statuses(line.text, words):
        yield line
    elif at := _parting(line, words):
        yield line._replace(words=line.words[:at])
        yield line._replace(words=line.words[at:])
    elif (glued := _glued(line.words[0], words)) is not None:
        yield line._replace(words=glued[:1])
        yield line._replace(words=(*glued[1:], *line.words[1:]))
    else:
        yield line


def _parting(line: Line, words: SectionWords) -> int:
    """Give how many words of a line stand before the place where a head ends or begins; else 0.

    The longest head counts: ``Stand van zaken`` is one, and so is ``Stand``.
    """
    count = len(line.words)
    sizes = range(min(_MOST_WORDS, count - 1), 0, -1)
    for size in sizes:
        if _is_head(line.words[:size], words) and _set_off(line, size):
            return size
    for size in sizes:
        if _is_head(line.words[-size:], words) and _set_off(line, count - size):
            return count - size
    return 0


def _is_head(own: Sequence[Word], words: SectionWords) -> bool:
    """Whether words are the head of a column; in lower case they are of a title or a label."""
    text = " ".join(word.text for word in own)
    return text[:1].isupper() and words.listed("status", text)


def _glued(word: Word, words: SectionWords) -> tuple[Word, Word] | None:
    """Part "Status" from the first word of a title that touches it, at the capital in between."""
    for at in range(2, len(word.text) - 1):
        head, tail = word.text[:at], word.text[at:]
        if tail[0].isupper() and words.listed("status", head):
            box = word.placed
            edge = box.x0 + box.width * at / len(word.text)
            return (
                word._replace(text=head, box=box._replace(x1=edge)),
                word._replace(text=tail, box=box._replace(x0=edge)),
            )
    return None


def _set_off(line: Line, index: int) -> bool:
    """Whether the words before ``index`` stand a little apart from the rest."""
    left, right = line.words[index - 1], line.words[index]
    return right.placed.x0 - left.placed.x1 > 0.33 * left.size
