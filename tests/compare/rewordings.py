"""Rewordings of rows, and rows that only look alike, as whole reports would print them together.

Each :class:`Edition` is one step from a report to the next: which rows got another name, and which
were dropped while another row came in their place. A person who knows customs would call the two
labels of a rename one row, and those of a trap two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from douane_report.model import SectionName

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Edition:
    """One step from a report to the next.

    Attributes:
        name: short name, for the reader of a test.
        renames: labels of one row, older and newer, by section.
        traps: labels of a row that went and of another that came in its place, by section.
        moved: whether the new rows stand in another order, so that no place is kept.
    """

    name: str
    renames: Mapping[SectionName, Labels]
    traps: Mapping[SectionName, Labels]
    moved: bool = False


_SHORTER = Edition(
    "shorter labels",
    renames={
        "afdrachten": (
            ("Omzetbelasting bij invoer", "Omzetbelasting (invoer)"),
            (
                "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                "Frisdrankbelasting",
            ),
            ("Vergoeding voor inningskosten eigen middelen", "Inningskosten eigen middelen"),
        ),
        "drugsvangsten": (
            ("Hasjiesj", "Hasj en hasjolie"),
            ("Cocaïne", "Cocaïne (alle vormen)"),
            ("Magic mushrooms en truffels", "Paddo’s"),
        ),
        "controles": (
            ("Aantal uren toezicht", "Toezichtsuren"),
            ("Aantal controles op bagage van passagiers", "Bagagecontroles passagiers"),
            ("Aantallen controles vracht, koeriers, post.", "Controles vracht, koerier en post"),
            ("Aantal onderzoeken op locatie", "Locatieonderzoeken"),
        ),
        "activiteitenstatus": (
            ("Vakmanschap behouden en versterken", "Vakmanschap"),
            ("Gelaagde Handhaving", "Gelaagd handhaven"),
            ("Verbeteren Beheersing Grote Geldstroom", "Grote geldstroom in control"),
            ("Douane Informatie Op Orde", "Informatiehuishouding op orde"),
        ),
        "toprisicos": (
            (
                "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van "
                "de Douane",
                "Tekort aan gekwalificeerd personeel",
            ),
            (
                "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de handhaving "
                "leidt",
                "Groei aangiftestroom zet handhaving onder druk",
            ),
            (
                "Onvoldoende zicht op de naleving bij webwinkels",
                "Beperkt zicht op naleving e-commerce",
            ),
        ),
        "aangifteregels": (("Totaal aantal aangifteregels", "Alle aangifteregels"),),
    },
    traps={
        "afdrachten": (
            ("Suikerheffing bij invoer", "Suikerheffing bij uitvoer"),
            ("Tabaksaccijns", "Alcoholaccijns"),
        ),
        "drugsvangsten": (("2C-B", "2C-E"), ("GHB", "GBL")),
        "controles": (
            ("Aantal controles inreizigers", "Aantal controles uitreizigers"),
            ("Uren toezicht Noordzee", "Uren toezicht Waddenzee"),
        ),
        "activiteitenstatus": (
            ("Dienstverlening", "Datagedreven werken"),
            ("Vervanging douanevaartuigen", "Vervanging douaneportofoons"),
        ),
        "toprisicos": (
            ("Uitval van datacentrum", "Uitval van drinkwatervoorziening"),
            ("Naleving van sancties tegen Rusland", "Naleving van sancties tegen Iran"),
        ),
        "aangifteregels": (("Waarvan oorsprong China", "Waarvan oorsprong VS"),),
    },
)

_VERBS = Edition(
    "verbs and nouns",
    renames={
        "afdrachten": (
            ("Heffing op koolstofintensieve import", "Koolstofheffing import"),
            ("Boetes", "Opgelegde bestuurlijke boetes"),
            ("Accijnzen", "Accijns op brandstof, alcohol en tabak"),
        ),
        "drugsvangsten": (
            ("Marihuana", "Marihuana (henneptoppen)"),
            ("Pillen ecstasy", "Ecstasypillen"),
            ("Geneesmiddelen", "Illegale geneesmiddelen"),
        ),
        "controles": (
            ("Aantal scancontroles", "Aantal uitgevoerde scans"),
            ("Aantal administratieve controles KM", "Administratieve controles klantmanagement"),
            ("Aantal controles ambulant binnenland", "Ambulante controles in het binnenland"),
            ("Aantal verificaties van aangiften", "Geverifieerde aangiften"),
            ("Onderzochte postpakketten", "Aantal onderzoeken postpakketten"),
        ),
        "activiteitenstatus": (
            ("Verbeteren scriptbeheer", "Scriptbeheer"),
            ("Datamanagement", "Versterken van datamanagement"),
            ("Werven van nieuwe collega's", "Werving nieuwe medewerkers"),
            ("Toekomstbestendig maken ICT-landschap", "Toekomstbestendige ICT"),
            ("Opleidingen vernieuwen", "Vernieuwd opleidingsaanbod"),
        ),
        "toprisicos": (
            (
                "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                "Gegevensmanagement is niet integraal ingericht",
            ),
            ("Personele veiligheid en integriteit", "Veiligheid en integriteit van medewerkers"),
            (
                "Vertraging in de oplevering van nieuwe systemen",
                "Nieuwe systemen worden te laat opgeleverd",
            ),
        ),
        "aangifteregels": (("Aangiften bij doorvoer", "Doorvoeraangiften"),),
    },
    traps={
        "afdrachten": (
            ("Heffing op melk", "Heffing op granen"),
            ("Directe belastingen", "Indirecte belastingen"),
        ),
        "drugsvangsten": (("Morfine", "Methadon"), ("Amfetamineolie", "Methamfetamineolie")),
        "controles": (
            ("Controles met aangifte", "Controles zonder aangifte"),
            ("Aantal controles vuurwerk", "Aantal controles vuurwapens"),
        ),
        "activiteitenstatus": (
            ("Verbeteren leveranciersbeheer", "Verbeteren kennisbeheer"),
            ("Integriteit", "Inclusiviteit"),
        ),
        "toprisicos": (
            ("Tekort aan speurhonden", "Tekort aan kantoorruimte"),
            ("Krapte op de arbeidsmarkt", "Krapte op de woningmarkt"),
        ),
        "aangifteregels": (("Waarvan luchtvracht", "Waarvan zeevracht"),),
    },
)

_LONGER = Edition(
    "longer labels, other order",
    renames={
        "afdrachten": (
            ("Invoerrechten", "Rechten bij invoer (traditionele eigen middelen)"),
            ("Wijnaccijns", "Accijns op wijn"),
        ),
        "drugsvangsten": (
            ("Amfetamine", "Amfetamine (pasta en poeder)"),
            ("Pregabaline", "Pregabaline (Lyrica)"),
            ("Lachgascilinders", "Cilinders lachgas"),
        ),
        "controles": (
            (
                "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                "Controles van schepen, vliegtuigen en vluchten met een hoog risico",
            ),
            ("Douanehondinzet", "Inzet van douanehonden (uren)"),
            ("Laboratoriumanalyses", "Aantal analyses door het Douanelaboratorium"),
        ),
        "activiteitenstatus": (
            ("E-Commerce", "Toezicht op e-commerce"),
            ("Ondermijning", "Tegengaan van ondermijning in de logistieke keten"),
            ("Drones", "Inzet van drones bij toezicht"),
            ("Klantgericht Toezicht", "Doorontwikkeling klantgericht toezicht"),
        ),
        "toprisicos": (
            ("DWU-verplichtingen", "Niet tijdig voldoen aan de DWU-verplichtingen"),
            (
                "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente nabetalen "
                "aan "
                "de EU",
                "Nabetaling aan de EU van TEM met rente",
            ),
        ),
        "aangifteregels": (("Retouren", "Waarvan retourzendingen"),),
    },
    traps={
        "afdrachten": (("Bieraccijns", "Brandstofaccijns"),),
        "drugsvangsten": (("Oxycodon", "Oxazepam"),),
        "controles": (
            ("Aantal fysieke inspecties", "Aantal digitale inspecties"),
            ("Duikacties", "Drugsvangstacties"),
        ),
        "activiteitenstatus": (
            ("Leiderschap en cultuur", "Leren en ontwikkelen"),
            ("Programma Noord-Ierland", "Programma Oekraïne"),
        ),
        "toprisicos": (("Datalekken", "Dataverouderd"),),
        "aangifteregels": (("Waarvan per spoor", "Waarvan per schip"),),
    },
    moved=True,
)

_MIXED = Edition(
    "other words",
    renames={
        "afdrachten": (
            ("Energieheffing kolen", "Belasting op kolen"),
            ("Overige ontvangsten", "Diverse ontvangsten"),
            ("Naheffingen", "Nageheven bedragen"),
        ),
        "drugsvangsten": (
            ("Qat", "Qat (vers en gedroogd)"),
            ("XTC / MDMA", "MDMA (xtc)"),
            ("Grondstoffen synthetische drugs", "Precursoren voor synthetische drugs"),
        ),
        "controles": (
            ("Aantal inspecties aan boord", "Controles aan boord"),
            ("Klantbezoeken", "Bezoeken aan bedrijven"),
            ("Steekproefcontroles", "Aantal steekproeven"),
            ("Aantal controles op geldvervoer", "Controles liquide middelen (geldvervoer)"),
        ),
        "activiteitenstatus": (
            ("Fraude met invoerrechten en accijns", "Bestrijding fraude accijns en invoerrechten"),
            ("Internationale samenwerking", "Samenwerking met andere landen"),
            ("Vergroenen van de bedrijfsvoering", "Duurzame bedrijfsvoering"),
            ("Veilige werkomgeving", "Veiligheid op het werk"),
        ),
        "toprisicos": (
            (
                "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                "kunnen "
                "inspelen",
                "Onvoldoende wendbare organisatie",
            ),
            (
                "Stroomuitval legt het toezicht in de haven stil",
                "Toezicht in havens valt stil bij uitval van stroom",
            ),
        ),
        "aangifteregels": (
            ("Waarvan aandeel e-commerce* <€150,-", "Waarvan webaankopen tot € 150"),
        ),
    },
    traps={
        "afdrachten": (("Heffing ozon 2021", "Heffing ozon 2024"),),
        "drugsvangsten": (("Tramadol", "Tilidine"), ("Heroïne", "Hydromorfon")),
        "controles": (
            ("Controles uitgaande post", "Controles inkomende post"),
            ("Aantal monsternames drugs", "Aantal monsternames brandstof"),
        ),
        "activiteitenstatus": (
            ("Digitale Snelweg Douane", "Digitale Werkplek"),
            ("Verlenging pilot slimme grens", "Verlenging pilot slimme camera's"),
        ),
        "toprisicos": (
            ("Lekken van vertrouwelijke informatie", "Verlies van papieren dossiers"),
            ("Te veel vergunningaanvragen", "Te weinig vergunningaanvragen"),
        ),
        "aangifteregels": (("Waarvan hoge waarde", "Waarvan lage waarde"),),
    },
)

SEEN = (_SHORTER, _VERBS, _LONGER, _MIXED)
"""At hand while the rules were settled."""
