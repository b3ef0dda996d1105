"""``catalog.ttl``: a DCAT-AP-NL 3.0 description of one year's data.

The profile is https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/. Every property that it demands
is there; one that is not known says so (``onbekend``), by the value that the Dutch list of
licences has for it where there is one. Addresses are relative to where the file stands, unless
the publisher's details name a place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from douane_report.dataset.manifest import FileRecord

NAME = "catalog.ttl"
UNKNOWN = "onbekend"
LICENCE_UNKNOWN = "http://standaarden.overheid.nl/owms/terms/licentieonbekend"

_PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/"
_MEDIA_TYPES = "http://www.iana.org/assignments/media-types/"
_TYPES = {"csv": ("CSV", "text/csv"), "json": ("JSON", "application/json")}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@dataclass(frozen=True, slots=True)
class Description:
    """What the catalogue says of one year.

    Attributes:
        year: year of the report.
        title: title of the dataset.
        description: what it is.
        version: version of the data.
        version_notes: what is to be known of this version.
        identifier: what it is identified by.
        issued: day on which the source was published, as ``2024-06-03``; may be empty.
        landing_page: page of the source; may be empty.
        series_title: title of the series of all years.
    """

    year: int
    title: str
    description: str
    version: str
    version_notes: str
    identifier: str
    issued: str
    landing_page: str
    series_title: str


@dataclass(frozen=True, slots=True)
class Details:
    """What the publisher's details say, ready to be written.

    Attributes:
        base: address before every name of a file; empty for the place of the catalogue itself.
        publisher: name and address of the publisher.
        creator: name and address of the creator.
        contact: name, mail and address of the contact point.
        licence: address of the licence.
        access: address of the access right.
        themes: addresses of the themes.
        language: address of the language.
        frequency: address of the frequency.
        spatial: address of the country.
        keywords: words to find it by.
    """

    base: str
    publisher: tuple[str, str]
    creator: tuple[str, str]
    contact: tuple[str, str, str]
    licence: str
    access: str
    themes: tuple[str, ...]
    language: str
    frequency: str
    spatial: str
    keywords: tuple[str, ...]


def catalog(
    described: Description, details: Details, records: Sequence[FileRecord], missing: Sequence[str]
) -> bytes:
    """Write the catalogue as Turtle, every statement in a fixed order."""
    lines = ["# Beschrijving van de gegevens volgens DCAT-AP-NL 3.0."]
    lines += [f"# Ontbreekt: {_comment(item)}" for item in missing]
    lines += ["", *(f"@prefix {name}: <{address}> ." for name, address in _PREFIXES.items())]
    for subject, statements in _subjects(described, details, records):
        body = " ;\n".join(f"    {statement}" for statement in statements)
        lines += ["", f"{subject}\n{body} ."]
    return ("\n".join(lines) + "\n").encode()


def _comment(text: str) -> str:
    return " ".join(text.split())


def _subjects(
    described: Description, details: Details, records: Sequence[FileRecord]
) -> Iterator[tuple[str, list[str]]]:
    yield "<#dataset>", _dataset(described, details, records)
    for record in records:
        yield f"<#{record.name}>", _distribution(described, details, record)
    yield "<#reeks>", _series(described, details)
    for local, agent in (("<#uitgever>", details.publisher), ("<#vervaardiger>", details.creator)):
        yield _agent_iri(agent, local), _agent(agent[0])
    yield "<#contact>", _contact(*details.contact)


def _dataset(described: Description, details: Details, records: Sequence[FileRecord]) -> list[str]:
    distributions = ", ".join(f"<#{record.name}>" for record in records)
    year = described.year
    period = (
        f'[ a dct:PeriodOfTime ; dcat:startDate "{year}-01-01"^^xsd:date ; '
        f'dcat:endDate "{year}-12-31"^^xsd:date ]'
    )
    found = [
        "a dcat:Dataset",
        f"dct:title {_dutch(described.title)}",
        f"dct:description {_dutch(described.description)}",
        f"dct:identifier {_text(described.identifier)}",
        f"dct:accessRights {_iri(details.access)}",
        "dcat:contactPoint <#contact>",
        f"dct:creator {_agent_iri(details.creator, '<#vervaardiger>')}",
        f"dct:publisher {_agent_iri(details.publisher, '<#uitgever>')}",
        f"dcat:theme {', '.join(map(_iri, details.themes))}",
        f"dct:language {_iri(details.language)}",
        f"dct:accrualPeriodicity {_iri(details.frequency)}",
        f"dct:spatial {_iri(details.spatial)}",
        f"dct:temporal {period}",
        f"dcat:version {_text(described.version)}",
        f"adms:versionNotes {_dutch(described.version_notes)}",
        "dcat:inSeries <#reeks>",
    ]
    if details.keywords:
        found.append(f"dcat:keyword {', '.join(map(_dutch, details.keywords))}")
    if described.issued:
        found.append(f'dct:issued "{described.issued}"^^xsd:date')
    if described.landing_page:
        found.append(f"dcat:landingPage {_iri(described.landing_page)}")
    return [*found, f"dcat:distribution {distributions}"]


def _distribution(described: Description, details: Details, record: FileRecord) -> list[str]:
    kind, media = _TYPES[record.name.rpartition(".")[2]]
    address = _iri(f"{details.base}{record.name}")
    checksum = (
        "[ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; "
        f'spdx:checksumValue "{record.sha256}"^^xsd:hexBinary ]'
    )
    return [
        "a dcat:Distribution",
        f"dct:title {_dutch(f'{described.title}: {record.name}')}",
        f"dcat:accessURL {address}",
        f"dcat:downloadURL {address}",
        f"dct:license {_iri(details.licence or LICENCE_UNKNOWN)}",
        f"dct:format {_iri(_FILE_TYPES + kind)}",
        f"dcat:mediaType {_iri(_MEDIA_TYPES + media)}",
        f'dcat:byteSize "{record.size}"^^xsd:nonNegativeInteger',
        f"spdx:checksum {checksum}",
    ]


def _series(described: Description, details: Details) -> list[str]:
    return [
        "a dcat:DatasetSeries",
        f"dct:title {_dutch(described.series_title)}",
        f"dct:description {_dutch('De jaarrapportages van de Douane als gegevens, een per jaar.')}",
        "dcat:contactPoint <#contact>",
        f"dct:publisher {_agent_iri(details.publisher, '<#uitgever>')}",
        f"dct:accrualPeriodicity {_iri(details.frequency)}",
    ]


def _agent_iri(agent: tuple[str, str], local: str) -> str:
    return _iri(agent[1]) if agent[1] else local


def _agent(name: str) -> list[str]:
    return ["a foaf:Agent", f"foaf:name {_dutch(name or UNKNOWN)}"]


def _contact(name: str, email: str, address: str) -> list[str]:
    found = ["a vcard:Organization", f"vcard:fn {_dutch(name or UNKNOWN)}"]
    if email:
        found.append(f"vcard:hasEmail {_iri(f'mailto:{email}')}")
    if address:
        found.append(f"vcard:hasURL {_iri(address)}")
    return found


def _dutch(text: str) -> str:
    return f"{_text(text)}@nl"


def _text(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(char, char) for char in text) + '"'


def _iri(address: str) -> str:
    """Write an address; what cannot stand in one is encoded."""
    unsafe = set('<>"{}|^`\\') | {chr(code) for code in range(33)}
    return "<" + "".join(f"%{ord(c):02X}" if c in unsafe else c for c in address) + ">"
