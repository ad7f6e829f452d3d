"""Units left out without a row; age of figures by period, by delivery, and of one import among newer figures."""

import pandas as pd
import pytest

from asd_plugin.domain.quality.by_source import of_import
from asd_plugin.domain.quality.figures import QualityData
from asd_plugin.domain.quality.judge import judge
from tests.domain.quality.test_judge import PLAIN, SETTINGS, cells_of, spread


def data_of(*tables, delivered=None):
    imports = {"i1": "old.xlsx", "i2": "new.xlsx"}
    cells = pd.concat([table.assign(import_id=name, source=imports.get(name, "HCP")) for name, table in tables])
    names = cells["indicator"].unique()
    return QualityData(
        cells.reset_index(drop=True), dict.fromkeys(names, PLAIN), files=imports, delivered=delivered or {}
    )


def old_of(data):
    findings = judge(data, SETTINGS).findings
    return findings[findings["rule"] == "old"].reset_index(drop=True)


def test_an_import_of_2012_is_old_among_newer_figures_of_the_reference_and_told_once():
    old = [("i1", cells_of(spread(), name, "2012")) for name in ("a", "b")]
    new = [("", cells_of(spread(), name)) for name in ("a", "b")]
    bad = old_of(data_of(*old, *new))
    assert bad[["severity", "period", "count", "import_id", "source"]].values.tolist() == [
        ["warning", "2012", 2, "i1", "old.xlsx"]
    ]
    assert bad["measure"][0] == pytest.approx(13.9, abs=0.01)


def test_an_import_whose_indicators_are_old_anyhow_is_not_told_twice():
    bad = old_of(data_of(("i1", cells_of(spread(), "a", "2012"))))
    assert bad[["indicator", "import_id"]].values.tolist() == [["a", "i1"]]


@pytest.mark.parametrize("day", ["2012", "2012-03", "2012-03-31"])
def test_a_delivery_of_2012_is_old_whatever_period_its_figures_say(day):
    data = data_of(("i1", cells_of(spread(), "a", "2024")), delivered={"i1": day})
    bad = old_of(data)
    assert bad["period"].tolist() == ["2024"] and bad["measure"][0] > 13.8
    assert judge(data, SETTINGS).by_source.loc["old.xlsx", "age"] > 13.8
    later = data_of(("i1", cells_of(spread(), "a", "2024")), delivered={"i1": "2026-10"})
    assert old_of(later).empty
    assert old_of(data_of(("i1", cells_of(spread(), "a", "2024")), delivered={"i1": ""})).empty


def test_a_history_that_ends_today_is_not_old():
    assert old_of(data_of(("i1", pd.concat([cells_of(spread(), "a", p) for p in ("2012", "2024")])))).empty


def test_a_file_of_households_has_its_findings_on_the_card_by_source():
    from asd_plugin.domain.quality.figures import Finding

    point = Finding("row_repeated", "error", "asd_household", level="commune", count=3, units="#4", import_id="i2")
    data = data_of(("", cells_of(spread(), "a")))
    data = QualityData(**{**data.__dict__, "points": (point,)})
    result = judge(data, SETTINGS)
    assert result.by_source.loc["new.xlsx", ["asked", "present", "error", "indicators", "latest"]].tolist() == [
        0, 0, 1, 0, ""
    ]  # fmt: skip
    assert of_import(result.findings, "i2")["units"].tolist() == ["#4"]


def territory():
    """Four provinces of ten communes, of which the last three are urban."""
    codes = [f"p{province}.c{place}" for province in range(4) for place in range(10)]
    milieu = {code: "urban" if code[-1] in "789" else "rural" for code in codes}
    return codes, {code: code[:2] for code in codes}, milieu


def lacking(values, more=()):
    codes, parents, milieu = territory()
    whole = cells_of(dict.fromkeys(codes, 1.0), "known").assign(source="HCP", import_id="")
    cells = pd.concat([whole, cells_of(values, "a").assign(source="t.xlsx", import_id="i1"), *more])
    data = QualityData(cells, {"a": PLAIN, "known": PLAIN}, parents=parents, milieu_of=milieu)
    result = judge(data, SETTINGS)
    bad = result.findings[result.findings["rule"] == "incomplete"]
    return bad[bad["indicator"] == "a"].reset_index(drop=True), result


def test_units_without_a_row_are_missing_and_named():
    codes, *_ = territory()
    bad, result = lacking({code: 5.0 + place for place, code in enumerate(codes) if place not in (3, 12, 25)})
    assert bad[["severity", "count", "units", "import_id"]].values.tolist() == [
        ["warning", 3, "p0.c3 p1.c2 p2.c5", "i1"]
    ]
    assert bad["measure"][0] == pytest.approx(3 / 40)
    assert result.by_source.loc["t.xlsx", "complete"] == pytest.approx(37 / 40)


def test_a_table_of_one_province_or_of_one_milieu_lacks_nothing_elsewhere():
    codes, _, milieu = territory()
    assert lacking({code: 5.0 for code in codes if code.startswith("p1")})[0].empty
    assert lacking({code: 5.0 for code in codes if milieu[code] == "rural"})[0].empty
    one = lacking({code: 5.0 for code in codes if code.startswith("p1") and code != "p1.c4"})[0]
    assert one["units"].tolist() == ["p1.c4"]
