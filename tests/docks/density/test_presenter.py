"""The presenter and the display with fakes around them: what is asked, shown, refused and forgotten."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from asd_plugin.domain.density.settings import AREA
from asd_plugin.domain.errors import AsdError, Cancelled, problem

CODES = ("A", "B", "C")


@pytest.fixture()
def desk(qgis_app, grid, make_dock, make_map, fakes, monkeypatch):
    """Everything wired: ``open()`` shows the dock on a workspace with two recorded periods."""
    from asd_plugin.docks.density import presenter as module
    from asd_plugin.docks.density.counting import HouseholdWork
    from asd_plugin.docks.density.data import DensityData, Run
    from asd_plugin.docks.density.display import Display
    from asd_plugin.docks.density.presenter import DensityPresenter

    Recorder, AtOnce, Held = fakes
    monkeypatch.setattr(module, "remember_workspace", lambda path: None)
    run = Run("run-1", "2026-01-01T10:00", "2025-02", "total", "total", 10, "suppressed", False)
    names = tuple({"fr": f"Commune {code}", "ar": code} for code in CODES)
    data = DensityData(
        "/w/a.gpkg", CODES, names, names, (None,) * 3, {AREA: np.array([2.0, 4.0, 5.0])}, (run,), run, grid
    )
    dock, layer = make_dock(), make_map()
    layer.answers["open"] = lambda *_: layer.answers.update(is_open=True)
    layer.answers["close"] = lambda *_: layer.answers.update(is_open=False)
    watch = Recorder(("layers_changed", "closed"), workspaces=lambda: ["/w/a.gpkg"], has_layer=True, newest_run="run-1")
    held = Held()
    work = HouseholdWork(lambda *_: None, lambda *_: None, held)
    published = []
    display = Display(dock, layer)
    made = DensityPresenter(dock, display, watch, lambda *_: data, work, AtOnce(), published.append)
    made.load()
    found = SimpleNamespace(
        presenter=made, display=display, dock=dock, map=layer, watch=watch, held=held, work=work, data=data,
        published=published, grid=grid,
    )  # fmt: skip
    yield found
    made.unload()


@pytest.fixture()
def opened(desk):
    desk.dock.shown.emit(True)
    return desk


def households(name="ménages"):
    from asd_plugin.docks.density.households import Fields

    rows = SimpleNamespace(sourceName=lambda: name)
    from asd_plugin.docks.density.households import Households

    return Households(rows, None, Fields(period="mois", programme="prog"), "layer-1", "/x.gpkg", False, None)


def counted(desk):
    return SimpleNamespace(grid=replace(desk.grid, protection="none"), notes=[])


def count(desk, protect=None):
    """Count households, as far as the working view."""
    desk.work._count = lambda *_: counted(desk)
    desk.work._protect = protect or (lambda *_: replace(desk.grid))
    desk.presenter.count(households())
    desk.held.answer()


def test_nothing_is_read_or_painted_before_the_dock_is_shown(desk):
    desk.watch.layers_changed.emit()
    assert desk.presenter.data is None
    assert desk.map.count("paint") == 0


def test_the_recorded_counts_are_shown_at_their_latest_period(opened):
    assert opened.display.choice.period == "2025-02"
    assert opened.map.count("open") == 1
    assert opened.map.last("open")[2] == "suppressed"
    assert opened.map.count("paint") == 1
    text, is_working, may_leave, may_publish = opened.dock.last("show_state")
    assert (is_working, may_leave, may_publish) == (False, True, False)


def test_the_slider_paints_at_once_and_settles_later(opened):
    opened.dock.period_moved.emit(0)
    assert opened.display.choice.period == "2025-01"
    assert opened.map.count("paint") == 2
    assert opened.map.count("settle") == 0
    opened.display.settle_now()
    assert opened.map.count("settle") == 1


def test_a_place_beyond_the_periods_changes_nothing(opened):
    opened.dock.period_moved.emit(7)
    assert opened.map.count("paint") == 1


def test_the_hidden_dock_does_nothing(opened):
    opened.dock.shown.emit(False)
    before = opened.map.count("paint")
    opened.dock.period_moved.emit(0)
    opened.dock.base_chosen.emit("")
    opened.display.settle_now()
    assert opened.map.count("paint") == before
    assert opened.map.count("settle") == 0
    assert not opened.display._play.isActive()


def test_a_hidden_commune_is_said_in_table_and_page_without_its_figure(opened):
    opened.dock.period_moved.emit(0)
    opened.dock.answers["front_tab"] = "table"
    opened.display.settle_now()
    rows = opened.dock.last("show_table")[0]
    assert [row.value for row in rows] == [20.0, None, None]
    assert all(row.state for row in rows[1:])
    opened.dock.answers["front_tab"] = "unit"
    opened.dock.unit_focused.emit("B")
    spec = opened.dock.last("show_unit")[1]
    assert spec.points[0].value is None
    assert "7" not in spec.points[0].text + spec.words.summary


def test_recorded_and_protected_counts_can_be_copied(opened):
    opened.dock.period_moved.emit(0)
    opened.dock.copy_asked.emit()
    text = opened.dock.last("put_on_clipboard")[0]
    assert len(text.splitlines()) == 4
    assert "\t7\t" not in text
    assert "\t30\t" not in text


def test_households_are_a_working_view_until_they_are_protected(opened):
    count(opened)
    assert not opened.display.is_recorded
    assert opened.map.last("dress")[1] == "none"
    assert opened.dock.last("show_state")[1:] == (True, False, True)
    opened.held.answer()
    assert opened.map.last("dress")[1] == "suppressed"
    assert opened.dock.last("show_state")[1:] == (False, False, True)


def test_counted_households_cannot_be_copied_or_exported_even_when_protected(opened):
    count(opened)
    for _ in range(2):
        opened.dock.copy_asked.emit()
        opened.dock.export_asked.emit()
        if opened.held.waiting:
            opened.held.answer()
    assert opened.dock.count("put_on_clipboard") == 0
    assert opened.dock.count("ask_target") == 0


def test_a_protection_that_fails_leaves_the_working_view_and_says_why(opened):
    def fail(*_):
        raise AsdError(problem("no_rows", layer="x"))

    count(opened, fail)
    opened.held.answer()
    assert opened.dock.last("show_notice")[0]
    assert opened.dock.last("show_state")[1:] == (True, False, True)
    assert not opened.display.measurer.grid.is_protected


def test_stopping_is_said_and_nothing_counted_leaves_the_recorded_counts(opened):
    def stopped(*_):
        raise Cancelled

    opened.work._count = stopped
    opened.presenter.count(households())
    opened.dock.cancel_asked.emit()
    opened.held.answer()
    assert opened.presenter.households is None
    assert opened.display.is_recorded
    assert opened.display.may_leave


def test_an_answer_nobody_waits_for_is_dropped(opened):
    opened.work._count = lambda *_: counted(opened)
    opened.presenter.count(households("one"))
    opened.presenter.count(households("two"))
    opened.held.answer()
    assert opened.display.is_recorded
    opened.held.answer()
    assert opened.dock.last("show_sources")[2] == "two"


def test_publishing_asks_the_algorithm_for_the_same_choices(opened):
    count(opened)
    opened.dock.publish_asked.emit()
    asked = opened.published[0]
    assert asked["BENEFICIARIES"] == "layer-1"
    assert asked["PERIOD_FIELD"] == "mois"
    assert asked["PERIOD"] == "2025-02"
    assert asked["WORKSPACE"] == "/w/a.gpkg"
    assert "PROGRAMME" not in asked
    assert asked["THRESHOLD"] == 10


def test_a_run_recorded_meanwhile_is_opened(opened):
    count(opened)
    opened.watch.answers["newest_run"] = "run-2"
    opened.dock.publish_asked.emit()
    assert opened.display.is_recorded
    assert opened.presenter.households is None


def test_recorded_counts_cannot_be_published_again(opened):
    opened.dock.publish_asked.emit()
    assert opened.published == []


def test_the_households_layer_removed_clears_its_counts_and_says_so(opened):
    count(opened)
    opened.watch.answers["has_layer"] = False
    opened.watch.layers_changed.emit()
    assert opened.display.is_recorded
    assert "ménages" in opened.dock.last("show_notice")[0]


def test_the_project_closed_clears_everything_and_says_so(opened):
    count(opened)
    opened.watch.closed.emit()
    assert opened.presenter.data is None
    assert opened.display.measurer is None
    assert opened.map.answers["is_open"] is False
    assert opened.dock.count("show_empty") >= 2


def test_a_workspace_that_left_the_project_is_let_go(opened):
    opened.watch.answers["workspaces"] = list
    opened.watch.layers_changed.emit()
    assert opened.presenter.data is None


def test_the_live_layer_removed_is_not_put_back_at_the_next_step(opened):
    opened.map.answers["is_open"] = False
    opened.map.lost.emit()
    opened.dock.period_moved.emit(0)
    assert opened.map.count("open") == 1
    opened.dock.map_toggled.emit(True)
    assert opened.map.count("open") == 2


def test_play_goes_round_and_stops_when_hidden(opened):
    opened.dock.play_toggled.emit(True)
    opened.display._next_period()
    assert opened.display.choice.period == "2025-01"
    opened.dock.shown.emit(False)
    assert not opened.display._play.isActive()


def test_a_workspace_without_counts_says_what_to_do(desk):
    desk.presenter._read = lambda *_: replace(desk.data, grid=None, run=None, runs=())
    desk.dock.shown.emit(True)
    assert desk.dock.count("show_no_counts") == 1
    assert not desk.display.may_leave


def test_an_unprotected_run_cannot_leave(desk):
    desk.presenter._read = lambda *_: replace(desk.data, grid=replace(desk.grid, protection="none"))
    desk.dock.shown.emit(True)
    assert desk.map.last("open")[2] == "none"
    desk.dock.copy_asked.emit()
    assert desk.dock.count("put_on_clipboard") == 0


def test_a_workspace_that_cannot_be_read_is_said(desk):
    def fail(*_):
        raise AsdError(problem("no_rows", layer="x"))

    desk.presenter._read = fail
    desk.dock.shown.emit(True)
    assert desk.presenter.data is None
    assert desk.dock.last("show_empty")[0]


def test_unloading_disconnects_everything(opened):
    opened.presenter.unload()
    assert all(not getattr(opened.dock, name).listeners for name in ("period_moved", "base_chosen", "shown"))
    opened.presenter.load()


def test_the_project_announcing_our_own_layer_does_not_take_it_away(opened):
    def announce(*_):
        opened.watch.answers["has_layer"] = False
        opened.watch.layers_changed.emit()
        assert opened.map.count("close") == before
        opened.map.answers["is_open"] = True

    opened.dock.map_toggled.emit(False)
    before = opened.map.count("close")
    opened.presenter.households = households()
    opened.map.answers["open"] = announce
    opened.dock.map_toggled.emit(True)
    opened.watch.layers_changed.emit()
    assert opened.presenter.households is None
