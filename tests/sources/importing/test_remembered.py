"""Last month's rule: found again by its headings, fitted to this month's rows, never proposed for another table."""

import json
from dataclasses import replace

import pandas as pd

from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe
from asd_plugin.domain.importing.row_kinds import row_label, with_kind
from asd_plugin.domain.importing.sheet import SheetRead, squared
from asd_plugin.domain.territory.decisions import Decision, Decisions
from asd_plugin.sources.importing.delivery import delivery_of
from asd_plugin.sources.importing.remembered import fitted, for_these_rows, remembered_for, remembered_imports

RULE = Recipe("", "", (1,), 2, 3, "Code", columns=(ColumnRule("Taux", "unemployment"),))
DECIDED = Decisions("commune", {("|x|", 1): Decision("|x|", "01.051.01.01", by="a", when="2026-01-01")})


def imports(*rows):
    columns = ["kind", "file_name", "delivered", "made", "recipe", "decisions"]
    return pd.DataFrame([dict(zip(columns, row)) for row in rows], columns=columns)


def row(kind="indicators", name="a.csv", recipe=None, decisions=None):
    kept = json.dumps(json.loads(DECIDED.to_json())) if decisions is None else decisions
    return kind, name, "2026-01-01", "2026-01-02T10:00", RULE.to_json() if recipe is None else recipe, kept


def layout(*headings):
    body = [[f"010510{place:02d}", *[float(place)] * (len(headings) - 1)] for place in range(1, 6)]
    sheet = squared("s", [["Titre", *[None] * (len(headings) - 1)], list(headings), *body])
    return detect_layout(sheet)


def test_the_latest_first_and_what_cannot_be_read_is_left_out():
    broken = (row(recipe="{}"), row(decisions="?"))
    table = imports(row(name="old.csv"), row(kind="facilities"), *broken, row(name="new.csv"))
    found = remembered_imports(table)
    assert [one.file for one in found] == ["new.csv", "old.csv"]
    assert found[0].recipe == RULE and found[0].decisions == DECIDED


def test_a_rule_is_proposed_where_all_its_columns_are_and_nowhere_else():
    earlier = remembered_imports(imports(row()))
    assert remembered_for(layout("Code", "Taux", "Autre"), earlier) is earlier[0]
    assert remembered_for(layout("Code", "Autre"), earlier) is None
    assert remembered_for(layout("Code", "Taux"), earlier, "hcp_census") is None
    assert remembered_for(layout("Code", "Taux"), ()) is None


def test_rows_of_last_month_mean_nothing_for_this_month():
    now = layout("Code", "Taux")
    used = fitted(RULE, "s", now)
    assert (used.header_rows, used.first_row, used.last_row) == (now.header_rows, now.first_row, now.last_row)
    assert used.first_row == 3 and used.last_row == 7
    assert used.columns == RULE.columns and used.key_column == "Code"


def test_what_a_person_said_of_rows_holds_next_month_for_the_assistant_and_the_algorithm():
    body = [[f"010510{place:02d}", 10.5 + place] for place in range(1, 6)]
    table = squared("s", [["Code", "Taux"], *body, ["Moyenne régionale", 12.5]])
    said = replace(RULE, row_kinds={"moyenne regionale": "total"})
    read = SheetRead(table, "", "", "0" * 64)
    delivery = delivery_of(read, "a.csv", [], said)
    assert delivery.layout.total_rows == (7,)
    assert for_these_rows(said, "s", delivery.layout).skip_rows == (7,)
    assert delivery_of(read, "a.csv", [], RULE).layout.total_rows == ()


def test_a_rule_whose_headings_a_person_chose_is_found_again():
    table = squared("s", [["Code", "Taux"], [None, "2025"], *[[f"010510{place:02d}", 1.5] for place in range(1, 6)]])
    found = detect_layout(table)
    kinds = with_kind({}, row_label(table.rows[1]), "note")
    earlier = remembered_imports(imports(row(recipe=replace(RULE, row_kinds=kinds).to_json())))
    assert [seen.name for seen in found.columns] != ["Code", "Taux"]
    assert remembered_for(found, earlier) is None
    assert remembered_for(found, earlier, sheet=table) is earlier[0]
