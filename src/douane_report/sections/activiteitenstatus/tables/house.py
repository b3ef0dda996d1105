"""Tables of marks in a colour of the house: bullets of lists, ornaments of cards.

Where the legend shows the colours of the statuses, and activities have marks in them, marks that
are all of one other colour are no statuses, whatever their hue.
"""

from collections.abc import Iterable

from douane_report import model
from douane_report.document.colour import distance, hue_name
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.sheet.sheet import Table
from douane_report.sections.activiteitenstatus.tables.distinct import own_marks

_SAME_COLOUR = 24.0
"""How far two shades of one colour are apart at most, in RGB."""

_FAR = 60.0
"""How far a colour of the house is from those of the legend at least, in RGB."""

_FEWEST = 2
"""How many colours a legend shows at least."""


def colours_taught(
    items: Iterable[LegendItem], tables: Iterable[Table], others: Iterable[str]
) -> frozenset[str]:
    """Give the colours that a legend shows; none where no activity has a mark in one of them.

    Args:
        items: the lines of the legend.
        tables: what may be tables of activities.
        others: colours of the marks of activities that stand in no table.
    """
    shown = frozenset(it.colour for it in items if it.mark and it.colour)
    if len(shown) < _FEWEST:
        return frozenset()
    used = {*others, *(mark.colour for table in tables for mark in table.column.marks)}
    used = {it for it in used if it.startswith("#")}
    met = any(distance(one, it) <= _SAME_COLOUR for one in shown for it in used)
    return shown if met else frozenset()


def is_of_house(table: Table, taught: Iterable[str]) -> bool:
    """Whether all marks of a table have one colour, far from all that the legend shows.

    Args:
        table: the table.
        taught: the colours that the legend shows.
    """
    shown = tuple(taught)
    if not shown:
        return False
    marks = own_marks(table)
    colours = {mark.colour for mark in marks if not mark.text[1:]}
    # A legend that a page break cuts, or whose words nobody knows, does not show every status.
    unshown = set(model.STATUSKLEUREN) - {hue_name(it) for it in shown}
    if table.sure and unshown & {hue_name(it) for it in colours}:
        return False
    return (
        len(colours) == 1
        and len(marks) > 1
        and all(distance(one, it) > _FAR for one in colours for it in shown)
    )
