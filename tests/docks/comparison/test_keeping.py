"""Named comparisons: saved, opened with what is left, renamed, deleted after a question; restored with the project."""

import json

import pytest

from asd_plugin.docks.comparison.keeping.content import content_of, state_of, what_is_gone
from asd_plugin.domain.errors import AsdError, problem

A, BNI, ALI = "01.051.01.01", "01.051.04.01", "01.051.04.03"


def choose(stage, *codes):
    stage.open()
    for code in codes:
        stage.presenter.choosing.add_unit(code)


def said(stage):
    return stage.dock.last("show_notice")[0]


def offered(stage):
    stage.dock.comparisons_wanted.emit()
    return stage.dock.last("show_comparisons")


# ---- content ---------------------------------------------------------------------------------------------------


def test_what_is_written_is_read_back_the_same_colours_and_all(stage):
    choose(stage, A, BNI, ALI)
    stage.presenter.choosing.remove_unit(A)
    stage.presenter.choosing.choose_indicator("road")
    stage.presenter.choosing.choose_reference("country")
    state, data = stage.presenter.state, stage.presenter.data
    content = json.loads(json.dumps(content_of(state, data)))
    assert state_of(content) == state
    assert content["units"][0] == {"code": BNI, "colour": 1, "name": "Bni Hadifa"}
    assert what_is_gone(content, data) == ""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({}, "not_a_comparison"),
        ({"asd_comparison": "x"}, "not_a_comparison"),
        ({"asd_comparison": 99}, "comparison_newer"),
    ],
)
def test_what_is_no_comparison_is_refused(content, code):
    with pytest.raises(AsdError) as refused:
        state_of(content)
    assert refused.value.problems[0].code == code


def test_nonsense_inside_gives_way_to_what_a_new_comparison_has():
    content = {
        "asd_comparison": 1, "level": "planet", "milieu": 3, "view": "pie", "reference": None, "period": ["2024"],
        "units": [{"code": A, "colour": 99}, {"code": A}, "x", {"name": "no code"}], "indicators": {"id": "road"},
    }  # fmt: skip
    state = state_of(content)
    assert (state.level, state.milieu, state.view, state.reference) == ("commune", "total", "distribution", "region")
    assert state.codes == (A,)
    assert state.indicators == ()


# ---- by name ---------------------------------------------------------------------------------------------------


def test_save_as_then_save_then_open_brings_everything_back(stage):
    choose(stage, A, BNI)
    stage.dock.answers["ask_name"] = "  Deux communes "
    stage.dock.save_as_asked.emit()
    assert "Deux communes" in said(stage)
    assert offered(stage) == (["Deux communes"], "Deux communes", False)
    stage.presenter.choosing.add_unit(ALI)
    assert offered(stage) == (["Deux communes"], "Deux communes", True)
    stage.dock.save_asked.emit()
    assert offered(stage)[2] is False
    stage.presenter.choosing.clear_units()
    stage.dock.comparison_chosen.emit("Deux communes")
    assert stage.presenter.state.codes == (A, BNI, ALI)
    assert "Deux communes" in said(stage)


def test_a_name_in_use_is_replaced_only_after_a_yes(stage):
    choose(stage, A)
    stage.store.save("", "Une", {"asd_comparison": 1})
    stage.dock.answers.update(ask_name="Une", ask_yes=False)
    stage.dock.save_as_asked.emit()
    assert json.loads(stage.store.kept["Une"]) == {"asd_comparison": 1}
    stage.dock.answers["ask_yes"] = True
    stage.dock.save_as_asked.emit()
    assert "units" in json.loads(stage.store.kept["Une"])


def test_what_vanished_is_left_out_and_said_by_the_name_it_had(stage):
    choose(stage, A)
    content = content_of(stage.presenter.state, stage.presenter.data)
    content["units"].append({"code": "09.999.01.01", "colour": 1, "name": "Disparue"})
    content["indicators"].append({"id": "gone", "label": "Indicateur perdu"})
    content.update(reference="list:vieille", reference_name="list «vieille»", period="1994")
    stage.store.save("", "Vieille", content)
    stage.dock.comparison_chosen.emit("Vieille")
    assert stage.presenter.state.codes == (A,)
    assert stage.presenter.state.reference == "region"
    for words in ("Disparue", "Indicateur perdu", "list «vieille»"):
        assert words in said(stage)


def test_a_period_that_vanished_is_said(stage):
    choose(stage, A)
    content = {**content_of(stage.presenter.state, stage.presenter.data), "period": "1994"}
    assert "1994" in what_is_gone(content, stage.presenter.data)


def test_rename_refuses_a_name_in_use_and_keeps_the_content(stage):
    choose(stage, A)
    stage.dock.answers["ask_name"] = "Une"
    stage.dock.save_as_asked.emit()
    stage.store.save("", "Autre", {"asd_comparison": 1})
    stage.dock.answers["ask_name"] = "Autre"
    stage.dock.rename_asked.emit()
    assert set(stage.store.kept) == {"Une", "Autre"}
    assert "Autre" in said(stage)
    stage.dock.answers["ask_name"] = "Nouvelle"
    stage.dock.rename_asked.emit()
    assert set(stage.store.kept) == {"Nouvelle", "Autre"}
    assert offered(stage)[1] == "Nouvelle"


def test_delete_asks_first_and_leaves_the_screen_alone(stage):
    choose(stage, A)
    stage.dock.answers.update(ask_name="Une", ask_yes=False)
    stage.dock.save_as_asked.emit()
    stage.dock.delete_asked.emit()
    assert "Une" in stage.store.kept
    stage.dock.answers["ask_yes"] = True
    stage.dock.delete_asked.emit()
    assert stage.store.kept == {}
    assert stage.presenter.state.codes == (A,)
    assert offered(stage) == ([], "", False)


