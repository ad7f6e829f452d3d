"""Choices of a grid (standard library only: front doors read it at load)."""

from __future__ import annotations

SQUARE, HEXAGON = "square", "hexagon"
SHAPES = (SQUARE, HEXAGON)
COUNT_POINTS, SPREAD_COUNTS = "count_points", "spread_counts"
MODES = (COUNT_POINTS, SPREAD_COUNTS)
OCCUPIED, WHOLE, CLIPPED = "occupied", "whole", "clipped"
EXTENTS = (OCCUPIED, WHOLE, CLIPPED)
SIZE_M = 5_000.0
MOST_CELLS = 1_000_000
EQUAL_AREA = "EPSG:6933"
