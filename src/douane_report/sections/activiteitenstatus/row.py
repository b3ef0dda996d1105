"""An activity as it stands in a table, whichever kind of source the table was read from."""

from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.repair import join_lines


class ActivityRow(NamedTuple):
    """An activity as it stands in a table.

    Attributes:
        label: the lines of its name.
        group: the title of the table.
        status: its status in the report year; None where a text has lost it.
        earlier: its statuses in earlier years, as far as the table has them.
    """

    label: tuple[Line, ...]
    group: str
    status: model.Status | None = None
    earlier: tuple[model.Status, ...] = ()

    @property
    def text(self) -> str:
        """The label as one text."""
        return join_lines(line.text for line in self.label)
