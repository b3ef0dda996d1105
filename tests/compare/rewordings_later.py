"""More rewordings: written before the rules were settled, and looked at after a first measure."""

from __future__ import annotations

from tests.compare.rewordings import Edition

_OFFICIAL = Edition(
    "official language",
    renames={
        "afdrachten": (
            ("Omzetbelasting bij invoer", "Bij invoer geheven omzetbelasting"),
            ("Antidumpingrechten", "Antidumpingheffingen"),
            ("Retributies", "Retributies en leges"),
        ),
        "drugsvangsten": (
            ("Heroïne", "Heroïne en ruwe opium"),
            ("Hasjiesj", "Hasjiesj (blokken)"),
            ("Crack", "Crackcocaïne"),
        ),
        "controles": (
            ("Aantal uren toezicht", "Gerealiseerde uren aan toezicht"),
            ("Aantal scancontroles", "Controles met de scan"),
            ("Vergunningonderzoeken", "Aantal onderzoeken naar vergunningen"),
            ("Inspecties opslaglocaties", "Aantal inspecties van opslagplaatsen"),
        ),
        "activiteitenstatus": (
            ("Douane aantoonbaar in control", "Aantoonbaar in control zijn"),
            ("Verbetering informatiepositie", "Sterkere informatiepositie"),
            ("Vernieuwing inspectieruimtes", "Vernieuwde inspectieruimten"),
            (
                "Opvolging adviezen Rekenkamer",
                "Opvolgen van de adviezen van de Algemene Rekenkamer",
            ),
        ),
        "toprisicos": (
            (
                "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de handhaving "
                "leidt",
                "Knelpunten in de handhaving door sterk groeiende aantallen aangiften",
            ),
            ("Personele veiligheid en integriteit", "Integriteit en veiligheid personeel"),
            (
                "Scheepvaart wijkt uit naar havens met minder toezicht",
                "Uitwijken van scheepvaart naar havens waar minder toezicht is",
            ),
        ),
        "aangifteregels": (("Totaal aantal aangifteregels", "Aangifteregels (totaal generaal)"),),
    },
    traps={
        "afdrachten": (
            ("Rechten op staal", "Rechten op aluminium"),
            ("Terugbetaalde rechten", "Nabetaalde rechten"),
        ),
        "drugsvangsten": (("3-CMC", "3-MMC"), ("Ketamine", "Kratom")),
        "controles": (
            ("Aantal controles binnenvaart", "Aantal controles pleziervaart"),
            ("Controles export dual-use", "Controles import dual-use"),
        ),
        "activiteitenstatus": (
            ("Datamanagement", "Verandermanagement"),
            ("Aanbesteding uniformen", "Aanbesteding voertuigen"),
        ),
        "toprisicos": (
            ("Fouten in tariefindeling", "Fouten in personeelsadministratie"),
            ("Afhankelijkheid van één leverancier", "Afhankelijkheid van vrijwilligers"),
        ),
        "aangifteregels": (("Waarvan met vergunning", "Waarvan zonder vergunning"),),
    },
)

_PLAIN = Edition(
    "plain language",
    renames={
        "afdrachten": (
            ("Accijnzen", "Opbrengst accijns"),
            ("Belasting op personenauto's", "Personenautobelasting"),
            ("Vergoedingen en leges", "Leges en vergoedingen"),
        ),
        "drugsvangsten": (
            ("Marihuana", "Wiet (gedroogd)"),
            ("LSD-zegels", "LSD (zegels)"),
            ("Medicijnen", "Medicijnen zonder vergunning"),
        ),
        "controles": (
            ("Aantal controles op bagage van passagiers", "Controles reizigersbagage"),
            ("Aantal controles ambulant binnenland", "Controles binnenland (ambulant)"),
            ("Toezicht op zee in vaaruren", "Vaaruren toezicht op zee"),
            ("Containerscans", "Gescande containers"),
        ),
        "activiteitenstatus": (
            ("Dienstverlening", "Betere dienstverlening"),
            ("Leiderschap en cultuur", "Cultuur en leiderschap versterken"),
            ("Implementatie sanctiepakketten", "Sancties: invoeren pakketten"),
            ("Meerjarenplanning personeel", "Personeelsplanning voor meer jaren"),
        ),
        "toprisicos": (
            (
                "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                "Gebrekkige governance op gegevens",
            ),
            ("DWU-verplichtingen", "Verplichtingen uit het DWU"),
            ("Kennis verdwijnt door pensionering", "Verlies van kennis door pensioen"),
        ),
        "aangifteregels": (("Postzendingen", "Regels voor postzendingen"),),
    },
    traps={
        "afdrachten": (("Heffing plastic", "Heffing papier"),),
        "drugsvangsten": (("Fentanyl", "Fenacetine"), ("Cocaïne", "Codeïne")),
        "controles": (
            ("Aantal uren dag", "Aantal uren nacht"),
            ("Controles visserij", "Controles visa"),
        ),
        "activiteitenstatus": (
            ("Ondermijning", "Ondersteuning"),
            ("Vernieuwing website", "Vernieuwing wagenpark"),
        ),
        "toprisicos": (
            ("Brand in scanlocatie", "Overstroming van scanlocatie"),
            ("Onbevoegde toegang tot systemen", "Bevoegde toegang tot systemen"),
        ),
        "aangifteregels": (("Waarvan vaste inrichting", "Waarvan tijdelijke opslag"),),
    },
)

