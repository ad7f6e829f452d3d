"""n by hand: of one row, of parts summed, none for what is hidden, divided or not said."""

import math

import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.cells import cells_of
from asd_plugin.domain.importing.figures.bases import bases_from, bases_note, bases_of, with_bases
from asd_plugin.domain.importing.plan import plan_values
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe, rows_of
from asd_plugin.domain.importing.sheet import squared

CARDS = {"rate": {"base": "people", "unit": {"fr": "%"}}}


def found(rows, *links):
    sheet = squared("S", [["Code", "Taux", "Actifs"], *[[f"c{n}", *row] for n, row in enumerate(rows)]])
    recipe = with_bases(Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("Taux", "rate"),)), {"rate": "Actifs"})
    cells = cells_of(rows_of(sheet, recipe), recipe, "2025")
    names = ["row_number", "unit_code", "share", "base", "households", "parts"]
    table = pd.DataFrame(links, columns=names)
    plan = plan_values(cells, table, CARDS)
    bases = bases_of(plan.values, cells, table)
    told = {unit: None if math.isnan(n) else n for unit, n in zip(plan.values["unit_code"], bases)}
    return told, bases_note(recipe, cells)[0].fields


def test_n_is_that_of_the_row_and_none_where_it_is_no_number_or_the_figure_is_hidden():
    rows = [["10,5", "1 200"], ["20,5", "nd"], ["*", "7"], ["30,0", "-4"], ["nd", "80"], ["9,0", "0"]]
    told, note = found(rows, *[(n, f"u{n}", 1.0, 9.0, 9.0, 1) for n in range(2, 8)])
    assert told == {"u2": 1200.0, "u3": None, "u4": None, "u5": None, "u6": None, "u7": 0.0}
    assert note == {"columns": ["rate: Actifs"], "count": 4, "without": 2}


def test_n_of_a_unit_made_of_parts_is_their_sum_where_all_are_known():
    parts = [(n, "city", 1.0, 100.0, 9.0, 2) for n in (2, 3)]
    assert found([[10, 300], [20, 500]], *parts)[0] == {"city": 800.0}
    assert found([[10, 300], [20, None]], *parts)[0] == {"city": None}


def test_n_of_a_divided_unit_is_not_known():
    assert found([[10, 300]], (2, "a", 0.4, 9.0, 9.0, 1), (2, "b", 0.6, 9.0, 9.0, 1))[0] == {"a": None, "b": None}


def test_a_column_of_n_is_kept_in_the_rule_and_must_be_there():
    rule = Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("Taux", "rate"),))
    kept = with_bases(rule, bases_from(" rate = Actifs ; "))
    assert Recipe.from_json(kept.to_json()) == kept and "n_column" not in rule.to_json()
    with pytest.raises(AsdError) as refused:
        rows_of(squared("S", [["Code", "Taux"], ["c", 1]]), kept)
    assert refused.value.problems[0].fields["columns"] == ["Actifs"]


@pytest.mark.parametrize(
    "act", [lambda r: with_bases(r, {"x": "A"}), lambda r: bases_from("rate"), lambda r: bases_from("=A")]
)
def test_a_base_for_an_unknown_indicator_or_without_column_is_refused(act):
    with pytest.raises(AsdError):
        act(Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("Taux", "rate"),)))
