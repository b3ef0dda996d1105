"""Values that are the same, but were read from another place, page or other characters.

This is for two runs on one year: what did a new version of the program, or a new PDF, change?
"""

from collections.abc import Iterator
from itertools import zip_longest

from douane_report.compare.result import Alignment, Moved, Pair, Reading
from douane_report.model import Box, Figure, Value, plain


def find_moved(alignment: Alignment) -> tuple[Moved, ...]:
    """List every difference in where, and from what, the values of matched items were read."""
    return tuple(moved for pair in alignment.pairs for moved in _of_pair(pair))


def _of_pair(pair: Pair) -> Iterator[Moved]:
    if pair.old is None or pair.new is None:
        return
    slots = dict.fromkeys(_slot(value) for value in pair.new.values)
    for slot in slots:
        olds = [value for value in pair.old.values if _slot(value) == slot]
        news = [value for value in pair.new.values if _slot(value) == slot]
        for old, new in zip_longest(olds, news):
            if old and new:
                yield from _of_values(old, new)


def _slot(value: Value) -> tuple[str, int]:
    return value.measure, value.reading.period


def _of_values(old: Value, new: Value) -> Iterator[Moved]:
    before, after = _facts(old.reading), _facts(new.reading)
    for field, now in after.items():
        if before[field] != now:
            yield Moved(
                section=new.section,
                item=new.item,
                measure=new.measure,
                period=new.reading.period,
                field=field,
                old=before[field],
                new=now,
            )


def _facts(reading: Reading) -> dict[str, str]:
    """Give what is known of where a reading comes from, by its Dutch name."""
    place = reading.place
    second = reading.second if isinstance(reading, Figure) else None
    return {
        "bron": place.source if place else "",
        "pagina": str(place.page) if place and place.page else "",
        "kader": _written(place.box) if place and place.box else "",
        "regel": str(place.line) if place and place.line else "",
        "gelezen tekst": reading.source_text,
        "herkomst": reading.origin.value,
        "tweede lezing": f"{second.outcome}: {second.source_text}" if second else "",
    }


def _written(box: Box) -> str:
    return " ".join(plain(edge) for edge in (box.x0, box.top, box.x1, box.bottom))
