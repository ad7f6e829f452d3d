"""Where one arrives going a distance in a direction, on the WGS 84 ellipsoid (Vincenty 1975, direct formula)."""

from __future__ import annotations

import numpy as np

SEMI_MAJOR_M = 6_378_137.0
FLATTENING = 1 / 298.257223563
STEPS = 5  # under 1,000 km the series settles below a hundredth of a millimetre in three


def arrive(
    longitude: np.ndarray, latitude: np.ndarray, azimuth: np.ndarray, distance_m: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude (degrees) after ``distance_m`` metres towards ``azimuth`` (radians from north, clockwise).

    Not-a-number stays not-a-number. Longitudes are brought back to [-180, 180).
    """
    semi_minor = SEMI_MAJOR_M * (1 - FLATTENING)
    tan_u = (1 - FLATTENING) * np.tan(np.radians(latitude))
    cos_u = 1 / np.hypot(1, tan_u)
    sin_u = tan_u * cos_u
    sin_a, cos_a = np.sin(azimuth), np.cos(azimuth)
    first = np.arctan2(tan_u, cos_a)
    sin_alpha = cos_u * sin_a
    cos2_alpha = 1 - sin_alpha**2
    u2 = cos2_alpha * (SEMI_MAJOR_M**2 - semi_minor**2) / semi_minor**2
    big_a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
    big_b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
    start = distance_m / (semi_minor * big_a)
    sigma = start
    for _ in range(STEPS):
        middle = np.cos(2 * first + sigma)
        sin_s, cos_s = np.sin(sigma), np.cos(sigma)
        inner = cos_s * (-1 + 2 * middle**2) - big_b / 6 * middle * (-3 + 4 * sin_s**2) * (-3 + 4 * middle**2)
        sigma = start + big_b * sin_s * (middle + big_b / 4 * inner)
    sin_s, cos_s, middle = np.sin(sigma), np.cos(sigma), np.cos(2 * first + sigma)
    north = sin_u * cos_s + cos_u * sin_s * cos_a
    across = sin_u * sin_s - cos_u * cos_s * cos_a
    arrived = np.arctan2(north, (1 - FLATTENING) * np.hypot(sin_alpha, across))
    turned = np.arctan2(sin_s * sin_a, cos_u * cos_s - sin_u * sin_s * cos_a)
    c = FLATTENING / 16 * cos2_alpha * (4 + FLATTENING * (4 - 3 * cos2_alpha))
    shift = turned - (1 - c) * FLATTENING * sin_alpha * (
        sigma + c * sin_s * (middle + c * cos_s * (-1 + 2 * middle**2))
    )
    return (longitude + np.degrees(shift) + 180) % 360 - 180, np.degrees(arrived)
