"""The group in a project: what each layer draws, says and keeps, in time and after the project was closed."""

import shutil
import sqlite3
from contextlib import closing

import pandas as pd
import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapSettings,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from asd_plugin.domain.typology.quadrants import classify_quadrants
from asd_plugin.outputs.layer_group import add_group, find_group, find_layer
from asd_plugin.qgis_support.i18n import format_number, speaking
from asd_plugin.workspace import open_workspace
from tests.builders import COMMUNES, counts_table, make_workspace, score_run, scores_table

pytestmark = pytest.mark.usefixtures("qgis_app")
ILLITERACY, WATER, ROAD = "indicator:illiteracy_10_plus", "indicator:no_running_water", "indicator:distance_paved_road"


@pytest.fixture()
def path(tmp_path):
    """Score, and counts of two periods."""
    made = make_workspace(tmp_path)
    earlier = counts_table().assign(period="2023-12")
    earlier.loc[0, "households"] = 40
    with open_workspace(made, writable=True) as ws:
        ws.record_score(score_run("score"), scores_table())
        run = score_run("counts", parameters={"threshold": 10}, protection="suppressed")
        ws.record_beneficiaries(run, pd.concat([earlier, counts_table()], ignore_index=True))
    return made


@pytest.fixture()
def project():
    made = QgsProject()
    yield made
    made.clear()


def moment(year, month=1, day=1):
    return QDateTime(QDate(year, month, day), QTime(0, 0))


def context_of(layer, at=None):
    settings = QgsMapSettings()
    if at is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(at, at.addDays(1)))
    context = QgsRenderContext.fromMapSettings(settings)
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expressions.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    context.setExpressionContext(expressions)
    return context


def drawn_as(layer, at=None):
    """Code (and period, where rows have several) -> the legend texts that draw it."""
    renderer, context, found = layer.renderer().clone(), context_of(layer, at), {}
    renderer.startRender(context, layer.fields())
    rules = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context) if renderer.willRenderFeature(feature, context) else ()
        key = feature["code"] if layer.customProperty("asd/role") != "periods" else (feature["code"], feature["period"])
        found[key] = [rules[one] for one in keys if one in rules]
    renderer.stopRender(context)
    return found


def tip(layer, code):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures(f"\"code\" = '{code}'")))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


# --- legends ---------------------------------------------------------------------------------------------------------


def test_every_commune_is_drawn_by_exactly_one_legend_entry_of_every_map(path, project):
    layers = add_group(project, path)
    for role, layer in layers.items():
        if role not in ("region", "province", "commune", "periods"):
            entries = drawn_as(layer)
            assert len(entries) == 6, role
            assert {code: texts for code, texts in entries.items() if len(texts) != 1} == {}, role


def test_missing_hidden_and_not_asked_have_their_own_entries(path, project):
    layers = add_group(project, path)
    assert drawn_as(layers[ROAD])["01.051.01.01"] == ["Not asked"]
    assert drawn_as(layers[ROAD])["02.071.04.02"] == ["No data (n.d.)"]
    assert drawn_as(layers[WATER])["01.051.04.03"] == ["No data (n.d.)"]
    for role in ("coverage", "density", "beneficiaries"):
        shown = drawn_as(layers[role])
        assert shown["01.051.04.01"] == ["Hidden: fewer than 10 households"], role
        assert shown["02.071.04.02"] == ["No data (n.d.)"], role
    assert drawn_as(layers["priorities"])["01.051.04.01"] == ["Hidden to protect households"]


def test_legend_entries_are_the_same_in_both_periods_and_hold_the_values_of_both(path, project):
    layer = add_group(project, path)[ILLITERACY]
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    # 2024: 10 .. 50, 2014: 12 .. 52
    assert labels[0].startswith("10.0 to") and labels[-2].endswith("to 52.0") and labels[-1] == "No data (n.d.)"


def test_counts_are_discs_inside_the_communes_and_a_choropleth_only_when_asked(path, project):
    def kinds(layers, role):
        rules = layers[role].renderer().rootRule().children()
        return {rule.symbol().symbolLayer(0).layerType() for rule in rules}

    layers = add_group(project, path)
    assert kinds(layers, "beneficiaries") == kinds(layers, "population") == {"CentroidFill"}
    layers = add_group(project, path, counts_as="choropleth")
    assert kinds(layers, "beneficiaries") == kinds(layers, "population") == {"SimpleFill"}


