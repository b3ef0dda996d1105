"""Rewordings written after the rules stood: a first measure on reports that were not seen."""

from __future__ import annotations

from tests.compare.rewordings import Edition

# Each was measured once before anything was mended after it: recall 32 of 37, 18 of 21, 18 of 22,
# and each time one proposal was wrong.
BLIND = (
    Edition(
        "a new editor",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Geïnde invoerrechten"),
                ("Heffing op vliegreizen", "Vliegreisheffing"),
                ("Terugontvangen kosten", "Kosten (terugontvangen)"),
            ),
            "drugsvangsten": (
                ("XTC / MDMA", "XTC-pillen en MDMA-kristallen"),
                ("Anabolen", "Anabole steroïden"),
                ("Poppers", "Poppers (alkylnitrieten)"),
            ),
            "controles": (
                ("Aantal scancontroles", "Scans van containers en voertuigen"),
                ("Aantal controles op bagage van passagiers", "Bagage van reizigers: controles"),
                ("Vliegveldinspecties", "Aantal inspecties op vliegvelden"),
                ("Aantal weegcontroles", "Controles op gewicht (weegcontroles)"),
                ("Controleuren accijns", "Uren accijnscontrole"),
            ),
            "activiteitenstatus": (
                ("Leiderschap en cultuur", "Leiderschapsontwikkeling en cultuur"),
                ("Internationale samenwerking", "Europese en internationale samenwerking"),
                ("Invoering nieuw rooster", "Nieuw roostersysteem ingevoerd"),
                ("Inrichten meldkamer", "Inrichting van de meldkamer"),
                ("Stroomlijnen bezwaarproces", "Bezwaarproces gestroomlijnd"),
            ),
            "toprisicos": (
                ("DWU-verplichtingen", "Niet halen van de DWU-deadlines"),
                ("Personele veiligheid en integriteit", "Omkoping en bedreiging van personeel"),
                ("Lange doorlooptijd van bezwaren", "Bezwaren blijven te lang liggen"),
                ("Vervuilde stamgegevens", "Stamgegevens zijn vervuild"),
            ),
            "aangifteregels": (
                ("Totaal aantal aangifteregels", "Aangifteregels totaal (in miljoenen)"),
            ),
        },
        traps={
            "afdrachten": (
                ("Heffing op wijn", "Heffing op water"),
                ("Belasting op zware voertuigen", "Belasting op lichte voertuigen"),
            ),
            "drugsvangsten": (
                ("Morfinepleisters", "Fentanylpleisters"),
                ("Amfetamine", "Ketamine (vloeibaar)"),
            ),
            "controles": (
                ("Controles jachthavens", "Controles zeehavens"),
                ("Uren toezicht weg", "Uren toezicht water"),
                ("Aantal bezoeken aan scholen", "Aantal bezoeken aan bedrijven"),
            ),
            "activiteitenstatus": (
                ("Klantgericht Toezicht", "Klantreis reizigers"),
                ("Ontvlechting Toeslagen", "Ontvlechting Belastingdienst"),
                ("Invoering bodycams", "Invoering steekwerende vesten"),
            ),
            "toprisicos": (
                ("Uitval van scans", "Uitval van sensoren"),
                ("Agressie tegen medewerkers", "Agressie tussen reizigers"),
            ),
            "aangifteregels": (("Waarvan met de post", "Waarvan met de trein"),),
        },
    ),
    Edition(
        "a new department",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "Btw geheven bij invoer"),
                ("Kansspelbelasting", "Belasting op kansspelen"),
            ),
            "drugsvangsten": (
                ("Heroïne", "Heroïne (bruin en wit)"),
                ("Ayahuasca", "Ayahuasca / DMT"),
            ),
            "controles": (
                ("Aantal administratieve controles KM", "Administratieve controles (bedrijven)"),
                ("Aantal uren toezicht", "Uren fysiek toezicht"),
                ("Aantal röntgenscans", "Röntgenscans post en pakketten"),
                ("Aantal gecontroleerde treinen", "Treincontroles"),
            ),
            "activiteitenstatus": (
                ("Integriteit", "Integriteitsbeleid"),
                ("Dienstverlening", "Dienstverlening aan burgers en bedrijven"),
                ("Opschonen autorisaties", "Autorisaties opgeschoond"),
                ("Verhuizing hoofdkantoor", "Verhuizing van het hoofdkantoor naar Den Haag"),
            ),
            "toprisicos": (
                (
                    "Ontbreken integrale inrichting en governance van Gegevensmanagement",
                    "Gegevensmanagement onvoldoende ingericht",
                ),
                (
                    "Illegale handel via sociale media",
                    "Sociale media als kanaal voor illegale handel",
                ),
                ("Geen vervanging voor oude boten", "Vervanging van oude boten ontbreekt"),
            ),
            "aangifteregels": (("Transitregels", "Regels transit"),),
        },
        traps={
            "afdrachten": (
                ("Rente ontvangen", "Rente betaald"),
                ("Rechten op kleding", "Rechten op schoenen"),
            ),
            "drugsvangsten": (("Hasjiesj", "Harddrugs overig"), ("2-MMC", "3-CMC")),
            "controles": (
                ("Controles op wapens", "Controles op planten"),
                ("Controles voor vertrek", "Controles na aankomst"),
                ("Aantal uren hondenteams", "Aantal uren duikteams"),
            ),
            "activiteitenstatus": (
                ("Gelaagde Handhaving", "Gezamenlijke huisvesting"),
                ("Onderhoud scanstraten", "Onderhoud schietbanen"),
                ("Oefening crisisteam", "Oefening brandweer"),
            ),
            "toprisicos": (
                ("Onjuiste aangiften door bedrijven", "Onjuiste salarisbetaling aan personeel"),
                ("Te weinig scanpersoneel", "Te weinig parkeerplaatsen"),
            ),
            "aangifteregels": (("Waarvan voor bedrijven", "Waarvan voor particulieren"),),
        },
        moved=True,
    ),
    Edition(
        "a new layout",
        renames={
            "afdrachten": (
                ("Accijnzen", "Accijnsopbrengsten"),
                ("Heffing op batterijen", "Batterijheffing"),
                ("Ontvangen dwangsommen", "Dwangsommen"),
            ),
            "drugsvangsten": (
                ("Methamfetamine incl. crystal meth", "Meth (kristallen)"),
                ("GHB en GBL", "GHB/GBL"),
                ("Steroïden", "Steroïden en dopingmiddelen"),
            ),
            "controles": (
                ("Aantal controles ambulant binnenland", "Ambulante binnenlandcontroles"),
                (
                    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                    "Controles vrachtschepen, vliegtuigen, vluchten",
                ),
                ("Aantal proefzendingen", "Proefzendingen (aantal)"),
                ("Controles op jachten", "Jachtencontroles"),
                ("Aantal bodemonderzoeken", "Onderzoeken van de bodem"),
            ),
            "activiteitenstatus": (
                ("Douane Informatie Op Orde", "Informatie op orde"),
                ("Vakmanschap behouden en versterken", "Versterken van vakmanschap"),
                ("Ondermijning", "Ondermijning en drugssmokkel"),
                ("Bouw nieuwe hondenkennels", "Nieuwbouw hondenkennels"),
                ("Herziening van het klokkenluidersbeleid", "Klokkenluidersbeleid herzien"),
                ("Vereenvoudigen formulieren", "Eenvoudiger formulieren"),
            ),
            "toprisicos": (
                (
                    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                    "van de Douane",
                    "Personeelstekort: onvoldoende gekwalificeerde medewerkers",
                ),
                ("Misbruik van vergunningen", "Vergunningen worden misbruikt"),
                ("Langdurige stroomstoring bij scans", "Scans vallen uit door stroomstoring"),
            ),
            "aangifteregels": (("Kleine zendingen", "Waarvan kleine zendingen"),),
        },
        traps={
            "afdrachten": (
                ("Accijns op shag", "Accijns op sterkedrank"),
                ("Leges import", "Leges export"),
            ),
            "drugsvangsten": (("Psilocybine", "Psilocine"), ("Marihuana", "Mescaline")),
            "controles": (
                ("Aantal controles paarden", "Aantal controles vogels"),
                ("Uren toezicht avond", "Uren toezicht weekend"),
                ("Gerichte controles", "Steekproeven"),
            ),
            "activiteitenstatus": (
                ("Internationale samenwerking", "Interne audits"),
                ("Aanschaf röntgenapparatuur", "Aanschaf patrouilleboten"),
                ("Opzetten datalab", "Opzetten trainingscentrum"),
            ),
            "toprisicos": (
                ("Dreiging van drones", "Dreiging van stakingen"),
                ("Verlies van data", "Verlies van personeel"),
            ),
            "aangifteregels": (("Waarvan met controle", "Waarvan zonder controle"),),
        },
    ),
    Edition(
        "a new year",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Rechten op de invoer van goederen"),
                ("Milieuheffing", "Heffing voor het milieu"),
                ("Btw op zendingen", "Omzetbelasting op zendingen"),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne (netto)"),
                ("Codeïnesiroop", "Siroop met codeïne"),
                ("Nepmedicijnen", "Vervalste medicijnen"),
            ),
            "controles": (
                ("Aantal scancontroles", "Uitgevoerde scancontroles"),
                ("Aantal uren toezicht", "Uren besteed aan toezicht"),
                ("Aantal gecontroleerde pakketten", "Pakketcontroles"),
                ("Controles van kunstvoorwerpen", "Aantal controles kunst en antiek"),
                ("Uren dronevluchten", "Dronevlieguren"),
            ),
            "activiteitenstatus": (
                ("Leiderschap en cultuur", "Leiderschap"),
                ("E-Commerce", "Grip op e-commerce"),
                ("Datamanagement", "Beter datamanagement"),
                ("Aansluiting op Europees systeem ICS2", "ICS2 aansluiten"),
                ("Vermindering regeldruk", "Minder regeldruk"),
                ("Herinrichting postterrein", "Postterrein opnieuw inrichten"),
            ),
            "toprisicos": (
                (
                    "Personele veiligheid en integriteit",
                    "Integriteit en veiligheid van het personeel",
                ),
                ("DWU-verplichtingen", "Te late invoering van DWU-verplichtingen"),
                ("Onvoldoende voorraad reserveonderdelen", "Tekort aan reserveonderdelen"),
                ("Verkeerde uitleg van sanctieregels", "Sanctieregels worden verkeerd uitgelegd"),
            ),
            "aangifteregels": (("Aangiften veterinair", "Veterinaire aangiften"),),
        },
        traps={
            "afdrachten": (
                ("Accijns op diesel", "Accijns op cider"),
                ("Boeterente", "Boetekosten"),
            ),
            "drugsvangsten": (("Heroïne", "Hasjolie"), ("Zolpidem", "Zopiclon")),
            "controles": (
                ("Controles weegbruggen", "Controles slagbomen"),
                ("Aantal controles cruiseschepen", "Aantal controles veerboten"),
                ("Uren laboratorium", "Uren kantoor"),
            ),
            "activiteitenstatus": (
                ("Integriteit", "Integratie systemen"),
                ("Ondermijning", "Onderhoud gebouwen"),
                ("Vernieuwing telefonie", "Vernieuwing scanners"),
            ),
            "toprisicos": (
                ("Uitval van personeel", "Uitval van portofoons"),
                ("Stijgende kosten van huur", "Stijgende kosten van brandstof"),
            ),
            "aangifteregels": (("Waarvan kleding", "Waarvan elektronica"),),
        },
    ),
)
