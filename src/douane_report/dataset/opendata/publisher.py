"""Who publishes the data: ``data/publisher.toml``, and what is missing from it.

The installed package carries that file too; another one can be given in its place.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, ValidationError

from douane_report.errors import UsageError
from douane_report.model import Frozen

_ADDRESS = r"^$|^https?://[^\s<>\"{}|\\^`]+$"
"""Empty, or an address that can stand between angle brackets as it is."""


class Agent(Frozen):
    """An organisation; an empty text is not known."""

    name: str = Field(default="", description="its name")
    uri: str = Field(default="", pattern=_ADDRESS, description="its address in a register")


class Contact(Frozen):
    """Who answers questions about the data."""

    name: str = Field(default="", description="name of the contact point")
    email: str = Field(
        default="", pattern=r"^$|^[^\s@<>\"]+@[^\s@<>\"]+$", description="electronic mail"
    )
    url: str = Field(default="", pattern=_ADDRESS, description="address of a contact page")


class DatasetDetails(Frozen):
    """What holds for the data of every year."""

    base: str = Field(default="", pattern=_ADDRESS, description="folder where the files will stand")
    licence: str = Field(default="", pattern=_ADDRESS, description="address of the licence")
    access: str = Field(pattern=_ADDRESS, min_length=1, description="access right")
    themes: tuple[str, ...] = Field(min_length=1, description="addresses of themes")
    language: str = Field(pattern=_ADDRESS, min_length=1, description="language")
    frequency: str = Field(pattern=_ADDRESS, min_length=1, description="how often it appears")
    spatial: str = Field(pattern=_ADDRESS, min_length=1, description="country it is about")
    keywords: tuple[str, ...] = Field(default=(), description="words to find it by")


class Publisher(Frozen):
    """The whole of ``data/publisher.toml``."""

    publisher: Agent = Agent()
    creator: Agent = Agent()
    contact: Contact = Contact()
    dataset: DatasetDetails

    def missing(self) -> tuple[str, ...]:
        """List what is not known and that a catalogue must or should say."""
        return tuple(self._missing())

    def _missing(self) -> Iterator[str]:
        if not self.publisher.name:
            yield "publisher.name: wie de gegevens uitgeeft"
        if not self.publisher.uri:
            yield "publisher.uri: het adres van de uitgever in een register"
        if not self.creator.name:
            yield "creator.name: wie de gegevens heeft gemaakt"
        if not self.contact.name:
            yield "contact.name: wie vragen beantwoordt"
        if not (self.contact.email or self.contact.url):
            yield "contact.email of contact.url: waar men vragen stelt"
        if not self.dataset.base:
            yield "dataset.base: het adres waar de bestanden komen te staan"
        if not self.dataset.licence:
            yield "dataset.licence: de licentie; die van de bron is niet bekend"


def read_publisher(path: Path) -> Publisher:
    """Read the publisher's details.

    Raises:
        UsageError: the file is not there, or not well formed.
    """
    try:
        return Publisher.model_validate(tomllib.loads(path.read_bytes().decode()))
    except FileNotFoundError:
        raise UsageError(
            "publisher-missing",
            "the file with the publisher's details is not there",
            where=str(path),
            advice="--publisher takes a file such as data/publisher.toml, which is used without it",
        ) from None
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        problem = f"{field}: {first['msg']}"
    except ValueError as error:
        problem = str(error)
    raise UsageError(
        "publisher-damaged",
        f"the publisher's details are not well formed: {problem}",
        where=str(path),
    )
