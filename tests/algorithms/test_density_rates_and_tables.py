"""Rates over named bases, coverage gap, change, bridge, protection marks and totals, through the registry."""

import json

import pytest

UNITS = {  # code: (population, households, eligible, populated, built)
    "01.051.01.01": (1000, 200, 100, 10.0, 0.5),
    "01.051.01.03": (800, 160, 80, 8.0, 0.5),
    "01.051.01.05": (600, 120, 60, 6.0, 0.5),
    "01.151.01.01": (400, 80, 40, 4.0, 0.5),
    "01.151.01.03": (300, 60, 0, 0.0, 0.5),
}
FIRST, SECOND, THIRD, FOURTH, FIFTH = UNITS


def layer(kind, fields, rows, name="layer"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    crs = "" if kind == "NoGeometry" else "crs=EPSG:4326&"
    columns = "&".join(f"field={field}:{type_}" for field, type_ in fields.items())
    made = QgsVectorLayer(f"{kind}?{crs}{columns}", name, "memory")
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(attributes))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def territories(units=UNITS):
    kinds = {"code": "string", "population": "integer", "households": "integer", "eligible": "integer"}
    kinds |= {"populated": "double", "built": "double"}
    rows = []
    for place, (code, values) in enumerate(units.items()):
        x = -6 + 0.1 * place
        ring = f"{x} 33, {x + 0.1} 33, {x + 0.1} 33.1, {x} 33.1, {x} 33"
        rows.append((f"POLYGON (({ring}))", [code, *values]))
    return layer("Polygon", kinds, rows, "communes")


def counts(*rows):
    kinds = {
        "unit": "string",
        "h": "double",
        "people": "double",
        "amount": "double",
        "prog": "string",
        "month": "string",
    }
    kinds |= {"milieu": "string"}
    return layer("NoGeometry", kinds, [(None, [*row, *["rural"] * (7 - len(row))]) for row in rows], "counts")


BASE = [
    [FIRST, 60, 240, 30000.0, "a", "2026-01"],
    [SECOND, 40, 160, 20000.0, "a", "2026-01"],
    [THIRD, 30, 120, 15000.0, "a", "2026-01"],
    [FOURTH, 50, 200, 25000.0, "a", "2026-01"],
    [FIFTH, 20, 80, 10000.0, "a", "2026-01"],
]
FIELDS = {"UNIT_FIELD": "unit", "HOUSEHOLDS_FIELD": "h", "PEOPLE_FIELD": "people", "AMOUNT_FIELD": "amount"}


def density(run, rows, feedback=None, units=None, **parameters):
    given = {"TERRITORIES": units or territories(), "BENEFICIARIES": counts(*rows), "OUTPUT": "memory:", **FIELDS}
    given |= {"PROGRAMME_FIELD": "prog", "PERIOD_FIELD": "month", **parameters}
    return run("asd:beneficiarydensity", given, feedback)


def rows_of(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, f.attributes())) for f in layer.getFeatures()]


def by_code(result):
    return {row["code"]: row for row in rows_of(result["OUTPUT"])}


def is_null(value):
    from qgis.core import NULL

    return value is None or value == NULL


