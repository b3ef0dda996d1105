"""Random reports: plausible figures from a seed, edge cases among them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tests.facsimile import labels
from tests.facsimile.truth import (
    ActivityTable,
    Afdracht,
    Controle,
    Drug,
    Reeks,
    Risk,
    Truth,
)


@dataclass(frozen=True)
class Shape:
    """What the layout wants of the figures: how precise, and for which years.

    Attributes:
        amount_decimals: precision of the amounts, as in XBRL.
        amount_years: number of years in the table of amounts, 1 or more.
        drug_decimals: precision of the drugs in kg.
        drug_years: years shown per drug, the report year among them.
        check_years: earlier years of the realised checks.
        target_years: earlier years of the targets.
        line_decimals: precision of the chart.
        line_years: years in the chart.
        missing_marks: number of activities without a mark.
        new_wordings: chance that a label is worded in another way.
        parts: names of the parts of cocaine that are printed.
    """

    amount_decimals: int = -3
    amount_years: int = 1
    drug_decimals: int = 0
    drug_years: int = 5
    check_years: int = 0
    target_years: int = 0
    line_decimals: int = -6
    line_years: int = 6
    missing_marks: int = 0
    new_wordings: float = 0.0
    parts: tuple[str, ...] = ("waarvan maritiem",)
    drugs: int = 9


def rounded(value: float, decimals: int) -> Decimal:
    """A value at a printed precision."""
    return (
        Decimal(round(value)).scaleb(0)
        if decimals == 0
        else (
            Decimal(round(value * 10**decimals)).scaleb(-decimals)
            if decimals > 0
            else Decimal(round(value / 10**-decimals)) * 10**-decimals
        )
    )


def odd(rng: random.Random, value: float, step: int = 1000) -> float:
    """Now and then an edge case: below 1.000, exact thousands, four digits."""
    roll = rng.random()
    if roll < 0.05:
        return rng.randint(100, 999) * step / 1000
    if roll < 0.1:
        return max(round(value / (10 * step)), 1) * 10 * step
    if roll < 0.15:
        return rng.choice((rng.randint(1000, 1899), rng.randint(2101, 9999))) * step / 1000
    return value


def _is_year(value: float) -> bool:
    return 1900 <= value <= 2100


def _word(rng: random.Random, wordings: Sequence[str], shape: Shape) -> str:
    if len(wordings) > 1 and rng.random() < shape.new_wordings:
        return rng.choice(wordings[1:])
    return wordings[0]


def generate(seed: int, shape: Shape, year: int | None = None) -> Truth:
    """A report from a seed.

    Args:
        seed: fixes every choice.
        shape: what the layout wants of the figures.
        year: report year; drawn from 2015 to 2035 when left out.
    """
    rng = random.Random(f"truth {seed}")
    year = year or rng.randint(2015, 2035)
    risks, order = _risks(rng, shape)
    return Truth(
        year=year,
        amount_decimals=shape.amount_decimals,
        afdrachten=_afdrachten(rng, year, shape),
        drug_decimals=shape.drug_decimals,
        drugs=_drugs(rng, year, shape),
        controles=_controles(rng, year, shape),
        activities=_activities(rng, shape),
        line_decimals=shape.line_decimals,
        series=_series(rng, year, shape),
        risks=risks,
        table_order=order,
        overall=tuple(labels.OVERALL[: rng.randint(2, 4)]),
    )


def _afdrachten(rng: random.Random, year: int, shape: Shape) -> tuple[Afdracht, ...]:
    known = [_word(rng, wordings, shape) for wordings in labels.AFDRACHTEN]
    sizes: list[Callable[[], float]] = [
        lambda: rng.uniform(2.9e9, 4.6e9),
        lambda: rng.uniform(0.9e9, 1.6e9),
        lambda: rng.uniform(11e9, 13e9),
        lambda: rng.uniform(0.2e9, 0.4e9),
    ]
    if rng.random() < shape.new_wordings:
        at = rng.randint(1, len(known))
        known.insert(at, rng.choice(labels.AFDRACHTEN_NEW))
        sizes.insert(at, lambda: odd(rng, rng.uniform(1e6, 90e6), 1_000_000))
    years = [year - back for back in range(shape.amount_years)]
    return tuple(
        Afdracht(label, {at: rounded(size(), shape.amount_decimals) for at in years})
        for label, size in zip(known, sizes, strict=True)
    )


def _drugs(rng: random.Random, year: int, shape: Shape) -> tuple[Drug, ...]:
    names = [_word(rng, wordings, shape) for wordings in labels.DRUGS]
    while len(names) < shape.drugs:
        names.append(rng.choice([name for name in labels.DRUGS_NEW if name not in names]))
    for _ in range(len(names) - shape.drugs):
        names.pop(rng.randint(1, len(names) - 1))
    if rng.random() < shape.new_wordings:
        names[rng.randint(1, len(names) - 1)] = rng.choice(
            [name for name in labels.DRUGS_NEW if name not in names]
        )
    years = [year - back for back in range(shape.drug_years)]
    drugs = []
    for at, name in enumerate(names):
        amounts: dict[int, Decimal | None] = {}
        for when in years:
            size = rng.uniform(30_000, 75_000) if at == 0 else odd(rng, 10 ** rng.uniform(0.3, 3.9))
            if at and rng.random() < 0.02:
                size = 0
            value = rounded(size, shape.drug_decimals)
            amounts[when] = value + 300 if _is_year(float(value)) else value
        fresh = name == "LSD" or name in labels.DRUGS_NEW
        if fresh and len(years) > 2 and rng.random() < 0.7:
            amounts[years[-1]] = None
        parts = None
        if at == 0 and shape.parts:
            whole = float(amounts[year] or 0)
            shares = (rng.uniform(0.85, 0.94), rng.uniform(0.03, 0.06))
            parts = {
                part: rounded(whole * share, shape.drug_decimals)
                for part, share in zip(shape.parts, shares, strict=False)
            }
        note = "incl. crystal meth" if name == "Methamfetamine" and rng.random() < 0.8 else ""
        drugs.append(Drug(name, amounts, note, parts))
    return tuple(drugs)


def _controles(rng: random.Random, year: int, shape: Shape) -> tuple[Controle, ...]:
    rows = [(_word(rng, wordings, shape), unit, size) for wordings, unit, size in labels.CONTROLES]
    if rng.random() < shape.new_wordings:
        rows.pop(rng.randint(1, len(rows) - 1))
    fresh: set[str] = set()
    if rng.random() < 0.2 + shape.new_wordings:
        row = rng.choice(labels.CONTROLES_NEW)
        rows.insert(rng.randint(1, len(rows)), row)
        fresh.add(row[0])
    checks = []
    for label, unit, size in rows:
        target: dict[int, Decimal | None] = {}
        done: dict[int, Decimal | None] = {}
        for back in range(max(shape.check_years, shape.target_years) + 1):
            aim = odd(rng, size * rng.uniform(0.8, 1.25))
            values = [rounded(aim, 0), rounded(aim * rng.uniform(0.75, 1.4), 0)]
            values = [value + 150 if _is_year(float(value)) else value for value in values]
            dash = back > 0 and label in fresh
            if back <= shape.target_years:
                target[year - back] = None if dash else values[0]
            if back <= shape.check_years:
                done[year - back] = None if dash else values[1]
        checks.append(Controle(label, unit, target, done))
    return tuple(checks)


def _activities(rng: random.Random, shape: Shape) -> tuple[ActivityTable, ...]:
    count = rng.randint(3, len(labels.ACTIVITIES)) if shape.new_wordings else rng.randint(3, 5)
    tables: list[tuple[str, list[str | None], Sequence[str]]] = []
    for title, names in labels.ACTIVITIES[:count]:
        kept = names[: rng.randint(2, len(names))]
        marks: list[str | None] = [rng.choice(("groen", "groen", "oranje", "rood")) for _ in kept]
        tables.append((title, marks, kept))
    for _ in range(shape.missing_marks):
        marks = rng.choice(tables)[1]
        marks[rng.randrange(len(marks))] = None
    return tuple(
        ActivityTable(title, tuple(zip(names, marks, strict=True)))
        for title, marks, names in tables
    )


def _series(rng: random.Random, year: int, shape: Shape) -> tuple[Reeks, ...]:
    value = rng.uniform(180e6, 300e6)
    total: dict[int, Decimal] = {}
    for when in range(year - shape.line_years + 1, year + 1):
        total[when] = rounded(value, shape.line_decimals)
        value *= rng.uniform(1.08, 1.45)
    part: dict[int, Decimal] = {}
    share = rng.uniform(0.12, 0.3)
    first = year - rng.randint(1, min(3, shape.line_years - 2))
    for when in range(first, year + 1):
        part[when] = rounded(float(total[when]) * share, shape.line_decimals)
        share = min(share * rng.uniform(1.15, 1.6), 0.75)
    return (
        Reeks(_word(rng, labels.TOTAL_SERIES, shape), total),
        Reeks(_word(rng, labels.PART_SERIES, shape), part),
    )


def _risks(rng: random.Random, shape: Shape) -> tuple[tuple[Risk, ...], tuple[int, ...]]:
    pool = list(labels.RISKS)
    rng.shuffle(pool)
    count = rng.randint(5, 9)
    kept = pool[:count]
    for group in ("intern", "extern"):
        if sum(entry[1] == group for entry in kept) < 2:
            spare = [entry for entry in pool[count:] if entry[1] == group]
            kept[-2:] = spare[:2]
    risks = tuple(
        Risk(
            name,
            group,
            tuple(measures[: rng.randint(1, len(measures))]),
            alt if rng.random() < 0.5 else "",
        )
        for name, group, alt, measures in kept
    )
    first = rng.choice(("extern", "intern"))
    order = sorted(range(len(risks)), key=lambda at: risks[at].group != first)
    return risks, tuple(order)
