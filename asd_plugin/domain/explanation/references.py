"""Why each unit scores more or less than its own region, province or peer family: one reading for every unit."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..comparison.references import FAMILY
from ..comparison.zones import Communes, zone_value
from ..errors import AsdError, problem
from ..scoring.explanation import Reason
from .live import LiveScore
from .zone_gaps import ZoneGaps, gaps_to_own_zone


@dataclass(frozen=True)
class OwnZones:
    """Every unit beside its own zone.

    - ``reference``: ``region``, ``province`` or ``family``. ``by_population``: units count by it in their zone.
    - ``gaps``: as :func:`gaps_to_own_zone` gives them; all figures NaN for a unit ``without_zone``.
    - ``zone_scores``: score of each zone as the portrait has it: mean by population, or median of a peer family.
    - ``without_zone``: scored units whose zone is not known. ``alone``: scored units that are their zone's only one.
    - ``borrowed``: zones where the mean of all units stands in for an indicator that none of theirs has.
    """

    reference: str
    by_population: bool
    gaps: ZoneGaps
    zone_scores: dict[str, float]
    without_zone: tuple[str, ...]
    alone: tuple[str, ...]
    borrowed: tuple[str, ...]

    def strongest(self, unit: str, contributions: pd.DataFrame, count: int = 3) -> list[Reason]:
        """The ``count`` indicators that lift ``unit`` most above its zone, strongest first, ``excess`` in points.

        Ties keep the model's order. What does not lift it is no reason; a unit without score or zone has none.
        """
        own = self.gaps.parts.loc[unit].dropna().sort_values(ascending=False, kind="stable").head(count)
        return [
            Reason(str(leaf), float(contributions.at[unit, leaf]), float(part))
            for leaf, part in own.items()
            if part > 0
        ]


def counted_by(communes: Communes, zone: str) -> np.ndarray | None:
    """What units count by in the profile of ``zone``: their population in a territory, all the same (None) in a peer
    family, which is no territory.
    """
    return None if zone.startswith(FAMILY) else communes.population


def gaps_to_own_reference(live: LiveScore, communes: Communes, reference: str) -> OwnZones:
    """Compare each unit of ``live`` with its own zone; ``communes`` holds the same units in the same order.

    ``reference``: an own zone or the own family. When no unit has a population, all count the same. Refused: no
    scored unit has a zone of this kind.
    """
    codes = [str(code) for code in live.index]
    zones = [communes.zone_of(code, reference) for code in codes]
    labels = ["" if zone in ("", FAMILY) else zone for zone in zones]
    known, scored = np.array([bool(label) for label in labels]), ~np.isnan(live.score)
    if not (known & scored).any():
        raise AsdError(problem("reference_zone_nowhere", reference=reference, count=len(codes)))
    population = counted_by(communes, next(label for label in labels if label))
    if population is not None and not (np.nan_to_num(population) > 0).any():
        population = None
    found = _only_known(gaps_to_own_zone(live, labels, population), known)
    shown = list(dict.fromkeys(label for label, has in zip(labels, known & scored) if has))
    sizes = pd.Series(labels)[scored].value_counts()
    by_label = replace(communes, population=np.ones(len(codes)) if population is None else communes.population)
    return OwnZones(
        reference=reference,
        by_population=population is not None,
        gaps=found,
        zone_scores={zone: _zone_score(by_label, live.score, zone) for zone in shown},
        without_zone=tuple(code for code, has in zip(codes, scored & ~known) if has),
        alone=tuple(code for code, label, has in zip(codes, labels, scored & known) if has and sizes[label] == 1),
        borrowed=tuple(dict.fromkeys(zone for zone, _ in found.borrowed)),
    )


def _zone_score(communes: Communes, score: np.ndarray, zone: str) -> float:
    value = zone_value(communes, score, zone, {}).value
    return float("nan") if value is None else value


def _only_known(found: ZoneGaps, known: np.ndarray) -> ZoneGaps:
    """A unit without a zone has no gap: that to all units would pass for one to its zone."""
    units, figures = found.units.copy(), ["reference_score", "gap", "zone_mean_score"]
    units.loc[~known, figures] = np.nan
    parts = found.parts.copy()
    parts.loc[~known] = np.nan
    kept = {zone for zone in units["zone"] if zone}
    return ZoneGaps(units, parts, found.profiles, tuple(pair for pair in found.borrowed if pair[0] in kept))
