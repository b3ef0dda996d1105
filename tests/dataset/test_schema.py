"""The published JSON Schema: complete, and true of what is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from douane_report.dataset.schema import report_schema
from douane_report.dataset.tables import report_json
from tests.factory import make_report

SCHEMA: dict[str, Any] = json.loads(report_schema())


def objects() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "Jaarrapportage", SCHEMA
    yield from SCHEMA["$defs"].items()


def test_every_field_has_a_description() -> None:
    silent = [
        f"{name}.{field}"
        for name, definition in objects()
        for field, content in definition.get("properties", {}).items()
        if not content.get("description")
    ]
    assert silent == []
    assert sum(len(definition.get("properties", {})) for _, definition in objects()) > 80


def test_every_model_is_described_and_closed() -> None:
    models = [(name, part) for name, part in objects() if part.get("type") == "object"]
    assert len(models) > 20
    assert [name for name, part in models if not part.get("description")] == []
    assert [name for name, part in models if part.get("additionalProperties") is not False] == []


def test_it_is_a_schema_and_the_report_follows_it() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert (
        list(Draft202012Validator(SCHEMA).iter_errors(json.loads(report_json(make_report())))) == []
    )


def test_it_refuses_a_figure_that_is_a_number() -> None:
    data = json.loads(report_json(make_report()))
    data["afdrachten"]["posten"][0]["bedragen"][0]["value"] = 4267258000.5
    assert not Draft202012Validator(SCHEMA).is_valid(data)
