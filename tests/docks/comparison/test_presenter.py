"""The presenter decides; its collaborators are fakes."""

import pytest

A, B, ALI_1, HAUTE, ALI_2, ZOUG, SEPT, HUIT, NEUF = [
    "01.051.01.01",
    "01.051.04.01",
    "01.051.04.03",
    "01.061.01.01",
    "02.071.04.01",
    "02.071.04.02",
    "02.071.04.03",
    "02.071.04.05",
    "02.071.04.07",
]


def chosen(stage):
    return [chip.code for chip in stage.dock.last("show_chosen")[0]]


def notice(stage):
    return stage.dock.last("show_notice")[0]


def many(stage):
    from tests.docks.comparison.conftest import CODES, EXTRA, make_data

    stage.read["/tmp/espace.gpkg"] = make_data(extra=EXTRA)
    stage.open()
    return [*CODES, *(row[0] for row in EXTRA)]


# ---- workspace -----------------------------------------------------------------------------------------------------


def test_without_a_workspace_it_says_what_to_do(stage):
    stage.dock.shown.emit(True)
    assert "Open a workspace" in stage.dock.last("show_empty")[0]
    assert stage.opened == []


def test_the_workspace_behind_the_projects_layers_is_found(stage):
    stage.open()
    assert stage.opened == ["/tmp/espace.gpkg"]
    assert stage.dock.count("show_content") == 1
    choices = stage.dock.last("show_indicators")[0]
    assert [(c.id, c.label, c.domain) for c in choices] == [
        ("illiteracy", "Illiteracy", "Education"),
        ("road", "Distance to a road", "Education"),
    ]
    options = stage.dock.last("show_references")[0]
    assert [value for value, _ in options][:4] == ["province", "region", "country", ""]
    assert ("02", "Région d'Été") in options


def test_a_hidden_dock_reads_and_computes_nothing(stage):
    stage.watch.answers["workspaces"] = ["/tmp/espace.gpkg"]
    stage.watch.layers_changed.emit()
    stage.link.selection_changed.emit([A])
    assert stage.opened == []
    stage.open()
    stage.dock.shown.emit(False)
    before = len(stage.dock.calls)
    figures = stage.presenter.figures
    stage.presenter.choosing.choose_reference("country")
    stage.link.selection_changed.emit([A])
    stage.presenter.drawing.redraw_now()
    assert stage.presenter.figures is figures
    assert [c[0] for c in stage.dock.calls[before:]] == []


