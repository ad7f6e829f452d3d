"""What a model asks for is gathered from the layer and the workspace; whatever came from elsewhere is said."""

import sqlite3
from contextlib import closing

import pytest

from asd_plugin.domain.errors import AsdError
from tests.builders import COMMUNES, make_workspace
from tests.domain.scoring.models import model_of

READ = {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": "2024"}
OWN = {"id": "own", "parent": "index", "indicator": "own_survey", "period": "2024"}


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def layer_of(rows, fields):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(f"None?field={fields}", "tableau", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def read(layer, nodes, workspace="", code_field="code", **sections):
    from asd_plugin.sources.score_inputs import read_score_inputs

    return read_score_inputs(layer, "tableau", code_field, model_of([{"id": "index"}, *nodes], **sections), workspace)


def test_indicators_come_in_the_layers_order_with_their_status_and_names(workspace):
    codes = [COMMUNES[4][0], COMMUNES[0][0]]
    inputs = read(layer_of([(code,) for code in codes], "code:string"), [READ], workspace)
    assert inputs.table["read"].to_dict() == {codes[0]: 50.0, codes[1]: 10.0}
    assert list(inputs.table.index) == codes
    assert inputs.status["read"].tolist() == ["ok", "ok"]
    assert inputs.groups.loc[codes[1], ["name_fr", "province_fr", "name_ar"]].tolist() == [
        "Aïn Béïda",
        "Al Hoceïma",
        "عين البيضاء",
    ]
    assert inputs.from_workspace == ("read",) and inputs.licence["fr"].startswith("Données")


def test_provinces_are_recognised_by_their_codes(workspace):
    inputs = read(layer_of([("01.051",), ("02.071",)], "code:string"), [READ], workspace)
    assert inputs.table["read"].tolist() == [20.0, 50.0]


def test_an_indicator_the_workspace_does_not_know_is_read_from_the_layer_and_said_so(workspace):
    layer = layer_of([(COMMUNES[0][0], 3.0), (COMMUNES[1][0], 4.0)], "code:string&field=own_survey:double")
    inputs = read(layer, [READ, OWN], workspace)
    assert inputs.table["own"].tolist() == [3.0, 4.0]
    assert [note.code for note in inputs.notes] == ["indicators_from_layer"]


def test_units_the_workspace_does_not_know_are_missing_and_counted(workspace):
    inputs = read(layer_of([(COMMUNES[0][0],), ("09.999.01.01",)], "code:string"), [READ], workspace)
    assert inputs.table["read"].isna().tolist() == [False, True]
    assert inputs.status["read"].tolist() == ["ok", "missing"]
    assert [(note.code, note.fields["examples"]) for note in inputs.notes] == [
        ("units_not_in_workspace", ["09.999.01.01"])
    ]


def test_group_columns_come_from_the_layer_else_from_the_workspace(workspace):
    nodes, missing = [READ], {"policy": "group_mean", "group": "province_code"}
    layer = layer_of([(COMMUNES[0][0],), (COMMUNES[4][0],)], "code:string")
    assert read(layer, nodes, workspace, missing=missing).groups["province_code"].tolist() == ["01.051", "02.071"]
    layer = layer_of([(COMMUNES[0][0], "x"), (COMMUNES[4][0], None)], "code:string&field=province_code:string")
    assert read(layer, nodes, workspace, missing=missing).groups["province_code"].tolist() == ["x", None]


def test_the_models_own_code_column_is_used_when_the_layer_has_no_other():
    layer = layer_of([("a1", 3.0)], "code_commune:string&field=own_survey:double")
    assert list(read(layer, [OWN], unit_code="code_commune").table.index) == ["a1"]


def test_what_nobody_can_give_is_listed_with_the_layers_own_faults(workspace):
    layer = layer_of([("a1",), ("a1",)], "code:string")
    with pytest.raises(AsdError) as refused:
        read(layer, [READ, OWN, {"id": "c", "parent": "index", "column": "c"}], workspace)
    assert [(fault.code, fault.fields.get("path")) for fault in refused.value.problems] == [
        ("score_indicator_unknown", "index/own"),
        ("score_column_absent", "index/c"),
        ("duplicate_codes", None),
    ]


def test_hidden_figures_are_said_for_they_are_no_missing_ones(workspace):
    codes = [COMMUNES[4][0], COMMUNES[0][0]]
    with closing(sqlite3.connect(workspace)) as connection, connection:
        connection.execute(
            """UPDATE asd_value SET value = NULL, status = 'hidden_primary'
               WHERE unit_code = ? AND indicator_id = 'illiteracy_10_plus' AND period = '2024' AND milieu = 'total'""",
            (codes[0],),
        )
    inputs = read(layer_of([(code,) for code in codes], "code:string"), [READ], workspace)
    (note,) = inputs.notes
    assert note.code == "hidden_figures_in_score"
    assert note.fields == {"count": 1, "indicators": ["illiteracy_10_plus"], "units": 1, "examples": [codes[0]]}
    assert inputs.table["read"].isna().tolist() == [True, False]
