"""Applying reviewed readings to a report: purely, and only where they were reviewed.

A reading is replaced when its address (section, key, measure, period) and everything that the
override says of the old reading still hold; anything else stops the run.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from pydantic import BaseModel, ValidationError

from douane_report.dataset.manifest import OverrideRecord, OverridesRecord
from douane_report.dataset.overrides import Override, OverridesFile, Replaced
from douane_report.errors import UsageError
from douane_report.model import Figure, Jaarrapportage, Origin, Reading, Status, Tekst, Value, plain


def apply_overrides(
    report: Jaarrapportage, file: OverridesFile
) -> tuple[Jaarrapportage, OverridesRecord]:
    """Replace the readings that the file speaks of, for the report's own source only.

    Returns:
        The new report, and what was applied and what was meant for another source.

    Raises:
        UsageError: the reading that a line replaces is not there, or is another one by now, or
            the value is none of its candidates.
    """
    applied: list[OverrideRecord] = []
    other_source: list[OverrideRecord] = []
    for line, override in file.overrides:
        if override.source != report.bron.sha256:
            other_source.append(override.record())
            continue
        where = f"{file.path}:{line}"
        old = _find(report, override, where)
        report = _substitute(report, old, _replacement(old, override, where))
        applied.append(override.record())
    record = OverridesRecord(
        **file.record.model_dump(), applied=tuple(applied), other_source=tuple(other_source)
    )
    return report, record


def _address(value: Value) -> tuple[str, str, str, int]:
    return value.section, value.key, value.measure, value.reading.period


def _find(report: Jaarrapportage, override: Override, where: str) -> Figure | Status | Tekst:
    """Find the one reading that an override replaces."""
    name = "/".join(str(part) for part in override.address)
    same = [value.reading for value in report.values() if _address(value) == override.address]
    fitting = [reading for reading in same if _is_replaced(reading, override.replaces)]
    if len(fitting) == 1:
        return fitting[0]
    if len(fitting) > 1:
        what = f"{len(fitting)} readings of {name} are the one that the override replaces"
        advice = "add source_text to `replaces`"
    elif same:
        found = "; ".join(_describe(reading) for reading in same)
        what = (
            f"the reading of {name} is no longer the one that the override replaces: "
            f"it is {found}, and was {_describe_replaced(override.replaces)}"
        )
        advice = "review it against the source again, then mend or remove the override"
    else:
        near = sorted({value.key for value in report.values() if value.section == override.section})
        what = f"there is no reading {name}; {override.section} has: {', '.join(near) or 'nothing'}"
        advice = "review it against the source again, then mend or remove the override"
    raise UsageError("override-stale", what, where=where, advice=advice)


def _is_replaced(reading: Figure | Status | Tekst, replaced: Replaced) -> bool:
    return (
        reading.origin is replaced.origin
        and (replaced.value is None or _same(_text(reading), replaced.value))
        and _sorted(candidate.value for candidate in reading.candidates)
        == _sorted(replaced.candidates)
        and replaced.source_text in (None, reading.source_text)
    )


def _describe(reading: Figure | Status | Tekst) -> str:
    candidates = [candidate.value for candidate in reading.candidates]
    return _sentence(reading.origin, _text(reading), candidates, reading.source_text)


def _describe_replaced(replaced: Replaced) -> str:
    return _sentence(
        replaced.origin, replaced.value, list(replaced.candidates), replaced.source_text
    )


def _sentence(
    origin: Origin, value: str | None, candidates: list[str], source_text: str | None
) -> str:
    return (
        origin.value
        + (f" {value}" if value else "")
        + (f" (one of {', '.join(candidates)})" if candidates else "")
        + (f" from {source_text!r}" if source_text else "")
    )


def _text(reading: Figure | Status | Tekst) -> str:
    value = reading.value
    return plain(value) if isinstance(value, Decimal) else value or ""


def _replacement(
    old: Figure | Status | Tekst, override: Override, where: str
) -> Figure | Status | Tekst:
    """Make the new reading; it keeps the candidates, and takes over the place of its own."""
    chosen = next((c for c in old.candidates if _same(c.value, override.value)), None)
    if old.candidates and chosen is None and not override.outside_candidates:
        raise UsageError(
            "override-outside-candidates",
            f"the value {override.value} is none of the readings that fit: "
            + ", ".join(candidate.value for candidate in old.candidates),
            where=where,
            advice="if it is right all the same, add `outside_candidates = true`",
        )
    changes: dict[str, object] = {
        "value": override.value,
        "origin": Origin.OVERRIDE,
        "reason": override.reason,
        "evidence": override.evidence,
    }
    if isinstance(old, Figure):
        changes |= {"value": _number(override, where), "decimals": override.decimals}
    if chosen is not None:
        changes |= {"source_text": chosen.source_text, "place": chosen.place or old.place}
    fields = {name: getattr(old, name) for name in type(old).model_fields}
    try:
        return type(old).model_validate({**fields, **changes})
    except ValidationError as error:
        problem = error.errors()[0]["msg"]
        raise UsageError(
            "overrides-damaged", f"the override makes no valid reading: {problem}", where=where
        ) from None


def _number(override: Override, where: str) -> Decimal:
    number = _decimal(override.value)
    if number is None or override.decimals is None:
        raise UsageError(
            "overrides-damaged",
            "a figure needs a plain number as `value` (no thousands separator) and `decimals`",
            where=where,
        )
    return number


def _decimal(text: str) -> Decimal | None:
    if not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", text):
        return None
    return Decimal(text)


def _same(one: str, other: str) -> bool:
    return _sorted([one]) == _sorted([other])


def _sorted(values: Iterable[str]) -> list[str]:
    """Put values in order, numbers written out in one way."""
    numbers = ((text, _decimal(text)) for text in values)
    return sorted(text if number is None else plain(number) for text, number in numbers)


def _substitute(report: Jaarrapportage, old: Reading, new: Reading) -> Jaarrapportage:
    """Copy a report with one reading, found by identity, replaced by another."""
    changed = _rebuild(report, old, new)
    assert isinstance(changed, Jaarrapportage)
    return changed


def _rebuild(node: object, old: Reading, new: Reading) -> object:
    """Copy only what leads to the reading; everything else stays the same object."""
    if node is old:
        return new
    if isinstance(node, tuple):
        items = tuple(_rebuild(item, old, new) for item in node)
        return items if any(a is not b for a, b in zip(items, node, strict=True)) else node
    if not isinstance(node, BaseModel):
        return node
    before = {name: getattr(node, name) for name in type(node).model_fields}
    after = {name: _rebuild(part, old, new) for name, part in before.items()}
    changes = {name: part for name, part in after.items() if part is not before[name]}
    return node.model_copy(update=changes) if changes else node
