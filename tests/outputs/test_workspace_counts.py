"""Counts for the workspace: every recorded run has totals, also where all households are of one sex or age band."""

from types import SimpleNamespace

import pandas as pd

from asd_plugin.outputs.density_report import workspace_counts


def result(way="none", **splits):
    size = len(next(iter(splits.values()))) if splits else 1
    codes = ["01.051.01.01"] * size
    listed = pd.DataFrame({"unit_code": codes, "beneficiary_households": [12.0] * size, **splits})
    zones = listed.assign(unit_code="01.051")
    published = SimpleNamespace(way=way, table=pd.concat([listed, zones], ignore_index=True))
    return SimpleNamespace(listed=listed, table=pd.DataFrame(index=["01.051.01.01"]), published=published)


def kinds(found, *names):
    return sorted(tuple(row) for row in found[list(names)].itertuples(index=False))


def test_the_only_sex_is_the_total_as_well():
    found = workspace_counts(result(sex=["F"]))
    assert kinds(found, "sex", "households") == [("F", 12.0), ("total", 12.0)]


def test_a_table_with_totals_stays_as_it_is():
    assert kinds(workspace_counts(result(sex=["F", "M", "total"])), "sex") == [("F",), ("M",), ("total",)]
    assert len(workspace_counts(result())) == 1


def test_one_sex_crossed_with_bands_gets_its_totals_of_both():
    found = workspace_counts(result(sex=["F", "F", "F"], age_band=["0-17", "18+", "total"]))
    assert ("total", "total") in kinds(found, "sex", "age_band")
    assert len(found) == len(set(kinds(found, "sex", "age_band"))) == 6


def test_one_sex_and_one_band_are_the_total_of_all():
    found = workspace_counts(result(sex=["F"], age_band=["18+"]))
    assert kinds(found, "sex", "age_band") == [("F", "18+"), ("F", "total"), ("total", "18+"), ("total", "total")]


def test_zones_come_along_where_cells_are_hidden_printed_or_not():
    """The next run must not show the total of a province that this one hides."""
    found = workspace_counts(result("suppress", sex=["total"]))
    assert kinds(found, "unit_code", "is_zone") == [("01.051", True), ("01.051.01.01", False)]
    assert not workspace_counts(result("round", sex=["total"]))["is_zone"].any()
