"""The commands that take more than one report: ``diff`` and ``series``."""

from pathlib import Path
from typing import Annotated

import typer

from douane_report.cli import console
from douane_report.cli.commands import Quiet, Verbose, app
from douane_report.cli.console import Talk

Old = Annotated[Path, typer.Argument(metavar="OLD", help="The older one: a folder, or a source.")]
New = Annotated[Path, typer.Argument(metavar="NEW", help="The newer one: a folder, or a source.")]
DiffFormat = Annotated[
    str, typer.Option("--format", metavar="NAME", help="One of: table, md, html, json, csv.")
]
OnlyChanges = Annotated[
    bool, typer.Option("--only-changes", help="Leave out what is the same in both.")
]
Tolerance = Annotated[
    str,
    typer.Option(
        "--tolerance", metavar="SHARE", help="Difference that counts as rounding: 0.5%, or 0.005."
    ),
]
ExitCode = Annotated[
    bool, typer.Option("--exit-code", help="Leave with 1 when anything differs, else with 0.")
]
Provenance = Annotated[
    bool,
    typer.Option("--provenance", help="Show too what was read from another place or characters."),
]
AllowPartial = Annotated[
    bool, typer.Option("--allow-partial", help="Read a source although sections are missing.")
]
OutFile = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="File to write to; else it is printed.")
]
Folders = Annotated[
    list[Path], typer.Argument(metavar="DIR...", help="Folders that `extract` made, one a year.")
]
Triangle = Annotated[
    bool, typer.Option("--triangle", help="Show instead what each edition says of each year.")
]


@app.command(epilog="Example: douane-report diff data/processed/2022 data/processed/2023")
def diff(
    old: Old,
    new: New,
    form: DiffFormat = "table",
    only_changes: OnlyChanges = False,
    tolerance: Tolerance = "0",
    exit_code: ExitCode = False,
    provenance: Provenance = False,
    allow_partial: AllowPartial = False,
    out: OutFile = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show what changed between two years, or between two runs on one year.

    Items are matched by key, then by the vocabulary; what only looks alike is shown as a
    proposal with its reason.
    """
    from douane_report.cli.table import terminal_width
    from douane_report.compare import compare
    from douane_report.compare.render import demand_format, render_diff
    from douane_report.years import open_report

    demand_format(form)
    sides = [open_report(path, allow_partial=allow_partial) for path in (old, new)]
    compared = compare(*sides, tolerance=_share(tolerance), provenance=provenance)
    made = render_diff(compared, form, only_changes=only_changes, width=terminal_width())
    _give(made, out, Talk(quiet=quiet, verbose=verbose))
    if exit_code and compared.differs:
        raise typer.Exit(1)


@app.command(epilog="Example: douane-report series data/processed/2022 data/processed/2023")
def series(
    folders: Folders,
    triangle: Triangle = False,
    out: OutFile = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Join all years into one tidy table, each value with the editions that print it.

    CSV; breaks in a series (another definition, unit or label) are marked.
    """
    from douane_report.compare.series import join, series_csv, triangle_csv
    from douane_report.years import open_years

    points = join(open_years(folders))
    made = triangle_csv(points) if triangle else series_csv(points)
    _give(made, out, Talk(quiet=quiet, verbose=verbose))


def _share(text: str) -> str:
    """Read a share: ``0.5%`` is ``0.005``."""
    from decimal import Decimal, InvalidOperation

    plain = text.strip().replace(",", ".")
    if not plain.endswith("%"):
        return plain
    try:
        return str(Decimal(plain[:-1].strip()) / 100)
    except InvalidOperation:
        return plain


def _give(made: bytes, out: Path | None, talk: Talk) -> None:
    """Print, or write to a file that is whole or not there."""
    if out is None:
        console.raw(made)
        return
    from douane_report.dataset import files

    files.write(out.parent, {out.name: made})
    talk.say(f"{out}: written")
