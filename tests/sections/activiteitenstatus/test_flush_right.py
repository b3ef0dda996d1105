"""Labels that end on one edge before their marks, in one table or in several side by side."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.making import statuses_of