_REORDERED = Edition(
    "same words, other order",
    renames={
        "afdrachten": (
            ("Invoerrechten", "Invoerrechten op industriële goederen"),
            ("Landbouwrechten", "Rechten op landbouwproducten"),
        ),
        "drugsvangsten": (
            ("Methamfetamine incl. crystal meth", "Crystal meth / methamfetamine"),
            ("Synthetische opioïden", "Opioïden (synthetisch, w.o. nitazenen)"),
        ),
        "controles": (
            ("Aantallen controles vracht, koeriers, post.", "Post-, koeriers- en vrachtcontroles"),
            ("Aantal administratieve controles KM", "Controles, administratief"),
            ("Rijdende controles", "Aantal mobiele (rijdende) controles"),
        ),
        "activiteitenstatus": (
            ("Gelaagde Handhaving", "Handhaving: gelaagde aanpak"),
            ("Klantgericht Toezicht", "Toezicht dat klantgericht is"),
            ("Herijking risicomodellen", "Risicomodellen herijken"),
            ("Slimme containersloten", "Pilot met slimme sloten op containers"),
        ),
        "toprisicos": (
            (
                "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van "
                "de Douane",
                "Te weinig medewerkers met de juiste kwalificaties",
            ),
            ("Manipulatie van scanbeelden", "Scanbeelden worden gemanipuleerd"),
        ),
        "aangifteregels": (("Uitvoerregels", "Regels bij uitvoer"),),
    },
    traps={
        "afdrachten": (("Accijns op gas", "Accijns op sigaretten"),),
        "drugsvangsten": (("Diazepam", "Alprazolam"),),
        "controles": (
            ("Controles laadruimte", "Controles passagiersruimte"),
            ("Aangemelde zendingen", "Niet-aangemelde zendingen"),
        ),
        "activiteitenstatus": (
            ("E-Commerce", "E-learning"),
            ("Programma Haven", "Programma Luchthaven"),
        ),
        "toprisicos": (("Hoge inflatie", "Lage inflatie"),),
        "aangifteregels": (("Waarvan groupage", "Waarvan bulkgoed"),),
    },
    moved=True,
)

_SYNONYMS = Edition(
    "synonyms",
    renames={
        "afdrachten": (
            (
                "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                "Verbruiksbelasting (frisdrank e.d.)",
            ),
            ("Kosten van invordering", "Invorderingskosten"),
            ("Geldboetes", "Boetes"),
        ),
        "drugsvangsten": (
            ("Amfetamine", "Speed (amfetaminepasta)"),
            ("Slaapmiddelen", "Slaap- en kalmeringspillen"),
            ("Khatbladeren", "Qatblad"),
        ),
        "controles": (
            (
                "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                "Hoogrisicocontroles op schepen en vluchten",
            ),
            ("Controles vissersboten", "Aantal controles vissersschepen"),
            ("Toezicht bedrijventerreinen", "Aantal controles bedrijventerreinen"),
            ("Inspecties tankopslag", "Aantal controles van tankopslag"),
        ),
        "activiteitenstatus": (
            ("Digitale Snelweg Douane (DSD)", "DSD"),
            ("Fraude met invoerrechten en accijns", "Aanpak van accijns- en invoerfraude"),
            ("Ziekteverzuim terugdringen", "Verzuim verlagen"),
            ("Renovatie kantoren", "Kantoorrenovatie"),
        ),
        "toprisicos": (
            (
                "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente nabetalen "
                "aan "
                "de EU",
                "Nabetalingen traditionele eigen middelen",
            ),
            ("Hackers verstoren de systemen", "Verstoring van systemen door hacks"),
        ),
        "aangifteregels": (("Koerierszendingen", "Waarvan via koeriers"),),
    },
    traps={
        "afdrachten": (("Rente op uitstel", "Rente op spaargeld"),),
        "drugsvangsten": (("Qat", "Kava"), ("Metamizol", "Methylon")),
        "controles": (
            ("Controles handbagage", "Controles ruimbagage"),
            ("Controles personenauto's", "Controles vrachtauto's"),
        ),
        "activiteitenstatus": (
            ("Verbeteren scriptbeheer", "Verbeteren sleutelbeheer"),
            ("Aanpak witwassen", "Aanpak wachttijden"),
        ),
        "toprisicos": (
            ("Tekort aan verificateurs", "Tekort aan laadpalen"),
            ("Vertraagde wetgeving", "Vertraagde nieuwbouw"),
        ),
        "aangifteregels": (("Waarvan binnen de EU", "Waarvan buiten de EU"),),
    },
)

LATER = (_OFFICIAL, _PLAIN, _REORDERED, _SYNONYMS)
