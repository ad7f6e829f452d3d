"""asd:maskpoints through the registry: what leaves, what stays behind, and what is refused."""

import json
import sqlite3

import numpy as np
import pytest

WEST, EAST = (-6.0, 33.0), (-5.8, 33.0)


def square(west, south, size=0.2):
    east, north = west + size, south + size
    return f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def layer(kind, fields, rows, name):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    columns = "&".join(f"field={field}:{type_}" for field, type_ in fields.items())
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{columns}", name, "memory")
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(attributes))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def communes():
    rows = [(square(*WEST), ["01.051.01.01", "01.051", "urban"]), (square(*EAST), ["01.061.01.01", "01.061", "rural"])]
    return layer("Polygon", {"code": "string", "province_code": "string", "milieu": "string"}, rows, "communes")


def households(count=200, extra=()):
    rng = np.random.default_rng(4)
    rows = []
    for k in range(count):
        west = WEST[0] if k % 2 else EAST[0]
        x, y = west + 0.2 * rng.random(), 33.0 + 0.2 * rng.random()
        rows.append(
            (f"POINT ({x!r} {y!r})", [f"H{k:05d}", k % 5, "enfance" if k % 3 else "veuves", 7123.0, x, "rural"])
        )
    rows += [(wkt, ["H", 1, "enfance", 1.0, 0.0, "rural"]) for wkt in extra]
    kinds = {"hh": "string", "size": "integer", "prog": "string", "amount": "double", "place": "double"}
    return layer("Point", {**kinds, "milieu": "string"}, rows, "menages")


def mask(run, points=None, **more):
    return run(
        "asd:maskpoints", {"INPUT": points or households(), "TERRITORIES": communes(), "OUTPUT": "memory:", **more}
    )


def places(layer):
    return np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in layer.getFeatures()])


def test_only_a_new_number_leaves_by_default(run):
    made = mask(run)
    assert made["OUTPUT"].fields().names() == ["masked_id"]
    assert [f["masked_id"] for f in made["OUTPUT"].getFeatures()] == list(range(1, 201))
    assert made["POINTS_MASKED"] == 200 and made["SEED_USED"] == 20_260_101


def test_every_point_moved_and_stayed_in_its_province(run):
    points = households()
    made = mask(run, points)
    old, new = places(points), places(made["OUTPUT"])
    assert not (np.abs(old[:, None] - new[None]).sum(axis=2) < 1e-7).any()
    assert (old[:, 0] < -5.8).sum() == (new[:, 0] < -5.8).sum()
    assert 500 < made["MEAN_DISTANCE_M"] < 3500


def test_fields_on_the_list_are_carried_as_they_were(run):
    made = mask(run, KEEP_FIELDS=["size", "prog"])["OUTPUT"]
    assert made.fields().names() == ["masked_id", "size", "prog"]
    rows = sorted((f["size"], f["prog"]) for f in made.getFeatures())
    assert rows == sorted((k % 5, "enfance" if k % 3 else "veuves") for k in range(200))


