"""Libraries that only some exports need, and that are installed only where they are asked for."""

from importlib import import_module
from typing import Any

from douane_report.errors import UsageError


def need(name: str) -> Any:
    """Import a library of the extra ``export``.

    Raises:
        UsageError: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise UsageError(
            "extra-missing",
            f"this format needs {name.partition('.')[0]}, which is not installed",
            advice="pip install 'douane-report[export]'",
        ) from None
