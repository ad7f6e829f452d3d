"""Levels, milieus, lists, families and ranking as a real workspace gives them; the size of a national one in memory."""

import gc
import json
import sqlite3
import tracemalloc
from pathlib import Path

import pytest

from tests.builders import make_workspace, score_run, scores_table

ROOT = Path(__file__).resolve().parents[3]
A, B, C, HAUTE, SFA, ZOUG = [
    "01.051.01.01", "01.051.04.01", "01.051.04.03", "01.061.01.01", "02.071.04.01", "02.071.04.02",
]  # fmt: skip


@pytest.fixture()
def workspace(qgis_app, tmp_path):
    """A workspace with rural figures of illiteracy, a list, families and a score run."""
    from asd_plugin.workspace import open_workspace

    path = str(make_workspace(tmp_path))
    with sqlite3.connect(path) as connection:
        connection.execute(
            """INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, status)
               SELECT unit_level, unit_code, indicator_id, period, 'rural', value + 1, status FROM asd_value
               WHERE indicator_id = 'illiteracy_10_plus' AND unit_code <> ?""",
            (A,),
        )
        (text,) = connection.execute("SELECT entry FROM asd_indicator WHERE id = 'illiteracy_10_plus'").fetchone()
        entry = json.dumps({**json.loads(text), "by_milieu": True})
        connection.execute("UPDATE asd_indicator SET entry = ? WHERE id = 'illiteracy_10_plus'", (entry,))
    with open_workspace(path, writable=True) as opened:
        opened.save_unit_list("Visit", [A, SFA, "99.999.01.01"])
        opened.save_family({"id": "old", "title": "Old", "variables": []}, {A: "X"})
        latest = {"id": "new", "title": "New", "variables": ["population"], "k": 2, "silhouette": 0.5}
        opened.save_family(latest, {A: "Hill", B: "Hill"})
        opened.record_score(score_run(), scores_table())
    return path


@pytest.fixture()
def data(workspace):
    from asd_plugin.docks.comparison.reading import read_comparison_data

    return read_comparison_data(workspace)


def test_provinces_and_regions_are_read_with_their_own_published_figures(data, workspace):
    from asd_plugin.domain.comparison.compare import compare
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        for level in ("province", "region"):
            here = data.at(level)
            values, statuses = opened.values(["illiteracy_10_plus"], "2024", "total", level)
            column = here.column("illiteracy_10_plus", "2024")
            assert list(here.communes.codes) == list(values.index)
            assert column.values.tolist() == values["illiteracy_10_plus"].tolist()
            assert list(column.statuses) == list(statuses["illiteracy_10_plus"])
    provinces = data.at("province")
    assert provinces.communes.provinces.tolist() == provinces.communes.codes.tolist()
    assert provinces.communes.regions.tolist() == ["01", "01", "02"]
    unit = compare(provinces.communes, provinces.column("illiteracy_10_plus", "2024"), ["01.051"], "region").units[0]
    assert (unit.value, unit.reference.value, unit.reference.basis) == (20.0, 25.0, "published")
    assert (provinces.unit_name("01.061"), provinces.province_name("01.061")) == ("Préfecture-Nord", "Région Une")
    regions = data.at("region")
    assert (regions.unit_name("02"), regions.province_name("02")) == ("Région d'Été", "")
    assert provinces.at("commune") is data


def test_no_unit_of_a_level_is_known_at_another(data):
    assert data.knows(A) and not data.knows("01.051")
    assert data.at("province").knows("01.051") and not data.at("province").knows(A)


def test_a_milieu_holds_only_what_has_rows_for_it(workspace):
    from asd_plugin.docks.comparison.reading import read_comparison_data

    rural = read_comparison_data(workspace, "rural")
    assert set(rural.columns) == {("illiteracy_10_plus", "2014"), ("illiteracy_10_plus", "2024")}
    column = rural.column("illiteracy_10_plus", "2024")
    assert column.values.tolist()[1:4] == [21.0, 31.0, 41.0]
    assert column.statuses[0] == "missing"
    assert column.published["MA"].value == 31.0
    assert rural.column("no_running_water", "2024") is None
    assert rural.has_milieus("illiteracy_10_plus") and not rural.has_milieus("no_running_water")
    assert read_comparison_data(workspace, "urban").columns == {}


