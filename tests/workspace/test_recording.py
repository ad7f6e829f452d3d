"""Recording results: whole or not at all, hidden numbers never, and nothing that tells whose machine it was."""

import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import open_workspace
from asd_plugin.workspace.recording import without_folders
from tests.builders import MODEL_ID, counts_table, make_workspace, score_model, score_run, scores_table


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def ws(path):
    with open_workspace(path, writable=True) as opened:
        yield opened


def view(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return pd.read_sql(f"SELECT * FROM {name}", connection).set_index("code")


def test_scores_come_back_as_they_were_recorded(ws):
    ws.record_score(score_run(), scores_table())
    found = ws.scores("run-1")
    assert list(found.index) == list(scores_table().index)
    assert found["score"].tolist()[:5] == [10.0, 30.0, 50.0, 70.0, 90.0]
    assert found["status"].tolist() == ["ok", "ok", "imputed", "ok", "ok", "missing"]
    assert np.isnan(found["score"].iloc[5])
    assert found["contributions"].iloc[0] == {"illiteracy_10_plus": 0.5}


def test_the_latest_score_has_its_class_limits(ws):
    ws.record_score(score_run(), scores_table())
    run = ws.latest_score()
    assert (run["run_id"], run["model_id"], run["scored"], run["left_out"]) == ("run-1", MODEL_ID, 5, 1)
    assert run["limits"] == [10.0, 30.0, 50.0, 70.0, 90.0, 90.0]


def test_class_limits_given_with_the_run_word_the_legend(ws):
    ws.record_score(score_run(class_breaks=(0.0, 25.0, 100.0)), scores_table())
    assert ws.latest_score()["limits"] == [0.0, 25.0, 100.0]


def test_a_class_nobody_is_in_keeps_its_place_among_the_limits(ws):
    table = scores_table()
    table["class"] = [1, 1, 3, 5, 5, None]
    ws.record_score(score_run(), table)
    assert ws.latest_score()["limits"] == [10.0, 50.0, 50.0, 70.0, 70.0, 90.0]


def test_the_need_view_shows_the_latest_run_and_no_run_as_missing(ws, path):
    assert view(path, "asd_need")["status"].unique().tolist() == ["missing"]
    ws.record_score(score_run("first"), scores_table())
    ws.record_score(score_run("second", finished="2020-01-01"), scores_table(shift=1.0))
    need = view(path, "asd_need")
    assert need["score"].tolist()[:5] == [11.0, 31.0, 51.0, 71.0, 91.0]
    assert need.loc["02.071.04.02", "status"] == "missing"
    assert need.loc["01.051.01.01", ["province_fr", "region_ar"]].tolist() == ["Al Hoceïma", "الجهة الأولى"]


def test_scores_of_provinces_do_not_empty_the_map_of_communes(ws, path):
    ws.record_score(score_run("communes"), scores_table())
    provinces = pd.DataFrame({"score": [1.0], "rank": [1], "class": [1], "status": ["ok"]}, index=["01.051"])
    ws.record_score(score_run("provinces"), provinces)
    assert ws.latest_score()["run_id"] == "communes"
    assert view(path, "asd_need")["score"].notna().sum() == 5


def test_hidden_numbers_are_never_written_even_when_given(ws, path):
    table = counts_table()
    table.loc[1, ["households", "people", "children", "amount_dh"]] = [7, 31, 12, 3500.0]
    table.loc[2, "status"] = "hidden_secondary"
    ws.record_beneficiaries(score_run("b"), table)
    found = ws.counts("b").set_index("unit_code")
    for code in ("01.051.04.01", "01.051.04.03"):
        assert found.loc[code, ["households", "people", "children", "amount_dh"]].isna().all()
    hidden = view(path, "asd_density").loc[["01.051.04.01", "01.051.04.03"]]
    rates = ["per_km2", "per_1000_inhabitants", "per_100_households"]
    assert hidden[[*rates, "households", "people", "amount_dh"]].isna().all().all()
    assert hidden["status"].tolist() == ["hidden_primary", "hidden_secondary"]


def test_rates_of_the_density_view_by_hand(ws, path):
    ws.record_beneficiaries(score_run("b"), counts_table())
    row = view(path, "asd_density").loc["01.051.01.01"]
    # 50 households and 200 people over 10 km2, 1,000 inhabitants, 200 households
    assert row["per_km2"] == 5.0
    assert row["per_1000_inhabitants"] == 200.0
    assert row["per_100_households"] == 25.0


def test_zero_hidden_and_absent_stay_three_different_things(ws, path):
    ws.record_beneficiaries(score_run("b"), counts_table())
    density = view(path, "asd_density")
    assert density.loc["02.071.04.01", ["households", "per_1000_inhabitants", "status"]].tolist() == [0.0, 0.0, "ok"]
    assert density.loc["01.051.04.01", "status"] == "hidden_primary"
    assert density.loc["02.071.04.02", "status"] == "missing"
    assert density.loc[["01.051.04.01", "02.071.04.02"], "households"].isna().all()


def test_a_commune_without_population_has_counts_but_no_rate(ws, path):
    table = counts_table()
    table.loc[0, "unit_code"] = "02.071.04.02"
    ws.record_beneficiaries(score_run("b"), table)
    row = view(path, "asd_density").loc["02.071.04.02"]
    assert (row["households"], row["per_km2"]) == (50.0, 50.0 / 400)
    assert np.isnan(row["per_1000_inhabitants"])
    assert np.isnan(row["per_100_households"])


def test_the_density_view_shows_all_programmes_of_the_latest_period(ws, path):
    earlier = counts_table().assign(period="2024-06", households=1.0, status="ok")
    child = counts_table().assign(programme="children", households=2.0, status="ok")
    ws.record_beneficiaries(score_run("b"), pd.concat([earlier, child, counts_table()], ignore_index=True))
    shown = ws.latest_beneficiaries()
    assert [shown["shown_period"], shown["shown_programme"], shown["shown_milieu"]] == ["2024-12", "all", "total"]
    assert view(path, "asd_density").loc["01.061.01.01", "households"] == 500.0
    assert shown["rates"] == [0.0, 20.0, 25.0, 25.0]


def test_data_class_and_threshold_of_a_run_are_kept_and_shown(ws, path):
    run = score_run("b", parameters={"data_class": "SYNTHETIQUE", "threshold": 10})
    ws.record_beneficiaries(run, counts_table())
    assert (ws.latest_beneficiaries()["data_class"], ws.latest_beneficiaries()["threshold"]) == ("SYNTHETIQUE", 10)
    assert set(view(path, "asd_density")["data_class"]) == {"SYNTHETIQUE"}


def test_provenance_is_kept_whole(ws):
    counts = {"scored": np.int64(5), "share": np.float64(0.5)}
    run = score_run(seed=42, warnings=["two communes left out"], counts=counts)
    ws.record_run(run)
    (found,) = ws.runs()
    assert found == {**run, "counts": {"scored": 5, "share": 0.5}}


def test_a_run_recorded_twice_is_refused_and_nothing_of_the_second_is_kept(ws):
    ws.record_score(score_run(), scores_table())
    with pytest.raises(AsdError) as caught:
        ws.record_score(score_run(), scores_table(shift=5))
    assert caught.value.problems[0].code == "run_already_recorded"
    assert ws.scores("run-1")["score"].iloc[0] == 10.0


@pytest.mark.parametrize("what", ["score", "beneficiaries"])
def test_a_fault_in_the_last_row_leaves_no_trace_of_the_run(ws, path, what):
    before = path.read_bytes()
    with pytest.raises(AsdError):
        if what == "score":
            table = scores_table()
            table.index = [*table.index[:5], table.index[0]]
            ws.record_score(score_run(), table)
        else:
            table = counts_table()
            table.loc[4, "unit_code"] = table.loc[0, "unit_code"]
            ws.record_beneficiaries(score_run(), table)
    assert ws.runs() == []
    assert path.read_bytes() == before


@pytest.mark.parametrize("room", [0, 1, 3])
def test_a_full_disk_while_recording_leaves_the_file_as_it_was(ws, path, room):
    before = path.read_bytes()
    pages = ws._connection.execute("PRAGMA page_count").fetchone()[0]
    ws._connection.execute(f"PRAGMA max_page_count = {pages + room}")
    big = pd.concat([scores_table()] * 300)
    big.index = [f"01.051.01.{row}" for row in range(len(big))]
    with pytest.raises(AsdError) as caught:
        ws.record_score(score_run(), big)
    assert caught.value.problems[0].code == "workspace_disk_full"
    assert path.read_bytes() == before
    assert ws.runs() == []


def test_values_of_numpy_and_pandas_kinds_are_kept_as_numbers(ws, path):
    table = scores_table()
    table["rank"] = table["rank"].astype("Int64")
    table["class"] = table["class"].astype("Int64")
    ws.record_score(score_run(), table)
    with closing(sqlite3.connect(path)) as connection:
        kinds = set(connection.execute("SELECT typeof(score), typeof(rank), typeof(class) FROM asd_score"))
    assert kinds == {("real", "integer", "integer"), ("null", "null", "null")}


def test_a_model_is_saved_under_its_id_and_replaced_by_the_same_id(ws):
    mine = {**score_model(), "id": "mien", "title": {"fr": "Mien", "ar": "نموذجي"}}
    ws.save_model(mine)
    ws.save_model({**mine, "title": {"fr": "Mien 2"}})
    assert [(item["id"], item["title"]["fr"], item["origin"]) for item in ws.models()] == [
        (MODEL_ID, "Besoin territorial 2024", "reference"),
        ("mien", "Mien 2", "office"),
    ]
    assert ws.model("mien")["title"] == {"fr": "Mien 2"}


@pytest.mark.parametrize("model", [{}, {"id": ""}, {"id": 3}])
def test_a_model_without_a_text_id_is_refused(ws, model):
    with pytest.raises(AsdError) as caught:
        ws.save_model(model)
    assert caught.value.problems[0].code == "model_without_id"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/home/fatima/données d'Été/a.gpkg", "a.gpkg"),
        ("/home/fatima/a.gpkg|layername=asd_commune", "a.gpkg|layername=asd_commune"),
        (r"C:\Users\Fatima\Bureau\a b.gpkg|layername=x", "a b.gpkg|layername=x"),
        ("C:/Users/Fatima/a.csv", "a.csv"),
        (r"\\serveur\partage\a.csv", "a.csv"),
        ("file:///home/fatima/a.csv?delimiter=;", "a.csv?delimiter=;"),
        ("could not read '/home/fatima/a.csv'", "could not read 'a.csv'"),
        ("households / km2, 1/2", "households / km2, 1/2"),
        ("06.141.01.05", "06.141.01.05"),
    ],
)
def test_folders_of_the_machine_are_cut_from_provenance(given, kept):
    assert without_folders(given) == kept
    assert without_folders({"a": [given, 3, None]}) == {"a": [kept, 3, None]}