def refusal(run, rows, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        density(run, rows, **parameters)
    return str(raised.value)


def listened():
    from qgis.core import QgsProcessingFeedback

    class Listening(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    return Listening()


def crosswalk(*rows):
    kinds = {"old_code": "string", "new_code": "string", "share": "double"}
    return layer("NoGeometry", kinds, [(None, row) for row in rows], "bridge")


def test_a_negative_denominator_and_a_share_that_is_none_are_refused_with_the_unit(run):
    wrong = {**UNITS, FIRST: (1000, 200, -5, 10.0, 45.0)}
    message = refusal(run, BASE, units=territories(wrong), ELIGIBLE="eligible", BUILT_UP="built")
    assert "2 problems" in message
    assert message.count(FIRST) == 2


def test_a_line_without_eligible_or_outside_zero_to_a_hundred_is_refused(run):
    assert "ELIGIBLE" in refusal(run, BASE, REFERENCE=1)
    assert "100" in refusal(run, BASE, ELIGIBLE="eligible", REFERENCE=4, REFERENCE_VALUE=140)


def test_a_period_to_compare_with_that_is_not_there_is_refused(run):
    assert "2025-12" in refusal(run, BASE, COMPARE_WITH="2025-12")


def test_a_crosswalk_that_loses_households_is_refused_before_anything_is_written(run, tmp_path):
    target = tmp_path / "out.gpkg"
    bridge = crosswalk(["X", FIRST, 0.5])
    message = refusal(run, BASE, BRIDGE=bridge, BRIDGE_SINCE="2026-01", OUTPUT=str(target))
    assert "X: 0.5" in message
    assert not target.exists()
    assert "BRIDGE_SINCE" in refusal(run, BASE, BRIDGE=crosswalk(["X", FIRST, 1]))


def test_rates_coverage_and_amounts_are_the_hand_worked_ones(run):
    found = by_code(density(run, BASE, ELIGIBLE="eligible", POPULATED_AREA="populated", REFERENCE=3))
    first = found[FIRST]
    assert first["coverage_pct"] == 60
    assert first["per_populated_km2"] == 6
    assert first["amount_per_inhabitant"] == 30
    assert first["amount_per_census_household"] == 150
    assert first["amount_per_beneficiary_household"] == 500
    assert first["amount_per_beneficiary"] == 125
    line = 100 * (60 + 40 + 30) / (100 + 80 + 60)
    assert first["coverage_reference_pct"] == pytest.approx(line)
    assert first["coverage_gap_points"] == pytest.approx(60 - line)
    assert is_null(found[FIFTH]["coverage_pct"])
    assert is_null(found[FIFTH]["per_populated_km2"])


def test_the_built_up_share_gives_the_populated_area(run):
    first = by_code(density(run, BASE, BUILT_UP="built"))[FIRST]
    assert first["per_populated_km2"] == pytest.approx(2 * first["per_km2"])


def test_a_population_raster_gives_the_populated_area_and_one_elsewhere_is_refused(run, tmp_path):
    import numpy as np
    from osgeo import gdal, osr
    from qgis.core import QgsRasterLayer

    def raster(west, name):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), 50, 10, 1, gdal.GDT_Float32)
        made.SetGeoTransform((west, 0.01, 0, 33.1, 0, -0.01))
        system = osr.SpatialReference()
        system.ImportFromEPSG(4326)
        made.SetProjection(system.ExportToWkt())
        people = np.zeros((10, 50))
        people[:, :5] = 7  # the western half of the first unit
        people[:, 10:20] = 3
        made.GetRasterBand(1).WriteArray(people)
        made = None
        return QgsRasterLayer(str(tmp_path / name), name)

    found = by_code(density(run, BASE, POPULATION_RASTER=raster(-6.0, "people.tif")))
    assert found[FIRST]["per_populated_km2"] == pytest.approx(2 * found[FIRST]["per_km2"], rel=1e-3)
    assert found[SECOND]["per_populated_km2"] == pytest.approx(found[SECOND]["per_km2"], rel=1e-3)
    assert is_null(found[THIRD]["per_populated_km2"])
    assert "far.tif" in refusal(run, BASE, POPULATION_RASTER=raster(20.0, "far.tif"))


def test_more_beneficiaries_than_eligible_is_told_and_flagged_with_the_older_base(run):
    feedback = listened()
    found = by_code(density(run, BASE, feedback, ELIGIBLE="eligible"))
    assert found[FOURTH]["rate_flag"] == "coverage_pct: older_base"
    assert found[FIRST]["rate_flag"] == ""
    assert any(FOURTH in text and "2024" in text and "2026-01" in text for text in feedback.warnings)
    newer = by_code(density(run, BASE, ELIGIBLE="eligible", BASE_PERIOD="2026"))
    assert newer[FOURTH]["rate_flag"] == "coverage_pct: registration_or_duplicates"


