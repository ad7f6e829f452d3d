"""What maps read: one feature a commune for an indicator, one a commune and period for counts, hidden ones empty."""

import sqlite3
from contextlib import closing

import pandas as pd
import pytest

from asd_plugin.workspace import layer_source, open_workspace
from asd_plugin.workspace.schema import MAP_VIEWS, SCHEMA_VERSION
from tests.builders import counts_table, make_workspace, score_run, scores_table


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


def view(path, name, where="1"):
    with closing(sqlite3.connect(path)) as connection:
        return pd.read_sql(f"SELECT * FROM {name} WHERE {where}", connection).drop(columns="geom")


def two_periods():
    earlier = counts_table().assign(period="2023-12")
    earlier.loc[0, "households"] = 40
    return pd.concat([earlier, counts_table()], ignore_index=True)


def test_an_indicator_has_its_latest_period_and_the_one_before(path):
    with open_workspace(path) as ws:
        periods = ws.indicator_periods()
        values = ws.indicator_values()
    assert periods["illiteracy_10_plus"] == ("2024", "2014")
    assert periods["no_running_water"] == ("2024", None)
    assert sorted(values["illiteracy_10_plus"][0]) == [10.0, 12.0, 20.0, 22.0, 30.0, 32.0, 40.0, 42.0, 50.0, 52.0]
    assert values["distance_paved_road"] == ([1.5, 2.5, 4.0], {"ok", "missing", "not_asked"})
    assert "not_asked" not in values["illiteracy_10_plus"][1]


def test_each_commune_is_one_row_of_an_indicator_with_its_three_reference_zones(path):
    rows = view(path, "asd_indicator_map", "indicator_id = 'illiteracy_10_plus' AND period = '2024'")
    assert len(rows) == rows["OGC_FID"].nunique() == 6
    first = rows.set_index("code").loc["01.051.01.01"]
    with open_workspace(path) as ws:
        table = ws.value_series(["MA", "01", "01.051", "01.051.01.01"], ["illiteracy_10_plus"], ["2024"])
    known = dict(zip(table["unit_code"], table["value"]))
    assert first["value"] == known["01.051.01.01"] == 10.0
    assert (first["country_value"], first["region_value"], first["province_value"]) == (
        known["MA"], known["01"], known["01.051"],
    )  # fmt: skip
    assert (first["previous_period"], first["previous_value"]) == ("2014", 12.0)
    assert rows.set_index("code").loc["02.071.04.02", "status"] == "missing"


def test_feature_ids_are_those_of_the_communes(path):
    rows = view(path, "asd_indicator_map", "indicator_id = 'no_running_water'").set_index("code")["OGC_FID"]
    with closing(sqlite3.connect(path)) as connection:
        communes = dict(connection.execute("SELECT code, fid FROM asd_commune"))
    assert rows.to_dict() == communes


def test_counts_by_period_have_every_commune_in_every_period_and_nothing_of_hidden_ones(path):
    with open_workspace(path, writable=True) as ws:
        ws.record_beneficiaries(score_run("old"), counts_table())
        ws.record_beneficiaries(score_run("c"), two_periods())
        shown = ws.shown_counts(ws.latest_beneficiaries())
    rows = view(path, "asd_counts_by_period")
    assert len(rows) == rows["OGC_FID"].nunique() == 12
    found = rows.set_index(["period", "code"])
    assert found.loc[("2023-12", "01.051.01.01"), "per_100_households"] == 20.0
    assert found.loc[("2024-12", "01.051.01.01"), "per_100_households"] == 25.0
    hidden = rows[rows["status"].str.startswith("hidden")]
    assert len(hidden) == 2
    assert hidden[["households", "people", "per_km2", "per_100_households"]].isna().all(axis=None)
    assert found.loc[("2024-12", "02.071.04.02"), "status"] == "missing"
    assert sorted(set(shown["period"])) == ["2023-12", "2024-12"]


def test_priorities_stand_need_beside_coverage(path):
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run("s"), scores_table())
        ws.record_beneficiaries(score_run("c"), counts_table())
    rows = view(path, "asd_priorities").set_index("code")
    assert rows.loc["01.051.01.01", ["score", "per_100_households", "status"]].tolist() == [10.0, 25.0, "ok"]
    assert rows.loc["01.051.04.01", "status"] == "hidden_primary"
    assert pd.isna(rows.loc["01.051.04.01", "per_100_households"])
    assert rows.loc["02.071.04.02", "score_status"] == "missing"


def test_a_quote_in_a_name_does_not_break_the_address(path):
    assert layer_source(path, "", "it's", "2024").endswith("\"indicator_id\" = 'it''s' AND \"period\" = '2024'")


def test_a_workspace_of_schema_2_gets_the_views_of_maps(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in MAP_VIEWS:
            connection.execute(f"DROP VIEW {name}")
            connection.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", (name,))
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        connection.execute("DROP TABLE asd_indicator_period")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'asd_indicator_period'")
        connection.execute("UPDATE asd_meta SET value = '2' WHERE key = 'schema_version'")
    with open_workspace(path) as ws:
        assert ws.meta()["schema_version"] == str(SCHEMA_VERSION)
        assert ws.indicator_periods()["illiteracy_10_plus"] == ("2024", "2014")
    assert len(view(path, "asd_indicator_map", "indicator_id = 'no_running_water'")) == 6
    assert path.with_name("espace.schema2.backup.gpkg").is_file()
