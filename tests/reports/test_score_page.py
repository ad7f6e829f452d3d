"""The parts of the score's page: what is drawn is what was computed."""

import json
import re

import pandas as pd
import pytest

from tests.domain.scoring.models import model_data

TREE = [
    {"id": "index", "label": {"en": "Need"}},
    {"id": "school", "parent": "index", "weight": 3, "label": {"en": "School"}},
    {"id": "a", "parent": "school", "weight": 1, "column": "a", "label": {"en": "First"}},
    {"id": "b", "parent": "school", "weight": 1, "column": "b", "label": {"en": "Second"}},
    {"id": "c", "parent": "index", "weight": 1, "column": "c", "label": {"en": "Third <&>"}},
]
TABLE = pd.DataFrame(
    {"a": [0.0, 5.0, 10.0], "b": [0.0, 10.0, 10.0], "c": [2.0, 1.0, None]}, index=["01.01", "01.02", "01.03"]
)
CALLED = {"01.01": "One", "01.02": "Two", "01.03": "Three"}


@pytest.fixture()
def result():
    from asd_plugin.domain.scoring.model_reading import read_model
    from asd_plugin.domain.scoring.score import score_territories

    model = read_model(model_data(TREE, missing={"policy": "available_mean", "min_available": 0.5}))
    return score_territories(model, TABLE)


def test_pieces_of_a_contribution_bar_sum_to_the_score(qgis_app, result):
    from asd_plugin.reports.needs.contribution_bars import _branches, _pieces

    branches = _branches(result.model)
    assert branches == {"school": ["a", "b"], "c": ["c"]}
    pieces = _pieces(result, list(TABLE.index), branches)
    assert pieces.sum(axis=1).tolist() == pytest.approx(result.scores["score"].tolist())


def test_the_chart_of_contributions_names_units_branches_and_scores(qgis_app, result):
    from asd_plugin.reports.needs.contribution_bars import contribution_bars

    chart = contribution_bars(result, ["01.02", "01.03"], CALLED)
    assert all(text in chart for text in ("Two", "Three", "School", "Third &lt;&amp;&gt;", "First"))
    assert "One" not in chart
    widths = [float(width) for width in re.findall(r'width="([\d.]+)" height="16.0"', chart)]
    assert len(widths) == 4 and min(widths) >= 0


def test_branches_of_the_tree_are_as_thick_as_their_effective_weight(qgis_app, result):
    from asd_plugin.reports.needs.weight_tree import THICKEST, weight_tree

    drawn = [float(width) for width in re.findall(r'stroke-width="([\d.]+)"/>', weight_tree(result))]
    effective = [0.75, 0.375, 0.375, 0.25]
    assert sorted(drawn) == pytest.approx(sorted(THICKEST * share for share in effective), abs=0.06)


def test_leaves_share_the_last_column_and_parents_stand_amid_their_children(result):
    from asd_plugin.reports.needs.weight_tree import _places

    assert _places(result.model) == {"index": (0, 1.25), "school": (1, 0.5), "a": (2, 0), "b": (2, 1), "c": (2, 2)}


def test_every_indicator_says_how_many_figures_it_had(qgis_app, result):
    from asd_plugin.reports.needs.prepared_figures import prepared_figures

    page = prepared_figures(result, CALLED)
    rows = re.findall(r"<tr>(.*?)</tr>", page.split("<tbody>")[1])
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows]
    assert [row[2:4] for row in cells] == [["3", "0"], ["3", "0"], ["2", "1"]]


def test_a_map_draws_every_outline_once_in_its_colour_and_the_unscored_as_missing(qgis_app):
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorLayer

    from asd_plugin.outputs import palettes
    from asd_plugin.outputs.needs.map_shapes import LONGEST, map_shapes
    from asd_plugin.reports.needs.territory_map import territory_map

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:6933&field=code:string", "carte", "memory")
    features = []
    for code, west in (("01.01", 0), ("01.02", 1000)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        wkt = f"MULTIPOLYGON((({west} 0,{west + 1000} 0,{west + 1000} 1000,{west} 1000,{west} 0)))"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    units = {feature.id(): feature["code"] for feature in layer.getFeatures()}
    shapes = map_shapes(layer, units, QgsCoordinateTransformContext())
    assert (shapes.width, shapes.height) == (LONGEST, LONGEST // 2)
    assert set(shapes.paths) == {"01.01", "01.02"} and shapes.paths["01.02"].startswith("M800 800l")
    page = territory_map("Map", shapes, {"01.01": "#123456"}, {"01.01": "One: 5"}, [("#123456", "all")])
    assert page.count("<path") == 2 and 'fill="#123456"><title>One: 5</title>' in page
    assert palettes.MISSING_FILL in page


def test_a_table_without_outlines_has_a_page_without_map(qgis_app, result):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

    from asd_plugin.outputs.needs.map_shapes import map_shapes
    from asd_plugin.reports.score_summary import score_page

    table = QgsVectorLayer("None?field=code:string", "tableau", "memory")
    assert map_shapes(table, {}, QgsCoordinateTransformContext()) is None
    names = pd.DataFrame(index=TABLE.index)
    page = score_page(result, names, "tableau", "", "2026-01-02T03:04:05", [])
    assert '<path d="M' in page and "fill-rule" not in page
    assert json.dumps("01.03").strip('"') in page
