"""Levels, milieus, several indicators, lists and highest needs: what the presenter makes of them."""

import pytest

from tests.docks.comparison.conftest import CODES, in_milieu, make_data, with_levels

A, B, ALI_1, HAUTE, ALI_2, ZOUG, SEPT, HUIT, NEUF = CODES
PATH = "/tmp/espace.gpkg"


@pytest.fixture()
def desk(stage):
    """The stage with three levels, a ranking, lists and families on the shelf; opened."""
    from asd_plugin.docks.comparison.data import Families, Ranking

    families = Families("f", "Families", "2026", 2, 0.4, ("population",), dict.fromkeys((A, B, HAUTE), "Hills"))
    data = with_levels(
        make_data(),
        ranking=Ranking("run-1", "Need 2024", "2026-11-02", (HAUTE, ALI_2, A, B, NEUF, "99.999.01.01")),
        lists={"Visit": (B, SEPT, "99.999.01.01"), "Elsewhere": ("99.999.01.01",), "Oasis": ("02.071",)},
        families=families,
        created="monday",
    )
    stage.read[PATH] = data
    for milieu in ("urban", "rural"):
        stage.read[PATH, milieu] = in_milieu(data, milieu)
    stage.open()
    stage.controls = stage.dock.controls
    return stage


def chosen(stage):
    return [(chip.code, chip.colour) for chip in stage.dock.last("show_chosen")[0]]


def notice(stage):
    return stage.dock.last("show_notice")[0]


def options(stage):
    return dict(stage.dock.last("show_references")[0])


# ---- level ---------------------------------------------------------------------------------------------------------


def test_going_up_the_communes_become_their_provinces_in_the_colour_of_the_first(desk):
    for code in (ALI_2, A, B, HAUTE):
        desk.presenter.choosing.add_unit(code)
    desk.controls.level_chosen.emit("province")
    assert chosen(desk) == [("02.071", 0), ("01.051", 1), ("01.061", 3)]
    assert desk.presenter.state.level == desk.presenter.data.level == "province"
    assert desk.link.last("follow_level") == ("province",)
    assert [unit.value for unit in desk.presenter.figures.comparison.units] == [15.0, 5.0, 10.0]
    desk.controls.level_chosen.emit("region")
    assert chosen(desk) == [("02", 0), ("01", 1)]


def test_coming_back_what_was_left_returns_as_far_as_it_lies_in_what_is_chosen_now(desk):
    for code in (ALI_2, A, B):
        desk.presenter.choosing.add_unit(code)
    desk.controls.level_chosen.emit("province")
    desk.dock.unit_removed.emit("02.071")
    desk.controls.level_chosen.emit("commune")
    assert chosen(desk) == [(A, 1), (B, 2)]


def test_going_down_for_the_first_time_says_that_nothing_was_chosen_there(desk):
    desk.controls.level_chosen.emit("province")
    desk.dock.unit_chosen.emit("02.071")
    desk.controls.level_chosen.emit("commune")
    assert chosen(desk) == []
    assert "Nothing was chosen at this level" in notice(desk)


def test_the_same_level_again_changes_nothing(desk):
    before = len(desk.dock.calls)
    desk.controls.level_chosen.emit("commune")
    assert len(desk.dock.calls) == before


@pytest.mark.parametrize(
    ("reference", "at_province", "at_region"),
    [
        ("province", "region", "country"),
        ("region", "region", "country"),
        ("country", "country", "country"),
        ("02.071", "02.071", "02"),
        ("02", "02", "02"),
        (A, "01.051", "01"),
        ("family", "region", "country"),
        ("list:Visit", "region", "country"),
    ],
)
def test_a_reference_that_means_nothing_at_a_level_gives_way_to_what_lies_above_it(
    desk, reference, at_province, at_region
):
    desk.dock.reference_chosen.emit(reference)
    desk.controls.level_chosen.emit("province")
    assert desk.presenter.state.reference == at_province
    assert at_province in options(desk)
    desk.controls.level_chosen.emit("region")
    assert desk.presenter.state.reference == at_region
    assert at_region in options(desk)


def test_names_of_the_level_are_suggested(desk):
    desk.controls.level_chosen.emit("province")
    desk.dock.unit_typed.emit("oasis")
    assert desk.dock.last("show_suggestions")[0] == [("02.071", "L'Oasis - Région d'Été")]
    desk.controls.level_chosen.emit("region")
    desk.dock.unit_typed.emit("ete")
    assert desk.dock.last("show_suggestions")[0] == [("02", "Région d'Été")]


