"""Rewordings frozen before the code had seen them: the third batch, kept as it was written.

At first sight 87 of its 92 renames were paired (85 of 90 proposed), and one other was proposed.
"""

from __future__ import annotations

from tests.compare.rewordings import Edition

THIRD = (
    Edition(
        "a communications agency",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Invoerrechten en landbouwheffingen"),
                ("Omzetbelasting bij invoer", "Btw op geïmporteerde goederen"),
                ("Accijnzen", "Accijnsontvangsten"),
                (
                    "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                    "Verbruiksbelasting op alcoholvrije dranken",
                ),
                ("Kosten van vervolging", "Vervolgingskosten"),
            ),
            "drugsvangsten": (
                ("Marihuana", "Cannabis (marihuana en wiet)"),
                ("XTC / MDMA", "Ecstasy"),
                ("Amfetamine", "Speed (amfetamine)"),
                ("Captagon", "Captagontabletten"),
                ("Tapentadol", "Tapentadol (pijnstiller)"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Bagagecontroles"),
                ("Aantal controles ambulant binnenland", "Ambulante controles"),
                ("Aantal scancontroles", "Controles met scanapparatuur"),
                ("Aantal gecontroleerde containers", "Containercontroles"),
                ("Aantal lijfsvisitaties", "Visitaties aan den lijve"),
                ("Controles op oorsprong", "Oorsprongscontroles"),
            ),
            "activiteitenstatus": (
                ("Vakmanschap behouden en versterken", "Vakmanschap verder versterken"),
                ("Douane aantoonbaar in control", "Douane in control"),
                ("Leiderschap en cultuur", "Leiderschaps- en cultuurontwikkeling"),
                ("Gelaagde Handhaving", "Gelaagde handhaving in de praktijk"),
                ("Ondermijning", "Aanpak ondermijning"),
                ("Datamanagement", "Datagovernance en -management"),
                ("Digitale Snelweg Douane (DSD)", "Programma DSD"),
            ),
            "toprisicos": (
                (
                    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                    "van de Douane",
                    "Personele krapte: te weinig gekwalificeerde medewerkers",
                ),
                ("DWU-verplichtingen", "Tijdige realisatie van DWU-verplichtingen"),
                ("Gebrekkige kwaliteit van aangiftedata", "Aangiftedata van slechte kwaliteit"),
            ),
            "aangifteregels": (
                ("Totaal aantal aangifteregels", "Aantal aangifteregels, alle soorten"),
            ),
        },
        traps={
            "afdrachten": (("Milieuheffing", "Mijnbouwheffing"),),
            "drugsvangsten": (("Methamfetamine", "Nitazenen"), ("Buprenorfine", "Methadon")),
            "controles": (
                ("Aantal uren toezicht", "Aantal boetes"),
                ("Controles ruimbagage", "Controles handbagage"),
                ("Aantal controles e-sigaretten", "Aantal controles diergeneesmiddelen"),
            ),
            "activiteitenstatus": (
                ("Scannen op afstand", "Werken op afstand"),
                ("E-Commerce", "Energietransitie"),
                ("Bezwaar en beroep", "Beveiliging van gebouwen"),
            ),
            "toprisicos": (
                ("Uitval van het netwerk", "Uitval van speurhonden"),
                ("Pandemie", "Tekort aan brandstof"),
            ),
            "aangifteregels": (("Waarvan via Schiphol", "Waarvan via Rotterdam"),),
        },
    ),
    Edition(
        "lawyers",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "Omzetbelasting ter zake van invoer"),
                ("Accijnzen", "Accijnzen (Wet op de accijns)"),
                ("Compenserende rechten", "Compenserende en antidumpingrechten"),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne (incl. geïmpregneerd)"),
                ("Hasjiesj", "Hasjiesj (cannabishars)"),
                ("LSD", "LSD (papertrips)"),
                ("3-CMC", "3-chloormethcathinon (3-CMC)"),
                ("Opiumwetmiddelen overig", "Overige Opiumwetmiddelen"),
            ),
            "controles": (
                (
                    "Aantallen controles vracht, koeriers, post.",
                    "Aantal controles van vracht, koerierszendingen en post",
                ),
                (
                    "Aantal administratieve controles KM",
                    "Administratieve controles bij bedrijven",
                ),
                ("Aantal uren toezicht", "Aantal bestede toezichtsuren"),
                ("Aantal processen-verbaal", "Opgemaakte processen-verbaal"),
                (
                    "Aantal controles liquide middelen",
                    "Controles op aangifteplicht liquide middelen",
                ),
                ("Aantal administratieve boetes", "Opgelegde administratieve boetes"),
            ),
            "activiteitenstatus": (
                ("Integriteit", "Integriteit en omgangsvormen"),
                ("Fraude met invoerrechten en accijns", "Fraude invoerrechten/accijnzen"),
                ("Klantgericht Toezicht", "Klantgericht toezicht (programma KGT)"),
                ("Verbetering informatiepositie", "Informatiepositie versterken"),
                ("Verbeteren scriptbeheer", "Kwaliteit scriptbeheer"),
                ("Implementatie Douanewetboek van de Unie", "Implementatie DWU"),
                ("Naleving AVG", "Naleving Algemene verordening gegevensbescherming"),
            ),
            "toprisicos": (
                (
                    "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                    "Ontbrekende governance op gegevensmanagement",
                ),
                (
                    "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente "
                    "nabetalen aan de EU",
                    "Nabetalingen Traditionele Eigen Middelen en rente aan de Europese Commissie",
                ),
                ("Aansprakelijkheid bij schade", "Aansprakelijk gesteld worden voor schade"),
            ),
            "aangifteregels": (("Summiere aangiften", "Aangiften (summier)"),),
        },
        traps={
            "afdrachten": (("Verschuldigde rente", "Verschuldigde bestuurskosten"),),
            "drugsvangsten": (("Qat", "Tabaksplanten"), ("4-FA", "4-MEC")),
            "controles": (
                ("Controles goederenvervoer weg", "Controles goederenvervoer water"),
                ("Aantal controles met hond", "Aantal controles met drone"),
                ("Aantal scancontroles", "Aantal verhoren"),
            ),
            "activiteitenstatus": (
                ("Wetsvoorstel grensprestatie", "Wetsvoorstel tabakswaren"),
                ("Dienstverlening", "Detachering"),
                ("Sluiting kantoor Venlo", "Opening kantoor Vlissingen"),
            ),
            "toprisicos": (
                ("Schending van privacy", "Schending van mensenrechten"),
                ("Verjaring van douaneschulden", "Overstroming van kantoren"),
            ),
            "aangifteregels": (("Waarvan voorlopig", "Waarvan definitief"),),
        },
    ),
    Edition(
        "figures first",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Douanerechten bij invoer"),
                ("Accijnzen", "Accijns totaal"),
                ("Heffing luchtpassagiers", "Vliegtaks (heffing luchtpassagiers)"),
            ),
            "drugsvangsten": (
                ("Heroïne", "Heroïne (in kg)"),
                ("Qat", "Khatbladeren"),
                ("Methamfetamine", "Methamfetamine / crystal meth"),
                ("GHB-grondstoffen", "Grondstoffen voor GHB"),
            ),
            "controles": (
                (
                    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                    "Aantal hoogrisicocontroles (schepen, vliegtuigen, vluchten)",
                ),
                ("Aantal controles ambulant binnenland", "Binnenlandse controles, ambulant"),
                ("Aantal uren toezicht", "Toezicht, aantal uren"),
                ("Aantal paspoortcontroles", "Gecontroleerde paspoorten"),
                ("Aantal uitgelezen telefoons", "Uitlezen van telefoons"),
            ),
            "activiteitenstatus": (
                ("Internationale samenwerking", "Intensiveren internationale samenwerking"),
                ("Dienstverlening", "Dienstverlening en communicatie"),
                ("Verbeteren Beheersing Grote Geldstroom", "Grote Geldstroom beheersen"),
                ("Douane Informatie Op Orde", "Informatie Op Orde (DIOO)"),
                ("Slimme camera's", "Inzet van slimme camera's"),
                ("Personeelsbehoud", "Behoud van medewerkers"),
                ("Tegengaan discriminatie", "Discriminatie voorkomen"),
            ),
            "toprisicos": (
                (
                    "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de "
                    "handhaving leidt",
                    "Explosieve stijging aangiften veroorzaakt knelpunten",
                ),
                (
                    "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                    "kunnen inspelen",
                    "Starre organisatiestructuur",
                ),
                ("Personele veiligheid en integriteit", "Veiligheid en integriteit"),
                ("Wegvallen van een ICT-leverancier", "ICT-leverancier valt weg"),
            ),
            "aangifteregels": (
                ("Waarvan aandeel e-commerce* <€150,-", "Webwinkelaankopen < € 150"),
            ),
        },
        traps={
            "afdrachten": (("Zuiveringsheffing", "Toeristenbelasting"),),
            "drugsvangsten": (("Hasjiesj", "Cocaplanten"), ("Zaden", "Zalven")),
            "controles": (
                ("Aantal controles kolen", "Aantal controles koren"),
                ("Aantal administratieve controles KM", "Aantal fysieke controles KM"),
                ("Uren bewaking", "Uren bijscholing"),
            ),
            "activiteitenstatus": (
                ("Gezond werken", "Hybride werken"),
                ("Integriteit", "Interim-management"),
                ("Fase twee telefonie", "Fase drie telefonie"),
            ),
            "toprisicos": (
                ("Illegale afvaltransporten", "Illegale wapenhandel"),
                ("Instorting van de kademuur", "Aanslag op een kantoor"),
            ),
            "aangifteregels": (("Waarvan levend vee", "Waarvan snijbloemen"),),
        },
    ),
    Edition(
        "a reshuffle",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "Omzetbelasting van import"),
                ("Leges en retributies", "Retributies en leges"),
            ),
            "drugsvangsten": (
                ("Amfetamine", "Amfetaminepoeder"),
                ("Vliegenzwam", "Vliegenzwammen"),
                ("Heroïnebase", "Heroïne base (ruw)"),
            ),
            "controles": (
                ("Aantal controles op bagage van passagiers", "Reizigersbagage, controles"),
                ("Aantal scancontroles", "Aantal scans van goederen"),
                ("Controles op radioactiviteit", "Aantal radioactiviteitscontroles"),
                ("Fysieke monstercontroles", "Fysieke controles met monsters"),
            ),
            "activiteitenstatus": (
                ("E-Commerce", "E-commerce en pakketten"),
                ("Vakmanschap behouden en versterken", "Vakmanschap"),
                ("Gezamenlijke inspecties", "Gezamenlijk inspecteren"),
                ("Opleiding speurhonden", "Speurhonden opleiden"),
            ),
            "toprisicos": (
                ("DWU-verplichtingen", "Niet tijdig gereed zijn voor het DWU"),
                ("Druk op vergunningverlening", "Vergunningverlening onder druk"),
            ),
            "aangifteregels": (("Doorvoerregels", "Regels voor doorvoer"),),
        },
        traps={
            "afdrachten": (("Accijns op gas", "Accijns op glas"),),
            "drugsvangsten": (("Marihuana", "MXE"), ("Ruwe cocaïne", "Crack")),
            "controles": (
                ("Controles lijnbussen", "Controles taxi's"),
                ("Aantal controles ambulant binnenland", "Aantal cursusdagen"),
                ("Aangemelde controles", "Onaangemelde controles"),
            ),
            "activiteitenstatus": (
                ("Gelaagde Handhaving", "Garantiestelsel"),
                ("Aankoop vaartuig", "Verkoop vaartuig"),
                ("Datamanagement", "Diversiteitsplan"),
            ),
            "toprisicos": (
                ("Misbruik van vrijstellingen", "Misbruik van dienstwapens"),
                ("Trage besluitvorming", "Trage computers"),
            ),
            "aangifteregels": (("Waarvan met vrijstelling", "Waarvan zonder vrijstelling"),),
        },
        moved=True,
    ),
)
