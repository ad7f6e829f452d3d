"""Sums by group against a slow count; laws; lost rows listed; periods, ages and many groups."""

from collections import defaultdict

import numpy as np
import pytest

from asd_plugin.domain.density.ages import band_labels, bands_of, limits_from
from asd_plugin.domain.density.labelled import label_rows
from asd_plugin.domain.density.listing import RowListing
from asd_plugin.domain.density.periods import check_periods, is_period
from asd_plugin.domain.density.rows import (
    Columns,
    Group,
    RowBlock,
    Whereabouts,
    refuse_bad_numbers,
    tally,
    told_numbers,
)
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent

UNITS = 5
ALL = Columns("h", "p", "a", "prog", "month", "milieu", "sex", "age", ("score",))
LABELS = {
    "prog": ["ASD", "", "AMO"],
    "month": ["2026-01", "2026-02"],
    "milieu": ["urban", "rural"],
    "sex": ["f", "m"],
    "age": ["", "0-5", "6+"],
}


def drawn(seed, size=700):
    rng = np.random.default_rng(seed)
    numbers = {name: rng.integers(0, 9, size).astype(float) for name in ("h", "p", "a", "score")}
    numbers["score"][rng.random(size) < 0.2] = np.nan
    texts = {name: rng.integers(0, len(labels), size).astype("int32") for name, labels in LABELS.items()}
    unit = rng.integers(-3, UNITS, size).astype("int32")
    held = np.flatnonzero(unit >= 0)
    border, overlap = held[::7], np.setdiff1d(held[::5], held[::7])
    return numbers, texts, unit, border, overlap


def counted(data, columns=ALL, cut=100, listing=None, ids=False):
    numbers, texts, unit, border, overlap = data
    spans = [slice(k, min(k + cut, len(unit))) for k in range(0, len(unit), cut)]
    queue = iter(spans)

    def place(block):
        span = next(queue)
        inside = [rows[(rows >= span.start) & (rows < span.stop)] - span.start for rows in (border, overlap)]
        return Whereabouts(unit[span], *inside)

    blocks = (
        RowBlock(
            span.stop - span.start,
            numbers={n: v[span] for n, v in numbers.items()},
            categories={n: v[span] for n, v in texts.items()},
            ids=np.arange(span.start, span.stop) * 10 if ids else None,
        )
        for span in spans
    )
    return tally(blocks, place, LABELS, UNITS, columns, len(unit), Silent(), listing)


def slowly(data, columns):
    """Row by row with dictionaries: rows, sums and present by (group, unit), outcomes by group."""
    numbers, texts, unit, border, overlap = data
    rows, sums, present, outcomes = defaultdict(int), defaultdict(float), defaultdict(int), defaultdict(int)
    for k, one in enumerate(unit.tolist()):
        group = Group(*(LABELS[name][texts[name][k]] if name else "" for name in columns.splits()))
        outcomes[group, max(-one, 0)] += 1
        if one < 0:
            continue
        rows[group, one] += 1
        for name in columns.numbers():
            if np.isfinite(numbers[name][k]):
                sums[name, group, one] += numbers[name][k]
                present[name, group, one] += 1
    return rows, sums, present, outcomes


@pytest.mark.parametrize("cut", [1, 13, 100, 10_000])
@pytest.mark.parametrize(
    "columns",
    [Columns(), ALL, Columns(measures=("score",)), Columns(people="p", sex="sex"), Columns("h", age_band="age")],
)
def test_every_cell_is_what_a_row_by_row_count_gives(columns, cut):
    data = drawn(cut)
    found = counted(data, columns, cut)
    rows, sums, present, outcomes = slowly(data, columns)
    assert len(set(found.groups)) == len(found.groups)
    for g, group in enumerate(found.groups):
        for unit in range(UNITS):
            assert found.rows[g, unit] == rows[group, unit]
            for name in columns.numbers():
                assert found.sums[name][g, unit] == sums[name, group, unit]
                assert found.present[name][g, unit] == present[name, group, unit]
        assert found.outcomes[g].tolist() == [outcomes[group, k] for k in range(4)]
    assert found.rows.sum() == sum(rows.values())
    assert found.outcomes.sum() == found.rows_read == len(data[2])
    assert found.on_border.sum() == len(data[3]) and found.in_overlap.sum() == len(data[4])


