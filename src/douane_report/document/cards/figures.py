"""Which figure of a card is of which year.

A card has a large figure, which is that of the report's year, or a small chart in which the
report's year is one of the years under the bars. Then each figure is that of the year under (or
beside) it, and none is picked for its size.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.cards.content import Part, find_parts, part_over, tells_part
from douane_report.document.cards.history import pair_under, pair_years
from douane_report.document.cards.tokens import Piece, Token, by_line, chapter_number
from douane_report.document.cards.told import told_histories
from douane_report.document.cells import FigureCell
from douane_report.document.model import Line

_LARGE = 1.3
"""From how many times the size of all others on a figure is the large one of its card."""

_OWN = 1.1
"""From how many times the size of the others on a figure is set in type of its own."""


class CardFigures(NamedTuple):
    """The figures of a card.

    Attributes:
        figures: (year, figure), the year of the report first.
        parts: figures with words beside them that say of what they are a part.
    """

    figures: tuple[tuple[int, FigureCell], ...]
    parts: list[Part]


def figures_of(
    pieces: Sequence[Piece], name: Line, report_year: int, over: Sequence[Token] = ()
) -> CardFigures | None:
    """Tell the figures of a card apart; None when it has none.

    Args:
        pieces: the fragments of the card, from top to bottom.
        name: its name.
        report_year: year of the large figure.
        over: years that stand over the columns of all cards, where these are strips.
    """
    told, pieces = _told(pieces, report_year)
    figures = [token for piece in pieces for token in piece.of_kind("figure")]
    remarks = _remarks(pieces, report_year)
    years = [
        token
        for piece in pieces
        if not (_is_sentence(piece) or tells_part(piece) or piece in remarks)
        for token in piece.of_kind("year")
    ]
    if not figures:
        return None
    if over and not years:
        return _of_strip(pieces, figures, name, report_year, over)
    charted = _charted(years, report_year)
    parts = find_parts(pieces, None, name, remarks) if charted else []
    aside = [token for piece in remarks for token in piece.of_kind("figure")]
    bars = [it for it in _without(figures, parts) if it not in aside]
    whole = [it for piece in pieces if not tells_part(piece) for it in piece.of_kind("figure")]
    numbers = [token for piece in pieces if (token := chapter_number(piece))]
    hero = max(
        [it for it in whole if it not in numbers] or whole or figures,
        key=lambda it: (round(_size(it), 1), _is_bold(it), -it.box.gap(name.placed)),
    )
    if charted and (len(bars) < 2 or not _is_large(hero, bars)):
        return CardFigures(_of_chart(charted, bars, name, report_year), parts)
    assert hero.cell is not None
    cell = hero.cell
    parts = find_parts(pieces, hero, name, remarks)
    rest = _without([it for it in figures if it is not hero and it not in aside], parts)
    earlier = [it for it in years if int(it.line.text) != report_year]
    paired = pair_years(earlier, rest)
    history = _once([*paired, *told])
    if any(_adjoins(hero, other) for other in figures if other is not hero):
        cell = FigureCell(cell.line, None, "two figures stand side by side")
    elif not (_stands_out(hero, rest) or len(paired) == len(rest) == len(earlier)):
        cell = FigureCell(cell.line, None, "no figure stands out, and others are of no year")
    elif charted and _contradicts(cell, pair_years(charted, rest), report_year):
        cell = FigureCell(cell.line, None, "the chart has another figure for the year")
    return CardFigures(((report_year, cell), *history), _of_hero(parts, hero, history))


def _told(
    pieces: Sequence[Piece], report_year: int
) -> tuple[list[tuple[int, FigureCell]], Sequence[Piece]]:
    """Give the history that is told in words, and the fragments that are none of it."""
    found = [
        told
        for told in told_histories(pieces)
        if str(report_year) not in {year.line.text for year, _ in told.pairs}
    ]
    taken = [piece for told in found for piece in told.pieces]
    pairs = [pair for told in found for pair in told.pairs]
    history = [(int(year.line.text), it.cell) for year, it in pairs if it.cell is not None]
    return history, [piece for piece in pieces if piece not in taken]


def _remarks(pieces: Sequence[Piece], report_year: int) -> list[Piece]:
    """Give the words with a year that has a figure elsewhere: ``Maritiem 2022: 51.447 kg``."""
    bare = [piece for piece in pieces if not piece.holds("text")]
    plain = {int(token.line.text) for piece in bare for token in piece.of_kind("year")}
    most = max((_size(token) for piece in bare for token in piece.of_kind("figure")), default=0.0)
    found: list[Piece] = []
    for piece in pieces:
        years = {int(token.line.text) for token in piece.of_kind("year")}
        sizes = [_size(token) for token in piece.of_kind("figure")]
        if len(years) != 1 or not piece.holds("text"):
            continue
        own = years == {report_year} and bool(sizes) and max(sizes) * _OWN <= most
        if own or (years <= plain and max(sizes, default=0.0) <= most):
            found.append(piece)
    return found


def _once(history: Sequence[tuple[int, FigureCell]]) -> list[tuple[int, FigureCell]]:
    """Give each year once; of two figures for one year none can be read."""
    found: dict[int, FigureCell] = {}
    for year, cell in history:
        other = found.get(year)
        if other is not None and other.text != cell.text:
            cell = FigureCell(cell.line, None, "two figures stand for one year")
        found[year] = cell
    return list(found.items())


def _charted(years: Sequence[Token], report_year: int) -> list[Token]:
    """Give the years of a history of which the report's year is one; empty when it is none."""
    rows = [row for row in by_line(years) if len(row) > 1]
    for found in (*rows, list(years)):
        printed = Counter(int(token.line.text) for token in found)
        if len(printed) > 1 and printed[report_year] and max(printed.values()) == 1:
            return list(found)
    return []


