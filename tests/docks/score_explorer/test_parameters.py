"""What a scale or a way of joining needs: refused in the domain's words, live, one step to undo each."""

import json

import pytest

from asd_plugin.docks.score_explorer.words.figures import figure_text, read_figure, read_figures

SFA, ZOUG = "02.071.04.01", "02.071.04.02"


def notice(stage):
    return stage.dock.last("show_notice")[0]


def scale(stage):
    return stage.dock.weights.scale_fields


def joining(stage):
    return stage.dock.weights.joining_fields


def model(stage):
    return stage.changes.history.present


def choose_scale(stage, method):
    stage.dock.weights.normalisation_chosen.emit(method)
    stage.presenter.redraw_now()


def choose_joining(stage, method):
    stage.dock.weights.aggregation_chosen.emit(method)
    stage.presenter.redraw_now()


# ---- refused -------------------------------------------------------------------------------------------------------


def test_ends_that_do_not_rise_are_refused_and_what_was_typed_goes(stage):
    before = model(stage)
    scale(stage).ends_typed.emit(5.0, 5.0)
    assert "5" in notice(stage)
    assert model(stage) is before
    assert scale(stage).count("restore") == 1


def test_a_figure_that_is_no_number_is_said_and_nothing_changes(stage):
    choose_scale(stage, "goalposts")
    before = model(stage)
    scale(stage).figure_typed.emit("no_running_water", 0, "many")
    assert "«many»" in notice(stage)
    assert model(stage) is before
    choose_scale(stage, "categorical")
    before = model(stage)
    scale(stage).figure_typed.emit("no_running_water", 0, "10; x")
    assert "«10; x»" in notice(stage)
    assert model(stage) is before


def test_bounds_the_wrong_way_round_are_refused_by_the_indicator_s_name(stage):
    choose_scale(stage, "goalposts")
    before = model(stage)
    scale(stage).figure_typed.emit("no_running_water", 0, "1000")
    assert "no_running_water" in notice(stage)
    assert model(stage) is before


def test_limits_that_do_not_rise_are_refused(stage):
    choose_scale(stage, "categorical")
    before = model(stage)
    scale(stage).figure_typed.emit("no_running_water", 0, "30; 20")
    assert "rising" in notice(stage)
    assert model(stage) is before


def test_a_target_at_the_low_end_is_refused_by_the_figures(stage):
    choose_scale(stage, "distance_to_target")
    before = model(stage)
    scale(stage).figure_typed.emit("no_running_water", 0, "-50")
    assert "no_running_water" in notice(stage)
    assert model(stage) == before


def test_a_power_of_0_is_refused(stage):
    choose_joining(stage, "power")
    before = model(stage)
    joining(stage).power_typed.emit(0.0)
    assert "geometric" in notice(stage)
    assert model(stage) is before


def test_a_negative_power_on_a_scale_that_starts_at_0_names_both_choices(stage):
    choose_joining(stage, "power")
    joining(stage).power_typed.emit(-1.0)
    assert "power" in notice(stage)
    assert "minmax" in notice(stage)
    scale(stage).ends_typed.emit(1.0, 100.0)
    joining(stage).power_typed.emit(-1.0)
    assert model(stage).options.power == -1.0


@pytest.mark.parametrize("typed", ["1; -1", "0; 0", "1; 1; 1", "one; two", ""])
def test_order_weights_that_cannot_be_are_refused(stage, typed):
    choose_joining(stage, "owa")
    before = model(stage)
    joining(stage).order_weights_typed.emit(typed)
    assert notice(stage)
    assert model(stage) is before
    assert joining(stage).count("restore") == 1


def test_bounds_and_a_treatment_that_may_take_logarithms_are_refused_with_both_names(make_stage, workspace):
    from asd_plugin.workspace import open_workspace
    from tests.docks.score_explorer.conftest import model_json

    with open_workspace(workspace, writable=True) as opened:
        opened.save_model(model_json(treatment={"method": "skew_kurtosis"}))
    stage = make_stage(workspace)
    stage.dock.shown.emit(True)
    choose_scale(stage, "goalposts")
    assert "bounds" in notice(stage)
    assert "skew_kurtosis" in notice(stage)
    assert model(stage).normalisation.method == "minmax"