def test_hiding_gives_the_pointer_back_and_takes_the_outlines_off_the_map(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.dock.shown.emit(False)
    assert stage.link.calls[-1][0] == "sleep"
    assert stage.link.count("wake") == 1


def test_showing_again_keeps_the_choices(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.dock.shown.emit(False)
    stage.dock.shown.emit(True)
    stage.presenter.drawing.redraw_now()
    assert stage.presenter.state.codes == (A,)
    assert stage.link.last("show_units")[0] == ((A, 0),)
    assert stage.opened == ["/tmp/espace.gpkg"]


def test_the_removal_of_its_layers_clears_the_state_and_says_so(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.watch.answers["workspaces"] = []
    stage.watch.layers_changed.emit()
    assert stage.presenter.data is None
    assert stage.presenter.state.codes == ()
    assert stage.link.last("show_units") == ((),)
    text = stage.dock.last("show_empty")[0]
    assert "espace.gpkg" in text
    assert "removed" in text
    assert "Open a workspace" in text


def test_closing_the_project_clears_the_state_and_says_so(stage):
    stage.open()
    stage.watch.closed.emit()
    assert stage.presenter.data is None
    assert "closed" in stage.dock.last("show_empty")[0]
    stage.presenter.drawing.redraw_now()  # nothing left to draw


def test_a_workspace_chosen_by_hand_stays_when_other_layers_go(stage):
    stage.dock.shown.emit(True)
    stage.dock.answers["ask_workspace"] = "/tmp/espace.gpkg"
    stage.dock.workspace_asked.emit()
    stage.watch.layers_changed.emit()
    assert stage.presenter.data is not None


def test_declining_the_file_dialog_changes_nothing(stage):
    stage.open()
    stage.dock.answers["ask_workspace"] = ""
    stage.dock.workspace_asked.emit()
    assert stage.opened == ["/tmp/espace.gpkg"]


def test_a_workspace_that_cannot_be_opened_is_explained_and_the_former_stays(stage):
    from asd_plugin.domain.errors import AsdError, problem

    stage.read["/tmp/bad.gpkg"] = AsdError(problem("not_a_workspace", path="/tmp/bad.gpkg", reason=""))
    stage.dock.shown.emit(True)
    stage.dock.answers["ask_workspace"] = "/tmp/bad.gpkg"
    stage.dock.workspace_asked.emit()
    assert "bad.gpkg" in stage.dock.last("show_empty")[0]
    stage.open()
    stage.watch.layers_changed.emit()
    stage.dock.workspace_asked.emit()
    assert "bad.gpkg" in notice(stage)
    assert stage.presenter.data.path == "/tmp/espace.gpkg"


def test_another_workspace_keeps_the_choices_that_make_sense_there(stage):
    from tests.docks.comparison.conftest import make_data

    stage.open()
    for code in (A, ALI_2):
        stage.presenter.choosing.add_unit(code)
    stage.presenter.choosing.choose_indicator("road")
    stage.presenter.choosing.choose_reference("02.071")
    stage.read["/tmp/nord.gpkg"] = make_data("/tmp/nord.gpkg", national=False, codes=[A, B])
    stage.presenter.opening.open_workspace("/tmp/nord.gpkg")
    assert stage.presenter.state.codes == (A,)
    assert stage.presenter.state.indicator == "road"
    assert stage.presenter.state.reference == "region"


def test_missing_libraries_are_named_instead_of_a_broken_dock(stage, monkeypatch):
    from asd_plugin.docks.comparison import session
    from asd_plugin.qgis_support.dependencies import Unusable

    monkeypatch.setattr(session, "unusable", lambda: [Unusable("pandas", "No module named 'pandas'")])
    stage.watch.answers["workspaces"] = ["/tmp/espace.gpkg"]
    stage.dock.shown.emit(True)
    name, args, kwargs = next(call for call in reversed(stage.dock.calls) if call[0] == "show_empty")
    assert "pandas" in args[0]
    assert kwargs == {"can_open": False}
    assert stage.opened == []


# ---- choosing ------------------------------------------------------------------------------------------------------


def test_suggestions_carry_the_province(stage):
    stage.open()
    stage.dock.unit_typed.emit("oulad ali")
    assert stage.dock.last("show_suggestions")[0] == [(ALI_1, "Oulad Ali - Al Hoceïma"), (ALI_2, "Oulad Ali - L'Oasis")]
    stage.dock.unit_typed.emit("بني")
    assert [code for code, _ in stage.dock.last("show_suggestions")[0]] == [B]
    stage.dock.unit_typed.emit("")
    assert stage.dock.last("show_suggestions")[0] == []


def test_homonyms_are_shown_with_their_province(stage):
    stage.open()
    stage.presenter.choosing.add_unit(ALI_1)
    stage.presenter.choosing.add_unit(B)
    assert [chip.name for chip in stage.dock.last("show_chosen")[0]] == ["Oulad Ali (Al Hoceïma)", "Bni Hadifa"]


def test_a_click_on_the_map_adds_a_commune_and_a_second_click_says_it_is_there(stage):
    stage.open()
    stage.link.unit_picked.emit(A)
    assert (chosen(stage), notice(stage)) == ([A], "")
    stage.link.unit_picked.emit(A)
    assert chosen(stage) == [A]
    assert "already" in notice(stage)


def test_a_click_beside_every_commune_is_answered(stage):
    stage.open()
    stage.link.nothing_picked.emit()
    assert "No commune here" in notice(stage)


def test_the_thirteenth_unit_is_refused_with_a_sentence(stage):
    crowd = many(stage)
    for code in crowd[:13]:
        stage.presenter.choosing.add_unit(code)
    assert chosen(stage) == crowd[:12]
    assert [chip.colour for chip in stage.dock.last("show_chosen")[0]] == list(range(12))
    assert notice(stage) == "12 units at most can be told apart. Remove one before adding Extra 4."


def test_adding_the_selection_takes_as_many_as_fit_and_says_which_did_not(stage):
    crowd = many(stage)
    stage.link.answers["selected_codes"] = crowd[:13]
    stage.dock.selected_added.emit()
    assert chosen(stage) == crowd[:12]
    assert "Extra 4" in notice(stage)


def test_a_commune_of_another_workspace_is_refused_by_name(stage):
    stage.open()
    stage.link.unit_picked.emit("12.391.01.01")
    assert notice(stage) == "The commune 12.391.01.01 is not in the workspace espace.gpkg."


def test_removing_and_clearing(stage):
    stage.open()
    for code in (A, B):
        stage.presenter.choosing.add_unit(code)
    stage.dock.unit_removed.emit(A)
    assert chosen(stage) == [B]
    stage.dock.units_cleared.emit()
    assert chosen(stage) == []


def test_another_indicator_keeps_the_period_it_has_and_takes_its_latest_otherwise(stage):
    stage.open()
    assert stage.presenter.state.period == "2024"
    stage.dock.period_chosen.emit("2014")
    stage.dock.indicator_chosen.emit("road")
    assert (stage.presenter.state.period, stage.dock.last("show_indicator")) == ("2024", ("road", ["2024"], "2024"))
    stage.dock.indicator_chosen.emit("illiteracy")
    assert stage.dock.last("show_indicator") == ("illiteracy", ["2024", "2014"], "2024")


def test_picking_needs_a_layer_of_communes(stage):
    stage.open()
    stage.dock.picking_toggled.emit(True)
    assert stage.link.count("start_picking") == 1
    stage.dock.picking_toggled.emit(False)
    assert stage.link.count("stop_picking") == 1
    stage.link.answers["has_units"] = False
    stage.dock.picking_toggled.emit(True)
    assert stage.dock.last("show_picking") == (False,)
    assert "no layer of communes" in notice(stage)
    stage.link.picking_ended.emit()
    assert stage.link.count("start_picking") == 1


# ---- selecting together --------------------------------------------------------------------------------------------


def test_a_unit_clicked_in_a_chart_is_selected_on_the_map_and_comes_to_the_fore(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.presenter.choosing.add_unit(B)
    stage.dock.unit_focused.emit(B)
    assert stage.link.last("select") == ([B],)
    assert stage.dock.last("show_focus") == (B,)
    assert stage.link.last("show_units") == (((A, 0), (B, 1)), B)


def test_a_dot_of_the_strip_that_is_not_chosen_is_only_selected_on_the_map(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    before = stage.dock.count("show_focus")
    stage.dock.unit_focused.emit(B)
    assert stage.link.last("select") == ([B],)
    assert stage.dock.count("show_focus") == before


def test_a_selection_on_the_map_is_counted_and_brings_a_chosen_commune_to_the_fore(stage):
    stage.open()
    stage.presenter.choosing.add_unit(B)
    stage.link.selection_changed.emit([A, B])
    assert stage.dock.last("show_selected_count") == (2,)
    assert stage.dock.last("show_focus") == (B,)
    stage.link.selection_changed.emit([])
    assert stage.dock.last("show_focus") == ("",)


def test_all_chosen_can_be_selected_on_the_map(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.presenter.choosing.add_unit(B)
    stage.dock.map_selection_asked.emit()
    assert stage.link.last("select") == ((A, B),)


# ---- what is shown -------------------------------------------------------------------------------------------------


def test_the_same_figures_are_in_charts_and_table(stage):
    stage.open()
    for code in (A, HAUTE, ZOUG):
        stage.presenter.choosing.add_unit(code)
    stage.presenter.drawing.redraw_now()
    distribution, tip = stage.dock.last("show_chart")
    stage.dock.view_chosen.emit("gaps")
    stage.presenter.drawing.redraw_now()
    gaps, _ = stage.dock.last("show_chart")
    rows = {row.code: row for row in stage.dock.last("show_rows")[0]}
    for mark in distribution.marks:
        assert (mark.value, mark.colour) == (rows[mark.code].value, rows[mark.code].colour)
    for dumbbell in gaps.rows:
        row = rows[dumbbell.mark.code]
        assert (dumbbell.mark.value, dumbbell.gap) == (row.value, row.gap)
    assert (rows[A].gap, rows[HAUTE].gap, rows[ZOUG].gap) == (-23.0, 7.0, None)
    assert [m.code for m in distribution.marks] == [HAUTE, A, ZOUG]
    assert "Aïn Béïda" in tip(A)


def test_only_the_view_on_screen_is_made(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    before = stage.dock.count("show_chart")
    stage.dock.view_chosen.emit("table")
    stage.presenter.drawing.redraw_now()
    assert stage.dock.last("show_view") == ("table",)
    assert stage.dock.count("show_chart") == before
    stage.dock.view_chosen.emit("scatter")
    stage.presenter.drawing.redraw_now()
    options, second = stage.dock.last("show_seconds")
    assert (options, second) == ([("road", "Distance to a road (2024)")], "road")
    assert stage.dock.count("show_chart") == before + 1


def test_what_is_brushed_is_selected_on_the_map_and_the_selection_stands_out_in_the_chart(stage):
    stage.open()
    stage.link.answers["selected_codes"] = [A, B]
    stage.dock.units_brushed.emit([A, B])
    assert stage.link.last("select") == ([A, B],)
    assert stage.dock.last("show_selected") == ([A, B],)
    assert stage.dock.last("show_selected_count") == (2,)
    stage.link.selection_changed.emit([HAUTE])
    assert stage.dock.last("show_selected") == ([HAUTE],)
    stage.dock.shown.emit(False)
    stage.link.selection_changed.emit([A])
    assert stage.dock.last("show_selected") == ([HAUTE],)


def test_several_changes_are_computed_each_and_painted_once(stage, qgis_app):
    stage.open()
    before = stage.dock.count("show_chart")
    for reference in ("country", "province", "region", "country"):
        stage.presenter.choosing.choose_reference(reference)
        assert stage.presenter.figures.state.reference == reference
    import time

    end = time.monotonic() + 1
    while stage.dock.count("show_chart") == before and time.monotonic() < end:
        qgis_app.processEvents()
    qgis_app.processEvents()
    assert stage.dock.count("show_chart") == before + 1


def test_the_foot_names_source_licence_and_workspace(stage):
    stage.open()
    text, details = stage.dock.last("show_status")
    assert text == "Source: HCP, RGPH 2024 - Licence: CC BY 4.0 - Workspace: espace.gpkg"
    assert "HCP, RGPH 2024, table 1" in details
    assert "/tmp/espace.gpkg" in details


def test_unload_disconnects_everything(qgis_app, stage):
    from tests.docks.comparison.conftest import FakeSignal

    stage.presenter.unload()
    signals = [
        s
        for part in (stage.dock, stage.dock.controls, stage.link, stage.watch)
        for s in vars(part).values()
        if isinstance(s, FakeSignal)
    ]
    assert len(signals) == 45
    assert [s for s in signals if s.listeners] == []
    stage.presenter.load()  # the fixture unloads again


# ---- out -----------------------------------------------------------------------------------------------------------


def test_copy_puts_the_table_on_the_clipboard(stage):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    stage.dock.copy_asked.emit()
    text = stage.dock.last("put_on_clipboard")[0]
    assert text.splitlines()[1].startswith("01.051.01.01\tAïn Béïda\tAl Hoceïma\t")
    assert notice(stage) == "Table copied (1 rows)."


@pytest.mark.parametrize("ending", ["csv", "png", "svg", "pdf"])
def test_export_writes_what_is_asked_where_it_is_asked(stage, tmp_path, ending):
    stage.open()
    stage.presenter.choosing.add_unit(A)
    target = tmp_path / f"résultat.{ending}"
    stage.dock.answers["ask_target"] = str(target)
    stage.dock.export_asked.emit(ending)
    assert target.stat().st_size > 100
    suggested = stage.dock.last("ask_target")[0]
    assert suggested.endswith(f"illiteracy_2024_{'table' if ending == 'csv' else 'distribution'}.{ending}")
    assert str(target) in notice(stage)


def test_an_export_that_cannot_be_written_is_explained(stage, tmp_path):
    stage.open()
    stage.dock.answers["ask_target"] = str(tmp_path / "nowhere" / "a.csv")
    stage.dock.export_asked.emit("csv")
    assert "could not be written" in notice(stage)


def test_declining_to_export_says_nothing(stage):
    stage.open()
    stage.dock.answers["ask_target"] = ""
    stage.dock.export_asked.emit("png")
    assert notice(stage) == ""


def test_nothing_is_copied_or_exported_without_a_workspace(stage):
    stage.dock.shown.emit(True)
    stage.dock.copy_asked.emit()
    stage.dock.export_asked.emit("csv")
    assert stage.dock.count("put_on_clipboard") == stage.dock.count("ask_target") == 0


def test_the_answer_to_an_older_question_is_dropped(stage):
    from tests.docks.comparison.conftest import make_data

    waiting = []
    stage.presenter.desk.jobs.start = lambda description, work, done: waiting.append((work, done))
    stage.read["/tmp/nord.gpkg"] = make_data("/tmp/nord.gpkg", national=False, codes=[A, B])
    stage.dock.shown.emit(True)
    stage.presenter.opening.open_workspace("/tmp/espace.gpkg")
    stage.presenter.opening.open_workspace("/tmp/nord.gpkg")
    (old, tell_old), (new, tell_new) = waiting
    tell_new(new(), None)
    tell_old(old(), None)
    assert stage.presenter.data.path == "/tmp/nord.gpkg"


def test_a_project_closed_while_reading_stays_closed(stage):
    waiting = []
    stage.open()
    stage.presenter.desk.jobs.start = lambda description, work, done: waiting.append((work, done))
    stage.presenter.opening.open_workspace("/tmp/espace.gpkg")
    stage.watch.closed.emit()
    work, tell = waiting[0]
    tell(work(), None)
    assert stage.presenter.data is None
