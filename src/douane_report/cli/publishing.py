"""The commands that hand data on: ``export`` and ``publish``."""

from pathlib import Path
from typing import Annotated

import typer

from douane_report.cli.commands import Folder, Out, Quiet, Verbose, app
from douane_report.cli.console import Talk

To = Annotated[
    str, typer.Option("--to", metavar="FORMAT", help="One of: csv, xlsx, parquet, sqlite, json.")
]
OutPath = Annotated[
    Path,
    typer.Option(
        "--out", metavar="PATH", help="File to write; a folder for a file per table (csv, parquet)."
    ),
]
ExcelSafe = Annotated[
    bool, typer.Option("--excel-safe", help="Guard texts of a CSV that a spreadsheet would run.")
]
PublisherFile = Annotated[
    Path | None,
    typer.Option("--publisher", metavar="FILE", help="Who publishes; else data/publisher.toml."),
]


@app.command(epilog="Example: douane-report export data/processed/2023 --to xlsx --out 2023.xlsx")
def export(
    folder: Folder,
    to: To,
    out: OutPath,
    excel_safe: ExcelSafe = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write the data of one year for other programs.

    A table per section, the tidy one, notes and findings; csv and parquet hold one table a file.
    """
    from douane_report.dataset.exports import export as make
    from douane_report.dataset.exports import make_book
    from douane_report.years import open_checked

    talk = Talk(quiet=quiet, verbose=verbose)
    report, findings = open_checked(folder)
    if not findings:
        talk.say(f"{folder}: no findings to export; run validate first")
    _write(make(make_book(report, findings), to, out, excel_safe=excel_safe), talk)


@app.command(epilog="Example: douane-report publish data/processed/2023 --out build/package/2023")
def publish(
    folder: Folder,
    out: Out,
    publisher: PublisherFile = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Make a folder of open data: the files, datapackage.json and catalog.ttl.

    What is not known of the publisher is said to be unknown in them, and listed.
    """
    from douane_report.dataset import files
    from douane_report.dataset.opendata import make_package, read_publisher
    from douane_report.resources import project_dir

    talk = Talk(quiet=quiet, verbose=verbose)
    details = read_publisher(publisher or project_dir("data") / "publisher.toml")
    package = make_package(files.open_dataset(folder), details)
    files.write(out, package.files)
    talk.say(f"{out}: wrote {', '.join(package.files)}")
    for item in package.missing:
        talk.say(f"missing: {item}")
    if package.missing:
        talk.say(
            f"help: complete {publisher or 'data/publisher.toml'}; "
            "what is known of a source belongs in data/raw/sources.toml"
        )


def _write(made: dict[Path, bytes], talk: Talk) -> None:
    """Write files, those of one folder together."""
    from douane_report.dataset import files

    for parent in dict.fromkeys(path.parent for path in made):
        own = {path.name: data for path, data in made.items() if path.parent == parent}
        files.write(parent, own)
        talk.say(f"{parent}: wrote {', '.join(own)}")
