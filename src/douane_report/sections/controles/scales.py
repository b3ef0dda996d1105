"""What the figures of controles are to be multiplied by, and which of them.

A caption, a header, or the unit beside a row may say that figures are printed in thousands: all
of them, those of hours, or those of checks. Where nothing says so they are printed in full, and
a check is never done in part: a figure with decimals then shows that a scale was missed.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.rows import Row, Table
from douane_report.numbers import NumberError, Scale, parse_scale
from douane_report.sections.context import withdraw
from douane_report.sections.tabular.captions import caption_under, pairs_of, up_to
from douane_report.sections.vocabulary import SectionWords, fold

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_PARTS = re.compile(r"\s*;\s*|,\s+")
_NEAR = 3
"""How many lines above a table without a heading may state its scale."""

_LONGEST_NOTE = 60

_MOST = 10**9
"""More checks, or hours, than there can be: then a scale is that of something else."""

NO_SCALE = "het rapport zegt niet in welke schaal de aantallen staan"


class Stated(NamedTuple):
    """What one place says of the scale of figures.

    Attributes:
        scale: the scale.
        unit: the only unit of which it says so; None when it is said of all.
    """

    scale: Scale
    unit: model.Unit | None


class Scales(NamedTuple):
    """The scales of a table.

    Attributes:
        table: what is said of the table as a whole.
        columns: what is said of each column.
        unclear: whether something is said that can be read in two ways.
    """

    table: tuple[Stated, ...]
    columns: tuple[tuple[Stated, ...], ...]
    unclear: bool

    def of(self, words: SectionWords, row: Row, column: int, unit: model.Unit) -> Scale | None:
        """Give the scale of a figure: the one that is said closest to it."""
        beside, _ = _stated(words, [row.text, " ".join(line.text for line in row.unit)])
        over = self.columns[column] if column < len(self.columns) else ()
        for stated in (beside, over, self.table):
            for it in stated:
                if it.unit in (None, unit):
                    return it.scale
        return None


def scales_of(words: SectionWords, table: Table, heading: Line | None) -> Scales:
    """Find what is said of the scale in a table's headers, beside and over it, and under it."""
    columns = [_stated(words, [header]) for header in table.headers]
    unclear = any(doubt for _, doubt in columns)
    above = up_to(table.above[:8], heading) if heading in table.above[:8] else []
    above = above or [line.text for line in table.above[:_NEAR]]
    below = [line.text for line in table.below[:4] if _is_note(words, line.text)]
    under = [text for text in [caption_under(table)] if not _is_of_others(words, text)]
    found: tuple[Stated, ...] = ()
    beside = [it.text for it in table.beside if not _is_of_others(words, it.text)]
    if _stated(words, beside)[0]:
        beside += above
    for texts in ([table.header_line], beside, above, pairs_of(above), under, below):
        if texts == [table.header_line] and any(stated for stated, _ in columns):
            continue
        found, doubt = _stated(words, texts)
        unclear = unclear or doubt
        if found or doubt:
            break
    return Scales(found, tuple(stated for stated, _ in columns), unclear)


def without_scale(rows: Iterable[model.Controle]) -> bool:
    """Whether checks are printed with decimals, so that they are in a scale that nobody states."""
    return any(
        figure.unit == "aantal" and figure.value is not None and (figure.decimals or 0) > 0
        for row in rows
        for figure in (*row.doelstelling, *row.realisatie)
    )


def beyond_all(rows: Iterable[model.Controle]) -> bool:
    """Whether a figure is larger than any can be, so that its scale must be another one."""
    return any(
        figure.value is not None and figure.value >= _MOST
        for row in rows
        for figure in (*row.doelstelling, *row.realisatie)
    )


def withdrawn(row: model.Controle) -> model.Controle:
    """Take the values off a row whose scale is not known."""
    return row.model_copy(
        update={
            "doelstelling": tuple(map(_withdrawn, row.doelstelling)),
            "realisatie": tuple(map(_withdrawn, row.realisatie)),
        }
    )


def _withdrawn(figure: model.Figure) -> model.Figure:
    return figure if figure.value is None else withdraw(figure, NO_SCALE)


def _is_note(words: SectionWords, text: str) -> bool:
    """Whether a short line under a table opens as a statement on its figures does."""
    if _is_of_others(words, text) or len(text) > _LONGEST_NOTE:
        return False
    return bool(
        re.match(r"[^\w×]*[x×]\s*[1€]", text) or words.any_in(f" {_first(text)} ", "scaled")
    )


def _is_of_others(words: SectionWords, text: str) -> bool:
    folded = f" {fold(text)} "
    return words.any_in(folded, "others") and "controle" not in folded


def _first(text: str) -> str:
    return " ".join(fold(text).split()[:1])


def _stated(words: SectionWords, texts: Sequence[str]) -> tuple[tuple[Stated, ...], bool]:
    """Give what texts say of a scale, and whether they leave a doubt."""
    found: list[Stated] = []
    for text in texts:
        for phrase in _BRACKETS.findall(text) or [text]:
            parts = _PARTS.split(phrase)
            try:
                scales = [parse_scale(part) for part in parts]
                if not all(scales):
                    scales, parts = [parse_scale(phrase)], [phrase]
            except NumberError:
                return (), True
            for part, scale in zip(parts, scales, strict=True):
                if scale is None or scale.factor == 1 or scale.unit not in (None, "uur"):
                    continue
                counted = words.any_in(f" {fold(part)} ", "counted")
                timed = any(word in ("uren", "uur") for word in fold(part).split())
                if counted and timed and re.search(r"[;,]\s", phrase) and len(parts) == 1:
                    return (), True
                unit: model.Unit | None = None
                if counted != timed and phrase is not text:
                    unit = "uur" if timed else "aantal"
                elif timed and not counted:
                    unit = "uur"
                found.append(Stated(scale._replace(unit=None), unit))
    distinct = tuple(dict.fromkeys(found))
    units = [it.unit for it in distinct]
    if len(units) > len(set(units)):
        return (), True
    return distinct, False
