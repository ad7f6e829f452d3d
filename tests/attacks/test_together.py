"""Layer, table, symbols, workspace and report of one run hide the same cells: what one hides no other shows."""

import sqlite3

import pytest

from tests.attacks.invented import ALL, SMALL, memory_table, write_csv
from tests.attacks.searching import read_table

COUNT = "beneficiary_households"


@pytest.fixture(scope="module")
def together(call, office, tmp_path_factory):
    """Everything one run can write, coverage against the province and change since the month before included."""
    folder = tmp_path_factory.mktemp("tout")
    given = {
        **office.given,
        "BENEFICIARIES": str(write_csv(folder / "secret.csv", office.rows)),
        "OUTPUT": str(folder / "o.gpkg"), "TABLE": str(folder / "t.gpkg"), "SYMBOLS": str(folder / "s.gpkg"),
        "REPORT": str(folder / "r.json"), "REFERENCE": 3, "ELIGIBLE": "households",
    }  # fmt: skip
    del given["WORKSPACE"]
    results, _ = call("asd:beneficiarydensity", given)
    return results, folder


def statuses(table, period):
    rows = table[(table["period"] == period) & (table["programme"] == ALL) & (table["level"] == "commune")]
    return dict(zip(rows["unit_code"], rows["status"]))


def test_the_layer_and_the_table_hide_the_same_communes(together):
    results, folder = together
    mapped = statuses(read_table(folder / "t.gpkg"), results["PERIOD_MAPPED"])
    layer = read_table(folder / "o.gpkg").set_index("code")
    hidden = {code for code, status in mapped.items() if status.startswith("hidden")}
    assert hidden == set(layer.index[layer["status"].str.startswith("hidden")])
    assert len(hidden) >= 4 and layer.loc[sorted(hidden), COUNT].isna().all()


def test_no_symbol_stands_for_a_hidden_count(together):
    """A bubble's size is a number."""
    results, folder = together
    mapped = statuses(read_table(folder / "t.gpkg"), results["PERIOD_MAPPED"])
    symbols = read_table(folder / "s.gpkg")
    code = next(name for name in symbols if name in ("code", "unit_code"))
    hidden = symbols[symbols[code].map(mapped).str.startswith("hidden")]
    figures = [name for name in symbols if symbols[name].dtype.kind in "fi" and name not in ("fid",)]
    own = [name for name in figures if name.startswith(("beneficiary", "amount", "size", "radius", "diameter", "per_"))]
    assert own and hidden[own].isna().all(axis=None)


def test_the_reference_line_tells_no_hidden_province(together):
    """A gap beside a rate gives the line: it may be that of a published province only."""
    results, folder = together
    table = read_table(folder / "t.gpkg")
    provinces = table[(table["level"] == "province") & (table["period"] == results["PERIOD_MAPPED"])]
    provinces = provinces[provinces["programme"] == ALL].set_index("unit_code")["status"]
    layer = read_table(folder / "o.gpkg")
    lines = [name for name in layer if name.startswith("coverage_reference")]
    for _, row in layer.iterrows():
        if provinces[row["code"][:6]].startswith("hidden"):
            assert row[lines].isna().all()
    assert lines


def test_the_workspace_and_the_table_hide_the_same_cells(office):
    with sqlite3.connect(office.workspace) as connection:
        rows = connection.execute(
            """SELECT unit_code, period, programme, status FROM asd_beneficiary_count
               WHERE run_id = (SELECT run_id FROM asd_beneficiary_run ORDER BY fid LIMIT 1)"""
        ).fetchall()
    told = {(u, p, g): s for u, p, g, s in office.table[["unit_code", "period", "programme", "status"]].values}
    assert rows and all(told[unit, period, programme] == status for unit, period, programme, status in rows)


def test_points_and_table_of_the_same_households_hide_alike(call, office):
    """The way in does not matter: a memory layer gives what the file gave."""
    given = {**office.given, "BENEFICIARIES": memory_table(office.rows), "OUTPUT": "memory:"}
    del given["WORKSPACE"], given["TABLE"], given["REPORT"]
    results, _ = call("asd:beneficiarydensity", given)
    for one in results["OUTPUT"].getFeatures():
        true = office.true["households"][(one["code"], results["PERIOD_MAPPED"], ALL)]
        if 0 < true < SMALL:
            assert one["status"] == "hidden_primary" and str(one[COUNT]) == "NULL"
