"""Comparing with another model: refused with its faults, never a state of the model, back in one click."""

import json

import numpy as np
import pytest

from asd_plugin.workspace import open_workspace

RANKING, WHY, SUMMARY = 1, 2, 3
SFA = "02.071.04.01"


@pytest.fixture()
def other(tmp_path, workspace):
    """The workspace's model with the weights the other way round, as a file."""
    with open_workspace(workspace) as opened:
        data = opened.model("essai")
    for node in data["tree"]:
        if node["id"] == "education":
            node["weight"] = 9
    path = tmp_path / "autre.json"
    path.write_text(json.dumps({**data, "id": "autre", "title": {"fr": "Autre"}}), encoding="utf-8")
    return str(path)


@pytest.fixture()
def office(make_stage, workspace):
    stage = make_stage(workspace)
    stage.dock.answers["front_tab"] = RANKING
    stage.dock.shown.emit(True)
    return stage


def notice(stage):
    return stage.dock.last("show_notice")[0]


def change(stage):
    return stage.dock.last("show_ranking")[0].change


def test_a_broken_file_is_refused_with_its_faults_and_the_saved_model_stays(office, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"asd_score_model": 1, "id": "x", "tree": [], "classes": {"count": "many"}}', encoding="utf-8")
    office.dock.answers["ask_model_file"] = str(path)
    office.bar.compare_file_asked.emit()
    assert "bad.json" in notice(office)
    assert "tree" in notice(office)
    assert "classes/count" in notice(office)
    assert not office.presenter.baseline.now.is_other


def test_a_file_that_is_no_model_is_refused(office, tmp_path):
    path = tmp_path / "photo.json"
    path.write_bytes(b"\x89PNG")
    office.dock.answers["ask_model_file"] = str(path)
    office.bar.compare_file_asked.emit()
    assert "photo.json" in notice(office)
    assert not office.presenter.baseline.now.is_other


def test_a_model_without_its_figures_here_says_which(office, other):
    with open(other, encoding="utf-8") as stream:
        data = json.load(stream)
    data["tree"][2]["indicator"] = "child_labour"
    with open(other, "w", encoding="utf-8") as stream:
        json.dump(data, stream)
    office.dock.answers["ask_model_file"] = other
    office.bar.compare_file_asked.emit()
    assert "child_labour" in notice(office)
    assert not office.presenter.baseline.now.is_other


def test_declining_changes_nothing(office):
    office.dock.answers["ask_model_file"] = ""
    before = office.dock.count("show_baseline")
    office.bar.compare_file_asked.emit()
    assert office.dock.count("show_baseline") == before


def test_nothing_open_nothing_to_compare(make_stage):
    stage = make_stage("")
    stage.dock.shown.emit(True)
    stage.bar.compare_file_asked.emit()
    stage.bar.compare_model_asked.emit("essai")
    stage.bar.compare_saved_asked.emit()
    assert stage.dock.count("ask_model_file") == 0


def test_ranks_change_against_the_other_model_and_it_is_said(office, other):
    office.dock.answers["ask_model_file"] = other
    assert np.nansum(np.abs(change(office))) == 0
    office.bar.compare_file_asked.emit()
    now = office.dock.last("show_baseline")[0]
    assert (now.title, now.where) == ("Autre", "autre.json")
    model = office.presenter._read(office.path, _wanted(other))[2]
    expected = office.presenter.scored.ranks - model.ranks
    assert change(office).tolist() == pytest.approx(expected.tolist(), nan_ok=True)
    assert np.nansum(np.abs(expected)) > 0


def test_undo_is_not_disturbed_and_one_click_leads_back(office, other):
    office.tree.weight_typed.emit("education", 2.0)
    history = office.changes.history
    office.dock.answers["ask_model_file"] = other
    office.bar.compare_file_asked.emit()
    assert office.changes.history is history
    office.bar.undo_asked.emit()
    assert not office.changes.is_changed
    assert office.presenter.baseline.now.is_other
    office.dock.ranking.saved_asked.emit()
    assert not office.presenter.baseline.now.is_other
    assert np.nansum(np.abs(change(office))) == 0
    assert not office.dock.last("show_baseline")[0].is_other


def test_a_model_of_the_workspace_is_compared_with_too(office, workspace, other):
    with open(other, encoding="utf-8") as stream, open_workspace(workspace, writable=True) as opened:
        opened.save_model(json.load(stream))
    office.bar.compare_model_asked.emit("autre")
    assert office.presenter.baseline.now.title == "Autre"
    assert office.presenter.baseline.now.where.endswith(".gpkg")


def test_why_and_words_name_the_other_model(office, other):
    office.dock.answers.update(ask_model_file=other, front_tab=SUMMARY)
    office.bar.compare_file_asked.emit()
    assert any("Against «Autre»" in text for text in office.dock.last("show_summary")[0])
    office.dock.answers["front_tab"] = WHY
    office.dock.unit_focused.emit(SFA)
    assert "with «Autre»" in office.dock.last("show_why")[0].heading


def test_a_late_answer_after_going_back_is_dropped(make_stage, workspace, other, held_jobs):
    stage = make_stage(workspace, held_jobs)
    stage.dock.shown.emit(True)
    held_jobs.answer()
    stage.dock.answers["ask_model_file"] = other
    stage.bar.compare_file_asked.emit()
    stage.bar.compare_saved_asked.emit()
    held_jobs.answer()
    assert not stage.presenter.baseline.now.is_other


def test_another_model_opened_is_compared_with_its_own_saved_state(office, other):
    office.dock.answers["ask_model_file"] = other
    office.bar.compare_file_asked.emit()
    office.bar.file_asked.emit()
    assert not office.presenter.baseline.now.is_other
    assert np.nansum(np.abs(change(office))) == 0


def test_the_recorded_run_is_on_the_map_or_it_is_said_where_to_find_it(office):
    office.bar.record_asked.emit()
    assert office.official.last("refresh") == (office.path,)
    assert "refreshed" in notice(office)
    office.official.answers["refresh"] = False
    office.bar.record_asked.emit()
    assert "add the ANSS layers" in notice(office)


def _wanted(path):
    from asd_plugin.docks.score_explorer.data import Wanted

    return Wanted(file=path)