def _of_chart(
    years: Sequence[Token], figures: Sequence[Token], name: Line, report_year: int
) -> tuple[tuple[int, FigureCell], ...]:
    """Give each year of a history its figure; without one the report's year is unreadable."""
    found = dict(pair_years(years, figures))
    own = found.pop(report_year, None)
    if own is None:
        own = FigureCell(name, None, "no figure stands over the year of the report")
    return ((report_year, own), *found.items())


def _of_strip(
    pieces: Sequence[Piece],
    figures: Sequence[Token],
    name: Line,
    report_year: int,
    over: Sequence[Token],
) -> CardFigures:
    """Give the figures of a strip: each is of the year over its column."""
    parted = {
        id(piece)
        for piece in pieces
        if piece.holds("figure") and (piece.holds("text") or part_over(piece, pieces))
    }
    whole = [it for piece in pieces if id(piece) not in parted for it in piece.of_kind("figure")]
    pairs = pair_under(over, whole)
    taken = [figure for _, figure in pairs]
    rest = [it for it in pieces if not any(token in taken for token in it.tokens)]
    hero = next((it for year, it in pairs if int(year.line.text) == report_year), None)
    found = {int(year.line.text): it.cell for year, it in pairs if it is not hero and it.cell}
    large = [it for it in whole if it not in taken]
    if hero is None and len(large) == 1 and _stands_out(large[0], taken):
        (hero,) = large
    if hero is not None and report_year in {int(year.line.text) for year in over}:
        hero = hero if hero in taken else None
    own = hero.cell if hero else None
    own = own or FigureCell(name, None, "no figure stands under the year of the report")
    parts = find_parts(rest, hero, name)
    if hero is not None:
        parts = _of_hero(parts, hero, list(found.items()))
    return CardFigures(((report_year, own), *found.items()), parts)


def _of_hero(
    parts: Sequence[Part], hero: Token, history: Sequence[tuple[int, FigureCell]]
) -> list[Part]:
    """Leave out the parts that stand under a figure of another year, level with the large one.

    What stands under a list of several years is no part of the last of them.
    """
    boxes = [cell.line.placed for _, cell in history]

    def is_of_another(part: Part) -> bool:
        box = part.piece.box
        over = [it for it in boxes if box.overlap_x(it) > 0 and box.cy > it.bottom]
        level = [it for it in over if hero.box.top <= it.cy <= hero.box.bottom]
        return len(over) == 1 and bool(level) and box.overlap_x(hero.box) <= 0

    return [part for part in parts if not is_of_another(part)]


def _contradicts(
    cell: FigureCell, history: Sequence[tuple[int, FigureCell]], report_year: int
) -> bool:
    """Whether a small chart beside the large figure has another figure for the report's year."""
    charted = dict(history).get(report_year)
    if charted is None or charted.text == cell.text:
        return False
    return not (charted.number and cell.number) or charted.number.value != cell.number.value


def _without(figures: Sequence[Token], parts: Sequence[Part]) -> list[Token]:
    taken = [part.cell.line.words for part in parts]
    return [it for it in figures if it.line.words not in taken]


def _is_large(hero: Token, figures: Sequence[Token]) -> bool:
    """Whether a figure is set much larger than all the others."""
    return all(_size(hero) >= _LARGE * _size(it) for it in figures if it is not hero)


def _stands_out(hero: Token, figures: Sequence[Token]) -> bool:
    """Whether a figure is set larger than all others, or is the only one in bold."""
    return all(
        _size(hero) >= _OWN * _size(it) or (_is_bold(hero) and not _is_bold(it)) for it in figures
    )


def _is_bold(token: Token) -> bool:
    return token.line.words[0].bold


def _size(token: Token) -> float:
    return token.line.words[0].size


def _adjoins(hero: Token, other: Token) -> bool:
    """Whether a figure stands so close to the large one that both may be one, torn apart."""
    size = _size(hero)
    level = abs(hero.box.bottom - other.box.bottom) <= 0.2 * size
    alike = _size(other) >= 0.95 * size
    return level and alike and hero.box.gap(other.box) <= 0.6 * size


def _is_sentence(piece: Piece) -> bool:
    """Whether a line is a remark in words, whose years and figures are no history."""
    return sum(len(token.line.words) for token in piece.of_kind("text")) >= 3
