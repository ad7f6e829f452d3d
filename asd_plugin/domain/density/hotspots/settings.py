"""Choices and class names of hot spots (standard library only: front doors read it at load)."""

from __future__ import annotations

from dataclasses import dataclass

GI_STAR, LOCAL_MORAN, BIVARIATE = "gi_star", "local_moran", "bivariate_moran"
STATISTICS = (GI_STAR, LOCAL_MORAN, BIVARIATE)
FDR, UNCORRECTED = "fdr", "none"
CORRECTIONS = (FDR, UNCORRECTED)
PERMUTATIONS, SEED, ALPHA = 9_999, 20_240_901, 0.05

HOT_99, HOT_95, HOT_90 = "hot_99", "hot_95", "hot_90"
COLD_90, COLD_95, COLD_99 = "cold_90", "cold_95", "cold_99"
HIGH_HIGH, LOW_LOW, LOW_HIGH, HIGH_LOW = "high_high", "low_low", "low_high", "high_low"
NOT_SIGNIFICANT, ISLAND, MISSING, HIDDEN = "not_significant", "island", "missing", "hidden"
GI_CLASSES = (HOT_99, HOT_95, HOT_90, COLD_90, COLD_95, COLD_99)
MORAN_CLASSES = (HIGH_HIGH, LOW_LOW, LOW_HIGH, HIGH_LOW)
LEVELS = (0.01, 0.05, 0.10)


@dataclass(frozen=True)
class HotSpotQuestion:
    """``statistic``: what is computed. ``alpha``: level of the Moran classes. ``is_two_sided``: p counts both tails."""

    statistic: str = GI_STAR
    permutations: int = PERMUTATIONS
    seed: int = SEED
    correction: str = FDR
    alpha: float = ALPHA
    is_two_sided: bool = True


def classes_of(statistic: str) -> tuple[str, ...]:
    """The classes that say something, most telling first."""
    return GI_CLASSES if statistic == GI_STAR else MORAN_CLASSES
