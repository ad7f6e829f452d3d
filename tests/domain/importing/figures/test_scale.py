"""Shares from 0 to 1 never go unsaid into a card in per cent; small rates that are per cent are let be."""

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.figures.scale import factors_from, scales_checked, with_factors
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe, rows_of
from asd_plugin.domain.importing.sheet import squared

PERCENT = {"label": {"fr": "Taux"}, "unit": {"fr": "% des ménages"}}
CARDS = {"rate": PERCENT, "other": PERCENT, "ratio": {"label": {"fr": "Indice"}, "unit": {"fr": "0/1"}}}


def checked(cells, heading="Taux", others=None, indicator="rate", factor=None):
    columns = {heading: cells, **({"Autre": others} if others else {})}
    rows = [["Code", *columns], *([f"06.141.01.{n:02d}", *line] for n, line in enumerate(zip(*columns.values()), 1))]
    sheet = squared("S", [list(row) for row in rows])
    rules = (ColumnRule(heading, indicator), *([ColumnRule("Autre", "other")] if others else []))
    recipe = Recipe("", "S", (1,), 2, 0, "Code", columns=rules)
    recipe = with_factors(recipe, {heading: factor}) if factor else recipe
    table = rows_of(sheet, recipe)
    raw = {name: list(found) for name, found in columns.items()}
    return table[indicator].tolist(), [one.code for one in scales_checked(table, recipe, raw, CARDS)]


@pytest.mark.parametrize("cells", [[0.1, 0.25, 0.5, 1.0], ["0,1", "0,25", "0,5", "1"], [0, 0.5, 0.25, 0.125]])
def test_shares_of_which_nothing_says_the_scale_are_refused(cells):
    with pytest.raises(AsdError) as refused:
        checked(cells)
    assert refused.value.problems[0].code == "import_scale_unknown"
    assert refused.value.problems[0].fields["columns"] == ["Taux"]


def test_a_heading_in_per_cent_tells_the_scale_of_texts_but_not_of_numbers_that_a_spreadsheet_shows():
    assert checked(["0,1", "0,2", "0,3"], "Taux (%)")[1] == ["import_scale_small"]
    with pytest.raises(AsdError):
        checked([0.1, 0.2, 0.3], "Taux (%)")


def test_a_percent_sign_in_cells_or_shares_beside_that_pass_one_tell_the_scale():
    assert checked(["0,1 %", "0,2 %", "0,3 %"]) == ([0.1, 0.2, 0.3], [])
    assert checked([0.1, 0.2, 0.3], others=[10.0, 20.0, 0.5])[1] == ["import_scale_small"]


@pytest.mark.parametrize(
    "cells, indicator",
    [([0.1, 0.2, 30.0], "rate"), ([0, 0, 1, 1], "rate"), ([0.5, 0.25, 0.1], "ratio"), ([0.5, None, None], "rate")],
)
def test_other_figures_are_let_be(cells, indicator):
    assert checked(cells, indicator=indicator)[1] == []


def test_growths_in_per_cent_are_held_to_the_same(monkeypatch):
    card = {"label": {"fr": "Évolution"}, "unit": {"fr": "% entre 2014 et 2024"}}
    monkeypatch.setitem(CARDS, "growth", card)
    with pytest.raises(AsdError):
        checked([-0.05, 0.1, 0.02, -0.3], indicator="growth")
    assert checked([-5.0, 0.1, 0.02, 12.0], indicator="growth")[1] == []


def test_what_is_said_of_the_scale_holds_and_is_kept_in_the_rule():
    assert checked([0.1, 0.25, 0.5], factor=100.0) == ([10.0, 25.0, 50.0], ["import_scaled"])
    assert checked([0.1, 0.25, 0.5], factor=1.0) == ([0.1, 0.25, 0.5], [])
    recipe = with_factors(Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("a", "x"),)), {"a": 1.0})
    assert Recipe.from_json(recipe.to_json()) == recipe and recipe.columns[0].scale_said
    assert "scale_said" not in Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("a", "x"),)).to_json()


@pytest.mark.parametrize("text", ["Taux", "Taux=zero", "Taux=0", "=100", "a=100; b=nan", "a=inf"])
def test_a_factor_that_says_nothing_is_refused(text):
    with pytest.raises(AsdError):
        factors_from(text)


def test_a_factor_for_a_column_that_is_not_read_names_the_columns_that_are():
    with pytest.raises(AsdError) as refused:
        with_factors(Recipe("", "S", (1,), 2, 0, "Code", columns=(ColumnRule("a", "x"),)), factors_from("b=0,01"))
    assert refused.value.problems[0].fields == {"columns": ["b"], "known": ["a"]}
