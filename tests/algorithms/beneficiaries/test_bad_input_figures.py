"""Every algorithm on beneficiaries, given codes, numbers and periods that cannot mean what they say."""

import pytest

from tests.algorithms.beneficiaries.bad_world import (
    CODES,
    cell_rows,
    changed,
    household_rows,
    unit_rows,
    write,
)

DENSITY, GRID, TABLE, EXTRACT = "beneficiarydensity", "beneficiarygrid", "protecttable", "anonymitycheck"
SYNTHETIC, SURFACE, RATES, SPOTS = "syntheticbeneficiaries", "densitysurface", "smoothrates", "hotspots"


def table(world, rows=None, **more):
    """Parameters of a density of a table of counts by unit."""
    return {
        "TERRITORIES": more.pop("TERRITORIES", None) or world.territory(),
        "BENEFICIARIES": write(world.folder / "cas.gpkg", cell_rows() if rows is None else rows),
        "UNIT_FIELD": "commune",
        "HOUSEHOLDS_FIELD": "n",
        "AMOUNT_FIELD": "amount",
        "PERIOD_FIELD": "period",
        "PROGRAMME_FIELD": "programme",
        "THRESHOLD": 3,
        **more,
    }


def with_cell(**values):
    return lambda world: table(world, changed(cell_rows(), **values))


def with_cells(**values):
    return lambda world: table(world, changed(cell_rows(), None, **values))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (with_cells(commune="X"), ["«commune»", "«cas»", "units look like"]),
        (with_cell(commune="4.421.1.1"), ["«commune»", "4.421.1.1", "Repair unit codes"]),
        (with_cell(n=-3.0), ["1 rows", "negative", "«n»"]),
        (with_cell(n=float("inf")), ["1 rows", "«n»", "Missing is not zero"]),
        (with_cell(n=None), ["1 rows", "«n»", "Missing is not zero"]),
        (with_cell(n=1.5), ["«n»", "no whole number"]),
        (with_cell(period="2025-13"), ["«period»", "2025-13", "2026-02"]),
        (with_cell(period="hier"), ["«period»", "hier", "2026-02"]),
        (lambda w: table(w, PERIOD="hier"), ["«hier»", "2025-12, 2026-01"]),
        (lambda w: table(w, COMPARE_WITH="2025-13"), ["«2025-13»", "2025-12, 2026-01"]),
        (lambda w: table(w, BASE_PERIOD="hier"), ["BASE_PERIOD", "«hier»"]),
        (lambda w: table(w, BASE_PERIOD="2025-13"), ["BASE_PERIOD", "«2025-13»"]),
        (lambda w: table(w, PERIOD="2026-01", PERIOD_FIELD=None), ["PERIOD", "2026-01"]),
    ],
)
def test_a_table_that_cannot_be_counted_is_refused_by_name(world, spoil, said):
    world.attempt(DENSITY, **spoil(world)).must_refuse(*said)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (with_cell(commune="09.999.99.99"), ["1 codes of «cas»", "09.999.99.99"]),
        (with_cell(commune=None), ["1 rows name no unit"]),
        (with_cell(amount=-3.0), ["negative amount", "«amount»"]),
        (with_cells(period="hier"), ["«period»", "hier", "used as written"]),
        (with_cell(period=None), ["1 rows have no period in the field «period»"]),
    ],
)
def test_what_can_be_counted_all_the_same_is_told(world, spoil, said):
    world.attempt(DENSITY, **spoil(world)).must_do(*said)


