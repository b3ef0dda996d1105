"""A comparison as a page: HTML and Markdown, in the style of the regenerated report.

The templates stand in ``templates/diff``; they print a :class:`~douane_report.compare.view`
and compute nothing.
"""

from douane_report.compare.view import DiffView
from douane_report.report.templating import fill


def to_html(view: DiffView) -> bytes:
    """Make the HTML page of a comparison."""
    return fill("diff/diff.html.jinja", diff=view)


def to_markdown(view: DiffView) -> bytes:
    """Make the Markdown page of a comparison."""
    return fill("diff/diff.md.jinja", diff=view)