def test_priorities_are_those_of_the_typology_at_its_breaks(path, project):
    layers = add_group(project, path)
    with open_workspace(path) as ws:
        need, counts = ws.scores("score")["score"], ws.shown_counts(ws.latest_beneficiaries())
    shown = counts[counts["period"] == "2024-12"].set_index("unit_code")
    found = classify_quadrants(
        need, shown["per_100_households"].reindex(need.index), shown["status"].str.startswith("hidden")
    )
    from asd_plugin.outputs.needs.typology_layer import class_labels

    words = class_labels()
    expected = {code: [words[name]] for code, name in found.units["quadrant"].items()}
    assert drawn_as(layers["priorities"]) == expected


# --- time ------------------------------------------------------------------------------------------------------------


def test_the_slider_shows_the_earlier_census_before_the_later_one(path, project):
    with closing(sqlite3.connect(path)) as connection, connection:
        wanted = "unit_code = '01.051.01.01' AND indicator_id = 'illiteracy_10_plus' AND period = '2014'"
        connection.execute(f"UPDATE asd_value SET value = 48 WHERE {wanted} AND milieu = 'total'")
    layer = add_group(project, path)[ILLITERACY]
    assert layer.temporalProperties().isActive()
    earlier, later, still = drawn_as(layer, moment(2014)), drawn_as(layer, moment(2024)), drawn_as(layer)
    assert later == still
    assert earlier["02.071.04.02"] == ["No data (n.d.)"]
    values = {"2014": {}, "2024": {}}
    with open_workspace(path) as ws:
        for period, found in values.items():
            found.update(ws.values(["illiteracy_10_plus"], period)[0]["illiteracy_10_plus"].dropna())
    for period, shown in (("2014", earlier), ("2024", later)):
        for code, value in values[period].items():
            low, high = (float(word) for word in shown[code][0].split(" to "))
            assert low <= value <= high, (period, code)
    assert earlier["01.051.01.01"] != later["01.051.01.01"]


def test_an_indicator_of_one_census_does_not_follow_the_slider(path, project):
    assert not add_group(project, path)[WATER].temporalProperties().isActive()


def test_counts_of_several_periods_show_the_latest_one_or_that_of_the_slider(path, project):
    from qgis.core import QgsVectorLayerTemporalContext

    layer = add_group(project, path)["periods"]
    shown = drawn_as(layer)
    assert {period for (_, period), texts in shown.items() if texts} == {"2024-12"}
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    at = QgsDateTimeRange(moment(2023, 12, 1), moment(2023, 12, 31))
    test = layer.temporalProperties().createFilterString(context, at)
    assert {feature["period"] for feature in layer.getFeatures(test)} == {"2023-12"}
    assert len([1 for (_, period), texts in drawn_as(layer, moment(2023, 12, 5)).items() if texts]) == 12


def test_the_project_gets_the_range_of_the_censuses_unless_it_has_its_own(path, project):
    add_group(project, path)
    found = project.timeSettings().temporalRange()
    assert (found.begin().date(), found.end().date()) == (QDate(2014, 1, 1), QDate(2024, 12, 31))
    assert project.timeSettings().timeStep() == 10.0
    own = QgsDateTimeRange(moment(2000), moment(2001))
    project.timeSettings().setTemporalRange(own)
    add_group(project, path)
    assert project.timeSettings().temporalRange() == own


# --- tips ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_tip_prints_the_value_as_tables_do(path, project, language):
    with speaking(language):
        layers = add_group(project, path)
        with open_workspace(path) as ws:
            value = ws.values(["illiteracy_10_plus"], "2024")[0].loc["01.051.04.03", "illiteracy_10_plus"]
            score = ws.scores("score").loc["01.051.04.03", "score"]
        assert f"<b>{format_number(value, 1)}\u00a0%</b>" in tip(layers[ILLITERACY], "01.051.04.03")
        assert f"<b>{format_number(score, 1)}" in tip(layers["need"], "01.051.04.03")
        direction = "rtl" if language == "ar" else "ltr"
        assert tip(layers[ILLITERACY], "01.051.04.03").startswith(f'<div dir="{direction}">')


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_large_numbers_have_the_same_separators_in_tips_and_tables(path, project, language):
    with speaking(language):
        layers = add_group(project, path)
        assert format_number(8000) in tip(layers["commune"], "01.061.01.01")


