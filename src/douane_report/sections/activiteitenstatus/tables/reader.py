"""The statuses of one activity: what the marks level with its label say, for each year."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Box, Mark, union
from douane_report.sections.activiteitenstatus.legend.words import is_blank, source_of, status_of
from douane_report.sections.activiteitenstatus.sheet.between import is_parted
from douane_report.sections.activiteitenstatus.sheet.lamps import lit
from douane_report.sections.activiteitenstatus.sheet.sheet import Column, Table
from douane_report.sections.activiteitenstatus.sheet.years import Years
from douane_report.sections.context import Context, Region
from douane_report.sections.vocabulary import SectionWords

_DASH = "het rapport drukt hier geen status"
_NO_MARK = "bij deze regel staat geen gekleurde markering"


class StatusReader(NamedTuple):
    """Reads statuses of one report, given the legend of its colours."""

    context: Context
    legend: Sequence[model.LegendaRegel]
    words: SectionWords

    def statuses(
        self, table: Table, label: Sequence[Line], years: Years
    ) -> tuple[model.Status, ...]:
        """Give the status of the report year, and then those of earlier years."""
        year = self.context.report_year
        box = union([line.placed for line in label])
        own = (
            self._status(table, box, years.columns[year], year)
            if year in years.columns
            else self._unknown(table, box, year, years.reason)
        )
        earlier = sorted(set(years.columns) - {year}, reverse=True)
        return own, *(self._status(table, box, years.columns[it], it) for it in earlier)

    def regions(
        self, table: Table, label: Sequence[Line], statuses: Sequence[model.Status]
    ) -> Iterator[Region]:
        """Yield where a label and the marks of its statuses stand."""
        page = table.sheet.number
        yield Region(page, union([line.placed for line in label]), "activity")
        for status in statuses:
            if not (status.source_text.startswith("#") and status.place):
                continue
            if box := self.context.document.found(status.place):
                yield Region(page, box, f"status {status.value}")

    def _status(self, table: Table, box: Box, column: Column, year: int) -> model.Status:
        """Read the mark that stands level with a label, in the column of a year."""
        page = table.sheet.page
        marks = lit(_level(table, box, column) or _nearly_level(table, box, column))
        told = [(m, value) for m in marks if (value := status_of(m, self.legend, self.words))]
        values = {value for _, value in told}
        if len(values) == 1:
            mark, value = told[-1]
            place = self.context.document.place(mark, page.number)
            return model.Status(period=year, value=value, source_text=source_of(mark), place=place)
        if values:
            return self._several(table, told, year)
        printed = self._printed(table, box, column, year)
        if printed:
            return printed
        strange = [
            mark
            for mark in table.sheet.untold
            if box.top <= mark.box.cy <= box.bottom
            and column.x0 - 3 <= mark.box.cx <= column.x1 + 3
        ]
        colours = ", ".join(sorted({mark.colour for mark in strange}))
        letters = ", ".join(sorted({it.text for it in strange if it.kind != "glyph"} - {""}))
        reason = f"de kleur {colours} is niet te duiden" if colours else _NO_MARK
        if letters:
            reason = f"de kleur {colours} en de letter {letters} spreken elkaar tegen"
        return self._unknown(table, box, year, reason)

    def _unknown(self, table: Table, box: Box, year: int, reason: str) -> model.Status:
        return model.Status(
            period=year,
            origin=model.Origin.UNKNOWN,
            reason=reason,
            place=self.context.document.place(box, table.sheet.number),
        )

    def _several(
        self, table: Table, told: Sequence[tuple[Mark, model.Statuskleur]], year: int
    ) -> model.Status:
        return model.Status(
            period=year,
            origin=model.Origin.AMBIGUOUS,
            reason="er staan markeringen van verschillende kleur op deze regel",
            candidates=tuple(
                model.Candidate(
                    value=value,
                    source_text=source_of(mark),
                    place=self.context.document.place(mark, table.sheet.number),
                    reason="markering op deze regel",
                )
                for mark, value in told
            ),
        )

    def _printed(self, table: Table, box: Box, column: Column, year: int) -> model.Status | None:
        """Read a status that is printed as a word in the column of marks, or as a dash."""
        there = Box(column.x0 - 12, box.top, column.x1 + 12, box.bottom)
        for line in table.sheet.lines:
            if line.placed.overlap_y(box) <= 0 or line.placed.overlap_x(there) <= 0:
                continue
            colour = self.words.colour(line.text)
            if colour:
                return model.Status(
                    period=year,
                    value=colour,
                    source_text=line.text,
                    place=self.context.document.place(line),
                )
            if is_blank(line.text) and not box.overlap_x(line.placed) > 0:
                return model.Status(
                    period=year,
                    source_text=line.text,
                    origin=model.Origin.UNPUBLISHED,
                    reason=_DASH,
                    place=self.context.document.place(line),
                )
        return None


def _level(table: Table, box: Box, column: Column) -> list[Mark]:
    """The marks of a column that stand level with a label."""
    return [
        mark
        for mark in column.marks
        if box.top - 3 <= mark.box.cy <= box.bottom + 3
        and not is_parted(table.sheet, box, mark.box)
    ]


def _nearly_level(table: Table, box: Box, column: Column) -> list[Mark]:
    """The marks that stand a little above or under the middle of their row, and of no other label.

    A mark before words that take two lines stands at the first of them.
    """
    others = [line.placed for line in table.lines if not box.contains(line.placed)]
    return [
        mark
        for mark in column.marks
        if box.overlap_y(mark.box) > 0
        and not any(it.overlap_y(mark.box) > 0 for it in others)
        and not is_parted(table.sheet, box, mark.box)
    ]
