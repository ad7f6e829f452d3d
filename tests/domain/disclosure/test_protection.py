import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.disclosure import protection
from asd_plugin.domain.disclosure.protection import protect_cells
from asd_plugin.domain.disclosure.settings import PrimaryRule, Width
from asd_plugin.domain.errors import AsdError
from tests.domain.disclosure.tables import UP, every_table, invented, sums_of, with_totals

UNITS = {"unit": UP}


def one_programme(**counts):
    cells = pd.DataFrame({"unit": list(counts), "n": list(counts.values())})
    return with_totals(cells, ["unit"], UNITS)


def kinds(cells, protected):
    return dict(zip(cells["unit"], protected.status))


def widths(cells, protected, keys, hierarchies, aware, threshold=10):
    found = every_table(cells, protected.status, sums_of(cells, keys, hierarchies), threshold, aware)
    hidden = list(found[0]) if found else []
    values = {k: sorted({table[k] for table in found}) for k in hidden}
    true = {k: int(cells["n"].iloc[k]) for k in hidden}
    assert any(table == true for table in found) or not hidden
    return {k: values[k][-1] - values[k][0] for k in hidden}


def test_a_lone_small_commune_is_covered_by_its_smallest_sister():
    cells = one_programme(c1=3, c2=40, c3=50, c4=25, c5=60)
    # region A publishes 43 = 3 + 40: c1 alone would be 43 - 40, so c2 is hidden too; B stays whole.
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    hidden = {unit for unit, status in kinds(cells, protected).items() if status != "ok"}
    assert hidden == {"c1", "c2"}
    assert kinds(cells, protected)["c1"] == "hidden_primary"
    assert kinds(cells, protected)["c2"] == "hidden_secondary"
    assert protected.audit.passed and protected.audit.totals == 0


def test_two_small_communes_whose_sum_is_small_need_a_third():
    cells = one_programme(c1=30, c2=40, c3=3, c4=4, c5=60)
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert kinds(cells, protected)["c5"] == "hidden_secondary"


def test_two_nines_are_not_left_alone_under_a_published_eighteen():
    # knowing that both lie from 1 to 9, 18 = 9 + 9 gives them away
    cells = one_programme(c1=30, c2=40, c3=9, c4=9, c5=60)
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert kinds(cells, protected)["c5"] == "hidden_secondary"


def test_zeros_are_published_and_cover_nothing():
    cells = one_programme(c1=5, c2=0, c3=50, c4=25, c5=60)
    status = kinds(cells, protect_cells(cells, ["unit"], "n", UNITS))
    assert status["c2"] == "ok"
    assert status["A"] == "hidden_primary"  # the region's 5 is the commune's 5
    assert "hidden_secondary" in (status["B"], status["MA"])


def test_a_total_is_hidden_only_when_nothing_below_covers_and_it_is_said():
    cells = one_programme(c1=5, c2=0, c3=50, c4=25, c5=60)
    assert protect_cells(cells, ["unit"], "n", UNITS).audit.totals >= 1


def test_a_table_without_small_cells_is_published_whole():
    cells = one_programme(c1=30, c2=40, c3=50, c4=25, c5=60)
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert set(protected.status) == {"ok"} and protected.audit.passed


def test_totals_nobody_listed_count_as_published():
    cells = pd.DataFrame({"unit": ["c1", "c2", "c3", "c4", "c5"], "n": [3, 40, 50, 25, 60]})
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert list(protected.status) == ["hidden_primary", "hidden_secondary", "ok", "ok", "ok"]


def test_a_missing_commune_that_a_total_gives_back_as_small_is_covered():
    cells = one_programme(c1=30, c2=40, c3=50, c4=4, c5=60)
    cells = cells[cells["unit"] != "c4"].reset_index(drop=True)  # nobody lists c4, B - c3 - c5 = 4
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert "hidden_secondary" in set(protected.status)


def test_a_missing_value_keeps_its_own_status():
    cells = one_programme(c1=30, c2=40, c3=50, c4=25, c5=60).astype({"n": float})
    cells.loc[cells["unit"] == "c4", "n"] = np.nan
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert kinds(cells, protected)["c4"] == "missing"


