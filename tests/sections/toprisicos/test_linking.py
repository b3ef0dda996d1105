"""Two wordings of one risk, and two risks that only sound alike."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from douane_report.sections.toprisicos.link_words import with_words_in_common
from douane_report.sections.toprisicos.linking import link
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


def links(listed: Sequence[str], treated: Sequence[str]) -> dict[int, tuple[int, str]]:
    words = words_of("toprisicos")
    return with_words_in_common(listed, treated, link(listed, treated, words.key_of), words)


def linked(listed: Sequence[str], treated: Sequence[str]) -> dict[int, int]:
    found = links(listed, treated)
    return {index: other for index, (other, _) in found.items()}


def reasons(listed: Sequence[str], treated: Sequence[str]) -> dict[int, str]:
    found = links(listed, treated)
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


OTHERS = ["Brexit", "Personele veiligheid en integriteit", "Afhankelijkheid van leveranciers"]


@pytest.mark.parametrize(
    ("listed", "treated"),
    [
        (["Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk"],
         ["Tekort aan gekwalificeerde medewerkers"]),
        (["Gebrek aan geschoolde medewerkers in de havens", "Uitval van digitale systemen"],
         ["De digitale systemen vallen uit", "Voor de haven zijn te weinig medewerkers"]),
        (["Ontbreken integrale inrichting en governance van Gegevensmanagement",
          "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk"],
         ["Tekort aan gekwalificeerde medewerkers",
          "Gegevensmanagement is niet integraal ingericht"]),
    ],
)  # fmt: skip
def test_those_left_over_that_have_words_in_common(listed: list[str], treated: list[str]) -> None:
    found = linked([*OTHERS, *listed], [*treated, *OTHERS])
    many = len(listed)
    expected = {3: 0} if many == 1 else {3: 1, 4: 0}
    assert found == {0: many, 1: many + 1, 2: many + 2} | expected
    assert reasons([*OTHERS, *listed], [*treated, *OTHERS])[3]


@pytest.mark.parametrize(
    ("listed", "treated"),
    [
        # One word in common, or words that any risk may have.
        (["Integriteit van de medewerkers in vaste dienst", "Douane 2030"],
         ["Te weinig instroom van jonge medewerkers", "Gebouwen"]),
        (["Onvoldoende nieuwe capaciteit binnen de Douane", "Cyberdreigingen"],
         ["Vertragingsrente zonder dekking, een risico binnen de Douane", "Gebouwen"]),
        # A further one has the same words.
        (["Ketenpartners leveren slechte gegevens over de goederen", "Goederen en gegevens"],
         ["Gegevens bij de goederen zijn onjuist aangeleverd", "Oude gebouwen"]),
        # Of the others, one is left open, or they are not as many.
        (["Digitale ontwrichting door storing van systemen in de keten", "Cyberdreigingen"],
         ["Onze systemen zijn nog niet digitaal genoeg", "Oude gebouwen"]),
        (["Digitale ontwrichting door storing van systemen in de keten"],
         ["Onze systemen zijn nog niet digitaal genoeg", "Oude gebouwen"]),
    ],
)  # fmt: skip
def test_those_left_over_that_stay_so(listed: list[str], treated: list[str]) -> None:
    assert linked([*OTHERS, *listed], [*treated, *OTHERS]) == {
        index: len(treated) + index for index in range(3)
    }


def test_words_in_common_link_only_where_most_are_known() -> None:
    listed = [
        "Ontbreken integrale inrichting en governance van Gegevensmanagement",
        "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk",
    ]
    treated = [
        "Tekort aan gekwalificeerde medewerkers",
        "Gegevensmanagement is niet integraal ingericht",
    ]
    assert linked([OTHERS[0], *listed], [OTHERS[0], *treated]) == {0: 0}
