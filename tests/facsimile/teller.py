"""What a story is made of, and how each part becomes a block."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.facsimile.cards import set_cards, set_drug_table
from tests.facsimile.chart import Bars, lines_of, set_chart
from tests.facsimile.compose import Block, Box, Break
from tests.facsimile.decoys import decoy_table
from tests.facsimile.figures import amounts_table, checks_table
from tests.facsimile.front import MARK, set_cover, set_entry
from tests.facsimile.layouts import SIZES, Layout
from tests.facsimile.prose import Filler
from tests.facsimile.risks import risk_blocks, set_risk_list
from tests.facsimile.setter import Setter
from tests.facsimile.status import set_legend, set_status_table
from tests.facsimile.tables import Table, set_table
from tests.facsimile.truth import Truth
from tests.facsimile.wording import Words


@dataclass
class Storyteller:
    """Collects the blocks of a report.

    Attributes:
        pages: page of each heading from an earlier run, for the table of contents.
    """

    layout: Layout
    truth: Truth
    pages: dict[str, int]
    blocks: list[Block | Break] = field(default_factory=list)
    entries: list[tuple[int, str, str]] = field(default_factory=list)
    figures: list[tuple[str, str]] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=lambda: [0, 0, 0])

    def __post_init__(self) -> None:
        self.setter = Setter(self.layout)
        self.words = Words(self.layout, self.truth)
        self.filler = Filler(self.layout.seed)

    # what a story is made of; another way of setting overrides these ------------------------

    def new_page(self, size: str = "", chapter: str = "") -> None:
        """A new page, of another size if one is named."""
        self.blocks.append(Break(size, chapter))

    def bare(self, level: int, title: str, full: bool = False) -> None:
        """A heading as it is worded, without a number of its own."""
        anchor = self.entry(level, title)
        self.blocks.append(
            Block(lambda width: self.setter.heading(title, width, level, (anchor,)), full)
        )

    def caption(self, level: int, title: str, full: bool = False) -> None:
        """A heading that the table of contents leaves out."""
        self.blocks.append(Block(lambda width: self.setter.heading(title, width, level), full))

    def para(self, text: str, full: bool = False, keep: bool = False, small: bool = False) -> None:
        """A paragraph."""
        style = self.setter.style(0.78 if small else 1.0)
        self.blocks.append(
            Block(lambda width: self.setter.paragraph(text, width, style, keep=keep), full)
        )

    def item(self, text: str, mark: str) -> None:
        """One item of a list."""
        style = self.setter.style()
        self.blocks.append(
            Block(lambda width: self.setter.paragraph(text, width, style, 3.0, 14.0, mark))
        )

    def table(self, table: Table) -> None:
        """A table of figures."""
        self.blocks.append(Block(lambda width: set_table(self.setter, table, width)))

    def bars(self, title: str, bars: Bars, anchor: str, full: bool, note: str) -> None:
        """A bar chart under its title."""
        setter = self.setter

        def made(width: float) -> list[Box]:
            boxes = setter.heading(title, width, 4)
            boxes += set_chart(setter, bars, width, anchor)
            if note:
                boxes += setter.paragraph(note, width, setter.style(0.78), 2.0)
            return boxes

        self.blocks.append(Block(made, full))

    def drug_block(self) -> None:
        """The cards or the table of drugs."""
        set_drugs = set_cards if self.layout.drug_form == "cards" else set_drug_table
        self.blocks.append(
            Block(lambda width: set_drugs(self.setter, self.truth, width), full=True)
        )

    def status_table(self, at: int) -> None:
        """One table of activities."""
        table = self.truth.activities[at]
        grouped = self.layout.status_form == "grouped"
        self.blocks.append(
            Block(lambda width: set_status_table(self.setter, table, width, at, grouped))
        )

    def legend(self) -> None:
        """What the colours mean."""
        self.blocks.append(Block(lambda width: set_legend(self.setter, width)))

    def risk_list(self) -> None:
        """The ranked list."""
        self.blocks.append(Block(lambda width: set_risk_list(self.setter, self.truth, width)))

    def risk_page(self) -> None:
        """The risks with their measures."""
        self.blocks += risk_blocks(self.setter, self.truth)

    def cover(self) -> None:
        """The cover."""
        self.blocks.append(Block(lambda width: set_cover(self.setter, self.truth, width), True))

    def contents(self, entries: list[tuple[int, str, str]], figures: list[tuple[str, str]]) -> None:
        """The table of contents, and the list of tables and figures."""
        self.new_page()
        self.caption(1, "Inhoud", full=True)
        setter, pages = self.setter, self.pages
        for level, title, anchor in entries:
            self.blocks.append(set_entry(setter, title, pages.get(anchor, 0), level))
        if self.layout.figure_list and figures:
            self.caption(3, "Tabellen en figuren")
            for title, anchor in figures:
                self.blocks.append(set_entry(setter, title, pages.get(anchor, 0), 2))

    def column(self, full: bool) -> float:
        """Width of a column, or of the page, inside the margins."""
        inner = SIZES[self.layout.size][0] - 2 * self.layout.margin
        count = 1 if full else self.layout.columns
        return (inner - (count - 1) * self.layout.gutter) / count

    # helpers --------------------------------------------------------------------------------

    def entry(self, level: int, title: str) -> str:
        """Note a heading for the table of contents; returns its anchor."""
        anchor = f"heading:{len(self.entries)}"
        self.entries.append((level, title, anchor))
        return anchor

    def numbered(self, level: int, text: str) -> str:
        """What a heading says with its number."""
        self._numbers[level - 1] += 1
        self._numbers[level:] = [0] * (3 - level)
        number = ".".join(str(part) for part in self._numbers[:level])
        if self.layout.numbering == "word" and level == 1:
            number = f"Hoofdstuk {number}"
        return text if self.layout.numbering == "none" else f"{number} {text}"

    def heading(self, level: int, text: str) -> None:
        """A numbered heading."""
        self.bare(level, self.numbered(level, text))

    def fill(self, count: int) -> None:
        """Some paragraphs of running text."""
        for text in self.filler.deal(count):
            self.para(text)

    def chapter(self, text: str) -> None:
        """A chapter on a new page, its heading over the full width."""
        title = self.numbered(1, text)
        self.new_page(chapter=title)
        self.bare(1, title, full=True)

    def amounts(self) -> None:
        """The table of amounts."""
        table = amounts_table(self.setter, self.truth, self.words)
        self.figures.append((table.title, "afdracht:0"))
        self.table(table)

    def drugs(self) -> None:
        """The drug infographic, on a page or over the full width."""
        first = min(self.truth.drugs[0].amounts)
        title = self.words.numbered("Figuur", self.words.drugs)
        self.figures.append((title, "drug:0"))
        self.new_page(size=self.layout.cards_size)
        self.caption(2, title, full=True)
        years = f"{first} - {self.truth.year}"
        self.para(f"Cijfers inbeslaggenomen drugs in kilogrammen ({years})*", True, keep=True)
        self.drug_block()
        self.para(
            "* In dit overzicht zijn de meest voorkomende verdovende middelen opgenomen. Minder "
            "voorkomende drugs zijn niet opgenomen, maar worden wel meegenomen in de monitoring.",
            full=True,
            small=True,
        )
        self.new_page()

    def checks(self) -> None:
        """The table of checks."""
        table = checks_table(self.setter, self.truth, self.words)
        self.figures.append((table.title, "controle:0"))
        self.table(table)

    def chart(self) -> None:
        """The chart of declaration lines."""
        title = self.words.numbered("Figuur", self.words.chart)
        self.figures.append((title, "chart"))
        bars = lines_of(self.setter, self.truth)
        first = min(self.truth.series[1].lines)
        note = (
            f"* De data voor E-commerce in {first} is vanaf 1 juli tot en met einde van het jaar."
        )
        starred = "*" in bars.names[-1]
        self.bars(title, bars, "chart", self.layout.chart_wide, note if starred else "")

    def decoy(self, number: int) -> None:
        """An unrelated table, if the design has that many."""
        if number < self.layout.decoy_tables:
            seed = self.layout.seed
            self.table(decoy_table(seed, self.truth.year, number + seed))

    def colophon(self) -> None:
        """Says in the text itself that the report is invented."""
        self.new_page()
        self.para(
            f"{MARK}. Dit document is gezet om een leesprogramma mee te beproeven. Het is geen "
            "publicatie van de Douane en de cijfers erin zijn bedacht.",
            full=True,
        )