@pytest.mark.parametrize("seed", (0, 1, 2, 3, 5, 6, 7, 10, 11))
def test_every_whole_table_an_attacker_can_build_leaves_each_hidden_cell_wide(seed):
    cells, keys, hierarchies = invented(seed, shape=(1, 2, 3), programmes=2, mean=16.0)
    protected = protect_cells(cells, keys, "n", hierarchies)
    primary = {k for k in range(len(cells)) if protected.status.iloc[k] == "hidden_primary"}
    found = widths(cells, protected, keys, hierarchies, aware=True)
    for k, width in found.items():
        assert width >= (4 if k in primary else 1), cells.iloc[k].to_dict()


@pytest.mark.parametrize("seed", range(8))
def test_a_solver_of_its_own_finds_no_narrow_cell_in_larger_tables(seed):
    cells, keys, hierarchies = invented(seed, milieus=("urban", "rural"))
    protected = protect_cells(cells, keys, "n", hierarchies)
    for aware, needed in ((False, 10.0), (True, 4.0)):
        low, high, kind = attacked(cells, protected.status, keys, hierarchies, aware)
        assert ((high - low)[kind == "hidden_primary"] >= needed - 1e-6).all()
        assert ((high - low)[kind == "hidden_secondary"] >= 1 - 1e-6).all()


def attacked(cells, status, keys, hierarchies, aware, threshold=10):
    """Least and greatest value of each hidden cell by linear programmes written from scratch (dense matrices)."""
    from scipy.optimize import linprog

    values = cells["n"].to_numpy(dtype=float)
    hidden = np.flatnonzero(status.str.startswith("hidden").to_numpy())
    place = {cell: k for k, cell in enumerate(hidden)}
    rows, right = [], []
    for total, parts in sums_of(cells, keys, hierarchies):
        row, known = np.zeros(len(hidden)), 0.0
        for cell, sign in [(total, -1.0), *((part, 1.0) for part in parts)]:
            if cell in place:
                row[place[cell]] += sign
            else:
                known += sign * values[cell]
        if row.any():
            rows.append(row)
            right.append(-known)
    bounds = [(0, None)] * len(hidden)
    if aware:
        small = status.iloc[hidden].eq("hidden_primary").to_numpy()
        bounds = [(1, threshold - 1) if one else (threshold, None) for one in small]
    low, high = np.zeros(len(hidden)), np.zeros(len(hidden))
    for k in range(len(hidden)):
        gain = np.eye(len(hidden))[k]
        ends = [linprog(sign * gain, A_eq=np.array(rows), b_eq=right, bounds=bounds) for sign in (1, -1)]
        low[k] = ends[0].x[k]
        high[k] = np.inf if ends[1].status == 3 else ends[1].x[k]
    return low, high, status.iloc[hidden].to_numpy()


def test_the_order_of_the_rows_changes_nothing():
    cells, keys, hierarchies = invented(3)
    first = protect_cells(cells, keys, "n", hierarchies).status
    shuffled = cells.sample(frac=1.0, random_state=5)
    second = protect_cells(shuffled, keys, "n", hierarchies).status
    assert first.to_dict() == second.to_dict()


def test_a_further_programme_never_shows_a_small_cell():
    cells, keys, hierarchies = invented(4, programmes=3)
    more = {**hierarchies, "programme": {**hierarchies["programme"], "p9": "total"}}
    leaves = cells[~cells["programme"].eq("total") & cells["unit"].str.count(r"\.").eq(2)]
    added = leaves[leaves["programme"] == "p0"].assign(programme="p9", n=20)
    larger = with_totals(pd.concat([leaves, added], ignore_index=True), keys, more)
    small = protect_cells(cells, keys, "n", hierarchies)
    merged = cells.assign(before=small.status).merge(
        larger.assign(after=protect_cells(larger, keys, "n", more).status), on=keys
    )
    was = (merged["before"] == "hidden_primary") & (merged["programme"] != "total")
    assert merged.loc[was, "after"].eq("hidden_primary").all()


def test_linked_tables_that_share_a_total_are_protected_together():
    cells, keys, hierarchies = invented(7, shape=(1, 2, 4), milieus=("urban", "rural"), mean=30.0)
    by_programme = cells[cells["milieu"] == "total"]
    by_milieu = cells[(cells["programme"] == "total") & (cells["milieu"] != "total")]
    linked = pd.concat([by_programme, by_milieu], ignore_index=True)
    protected = protect_cells(linked, keys, "n", hierarchies)
    for aware, needed in ((False, 10.0), (True, 4.0)):
        low, high, kind = attacked(linked, protected.status, keys, hierarchies, aware)
        assert ((high - low)[kind == "hidden_primary"] >= needed - 1e-6).all()