def test_a_commune_clicked_while_provinces_are_compared_is_refused_by_name(desk):
    desk.controls.level_chosen.emit("province")
    desk.link.unit_picked.emit(A)
    assert notice(desk) == f"The province {A} is not in the workspace espace.gpkg."


def test_a_typing_mistake_still_finds_the_commune(desk):
    desk.dock.unit_typed.emit("wlad aly")
    assert [code for code, _ in desk.dock.last("show_suggestions")[0]] == [ALI_1, ALI_2]
    desk.dock.unit_typed.emit("بني حديفة")
    assert [code for code, _ in desk.dock.last("show_suggestions")[0]] == [B]


# ---- milieu --------------------------------------------------------------------------------------------------------


def test_a_milieu_is_read_once_when_it_is_first_asked_for(desk):
    desk.presenter.choosing.add_unit(A)
    assert desk.opened == [PATH]
    desk.controls.milieu_chosen.emit("rural")
    assert desk.opened == [PATH, (PATH, "rural")]
    assert desk.presenter.figures.comparison.units[0].value == 11.0
    assert desk.presenter.state.milieu == desk.presenter.data.milieu == "rural"
    desk.controls.milieu_chosen.emit("total")
    desk.controls.milieu_chosen.emit("rural")
    assert desk.opened == [PATH, (PATH, "rural")]


def test_an_indicator_without_milieus_offers_only_both_together_and_says_so(desk):
    desk.controls.milieu_chosen.emit("rural")
    desk.dock.indicator_chosen.emit("road")
    assert desk.presenter.state.milieu == "total"
    assert notice(desk) == "«Distance to a road» is not published by milieu: urban and rural stay together."
    assert [value for value, _ in desk.controls.last("show_milieus")[0]] == ["total"]
    desk.controls.milieu_chosen.emit("urban")
    assert (desk.presenter.state.milieu, desk.opened[-1]) == ("total", (PATH, "rural"))
    assert "not published by milieu" in notice(desk)


def test_a_catalogue_that_promises_a_milieu_the_workspace_does_not_have_is_answered(desk):
    desk.read[PATH, "urban"] = in_milieu(desk.read[PATH], "urban", indicators=())
    desk.controls.milieu_chosen.emit("urban")
    assert desk.presenter.state.milieu == desk.presenter.data.milieu == "total"
    assert "not published by milieu" in notice(desk)


def test_a_milieu_that_cannot_be_read_is_explained_and_the_former_stays(desk):
    from asd_plugin.domain.errors import AsdError, problem

    desk.read[PATH, "urban"] = AsdError(problem("workspace_absent", path=PATH))
    desk.controls.milieu_chosen.emit("urban")
    assert "espace.gpkg" in notice(desk)
    assert desk.presenter.state.milieu == "total"
    assert desk.controls.last("show_milieus")[1] == "total"


def test_the_milieu_of_a_workspace_that_was_left_is_dropped(desk):
    waiting = []
    desk.presenter.desk.jobs.start = lambda description, work, done: waiting.append((work, done))
    desk.controls.milieu_chosen.emit("urban")
    desk.watch.closed.emit()
    work, done = waiting[0]
    done(work(), None)
    assert desk.presenter.data is None


def test_level_and_milieu_go_together(desk):
    desk.controls.milieu_chosen.emit("rural")
    desk.controls.level_chosen.emit("province")
    assert (desk.presenter.data.level, desk.presenter.data.milieu) == ("province", "rural")
    assert [choice.id for choice in desk.dock.last("show_indicators")[0]] == ["illiteracy", "road"]


# ---- indicators ----------------------------------------------------------------------------------------------------


def test_several_indicators_may_be_chosen_and_the_first_is_the_main_one(desk):
    desk.controls.indicator_toggled.emit("road", True)
    assert desk.presenter.state.indicators == ("illiteracy", "road")
    assert desk.controls.last("show_all_chosen") == (("illiteracy", "road"),)
    desk.dock.indicator_chosen.emit("road")
    assert desk.presenter.state.indicators == ("road",)


def test_the_main_indicator_taken_away_leaves_its_place_to_the_next(desk):
    desk.controls.indicator_toggled.emit("road", True)
    desk.controls.indicator_toggled.emit("illiteracy", False)
    assert desk.presenter.state.indicators == ("road",)
    assert desk.presenter.state.period == "2024"
    desk.controls.indicator_toggled.emit("road", False)
    assert desk.presenter.state.indicators == ("road",)
    assert "at least" in notice(desk)


