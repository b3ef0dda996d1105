"""The story of a report: its parts in order."""

from __future__ import annotations

from tests.facsimile.decoys import decoy_chart
from tests.facsimile.layouts import Layout
from tests.facsimile.prose import check_sentences, drug_sentences, line_sentences
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import Truth


def tell(
    layout: Layout,
    truth: Truth,
    pages: dict[str, int],
    earlier: Storyteller | None,
    kind: type[Storyteller] = Storyteller,
) -> Storyteller:
    """The whole report.

    Args:
        layout: the design.
        truth: what is printed.
        pages: page of each anchor, known from an earlier run.
        earlier: that run, which knows the headings.
        kind: how the parts are set.
    """
    teller = kind(layout, truth, pages)
    names = teller.words.chapters
    teller.cover()
    if layout.toc != "none":
        teller.contents(earlier.entries if earlier else [], earlier.figures if earlier else [])
    teller.chapter(names[0])
    teller.fill(layout.prose)
    teller.chapter(names[1])
    teller.heading(2, "ABC Doelen")
    teller.fill(1)
    teller.heading(3, "Afdrachten van accijns, verbruiksbelasting en rechten bij invoer")
    teller.fill(1)
    teller.amounts()
    teller.decoy(0)
    teller.heading(3, "Beschermen Samenleving")
    teller.fill(1)
    teller.bare(3, "Drugsvangsten")
    for text in drug_sentences(truth, layout):
        teller.para(text)
    teller.drugs()
    teller.heading(3, "Concurrentiepositie versterken")
    teller.fill(1)
    teller.checks()
    for text in [*check_sentences(truth), *line_sentences(truth)]:
        teller.para(text)
    teller.chart()
    teller.heading(2, "Ondermijning")
    teller.fill(layout.prose)
    teller.decoy(1)
    if layout.decoy_chart:
        teller.bars(
            "Ziekteverzuim bij de Douane (in %)",
            decoy_chart(teller.setter, truth.year),
            "",
            False,
            "",
        )
    teller.fill(1)
    teller.chapter(names[2])
    _statuses(teller)
    teller.decoy(2)
    teller.chapter(names[3])
    teller.heading(2, "Risicomanagement")
    teller.fill(1)
    teller.para(teller.words.risk_lead, keep=True)
    teller.risk_list()
    teller.para("Zie ook de schematische weergave op de volgende pagina.")
    teller.heading(2, "Groei naar risicovolwassen organisatie")
    teller.fill(layout.prose)
    teller.new_page()
    teller.risk_page()
    teller.colophon()
    return teller


def _statuses(teller: Storyteller) -> None:
    layout, truth = teller.layout, teller.truth
    if layout.legend == "before":
        _legend(teller)
    for at, table in enumerate(truth.activities):
        if layout.status_form == "grouped":
            teller.status_table(at)
            continue
        teller.heading(2, table.title)
        count = len(table.rows)
        teller.para(
            f"Om dit hoofddoel te realiseren, zetten we in op {count} strategische initiatieven:"
        )
        teller.status_table(at)
        for label, _ in table.rows[: layout.prose]:
            teller.heading(3, label)
            teller.fill(1)
    if layout.status_form == "grouped":
        teller.fill(layout.prose)
    if layout.legend == "after":
        _legend(teller)


def _legend(teller: Storyteller) -> None:
    teller.para(
        "In dit hoofdstuk staat de voortgang van de werkzaamheden. De activiteitentabel geeft "
        "de status weer. Hiervoor zijn verschillende indicaties gebruikt, namelijk:",
        keep=True,
    )
    teller.legend()
