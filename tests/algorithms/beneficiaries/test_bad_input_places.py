"""Every algorithm on beneficiaries, given points and territories whose place is wrong, missing or damaged."""

import pytest

from tests.algorithms.beneficiaries.bad_world import (
    BY_POINT,
    BY_UNIT,
    CODES,
    EVERY,
    SOUTH,
    STEP,
    WEST,
    changed,
    household_rows,
    moved_to,
    square,
    unit_rows,
)

BOWTIE = "POLYGON ((-6.9 33.8, -6.8 33.9, -6.8 33.8, -6.9 33.9, -6.9 33.8))"
LAPPED = "POLYGON ((-6.85 33.8, -6.7 33.8, -6.7 33.9, -6.85 33.9, -6.85 33.8))"
HUGE = "POLYGON ((-6.9 33.8, 1e300 33.8, -6.8 33.9, -6.9 33.8))"
NOWHERE = square(0).replace(str(WEST), "nan")
NO_CRS = "has no coordinate reference system"
RULE_OF_OVERLAP = {
    "beneficiarydensity": "whose code comes first",
    "zonalstatistics": "counts in each of them",
    "maskpoints": "comes first in the layer",
}


def figures(outcome):
    """What a run found, apart from the files' names and what depends on where a grid begins."""
    return {
        name: value
        for name, value in outcome.results.items()
        if not (isinstance(value, str) and "/" in value) and name not in ("CRS_USED",)
    }


@pytest.mark.parametrize("name", EVERY)
def test_the_sound_world_is_done_without_a_word_of_python(world, name):
    world.attempt(name, **world.asked(name)).must_do()


@pytest.mark.parametrize("epsg", [26191, 3857, 32629])
@pytest.mark.parametrize("name", ["beneficiarydensity", "beneficiarygrid"])
def test_points_in_another_system_give_equal_counts(world, name, epsg):
    there = world.households(moved_to(household_rows(), epsg), epsg, name="ailleurs")
    one = world.attempt(name, **world.asked(name))
    other = world.attempt(name, out="other", **world.asked(name, points=there))
    other.must_do()
    assert figures(one) == figures(other)
    key = "code" if name == "beneficiarydensity" else "cell_id"
    counts = [
        {row[key]: row.get("households" if key == "cell_id" else "beneficiary_households") for row in found.rows()}
        for found in (one, other)
    ]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("name", ["densitysurface", "maskpoints"])
def test_points_in_another_system_keep_their_number_and_place(world, name):
    there = world.households(moved_to(household_rows(), 26191), 26191, name="ailleurs")
    found = world.attempt(name, **world.asked(name, points=there))
    found.must_do()
    assert found.results.get("POINTS", found.results.get("POINTS_MASKED")) == 320


@pytest.mark.parametrize("name", BY_UNIT)
def test_territories_in_another_system_give_equal_figures(world, name):
    there = world.territory(moved_to(unit_rows(), 26191), 26191, name="ailleurs")
    one = world.attempt(name, **world.asked(name))
    other = world.attempt(name, out="other", **world.asked(name, territory=there))
    other.must_do()
    mine, theirs = figures(one), figures(other)
    if name == "zonalstatistics":  # straight edges between corners bend: the outer border leaves the raster by metres
        assert theirs["UNITS_NOT_COVERED"] == 0
        pairs = zip(one.rows(), other.rows())
        assert all(abs(a["sum"] - b["sum"]) < 1e-3 * a["sum"] for a, b in pairs)
    elif name == "beneficiarydensity":
        assert mine == theirs
        assert [r["beneficiary_households"] for r in one.rows()] == [r["beneficiary_households"] for r in other.rows()]
    else:
        assert theirs == pytest.approx(mine, rel=1e-6, nan_ok=True)


@pytest.mark.parametrize("name", BY_POINT)
def test_points_without_a_system_are_refused_by_name(world, name):
    world.attempt(name, **world.asked(name, points=world.households(epsg=None))).must_refuse("«menages»", NO_CRS)


@pytest.mark.parametrize("name", BY_UNIT)
def test_territories_without_a_system_are_refused_by_name(world, name):
    world.attempt(name, **world.asked(name, territory=world.territory(epsg=None))).must_refuse("«communes»", NO_CRS)


@pytest.mark.parametrize(
    "given", [{"MODE": 1, "COUNT_FIELD": "events"}, {"EXTENT": 1}, {"EXTENT": 2}], ids=["spread", "whole", "cut"]
)
def test_a_grid_over_territories_without_a_system_is_refused(world, given):
    asked = {**world.asked("beneficiarygrid"), "TERRITORIES": world.territory(epsg=None), **given}
    world.attempt("beneficiarygrid", **asked).must_refuse("«communes»", NO_CRS)