def test_rows_of_unknown_codes_are_counted_nowhere_and_listed(world):
    rows = changed(cell_rows(), commune="09.999.99.99")
    found = world.attempt(DENSITY, **table(world, rows, PERIOD="2025-12"))
    assert (found.results["UNKNOWN_CODES"], found.results["ROWS_UNKNOWN"]) == (1, 1)
    assert "09.999.99.99" in (found.folder / "report.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("since", ["hier", "2025-13"])
def test_a_bridge_since_no_period_is_refused(world, since):
    bridge = write(world.folder / "pont.gpkg", [{"old_code": CODES[0], "new_code": CODES[1], "share": 1.0}])
    world.attempt(DENSITY, **table(world, BRIDGE=bridge, BRIDGE_SINCE=since)).must_refuse("BRIDGE_SINCE", f"«{since}»")


@pytest.mark.parametrize("value", [-5.0, float("inf")])
@pytest.mark.parametrize("name", [DENSITY, SYNTHETIC])
def test_impossible_denominators_are_refused_with_their_units(world, name, value):
    units = world.territory(changed(unit_rows(), population=value, households=value))
    found = world.attempt(name, **world.asked(name, territory=units))
    found.must_refuse("«population»", "«households»", CODES[0])


@pytest.mark.parametrize("value", [-5.0, float("inf")])
def test_impossible_events_and_figures_are_refused(world, value):
    units = world.territory(changed(unit_rows(), events=value, eligible=value))
    world.attempt(RATES, **world.asked(RATES, territory=units)).must_refuse(CODES[0])
    if value > 0:
        found = world.attempt(SPOTS, out="spots", **world.asked(SPOTS, territory=units))
        found.must_refuse("1 units", "infinite")


def test_a_population_of_zero_gives_a_missing_rate_and_says_so(world):
    zero = world.territory(changed(unit_rows(), None, population=0.0, households=0.0, eligible=0.0))
    found = world.attempt(DENSITY, ELIGIBLE="eligible", **world.asked(DENSITY, territory=zero))
    found.must_do("per_1000_inhabitants is missing for 4 units", "coverage_pct is missing for 4 units")
    assert all(not isinstance(row["per_1000_inhabitants"], float) for row in found.rows())
    world.attempt(RATES, out="rates", **world.asked(RATES, territory=zero)).must_refuse("None of the 4 units")
    world.attempt(SYNTHETIC, out="made", **world.asked(SYNTHETIC, territory=zero)).must_refuse("(households)")


def test_one_unit_without_population_is_left_out_of_the_rates(world):
    one = world.territory(changed(unit_rows(), eligible=0.0))
    found = world.attempt(RATES, **world.asked(RATES, territory=one))
    assert not found.is_refused, found.words
    first = next(row for row in found.rows() if row["code"] == CODES[0])
    assert not isinstance(first["rate_raw"], float)


@pytest.mark.parametrize(
    ("value", "said"), [(-3.0, "negative or infinite"), (float("inf"), "negative or infinite"), (30.5, "whole")]
)
def test_counts_to_spread_that_are_no_counts_are_refused(world, value, said):
    units = world.territory(changed(unit_rows(), events=value))
    asked = {"MODE": 1, "TERRITORIES": units, "COUNT_FIELD": "events", "SIZE": 2000}
    found = world.attempt(GRID, **asked)
    found.must_refuse(said)
    if said != "whole":
        found.must_refuse("«events»", CODES[0])


def test_a_missing_count_is_not_spread_and_told(world):
    units = world.territory(changed(unit_rows(), events=None))
    found = world.attempt(GRID, MODE=1, TERRITORIES=units, COUNT_FIELD="events", SIZE=2000)
    found.must_do("1 units have no count", CODES[0])
    assert found.results["CELLS_MISSING"] > 0


@pytest.mark.parametrize("value", [-1.0, float("inf"), None])
@pytest.mark.parametrize("name", [GRID, SURFACE, DENSITY])
def test_weights_of_points_that_are_no_numbers_are_refused(world, name, value):
    field = "WEIGHT" if name == SURFACE else "HOUSEHOLDS_FIELD"
    points = world.households(changed(household_rows(), menages=value))
    found = world.attempt(name, **world.asked(name, points=points), **{field: "menages"})
    found.must_refuse("1 ", "WEIGHT" if name == SURFACE else "«menages»")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"amount": -5.0}, ["1 rows", "«amount»", "negative or infinite"]),
        ({"n": -5.0}, ["1 rows", "«n»", "negative or infinite"]),
        ({"n": float("inf")}, ["1 rows", "«n»", "negative or infinite"]),
        ({"n": 2.5}, ["1 rows", "«n»", "no whole number"]),
        ({"period": "2025-13"}, ["«period»", "2025-13", "2026-02"]),
        ({"period": "hier"}, ["«period»", "hier", "2026-02"]),
        ({"period": None}, ["1 rows", "«cases»", "«period»"]),
        ({"commune": None}, ["1 rows", "«cases»", "«commune»"]),
    ],
)
def test_a_table_to_protect_is_refused_by_field_and_rows(world, values, said):
    cells = world.cells(changed(cell_rows(), **values))
    world.attempt(TABLE, **world.asked(TABLE, cells=cells)).must_refuse(*said)


