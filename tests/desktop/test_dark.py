"""Score explorer and density dock in QGIS's own dark themes, which are style sheets, in a real window."""

import shutil

import pytest

from tools.bench.density_data import households_file
from tools.qgis_machine import isolated_environment, run_algorithm

pytestmark = pytest.mark.desktop
PAGES = (
    *("explorer_saved", "explorer_weights", "explorer_ranking", "explorer_why", "explorer_words"),
    *("density_legend", "density_table", "density_unit"),
)


@pytest.fixture(scope="module")
def seen(project, window, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sombre") / "pays"
    shutil.copytree(project.parent, folder, ignore=shutil.ignore_patterns("home"))
    workspace = folder / "maroc.gpkg"
    households = f"{households_file(folder.parent, 20_000, 3)}|layername=households"
    asked = {"BENEFICIARIES": households, "PERIOD_FIELD": "period", "OUTPUT": folder / "SYNTHETIQUE_d.gpkg"}
    places = {"TERRITORIES": f"{workspace}|layername=asd_commune", "WORKSPACE": workspace}
    run_algorithm("asd:beneficiarydensity", {**places, **asked}, isolated_environment(folder.parent / "home", "fr"))
    found, _ = window("fr", folder / project.name, script="drive_dark.py")
    assert "error" not in found, found.get("error")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_in_the_dark_theme_words_are_light(seen, page):
    assert seen[f"night_{page}"]["ground"] < 80
    assert seen[f"night_{page}"]["readable"] > 0.015


@pytest.mark.parametrize("page", PAGES)
def test_in_the_gray_theme_every_page_was_drawn(seen, page):
    assert 90 < seen[f"gray_{page}"]["ground"] < 200
