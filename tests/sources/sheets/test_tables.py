"""GeoPackage tables, Shapefiles with and without .cpg, and open layers; and the time a large sheet takes."""

import time

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.domain.importing.recipe import ColumnRule, Recipe, rows_of
from asd_plugin.sources.sheets import SheetInfo, list_sheets, read_sheet, sheet_of_layer

ROWS = [("06.141.01.05", "Aïn", 12, 0.5), ("06.141.01.07", "Fès créée", None, 1.25)]


def write(path, driver, rows=ROWS, options=()):
    from osgeo import ogr

    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("unites", None, ogr.wkbNone, list(options))
    for name, kind in (("code", ogr.OFTString), ("nom", ogr.OFTString), ("n", ogr.OFTInteger), ("taux", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetFieldNull(place) if value is None else feature.SetField(place, value)
        layer.CreateFeature(feature)
    del layer, dataset
    return str(path)


def test_a_geopackage_table_keeps_its_types(tmp_path):
    path = write(tmp_path / "a.gpkg", "GPKG")
    assert list_sheets(path) == [SheetInfo("unites", 3, 4)]
    assert read_sheet(path).sheet.rows == (("code", "nom", "n", "taux"), *ROWS)
    with pytest.raises(AsdError) as raised:
        read_sheet(path, "autre")
    assert raised.value.problems[0].code == "sheet_absent"


@pytest.mark.parametrize("encoding", ["UTF-8", "CP1252"])
@pytest.mark.parametrize("has_cpg", [True, False])
def test_a_shapefile_s_letters_survive_a_lost_cpg(tmp_path, encoding, has_cpg):
    write(tmp_path / "a.dbf", "ESRI Shapefile", options=[f"ENCODING={encoding}"])
    if not has_cpg:
        (tmp_path / "a.cpg").unlink()
    got = read_sheet(str(tmp_path / "a.dbf"))
    assert [row[1] for row in got.sheet.rows] == ["nom", "Aïn", "Fès créée"]
    assert got.sheet.rows[1][2:] == (12, 0.5)


def test_a_shapefile_without_its_table_is_said(tmp_path):
    (tmp_path / "a.shp").write_bytes(b"\0\0\x27\x0a" + bytes(96))
    with pytest.raises(AsdError) as raised:
        read_sheet(str(tmp_path / "a.shp"))
    assert raised.value.problems[0].code == "sheet_dbf_absent"


def test_a_damaged_geopackage_gives_one_problem(tmp_path):
    path = tmp_path / "a.gpkg"
    write(path, "GPKG")
    raw = path.read_bytes()
    for end in (100, 5_000, len(raw) // 2):
        path.write_bytes(raw[:end])
        with pytest.raises(AsdError) as raised:
            read_sheet(str(path))
        assert raised.value.problems[0].code in ("sheet_damaged", "sheet_empty", "sheet_absent")


def test_an_open_layer_equals_its_file(tmp_path):
    from qgis.core import QgsVectorLayer

    path = write(tmp_path / "a.gpkg", "GPKG")
    layer = QgsVectorLayer(path, "unites", "ogr")
    if not layer.isValid():
        pytest.skip("no provider without an application")
    got = sheet_of_layer(layer)
    names = got.sheet.rows[0]
    kept = [names.index(name) for name in ("code", "nom", "n", "taux")]
    assert [tuple(row[k] for k in kept) for row in got.sheet.rows] == list(read_sheet(path).sheet.rows)
    assert len(got.sha256) == 64 and sheet_of_layer(layer).sha256 == got.sha256


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_1503_rows_of_50_columns_are_read_well_below_their_bar(kind, made, tmp_path):
    head = ["Code", "Commune", *[f"Indicateur {k}" for k in range(48)]]
    body = [
        [f"06.{r // 99:03d}.01.{r % 99:02d}", f"Commune {r}", *[r * 48 + k + 0.25 for k in range(48)]]
        for r in range(1503)
    ]
    path = tmp_path / f"t.{kind}"
    if kind == "csv":
        path.write_text(
            "\n".join(";".join(str(c).replace(".25", ",25") for c in row) for row in [head, *body]), "utf-8"
        )
    else:
        getattr(made, kind)(path, {"S": [head, *body]})
    started = time.perf_counter()
    sheet = read_sheet(str(path)).sheet
    read = time.perf_counter() - started
    layout = detect_layout(sheet)
    seen = time.perf_counter() - started
    rules = tuple(ColumnRule(column.name, f"i{column.index}") for column in layout.columns if column.kind == "number")
    rows = rows_of(sheet, Recipe("", "S", layout.header_rows, 2, 0, "Code", columns=rules))
    whole = time.perf_counter() - started
    assert rows.shape == (1503, 5 + 2 * 48) and rows["i49"].iloc[-1] == 1502 * 48 + 47.25
    assert whole < 3, (read, seen, whole)
