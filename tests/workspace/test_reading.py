"""Questions to a workspace: the tables come back whole, in order, with missing kept apart."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import open_workspace
from tests.builders import COMMUNES, INDICATORS, MODEL_ID, catalogue, make_workspace


@pytest.fixture(scope="module")
def ws(tmp_path_factory):
    with open_workspace(make_workspace(tmp_path_factory.mktemp("ws"))) as opened:
        yield opened


def refusal(call, *arguments):
    with pytest.raises(AsdError) as caught:
        call(*arguments)
    (found,) = caught.value.problems
    return found


def test_units_are_indexed_by_text_codes_with_names_in_both_scripts(ws):
    units = ws.units("commune")
    assert list(units.index) == sorted(commune[0] for commune in COMMUNES)
    assert units.index.name == "code"
    assert units.loc["01.061.01.01", ["name_fr", "name_ar"]].tolist() == ["Ville Haute", "المدينة العليا"]
    assert units.loc["01.061.01.01", ["province_code", "region_code", "milieu"]].tolist() == ["01.061", "01", "urban"]


def test_figures_a_unit_does_not_have_are_missing_never_zero(ws):
    units = ws.units("commune")
    assert units["population"].dtype == "float64"
    assert np.isnan(units.loc["02.071.04.02", "population"])
    assert units.loc["02.071.04.01", "population"] == 300


def test_regions_and_provinces_have_their_parents(ws):
    assert ws.units("province").loc["02.071", "region_code"] == "02"
    assert list(ws.units("region").columns) == [
        "name_fr",
        "name_ar",
        "kind",
        "area_km2",
        "population",
        "households",
        "population_2014",
    ]


def test_indicators_come_back_as_the_catalogue_gave_them(ws):
    assert ws.indicators() == catalogue()["indicators"]


def test_wide_values_have_units_by_indicators_in_the_order_asked(ws):
    asked = ["no_running_water", "illiteracy_10_plus"]
    values, status = ws.values(asked, "2024")
    assert list(values.columns) == list(status.columns) == asked
    assert values.loc["01.061.01.01"].tolist() == [35.0, 40.0]
    assert values.index.equals(ws.units("commune").index)


def test_statuses_tell_missing_from_not_asked_where_both_are_empty(ws):
    values, status = ws.values(INDICATORS, "2024")
    assert np.isnan(values.loc["01.051.01.01", "distance_paved_road"])
    assert status.loc["01.051.01.01", "distance_paved_road"] == "not_asked"
    assert np.isnan(values.loc["01.051.04.03", "no_running_water"])
    assert status.loc["01.051.04.03", "no_running_water"] == "missing"


def test_a_period_without_values_is_all_missing(ws):
    values, status = ws.values(["no_running_water"], "2014")
    assert values["no_running_water"].isna().all()
    assert (status["no_running_water"] == "missing").all()


def test_values_of_another_level_and_period_given_as_a_number(ws):
    values, _ = ws.values(["illiteracy_10_plus"], 2024, level="province")
    assert values["illiteracy_10_plus"].to_dict() == {"01.051": 20.0, "01.061": 40.0, "02.071": 50.0}


def test_unknown_indicators_are_all_named(ws):
    found = refusal(ws.values, ["illiteracy_10_plus", "x", "y", "x"], "2024")
    assert (found.code, found.fields["ids"]) == ("unknown_indicators", ["x", "y"])
    assert refusal(ws.value_series, ["MA"], ["z"], ["2024"]).fields["ids"] == ["z"]


def test_series_follow_the_order_asked_and_include_the_country(ws):
    table = ws.value_series(["01.051.01.01", "MA"], ["illiteracy_10_plus"], ["2014", "2024"])
    assert table[["unit_code", "period", "value"]].values.tolist() == [
        ["01.051.01.01", "2014", 12.0],
        ["01.051.01.01", "2024", 10.0],
        ["MA", "2024", 30.0],
    ]


def test_series_of_nothing_is_an_empty_table_with_its_columns(ws):
    table = ws.value_series([], INDICATORS, ["2024"])
    assert len(table) == 0
    assert list(table.columns) == [
        "unit_level",
        "unit_code",
        "indicator_id",
        "period",
        "milieu",
        "value",
        "n",
        "status",
    ]


def test_meta_gives_licence_and_scope(ws):
    meta = ws.meta()
    assert meta["licence"] == catalogue()["licence"]
    assert meta["scope"] == {"kind": "country", "codes": []}
    assert len(meta["domains"]) == 5


def test_a_model_that_is_not_there_is_named_with_those_that_are(ws):
    found = refusal(ws.model, "other")
    assert (found.code, found.fields) == ("unknown_model", {"id": "other", "known": [MODEL_ID]})


def test_a_workspace_without_runs_says_so(ws):
    assert (ws.latest_score(), ws.latest_beneficiaries(), ws.runs()) == (None, None, [])
