"""What an import of households or facilities leaves beside the workspace: rejected rows, a page, a report."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFileDestination

from ...domain.errors import AsdError, problem, refuse_if_any
from ...qgis_support.i18n import tr
from ...qgis_support.messages import sentence
from ..parts.result_output import HTML, REPORT

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...workspace import ImportRecord

ROWS = "ROWS"
PROBE = b"\0" * 65536  # more than the page of most imports


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
    paths = {name: path for name, path in paths.items() if path}
    require_writable(*paths.values())
    refuse_if_any(fault for fault in map(_tried, paths.values()) if fault is not None)
    return paths


def _tried(path: str) -> Problem | None:
    """Write beside ``path`` and remove it again: a full disk and a folder's rights on Windows show only so."""
    from uuid import uuid4

    target = Path(path)
    if target.exists() and not os.access(target, os.W_OK):
        return problem("cannot_write", path=path, reason=os.strerror(13))
    folder = next((parent for parent in target.parents if parent.exists()), target.parent)
    probe = folder / f".{uuid4().hex}.part"
    try:
        try:
            probe.write_bytes(PROBE)
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        return problem("cannot_write", path=path, reason=error.strerror or str(error))
    return None


def write_files(
    files: dict[str, str],
    algorithm: str,
    about: ImportRecord,
    told: Sequence[tuple[str, int]],
    numbers: dict[str, int],
    rows: pd.DataFrame,
    notes: Sequence[Problem],
    started: str,
    feedback: Any,
) -> dict[str, str]:
    """Write those of ``files`` that were asked for; return those that are there. ``rows``: row_number and reason of
    what was rejected; nothing of what the rows say leaves. ``told``: the numbers with their words.

    The data are in the workspace by now: a file that cannot be written is said so, and undoes nothing.
    """
    writers: dict[str, Callable[[str], None]] = {
        ROWS: lambda path: _write_rows(path, rows),
        REPORT: lambda path: _write_report(path, algorithm, about, numbers, rows, notes),
        HTML: lambda path: _write_page(path, about, told, rows, notes, started),
    }
    return {name: path for name, path in files.items() if _is_written(writers[name], path, feedback)}


def _is_written(write: Callable[[str], None], path: str, feedback: Any) -> bool:
    try:
        write(path)
    except AsdError as error:
        reason = error.problems[0].fields.get("reason", str(error))
        feedback.reportError(sentence(problem("delivery_not_told", path=path, reason=reason)), False)
        return False
    return True


def _write_rows(path: str, rows: pd.DataFrame) -> None:
    from ...outputs.data.rejected_rows import rejected_sheet
    from ...outputs.quality.saving import save_table

    save_table(path, rejected_sheet(rows))


def _write_report(
    path: str,
    algorithm: str,
    about: ImportRecord,
    numbers: dict[str, int],
    rows: pd.DataFrame,
    notes: Sequence[Problem],
) -> None:
    from ...outputs.provenance import versions
    from ...outputs.run_report import worded, write_report

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
    write_report(path, report)


def _write_page(
    path: str,
    about: ImportRecord,
    told: Sequence[tuple[str, int]],
    rows: pd.DataFrame,
    notes: Sequence[Problem],
    started: str,
) -> None:
    from ...outputs.run_report import write_atomically
    from ...reports.data.delivery_page import delivery_page

    write_atomically(path, delivery_page(about, told, rows, notes, started))