def test_a_finer_split_adds_up_to_the_coarser_one():
    data = drawn(3)
    fine, coarse = counted(data), counted(data, Columns("h", programme="prog"))
    for g, group in enumerate(coarse.groups):
        parts = [k for k, one in enumerate(fine.groups) if one.programme == group.programme]
        assert fine.rows[parts].sum(axis=0).tolist() == coarse.rows[g].tolist()
        assert fine.sums["h"][parts].sum(axis=0).tolist() == coarse.sums["h"][g].tolist()


def test_lost_and_doubtful_rows_are_listed_once_each_with_their_reason():
    data, listing = drawn(4), RowListing()
    found = counted(data, listing=listing, ids=True)
    _, _, unit, border, overlap = data
    reasons = {-1: "outside", -2: "without_place", -3: "unknown_unit"}
    expected = [(k * 10, reasons[u]) for k, u in enumerate(unit.tolist()) if u < 0]
    expected += [(int(k) * 10, "on_border") for k in border] + [(int(k) * 10, "in_overlap") for k in overlap]
    assert listing.rows() == sorted(expected)
    assert listing.left_out == 0
    chosen = [k for k, group in enumerate(found.groups) if group.period == "2026-02"]
    months = data[1]["month"]
    assert listing.rows(chosen) == sorted(e for e in expected if months[e[0] // 10] == 1)


def test_rows_are_named_by_their_rank_without_ids_and_a_long_list_is_cut_and_counted():
    data, listing = drawn(5), RowListing(most=20)
    counted(data, listing=listing)
    unit = data[2]
    lost = int((unit < 0).sum()) + len(data[3]) + len(data[4])
    assert (len(listing.rows()), listing.left_out) == (20, lost - 20)
    assert all(1 <= row <= len(unit) for row, _ in listing.rows())


def test_negative_amounts_and_missing_measures_are_summed_and_told_missing_amounts_refused():
    numbers, texts, unit, *rest = drawn(6)
    numbers["a"][:3] = -5.0
    found = counted((numbers, texts, unit, *rest))
    told = {p.code: p.fields["count"] for p in told_numbers(found)}
    assert told == {"amounts_negative": 3, "measure_missing": int(np.isnan(numbers["score"]).sum())}
    refuse_bad_numbers(found, list(range(len(found.groups))))
    numbers["a"][7], numbers["p"][8], numbers["h"][9] = np.inf, -1.0, np.nan
    with pytest.raises(AsdError) as raised:
        refuse_bad_numbers(counted((numbers, texts, unit, *rest)), list(range(len(found.groups))))
    assert {(p.code, p.fields["field"]) for p in raised.value.problems} == {
        ("count_missing", "a"),
        ("count_negative", "p"),
        ("count_missing", "h"),
    }


def test_a_column_of_a_hundred_thousand_values_is_refused_not_tabulated():
    labels = {"month": [str(k) for k in range(100_000)]}
    block = RowBlock(100_000, categories={"month": np.arange(100_000, dtype="int32")})
    place = lambda b: Whereabouts(np.zeros(b.size, "int32"), np.empty(0, int), np.empty(0, int))  # noqa: E731
    with pytest.raises(AsdError) as raised:
        tally([block], place, labels, 1503, Columns(period="month"), 1, Silent())
    assert raised.value.problems[0].code == "too_many_groups"


def test_an_error_while_placing_reaches_the_caller_and_cancelling_stops():
    def broken(block):
        raise AsdError([])

    blocks = [RowBlock(1), RowBlock(1)]
    with pytest.raises(AsdError):
        tally(blocks, broken, {}, 1, Columns(), 2, Silent())

    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        label_rows(blocks, broken, {}, 1, 2, Stop())


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"prog": "ASD"},
        {"prog": {"ASD", ""}, "sex": "f"},
        {"prog": {"ASD", "", "AMO"}, "p": (3, 7)},
        {"score": (None, 4)},
        {"score": (4, None), "milieu": "rural"},
        {"p": (100, None)},
    ],
)
@pytest.mark.parametrize("measure", [None, "a", "score"])
def test_labelled_rows_answer_like_a_loop(seed, filters, measure):
    numbers, texts, unit, *_ = drawn(seed)
    spans = iter([slice(0, 300), slice(300, 700)])
    blocks = [
        RowBlock(
            s.stop - s.start,
            numbers={n: v[s] for n, v in numbers.items()},
            categories={n: v[s] for n, v in texts.items()},
        )
        for s in (slice(0, 300), slice(300, 700))
    ]
    none = np.empty(0, int)
    rows = label_rows(blocks, lambda b: Whereabouts(unit[next(spans)], none, none), LABELS, UNITS, 700, Silent())
    found = rows.tally(filters, measure)
    expected = np.zeros((3, UNITS))
    for k, one in enumerate(unit.tolist()):
        if one < 0:
            continue
        if not all(_meets(name, wanted, numbers, texts, k) for name, wanted in filters.items()):
            continue
        value = numbers[measure][k] if measure else 1.0
        expected[:, one] += (1, value if np.isfinite(value) else 0, np.isfinite(value))
    assert found.rows.tolist() == expected[0].tolist()
    np.testing.assert_allclose(found.sums, expected[1], rtol=1e-12)
    assert found.present.tolist() == expected[2].tolist()
    with np.errstate(invalid="ignore", divide="ignore"):
        np.testing.assert_allclose(found.means(), expected[1] / expected[2])
    assert sum(rows.outcomes.values()) == 700


