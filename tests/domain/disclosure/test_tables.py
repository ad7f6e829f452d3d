import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.disclosure.primary import dominated, largest_contributions
from asd_plugin.domain.disclosure.settings import Dominance
from asd_plugin.domain.disclosure.tables import (
    ROUND,
    TableQuestion,
    hierarchy_of_codes,
    margin_hierarchy,
    protect_table,
)
from asd_plugin.domain.errors import AsdError
from tests.domain.disclosure.tables import UP, every_table, invented, sums_of, with_totals


def leaves(**counts):
    return pd.DataFrame({"unit": list(counts), "n": list(counts.values())})


def asked(period="", counts=("n",), amounts=(), **changes):
    keys = ("unit", "period") if period else ("unit",)
    return TableQuestion(keys, period, counts, amounts, {"unit": UP}, **changes)


def table(**counts):
    return with_totals(leaves(**counts), ["unit"], {"unit": UP})


def status_of(cells, safe):
    return dict(zip(cells["unit"], safe.table["status"]))


def test_a_hidden_row_is_emptied_whole_and_every_column_is_proven():
    cells = table(c1=3, c2=40, c3=50, c4=25, c5=60)
    cells = cells.assign(people=cells["n"] * 4, amount=cells["n"] * 500.0)
    safe = protect_table(cells, asked(counts=("n", "people"), amounts=("amount",)))
    hidden = safe.table["status"].str.startswith("hidden")
    assert set(cells["unit"][hidden]) == {"c1", "c2"}
    assert safe.table.loc[hidden, ["n", "people", "amount"]].isna().all().all()
    assert safe.table.loc[~hidden, "n"].tolist() == cells.loc[~hidden, "n"].tolist()
    assert set(safe.audits) == {("", "n"), ("", "people"), ("", "amount")}


def test_the_same_period_published_again_hides_what_it_hid_and_leans_on_nothing_it_showed():
    cells = table(c1=3, c2=40, c3=50, c4=25, c5=60)
    first = protect_table(cells, asked()).table
    again = cells.assign(n=cells["n"])
    assert status_of(cells, protect_table(again, asked(), first))["c2"] == "hidden_secondary"
    shown = cells.assign(n=cells["n"].astype(float), status="ok")
    shown.loc[shown["unit"] == "c1", ["n", "status"]] = [np.nan, "hidden_primary"]
    with pytest.raises(AsdError, match="audit_failed"):  # A - c2 gave c1 away already: no hiding now can help
        protect_table(cells, asked(), shown)


def test_of_two_periods_an_unchanged_cover_stays_hidden_and_an_unchanged_number_covers_nothing():
    def at(period, **counts):
        return table(**counts).assign(period=period)

    # 2024: c1 small, covered by c2. 2025: c1 has grown; c2 unchanged would give 2024 away if shown now.
    cells = pd.concat(
        [at("2024", c1=3, c2=40, c3=50, c4=25, c5=60), at("2025", c1=30, c2=40, c3=50, c4=25, c5=60)],
        ignore_index=True,
    )
    safe = protect_table(cells, asked("period"))
    later = safe.table[safe.table["period"] == "2025"].set_index("unit")["status"]
    assert later["c2"] == "hidden_secondary"
    # backwards: shown in 2024, so it cannot cover in 2025; the region's own changed total must
    cells["period"] = cells["period"].map({"2024": "2026", "2025": "2025"})
    safe = protect_table(cells, asked("period"))
    later = safe.table[safe.table["period"] == "2026"].set_index("unit")["status"]
    assert later["c1"] == "hidden_primary" and later["c2"] == "ok" and later["A"] == "hidden_secondary"


