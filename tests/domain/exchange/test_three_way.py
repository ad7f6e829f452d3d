"""What only one side changed is taken over; what both changed differently waits for a person."""

import random

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.exchange.settling import Decision, FieldKinds, read_decisions, settle
from asd_plugin.domain.exchange.three_way import ADD, CHANGE, REMOVE, three_way

FIGURE = {"v": (("value", "n", "status"),)}


def one(base, theirs, ours, table="t", together=None):
    """Compare one row, None where a side lacks it."""
    sides = [{table: {"k": row}} if row is not None else {} for row in (base, theirs, ours)]
    return three_way(*sides, together)


def apply(ours, changes):
    """Slow and plain: rows of ours after the changes."""
    rows = {table: {key: dict(row) for key, row in keyed.items()} for table, keyed in ours.items()}
    for change in changes:
        keyed = rows.setdefault(change.table, {})
        if change.kind == REMOVE:
            del keyed[change.key]
        elif change.kind == ADD:
            assert change.key not in keyed
            keyed[change.key] = dict(change.after)
        else:
            keyed[change.key].update(change.after)
    return {table: keyed for table, keyed in rows.items() if keyed}


def test_a_field_that_only_the_office_changed_is_taken_over():
    found = one({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 1})
    assert [(c.kind, c.before, c.after) for c in found.changes] == [(CHANGE, {"a": 1}, {"a": 2})]
    assert found.conflicts == ()


def test_a_field_that_only_the_centre_changed_stays():
    found = one({"a": 1}, {"a": 1}, {"a": 3})
    assert (found.changes, found.conflicts, found.ours_only) == ((), (), 1)


def test_two_fields_of_one_row_changed_apart_are_both_kept():
    found = one({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 5})
    assert found.changed[0].after == {"a": 2}
    assert found.conflicts == ()


def test_the_same_change_on_both_sides_is_no_conflict():
    assert one({"a": 1}, {"a": 2}, {"a": 2}).same == 1


def test_a_field_changed_differently_is_a_conflict_with_its_three_values():
    conflict = one({"a": 1, "b": 0}, {"a": 2, "b": 0}, {"a": 3, "b": 0}).conflicts[0]
    assert (conflict.fields, conflict.base, conflict.theirs, conflict.ours) == (("a",), {"a": 1}, {"a": 2}, {"a": 3})


def test_removed_here_and_changed_there_is_a_conflict_of_the_whole_row():
    assert one({"a": 1}, {"a": 2}, None).conflicts[0].fields == ()
    assert one({"a": 1}, None, {"a": 2}).conflicts[0].theirs is None


def test_removed_on_one_side_and_untouched_on_the_other_is_removed_or_stays_removed():
    assert [c.kind for c in one({"a": 1}, None, {"a": 1}).changes] == [REMOVE]
    assert one({"a": 1}, {"a": 1}, None).changes == ()


def test_added_on_both_sides_differs_by_field_and_has_no_base():
    found = one(None, {"a": 1, "b": 2}, {"a": 1, "b": 3})
    assert [(c.fields, c.base) for c in found.conflicts] == [(("b",), None)]


def test_a_figure_its_number_and_its_status_are_never_mixed_from_two_sides():
    base = {"value": 10.0, "n": 100, "status": "ok"}
    found = one(base, {**base, "value": 12.0}, {**base, "n": 90}, "v", FIGURE)
    assert found.changes == ()
    assert found.conflicts[0].fields == ("value", "n", "status")
    assert found.conflicts[0].theirs == {"value": 12.0, "n": 100, "status": "ok"}


def test_another_value_on_either_side_is_another_conflict():
    first, second = (one({"a": 1}, {"a": 2}, {"a": ours}).conflicts[0] for ours in (3, 4))
    assert first.name != second.name
    assert first.name == one({"a": 1}, {"a": 2}, {"a": 3}).conflicts[0].name


def test_nothing_is_settled_without_a_decision():
    comparison = one({"a": 1}, {"a": 2}, {"a": 3})
    settled = settle(comparison, [])
    assert (settled.changes, settled.open_conflicts) == ((), comparison.conflicts)


@pytest.mark.parametrize(
    ("keep", "value", "after"), [("ours", "", {"a": 3}), ("theirs", "", {"a": 2}), ("value", "1 007,5", {"a": 1007.5})]
)
def test_a_decision_settles_its_conflict(keep, value, after):
    comparison = one({"a": 1}, {"a": 2}, {"a": 3})
    kinds = {"t": FieldKinds(frozenset({"a"}))}
    settled = settle(comparison, [Decision(comparison.conflicts[0].name, keep, value)], kinds)
    assert settled.open_conflicts == ()
    assert apply({"t": {"k": {"a": 3}}}, settled.changes) == {"t": {"k": after}}


def test_a_written_figure_takes_its_own_status_and_no_number_of_cases():
    base = {"value": 10.0, "n": 100, "status": "ok"}
    comparison = one(base, {**base, "value": 12.0}, {**base, "value": None, "status": "missing"}, "v", FIGURE)
    kinds = {"v": FieldKinds(frozenset({"value"}), {"status": "ok"})}
    settled = settle(comparison, [Decision(comparison.conflicts[0].name, "value", "11")], kinds)
    assert settled.changes[0].after == {"value": 11.0, "n": None, "status": "ok"}


