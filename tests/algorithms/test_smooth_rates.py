"""Smoothed rates through the registry: bad input first, hand-worked figures, hidden units, page and report."""

import json

import pytest

SIDE = 0.1


def grid_layer(rows, fields="field=code:string&field=n:double&field=pop:double&field=status:string", name="zones"):
    """A row of squares that share borders; ``rows``: attributes of each."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", name, "memory")
    features = []
    for place, row in enumerate(rows):
        west = -6 + SIDE * place
        feature = QgsFeature(made.fields())
        ring = f"{west} 33, {west + SIDE} 33, {west + SIDE} {33 + SIDE}, {west} {33 + SIDE}, {west} 33"
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({ring}))"))
        feature.setAttributes(list(row))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


ROWS = [
    ["A", 10, 1000, "ok"],
    ["B", 3, 10, "ok"],
    ["C", 12, 1000, "ok"],
    ["D", 400, 1000, "ok"],
    ["E", 7, 50, "hidden_primary"],
    ["F", 5, 0, "ok"],
]


def smooth(run, layer, **parameters):
    return run(
        "asd:smoothrates", {"INPUT": layer, "EVENTS": "n", "POPULATION": "pop", "OUTPUT": "memory:", **parameters}
    )


def rows_of(layer):
    names = [field.name() for field in layer.fields()]
    return {f["code"]: dict(zip(names, f.attributes())) for f in layer.getFeatures()}


def refusal(run, layer, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        smooth(run, layer, **parameters)
    return str(raised.value)


def is_null(value):
    from qgis.core import NULL

    return value is None or value == NULL


def test_fields_that_were_not_chosen_are_asked_for_by_name(run):
    message = refusal(run, grid_layer(ROWS), POPULATION=None)
    assert "POPULATION" in message


def test_negative_events_are_refused_with_the_units(run):
    message = refusal(run, grid_layer([["A", -1, 10, "ok"], ["B", 2, 10, "ok"]]))
    assert "A" in message


def test_more_events_than_people_is_refused_unless_events_may_repeat(run):
    layer = grid_layer([["A", 20, 10, "ok"], ["B", 2, 10, "ok"]])
    assert "A" in refusal(run, layer)
    assert smooth(run, layer, LAW=1)["OVERALL_RATE"] == pytest.approx(110)


def test_populations_that_are_all_zero_are_refused(run):
    assert refusal(run, grid_layer([["A", 2, 0, "ok"], ["B", 2, 0, "ok"]])) != ""


def test_a_layer_without_polygons_is_refused(run):
    from qgis.core import QgsVectorLayer

    assert refusal(
        run, QgsVectorLayer("Point?crs=EPSG:4326&field=code:string&field=n:double&field=pop:double", "p", "memory")
    )


def test_small_units_are_drawn_towards_the_mean_and_large_ones_hardly(run):
    found = rows_of(smooth(run, grid_layer(ROWS))["OUTPUT"])
    overall = 100 * (10 + 3 + 12 + 400) / 3010
    small, large = found["B"], found["D"]
    assert (small["rate_raw"], large["rate_raw"]) == (30, 40)
    assert abs(small["rate_global"] - overall) < abs(small["rate_raw"] - overall)
    assert small["kept_global"] < large["kept_global"]
    kept = small["kept_global"]
    assert small["rate_global"] == pytest.approx(overall + kept * (30 - overall))
    assert (small["small_number"], large["small_number"]) == ("yes", "no")
    assert (small["neighbours"], large["neighbours"]) == (2, 1)  # E is hidden: no neighbour of anybody
    assert (large["funnel_flag"], found["A"]["funnel_flag"]) == ("above_998", "below_998")
    assert large["high_998"] < 40


def test_hidden_units_keep_their_status_and_lose_every_figure_even_one_the_input_held(run):
    result = smooth(run, grid_layer(ROWS))
    hidden = rows_of(result["OUTPUT"])["E"]
    assert hidden["rate_status"] == "hidden_primary"
    given = ["n", "events_used", "rate_raw", "rate_global", "rate_local", "kept_global", "low_95", "high_998"]
    assert all(is_null(hidden[name]) for name in given)
    assert result["UNITS_HIDDEN"] == 1


def test_a_unit_without_population_has_no_rate_and_is_missing(run):
    result = smooth(run, grid_layer(ROWS))
    unit = rows_of(result["OUTPUT"])["F"]
    assert is_null(unit["rate_raw"])
    assert (unit["rate_status"], unit["funnel_flag"]) == ("missing", "missing")
    assert (result["UNITS"], result["UNITS_SMOOTHED"], result["UNITS_MISSING"]) == (6, 4, 1)


def test_report_and_page_tell_the_funnel_and_no_hidden_figure(run, tmp_path):
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    smooth(run, grid_layer(ROWS), REPORT=str(report), HTML=str(page))
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["funnel"]["law"] == "binomial"
    assert told["counts"]["UNITS_HIDDEN"] == 1
    assert [unit["unit"] for unit in told["outside_998"]] == ["A", "C", "D"]
    html = page.read_text(encoding="utf-8")
    assert html.count("<svg") >= 2
    assert "<circle" in html
    assert ">E<" not in html
    first = report.read_bytes()
    smooth(run, grid_layer(ROWS), REPORT=str(report))
    assert report.read_bytes() == first


def test_the_protection_mark_of_the_input_is_carried_on(run, tmp_path):
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of, set_mark

    layer = grid_layer(ROWS)
    set_mark(layer, "none")
    target = tmp_path / "taux.gpkg"
    smooth(run, layer, OUTPUT=str(target))
    assert mark_of(QgsVectorLayer(str(target), "t", "ogr")) == "none"
    page = tmp_path / "p.html"
    assert refusal(run, layer, HTML=str(page))
    assert not page.exists()


@pytest.mark.parametrize("shown", [0, 1, 2])
def test_the_layer_arrives_styled_with_hidden_and_missing_apart(run, shown):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition("memory:", project)
    given = {"INPUT": grid_layer(ROWS), "EVENTS": "n", "POPULATION": "pop", "MAP": shown, "OUTPUT": target}
    made = processing.run("asd:smoothrates", given, context=context)["OUTPUT"]
    [details] = context.layersToLoadOnCompletion().values()
    details.postProcessor().postProcessLayer(made, context, None)
    rules = made.renderer().rootRule().children()
    assert any("Hidden" in rule.label() for rule in rules)
    assert any(rule.label() == "No data (n.d.)" for rule in rules)
    for feature in made.getFeatures():
        drawn = []
        for rule in rules:
            from qgis.core import QgsExpression, QgsExpressionContext

            where = QgsExpressionContext()
            where.setFeature(feature)
            where.setFields(made.fields())
            drawn.append(bool(QgsExpression(rule.filterExpression()).evaluate(where)))
        assert sum(drawn) == 1, (feature["code"], [rule.filterExpression() for rule in rules])


def test_invented_figures_keep_their_mark_in_page_and_report(run, tmp_path):
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    smooth(run, grid_layer(ROWS, name="SYNTHETIQUE communes"), REPORT=str(report), HTML=str(page))
    assert json.loads(report.read_text(encoding="utf-8"))["data_class"] == "SYNTHETIQUE"
    assert "SYNTHETIQUE - " in page.read_text(encoding="utf-8").split("</h1>")[0]
