"""The gap between a unit's score and that of its reference zone, split by indicator: exact for any tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, problem
from .live import LiveScore, weighted_means, zone_profiles


@dataclass(frozen=True)
class ZoneGaps:
    """Gaps of all units, in the order of the score.

    - ``units``: zone, score, reference_score (the zone's profile joined with the unit's own weights, so that a unit is
      compared on the indicators it has), gap = score - reference_score, zone_mean_score (mean score of the zone's
      units, weighed as the profile). NaN for a unit without score.
    - ``parts``: units x indicators; each row sums to the gap; NaN where the unit lacks the indicator.
    - ``profiles``: zones x indicators: mean normalised value of the zone's scored units.
    - ``borrowed``: (zone, indicator) pairs that no unit of the zone has: there the mean of all units stands in.
    """

    units: pd.DataFrame
    parts: pd.DataFrame
    profiles: pd.DataFrame
    borrowed: tuple[tuple[str, str], ...]


def gaps_to_own_zone(live: LiveScore, zones: Sequence[str], population: np.ndarray | None = None) -> ZoneGaps:
    """Compare each unit with its own zone: the units that share its label in ``zones`` (province, milieu, peer family).

    The unit itself belongs to its zone. A unit without label (None, NaN or empty) is compared with all units, under
    the label ``""``. ``population``: units count by it in the zone's profile; None: all the same.
    """
    _refuse_other_length("zones", zones, live)
    labels = np.array(["" if pd.isna(zone) else str(zone) for zone in zones], dtype=object)
    members = {zone: labels == zone if zone else np.ones(len(labels), dtype=bool) for zone in dict.fromkeys(labels)}
    return _gaps(live, labels, members, population)


def gaps_to_zone(live: LiveScore, zone: str, members: np.ndarray, population: np.ndarray | None = None) -> ZoneGaps:
    """Compare every unit with one zone, whose units are the true places of ``members``."""
    _refuse_other_length("members", members, live)
    members = np.asarray(members, dtype=bool)
    if not (members & ~np.isnan(live.score)).any():
        raise AsdError(problem("zone_without_score", zone=zone))
    return _gaps(live, np.full(len(live.index), zone, dtype=object), {zone: members}, population)


def _gaps(
    live: LiveScore, labels: np.ndarray, members: dict[str, np.ndarray], population: np.ndarray | None
) -> ZoneGaps:
    leaves = [leaf.id for leaf in live.model.leaves]
    people = np.ones(len(labels)) if population is None else np.maximum(np.nan_to_num(population), 0.0)
    weights = np.vstack([inside * people for inside in members.values()])
    found = zone_profiles(live, weights)
    everyone = zone_profiles(live, np.ones((1, len(labels))))
    profiles = pd.DataFrame(found, index=pd.Index(list(members), name="zone"), columns=leaves)
    borrowed = tuple((str(profiles.index[at]), leaves[leaf]) for at, leaf in zip(*np.nonzero(np.isnan(found))))
    place = {zone: at for at, zone in enumerate(members)}
    rows = np.array([place[label] for label in labels])
    filled = np.where(np.isnan(found), everyone, found)
    parts, reference = live.gaps({leaf: filled[rows, at] for at, leaf in enumerate(leaves)})
    scored = ~np.isnan(live.score)
    means = weighted_means(weights, live.score[:, None])[:, 0]
    reference = np.where(scored, reference, np.nan)
    units = pd.DataFrame(
        {
            "zone": labels,
            "score": live.score,
            "reference_score": reference,
            "gap": live.score - reference,
            "zone_mean_score": np.where(scored, means[rows], np.nan),
        },
        index=live.index,
    )
    table = pd.DataFrame({leaf: np.where(scored, parts[leaf], np.nan) for leaf in leaves}, index=live.index)
    return ZoneGaps(units, table, profiles, borrowed)


def _refuse_other_length(name: str, given: Sequence, live: LiveScore) -> None:
    if len(given) != len(live.index):
        raise AsdError(problem("explanation_other_length", name=name, found=len(given), expected=len(live.index)))
