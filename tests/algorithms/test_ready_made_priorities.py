"""The chain from need to priorities, run whole on the demonstration workspace (province of El Jadida)."""

from pathlib import Path

import pytest

EL_JADIDA = "06.181"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    from asd_plugin.algorithms.base import RESOURCES
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    path = tmp_path_factory.mktemp("demo") / "eljadida.gpkg"
    create_workspace(path, Path(RESOURCES), Scope.provinces([EL_JADIDA]), Silent())
    return path


@pytest.fixture(scope="module")
def provider(qgis_app):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().providerById("asd")
    if found.algorithm("needtopriorities") is None:
        found.add_models()
    return found


@pytest.fixture(scope="module")
def done(provider, workspace, tmp_path_factory):
    """The chain, run on invented beneficiaries of El Jadida; the warnings it gave; its files by output."""
    import processing
    from qgis.core import QgsProcessingFeedback

    class Heard(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.errors = []

        def reportError(self, text, fatal=False):
            self.errors.append(text)

    folder, communes = tmp_path_factory.mktemp("chain"), f"{workspace}|layername=asd_commune"
    invented = {"TERRITORIES": communes, "HOUSEHOLDS": 20_000, "POINT_COUNT": 0, "POINTS": None}
    counts = str(folder / "SYNTHETIQUE_counts.gpkg")
    processing.run("asd:syntheticbeneficiaries", {**invented, "COUNTS": counts})
    density = str(folder / "SYNTHETIQUE_density.gpkg")
    asked = {"UNIT_FIELD": "unit_code", "HOUSEHOLDS_FIELD": "households", "PROGRAMME_FIELD": "programme"}
    asked["PROGRAMME"] = min(_values(counts, "programme"))
    table = {"TERRITORIES": communes, "BENEFICIARIES": counts, "OUTPUT": density}
    processing.run("asd:beneficiarydensity", {**table, **asked})
    paths, heard = {}, Heard()
    for one in provider.algorithm("needtopriorities").destinationParameterDefinitions():
        paths[one.name()] = str(folder / f"{one.name().rpartition(':')[2].lower()}.gpkg")
    given = {"TERRITORIES": communes, "WORKSPACE": str(workspace), "COVERAGE": density}
    processing.run("asd:needtopriorities", {**given, **paths}, feedback=heard)
    return {name.rpartition(":")[2].upper(): path for name, path in paths.items()}, heard.errors, density, communes


def _layer(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "found", "ogr")
    assert layer.isValid(), path
    return layer


def _values(path, field):
    return {feature[field] for feature in _layer(path).getFeatures()}


def test_the_chain_ends_without_an_error_and_writes_its_three_layers(done):
    paths, errors, _, communes = done
    assert errors == []
    assert sorted(paths) == ["NEED", "PRIORITIES", "ROBUSTNESS"]
    count = _layer(communes).featureCount()
    assert count > 20
    assert {name: _layer(path).featureCount() for name, path in paths.items()} == dict.fromkeys(paths, count)


def test_every_commune_has_its_quadrant_of_need_and_coverage(done):
    from qgis.core import NULL

    paths, _, density, _ = done
    scores = {one["code"]: one["score"] for one in _layer(paths["NEED"]).getFeatures()}
    covered = {one["code"]: one["per_100_households"] for one in _layer(density).getFeatures()}
    need = sorted(scores.values())
    known = sorted(value for value in covered.values() if value != NULL)
    middle = (need[(len(need) - 1) // 2] + need[len(need) // 2]) / 2
    half = (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2
    layer = _layer(paths["PRIORITIES"])
    field = next(name for name in layer.fields().names() if name.startswith(("priority", "quadrant", "typology")))
    by_class = {}
    for one in layer.getFeatures():
        code = one["code"]
        if covered[code] != NULL:
            by_class.setdefault(one[field], set()).add((scores[code] >= middle - 1e-9, covered[code] <= half + 1e-9))
    assert len(by_class) >= 3
    assert all(len(sides) == 1 for sides in by_class.values())


def test_the_steps_one_after_the_other_give_the_same(done, workspace, tmp_path, run):
    paths, _, density, communes = done
    need, priorities = str(tmp_path / "need.gpkg"), str(tmp_path / "priorities.gpkg")
    run("asd:territorialneedscore", {"INPUT": communes, "WORKSPACE": str(workspace), "OUTPUT": need})
    run("asd:prioritytypology", {"INPUT": need, "COVERAGE": density, "OUTPUT": priorities})
    robust = str(tmp_path / "robust.gpkg")
    run("asd:scorerobustness", {"INPUT": communes, "WORKSPACE": str(workspace), "OUTPUT": robust})
    for name, by_hand in (("NEED", need), ("PRIORITIES", priorities), ("ROBUSTNESS", robust)):
        rows = []
        for path in (paths[name], by_hand):
            layer = _layer(path)
            names = [one for one in layer.fields().names() if one != "fid"]
            rows.append(sorted([str(feature[one]) for one in names] for feature in layer.getFeatures()))
        assert rows[0] == rows[1], name
