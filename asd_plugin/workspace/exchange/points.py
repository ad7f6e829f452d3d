"""Points of a GeoPackage as text a person can compare, and back: no GDAL, so that any SQLite can write them."""

from __future__ import annotations

import math
import struct

_HEADER = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes of envelope by its kind (GeoPackage 1.2, clause 2.1.3)
_POINT = (1, 1001, 2001, 3001, 0x80000001)


def point_text(blob: bytes | None) -> str | None:
    """Longitude and latitude with 7 decimals (1 cm), separated by a blank; None where there is no point.

    ValueError when the bytes are no point of a GeoPackage.
    """
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    flags = blob[3]
    start = 8 + _HEADER.get((flags >> 1) & 7, len(blob))
    if flags & 0x10:
        return None
    if len(blob) < start + 21:
        raise ValueError("not a point")
    order = "<" if blob[start] == 1 else ">"
    kind, x, y = struct.unpack_from(order + "Idd", blob, start + 1)
    if kind not in _POINT:
        raise ValueError("not a point")
    if math.isnan(x) or math.isnan(y):
        return None
    return f"{x:.7f} {y:.7f}"


def geometry_bytes(blob: bytes) -> bytes:
    """The WKB in the bytes of a GeoPackage geometry."""
    return blob[8 + _HEADER[(blob[3] >> 1) & 7] :]


def point_blob(text: str | None) -> bytes | None:
    """The GeoPackage bytes (EPSG:4326) of «longitude latitude»; None for None."""
    if text is None:
        return None
    x, y = (float(part) for part in text.split())
    return b"GP\x00\x01" + struct.pack("<i", 4326) + struct.pack("<BIdd", 1, 1, x, y)
