"""The names of cards: the largest text, or a known one, on as many lines as it has."""

from collections.abc import Sequence
from itertools import takewhile

from douane_report.document.cards.content import says_part
from douane_report.document.cards.tokens import Piece, is_unit
from douane_report.document.model import Known, Line

_MOST_NAME_LINES = 5
"""Most lines of the name of a card."""

_REMARK = 0.9
"""Below how many times the size of a title its line goes on as a remark."""

_NEXT = 1.6
"""Under how many type sizes the lines of a text stand."""

_WIDE = 2.2
"""The same of a name that reads on."""

_SIGNS = "/&+"
"""What stands between the parts of a name: at the end of a line it goes on, and so at the start."""

_OWN = 1.1
"""From how many times the size of the years beside it on a name is larger than they are."""


def find_name(pieces: Sequence[Piece], known: Known) -> Line | None:
    """Give the name: a known one, else the largest text; on several lines in the same type."""
    figures = [token for piece in pieces for token in piece.of_kind("figure")]
    largest = max((it.line.words[0].size for it in figures), default=0.0)
    texts = [
        _without_raised(title)
        for piece in pieces
        if piece.has_letters
        and (title := piece.title) is not None
        and not is_unit(title.text)
        and (
            piece.is_text
            or known(title.text)
            or _is_larger(title, piece)
            or _is_before(title, piece, largest)
        )
    ]
    if not texts:
        return None
    texts = _held_together(texts)
    joined = [it for line in texts for it in _whole_names(line, texts)]
    heads = [_head(it) for it in texts]
    for named in (
        [it for it in joined if known(it.text)],
        [it for it in (*texts, *heads) if known(it.text)],
    ):
        if named:
            return max(named, key=_prominence)
    first = max(texts, key=_prominence)
    return next((it for it in joined if it.words[0] is first.words[0]), first)


def _held_together(texts: Sequence[Line]) -> list[Line]:
    """Join the lines between which a sign stands: neither is a name, though each may be known."""
    found: list[Line] = []
    for line in texts:
        at = next((at for at, above in enumerate(found) if reads_on(above, line)), None)
        if at is None:
            found.append(line)
        else:
            found[at] = found[at]._replace(words=(*found[at].words, *line.words))
    return found


def reads_on(line: Line, other: Line) -> bool:
    """Whether a sign holds a line and the next together: ``Hennep /`` over ``marihuana``."""
    signed = line.text[-1] in _SIGNS or other.text[0] in _SIGNS
    return signed and _goes_on(line, other)


def _whole_names(line: Line, texts: Sequence[Line]) -> list[Line]:
    """Give the texts that a line opens, the longest first; with too many lines it is prose."""
    lines = [line]
    while len(lines) <= _MOST_NAME_LINES:
        following = next((it for it in texts if _goes_on(lines[-1], it)), None)
        if following is None:
            break
        lines.append(following)
    if len(lines) > _MOST_NAME_LINES:
        lines = lines[:2]
    whole = [
        line._replace(words=tuple(word for it in lines[:end] for word in it.words))
        for end in range(2, len(lines) + 1)
    ]
    return whole[::-1]


def _head(line: Line) -> Line:
    """The words that a line opens with in the type of a title, before a remark in smaller type."""
    size = line.words[0].size
    words = tuple(takewhile(lambda word: word.size >= _REMARK * size, line.words))
    return line if len(words) == len(line.words) else line._replace(words=words)


def _is_larger(title: Line, piece: Piece) -> bool:
    """Whether a text is set in larger type than the years beside it, as a name is."""
    years = piece.of_kind("year")
    return not piece.holds("figure") and all(
        _OWN * year.line.words[0].size <= title.words[0].size for year in years
    )


def _is_before(title: Line, piece: Piece, largest: float) -> bool:
    """Whether a text stands right before the largest figure of the card, as a name does."""
    if [token.kind for token in piece.tokens] != ["text", "figure"] or says_part(title):
        return False
    return piece.tokens[1].line.words[0].size >= largest


def _without_raised(line: Line) -> Line:
    """Take the footnote marks off a name."""
    words = tuple(word for word in line.words if not word.raised)
    return line if len(words) in (0, len(line.words)) else line._replace(words=words)


def _goes_on(line: Line, other: Line) -> bool:
    """Whether ``other`` is the next line of the same text: same type, one line lower.

    Farther below it must go on in mid-sentence, as the title of a card set wide does.
    """
    one, two = line.words[0], other.words[0]
    step = other.placed.bottom - line.placed.bottom
    return (
        0.6 * one.size < step < (_WIDE if _is_amid(line, other) else _NEXT) * one.size
        and abs(one.size - two.size) < 0.4
        and (one.bold, one.colour) == (two.bold, two.colour)
        and line.placed.overlap_x(other.placed) > 0
    )


def _is_amid(line: Line, other: Line) -> bool:
    """Whether a text reads on from one line to the next: ``Nieuwe psychoactieve / stoffen``."""
    start = other.text[0]
    return (start.islower() or start == "(" or line.text[-1] in "-/&") and not says_part(other)


def _prominence(line: Line) -> tuple[float, bool, float]:
    return round(line.words[0].size, 1), line.words[0].bold, -line.placed.top