def test_change_is_absolute_in_percent_and_in_points_over_the_same_denominators(run, tmp_path):
    earlier = [[code, 0.5 * h, 0.5 * p, 0.5 * a, "a", "2025-01"] for code, h, p, a, *_ in BASE]
    report = tmp_path / "r.json"
    result = density(run, [*BASE, *earlier], REPORT=str(report), TABLE="memory:")
    first = by_code(result)[FIRST]
    assert (first["change_beneficiary_households"], first["pct_beneficiary_households"]) == (30, 100)
    assert first["points_per_100_households"] == 15
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["compared_with"] == "2025-01"
    assert told["change_denominators"]
    listed = [row for row in rows_of(result["TABLE"]) if row["unit_code"] == FIRST]
    assert [row["previous_period"] for row in listed] == ["", "2025-01"]
    assert is_null(listed[0]["change_beneficiary_households"])
    assert listed[1]["change_beneficiary_households"] == 30


def test_no_change_is_told_where_one_of_the_periods_is_hidden(run):
    earlier = [[code, 5 if code == FIRST else h, 5, a, "a", "2025-01"] for code, h, p, a, *_ in BASE]
    first = by_code(density(run, [*BASE, *earlier]))[FIRST]
    assert first["status"] == "ok"
    assert is_null(first["change_beneficiary_households"])
    assert is_null(first["points_per_100_households"])


def test_old_units_are_brought_to_the_new_ones_and_every_household_is_kept(run):
    earlier = [["01.051.01.99", 101, 400, 50000.0, "a", "2025-01"], [THIRD, 30, 120, 15000.0, "a", "2025-01"]]
    earlier += [[FOURTH, 50, 200, 25000.0, "a", "2025-01"], [FIFTH, 20, 80, 10000.0, "a", "2025-01"]]
    bridge = crosswalk(["01.051.01.99", FIRST, 0.6], ["01.051.01.99", SECOND, 0.4])
    feedback = listened()
    result = density(run, [*BASE, *earlier], feedback, BRIDGE=bridge, BRIDGE_SINCE="2026-01", TABLE="memory:")
    old = {row["unit_code"]: row for row in rows_of(result["TABLE"]) if row["period"] == "2025-01"}
    assert (old[FIRST]["beneficiary_households"], old[SECOND]["beneficiary_households"]) == (61, 40)
    assert sum(row["beneficiary_households"] for row in old.values()) == 201
    assert sum(row["amount_dh"] for row in old.values()) == 100000
    assert (result["ROWS_BRIDGED"], result["UNKNOWN_CODES"], result["OLD_CODES_UNMATCHED"]) == (1, 0, 0)
    assert any("estimates" in text for text in feedback.warnings)
    late = [["01.051.01.99", 9, 9, 9.0, "a", "2026-01"]]
    result = density(run, [*BASE, *earlier, *late], BRIDGE=bridge, BRIDGE_SINCE="2026-01")
    assert result["OLD_CODES_UNMATCHED"] == 1


def test_totals_of_zones_are_listed_when_asked_and_no_hidden_cell_is_a_remainder(run):
    rows = [[code, 7 if code == FIRST else h, 30, a, "a", "2026-01"] for code, h, p, a, *_ in BASE]
    result = density(run, rows, TABLE="memory:", WITH_TOTALS=True)
    listed = {row["unit_code"]: row for row in rows_of(result["TABLE"])}
    assert [listed[code]["level"] for code in ("01.051", "01", "MA")] == ["province", "region", "country"]
    in_province = [row for code, row in listed.items() if code.startswith("01.051.")]
    assert sum(row["status"].startswith("hidden") for row in in_province) == 2
    assert listed["01.051"]["beneficiary_households"] == 77
    assert listed[FIRST]["status"] == "hidden_primary"
    assert is_null(listed[FIRST]["amount_per_beneficiary"])


def test_a_hidden_total_is_no_number_either(run):
    rows = [[FIRST, 4, 10, 100.0, "a", "2026-01"]]
    result = density(run, rows, units=territories({FIRST: UNITS[FIRST]}))
    assert by_code(result)[FIRST]["status"] == "hidden_primary"
    assert result["HOUSEHOLDS_COUNTED"] is None


