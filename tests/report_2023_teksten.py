"""Activities and risks of the real report of 2023, read by hand from the seed text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from douane_report.model import (
    Activiteit,
    Activiteitenstatus,
    LegendaRegel,
    Origin,
    OverkoepelendeMaatregelen,
    Paragraaf,
    Status,
    Statuskleur,
    Tekst,
    Toprisico,
    Toprisicos,
)
from tests.report_2023_cijfers import YEAR, at, figure


def _activiteit(groep: str, key: str, item: str, line: int) -> Activiteit:
    return Activiteit(
        key=key,
        item=item,
        known=True,
        place=at(line),
        groep=groep,
        status=Status(
            period=YEAR,
            place=at(line),
            origin=Origin.UNKNOWN,
            reason="de kleur is in de tekst verloren gegaan",
        ),
    )


def _verbetering_informatiepositie(groep: str) -> Activiteit:
    """Make the one activity of which the prose says the colour."""
    return Activiteit(
        key="informatiepositie",
        item="Verbetering informatiepositie",
        known=True,
        place=at(1267),
        groep=groep,
        status=Status(
            value="rood",
            period=YEAR,
            source_text="Dit verklaart de rode kleur van het programma.",
            place=at(1303),
            origin=Origin.STATED,
            reason="de tekst noemt de kleur in paragraaf 3.3.2",
        ),
    )


_PARAGRAFEN = (
    ("3.1.1", "Vakmanschap behouden en versterken", 691),
    ("3.1.2", "Integriteit", 835),
    ("3.1.3", "Douane Aantoonbaar In Control", 913),
    ("3.1.4", "Leiderschap & cultuur", 923),
    ("3.2.1", "Internationale samenwerking", 954),
    ("3.2.2", "Dienstverlening", 985),
    ("3.2.3", "Gelaagde Handhaving", 1036),
    ("3.2.4", "Ondermijning", 1059),
    ("3.2.5", "E-Commerce", 1181),
    ("3.2.6", "Fraude met accijns en invoerrechten", 1215),
    ("3.2.7", "Klantgericht Toezicht", 1247),
    ("3.3.1", "Digitale Snelweg Douane", 1273),
    ("3.3.2", "Verbeteren Informatiepositie Douane (VID)", 1298),
    ("3.3.3", "Douane informatie op orde", 1324),
    ("3.3.4", "Datamanagement", 1349),
)


def _legenda() -> tuple[LegendaRegel, ...]:
    rows: tuple[tuple[Statuskleur, str, int], ...] = (
        ("groen", "Verloopt zoals gepland in het jaarplan.", 712),
        ("oranje", "Verloopt minder of anders dan gepland was in het jaarplan.", 715),
        ("rood", "Verloopt niet zoals gepland in het jaarplan.", 718),
    )
    return tuple(LegendaRegel(status=s, betekenis=b, place=at(line)) for s, b, line in rows)


def activiteitenstatus() -> Activiteitenstatus:
    een = "Professionele en integere organisatie"
    twee = "Slimme handhaving, soepele logistiek"
    drie = "Datagedreven organisatie"
    vier = "Verbetering interne beheersing Grote geldstroom (Douane)"
    return Activiteitenstatus(
        heading="3 Activiteiten uit het Jaarplan",
        place=at(674),
        activiteiten=(
            _activiteit(een, "vakmanschap", "Vakmanschap behouden en versterken", 683),
            _activiteit(een, "integriteit", "Integriteit", 685),
            _activiteit(een, "douane-aantoonbaar-in-control", "Douane aantoonbaar in control", 687),
            _activiteit(een, "leiderschap-en-cultuur", "Leiderschap en cultuur", 689),
            _activiteit(twee, "internationale-samenwerking", "Internationale samenwerking", 940),
            _activiteit(twee, "dienstverlening", "Dienstverlening", 942),
            _activiteit(twee, "gelaagde-handhaving", "Gelaagde Handhaving", 944),
            _activiteit(twee, "ondermijning", "Ondermijning", 946),
            _activiteit(twee, "e-commerce", "E-Commerce", 948),
            _activiteit(twee, "fraude", "Fraude met invoerrechten en accijns", 950),
            _activiteit(twee, "klantgericht-toezicht", "Klantgericht Toezicht", 952),
            _activiteit(drie, "digitale-snelweg-douane", "Digitale Snelweg Douane (DSD)", 1265),
            _verbetering_informatiepositie(drie),
            _activiteit(drie, "douane-informatie-op-orde", "Douane Informatie Op Orde", 1269),
            _activiteit(drie, "datamanagement", "Datamanagement", 1271),
            _activiteit(
                vier, "beheersing-grote-geldstroom", "Verbeteren Beheersing Grote Geldstroom", 1386
            ),
            _activiteit(vier, "scriptbeheer", "Verbeteren scriptbeheer", 1388),
        ),
        legenda=_legenda(),
        paragrafen=tuple(
            Paragraaf(nummer=number, titel=title, place=at(line))
            for number, title, line in _PARAGRAFEN
        ),
    )


def _maatregel(text: str, line: int) -> Tekst:
    return Tekst(value=text, period=YEAR, source_text=text, place=at(line))


def _risico(
    rank: int, groep: Any, key: str, item: str, line: int, measures: Iterable[Tekst], **more: Any
) -> Toprisico:
    return Toprisico(
        key=key,
        item=item,
        known=True,
        place=at(line),
        groep=groep,
        rang=figure(str(rank), line, unit="aantal"),
        maatregelen=tuple(measures),
        **more,
    )


_MAATREGELEN_TOENAME = (
    _maatregel(
        "Samenwerking met de EU; DG-budget, DG-taxud, Belgische douane en andere lidstaten "
        "succesvol.",
        1498,
    ),
    _maatregel(
        "Minder controledruk bij bewezen betrouwbaarheid na herbeoordeling conformiteit van de "
        "aangiften AEO vergunningen.",
        1499,
    ),
    _maatregel(
        "E-commerce, project actorgerichte aanpak is succesvol, er is een slag dieper gekeken "
        "naar waarden en oorsprong.",
        1502,
    ),
    _maatregel("Duidelijk toekomstbeeld, zonodig opgeknipt in tranches", 1505),
)
_MAATREGELEN_DWU = (
    _maatregel("Ontwikkelen EU-datahub", 1509),
    _maatregel(
        "Heldere besluitvorming en betere communicatie, niet naar elkaar wijzen, ombuigen "
        "negatief sentiment (cultuur).",
        1510,
    ),
    _maatregel(
        "Samenwerking HHB (keuzes), IM (voortbrenging), OPS (implementeren), bijeenkomst "
        "organiseren medewerkers HHB en IM",
        1513,
    ),
    _maatregel("Passend maken in (over)volle portfolio.", 1516),
)
_MAATREGELEN_MEDEWERKERS = (
    _maatregel(
        "Er is een omvangrijke set maatregelen in uitvoering, gericht op werving (campagne), "
        "maar ook op opleiden en binden en boeien van medewerkers (bijv. exitgesprekken).",
        1522,
    ),
    _maatregel(
        "Daarnaast onderkent het MT dat er ook andere, minder voor de hand liggende (meer "
        "creatieve) mitigerende maatregelen nodig zijn. Bijvoorbeeld automatisering en "
        "robotisering. Hier kijken we in 2024 verder naar.",
        1525,
    ),
)
_MAATREGELEN_VEILIGHEID = (
    _maatregel(
        "Bureau BV&I is formeel gestart en wordt verder ingericht. Binnen het bureau plaatsen we "
        "specifieke expertise voor het maken van structurele risicoanalyses, het bepalen van "
        "(bij)passende maatregelen, het afhandelen van incidenten en het vergroten van het "
        "lerende vermogen. Daarbij staat de medewerker centraal.",
        1530,
    ),
)
_MAATREGELEN_GEGEVENS = (
    _maatregel(
        "Verbetering datakwaliteit vanuit heldere verantwoordelijkheid, governancekant", 1536
    ),
    _maatregel("‘Harde kant’, neerzetten van een eigen dataplatform.", 1537),
    _maatregel(
        "Verbeteren van de datageletterdheid (onboarding, introductie nieuwe applicaties etc.)",
        1538,
    ),
    _maatregel("meer / betere samenwerking met HHB en DLTC, maar ook binnen IM", 1539),
    _maatregel(
        "Menskant deels opnieuw inrichten, zodat een volwassen dataorganisatie kan ontstaan.", 1540
    ),
)
_MAATREGELEN_FLEXIBEL = (
    _maatregel(
        "Specifieke aandacht voor cultuur en leiderschap (programma) en de veranderbereidheid "
        "(verandervermogen) van de organisatie",
        1544,
    ),
    _maatregel(
        "Oppakken ‘rode draden’ uit theatervoorstelling, extra voorstellingen voor nieuwe "
        "instroom.",
        1547,
    ),
    _maatregel("MD beleid op orde gebracht", 1548),
    _maatregel("Basis 30 vormt belangrijk platform, verbeteren communicatie", 1549),
)
_MAATREGELEN_TEM = (
    _maatregel(
        "Directie Operaties heeft een verbeterplan opgesteld voor het verbeteren van de z.g. "
        "grote geldstroom, zowel uitvoerend als qua monitoring. Dit plan wordt uitgevoerd met "
        "behulp van externe specialisten.",
        1553,
    ),
    _maatregel("Wegwerken oude dossiers, opschonen boekhouding", 1556),
)
_MAATREGELEN_OVERKOEPELEND = (
    _maatregel("Groei naar risicovolwassen organisatie (ontwikkeling van risicomanagement)", 1560),
    _maatregel("Monitoren van de kwantitatieve doelstellingen/prestatie-indicatoren", 1561),
    _maatregel(
        "Risicomanagement in samenhang strategisch, tachtisch en operationeel niveau uitvoeren, "
        "ook binnen programma’s en projecten",
        1562,
    ),
    _maatregel("Programmatische aansturing met een integrale aanpak van thema’s", 1563),
)


def toprisicos() -> Toprisicos:
    return Toprisicos(
        heading="4.1.1 Risicomanagement",
        place=at(1428),
        risicos=(
            _risico(
                1,
                "intern",
                "medewerkers",
                "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                "van de Douane",
                1439,
                _MAATREGELEN_MEDEWERKERS,
            ),
            _risico(
                2,
                "intern",
                "personele-veiligheid-en-integriteit",
                "Personele veiligheid en integriteit",
                1442,
                _MAATREGELEN_VEILIGHEID,
            ),
            _risico(
                3,
                "extern",
                "aanbod-van-aangiftes",
                "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de "
                "handhaving leidt",
                1444,
                _MAATREGELEN_TOENAME,
            ),
            _risico(
                4,
                "intern",
                "gegevensmanagement",
                "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                1447,
                _MAATREGELEN_GEGEVENS,
            ),
            _risico(
                5,
                "intern",
                "flexibele-organisatie",
                "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                "kunnen inspelen",
                1449,
                _MAATREGELEN_FLEXIBEL,
                andere_formulering="Niet flexibel genoeg zijn qua organisatiecultuur om op "
                "veranderingen te kunnen inspelen",
                koppeling="bekende andere formulering",
            ),
            _risico(
                6,
                "intern",
                "nabetaling-eigen-middelen",
                "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente nabetalen "
                "aan de EU",
                1452,
                _MAATREGELEN_TEM,
            ),
            _risico(
                7,
                "extern",
                "dwu-verplichtingen",
                "DWU-verplichtingen",
                1455,
                _MAATREGELEN_DWU,
                andere_formulering="DWU verplichtingen",
            ),
        ),
        overkoepelend=OverkoepelendeMaatregelen(
            key="overkoepelende-maatregelen",
            item="Overkoepelende maatregelen",
            known=True,
            place=at(1558),
            maatregelen=_MAATREGELEN_OVERKOEPELEND,
        ),
    )
