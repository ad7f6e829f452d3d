"""From rows to the agency's tables: every row accounted for, periods never added, small counts hidden."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.by_code import UnitsByCode
from asd_plugin.domain.density.result import DensityQuestion, density_of
from asd_plugin.domain.density.rows import OUTSIDE, WITHOUT_PLACE, Columns, RowBlock, Whereabouts, tally
from asd_plugin.domain.disclosure.settings import PrimaryRule
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent

CODES = ["01", "02", "03"]
UNITS = pd.DataFrame(
    {"area_km2": [10.0, 20.0, 5.0], "population": [1000.0, 400.0, 50.0], "households": [200.0, 100.0, 10.0]},
    index=pd.Index(CODES, name="code"),
)
ALL = np.array([True, True, True])
NOBODY = np.empty(0, "int64")


def labelled(values, labels):
    return np.array([labels.setdefault(v, len(labels)) for v in values], "int32")


def count(rows, columns, cuts=(), unit_by_code=False):
    """Tally rows given as (unit or code, {column: number or text}); ``cuts``: where blocks end."""
    texts = {name for name in (columns.programme, columns.period, "unit" if unit_by_code else None) if name}
    known = {name: {} for name in texts}
    labels = {name: [] for name in texts}
    blocks = []
    edges = [0, *cuts, len(rows)]
    for first, last in zip(edges, edges[1:]):
        part = rows[first:last]
        numbers = {n: np.array([r[1][n] for r in part], float) for n in columns.numbers()}
        categories = {}
        for name in texts:
            values = [r[0] if name == "unit" else r[1][name] for r in part]
            categories[name] = labelled(values, known[name])
            labels[name][:] = list(known[name])
        units = np.array([0 if unit_by_code else r[0] for r in part], "int32")
        blocks.append((RowBlock(len(part), numbers=numbers, categories=categories), units))
    if unit_by_code:
        placer = UnitsByCode(CODES, "unit", labels["unit"])
        return tally((b for b, _ in blocks), placer.place, labels, 3, columns, len(rows), Silent()), placer
    queue = [units for _, units in blocks]
    place = lambda block: Whereabouts(queue.pop(0), NOBODY, NOBODY)  # noqa: E731
    return tally((b for b, _ in blocks), place, labels, 3, columns, len(rows), Silent())


def points(*per_unit):
    return [(unit, {}) for unit, many in enumerate(per_unit) for _ in range(many)]


def codes_of(problems):
    return {note.code for note in problems}


def test_points_are_households_and_rates_are_the_hand_worked_ones():
    result = density_of(count(points(50, 10, 0), Columns()), UNITS, ALL, DensityQuestion(Columns(), False))
    table = result.table
    assert table["beneficiary_households"].tolist() == [50, 10, 0]
    assert table["per_km2"].tolist() == [5.0, 0.5, 0.0]
    assert table["per_100_households"].tolist() == [25.0, 10.0, 0.0]
    assert table["status"].tolist() == ["ok", "ok", "ok"]
    assert table["beneficiary_people"].isna().all()


def test_a_hidden_row_gives_nothing_back():
    columns = Columns(people="p", amount="a")
    rows = [(0, {"p": 4, "a": 500.0})] * 9 + [(1, {"p": 4, "a": 500.0})] * 10
    table = density_of(count(rows, columns), UNITS, ALL, DensityQuestion(columns, False)).table
    given = ["beneficiary_households", "beneficiary_people", "amount_dh"]
    given += ["per_km2", "per_1000_inhabitants", "per_100_households"]
    assert table.loc["01", given].isna().all()
    assert table.loc["01", "status"] == "hidden_primary"
    assert table.loc["01", "area_used_km2"] == 10.0
    assert table.loc["02", given].notna().all()


def test_every_row_is_accounted_for_over_blocks():
    rows = [*points(12, 3, 0), (OUTSIDE, {}), (OUTSIDE, {}), (WITHOUT_PLACE, {})]
    result = density_of(count(rows, Columns(), cuts=(4, 4, 17)), UNITS, ALL, DensityQuestion(Columns(), False))
    numbers = result.numbers
    assert numbers["ROWS_READ"] == 18
    assert numbers["ROWS_COUNTED"] == numbers["HOUSEHOLDS_COUNTED"] == 15
    assert (numbers["POINTS_OUTSIDE"], numbers["POINTS_WITHOUT_GEOMETRY"]) == (2, 1)
    assert {"points_outside", "points_without_place", "cells_hidden_to_cover"} <= codes_of(result.notes)


def test_all_points_outside_is_said_louder_than_some():
    result = density_of(count([(OUTSIDE, {})] * 3, Columns()), UNITS, ALL, DensityQuestion(Columns(), False))
    assert "points_all_outside" in codes_of(result.notes)


def test_a_unit_without_polygon_is_missing_not_zero():
    has_outline = np.array([True, False, True])
    table = density_of(count(points(20, 0, 0), Columns()), UNITS, has_outline, DensityQuestion(Columns(), False)).table
    assert table["status"].tolist() == ["ok", "missing", "ok"]
    assert np.isnan(table.loc["02", "beneficiary_households"])
    assert table.loc["03", "beneficiary_households"] == 0


def counts_table(rows, **question):
    columns = Columns(households="h", programme="prog", period="month")
    given = [(code, {"h": h, "prog": prog, "month": month}) for code, h, prog, month in rows]
    counted, placer = count(given, columns, unit_by_code=True)
    return density_of(counted, UNITS, ALL, DensityQuestion(columns, True, **question), placer.unknown_codes())


def test_a_unit_absent_from_a_table_of_counts_is_missing_not_zero():
    result = counts_table([("01", 30, "x", "2026-01"), ("02", 0, "x", "2026-01")])
    assert result.table["status"].tolist() == ["ok", "ok", "missing"]
    assert result.numbers["UNITS_MISSING"] == 1


def test_a_unit_absent_from_a_list_of_households_has_none():
    columns = Columns()
    counted, _ = count([("01", {})] * 12, columns, unit_by_code=True)
    table = density_of(counted, UNITS, ALL, DensityQuestion(columns, True)).table
    assert table["beneficiary_households"].tolist() == [12, 0, 0]


def test_periods_are_never_added_up_and_the_latest_is_mapped():
    result = counts_table([("01", 30, "x", "2026-01"), ("01", 40, "x", "2026-02"), ("02", 25, "x", "2026-01")])
    assert result.choice.period == "2026-02"
    assert result.table.loc["01", "beneficiary_households"] == 40
    assert result.table.loc["02", "status"] == "missing"
    assert result.numbers["ROWS_NOT_ASKED_FOR"] == 2
    assert "latest_period" in codes_of(result.notes)
    assert len(result.listed) == 3


def test_a_chosen_period_and_programme_leave_the_others_out_of_map_and_table():
    rows = [("01", 30, "x", "2026-01"), ("01", 15, "y", "2026-01"), ("01", 40, "x", "2026-02")]
    result = counts_table(rows, programme="x", period="2026-01")
    assert result.table.loc["01", "beneficiary_households"] == 30
    assert result.listed[["programme", "period"]].values.tolist() == [["x", "2026-01"]]


def test_programmes_add_up_within_a_period_and_the_table_shows_their_total():
    result = counts_table([("01", 30, "x", "m"), ("01", 15, "y", "m")])
    assert result.table.loc["01", "beneficiary_households"] == 45
    assert result.listed[["programme", "beneficiary_households"]].values.tolist() == [
        ["x", 30],
        ["y", 15],
        ["total", 45],
    ]


def test_a_lone_hidden_programme_cannot_be_had_back_from_any_total():
    rows = [("01", 5, "x", "m"), ("01", 40, "y", "m"), ("02", 50, "x", "m"), ("02", 60, "y", "m")]
    result = counts_table([*rows, ("03", 70, "x", "m"), ("03", 30, "y", "m")])
    listed = result.listed.set_index(["unit_code", "programme"])
    assert listed.loc[("01", "x"), "status"] == "hidden_primary"
    hidden = listed["status"].str.startswith("hidden")
    for key in ("unit_code", "programme"):
        of_part = hidden[listed.index.get_level_values("programme") != "total"]
        assert of_part.groupby(level=key).sum().isin((0, 2, 3)).all()
    assert listed.loc[hidden, ["beneficiary_households", "beneficiary_people", "amount_dh"]].isna().all(axis=None)
    assert listed.loc[("01", "total"), "beneficiary_households"] == 45


def test_zones_are_listed_when_asked_and_hidden_units_are_no_remainder_of_them():
    rows = [("01", 5, "x", "m"), ("02", 50, "x", "m"), ("03", 70, "x", "m")]
    listed = counts_table(rows, with_totals=True).listed
    assert listed["level"].tolist() == ["region"] * 3 + ["country"]
    assert listed["beneficiary_households"].tolist()[3] == 125
    assert listed["status"].str.startswith("hidden").sum() == 2


def test_a_programme_that_is_the_total_of_the_others_is_refused_not_added():
    with pytest.raises(AsdError) as raised:
        counts_table([("01", 30, "x", "m"), ("01", 15, "y", "m"), ("01", 45, "Total", "m")])
    assert raised.value.problems[0].code == "total_among_programmes"


def test_a_programme_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(AsdError) as raised:
        counts_table([("01", 30, "x", "m")], programme="z")
    [fault] = raised.value.problems
    assert (fault.code, fault.fields["found"]) == ("value_not_found", ["x"])


def test_unknown_codes_are_listed_and_counted_never_dropped_in_silence():
    result = counts_table([("01", 30, "x", "m"), ("99", 7, "x", "m"), ("99", 8, "x", "m"), ("", 9, "x", "m")])
    assert (result.numbers["UNKNOWN_CODES"], result.numbers["ROWS_UNKNOWN"]) == (1, 3)
    assert result.numbers["HOUSEHOLDS_COUNTED"] == 30


def test_codes_that_lost_their_zeros_are_refused():
    placer = UnitsByCode(["06.141.01.05"], "unit", ["6.141.1.5"])
    placer.place(RowBlock(1, categories={"unit": np.zeros(1, "int32")}))
    with pytest.raises(AsdError) as raised:
        placer.refuse_damaged("table")
    assert raised.value.problems[0].code == "malformed_codes"


def test_missing_and_negative_counts_are_refused_all_at_once():
    columns = Columns(households="h", people="p", amount="a")
    rows = [(0, {"h": np.nan, "p": -1, "a": 5}), (0, {"h": 3, "p": 2, "a": np.inf}), (0, {"h": 3, "p": 2, "a": -8})]
    with pytest.raises(AsdError) as raised:
        density_of(count(rows, columns), UNITS, ALL, DensityQuestion(columns, False))
    faults = {(p.code, p.fields["field"]): p.fields["count"] for p in raised.value.problems}
    assert faults == {("count_missing", "h"): 1, ("count_negative", "p"): 1, ("count_missing", "a"): 1}


def test_bad_numbers_of_rows_nobody_asked_for_do_not_stop_the_work():
    result = counts_table([("01", np.nan, "x", "old"), ("01", 30, "x", "new")], period="new")
    assert result.table.loc["01", "beneficiary_households"] == 30


def test_the_same_unit_twice_in_a_table_is_added_and_told():
    result = counts_table([("01", 30, "x", "m"), ("01", 12, "x", "m")])
    assert result.table.loc["01", "beneficiary_households"] == 42
    assert "units_in_several_rows" in codes_of(result.notes)


def test_without_threshold_nothing_is_hidden_and_that_is_said():
    result = density_of(
        count(points(3, 0, 0), Columns()), UNITS, ALL, DensityQuestion(Columns(), False, rule=PrimaryRule(0))
    )
    assert result.table["status"].tolist() == ["ok"] * 3
    assert "no_protection" in codes_of(result.notes)


def test_no_hidden_unit_is_named_among_the_rates_above_their_maximum():
    units = UNITS.assign(households=[2.0, 100.0, 10.0])
    result = density_of(count(points(9, 0, 11), Columns()), units, ALL, DensityQuestion(Columns(), False))
    [note] = [n for n in result.notes if n.code == "rate_above_maximum"]
    assert note.fields["examples"] == ["03"]


def test_cancelling_between_blocks_stops_the_tally():
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        tally(iter([RowBlock(1)]), None, {}, 1, Columns(), 1, Stop())


def test_a_mean_of_few_rows_hides_its_row_and_a_mean_of_many_is_told():
    columns = Columns(measures=("age",))
    rows = [(0, {"age": 30.0})] * 3 + [(0, {"age": np.nan})] * 40
    rows += [(1, {"age": 20.0})] * 25 + [(1, {"age": 40.0})] * 25 + [(2, {"age": 50.0})] * 60
    table = density_of(count(rows, columns), UNITS, ALL, DensityQuestion(columns, False)).table
    assert table["status"].str.startswith("hidden").tolist()[0]
    assert table.loc["01", ["beneficiary_households", "sum_age", "mean_age"]].isna().all()
    shown = table[table["status"] == "ok"]
    assert len(shown) == 1
    assert shown["mean_age"].tolist()[0] in (30.0, 50.0)


def test_one_programme_alone_is_no_way_to_the_small_count_of_the_other():
    rows = [("01", 48, "x", "m"), ("01", 2, "y", "m"), ("02", 60, "x", "m"), ("02", 30, "y", "m")]
    rows += [("03", 70, "x", "m"), ("03", 40, "y", "m")]
    listed = counts_table(rows, programme="x").listed.set_index("unit_code")
    assert listed["programme"].unique().tolist() == ["x"]
    assert listed.loc["01", "status"] == "hidden_secondary"  # the total of the unit, 50, may be known


def test_bad_numbers_of_another_programme_do_not_stop_the_one_asked_for():
    rows = [("01", 48, "x", "m"), ("01", np.nan, "y", "m"), ("02", 60, "x", "m"), ("03", 70, "Total", "m")]
    assert counts_table(rows, programme="x").table.loc["01", "beneficiary_households"] == 48