def test_a_recorded_run_holds_no_folder(ws, path):
    secret = "/home/fatima.z/Bureau/beneficiaires.csv"
    run = score_run(parameters={"INPUT": secret}, inputs=[{"name": secret, "sha256": "0"}], warnings=[f"see {secret}"])
    ws.record_score(run, scores_table())
    assert b"fatima" not in path.read_bytes()


def test_cells_of_one_sex_or_age_are_kept_apart_and_never_counted_twice(ws):
    whole = counts_table().assign(sex="total", age_band="total")
    women = counts_table().assign(sex="f", age_band="total")
    young = counts_table().assign(sex="total", age_band="0-17")
    table = pd.concat([whole, women, young], ignore_index=True)
    ws.record_beneficiaries(score_run("b", protection="suppressed"), table)
    assert len(ws.counts("b")) == len(whole)
    cells = ws.published_cells()
    assert len(cells) == len(table)
    assert set(zip(cells["sex"], cells["age_band"])) == {("total", "total"), ("f", "total"), ("total", "0-17")}
    assert cells.loc[cells["status"].str.startswith("hidden"), "households"].isna().all()


def test_only_cells_of_protected_runs_are_told_to_the_next_one(ws):
    for name, protection in (("a", None), ("b", "none"), ("c", "rounded")):
        ws.record_beneficiaries(score_run(name, protection=protection), counts_table())
    assert len(ws.published_cells()) == 0
    assert ws.latest_beneficiaries()["protection"] == "rounded"