def test_a_mask_without_a_system_or_beside_the_surface_is_refused(world):
    asked = world.asked("densitysurface")
    world.attempt("densitysurface", **asked, MASK=world.territory(epsg=None)).must_refuse("«communes»", NO_CRS)
    for wkt in ("POLYGON ((1 1, 2 1, 2 2, 1 1))", None):
        mask = world.territory(changed(unit_rows(), None, wkt=wkt))
        world.attempt("densitysurface", **asked, MASK=mask).must_refuse("MASK", "«communes»")


@pytest.mark.parametrize("name", BY_POINT)
def test_points_that_are_no_place_are_left_out_and_counted(world, name):
    rows, bad = household_rows(), ("POINT (nan nan)", "POINT EMPTY", None, "POINT (1e308 5)", "POINT (-6.85 inf)")
    rows += [{**rows[0], "wkt": wkt} for wkt in bad]
    found = world.attempt(name, **world.asked(name, points=world.households(rows)))
    lost = {
        "beneficiarydensity": ("1 of 325 points lie outside", "4 rows have no point"),
        "maskpoints": ("5 points are in no territory or have no place",),
    }.get(name, ("5 rows have no point",))
    found.must_do(*lost)
    if name == "densitysurface":  # the damaged point does not move the middle of the plane
        assert "+lat_0=34 +lon_0=-7 " in found.results["CRS_USED"]
        assert found.results["POINTS_WITHOUT_GEOMETRY"] == 5


@pytest.mark.parametrize("name", BY_POINT)
@pytest.mark.parametrize("wkt", [None, "POINT EMPTY"])
def test_points_that_all_lack_a_place_give_no_silent_result(world, name, wkt):
    points = world.households(changed(household_rows(), None, wkt=wkt))
    found = world.attempt(name, **world.asked(name, points=points))
    found.must_refuse("320" if name != "densitysurface" else "No point has a place")


@pytest.mark.parametrize("name", BY_POINT)
def test_a_layer_without_rows_is_refused(world, name):
    points = world.empty(household_rows(), "Point", "menages")
    world.attempt(name, **world.asked(name, points=points)).must_refuse("«menages» has no rows")


@pytest.mark.parametrize("name", BY_UNIT)
def test_territories_without_rows_are_refused(world, name):
    units = world.empty(unit_rows(), "Polygon", "communes")
    world.attempt(name, **world.asked(name, territory=units)).must_refuse("«communes» has no rows")


@pytest.mark.parametrize("name", BY_POINT)
def test_points_of_one_part_are_read_and_of_several_refused(world, name):
    rows = [{**row, "wkt": row["wkt"].replace("POINT (", "MULTIPOINT ((") + ")"} for row in household_rows()]
    world.attempt(name, **world.asked(name, points=world.households(rows, kind="MultiPoint"))).must_do()
    rows[0]["wkt"] = "MULTIPOINT ((-6.85 33.85), (-6.75 33.85))"
    found = world.attempt(name, out="two", **world.asked(name, points=world.households(rows, kind="MultiPoint")))
    found.must_refuse("1 features", "«menages»", "Multipart to singleparts")


@pytest.mark.parametrize("name", BY_POINT)
def test_lines_are_refused_as_points(world, name):
    lines = world.households(changed(household_rows(), None, wkt="LINESTRING (0 0, 1 1)"), kind="LineString")
    world.attempt(name, **world.asked(name, points=lines)).must_refuse("«menages»")


@pytest.mark.parametrize("name", ["maskpoints"])
def test_points_far_from_every_unit_are_refused(world, name):
    far = world.households(changed(household_rows(), None, wkt="POINT (10 10)"))
    world.attempt(name, **world.asked(name, points=far)).must_refuse("320", "coordinate reference systems")


def test_points_far_from_every_unit_are_told_as_probably_wrong(world):
    far = world.households(changed(household_rows(), None, wkt="POINT (10 10)"))
    found = world.attempt("beneficiarydensity", **world.asked("beneficiarydensity", points=far))
    found.must_do("None of the 320 points lies in a unit")


@pytest.mark.parametrize("name", BY_UNIT)
def test_an_invalid_polygon_is_repaired_for_counting_and_named(world, name):
    units = world.territory(changed(unit_rows(), wkt=BOWTIE))
    found = world.attempt(name, **world.asked(name, territory=units))
    found.must_do("not valid", CODES[0])


@pytest.mark.parametrize("name", [*BY_UNIT, "protecttable", "anonymitycheck"])
def test_qgiss_own_check_of_geometries_stops_no_run(world, name):
    """QGIS's window stops at the first invalid geometry unless an algorithm says that it deals with it."""
    import processing
    from qgis.core import QgsFeatureRequest, QgsProcessingContext, QgsProcessingFeedback

    from tests.algorithms.beneficiaries.bad_world import destinations

    units = world.territory(changed(unit_rows(), wkt=BOWTIE))
    asked = {
        "protecttable": {"INPUT": units, "UNIT_FIELD": "code", "COUNTS": ["events"]},
        "anonymitycheck": {"INPUT": units, "QUASI_FIELDS": ["milieu"], "K": 2},
    }.get(name) or world.asked(name, territory=units)
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    given = {**destinations(name, world.folder), **asked}
    assert processing.run(f"asd:{name}", given, context=context, feedback=QgsProcessingFeedback(False))


