"""Colours of the drawings: dark enough to read on white, and told apart by more than hue.

The states of a value also differ in words in the panel, so that nothing hangs on colour alone.
"""

from collections.abc import Mapping

from douane_report import model
from douane_report.inspect.lettering import Colour
from douane_report.inspect.sightings import State

INK: Colour = (32, 36, 44)
FAINT: Colour = (98, 105, 117)
PAPER: Colour = (244, 246, 249)
RULE: Colour = (208, 213, 221)
WHITE: Colour = (255, 255, 255)

SECTION_COLOURS: Mapping[model.SectionName, Colour] = {
    "afdrachten": (21, 66, 115),
    "drugsvangsten": (106, 44, 145),
    "controles": (0, 110, 122),
    "activiteitenstatus": (120, 80, 20),
    "toprisicos": (169, 0, 97),
    "aangifteregels": (0, 123, 199),
}

STATE_COLOURS: Mapping[State, Colour] = {
    "settled": (31, 122, 52),
    "unpublished": (98, 105, 117),
    "ambiguous": (214, 106, 0),
    "unknown": (200, 30, 36),
}