def test_a_number_that_lacks_in_a_table_to_protect_is_told(world):
    cells = world.cells(changed(cell_rows(), n=None))
    world.attempt(TABLE, **world.asked(TABLE, cells=cells)).must_do("1 rows have nothing in the field «n»")


def test_a_code_that_is_none_is_told_as_unprotected_above(world):
    cells = world.cells(changed(cell_rows(), commune="hier"))
    world.attempt(TABLE, **world.asked(TABLE, cells=cells)).must_do("(hier)", "PARENT_FIELD")


@pytest.mark.parametrize("value", [-5.0, float("inf"), 0.0, None])
def test_a_population_of_the_class_that_cannot_be_is_told(world, value):
    rows = [{**row, "menages": 100.0} for row in household_rows()]
    points = world.households(changed(rows, menages=value))
    found = world.attempt(EXTRACT, POPULATION_FIELD="menages", **world.asked(EXTRACT, points=points))
    found.must_do("1 of 320 rows", "«menages»")


@pytest.mark.parametrize("period", ["2025-13", "hier"])
def test_invented_data_of_no_period_are_refused(world, period):
    world.attempt(SYNTHETIC, **world.asked(SYNTHETIC), PERIOD=period).must_refuse("PERIOD", f"«{period}»")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"BANDWIDTH": 100, "PIXEL": 500}, ["PIXEL", "BANDWIDTH"]),
        ({"BANDWIDTH": 500_000, "PIXEL": 25_000}, ["BANDWIDTH", "larger than the extent"]),
        ({"BANDWIDTH": 0}, ["BANDWIDTH"]),
        ({"PIXEL": 0.01}, ["PIXEL", "EXTENT"]),
        ({"CRS": "EPSG:4326"}, ["«EPSG:4326»", "metres"]),
        ({"EXTENT": "1,2,1,2 [EPSG:4326]"}, ["EXTENT"]),
    ],
)
def test_bandwidths_pixels_and_extents_that_cannot_be_are_refused(world, given, said):
    world.attempt(SURFACE, **{**world.asked(SURFACE), **given}).must_refuse(*said)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"URBAN_M": 0, "RURAL_M": 0, "RURAL_FAR_M": 0}, ["URBAN_M", "RURAL_M", "RURAL_FAR_M"]),
        ({"LEAST_M": 9000}, ["URBAN_M", "RURAL_M"]),
        ({"KEEP_FIELDS": ["commune", "nom"]}, ["nom"]),
    ],
)
def test_masking_that_would_hide_nobody_is_refused(world, given, said):
    rows = [{**row, "nom": f"x{k}"} for k, row in enumerate(household_rows())]
    asked = world.asked("maskpoints", points=world.households(rows))
    world.attempt("maskpoints", **asked, **given).must_refuse(*said)


def test_coordinates_in_a_list_are_checked_like_points(world):
    asked = {"TERRITORIES": world.territory(), "X_FIELD": "lon", "Y_FIELD": "lat"}
    place = {**asked, "POINTS_CRS": "EPSG:4326"}
    wrong = world.text("a.csv", "lon;lat;n\n-6,85;33,85;1\nabc;33,85;1\n")
    world.attempt(DENSITY, BENEFICIARIES=wrong, **place).must_refuse("«lon»", "abc")
    good = world.text("b.csv", "lon;lat;n\n-6,85;33,85;1\n")
    world.attempt(DENSITY, BENEFICIARIES=good, **asked).must_refuse("POINTS_CRS")
    none = world.text("c.csv", "lon;lat;n\n")
    world.attempt(DENSITY, BENEFICIARIES=none, **place).must_refuse("has no rows")
    turned = world.text("d.csv", "lat;lon;n\n-6,85;33,85;1\n-6,85;33,85;1\n")
    world.attempt(DENSITY, BENEFICIARIES=turned, **place).must_do("None of the 2 points", "swapped")