def test_a_reference_that_cannot_be_is_refused_by_the_figures(stage):
    choose_scale(stage, "distance_to_reference")
    before = model(stage)
    scale(stage).reference_chosen.emit("01.061.01.01")
    assert "distance_to_reference" in notice(stage)
    assert model(stage) == before


def test_fields_ask_nothing_when_nothing_is_open(make_stage):
    stage = make_stage("")
    stage.dock.shown.emit(True)
    scale(stage).ends_typed.emit(1.0, 2.0)
    scale(stage).figure_typed.emit("x", 0, "1")
    joining(stage).order_weights_typed.emit("1; 2")
    assert stage.changes.history is None


# ---- what works ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["goalposts", "distance_to_target", "distance_to_reference", "categorical"])
def test_every_scale_that_needs_figures_begins_with_some_and_shows_them(stage, method):
    choose_scale(stage, method)
    assert model(stage).normalisation.method == method
    assert stage.presenter.scored.model == model(stage)
    fields = scale(stage).last("show_fields")[0]
    assert fields.ends is not None
    if method == "distance_to_reference":
        assert fields.reference == model(stage).normalisation.reference != ""
    else:
        assert [row.leaf for row in fields.rows] == [leaf.id for leaf in model(stage).leaves]
        assert all(cell for row in fields.rows for cell in row.cells)
    stage.bar.undo_asked.emit()
    assert not stage.changes.is_changed


def test_goalposts_at_the_ends_of_the_data_are_minmax(stage):
    before = stage.presenter.scored.scores
    choose_scale(stage, "goalposts")
    bounds = model(stage).normalisation.bounds
    assert set(bounds) == {leaf.id for leaf in model(stage).leaves}
    assert stage.presenter.scored.scores == pytest.approx(before, abs=0.5, nan_ok=True)


def test_each_figure_is_live_and_one_step_to_undo(stage):
    choose_scale(stage, "goalposts")
    before, scores = model(stage), stage.presenter.scored.scores
    scale(stage).figure_typed.emit("no_running_water", 1, "500")
    assert model(stage).normalisation.bounds["no_running_water"][1] == 500.0
    assert stage.presenter.scored.scores.tolist() != scores.tolist()
    stage.bar.undo_asked.emit()
    assert model(stage) is before


def test_a_target_is_capped_or_not(stage):
    choose_scale(stage, "distance_to_target")
    stage.dock.weights.scale_fields.figure_typed.emit("no_running_water", 0, "20")
    free = stage.presenter.scored.scores[:5].max()
    scale(stage).capped_chosen.emit(True)
    assert model(stage).normalisation.truncate is True
    assert stage.presenter.scored.scores[:5].max() <= free
    assert scale(stage).last("show_fields")[0].capped is False  # shown with the next painting
    stage.presenter.redraw_now()
    assert scale(stage).last("show_fields")[0].capped is True


def test_mean_and_deviation_of_z_scores(stage):
    choose_scale(stage, "z")
    scale(stage).ends_typed.emit(100.0, 10.0)
    assert (model(stage).normalisation.mean, model(stage).normalisation.sd) == (100.0, 10.0)


def test_owa_gives_each_node_as_many_weights_as_it_has_children(stage):
    choose_joining(stage, "owa")
    found = model(stage)
    assert found.aggregation == "owa"
    for node in found.aggregates:
        assert len(found.joining_of(node).order_weights) == len(found.children(node.id))
    joining(stage).orness_typed.emit(1.0)
    assert model(stage).options.order_weights == (1.0, 0.0)
    fields_of = joining(stage)
    stage.presenter.redraw_now()
    assert fields_of.last("show_fields")[0].orness == 1.0
    joining(stage).order_weights_typed.emit("1; 3")
    assert model(stage).options.order_weights == (1.0, 3.0)
    choose_joining(stage, "geometric")
    assert model(stage).aggregation == "owa"  # refused: a scale from 0
    choose_joining(stage, "median")
    assert {node.aggregation for node in model(stage).aggregates} == {None}
    choose_joining(stage, "arithmetic")
    assert not stage.changes.is_changed


