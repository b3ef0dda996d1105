"""Pools of wordings that an invented report draws from.

The first of each pair is what the reports of 2022 to 2024 print; the others are wordings
that a later report may use, some of them never seen before.
"""

from __future__ import annotations

AFDRACHTEN = (
    ("Invoerrechten", "Douanerechten", "Invoerrechten en heffingen"),
    ("Omzetbelasting bij invoer", "Btw bij invoer", "Omzetbelasting (btw) bij invoer"),
    ("Accijnzen", "Accijns", "Accijnzen op minerale oliën, tabak en alcohol"),
    (
        "Verbruiksbelasting van alcoholvrije dranken en andere producten",
        "Verbruiksbelasting alcoholvrije dranken",
        "Verbruiksbelastingen van alcoholvrije dranken en van enkele andere producten",
    ),
)
AFDRACHTEN_NEW = (
    "Koolstofheffing aan de grens (CBAM)",
    "Kolenbelasting",
    "Antidumpingheffingen en compenserende rechten",
    "Vergoeding voor afhandeling van kleine zendingen",
)
DRUGS = (
    ("Cocaïne",),
    ("Heroïne", "Heroïne (incl. opium)"),
    ("Marihuana", "Hennep"),
    ("Qat", "Khat"),
    ("XTC / MDMA", "XTC/MDMA", "Ecstasy (MDMA)"),
    ("Hasjiesj", "Hasj"),
    ("Amfetamine",),
    ("Methamfetamine",),
    ("LSD",),
)
DRUGS_NEW = ("Ketamine", "GHB / GBL", "3-MMC", "Lachgas", "Fentanyl", "Opium")
# label, unit, magnitude of the target
CONTROLES = (
    (
        ("Aantallen controles vracht, koeriers, post", "Controles vracht, koeriers en post"),
        "aantal",
        500_000,
    ),
    (
        (
            "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
            "Controles van vrachtschepen, vliegtuigen en vluchten met een hoog risico",
        ),
        "aantal",
        12_000,
    ),
    (
        ("Aantal controles op bagage van passagiers", "Controles bagage passagiers"),
        "aantal",
        380_000,
    ),
    (("Aantal uren toezicht", "Uren toezicht"), "uur", 450_000),
    (("Aantal controles ambulant binnenland", "Ambulante controles binnenland"), "aantal", 8_000),
    (
        ("Aantal administratieve controles KM", "Administratieve controles (klantmanagement)"),
        "aantal",
        2_100,
    ),
    (("Aantal scancontroles", "Scancontroles van containers"), "aantal", 120_000),
)
CONTROLES_NEW = (
    ("Aantal controles liquide middelen", "aantal", 950),
    ("Aantal controles op e-commercezendingen in het distributiecentrum", "aantal", 64_000),
    ("Aantal uren inzet speurhonden", "uur", 31_000),
    ("Aantal controles pleziervaart en kleine luchthavens", "aantal", 640),
)
ACTIVITIES = (
    (
        "Professionele en integere organisatie",
        (
            "Vakmanschap behouden en versterken",
            "Integriteit",
            "Douane aantoonbaar in control",
            "Leiderschap en cultuur",
            "Duurzame inzetbaarheid en vitaliteit van medewerkers",
        ),
    ),
    (
        "Slimme handhaving, soepele logistiek",
        (
            "Internationale samenwerking",
            "Dienstverlening",
            "Gelaagde Handhaving",
            "Ondermijning",
            "E-Commerce",
            "Fraude met invoerrechten en accijns",
            "Klantgericht Toezicht",
            "Toezicht op nieuwe luchthavens en afhandelaars",
        ),
    ),
    (
        "Datagedreven organisatie",
        (
            "Digitale Snelweg Douane (DSD)",
            "Verbetering informatiepositie",
            "Douane Informatie Op Orde",
            "Datamanagement",
            "Verantwoorde inzet van algoritmes en kunstmatige intelligentie",
        ),
    ),
    (
        "Verbetering interne beheersing Grote geldstroom (Douane)",
        (
            "Verbeteren Beheersing Grote Geldstroom",
            "Verbeteren scriptbeheer",
            "Versterking van het inkoopbeheer",
        ),
    ),
    (
        "Vernieuwing van de informatievoorziening",
        (
            "Invoering nieuwe aangiftesystemen voor invoer en uitvoer (DMS en AES)",
            "Vervanging accijnsapplicaties",
            "Beheersing technische schuld",
        ),
    ),
    (
        "Duurzame en groene Douane",
        ("Verduurzaming van het wagenpark", "Handhaving ontbossingsverordening", "Uitvoering CBAM"),
    ),
)
TOTAL_SERIES = ("Totaal aantal aangifteregels", "Totaal aangifteregels", "Alle aangifteregels")
PART_SERIES = (
    "Waarvan aandeel e-commerce* <€150,-",
    "Waarvan e-commerce",
    "Aandeel e-commerce (zendingen tot € 150)",
)
RISKS = (
    (
        (
            "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van "
            "de Douane"
        ),
        "intern",
        "",
        (
            (
                "Er is een omvangrijke set maatregelen in uitvoering, gericht op werving "
                "(campagne), maar ook op opleiden en binden en boeien van medewerkers."
            ),
            "Uitbreiding van de opleidingscapaciteit met gastdocenten uit de regio’s.",
            "Automatisering en robotisering van eenvoudige werkzaamheden.",
        ),
    ),
    (
        "Personele veiligheid en integriteit",
        "intern",
        "Personele veiligheid & integriteit",
        (
            (
                "Binnen het bureau plaatsen we specifieke expertise voor het maken van "
                "structurele risicoanalyses en het afhandelen van incidenten."
            ),
            "Training weerbaarheid is verplicht voor alle medewerkers.",
        ),
    ),
    (
        "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de handhaving leidt",
        "extern",
        "Toename van het aanbod van aangiften dat leidt tot knelpunten in de handhaving",
        (
            "Samenwerking met de EU; DG-budget, DG-taxud, Belgische douane en andere lidstaten.",
            (
                "Minder controledruk bij bewezen betrouwbaarheid na herbeoordeling van de AEO "
                "vergunningen."
            ),
            "E-commerce: voortzetten van de actorgerichte aanpak.",
            "Duidelijk toekomstbeeld, zonodig opgeknipt in tranches",
        ),
    ),
    (
        "Ontbreken integrale inrichting en governance van Gegevensmanagement",
        "intern",
        "",
        (
            "Verbetering datakwaliteit vanuit heldere verantwoordelijkheid, governancekant",
            "Verbeteren van de datageletterdheid (onboarding, introductie nieuwe applicaties etc.)",
            "Harde kant: neerzetten van een eigen dataplatform.",
        ),
    ),
    (
        (
            "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te kunnen "
            "inspelen"
        ),
        "intern",
        "Niet flexibel genoeg zijn qua organisatiecultuur om op veranderingen te kunnen inspelen",
        (
            (
                "Specifieke aandacht voor cultuur en leiderschap en de veranderbereidheid van de "
                "organisatie"
            ),
            "MD beleid op orde gebracht",
        ),
    ),
    (
        "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente nabetalen aan de EU",
        "intern",
        "",
        (
            (
                "Er is een verbeterplan opgesteld voor de grote geldstroom, zowel uitvoerend als "
                "qua monitoring."
            ),
            "Wegwerken oude dossiers, opschonen boekhouding",
        ),
    ),
    (
        "DWU-verplichtingen",
        "extern",
        "DWU verplichtingen",
        (
            "Ontwikkelen EU-datahub",
            "Heldere besluitvorming en betere communicatie, ombuigen negatief sentiment (cultuur).",
            "Passend maken in (over)volle portfolio.",
        ),
    ),
    (
        "Cyberdreigingen en uitval van digitale infrastructuur",
        "extern",
        "",
        (
            "Tweejaarlijkse uitwijktest met de havenbedrijven.",
            "Invoering van een Security Operations Center in samenwerking met de Belastingdienst.",
        ),
    ),
    (
        "Afhankelijkheid van externe leveranciers voor kritieke systemen",
        "extern",
        "Afhankelijk zijn van leveranciers voor kritieke systemen",
        (
            "Contracten bevatten voortaan een exitstrategie.",
            "Broncode van kritieke componenten wordt in bewaring gegeven.",
        ),
    ),
    (
        "Stapeling van nieuwe taken zonder passende dekking",
        "extern",
        "",
        (
            "Uitvoeringstoetsen worden eerder in het wetgevingstraject gedaan.",
            "Per nieuwe taak wordt vooraf een financieringsafspraak gemaakt.",
        ),
    ),
    (
        "Verouderde scanapparatuur in de zeehavens",
        "intern",
        "Veroudering van de scanapparatuur in zeehavens",
        (
            "Vervangingsprogramma scans is gestart.",
            "Reserveonderdelen liggen op voorraad in Rotterdam.",
        ),
    ),
)
OVERALL = (
    "Groei naar risicovolwassen organisatie (ontwikkeling van risicomanagement)",
    "Monitoren van de kwantitatieve doelstellingen/prestatie-indicatoren",
    (
        "Risicomanagement in samenhang op strategisch, tactisch en operationeel niveau "
        "uitvoeren, ook binnen programma’s en projecten"
    ),
    "Programmatische aansturing met een integrale aanpak van thema’s",
)