def test_a_cell_published_before_covers_nothing():
    cells = one_programme(c1=3, c2=40, c3=50, c4=25, c5=60)
    before = pd.Series(np.where(cells["unit"] == "c2", 40.0, np.nan), index=cells.index)
    status = kinds(cells, protect_cells(cells, ["unit"], "n", UNITS, known_before=before))
    assert status["A"] == "hidden_secondary"  # c2 is known: only the region's total can cover


def test_a_small_cell_that_was_published_before_is_hidden_and_said_to_be_public():
    cells = one_programme(c1=3, c2=40, c3=50, c4=25, c5=60)
    before = pd.Series(np.where(cells["unit"] == "c1", 3.0, np.nan), index=cells.index)
    protected = protect_cells(cells, ["unit"], "n", UNITS, known_before=before)
    assert kinds(cells, protected)["c1"] == "hidden_primary"
    assert protected.audit.already_public == 1


def test_a_cell_hidden_before_stays_hidden():
    cells = one_programme(c1=30, c2=40, c3=50, c4=25, c5=60)
    hidden = cells["unit"].eq("c3")
    status = kinds(cells, protect_cells(cells, ["unit"], "n", UNITS, hidden_before=hidden))
    assert status["c3"] == "hidden_secondary"


def test_where_the_word_primary_alone_gives_cells_away_it_is_not_said():
    # 1 + 1 = 2 below a threshold of 3: three times «from 1 to 2» leaves one solution
    cells = one_programme(c1=1, c2=1, c3=50, c4=25, c5=60)
    protected = protect_cells(cells, ["unit"], "n", UNITS, PrimaryRule(3))
    assert protected.audit.passed and protected.muted[cells["unit"] == "A"].item()
    assert kinds(cells, protected)["A"] == "hidden_secondary"


def test_a_wider_width_hides_no_less():
    cells, keys, hierarchies = invented(2)
    narrow = protect_cells(cells, keys, "n", hierarchies, width=Width(unaware=10))
    wide = protect_cells(cells, keys, "n", hierarchies, width=Width(unaware=60))
    assert wide.status.str.startswith("hidden").sum() >= narrow.status.str.startswith("hidden").sum()
    proof = wide.audit.cells
    asked = proof[(proof["reader"] == "unaware") & (proof["status"] == "hidden_primary")]
    assert (asked["high"] - asked["low"] >= 60).all()


def test_threshold_zero_hides_nothing():
    cells, keys, hierarchies = invented(2)
    assert set(protect_cells(cells, keys, "n", hierarchies, PrimaryRule(0)).status) == {"ok"}


def test_hidden_zeros_are_covered_when_asked():
    cells = one_programme(c1=0, c2=40, c3=50, c4=25, c5=60)
    status = kinds(cells, protect_cells(cells, ["unit"], "n", UNITS, PrimaryRule(10, hides_zero=True)))
    assert (status["c1"], status["c2"]) == ("hidden_primary", "hidden_secondary")


def test_amounts_are_covered_for_the_rows_the_caller_hides():
    cells = one_programme(c1=310.25, c2=4000.5, c3=5000.0, c4=25.1, c5=600.0)
    hidden = cells["unit"].eq("c1")
    protected = protect_cells(cells, ["unit"], "n", UNITS, is_count=False, sensitive=hidden)
    assert kinds(cells, protected)["c2"] == "hidden_secondary"


def refused(**changes):
    cells = one_programme(c1=3, c2=40, c3=50, c4=25, c5=60).astype({"n": float})
    for unit, value in changes.items():
        cells.loc[cells["unit"] == unit, "n"] = value
    with pytest.raises(AsdError) as error:
        protect_cells(cells, ["unit"], "n", UNITS)
    return error.value.problems[0]


def test_bad_tables_are_refused_with_the_reason():
    assert refused(c1=-3).code == "cells_negative"
    assert refused(c1=3.5).code == "cells_not_whole"
    assert refused(A=20).code == "cells_not_additive"
    assert refused(A=20).fields["examples"] == ["A"]


def test_repeated_cells_and_circles_are_refused():
    cells = pd.DataFrame({"unit": ["c1", "c1"], "n": [3, 4]})
    with pytest.raises(AsdError, match="cells_repeated"):
        protect_cells(cells, ["unit"], "n", UNITS)
    with pytest.raises(AsdError, match="hierarchy_circular"):
        protect_cells(cells[:1], ["unit"], "n", {"unit": {"c1": "A", "A": "c1"}})


