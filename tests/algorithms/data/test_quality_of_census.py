"""The census as shipped, and one fault of each kind planted into it: the report names each fault, and little else."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.progress import Silent
from asd_plugin.domain.quality.by_source import of_import
from asd_plugin.domain.quality.judge import judge
from asd_plugin.domain.quality.settings import QualitySettings
from asd_plugin.workspace import ImportRecord, Scope, create_workspace, open_workspace
from tests.algorithms.data.test_quality_of_imports import COLUMNS
from tests.algorithms.test_export_catalogue import ROOT
from tests.builders import score_run

SETTINGS = QualitySettings(date(2026, 11, 24))
BEFORE, NOW = "2023", "2024"
COUNT = {"unit": "ménages", "denominator": "aucun (effectif)", "decimals": 0}
SHARE = {"unit": "%", "denominator": "Ménages", "decimals": 1}
CARDS = {
    "gaps": SHARE,
    "far": SHARE,
    "above": {**SHARE, "unit": "pour cent"},
    "series": SHARE,
    "total": COUNT,
    "mean": {**SHARE, "aggregation": "mean"},
    "milieux": COUNT,
    "half": SHARE,
    "heap": COUNT,
    "of_2012": SHARE,
}


@pytest.fixture(scope="module")
def judged(tmp_path_factory, qgis_app):
    from asd_plugin.sources.quality.figures import read_workspace

    path = tmp_path_factory.mktemp("census") / "maroc.gpkg"
    create_workspace(path, ROOT / "resources", Scope.country(), Silent())
    with open_workspace(path, writable=True) as opened:
        provinces = opened.units("commune")["province_code"]
        rows, faults = planted(provinces)
        for name, card in CARDS.items():
            opened.save_indicator({"id": name, "label": name, "direction": 1, "periods": [], "source": "x", **card})
        about = ImportRecord("i1", "indicators", "planté.xlsx", "a" * 64, delivered="2026-10")
        opened.record_import(score_run("r1"), about, pd.DataFrame(rows, columns=COLUMNS), pd.DataFrame())
        data = read_workspace(opened, Silent())
    return judge(data, SETTINGS).findings, faults


def planted(provinces):
    """Rows of figures with one fault an indicator, and the faults: indicator -> rule, units named."""
    rng, codes, rows = np.random.default_rng(7), list(provinces.index), []

    def put(name, values, period=NOW, milieu="total", level="commune", bases=None):
        for place, (code, value) in enumerate(values.items()):
            base = None if bases is None else float(bases[code])
            rows.append((level, code, name, period, milieu, float(value), base, "ok", None, place + 2))

    def rates(middle=40.0, spread=5.0):
        return pd.Series(rng.normal(middle, spread, len(codes)).round(1), index=codes)

    def counts():
        return pd.Series(rng.integers(100, 900, len(codes)), index=codes)

    put("gaps", rates().drop(codes[20:220:2]))
    put("far", rates(30).where(lambda one: one.index != codes[700], 90.0))
    put("above", rates(50).where(lambda one: one.index != codes[33], 130.0))
    before = rates()
    put("series", before, BEFORE)
    moved = (before + rng.normal(1, 0.8, len(codes))).round(1)
    put("series", moved.where(moved.index != codes[900], moved + 25))
    total, first = counts(), provinces.iloc[0]
    put("total", total)
    sums = total.groupby(provinces).sum()
    put("total", sums.where(sums.index != first, sums + 500), level="province")
    share, size = rates(), counts()
    put("mean", share, bases=size)
    held = ((share * size).groupby(provinces).sum() / size.groupby(provinces).sum()).round(1)
    sizes = size.groupby(provinces).sum()
    put("mean", held.where(held.index != first, held + 4), level="province", bases=sizes)
    urban, rural = counts(), counts()
    both = urban + rural
    put("milieux", both.where(both.index != codes[60], both + 40))
    put("milieux", urban, milieu="urban")
    put("milieux", rural, milieu="rural")
    put("half", (2 * rates(40, 9)).round() / 2)
    heaped = counts().where(rng.random(len(codes)) > 0.4, 5 * (counts() // 5))
    put("heap", heaped)
    put("of_2012", rates(), "2012")
    faults = {
        "gaps": ("incomplete", set(codes[20:220:2])),
        "far": ("outlier_both", {codes[700]}),
        "above": ("percent_above_100", {codes[33]}),
        "series": ("break", {codes[900]}),
        "total": ("total_against_parts", {first}),
        "mean": ("mean_against_parts", {first}),
        "milieux": ("milieu_against_total", {codes[60]}),
        "half": ("rounded_step", set(codes)),
        "heap": ("heaping", set(heaped.index[heaped % 5 == 0])),
        "of_2012": ("old", set()),
    }
    return rows, faults


def test_the_census_as_shipped_is_not_cried_over(judged):
    findings, faults = judged
    own = findings[~findings["indicator"].isin(faults)]
    assert own["severity"].eq("error").sum() == 0 and own["severity"].eq("warning").sum() <= 100
    assert own[own["severity"] == "warning"].groupby("rule").size().max() <= 60


@pytest.mark.parametrize("indicator", sorted(CARDS))
def test_each_planted_fault_is_named_with_its_units_and_nothing_else_is_serious(judged, indicator):
    findings, faults = judged
    rule, units = faults[indicator]
    own = findings[(findings["indicator"] == indicator) & (findings["severity"] != "info")]
    assert own["rule"].tolist() == [rule]
    assert set((own["units"].iloc[0] or own["unit_code"].iloc[0]).split()) == units
    assert len(of_import(findings, "i1").query("indicator == @indicator and rule == @rule")) >= 1
    assert own["source"].iloc[0] == "planté.xlsx"
