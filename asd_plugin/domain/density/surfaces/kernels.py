"""Kernels: how the mass of a point falls off with distance, exact and on a grid of pixels.

All vanish beyond the bandwidth h; u = distance / h. Quartic (1 - u²)², Epanechnikov 1 - u², triangular 1 - u, uniform
1, Gaussian exp(-u² 3² / 2), each divided by its integral over the disc. Silverman (1986), section 4.2.
"""

from __future__ import annotations

import math

import numpy as np

from .settings import GAUSSIAN_DEVIATIONS

_HALF = GAUSSIAN_DEVIATIONS**2 / 2.0
# Integral of each profile over the unit disc.
_VOLUME = {
    "quartic": math.pi / 3.0,
    "epanechnikov": math.pi / 2.0,
    "triangular": math.pi / 3.0,
    "uniform": math.pi,
    "gaussian": math.pi / _HALF * (1.0 - math.exp(-_HALF)),
}
_PARTS = 8  # sub-pixels a side for kernels with a jump at the rim


def exact_kernel(name: str, squared: np.ndarray, bandwidth: float) -> np.ndarray:
    """Density per square metre at squared distances (m²) from a point of mass 1; its integral over the plane is 1."""
    u2 = squared / bandwidth**2
    inside = u2 <= 1.0
    return np.where(inside, _profile(name, np.where(inside, u2, 1.0)), 0.0) / (_VOLUME[name] * bandwidth**2)


def pixel_kernel(name: str, bandwidth: float, pixel: float) -> np.ndarray:
    """Mass of a point of mass 1 by pixel around it: an odd square that sums to exactly 1.

    Values at the pixels' centres; for the uniform and the cut Gaussian kernel, which jump at the rim, means over 8 x 8
    parts of a pixel (2 x 2 when pixels are very fine). Scaled to sum to 1: no mass is made or lost whatever the pixel.
    """
    reach = kernel_reach(bandwidth, pixel)
    offsets = np.arange(-reach, reach + 1) * pixel
    parts = np.zeros(1)
    if name in ("uniform", "gaussian"):
        count = _PARTS if reach <= 100 else 2
        parts = ((np.arange(count) + 0.5) / count - 0.5) * pixel
    total = np.zeros((len(offsets), len(offsets)))
    for dy in parts:
        for dx in parts:
            total += exact_kernel(name, (offsets + dy)[:, None] ** 2 + (offsets + dx)[None, :] ** 2, bandwidth)
    return total / total.sum()


def disc(bandwidth: float, pixel: float) -> np.ndarray:
    """One where a pixel's centre lies within the bandwidth of the middle pixel's centre, else zero."""
    reach = kernel_reach(bandwidth, pixel)
    offsets = np.arange(-reach, reach + 1) * pixel
    return (offsets[:, None] ** 2 + offsets[None, :] ** 2 <= bandwidth**2 * (1 + 1e-12)).astype("float64")


def kernel_reach(bandwidth: float, pixel: float) -> int:
    """Pixels from the middle of a kernel to its rim."""
    return max(1, math.ceil(bandwidth / pixel - 1e-9))


def _profile(name: str, u2: np.ndarray) -> np.ndarray:
    if name == "quartic":
        return (1.0 - u2) ** 2
    if name == "epanechnikov":
        return 1.0 - u2
    if name == "triangular":
        return 1.0 - np.sqrt(u2)
    if name == "gaussian":
        return np.exp(-_HALF * u2)
    return np.ones_like(u2)
