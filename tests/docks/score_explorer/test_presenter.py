"""The presenter decides; dock and map are fakes, the figures are true."""

import pytest

SFA, ZOUG, HAUTE = "02.071.04.01", "02.071.04.02", "01.061.01.01"
WEIGHTS, RANKING, WHY, SUMMARY = range(4)


def notice(stage):
    return stage.dock.last("show_notice")[0]


def state(stage):
    title, text, is_changed, can_undo, can_redo = stage.dock.last("show_model")
    return title, text, is_changed, can_undo, can_redo


def weight(stage, node):
    return stage.changes.history.present.node(node).weight


# ---- opening -------------------------------------------------------------------------------------------------------


def test_without_a_workspace_it_says_what_to_do(make_stage):
    stage = make_stage("")
    stage.dock.shown.emit(True)
    assert "Open a workspace" in stage.dock.last("show_empty")[0]
    assert stage.presenter.scored is None


def test_the_project_s_workspace_opens_with_the_model_of_the_latest_run(stage):
    assert stage.presenter.session.saved_model.id == "essai"
    title, text, is_changed, can_undo, can_redo = state(stage)
    assert title == "Essai"
    assert "espace.gpkg" in text
    assert (is_changed, can_undo, can_redo) == (False, False, False)
    assert stage.layer.count("open") == 1
    assert stage.layer.last("settle")[0] is stage.presenter.scored


def test_a_workspace_without_the_figures_of_its_model_says_which_and_stays_closed(make_stage, tmp_path):
    from tests.builders import make_workspace

    stage = make_stage(str(make_workspace(tmp_path / "bare")))
    stage.dock.shown.emit(True)
    assert "illiteracy_10_plus" in stage.dock.last("show_empty")[0]
    assert stage.presenter.data is None
    assert stage.layer.count("open") == 0


def test_a_file_that_is_no_workspace_is_said(make_stage, tmp_path):
    path = tmp_path / "other.gpkg"
    path.write_text("nothing")
    stage = make_stage("")
    stage.dock.shown.emit(True)
    stage.presenter.open(str(path))
    assert "other.gpkg" in stage.dock.last("show_empty")[0]


def test_a_hidden_dock_neither_reads_nor_paints(make_stage, tiny_workspace):
    stage = make_stage(tiny_workspace)
    stage.watch.layers_changed.emit()
    assert stage.presenter.data is None
    stage.dock.shown.emit(True)
    stage.dock.shown.emit(False)
    before = len(stage.layer.calls)
    assert stage.layer.calls[-1][0] == "close"
    stage.changes.set_weight("education", 2.0)
    stage.presenter.redraw_now()
    stage.presenter.settle_now()
    assert len(stage.layer.calls) == before


def test_shown_again_the_changes_are_still_there(stage):
    stage.tree.weight_typed.emit("education", 2.0)
    stage.dock.shown.emit(False)
    stage.dock.shown.emit(True)
    assert weight(stage, "education") == 2.0
    assert stage.layer.calls[-1][0] in ("settle", "show_focus")


def test_an_answer_to_an_older_question_is_dropped(make_stage, tiny_workspace, held_jobs):
    jobs = held_jobs
    stage = make_stage("", jobs)
    stage.dock.shown.emit(True)
    stage.presenter.open(tiny_workspace)
    stage.presenter.open(tiny_workspace)
    jobs.answer()
    assert stage.presenter.data is None
    jobs.answer()
    assert stage.presenter.data is not None


def test_the_project_closed_clears_everything_and_says_so(stage):
    stage.dock.unit_focused.emit(SFA)
    stage.watch.closed.emit()
    assert stage.presenter.data is None
    assert stage.presenter.scored is None
    assert stage.presenter.focus.code == ""
    assert "closed" in stage.dock.last("show_empty")[0]
    stage.tree.weight_typed.emit("education", 2.0)
    stage.bar.undo_asked.emit()


def test_layers_that_leave_the_project_take_the_workspace_with_them(qgis_app, stage):
    stage.watch.answers["workspaces"] = []
    stage.watch.layers_changed.emit()
    qgis_app.processEvents()
    assert stage.presenter.data is None
    assert "espace.gpkg" in stage.dock.last("show_empty")[0]


# ---- changing ------------------------------------------------------------------------------------------------------


