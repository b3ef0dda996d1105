"""The figures of the real report of 2023, read by hand from the seed text with their lines."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from douane_report.model import (
    Aangiftereeks,
    Aangifteregels,
    Afdracht,
    Afdrachten,
    Controle,
    Controles,
    Deel,
    Drugsvangst,
    Drugsvangsten,
    Figure,
    Note,
    Origin,
    Place,
    Unit,
)

SOURCE = "09c6b412b8273b09433b93d34ffa888ed5e9dd1831f18e56feb744c951f9103a"
"""sha256 of the seed text."""

YEAR = 2023


def at(line: int) -> Place:
    """Give the place of a line of the seed text."""
    return Place(source=SOURCE, line=line)


def figure(
    text: str, line: int, *, unit: Unit, period: int = YEAR, scale: int = 0, **more: Any
) -> Figure:
    """Make a figure from the characters printed; ``scale`` is its power of ten."""
    digits = text.removesuffix("%").split()[0].replace(".", "").replace(",", ".")
    decimals = -scale if scale else -int(Decimal(digits).as_tuple().exponent)
    return Figure(
        value=Decimal(digits) * 10**scale,
        unit=unit,
        decimals=decimals,
        period=period,
        source_text=text,
        place=at(line),
        **more,
    )


def _afdracht(key: str, item: str, text: str, line: int) -> Afdracht:
    return Afdracht(
        key=key,
        item=item,
        known=True,
        place=at(line),
        bedragen=(figure(text, line, unit="EUR", scale=3),),
    )


def afdrachten() -> Afdrachten:
    return Afdrachten(
        heading="Afdrachten in 2023 (bedragen x € 1.000)",
        place=at(127),
        posten=(
            _afdracht("invoerrechten", "Invoerrechten", "4.267.258", 129),
            _afdracht("omzetbelasting-bij-invoer", "Omzetbelasting bij invoer", "1.266.082", 131),
            _afdracht("accijnzen", "Accijnzen", "11.593.100", 133),
            _afdracht(
                "verbruiksbelasting",
                "Verbruiksbelasting van alcoholvrije dranken en andere producten",
                "269.014",
                135,
            ),
        ),
        totaal=_afdracht("totaal", "Totaal", "17.395.454", 137),
        perceptiekosten=figure("25%", 115, unit="procent", origin=Origin.STATED),
    )


def _unpublished(period: int, line: int) -> Figure:
    return Figure(
        period=period, unit="kg", source_text="- kg", place=at(line), origin=Origin.UNPUBLISHED
    )


def _vangst(
    key: str, item: str, label_line: int, now: tuple[str, int], past: tuple[str, int], **more: Any
) -> Drugsvangst:
    """Make a card: the figure of the year with its line, and the history with its line."""
    history = zip((2022, 2021, 2020, 2019), past[0].split(), strict=True)
    return Drugsvangst(
        key=key,
        item=item,
        known=True,
        place=at(label_line),
        hoeveelheden=(
            figure(f"{now[0]} kg", now[1], unit="kg"),
            *(
                _unpublished(period, past[1])
                if text == "-"
                else figure(f"{text} kg", past[1], unit="kg", period=period)
                for period, text in history
            ),
        ),
        **more,
    )


def drugsvangsten() -> Drugsvangsten:
    maritiem = Deel(measure="waarvan maritiem", hoeveelheid=figure("56.858 kg", 227, unit="kg"))
    lsd = Note(
        text="Vanwege de toename van bevindingen van LSD wordt deze stof ook opgenomen in het "
        "overzicht. Voor 2019 zijn geen volledige cijfers beschikbaar.",
        place=at(229),
    )
    return Drugsvangsten(
        heading="Cijfers inbeslaggenomen drugs in kilogrammen (2019 - 2023)*",
        place=at(174),
        notes=(
            Note(
                marker="*",
                text="In dit overzicht zijn de meest voorkomende verdovende middelen opgenomen. "
                "Minder voorkomende drugs zijn niet opgenomen, maar worden wel meegenomen in de "
                "monitoring. Ook nieuwe psycho-actieve stoffen (NPS) en stoffen die onder de "
                "Geneesmiddelwet vallen, zoals ketamine, vallen buiten de scope van de tabel.",
                place=at(176),
            ),
        ),
        vangsten=(
            _vangst(
                "cocaine",
                "Cocaïne",
                179,
                ("59.116", 185),
                ("51.447 71.796 48.891 40.095", 183),
                delen=(maritiem,),
            ),
            _vangst("heroine", "Heroïne", 191, ("19", 185), ("2.611 1.734 105 625", 199)),
            _vangst("marihuana", "Marihuana", 191, ("3.832", 185), ("5.492 734 514 583", 203)),
            _vangst("qat", "Qat", 193, ("684", 187), ("3.265 2.887 9.137 2.080", 207)),
            _vangst("xtc-mdma", "XTC / MDMA", 193, ("377", 187), ("363 259 519 426", 211)),
            _vangst("hasjiesj", "Hasjiesj", 193, ("253", 187), ("293 172 1.010 299", 215)),
            _vangst("amfetamine", "Amfetamine", 195, ("25", 189), ("32 19 34 2", 219)),
            _vangst(
                "methamfetamine",
                "Methamfetamine",
                195,
                ("474", 189),
                ("82 20 17 550", 223),
                notes=(Note(text="incl. crystal meth", place=at(225)),),
            ),
            _vangst("lsd", "LSD", 195, ("37", 189), ("6 4 1 -", 238), notes=(lsd,)),
        ),
    )


def _controle(
    key: str, item: str, target: str, done: str, line: int, label_line: int | None = None
) -> Controle:
    unit: Unit = "uur" if "uren" in item else "aantal"
    return Controle(
        key=key,
        item=item,
        known=True,
        place=at(label_line or line),
        doelstelling=(figure(target, line, unit=unit),),
        realisatie=(figure(done, line, unit=unit),),
    )


def controles() -> Controles:
    return Controles(
        heading="Controles in 2023",
        place=at(257),
        controles=(
            _controle(
                "controles-vracht-koeriers-post",
                "Aantallen controles vracht, koeriers, post.",
                "451.621",
                "433.424",
                261,
            ),
            _controle(
                "controles-vrachtschepen-vliegtuigen-vluchten",
                "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)",
                "11.355",
                "10.986",
                264,
                label_line=263,
            ),
            _controle(
                "controles-bagage-passagiers",
                "Aantal controles op bagage van passagiers",
                "327.749",
                "460.771",
                266,
            ),
            _controle("uren-toezicht", "Aantal uren toezicht", "423.738", "418.162", 268),
            _controle(
                "controles-ambulant-binnenland",
                "Aantal controles ambulant binnenland",
                "8.481",
                "7.428",
                270,
            ),
            _controle(
                "administratieve-controles",
                "Aantal administratieve controles KM",
                "2.063",
                "1.912",
                272,
            ),
            _controle("scancontroles", "Aantal scancontroles", "123.090", "135.903", 274),
        ),
    )


def _override(text: str, period: int, line: int) -> Figure:
    return figure(
        text,
        line,
        unit="regels",
        period=period,
        scale=6,
        origin=Origin.OVERRIDE,
        reason="de tekst geeft 721 en 653 zonder jaar; 'ruim 200 miljoen meer dan het jaar "
        "ervoor' past alleen bij 721 in 2022",
        evidence="https://www.accountancyvanmorgen.nl/2024/06/03/"
        "douane-verzuipt-in-webwinkelpakketjes-roep-om-betere-eu-regels/",
    )


def _aantal(text: str, period: int, line: int) -> Figure:
    return figure(text, line, unit="regels", period=period, scale=6)


def aangifteregels() -> Aangifteregels:
    return Aangifteregels(
        heading="Aangifteregels Douane Nederland (x 1 mln)",
        place=at(314),
        notes=(
            Note(
                marker="*",
                text="De data voor E-commerce in 2021 is vanaf 1 juli tot en met einde van het "
                "jaar.",
                place=at(316),
            ),
        ),
        reeksen=(
            Aangiftereeks(
                key="totaal",
                item="Totaal aantal aangifteregels",
                known=True,
                place=at(352),
                aantallen=(
                    _aantal("245", 2018, 350),
                    _aantal("324", 2019, 354),
                    _aantal("385", 2020, 355),
                    _override("653", 2021, 358),
                    _override("721", 2022, 357),
                    _aantal("1.014", 2023, 366),
                ),
            ),
            Aangiftereeks(
                key="e-commerce",
                item="Waarvan aandeel e-commerce* <€150,-",
                known=True,
                place=at(352),
                aantallen=(
                    _aantal("172", 2021, 364),
                    _aantal("341", 2022, 360),
                    _aantal("718", 2023, 362),
                ),
            ),
        ),
    )
