"""The form of indicator cards in a real QGIS window, in French and in Arabic."""

import pytest

from tools.qgis_machine import ROOT

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module", params=["fr", "ar"])
def officer(request, window, tmp_path_factory):
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    path = tmp_path_factory.mktemp("fiches") / "région.gpkg"
    create_workspace(path, ROOT / "resources", Scope.region("06"), Silent())
    extra = {"ASD_DRIVE_WORKSPACE": str(path)}
    seen, folder = window(request.param, extra=extra, script="drive_cards.py")
    assert "error" not in seen, seen.get("error")
    return request.param, seen, folder, path


def test_the_form_reads_in_the_users_direction_and_arabic_fields_always_right_to_left(officer):
    language, seen, _, _ = officer
    assert seen["right_to_left"] == (language == "ar")
    assert seen["sides"] == [False, True, False]
    assert seen["height"] <= 700


def test_every_field_has_a_name_to_be_read_aloud_and_is_reached_by_the_keyboard(officer):
    _, seen, _, _ = officer
    assert seen["nameless"] == []
    assert seen["focus"] and seen["tabbed_to"] == "Douars"


def test_a_card_is_refused_until_it_is_whole_then_saved_into_the_workspace(officer):
    from asd_plugin.workspace import open_workspace

    _, seen, _, path = officer
    assert not seen["reference_saves"] and seen["lacking"] and seen["may_save"]
    assert seen["saved"] == "douars_sans_route" and seen["message"]
    with open_workspace(path) as workspace:
        (card,) = [one for one in workspace.indicators() if one["id"] == "douars_sans_route"]
    assert (card["label"]["ar"], card["direction"], card["maximum"]) == ("نسبة الدواوير بلا طريق", 1, 100)


def test_every_picture_was_made(officer):
    assert all((officer[2] / f"cards_{name}.png").is_file() for name in ("reference", "lacking", "filled"))