def test_a_moved_slider_scores_at_once_and_stays_said_until_saved(stage):
    stage.tree.weight_moved.emit("education", 6.0)
    assert stage.presenter.scored.scores[1] == pytest.approx((6 * 25 + 3 * 31.25) / 9)
    stage.presenter.redraw_now()
    _, text, is_changed, can_undo, _ = state(stage)
    assert is_changed and can_undo
    assert "not saved" in text
    assert stage.layer.last("paint")[0] is stage.presenter.scored


def test_undo_returns_the_exact_model_and_the_exact_scores(stage):
    saved = stage.presenter.scored
    for place in (2.0, 3.0, 4.0):
        stage.tree.weight_moved.emit("education", place)
    stage.tree.weights_rested.emit()
    stage.tree.direction_turned.emit("no_running_water", -1)
    stage.bar.undo_asked.emit()
    assert weight(stage, "education") == 4.0
    stage.bar.undo_asked.emit()
    assert stage.changes.history.present is saved.model
    assert (stage.presenter.scored.scores == saved.scores).tolist() == [True] * 5 + [False]
    stage.bar.redo_asked.emit()
    stage.bar.redo_asked.emit()
    assert stage.changes.history.present.node("no_running_water").direction == -1


def test_what_cannot_be_is_said_and_nothing_changes(stage):
    before = stage.changes.history
    stage.dock.weights.aggregation_chosen.emit("geometric")
    assert stage.changes.history is before
    assert "geometric" in notice(stage)
    assert stage.dock.last("show_methods")[3] == "arithmetic"


def test_figures_that_a_choice_cannot_take_leave_the_last_good_state(stage):
    stage.dock.weights.normalisation_chosen.emit("z")
    stage.dock.weights.aggregation_chosen.emit("mpi")
    good = stage.changes.history.present
    assert good.normalisation.method == "z"
    assert stage.presenter.scored.model == good
    assert notice(stage)


def test_leaving_out_and_taking_in_again(stage):
    stage.tree.node_included.emit("housing", False)
    assert weight(stage, "housing") == 0.0
    assert stage.presenter.scored.scores[1] == pytest.approx(25.0)
    stage.tree.node_included.emit("education", False)
    assert weight(stage, "education") == 1.0
    assert "index" in notice(stage)
    stage.tree.node_included.emit("housing", True)
    assert weight(stage, "housing") == 3.0
    assert not stage.changes.is_changed


def test_back_to_the_saved_model_can_itself_be_undone(stage):
    stage.tree.weight_typed.emit("education", 2.0)
    stage.bar.reset_asked.emit()
    assert not stage.changes.is_changed
    stage.bar.undo_asked.emit()
    assert weight(stage, "education") == 2.0


def test_a_slow_way_of_joining_is_scored_in_a_job_and_only_the_latest_counts(make_stage, tiny_workspace, held_jobs):
    jobs = held_jobs
    stage = make_stage(tiny_workspace, jobs)
    stage.dock.shown.emit(True)
    jobs.answer()
    stage.dock.weights.aggregation_chosen.emit("copeland")
    stage.tree.weight_typed.emit("education", 2.0)
    stage.tree.weight_typed.emit("education", 5.0)
    assert len(jobs.waiting) == 1
    jobs.answer()
    assert stage.presenter.scored.model.aggregation == "arithmetic"
    jobs.answer()
    assert stage.presenter.scored.model.aggregation == "copeland"
    assert stage.presenter.scored.model.node("education").weight == 5.0
    assert jobs.waiting == []


def test_weights_compared_in_pairs_are_taken(stage):
    from asd_plugin.docks.score_explorer.state.judgements import Expert

    stage.dock.answers["ask_pairs"] = [Expert("Amina", {("education", "housing"): 1 / 3})]
    stage.tree.pairs_asked.emit("index")
    named = [("education", "Education"), ("housing", "Housing")]
    assert stage.dock.last("ask_pairs") == ("Index", named, [], False)
    assert weight(stage, "housing") == pytest.approx(0.75)
    stage.bar.undo_asked.emit()
    assert weight(stage, "housing") == 3.0


def test_pairs_that_were_declined_change_nothing(stage):
    stage.dock.answers["ask_pairs"] = []
    stage.tree.pairs_asked.emit("index")
    assert not stage.changes.is_changed


