"""Rewordings frozen before the code had seen them: the first batch, kept as it was written.

At first sight 72 of its 90 renames were paired (70 of 88 proposed), and no other proposal made.
"""

from __future__ import annotations

from tests.compare.rewordings import Edition

FIRST = (
    Edition(
        "synonyms",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Douanerechten (invoerrechten)"),
                ("Omzetbelasting bij invoer", "Btw over ingevoerde goederen"),
                ("Accijnzen", "Accijns (minerale oliën, tabak, alcohol)"),
                ("Compenserende rechten", "Compenserende heffingen"),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne (incl. cocapasta)"),
                ("Marihuana", "Wiet (marihuana)"),
                ("Heroïne", "Heroïne / opium"),
                ("Lachgas", "Distikstofmonoxide (lachgas)"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Controles van reizigersbagage"),
                ("Aantal uren toezicht", "Uren toezicht en surveillance"),
                ("Aantal controles ambulant binnenland", "Mobiele controles binnenland"),
                ("Aantal scancontroles", "Scancontroles (containers en pakketten)"),
                ("Fysieke controles", "Fysieke inspecties"),
            ),
            "activiteitenstatus": (
                ("Ondermijning", "Ondermijnende criminaliteit"),
                ("Vakmanschap behouden en versterken", "Behoud en versterking van vakmanschap"),
                ("Internationale samenwerking", "Samenwerking internationaal"),
                ("Douane aantoonbaar in control", "In control"),
                ("Verbeteren scriptbeheer", "Scriptbeheer op orde"),
                ("Werving en selectie", "Werven en selecteren van nieuw personeel"),
            ),
            "toprisicos": (
                (
                    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                    "van de Douane",
                    "Te weinig gekwalificeerd personeel beschikbaar",
                ),
                ("DWU-verplichtingen", "Niet op tijd voldoen aan verplichtingen uit het DWU"),
                ("Personele veiligheid en integriteit", "Integriteit en sociale veiligheid"),
            ),
            "aangifteregels": (("Totaal aantal aangifteregels", "Aangifteregels (alle stromen)"),),
        },
        traps={
            "afdrachten": (("Suikerheffing", "Leges en retributies"),),
            "drugsvangsten": (("LSD", "Fentanyl"), ("Oxycodon", "3-MMC")),
            "controles": (
                ("Administratieve controles vergunningen", "Fysieke controles vergunningen"),
                ("Aantal controles kunst", "Aantal uren cameratoezicht"),
            ),
            "activiteitenstatus": (
                ("E-Commerce", "Drones"),
                ("Brexit", "Sancties"),
                ("Datagedreven toezicht", "Waterstofketen"),
            ),
            "toprisicos": (
                ("Uitval van het douanelaboratorium", "Polarisatie in de samenleving"),
                ("Onvoldoende opslagcapaciteit", "Onvoldoende parkeercapaciteit"),
            ),
            "aangifteregels": (("Waarvan invoer", "Waarvan doorvoer"),),
        },
    ),
    Edition(
        "shortened",
        renames={
            "afdrachten": (
                (
                    "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                    "Verbruiksbelasting dranken e.a.",
                ),
                ("Omzetbelasting bij invoer", "Omzetbelasting"),
                ("Belasting op personenauto's en motorrijwielen (BPM)", "BPM"),
            ),
            "drugsvangsten": (
                ("XTC / MDMA", "XTC-tabletten"),
                ("Methamfetamine", "Crystal meth (methamfetamine)"),
                ("Hasjiesj", "Hasj (cannabishars)"),
                ("Synthetische opioïden (nitazenen)", "Nitazenen"),
            ),
            "controles": (
                (
                    "Aantallen controles vracht, koeriers, post.",
                    "Vracht-, koeriers- en postcontroles",
                ),
                (
                    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                    "Hoogrisicocontroles schepen, vliegtuigen en vluchten",
                ),
                ("Aantal administratieve controles KM", "Administratieve controles"),
                ("Aantal uren toezicht", "Toezicht (uren)"),
                ("Aantal controles in opdracht van de NVWA", "NVWA-controles"),
            ),
            "activiteitenstatus": (
                ("Fraude met invoerrechten en accijns", "Fraudebestrijding"),
                ("Leiderschap en cultuur", "Cultuur en leiderschap"),
                ("Digitale Snelweg Douane (DSD)", "DSD"),
                ("Verbetering informatiepositie", "Informatiepositie"),
                ("Klantgericht Toezicht", "KGT"),
                ("Gelaagde Handhaving", "Handhaving in lagen"),
                ("Beheer van het wagen- en vlootpark", "Wagen- en vlootbeheer"),
            ),
            "toprisicos": (
                (
                    "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                    "kunnen inspelen",
                    "Onvoldoende flexibele organisatiestructuur",
                ),
                (
                    "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente "
                    "nabetalen aan de EU",
                    "Nabetaling TEM",
                ),
                (
                    "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                    "Geen integraal gegevensmanagement",
                ),
            ),
            "aangifteregels": (
                ("Waarvan aandeel e-commerce* <€150,-", "E-commerce (laagwaardig)"),
            ),
        },
        traps={
            "afdrachten": (("Heffing op vuurwerk", "Heffing op plastic"),),
            "drugsvangsten": (("Codeïne", "Kratom"), ("Amfetamine", "Ketaminezout")),
            "controles": (
                ("Controles op rookwaren", "Controles op huisdieren"),
                ("Aantal controles ambulant binnenland", "Aantal controles ambulant buitengrens"),
            ),
            "activiteitenstatus": (
                ("Datamanagement", "Talentmanagement"),
                ("Opleidingscentrum vernieuwen", "Rijopleiding vernieuwen"),
                ("Huisvestingsplan Rotterdam", "Huisvestingsplan Eemshaven"),
            ),
            "toprisicos": (
                ("Ransomware", "Droogte"),
                ("Verlies van vertrouwen bij het bedrijfsleven", "Verlies van sleutels"),
            ),
            "aangifteregels": (("Waarvan reguliere handel", "Waarvan e-mailverkeer"),),
        },
    ),
    Edition(
        "spelled out",
        renames={
            "afdrachten": (
                ("Accijnzen", "Accijnzen van minerale oliën, tabaksproducten en alcohol"),
                ("Invoerrechten", "Rechten bij invoer (EU)"),
                ("CBAM", "Koolstofgrensheffing (CBAM)"),
                ("Kosten en rente", "Rente en kosten van invordering"),
            ),
            "drugsvangsten": (
                ("LSD", "Lysergeenzuurdi-ethylamide (LSD)"),
                ("Qat", "Qat (bladeren)"),
                ("Amfetamine", "Amfetamine (speed) en amfetamineolie"),
                ("GHB", "Gammahydroxyboterzuur (GHB)"),
            ),
            "controles": (
                (
                    "Aantal controles EVOA",
                    "Controles Europese Verordening Overbrenging Afvalstoffen",
                ),
                ("Aantal scancontroles", "Aantal controles met behulp van scanapparatuur"),
                (
                    "Aantal administratieve controles KM",
                    "Aantal administratieve controles door klantmanagement",
                ),
                ("Bagagecontroles crew", "Controles van bagage van bemanning"),
                ("Aantal controles NVWA-goederen", "Controles op voedsel en waren (NVWA)"),
            ),
            "activiteitenstatus": (
                ("Integriteit", "Integriteit en veiligheid van medewerkers"),
                ("Datamanagement", "Data- en informatiemanagement"),
                ("Dienstverlening", "Verbeteren van de dienstverlening"),
                ("Gelaagde Handhaving", "Implementatie van Gelaagde Handhaving"),
                ("E-Commerce", "Elektronische handel (e-commerce)"),
                ("SPP", "Strategische personeelsplanning (SPP)"),
                ("Opleidingen", "Opleiden van douaniers"),
            ),
            "toprisicos": (
                (
                    "DWU-verplichtingen",
                    "Verplichtingen van het Douanewetboek van de Unie (DWU) worden niet gehaald",
                ),
                ("Verouderde ICT", "Verouderde ICT-systemen belemmeren de vernieuwing"),
                (
                    "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de "
                    "handhaving leidt",
                    "Handhaving kan de enorme groei van het aantal aangiften niet bijhouden",
                ),
            ),
            "aangifteregels": (("Aangifteregels douane totaal", "Totaal aantal regels"),),
        },
        traps={
            "afdrachten": (("Verpakkingsheffing", "Vennootschapsbelasting"),),
            "drugsvangsten": (("Hasjiesj", "Designerdrugs"), ("Diazepam", "Temazepam")),
            "controles": (
                ("Controles bij import van hout", "Controles bij export van hout"),
                ("Aantal controles zeevracht", "Aantal controles luchtvracht"),
            ),
            "activiteitenstatus": (
                ("Ondermijning", "Bodycams"),
                ("Interne beheersing", "Externe communicatie"),
                ("Vrijhandelsakkoorden", "Vreemdelingentoezicht"),
            ),
            "toprisicos": (
                ("Geopolitieke spanningen", "Arbeidsmarktkrapte"),
                ("Uitval van scanapparatuur", "Uitval van leidinggevenden"),
            ),
            "aangifteregels": (("Regels bij binnenkomst", "Regels bij uitgang"),),
        },
    ),
    Edition(
        "turned round",
        renames={
            "afdrachten": (
                ("Accijnzen", "Opbrengst accijns"),
                ("Landbouwheffingen", "Heffingen op landbouwproducten"),
                (
                    "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                    "Alcoholvrije dranken (verbruiksbelasting)",
                ),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne, alle modaliteiten"),
                ("Ketaminevangsten", "Ketamine (vangsten)"),
                ("Rauwe opium", "Opium, ruw"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Passagiersbagage"),
                ("Aantal uren toezicht", "Toezicht in uren"),
                ("Aantal controles ambulant binnenland", "Controles binnenland (ambulant)"),
                ("Aantal controles van de brandstoftank", "Brandstoftankcontroles"),
                ("Aantal onderzoeken POSS", "POSS-onderzoeken"),
            ),
            "activiteitenstatus": (
                ("Douane Informatie Op Orde", "Informatiehuishouding Douane op orde"),
                ("Verbeteren Beheersing Grote Geldstroom", "Beheersing van de grote geldstroom"),
                ("Fraude met invoerrechten en accijns", "Accijns- en invoerrechtenfraude"),
                ("Aanpak van illegaal vuurwerk", "Vuurwerk, illegaal"),
                ("Leiderschap en cultuur", "Cultuur- en leiderschapstraject"),
            ),
            "toprisicos": (
                (
                    "Personele veiligheid en integriteit",
                    "Veiligheid en integriteit van het personeel staan onder druk",
                ),
                (
                    "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                    "Gegevensmanagement: integrale inrichting en governance ontbreken",
                ),
                ("Afpersing van medewerkers", "Medewerkers worden afgeperst"),
            ),
            "aangifteregels": (
                ("Waarvan aandeel e-commerce* <€150,-", "Aandeel e-commerce tot 150 euro"),
            ),
        },
        traps={
            "afdrachten": (("Rente op leningen", "Verkoop van panden"),),
            "drugsvangsten": (("Qat", "Khatextract GBL"), ("MDA", "MDEA")),
            "controles": (
                ("Controles op wapens en munitie", "Controles op planten en zaden"),
                ("Uren inzet speedboten", "Uren inzet helikopters"),
            ),
            "activiteitenstatus": (
                ("Internationale samenwerking", "Cameranetwerk"),
                ("Eerste fase nieuw kantoor", "Tweede fase nieuw kantoor"),
            ),
            "toprisicos": (
                ("Diefstal uit loodsen", "Diefstal van data"),
                ("Ongevallen op terminals", "Besmetting door chemicaliën"),
            ),
            "aangifteregels": (("Waarvan textiel", "Waarvan speelgoed"),),
        },
        moved=True,
    ),
)
