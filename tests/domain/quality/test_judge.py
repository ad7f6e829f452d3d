"""Every rule on small tables worked out by hand; hidden cells are never judged; counts against a slow version."""

import math
from datetime import date

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import Cancelled
from asd_plugin.domain.quality.by_source import of_import
from asd_plugin.domain.quality.figures import CELL_COLUMNS, Meaning, QualityData
from asd_plugin.domain.quality.judge import judge
from asd_plugin.domain.quality.robust import robust_z
from asd_plugin.domain.quality.settings import RULES, SEVERITIES, QualitySettings

SETTINGS = QualitySettings(date(2026, 11, 23))
PLAIN = Meaning(0, 100, "%", 1, False, "HCP")
COUNT = Meaning(None, None, "people", 0, True, "HCP")


def cells_of(values, indicator="a", period="2024", milieu="total", level="commune", status=None):
    """Rows from values by code; None is missing; ``status`` by code where it is not the plain one."""
    rows = []
    for code, value in values.items():
        plain = "missing" if value is None else "ok"
        said = (status or {}).get(code, plain)
        rows.append((level, code, indicator, period, milieu, math.nan if value is None else float(value), said))
    return pd.DataFrame(rows, columns=list(CELL_COLUMNS)).astype({"value": "float64"})


def found(data, *rules):
    findings = judge(data, SETTINGS).findings
    return findings[findings["rule"].isin(rules)].reset_index(drop=True) if rules else findings


def spread(count=20, shift=0.0):
    """Codes c00 ... with values 10, 11 ...: median between, MAD count / 4."""
    return {f"c{place:02d}": 10.0 + place + shift for place in range(count)}


def test_missing_figures_are_graded_and_not_asked_is_no_gap():
    values = {**spread(27), "m1": None, "m2": None, "q": None}
    table = cells_of(values, status={"q": "not_asked"})
    one = found(QualityData(table, {"a": PLAIN}), "incomplete").iloc[0]
    assert (one["severity"], one["count"]) == ("warning", 2) and one["measure"] == pytest.approx(2 / 29)
    few = found(QualityData(cells_of({**spread(99), "m": None}), {"a": Meaning(unit="%")}), "incomplete").iloc[0]
    many = found(QualityData(cells_of({"a": 1, "b": 2, "m": None, "n": None}), {"a": PLAIN}), "incomplete").iloc[0]
    assert (few["severity"], many["severity"]) == ("info", "error")


def test_a_milieu_known_worse_than_the_other_is_told():
    values = {"u1": 1, "u2": 2, "r1": 3, "r2": None}
    data = QualityData(
        cells_of(values), {"a": PLAIN}, milieu_of={c: "urban" if c[0] == "u" else "rural" for c in values}
    )
    assert found(data, "incomplete_milieu")["measure"].tolist() == [0.5]


def test_values_outside_the_card_are_errors_at_every_level():
    table = pd.concat(
        [cells_of({"x": 101, "y": 100, "z": -0.1}), cells_of({"p": 120}, level="province", milieu="urban")]
    )
    bad = found(QualityData(table, {"a": PLAIN}), "impossible")
    assert dict(zip(bad["unit_code"], bad["expected"])) == {"x": 100, "z": 0, "p": 100}
    assert set(bad["severity"]) == {"error"}


def test_percentages_without_a_maximum_stop_at_100_unless_they_may_be_negative():
    table = pd.concat([cells_of({"x": 101.0, "y": 3}, "share"), cells_of({"x": 10315.0, "y": -40}, "growth")])
    data = QualityData(table, {"share": Meaning(0, None, "% of x"), "growth": Meaning(-100, None, "% a year")})
    assert found(data, "percent_above_100", "impossible")[["indicator", "unit_code"]].values.tolist() == [
        ["share", "x"]
    ]


def test_negative_counts_are_errors_rare_negatives_warnings_and_signed_figures_fine():
    table = pd.concat(
        [
            cells_of({"x": -1, "y": 5}, "n"),
            cells_of({**spread(30), "z": -1}, "u"),
            cells_of({"x": -1, "y": 5}, "signed"),
        ]
    )
    data = QualityData(table, {"n": COUNT, "u": Meaning(), "signed": Meaning()})
    bad = found(data, "negative")
    assert bad[["indicator", "severity"]].values.tolist() == [["n", "error"], ["u", "warning"]]


