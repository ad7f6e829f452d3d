"""asd:createworkspace through the registry: codes and names, refusals before the run, numbers out."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from asd_plugin.workspace import is_workspace, open_workspace
from tests.builders import make_reference


@pytest.fixture()
def tiny(qgis_app, monkeypatch, tmp_path):
    """The algorithm on the tiny reference, as the registry would run it; returns a function of its parameters."""
    from asd_plugin.algorithms.territory import create_workspace as module

    monkeypatch.setattr(module, "RESOURCES", make_reference(tmp_path / "resources"))
    module._names.cache_clear()
    yield module.CreateWorkspace
    module._names.cache_clear()


def attempt(algorithm, parameters, feedback=None):
    """Check and run as the dialog does; the message when the check refuses, else the results."""
    instance = algorithm().create()
    context = QgsProcessingContext()
    is_fine, message = instance.checkParameterValues(parameters, context)
    if not is_fine:
        return message
    results, is_done = instance.run(parameters, context, feedback or QgsProcessingFeedback(), {}, False)
    assert is_done
    return results


def test_the_country_by_id_through_the_registry(run, tmp_path):
    path = tmp_path / "pays.gpkg"
    results = run("asd:createworkspace", {"OUTPUT": str(path)})
    numbers = {name: results[name] for name in ("REGIONS", "PROVINCES", "COMMUNES", "POPULATION")}
    assert numbers == {"REGIONS": 12, "PROVINCES": 75, "COMMUNES": 1503, "POPULATION": 36828330}
    assert results["OUTPUT"] == str(path)
    with open_workspace(path) as ws:
        assert len(ws.indicators()) == results["INDICATORS"] >= 30
        values, _ = ws.values(["illiteracy_10_plus"], "2024")
        assert values["illiteracy_10_plus"].notna().sum() >= 1490
        assert ws.units("commune")["population"].sum() == 36828330


@pytest.mark.parametrize(
    "region", ["01", "1", 1, "région une", "REGION UNE", "الجهة الأولى", "01 Région Une / الجهة الأولى"]
)
def test_a_region_is_found_by_code_or_name_in_any_spelling(tiny, tmp_path, region):
    path = tmp_path / "r.gpkg"
    results = attempt(tiny, {"SCOPE": 1, "REGION": region, "OUTPUT": str(path)})
    assert (results["REGIONS"], results["PROVINCES"], results["COMMUNES"], results["POPULATION"]) == (1, 2, 4, 11500)


@pytest.mark.parametrize(
    "provinces",
    ["01.061;02.071", "l'oasis, PREFECTURE-NORD", ["02.071", "01.061 Préfecture-Nord / عمالة الشمال"]],
)
def test_provinces_are_a_list_or_a_text_of_codes_and_names(tiny, tmp_path, provinces):
    results = attempt(tiny, {"SCOPE": 2, "PROVINCES": provinces, "OUTPUT": str(tmp_path / "p.gpkg")})
    assert (results["REGIONS"], results["PROVINCES"], results["COMMUNES"]) == (2, 2, 3)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SCOPE": 1}, "No region was chosen"),
        ({"SCOPE": 2, "PROVINCES": []}, "No province was chosen"),
        ({"SCOPE": 1, "REGION": "99"}, "No region of the reference is called 99. It knows: 01 Région Une"),
        ({"SCOPE": 2, "PROVINCES": "01.051;Atlantide"}, "Atlantide"),
        ({"SCOPE": 1, "REGION": "01;02"}, "One region at a time"),
        ({"SCOPE": 7}, "SCOPE"),
    ],
)
def test_what_cannot_work_is_said_before_the_run(tiny, tmp_path, parameters, words):
    path = tmp_path / "x.gpkg"
    message = attempt(tiny, {**parameters, "OUTPUT": str(path)})
    assert isinstance(message, str)
    assert words in message
    assert not path.exists()


def test_an_existing_file_is_refused_with_what_to_do_and_replaced_when_chosen(tiny, tmp_path):
    path = tmp_path / "x.gpkg"
    attempt(tiny, {"OUTPUT": str(path)})
    before = path.read_bytes()
    message = attempt(tiny, {"OUTPUT": str(path)})
    assert "already exists" in message
    assert "Replace the workspace" in message
    assert path.read_bytes() == before
    assert attempt(tiny, {"SCOPE": 1, "REGION": "02", "OUTPUT": str(path), "OVERWRITE": True})["REGIONS"] == 1


def test_a_name_without_ending_gets_the_ending_of_a_geopackage(tiny, tmp_path):
    results = attempt(tiny, {"OUTPUT": str(tmp_path / "bureau.v2")})
    assert results["OUTPUT"].endswith(".gpkg")
    assert is_workspace(results["OUTPUT"])


def test_a_cancelled_run_returns_nothing_and_leaves_nothing(tiny, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    results = attempt(tiny, {"OUTPUT": str(tmp_path / "x.gpkg")}, feedback)
    assert results == {}
    assert [item.name for item in tmp_path.iterdir()] == ["resources"]


def test_a_broken_reference_stops_the_run_with_a_sentence(tiny, tmp_path):
    (tmp_path / "resources" / "reference" / "values.csv.gz").write_bytes(b"")
    instance = tiny().create()
    with pytest.raises(QgsProcessingException, match=r"values\.csv\.gz.*Install the plugin again"):
        instance.processAlgorithm({"OUTPUT": str(tmp_path / "x.gpkg")}, QgsProcessingContext(), QgsProcessingFeedback())


def test_without_a_reference_the_dialog_still_opens(tiny, tmp_path):
    from asd_plugin.algorithms.territory import create_workspace as module

    (tmp_path / "resources" / "reference" / "territory.gpkg").unlink()
    module._names.cache_clear()
    assert tiny().create().parameterDefinition("REGION").options() == []
    assert "reference" in attempt(tiny, {"SCOPE": 1, "REGION": "01", "OUTPUT": str(tmp_path / "x.gpkg")})


def test_the_lists_hold_every_region_and_province_with_both_names(run):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("asd:createworkspace")
    regions = algorithm.parameterDefinition("REGION").options()
    provinces = algorithm.parameterDefinition("PROVINCES").options()
    assert (len(regions), len(provinces)) == (12, 75)
    assert all(not set(",;") & set(label) for label in regions + provinces)
    assert any("الدار البيضاء" in label for label in regions)