def test_the_shelf_holds_lists_the_latest_families_and_the_ranking(data):
    shelf = data.shelf
    assert shelf.lists == {"Visit": (A, SFA, "99.999.01.01")}
    assert (shelf.families.id, shelf.families.title, shelf.families.silhouette) == ("new", "New", 0.5)
    assert data.communes.families.tolist() == ["Hill", "Hill", "", "", "", ""]
    assert data.at("province").communes.families is None
    assert shelf.ranking.codes == (SFA, HAUTE, C, B, A)  # rank 1 first, the commune without a score nowhere
    assert shelf.ranking.finished
    assert shelf.created


def test_a_workspace_without_any_of_it_has_an_empty_shelf(qgis_app, tmp_path):
    from asd_plugin.docks.comparison.reading import read_comparison_data

    shelf = read_comparison_data(str(make_workspace(tmp_path))).shelf
    assert (dict(shelf.lists), shelf.families, shelf.ranking) == ({}, None, None)


def test_lists_are_kept_in_the_workspace_and_taken_into_memory(data, workspace):
    from asd_plugin.docks.comparison.reading import keep_list, read_comparison_data

    lists = keep_list(workspace, "Été", (B, C))
    assert lists == {"Visit": (A, SFA, "99.999.01.01"), "Été": (B, C)}
    now = data.with_lists(lists)
    assert now.communes.members("list:Été").tolist() == [False, True, True, False, False, False]
    assert now.at("province").shelf.lists == lists
    assert now.at("province").at("commune") is now
    assert read_comparison_data(workspace).shelf.lists == lists
    assert keep_list(workspace, "Visit", None) == {"Été": (B, C)}


def test_a_list_that_is_not_there_cannot_be_removed(workspace):
    from asd_plugin.docks.comparison.reading import keep_list
    from asd_plugin.domain.errors import AsdError

    with pytest.raises(AsdError) as caught:
        keep_list(workspace, "Never", None)
    assert caught.value.problems[0].code == "nothing_kept_so"


def test_what_can_be_a_reference_has_a_name(data):
    assert data.zone_name("list:Visit") == "list «Visit»"
    assert data.zone_name("family:Hill") == "peer family «Hill»"
    assert data.zone_name(A) == "Aïn Béïda"
    assert data.zone_name("01.051") == "Al Hoceïma"


def test_fifty_indicators_two_periods_and_three_milieus_of_the_country_take_less_than_50_megabytes(qgis_app, tmp_path):
    from asd_plugin.docks.comparison.reading import read_comparison_data
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    path = str(tmp_path / "maroc.gpkg")
    create_workspace(Path(path), ROOT / "resources", Scope.country(), Silent())
    fill_to(path, 50)
    read_comparison_data(path)  # imports and caches that are not the data's
    gc.collect()
    tracemalloc.start()
    held = [read_comparison_data(path, milieu) for milieu in ("total", "urban", "rural")]
    gc.collect()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert [(len(data.communes.codes), len(data.columns)) for data in held] == [(1503, 100)] * 3
    arrays = sum(
        array.nbytes
        for data in held
        for here in data.levels.values()
        for column in here.columns.values()
        for array in (column.values, column.statuses)
    )
    assert arrays < 10e6
    assert taken < 50e6


def fill_to(path, count):
    """Give the workspace ``count`` indicators, each with 2014 and 2024 and three milieus, copied from one that has."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id, entry FROM asd_indicator").fetchall()
        full = [(name, json.loads(entry)) for name, entry in rows]
        full = [(n, e) for n, e in full if e.get("by_milieu") and set(e["periods"]) == {"2014", "2024"}]
        keep = [name for name, _ in full]
        marks = ",".join("?" * len(keep))
        connection.execute(f"DELETE FROM asd_indicator WHERE id NOT IN ({marks})", keep)
        source, entry = full[0]
        for number in range(count - len(keep)):
            name = f"copy_{number}"
            connection.execute(
                "INSERT INTO asd_indicator (id, entry) VALUES (?, ?)", (name, json.dumps({**entry, "id": name}))
            )
            connection.execute(
                """INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, n, status)
                   SELECT unit_level, unit_code, ?, period, milieu, value, n, status FROM asd_value
                   WHERE indicator_id = ?""",
                (name, source),
            )