def test_an_infinite_value_is_impossible_and_disturbs_nothing_else():
    bad = found(QualityData(cells_of({**spread(), "i": math.inf}), {"a": Meaning(unit="km")}), "impossible", "outlier")
    assert bad["unit_code"].tolist() == ["i"]


def ring(codes):
    codes = list(codes)
    return {c: [codes[i - 2], codes[i - 1], codes[(i + 1) % len(codes)]] for i, c in enumerate(codes)}


def test_far_from_all_and_far_from_neighbours_are_told_apart():
    values = {f"c{place:02d}": 50 + (place % 5) for place in range(30)}
    values["c07"] = 90  # alone: far from all and from its neighbours
    data = QualityData(cells_of(values), {"a": PLAIN}, neighbours=ring(values))
    bad = found(data, "outlier", "outlier_both", "neighbour_outlier")
    assert bad[["rule", "unit_code", "severity"]].values.tolist() == [["outlier_both", "c07", "warning"]]
    assert bad["expected"][0] == 52
    without = found(QualityData(cells_of(values), {"a": PLAIN}), "outlier", "outlier_both", "neighbour_outlier")
    assert without[["rule", "severity"]].values.tolist() == [["outlier", "info"]]


def test_a_low_unit_among_high_ones_is_far_from_its_neighbours_only():
    noise = np.random.default_rng(1).normal(0, 3, 40).round(1)
    values = {f"c{place:02d}": (20 if place < 19 else 80) + noise[place] for place in range(40)}
    values["c30"] = 21
    bad = found(QualityData(cells_of(values), {"a": PLAIN}, neighbours=ring(values)))
    bad = bad[bad["rule"].isin(["outlier", "outlier_both", "neighbour_outlier"])].set_index("unit_code")
    assert bad["rule"].tolist() == ["neighbour_outlier"] and "c30" in bad["units"].item().split()
    assert bad["count"].item() == len(bad["units"].item().split()) and bad["units"].item().startswith(bad.index[0])
    places = {code: rank for rank, code in enumerate(values)}
    around = [f"c{(places[bad.index[0]] + step) % 40:02d}" for step in (-2, -1, 1)]
    assert bad["expected"].item() == sorted(values[code] for code in around)[1]


def test_a_skewed_distribution_is_told_once():
    values = {f"c{place:02d}": 1 + 0.01 * place if place < 30 else 50 + place for place in range(40)}
    bad = found(QualityData(cells_of(values), {"a": PLAIN}), "many_outliers", "outlier")
    assert bad["rule"].tolist() == ["many_outliers"] and bad["count"].tolist() == [10]


def test_more_than_half_the_same_gives_no_scale_and_few_units_nothing():
    assert found(
        QualityData(cells_of({**dict.fromkeys("abcdefgh", 0), "x": 1, "y": 9}), {"a": PLAIN}), "no_scale"
    ).shape[0]
    assert found(QualityData(cells_of(spread(9)), {"a": PLAIN}), "outlier", "no_scale", "many_outliers").empty


def test_one_unit_that_doubles_while_others_stand_still_is_a_break():
    before, after = spread(), spread(shift=1)
    after = {code: value + 0.1 * (place % 3) for place, (code, value) in enumerate(after.items())}
    after["c05"] = 2 * before["c05"]
    table = pd.concat([cells_of(before, period="2014"), cells_of(after)])
    bad = found(QualityData(table, {"a": PLAIN}), "break")
    assert bad[["unit_code", "period", "severity", "value", "expected"]].values.tolist() == [
        ["c05", "2014 2024", "warning", 30.0, 15.0]
    ]


def test_periods_without_a_date_are_not_compared_and_told():
    table = pd.concat([cells_of(spread(), period="x"), cells_of(spread(shift=50), period="y")])
    bad = found(QualityData(table, {"a": PLAIN}), "break", "period_unknown", "old")
    assert bad["rule"].tolist() == ["period_unknown"]


