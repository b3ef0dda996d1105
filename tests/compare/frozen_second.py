"""Rewordings frozen before the code had seen them: the second batch, kept as it was written.

At first sight 82 of its 90 renames were paired (80 of 88 proposed), and no other proposal made.
"""

from __future__ import annotations

from tests.compare.rewordings import Edition

SECOND = (
    Edition(
        "a minister's summary",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "Invoer-btw"),
                ("Accijnzen", "Alle accijnzen samen"),
                ("Verontreinigingsheffing", "Heffing wegens verontreiniging"),
                ("Afvalstoffenbelasting", "Belasting op afvalstoffen"),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne (poeder en base)"),
                ("Hasjiesj", "Hasj / hasjiesj"),
                ("Methamfetamine", "Methamfetamine (crystal)"),
                ("Synthetische cathinonen", "Cathinonen"),
                ("Steekmonsters onbekend", "Onbekende monsters"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Passagiers: bagagecontroles"),
                ("Aantal uren toezicht", "Toezichturen buitendienst"),
                ("Aantal scancontroles", "Gescande zendingen en containers"),
                ("Controles van pleziervaartuigen", "Aantal gecontroleerde jachten"),
                ("Aantal controles vuurwerk", "Vuurwerkcontroles"),
            ),
            "activiteitenstatus": (
                ("Vakmanschap behouden en versterken", "Investeren in vakmanschap"),
                ("Integriteit", "Versterken integriteit"),
                ("E-Commerce", "Aanpak e-commercestroom"),
                ("Datamanagement", "Datamanagement en datakwaliteit"),
                ("Gelaagde Handhaving", "Gelaagde handhavingsstrategie"),
                ("Herijking handhavingsbeleid", "Handhavingsbeleid herijken"),
                ("Nieuwe uniformen", "Vervanging van uniformen"),
            ),
            "toprisicos": (
                (
                    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                    "van de Douane",
                    "Tekort aan medewerkers met de juiste kwalificaties",
                ),
                (
                    "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de "
                    "handhaving leidt",
                    "Knelpunten in handhaving door toename aangiften",
                ),
                ("Bedreiging van personeel", "Medewerkers worden bedreigd"),
                ("Onbetrouwbare managementrapportages", "Managementrapportages onbetrouwbaar"),
            ),
            "aangifteregels": (("Aangifteregels vrachtpost", "Vrachtpost (aangifteregels)"),),
        },
        traps={
            "afdrachten": (("Kolenbelasting", "Kansspelbelasting"), ("Boetes", "Subsidies")),
            "drugsvangsten": (("Ketamine", "Efedrine"), ("Qat", "Kratom"), ("MDPV", "PMMA")),
            "controles": (
                ("Aantal controles ambulant binnenland", "Aantal opsporingsonderzoeken"),
                ("Controles inkomende vluchten", "Controles vertrekkende vluchten"),
                ("Aantal uren varend toezicht", "Aantal uren vliegend toezicht"),
            ),
            "activiteitenstatus": (
                ("Ondermijning", "Inkoop"),
                ("Programma Brexit", "Programma Grensbeheer"),
                ("Landelijke Tafel Ketenpartners", "Landelijke Oefendag"),
            ),
            "toprisicos": (
                ("Uitval van elektriciteit", "Uitval van drinkwater"),
                ("Onvoldoende toezicht op vergunningen", "Onvoldoende reservevaartuigen"),
            ),
            "aangifteregels": (("Waarvan uit China", "Waarvan uit Turkije"),),
        },
    ),
    Edition(
        "a house style",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Geheven douanerechten"),
                (
                    "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                    "Verbruiksbelasting op frisdrank en overige producten",
                ),
                ("Wettelijke rente", "Rente (wettelijk)"),
            ),
            "drugsvangsten": (
                ("Heroïne", "Heroïne en andere opiaten"),
                ("Amfetamine", "Amfetaminen"),
                ("LSD", "LSD-trips"),
                ("Ketamine", "Ketamine (vloeibaar en poeder)"),
                ("Vloeibare cocaïnemengsels", "Cocaïnemengsels, vloeibaar"),
            ),
            "controles": (
                ("Aantallen controles vracht, koeriers, post.", "Controles vracht/koeriers/post"),
                (
                    "Aantal administratieve controles KM",
                    "Administratieve controles klantenmanagement",
                ),
                (
                    "Aantal controles ambulant binnenland",
                    "Ambulant toezicht binnenland (controles)",
                ),
                ("Aantal controles horeca en winkels", "Horeca- en winkelcontroles"),
                ("Controles op voedselveiligheid", "Aantal voedselveiligheidscontroles"),
                ("Aantal veterinaire controles", "Controles veterinair"),
            ),
            "activiteitenstatus": (
                ("Leiderschap en cultuur", "Ontwikkeling van leiderschap en cultuur"),
                ("Internationale samenwerking", "Internationaal samenwerken"),
                ("Dienstverlening", "Dienstverlening bedrijfsleven"),
                ("Verbeteren Beheersing Grote Geldstroom", "Programma Grote Geldstroom"),
                ("Douane Informatie Op Orde", "DIOO"),
                ("Verbeteren scriptbeheer", "Beheer van scripts verbeteren"),
                ("Bouw van een nieuwe meldkamer", "Nieuwe meldkamer"),
            ),
            "toprisicos": (
                ("DWU-verplichtingen", "Europese DWU-verplichtingen"),
                (
                    "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                    "Gegevensmanagement nog niet integraal ingericht en bestuurd",
                ),
                ("Verlies van ervaren krachten", "Ervaren krachten vertrekken"),
            ),
            "aangifteregels": (
                ("Waarvan aandeel e-commerce* <€150,-", "Waarvan e-commercezendingen <€150"),
            ),
        },
        traps={
            "afdrachten": (("Accijns op cider", "Accijns op sigaren"),),
            "drugsvangsten": (("Hasjiesj", "Paddenstoelen"), ("Alprazolam", "Lorazepam")),
            "controles": (
                ("Controles op vervoersmiddelen", "Controles op identiteitspapieren"),
                ("Aantal controles kleine zendingen", "Aantal controles grote zendingen"),
                ("Aantal inzetten helikopter", "Aantal arrestaties"),
            ),
            "activiteitenstatus": (
                ("Klantgericht Toezicht", "Kunstmatige intelligentie"),
                ("Invoering thuiswerkregeling", "Invoering schietvaardigheid"),
                ("Communicatie intern", "Communicatie extern"),
            ),
            "toprisicos": (
                ("Stakingen in de havens", "Files in de havens"),
                ("Lekken van opsporingsinformatie", "Lekkage van gevaarlijke stoffen"),
            ),
            "aangifteregels": (("Waarvan elektronisch", "Waarvan op papier"),),
        },
    ),
    Edition(
        "plain Dutch",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Rechten op ingevoerde goederen"),
                ("Accijnzen", "Accijns op benzine, drank en tabak"),
                ("Verpakkingenbelasting", "Belasting op verpakkingen"),
            ),
            "drugsvangsten": (
                ("Marihuana", "Marihuana (gedroogd)"),
                ("XTC / MDMA", "MDMA (poeder en pillen)"),
                ("Qat", "Qat (khat)"),
                ("Medicijnen", "Illegale medicijnen"),
            ),
            "controles": (
                (
                    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                    "Aantal controles zeeschepen, vliegtuigen en risicovluchten",
                ),
                ("Aantal uren toezicht", "Aantal toezichturen"),
                ("Aantal scancontroles", "Scannen: aantal controles"),
                ("Aantal huiszoekingen", "Huiszoekingen (met Politie)"),
                ("Controles CITES", "Controles beschermde dieren en planten (CITES)"),
            ),
            "activiteitenstatus": (
                ("Fraude met invoerrechten en accijns", "Tegengaan van fraude met accijns"),
                ("Klantgericht Toezicht", "Toezicht klantgericht inrichten"),
                ("Digitale Snelweg Douane (DSD)", "Digitale snelweg"),
                ("Ondermijning", "Bestrijding van ondermijning"),
                ("Verbetering informatiepositie", "Betere informatiepositie"),
                ("Douane aantoonbaar in control", "Aantoonbaar in control"),
            ),
            "toprisicos": (
                ("Personele veiligheid en integriteit", "Onveiligheid en integriteitsschendingen"),
                (
                    "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente "
                    "nabetalen aan de EU",
                    "Nederland moet traditionele eigen middelen bijbetalen aan Brussel",
                ),
                ("Kwetsbare ICT-systemen", "Kwetsbaarheden in de ICT"),
            ),
            "aangifteregels": (("Totaal aantal aangifteregels", "Aantal regels in aangiften"),),
        },
        traps={
            "afdrachten": (("Teruggaaf accijns", "Naheffing accijns"),),
            "drugsvangsten": (("Amfetamine", "Anabolen"), ("Harddrugs overig", "Softdrugs overig")),
            "controles": (
                ("Controles aardappelen", "Controles aardgas"),
                ("Aantal controles bij aankomst", "Aantal controles bij vertrek"),
                ("Aantal administratieve controles KM", "Aantal klachten"),
            ),
            "activiteitenstatus": (
                ("Werken in de cloud", "Werken onder architectuur"),
                ("Gelaagde Handhaving", "Grenswerkers"),
                ("Herindeling regio's", "Herziening bezoldiging"),
            ),
            "toprisicos": (
                ("Verlies van bevoegdheden", "Verlies van gegevensdragers"),
                ("Terrorisme", "Klimaatverandering"),
            ),
            "aangifteregels": (("Waarvan goedgekeurd", "Waarvan afgekeurd"),),
        },
    ),
    Edition(
        "another printer",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "BTW bij import"),
                ("Anti-dumpingrechten", "Antidumpingheffing"),
            ),
            "drugsvangsten": (
                ("Heroïne", "Heroïne, inclusief opium"),
                ("Fentanylpleisters", "Pleisters met fentanyl"),
                ("Khatplanten", "Planten khat"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Controles bagage (passagiers)"),
                ("Aantal bezochte bedrijven", "Bedrijfsbezoeken"),
                ("Aantal gecontroleerde vaartuigen", "Vaartuigcontroles"),
                ("Controles accijnsgoederen", "Aantal accijnscontroles"),
            ),
            "activiteitenstatus": (
                ("Dienstverlening", "Dienstverlening verbeteren"),
                ("Aanpak rijdend materieel", "Rijdend materieel"),
                ("Medewerkersonderzoek opvolgen", "Opvolging medewerkersonderzoek"),
                ("Risicogericht Toezicht", "Toezicht op basis van risico's"),
                ("Vereenvoudiging vergunningverlening", "Eenvoudiger vergunningen verlenen"),
            ),
            "toprisicos": (
                (
                    "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                    "kunnen inspelen",
                    "De organisatie is onvoldoende wendbaar om op veranderingen in te spelen",
                ),
                ("Achterstallig onderhoud van schepen", "Onderhoud aan schepen loopt achter"),
            ),
            "aangifteregels": (("Regels bij uitvoer", "Uitvoerregels"),),
        },
        traps={
            "afdrachten": (("Heffing op import", "Heffing op export"),),
            "drugsvangsten": (("LSD", "GBL"), ("Cocaïne", "Crack"), ("MDMA-olie", "PMK-olie")),
            "controles": (
                ("Aantal controles hout", "Aantal controles goud"),
                ("Aantal scancontroles", "Aantal speurhonden"),
                ("Fysieke controles luchtvracht", "Administratieve controles luchtvracht"),
            ),
            "activiteitenstatus": (
                ("Internationale samenwerking", "Interne controle"),
                ("Oprichting fraudeteam", "Oprichting meldpunt"),
                ("Datamanagement", "Duurzaamheid"),
            ),
            "toprisicos": (
                ("Verouderde panden", "Verouderde wetgeving"),
                ("Cyberaanvallen", "Wateroverlast"),
            ),
            "aangifteregels": (("Waarvan van bedrijven", "Waarvan van burgers"),),
        },
        moved=True,
    ),
)
