"""Pairs of labels written by hand: one thing under two names, and two things that look alike.

The wordings are plausible ones for a Jaarrapportage Douane. In ``RENAMES`` a person who knows
customs would call both labels one row; in ``TRAPS`` they are two, although they share letters,
words, or a place in the table. ``HELD_BACK`` was written after the rules were settled.
"""

from __future__ import annotations

from typing import NamedTuple

from douane_report.model import SectionName


class Case(NamedTuple):
    """Two labels in one section."""

    section: SectionName
    old: str
    new: str


_RENAMES: dict[SectionName, tuple[tuple[str, str], ...]] = {
    "afdrachten": (
        ("Kolenbelasting", "Belasting op kolen (kolenbelasting)"),
        ("Antidumpingheffingen", "Antidumpingheffingen en compenserende rechten"),
        ("Koolstofheffing aan de grens (CBAM)", "CBAM (koolstofheffing aan de grens)"),
        ("Vergoeding kleine zendingen", "Vergoeding voor afhandeling van kleine zendingen"),
        ("Accijnzen van minerale oliën", "Accijns minerale oliën"),
        ("Landbouwheffingen", "Landbouwheffing"),
        ("Tabaksaccijns", "Tabaksaccijnzen"),
        ("Opbrengst van boetes en rente", "Boetes en rente"),
        ("Bierbelasting", "Bierbelastingen"),
        ("Milieuheffing verpakkingen", "Milieuheffingen op verpakkingen"),
        ("Vertragingsrente en kosten", "Kosten en vertragingsrente"),
        ("Energiebelasting op kolen en gas", "Energiebelasting (kolen en gas)"),
    ),
    "drugsvangsten": (
        ("Fentanyl", "Fentanyl (incl. analogen)"),
        ("Lachgas", "Lachgas (distikstofmonoxide)"),
        ("3-MMC", "3-MMC (methylmethcathinon)"),
        ("Designerdrugs", "Designerdrugs, overig"),
        ("Synthetische cannabinoïden", "Cannabinoïden (synthetisch)"),
        ("Precursoren", "Precursoren voor synthetische drugs"),
        ("Paddenstoelen", "Paddo’s / paddenstoelen"),
        ("Kratom", "Kratom (bladeren en poeder)"),
        ("Cocabladeren", "Cocablad"),
        ("Slaap- en kalmeringsmiddelen", "Slaapmiddelen en kalmeringsmiddelen"),
    ),
    "controles": (
        ("Aantal controles liquide middelen", "Controles contant geld"),
        ("Aantal uren inzet speurhonden", "Uren inzet van drugshonden"),
        ("Controles pleziervaart", "Aantal controles pleziervaart en kleine luchthavens"),
        ("Fysieke controles containers", "Aantal fysieke containercontroles"),
        ("Controles e-commerce", "Aantal controles op e-commercezendingen"),
        ("Aantal boekenonderzoeken", "Boekenonderzoek"),
        ("Aantal vergunningcontroles", "Controles op vergunningen"),
        ("Controles treinverkeer", "Aantal controles in het treinverkeer"),
        ("Aantal monsternames", "Monsternames (laboratorium)"),
        ("Controles accijnsgoederenplaatsen", "Aantal controles van accijnsgoederenplaatsen (AGP)"),
        ("Aantal controles handbagage", "Controles op handbagage van reizigers"),
        ("Surveillance-uren havengebied", "Uren surveillance in het havengebied"),
        ("Aantal herbeoordelingen AEO", "Herbeoordelingen van AEO-vergunningen"),
        ("Controles strategische goederen", "Aantal controles strategische goederen (sancties)"),
        ("Aantal duikinspecties", "Duikinspecties aan scheepsrompen"),
    ),
    "activiteitenstatus": (
        ("Verduurzaming van het wagenpark", "Duurzaam wagenpark"),
        ("Handhaving ontbossingsverordening", "Handhaving van de Ontbossingsverordening (EUDR)"),
        ("Uitvoering CBAM", "CBAM: uitvoering"),
        ("Vervanging accijnsapplicaties", "Vervangen van accijnsapplicaties"),
        ("Beheersing technische schuld", "Technische schuld beheersen"),
        ("Versterking van het inkoopbeheer", "Inkoopbeheer versterken"),
        (
            "Duurzame inzetbaarheid en vitaliteit van medewerkers",
            "Duurzame inzetbaarheid en vitaliteit personeel",
        ),
        ("Aanpak van ondermijnende criminaliteit", "Ondermijnende criminaliteit"),
        (
            "Toezicht op nieuwe luchthavens en afhandelaars",
            "Toezicht nieuwe luchthavens en afhandelaren",
        ),
        (
            "Verantwoorde inzet van algoritmes en kunstmatige intelligentie",
            "Verantwoorde inzet algoritmes en AI",
        ),
        ("Invoering nieuwe aangiftesystemen (DMS en AES)", "Nieuwe aangiftesystemen DMS en AES"),
        ("Digitale Snelweg Handel", "DSH"),
        ("Strategische personeelsplanning", "Strategische planning van personeel"),
        ("Samenwerking met ketenpartners", "Samenwerking ketenpartners"),
        ("Modernisering scanapparatuur", "Scanapparatuur moderniseren"),
        ("Programma Brexit", "Brexit"),
        ("Vernieuwing douanelaboratorium", "Nieuw Douanelaboratorium"),
        ("Diversiteit en inclusie", "Diversiteit & inclusie"),
    ),
    "toprisicos": (
        (
            "Enorme stijging van het aanbod van aangiften leidt tot knelpunten",
            "Stijgend aanbod van aangiftes leidt tot knelpunten",
        ),
        (
            "Afhankelijkheid van externe leveranciers voor kritieke systemen",
            "Afhankelijk zijn van leveranciers voor kritieke systemen",
        ),
        (
            "Verouderde scanapparatuur in de zeehavens",
            "Veroudering van de scanapparatuur in zeehavens",
        ),
        (
            "Stapeling van nieuwe taken zonder passende dekking",
            "Nieuwe taken stapelen zich op zonder passende dekking",
        ),
        (
            "Cyberdreigingen en uitval van digitale infrastructuur",
            "Cyberaanvallen en uitval van de digitale infrastructuur",
        ),
        (
            "Gebrek aan technisch personeel voor onderhoud",
            "Tekort aan technische medewerkers voor onderhoud",
        ),
        (
            "Ondermijning door georganiseerde criminaliteit in de havens",
            "Georganiseerde criminaliteit: ondermijning in havens",
        ),
        (
            "Niet kunnen voldoen aan de Europese wetgeving rond datadeling",
            "Europese wetgeving rond datadeling: niet kunnen voldoen",
        ),
        (
            "Uitval van het aangiftesysteem tijdens piekmaanden",
            "Uitval aangiftesystemen in piekmaanden",
        ),
        (
            "Onvoldoende budget voor vervanging van het vaartuigenpark",
            "Tekort aan budget voor de vervanging van vaartuigen",
        ),
        ("Verlies van kennis door vergrijzing", "Kennisverlies door vergrijzing van het personeel"),
        ("Corruptie en infiltratie van medewerkers", "Infiltratie en corruptie onder personeel"),
    ),
    "aangifteregels": (
        ("Aandeel postzendingen", "Waarvan postzendingen"),
        ("Aangifteregels uitvoer", "Aantal aangifteregels bij uitvoer"),
        ("Regels doorvoer (transit)", "Aangifteregels doorvoer"),
        ("Waarvan koerierszendingen", "Aandeel koerierszendingen*"),
    ),
}

