"""k, l, t and risks worked out by hand, and steps that do what they say."""

import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.disclosure.anonymity import check_anonymity, class_sizes
from asd_plugin.domain.disclosure.generalising import coarser_codes, reach, suggestions, wider_bands

# Classes: (A, u) 3 rows, (A, r) 2 rows, (B, u) 1 row.
ROWS = [
    ("01.051.01.01", "urban", "oui"),
    ("01.051.01.01", "urban", "non"),
    ("01.051.01.01", "urban", "non"),
    ("01.051.01.01", "rural", "oui"),
    ("01.051.01.01", "rural", "oui"),
    ("01.051.04.01", "urban", "non"),
]
QUASI = ["commune", "milieu"]


def extract(rows=ROWS):
    return pd.DataFrame(rows, columns=["commune", "milieu", "handicap"], dtype=object)


def test_class_sizes_follow_rows():
    found = check_anonymity(extract(), QUASI, [], 3, 2)
    assert list(found.size) == [3, 3, 3, 2, 2, 1]
    assert found.sizes.to_dict() == {1: 1, 2: 1, 3: 1}
    assert (found.k_found, found.rows_at_risk, found.share_at_risk) == (1, 3, 0.5)


def test_risks_by_hand():
    risk = check_anonymity(extract(), QUASI, [], 3, 2).risk
    assert (risk.prosecutor, risk.marketer, risk.found) == (1.0, 0.5, 3.0)
    assert math.isnan(risk.journalist)
    known = check_anonymity(extract(), QUASI, [], 3, 2, population=np.array([30, 30, 30, 8, 8, 5.0])).risk
    assert known.journalist == pytest.approx(1 / 5)


def test_a_population_smaller_than_the_extract_is_taken_as_the_extract():
    risk = check_anonymity(extract(), QUASI, [], 3, 2, population=np.array([1.0] * 6)).risk
    assert risk.journalist == 1.0


def test_diversity_by_hand():
    found = check_anonymity(extract(), QUASI, ["handicap"], 3, 2).diversity["handicap"]
    assert (found.l_distinct, found.l_entropy) == (1, pytest.approx(1.0))
    # (A, u) has two values but an entropy of 1/3 ln 3 + 2/3 ln 1.5: exp = 1.89, below 2.
    assert (found.classes_below, found.rows_below) == (3, 6)


def test_entropy_of_an_even_class_is_its_number_of_values():
    table = extract([("c", "u", "oui"), ("c", "u", "non")])
    found = check_anonymity(table, QUASI, ["handicap"], 2, 2).diversity["handicap"]
    assert found.l_entropy == pytest.approx(2.0) and found.rows_below == 0


def test_t_is_the_greatest_distance_from_the_whole():
    # Whole: half oui. (A, u): 1/3 -> 1/6; (A, r): all oui -> 1/2; (B, u): none -> 1/2.
    found = check_anonymity(extract(), QUASI, ["handicap"], 3, 2, greatest_t=0.2).diversity["handicap"]
    assert found.t == pytest.approx(0.5) and found.rows_far == 3


def test_a_missing_value_is_a_value():
    table = extract([("c", None, "x"), ("c", None, None), ("c", "u", "x")])
    found = check_anonymity(table, QUASI, ["handicap"], 2, 2)
    assert list(found.size) == [2, 2, 1]
    assert found.diversity["handicap"].l_distinct == 1


def test_no_quasi_identifier_is_one_class():
    assert list(class_sizes(extract(), [])) == [6] * 6


def test_codes_climb_the_geography():
    values = pd.Series(["01.051.01.01", "02.071.04.01", "01.051", "01"])
    assert list(coarser_codes(values)) == ["01.051", "02.071", "01", ""]


def test_bands_join_two_by_two():
    values = pd.Series(["0-4", "5-9", "10-14", "15-64", "65+"])
    assert list(wider_bands(values)) == ["0-9", "0-9", "10+", "10+", "10+"]
    assert list(wider_bands(pd.Series(["1", "2", "3", "4"]))) == ["1-2", "1-2", "3-4", "3-4"]


def test_suggestions_tell_the_effect_of_each_step_best_first():
    steps = suggestions(extract(), QUASI, 3)
    told = {(step.field, step.how): step.rows_at_risk for step in steps}
    # The province instead of the commune: (A, u) 4 rows, (A, r) 2.
    assert told == {("commune", "coarser_code"): 2, ("commune", "dropped"): 2, ("milieu", "dropped"): 1}
    assert [step.rows_at_risk for step in steps] == sorted(step.rows_at_risk for step in steps)


def test_reaching_k_really_reaches_it_and_changes_no_sensitive_value():
    rng = np.random.default_rng(3)
    table = pd.DataFrame(
        {
            "commune": rng.choice(["01.051.01.01", "01.051.04.01", "02.071.04.01", "02.071.04.02"], 400),
            "age": rng.choice(["0-4", "5-9", "10-14", "15-19", "20-24", "25+"], 400),
            "size": rng.choice([str(n) for n in range(1, 9)], 400),
            "handicap": rng.choice(["oui", "non"], 400),
        },
        dtype=object,
    )
    quasi = ["commune", "age", "size"]
    got = reach(table, quasi, 5, 0.05)
    assert class_sizes(got.table[got.kept], quasi).min() >= 5
    assert (~got.kept).mean() <= 0.05 and got.steps
    assert got.table["handicap"].equals(table["handicap"])


def test_an_extract_smaller_than_k_keeps_no_row():
    got = reach(extract()[:2], QUASI, 5, 0.0)
    assert not got.kept.any()


def test_row_order_does_not_matter():
    found = check_anonymity(extract(), QUASI, ["handicap"], 3, 2)
    turned = check_anonymity(extract()[::-1].reset_index(drop=True), QUASI, ["handicap"], 3, 2)
    assert found.diversity == turned.diversity and list(found.size) == list(turned.size[::-1])