@pytest.mark.parametrize(("choice", "mark"), [({}, "suppressed"), ({"PROTECTION": 1}, "rounded")])
def test_layer_table_and_report_carry_the_mark(run, tmp_path, choice, mark):
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    target, report = tmp_path / "d.gpkg", tmp_path / "r.json"
    result = density(run, BASE, OUTPUT=str(target), TABLE="memory:", REPORT=str(report), **choice)
    assert result["PROTECTION_MARK"] == mark
    assert mark_of(QgsVectorLayer(str(target), "d", "ogr")) == mark
    assert mark_of(result["TABLE"]) == mark
    assert json.loads(report.read_text(encoding="utf-8"))["protection"]["mark"] == mark


@pytest.mark.parametrize("choice", [{"PROTECTION": 2}, {"THRESHOLD": 1}, {"THRESHOLD": 0, "PROTECTION": 1}])
def test_unprotected_results_say_so_everywhere(run, tmp_path, choice):
    from asd_plugin.outputs.protection.mark import mark_of, why_unprotected

    feedback, report = listened(), tmp_path / "r.json"
    rows = [[code, 3, 9, a, "a", "2026-01"] for code, h, p, a, *_ in BASE]
    result = density(run, rows, feedback, REPORT=str(report), **choice)
    assert by_code(result)[FIRST]["beneficiary_households"] == 3
    assert mark_of(result["OUTPUT"]) == "none"
    assert why_unprotected(result["OUTPUT"])
    assert json.loads(report.read_text(encoding="utf-8"))["protection"]["mark"] == "none"
    assert any("NOT hidden" in text for text in feedback.warnings)


def test_rounded_counts_are_multiples_of_five_and_their_sums_hold(run):
    result = density(run, BASE, PROTECTION=1, TABLE="memory:", WITH_TOTALS=True)
    listed = {row["unit_code"]: row["beneficiary_households"] for row in rows_of(result["TABLE"])}
    assert all(value % 5 == 0 for value in listed.values())
    assert listed["01.051"] == listed[FIRST] + listed[SECOND] + listed[THIRD]
    assert listed["MA"] == result["HOUSEHOLDS_COUNTED"]


def test_symbols_stand_in_their_unit_and_hidden_ones_have_no_number(run):
    rows = [[code, 7 if code == FIRST else h, 30, a, "a", "2026-01"] for code, h, p, a, *_ in BASE]
    result = density(run, rows, SYMBOLS="memory:")
    symbols = {feature["code"]: feature for feature in result["SYMBOLS"].getFeatures()}
    assert len(symbols) == len(UNITS)
    assert is_null(symbols[FIRST]["beneficiary_households"])
    for unit in result["OUTPUT"].getFeatures():
        assert unit.geometry().contains(symbols[unit["code"]].geometry())


def test_the_next_run_into_a_workspace_does_not_show_what_the_last_one_hid(run, tmp_path):
    from tests.builders import make_workspace

    path = make_workspace(tmp_path)
    rows = [[code, 7 if code == FIRST else h, 30, a, "a", "2026-01"] for code, h, p, a, *_ in BASE]
    first = by_code(density(run, rows, WORKSPACE=str(path)))
    hidden = {code for code, row in first.items() if row["status"].startswith("hidden")}
    second = by_code(density(run, rows, WORKSPACE=str(path), THRESHOLD=5))
    assert len(hidden) == 2
    assert {code for code, row in second.items() if row["status"].startswith("hidden")} >= hidden


def test_milieu_and_programme_are_crossed_with_their_totals_and_recorded(run, tmp_path):
    from asd_plugin.workspace import open_workspace
    from tests.builders import make_workspace

    path = make_workspace(tmp_path)
    rows = [[*row[:4], programme, "2026-01", milieu] for row in BASE for programme in "ab" for milieu in ("u", "r")]
    result = density(run, rows, MILIEU_FIELD="milieu", TABLE="memory:", WORKSPACE=str(path))
    of_first = {
        (row["programme"], row["milieu"]): row["beneficiary_households"]
        for row in rows_of(result["TABLE"])
        if row["unit_code"] == FIRST
    }
    assert of_first[("total", "total")] == 240
    assert of_first[("a", "total")] == 120
    assert of_first[("a", "u")] == 60
    assert len(of_first) == 9
    with open_workspace(path) as workspace:
        kept = workspace.counts(workspace.latest_beneficiaries()["run_id"])
    assert len(kept) == 45
    assert (kept["status"] == "ok").all()
