"""What labels write in two ways, and what only looks like it."""

from __future__ import annotations

import pytest

from douane_report.compare.names import likeness
from douane_report.compare.spelling import completed


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("KGT", "Klantgericht Toezicht"),
        ("Controles XYZA", "Controles Xeno Yard Zandwinning Afvoer"),
        ("Implementatie AVG", "Implementatie Algemene verordening gegevensbescherming"),
        ("Datamanagement en informatiemanagement", "Data- en informatiemanagement"),
        ("Vrachtcontroles en postcontroles", "Vracht- en postcontroles"),
        ("Controles vaartuig", "Controles van vaartuigen"),
        ("Verbruiksbelasting dranken e.a.", "Verbruiksbelasting dranken"),
        ("Doorontwikkeling BX&I", "Doorontwikkeling Bureau Xenon en Inkoop"),
        ("Meldingen ZTO", "Meldingen ZTO's"),
        ("Zeevaart Xenon Yard", "Zeevaart Xenon Yard (ZXY)"),
        ("Xenon en yard", "Ruimte voor anderen (xenon en yard)"),
        ("Langdurige systeemuitval", "Systemen vallen langdurig uit"),
        ("Xenongeletterdheid", "Xenon-geletterdheid"),
        ("Yardbezoeken", "Yard-bezoek"),
        ("Percentage xenonmeldingen", "Xenonmeldingen (in %)"),
        ("Invoering XYZA fase 5", "Invoering XYZA fase 4 naar fase 5"),
        ("Xenon (AGS)", "Xenon (DMS)"),
        ("Xenonaangiften (AES)", "Xenonaangiften via ECS"),
        ("Xenon (NCTS fase 4)", "Xenon (NCTS fase 5)"),
        ("Zeehavens (excl. xenon)", "Zeehavens exclusief xenon"),
        ("Xenon zee- en binnenhavens", "Xenon binnen- en zeehavens"),
        ("Xenonstekken en -planten", "Xenonplanten en -stekken"),
        ("Invorderingsrente en -kosten", "Invorderingsrente en invorderingskosten"),
        ("Inzet cargo- en containerteams", "Inzet container- en cargoteams"),
        ("Xenon < € 150", "Xenon (tot en met 150 euro)"),
        ("Xenon onder de € 150,-", "Xenon ≤ €150"),
        ("Vervalste xenonpoeders", "Xenonpoeders, vervalst"),
        ("Xenonvergunningbeleid", "Xenonvergunningenbeleid"),
        ("Sturingsxenon", "Xenon voor sturing"),
        ("Grote xenonstroom beheersen", "Grote xenonstromen beheersen"),
        ("DouaneXenon", "Xenon Douane"),
        ("Beleid sluit aan op xenon", "Aansluiten beleid op xenon"),
    ],
)
def test_two_ways_of_writing_are_one(short: str, long: str) -> None:
    found = likeness(short, long)
    assert found.score == 100
    assert not found.veto


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ketamine (vloeibaar)", "Kava"),
        ("LSD-zegels", "Lachgas (distikstofmonoxide)"),
        ("Naleving AVG", "Aankoop vaartuig"),
        ("Toekomstbestendige ICT", "Interne controle"),
    ],
)
def test_letters_alone_make_no_acronym(one: str, other: str) -> None:
    assert likeness(one, other).telling == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zendingen tot € 150", "Zendingen boven € 150"),
        ("Waarvan binnen de EU", "Waarvan buiten de EU"),
        ("GHB", "Grondstoffen voor GHB"),
        ("Amfetamine", "Crystal meth (methamfetamine)"),
        ("Cocaïne", "Crackcocaïne"),
        ("Harddrugs", "Softdrugs"),
        ("Controles ingaande post", "Controles uitgaande post"),
        ("Xenon (poeder)", "Xenon (vloeibaar)"),
        ("Efedrine", "Pseudo-efedrine"),
        ("Fase twee telefonie", "Fase drie telefonie"),
        ("Percentage juiste xenonaangiften", "Percentage tijdige xenonaangiften"),
        ("Xenon < € 150", "Xenon < € 22"),
        ("Percentage xenoncontroles op tijd", "Xenoncontroles"),
        ("Cloudgebruik", "AI-gebruik"),
        ("Invoering systeem invoer (XAY)", "Invoering systeem uitvoer (YAX)"),
    ],
)
def test_what_turns_a_name_round_is_a_veto(one: str, other: str) -> None:
    assert likeness(one, other).veto
    assert likeness(other, one).veto


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Scannen op afstand", "Werken op afstand"),
        ("Aantal vergunningaanvragen", "Aantal vergunningcontroles"),
        ("Te weinig vergunningaanvragen", "Onvoldoende toezicht op vergunningen"),
        ("Risico's van xenongebruik", "Risico's van AI-gebruik"),
        ("Xenonplannen en -stekken", "Yardstekken en -plannen"),
    ],
)
def test_one_word_for_another_is_no_rename(one: str, other: str) -> None:
    assert likeness(one, other).replaced


@pytest.mark.parametrize(
    ("label", "other", "whole"),
    [
        ("Aantal adm. controles KM", "Aantal administratieve controles", "administratieve"),
        ("Internat. samenwerking", "Internationale samenwerking", "Internationale"),
        ("Controles post", "Controles postpakketten", None),
        ("Controles post.", "Controles postpakketten", None),
        ("Opsp. en controle", "Opsporing, opsporingsbeleid en controle", None),
    ],
)
def test_a_word_cut_short_is_completed_from_the_other_label(
    label: str, other: str, whole: str | None
) -> None:
    found = completed(label, other)
    assert found == label if whole is None else whole in found.split()
