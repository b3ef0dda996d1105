"""The dataset of the year before, which lies beside a dataset: ``2022`` beside ``2023``.

What lies there by itself must not get in the way: a damaged neighbour, or one with invented
figures, is left alone, and a note says so. What is asked for by name must be sound.
"""

from pathlib import Path
from typing import NamedTuple

from douane_report.dataset import files
from douane_report.dataset.manifest import NAME as MANIFEST
from douane_report.dataset.manifest import FileRecord
from douane_report.errors import UsageError
from douane_report.model import Jaarrapportage


class Earlier(NamedTuple):
    """An earlier year's report, or why there is none.

    Attributes:
        report: the report; None when there is none to use.
        records: the file that it was read from, for the manifest.
        notes: what a user should know about a neighbour that was left alone.
    """

    report: Jaarrapportage | None = None
    records: tuple[FileRecord, ...] = ()
    notes: tuple[str, ...] = ()


NONE = Earlier()
"""For a report that is held against no other."""


def find_earlier(folder: Path, report: Jaarrapportage, given: Path | None = None) -> Earlier:
    """Find the earlier report to hold a report against.

    Args:
        folder: folder of the report's own dataset.
        report: the report.
        given: folder of the earlier dataset; the neighbour of the year before when not given.

    Raises:
        UsageError: the folder that was given holds no sound dataset, or no earlier year.
    """
    place = given or folder.resolve().parent / str(report.report_year - 1)
    if given is None and not (place / MANIFEST).is_file():
        return NONE
    try:
        return _earlier(files.open_dataset(place), report)
    except UsageError as error:
        if given is not None:
            raise
        return Earlier(notes=(f"{place.name} was left alone: {error.what}",))


def _earlier(dataset: files.Dataset, report: Jaarrapportage) -> Earlier:
    found = dataset.report
    if found.report_year >= report.report_year:
        raise UsageError(
            "earlier-year",
            f"the earlier dataset is of {found.report_year}, the report of {report.report_year}",
            where=str(dataset.folder),
        )
    if found.bron.facsimile != report.bron.facsimile:
        raise UsageError(
            "earlier-facsimile",
            "one of the two reports is a facsimile with invented figures, the other is not",
            where=str(dataset.folder),
        )
    record = dataset.manifest.outputs()[files.REPORT]
    name = f"{found.report_year}/{record.name}"
    return Earlier(found, (record.model_copy(update={"name": name}),))
