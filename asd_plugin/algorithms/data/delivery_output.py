"""What an import of households or facilities leaves beside the workspace: rejected rows, a page, a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFileDestination

from ...qgis_support.i18n import tr
from ..parts.result_output import HTML, REPORT

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...workspace import ImportRecord

ROWS = "ROWS"


def declare_files(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the three files, all optional."""
    for name, label, kind in (
        (ROWS, tr("Rows rejected, with the reason (CSV)"), "CSV (*.csv)"),
        (REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
        (HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
    ):
        algorithm.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))


def asked_files(algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any) -> dict[str, str]:
    """Paths by parameter of those that were asked for; AsdError for a place that cannot be written."""
    from ...outputs.run_report import require_writable

    paths = {name: algorithm.parameterAsFileOutput(parameters, name, context) for name in (ROWS, REPORT, HTML)}
    require_writable(*(path for path in paths.values() if path))
    return {name: path for name, path in paths.items() if path}


def write_files(
    files: dict[str, str],
    algorithm: str,
    about: ImportRecord,
    told: Sequence[tuple[str, int]],
    numbers: dict[str, int],
    rows: pd.DataFrame,
    notes: Sequence[Problem],
    started: str,
) -> None:
    """Write those of ``files`` that were asked for. ``rows``: row_number and reason of what was rejected; nothing of
    what the rows say leaves. ``told``: the numbers with their words."""
    from ...outputs.data.rejected_rows import rejected_sheet
    from ...outputs.provenance import versions
    from ...outputs.quality.saving import save_table
    from ...outputs.run_report import worded, write_atomically, write_report
    from ...reports.data.delivery_page import delivery_page

    if ROWS in files:
        save_table(files[ROWS], rejected_sheet(rows))
    if REPORT in files:
        report = {
            "algorithm": f"asd:{algorithm}",
            "inputs": [{"name": about.file_name, "sha256": about.file_sha256, "table": about.sheet}],
            "parameters": about.recipe,
            "data_class": about.data_class,
            "delivered": about.delivered,
            "forced": about.forced,
            "counts": numbers,
            "rejected": rows["reason"].value_counts().to_dict(),
            "warnings": worded(list(notes)),
            "versions": versions(),
        }
        write_report(files[REPORT], report)
    if HTML in files:
        write_atomically(files[HTML], delivery_page(about, told, rows, notes, started))
