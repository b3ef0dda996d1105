"""What the two readings of the chart share: its scale, and a figure that nothing settles."""

from collections.abc import Sequence

from douane_report import model
from douane_report.numbers import NumberError, Scale, parse_scale


def scale_of(text: str) -> Scale | None:
    """Give the scale that a heading states, such as "x 1 mln"; None without one.

    "x 1" alone is no scale but the first half of one that goes on in the next line.
    """
    try:
        scale = parse_scale(text)
    except NumberError:
        return None
    return None if scale is not None and scale.factor == 1 else scale


def ambiguous(figures: Sequence[model.Figure], period: int, reason: str) -> model.Figure:
    """Make one ambiguous figure of several that fit."""
    return model.Figure(
        period=period,
        unit=figures[0].unit,
        source_text=" / ".join(figure.source_text for figure in figures),
        place=figures[0].place,
        origin=model.Origin.AMBIGUOUS,
        reason=reason,
        candidates=tuple(
            model.Candidate(
                value=str(figure.value),
                source_text=figure.source_text,
                place=figure.place,
                reason=figure.reason or reason,
            )
            for figure in figures
        ),
    )
