"""One sheet as a CSV that a spreadsheet opens as it is: UTF-8 with its mark, no formula, whole or untouched."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...charts.export import write_whole
from ...charts.spreadsheet import csv_bytes, spreadsheet_dialect
from ...domain.errors import AsdError, problem
from ..tables.book import Sheet


def save_table(path: str, sheet: Sheet) -> None:
    """Write ``sheet``; AsdError when the file cannot be written."""
    try:
        write_whole(path, csv_bytes(sheet.with_titles(), spreadsheet_dialect(QLocale.system())))
    except OSError as error:
        raise AsdError(problem("cannot_write", path=path, reason=str(error))) from error
