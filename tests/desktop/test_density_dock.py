"""The density dock in a real QGIS window, in French and in Arabic, at 1366 x 768."""

import shutil

import pytest

from tools.bench.density_data import households_file
from tools.qgis_machine import isolated_environment, run_algorithm

pytestmark = pytest.mark.desktop
PICTURES = ("recorded", "table", "working", "protected", "unit", "circles", "dark")


@pytest.fixture(scope="module")
def households(tmp_path_factory):
    return f"{households_file(tmp_path_factory.mktemp('menages'), 300_000, 3)}|layername=households"


@pytest.fixture(scope="module")
def counted(project, households, tmp_path_factory):
    """The project of the country, with counts by month recorded in its workspace."""
    folder = tmp_path_factory.mktemp("compte") / "pays"
    shutil.copytree(project.parent, folder, ignore=shutil.ignore_patterns("home"))
    environment = isolated_environment(folder.parent / "home", "fr")
    asked = {"BENEFICIARIES": households, "PERIOD_FIELD": "period", "PEOPLE_FIELD": "people", "AMOUNT_FIELD": "amount"}
    workspace = folder / "maroc.gpkg"
    places = {"TERRITORIES": f"{workspace}|layername=asd_commune", "WORKSPACE": workspace}
    run_algorithm("asd:beneficiarydensity", {**places, **asked, "OUTPUT": folder / "SYNTHETIQUE_d.gpkg"}, environment)
    return folder / project.name


@pytest.fixture(scope="module", params=["fr", "ar"])
def officer(request, window, counted, households, tmp_path_factory):
    own = tmp_path_factory.mktemp("own") / "pays"
    shutil.copytree(counted.parent, own)
    extra = {"ASD_DRIVE_HOUSEHOLDS": households}
    seen, folder = window(request.param, own / counted.name, extra=extra, script="drive_density.py")
    assert "error" not in seen, seen.get("error")
    return request.param, seen, folder


def test_recorded_counts_open_protected_and_can_be_copied(officer):
    language, seen, _ = officer
    assert seen["right_to_left"] == (language == "ar")
    assert seen["recorded"]["mark"] == "suppressed"
    assert seen["recorded"]["may_copy"]
    assert seen["copied_lines"] == 1504
    assert seen["table_rows"] == 1503


@pytest.mark.parametrize("step", ["recorded", "working", "protected", "period", "circles"])
def test_no_hidden_commune_has_a_figure_on_the_map_s_layer(officer, step):
    assert officer[1][step]["hidden_figures"] == 0


def test_households_are_a_working_view_first_and_protected_after(officer):
    _, seen, _ = officer
    assert seen["working"]["mark"] == "none"
    assert seen["protected"]["mark"] == "suppressed"
    assert seen["working"]["may_publish"]


def test_nothing_of_counted_households_can_be_copied(officer):
    _, seen, _ = officer
    assert seen["copied_of_households"] == ""
    assert not (seen["working"]["may_copy"] or seen["protected"]["may_copy"])


def test_the_classes_are_painted_as_soon_as_the_dock_opens(officer):
    assert officer[1]["dark_blue"] > 100


def test_the_usual_columns_are_found(officer):
    fields = officer[1]["fields"]
    assert (fields["period"], fields["people"], fields["amount"]) == ("period", "people", "amount")


def test_the_slider_and_play_change_the_period(officer):
    language, seen, _ = officer
    january = {"fr": "janvier 2025", "ar": "يناير 2025"}[language]
    assert january in seen["period"]["title"]
    assert seen["played"][0] != seen["played"][1]
    assert january in seen["unit"][1]


def test_it_fits_a_small_screen(officer):
    assert officer[1]["recorded"]["minimum_height"] <= 560


def test_what_goes_away_is_said_and_a_hidden_dock_rests(officer):
    _, seen, _ = officer
    assert "SYNTHETIQUE menages" in seen["households_gone"]["notice"]
    assert seen["timers_when_hidden"] == [False, False]
    assert seen["closed"][0] == 0
    assert seen["left_behind"] == []


def test_every_picture_was_made(officer):
    assert all((officer[2] / f"density_{name}.png").is_file() for name in PICTURES)
