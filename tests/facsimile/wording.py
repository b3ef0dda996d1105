"""Titles and column names, in the wordings that a report may choose from."""

from __future__ import annotations

from tests.facsimile.layouts import Layout
from tests.facsimile.truth import Truth

AMOUNTS = (
    "Afdrachten in {year}",
    "Afdrachten {year}",
    "Opbrengsten en afdrachten in {year}",
    "Afdrachten aan de schatkist en de EU in {year}",
)
CHECKS = (
    "Controles in {year}",
    "Controles {year}",
    "Aantallen controles in {year}",
    "Controles en toezicht in {year}",
)
DRUGS = (
    "Drugsvangsten {year}",
    "Drugsvangsten in {year}",
    "Inbeslaggenomen drugs in {year}",
    "Overzicht drugsvangsten {year}",
)
CHART = (
    "Aangifteregels Douane Nederland ({scale})",
    "Aantal aangifteregels ({scale})",
    "Ontwikkeling aantal aangifteregels, {first}-{year} ({scale})",
    "Aangifteregels ({scale})",
)
RISK_LEAD = (
    "Eind {year} waren onderstaande risico’s formeel de toprisico’s voor de Douane:",
    "De toprisico’s van de Douane eind {year} zijn:",
    "Dit zijn de toprisico’s van {year}, in volgorde van belang:",
    "Eind {year} kende de Douane de volgende toprisico’s:",
)
SCALE = {
    "thousand": ("bedragen x € 1.000", "in duizenden euro’s", "x € 1.000", "bedragen x € 1.000"),
    "million": (
        "bedragen x € 1 miljoen",
        "in miljoenen euro’s",
        "x € 1 mln",
        "bedragen in € miljoen",
    ),
    "euro": ("bedragen in euro’s", "in euro’s", "bedragen in €", "bedragen in hele euro’s"),
}
LINE_SCALE = {
    "million": ("x 1 mln", "in miljoenen", "x 1 miljoen", "x mln"),
    "thousand": ("x 1.000", "in duizenden", "x 1.000", "x 1.000"),
}
TARGET = ("Doelstelling", "Doelstelling", "Doelstelling", "Doel")
DONE = ("Realisatie", "Realisatie", "Realisatie", "Gerealiseerd")
CHAPTERS = (
    ("Inleiding", "De Douane in {year}", "Activiteiten uit het Jaarplan", "Risicomanagement"),
    ("Inleiding", "De Douane in {year}", "Voortgang activiteiten Jaarplan", "Risicomanagement"),
    (
        "Vooraf",
        "Resultaten in {year}",
        "Activiteiten uit het Jaarplan {year}",
        "Risico’s en beheersing",
    ),
    ("Inleiding", "De Douane in {year}", "Activiteiten", "Risicoparagraaf"),
)


class Words:
    """The wording of one design."""

    def __init__(self, layout: Layout, truth: Truth) -> None:
        self._layout = layout
        self._year = truth.year
        self._first = min(truth.series[0].lines)
        self._count = 0

    def _say(self, choices: tuple[str, ...], **more: object) -> str:
        text = choices[self._layout.wording % len(choices)]
        return text.format(year=self._year, first=self._first, **more)

    def numbered(self, kind: str, text: str) -> str:
        """A title with its number ("Tabel 1 ..."), where the design numbers them."""
        if not self._layout.numbered_tables:
            return text
        self._count += 1
        return f"{kind} {self._count}. {text}"

    @property
    def amount_scale(self) -> str:
        """What the amounts are printed in."""
        return self._say(SCALE[self._layout.amount_scale])

    @property
    def amounts(self) -> str:
        """Title of the table of amounts, without its scale."""
        return self._say(AMOUNTS)

    @property
    def checks(self) -> str:
        """Title of the table of checks."""
        return self._say(CHECKS)

    @property
    def drugs(self) -> str:
        """Title of the drug infographic."""
        return self._say(DRUGS)

    @property
    def chart(self) -> str:
        """Title of the chart."""
        return self._say(CHART, scale=LINE_SCALE[self._layout.chart_scale][self._layout.wording])

    @property
    def risk_lead(self) -> str:
        """Sentence above the list of risks."""
        return self._say(RISK_LEAD)

    @property
    def target(self) -> str:
        """Column name of the targets."""
        return self._say(TARGET)

    @property
    def done(self) -> str:
        """Column name of what was realised."""
        return self._say(DONE)

    @property
    def chapters(self) -> tuple[str, ...]:
        """Names of the four chapters."""
        names = CHAPTERS[self._layout.wording % len(CHAPTERS)]
        return tuple(name.format(year=self._year) for name in names)
