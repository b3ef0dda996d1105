"""One year as open data: a folder that can be put on the web as it is.

It holds copies of the data files, ``datapackage.json`` (Data Package v2 with Table Schema) and
``catalog.ttl`` (DCAT-AP-NL 3.0). What is not known of the publisher is listed, never made up.
"""

from douane_report.dataset.opendata.package import Package, make_package
from douane_report.dataset.opendata.publisher import read_publisher

__all__ = ["Package", "make_package", "read_publisher"]
