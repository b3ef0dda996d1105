"""Rewordings frozen before the code had seen them: the fourth batch, kept as it was written.

At first sight 51 of its 55 renames were paired (48 of 52 proposed), and one other was proposed.
"""

from __future__ import annotations

from tests.compare.rewordings import Edition

FOURTH = (
    Edition(
        "a new director",
        renames={
            "afdrachten": (
                ("Invoerrechten", "Invoerrechten (douanerechten)"),
                ("Omzetbelasting bij invoer", "Omzetbelasting (btw) invoer"),
                ("Accijnzen", "Accijns op alcohol, tabak en minerale oliën"),
                (
                    "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                    "Verbruiksbelastingen frisdrank",
                ),
                ("Heffing op stikstof", "Stikstofheffing"),
            ),
            "drugsvangsten": (
                ("Cocaïne", "Cocaïne (totaal)"),
                ("Heroïne", "Heroïne (incl. opium en morfine)"),
                ("Hasjiesj", "Hashish"),
                ("Amfetamine", "Amfetamine, alle vormen"),
                ("Pseudo-efedrine", "Pseudo-efedrine (tabletten)"),
                ("Salvia", "Salvia divinorum"),
            ),
            "controles": (
                (
                    "Aantallen controles vracht, koeriers, post.",
                    "Controles op vracht, koerierspakketten en poststukken",
                ),
                ("Aantal controles op bagage van passagiers", "Controle passagiersbagage"),
                ("Aantal administratieve controles KM", "Administratieve controles (aantal)"),
                ("Aantal uren toezicht", "Toezichturen"),
                ("Aantal luchtvaartinspecties", "Inspecties luchtvaart"),
                ("Controles op medische hulpmiddelen", "Medische hulpmiddelen: controles"),
                ("Aantal controles ILT-goederen", "Controles namens de ILT"),
            ),
            "activiteitenstatus": (
                ("Vakmanschap behouden en versterken", "Behouden en versterken vakmanschap"),
                ("Integriteit", "Integere organisatie"),
                ("Leiderschap en cultuur", "Cultuur & leiderschap"),
                ("Internationale samenwerking", "Samenwerking in Europa en daarbuiten"),
                ("Fraude met invoerrechten en accijns", "Aanpak fraude accijns en invoerrechten"),
                ("Douane Informatie Op Orde", "Douane-informatie op orde (DIOO)"),
                ("Verbeteren scriptbeheer", "Scriptbeheer verbeterd"),
                ("Datamanagement", "Gegevensmanagement"),
                ("Ombouw portofoonnetwerk", "Portofoonnetwerk ombouwen"),
                ("Reduceren werkvoorraad", "Terugdringen van de werkvoorraad"),
            ),
            "toprisicos": (
                (
                    "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk "
                    "van de Douane",
                    "Onvoldoende gekwalificeerde medewerkers",
                ),
                ("DWU-verplichtingen", "Verplichtingen DWU"),
                (
                    "Enorme toename van het aanbod van aangiftes dat tot knelpunten in de "
                    "handhaving leidt",
                    "Sterke groei van aangiften en knelpunten in de handhaving",
                ),
                ("Brand in een loods", "Brandgevaar in loodsen"),
            ),
            "aangifteregels": (("Totaal aantal aangifteregels", "Aangifteregels: totaal"),),
        },
        traps={
            "afdrachten": (("Kolenbelasting", "Digitaks"), ("Rente over 2021", "Rente over 2022")),
            "drugsvangsten": (("LSD", "DMT"), ("Qat", "Cathine"), ("Opium", "Opiaatpleisters")),
            "controles": (
                ("Aantal scancontroles", "Aantal fouilleringen"),
                ("Controles uitgaande post", "Controles ingaande post"),
                ("Aantal controles ambulant binnenland", "Aantal controles bouwplaatsen"),
                ("Aantal vergunningaanvragen", "Aantal vergunningcontroles"),
            ),
            "activiteitenstatus": (
                ("E-Commerce", "Energiebesparing"),
                ("Onderhoud scanstraten", "Aankoop scanstraten"),
                ("Gelaagde Handhaving", "Geïntegreerd grensbeheer"),
                ("Nieuwe taken Brexit", "Nieuwe taken CBAM"),
            ),
            "toprisicos": (
                ("Cyberaanvallen", "Natuurgeweld"),
                ("Uitval van vaartuigen", "Uitval van bestuurders"),
                ("Onvoldoende scancapaciteit", "Onvoldoende laadpalen"),
            ),
            "aangifteregels": (("Waarvan ruwe olie", "Waarvan palmolie"),),
        },
    ),
    Edition(
        "a shorter report",
        renames={
            "afdrachten": (
                ("Omzetbelasting bij invoer", "Btw invoer"),
                ("Accijnzen", "Accijns"),
                ("Terugvorderingen landbouw", "Landbouwterugvorderingen"),
            ),
            "drugsvangsten": (
                ("Marihuana", "Marihuana / wiet"),
                ("XTC / MDMA", "MDMA en xtc"),
                ("Methamfetamine", "Methamfetamine (incl. ice)"),
                ("Mefedron (4-MMC)", "4-MMC (mefedron)"),
            ),
            "controles": (
                (
                    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                    "Controles schepen en vliegtuigen (hoog risico)",
                ),
                ("Aantal controles ambulant binnenland", "Ambulante controles (binnenland)"),
                ("Aantal scancontroles", "Scans"),
                ("Aantal controles koopvaardij", "Koopvaardijcontroles"),
                ("Aantal uren recherche", "Rechercheuren"),
            ),
            "activiteitenstatus": (
                ("Ondermijning", "Weerbaarheid tegen ondermijning"),
                ("Klantgericht Toezicht", "Klantgerichter toezicht"),
                ("Verbetering informatiepositie", "Informatiepositie Douane"),
                ("Verbeteren Beheersing Grote Geldstroom", "Grote Geldstroom"),
                ("Dienstverlening", "Dienstverlening aan het bedrijfsleven"),
                ("Douane aantoonbaar in control", "Aantoonbaar in control komen"),
            ),
            "toprisicos": (
                ("Personele veiligheid en integriteit", "Integriteit en veiligheid medewerkers"),
                (
                    "Een organisatiestructuur die niet flexibel genoeg is om op veranderingen te "
                    "kunnen inspelen",
                    "Organisatiestructuur niet flexibel genoeg",
                ),
                (
                    "Nederland moet Traditionele Eigen Middelen (TEM) en vertragingsrente "
                    "nabetalen aan de EU",
                    "Naheffing TEM door de EU",
                ),
            ),
            "aangifteregels": (("Waarvan aandeel e-commerce* <€150,-", "Aandeel e-commerce"),),
        },
        traps={
            "afdrachten": (("Invoerrechten", "Exportsubsidies"),),
            "drugsvangsten": (("Hasjiesj", "Hallucinogenen"), ("Efedra", "Efedrine")),
            "controles": (
                ("Aantal administratieve controles KM", "Aantal veiligheidsincidenten"),
                ("Controles stadskantoor", "Controles marktterrein"),
                ("Aantal controles zeeschepen", "Aantal controles binnenschepen"),
            ),
            "activiteitenstatus": (
                ("Internationale samenwerking", "Interbestuurlijk toezicht"),
                ("Pilot zelfscan", "Pilot bodyscan"),
                ("Integriteit", "Ict-migratie"),
            ),
            "toprisicos": (
                ("Agressie op straat", "Agressie van honden"),
                ("Verzanding van de haven", "Sluiting van de haven"),
            ),
            "aangifteregels": (("Waarvan van particulieren", "Waarvan van overheden"),),
        },
    ),
)
