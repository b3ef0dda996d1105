"""Cases of the rules on sums and proportions."""

from __future__ import annotations

from decimal import Decimal

from douane_report.model import (
    Figure,
)
from tests.checks.cases.case import REAL, Case, of
from tests.factory import (
    blank_figure,
    change_figure,
    change_section,
    drop_entry,
)

CASES: tuple[Case, ...] = (
    Case(
        "afdrachten.total",
        "the real table",
        of(REAL),
        (("pass", "error", "totaal"),),
        (
            "17.395.454 x € 1.000",
            "Invoerrechten 4.267.258",
            "Accijnzen 11.593.100",
            "269.014",
            "gelijk.",
        ),
        only=True,
    ),
    Case(
        "afdrachten.total",
        "rounding explains two thousand",
        of(change_figure(REAL, "afdrachten", "totaal", "bedrag", value=17395456000)),
        (("pass", "error", "totaal"),),
        ("gelijk binnen de afronding",),
        only=True,
    ),
    Case(
        "afdrachten.total",
        "rounding does not explain three thousand",
        of(change_figure(REAL, "afdrachten", "totaal", "bedrag", value=17395457000)),
        (("fail", "error", "totaal"),),
        ("een verschil van 3 x € 1.000", "meer dan de 2,5 x € 1.000"),
        only=True,
    ),
    Case(
        "afdrachten.total",
        "a term is unknown",
        of(blank_figure(REAL, "afdrachten", "accijnzen", "bedrag")),
        (("unverifiable", "error", "totaal"),),
        ("geen bedrag voor ‘Accijnzen’",),
        only=True,
    ),
    Case(
        "afdrachten.total",
        "no total row",
        of(change_section(REAL, "afdrachten", totaal=None)),
        (("unverifiable", "error", ""),),
        ("geen totaalregel",),
        only=True,
    ),
    Case(
        "afdrachten.perceptiekosten",
        "the real percentage",
        of(REAL),
        (("pass", "info", "invoerrechten"),),
        ("4.267.258 x € 1.000", "25%", "3.200.444 x € 1.000"),
        only=True,
    ),
    Case(
        "afdrachten.perceptiekosten",
        "a share above the whole",
        of(
            change_section(
                REAL,
                "afdrachten",
                perceptiekosten=Figure(
                    period=2023, unit="procent", value=Decimal(250), decimals=0, source_text="250%"
                ),
            )
        ),
        (("fail", "warning", "invoerrechten"),),
        ("250%", "geen aandeel"),
        only=True,
    ),
    Case(
        "afdrachten.perceptiekosten",
        "not stated",
        of(change_section(REAL, "afdrachten", perceptiekosten=None)),
        (("unverifiable", "info", "invoerrechten"),),
        ("percentage perceptiekosten ontbreekt",),
        only=True,
    ),
    Case(
        "drugsvangsten.part",
        "the real part",
        of(REAL),
        (("pass", "error", "cocaine"),),
        ("56.858 kg", "96,2%", "niet groter", "59.116 kg"),
        only=True,
    ),
    Case(
        "drugsvangsten.part",
        "a part larger than the whole",
        of(change_figure(REAL, "drugsvangsten", "cocaine", "waarvan maritiem", value=59118)),
        (("fail", "error", "cocaine"),),
        ("59.118 kg", "is groter dan het geheel"),
        only=True,
    ),
    Case(
        "drugsvangsten.part",
        "rounding of both may explain one kilo",
        of(change_figure(REAL, "drugsvangsten", "cocaine", "waarvan maritiem", value=59117)),
        (("pass", "error", "cocaine"),),
        only=True,
    ),
    Case(
        "drugsvangsten.part",
        "the whole is unknown",
        of(blank_figure(REAL, "drugsvangsten", "cocaine", "hoeveelheid")),
        (("unverifiable", "error", "cocaine"),),
        ("het geheel heeft geen waarde",),
        only=True,
    ),
    Case(
        "controles.target",
        "reached and not reached",
        of(REAL),
        (
            ("fail", "info", "controles-vracht-koeriers-post"),
            ("fail", "info", "controles-vrachtschepen-vliegtuigen-vluchten"),
            ("pass", "info", "controles-bagage-passagiers"),
            ("fail", "info", "uren-toezicht"),
            ("fail", "info", "controles-ambulant-binnenland"),
            ("fail", "info", "administratieve-controles"),
            ("pass", "info", "scancontroles"),
        ),
        ("433.424", "96,0%", "451.621", "niet behaald"),
        only=True,
    ),
    Case(
        "controles.target",
        "hours against a number",
        of(change_figure(REAL, "controles", "uren-toezicht", "realisatie", unit="aantal")),
        (("unverifiable", "info", "uren-toezicht"),),
        ("verschillende eenheden",),
    ),
    Case(
        "controles.target",
        "a target of nothing",
        of(change_figure(REAL, "controles", "scancontroles", "doelstelling", value=0)),
        (("unverifiable", "info", "scancontroles"),),
        ("een doelstelling ontbreekt",),
    ),
    Case(
        "aangifteregels.part",
        "the real chart",
        of(REAL),
        (("pass", "error", "e-commerce"),) * 3,
        ("172 mln aangifteregels", "26,3%", "653 mln aangifteregels"),
        only=True,
    ),
    Case(
        "aangifteregels.part",
        "a part larger than the whole",
        of(change_figure(REAL, "aangifteregels", "totaal", "aantal", 2023, value=716000000)),
        (("pass", "error", "e-commerce"),) * 2 + (("fail", "error", "e-commerce"),),
        only=True,
    ),
    Case(
        "aangifteregels.part",
        "no series is a part",
        of(drop_entry(REAL, "aangifteregels", "e-commerce")),
        (("unverifiable", "error", ""),),
        ("niet één totaal",),
        only=True,
    ),
)
