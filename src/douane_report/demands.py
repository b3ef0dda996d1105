"""What a source must give before anything is written of it.

A required section that is missing is refused, and so is a figure of a text that cannot be
read: a text has no picture to look back at, so that the damage is in the file itself. In a PDF
an unreadable figure stays ``unknown``, with its box, for a person to look at.
"""

from pathlib import Path

from douane_report.errors import ReportError
from douane_report.model import REQUIRED_SECTIONS, Figure, Jaarrapportage, Origin, Value

_SHOWN = 5
"""How many unreadable figures a message names."""


def demand_complete(report: Jaarrapportage, source: Path) -> None:
    """Refuse a report that lacks a required section, or a text with an unreadable figure.

    A section, required or not, that this program failed to read is refused as well: nobody knows
    what is in it.

    Raises:
        ReportError: ``section-not-found``, with what was looked for and what came nearest; or
            ``figure-damaged``, with the line and the characters of each figure.
    """
    missing = [name for name in REQUIRED_SECTIONS if report.section(name) is None]
    missing += [it.section for it in report.ontbrekend if it.fault and it.section not in missing]
    if missing:
        searched = {absent.section: absent.message for absent in report.ontbrekend}
        lines = (f"  {searched.get(name, f'{name}: no trace of it')}" for name in missing)
        noun = "section was" if len(missing) == 1 else "sections were"
        required = "required " if set(missing) <= set(REQUIRED_SECTIONS) else ""
        raise ReportError(
            "section-not-found",
            f"{len(missing)} {required}{noun} not found:\n" + "\n".join(lines),
            where=str(source),
            advice="if the section has a new heading, add it to the vocabulary; "
            "--allow-partial writes what was found",
        )
    damaged = [value for value in report.values() if _is_damaged(value)]
    if report.bron.kind == "text" and damaged:
        shown = "\n".join(f"  {_describe(value)}" for value in damaged[:_SHOWN])
        more = f"\n  and {len(damaged) - _SHOWN} more" if len(damaged) > _SHOWN else ""
        noun = "figure" if len(damaged) == 1 else "figures"
        raise ReportError(
            "figure-damaged",
            f"{len(damaged)} {noun} of the text cannot be read:\n{shown}{more}",
            where=str(source),
            advice="mend the text after the printed report; "
            "--allow-partial writes the rest and leaves these unknown",
        )


def _is_damaged(value: Value) -> bool:
    """Whether characters were there, but no figure could be made of them."""
    reading = value.reading
    return (
        isinstance(reading, Figure)
        and reading.origin is Origin.UNKNOWN
        and bool(reading.source_text)
    )


def _describe(value: Value) -> str:
    place = value.reading.place
    line = f"line {place.line}: " if place and place.line else ""
    return f"{line}{value.section}, {value.item}: ‘{value.reading.source_text}’"
