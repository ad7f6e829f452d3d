"""What every reader gives: blocks of columns as they lie in the file, and the error that sends the caller elsewhere."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

BLOCK_ROWS = 65_536
POINT, MULTIPOINT = 1, 4
PLAIN_POINT_BYTES = 21


class FileReadError(Exception):
    """The file cannot be read column by column here, or gave another number of rows than it announced."""


@dataclass(frozen=True)
class PlainFile:
    """A layer that is exactly one table of a file; no name means the only table there is. ``kind``: gpkg or csv.

    ``encoding``: of a CSV's bytes, which are decoded block by block.
    """

    path: str
    table: str
    kind: str = "gpkg"
    encoding: str = "utf-8-sig"


@dataclass(frozen=True)
class Wanted:
    """Columns to read: numbers, texts, the geometry or not, the feature ids or not."""

    numbers: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    geometry: bool = False
    ids: bool = False


@dataclass(frozen=True)
class RawBlock:
    """Rows as read: coordinates in the layer's CRS (None without geometry), numbers, and texts not yet coded.

    A column of ``numbers`` is float64, or an object array of texts that are still to be read as numbers.
    """

    size: int
    x: np.ndarray | None
    y: np.ndarray | None
    several_parts: int = 0
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    texts: dict[str, np.ndarray] = field(default_factory=dict)
    ids: np.ndarray | None = None


def decode_points(blobs: Any) -> tuple[np.ndarray, np.ndarray, int]:
    """x and y of WKB points (None, empty: not-a-number), and how many have several parts (given not-a-number too).

    A MultiPoint of one part is that point; Z and M are ignored.
    """
    import numpy as np

    plain = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    try:
        is_one_buffer = isinstance(blobs, np.ndarray) and blobs.dtype.kind == "V"
        joined = blobs.tobytes() if is_one_buffer else b"".join(blobs)
    except TypeError:
        joined = b""
    if len(joined) == PLAIN_POINT_BYTES * len(blobs):
        points = np.frombuffer(joined, plain)
        if (points["order"] == 1).all() and (points["kind"] == POINT).all():
            return finite(points["x"].copy(), points["y"].copy(), 0)
    found = [_decode_point(None if blob is None else bytes(blob)) for blob in blobs]
    several = sum(point is None for point in found)
    pairs = np.array([(np.nan, np.nan) if point is None else point for point in found], "float64").reshape(-1, 2)
    return finite(pairs[:, 0].copy(), pairs[:, 1].copy(), several)


def finite(x: np.ndarray, y: np.ndarray, several: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Both coordinates not-a-number where one of them is no finite number."""
    import numpy as np

    unusable = ~(np.isfinite(x) & np.isfinite(y))
    x[unusable] = np.nan
    y[unusable] = np.nan
    return x, y, several


def _decode_point(blob: bytes | None) -> tuple[float, float] | None:
    """One point; not-a-number when there is none, None when there are several."""
    nowhere = (float("nan"), float("nan"))
    if blob is None or len(blob) < 5:
        return nowhere
    order = "<" if blob[0] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", blob, 1)
    kind = (code & 0xFFFF) % 1000
    if kind == POINT:
        return struct.unpack_from(order + "dd", blob, 5)
    if kind != MULTIPOINT:
        return nowhere
    (parts,) = struct.unpack_from(order + "I", blob, 5)
    if parts > 1:
        return None
    return _decode_point(blob[9:]) if parts else nowhere
