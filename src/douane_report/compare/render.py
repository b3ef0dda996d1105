"""A comparison as bytes, in one of the formats of ``douane-report diff``."""

from collections.abc import Callable, Mapping

from douane_report.compare.pages import to_html, to_markdown
from douane_report.compare.result import Comparison
from douane_report.compare.tables import to_diff_csv, to_diff_json
from douane_report.compare.terminal import WIDTH, lay_out_diff
from douane_report.compare.view import build_view
from douane_report.errors import UsageError

_MADE: Mapping[str, Callable[[Comparison], bytes]] = {
    "md": lambda comparison: to_markdown(build_view(comparison)),
    "html": lambda comparison: to_html(build_view(comparison)),
    "json": to_diff_json,
    "csv": to_diff_csv,
}
FORMATS = ("table", *_MADE)


def demand_format(form: str) -> None:
    """Refuse a format that does not exist, before any work is done.

    Raises:
        UsageError: there is no such format.
    """
    if form not in FORMATS:
        raise UsageError(
            "format-unknown",
            f"there is no format {form!r}",
            where="--format",
            advice=f"available are: {', '.join(FORMATS)}",
        )


def render_diff(
    comparison: Comparison, form: str = "table", *, only_changes: bool = False, width: int = WIDTH
) -> bytes:
    """Show a comparison.

    Args:
        comparison: what differs.
        form: ``table``, ``md``, ``html``, ``json`` or ``csv``.
        only_changes: leave out what is the same.
        width: characters per line of the table.

    Raises:
        UsageError: there is no such format.
    """
    demand_format(form)
    if form == "table":
        view = build_view(comparison)
        text = lay_out_diff(view, width=width, everything=not only_changes)
        return f"{text}\n".encode()
    return _MADE[form](comparison.only_changes() if only_changes else comparison)
