"""The interval of the rank of the commune in focus: asked when nothing moves, answered once, dropped when outdated."""

from types import SimpleNamespace

import pytest

SFA, ZOUG, HAUTE = "02.071.04.01", "02.071.04.02", "01.061.01.01"
WHY = 2
COMPUTING = "computing the rank interval…"


def shown(stage):
    return stage.dock.last("show_interval")[0]


@pytest.fixture()
def asked(make_stage, tiny_workspace, held_jobs):
    """A commune explained while jobs wait: nothing is known of its interval yet."""
    stage = make_stage(tiny_workspace, held_jobs)
    stage.dock.shown.emit(True)
    held_jobs.answer()
    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(HAUTE)
    return SimpleNamespace(
        stage=stage, jobs=held_jobs, interval=stage.presenter.interval, dock=stage.dock, tree=stage.tree
    )


def test_the_interval_is_that_of_the_robustness_study_with_the_seed_named(stage, read):
    from asd_plugin.domain.robustness.monte_carlo import study_robustness
    from asd_plugin.domain.robustness.settings import RobustnessSettings, WeightUncertainty

    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(HAUTE)
    assert shown(stage) == COMPUTING
    stage.presenter.interval.start_now()
    data, _, scored = read
    settings = RobustnessSettings(draws=1000, seed=2024, weights=WeightUncertainty("uniform", spread=0.25))
    units = study_robustness(scored.model, data.inputs.table, settings, data.inputs.groups, data.inputs.status).units
    low, high = units.loc[HAUTE, "rank_low"], units.loc[HAUTE, "rank_high"]
    assert shown(stage) == (
        f"Rank between {low:.0f} and {high:.0f} in 90 % of 1,000 draws of the weights (± 25 %, seed 2024)."
    )


def test_it_waits_a_second_of_rest_before_it_begins(asked):
    assert asked.interval.timer.isActive()
    assert asked.interval.timer.interval() == 1000
    assert asked.interval.timer.isSingleShot()
    assert asked.jobs.waiting == []


def test_one_study_answers_for_every_commune_of_the_model(asked):
    asked.interval.start_now()
    asked.dock.unit_focused.emit(SFA)
    assert shown(asked) == COMPUTING
    assert not asked.interval.timer.isActive()
    assert len(asked.jobs.waiting) == 1
    asked.jobs.answer()
    first = shown(asked)
    assert first.startswith("Rank between ")
    asked.dock.unit_focused.emit(HAUTE)
    assert shown(asked).startswith("Rank between ")
    assert not asked.interval.timer.isActive()


def test_an_answer_about_an_older_model_is_dropped_and_undo_knows_its_own(asked):
    from asd_plugin.domain.errors import Cancelled

    asked.interval.start_now()
    asked.tree.weight_typed.emit("education", 9.0)
    work, done = asked.jobs.waiting.pop(0)
    with pytest.raises(Cancelled):
        work()
    done(None, Cancelled())
    asked.stage.presenter.settle_now()
    assert shown(asked) == COMPUTING
    asked.interval.start_now()
    asked.jobs.answer()
    told = shown(asked)
    assert told.startswith("Rank between ")
    asked.stage.bar.undo_asked.emit()
    asked.stage.presenter.settle_now()
    assert shown(asked) == COMPUTING
    asked.stage.bar.redo_asked.emit()
    asked.stage.presenter.settle_now()
    assert shown(asked) == told
    assert not asked.interval.timer.isActive()


@pytest.mark.parametrize("way", ["hide", "unload", "close"])
def test_hidden_unloaded_or_closed_it_stops(asked, way):
    from asd_plugin.domain.errors import Cancelled

    asked.interval.start_now()
    before = asked.dock.count("show_interval")
    if way == "hide":
        asked.dock.shown.emit(False)
    elif way == "close":
        asked.stage.watch.closed.emit()
    else:
        asked.interval.forget()
    work, done = asked.jobs.waiting.pop(0)
    with pytest.raises(Cancelled):
        work()
    done(None, Cancelled())
    assert asked.dock.count("show_interval") == before
    assert not asked.interval.timer.isActive()


def test_shown_again_it_is_asked_again(asked):
    asked.interval.start_now()
    asked.dock.shown.emit(False)
    asked.dock.shown.emit(True)
    assert shown(asked) == COMPUTING
    assert asked.interval.timer.isActive()


def test_with_another_page_in_front_nothing_begins(asked):
    asked.dock.answers["front_tab"] = 1
    asked.dock.tab_shown.emit(1)
    assert not asked.interval.timer.isActive()
    asked.dock.answers["front_tab"] = WHY
    asked.dock.tab_shown.emit(WHY)
    assert asked.interval.timer.isActive()


def test_a_commune_without_a_score_has_no_interval(stage):
    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(ZOUG)
    stage.presenter.interval.start_now()
    assert shown(stage) == ""


def test_a_way_of_joining_that_takes_minutes_says_where_to_go_instead(stage):
    stage.dock.answers["front_tab"] = WHY
    stage.dock.unit_focused.emit(HAUTE)
    stage.dock.weights.aggregation_chosen.emit("copeland")
    stage.presenter.settle_now()
    assert "No rank interval here" in shown(stage)
    assert not stage.presenter.interval.timer.isActive()


def test_a_defect_shows_its_trace(asked):
    asked.interval.start_now()
    _, done = asked.jobs.waiting.pop(0)
    with pytest.raises(ZeroDivisionError):
        done(None, ZeroDivisionError())


def test_ranks_between_two_places_are_widened_to_whole_ones(qgis_app):
    from asd_plugin.docks.score_explorer.words.interval import interval_text

    text = interval_text(2.4, 7.05, 1000, 0.25, 2024)
    assert text == "Rank between 2 and 8 in 90 % of 1,000 draws of the weights (± 25 %, seed 2024)."


def test_the_panel_shows_the_interval_and_hides_an_empty_one(qgis_app):
    from asd_plugin.docks.score_explorer.widgets.why_panel import WhyPanel

    panel = WhyPanel()
    panel.show_interval("Rank between 2 and 8")
    assert panel.interval.text() == "Rank between 2 and 8"
    assert not panel.interval.isHidden()
    panel.show_interval("")
    assert panel.interval.isHidden()
