"""Fills the templates of ``templates/``: a typed view goes in, the bytes of a page come out.

Text of a source stays text: HTML is escaped, Markdown made literal by the filters. A name that
a template asks for and the view does not have is an error, never an empty place.
"""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from douane_report.report import formatting
from douane_report.resources import project_dir


def fill(template: str, **context: object) -> bytes:
    """Print a template.

    Args:
        template: its path below ``templates/``; what ends in ``.html.jinja`` is escaped.
        context: what it prints, by the names that it uses.

    Raises:
        UsageError: the templates are not there.
    """
    page = _environment(project_dir("templates")).get_template(template).render(context)
    return formatting.tidy(page).encode()


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
