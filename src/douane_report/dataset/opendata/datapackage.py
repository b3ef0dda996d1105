"""``datapackage.json``: Data Package v2 (https://datapackage.org) with a Table Schema per table."""

from collections.abc import Mapping, Sequence

from douane_report.dataset import files
from douane_report.dataset.findings import COLUMNS as FINDING_COLUMNS
from douane_report.dataset.manifest import FileRecord, Manifest
from douane_report.dataset.opendata.publisher import Publisher
from douane_report.dataset.tables import COLUMNS as FIGURE_COLUMNS
from douane_report.dataset.tables import to_json
from douane_report.model import FIRST_YEAR, LAST_YEAR, SECTIONS, Jaarrapportage, Origin

NAME = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json"
_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"

_Field = dict[str, object]
_KEY = {"pattern": "[a-z0-9]+(-[a-z0-9]+)*"}
_YEAR = {"minimum": FIRST_YEAR, "maximum": LAST_YEAR}
_REQUIRED = {"required": True}
_COUNT = {"minimum": 1}


def _field(kind: str, description: str, **constraints: object) -> _Field:
    made: _Field = {"type": kind, "description": description}
    return {**made, "constraints": constraints} if constraints else made


_FIGURES: Mapping[str, _Field] = {
    "report_year": _field("integer", "jaar van het verslag", **_REQUIRED, **_YEAR),
    "section": _field("string", "onderdeel van het verslag", **_REQUIRED, enum=list(SECTIONS)),
    "group": _field("string", "kop waaronder de rij staat"),
    "key": _field("string", "vaste naam van het item door de jaren heen", **_REQUIRED, **_KEY),
    "item": _field("string", "het label zoals gedrukt", **_REQUIRED),
    "measure": _field(
        "string",
        "wat er gemeten is",
        **_REQUIRED,
        pattern="bedrag|hoeveelheid|waarvan .+|doelstelling|realisatie|status|rang|maatregel"
        "|aantal",
    ),
    "period": _field("integer", "jaar waarover de waarde gaat", **_REQUIRED, **_YEAR),
    "value": _field("any", "getal in de basiseenheid, of tekst; leeg als er niets bekend is"),
    "unit": _field(
        "string", "basiseenheid; leeg voor tekst", enum=["EUR", "kg", "aantal", "uur", "regels"]
    ),
    "decimals": _field("integer", "gedrukte precisie, als in XBRL", minimum=-12, maximum=12),
    "page": _field("integer", "pagina van de bron", **_COUNT),
    "x0": _field("number", "linkerrand, in punten"),
    "top": _field("number", "bovenrand, in punten"),
    "x1": _field("number", "rechterrand, in punten"),
    "bottom": _field("number", "onderrand, in punten"),
    "line": _field("integer", "regel van een tekstbron", **_COUNT),
    "source_text": _field("string", "de tekens of kleur waaruit de waarde is gelezen"),
    "origin": _field(
        "string",
        "hoe de waarde tot stand kwam",
        **_REQUIRED,
        enum=[origin.value for origin in Origin],
    ),
}
_FINDINGS: Mapping[str, _Field] = {
    "check": _field("string", "naam van de regel", **_REQUIRED),
    "outcome": _field("string", "uitkomst", **_REQUIRED, enum=["pass", "fail", "unverifiable"]),
    "severity": _field("string", "ernst", **_REQUIRED, enum=["error", "warning", "info"]),
    "section": _field("string", "onderdeel van het verslag", enum=list(SECTIONS)),
    "key": _field("string", "vaste naam van het item"),
    "period": _field("integer", "jaar waarover het gaat", **_YEAR),
    "expected": _field("number", "het getal waarmee is vergeleken"),
    "found": _field("number", "het getal dat is gevonden"),
    "tolerance": _field("number", "het verschil dat afronding verklaart", minimum=0),
    "message": _field("string", "wat er is gevonden, in één zin", **_REQUIRED),
    "source_text": _field("string", "de zin of rij waarover het gaat"),
    "page": _field("integer", "pagina van de bron", **_COUNT),
    "line": _field("integer", "regel van een tekstbron", **_COUNT),
}
TABLES: Mapping[str, tuple[str, str, Sequence[str], Mapping[str, _Field]]] = {
    files.FIGURES: (
        "figures",
        "Alle waarden van het verslag, een rij per waarde",
        FIGURE_COLUMNS,
        _FIGURES,
    ),
    files.FINDINGS_CSV: (
        "findings",
        "Bevindingen van de controles, een rij per bevinding",
        FINDING_COLUMNS,
        _FINDINGS,
    ),
}
"""The tables of a package, by file name: name, title, columns, and what each column holds."""


def datapackage(
    report: Jaarrapportage,
    manifest: Manifest,
    publisher: Publisher,
    records: Sequence[FileRecord],
    *,
    title: str,
    description: str,
    missing: Sequence[str],
) -> bytes:
    """Describe the files of a year as a Data Package.

    Args:
        report: the report.
        manifest: what its dataset was made from.
        publisher: who publishes it.
        records: the data files of the package.
        title: title of the dataset.
        description: what it is.
        missing: what is not known.
    """
    source = manifest.source
    licence = publisher.dataset.licence
    return to_json(
        {
            "$schema": _PROFILE,
            "name": f"jaarrapportage-douane-{report.report_year}",
            "title": title,
            "description": description,
            "version": version_of(report, manifest),
            "keywords": list(publisher.dataset.keywords),
            **({"homepage": publisher.dataset.base} if publisher.dataset.base else {}),
            **({"licenses": [{"path": licence}]} if licence else {}),
            **_contributors(publisher),
            "sources": [
                {
                    "title": source.title or source.name,
                    **({"path": source.address} if source.address else {}),
                }
            ],
            "missing": list(missing),
            "resources": [_resource(record) for record in records],
        }
    )


def version_of(report: Jaarrapportage, manifest: Manifest) -> str:
    """Give the version of the data: that of the format, the year, and of the tool."""
    tool = manifest.steps["extract"].tool.version
    return f"{report.schema_version}.{report.report_year}.0+tool.{tool}"


def _contributors(publisher: Publisher) -> dict[str, object]:
    found = [
        {"title": agent.name, "roles": [role], **({"path": agent.uri} if agent.uri else {})}
        for role, agent in (("creator", publisher.creator), ("publisher", publisher.publisher))
        if agent.name
    ]
    return {"contributors": found} if found else {}


def _resource(record: FileRecord) -> dict[str, object]:
    common: dict[str, object] = {
        "$schema": _RESOURCE,
        "path": record.name,
        "bytes": record.size,
        "hash": f"sha256:{record.sha256}",
        "encoding": "utf-8",
    }
    if record.name not in TABLES:
        name = record.name.partition(".")[0]
        return {"name": name, **common, "format": "json", "mediatype": "application/json"}
    name, title, columns, fields = TABLES[record.name]
    return {
        "name": name,
        "type": "table",
        "title": title,
        **common,
        "format": "csv",
        "mediatype": "text/csv",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "schema": {
            "$schema": _SCHEMA,
            "fieldsMatch": "exact",
            "missingValues": [""],
            "fields": [{"name": column, **fields[column]} for column in columns],
        },
    }
