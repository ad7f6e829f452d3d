"""Shared fixture: one QGIS application for the whole run, offscreen unless a display is asked for."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """A running QgsApplication with an isolated profile and the `asd` provider registered."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    import sys

    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from asd_plugin.algorithms.provider import AsdProvider

    provider = AsdProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield app
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture()
def run(qgis_app):
    """Run an algorithm by id through the registry: ``run("asd:...", {...})``."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def _run(algorithm, parameters, feedback=None):
        context = QgsProcessingContext()
        return processing.run(
            algorithm,
            parameters,
            context=context,
            feedback=feedback or QgsProcessingFeedback(),
            is_child_algorithm=False,
        )

    return _run
