"""One import of households in a process of its own: seconds of the algorithm and the peak of memory."""

from __future__ import annotations

import os
import sys
import time

from tools.bench.count_memory import _peak_kb


def main(path: str, workspace: str, way: str = "code") -> None:
    """Import ``path``, each commune by its ``code`` or by its ``place``, and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    app = QgsApplication([], False)
    app.initQgis()
    import pandas as pd  # noqa: F401

    from asd_plugin.algorithms.data.import_beneficiaries import ImportBeneficiaries, field_parameter
    from tools.bench.import_households import FIELDS

    before = _peak_kb() // 1024
    algorithm = ImportBeneficiaries()
    algorithm.initAlgorithm()
    given = {"INPUT": path, "WORKSPACE": workspace, "X_FIELD": "lon", "Y_FIELD": "lat"}
    given.update({field_parameter(name): name for name in FIELDS if way == "code" or name != "unit_code"})
    context = QgsProcessingContext()
    started = time.perf_counter()
    results, is_fine = algorithm.run(given, context, QgsProcessingFeedback(False))
    seconds = time.perf_counter() - started
    print(f"import {seconds:.1f} s, {results.get('ROWS_JOINED')} written, peak {_peak_kb() // 1024} MB (idle {before})")
    sys.stdout.flush()
    os._exit(0 if is_fine else 1)  # QGIS may take long, or fail, to close without an event loop


if __name__ == "__main__":
    main(*sys.argv[1:])
