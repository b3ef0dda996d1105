"""The regenerated report is well formed, accessible, self-contained, and keeps text literal."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from douane_report.model import Jaarrapportage
from douane_report.report import SourceNote, render
from tests import factory
from tests.report.cases import CASES, FINDINGS, HOSTILE
from tests.report.outputs import NAMES, READERS, page_of, rendered
from tests.report.pages import Node, folded, rows_of


@pytest.mark.parametrize("name", NAMES)
def test_hostile_text_comes_through_as_text(name: str) -> None:
    page = page_of(name, CASES["hostile"]())
    assert page.text().count(folded(HOSTILE)) >= 12
    assert not page.find("script")
    assert "49" not in [cell for row in rows_of(page) for cell in row]
    assert all(node.attributes.get("href") != "http://h" for node in page.find("a"))


@pytest.mark.parametrize("name", NAMES)
def test_hostile_findings_and_sources(name: str) -> None:
    findings = [
        factory.rebuild(finding, message=HOSTILE, source_text=HOSTILE) for finding in FINDINGS
    ]
    sources = [SourceNote(title=HOSTILE, address="javascript:alert(1)", licence=HOSTILE)]
    output = render(factory.make_report(), findings, sources=sources)
    page = READERS[name](output[name])
    assert page.text().count(folded(HOSTILE)) >= 2 * len(FINDINGS) + 2
    assert not page.find("script")
    assert all("javascript" not in node.attributes.get("href", "") for node in page.find("a"))


def test_markdown_holds_no_tag_but_its_own() -> None:
    found = set()
    for case in CASES.values():
        text = rendered(case())["report.md"].decode()
        found |= set(re.findall(r"<(/?[a-zA-Z]\w*)[\s/>]", text))
    assert found == {"details", "/details", "summary", "/summary"}


@pytest.mark.parametrize("name", NAMES)
def test_rows_have_as_many_cells_as_their_heading(name: str, report: Jaarrapportage) -> None:
    tables = page_of(name, report).find("table")
    assert tables
    for table in tables:
        widths = {len(row.find("th", "td")) for row in table.find("tr")}
        assert len(widths) == 1, table.text()


def test_tables_have_a_caption_and_scoped_headings(report: Jaarrapportage) -> None:
    tables = page_of("report.html", report).find("table")
    assert tables
    for table in tables:
        (caption,) = table.find("caption")
        assert caption.text()
        heads = table.find("th")
        assert heads
        assert {head.attributes["scope"] for head in heads} == {"col", "row"}
        assert all(len(row.find("th")) >= 1 for row in table.find("tr"))


def test_identifiers_are_unique_and_anchors_lead_somewhere(report: Jaarrapportage) -> None:
    nodes = page_of("report.html", report).walk()
    ids = Counter(node.attributes["id"] for node in nodes if "id" in node.attributes)
    assert not [name for name, number in ids.items() if number > 1]
    links = [node for node in nodes if node.attributes.get("href", "").startswith("#")]
    assert links
    for node in nodes:
        href = node.attributes.get("href", "")
        if href.startswith("#"):
            assert href[1:] in ids, href
        for name in node.attributes.get("aria-labelledby", "").split():
            assert name in ids


def test_every_dot_stands_beside_a_word(report: Jaarrapportage) -> None:
    page = page_of("report.html", report)
    dots = 0
    for node in (page, *page.walk()):
        for child in node.children:
            if isinstance(child, Node) and "dot" in child.classes():
                dots += 1
                assert child.attributes["aria-hidden"] == "true"
                assert re.search(r"[a-z]{3}", node.text()), node
    assert dots > len(FINDINGS)


def test_page_needs_nothing_from_elsewhere(report: Jaarrapportage) -> None:
    page = page_of("report.html", report)
    assert not page.find("script", "link", "img", "iframe", "object", "embed")
    assert all("src" not in node.attributes for node in page.walk())
    assert not re.search(r"url\(|@import", page.find("style")[0].text())
    (html,) = page.find("html")
    assert html.attributes["lang"] == "nl"
    assert [len(page.find(tag)) for tag in ("main", "h1", "nav")] == [1, 1, 1]


def test_markdown_footnotes_are_defined_and_used(report: Jaarrapportage) -> None:
    text = rendered(report)["report.md"].decode().replace(r"\\", "")
    defined = re.findall(r"^\[\^([\w-]+)\]: ", text, re.MULTILINE)
    assert len(defined) == len(set(defined))
    used = set(re.findall(r"(?<!\\)\[\^([\w-]+)\](?!: )", text))
    assert used == set(defined)


def test_bytes_end_in_one_line_feed(report: Jaarrapportage) -> None:
    outputs = rendered(report)
    assert sorted(outputs) == NAMES
    for made in outputs.values():
        assert made.endswith(b"\n")
        assert not made.endswith(b"\n\n")
        assert b"\r" not in made
        assert b"\n\n\n" not in made
        assert not re.search(rb" \n", made)
