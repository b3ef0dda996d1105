"""Splits and merges: proposed where the sums fit, and never where only the sums do."""

from __future__ import annotations

import pytest

from douane_report.compare import align
from douane_report.model import Jaarrapportage, SectionName
from tests.compare.reports import Row, report

Rows = tuple[Row, ...]


def _regrouped(section: SectionName, old: Rows, new: Rows) -> set[tuple[str, tuple[str, ...]]]:
    before: Jaarrapportage = report(2022, **{section: old})
    after: Jaarrapportage = report(2023, **{section: new})
    return {
        (each.whole.label, tuple(part.label for part in each.parts))
        for each in align(before, after).regroupings
    }


FITTING: tuple[tuple[SectionName, Rows, Rows, tuple[str, tuple[str, ...]]], ...] = (
    (
        "drugsvangsten",
        (Row("Kruiden en zaden", 500, {2021: 400}), Row("LSD", 20)),
        (Row("Kruiden", 350, {2022: 290, 2021: 250}), Row("Zaden", 260, {2022: 210, 2021: 150})),
        ("Kruiden en zaden", ("Kruiden", "Zaden")),
    ),
    (
        "afdrachten",
        (Row("Accijns op wijn", 310_400_000), Row("Accijns op bier", 402_300_000)),
        (Row("Accijns op wijn en bier", 730_000_000, {2022: 712_700_000}),),
        ("Accijns op wijn en bier", ("Accijns op wijn", "Accijns op bier")),
    ),
    (
        "afdrachten",
        (Row("Accijns op wijn", 310_400_000, decimals=-5), Row("Accijns op bier", 402_300_000)),
        (Row("Accijns op wijn en bier", 730_000_000, {2022: 713_000_000}, decimals=-6),),
        ("Accijns op wijn en bier", ("Accijns op wijn", "Accijns op bier")),
    ),
    (
        "controles",
        (Row("Aantal controles vracht en post", 9_000),),
        (
            Row("Aantal controles vracht", 6_200, {2022: 5_800}),
            Row("Aantal controles post", 3_300, {2022: 3_200}),
        ),
        ("Aantal controles vracht en post", ("Aantal controles vracht", "Aantal controles post")),
    ),
)

CERTAIN: tuple[tuple[SectionName, Rows, Rows, tuple[str, tuple[str, ...]]], ...] = (
    # No name tells, but no chance makes so many digits fit.
    (
        "drugsvangsten",
        (Row("Verzamelpost", 4612, {2021: 2587}),),
        (Row("Kratom", 10, {2022: 3949, 2021: 2206}), Row("Kava", 20, {2022: 663, 2021: 381})),
        ("Verzamelpost", ("Kratom", "Kava")),
    ),
    # What has the key of the whole is one of its parts.
    (
        "afdrachten",
        (Row("Douanerechten", 2_737_157_000), Row("Landbouwheffingen", 274_513_000)),
        (Row("Invoerrechten", 2_927_980_000, {2022: 3_011_670_000}),),
        ("Invoerrechten", ("Douanerechten", "Landbouwheffingen")),
    ),
    # Nothing is counted, and each part carries one of the things that the whole names.
    (
        "activiteitenstatus",
        (Row("Xenon en yard", "groen", group="A"),),
        (Row("Xenon nieuwe stijl", "groen", group="A"), Row("Yard", "rood", group="A")),
        ("Xenon en yard", ("Xenon nieuwe stijl", "Yard")),
    ),
)

COINCIDENCES: tuple[tuple[SectionName, Rows, Rows], ...] = (
    # The sum fits to the kilogram, and the names have nothing in common.
    (
        "drugsvangsten",
        (Row("Lachgas", 500, {2021: 400}),),
        (Row("Kratom", 350, {2022: 290, 2021: 250}), Row("Fentanyl", 260, {2022: 210, 2021: 150})),
    ),
    # One part is the opposite of the whole.
    (
        "controles",
        (Row("Aantal fysieke controles", 500),),
        (
            Row("Aantal administratieve controles kantoor", 350, {2022: 290}),
            Row("Aantal administratieve controles thuis", 260, {2022: 210}),
        ),
    ),
    # The names fit, the sum of the year that both print does not.
    (
        "drugsvangsten",
        (Row("Kruiden en zaden", 500),),
        (Row("Kruiden", 350, {2022: 290}), Row("Zaden", 260, {2022: 260})),
    ),
)


@pytest.mark.parametrize(("section", "old", "new", "expected"), [*FITTING, *CERTAIN])
def test_a_sum_that_fits_is_proposed(
    section: SectionName, old: Rows, new: Rows, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert _regrouped(section, old, new) == {expected}


@pytest.mark.parametrize(("section", "old", "new"), COINCIDENCES)
def test_a_coincidence_is_not(section: SectionName, old: Rows, new: Rows) -> None:
    assert _regrouped(section, old, new) == set()


def test_general_words_do_not_make_a_sum_a_split() -> None:
    old = (Row("Aantal controles kunst", 500),)
    new = (
        Row("Aantal controles hout", 350, {2022: 290}),
        Row("Aantal controles goud", 260, {2022: 210}),
    )
    assert _regrouped("controles", old, new) == set()