# ---- one commune ---------------------------------------------------------------------------------------------------


def test_ranks_change_against_the_saved_model(stage):
    stage.dock.answers["front_tab"] = RANKING
    stage.tree.weight_typed.emit("housing", 0.0)
    stage.presenter.redraw_now()
    ranking, _ = stage.dock.last("show_ranking")
    assert ranking.ranks[:5].tolist() == [5, 4, 3, 2, 1]
    assert ranking.change[:5].tolist() == [0, 0, 1, -1, 0]
    assert ranking.listed.names[4] == "Oued Sfa"


def test_search_answers_in_arabic_and_nothing_typed_keeps_all(stage):
    stage.dock.unit_searched.emit("واد")
    assert stage.dock.last("show_only")[0] == frozenset({SFA})
    stage.dock.unit_searched.emit("  ")
    assert stage.dock.last("show_only")[0] is None


def test_a_commune_clicked_on_the_map_is_explained(stage):
    stage.dock.answers["front_tab"] = WHY
    stage.layer.unit_picked.emit(HAUTE)
    assert stage.dock.last("show_tab") == (WHY,)
    assert stage.layer.last("show_focus") == (HAUTE,)
    why = stage.dock.last("show_why")[0]
    assert "Ville Haute: rank 3 of 5, score 46.9" in why.heading
    parts = sum(mark.value for mark in why.bars.marks)
    assert f"{parts:+.1f}" in why.bars.words.summary


def test_parts_sum_to_the_gap_for_every_commune_and_zone(stage):
    from asd_plugin.docks.score_explorer.words.why import parts as _parts

    presenter = stage.presenter
    for code in presenter.data.communes.codes[:5]:
        for zone in ("MA", presenter.data.communes.zone_of(code, "region")):
            parts, gap = _parts(presenter.data, presenter.scored, str(code), zone)
            assert sum(parts.values()) == pytest.approx(gap, abs=1e-9)


def test_a_commune_without_score_says_so_instead_of_a_chart(stage):
    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(ZOUG)
    why = stage.dock.last("show_why")[0]
    assert "Zoug has no score" in why.heading
    assert why.bars.marks == ()


def test_what_if_gives_the_score_and_rank_of_a_changed_figure(stage):
    stage.dock.unit_focused.emit(HAUTE)
    stage.dock.why.what_if_asked.emit("illiteracy_10_plus", 50.0)
    # education 100, housing (75 + 0) / 2 = 37.5: (100 + 3 x 37.5) / 4 = 53.125
    assert stage.dock.last("show_answer")[0] == "Score 46.9 becomes 53.1; rank 3 becomes 3."


def test_a_commune_that_is_not_here_is_ignored(stage):
    stage.layer.unit_picked.emit("99.999.01.01")
    assert stage.presenter.focus.code == ""


# ---- words ---------------------------------------------------------------------------------------------------------


def test_the_map_is_explained_from_the_figures(stage):
    stage.dock.answers["front_tab"] = SUMMARY
    stage.dock.tab_shown.emit(SUMMARY)
    text = " ".join(stage.dock.last("show_summary")[0])
    assert "Communes with a score: 5 of 6" in text
    assert "Without a score for want of figures: 1 " in text
    assert "Housing (75 %), Education (25 %)" in text
    assert "Need is highest in Oued Sfa" in text
    assert "not saved" not in text
    stage.tree.weight_typed.emit("housing", 0.0)
    stage.presenter.settle_now()
    text = " ".join(stage.dock.last("show_summary")[0])
    assert "not saved" in text
    assert "communes that change rank: 2;" in text


# ---- map -----------------------------------------------------------------------------------------------------------


def test_a_removed_layer_unticks_the_map_and_nothing_else(stage):
    stage.layer.lost.emit()
    assert stage.dock.last("show_on_map") == (False,)
    assert stage.presenter.scored is not None
    stage.dock.map_toggled.emit(True)
    assert stage.layer.count("open") == 2


def test_untouched_by_the_map_switch_while_hidden(stage):
    stage.dock.shown.emit(False)
    opened = stage.layer.count("open")
    stage.dock.map_toggled.emit(False)
    stage.dock.shown.emit(True)
    assert stage.layer.count("open") == opened
