"""The JSON Schema of ``jaarrapportage.json``, made from the models and their descriptions."""

from douane_report.dataset.tables import to_json
from douane_report.model import SCHEMA_VERSION, Jaarrapportage


def report_schema() -> bytes:
    """Give the JSON Schema (draft 2020-12) of a report as it is written to JSON."""
    schema = Jaarrapportage.model_json_schema(mode="serialization")
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Jaarrapportage Douane, version {SCHEMA_VERSION} of the format",
    }
    return to_json({**head, **{key: part for key, part in schema.items() if key != "title"}})