def test_a_failed_audit_stops_and_names_cells_without_values():
    cells = pd.DataFrame({"unit": ["c1", "A"], "n": [7, 7]})
    before = pd.Series([np.nan, 7.0])
    with pytest.raises(AsdError) as error:
        protect_cells(cells, ["unit"], "n", {"unit": {"c1": "A"}}, known_before=before)
    found = error.value.problems[0]
    assert found.code == "audit_failed" and found.fields["examples"] == ["c1"]
    assert "7" not in str(found.fields)


def test_without_scipy_a_tree_is_proven_exactly_and_loops_are_refused(monkeypatch):
    monkeypatch.setattr(protection, "has_solver", lambda: False)
    cells = one_programme(c1=3, c2=40, c3=9, c4=9, c5=60)
    protected = protect_cells(cells, ["unit"], "n", UNITS)
    assert protected.audit.method == "tree" and protected.audit.passed
    for k, width in widths(cells, protected, ["unit"], UNITS, aware=True).items():
        assert width >= (4 if protected.status.iloc[k] == "hidden_primary" else 1)
    cells, keys, hierarchies = invented(3)
    with pytest.raises(AsdError, match="audit_needs_scipy"):
        protect_cells(cells, keys, "n", hierarchies)


def test_the_publishable_classes_hold_no_bounds():
    cells, keys, hierarchies = invented(3)
    classes = protect_cells(cells, keys, "n", hierarchies).audit.width_classes()
    assert set(classes) <= {f"{reader} {label}" for reader in ("aware", "unaware") for label in ("1-2", "2-4", "4+")}


def test_what_is_known_from_elsewhere_narrows_a_reader_and_asks_for_more_cover():
    cells = one_programme(c1=30, c2=40, c3=8, c4=25, c5=60)
    plain = protect_cells(cells, ["unit"], "n", UNITS)
    assert kinds(cells, plain)["c4"] == "hidden_secondary" and kinds(cells, plain)["c5"] == "ok"
    # the census counts 26 households in c4: it can hardly be larger, so c3 could not be smaller than 7
    known = pd.DataFrame({"low": np.nan, "high": np.where(cells["unit"] == "c4", 26.0, np.nan)})
    informed = protect_cells(cells, ["unit"], "n", UNITS, known_range=known)
    assert kinds(cells, informed)["c5"] == "hidden_secondary"
    asked = informed.audit.cells
    assert (asked["high"][asked["name"] == "c4"] <= 26).all()


def test_the_proof_shows_the_true_value_inside_every_range():
    cells, keys, hierarchies = invented(9, milieus=("urban", "rural"))
    proof = protect_cells(cells, keys, "n", hierarchies).audit.cells
    true = cells.set_index(cells[keys].agg(" / ".join, axis=1))["n"]
    listed = proof[proof["is_listed"]]
    values = true.reindex(listed["name"]).to_numpy()
    assert (listed["low"].to_numpy() <= values).all() and (values <= listed["high"].to_numpy()).all()


def test_a_cancelled_protection_stops():
    from asd_plugin.domain.errors import Cancelled
    from asd_plugin.domain.progress import Silent

    class Impatient(Silent):
        def cancelled(self):
            return True

    cells, keys, hierarchies = invented(1)
    with pytest.raises(Cancelled):
        protect_cells(cells, keys, "n", hierarchies, progress=Impatient())


@pytest.mark.parametrize("values", [[], [np.nan, np.nan], [0, 0], [7, np.nan], [50, 60]])
def test_tables_with_next_to_nothing_in_them(values):
    cells = pd.DataFrame({"unit": ["c1", "c2"][: len(values)], "n": np.array(values, dtype=float)})
    protected = protect_cells(cells, ["unit"], "n", {})
    expected = ["missing" if np.isnan(v) else "hidden_primary" if v == 7 else "ok" for v in values]
    assert list(protected.status) == expected and protected.audit.passed


def test_without_a_hierarchy_nothing_adds_up_and_nothing_more_is_hidden():
    cells = pd.DataFrame({"unit": ["c1", "c2"], "period": ["2024", "2025"], "n": [3, 40]})
    assert list(protect_cells(cells, ["unit", "period"], "n", {}).status) == ["hidden_primary", "ok"]