def _meets(name, wanted, numbers, texts, k):
    if name in numbers:
        value = numbers[name][k]
        return (wanted[0] is None or value >= wanted[0]) and (wanted[1] is None or value <= wanted[1])
    text = LABELS[name][texts[name][k]]
    return text == wanted if isinstance(wanted, str) else text in wanted


def test_a_filter_for_a_text_that_no_row_has_is_refused():
    none = np.empty(0, int)
    block = RowBlock(2, categories={"prog": np.array([0, 2], "int32")})
    rows = label_rows([block], lambda b: Whereabouts(np.zeros(2, "int32"), none, none), LABELS, 1, 2, Silent())
    with pytest.raises(AsdError) as raised:
        rows.tally({"prog": "RAMED"})
    assert raised.value.problems[0].code == "no_row_with_value"


def test_no_rows_at_all_are_zero_everywhere():
    rows = label_rows([], lambda b: None, {}, 3, 0, Silent())
    assert rows.tally().rows.tolist() == [0, 0, 0]


@pytest.mark.parametrize("text", ["2026", "2026-01", "2026-12", "2026-Q1", "2026-Q4"])
def test_years_months_and_quarters_are_periods(text):
    assert is_period(text)


@pytest.mark.parametrize(
    "text", ["", "26", "2026-13", "2026-00", "2026-1", "2026-Q5", "2026-02-28", "mars 2026", "٢٠٢٦", "2026\n"]
)
def test_anything_else_is_none(text):
    assert not is_period(text)


def periods(*texts, asked=""):
    labels = {"month": list(dict.fromkeys(texts))}
    block = RowBlock(len(texts), categories={"month": np.array([labels["month"].index(t) for t in texts], "int32")})
    place = lambda b: Whereabouts(np.zeros(b.size, "int32"), np.empty(0, int), np.empty(0, int))  # noqa: E731
    found = tally([block], place, labels, 1, Columns(period="month"), len(texts), Silent())
    return [note.code for note in check_periods(found, "month", asked)]


def test_several_texts_of_which_one_is_no_period_are_refused_unless_one_is_asked_for():
    with pytest.raises(AsdError) as raised:
        periods("2026-01", "février", "mars", "mars")
    [fault] = raised.value.problems
    assert (fault.code, fault.fields["rows"], fault.fields["examples"]) == ("not_periods", 3, ["février", "mars"])
    assert periods("2026-01", "mars", asked="mars") == ["periods_as_written"]
    assert periods("mars", "mars") == ["periods_as_written"]
    assert periods("2026-01", "2026-02") == []
    assert periods("2026-01", "2026-Q1") == ["periods_of_several_kinds"]
    assert periods("2026-01", "") == ["rows_without_period"]


def test_age_limits_are_whole_growing_ages():
    assert limits_from("") == ()
    assert limits_from(" 6; 18 ;60 ") == limits_from("6,18,60") == (6.0, 18.0, 60.0)
    assert band_labels((6.0, 18.0)) == ["0-5", "6-17", "18+"]
    for wrong in ("18;6", "6;6", "a", "-1", "0", "6.5", "200"):
        with pytest.raises(AsdError):
            limits_from(wrong)


def test_every_age_goes_to_the_band_that_names_it():
    ages = np.array([0, 5, 5.99, 6, 17.5, 18, 130, 131, -0.5, np.nan, np.inf])
    band, impossible = bands_of(ages, (6.0, 18.0))
    assert band.tolist() == [1, 1, 1, 2, 2, 3, 3, 0, 0, 0, 0]
    assert impossible == 3