def test_a_workspace_that_cannot_be_written_is_said_and_nothing_is_open_then(stage):
    choose(stage, A)
    stage.store.error = AsdError(problem("workspace_read_only", path="/tmp/espace.gpkg", reason=""))
    stage.dock.answers["ask_name"] = "Une"
    stage.dock.save_as_asked.emit()
    assert "/tmp/espace.gpkg" in said(stage)
    assert offered(stage) == ([], "", False)


def test_without_units_without_a_name_or_without_a_workspace_nothing_is_saved(stage):
    stage.dock.save_as_asked.emit()
    stage.open()
    stage.dock.save_as_asked.emit()
    assert stage.dock.count("ask_name") == 0
    stage.presenter.choosing.add_unit(A)
    stage.dock.answers["ask_name"] = "   "
    stage.dock.save_as_asked.emit()
    assert stage.store.kept == {}


def test_our_own_writing_is_no_reason_to_read_the_workspace_again(stage):
    choose(stage, A)
    stage.dock.answers["ask_name"] = "Une"
    stage.dock.save_as_asked.emit()
    assert stage.watch.last("follow") == ("/tmp/espace.gpkg",)
    assert stage.opened == ["/tmp/espace.gpkg"]


# ---- with the project ------------------------------------------------------------------------------------------


def test_the_project_s_comparison_comes_back_once_its_workspace_is_open(stage):
    choose(stage, A, BNI)
    content = stage.presenter.keeping.for_project()
    stage.presenter.choosing.clear_units()
    assert stage.presenter.keeping.for_project() is None
    stage.memory.answers["take"] = content
    stage.memory.found.emit()
    assert stage.presenter.state.codes == (A, BNI)


def test_a_hidden_dock_restores_nothing_until_it_is_shown(stage):
    choose(stage, A)
    content = stage.presenter.keeping.for_project()
    stage.watch.closed.emit()
    stage.dock.shown.emit(False)
    stage.memory.answers.update(take=content, waiting=content)
    stage.memory.found.emit()
    assert stage.presenter.state.codes == ()
    stage.open()
    assert stage.presenter.state.codes == (A,)


def test_without_layers_of_it_the_remembered_workspace_is_opened(stage):
    stage.memory.answers["waiting"] = {"workspace": "/tmp/espace.gpkg"}
    stage.dock.shown.emit(True)
    assert stage.opened == ["/tmp/espace.gpkg"]


@pytest.fixture()
def project(qgis_app):
    from qgis.core import QgsProject

    return QgsProject()


def test_the_entry_is_in_the_saved_project_with_a_relative_path_and_comes_back(project, tmp_path, qgis_app):
    from qgis.core import QgsProject

    from asd_plugin.docks.comparison.keeping.project_memory import ProjectMemory

    memory = ProjectMemory(project)
    memory.load()
    memory.tell = lambda: {"asd_comparison": 1, "units": [], "name": "أولاد", "workspace": str(tmp_path / "e.gpkg")}
    path = str(tmp_path / "p.qgs")
    project.setFileName(path)
    assert project.write()
    assert not project.isDirty()
    text = (tmp_path / "p.qgs").read_text(encoding="utf-8")
    assert "أولاد" in text
    assert str(tmp_path / "e.gpkg") not in text
    again, found = QgsProject(), []
    reader = ProjectMemory(again)
    reader.load()
    reader.found.connect(lambda: found.append(reader.waiting()))
    assert again.read(path)
    assert found[0]["name"] == "أولاد"
    assert found[0]["workspace"] == str(tmp_path / "e.gpkg")
    assert again.write(path)  # saved before the dock was ever shown: still there
    assert "أولاد" in (tmp_path / "p.qgs").read_text(encoding="utf-8")
    assert reader.take()["name"] == "أولاد"
    assert reader.take() is None
    again.clear()
    memory.unload()
    reader.unload()


def test_an_entry_that_is_no_json_is_left_alone(project, tmp_path):
    from asd_plugin.docks.comparison.keeping.project_memory import KEY, SCOPE, ProjectMemory

    project.writeEntry(SCOPE, KEY, "{oops")
    memory = ProjectMemory(project)
    memory.load()
    assert memory.waiting() is None
    memory.unload()


# ---- in the file -----------------------------------------------------------------------------------------------


def test_a_locked_and_a_read_only_workspace_say_so(tmp_path, qgis_app, monkeypatch):
    import sqlite3

    from asd_plugin.docks.comparison.keeping.store import ComparisonStore
    from asd_plugin.qgis_support.messages import explain
    from asd_plugin.workspace import opening
    from tests.builders import make_workspace

    path = str(make_workspace(tmp_path))
    store = ComparisonStore()
    store.save(path, "Une", {"asd_comparison": 1})
    store.rename(path, "Une", "Deux")
    assert list(store.all(path)) == ["Deux"]
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AsdError) as locked:
        store.save(path, "Trois", {"asd_comparison": 1})
    other.execute("ROLLBACK")
    other.close()
    assert path in explain(locked.value)
    monkeypatch.setattr(opening.os, "access", lambda _path, mode: mode != opening.os.W_OK)
    with pytest.raises(AsdError) as closed:
        store.delete(path, "Deux")
    assert closed.value.problems[0].code == "workspace_read_only"
    assert list(store.all(path)) == ["Deux"]