@pytest.mark.parametrize("name", BY_UNIT)
@pytest.mark.parametrize("wkt", [None, "POLYGON EMPTY", NOWHERE], ids=["null", "empty", "nan"])
def test_a_unit_without_polygon_is_named(world, name, wkt):
    units = world.territory(changed(unit_rows(), wkt=wkt))
    world.attempt(name, **world.asked(name, territory=units)).must_do("no usable polygon", CODES[0])


@pytest.mark.parametrize("name", BY_UNIT)
def test_coordinates_that_their_system_cannot_hold_are_refused(world, name):
    units = world.territory(changed(unit_rows(), wkt=HUGE))
    world.attempt(name, **world.asked(name, territory=units)).must_refuse("«communes»", "EPSG:4326", "1e+300")
    metres = world.territory(moved_to(unit_rows(), 26191), 4326)
    found = world.attempt(name, out="metres", **world.asked(name, territory=metres))
    found.must_refuse("4 polygons", "«communes»", "EPSG:4326")


@pytest.mark.parametrize("name", sorted(RULE_OF_OVERLAP))
def test_overlapping_polygons_are_named_with_the_rule_that_settles_them(world, name):
    units = world.territory(changed(unit_rows(), 1, wkt=LAPPED))
    found = world.attempt(name, **world.asked(name, territory=units))
    found.must_do(RULE_OF_OVERLAP[name], f"{CODES[0]} / {CODES[1]}")


def test_people_of_a_raster_in_overlapping_units_are_counted_once_and_that_is_said(world):
    units = world.territory(changed(unit_rows(), 1, wkt=LAPPED))
    asked = {"MODE": 1, "TERRITORIES": units, "COUNT_FIELD": "events", "SIZE": 2000}
    asked["POPULATION_RASTER"] = world.raster()
    found = world.attempt("beneficiarygrid", **asked)
    found.must_do("whose code comes first", f"{CODES[0]} / {CODES[1]}")
    assert found.results["HOUSEHOLDS_PLACED"] == 80 + 81 + 82 + 83


def test_a_household_in_an_overlap_is_counted_once(world):
    units = world.territory(changed(unit_rows(), 1, wkt=LAPPED))
    found = world.attempt("beneficiarydensity", **world.asked("beneficiarydensity", territory=units))
    assert found.results["HOUSEHOLDS_COUNTED"] == 320 and found.results["POINTS_IN_OVERLAP"] > 0
    by_code = {row["code"]: row["beneficiary_households"] for row in found.rows()}
    assert by_code[CODES[0]] == 80  # the first by code keeps what both claim


@pytest.mark.parametrize("name", ["beneficiarydensity", "smoothrates", "hotspots", "syntheticbeneficiaries"])
def test_two_units_of_one_code_are_refused(world, name):
    units = world.territory(changed(unit_rows(), 1, code=CODES[0]))
    world.attempt(name, **world.asked(name, territory=units)).must_refuse("«code»", "«communes»", CODES[0])


@pytest.mark.parametrize("wkt", [BOWTIE, None, "POLYGON EMPTY"])
def test_a_table_on_spoilt_polygons_is_judged_by_its_numbers_alone(world, wkt):
    units = world.territory(changed(unit_rows(), wkt=wkt))
    found = world.attempt("protecttable", INPUT=units, UNIT_FIELD="code", COUNTS=["events"])
    found.must_do()
    assert len(found.rows()) == 4
    found = world.attempt("anonymitycheck", out="k", INPUT=units, QUASI_FIELDS=["milieu"], K=2)
    found.must_do()
    assert len(found.rows()) == 4


@pytest.mark.parametrize("given", [{"EXTENT": 2}, {"EXTENT": 1}])
def test_a_grid_cut_to_spoilt_polygons_names_them(world, given):
    asked = {**world.asked("beneficiarygrid"), **given, "SIZE": 2000}
    lacking = world.territory(changed(unit_rows(), wkt=None))
    world.attempt("beneficiarygrid", **asked, TERRITORIES=lacking).must_do("no usable polygon", CODES[0])
    crossed = world.territory(changed(unit_rows(), wkt=BOWTIE))
    world.attempt("beneficiarygrid", out="b", **asked, TERRITORIES=crossed).must_do("not valid", CODES[0])
    nowhere = world.territory(changed(unit_rows(), None, wkt=None))
    world.attempt("beneficiarygrid", out="n", **asked, TERRITORIES=nowhere).must_refuse("TERRITORIES")


def test_the_corners_of_the_world_are_as_the_tests_think():
    assert square(0).startswith(f"POLYGON (({WEST} {SOUTH}, {WEST + STEP}")
