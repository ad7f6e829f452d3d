"""The help page of every algorithm of data names the files that it can leave, in the three languages."""

from pathlib import Path

import pytest

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"
NAMES = ("importindicators", "importbeneficiaries", "importfacilities", "reconcilecodes", "provenancereport")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_the_help_page_names_every_file_that_can_be_asked_for(qgis_app, name, language):
    from qgis.core import QgsApplication, QgsProcessingParameterFileDestination

    algorithm = QgsApplication.processingRegistry().algorithmById(f"asd:{name}")
    page = (HELP / language / f"{name}.html").read_text(encoding="utf-8")
    files = [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterFileDestination)]
    assert files
    assert [one.name() for one in files if f"<code>{one.name()}</code>" not in page] == []
