"""Beneficiary density through the registry: points and tables, both CRSs, small counts hidden in the very file."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.builders import make_workspace

SQUARES = {"01.051.01.01": (-6.0, 33.0), "01.051.04.01": (-5.8, 33.0), "01.051.04.03": (-5.6, 33.0)}
BASES = {"01.051.01.01": (1000, 200), "01.051.04.01": (400, 100), "01.051.04.03": (50, 10)}
FIRST, SECOND, THIRD = SQUARES
COUNTS = ["beneficiary_households", "beneficiary_people", "amount_dh"]
RATES = ["per_km2", "per_1000_inhabitants", "per_100_households"]
SECRET = 7


def square(west, south, size=0.2):
    east, north = west + size, south + size
    return f"(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def layer(kind, fields, rows, crs="EPSG:4326", name="layer"):
    """Memory layer; ``rows``: (WKT or None, attributes)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    columns = "&".join(f"field={field}:{type_}" for field, type_ in fields.items())
    made = QgsVectorLayer(f"{kind}?{f'crs={crs}&' if kind != 'NoGeometry' else ''}{columns}", name, "memory")
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(attributes))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def territories(squares=SQUARES, fields=("population", "households")):
    kinds = {"code": "string", "name": "string", **dict.fromkeys(fields, "integer")}
    rows = [
        (f"POLYGON {square(*corner)}", [code, "Aïn عين", *[BASES.get(code, (9, 9))[k] for k in range(len(fields))]])
        for code, corner in squares.items()
    ]
    return layer("Polygon", kinds, rows, name="communes")


def households(per_unit, extra=(), name="households"):
    """Points inside the squares, ``per_unit`` of each, people 4 and 500 DH a month."""
    rows = []
    for (west, south), count in zip(SQUARES.values(), per_unit):
        for k in range(count):
            rows.append(
                (f"POINT ({west + 0.01 + 0.18 * k / max(count, 1)} {south + 0.1})", [4, 500.0, "enfance", "m1"])
            )
    rows += [(wkt, [4, 500.0, "enfance", "m1"]) for wkt in extra]
    return layer(
        "Point", {"people": "integer", "amount": "double", "prog": "string", "month": "string"}, rows, name=name
    )


def table(rows, name="table", unit_kind="string"):
    kinds = {"unit": unit_kind, "h": "double", "people": "double", "prog": "string", "month": "string"}
    return layer("NoGeometry", kinds, [(None, row) for row in rows], name=name)


def density(run, beneficiaries, units=None, feedback=None, **parameters):
    given = {"TERRITORIES": units or territories(), "BENEFICIARIES": beneficiaries, "OUTPUT": "memory:", **parameters}
    return run("asd:beneficiarydensity", given, feedback)


