"""What drugs are weighed in: kilograms, or what a caption, a header or a unit says instead.

A report that says nothing means kilograms, as the real one does. Tons (of 1.000 kg) and grams are
brought to kilograms. A unit that is printed at a figure is that of the figure, whatever a caption
says; captions that contradict each other leave all others without a value.
"""

from collections.abc import Iterable
from typing import NamedTuple

from douane_report import model
from douane_report.document.cells import FigureCell
from douane_report.numbers import WEIGHTS, NumberError, Scale, parse_scale
from douane_report.sections.context import Context, withdraw
from douane_report.sections.vocabulary import fold

_BEYOND_ALL = 10**7
"""More kilograms of one drug than are seized in all of Europe in a year: the unit is another."""

_NO_UNIT = "het rapport zegt niet in welke eenheid de hoeveelheden staan"
_TOO_MUCH = "zoveel kilogram kan het niet zijn: de eenheid is een andere"


class Weights(NamedTuple):
    """What the figures of a section are weighed in, unless one says so itself.

    Attributes:
        scale: what is stated; None where nothing is.
        unclear: whether two statements contradict each other.
    """

    scale: Scale | None = None
    unclear: bool = False

    @property
    def told(self) -> str:
        """What ``inspect`` tells of them, where they are no plain kilograms (English)."""
        if self.unclear:
            return "; two units are stated that contradict each other"
        if self.scale is None or self.scale[::2] == (1, "kg"):
            return ""
        times = f"{self.scale.factor} " if self.scale.factor > 1 else ""
        return f"; figures in {times}{self.scale.unit}, brought to kg"

    def or_as(self, cell: FigureCell) -> "Weights":
        """Where nothing is stated, give the unit that is printed at the large figure of a card.

        Only a fraction of kilograms tells that those beside it, as precise, are kilograms too.
        """
        number = cell.number
        sure = number is not None and number.unit == "kg" and (number.decimals or 0) > 0
        return Weights(Scale(1, 0, "kg")) if sure and self == Weights() else self

    def figure(
        self, context: Context, cell: FigureCell, period: int, reason: str = ""
    ) -> model.Figure:
        """Make a figure in kilograms of a cell; one whose unit is not certain has no value."""
        number = cell.number
        own = number is not None and number.unit is not None
        scale = None if own else self.scale
        figure = context.figure(cell, unit="kg", period=period, scale=scale, reason=reason)
        if figure.value is None:
            return figure
        if figure.value >= _BEYOND_ALL:
            return withdraw(figure, _TOO_MUCH)
        # Whole kilograms are what is printed: a fraction shows that a unit was missed.
        in_part = scale is None and (figure.decimals or 0) > 0
        if not own and (self.unclear or in_part):
            return withdraw(figure, _NO_UNIT)
        return figure


def weights_in(*places: Iterable[str]) -> Weights:
    """Find what is said of the unit, in the place that stands closest to the figures.

    Args:
        places: texts, those of the closest place first.
    """
    for texts in places:
        found = {scale for text in texts for scale in _stated(text)}
        if found:
            sure = len(found) == 1 and None not in found
            return Weights(found.pop()) if sure else Weights(unclear=True)
    return Weights()


def _stated(text: str) -> list[Scale | None]:
    """Give the weight that a text states, if it does; None for one that states it in two ways."""
    alone = WEIGHTS.get(text.strip(" ()[]").casefold())
    if alone is not None:
        return [Scale(1, 0, alone)]
    try:
        scale = parse_scale(text)
    except NumberError:
        return [None] if WEIGHTS.keys() & set(fold(text).split()) else []
    return [scale] if scale is not None and scale.unit in WEIGHTS.values() else []
