"""What the templates print: plain, typed, and already written out.

Every field is a text (or a small whole number that measures), so that a template has nothing
to compute, and the same context can be handed to another typesetter as JSON. ``grid`` holds
what tables are made of; this module what the report is made of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from douane_report.report.grid import Cell, Footnote, Spot, Table, Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that stands by itself, outside any table."""

    label: str
    cell: Cell
    spot: Spot


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things of one kind.

    Attributes:
        number: the number.
        label: what was counted, in singular or plural as the number demands.
        tone: colour that underlines the word.
        explanation: what the word means.
    """

    number: str
    label: str
    tone: Tone | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A note that the report prints with a section, with its mark."""

    marker: str
    text: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Listing:
    """Texts under one heading, such as the measures against one risk.

    Attributes:
        id: anchor, unique in the whole report.
        title: the heading.
        subtitle: a remark under it; may be empty.
        items: the texts.
        empty: what to say when there are none.
    """

    id: str
    title: str
    subtitle: str
    items: tuple[Fact, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class SectionBody:
    """The content of a section; a section uses what it needs of it.

    Attributes:
        tables: the tables.
        counts: numbers that sum the section up.
        facts: values outside the tables.
        legend: meaning of marks, as printed.
        listings: texts under headings.
        paragraphs: headings of paragraphs that treat the same subject.
    """

    tables: tuple[Table, ...] = ()
    counts: tuple[Count, ...] = ()
    facts: tuple[Fact, ...] = ()
    legend: tuple[Fact, ...] = ()
    listings: tuple[Listing, ...] = ()
    paragraphs: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section of the report.

    Attributes:
        name: name in the data model, which is the anchor too.
        title: title in the regenerated report.
        intro: what the section shows, in one sentence.
        heading: heading as printed in the source; empty if it had none.
        spot: where the section starts in the source.
        missing: why the section is not there; empty when it is.
        body: its content.
        remarks: notes that are printed with the section.
        footnotes: remarks that its cells refer to.
    """

    name: str
    title: str
    intro: str
    heading: str = ""
    spot: Spot = field(default_factory=lambda: Spot(""))
    missing: str = ""
    body: SectionBody = field(default_factory=SectionBody)
    remarks: tuple[Remark, ...] = ()
    footnotes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding.

    Attributes:
        status: outcome and severity as one word: ``Fout``, ``Geslaagd``.
        tone: colour that underlines the word.
        check: identifier of the rule.
        message: what was found, in one sentence.
        subject: section, item and year that it is about.
        anchor: anchor of that section; empty when it is about none.
        numbers: what was expected, found and allowed, in words.
        source_text: the words of the source that it speaks of.
        spot: where they stand.
        parts: subject, numbers and source text as far as there are any, for one line of text.
    """

    status: str
    tone: Tone
    check: str
    message: str
    subject: str
    anchor: str
    numbers: tuple[str, ...]
    source_text: str
    spot: Spot
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one status; ``folded`` when a reader need not see them at once."""

    id: str
    title: str
    tone: Tone
    findings: tuple[FindingView, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One of the figures at the head of the report."""

    label: str
    text: str
    unit: str
    anchor: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source of the report: its title, address (linked when safe), hash and licence."""

    title: str
    address: str
    href: str
    sha256: str
    licence: str
    published: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole regenerated report.

    Attributes:
        year: year of the report.
        title: its title.
        facsimile: whether its figures are invented.
        incomplete: titles of required sections that are missing.
        reading: what was read, in sentences.
        origins: how many values came to be in which way.
        checks: how many findings there are of which status.
        key_figures: the figures at the head.
        sections: every section, in the order of the data model.
        findings: the findings, failing first.
        sources: where the figures come from.
        charts: SVG drawings by name of section; empty while there are none.
    """

    year: int
    title: str
    facsimile: bool
    incomplete: tuple[str, ...]
    reading: tuple[str, ...]
    origins: tuple[Count, ...]
    checks: tuple[Count, ...]
    key_figures: tuple[KeyFigure, ...]
    sections: tuple[SectionView, ...]
    findings: tuple[FindingGroup, ...]
    sources: tuple[SourceView, ...]
    charts: Mapping[str, str] = field(default_factory=dict)
