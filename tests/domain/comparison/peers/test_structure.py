"""Which variables may be structure: the declared table covers the catalogue, outcomes are refused with the reason."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.comparison.peers.figures import structure_table, unit_called
from asd_plugin.domain.comparison.peers.structure import (
    DECLARED,
    OUTCOMES,
    chosen_variables,
    own_variables,
    role_of,
    structure_variables,
    weights_of,
)
from asd_plugin.domain.comparison.peers.zone import family_zone, members_mask, zone_value_of_members
from asd_plugin.domain.comparison.zones import Communes, zone_value
from asd_plugin.domain.errors import AsdError

RESOURCES = Path(__file__).resolve().parents[4] / "resources"
CATALOGUE = json.loads((RESOURCES / "catalogue" / "indicators.json").read_text(encoding="utf-8"))["indicators"]
MODEL = json.loads((RESOURCES / "models" / "besoin-territorial-2024.json").read_text(encoding="utf-8"))


def test_every_indicator_of_the_catalogue_has_a_role_and_only_one():
    assert [entry["id"] for entry in CATALOGUE if role_of(entry["id"]) == "unknown"] == []
    assert {variable.id for variable in DECLARED} & set(OUTCOMES) == set()


def test_nothing_the_score_counts_is_a_default_and_what_it_counts_is_marked():
    scored = {node["id"] for node in MODEL["tree"]}
    for variable in DECLARED:
        assert variable.is_scored == (variable.id in scored), variable.id
        assert not (variable.is_default and variable.is_scored)


def test_periods_exist_in_the_catalogue():
    periods = {entry["id"]: entry["periods"] for entry in CATALOGUE}
    assert all(variable.period in periods[variable.id] for variable in DECLARED if variable.is_indicator)


def test_defaults_and_a_catalogue_without_indicators():
    chosen, notes = chosen_variables([], CATALOGUE)
    assert [v.id for v in chosen] == [v.id for v in DECLARED if v.is_default] and notes == []
    assert [v.id for v in structure_variables([])] == ["milieu", "population", "density", "area_km2"]


def test_outcomes_are_refused_with_their_reason_together_with_unknown_names():
    with pytest.raises(AsdError) as caught:
        chosen_variables(["milieu", "illiteracy_10_plus", "score", "height"], CATALOGUE)
    assert [(p.code, p.fields.get("why")) for p in caught.value.problems] == [
        ("peers_outcome_variable", "need"),
        ("peers_outcome_variable", "result"),
        ("peers_unknown_variables", None),
    ]


def test_structure_that_the_score_counts_is_taken_with_a_warning():
    chosen, notes = chosen_variables(["milieu", "population", "household_size"], CATALOGUE)
    assert len(chosen) == 3 and notes[0].fields["variables"] == ["household_size"]


def test_own_fields():
    assert [v.id for v in own_variables(["altitude_m", "altitude_m"])] == ["altitude_m"]
    with pytest.raises(AsdError) as caught:
        own_variables(["altitude_m", "Unemployment", "population"])
    assert [p.code for p in caught.value.problems] == ["peers_outcome_variable", "peers_field_taken"]


def test_weights():
    assert weights_of("milieu=2; farm = 0.5", ["milieu", "farm", "size"]) == {"milieu": 2.0, "farm": 0.5, "size": 1.0}
    assert weights_of("", ["a"]) == {"a": 1.0}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("milieu=-1", ["peers_weight_bad"]),
        ("milieu", ["peers_weight_bad"]),
        ("milieu=nan, x=1", ["peers_weight_bad", "peers_weight_unknown"]),
        ("milieu=0", ["peers_weights_zero"]),
    ],
)
def test_bad_weights(text, codes):
    with pytest.raises(AsdError) as caught:
        weights_of(text, ["milieu"])
    assert [p.code for p in caught.value.problems] == codes


def test_density_is_people_by_area_and_missing_without_either():
    units = pd.DataFrame(
        {"milieu": ["urban", "rural", "rural"], "population": [100.0, np.nan, 5.0], "area_km2": [4.0, 2.0, 0.0]},
        index=["a", "b", "c"],
    )
    indicators = pd.DataFrame({"household_size": [4.0]}, index=["c"])
    wanted = [v for v in DECLARED if v.id in ("milieu", "density", "household_size")]
    found = structure_table(units, indicators, wanted)
    assert found["density"].tolist()[0] == 25.0 and found["density"].isna().tolist() == [False, True, True]
    assert found["household_size"].isna().tolist() == [True, True, False]


def test_a_unit_is_called_by_code_or_whole_name_and_homonyms_are_refused_with_their_codes():
    names = pd.DataFrame(
        [("Tamda", "تامدة", "Fès", "فاس"), ("Bni Drar", None, "Oujda", None), ("Tamda", None, None, None)],
        columns=["name_fr", "name_ar", "province_fr", "province_ar"],
        index=["01", "02", "03"],
    )
    assert [unit_called(names, typed) for typed in ("02", "BNI DRAR", "تامدة")] == ["02", "02", "01"]
    for typed, code in (("tamda", "peers_unit_ambiguous"), ("nowhere", "peers_unknown_unit")):
        with pytest.raises(AsdError) as caught:
            unit_called(names, typed)
        fault = caught.value.problems[0]
        assert fault.code == code
        assert len(fault.fields["near"]) == (2 if code == "peers_unit_ambiguous" else 0)


def test_a_family_as_reference_zone():
    members = {"a": "x", "b": "y", "c": "x"}
    assert family_zone(members, "a") == ("a", "c") == family_zone(members, "c")
    with pytest.raises(AsdError) as caught:
        family_zone(members, "nowhere")
    assert caught.value.problems[0].fields == {"unit": "nowhere"}


def test_its_value_is_the_one_the_dock_gives_the_same_family():
    codes = np.array(["a", "b", "c", "d"], dtype=object)
    values, people = np.array([10.0, 20.0, np.nan, 40.0]), np.array([1.0, 3.0, 5.0, np.nan])
    labels = np.array(["x", "x", "x", ""], dtype=object)
    communes = Communes(codes, codes, codes, people, labels)
    members = family_zone(dict(zip(codes, labels)), "c")
    found = zone_value_of_members(values, members_mask(codes, members), "family:x")
    assert found == zone_value(communes, values, "family:x", {})
    assert (found.value, found.basis, found.communes) == (15.0, "median_of_members", 2)
    assert zone_value_of_members(values, members_mask(codes, ("c",))).basis == "missing"
