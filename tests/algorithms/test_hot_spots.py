"""asd:hotspots by id through the registry: classes, hidden values, islands, report and page, bad input."""

import json

import numpy as np
import pytest

from asd_plugin.qgis_support.compat import is_missing

ALGORITHM = "asd:hotspots"
FIELDS = "code:string&field=rate:double&field=cover:double&field=status:string&field=name_fr:string"


def lattice(values, status=None, second=None, crs="EPSG:4326", side=None, gap=0.0, shapes=None):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    side = side or int(len(values) ** 0.5)
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={FIELDS}", "maille", "memory")
    features = []
    for place, value in enumerate(values):
        x, y = -7 + place % side * (0.1 + gap), 33 + place // side * (0.1 + gap)
        shape = f"POLYGON(({x} {y},{x + 0.1} {y},{x + 0.1} {y + 0.1},{x} {y + 0.1},{x} {y}))"
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt((shapes or {}).get(place, shape)))
        known = "ok" if status is None else status[place]
        other = float(place % 7) if second is None else second[place]
        feature.setAttributes([f"01.{place:03d}", value, other, known, f"Béni <{place}>"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def planted():
    plane = np.random.default_rng(2).normal(10, 1, (8, 8))
    plane[:3, :3] += 8
    return plane.ravel().tolist()


def asked(layer, **more):
    return {"INPUT": layer, "FIELD": "rate", "OUTPUT": "TEMPORARY_OUTPUT", "PERMUTATIONS": 999, **more}


def classes(found):
    return [feature["hotspot_class"] for feature in found["OUTPUT"].getFeatures()]


def refused(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as error:
        run(ALGORITHM, parameters)
    return str(error.value)


def test_a_planted_cluster_is_hot_and_the_input_comes_through(run):
    found = run(ALGORITHM, asked(lattice(planted()), PERMUTATIONS=9999))
    kinds = np.array(classes(found)).reshape(8, 8)
    assert kinds[1, 1] == "hot_99" and set(kinds[5:, 5:].ravel()) <= {"not_significant"}
    names = found["OUTPUT"].fields().names()
    assert names[:5] == ["code", "rate", "cover", "status", "name_fr"]
    assert names[5:] == ["statistic", "z", "p_sim", "p_fdr", "hotspot_class", "neighbours", "lag"]
    assert (found["UNITS"], found["UNITS_TESTED"], found["LINKS"], found["ISLANDS"]) == (64, 64, 420, 0)
    assert found["SEED_USED"] == 20240901 and found["GLOBAL_I"] > 0.3
    assert found["SIGNIFICANT_AFTER"] <= found["SIGNIFICANT_BEFORE"]


@pytest.mark.parametrize(("weights", "links"), [(0, 420), (1, 224), (2, 64 * 8), (3, 224)])
def test_each_kind_of_neighbour(run, weights, links):
    more = {"WEIGHTS": weights, "NEAREST": 8, "DISTANCE": 11_200}
    assert run(ALGORITHM, asked(lattice(planted()), **more))["LINKS"] == links


def test_same_inputs_and_seed_give_the_same_report_and_hidden_figures_leave_no_trace(run, tmp_path):
    texts = []
    for secret in (99.0, 1.0):
        values, status = planted(), ["ok"] * 64
        values[20], status[20] = secret, "hidden_primary"
        report, page = tmp_path / "r.json", tmp_path / "p.html"
        found = run(ALGORITHM, asked(lattice(values, status), STATISTIC=1, REPORT=str(report), HTML=str(page)))
        row = list(found["OUTPUT"].getFeatures())[20]
        assert is_missing(row["rate"]) and is_missing(row["z"]) and row["hotspot_class"] == "hidden"
        assert found["UNITS_HIDDEN"] == 1
        lines = [line for line in page.read_text(encoding="utf-8").splitlines() if "UTC" not in line]
        texts.append((report.read_bytes(), lines))
    assert texts[0] == texts[1]
    content = json.loads(texts[0][0])
    assert content["seed"] == 20240901 and content["counts"]["hidden"] == 1
    assert "hotspots_hidden" in [one["code"] for one in content["warnings"]]
    assert "<svg" in "".join(texts[0][1]) and "Béni &lt;" in "".join(texts[0][1])


def test_bivariate_needs_its_second_figure_and_uses_it(run):
    layer = lattice(planted(), second=planted()[::-1])
    assert "SECOND_FIELD" in refused(run, asked(layer, STATISTIC=2))
    found = run(ALGORITHM, asked(layer, STATISTIC=2, SECOND_FIELD="cover"))
    assert set(classes(found)) <= {"high_high", "low_low", "low_high", "high_low", "not_significant"}
    assert "FIELD" in refused(run, asked(layer, STATISTIC=2, SECOND_FIELD="rate"))


def test_islands_slivers_and_missing_units(run):
    values = planted()
    values[9] = None
    apart = lattice(values, gap=0.0005)  # some 50 m
    assert run(ALGORITHM, asked(apart))["LINKS"] == 420 - 16
    assert "neighbour" in refused(run, asked(apart, TOLERANCE=10))
    far = {63: "POLYGON((3 30, 3.1 30, 3.1 30.1, 3 30))", 62: ""}
    found = run(ALGORITHM, asked(lattice(values, shapes=far)))
    assert classes(found)[62:] == ["missing", "island"] and found["ISLANDS"] == 1
    joined = run(ALGORITHM, asked(lattice(values, shapes=far), JOIN_ISLANDS=True))
    assert joined["ISLANDS"] == 0


def test_another_crs_gives_the_same_classes(run):
    import processing

    layer = lattice(planted())
    metric = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:26191", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    assert classes(run(ALGORITHM, asked(metric))) == classes(run(ALGORITHM, asked(layer)))


def test_overlapping_and_invalid_outlines_are_told_not_fatal(run, tmp_path):
    shapes = {
        0: "POLYGON((-7 33, -6.85 33.15, -6.85 33, -7 33.15, -7 33))",  # a bow tie
        5: "POLYGON((-6.7 32.9, -6.2 32.9, -6.2 33.3, -6.7 33.3, -6.7 32.9))",
    }
    report = tmp_path / "r.json"
    found = run(ALGORITHM, asked(lattice(planted(), shapes=shapes), REPORT=str(report)))
    assert found["UNITS_TESTED"] == 64
    assert "outlines_repaired" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("values", "more", "said"),
    [
        ([1.0, 2.0], {}, "2"),
        ([5.0] * 9, {}, "same number"),
        ([1.0, 2.0, 3.0, 4.0], {"WEIGHTS": 2, "NEAREST": 4}, "NEAREST"),
        ([1.0, 2.0, 3.0, 4.0], {"WEIGHTS": 3}, "DISTANCE"),
        ([1.0, 2.0, 3.0, 4.0], {"WEIGHTS": 3, "DISTANCE": 5}, "neighbour"),
        ([1.0, 2.0, 3.0, 4.0], {"STATUS_FIELD": "absent"}, "absent"),
    ],
)
def test_bad_input_is_refused_by_name(run, tmp_path, values, more, said):
    target = tmp_path / "out.gpkg"
    assert said in refused(run, {**asked(lattice(values, side=2), **more), "OUTPUT": str(target)})
    assert not target.exists()


def test_a_layer_without_crs_is_refused(run):
    from qgis.core import QgsCoordinateReferenceSystem

    layer = lattice(planted())
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "maille" in refused(run, asked(layer))


def test_a_cancelled_run_writes_nothing(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "out.gpkg"
    run(ALGORITHM, {**asked(lattice(planted())), "OUTPUT": str(target)}, feedback)
    assert not target.exists()


def test_every_class_has_a_colour_in_the_legend(qgis_app):
    from asd_plugin.domain.density.hotspots import settings as names
    from asd_plugin.outputs.patterns.hotspot_layer import COLOURS, class_labels, hotspot_style

    for statistic in names.STATISTICS:
        rules = hotspot_style("hotspot_class", statistic).rules
        wanted = (*names.classes_of(statistic), names.NOT_SIGNIFICANT, names.ISLAND, names.MISSING, names.HIDDEN)
        assert [rule.label for rule in rules] == [class_labels()[name] for name in wanted]
        assert len({COLOURS[name] for name in names.classes_of(statistic)}) == len(names.classes_of(statistic))


def test_the_result_carries_the_mark_of_its_input(run, tmp_path):
    from asd_plugin.outputs.protection.file_mark import mark_in_file

    layer, target, report = lattice(planted()), tmp_path / "h.gpkg", tmp_path / "r.json"
    layer.setCustomProperty("asd_protection", "none")
    run(ALGORITHM, {**asked(layer), "OUTPUT": str(target), "REPORT": str(report)})
    assert mark_in_file(str(target), "") == "none"
    assert json.loads(report.read_text(encoding="utf-8"))["protection"] == {"mark": "none"}
    page = tmp_path / "p.html"
    assert "maille" in refused(run, {**asked(layer), "HTML": str(page)}) and not page.exists()


def test_an_infinite_figure_is_refused_with_its_field_and_units(run):
    values = planted()
    values[5] = float("inf")
    text = refused(run, asked(lattice(values)))
    assert "rate" in text and "01.005" in text
