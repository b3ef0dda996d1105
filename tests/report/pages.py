"""Reads the two outputs back, so that tests look at what a reader gets and not at the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown_it import MarkdownIt

VOID = frozenset({"meta", "link", "br", "img", "hr", "input"})


@dataclass
class Node:
    """An element of an HTML page."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def find(self, *tags: str) -> list[Node]:
        """Give every element below this one with one of these tags, in order."""
        found = []
        for child in self.children:
            if isinstance(child, Node):
                found += [child] if child.tag in tags else []
                found += child.find(*tags)
        return found

    def walk(self) -> list[Node]:
        """Give every element below this one."""
        nodes = [child for child in self.children if isinstance(child, Node)]
        return [each for node in nodes for each in (node, *node.walk())]

    def text(self) -> str:
        """Give the text of this element, white space folded."""
        parts = (c if isinstance(c, str) else c.text() for c in self.children)
        return " ".join(" ".join(parts).split())

    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node("root")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> repeats an attribute"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_html(page: bytes) -> Node:
    """Parse a page whose every element is closed in its place."""
    builder = _Builder()
    builder.feed(page.decode())
    builder.close()
    assert [node.tag for node in builder.open] == ["root"], "an element is not closed"
    return builder.root


def read_markdown(page: bytes) -> Node:
    """Render GitHub-flavoured Markdown and parse the page; raw HTML stays visible as elements."""
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(page.decode())
    return read_html(rendered.replace("<br />", "<br>").replace("<hr />", "<hr>").encode())


def folded(text: str) -> str:
    """Fold white space, as a browser does."""
    return " ".join(text.split())


def rows_of(page: Node) -> list[list[str]]:
    """Give every row of every table as the texts of its cells."""
    return [[cell.text() for cell in row.find("th", "td")] for row in page.find("tr")]
