"""From readings to cells: the value in words, what a reader must know of it, and its place."""

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from douane_report.model import (
    Candidate,
    Entry,
    Figure,
    Note,
    Origin,
    Place,
    Reading,
    Status,
    Tekst,
)
from douane_report.report import formatting
from douane_report.report.change import Printed
from douane_report.report.grid import Cell, Footnote, Kind, Spot, Tone

ORIGIN_WORDS = {
    Origin.READ: "gelezen",
    Origin.STATED: "genoemd in de tekst",
    Origin.OVERRIDE: "vastgesteld na beoordeling",
    Origin.UNPUBLISHED: "niet gepubliceerd",
    Origin.AMBIGUOUS: "meerduidig",
    Origin.UNKNOWN: "onbekend",
}
DASH = "–"
_TAGGED = (Origin.STATED, Origin.OVERRIDE)
_SHORT_REMARK = 40
"""Longest remark, in characters, that still reads well beside a label."""


class Style(NamedTuple):
    """How the figures of one table are written.

    Attributes:
        unit: unit that the caption of the table names.
        scale: power of ten that the caption names.
    """

    unit: str = ""
    scale: int = 0

    @classmethod
    def of(cls, figures: Iterable[Figure]) -> "Style":
        """Choose the style in which no figure loses a digit that was printed."""
        listed = list(figures)
        scales = [formatting.scale_of(f.decimals) for f in listed if f.decimals is not None]
        return cls(listed[0].unit if listed else "", min(scales, default=0))

    @property
    def words(self) -> str:
        """The unit and scale as a caption names them."""
        return formatting.unit_words(self.unit, self.scale) if self.unit else ""


class Footnotes:
    """Collects the footnotes of one section; the same remark gets the same number."""

    def __init__(self, section: str) -> None:
        """Start without footnotes; ``section`` makes their anchors unique."""
        self._section = section
        self._notes: dict[tuple[object, ...], Footnote] = {}

    def add(
        self,
        text: str,
        *,
        items: Sequence[str] = (),
        place: Place | None = None,
        evidence: str = "",
    ) -> Footnote:
        """Give the footnote with this content, a new one if it is not there yet."""
        where = spot(place) if place else None
        content = (text, tuple(items), where, evidence)
        number = len(self._notes) + 1
        return self._notes.setdefault(
            content,
            Footnote(
                id=f"noot-{self._section}-{number}",
                number=number,
                text=text,
                items=tuple(items),
                spot=where,
                evidence=evidence,
                evidence_href=formatting.safe_href(evidence),
            ),
        )

    def all(self) -> tuple[Footnote, ...]:
        """Give every footnote, in the order of its number."""
        return tuple(self._notes.values())


def spot(place: Place | None, label: str = "") -> Spot:
    """Say where something stands."""
    return Spot(formatting.place_text(place), label=label)


def sentence(text: str) -> str:
    """End a reason with a full stop, if nothing ends it yet."""
    stripped = text.strip()
    return stripped if not stripped or stripped[-1] in ".!?”’" else f"{stripped}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def printed(figures: Sequence[Figure], period: int) -> Printed | None:
    """Give the one number that is printed for a period; None if there is not exactly one."""
    found = [figure for figure in figures if figure.period == period]
    if len(found) != 1 or found[0].value is None or found[0].decimals is None:
        return None
    return Printed(found[0].value, found[0].decimals)


def figure_cell(figure: Figure, style: Style, notes: Footnotes) -> Cell:
    """Show a figure."""
    remarks = []
    text = ORIGIN_WORDS[figure.origin]
    if figure.value is not None and figure.decimals is not None:
        text = formatting.amount(figure.value, figure.decimals, style.scale)
        if figure.unit == "procent":
            text = formatting.with_unit(text, figure.unit)
        elif figure.unit != style.unit:
            text = f"{text} {formatting.unit_words(figure.unit, style.scale)}"
        if figure.decimals + style.scale < 0:
            rounding = formatting.rounding_words(figure.decimals)
            remarks.append(
                notes.add(f"Gedrukt als {formatting.quoted(figure.source_text)}, {rounding}.")
            )
    if figure.second and figure.second.outcome != "agrees":
        read = formatting.quoted(figure.second.source_text)
        remarks.append(
            notes.add(
                "De tweede lezer van de PDF kon dit cijfer niet lezen."
                if figure.second.outcome == "unreadable"
                else f"De tweede lezer van de PDF las hier {read}.",
                place=figure.place,
            )
        )
    return _cell(figure, text, "number", notes, style.scale, extra=tuple(remarks))