_TRAPS: dict[SectionName, tuple[tuple[str, str], ...]] = {
    "afdrachten": (
        ("Rechten bij binnenkomst", "Rechten bij uitgang"),
        ("Inkomende heffing suiker", "Uitgaande heffing suiker"),
        ("Tabaksaccijns", "Bieraccijns"),
        ("Kolenbelasting", "Bierbelasting"),
        ("Verpakkingenbelasting", "Vliegbelasting"),
        ("Antidumpingheffingen", "Landbouwheffingen"),
        ("Kosten van vervolging", "Rente en boetes"),
        ("Heffing 2021", "Heffing 2022"),
        ("Invoerheffing staal", "Uitvoerheffing staal"),
        ("Accijns op wijn", "Accijns op bier"),
    ),
    "drugsvangsten": (
        ("3-MMC", "4-MMC"),
        ("2C-B", "2C-I"),
        ("Ketamine", "Fentanyl"),
        ("Lachgas", "Butaangas"),
        ("Efedrine", "Morfine"),
        ("Codeïne", "Cafeïne"),
        ("Mefedron", "Methadon"),
        ("Natuurlijke cannabinoïden", "Synthetische cannabinoïden"),
        ("Opiaten", "Opioïden, synthetisch"),
        ("Tramadol", "Tapentadol"),
        ("Benzocaïne", "Lidocaïne"),
    ),
    "controles": (
        ("Controles bagage passagiers", "Controles bagage bemanning"),
        ("Aantal controles inkomend verkeer", "Aantal controles uitgaand verkeer"),
        ("Aantal controles zeehavens", "Aantal controles luchthavens"),
        ("Controles buitengrens", "Controles binnengrens"),
        ("Uren toezicht Schiphol", "Uren toezicht Rotterdam"),
        ("Controles hoog risico", "Controles laag risico"),
        ("Aangekondigde bedrijfsbezoeken", "Onaangekondigde bedrijfsbezoeken"),
        ("Controles 2022", "Controles 2023"),
        ("Aantal scans containers", "Aantal scans reizigers"),
        ("Aantal fysieke controles", "Aantal administratieve controles"),
        ("Aantal controles accijns", "Aantal controles vergunningen"),
        ("Controles invoer levensmiddelen", "Controles uitvoer levensmiddelen"),
        ("Aantal monsternames", "Aantal duikinspecties"),
        ("Controles commerciële luchtvaart", "Controles niet-commerciële luchtvaart"),
    ),
    "activiteitenstatus": (
        ("Verbeteren scriptbeheer", "Verbeteren contractbeheer"),
        ("Nationale samenwerking", "Internationale samenwerking met ketenpartners"),
        ("Fase 1 vernieuwing laboratorium", "Fase 2 vernieuwing laboratorium"),
        ("Jaarplan Handel 2022", "Jaarplan Handel 2023"),
        ("Interne communicatie", "Externe communicatie"),
        ("Werving", "Personele veiligheid"),
        ("Invoering CBAM", "Invoering DMS"),
        ("Vervanging accijnsapplicaties", "Vervanging invoerapplicaties"),
        ("Duurzame inzetbaarheid", "Duurzame huisvesting"),
        ("Aanpak drugscriminaliteit", "Aanpak fraude"),
        ("Digitale Handel", "Digitale Werkplek"),
        ("Leiderschapsprogramma", "Programma Sancties"),
        ("Toezicht luchtvracht", "Toezicht zeevracht"),
    ),
    "toprisicos": (
        (
            "Onvoldoende medewerkers met de juiste opleiding",
            "Voldoende medewerkers met de juiste opleiding",
        ),
        ("Tekort aan medewerkers in de haven", "Tekort aan vaartuigen in de haven"),
        ("Uitval van systemen door storingen", "Uitval van medewerkers door ziekte"),
        ("Cyberdreigingen", "Ondermijning"),
        ("Interne fraude bij vergunningverlening", "Externe fraude bij vergunningverlening"),
        ("Wijziging van de Europese wetgeving", "Wijziging van de nationale begroting"),
        ("Onveilige werkplekken", "Veilige werkplekken"),
        ("Afhankelijkheid van leveranciers", "Afhankelijkheid van Europese fondsen"),
        (
            "Naleving van sancties tegen Rusland in 2022",
            "Naleving van sancties tegen Rusland in 2024",
        ),
    ),
    "aangifteregels": (
        ("Aangifteregels invoer", "Aangifteregels uitvoer"),
        ("Waarvan postzendingen", "Waarvan koerierszendingen"),
        ("Zendingen tot € 22", "Zendingen tot € 150"),
        ("Waarvan brexit", "Waarvan retourzendingen"),
    ),
}


