"""Choices of a neighbourhood (standard library only: front doors read it at load)."""

from __future__ import annotations

QUEEN, ROOK, NEAREST, BAND = "queen", "rook", "k_nearest", "distance_band"
WEIGHTS = (QUEEN, ROOK, NEAREST, BAND)
TOLERANCE_M = 100.0
EXACT_M = 0.01  # a tolerance of 0 still has to bridge the rounding of coordinates
NEIGHBOURS = 8
EARTH_M = 6_378_137.0