@pytest.mark.parametrize(("field", "words"), [("hh", "tells more than half"), ("place", "gives the true place back")])
def test_a_field_that_leads_back_is_refused(run, field, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        mask(run, KEEP_FIELDS=[field])


def test_a_field_that_names_a_person_is_refused(run):
    from qgis.core import QgsProcessingException

    points = layer("Point", {"CIN": "string", "Prénom": "string"}, [("POINT (-5.9 33.1)", ["A", "B"])], "menages")
    with pytest.raises(QgsProcessingException, match="(?s)CIN.*Prénom"):
        mask(run, points, KEEP_FIELDS=["CIN", "Prénom"])


def test_points_outside_and_without_place_are_left_out_and_counted(run):
    made = mask(run, households(50, ["POINT (10 50)", None]))
    assert (made["POINTS_MASKED"], made["POINTS_OUTSIDE"]) == (50, 2)


def test_the_milieu_of_the_points_goes_before_that_of_the_territory(run):
    near = mask(run)["MEAN_DISTANCE_M"]
    assert mask(run, MILIEU_FIELD="milieu")["MEAN_DISTANCE_M"] > near


def test_the_file_says_masked_and_holds_neither_seed_nor_name_of_the_source(run, tmp_path):
    target = tmp_path / "masque.gpkg"
    mask(run, OUTPUT=str(target), SEED=987_654_321, KEEP_FIELDS=["prog"])
    raw = target.read_bytes()
    assert b"987654321" not in raw and b"menages" not in raw and b"H00001" not in raw
    with sqlite3.connect(target) as connection:
        both = "SELECT metadata FROM gpkg_metadata UNION SELECT description FROM gpkg_contents"
        words = " ".join(str(row) for row in connection.execute(both))
    assert "asd_protection" in words and "masked" in words and "invalid" in words
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    assert mark_of(QgsVectorLayer(str(target), "x", "ogr")) == "masked"


def test_the_report_keeps_the_seed_and_what_was_left_out_but_no_coordinate(run, tmp_path):
    target = tmp_path / "masque.json"
    mask(run, households(30, ["POINT (10 50)"]), REPORT=str(target), SEED=5)
    report = json.loads(target.read_text(encoding="utf-8"))
    assert report["seed"] == 5 and report["rows_outside"] == [31] and "restricted" in report["audience"]
    assert report["protection"]["urban_m"] == 2000 and report["protection"]["protection"] == "masked"
    assert "-5.9" not in target.read_text(encoding="utf-8")


def test_same_seed_same_file_and_another_seed_other_places(run):
    one, two, other = (places(mask(run, SEED=s)["OUTPUT"]) for s in (1, 1, 2))
    assert np.array_equal(one, two) and not np.isin(other, one).any()


def test_a_layer_in_metres_comes_back_in_metres(run):
    import processing

    points = processing.run(
        "native:reprojectlayer", {"INPUT": households(), "TARGET_CRS": "EPSG:26191", "OUTPUT": "memory:"}
    )["OUTPUT"]
    made = mask(run, points)
    assert made["OUTPUT"].crs().authid() == "EPSG:26191" and made["POINTS_MASKED"] == 200
    gone = [np.hypot(*(places(points) - one).T).min() for one in places(made["OUTPUT"])]
    assert max(gone) < 10_100


def test_training_data_keep_their_mark(run):
    points = households()
    points.setName("SYNTHETIQUE menages")
    made = mask(run, points)["OUTPUT"]
    assert made.name().startswith("SYNTHETIQUE") and {f["data_class"] for f in made.getFeatures()} == {"SYNTHETIQUE"}


def test_a_polygon_layer_is_no_layer_of_households(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException):
        mask(run, communes())


def test_polygons_without_province_say_what_they_are_taken_for(run):
    from qgis.core import QgsProcessingFeedback

    class Heard(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.words = []

        def pushWarning(self, text):
            self.words.append(text)

    heard = Heard()
    units = layer("Polygon", {"code": "string"}, [(square(*WEST), ["a"]), (square(*EAST), ["b"])], "unites")
    run("asd:maskpoints", {"INPUT": households(), "TERRITORIES": units, "OUTPUT": "memory:"}, heard)
    assert any("every polygon" in text for text in heard.words) and any("invalid" in text for text in heard.words)


def test_cancelling_leaves_no_file(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    run(
        "asd:maskpoints",
        {"INPUT": households(), "TERRITORIES": communes(), "OUTPUT": str(tmp_path / "x.gpkg")},
        feedback,
    )
    assert not (tmp_path / "x.gpkg").exists()


def test_a_table_beside_others_in_a_geopackage_gets_the_mark_and_the_others_none(run, tmp_path):
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    target = tmp_path / "tout.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "communes"
    QgsVectorFileWriter.writeAsVectorFormatV3(communes(), str(target), communes().transformContext(), options)
    mask(run, OUTPUT=f"ogr:dbname='{target}' table=\"masque\" (geom)")
    marks = {
        name: mark_of(QgsVectorLayer(f"{target}|layername={name}", name, "ogr")) for name in ("communes", "masque")
    }
    assert marks == {"communes": "", "masque": "masked"}
