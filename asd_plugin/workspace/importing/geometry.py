"""Points as a GeoPackage stores them, many at once: a header without envelope, and little-endian WKB."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

POINT_BYTES = 29
WGS84 = 4326


def point_blobs(longitude: np.ndarray, latitude: np.ndarray) -> list[bytes | None]:
    """One blob a point in WGS 84; None where a coordinate is not a finite number."""
    import numpy as np

    shape = np.dtype(
        [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("crs", "<i4"), ("order", "u1"), ("kind", "<u4"),
         ("x", "<f8"), ("y", "<f8")]
    )  # fmt: skip
    points = np.zeros(len(longitude), shape)
    points["magic"], points["flags"], points["crs"], points["order"], points["kind"] = b"GP", 1, WGS84, 1, 1
    points["x"], points["y"] = longitude, latitude
    whole = points.tobytes()
    usable = np.isfinite(points["x"]) & np.isfinite(points["y"])
    places = range(0, POINT_BYTES * len(points), POINT_BYTES)
    if usable.all():
        return [whole[place : place + POINT_BYTES] for place in places]
    return [whole[place : place + POINT_BYTES] if good else None for place, good in zip(places, usable)]
