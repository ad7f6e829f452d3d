"""One counting in a process of its own, for its peak memory."""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path


def _peak_kb() -> int:
    """Peak of this process alone: what getrusage says may be that of the process that started it."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))


def main(points: str, outlines: str, what: str) -> None:
    """Count ``points`` in ``outlines`` (or do nothing but load), and print the peak in MB."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    import pandas as pd  # noqa: F401

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, count_rows, read_territories
    from asd_plugin.sources.point_file import plain_file_of

    households = QgsVectorLayer(f"{points}|layername=households", "households", "ogr")
    communes = QgsVectorLayer(f"{outlines}|layername=commune", "communes", "ogr")
    if what == "count":
        context = QgsCoordinateTransformContext()
        territories = read_territories(communes, "communes", "code", {"area_km2": "area_km2"}, context)
        source = Beneficiaries(households, "households", "", plain_file_of(households))
        columns = Columns(people="people", amount="amount", programme="programme")
        count_rows(source, territories, columns, context, Silent())
    print(_peak_kb() // 1024)
    sys.stdout.flush()
    os._exit(0)  # QGIS may take long, or fail, to close without an event loop