def test_a_decision_about_other_values_is_stale_and_settles_nothing():
    old = one({"a": 1}, {"a": 2}, {"a": 9}).conflicts[0]
    settled = settle(one({"a": 1}, {"a": 2}, {"a": 3}), [Decision(old.name, "theirs")])
    assert len(settled.open_conflicts) == len(settled.stale) == 1


def test_decisions_are_read_in_the_words_people_write_and_every_fault_is_listed():
    rows = [["keep", "conflict", "value"], ["Bureau", "k1", ""], ["", "k2", ""], ["المركز", "k3", ""]]
    assert [(d.conflict, d.keep) for d in read_decisions(rows)] == [("k1", "theirs"), ("k3", "ours")]
    bad = [
        ["conflict", "keep", "value"],
        ["k1", "peut-être", ""],
        ["k2", "value", ""],
        ["k3", "ours", ""],
        ["k3", "theirs", ""],
    ]
    with pytest.raises(AsdError) as raised:
        read_decisions(bad)
    assert [p.code for p in raised.value.problems] == [
        "decision_not_understood",
        "decision_without_value",
        "decided_twice",
    ]
    with pytest.raises(AsdError, match="decisions_columns_missing"):
        read_decisions([["a", "b"]])


def test_a_value_that_is_no_number_or_speaks_of_a_whole_row_is_refused():
    field, row = one({"a": 1}, {"a": 2}, {"a": 3}), one({"a": 1}, None, {"a": 3})
    with pytest.raises(AsdError, match="decision_no_number"):
        settle(field, [Decision(field.conflicts[0].name, "value", "beaucoup")], {"t": FieldKinds(frozenset({"a"}))})
    with pytest.raises(AsdError, match="decision_value_for_row"):
        settle(row, [Decision(row.conflicts[0].name, "value", "1")])


# --- laws over random edits, against a slow model that looks at one cell at a time -----------------------------------

ABSENT = object()


def random_sides(draw):
    fields = ("a", "b", "value", "n", "status")
    base = {
        table: {f"k{row}": {name: draw.randrange(3) for name in fields} for row in range(6) if draw.random() < 0.7}
        for table in ("t", "v")
    }

    def edited():
        side = {table: {key: dict(row) for key, row in keyed.items()} for table, keyed in base.items()}
        for _ in range(draw.randrange(8)):
            keyed, key = side[draw.choice(("t", "v"))], f"k{draw.randrange(6)}"
            if key not in keyed:
                keyed[key] = {name: draw.randrange(3) for name in fields}
            elif draw.random() < 0.3:
                del keyed[key]
            else:
                keyed[key][draw.choice(fields)] = draw.randrange(3)
        return side

    return base, edited(), edited()


def cell(side, table, key, names):
    row = side[table].get(key)
    return ABSENT if row is None else tuple(row[name] for name in names)


def slow_merge(base, theirs, ours, keep):
    """The merged cells when every conflict is settled by ``keep``; and the number of conflicts."""
    merged, conflicts = {}, 0
    for table in ("t", "v"):
        statements = [("a",), ("b",), ("value",), ("n",), ("status",)]
        if table == "v":
            statements = [("a",), ("b",), ("value", "n", "status")]
        for key in {*base[table], *theirs[table], *ours[table]}:
            whole = ("a", "b", "value", "n", "status")
            b, t, o = (cell(side, table, key, whole) for side in (base, theirs, ours))
            if ABSENT in (t, o):
                if t is o or b == t:
                    pick = o
                elif b == o:
                    pick = t
                else:
                    conflicts += 1
                    pick = t if keep == "theirs" else o
                if pick is not ABSENT:
                    merged[(table, key)] = dict(zip(whole, pick))
                continue
            merged[(table, key)] = {}
            for names in statements:
                b, t, o = (cell(side, table, key, names) for side in (base, theirs, ours))
                if t == o or b == t:
                    pick = o
                elif b == o:
                    pick = t
                else:
                    conflicts += 1
                    pick = t if keep == "theirs" else o
                merged[(table, key)].update(zip(names, pick))
    return merged, conflicts


@pytest.mark.parametrize("keep", ["ours", "theirs"])
def test_random_edits_on_both_sides_merge_as_the_slow_model_says(keep):
    draw = random.Random(60)
    for _ in range(400):
        base, theirs, ours = random_sides(draw)
        comparison = three_way(base, theirs, ours, FIGURE)
        settled = settle(comparison, [Decision(conflict.name, keep) for conflict in comparison.conflicts])
        merged = apply(ours, settled.changes)
        flat = {(table, key): row for table, keyed in merged.items() for key, row in keyed.items()}
        expected, conflicts = slow_merge(base, theirs, ours, keep)
        assert flat == expected
        assert len(comparison.conflicts) == conflicts
        again = three_way(theirs, theirs, merged, FIGURE)
        assert (again.changes, again.conflicts) == ((), ())


def test_exchanging_the_sides_finds_the_same_conflicts():
    draw = random.Random(61)
    for _ in range(200):
        base, theirs, ours = random_sides(draw)
        one_way, other_way = three_way(base, theirs, ours, FIGURE), three_way(base, ours, theirs, FIGURE)
        assert {(c.table, c.key, c.fields) for c in one_way.conflicts} == {
            (c.table, c.key, c.fields) for c in other_way.conflicts
        }
