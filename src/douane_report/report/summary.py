"""The head of the report: how to read it, what was read, and the key figures."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from douane_report.model import Figure, Jaarrapportage, Origin
from douane_report.report import formatting
from douane_report.report.cells import ORIGIN_WORDS, Style, printed
from douane_report.report.change import Printed
from douane_report.report.context import Count, KeyFigure
from douane_report.report.formatting import counted, listed
from douane_report.report.grid import Tone
from douane_report.report.views.activiteitenstatus import status_counts

_EXPLANATIONS = {
    Origin.READ: "staat zo in de tabel, de figuur of de lijst van de bron",
    Origin.STATED: "staat niet in een tabel, maar wordt in de lopende tekst met zoveel woorden "
    "gezegd",
    Origin.OVERRIDE: "door een mens vastgesteld, met reden en bewijs in de voetnoot",
    Origin.UNPUBLISHED: "het verslag drukt hier een streepje (–)",
    Origin.AMBIGUOUS: "er passen meer lezingen; de kandidaten staan erbij, geen ervan is gekozen",
    Origin.UNKNOWN: "niet uit de bron te halen; de reden staat in de voetnoot",
}
_TONES: dict[Origin, Tone] = {
    Origin.READ: "goed",
    Origin.STATED: "melding",
    Origin.OVERRIDE: "melding",
    Origin.UNPUBLISHED: "open",
    Origin.AMBIGUOUS: "waarschuwing",
    Origin.UNKNOWN: "open",
}


def origin_counts(report: Jaarrapportage) -> tuple[Count, ...]:
    """Count the values per way in which they came to be, leaving out ways that do not occur."""
    numbers = Counter(value.reading.origin for value in report.values())
    return tuple(
        Count(
            formatting.amount(Decimal(numbers[origin]), 0),
            ORIGIN_WORDS[origin],
            _TONES[origin],
            _EXPLANATIONS[origin],
        )
        for origin in Origin
        if numbers[origin]
    )


def how_to_read(report: Jaarrapportage) -> tuple[str, ...]:
    """Say in a few sentences what this is and what its figures can be trusted for."""
    bron = report.bron
    numbers = Counter(value.reading.origin for value in report.values())
    source = "de tekst ervan"
    where = "de regel"
    if bron.kind == "pdf":
        pages = f" van {counted(bron.pages, 'bladzijde', 'bladzijden')}" if bron.pages else ""
        source, where = f"de PDF{pages}", "de bladzijde"
    parts = [f"{n} {ORIGIN_WORDS[o]}" for o in Origin if (n := numbers[o])]
    return tuple(
        filter(
            None,
            (
                f"Dit is de Jaarrapportage Douane {report.report_year}, opnieuw opgebouwd uit de "
                f"gegevens die een programma uit {source} heeft gehaald.",
                f"Het zijn {counted(numbers.total(), 'waarde', 'waarden')}: {listed(parts)}."
                if parts
                else "Er is geen enkele waarde gevonden.",
                f"Bij elke waarde staat {where} van de bron.",
                _second_reading(report),
                "Verschillen en percentages zijn berekend uit de gedrukte cijfers, en niet "
                "preciezer dan de afronding daarvan toelaat: een percentage is hooguit één "
                "eenheid in zijn laatste cijfer onzeker, met “ca.” hooguit twee procentpunt, en "
                "bij een grotere speling staan beide grenzen er.",
            ),
        )
    )


def _second_reading(report: Jaarrapportage) -> str:
    if report.bron.kind != "pdf":
        return ""
    if not report.bron.second_reading:
        return "De cijfers zijn niet voor de tweede keer gelezen."
    outcomes = Counter(figure.second.outcome for figure in _figures(report) if figure.second)
    if not outcomes:
        return "Een tweede, onafhankelijke lezer heeft geen enkel cijfer opnieuw kunnen lezen."
    return (
        f"Een tweede, onafhankelijke lezer las {counted(outcomes.total(), 'cijfer', 'cijfers')} "
        f"opnieuw: {outcomes['agrees']} gelijk, {outcomes['differs']} anders, "
        f"{outcomes['unreadable']} niet leesbaar."
    )


def _figures(report: Jaarrapportage) -> Iterator[Figure]:
    return (v.reading for v in report.values() if isinstance(v.reading, Figure))


def key_figures(report: Jaarrapportage) -> tuple[KeyFigure, ...]:
    """Give one figure per section, as far as the report has it."""
    return tuple(
        figure
        for figure in (
            _total_collected(report),
            _largest_seizure(report),
            _targets_met(report),
            _statuses(report),
            _risks(report),
            _declaration_lines(report),
        )
        if figure
    )


def _total_collected(report: Jaarrapportage) -> KeyFigure | None:
    totaal = report.afdrachten.totaal if report.afdrachten else None
    return _of_year(report, "afdrachten", "Afdrachten totaal", totaal.bedragen if totaal else ())


def _largest_seizure(report: Jaarrapportage) -> KeyFigure | None:
    vangsten = report.drugsvangsten.vangsten if report.drugsvangsten else ()
    amounts = [
        (number.value, vangst)
        for vangst in vangsten
        if (number := printed(vangst.hoeveelheden, report.report_year))
    ]
    if not amounts:
        return None
    _, largest = max(amounts, key=lambda pair: pair[0])
    label = f"Grootste drugsvangst: {largest.item}"
    return _of_year(report, "drugsvangsten", label, largest.hoeveelheden)


def _targets_met(report: Jaarrapportage) -> KeyFigure | None:
    controles = report.controles.controles if report.controles else ()
    pairs: list[tuple[Printed, Printed]] = []
    for controle in controles:
        target = printed(controle.doelstelling, report.report_year)
        result = printed(controle.realisatie, report.report_year)
        if target and result:
            pairs.append((target, result))
    if not pairs:
        return None
    met = sum(result.value >= target.value for target, result in pairs)
    label = "Controles waarvan de realisatie de doelstelling haalt"
    return KeyFigure(label, f"{met} van {len(pairs)}", "", "controles")


def _statuses(report: Jaarrapportage) -> KeyFigure | None:
    if not report.activiteitenstatus or not report.activiteitenstatus.activiteiten:
        return None
    activiteiten = report.activiteitenstatus.activiteiten
    known = sum(activiteit.status.value is not None for activiteit in activiteiten)
    detail = listed([f"{c.number} {c.label}" for c in status_counts(activiteiten)])
    label = "Activiteiten met bekende status"
    text = f"{known} van {len(activiteiten)}"
    return KeyFigure(label, text, "", "activiteitenstatus", detail)


def _risks(report: Jaarrapportage) -> KeyFigure | None:
    risicos = report.toprisicos.risicos if report.toprisicos else ()
    if not risicos:
        return None
    measures = sum(len(risico.maatregelen) for risico in risicos)
    detail = f"met {counted(measures, 'maatregel', 'maatregelen')}"
    return KeyFigure("Toprisico’s", str(len(risicos)), "", "toprisicos", detail)


def _declaration_lines(report: Jaarrapportage) -> KeyFigure | None:
    reeksen = report.aangifteregels.reeksen if report.aangifteregels else ()
    if not reeksen:
        return None
    return _of_year(report, "aangifteregels", reeksen[0].item, reeksen[0].aantallen)


def _of_year(
    report: Jaarrapportage, anchor: str, label: str, figures: tuple[Figure, ...]
) -> KeyFigure | None:
    """Show the figure of the report year as it was printed, with its unit and scale."""
    number = printed(figures, report.report_year)
    if number is None:
        return None
    now = [figure for figure in figures if figure.period == report.report_year]
    style = Style.of(now)
    text = formatting.amount(number.value, number.decimals, style.scale)
    tag = ORIGIN_WORDS[now[0].origin] if now[0].origin is not Origin.READ else ""
    return KeyFigure(label, text, style.words, anchor, tag)