@pytest.mark.parametrize(
    ("period", "is_old"), [("2014", True), ("2021-10", True), ("2021-12", False), ("2024-Q1", False)]
)
def test_age_is_counted_from_the_last_day_of_the_latest_period(period, is_old):
    bad = found(QualityData(cells_of(spread(), period=period), {"a": PLAIN}), "old")
    assert len(bad) == is_old
    if period == "2014":
        assert bad["measure"][0] == pytest.approx(11.9, abs=0.01)


def family(total, parts, status=None, meaning=COUNT):
    table = pd.concat([cells_of({"P": total}, level="province"), cells_of(parts, status=status)])
    return QualityData(table, {"a": meaning}, parents=dict.fromkeys(parts, "P"))


@pytest.mark.parametrize(
    ("total", "severity"), [(1000, None), (1004, None), (1006, "warning"), (994, "warning"), (1200, "error")]
)
def test_a_total_is_held_against_the_sum_of_its_parts(total, severity):
    bad = found(family(total, {"x": 300, "y": 700}), "total_against_parts")
    assert bad["severity"].tolist() == ([severity] if severity else [])
    if severity:
        assert (bad["expected"][0], bad["measure"][0], bad["count"][0]) == (1000, total - 1000, 2)


def test_a_total_with_a_missing_part_is_judged_only_when_the_others_exceed_it():
    assert found(family(1000, {"x": 300, "y": None}), "total_against_parts").empty
    assert found(family(200, {"x": 300, "y": None}), "total_against_parts")["measure"].tolist() == [-100]


def test_a_rate_lies_among_those_of_its_parts():
    bad = found(family(31, {"x": 10, "y": 30}, meaning=PLAIN), "parent_outside_parts")
    assert bad[["expected", "measure"]].values.tolist() == [[30, 1]]
    assert found(family(30.1, {"x": 10, "y": 30}, meaning=PLAIN), "parent_outside_parts").empty
    assert found(family(31, {"x": 10, "y": None}, meaning=PLAIN), "parent_outside_parts").empty


@pytest.mark.parametrize("hidden", ["hidden_primary", "hidden_secondary"])
def test_a_hidden_cell_is_seen_by_no_rule_whatever_it_holds(hidden):
    parts = {**spread(), "h": -5}
    shown = {**spread(), "h": 10**9}
    status = {"h": hidden}
    two = [judge(family(400, values, status), SETTINGS) for values in (parts, shown)]
    pd.testing.assert_frame_equal(two[0].findings, two[1].findings)
    assert "h" not in set(two[0].findings["unit_code"]) and two[0].hidden == 1
    assert two[0].findings.query("rule == 'total_against_parts' or rule == 'incomplete'").empty


def test_counts_heaped_on_0_and_5_are_told_and_honest_ones_not():
    heaped = {f"c{place}": 100 + 5 * place for place in range(120)}
    honest = {f"c{place}": 100 + 7 * place for place in range(120)}
    sevens = {f"c{place}": 107 + 10 * place if place % 2 else 100 + 7 * place for place in range(120)}
    data = QualityData(pd.concat([cells_of(heaped, "h"), cells_of(honest, "k")]), {"h": COUNT, "k": COUNT})
    other = found(QualityData(cells_of(sevens), {"a": COUNT}), "digit_preference", "heaping")
    assert other[["rule", "value"]].values.tolist() == [["digit_preference", 7.0]]
    assert set(other["units"][0].split()) == {code for code, value in sevens.items() if value % 10 == 7}
    bad = found(data, "digit_preference", "heaping")
    assert sorted(zip(bad["indicator"], bad["rule"])) == [("h", "heaping")]
    assert bad.loc[bad["rule"] == "heaping", "measure"].item() == 1


def test_rates_rounded_to_whole_numbers_are_told():
    data = QualityData(cells_of({**spread(40), "z": 0, "t": 100}), {"a": PLAIN})
    assert found(data, "rounded")["count"].tolist() == [40]
    assert found(QualityData(cells_of(spread(40)), {"a": Meaning(decimals=0, unit="1")}), "rounded").empty