def test_two_periods_joined_by_an_attacker_give_no_small_cell():
    first, keys, hierarchies = invented(5, shape=(1, 2, 3), programmes=2, mean=18.0)
    second = first.copy()
    leaf = second["unit"].str.count(r"\.").eq(2) & second["programme"].ne("total")
    random = np.random.default_rng(1)
    second = second[leaf].assign(n=lambda t: t["n"] + random.choice([0, 0, 0, 2, 6], len(t)))
    second = with_totals(second, keys, hierarchies)
    both = pd.concat([first.assign(period="2024"), second.assign(period="2025")], ignore_index=True)
    question = TableQuestion((*keys, "period"), "period", ("n",), (), hierarchies)
    safe = protect_table(both, question).table
    known = safe[safe["period"] == "2024"].set_index(keys)
    now = safe[safe["period"] == "2025"].reset_index(drop=True)
    true = both[both["period"] == "2025"].reset_index(drop=True)
    # the attacker takes every number shown in 2024 that has not changed as the number of 2025
    status = now["status"].copy()
    before = first.set_index(keys)["n"]
    for row in range(len(now)):
        name = tuple(now.loc[row, keys])
        if known.loc[name, "status"] == "ok" and before[name] == true.loc[row, "n"] and status[row] != "hidden_primary":
            status[row] = "ok"
    found = every_table(true, status, sums_of(true, keys, hierarchies), aware=True)
    for k in np.flatnonzero(status == "hidden_primary"):
        values = {one[k] for one in found}
        assert max(values) - min(values) >= 4


def test_rounding_rounds_every_column_and_refuses_a_suppressed_table():
    cells = table(c1=3, c2=40, c3=50, c4=25, c5=61)
    safe = protect_table(cells, asked(method=ROUND))
    assert (safe.table["n"] % 5 == 0).all() and set(safe.table["status"]) == {"ok"}
    with pytest.raises(AsdError, match="round_after_suppress"):
        protect_table(protect_table(cells, asked()).table, asked(method=ROUND))


def test_a_dominated_amount_hides_its_row_and_a_partner():
    cells = table(c1=300, c2=40, c3=50, c4=25, c5=60).assign(amount=lambda t: t["n"] * 100.0)
    mask = cells["unit"].eq("c3")
    safe = protect_table(cells, asked(amounts=("amount",)), dominated={"amount": mask})
    status = status_of(cells, safe)
    assert status["c3"] == "hidden_primary" and "hidden_secondary" in (status["c4"], status["c5"])


def test_dominance_and_p_percent_by_hand():
    amounts = pd.Series([100.0, 100.0, 0.0, 100.0])
    largest = pd.DataFrame({"largest_1": [86.0, 60.0, 0.0, 50.0], "largest_2": [4.0, 30.0, 0.0, 48.0]})
    assert dominated(amounts, largest, Dominance()).tolist() == [True, False, False, False]
    assert dominated(amounts, largest, Dominance(n=2)).tolist() == [True, True, False, True]
    # p = 10 %: the second could estimate the first to 10 % when less than 5.0 is left of 50
    assert dominated(amounts, largest, Dominance(share=1.0, p_percent=10.0)).tolist() == [False, False, False, True]


def test_contributions_reach_every_total_above():
    people = pd.DataFrame({"unit": ["c1", "c1", "c2", "c3"], "n": [10.0, 30.0, 20.0, 5.0]})
    cells = pd.DataFrame({"unit": ["c1", "c2", "A", "B", "MA"]})
    found = largest_contributions(people, cells, ["unit"], "n", {"unit": UP})
    assert found["largest_1"].tolist() == [30.0, 20.0, 30.0, 5.0, 30.0]
    assert found["largest_2"].fillna(-1).tolist() == [10.0, -1.0, 20.0, -1.0, 20.0]


def test_hierarchies_from_codes_and_from_margins():
    parents = hierarchy_of_codes(["06.141.01.05", "06.141", "somewhere"])
    assert parents == {"06.141.01.05": "06.141", "06.141": "06", "06": "MA"}
    assert margin_hierarchy(["AFS", "Ensemble", "VEUVES"]) == {"AFS": "Ensemble", "VEUVES": "Ensemble"}
    assert margin_hierarchy(["urban", "rural"]) == {"rural": "total", "urban": "total"}
