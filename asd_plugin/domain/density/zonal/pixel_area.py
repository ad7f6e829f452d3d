"""Area of the pixels of a raster in degrees, on the ellipsoid, by row."""

from __future__ import annotations

import numpy as np

WGS84_A, WGS84_F = 6_378_137.0, 1 / 298.257223563


def row_areas(north: float, step: float, height: int, width_degrees: float) -> np.ndarray:
    """km² of one pixel in each row: from latitude ``north`` down by ``step`` (negative: southwards), WGS 84.

    The zone between two parallels has the area b² Δλ / 2 times the difference of sin φ / (1 - e² sin² φ) + atanh(e sin
    φ) / e (Snyder 1987, 3-12).
    """
    latitude = np.radians(np.clip(north + step * np.arange(height + 1), -90.0, 90.0))
    e2 = WGS84_F * (2 - WGS84_F)
    e, sine = np.sqrt(e2), np.sin(latitude)
    zone = sine / (1 - e2 * sine**2) + np.arctanh(e * sine) / e
    half = (WGS84_A * (1 - WGS84_F)) ** 2 / 2
    return np.abs(np.diff(zone)) * half * np.radians(abs(width_degrees)) / 1e6