def status_cell(status: Status, notes: Footnotes) -> Cell:
    """Show the status of an activity: always a word, underlined by a colour."""
    text = status.value or ORIGIN_WORDS[status.origin]
    tone: Tone = status.value or "open"
    return _cell(status, text, "status", notes, tone=tone)


def text_cell(text: Tekst, notes: Footnotes) -> Cell:
    """Show a text of the report."""
    return _cell(text, text.value, "text", notes)


def label_cell(entry: Entry, notes: Footnotes) -> Cell:
    """Show the label of an entry, with its longer remarks as footnotes."""
    short = short_notes(entry)
    remarks = [
        notes.add(_note_text(note), place=note.place) for note in entry.notes if note not in short
    ]
    if not entry.known:
        remarks.append(
            notes.add(
                "Dit label staat nog niet in de woordenlijst; het kreeg de sleutel "
                f"{formatting.quoted(entry.key)}."
            )
        )
    return Cell(
        entry.item,
        detail="; ".join(_note_text(note) for note in short),
        notes=tuple(remarks),
        hint=formatting.place_text(entry.place),
    )


def short_notes(entry: Entry) -> tuple[Note, ...]:
    """Give those remarks that are short enough to stand beside the label."""
    return tuple(note for note in entry.notes if len(_note_text(note)) <= _SHORT_REMARK)


def _note_text(note: Note) -> str:
    return f"{note.marker} {note.text}".strip()


def _cell(
    reading: Reading,
    text: str,
    kind: Kind,
    notes: Footnotes,
    scale: int = 0,
    *,
    tone: Tone | None = None,
    extra: tuple[Footnote, ...] = (),
) -> Cell:
    """Add to a value what its origin demands."""
    explained = _explanation(reading, notes, scale)
    where = formatting.place_text(reading.place)
    source = formatting.quoted(reading.source_text) if reading.source_text else ""
    return Cell(
        text=DASH if reading.origin is Origin.UNPUBLISHED else text,
        kind=kind,
        origin=reading.origin.value,
        tone=tone,
        tag=ORIGIN_WORDS[reading.origin] if reading.origin in _TAGGED else "",
        detail=" of ".join(candidate_text(c.value, scale) for c in reading.candidates),
        notes=((explained,) if explained else ()) + extra,
        hint=": ".join(filter(None, (where, source))),
    )


def _explanation(reading: Reading, notes: Footnotes, scale: int) -> Footnote | None:
    """Say why a value is what it is, where that is not plain."""
    reason, source = reading.reason, reading.source_text
    words = ORIGIN_WORDS[reading.origin].capitalize()
    if reading.origin is Origin.READ:
        return notes.add(sentence(_capital(reason))) if reason else None
    if reading.origin is Origin.UNPUBLISHED:
        dash = f": het verslag drukt {formatting.quoted(source)}" if source else ""
        return notes.add(" ".join(filter(None, (f"{words}{dash}.", sentence(_capital(reason))))))
    text = sentence(f"{words}: {reason}" if reason else words)
    if reading.origin is Origin.STATED and source:
        lead = text if reason else f"{words}:"
        return notes.add(f"{lead} {formatting.quoted(source)}", place=reading.place)
    if reading.origin is Origin.AMBIGUOUS:
        return notes.add(text, items=[_candidate(c, scale) for c in reading.candidates])
    return notes.add(text, evidence=reading.evidence)


def _candidate(candidate: Candidate, scale: int) -> str:
    shown = candidate_text(candidate.value, scale)
    where = formatting.place_text(candidate.place)
    source = formatting.quoted(candidate.source_text) if candidate.source_text else ""
    origin = ", ".join(filter(None, (where, source)))
    return sentence(f"{shown}{f' ({origin})' if origin else ''}: {candidate.reason}")


def candidate_text(value: str, scale: int) -> str:
    """Write the value of a candidate, a number in the base unit or a text."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    return formatting.exact(number, scale) if number.is_finite() else value
