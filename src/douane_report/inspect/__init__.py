"""What was recognised in a source, and where: for whoever checks or mends the reading of a year.

* :mod:`~douane_report.inspect.summary` says per section what was found, how surely and why.
* :mod:`~douane_report.inspect.advice` says what to add to the vocabulary for what was not.
* :mod:`~douane_report.inspect.sightings` gathers what has a place on a page.
* :mod:`~douane_report.inspect.drawing` draws that on the page, with numbers that a panel beside
  it explains; :mod:`~douane_report.inspect.lettering` sets the text.
"""
