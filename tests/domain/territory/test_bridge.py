"""Counts carried whole, rates by what they rest on: by hand, and on the shipped crosswalk to the person."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.territory.bridge import carry_rates, carry_sums, join_bridges, make_bridge, reverse_bridge
from asd_plugin.sources.territory.crosswalk import read_bridge_file
from asd_plugin.sources.territory.reconciling import read_ground

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
UNITS = ["A", "B", "C"]
# X was divided: 70 % of its people, 40 % of its area went to A, the rest to B, which existed before; Y + Z make C.
TABLE = pd.DataFrame(
    {
        "from_code": ["X", "X", "B", "Y", "Z"],
        "to_code": ["A", "B", "B", "C", "C"],
        "share_population": [0.7, 0.3, 1, 1, 1],
        "share_area": [0.4, 0.6, 1, 1, 1],
    }
)
COUNTS = pd.Series({"X": 100.0, "B": 50.0, "Y": 10.0, "Z": 30.0})


@pytest.fixture(scope="module")
def ground():
    return read_ground(RESOURCES)


def code_of(error):
    return [one.code for one in error.value.problems]


def test_counts_are_split_and_put_together_by_hand():
    bridge = make_bridge(TABLE, UNITS)
    assert carry_sums(COUNTS, bridge).round(9).to_dict() == {"A": 70, "B": 80, "C": 40}
    assert carry_sums(COUNTS, bridge, "area").round(9).to_dict() == {"A": 40, "B": 110, "C": 40}
    assert carry_sums(COUNTS.iloc[::-1], bridge).equals(carry_sums(COUNTS, bridge))


def test_rates_are_weighted_by_their_own_denominators():
    bridge = make_bridge(TABLE, UNITS)
    rates = pd.Series({"X": 10.0, "B": 50.0, "Y": 20.0, "Z": 40.0})
    # B: (10 x 30 + 50 x 50) / 80 = 35; C: (20 x 10 + 40 x 30) / 40 = 35; A keeps X's 10.
    assert carry_rates(rates, COUNTS, bridge).round(9).to_dict() == {"A": 10, "B": 35, "C": 35}
    nobody = COUNTS.copy()
    nobody["Y"] = 0.0
    rates["Y"] = np.nan
    assert carry_rates(rates, nobody, bridge)["C"] == 40
    with pytest.raises(AsdError) as error:
        carry_rates(rates.fillna(1), COUNTS.drop("Z"), bridge)
    assert code_of(error) == ["bridge_no_denominator"]


def test_a_missing_count_or_part_makes_the_total_missing():
    bridge = make_bridge(TABLE, UNITS)
    assert carry_sums(COUNTS.drop("Z"), bridge).isna().to_dict() == {"A": False, "B": False, "C": True}
    holed = COUNTS.copy()
    holed["Z"] = np.nan
    assert carry_sums(holed, bridge).isna().to_dict() == {"A": False, "B": False, "C": True}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"share_population": [0.7, 0.2, 1, 1, 1]}, "bridge_shares"),
        ({"share_population": [1.7, -0.7, 1, 1, 1]}, "bridge_shares"),
        ({"to_code": ["A", "Q", "B", "C", "C"]}, "bridge_unknown_targets"),
        ({"to_code": ["A", "A", "B", "C", "C"]}, "bridge_twice"),
        ({"from_code": ["X", "X", "", "Y", "Z"]}, "bridge_blank_codes"),
    ],
)
def test_a_bridge_that_does_not_hold_is_refused(change, code):
    with pytest.raises(AsdError) as error:
        make_bridge(TABLE.assign(**change), UNITS)
    assert code in code_of(error)


def test_codes_of_neither_division_and_unknown_shares_are_refused():
    bridge = make_bridge(TABLE, UNITS)
    for values, weight, code in (
        (pd.Series({"Q": 1.0}), "population", "bridge_unknown_units"),
        (COUNTS, "households", "bridge_no_share"),
        (COUNTS, "colour", "bridge_unknown_weight"),
        (pd.concat([COUNTS, COUNTS]), "population", "bridge_codes_twice"),
    ):
        with pytest.raises(AsdError) as error:
            carry_sums(values, bridge, weight)
        assert code_of(error) == [code]


def test_the_1538_units_give_the_1503_to_the_person(ground):
    rows = ground.crosswalk[ground.crosswalk["level"] == "commune"].set_index("from_code")
    bridge = ground.bridge("commune")
    units = ground.territory[ground.territory["level"] == "commune"]
    for name in ("population", "households"):
        carried = carry_sums(rows[name], bridge, name)
        assert len(carried) == 1503
        assert carried.equals(units[name].astype(float).sort_index().rename_axis("from_code"))
    # A rate of household size, weighted by households, gives back people by household of each city.
    sizes = carry_rates(rows["population"] / rows["households"], rows["households"], bridge)
    assert np.allclose(sizes, (units["population"] / units["households"]).sort_index())


def test_casablanca_is_given_whole_or_in_parts_never_both(ground):
    bridge = ground.bridge("province")
    parts = ground.crosswalk[ground.crosswalk["level"] == "province"].set_index("from_code")["population"]
    whole = ground.territory.loc["06.141", "population"]
    assert carry_sums(parts, bridge).to_dict() == {"06.141": whole}
    with pytest.raises(AsdError) as error:
        carry_sums(pd.concat([parts, pd.Series({"06.141": 1.0})]), bridge)
    assert code_of(error) == ["bridge_whole_and_parts"]
    # The eight prefectures leave out Méchouar (2,101 people): alone they are no total.
    assert carry_sums(parts.drop("06.141.01.81"), bridge).isna().all()


def test_a_city_parted_by_people_is_put_together_again(ground):
    bridge = ground.bridge("commune")
    units = ground.territory[ground.territory["level"] == "commune"]
    parted = carry_sums(units["population"], reverse_bridge(bridge))
    assert len(parted) == 1538
    assert parted["06.141.01.41"] == pytest.approx(374707)
    assert np.allclose(carry_sums(parted, bridge), units["population"].sort_index())


def test_the_office_has_the_last_word_in_its_own_table(ground, tmp_path):
    path = tmp_path / "passage.csv"
    path.write_text(
        "de;vers;part\n01.051.05.01;01.051.11.01;35,5 %\n01.051.05.01;01.051.11.07;64,5 %\n", encoding="utf-8"
    )
    units = ground.territory.index[ground.territory["level"] == "commune"]
    bridge = join_bridges(ground.bridge("commune"), read_bridge_file(str(path), units))
    rows = bridge.table[bridge.table["from_code"] == "01.051.05.01"]
    assert rows["share_households"].round(9).tolist() == [0.355, 0.645]
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(AsdError) as error:
        read_bridge_file(str(path), units)
    assert code_of(error) == ["bridge_columns"]
