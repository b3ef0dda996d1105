"""One module per typesetting engine.

Most draw pages that this package composed; the flowing ones break lines, columns, tables and
pages by themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.facsimile.layouts import Layout
from tests.facsimile.truth import Truth
from tests.facsimile.typeset import Teller, Typeset

MODULES = {
    "reportlab": ("reportlab_engine", "write"),
    "weasyprint": ("html_engine", "write_weasyprint"),
    "chromium": ("html_engine", "write_chromium"),
    "typst": ("typst_engine", "write"),
    "fpdf": ("fpdf_engine", "write"),
}
FLOWING = {
    "weasyprint-flow": "flow_engine",
    "chromium-flow": "flow_engine",
    "typst-flow": "typst_flow",
}
ENGINES = (*MODULES, *FLOWING)


def writer(name: str) -> Callable[[Typeset, Path], None]:
    """The function that writes a report with an engine; imported only when asked for."""
    module, function = MODULES[name]
    found: Callable[[Typeset, Path], None] = getattr(
        import_module(f"tests.facsimile.engines.{module}"), function
    )
    return found


def flow_writer(name: str) -> Callable[[Layout, Truth, Path, Teller], dict[str, int]]:
    """The function that sets a report in an engine that flows."""
    module = import_module(f"tests.facsimile.engines.{FLOWING[name]}")
    found: Callable[[Layout, Truth, Path, Teller], dict[str, int]] = module.write
    return found
