"""What counts as a small count (standard library only: front doors read it at load)."""

from __future__ import annotations

from dataclasses import dataclass

THRESHOLD = 10
PUBLISHED, MISSING = "ok", "missing"
HIDDEN_PRIMARY, HIDDEN_SECONDARY = "hidden_primary", "hidden_secondary"


@dataclass(frozen=True)
class PrimaryRule:
    """A count is small when it is positive and below ``threshold``; 0 or 1 hides nothing.

    Zero is published unless ``hides_zero``: that nobody benefits tells nothing about a household, and hiding it would
    hide most of a map for nothing. An agency that thinks otherwise sets ``hides_zero``.
    """

    threshold: int = THRESHOLD
    hides_zero: bool = False


@dataclass(frozen=True)
class Dominance:
    """An amount is hidden when its ``n`` largest contributors hold more than ``share`` of it; None in ``p_percent``
    leaves the p % rule out, else also when amount - largest - second < p % of the largest."""

    n: int = 1
    share: float = 0.85
    p_percent: float | None = None


@dataclass(frozen=True)
class Width:
    """How uncertain a hidden cell must stay.

    ``unaware``: range left to a reader who knows only that counts are not negative (None: the threshold).
    ``aware``: range left to a reader who also knows the rule, thus that a ``hidden_primary`` lies between 1 and
    threshold - 1 and a ``hidden_secondary`` at or above the threshold (None: half of what that knowledge allows, 4 for
    threshold 10, at least 1). ``share``: range of an amount, as a share of its value.
    """

    unaware: float | None = None
    aware: float | None = None
    share: float = 0.30
