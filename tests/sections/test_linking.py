"""Two wordings of one risk, and two risks that only sound alike."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from douane_report.sections.linking import link
from douane_report.sections.vocabulary import words_of

LISTED = [
    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van de Douane",
    "Personele veiligheid en integriteit",
    "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te kunnen inspelen",
    "DWU-verplichtingen",
]
TREATED = [
    "DWU verplichtingen",
    "Niet flexibel genoeg zijn qua organisatiecultuur om op veranderingen te kunnen inspelen",
    "Personele veiligheid en integriteit",
    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van de Douane",
]


def linked(listed: Sequence[str], treated: Sequence[str]) -> dict[int, int]:
    found = link(listed, treated, words_of("toprisicos").key_of)
    return {index: other for index, (other, _) in found.items()}


def reasons(listed: Sequence[str], treated: Sequence[str]) -> dict[int, str]:
    found = link(listed, treated, words_of("toprisicos").key_of)
    return {index: reason for index, (_, reason) in found.items()}


def test_the_wordings_of_the_report_of_2023() -> None:
    assert linked(LISTED, TREATED) == {0: 3, 1: 2, 2: 1, 3: 0}
    assert reasons(LISTED, TREATED) == {0: "", 1: "", 2: "bekende andere formulering", 3: ""}


@pytest.mark.parametrize(
    ("listed", "treated"),
    [
        ("Cyberdreigingen en uitval van digitale infrastructuur",
         "Uitval van de digitale infrastructuur en cyberdreigingen"),
        ("Verouderde scanapparatuur in de zeehavens", "In de zeehavens verouderde scanapparatuur"),
        ("Ondermijnende criminaliteit via de havens", "Ondermijnende criminaliteit via havens"),
    ],
)  # fmt: skip
def test_an_unknown_rewording_is_linked_with_its_reason(listed: str, treated: str) -> None:
    one = [listed, "Personele veiligheid en integriteit", "Tekort aan controleruimte"]
    other = ["Brexit", "Personele veiligheid en integriteit", treated]
    assert linked(one, other) == {0: 2, 1: 1}
    assert reasons(one, other)[0].startswith("gelijkende formulering (")
    assert reasons(one, other)[1] == ""


@pytest.mark.parametrize(
    ("listed", "treated"),
    [
        # Two that come equally near: neither is taken.
        (["Risico op uitval van systemen"],
         ["Risico op uitval van systemen A", "Risico op uitval van systemen B"]),
        (["Tekort aan personeel in de haven", "Tekort aan personeel op de luchthaven"],
         ["Tekort aan personeel in de havens en luchthavens", "Brexit"]),
        # Nothing alike.
        (["Personele veiligheid"], ["Verouderde scanapparatuur in de zeehavens"]),
        (["Brexit", "Gegevensmanagement"], ["Cyberdreigingen", "Vertragingsrente"]),
        ([], ["Brexit"]),
        (["Brexit"], []),
    ],
)  # fmt: skip
def test_what_is_not_linked(listed: list[str], treated: list[str]) -> None:
    assert linked(listed, treated) == {}


def test_each_is_linked_once() -> None:
    same = "Personele veiligheid en integriteit"
    assert linked([same, same], [same]) == {0: 0}
    assert linked([same], [same, same]) == {0: 0}


def test_what_is_certain_goes_before_what_is_alike() -> None:
    alike = "Personele veiligheid en de integriteit"
    exact = "Personele veiligheid en integriteit"
    assert linked([alike, exact], [exact]) == {1: 0}


def test_the_only_two_that_are_left_over() -> None:
    same = "Personele veiligheid en integriteit"
    listed = [same, "Te weinig personeel op de luchthaven"]
    treated = [same, "Tekort aan personeel op Schiphol"]
    assert linked(listed, treated) == {0: 0, 1: 1}
    assert reasons(listed, treated)[1].startswith("enige overgebleven risico in beide lijsten")
    # With a third beside them they are not the only two.
    assert linked([*listed, "Brexit"], treated) == {0: 0}