_HELD_BACK: dict[SectionName, tuple[tuple[str, str], ...]] = {
    "afdrachten": (
        ("Heffing op alcoholvrije dranken", "Heffing alcoholvrije dranken"),
        ("Rente en invorderingskosten", "Invorderingskosten en rente"),
    ),
    "drugsvangsten": (
        ("Mescaline", "Mescaline (peyote)"),
        ("Anabole steroïden", "Steroïden, anabole"),
    ),
    "controles": (
        ("Aantal controles namaakgoederen", "Controles op namaakgoederen (IER)"),
        ("Aantal uren droneinzet", "Uren inzet drone"),
        ("Aantal controles proviand schepen", "Controles van scheepsproviand"),
        ("Aantal controles afvalstoffen (EVOA)", "Controles EVOA afvalstoffen"),
    ),
    "activiteitenstatus": (
        ("Verbeteren dienstverlening aan bedrijven", "Betere dienstverlening aan bedrijven"),
        ("Implementatie meerjarenplan huisvesting", "Meerjarenplan huisvesting"),
        ("Uitbreiding cameratoezicht havens", "Cameratoezicht in de havens uitbreiden"),
    ),
    "toprisicos": (
        (
            "Tekortschietende kwaliteit van managementinformatie",
            "Kwaliteit van managementinformatie schiet tekort",
        ),
        (
            "Vertraging bij de vervanging van aangiftesystemen",
            "Vertraagde vervanging van de aangiftesystemen",
        ),
        (
            "Langdurige uitval van scans bij containerterminals",
            "Scans bij containerterminals vallen langdurig uit",
        ),
    ),
}


def cases(table: dict[SectionName, tuple[tuple[str, str], ...]]) -> tuple[Case, ...]:
    """Give the pairs of a table one by one."""
    return tuple(Case(section, *pair) for section, pairs in table.items() for pair in pairs)


RENAMES = cases(_RENAMES)
HELD_BACK = cases(_HELD_BACK)
TRAPS = cases(_TRAPS)
