"""The shares that a person chooses for divided units: kept in the rule, replayed, refused where they are not known."""

from dataclasses import replace
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.proposal import Choices
from asd_plugin.domain.importing.recipe import Recipe
from asd_plugin.domain.importing.sheet import SheetRead, squared
from asd_plugin.sources.importing.delivery import delivery_of
from asd_plugin.sources.importing.proposal import propose
from asd_plugin.sources.territory.reconciling import read_ground

RESOURCES = Path(__file__).parents[3] / "resources"
CARDS = {"cas": {"id": "cas", "label": {"fr": "Cas recensés"}, "unit": {"fr": "cas"}, "aggregation": "sum"}}
OLD, ONE, OTHER = "01.051.05.01", "01.051.11.01", "01.051.11.07"
HEAD = "de;vers;part_population;part_superficie\n"


@pytest.fixture(scope="module")
def ground(qgis_app):
    return read_ground(RESOURCES)


def proposed(ground, bridge, weight):
    rows = [["Code commune", "Cas recensés"], [OLD, 100.0]]
    delivery = delivery_of(
        SheetRead(squared("F", rows), "", "", "0" * 64), "SYNTHETIQUE.csv", CARDS.values(), None, "none"
    )
    recipe = Recipe.from_json(replace(delivery.recipe, bridge_weight=weight).to_json())
    assert recipe.bridge_weight == weight
    delivery = replace(delivery, recipe=recipe)
    found = propose(delivery, ground, CARDS, Choices(period="2025", bridge_file=str(bridge)))
    return dict(zip(found.values["unit_code"], found.values["value"]))


@pytest.fixture()
def bridge(tmp_path):
    path = tmp_path / "passage.csv"
    path.write_text(HEAD + f"{OLD};{ONE};0,9;0,4\n{OLD};{OTHER};0,1;0,6\n", "utf-8")
    return path


def test_a_count_is_carried_by_the_shares_chosen(ground, bridge):
    assert proposed(ground, bridge, "population") == {ONE: pytest.approx(90), OTHER: pytest.approx(10)}
    assert proposed(ground, bridge, "area") == {ONE: pytest.approx(40), OTHER: pytest.approx(60)}
    assert proposed(ground, bridge, "") == {ONE: pytest.approx(90), OTHER: pytest.approx(10)}


def test_shares_that_are_not_known_are_refused_and_no_others_taken(ground, bridge):
    with pytest.raises(AsdError) as raised:
        proposed(ground, bridge, "households")
    assert raised.value.problems[0].code == "bridge_no_share"
    assert raised.value.problems[0].fields == {"codes": [OLD], "weight": "households"}


def test_a_rule_without_the_choice_has_no_entry_of_it_and_an_unknown_weight_is_refused():
    recipe = Recipe("", "", (1,), 2, 0, "Code")
    assert "bridge_weight" not in recipe.to_json()
    with pytest.raises(AsdError) as raised:
        Recipe.from_json(replace(recipe, bridge_weight="votes").to_json())
    assert raised.value.problems[0].code == "bridge_unknown_weight"
