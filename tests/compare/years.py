"""Two made reports with known changes between them, one of every kind."""

from __future__ import annotations

from douane_report.model import Jaarrapportage, Origin
from tests.compare.reports import Row, report

EXTERN, INTERN = "extern", "intern"


def old_report() -> Jaarrapportage:
    """The report of 2022."""
    return report(
        2022,
        afdrachten=[
            Row("Invoerrechten", 3_200_000_000, decimals=-3),
            Row("Tabaksaccijns", 2_000_000_000, decimals=-3),
            Row("Kolenbelasting", 40_000_000, decimals=-3),
        ],
        drugsvangsten=[
            Row("Cocaïne", 51_447, {2021: 71_796}),
            Row("Lachgas", 310, {2021: 120}),
            Row("Heroïne", 2_611, {2021: 1_734}),
            Row("Kruiden en zaden", 500, {2021: 400}),
            Row("LSD", 6),
            Row("Ketamine", 75),
        ],
        controles=[
            Row("Aantal uren toezicht", 508_124, unit="uur"),
            Row("Aantal controles ambulant binnenland", 9_701),
            Row("Aantal duikinspecties", 120),
            Row("Aantal monsternames", 880),
        ],
        activiteitenstatus=[
            Row("Integriteit", "groen", group="Organisatie"),
            Row("Dienstverlening", "groen", group="Handhaving"),
            Row("Datamanagement", None, group="Data", origin=Origin.UNKNOWN),
            Row("Vervanging accijnsapplicaties", "rood", group="Data"),
        ],
        toprisicos=[
            Row(
                "DWU-verplichtingen",
                group=EXTERN,
                texts=("Ontwikkelen EU-datahub.", "Passend maken in de portfolio."),
            ),
            Row("Personele veiligheid en integriteit", group=INTERN, texts=("Training.",)),
            Row("Uitval van systemen door storingen", group=INTERN),
        ],
    )


def new_report() -> Jaarrapportage:
    """The report of 2023."""
    return report(
        2023,
        afdrachten=[
            Row("Invoerrechten", 4_267_258_000, decimals=-3),
            Row("Tabaksaccijns", 2_000_400_000, decimals=-6),
            Row("Vliegbelasting", 55_000_000, decimals=-3),
        ],
        drugsvangsten=[
            Row("Cocaïne", 59_116, {2022: 51_447, 2021: 71_796}),
            Row("Distikstofmonoxide (lachgas)", 290, {2022: 310, 2021: 120}),
            Row("Heroïne", 19, {2022: 2_650, 2021: 1_734}),
            Row("Kruiden", 350, {2022: 290, 2021: 250}),
            Row("Zaden", 260, {2022: 210, 2021: 150}),
            Row("LSD", None),
            Row("Ketamine", 75),
        ],
        controles=[
            Row("Aantal uren toezicht", 418_162, unit="uur"),
            Row("Ambulante controles in het binnenland", 7_428),
            Row("Aantal duikinspecties", 130, unit="uur"),
            Row("Aantal monsternames", 880),
        ],
        activiteitenstatus=[
            Row("Integriteit", "oranje", group="Organisatie"),
            Row("Dienstverlening", "groen", group="Dienst"),
            Row("Datamanagement", "groen", group="Data"),
            Row("Vervanging accijnsapplicaties", "groen", group="Data"),
            Row("E-Commerce", "rood", group="Handhaving"),
        ],
        toprisicos=[
            Row("Personele veiligheid en integriteit", group=INTERN, texts=("Training.",)),
            Row(
                "DWU-verplichtingen",
                group=EXTERN,
                texts=("Ontwikkelen van een EU-datahub.", "Werving van dertig programmeurs."),
            ),
            Row("Corruptie in de havens", group=EXTERN),
        ],
    )
