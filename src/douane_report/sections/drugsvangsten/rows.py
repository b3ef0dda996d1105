"""Parts of what was seized that stand in the label of a row, under or behind the drug's name.

``Cocaïne`` with ``waarvan maritiem 61.921 kg`` in small type under it is one cell of a table: the
name is that of the drug, and the rest is a part with a figure of its own.
"""

from collections.abc import Sequence

from douane_report.document.cards.tokens import SEPARATORS, Piece, Token
from douane_report.document.model import Line
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Row, Table
from douane_report.sections.drugsvangsten.parts import PartFigure
from douane_report.sections.drugsvangsten.words import names_part, part_in
from douane_report.sections.tabular.columns import opens_part
from douane_report.sections.vocabulary import SectionWords, fold

_LEADS = ",:;(–-"
"""What may lead from a name to a part that stands behind it."""


def without_parts(
    table: Table, page: PdfPage, words: SectionWords, year: int
) -> tuple[tuple[Row, ...], list[PartFigure]]:
    """Give the rows of a table with nothing but names as labels, and the parts that stood there.

    Args:
        table: the table.
        page: its page, on which a figure may stand under the words of a part.
        words: vocabulary; its ``labels`` are the drugs, its ``parts`` what parts are called.
        year: year of the report, for a part that names none.
    """
    rows: list[Row] = []
    parts: list[PartFigure] = []
    for row in table.rows:
        own, found = _split(row, page, words, year)
        rows.append(own)
        parts += found
    return tuple(rows), parts


def _split(row: Row, page: PdfPage, words: SectionWords, year: int) -> tuple[Row, list[PartFigure]]:
    """Part a label into the name of a drug and the parts that stand with it.

    Under a known name a line with a figure is none of it, whatever it says.
    """
    if words.lookup("labels", row.text):
        return row, []
    bare = row
    for at, line in enumerate(row.label):
        for index in range(len(line.words)):
            if not (at or index):
                continue
            head = line.words[:index]
            label = (*row.label[:at], *((line._replace(words=head),) if head else ()))
            tail = (line._replace(words=line.words[index:]), *row.label[at + 1 :])
            known = words.lookup("labels", _text(label)) is not None
            by_word = opens_part(tail[0].words[0].text) or (known and _names_part(tail, words))
            if by_word and known and not any(map(_figures, tail)):
                tail = (*tail, *_apart(row, tail, page))
            if not (by_word or not index or (known and _opens_with_figure(tail[0]))):
                continue
            parts = _parts(tail, words, year, _text(label))
            if parts:
                return row._replace(label=_stripped(label)), parts
            if known and bare is row and (any(map(_figures, tail)) or (by_word and _is_first(row))):
                bare = row._replace(label=_stripped(label))
    return bare, []


def _figures(line: Line) -> list[Token]:
    """Give the figures of a line; a dash alone is a pause here."""
    return [
        token
        for token in Piece(line).of_kind("figure")
        if any(char.isdigit() for char in token.line.text)
    ]


def _is_first(row: Row) -> bool:
    """Whether the figures of a row stand level with the first of several lines of its label."""
    first, *rest = row.label
    reach = 0.25 * first.words[0].size
    return bool(rest) and all(
        abs(cell.line.placed.bottom - first.placed.bottom) <= reach for cell in row.cells if cell
    )


def _opens_with_figure(line: Line) -> bool:
    figures = _figures(line)
    return bool(figures) and figures[0].line.words[0].placed == line.words[0].placed


def _apart(row: Row, tail: Sequence[Line], page: PdfPage) -> list[Line]:
    """Give the figure that stands alone under the words of a part, or to the right of them."""
    line = tail[-1]
    box, size = line.placed, line.words[0].size
    column = min((cell.line.placed.x0 for cell in row.cells if cell), default=box.x1)
    found = []
    for other in page.fragments:
        it = other.placed
        under = 0.8 * size <= it.bottom - box.bottom <= 1.8 * size
        flush = abs(it.x0 - box.x0) <= 0.6 * size
        level = abs(it.bottom - box.bottom) <= 0.2 * size
        if (under and flush) or (level and box.x1 <= it.x0 and it.x1 < column - size):
            found.append(other)
    alone = [it for it in found if [token.kind for token in Piece(it).tokens] == ["figure"]]
    return alone if len(alone) == 1 else []


def _parts(tail: Sequence[Line], words: SectionWords, year: int, drug: str) -> list[PartFigure]:
    """Read parts one after another: each has its words, its figure, and perhaps its year."""
    tokens = [token for line in tail for token in Piece(line).tokens]
    figures = [token for line in tail for token in _figures(line)]
    texts = [token for token in tokens if token.kind == "text"]
    years = [int(token.line.text) for token in tokens if token.kind == "year"]
    if len(figures) == 1 and len(years) <= 1:
        groups = [(texts, figures[0])]
    else:
        kinds = [token.kind for token in tokens]
        pairs = (["text", "figure"], ["figure", "text"])
        if years or not any(kinds == pair * len(figures) for pair in pairs):
            return []
        groups = [([text], figure) for text, figure in zip(texts, figures, strict=True)]
    found = [
        PartFigure(drug, fold(name), (*years, year)[0], figure.cell)
        for group, figure in groups
        if figure.cell and _says_part(name := _words(group), words)
    ]
    return found if len(found) == len(figures) else []


def _says_part(name: str, words: SectionWords) -> bool:
    return names_part(words, name) or part_in(words, name) is not None


def _names_part(tail: Sequence[Line], words: SectionWords) -> bool:
    """Whether what stands behind a name is that of a part, with a figure or without."""
    texts = [token for line in tail for token in Piece(line).of_kind("text")]
    return names_part(words, _words(texts))


def _words(tokens: Sequence[Token]) -> str:
    return join_lines(token.line.text for token in tokens).strip(SEPARATORS + " ")


def _text(label: Sequence[Line]) -> str:
    return Row(tuple(label), ()).text.strip(SEPARATORS + "–-* ")


def _stripped(label: Sequence[Line]) -> tuple[Line, ...]:
    """Take off the sign that led from the name to the part: ``Cocaïne:``, ``Cocaïne –``."""
    *first, last = label
    words = list(last.words)
    while words and not words[-1].raised:
        word = words.pop()
        if stem := word.text.rstrip(_LEADS):
            return (*first, last._replace(words=(*words, word._replace(text=stem))))
    return tuple(label)
