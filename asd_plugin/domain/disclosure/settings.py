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
