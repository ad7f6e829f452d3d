"""What a closed sink left on disk is read back: whole, or refused and removed; cut column names are told."""

import pytest

from asd_plugin.domain.errors import AsdError


@pytest.fixture()
def written(qgis_app, tmp_path):
    """Write ``count`` rows with a long column name to a file in ``tmp_path``; return its path as QGIS names it."""
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsVectorFileWriter, QgsVectorLayer

    def write(name, count=3, geometry="Point"):
        layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field=code:string&field=contribution_a:double", "t", "memory")
        rows = []
        for place in range(count):
            row = QgsFeature(layer.fields())
            row.setAttributes([f"u{place}", float(place)])
            rows.append(row)
        layer.dataProvider().addFeatures(rows)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = QgsVectorFileWriter.driverForExtension(name.rsplit(".", 1)[1])
        path = tmp_path / name
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        return path

    return write


@pytest.fixture()
def context():
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


@pytest.mark.parametrize("geometry", ["Point", "None"])
@pytest.mark.parametrize("name", ["o.gpkg", "o.csv", "o.geojson", "o.shp"])
def test_a_whole_file_is_accepted_in_every_common_format(written, context, name, geometry):
    from asd_plugin.outputs.sink_writing import require_whole

    path = written(name, geometry=geometry)
    require_whole(str(path), 3, context)
    kept = path if path.is_file() else path.with_suffix(".dbf")
    assert kept.is_file()


@pytest.mark.parametrize("name", ["o.gpkg", "o.csv", "o.shp"])
def test_a_file_with_rows_lacking_is_refused_and_removed_with_what_lies_beside_it(written, context, tmp_path, name):
    from asd_plugin.outputs.sink_writing import require_whole

    path = written(name)
    with pytest.raises(AsdError) as refused:
        require_whole(str(path), 4, context)
    (fault,) = refused.value.problems
    assert (fault.code, fault.fields["found"], fault.fields["expected"]) == ("output_incomplete", 3, 4)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_never_came_to_be_is_refused(context, tmp_path, qgis_app):
    from asd_plugin.outputs.sink_writing import require_whole

    with pytest.raises(AsdError):
        require_whole(str(tmp_path / "absent.gpkg"), 1, context)


def test_a_layer_that_cannot_be_opened_is_no_result(written, context, tmp_path):
    from asd_plugin.outputs.sink_writing import require_readable

    require_readable(str(written("whole.gpkg")), context)
    path = tmp_path / "cut.gpkg"
    path.write_bytes(b"")
    with pytest.raises(AsdError) as refused:
        require_readable(str(path), context)
    assert [fault.code for fault in refused.value.problems] == ["output_unreadable"]
    assert not path.exists()


def test_a_table_within_a_database_is_never_removed(written, context):
    from asd_plugin.outputs.sink_writing import require_whole

    path = written("o.gpkg")
    with pytest.raises(AsdError):
        require_whole(f"{path}|layername=absent", 1, context)
    assert path.is_file()


def test_names_a_format_cut_are_told_and_those_it_kept_are_not(written, context):
    from asd_plugin.outputs.sink_writing import names_cut

    wanted = ["code", "contribution_a"]
    assert names_cut(str(written("o.shp")), wanted, context) == ["contribution_a -> contributi"]
    assert names_cut(str(written("o.gpkg")), wanted, context) == []
    assert names_cut(str(written("o.csv")), wanted, context) == []
