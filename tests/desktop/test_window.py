"""An officer's ten minutes in a real QGIS window, in French and in Arabic, at 1366 x 768."""

import shutil

import pytest

pytestmark = pytest.mark.desktop
NOTHING = {"provider": False, "menus": [], "toolbars": [], "docks": [], "fields": []}


def shades(path):
    """How many different colours a picture has: an empty window has few."""
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path)).scaled(300, 170)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


@pytest.fixture(scope="module", params=["fr", "ar"])
def officer(request, window, project, tmp_path_factory):
    names = {"fr": "el jadida;azemmour", "ar": "الجديدة;ازمور"}[request.param]
    own = tmp_path_factory.mktemp("own") / "pays"  # a run is recorded in it
    shutil.copytree(project.parent, own, ignore=shutil.ignore_patterns("home"))
    seen, folder = window(request.param, own / project.name, names)
    return request.param, seen, folder


def test_nothing_went_wrong(officer):
    _, seen, _ = officer
    assert "error" not in seen, seen.get("error")
    assert seen["loaded"]


def test_the_window_reads_in_the_language_s_direction(officer):
    language, seen, _ = officer
    assert seen["right_to_left"] == (language == "ar")


def test_the_project_opens_with_the_anss_layers(officer):
    _, seen, _ = officer
    assert {"need", "commune", "province", "region"} <= set(seen["layers"])


def test_typed_names_and_the_map_s_selection_choose_communes(officer):
    _, seen, _ = officer
    assert seen["chosen"][:2] == ["06.181.01.03", "06.181.01.01"]
    assert len(seen["chosen"]) >= 4
    assert seen["indicator"] == "no_running_water"


def test_one_action_adds_the_layers_once_and_says_so(officer):
    _, seen, _ = officer
    assert seen["dock_after_close"]
    assert seen["groups"] == ["ANSS"]
    main = [role for role in seen["roles"] if not role.startswith("indicator:")]
    assert main == ["commune", "need", "population", "province", "region"]
    assert len(seen["roles"]) - len(main) == len(set(seen["roles"]) - set(main)) == 39
    assert seen["said"]
    assert any("absent.gpkg" in text for text in seen["said_of_absent"])


def test_the_explorer_recolours_its_own_layer_and_says_it_is_not_official(officer):
    language, seen, _ = officer
    assert seen["exploration"]["provider"] == "memory"
    assert seen["exploration"]["units"] == 1503
    assert {"fr": "non officielle", "ar": "غير رسمي"}[language] in seen["exploration"]["name"]
    assert seen["recoloured"] > 100
    said, is_changed = seen["changed_is_said"]
    assert is_changed
    assert {"fr": "non enregistré", "ar": "غير محفوظ"}[language] in said
    assert any(character.isdigit() for character in seen["explained"])
    assert seen["undone"]
    assert seen["explorations_left"] == 0


def test_the_explorer_compares_takes_figures_and_judgements_exports_and_records(officer):
    _, seen, _ = officer
    against, is_other = seen["compared"]
    assert is_other
    assert "variante.json" in against
    assert seen["back_to_saved"]
    assert "minmax" in seen["refused"]
    assert "geometric" in seen["refused"]
    assert sum(seen["owa"]) == pytest.approx(1.0)
    assert seen["judgements"]
    assert seen["exported"] == [
        "explorer_export_ranking.csv", "explorer_export_ranking.png", "explorer_export_why.csv",
        "explorer_export_why.png",
    ]  # fmt: skip
    said, moved = seen["recorded"]
    assert moved > 1000
    assert any(character.isdigit() for character in said)


def test_every_picture_was_made_and_none_is_empty(officer):
    _, seen, folder = officer
    for name in ("map", "dock_empty", "dock_search", "dock", "dock_water", "algorithm", "explorer", "explorer_why"):
        assert (folder / f"{name}.png").is_file(), name
    assert shades(folder / "map.png") > 100
    assert shades(folder / "dock.png") > 100


def test_unloading_leaves_nothing_behind(officer):
    _, seen, _ = officer
    assert seen["left_behind"] == NOTHING


def test_without_pandas_the_window_opens_says_so_and_unloads(window, tmp_path):
    package = tmp_path / "pandas"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError('DLL load failed')\n")
    seen, _ = window("en", extra={"PYTHONPATH": str(tmp_path)})
    assert "error" not in seen, seen.get("error")
    assert seen["loaded"]
    assert any("pandas" in text for text in seen["messages"])
    assert seen["left_behind"] == NOTHING