def rows_of(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def listened():
    from qgis.core import QgsProcessingFeedback

    class Listening(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    return Listening()


def refusal(run, *arguments, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        density(run, *arguments, **parameters)
    return str(raised.value)


def is_null(value):
    from qgis.core import NULL

    return value is None or value == NULL


def test_points_are_counted_with_rates_and_the_input_attributes_kept(run):
    result = density(run, households([50, 10, 0]), PEOPLE_FIELD="people", AMOUNT_FIELD="amount")
    first, second, third = rows_of(result["OUTPUT"])
    assert (first["code"], first["name"], first["population"]) == (FIRST, "Aïn عين", 1000)
    assert [first[c] for c in COUNTS] == [50, 200, 25000]
    assert first["per_1000_inhabitants"] == 200
    assert first["per_100_households"] == 25
    assert first["per_km2"] == pytest.approx(50 / first["area_used_km2"])
    assert 400 < first["area_used_km2"] < 420
    assert (second["beneficiary_households"], third["beneficiary_households"]) == (10, 0)
    assert [row["status"] for row in (first, second, third)] == ["ok", "ok", "ok"]
    assert (result["HOUSEHOLDS_COUNTED"], result["ROWS_READ"], result["UNITS_HIDDEN"]) == (60, 60, 0)


def test_points_outside_without_geometry_and_on_a_border_are_told_apart(run):
    feedback = listened()
    extra = ["POINT (0 0)", None, "POINT (-5.8 33.1)", "POINT (-6 33)"]
    result = density(run, households([20, 20, 20], extra), feedback=feedback)
    assert (result["POINTS_OUTSIDE"], result["POINTS_WITHOUT_GEOMETRY"], result["POINTS_ON_BORDER"]) == (1, 1, 2)
    assert [row["beneficiary_households"] for row in rows_of(result["OUTPUT"])] == [22, 20, 20]
    parts = ("ROWS_COUNTED", "POINTS_OUTSIDE", "POINTS_WITHOUT_GEOMETRY", "ROWS_UNKNOWN", "ROWS_NOT_ASKED_FOR")
    assert sum(result[part] for part in parts) == result["ROWS_READ"] == 64
    assert [text.split()[0] for text in feedback.warnings[:3]] == ["1", "1", "2"]


def test_no_point_that_can_be_placed_is_refused_and_all_outside_is_told(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="X_FIELD"):
        density(run, households([0, 0, 0], [None, None]))
    feedback = listened()
    assert density(run, households([0, 0, 0], ["POINT (0 0)"]), feedback=feedback)["POINTS_OUTSIDE"] == 1
    assert any("coordinate" in text for text in feedback.warnings)


def test_nine_households_are_hidden_and_ten_published_in_layer_table_and_file(run, tmp_path):
    target = tmp_path / "densité.gpkg"
    result = density(
        run, households([9, 10, 30]), PEOPLE_FIELD="people", AMOUNT_FIELD="amount", OUTPUT=str(target), TABLE="memory:"
    )
    hidden, shown, cover = rows_of_file(target)
    assert hidden["status"] == "hidden_primary"
    assert all(is_null(unit[c]) for c in COUNTS + RATES for unit in (hidden, cover))
    assert hidden["area_used_km2"] > 0
    assert shown["status"] == "ok"
    assert shown["beneficiary_households"] == 10
    assert cover["status"] == "hidden_secondary"  # else 49 - 10 - 30 tells the small one
    listed = rows_of(result["TABLE"])
    assert [row["status"] for row in listed] == ["hidden_primary", "ok", "hidden_secondary"]
    assert all(is_null(listed[place][c]) for c in COUNTS for place in (0, 2))
    assert (result["UNITS_HIDDEN"], result["CELLS_HIDDEN_PRIMARY"], result["CELLS_HIDDEN_SECONDARY"]) == (2, 1, 1)


def rows_of_file(path):
    from qgis.core import QgsVectorLayer

    return rows_of(QgsVectorLayer(str(path), "read", "ogr"))


def test_the_file_holds_null_where_a_count_is_hidden(run, tmp_path):
    target = tmp_path / "density.gpkg"
    density(run, households([SECRET, 40, 30]), AMOUNT_FIELD="amount", OUTPUT=str(target))
    with sqlite3.connect(target) as connection:
        kinds = connection.execute(
            "SELECT typeof(beneficiary_households), typeof(amount_dh), typeof(per_km2), typeof(per_100_households) "
            "FROM density WHERE status = 'hidden_primary'"
        ).fetchall()
    connection.close()
    assert kinds == [("null",) * 4]
    assert str(SECRET * 500.0).encode() not in target.read_bytes()


def test_a_table_of_counts_joins_by_code_and_lists_strangers(run, tmp_path):
    feedback, report = listened(), tmp_path / "report.json"
    rows = [[FIRST, 30, 120, "a", "m1"], [FIRST, 15, 40, "b", "m1"], ["99.999.99.99", 8, 9, "a", "m1"]]
    rows += [[THIRD, 0, 0, "a", "m1"], [None, 5, 5, "a", "m1"]]
    result = density(
        run,
        table(rows),
        UNIT_FIELD="unit",
        HOUSEHOLDS_FIELD="h",
        PEOPLE_FIELD="people",
        PROGRAMME_FIELD="prog",
        PERIOD_FIELD="month",
        REPORT=str(report),
        feedback=feedback,
    )
    first, second, third = rows_of(result["OUTPUT"])
    assert (first["beneficiary_households"], first["beneficiary_people"]) == (45, 160)
    assert second["status"] == "missing"
    assert is_null(second["beneficiary_households"])
    assert third["beneficiary_households"] == 0
    assert (result["UNKNOWN_CODES"], result["ROWS_UNKNOWN"], result["UNITS_MISSING"]) == (1, 2, 1)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["unknown_codes"] == {"99.999.99.99": None}  # one row, too few to be told
    assert "99.999.99.99" in " ".join(feedback.warnings)


def test_a_list_of_households_by_code_needs_no_count_field(run):
    rows = [[FIRST, None, 3, "a", "m1"]] * 12 + [[SECOND, None, 3, "a", "m1"]] * 4
    result = density(run, table(rows), UNIT_FIELD="unit")
    assert [row["status"] for row in rows_of(result["OUTPUT"])] == ["hidden_secondary", "hidden_primary", "ok"]
    assert rows_of(result["OUTPUT"])[2]["beneficiary_households"] == 0


def test_points_in_metres_fall_in_the_same_units_as_in_degrees(run):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsGeometry,
    )

    degrees = households([30, 12, 15])
    systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:26191")]
    transform = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())
    rows = []
    for feature in degrees.getFeatures():
        point = QgsGeometry(feature.geometry())
        point.transform(transform)
        rows.append((point.asWkt(6), feature.attributes()))
    kinds = {"people": "integer", "amount": "double", "prog": "string", "month": "string"}
    metres = layer("Point", kinds, rows, "EPSG:26191")
    found = [row["beneficiary_households"] for row in rows_of(density(run, metres)["OUTPUT"])]
    assert found == [row["beneficiary_households"] for row in rows_of(density(run, degrees)["OUTPUT"])] == [30, 12, 15]


def test_a_wrong_crs_shows_as_all_points_outside_with_a_loud_sentence(run):
    feedback = listened()
    wrong = layer("Point", {"a": "integer"}, [(f"POINT ({k} {k})", [k]) for k in range(5)], "EPSG:26191")
    result = density(run, wrong, feedback=feedback)
    assert result["POINTS_OUTSIDE"] == 5
    assert any("coordinate" in text and "probably wrong" in text for text in feedback.warnings)


@pytest.mark.parametrize("which", ["TERRITORIES", "BENEFICIARIES"])
def test_a_layer_without_crs_is_refused_with_what_to_do(run, which):
    from qgis.core import QgsCoordinateReferenceSystem

    units, points = territories(), households([20, 20, 20])
    (units if which == "TERRITORIES" else points).setCrs(QgsCoordinateReferenceSystem())
    message = refusal(run, points, units)
    assert "no coordinate reference system" in message
    assert ("communes" if which == "TERRITORIES" else "households") in message


def test_polygons_that_overlap_count_a_point_once_and_say_so(run):
    squares = {FIRST: (-6.0, 33.0), SECOND: (-5.9, 33.0)}
    result = density(run, households([40, 0, 0]), territories(squares))
    counts = [row["beneficiary_households"] for row in rows_of(result["OUTPUT"])]
    assert counts[0] == 40
    assert result["POINTS_IN_OVERLAP"] > 0
    assert sum(counts) == result["ROWS_COUNTED"] == 40


def test_text_in_a_count_field_is_refused_with_field_and_examples(run):
    bad = layer("Point", {"n": "string"}, [("POINT (-5.9 33.1)", ["3"]), ("POINT (-5.9 33.1)", ["beaucoup"])])
    message = refusal(run, bad, HOUSEHOLDS_FIELD="n")
    assert "«n»" in message
    assert "beaucoup" in message


def test_negative_and_missing_counts_are_refused_with_their_number(run):
    rows = [[FIRST, -1, 5, "a", "m"], [SECOND, None, 5, "a", "m"], [THIRD, 20, 5, "a", "m"]]
    message = refusal(run, table(rows), UNIT_FIELD="unit", HOUSEHOLDS_FIELD="h")
    assert "2 problems" in message
    assert "negative" in message
    assert "Missing is not zero" in message


def test_duplicate_codes_of_the_territories_are_refused(run):
    units = territories()
    units.startEditing()
    first = next(units.getFeatures())
    units.changeAttributeValue(first.id(), 0, SECOND)
    units.commitChanges()
    assert SECOND in refusal(run, households([20, 20, 20]), units)


def test_codes_given_as_numbers_are_refused_not_guessed(run):
    rows = [[1051010, 30, 5, "a", "m"]]
    message = refusal(run, table(rows, unit_kind="integer"), UNIT_FIELD="unit", HOUSEHOLDS_FIELD="h")
    assert "leading zeros" in message


def test_a_table_whose_codes_are_all_strangers_is_refused(run):
    message = refusal(run, table([["x", 30, 5, "a", "m"]]), UNIT_FIELD="unit", HOUSEHOLDS_FIELD="h")
    assert "Choose the right field" in message


def test_a_table_without_unit_field_is_refused_naming_the_parameter(run):
    assert "UNIT_FIELD" in refusal(run, table([[FIRST, 30, 5, "a", "m"]]))


@pytest.mark.parametrize("which", ["TERRITORIES", "BENEFICIARIES"])
def test_empty_layers_are_refused(run, which):
    units = territories({}) if which == "TERRITORIES" else None
    points = households([0, 0, 0]) if which == "BENEFICIARIES" else households([20, 20, 20])
    assert "no rows" in refusal(run, points, units)


def test_a_programme_filter_without_its_field_or_without_rows_is_refused(run):
    assert "PROGRAMME" in refusal(run, households([20, 20, 20]), PROGRAMME="enfance")
    message = refusal(run, households([20, 20, 20]), PROGRAMME="veuves", PROGRAMME_FIELD="prog")
    assert "enfance" in message


def test_a_base_field_that_is_not_there_leaves_its_rates_missing_and_says_so(run):
    feedback = listened()
    result = density(run, households([20, 20, 20]), territories(fields=("households",)), feedback=feedback)
    assert all(is_null(row["per_1000_inhabitants"]) for row in rows_of(result["OUTPUT"]))
    assert rows_of(result["OUTPUT"])[1]["per_100_households"] > 0
    assert any("population" in text for text in feedback.warnings)
    assert "inhabitants" in refusal(
        run, households([20, 20, 20]), territories(fields=("households",)), POPULATION="inhabitants"
    )


def test_more_beneficiaries_than_census_households_is_flagged_with_the_unit(run):
    feedback = listened()
    result = density(run, households([20, 20, 20]), feedback=feedback)
    assert result["RATES_ABOVE_MAXIMUM"] == 1
    assert any(THIRD in text and "100" in text for text in feedback.warnings)


def test_a_column_the_input_already_has_is_kept_beside_the_result(run):
    units = territories(fields=("population", "households", "status")[:2])
    units.startEditing()
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    units.addAttribute(QgsField("status", QVariant.String))
    units.commitChanges()
    names = [f.name() for f in density(run, households([20, 20, 20]), units)["OUTPUT"].fields()]
    assert names.count("status") == 1
    assert names[-1] == "status_2"


def saved(layer, path):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "households"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return QgsVectorLayer(f"{path}|layername=households", "households", "ogr")


def test_file_way_and_feature_way_give_the_same_result_and_report(run, tmp_path):
    source = saved(households([50, 9, 20], ["POINT (0 0)", None]), tmp_path / "menages.gpkg")
    results, reports = [], []
    for is_edited in (False, True):
        if is_edited:
            source.startEditing()
        report = tmp_path / f"report{is_edited}.json"
        result = density(
            run, source, PEOPLE_FIELD="people", PROGRAMME_FIELD="prog", REPORT=str(report), TABLE="memory:"
        )
        results.append((rows_of(result["OUTPUT"]), rows_of(result["TABLE"])))
        reports.append(report.read_bytes())
    source.rollBack()
    assert repr(results[0]) == repr(results[1])
    assert reports[0] == reports[1]


def test_edits_filters_and_selections_of_an_open_layer_are_respected(run, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject

    source = saved(households([50, 20, 20]), tmp_path / "menages.gpkg")
    source.startEditing()
    source.deleteFeatures([feature.id() for feature in list(source.getFeatures())[:15]])
    assert density(run, source)["ROWS_READ"] == 75
    source.rollBack()
    source.setSubsetString('"fid" <= 60')
    assert density(run, source)["ROWS_READ"] == 60
    source.setSubsetString("")
    source.selectByExpression('"fid" <= 33')
    project, context = QgsProject(), QgsProcessingContext()
    project.addMapLayer(source)
    context.setProject(project)
    given = {"TERRITORIES": territories(), "OUTPUT": "memory:"}
    for is_selected_only, rows in ((True, 33), (False, 90)):
        given["BENEFICIARIES"] = QgsProcessingFeatureSourceDefinition(source.id(), is_selected_only)
        assert processing.run("asd:beneficiarydensity", given, context=context)["ROWS_READ"] == rows


def test_synthetic_data_keep_their_mark_in_name_column_report_and_number(run, tmp_path):
    report = tmp_path / "report.json"
    result = density(run, households([20, 20, 20], name="SYNTHÉTIQUE ménages"), REPORT=str(report), TABLE="memory:")
    assert "SYNTHETIQUE" in result["OUTPUT"].name()
    assert result["DATA_CLASS"] == "SYNTHETIQUE"
    assert {row["data_class"] for row in rows_of(result["OUTPUT"]) + rows_of(result["TABLE"])} == {"SYNTHETIQUE"}
    assert json.loads(report.read_text(encoding="utf-8"))["data_class"] == "SYNTHETIQUE"


def test_same_inputs_give_the_same_report_bytes_and_no_folder_in_it(run, tmp_path):
    texts = []
    for name in ("a", "b"):
        path = tmp_path / name / "report.json"
        density(run, households([50, 9, 20]), REPORT=str(path))
        texts.append(path.read_bytes())
    assert texts[0] == texts[1]
    assert str(tmp_path).encode() not in texts[0]
    told = json.loads(texts[0])
    assert told["counts"]["units_hidden"] == 2
    assert told["protection"]["mark"] == "suppressed"
    assert {item["name"] for item in told["inputs"]} == {"communes", "households"}
    assert all(len(item["sha256"]) == 64 for item in told["inputs"])


def test_the_workspace_records_protected_counts_and_a_run(run, tmp_path):
    path = make_workspace(tmp_path)
    result = density(run, households([9, 10, 30]), PEOPLE_FIELD="people", WORKSPACE=str(path), OUTPUT="memory:")
    from asd_plugin.workspace import open_workspace

    with open_workspace(path) as workspace:
        latest = workspace.latest_beneficiaries()
        counts = workspace.counts(latest["run_id"])
        [run_row] = [r for r in workspace.runs() if r["algorithm"] == "asd:beneficiarydensity"]
    by_unit = counts.set_index("unit_code")
    assert by_unit.loc[FIRST, "status"] == "hidden_primary"
    assert by_unit.loc[FIRST, ["households", "people"]].isna().all()
    assert by_unit.loc[SECOND, "households"] == 10
    assert str(tmp_path) not in json.dumps(run_row, default=str)
    assert result["UNITS_HIDDEN"] == 2
    assert latest["protection"] == "suppressed"


def test_a_file_that_is_no_workspace_is_refused_before_anything_is_written(run, tmp_path):
    wrong, target = tmp_path / "wrong.gpkg", tmp_path / "out.gpkg"
    saved(households([20, 20, 20]), wrong)
    refusal(run, households([20, 20, 20]), WORKSPACE=str(wrong), OUTPUT=str(target))
    assert not target.exists()


def test_cancelling_leaves_no_file_at_all(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 20 else None)
    target, report = tmp_path / "out.gpkg", tmp_path / "report.json"
    result = density(run, households([50, 20, 20]), feedback=feedback, OUTPUT=str(target), REPORT=str(report))
    assert result == {}
    assert list(Path(tmp_path).iterdir()) == []


def test_row_order_does_not_change_a_figure(run):
    rows = [[FIRST, 30, 60, "a", "m"], [SECOND, 20, 50, "a", "m"], [THIRD, 11, 22, "a", "m"]]
    options = {"UNIT_FIELD": "unit", "HOUSEHOLDS_FIELD": "h", "PEOPLE_FIELD": "people"}
    straight, reverse = (rows_of(density(run, table(r), **options)["OUTPUT"]) for r in (rows, rows[::-1]))
    assert straight == reverse


def test_the_layer_arrives_in_the_project_named_styled_and_titled(run):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    given = {"TERRITORIES": territories(), "BENEFICIARIES": households([9, 30, 5])}
    target = QgsProcessingOutputLayerDefinition("memory:", project)
    made = processing.run("asd:beneficiarydensity", {**given, "OUTPUT": target}, context=context)["OUTPUT"]
    [details] = context.layersToLoadOnCompletion().values()
    assert details.name == "Beneficiary density"

    details.postProcessor().postProcessLayer(made, context, None)
    labels = [rule.label() for rule in made.renderer().rootRule().children()]
    assert any("Hidden" in label for label in labels)
    assert made.attributeAlias(made.fields().indexOf("per_100_households")) != ""


def test_a_given_area_is_used_and_one_far_from_the_polygon_is_told(run, tmp_path):
    from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    said = []

    class Heard(QgsProcessingFeedback):
        def pushWarning(self, text):
            said.append(text)

    def squares(areas):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", "units", "memory")
        layer.dataProvider().addAttributes([QgsField("area_km2", QVariant.Double)])
        layer.updateFields()
        features = []
        for place, area in enumerate(areas):
            feature = QgsFeature(layer.fields())
            x = -6 + 0.1 * place
            ring = f"{x} 33, {x + 0.1} 33, {x + 0.1} 33.1, {x} 33.1, {x} 33"
            feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({ring}))"))
            feature.setAttributes([f"U{place}", area])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    table = tmp_path / "effectifs.csv"
    table.write_text("unit,n\nU0,200\nU1,400\n", encoding="utf-8")
    choices = {"BENEFICIARIES": str(table), "UNIT_FIELD": "unit", "HOUSEHOLDS_FIELD": "n", "OUTPUT": "memory:"}
    found = run("asd:beneficiarydensity", {"TERRITORIES": squares([100.0, 104.0e6]), **choices}, Heard())
    rows = {f["code"]: f for f in found["OUTPUT"].getFeatures()}
    assert (rows["U0"]["area_used_km2"], rows["U0"]["per_km2"]) == (100.0, 2.0)
    assert rows["U1"]["per_km2"] == 400 / 104.0e6
    assert any("area_km2" in text and "U1" in text for text in said)
