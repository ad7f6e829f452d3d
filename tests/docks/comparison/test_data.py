"""What the dock keeps in memory equals what the workspace holds."""

import pytest

from tests.builders import make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("comparison data"))


@pytest.fixture()
def data(qgis_app, workspace):
    from asd_plugin.docks.comparison.reading import read_comparison_data

    return read_comparison_data(str(workspace))


def test_every_value_status_and_published_figure_is_the_workspaces(data, workspace):
    import numpy as np

    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as ws:
        for (indicator, period), column in data.columns.items():
            values, statuses = ws.values([indicator], period)
            assert list(values.index) == list(data.communes.codes)
            assert np.array_equal(values[indicator].to_numpy(), column.values, equal_nan=True)
            assert list(statuses[indicator]) == list(column.statuses)
            for level in ("region", "province"):
                zone_values, _ = ws.values([indicator], period, level=level)
                for code, value in zone_values[indicator].items():
                    if value == value:
                        assert column.published[code].value == value


def test_names_hierarchy_and_country_are_there(data):
    assert data.communes.codes.tolist()[0] == "01.051.01.01"
    assert data.communes.provinces.tolist()[0] == "01.051"
    assert data.names.find("عين البيضاء")[0].unit.code == "01.051.01.01"
    assert data.unit_name("01.051.01.01") == "Aïn Béïda"
    assert data.province_name("02.071.04.01") == "L'Oasis"
    assert data.zone_name("02") == "Région d'Été"
    assert data.zone_name("MA") == "Morocco"
    assert data.national
    assert any("MA" in column.published for column in data.columns.values())


def test_a_part_of_the_country_says_it_is_one(qgis_app, tmp_path):
    from asd_plugin.docks.comparison.reading import read_comparison_data
    from asd_plugin.workspace import Scope

    data = read_comparison_data(str(make_workspace(tmp_path, Scope.region("02"))))
    assert not data.national
    assert set(data.regions) == {"02"}


def test_a_file_that_is_no_workspace_is_refused(qgis_app, tmp_path):
    from asd_plugin.docks.comparison.reading import read_comparison_data
    from asd_plugin.domain.errors import AsdError

    path = tmp_path / "other.gpkg"
    path.write_bytes(b"not a database")
    with pytest.raises(AsdError) as caught:
        read_comparison_data(str(path))
    assert caught.value.problems[0].code == "not_a_workspace"
