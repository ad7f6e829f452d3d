"""The ANSS layers in a real QGIS window, in French and in Arabic: added, zoomed, slid through time, saved, reopened."""

import shutil

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module", params=["fr", "ar"])
def seen(request, window, project, tmp_path_factory):
    workspace = tmp_path_factory.mktemp("couches") / "maroc.gpkg"
    shutil.copy(project.with_name("maroc.gpkg"), workspace)
    told, folder = window(request.param, script="drive_layers.py", extra={"ASD_DRIVE_WORKSPACE": str(workspace)})
    assert "error" not in told, told.get("error")
    return request.param, told, folder


def test_the_map_opens_in_the_equal_area_projection(seen):
    assert seen[1]["crs"] == "EPSG:6933"


def test_each_region_has_a_bookmark_in_the_language(seen):
    language, told, _ = seen
    assert len(told["bookmarks"]) == told["kept_bookmarks"] == 12
    assert ("الشرق" in told["bookmarks"]) == (language == "ar")
    assert ("Oriental" in told["bookmarks"]) == (language == "fr")


def test_both_censuses_are_drawn_and_differ(seen):
    from qgis.PyQt.QtGui import QImage

    earlier, later = (QImage(str(seen[2] / f"water_{year}.png")) for year in (2014, 2024))
    points = [(x, y) for x in range(420, 1360, 9) for y in range(150, 740, 9)]
    assert sum(earlier.pixel(x, y) != later.pixel(x, y) for x, y in points) > 50
    assert seen[1]["range"] == ["2014-01-01", "2024-12-31"]


def test_tips_read_in_the_direction_of_the_language(seen):
    language, told, _ = seen
    direction = "rtl" if language == "ar" else "ltr"
    assert all(html.startswith(f'<div dir="{direction}">') for html in told["tips"].values())


def test_a_saved_project_opens_with_everything(seen):
    assert seen[1]["reopened"] == [True, True] and seen[1]["kept_tip"]
