"""Activities in a text: which lines they are, and which status the prose says outright."""

from __future__ import annotations

import pytest

from douane_report.model import Activiteitenstatus, Origin
from tests.sections.making import report_of

HEAD = "Jaarrapportage Douane 2023\n\n3 Activiteiten uit het Jaarplan\n\n"
TABLE = """Datagedreven organisatie Status

Digitale Snelweg Douane (DSD)

Verbetering informatiepositie

Datamanagement

"""


def section_of(text: str) -> Activiteitenstatus:
    found = report_of(HEAD + text).activiteitenstatus
    assert found is not None
    return found


def stated(prose: str, table: str = TABLE) -> dict[str, str | None]:
    """Give the status of every activity that has one, after this prose."""
    section = section_of(table + prose)
    return {it.key: it.status.value for it in section.activiteiten if it.status.value}


P331 = "3.3.1 Digitale Snelweg Douane\n\n"
P332 = "3.3.2 Verbeteren Informatiepositie Douane (VID)\n\n"


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        (P332 + "Dit verklaart de rode kleur van het programma.", {"informatiepositie": "rood"}),
        (P332 + "Tekst.\n\nDit verklaart de\nrode kleur van het programma.",
         {"informatiepositie": "rood"}),
        (P332 + "Vandaar de oranje kleur van deze activiteit.", {"informatiepositie": "oranje"}),
        (P331 + "Vandaar de groene kleur van dit project.",
         {"digitale-snelweg-douane": "groen"}),
        ("De activiteit ‘Datamanagement’ heeft eind 2023 de status groen.",
         {"datamanagement": "groen"}),
        ("De activiteit 'Datamanagement' kreeg de status oranje.", {"datamanagement": "oranje"}),
        # Each in its own paragraph.
        (P331 + "Vandaar de groene kleur van dit project.\n\n"
         + P332 + "Dit verklaart de rode kleur van het programma.",
         {"digitale-snelweg-douane": "groen", "informatiepositie": "rood"}),
        # The first that is said holds.
        (P332 + "Dit verklaart de rode kleur van het programma. "
         "Eerder was er de groene kleur van het programma.", {"informatiepositie": "rood"}),
        # An earlier year's status is none of this year.
        ("De activiteit ‘Datamanagement’ had over 2022 de status rood.", {}),
        ("De activiteit ‘Datamanagement’ had in 2022 en 2023 de status rood.",
         {"datamanagement": "rood"}),
        # What says nothing outright.
        (P332 + "De uitvoering loopt volgens plan.", {}),
        (P332 + "De rode draad van het programma is samenwerking.", {}),
        (P332 + "Het verkeerslicht staat op rood.", {}),
        ("Dit verklaart de rode kleur van het programma.", {}),
        ("De activiteit ‘Vrachtstromen’ heeft de status rood.", {}),
        ("De rode kleur van de Douane-auto's blijft.", {}),
    ],
)  # fmt: skip
def test_stated_statuses(prose: str, found: dict[str, str]) -> None:
    assert stated(prose) == found


def test_where_and_why_a_status_is_stated() -> None:
    section = section_of(TABLE + P332 + "Dit verklaart de rode kleur van het programma.")
    status = section.activiteiten[1].status
    assert (status.origin, status.value, status.period) == (Origin.STATED, "rood", 2023)
    assert status.source_text == "Dit verklaart de rode kleur van het programma."
    assert status.place is not None
    assert status.place.line == 15
    others = [section.activiteiten[at].status for at in (0, 2)]
    assert [it.origin for it in others] == [Origin.UNKNOWN, Origin.UNKNOWN]
    assert all("geen gekleurde markeringen" in it.reason for it in others)


def test_rows_groups_and_paragraphs() -> None:
    text = (
        TABLE
        + P331
        + "Tekst over de snelweg.\n\n"
        + "Slimme handhaving Status\n\nOndermijning\n\nFraude met invoerrechten\nen accijns\n\n"
        + P332
        + "Slot.\n\n"
        + P331
        + "Nog eens.\n"
    )
    section = section_of(text)
    data, slim = "Datagedreven organisatie", "Slimme handhaving"
    assert [(it.groep, it.key, it.item, it.known) for it in section.activiteiten] == [
        (data, "digitale-snelweg-douane", "Digitale Snelweg Douane (DSD)", True),
        (data, "informatiepositie", "Verbetering informatiepositie", True),
        (data, "datamanagement", "Datamanagement", True),
        (slim, "ondermijning", "Ondermijning", True),
        (slim, "fraude", "Fraude met invoerrechten en accijns", True),
    ]
    assert [(it.nummer, it.titel) for it in section.paragrafen] == [
        ("3.3.1", "Digitale Snelweg Douane"),
        ("3.3.2", "Verbeteren Informatiepositie Douane (VID)"),
    ]


@pytest.mark.parametrize(
    "after",
    [
        "3.3.1 Digitale Snelweg Douane",
        "• een opsomming",
        "De uitvoering van het plan verliep goed.",
        "Hiervoor zijn verschillende indicaties gebruikt:",
    ],
)
def test_what_ends_a_table(after: str) -> None:
    section = section_of(f"{TABLE}{after}\n\nVakmanschap\n")
    assert [it.key for it in section.activiteiten] == [
        "digitale-snelweg-douane",
        "informatiepositie",
        "datamanagement",
    ]


def test_an_unknown_activity_is_kept_under_a_key_of_its_own() -> None:
    section = section_of(TABLE.replace("Datamanagement", "Verduurzaming van het wagenpark"))
    last = section.activiteiten[-1]
    assert (last.key, last.known) == ("verduurzaming-van-het-wagenpark", False)


def test_a_legend() -> None:
    legend = "Legenda\n\nGroen\nVerloopt zoals gepland.\n\nRood\nVerloopt niet zoals\ngepland.\n"
    section = section_of(TABLE + P331 + legend)
    assert [(it.status, it.betekenis, it.kleur) for it in section.legenda] == [
        ("groen", "Verloopt zoals gepland.", ""),
        ("rood", "Verloopt niet zoals gepland.", ""),
    ]