def test_the_card_says_what_an_indicator_is_and_what_its_catalogue_leaves_out(desk):
    desk.controls.card_asked.emit("")
    card = desk.controls.last("show_card")[0]
    lines = dict(card.lines)
    assert (card.id, card.title) == ("illiteracy", "Illiteracy")
    assert lines["Definition"] == "Definition of Illiteracy"
    assert lines["Numerator"] == "not stated by the catalogue"
    assert lines["Direction"] == "a high value is a need"
    assert (lines["Periods"], lines["Milieu"]) == ("2014, 2024", "urban, rural, and both")
    assert lines["Source"] == "HCP, RGPH 2024, table 1"
    assert lines["Licence"] == "CC BY 4.0, recomputed"
    desk.controls.card_asked.emit("road")
    assert dict(desk.controls.last("show_card")[0].lines)["Milieu"] == "urban and rural together only"


@pytest.mark.parametrize(
    ("direction", "use", "words"),
    [(-1, "keep", "a low value is a need"), (0, "keep", "context"), (1, "context", "context")],
)
def test_the_card_says_which_way_it_reads(qgis_app, direction, use, words):
    from asd_plugin.docks.comparison.choosing.cards import direction_words

    assert words in direction_words({"direction": direction, "use": use})


# ---- reference -----------------------------------------------------------------------------------------------------


def test_references_on_offer_are_zones_families_lists_and_the_chosen_units(desk):
    desk.presenter.choosing.add_unit(A)
    offered = options(desk)
    assert {"province", "region", "country", "family", "list:Visit", A, "01", "02.071"} <= set(offered)
    assert "list:Elsewhere" not in offered
    desk.dock.reference_chosen.emit(A)
    desk.dock.unit_removed.emit(A)
    assert A in options(desk)
    assert desk.presenter.figures.comparison.zones[0].value == 10.0


def test_the_family_of_each_is_the_median_of_its_members(desk):
    desk.presenter.choosing.add_unit(A)
    desk.presenter.choosing.add_unit(NEUF)
    desk.dock.reference_chosen.emit("family")
    first, lost = desk.presenter.figures.comparison.units
    assert (first.reference.value, first.gap) == (20.0, -10.0)
    assert lost.reference.basis == "no_family"
    assert desk.presenter.data.zone_name(first.reference.code) == "peer family «Hills»"
    assert desk.presenter.data.zone_name(lost.reference.code) == "no peer family"


def test_without_families_no_family_is_on_offer(stage):
    stage.open()
    assert "family" not in options(stage)


# ---- ready-made ----------------------------------------------------------------------------------------------------


def test_the_highest_needs_of_a_zone_replace_what_is_chosen_and_say_by_which_score(desk):
    desk.presenter.choosing.add_unit(SEPT)
    desk.controls.highest_asked.emit("01")
    assert chosen(desk) == [(HAUTE, 0), (A, 1), (B, 2)]
    assert notice(desk) == "Highest needs of Région Une: 3 communes, by the score «Need 2024» of 02/11/2026."
    desk.controls.highest_asked.emit("MA")
    assert [code for code, _ in chosen(desk)] == [HAUTE, ALI_2, A, B, NEUF]


def test_a_zone_without_a_scored_commune_leaves_the_choice_as_it_is(desk):
    from dataclasses import replace

    desk.presenter.choosing.add_unit(SEPT)
    shelf = replace(desk.presenter.data.shelf, ranking=replace(desk.presenter.data.shelf.ranking, codes=(HAUTE,)))
    desk.presenter.desk.session.data = replace(desk.presenter.data, shelf=shelf)
    desk.controls.highest_asked.emit("02")
    assert notice(desk) == "No commune of Région d'Été has a score."
    assert chosen(desk) == [(SEPT, 0)]


def test_the_menu_offers_the_zones_of_the_unit_chosen_last_and_every_other(desk):
    desk.presenter.choosing.add_unit(ALI_2)
    desk.controls.ready_wanted.emit()
    offer = desk.controls.last("show_ready")[0]
    assert [code for code, _ in offer.near] == ["02.071", "02", "MA"]
    assert [code for code, _, _ in offer.regions] == ["02", "01"]
    assert offer.regions[1][2] == (("01.051", "Al Hoceïma"), ("01.061", "Nord"))
    assert (offer.lists, offer.can_save, offer.why_none) == (("Visit",), True, "")


def test_where_needs_cannot_be_ranked_the_menu_says_why(desk, stage):
    desk.controls.level_chosen.emit("province")
    desk.controls.ready_wanted.emit()
    offer = desk.controls.last("show_ready")[0]
    assert "communes" in offer.why_none
    assert offer.lists == ("Oasis",)
    desk.controls.highest_asked.emit("01")
    assert "No commune" in notice(desk)


