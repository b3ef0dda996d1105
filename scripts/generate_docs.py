"""Write the reference pages that are made from the code.

python scripts/generate_docs.py           writes docs/checks.md, docs/cli.md, docs/schema.json
python scripts/generate_docs.py --check   lists the stale ones and leaves with 1
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from douane_report import checks
from douane_report.dataset.schema import report_schema

if TYPE_CHECKING:
    import typer
    from typer.core import TyperCommand, TyperGroup

DOCS = Path(__file__).resolve().parents[1] / "docs"
WIDTH = 80
"""Columns of the terminal that the help texts are laid out for."""

NOTICE = "<!-- Made by scripts/generate_docs.py; edit the code, not this page. -->"


def checks_page() -> str:
    """Give the page on checks: a table of all rules, then a section per rule."""
    rows = [
        f"| [`{rule.id}`](#{rule.id.replace('.', '')}) | {rule.section or 'whole report'} "
        f"| {', '.join((rule.severity, *rule.also))} | {rule.demands} |"
        for rule in checks.rules()
    ]
    parts = [
        NOTICE,
        "# Checks",
        "Every rule that `douane-report validate` applies, in the order in which it runs them. "
        "A rule passes, fails, or is unverifiable: the report has nothing to hold it against. "
        "The first severity of a rule is the usual one; only a failed `error` changes the exit "
        "code. Numbers are compared as the intervals that their printed precision leaves, and the "
        "column `tolerance` of `findings.csv` shows how much room that gave.",
        "\n".join(
            ["| rule | section | severity | what it demands |", "| --- | --- | --- | --- |", *rows]
        ),
    ]
    for rule in checks.rules():
        parts += [f"## {rule.id}", f"**{rule.demands}**", rule.doc]
    return "\n\n".join(parts) + "\n"


def schema_page() -> str:
    """Give the JSON Schema of ``jaarrapportage.json``."""
    return report_schema().decode("utf-8")


def cli_page() -> str:
    """Give the page on the command line: the help of every command, as a terminal shows it."""
    # Read when typer is imported: no colours, no boxes, the same page on every terminal.
    os.environ.update(NO_COLOR="1", TERM="dumb", COLUMNS=str(WIDTH))
    import typer.main

    from douane_report.cli import app

    root = typer.main.get_command(app)
    parts = [NOTICE, "# Command line"]
    for path, command, context in _walk(root, "douane-report", None):
        parts += [f"## {path}", f"```text\n{command.get_help(context).rstrip()}\n```"]
    return "\n\n".join(parts) + "\n"


def _walk(
    command: object, name: str, parent: "typer.Context | None"
) -> "Iterator[tuple[str, TyperCommand | TyperGroup, typer.Context]]":
    """Yield a command and those under it, each with the context that its help needs."""
    import typer
    from typer.core import TyperCommand, TyperGroup

    if not isinstance(command, TyperCommand | TyperGroup):
        raise TypeError(f"{name} is no command of Typer")
    context = typer.Context(
        command, info_name=name, parent=parent, terminal_width=WIDTH, max_content_width=WIDTH
    )
    yield context.command_path, command, context
    if isinstance(command, TyperGroup):
        for child in command.commands.values():
            if not child.hidden:
                yield from _walk(child, child.name or "", context)


PAGES: dict[str, Callable[[], str]] = {
    "checks.md": checks_page,
    "cli.md": cli_page,
    "schema.json": schema_page,
}


def main(arguments: Sequence[str] | None = None, *, docs: Path = DOCS) -> int:
    """Write the pages, or with ``--check`` tell which are stale; give the exit code."""
    parser = argparse.ArgumentParser(description="Write the pages that are made from the code.")
    parser.add_argument("--check", action="store_true", help="only list stale pages; exit 1 if any")
    check = parser.parse_args(arguments).check
    stale = 0
    for name, page in PAGES.items():
        path, made = docs / name, page().encode("utf-8")
        if path.is_file() and path.read_bytes() == made:
            continue
        stale += 1
        if check:
            print(f"stale: docs/{name} (make docs renews it)", file=sys.stderr)
        else:
            docs.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
            print(f"wrote docs/{name}", file=sys.stderr)
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
