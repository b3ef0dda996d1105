"""Rewordings written after the rules were settled: what a proposal is worth on new reports."""

from __future__ import annotations

from tests.compare.rewordings import Edition

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
            "aangifteregels": (("Totaal aantal aangifteregels", "Aangifteregels totaal (in miljoenen)"),),
        },
        traps={
            "afdrachten": (
                ("Heffing op wijn", "Heffing op water"),
                ("Belasting op zware voertuigen", "Belasting op lichte voertuigen"),
            ),
            "drugsvangsten": (("Morfinepleisters", "Fentanylpleisters"), ("Amfetamine", "Ketamine (vloeibaar)")),
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
                ("Illegale handel via sociale media", "Sociale media als kanaal voor illegale handel"),
                ("Geen vervanging voor oude boten", "Vervanging van oude boten ontbreekt"),
            ),
            "aangifteregels": (("Transitregels", "Regels transit"),),
        },
        traps={
            "afdrachten": (("Rente ontvangen", "Rente betaald"), ("Rechten op kleding", "Rechten op schoenen")),
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
)
