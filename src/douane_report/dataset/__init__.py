"""The files of one year: written, read back and accounted for here, and nowhere else.

* :mod:`~douane_report.dataset.tables` turns a report and its findings into bytes.
* :mod:`~douane_report.dataset.files` writes a set of files whole or not at all, and reads a
  folder back.
* :mod:`~douane_report.dataset.manifest` says what was made from what, by hash.
* :mod:`~douane_report.dataset.overrides` applies reviewed readings to a report.
* :mod:`~douane_report.dataset.sources` holds the source files to ``data/raw/sources.toml``.
* :mod:`~douane_report.dataset.schema` publishes the JSON Schema of a report.
"""
