"""The table out of the dock: clipboard and CSV. Called for recorded and protected counts only."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ...charts.export import write_whole
from ...charts.spreadsheet import clipboard_text, csv_bytes, spreadsheet_dialect
from ...domain.density.settings import WHOLE
from ...qgis_support.i18n import format_number, tr
from .sentences import measure_name
from .showing import UnitRow
from .state.choice import Choice


def copy_table(rows: list[UnitRow], choice: Choice, dock: Any) -> str:
    """Put the table on the clipboard as the spreadsheet of this computer pastes it; return what was done."""
    dock.put_on_clipboard(clipboard_text(_table(rows, choice), spreadsheet_dialect(QLocale.system())))
    return tr("Table copied ({count} communes).").format(count=format_number(len(rows)))


def export_table(rows: list[UnitRow], choice: Choice, workspace: str, dock: Any) -> str:
    """Ask where and write the table as CSV; return what was done, or why it could not be."""
    parts = [re.sub(r"\W+", "-", part) for part in (choice.sex, choice.age_band) if part != WHOLE]
    name = "_".join(part for part in (choice.numerator, choice.base, choice.period, *parts) if part)
    path = dock.ask_target(str(Path(workspace).parent / f"{name}.csv"))
    if not path:
        return ""
    try:
        write_whole(path, csv_bytes(_table(rows, choice), spreadsheet_dialect(QLocale.system())))
    except OSError as error:
        text = tr("The file «{path}» could not be written: {reason}. Choose another folder.")
        return text.format(path=path, reason=error)
    return tr("Exported: {path}").format(path=path)


def _table(rows: list[UnitRow], choice: Choice) -> list[list[Any]]:
    heads = [tr("Code"), tr("Commune"), tr("Province"), tr("Period"), tr("Programme"), tr("Milieu")]
    heads += [tr("Sex"), tr("Age band")]
    heads += [measure_name(choice), tr("Status")]
    about = [choice.period, *choice.parts]
    return [heads, *([row.code, row.name, row.province, *about, row.value, row.state or "ok"] for row in rows)]
