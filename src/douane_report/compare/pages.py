"""A comparison as a page: HTML and Markdown, in the style of the regenerated report.

The templates stand in ``templates/diff``; they print a :class:`~douane_report.compare.view`
and compute nothing. Text of a source stays text: HTML is escaped, Markdown made literal.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from douane_report.compare.view import DiffView
from douane_report.report import formatting
from douane_report.resources import project_dir


def to_html(view: DiffView) -> bytes:
    """Make the HTML page of a comparison."""
    return _render("diff/diff.html.jinja", view)


def to_markdown(view: DiffView) -> bytes:
    """Make the Markdown page of a comparison."""
    return _render("diff/diff.md.jinja", view)


def _render(name: str, view: DiffView) -> bytes:
    template = _environment(project_dir("templates")).get_template(name)
    return formatting.tidy(template.render(diff=view)).encode()


@cache
def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates, encoding="utf-8"),
        autoescape=lambda name: name is not None and name.endswith(".html.jinja"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        newline_sequence="\n",
    )
    environment.filters.update(formatting.FILTERS)
    return environment
