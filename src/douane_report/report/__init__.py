"""The regenerated report: a plain context is computed here, and templates print it.

``render`` is the way in. ``views/`` turns each section into tables of cells, ``cells`` and
``tables`` hold what they share, ``change`` the arithmetic of printed figures, ``formatting``
the way in which things are written; ``context`` is what all of this comes down to.
"""

from douane_report.report.render import SourceNote, build_view, render

__all__ = ["SourceNote", "build_view", "render"]