def test_what_was_set_is_in_the_saved_file(stage, tmp_path):
    from asd_plugin.sources.score_model import choose_model

    choose_joining(stage, "power")
    joining(stage).power_typed.emit(3.0)
    choose_scale(stage, "categorical")
    scale(stage).figure_typed.emit("no_running_water", 0, "10; 20; 30,5")
    target = tmp_path / "m.json"
    stage.dock.answers["ask_model_target"] = str(target)
    stage.bar.save_file_asked.emit()
    data = json.loads(target.read_text(encoding="utf-8"))
    assert data["aggregation"] == {"method": "power", "power": 3.0}
    assert data["normalisation"]["thresholds"]["no_running_water"] == [10, 20, 30.5]
    assert choose_model(str(target)).model == model(stage)


# ---- numbers as people write them ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "read"),
    [("12,5", 12.5), ("12.5", 12.5), ("1\u202f503", 1503.0), ("\u0663\u066b\u0665", 3.5), ("-2", -2.0)],
)
def test_figures_are_read_as_people_write_them(qgis_app, monkeypatch, typed, read):
    monkeypatch.setattr("asd_plugin.qgis_support.i18n.language", lambda: "fr")
    assert read_figure(typed) == read


@pytest.mark.parametrize("typed", ["", "x", "nan", "inf", "1_0", "1,2,3"])
def test_what_is_no_figure_is_not_read(qgis_app, monkeypatch, typed):
    monkeypatch.setattr("asd_plugin.qgis_support.i18n.language", lambda: "fr")
    assert read_figure(typed) is None


def test_lists_and_texts(qgis_app, monkeypatch):
    monkeypatch.setattr("asd_plugin.qgis_support.i18n.language", lambda: "fr")
    assert read_figures("1,5; 2 3\u061b4") == (1.5, 2.0, 3.0, 4.0)
    assert read_figures(" ") is None
    assert figure_text(1503.25) == "1503,25"
    assert figure_text(10) == "10"


# ---- the fields themselves -----------------------------------------------------------------------------------------


def test_the_fields_announce_what_the_user_does_and_stay_silent_when_shown(qgis_app):
    from asd_plugin.docks.score_explorer.widgets.scale_fields import ScaleFieldsPanel
    from asd_plugin.docks.score_explorer.words.figures import FigureRow, ScaleFields

    panel, said = ScaleFieldsPanel(), []
    panel.ends_typed.connect(lambda low, high: said.append((low, high)))
    panel.figure_typed.connect(lambda leaf, place, text: said.append((leaf, place, text)))
    panel.reference_chosen.connect(said.append)
    panel.capped_chosen.connect(said.append)
    panel.show_communes([("1", "Un"), ("2", "Deux")])
    fields = ScaleFields((0.0, 1.0), False, False, "1", ("From", "To"), (FigureRow("a", "A", "%", ("0", "5")),))
    panel.show_fields(fields)
    assert said == []
    panel.high.setValue(2.0)
    panel.capped.setChecked(True)
    panel.table.item(0, 2).setText("7")
    panel.reference.setCurrentText("Deux")
    panel.reference.lineEdit().editingFinished.emit()
    assert said == [(0.0, 2.0), True, ("a", 1, "7"), "2"]
    panel.restore()
    assert panel.high.value() == 1.0
    assert panel.table.item(0, 2).text() == "5"
    panel.reference.setCurrentText("nowhere")
    panel.reference.lineEdit().editingFinished.emit()
    assert panel.reference.currentText() == "Un"
    panel.show_fields(ScaleFields())
    assert not panel.isVisibleTo(panel.parentWidget())
    panel.deleteLater()


def test_a_power_and_order_weights_are_asked_only_when_needed(qgis_app):
    from asd_plugin.docks.score_explorer.widgets.joining_fields import JoiningFieldsPanel
    from asd_plugin.docks.score_explorer.words.figures import JoiningFields

    panel, said = JoiningFieldsPanel(), []
    panel.power_typed.connect(said.append)
    panel.orness_typed.connect(said.append)
    panel.order_weights_typed.connect(said.append)
    panel.show_fields(JoiningFields(power=2.0))
    assert panel.power.isVisibleTo(panel)
    assert not panel.orness.isVisibleTo(panel)
    panel.power.setValue(3.0)
    panel.show_fields(JoiningFields(orness=0.5, order_weights="0.5; 0.5"))
    assert not panel.power.isVisibleTo(panel)
    panel.orness.setValue(0.75)
    panel.order_weights.editingFinished.emit()
    panel.order_weights.setText("1; 2")
    panel.order_weights.editingFinished.emit()
    assert said == [3.0, 0.75, "1; 2"]
    panel.deleteLater()