def test_cards_and_codes_are_told_with_their_severity():
    codes = (("code_duplicated", "x", 3), ("code_unknown", "y", 1))
    data = QualityData(cells_of(spread()), {"a": Meaning(gaps=("unit", "direction"))}, codes=codes)
    bad = found(data, "code_duplicated", "code_unknown", "card_incomplete", "unit_unknown")
    assert bad[["rule", "severity", "count"]].values.tolist() == [
        ["code_duplicated", "error", 3],
        ["card_incomplete", "error", 2],
        ["code_unknown", "warning", 1],
        ["unit_unknown", "warning", 1],
    ]


def test_score_cards_count_what_the_findings_say():
    table = pd.concat([cells_of({"x": 120, "y": 50, "m": None}), cells_of({"x": 10, "y": 20, "m": 30}, "b")])
    result = judge(QualityData(table, {"a": PLAIN, "b": PLAIN}), SETTINGS)
    one = result.by_indicator.loc["a"]
    assert (one["asked"], one["present"], one["flagged"], one["error"]) == (3, 2, 1, 1)
    assert one["complete"] == pytest.approx(2 / 3) and one["clean"] == 0.5
    whole = result.by_source.loc["HCP"]
    assert (whole["asked"], whole["present"], whole["indicators"]) == (6, 5, 2) and whole["clean"] == 0.8


def test_findings_come_worst_first_whatever_the_order_of_the_rows():
    rng = np.random.default_rng(5)
    values = {f"c{place:03d}": float(value) for place, value in enumerate(rng.lognormal(3, 1, 200))}
    table = cells_of(values)
    data = [
        QualityData(one, {"a": PLAIN}) for one in (table, table.sample(frac=1, random_state=2).reset_index(drop=True))
    ]
    first, second = (judge(one, SETTINGS).findings for one in data)
    pd.testing.assert_frame_equal(first, second)
    ranks = [SEVERITIES.index(name) for name in first["severity"]]
    assert ranks == sorted(ranks) and set(first["rule"]) <= set(RULES)


@pytest.mark.parametrize("seed", range(4))
def test_outliers_are_those_of_the_slow_version(seed):
    rng = np.random.default_rng(seed)
    codes = [f"c{place:03d}" for place in range(80)]
    values = dict(zip(codes, rng.standard_t(3, 80).round(2)))
    near = {code: list(rng.choice(codes, 5, replace=False)) for code in codes}
    bad = found(QualityData(cells_of(values), {"a": Meaning(unit="x")}, neighbours=near))
    own = dict(zip(codes, robust_z(np.array(list(values.values())))))
    residue = [values[c] - sorted(values[o] for o in near[c])[2] for c in codes]
    beside = dict(zip(codes, robust_z(np.array(residue))))
    expected = set()
    for code in codes:
        a, b = abs(own[code]) > 3.5, abs(beside[code]) > 3.5
        expected |= (
            {(code, "outlier_both" if a and b else "outlier" if a else "neighbour_outlier")} if a or b else set()
        )
    got = bad[bad["rule"].isin(["outlier_both", "outlier", "neighbour_outlier"])]
    several = got[got["units"] != ""]
    assert (several["units"].str.split().str.len() == several["count"]).all()
    assert [one.split()[0] for one in several["units"]] == several["unit_code"].tolist()
    told = {(unit, row.rule) for row in got.itertuples() for unit in (row.units or row.unit_code).split()}
    assert told == expected and (got[got["units"] == ""].groupby("rule").size() <= SETTINGS.told).all()


def test_cancelling_stops_the_work():
    class Stop:
        def report(self, share):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        judge(QualityData(cells_of(spread()), {"a": PLAIN}), SETTINGS, Stop())


def test_a_table_without_a_value_has_findings_and_no_figure():
    result = judge(QualityData(cells_of({"x": None, "y": None}), {"a": PLAIN}), SETTINGS)
    assert result.findings["rule"].tolist() == ["incomplete"] and math.isnan(result.by_indicator["clean"].item())


