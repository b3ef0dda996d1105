"""Makes the folder of one year's open data, in memory."""

from dataclasses import dataclass

from douane_report.dataset import files
from douane_report.dataset.manifest import FileRecord, Manifest
from douane_report.dataset.opendata import catalog, datapackage
from douane_report.dataset.opendata.catalog import Description, Details
from douane_report.dataset.opendata.publisher import Publisher
from douane_report.dataset.sources import UNKNOWN
from douane_report.model import Jaarrapportage

SERIES = "Jaarrapportages Douane als gegevens"


@dataclass(frozen=True)
class Package:
    """The files of a package, and what is missing for it to be published.

    Attributes:
        files: the bytes by file name, in the order in which they are written.
        missing: what is not known (Dutch).
    """

    files: dict[str, bytes]
    missing: tuple[str, ...]


def make_package(dataset: files.Dataset, publisher: Publisher) -> Package:
    """Make the package of a dataset that was validated.

    Raises:
        UsageError: the dataset was not validated, or a file was changed.
    """
    report, manifest = dataset.report, dataset.manifest
    extracted = files.read_outputs(dataset.folder, manifest, "extract")
    checked = files.read_outputs(dataset.folder, manifest, "validate")
    data = {
        files.FIGURES: extracted[files.FIGURES],
        files.FINDINGS_CSV: checked[files.FINDINGS_CSV],
        files.REPORT: extracted[files.REPORT],
    }
    records = [FileRecord.of(name, content) for name, content in data.items()]
    missing = (*publisher.missing(), *_missing_of_source(manifest))
    described = _describe(report, manifest)
    described_files = {
        datapackage.NAME: datapackage.datapackage(
            report,
            manifest,
            publisher,
            records,
            title=described.title,
            description=described.description,
            missing=missing,
        ),
        catalog.NAME: catalog.catalog(described, _details(publisher), records, missing),
    }
    return Package({**data, **described_files}, missing)


def _missing_of_source(manifest: Manifest) -> tuple[str, ...]:
    found = []
    if not manifest.source.address:
        found.append("het adres waar de bron is gepubliceerd")
    if manifest.source.licence in ("", UNKNOWN):
        found.append("de licentie van de bron")
    return tuple(found)


def _describe(report: Jaarrapportage, manifest: Manifest) -> Description:
    source = manifest.source
    warning = "FACSIMILE: de cijfers zijn verzonnen. " if report.bron.facsimile else ""
    absent = ", ".join(lack.section for lack in report.ontbrekend)
    lacking = f" Niet gevonden in de bron: {absent}." if absent else ""
    failed = len(manifest.overrides.applied) if manifest.overrides else 0
    reviewed = f"; {failed} waarden na beoordeling vervangen" if failed else ""
    return Description(
        year=report.report_year,
        title=f"{'Facsimile: ' if report.bron.facsimile else ''}Jaarrapportage Douane "
        f"{report.report_year} als gegevens",
        description=f"{warning}De cijfers, statussen en risico’s uit de Jaarrapportage Douane "
        f"{report.report_year}, elk met de plaats in het verslag waar zij staan, en de bevindingen "
        f"van de controles. Geen uitgave van de Douane; bij verschil geldt het verslag.{lacking}",
        version=datapackage.version_of(report, manifest),
        version_notes=f"Gelezen met douane-report {manifest.steps['extract'].tool.version} uit de "
        f"bron met SHA-256 {source.sha256}{reviewed}.",
        identifier=f"jaarrapportage-douane-{report.report_year}",
        issued=source.published.isoformat() if source.published else "",
        landing_page=source.address,
        series_title=SERIES,
    )


def _details(publisher: Publisher) -> Details:
    dataset = publisher.dataset
    base = dataset.base if not dataset.base or dataset.base.endswith("/") else f"{dataset.base}/"
    return Details(
        base=base,
        publisher=(publisher.publisher.name, publisher.publisher.uri),
        creator=(publisher.creator.name, publisher.creator.uri),
        contact=(publisher.contact.name, publisher.contact.email, publisher.contact.url),
        licence=dataset.licence,
        access=dataset.access,
        themes=dataset.themes,
        language=dataset.language,
        frequency=dataset.frequency,
        spatial=dataset.spatial,
        keywords=dataset.keywords,
    )
