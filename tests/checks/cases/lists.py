"""Cases of the rules on things that are listed twice."""

from __future__ import annotations

from douane_report.model import (
    Origin,
    Paragraaf,
)
from tests.checks.cases.case import REAL, Case, of
from tests.factory import (
    blank_figure,
    change_entry,
    change_section,
)

CASES: tuple[Case, ...] = (
    Case(
        "toprisicos.treated",
        "the real list: six alike, one reworded",
        of(REAL),
        (
            ("pass", "warning", "medewerkers"),
            ("pass", "warning", "personele-veiligheid-en-integriteit"),
            ("pass", "warning", "aanbod-van-aangiftes"),
            ("pass", "warning", "gegevensmanagement"),
            ("fail", "info", "flexibele-organisatie"),
            ("pass", "warning", "nabetaling-eigen-middelen"),
            ("pass", "warning", "dwu-verplichtingen"),
        ),
        only=True,
    ),
    Case(
        "toprisicos.treated",
        "no measures",
        of(change_entry(REAL, "toprisicos", "medewerkers", maatregelen=())),
        (("fail", "warning", "medewerkers"),),
        ("geen enkele maatregel",),
    ),
    Case(
        "toprisicos.treated",
        "measures for a risk that is not listed",
        of(blank_figure(REAL, "toprisicos", "medewerkers", "rang")),
        (("fail", "warning", "medewerkers"),),
        ("niet in de lijst",),
    ),
    Case(
        "toprisicos.treated",
        "two wordings that nothing links",
        of(change_entry(REAL, "toprisicos", "flexibele-organisatie", koppeling="")),
        (("fail", "warning", "flexibele-organisatie"),),
        ("heet bij de maatregelen ‘Niet flexibel genoeg zijn qua",),
    ),
    Case(
        "activiteiten.paragraphs",
        "same, reworded, and a group that is not written up",
        of(REAL),
        (
            ("pass", "warning", "leiderschap-en-cultuur"),
            ("fail", "info", "fraude"),
            ("fail", "info", "digitale-snelweg-douane"),
            ("fail", "info", "informatiepositie"),
            ("unverifiable", "info", "beheersing-grote-geldstroom"),
            ("unverifiable", "info", "scriptbeheer"),
        ),
        ("staat in paragraaf 3.1.4 ‘Leiderschap & cultuur’",),
    ),
    Case(
        "activiteiten.paragraphs",
        "an activity of another name",
        of(change_entry(REAL, "activiteitenstatus", "datamanagement", item="Cloud")),
        (("fail", "warning", "datamanagement"), ("fail", "warning", "")),
        ("‘Cloud’ staat in de tabel, maar heeft geen paragraaf",),
    ),
    Case(
        "activiteiten.paragraphs",
        "headings of groups are no paragraphs of an activity",
        of(
            change_section(
                REAL,
                "activiteitenstatus",
                paragrafen=(Paragraaf(nummer="3.1", titel="Professionele organisatie"),),
            )
        ),
        (("unverifiable", "info", "vakmanschap"),),
    ),
    Case(
        "drugsvangsten.dash",
        "the note on LSD",
        of(REAL),
        (("pass", "warning", "lsd"),),
        ("Voor 2019 zijn geen volledige cijfers",),
        only=True,
    ),
    Case(
        "drugsvangsten.dash",
        "no note",
        of(change_entry(REAL, "drugsvangsten", "lsd", notes=())),
        (("fail", "warning", "lsd"),),
        ("‘LSD’ heeft over 2019 een streepje, en geen noot",),
        only=True,
    ),
    Case(
        "drugsvangsten.dash",
        "a note that does not speak of the year",
        of(
            blank_figure(
                REAL,
                "drugsvangsten",
                "methamfetamine",
                "hoeveelheid",
                2020,
                origin=Origin.UNPUBLISHED,
            )
        ),
        (("fail", "warning", "methamfetamine"), ("pass", "warning", "lsd")),
        only=True,
    ),
)
