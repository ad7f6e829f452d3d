"""Repairing unit codes through the registry, on the embedded reference."""

from qgis.core import QgsFeature, QgsVectorLayer


def layer(kind, values):
    made = QgsVectorLayer(f"NoGeometry?field=code:{kind}", "table", "memory")
    features = []
    for value in values:
        feature = QgsFeature(made.fields())
        feature.setAttributes([value])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def test_numbers_get_their_hcp_code_proposed_and_strangers_none(run):
    result = run(
        "asd:repaircodes",
        {"INPUT": layer("integer", [15110101, 1511010, 99]), "CODE_FIELD": "code", "OUTPUT": "memory:"},
    )
    rows = [f.attributes() for f in result["OUTPUT"].getFeatures()]
    assert rows[0][1:] == ["01.511.01.01", "repaired"]
    assert rows[1][1:] == ["01.511.01.0", "repaired"]
    assert rows[2][2] == "unknown"
    assert (result["REPAIRED"], result["UNKNOWN"], result["UNCHANGED"]) == (2, 1, 0)