def test_a_tip_has_reference_zones_source_status_and_both_periods(path, project):
    text = tip(add_group(project, path)[ILLITERACY], "01.051.01.01")
    with open_workspace(path) as ws:
        zones = ws.value_series(["MA", "01", "01.051"], ["illiteracy_10_plus"], ["2024"])["value"]
    for words in ("Illiteracy (2024)", "published", "2014", "12.0", "HCP, RGPH 2024", *(f"{v:.1f}" for v in zones)):
        assert words in text


def test_a_tip_says_what_a_missing_value_is(path, project):
    layers = add_group(project, path)
    assert "<b>Not asked</b>" in tip(layers[ROAD], "01.051.01.01")
    assert "<b>n.d.</b>" in tip(layers[WATER], "01.051.04.03")
    assert "<b>n.d.</b>" in tip(layers["need"], "02.071.04.02")


def test_a_hidden_tip_has_no_digit(path, project):
    layers = add_group(project, path)
    for role in ("coverage", "density", "beneficiaries", "periods", "priorities"):
        text = tip(layers[role], "01.051.04.01")
        assert "Hidden to protect households" in text and not any(sign.isdigit() for sign in text)


def test_an_apostrophe_in_a_name_breaks_no_tip(path, project):
    assert "Imzouren l'Ancienne" in tip(add_group(project, path)[ILLITERACY], "01.051.04.03")


# --- names, bookmarks, metadata --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "choice", "shown"),
    [
        ("fr", "language", "Aïn Béïda"),
        ("ar", "language", "عين البيضاء"),
        ("ar", "fr", "Aïn Béïda"),
        ("fr", "ar", "عين البيضاء"),
        ("fr", "both", "Aïn Béïda\nعين البيضاء"),
    ],
)
def test_names_on_the_map_are_in_the_language_asked(path, project, language, choice, shown):
    with speaking(language):
        layers = add_group(project, path, choice)
    layer = layers["commune"]
    settings = layer.labeling().settings()
    feature = next(layer.getFeatures("\"code\" = '01.051.01.01'"))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    field = settings.fieldName if settings.isExpression else f'"{settings.fieldName}"'
    assert QgsExpression(field).evaluate(context) == shown
    assert [role for role, one in layers.items() if one.labelsEnabled()] == ["region", "province", "commune"]


def test_names_stay_as_chosen_when_the_group_is_made_again(path, project):
    add_group(project, path, "both")
    assert add_group(project, path)["region"].labeling().settings().isExpression


def test_detail_follows_the_scale(path, project):
    layers = add_group(project, path)
    scales = [layers[level].labeling().settings() for level in ("region", "province", "commune")]
    assert [one.maximumScale for one in scales[:2]] == [one.minimumScale for one in scales[1:]]
    assert [rule.minimumScale() for rule in layers["commune"].renderer().rootRule().children()] == [2_500_000]
    assert layers["need"].simplifyMethod().threshold() == 1.0


def test_no_labelled_layer_leaves_its_scale_range_as_that_would_have_all_names_drawn_at_every_repaint(path, project):
    labelled = [one for one in add_group(project, path).values() if one.labelsEnabled()]
    assert len(labelled) == 3 and not any(one.hasScaleBasedVisibility() for one in labelled)


def test_the_outline_of_communes_shows_on_the_layer_s_own_line_of_the_legend(path, project):
    layer = add_group(project, path)["commune"]
    tree = QgsLayerTree()
    model, node = QgsLayerTreeModel(tree), tree.addLayer(layer)
    assert model.legendNodeEmbeddedInParent(node) is not None and model.layerLegendNodes(node, True) == []


