"""What an officer or a passer-by can read off the screen: legend, labels, tips, identify, tables, clipboard, charts."""

import shutil

import pytest

from tests.attacks.invented import SMALL
from tests.attacks.searching import leaked

COUNT_LAYERS = ("coverage", "density", "beneficiaries", "priorities", "periods")
RATES = ("per_km2", "per_1000_inhabitants", "per_100_households", "per_100_eligible", "coverage_percent")


@pytest.fixture(scope="module")
def layers(call, office, tmp_path_factory):
    """Layers as the workspace's group shows them, and the one that the algorithm wrote, opened as a user would."""
    from qgis.core import QgsProject, QgsVectorLayer

    from asd_plugin.outputs.layer_group import add_group

    project, workspace = QgsProject(), tmp_path_factory.mktemp("carte") / "region.gpkg"
    shutil.copy(office.workspace, workspace)
    score(workspace)
    group = add_group(project, str(workspace))
    written = QgsVectorLayer(str(office.folder / "densite.gpkg"), "densite", "ogr")
    assert written.isValid()
    ours = {role: group[role] for role in COUNT_LAYERS}
    yield {**ours, "workspace": group["coverage"], "written": written, "project": project}
    project.clear()


def score(workspace):
    """A need score of every commune, so that priorities can be drawn."""
    import pandas as pd

    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace, writable=True) as opened:
        codes = opened.units("commune").index
        table = pd.DataFrame(
            {"score": [float(place % 101) for place in range(len(codes))], "status": "ok"}, index=codes
        )
        opened.record_score({"run_id": "invented", "algorithm": "test"}, table)


def hidden_of(layer):
    return [feature for feature in layer.getFeatures() if str(feature["status"]).startswith("hidden")]


@pytest.mark.parametrize("which", ["workspace", "written"])
def test_attribute_table_and_identify_show_nothing_on_a_hidden_row(layers, which):
    hidden = hidden_of(layers[which])
    assert hidden
    names = layers[which].fields().names()
    figures = [
        name for name in names if name.startswith(("beneficiary", "amount", "per_", "coverage", "gap", "change"))
    ]
    figures += [name for name in ("households", "people", "children") if which == "workspace" and name in names]
    assert len(figures) >= 3
    for feature in hidden:
        for name in figures:
            value = feature[name]
            assert value is None or str(value) in ("NULL", ""), (feature["code"], name, value)


@pytest.mark.parametrize("which", [*COUNT_LAYERS, "written"])
def test_the_clipboard_takes_no_hidden_amount_along(layers, office, which):
    """QGIS copies every attribute and the geometry as text."""
    lines = [
        "\t".join([feature.geometry().asWkt(3), *(str(value) for value in feature.attributes())])
        for feature in layers[which].getFeatures()
    ]
    assert leaked("\n".join(lines).encode(), office.hidden_amounts) == []


@pytest.mark.parametrize("which", [*COUNT_LAYERS, "written"])
def test_labels_tips_and_display_names_are_empty_of_figures(layers, which):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    layer = layers[which]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    words = [layer.displayExpression()]
    if layer.labelsEnabled():
        words.append(layer.labeling().settings().fieldName)
    for feature in hidden_of(layer):
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        shown = [tip, *(str(QgsExpression(text).evaluate(context) or "") for text in words if text)]
        names = {str(feature[name]) for name in layer.fields().names() if name.startswith(("name", "code"))}
        assert all(text in names or not any(sign.isdigit() for sign in text) for text in shown)


def test_no_action_form_or_join_of_the_layer_leads_to_the_source(layers, office):
    from qgis.PyQt.QtXml import QDomDocument

    for which in ("workspace", "written"):
        layer = layers[which]
        assert layer.vectorJoins() == [] and layer.actions().actions() == []
        document = QDomDocument()
        layer.exportNamedMetadata(document, "") if hasattr(layer, "exportNamedMetadata") else None
        assert str(office.secret) not in layer.metadata().abstract() + layer.source() + document.toString()


def test_legend_limits_are_those_of_published_figures(layers, office):
    """Limits computed with hidden rates among them would show the least or greatest of these."""
    layer = layers["workspace"]
    shown = sorted(
        feature["per_100_households"] for feature in layer.getFeatures()
        if not str(feature["status"]).startswith("hidden") and str(feature["per_100_households"]) != "NULL"
    )  # fmt: skip
    texts = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert any("Hidden" in text or "idden" in text for text in texts)
    numbers = []
    for text in texts:
        for word in text.replace(",", ".").split():
            try:
                numbers.append(float(word))
            except ValueError:
                continue
    limits = [number for number in numbers if number != SMALL]
    assert limits and min(limits) >= round(shown[0], 1) - 0.05 and max(limits) <= round(shown[-1], 1) + 0.05


def test_limits_depend_on_published_figures_only(layers):
    """The style's own numbers, unrounded, are quantiles of what is shown: recomputed here from what is shown."""
    from asd_plugin.outputs.class_limits import quantile_limits
    from asd_plugin.workspace import open_workspace

    layer = layers["workspace"]
    with open_workspace(layer.source().split("|")[0]) as workspace:
        rates = workspace.latest_beneficiaries()["rates"]
    shown = sorted(
        feature["per_100_households"] for feature in layer.getFeatures()
        if str(feature["per_100_households"]) != "NULL"
    )  # fmt: skip
    assert quantile_limits(rates) == pytest.approx(quantile_limits(shown))


def test_hidden_looks_neither_like_zero_nor_like_missing(layers):
    from qgis.core import QgsRenderContext

    layer = layers["workspace"]
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    looks, root = {}, {renderer.rootRule().ruleKey()}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        kind = "hidden" if str(feature["status"]).startswith("hidden") else "shown"
        if str(feature["per_100_households"]) == "0.0":
            kind = "zero"
        looks.setdefault(kind, set()).update(renderer.legendKeysForFeature(feature, context) - root)
    renderer.stopRender(context)
    assert looks["hidden"] and looks["shown"] and not looks["hidden"] & (looks["shown"] | looks.get("zero", set()))


def test_the_mark_says_protected(layers):
    from asd_plugin.outputs.protection.mark import mark_of, why_unprotected

    for which in (*COUNT_LAYERS, "written"):
        assert mark_of(layers[which]) == "suppressed" and why_unprotected(layers[which]) == ""


def test_metadata_tell_the_rule_and_no_figure(layers, office):
    for which in ("workspace", "written"):
        metadata = layers[which].metadata()
        words = " ".join([metadata.title(), metadata.abstract(), *metadata.history(), *metadata.rights()])
        assert leaked(words.encode(), office.hidden_amounts) == []


def test_charts_draw_no_hidden_figure(layers, office):
    """A distribution of the rates is drawn from what is published: no bar stands for a hidden one."""
    hidden = {feature["code"] for feature in hidden_of(layers["workspace"])}
    rows = office.table[office.table["unit_code"].isin(hidden)]
    assert rows.loc[rows["status"] != "ok", [name for name in RATES if name in rows]].isna().all(axis=None)
