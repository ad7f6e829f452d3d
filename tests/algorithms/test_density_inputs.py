"""The inputs of the density through the algorithm: a CSV with coordinates, splits, lost rows, refusals in words."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

LINES = [
    "lon;lat;people;amount;prog;month;sexe;age",
    *[f"0,{k:02d}5;0,5;{1 + k % 4};{100 + k},5;ASD;2026-0{1 + k % 2};{'FM'[k % 2]};{k}" for k in range(40)],
    "5,0;5,0;1;1;ASD;2026-01;F;20",
    ";;1;1;ASD;2026-02;F;20",
    "1,0;0,5;1;1;ASD;2026-02;F;131",
]


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture()
def territory(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string&field=population:double", "communes", "memory")
    for code, west in (("01.051.01.01", 0), ("01.051.01.03", 1)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, 1000.0])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({west} 0,{west + 1} 0,{west + 1} 1,{west} 1,{west} 0))"))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture()
def asked(territory, tmp_path):
    path = tmp_path / "bénéficiaires.csv"
    path.write_text("\r\n".join(LINES) + "\r\n", encoding="utf-8-sig")
    return {
        "TERRITORIES": territory,
        "BENEFICIARIES": str(path),
        "X_FIELD": "lon",
        "Y_FIELD": "lat",
        "POINTS_CRS": "EPSG:4326",
        "OUTPUT": "memory:",
    }


def test_a_csv_with_coordinates_and_decimal_commas_is_counted(run, asked):
    heard = Heard()
    found = run("asd:beneficiarydensity", {**asked, "PEOPLE_FIELD": "people", "AMOUNT_FIELD": "amount"}, heard)
    rows = {f["code"]: f for f in found["OUTPUT"].getFeatures()}
    assert rows["01.051.01.01"]["beneficiary_households"] == 41
    assert rows["01.051.01.01"]["amount_dh"] == sum(100.5 + k for k in range(40)) + 1
    assert (found["ROWS_READ"], found["POINTS_OUTSIDE"], found["POINTS_WITHOUT_GEOMETRY"]) == (43, 1, 1)
    assert any("12,5" in text for text in heard.warnings)


def test_lost_and_doubtful_rows_are_listed_with_reasons_and_nothing_else(run, asked):
    listed = run("asd:beneficiarydensity", {**asked, "OUTSIDE": "memory:"})["OUTSIDE"]
    assert [field.name() for field in listed.fields()] == ["row", "reason"]
    assert not listed.isSpatial()
    found = [(f["row"], f["reason"]) for f in listed.getFeatures()]
    assert found == [(41, "outside"), (42, "without_place"), (43, "on_border")]


def test_further_splits_and_measures_do_not_change_the_count_of_a_unit(run, asked):
    heard = Heard()
    splits = {"SEX_FIELD": "sexe", "AGE_FIELD": "age", "AGE_LIMITS": "6;18", "MEASURES": ["people"]}
    found = run("asd:beneficiarydensity", {**asked, **splits}, heard)
    rows = {f["code"]: f for f in found["OUTPUT"].getFeatures()}
    assert rows["01.051.01.01"]["beneficiary_households"] == 41
    assert any("impossible age" in text for text in heard.warnings)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"Y_FIELD": None}, "X_FIELD"),
        ({"POINTS_CRS": None}, "POINTS_CRS"),
        ({"X_FIELD": "prog"}, "prog"),
        ({"AGE_FIELD": "age", "AGE_LIMITS": "18;6"}, "18;6"),
        ({"PERIOD_FIELD": "prog", "PROGRAMME_FIELD": "month", "PROGRAMME": "2027-01"}, "2027-01"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words_that_name_it(run, asked, wrong, words):
    with pytest.raises(QgsProcessingException) as raised:
        run("asd:beneficiarydensity", {**asked, **wrong})
    assert words in str(raised.value)


def test_ages_as_numbers_need_limits(run, asked, territory):
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=age:integer", "h", "memory")
    feature = QgsFeature(points.fields())
    feature.setAttributes([30])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(0.5 0.5)"))
    points.dataProvider().addFeatures([feature])
    given = {"TERRITORIES": territory, "BENEFICIARIES": points, "AGE_FIELD": "age", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException) as raised:
        run("asd:beneficiarydensity", given)
    assert "AGE_LIMITS" in str(raised.value)


def test_several_texts_that_are_no_periods_are_refused(run, asked, tmp_path):
    path = tmp_path / "mois.csv"
    path.write_text("lon,lat,month\n0.5,0.5,février\n0.5,0.5,mars\n", encoding="utf-8")
    given = {**asked, "BENEFICIARIES": str(path), "PERIOD_FIELD": "month"}
    with pytest.raises(QgsProcessingException) as raised:
        run("asd:beneficiarydensity", given)
    assert "février" in str(raised.value)