def test_each_region_has_a_bookmark_once(path, project):
    for _ in range(2):
        layers = add_group(project, path)
    marks = {mark.id(): mark for mark in project.bookmarkManager().bookmarks()}
    assert {key: mark.name() for key, mark in marks.items()} == {
        "asd_region_01": "Région Une", "asd_region_02": "Région d'Été",
    }  # fmt: skip
    shape = next(layers["region"].getFeatures("\"code\" = '01'")).geometry().boundingBox()
    assert marks["asd_region_01"].extent().contains(shape)


def test_an_indicator_carries_source_licence_date_and_definition(path, project):
    layer = add_group(project, path)[ILLITERACY]
    metadata = layer.metadata()
    assert metadata.licenses() == ["CC BY 4.0"]
    assert metadata.history() == ["HCP, RGPH 2024", "2024"]
    assert "Unit: %. Period: 2024." in metadata.abstract()
    assert layer.attributeAlias(layer.fields().indexOf("value")) == "Illiteracy, 2024 (%)"


# --- the tree --------------------------------------------------------------------------------------------------------


def test_themes_are_closed_folders_with_nothing_ticked(path, project):
    add_group(project, path)
    group = find_group(project)
    (folder,) = group.findGroups()
    assert not folder.isExpanded()
    assert [inner.name() for inner in folder.findGroups()] == [
        "demography_health", "education_training", "housing_infrastructure",
    ]  # fmt: skip
    assert [node.isVisible() for node in folder.findLayers()] == [False] * 4


def test_what_a_user_ticked_and_put_into_a_folder_stays(path, project):
    add_group(project, path)
    root = project.layerTreeRoot()
    node = root.findLayer(find_layer(project, WATER).id())
    node.setItemVisibilityChecked(True)
    root.findLayer(find_layer(project, "need").id()).setItemVisibilityChecked(False)
    node.parent().setExpanded(True)
    mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(mine, False)
    node.parent().addLayer(mine)
    layers = add_group(project, path)
    again = root.findLayer(layers[WATER].id())
    assert again.isVisible() and again.parent().isExpanded()
    assert not root.findLayer(layers["need"].id()).itemVisibilityChecked()
    assert root.findLayer(mine.id()).parent() == again.parent()
    assert len(find_group(project).findGroups()) == 1


def test_only_what_is_wanted_is_made(path, project):
    assert list(add_group(project, path, wanted=("region", "commune", "need"))) == ["region", "commune", "need"]


# --- kept ------------------------------------------------------------------------------------------------------------


def test_a_project_saved_and_moved_opens_with_everything(path, tmp_path):
    from asd_plugin.outputs.project_file import write_project

    folder = tmp_path / "مجلد"
    folder.mkdir()
    with speaking("ar"):
        kept = write_project(path.with_name("p.qgz"), path)
    for file in (path, path.with_name("p.qgz")):
        shutil.move(str(file), str(folder))
    opened = QgsProject()
    assert opened.read(str(folder / "p.qgz"))
    layers = {str(layer.customProperty("asd/role")): layer for layer in opened.mapLayers().values()}
    assert sorted(layers) == sorted(kept) and all(layer.isValid() for layer in layers.values())
    assert layers[ILLITERACY].name().startswith("الأمية") and layers[ILLITERACY].featureCount() == 6
    assert layers[ILLITERACY].temporalProperties().isActive() and layers["periods"].temporalProperties().isActive()
    assert 'dir="rtl"' in tip(layers[ILLITERACY], "01.051.01.01")
    assert layers["region"].labeling().settings().fieldName == "name_ar"
    assert sorted(mark.name() for mark in opened.bookmarkManager().bookmarks()) == ["الجهة الأولى", "الجهة الثانية"]
    assert not opened.timeSettings().temporalRange().isInfinite()
    assert layers["coverage"].customProperty("asd_protection") == "suppressed"
    opened.clear()


def test_removing_the_layers_one_by_one_is_harmless(path, project):
    for layer in list(add_group(project, path).values()):
        project.removeMapLayer(layer.id())
    assert project.mapLayers() == {}


def test_the_tiny_territory_is_whole(path, project):
    assert add_group(project, path)["need"].featureCount() == len(COMMUNES)
