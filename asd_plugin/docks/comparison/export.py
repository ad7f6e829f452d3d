"""The comparison out of the dock: clipboard text, CSV, and pictures of the chart on screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QFont

from ...charts.export import Picture, save_picture, write_whole
from ...charts.spreadsheet import spreadsheet_dialect
from ...qgis_support.i18n import tr
from .rows import table_csv, table_text
from .specs import Figures, distribution_spec, gap_spec

DISTRIBUTION, GAPS = "distribution", "gaps"


def copy_table(figures: Figures, dock: Any) -> str:
    """Put the table on the clipboard as the spreadsheet of this computer pastes it; return what was done."""
    dock.put_on_clipboard(table_text(figures, spreadsheet_dialect(QLocale.system())))
    return tr("Table copied ({count} communes).").format(count=len(figures.state.chosen))


def export_as(ending: str, figures: Figures, dock: Any) -> str:
    """Ask where, then write the table (csv) or the chart on screen; return what was done, or why it could not be."""
    chart = GAPS if dock.gaps_in_front() else DISTRIBUTION
    path = dock.ask_target(suggested_path(figures, ending, chart), ending)
    if not path:
        return ""
    try:
        export_figures(figures, path, chart, *dock.picture_style())
    except OSError as error:
        text = tr("The file «{path}» could not be written: {reason}. Choose another folder.")
        return text.format(path=path, reason=error)
    return tr("Exported: {path}").format(path=path)


def suggested_path(figures: Figures, ending: str, chart: str) -> str:
    """Return a file name beside the workspace that says what is inside."""
    what = "table" if ending == "csv" else chart
    name = f"{figures.state.indicator}_{figures.state.period}_{what}.{ending}"
    return str(Path(figures.data.path).parent / name)


def export_figures(figures: Figures, path: str, chart: str, font: QFont, right_to_left: bool) -> None:
    """Write the table (.csv) or one chart (.png, .svg, .pdf); ``OSError`` when the file cannot be written."""
    if path.lower().endswith(".csv"):
        write_whole(path, table_csv(figures, spreadsheet_dialect(QLocale.system())))
        return
    spec = gap_spec(figures) if chart == GAPS else distribution_spec(figures)
    save_picture(Picture(spec, font, right_to_left), path)
