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


def test_a_count_without_a_word_on_its_sum_is_added_by_its_unit_and_never_averaged():
    card = {"unit": {"fr": "ménages", "en": "households"}, "denominator": {"fr": "Sans objet (effectif)"}}
    cells = cells_of(table([("", "", 10.0), ("", "", 40.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, 300.0, 9.0, 2), (3, "C", 1.0, 100.0, 9.0, 2)), {"rate": card})
    assert value_of(plan, "C", "rate") == (50.0, "ok")


@pytest.mark.parametrize(
    "card",
    [
        {"label": {"fr": "Revenu médian des ménages"}},
        {"label": {"fr": "Indice de développement local"}},
        {"label": {"ar": "الدخل الوسيط"}},
        {"unit": {"en": "0/1"}},
        {"label": {"fr": "Évolution du chômage entre 2014 et 2024"}},
        {"unit": {"en": "percentage points"}},
        {"denominator": {"fr": "Sans objet (différence de deux taux)"}},
        {"base": "establishments"},
    ],
)
def test_a_median_an_index_or_a_growth_of_parts_is_refused_and_said(card):
    cells = cells_of(table([("", "", 10.0), ("", "", 40.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "2025")
    joined = links((2, "C", 1.0, 300.0, 9.0, 2), (3, "C", 1.0, 100.0, 9.0, 2))
    plan = plan_values(cells, joined, {"rate": card})
    assert plan.values.empty and plan.cells["reason"].tolist() == ["parts_not_averaged"] * 2
    said = plan_values(cells, joined, {"rate": {**card, "aggregation": "mean"}})
    assert value_of(said, "C", "rate") == (17.5, "ok")


def test_a_distance_to_a_centre_is_a_mean_like_any_other():
    card = {"label": {"fr": "Distance au centre de santé"}, "unit": {"fr": "km"}, "denominator": {"fr": "Ménages"}}
    cells = cells_of(table([("", "", 10.0), ("", "", 40.0)], ("rate",)), recipe(ColumnRule("R", "rate")), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, 9.0, 300.0, 2), (3, "C", 1.0, 9.0, 100.0, 2)), {"rate": card})
    assert value_of(plan, "C", "rate") == (17.5, "ok") and plan.averaged == ("rate",)


def test_parts_whose_people_are_not_known_make_no_mean_and_no_silent_gap():
    nan = float("nan")
    cells = cells_of(table([("", "", 10.0, 5.0), ("", "", 40.0, 7.0)]), recipe(), "2025")
    plan = plan_values(cells, links((2, "C", 1.0, nan, nan, 2), (3, "C", 1.0, 100.0, 9.0, 2)), CARDS)
    assert value_of(plan, "C", "count") == (12.0, "ok") and len(plan.values) == 1
    assert plan.cells["reason"].tolist() == ["parts_without_weight"] * 2


def test_the_tables_own_people_of_its_own_period_weigh_before_those_of_the_crosswalk():
    cards = {"rate": RATE, "rgph_population": COUNT}
    rules = recipe(ColumnRule("R", "rate"), ColumnRule("C", "rgph_population"))
    rows = [("2014", "", 10.0, 100.0), ("2014", "", 40.0, 300.0)]
    cells = cells_of(table(rows, ("rate", "rgph_population")), rules, "")
    joined = links((2, "C", 1.0, 300.0, 9.0, 2), (3, "C", 1.0, 100.0, 9.0, 2))
    plan = plan_values(cells, joined, cards)
    assert value_of(plan, "C", "rate") == ((10 * 100 + 40 * 300) / 400, "ok") and plan.averaged == ()
    # One part without its people: the crosswalk's weigh for all, never some of each.
    cells.loc[(cells["row_number"] == 3) & (cells["indicator_id"] == "rgph_population"), "status"] = "missing"
    assert value_of(plan_values(cells, joined, cards), "C", "rate") == (17.5, "ok")


def test_the_intensity_of_poverty_is_weighted_by_the_poor():
    names = ("poverty_md_rate", "poverty_md_intensity")
    rules = recipe(*(ColumnRule(name, name) for name in names))
    cells = cells_of(table([("", "", 10.0, 40.0), ("", "", 2.0, 34.0)], names), rules, "2024")
    joined = links((2, "C", 1.0, 100.0, 9.0, 2), (3, "C", 1.0, 300.0, 9.0, 2))
    plan = plan_values(cells, joined, dict.fromkeys(names, RATE))
    # 10 poor with 40 %, 6 poor with 34 %.
    assert value_of(plan, "C", "poverty_md_intensity")[0] == pytest.approx((10 * 40 + 6 * 34) / 16)
    alone = cells[cells["indicator_id"] == "poverty_md_intensity"]
    assert plan_values(alone, joined, {names[1]: RATE}).cells["reason"].tolist() == ["parts_without_weight"] * 2


def test_each_figure_of_a_divided_unit_takes_the_share_of_its_own_base():
    joined = links((2, "A", 0.3), (2, "B", 0.7)).assign(share_households=[0.4, 0.6])
    of_households = {**COUNT, "base": "households"}
    cells = cells_of(table([("", "", 10.0, 10.0)]), recipe(), "2025")
    plan = plan_values(cells, joined, {"rate": COUNT, "count": of_households})
    assert [value_of(plan, unit, "rate")[0] for unit in "AB"] == [3.0, 7.0]
    assert [value_of(plan, unit, "count")[0] for unit in "AB"] == [4.0, 6.0]


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
