"""Every test that asks for a report runs on each of the cases."""

from __future__ import annotations

import pytest

from douane_report.model import Jaarrapportage
from tests.report.cases import CASES


@pytest.fixture(params=sorted(CASES))
def report(request: pytest.FixtureRequest) -> Jaarrapportage:
    return CASES[request.param]()