def test_a_workspace_without_a_score_says_to_run_one(stage):
    stage.open()
    stage.dock.controls.ready_wanted.emit()
    assert "run the need score" in stage.dock.controls.last("show_ready")[0].why_none
    stage.dock.controls.highest_asked.emit("MA")
    assert chosen(stage) == [] if stage.dock.last("show_chosen") else True


def test_a_saved_list_is_taken_and_what_is_not_here_is_counted(desk):
    desk.controls.list_asked.emit("Visit")
    assert [code for code, _ in chosen(desk)] == [B, SEPT]
    assert notice(desk).startswith("List «Visit»: 2 units. 1 of it were left out")
    desk.controls.list_asked.emit("Never heard of")
    assert [code for code, _ in chosen(desk)] == [B, SEPT]


def test_a_list_is_saved_under_its_name_and_is_a_reference_at_once(desk):
    for code in (A, B):
        desk.presenter.choosing.add_unit(code)
    desk.controls.list_save_asked.emit("  Été  ")
    assert desk.kept == {"Été": (A, B)}
    assert notice(desk) == "List «Été» saved in espace.gpkg."
    assert "list:Été" in options(desk)
    desk.dock.reference_chosen.emit("list:Été")
    assert desk.presenter.figures.comparison.zones[0].communes == 2


def test_a_removed_list_that_was_the_reference_gives_way(desk):
    desk.presenter.choosing.add_unit(A)
    desk.controls.list_save_asked.emit("Mine")
    desk.dock.reference_chosen.emit("list:Mine")
    desk.controls.list_delete_asked.emit("Mine")
    assert desk.presenter.state.reference == "region"
    assert "list:Mine" not in options(desk)


def test_nothing_chosen_or_no_name_saves_no_list(desk):
    desk.controls.list_save_asked.emit("Empty")
    assert "Choose units before" in notice(desk)
    desk.presenter.choosing.add_unit(A)
    desk.controls.list_save_asked.emit("   ")
    assert desk.kept == {}


def test_a_list_that_cannot_be_written_is_explained(desk):
    from asd_plugin.domain.errors import AsdError, problem

    desk.presenter.choosing.add_unit(A)
    desk.kept["error"] = AsdError(problem("workspace_read_only", path=PATH, reason=""))
    desk.controls.list_save_asked.emit("Mine")
    assert "espace.gpkg" in notice(desk)
    assert "list:Mine" not in options(desk)


def test_a_rectangle_adds_what_it_met_without_saying_what_is_there_already(desk):
    desk.presenter.choosing.add_unit(A)
    desk.link.units_drawn.emit([A, B, SEPT])
    assert [code for code, _ in chosen(desk)] == [A, B, SEPT]
    assert notice(desk) == ""


def test_a_rectangle_with_too_many_says_how_many_were_left_out(stage):
    from tests.docks.comparison.conftest import EXTRA

    stage.read[PATH] = make_data(extra=EXTRA)
    stage.open()
    stage.link.units_drawn.emit([*CODES, *(row[0] for row in EXTRA)])
    assert len(chosen(stage)) == 12
    assert notice(stage).endswith("3 others were left out.")


# ---- without a workspace -------------------------------------------------------------------------------------------


def test_without_a_workspace_every_choice_is_answered_by_nothing(stage):
    stage.dock.shown.emit(True)
    controls = stage.dock.controls
    for signal, values in (
        (controls.level_chosen, ("province",)),
        (controls.milieu_chosen, ("rural",)),
        (controls.indicator_toggled, ("road", True)),
        (controls.card_asked, ("",)),
        (controls.ready_wanted, ()),
        (controls.highest_asked, ("MA",)),
        (controls.list_asked, ("Visit",)),
        (controls.list_save_asked, ("Visit",)),
        (controls.list_delete_asked, ("Visit",)),
        (stage.link.units_drawn, ([A],)),
    ):
        signal.emit(*values)
    assert controls.calls == []
    assert stage.presenter.figures is None


def test_a_saved_state_comes_back_whole_with_its_level_and_milieu(desk):
    from asd_plugin.docks.comparison.state import Chosen, ComparisonState

    state = ComparisonState(
        chosen=(Chosen("02.071", 4), Chosen("99.999", 5)),
        indicators=("illiteracy", "gone"),
        period="2014",
        reference="02",
        level="province",
        milieu="urban",
        view="trend",
    )
    desk.presenter.gathering.restore(state)
    now = desk.presenter.state
    assert chosen(desk) == [("02.071", 4)]
    assert (now.indicators, now.period, now.reference) == (("illiteracy",), "2014", "02")
    assert (now.level, now.milieu, now.view) == ("province", "urban", "trend")
    assert desk.presenter.data.milieu == "urban"
