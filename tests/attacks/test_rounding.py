"""Rounded tables: nothing exact is left beside a rounded count, and amounts do not give the count back."""

import numpy as np
import pytest

from tests.attacks.invented import SMALL, true_cells

COUNT = "beneficiary_households"


@pytest.fixture(scope="module")
def rounded(office, publish):
    """The same households with amounts in whole dirhams, rounded; and the truth."""
    rows = [(u, h, p, float(int(a)), g, m) for u, h, p, a, g, m in office.rows]
    table = publish(rows, PROTECTION=1, WORKSPACE=None)
    true = true_cells(rows).reset_index().rename(columns={"unit": "unit_code"})
    both = table.merge(true, on=["unit_code", "period", "programme"])
    assert len(both) == len(table)
    return both


def small_of(both):
    return both[(both["households"] > 0) & (both["households"] < SMALL)]


def test_counts_are_multiples_of_one_base(rounded):
    counts = rounded[COUNT].dropna()
    base = int(np.gcd.reduce(counts.astype(int)))
    assert base >= 5 and len(small_of(rounded)) > 10


def test_a_rounded_count_is_within_a_base_or_two_of_the_truth(rounded):
    assert (rounded[COUNT] - rounded["households"]).abs().median() <= 5


def test_no_true_amount_stands_beside_a_rounded_count(rounded):
    small = small_of(rounded)
    small = small[small[COUNT] != small["households"]]
    assert not np.isclose(small["amount_dh"], small["amount"], rtol=1e-9).any()


def test_the_mean_amount_does_not_betray_how_many_share_it(rounded):
    """An amount in whole dirhams over 7 households ends in sevenths: only such a count fits the mean exactly."""
    betrayed = []
    for row in small_of(rounded).to_dict("records"):
        if not row[COUNT] > 0:
            continue
        mean = row["amount_dh"] / row[COUNT]
        fits = [count for count in range(1, 2 * SMALL) if abs(mean * count - round(mean * count)) < 1e-5]
        if len(fits) < 2 * SMALL - 1 - 4 and row["households"] in fits:
            betrayed.append((row["unit_code"], row["programme"], fits))
    assert betrayed == []


def test_rates_follow_the_rounded_counts(rounded):
    """A rate from the true count, beside a base that everybody knows, would give it back."""
    rates = [name for name in ("per_km2", "per_1000_inhabitants", "per_100_households") if name in rounded]
    assert rates
    some = rounded[(rounded[COUNT] == 0) & (rounded["households"] > 0)]
    for name in ("per_km2", "per_100_households"):
        assert (some[name].fillna(0.0) == 0).all()


def test_people_are_rounded_too(rounded):
    small = small_of(rounded)
    assert not (small["beneficiary_people"] == small["people"]).all()


def test_the_seed_does_not_tell_why_a_count_went_up():
    """With draws from the seed alone, a reader who knows it would know on which side the value is."""
    import pandas as pd

    from asd_plugin.domain.disclosure.rounding import round_cells

    def ups(values):
        cells = pd.DataFrame({"unit": [f"c{n:03d}" for n in range(200)], "n": values})
        return (round_cells(cells, ["unit"], "n", {}, 5, 7).values > cells["n"]).to_numpy()

    one = np.full(200, 12)
    other = one.copy()
    other[-1] = 13
    assert 40 < (ups(one) != ups(other)).sum() < 140


def test_a_protected_table_rounds_amounts_to_what_the_base_gets():
    """Amounts of a known grant, rounded to five dirhams, would tell the households exactly."""
    import pandas as pd

    from asd_plugin.domain.disclosure.tables import ROUND, TableQuestion, protect_table

    cells = pd.DataFrame({"unit": [f"10.071.01.{k:02d}" for k in range(30)], "n": range(1, 31)})
    cells["dh"] = 500.0 * cells["n"]
    question = TableQuestion(("unit",), "", ("n",), ("dh",), {}, method=ROUND)
    shown = protect_table(cells, question).table
    assert (shown["dh"] % 2500 == 0).all()
    assert (shown["n"] % 5 == 0).all()
