"""The GeoTIFF writer: rasterio and GDAL write the same pixels; nothing half-written is ever left."""

import numpy as np
import pytest

from asd_plugin.domain.density.surfaces.grid import Grid
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.outputs.rasters import tiff_file
from asd_plugin.outputs.rasters.tiff_file import TiffLook, require_tiff_path, write_tiff

GRID = Grid(500_000.0, 300_000.0, 100.0, 700, 600)
VALUES = np.random.default_rng(0).gamma(1, 5, (600, 700)).astype("float32")
VALUES[:300, :300] = -9999.0
LOOK = TiffLook("units per km2", "1/km2", -9999.0, {"asd_protection": "suppressed"})


def strips(values=VALUES, rows=256):
    for first in range(0, len(values), rows):
        yield first, values[first : first + rows]


def wkt():
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(26191)
    return system.ExportToWkt()


def facts(path):
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    return {
        "pixels": band.ReadAsArray().tobytes(),
        "nodata": band.GetNoDataValue(),
        "transform": dataset.GetGeoTransform(),
        "crs": dataset.GetSpatialRef().GetAuthorityCode(None),
        "blocks": band.GetBlockSize(),
        "compression": (structure["COMPRESSION"], structure.get("PREDICTOR")),
        "words": (band.GetDescription(), band.GetUnitType(), dataset.GetMetadataItem("asd_protection")),
        "overviews": band.GetOverviewCount(),
    }


@pytest.mark.parametrize("with_overviews", [False, True])
def test_both_ways_write_the_same(tmp_path, with_overviews):
    pytest.importorskip("rasterio")
    look = TiffLook(LOOK.description, LOOK.unit, LOOK.nodata, LOOK.tags, with_overviews)
    for way in ("gdal", "rasterio"):
        assert write_tiff(str(tmp_path / f"{way}.tif"), GRID, wkt(), strips(), look, way) == way
    one, other = facts(tmp_path / "gdal.tif"), facts(tmp_path / "rasterio.tif")
    assert one == other
    assert one["pixels"] == VALUES.tobytes() and one["overviews"] == int(with_overviews)
    assert one["blocks"] == [256, 256] and one["compression"][0] == "DEFLATE" and one["nodata"] == -9999.0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["gdal.tif", "rasterio.tif"]


@pytest.mark.parametrize("way", ["gdal", "rasterio"])
def test_pixels_of_zero_take_no_room_and_come_back_as_zero(tmp_path, way):
    pytest.importorskip("rasterio")
    look = TiffLook("d", "u", None)
    path = tmp_path / "z.tif"
    write_tiff(str(path), GRID, wkt(), strips(np.zeros_like(VALUES)), look, way)
    found = facts(path)
    assert found["pixels"] == np.zeros_like(VALUES).tobytes() and found["nodata"] is None
    assert path.stat().st_size < 4_000


@pytest.mark.parametrize("way", ["gdal", "rasterio"])
def test_a_run_cancelled_midway_leaves_the_old_file(tmp_path, way):
    pytest.importorskip("rasterio")
    path = tmp_path / "s.tif"
    path.write_bytes(b"old")

    def stopping():
        yield 0, VALUES[:256]
        raise Cancelled

    with pytest.raises(Cancelled):
        write_tiff(str(path), GRID, wkt(), stopping(), LOOK, way)
    assert path.read_bytes() == b"old" and len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("way", ["gdal", "rasterio"])
def test_a_place_that_cannot_be_written_is_said(tmp_path, way):
    pytest.importorskip("rasterio")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AsdError) as caught:
        write_tiff(str(tmp_path / "file" / "s.tif"), GRID, wkt(), strips(), LOOK, way)
    assert caught.value.problems[0].code == "cannot_write"


def test_rasterio_on_another_gdal_than_that_of_qgis_is_left_alone(monkeypatch):
    rasterio = pytest.importorskip("rasterio")
    assert tiff_file.rasterio_usable() in (True, False)
    monkeypatch.setattr(rasterio, "__gdal_version__", "0.0.0")
    assert not tiff_file.rasterio_usable()


@pytest.mark.parametrize(("name", "code"), [("s.png", "raster_not_tiff"), ("nowhere/s.tif", "no_folder")])
def test_a_wrong_place_is_refused_beforehand(tmp_path, name, code):
    with pytest.raises(AsdError) as caught:
        require_tiff_path(str(tmp_path / name), "OUTPUT")
    assert caught.value.problems[0].code == code
    require_tiff_path(str(tmp_path / "fine.TIF"), "OUTPUT")


@pytest.mark.parametrize("way", ["gdal", "rasterio"])
def test_gdals_cache_is_as_it_was_after_writing_and_after_a_failure(tmp_path, way):
    pytest.importorskip("rasterio")
    from osgeo import gdal

    usual, seen = gdal.GetCacheMax(), []

    def failing():
        seen.append(gdal.GetCacheMax())
        yield 0, VALUES[:256]
        # Another file written meanwhile must neither end nor prolong the small cache.
        write_tiff(str(tmp_path / "other.tif"), GRID, wkt(), strips(), LOOK, way)
        seen.append(gdal.GetCacheMax())
        raise Cancelled

    with pytest.raises(Cancelled):
        write_tiff(str(tmp_path / "s.tif"), GRID, wkt(), failing(), LOOK, way)
    assert gdal.GetCacheMax() == usual and seen[0] == seen[1] < usual
