"""Defaults of smoothed rates and funnel limits (standard library only: front doors read it at load)."""

from __future__ import annotations

SCALE, SMALL_BELOW = 100.0, 100.0
BINOMIAL, POISSON = "binomial", "poisson"
MODELS = (BINOMIAL, POISSON)  # in the order of the front door's list
