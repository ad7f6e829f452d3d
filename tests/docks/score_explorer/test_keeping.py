"""Saving and recording: files whole or untouched, the official run only of a saved model."""

import json

import pytest

from asd_plugin.docks.score_explorer.saving import renamed
from asd_plugin.workspace import open_workspace


@pytest.fixture()
def office(make_stage, workspace):
    stage = make_stage(workspace)
    stage.dock.shown.emit(True)
    return stage


def notice(stage):
    return stage.dock.last("show_notice")[0]


def test_a_saved_file_opens_as_the_same_model(office, tmp_path):
    from asd_plugin.sources.score_model import choose_model

    target = tmp_path / "modèle été.json"
    office.dock.answers["ask_model_target"] = str(target)
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.save_file_asked.emit()
    assert choose_model(str(target)).model == office.changes.history.present
    assert not office.changes.is_changed
    assert office.dock.last("show_model")[2] is False


def test_a_file_that_cannot_be_written_is_said_and_the_model_stays_changed(office, tmp_path):
    office.dock.answers["ask_model_target"] = str(tmp_path)
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.save_file_asked.emit()
    assert tmp_path.name in notice(office)
    assert office.changes.is_changed


def test_saved_in_the_workspace_under_a_new_title_it_leaves_the_old_model_alone(office, workspace):
    office.dock.answers["ask_title"] = "Essai été"
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.save_workspace_asked.emit()
    with open_workspace(workspace) as opened:
        models = {model["id"]: model for model in opened.models()}
        assert opened.model("essai")["tree"][1]["weight"] == 1
        assert opened.model("essai-ete")["tree"][1]["weight"] == 2.0
    assert models["essai-ete"]["origin"] == "office"
    assert not office.changes.is_changed
    assert office.changes.history.present.id == "essai-ete"


def test_an_office_s_own_model_saved_under_its_title_is_replaced(office, workspace):
    office.dock.answers["ask_title"] = "Essai"
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.save_workspace_asked.emit()
    with open_workspace(workspace) as opened:
        assert opened.model("essai")["tree"][1]["weight"] == 2.0
        assert len(opened.models()) == 2


def test_declining_saves_nothing(office, workspace):
    office.dock.answers.update(ask_title="", ask_model_target="")
    office.bar.save_workspace_asked.emit()
    office.bar.save_file_asked.emit()
    with open_workspace(workspace) as opened:
        assert len(opened.models()) == 2


def test_ids_are_plain_and_new(read):
    model = read[2].model
    assert renamed(model, "Élevé: été 2026!", set()).id == "eleve-ete-2026"
    assert renamed(model, "Essai", {"essai", "essai-2"}).id == "essai-3"
    assert renamed(model, "الحاجة", {"essai"}).id == "essai-2"


def test_a_changed_model_is_never_recorded(office, workspace):
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.record_asked.emit()
    assert "Save the model first" in notice(office)
    with open_workspace(workspace) as opened:
        assert len(opened.runs()) == 1


def test_a_model_that_is_only_a_file_is_not_recorded(office, tmp_path):
    office.dock.answers["ask_model_target"] = str(tmp_path / "m.json")
    office.bar.save_file_asked.emit()
    office.bar.record_asked.emit()
    assert "in the workspace first" in notice(office)


def test_the_official_run_holds_what_the_dock_shows(office, workspace):
    office.dock.answers["ask_title"] = "Variante"
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.save_workspace_asked.emit()
    office.bar.record_asked.emit()
    assert "Communes scored: 5" in notice(office)
    scored = office.presenter.scored
    with open_workspace(workspace) as opened:
        run = opened.latest_score()
        scores = opened.scores(run["run_id"])
    assert run["model_id"] == "variante"
    assert scores["score"].tolist()[:5] == scored.scores[:5].tolist()
    assert run["limits"] == list(scored.limits)
    assert sum(scores["contributions"].iloc[1].values()) == pytest.approx(scored.scores[1])


def test_another_model_opens_on_the_same_workspace_and_a_changed_one_asks_first(office, tmp_path, workspace):
    path = tmp_path / "other.json"
    with open_workspace(workspace) as opened:
        other = opened.model("essai")
    path.write_text(json.dumps({**other, "id": "autre", "title": {"fr": "Autre"}}), encoding="utf-8")
    office.dock.answers.update(ask_model_file=str(path), confirm_discard=False)
    office.tree.weight_typed.emit("education", 2.0)
    office.bar.file_asked.emit()
    assert office.changes.history.present.id == "essai"
    office.dock.answers["confirm_discard"] = True
    office.bar.file_asked.emit()
    assert office.changes.history.present.id == "autre"
    office.bar.model_chosen.emit("essai")
    assert office.changes.history.present.id == "essai"


def test_a_model_file_with_faults_is_refused_and_the_open_one_stays(office, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"asd_score_model": 1, "id": "x", "tree": []}', encoding="utf-8")
    office.dock.answers["ask_model_file"] = str(path)
    office.bar.file_asked.emit()
    assert "tree" in notice(office)
    assert office.changes.history.present.id == "essai"
