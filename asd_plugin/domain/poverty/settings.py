"""Choices of the multidimensional poverty measure (standard library only: front doors read them at load)."""

from __future__ import annotations

from dataclasses import dataclass

POLICIES = ("require", "reweight")
DIRECTIONS = ("below", "above")
CUTOFF = 1 / 3
VULNERABLE_FROM = 0.20
VULNERABLE_TO = 1 / 3
SEVERE_FROM = 0.50
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Cutoff:
    """Deprived when the value of ``column`` is strictly ``below`` (or ``above``) ``value``."""

    column: str
    value: float
    direction: str = "below"


@dataclass(frozen=True)
class PovertyRule:
    """``k``: share of weighted deprivations from which one is poor, in (0, 1].

    ``missing``: ``require`` (a row with a missing deprivation is left out and counted) or ``reweight`` (its weights are
    shared among the deprivations it has). ``vulnerable``: not poor, and a share of deprivations from the first number
    up to below the second. ``severe_from``: poor with that share or more.
    """

    k: float = CUTOFF
    missing: str = "require"
    vulnerable: tuple[float, float] = (VULNERABLE_FROM, VULNERABLE_TO)
    severe_from: float = SEVERE_FROM
