"""The command that shows what was recognised in a source, and where."""

from pathlib import Path
from typing import Annotated

import typer

from douane_report.cli import console
from douane_report.cli.commands import NoSecondReading, Quiet, Source, Verbose, Year, app
from douane_report.cli.console import Talk


@app.command(
    epilog="Example: douane-report inspect jaarrapportage-2024.pdf --section controles --out look"
)
def inspect(
    source: Source,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Folder for pictures of the pages of a PDF."),
    ] = None,
    page: Annotated[
        int | None, typer.Option("--page", min=1, metavar="N", help="Look at this page only.")
    ] = None,
    section: Annotated[
        str | None, typer.Option("--section", metavar="NAME", help="Look at this section only.")
    ] = None,
    year: Year = None,
    no_second_reading: NoSecondReading = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show what was recognised where, and what to do about what was not.

    Prints a summary per section. With `--out`, every page of a PDF that has something becomes a
    picture with its regions, rows, values and status marks drawn on it.
    """
    from douane_report.inspect.run import inspect as run

    inspection = run(
        source,
        out,
        page=page,
        section=section,
        year=year,
        second_reading=not no_second_reading,
    )
    console.data(inspection.summary)
    talk = Talk(quiet=quiet, verbose=verbose)
    if inspection.pictures:
        talk.say(f"{out}: wrote {', '.join(inspection.pictures)}")
    elif out is not None:
        talk.say("no pictures: nothing was recognised on a page")
