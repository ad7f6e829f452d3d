"""Destinations that would destroy something are refused before the run; harmless ones are let through."""

import pytest

from tests.builders import make_workspace


@pytest.fixture()
def check(qgis_app):
    """Ask one algorithm about its parameters; the refusal's words, empty when all is well."""
    from qgis.core import QgsApplication, QgsProcessingContext

    def ask(algorithm, **parameters):
        found = QgsApplication.processingRegistry().algorithmById(algorithm)
        given = {name: str(value) for name, value in parameters.items()}
        is_fine, words = found.checkParameterValues(given, QgsProcessingContext())
        assert is_fine == (not words)
        return words

    return ask


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


SCORE, DENSITY = "asd:territorialneedscore", "asd:beneficiarydensity"


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "memory:", "{folder}/o.gpkg", "{folder}/o.csv"])
def test_ordinary_destinations_pass(check, workspace, tmp_path, target):
    assert check(SCORE, INPUT=f"{workspace}|layername=asd_commune", OUTPUT=target.format(folder=tmp_path)) == ""


def test_a_table_of_ones_own_in_the_workspace_passes(check, workspace):
    target = f"ogr:dbname='{workspace}' table=\"besoin_2024\" (geom)"
    assert check(SCORE, INPUT=f"{workspace}|layername=asd_commune", WORKSPACE=workspace, OUTPUT=target) == ""


def test_the_file_that_is_read_is_not_replaced_however_it_is_written(check, workspace, tmp_path):
    (tmp_path / "x").mkdir()
    roundabout = tmp_path / "x" / ".." / workspace.name
    said = check(SCORE, INPUT=f"{workspace}|layername=asd_commune", OUTPUT=roundabout)
    assert "INPUT" in said and "would be lost" in said
    table = f"ogr:dbname='{workspace}' table=\"asd_commune\" (geom)"
    assert "INPUT" in check(SCORE, INPUT=f"{workspace}|layername=asd_commune", OUTPUT=table)


def test_no_result_of_any_kind_replaces_a_workspace(check, workspace, tmp_path):
    units = tmp_path / "unites.csv"
    units.write_text("code,a\n01.051.01.01,1\n")
    assert "the whole workspace" in check(SCORE, INPUT=units, OUTPUT=workspace)
    assert "the whole workspace" in check(SCORE, INPUT=units, OUTPUT="TEMPORARY_OUTPUT", REPORT=workspace)
    own = f"ogr:dbname='{workspace}' table=\"asd_score\" (geom)"
    assert "«asd_score»" in check(SCORE, INPUT=units, OUTPUT=own)


def test_creating_a_workspace_may_replace_one_when_asked(check, workspace):
    assert check("asd:createworkspace", SCOPE="0", OUTPUT=workspace, OVERWRITE="true") == ""


def test_two_results_never_share_a_file(check, workspace, tmp_path):
    given = {
        "TERRITORIES": f"{workspace}|layername=asd_commune",
        "BENEFICIARIES": f"{workspace}|layername=asd_household",
    }
    said = check(DENSITY, **given, OUTPUT=tmp_path / "o.gpkg", TABLE=tmp_path / "o.gpkg")
    assert "OUTPUT and TABLE" in said
    assert check(DENSITY, **given, OUTPUT=tmp_path / "o.gpkg", TABLE=tmp_path / "t.gpkg") == ""


def test_a_folder_that_is_not_there_is_named(check, workspace, tmp_path):
    said = check(SCORE, INPUT=f"{workspace}|layername=asd_commune", OUTPUT=tmp_path / "absent" / "o.gpkg")
    assert f"«{tmp_path / 'absent'}»" in said
