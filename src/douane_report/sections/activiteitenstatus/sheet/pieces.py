"""The word "Status" parted from the title of a group that it stands beside."""

from collections.abc import Iterable, Iterator

from douane_report.document import Line
from douane_report.document.model import Word
from douane_report.sections.vocabulary import SectionWords


def in_pieces(fragments: Iterable[Line], words: SectionWords) -> Iterator[Line]:
    """Yield the fragments of a page, with the word "Status" taken off a title that it touches."""
    for line in fragments:
        yield from _apart(line, words)


def _apart(line: Line, words: SectionWords) -> Iterator[Line]:
    first, last = line.words[0], line.words[-1]
    if len(line.words) > 1 and _is_head(first, words) and _set_off(line, 1):
        yield line._replace(words=line.words[:1])
        yield line._replace(words=line.words[1:])
    elif len(line.words) > 1 and _is_head(last, words) and _set_off(line, -1):
        yield line._replace(words=line.words[:-1])
        yield line._replace(words=line.words[-1:])
    elif (glued := _glued(first, words)) is not None:
        yield line._replace(words=glued[:1])
        yield line._replace(words=(*glued[1:], *line.words[1:]))
    else:
        yield line


def _is_head(word: Word, words: SectionWords) -> bool:
    """Whether a word is the head of a column; in lower case it is one of a title or a label."""
    return word.text[:1].isupper() and words.listed("status", word.text)


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
