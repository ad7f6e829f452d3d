"""Every algorithm on beneficiaries that reads a raster, given one that lies elsewhere, is empty, turned or broken."""

from pathlib import Path

import numpy as np
import pytest

READERS = ("beneficiarydensity", "beneficiarygrid", "zonalstatistics")
PARAMETER = {"zonalstatistics": "RASTER"}


def asked(world, name, raster):
    if name == "beneficiarygrid":
        units = world.territory()
        return {"MODE": 1, "TERRITORIES": units, "COUNT_FIELD": "events", "SIZE": 2000, "POPULATION_RASTER": raster}
    if name == "zonalstatistics":
        return world.asked(name, raster=raster)
    return {**world.asked(name), "POPULATION_RASTER": raster}


def full(value):
    return np.full((20, 20), value)


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("given", [{"west": 30.0}, {"epsg": 26191}], ids=["far", "wrong system"])
def test_a_raster_without_overlap_is_refused_by_name(world, name, given):
    world.attempt(name, **asked(world, name, world.raster(**given))).must_refuse("«population»", "coordinate reference")


@pytest.mark.parametrize("name", READERS)
def test_a_raster_without_a_system_is_refused_by_name(world, name):
    found = world.attempt(name, **asked(world, name, world.raster(epsg=None)))
    found.must_refuse("«population»", "no coordinate reference system")
    assert "errors executing" not in found.message


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("value", [-1.0, float("nan")], ids=["nodata", "not a number"])
def test_a_raster_of_no_value_at_all_is_refused_for_what_it_is(world, name, value):
    found = world.attempt(name, **asked(world, name, world.raster(full(value))))
    found.must_refuse("«population»")
    assert "covers none" not in found.message


@pytest.mark.parametrize("name", ["beneficiarydensity", "beneficiarygrid"])
@pytest.mark.parametrize("value", [0.0, -5.0])
def test_a_population_raster_of_nobody_is_refused(world, name, value):
    found = world.attempt(name, **asked(world, name, world.raster(full(value), nodata=None)))
    found.must_refuse("«population»")
    assert "covers none" not in found.message


def test_units_under_nodata_are_missing_and_named(world):
    half = full(1.0)
    half[:, :10] = -1.0
    raster = world.raster(half)
    found = world.attempt("zonalstatistics", **asked(world, "zonalstatistics", raster))
    found.must_do("2 units have no pixel with a value (04.421.01.01, 04.441.01.01)", "missing, not zero")
    assert sum(isinstance(row["sum"], float) for row in found.rows()) == 2
    found = world.attempt("beneficiarydensity", out="d", **asked(world, "beneficiarydensity", raster))
    found.must_do("per_populated_km2 is missing for 2 units")
    found = world.attempt("beneficiarygrid", out="g", **asked(world, "beneficiarygrid", raster))
    found.must_do("2 units have nobody in the population raster", "04.421.01.01")
    assert found.results["HOUSEHOLDS_PLACED"] == 80 + 81 + 82 + 83


@pytest.mark.parametrize("name", READERS)
def test_a_turned_raster_is_read_as_it_lies_and_that_is_said(world, name):
    world.attempt(name, **asked(world, name, world.raster(turn=0.002))).must_do("«population» is rotated")


def test_a_turned_raster_has_the_sums_of_the_same_pixels_counted_by_hand(world):
    # turned by a quarter: columns run south, rows run east; every pixel's centre is known
    values = np.arange(400.0).reshape(20, 20)
    raster = world.raster(values)
    from osgeo import gdal

    dataset = gdal.Open(raster, 1)
    dataset.SetGeoTransform((-6.9, 0.0, 0.01, 34.0, -0.01, 0.0))
    dataset = None
    found = world.attempt("zonalstatistics", **asked(world, "zonalstatistics", raster))
    sums = [row["sum"] for row in found.rows()]
    by_hand = [values[:10, 10:].sum(), values[10:, 10:].sum(), values[:10, :10].sum(), values[10:, :10].sum()]
    assert sums == pytest.approx(by_hand, rel=1e-9)


@pytest.mark.parametrize("name", READERS)
def test_a_raster_that_breaks_off_is_refused_by_parameter(world, name):
    whole = Path(world.raster(np.random.default_rng(1).normal(5, 1, (20, 20)))).read_bytes()
    broken = world.folder / "coupe.tif"
    broken.write_bytes(whole[: len(whole) // 2])
    found = world.attempt(name, **asked(world, name, str(broken)))
    found.must_refuse(PARAMETER.get(name, "POPULATION_RASTER"), "«coupe»")


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_is_no_raster_is_refused_by_parameter(world, name):
    found = world.attempt(name, **asked(world, name, world.text("texte.tif", "abc")))
    found.must_refuse(PARAMETER.get(name, "POPULATION_RASTER"))


def test_a_band_that_is_not_there_is_refused(world):
    found = world.attempt("zonalstatistics", **asked(world, "zonalstatistics", world.raster()), BAND=7)
    found.must_refuse("band 7", "«population»")


@pytest.mark.parametrize("text", ["0.1, 2", "abc"])
def test_quantiles_that_are_none_are_refused(world, text):
    found = world.attempt("zonalstatistics", **asked(world, "zonalstatistics", world.raster()), QUANTILES=text)
    found.must_refuse("QUANTILES", text)


def test_what_gdal_says_of_a_raster_on_a_server_is_told_without_its_password(monkeypatch):
    from osgeo import gdal

    from asd_plugin.sources.rasters import raster_file

    said = "could not open PG:host=h dbname=d user=u password='SECRET one' table=t"
    monkeypatch.setattr(gdal, "GetLastErrorMsg", lambda: said)
    assert "SECRET" not in raster_file._last_error()
