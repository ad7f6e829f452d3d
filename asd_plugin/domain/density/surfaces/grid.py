"""Where the pixels of a surface lie, and whether there are too many of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...errors import problem, refuse_if_any
from .settings import COARSEST, FINEST, MOST_PIXELS


@dataclass(frozen=True)
class Grid:
    """A north-up raster: ``west``, ``north`` edges and ``pixel`` side in metres; ``width`` x ``height`` pixels."""

    west: float
    north: float
    pixel: float
    width: int
    height: int

    def place(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Positions in pixels, right and down from the north-west corner."""
        return (x - self.west) / self.pixel, (self.north - y) / self.pixel

    def centre(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates of pixel centres."""
        return self.west + (column + 0.5) * self.pixel, self.north - (row + 0.5) * self.pixel


def plan_grid(extent: tuple[float, float, float, float], bandwidth: float, pixel: float, margin: float) -> Grid:
    """Raster over ``extent`` (west, south, east, north, metres), widened by ``margin``; corners on whole pixels.

    Refuses, all faults at once: ``bandwidth_not_positive``; a pixel wider than the bandwidth (``pixel_too_wide``) or so
    small that the kernel itself is huge (``pixel_too_small``); a bandwidth beyond the extent
    (``bandwidth_beyond_extent``); more than 10^9 pixels (``raster_too_large``, with the pixel that would do).
    """
    if not bandwidth > 0 or not pixel > 0:
        refuse_if_any([problem("bandwidth_not_positive", bandwidth=bandwidth, pixel=pixel)])
    west, south, east, north = extent
    faults = []
    if pixel * COARSEST > bandwidth:
        faults.append(problem("pixel_too_wide", pixel=pixel, bandwidth=bandwidth, advised=bandwidth / 20.0))
    if pixel * FINEST < bandwidth:
        faults.append(problem("pixel_too_small", pixel=pixel, bandwidth=bandwidth, advised=bandwidth / 20.0))
    reach = max(east - west, north - south)
    if reach > 0 and bandwidth > reach:
        faults.append(problem("bandwidth_beyond_extent", bandwidth=bandwidth, extent=reach))
    first_column, first_row = math.floor((west - margin) / pixel), math.ceil((north + margin) / pixel)
    width = max(1, math.ceil((east + margin) / pixel) - first_column)
    height = max(1, first_row - math.floor((south - margin) / pixel))
    if width * height > MOST_PIXELS:
        advised = pixel * math.sqrt(width * height / MOST_PIXELS)
        size = width * height * 4 / 1e9
        faults.append(problem("raster_too_large", width=width, height=height, gigabytes=size, advised=advised))
    refuse_if_any(faults)
    return Grid(first_column * pixel, first_row * pixel, pixel, width, height)
