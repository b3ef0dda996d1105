"""One thin function per command: parse, call one function, print."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from douane_report.cli import console
from douane_report.cli.console import Talk

if TYPE_CHECKING:
    from douane_report.dataset.manifest import Options
    from douane_report.pipeline import Outcome

app = typer.Typer(
    name="douane-report",
    help="Turns the yearly Jaarrapportage Douane into checked data and a regenerated report.",
    epilog="Example: douane-report report jaarrapportage-2023.pdf --out 2023",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)

Source = Annotated[Path, typer.Argument(metavar="SOURCE", help="The report: a PDF, or its text.")]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `extract` made.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder to write to.")]
Year = Annotated[
    int | None,
    typer.Option("--year", min=1990, max=2100, help="Year of the report; else read from it."),
]
Overrides = Annotated[
    Path | None,
    typer.Option("--overrides", metavar="DIR", help="Folder with reviewed readings (YEAR.toml)."),
]
AllowPartial = Annotated[
    bool, typer.Option("--allow-partial", help="Write what was found when sections are missing.")
]
NoSecondReading = Annotated[
    bool, typer.Option("--no-second-reading", help="Do not read the figures of a PDF twice.")
]
Format = Annotated[
    str, typer.Option("--format", metavar="LIST", help="Formats, comma-separated: md, html.")
]
Earlier = Annotated[
    Path | None,
    typer.Option("--earlier", metavar="DIR", help="Data of an earlier year to hold it against."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more, and show every check.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        from douane_report import __version__

        console.data(f"douane-report {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Show the version and leave."
        ),
    ] = False,
) -> None:
    pass


@app.command(epilog="Example: douane-report extract jaarrapportage-2023.pdf --out 2023")
def extract(
    source: Source,
    out: Out,
    year: Year = None,
    overrides: Overrides = None,
    allow_partial: AllowPartial = False,
    no_second_reading: NoSecondReading = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Read one report and write its figures, as JSON and CSV."""
    from douane_report import pipeline

    options = _options(year, allow_partial, no_second_reading)
    outcome = pipeline.run_extract(source, out, options, overrides)
    _tell(Talk(quiet=quiet, verbose=verbose), outcome)


@app.command(epilog="Example: douane-report validate data/processed/2023")
def validate(
    folder: Folder, earlier: Earlier = None, quiet: Quiet = False, verbose: Verbose = False
) -> None:
    """Run every check on what was extracted.

    Figures of earlier years are held against the report of the year before, where its folder
    lies beside this one.

    Prints what asks for attention; the exit code is 1 when a check of severity `error` failed.
    """
    from douane_report import pipeline

    _finish(Talk(quiet=quiet, verbose=verbose), pipeline.run_validate(folder, earlier), verbose)


@app.command(epilog="Example: douane-report render data/processed/2023 --format html")
def render(
    folder: Folder, formats: Format = "md,html", quiet: Quiet = False, verbose: Verbose = False
) -> None:
    """Regenerate the report from the extracted data and the findings."""
    from douane_report import pipeline

    outcome = pipeline.run_render(folder, _split(formats))
    _tell(Talk(quiet=quiet, verbose=verbose), outcome)


@app.command(epilog="Example: douane-report report jaarrapportage-2023.pdf --out 2023")
def report(
    source: Source,
    out: Out,
    year: Year = None,
    overrides: Overrides = None,
    allow_partial: AllowPartial = False,
    no_second_reading: NoSecondReading = False,
    formats: Format = "md,html",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Extract, validate and render in one run.

    Prints what asks for attention; the exit code is 1 when a check of severity `error` failed.
    """
    from douane_report import pipeline

    options = _options(year, allow_partial, no_second_reading)
    outcome = pipeline.run_report(source, out, options, overrides, _split(formats))
    _finish(Talk(quiet=quiet, verbose=verbose), outcome, verbose)


@app.command(epilog="Example: douane-report schema > jaarrapportage.schema.json")
def schema(quiet: Quiet = False, verbose: Verbose = False) -> None:
    """Print the JSON Schema of jaarrapportage.json."""
    from douane_report.dataset.schema import report_schema

    console.raw(report_schema())


@app.command(epilog="Example: douane-report explain afdrachten.total")
def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Identifier of a check.")],
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Say what a check demands, and why."""
    from douane_report.cli.explain import describe

    console.data(describe(rule))


def _options(year: int | None, allow_partial: bool, no_second_reading: bool) -> "Options":
    from douane_report.dataset.manifest import Options

    return Options(year=year, second_reading=not no_second_reading, allow_partial=allow_partial)


def _split(formats: str) -> tuple[str, ...]:
    return tuple(name for part in formats.split(",") if (name := part.strip().lower()))


def _tell(talk: Talk, outcome: "Outcome") -> None:
    """Say what was written, and what older files no longer fit it."""
    for warning in outcome.warnings:
        talk.say(f"warning: {warning}")
    for absent in outcome.report.ontbrekend:
        talk.say(f"not found: {absent.message}")
    overrides = outcome.manifest.overrides
    for line in overrides.applied if overrides else ():
        talk.detail(f"override: {line.section}/{line.key}/{line.period} = {line.value}")
    for line in overrides.other_source if overrides else ():
        talk.detail(f"override for another source, left alone: {line.section}/{line.key}")
    talk.say(f"{outcome.folder}: wrote {', '.join(outcome.written)}")
    if outcome.stale:
        talk.say(
            f"warning: {', '.join(outcome.stale)} in {outcome.folder} belong to older data; "
            "run validate and render"
        )


def _finish(talk: Talk, outcome: "Outcome", verbose: bool) -> None:
    """Print the findings, say what was written, and leave with 1 when an error was found."""
    from douane_report.cli.table import has_errors, lay_out, summarise, terminal_width

    table = lay_out(outcome.findings, terminal_width(), everything=verbose)
    if table:
        console.data(table)
    _tell(talk, outcome)
    talk.say(summarise(outcome.findings, everything=verbose))
    if has_errors(outcome.findings):
        raise typer.Exit(1)
