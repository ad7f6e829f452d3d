"""Cells to values by hand: units, parts of units, divided units, and every way a cell is refused."""

from __future__ import annotations

import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.cells import cells_of
from asd_plugin.domain.importing.plan import plan_values
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe

RATE = {"minimum": 0, "maximum": 100, "base": "people"}
COUNT = {"minimum": 0, "maximum": None, "aggregation": "sum"}
CARDS = {"rate": RATE, "count": COUNT}


def recipe(*rules: ColumnRule) -> Recipe:
    return Recipe("", "s", (1,), 2, 0, "Code", columns=rules or (ColumnRule("R", "rate"), ColumnRule("C", "count")))


def table(rows: list[tuple], names: tuple[str, ...] = ("rate", "count")) -> pd.DataFrame:
    columns = {name: [row[place] for row in rows] for place, name in enumerate(("period", "milieu"))}
    for place, name in enumerate(names):
        given = [row[2 + place] for row in rows]
        columns[name] = [value if isinstance(value, (int, float)) else float("nan") for value in given]
        columns[name + "__status"] = [value if isinstance(value, str) else "" for value in given]
    return pd.DataFrame(columns, index=pd.Index(range(2, 2 + len(rows)), name="row"))


def links(*rows: tuple) -> pd.DataFrame:
    names = ["row_number", "unit_code", "share", "base", "households", "parts"]
    return pd.DataFrame([(*row, *(1.0, 100.0, 50.0, 1)[len(row) - 2 :]) for row in rows], columns=names)


def value_of(plan, unit: str, indicator: str) -> tuple[float, str]:
    found = plan.values.query("unit_code == @unit and indicator_id == @indicator")
    assert len(found) == 1
    return found["value"].iloc[0], found["status"].iloc[0]


def test_a_row_of_one_unit_gives_its_figures_as_they_stand_with_its_row_number():
    cells = cells_of(table([("", "", 12.5, 40.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "A")), CARDS)
    assert value_of(plan, "A", "rate") == (12.5, "ok")
    assert plan.values["row_number"].tolist() == [2, 2]
    assert plan.values["period"].tolist() == ["2025", "2025"]
    assert plan.cells.empty


def test_the_period_and_milieu_of_the_row_come_before_those_of_the_column_and_of_the_choice():
    rule = ColumnRule("R", "rate", period="2014", milieu="rural")
    cells = cells_of(table([("2024", "Urbain", 1.0), ("", "", 2.0)], ("rate",)), recipe(rule), "2025")
    assert cells[["period", "milieu"]].to_numpy().tolist() == [["2024", "urban"], ["2014", "rural"]]


def test_a_figure_outside_the_card_or_no_number_is_refused_and_never_mended():
    cells = cells_of(table([("", "", 101.0, -1.0), ("", "", "bad: douze", 3.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "A"), (3, "B")), CARDS)
    assert plan.cells[["row_number", "indicator_id", "reason", "given"]].to_numpy().tolist() == [
        [2, "rate", "above_maximum", ""],
        [2, "count", "below_minimum", ""],
        [3, "rate", "not_a_number", "douze"],
    ]
    assert plan.values["unit_code"].tolist() == ["B"]


def test_a_mark_keeps_its_status_and_an_empty_cell_is_missing_not_zero():
    rule = ColumnRule("R", "rate", status_marks={"s": "hidden_primary"})
    cells = cells_of(table([("", "", "hidden_primary"), ("", "", "missing")], ("rate",)), recipe(rule), "2025")
    plan = plan_values(cells, links((2, "A"), (3, "B")), CARDS)
    assert plan.values["status"].tolist() == ["hidden_primary", "missing"]
    assert plan.values["value"].isna().all()


def test_parts_of_a_city_are_added_for_a_count_and_weighted_for_a_rate():
    cells = cells_of(table([("", "", 10.0, 5.0), ("", "", 40.0, 7.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, 300.0, 9.0, 2), (3, "C", 1.0, 100.0, 9.0, 2)), CARDS)
    assert value_of(plan, "C", "rate") == (17.5, "ok")
    assert value_of(plan, "C", "count") == (12.0, "ok")


def test_an_average_of_some_parts_is_not_the_citys():
    cells = cells_of(table([("", "", 10.0, 5.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, 300.0, 9.0, 2)), CARDS)
    assert plan.values.empty
    assert plan.cells["reason"].tolist() == ["parts_absent", "parts_absent"]


def test_a_missing_part_makes_no_city():
    cells = cells_of(table([("", "", 10.0), ("", "", "missing")], ("rate",)), recipe(ColumnRule("R", "rate")), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, 300.0, 9.0, 2), (3, "C", 1.0, 100.0, 9.0, 2)), CARDS)
    assert plan.values.empty
    assert plan.cells["reason"].tolist() == ["parts_without_figure"] * 2


def test_where_a_table_has_the_city_and_its_parts_the_citys_own_row_is_kept():
    cells = cells_of(
        table([("", "", 20.0), ("", "", 10.0), ("", "", 40.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "2025"
    )
    joined = links((2, "C"), (3, "C", 1.0, 300.0, 9.0, 2), (4, "C", 1.0, 100.0, 9.0, 2))
    plan = plan_values(cells, joined, CARDS)
    assert value_of(plan, "C", "rate") == (20.0, "ok")
    assert plan.cells["reason"].tolist() == ["unit_given_itself"] * 2


def test_two_rows_of_one_unit_are_both_refused_for_nobody_knows_which_is_right():
    cells = cells_of(table([("", "", 20.0), ("", "", 10.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "2025")
    plan = plan_values(cells, links((2, "A"), (3, "A")), CARDS)
    assert plan.values.empty
    assert plan.cells["reason"].tolist() == ["two_rows", "two_rows"]


def test_a_divided_unit_shares_its_count_and_gives_its_rate_and_both_are_imputed():
    cells = cells_of(table([("", "", 20.0, 10.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "A", 0.3), (2, "B", 0.7)), CARDS)
    assert value_of(plan, "A", "count") == (3.0, "imputed")
    assert value_of(plan, "B", "count") == (7.0, "imputed")
    assert value_of(plan, "B", "rate") == (20.0, "imputed")


def test_every_cell_of_joined_rows_is_told_once():
    cells = cells_of(table([("", "", float(n), 200.0 - n) for n in range(0, 130, 10)]), recipe(), "2025")
    plan = plan_values(cells, links(*((row, f"U{row % 9}") for row in range(2, 15))), CARDS)
    assert len(plan.values) + len(plan.cells) == 26


def test_every_unknown_word_is_listed_at_once():
    with pytest.raises(AsdError) as refused:
        cells_of(table([("hier", "banlieue", 1.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "")
    assert {problem.code for problem in refused.value.problems} == {"import_period_wrong", "import_milieu_unknown"}


def test_a_table_without_period_is_refused():
    with pytest.raises(AsdError) as refused:
        cells_of(table([("", "", 1.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "")
    assert refused.value.problems[0].fields["rows"] == 1
