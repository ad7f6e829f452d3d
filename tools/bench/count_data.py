"""Seeded points and full-detail outlines for the counting benchmarks, written once under ``build/bench``."""

from __future__ import annotations

from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
TERRITORY = ROOT / "resources" / "reference" / "territory.gpkg"
SEED = 20240501
CLUSTERED = 0.88
VILLAGES = 8
PROGRAMMES = ("ASD", "AMO-T", "RAMED")
PIECES = 5  # of every edge of the committed outlines, which are simplified: 1 million vertices instead of 208,000
WAVE = 0.03  # sideways shift of the new vertices, as a share of the edge


def points_file(folder: Path, count: int) -> Path:
    """The file of ``count`` points, made when it is not there."""
    path = folder / f"SYNTHETIQUE_menages_{count}.gpkg"
    if not path.is_file():
        _write_points(path, count)
    return path


def outlines_file(folder: Path) -> Path:
    """The communes with about a million vertices, neighbours still sharing every one; made when it is not there."""
    path = folder / "communes_detail.gpkg"
    if not path.is_file():
        _write_outlines(path)
    return path


def _communes() -> tuple[np.ndarray, np.ndarray]:
    """Frame (west, east, south, north) and inhabitants of each commune."""
    from osgeo import ogr

    dataset = ogr.Open(str(TERRITORY))
    layer = dataset.GetLayerByName("commune")
    rows = [(feature.GetGeometryRef().GetEnvelope(), feature.GetField("population") or 0) for feature in layer]
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows], float)


def _places(count: int, rng: np.random.Generator) -> np.ndarray:
    frames, people = _communes()
    middle, size = (frames[:, [0, 2]] + frames[:, [1, 3]]) / 2, (frames[:, [1, 3]] - frames[:, [0, 2]]) / 2
    village = (middle[:, None] + rng.normal(0, 0.28, (len(frames), VILLAGES, 2)) * size[:, None]).reshape(-1, 2)
    spread = np.repeat(size.mean(axis=1), VILLAGES) * rng.uniform(0.02, 0.2, len(village))
    weight = np.repeat(people, VILLAGES) * rng.lognormal(0, 1, len(village))
    chosen = rng.choice(len(village), count, p=weight / weight.sum())
    xy = village[chosen] + rng.normal(0, 1, (count, 2)) * spread[chosen][:, None]
    uniform = rng.random(count) >= CLUSTERED
    low, high = frames[:, [0, 2]].min(axis=0), frames[:, [1, 3]].max(axis=0)
    xy[uniform] = low + rng.random((int(uniform.sum()), 2)) * (high - low)
    return np.round(xy, 7)


def _write_points(path: Path, count: int) -> None:
    from osgeo import gdal, ogr, osr

    rng = np.random.default_rng(SEED)
    xy = _places(count, rng).tolist()
    people = (1 + rng.poisson(2.2, count)).tolist()
    amount = np.round(200 + 25.0 * rng.integers(0, 40, count) + 0.5 * rng.integers(0, 2, count), 2).tolist()
    programme = rng.choice(len(PROGRAMMES), count, p=[0.6, 0.3, 0.1]).tolist()
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("households", crs, ogr.wkbPoint)
    kinds = (("people", ogr.OFTInteger), ("amount", ogr.OFTReal), ("programme", ogr.OFTString))
    for name, kind in kinds:
        layer.CreateField(ogr.FieldDefn(name, kind))
    definition = layer.GetLayerDefn()
    dataset.StartTransaction()
    for (x, y), persons, dirhams, scheme in zip(xy, people, amount, programme):
        feature = ogr.Feature(definition)
        feature.SetField(0, persons)
        feature.SetField(1, dirhams)
        feature.SetField(2, PROGRAMMES[scheme])
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    dataset.CommitTransaction()
    del layer, dataset


def _write_outlines(path: Path) -> None:
    from osgeo import gdal, ogr

    source = ogr.Open(str(TERRITORY))
    given = source.GetLayerByName("commune")
    path.parent.mkdir(parents=True, exist_ok=True)
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    layer = made.CreateLayer("commune", given.GetSpatialRef(), ogr.wkbMultiPolygon)
    for place in range(given.GetLayerDefn().GetFieldCount()):
        layer.CreateField(given.GetLayerDefn().GetFieldDefn(place))
    shapes = [(feature, [[_points(ring) for ring in part] for part in _parts(feature)]) for feature in given]
    straight = _edges_of_invalid(shapes)
    made.StartTransaction()
    for feature, parts in shapes:
        fresh = ogr.Feature(layer.GetLayerDefn())
        fresh.SetFrom(feature)
        fresh.SetGeometry(_geometry([[_detailed(ring, straight) for ring in part] for part in parts]))
        layer.CreateFeature(fresh)
    made.CommitTransaction()
    del layer, made


def _parts(feature: object) -> list:
    geometry = feature.GetGeometryRef()
    return list(geometry) if geometry.GetGeometryName() == "MULTIPOLYGON" else [geometry]


def _points(ring: object) -> np.ndarray:
    return np.array(ring.GetPoints())[:, :2]


def _edges_of_invalid(shapes: list) -> set:
    """Edges whose wave would make a polygon cross itself: drawn straight, for both neighbours."""
    straight: set = set()
    for _ in range(6):
        bad = [
            parts
            for _, parts in shapes
            if not _geometry([[_detailed(r, straight) for r in p] for p in parts]).IsValid()
        ]
        if not bad:
            return straight
        for parts in bad:
            for ring in (ring for part in parts for ring in part):
                straight.update(_key(a, b) for a, b in zip(ring.tolist(), ring[1:].tolist()))
    raise ValueError("invalid outlines")


def _key(a: list, b: list) -> tuple:
    return (*a, *b) if a <= b else (*b, *a)


def _detailed(ring: np.ndarray, straight: set) -> np.ndarray:
    """Each edge in PIECES, on a small wave that depends on the edge alone, so that neighbours get the same vertices."""
    start, end = ring[:-1], ring[1:]
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    low, high = np.where(turned[:, None], end, start), np.where(turned[:, None], start, end)
    along = high - low
    across = np.column_stack([-along[:, 1], along[:, 0]]) * WAVE
    across[[_key(a, b) in straight for a, b in zip(low.tolist(), high.tolist())]] = 0.0
    inner = []
    for k in range(1, PIECES):
        share = k / PIECES
        inner.append(low + share * along + np.sin(2 * np.pi * share) * across)
    between = np.stack(inner, axis=1)
    between = np.where(turned[:, None, None], between[:, ::-1], between)
    pieces = np.concatenate([start[:, None], between], axis=1).reshape(-1, 2)
    return np.vstack([pieces, ring[-1:]])


def _geometry(parts: list) -> object:
    from osgeo import ogr

    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in parts:
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            line = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in ring.tolist():
                line.AddPoint_2D(x, y)
            polygon.AddGeometry(line)
        whole.AddGeometry(polygon)
    return whole