def test_a_unit_far_in_every_period_is_a_trait_told_once_and_one_far_once_a_warning():
    values = {f"c{place:02d}": 50 + (place % 5) for place in range(30)}
    before, after = {**values, "c07": 90}, {**values, "c07": 91, "c20": 12}
    table = pd.concat([cells_of(before, period="2014"), cells_of(after)])
    bad = found(QualityData(table, {"a": PLAIN}, neighbours=ring(values)), "outlier_both", "far_for_long")
    assert bad[["rule", "severity", "unit_code", "period", "count"]].values.tolist() == [
        ["outlier_both", "warning", "c20", "2024", 1],
        ["far_for_long", "info", "c07", "2024", 1],
    ]
    assert bad["beside"].notna().all() and (bad["beside_measure"].abs() > 3.5).all()


def test_the_same_figures_delivered_again_for_another_period_are_told():
    same = {f"c{place:02d}": 10.0 + place for place in range(20)}
    table = pd.concat([cells_of(same, period="2023"), cells_of({**same, "c00": 99.0})])
    bad = found(QualityData(table, {"a": PLAIN}), "figures_repeated")
    assert bad[["period", "measure", "count"]].values.tolist() == [["2023 2024", 0.95, 19]]
    flat = pd.concat([cells_of(dict.fromkeys(same, 5), period="2023"), cells_of(dict.fromkeys(same, 5))])
    assert found(QualityData(flat, {"a": PLAIN}), "figures_repeated").empty


def test_rates_on_a_small_base_are_told_once_the_smallest_first():
    table = cells_of({"x": 10, "y": 20, "z": 30}).assign(n=[29.0, 4.0, 30.0])
    bad = found(QualityData(table, {"a": PLAIN}), "small_base")
    assert bad[["unit_code", "units", "count", "expected", "measure"]].values.tolist() == [["y", "y x", 2, 30.0, 4.0]]
    assert found(QualityData(table, {"a": COUNT}), "small_base").empty
    assert found(QualityData(table.assign(status="hidden_primary"), {"a": PLAIN}), "small_base").empty


@pytest.mark.parametrize(("total", "is_told"), [(20, False), (40, False), (40.1, False), (41, True), (15, True)])
def test_a_rate_of_both_milieux_lies_between_them(total, is_told):
    values = {"total": total, "urban": 20, "rural": 40}
    parts = [cells_of({"x": value}, milieu=milieu) for milieu, value in values.items()]
    bad = found(QualityData(pd.concat(parts), {"a": PLAIN}), "milieu_against_total")
    assert len(bad) == is_told and (not is_told or bad["expected"][0] in (20, 40))


def test_a_count_of_both_milieux_is_their_sum_unless_one_is_hidden():
    parts = [cells_of({"x": value}, milieu=milieu) for value, milieu in ((50, "total"), (20, "urban"), (40, "rural"))]
    data = QualityData(pd.concat(parts), {"a": COUNT})
    assert found(data, "milieu_against_total")[["severity", "expected", "measure"]].values.tolist() == [
        ["error", 60.0, -10.0]
    ]
    parts[1] = parts[1].assign(status="hidden_secondary")
    assert found(QualityData(pd.concat(parts), {"a": COUNT}), "milieu_against_total").empty


def test_each_source_has_its_share_its_findings_and_its_age():
    one = cells_of({"x": 120, "y": None}, period="2020").assign(source="a.xlsx", import_id="i1")
    table = pd.concat([one, cells_of({"x": 10, "y": 20}, "b", "2026-06")])
    result = judge(QualityData(table, {"a": PLAIN, "b": PLAIN}), SETTINGS)
    card = result.by_source
    assert card["complete"].to_dict() == {"HCP": 1.0, "a.xlsx": 0.5}
    assert card.loc["a.xlsx", ["error", "indicators", "latest"]].tolist() == [2, 1, "2020"]
    assert card.loc["a.xlsx", "age"] == pytest.approx(5.89, abs=0.01) and card.loc["HCP", "age"] < 0.5
    assert set(of_import(result.findings, "i1")["rule"]) == {"impossible", "incomplete", "old"}
    assert of_import(result.findings, "i2").empty
