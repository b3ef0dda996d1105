"""The closed lists of words that the models are typed with."""

from typing import Literal

SectionName = Literal[
    "afdrachten",
    "drugsvangsten",
    "controles",
    "activiteitenstatus",
    "toprisicos",
    "aangifteregels",
]
SECTIONS: tuple[SectionName, ...] = (
    "afdrachten",
    "drugsvangsten",
    "controles",
    "activiteitenstatus",
    "toprisicos",
    "aangifteregels",
)
"""Every section, in the order in which outputs list them."""

REQUIRED_SECTIONS: tuple[SectionName, ...] = SECTIONS[:5]
"""Sections without which a source is no complete Jaarrapportage."""

Unit = Literal["EUR", "kg", "aantal", "uur", "regels", "procent"]
Statuskleur = Literal["groen", "oranje", "rood"]
STATUSKLEUREN: tuple[Statuskleur, ...] = ("groen", "oranje", "rood")
"""The colours of a status, from good to bad."""

Risicogroep = Literal["extern", "intern", ""]
