"""The package passes ``frictionless validate``; the catalogue has all that DCAT-AP-NL demands."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import frictionless
import pytest
import rdflib
from rdflib.namespace import DCTERMS, FOAF, RDF

from douane_report import pipeline
from douane_report.dataset import files
from douane_report.dataset.manifest import Options
from douane_report.dataset.opendata import Package, make_package, read_publisher
from douane_report.errors import UsageError
from tests.commandline import ROOT, SEED

CONFIG = ROOT / "data" / "publisher.toml"
# An open namespace: the library knows only the second version of DCAT.
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
ADMS = rdflib.Namespace("http://www.w3.org/ns/adms#")
VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
FULL = """
[publisher]
name = "Douane \\"test\\" <&>"
uri = "https://example.org/douane"
[creator]
name = "Douane"
[contact]
name = "Informatielijn"
email = "info@example.org"
[dataset]
base = "https://example.org/data/2023"
licence = "http://creativecommons.org/publicdomain/zero/1.0/"
access = "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
themes = ["http://publications.europa.eu/resource/authority/data-theme/GOVE"]
language = "http://publications.europa.eu/resource/authority/language/NLD"
frequency = "http://publications.europa.eu/resource/authority/frequency/ANNUAL"
spatial = "http://publications.europa.eu/resource/authority/country/NLD"
"""


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> files.Dataset:
    folder = tmp_path_factory.mktemp("data") / "2023"
    pipeline.run_extract(SEED, folder, Options())
    pipeline.run_validate(folder)
    return files.open_dataset(folder)


@pytest.fixture(scope="module")
def package(dataset: files.Dataset) -> Package:
    return make_package(dataset, read_publisher(CONFIG))


def graph(package: Package) -> rdflib.Graph:
    return rdflib.Graph().parse(
        data=package.files["catalog.ttl"], format="turtle", publicID="https://example.org/here/"
    )


def test_frictionless_finds_nothing_wrong(package: Package, tmp_path: Path) -> None:
    files.write(tmp_path, package.files)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []
    assert report.valid
    assert {task.name for task in report.tasks} == {"figures", "findings", "jaarrapportage"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"2023,afdrachten,,invoerrechten", b"2023,afdrachten,,Invoer Rechten"),
        (b",EUR,-3,", b",gulden,-3,"),
        (b",bedrag,2023,", b",bedrag,twee,"),
    ],
)
def test_frictionless_finds_what_is_wrong(
    package: Package, tmp_path: Path, old: bytes, new: bytes
) -> None:
    spoilt = package.files["figures.csv"].replace(old, new, 1)
    assert spoilt != package.files["figures.csv"]
    content = json.loads(package.files["datapackage.json"])
    for resource in content["resources"]:
        # The hash would find it too; here it is the schema that must.
        del resource["hash"], resource["bytes"]
    described = json.dumps(content).encode()
    files.write(tmp_path, {**package.files, "figures.csv": spoilt, "datapackage.json": described})
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_the_package_describes_every_file_by_its_hash(package: Package) -> None:
    content = json.loads(package.files["datapackage.json"])
    assert content["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    for resource in content["resources"]:
        data = package.files[resource["path"]]
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert resource["bytes"] == len(data)


def test_the_dataset_has_every_mandatory_property(package: Package) -> None:
    found = graph(package)
    (dataset,) = found.subjects(RDF.type, DCAT.Dataset)
    once = (DCTERMS.accessRights, DCTERMS.identifier, DCTERMS.publisher, DCAT.contactPoint)
    for name in once:
        assert len(list(found.objects(dataset, name))) == 1, name
    for name in (DCTERMS.creator, DCTERMS.title, DCTERMS.description, DCAT.theme):
        assert list(found.objects(dataset, name)), name
    for name in (DCAT.version, ADMS.versionNotes, DCAT.inSeries, DCAT.distribution):
        assert list(found.objects(dataset, name)), name
    for role in (DCTERMS.creator, DCTERMS.publisher):
        agent = found.value(dataset, role)
        assert (agent, RDF.type, FOAF.Agent) in found
        assert found.value(agent, FOAF.name)
    assert found.value(found.value(dataset, DCAT.contactPoint), VCARD.fn)
    series = found.value(dataset, DCAT.inSeries)
    assert (series, RDF.type, DCAT.DatasetSeries) in found
    assert found.value(series, DCTERMS.title)
    assert found.value(series, DCTERMS.description)


def test_a_distribution_has_every_mandatory_property(package: Package) -> None:
    found = graph(package)
    distributions = list(found.subjects(RDF.type, DCAT.Distribution))
    assert len(distributions) == 3
    for each in distributions:
        address = found.value(each, DCAT.accessURL)
        assert str(address).startswith("https://example.org/here/")
        assert len(list(found.objects(each, DCTERMS.license))) == 1
        checksum = found.value(found.value(each, SPDX.checksum), SPDX.checksumValue)
        data = package.files[str(address).rpartition("/")[2]]
        assert str(checksum).lower() == hashlib.sha256(data).hexdigest()


def test_what_is_unknown_is_said_and_listed(package: Package) -> None:
    assert [item.split(":")[0] for item in package.missing] == [
        "publisher.name",
        "publisher.uri",
        "contact.name",
        "contact.email of contact.url",
        "dataset.base",
        "dataset.licence",
        "de licentie van de bron",
    ]
    assert "licentieonbekend" in package.files["catalog.ttl"].decode()
    content = json.loads(package.files["datapackage.json"])
    assert content["missing"] == list(package.missing)
    assert "licenses" not in content


def test_what_is_known_is_used(dataset: files.Dataset, tmp_path: Path) -> None:
    (tmp_path / "publisher.toml").write_text(FULL)
    made = make_package(dataset, read_publisher(tmp_path / "publisher.toml"))
    # No setting can tell what the licence of the source is.
    assert made.missing == ("de licentie van de bron",)
    found = graph(made)
    (described,) = found.subjects(RDF.type, DCAT.Dataset)
    publisher = found.value(described, DCTERMS.publisher)
    assert str(publisher) == "https://example.org/douane"
    assert str(found.value(publisher, FOAF.name)) == 'Douane "test" <&>'
    addresses = {str(address) for address in found.objects(None, DCAT.accessURL)}
    assert "https://example.org/data/2023/figures.csv" in addresses
    assert "licentieonbekend" not in made.files["catalog.ttl"].decode()


def test_the_same_dataset_gives_the_same_bytes(dataset: files.Dataset, package: Package) -> None:
    assert make_package(dataset, read_publisher(CONFIG)).files == package.files


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[dataset", "not well formed"),
        ("[dataset]\nbase = 'javascript:x'", "dataset.base"),
        (FULL + "colour = 'red'", "dataset.colour"),
        (FULL.replace("info@example.org", "geen adres"), "contact.email"),
    ],
)
def test_details_that_are_not_well_formed_are_refused(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "publisher.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=says):
        read_publisher(path)


def test_a_dataset_that_was_not_validated_is_refused(tmp_path: Path) -> None:
    pipeline.run_extract(SEED, tmp_path, Options())
    with pytest.raises(UsageError, match="validate"):
        make_package(files.open_dataset(tmp_path), read_publisher(CONFIG))
