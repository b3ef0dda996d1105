"""From a truth and a design to pages, and the page of every anchor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tests.facsimile.compose import Composer
from tests.facsimile.draw import Page
from tests.facsimile.furniture import furnish
from tests.facsimile.layouts import Layout
from tests.facsimile.setter import Setter
from tests.facsimile.story import tell
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import Truth


class Teller(Protocol):
    """Tells a report; see `story.tell`."""

    def __call__(
        self,
        layout: Layout,
        truth: Truth,
        pages: dict[str, int],
        earlier: Storyteller | None,
        kind: type[Storyteller] = Storyteller,
    ) -> Storyteller: ...


@dataclass(frozen=True)
class Typeset:
    """A report ready for an engine."""

    layout: Layout
    truth: Truth
    pages: tuple[Page, ...]
    anchors: dict[str, int]


def typeset(layout: Layout, truth: Truth, teller: Teller = tell) -> Typeset:
    """Set a report; three runs, so that the table of contents names the true pages."""
    pages: dict[str, int] = {}
    story: Storyteller | None = None
    composer = Composer(layout)
    for _ in range(3):
        story = teller(layout, truth, pages, story)
        composer = Composer(layout)
        composer.run(story.blocks)
        pages = composer.anchors
    chapters = [title for level, title, _ in story.entries if level == 1] if story else []
    furnish(Setter(layout), composer.sheets, truth.year, chapters)
    return Typeset(layout, truth, tuple(sheet.page for sheet in composer.sheets), pages)
