"""A figure of each unit and who its neighbours are -> the table of hot spots, with every unit's class or reason."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ...errors import AsdError, Problem, problem, refuse_if_any
from ...progress import Progress, Silent, Span
from ...territory.neighbours.links import Neighbours
from ...territory.neighbours.weights import WeightChoice, link_units
from ..edges import Edges
from . import settings as names
from .chance import false_discovery, pseudo_p, tail_counts
from .settings import HotSpotQuestion
from .statistics import Global, Local, gi_star, global_bivariate, global_moran, local_moran

LEAST_UNITS = 3
GLOBAL_PERMUTATIONS = 999
FEW_PERMUTATIONS = 999
EXAMPLES = 5


@dataclass(frozen=True)
class HotSpots:
    """``units``: index code in the order given; value, second, statistic, z, p_sim, p_fdr, hotspot_class, neighbours,
    lag (mean of the neighbours, in the figure's own units; of the second figure when there are two).

    ``overall``: global Moran. ``counts``: units by class. ``significant``: units with p <= alpha before and after the
    correction. ``links``: number of directed links among the units used.
    """

    units: pd.DataFrame
    overall: Global
    counts: dict[str, int]
    significant: dict[str, int]
    links: int
    question: HotSpotQuestion
    notes: list[Problem] = field(default_factory=list)


def hot_spots(
    values: pd.Series,
    second: pd.Series | None,
    hidden: pd.Series,
    edges: Edges,
    weights: WeightChoice,
    question: HotSpotQuestion,
    progress: Progress | None = None,
) -> HotSpots:
    """Local statistics of ``values`` (of ``values`` against the neighbours' ``second`` for the bivariate one).

    Index: unit codes; ``edges``: their outlines in degrees, in the same order. Missing, hidden and unplaced units are
    left out: the others' neighbours are found without them. Units are worked on in the order of their codes, so the
    order of rows changes nothing. Raises AsdError: fewer than three units, a figure that does not vary, values that are
    not finite, no unit with a neighbour, and what :func:`link_units` refuses.
    """
    progress = progress or Silent()
    frame = pd.DataFrame({"value": values, "second": np.nan if second is None else second}, dtype="float64")
    frame.loc[hidden.to_numpy(bool), ["value", "second"]] = np.nan
    placed = np.bincount(edges.unit, minlength=edges.unit_count) > 0
    kept = placed & frame["value"].notna().to_numpy()
    if second is not None:
        kept &= frame["second"].notna().to_numpy()
    _refuse_unusable(frame[kept], second is not None)
    linked = link_units(edges, kept, weights, Span(progress, 0.0, 0.5))
    codes = frame.index[kept].astype(str).to_numpy()
    order = np.argsort(codes, kind="stable")
    links = linked.links.reordered(order)
    if not links.count.any():
        raise AsdError([problem("all_islands", units=len(codes)), *linked.notes])
    x, y = (frame[name].to_numpy()[kept][order] for name in ("value", "second"))
    y = y if second is not None else None
    local = gi_star(x, links) if question.statistic == names.GI_STAR else local_moran(x, links, y)
    table = _tested(local, x, y, links, question, Span(progress, 0.5, 0.9))
    units = _every_unit(frame, table.set_index(pd.Index(codes[order])), hidden, placed)
    if y is None:
        overall = global_moran(x, links)
    else:
        overall = global_bivariate(x, y, links, min(question.permutations, GLOBAL_PERMUTATIONS), question.seed)
    progress.report(1.0)
    notes = _notes(units, placed, question)
    return HotSpots(
        units, overall, _counts(units, question), _significant(units, question), len(links.other), question,
        [*linked.notes, *notes],
    )  # fmt: skip


def _refuse_unusable(used: pd.DataFrame, has_second: bool) -> None:
    if len(used) < LEAST_UNITS:
        raise AsdError(problem("too_few_units_with_value", count=len(used), least=LEAST_UNITS))
    faults = []
    for column in ("value", "second") if has_second else ("value",):
        numbers = used[column].to_numpy()
        if not np.isfinite(numbers).all():
            faults.append(problem("figure_not_finite", figure=column, count=int((~np.isfinite(numbers)).sum())))
        elif np.ptp(numbers) <= 1e-12 * np.abs(numbers).max():
            faults.append(problem("figure_does_not_vary", figure=column, value=float(numbers[0])))
    refuse_if_any(faults)


def _tested(
    local: Local, x: np.ndarray, y: np.ndarray | None, links: Neighbours, question: HotSpotQuestion, progress: Progress
) -> pd.DataFrame:
    """Statistics with their p-values and classes, in the order of codes."""
    compared = x if y is None else y
    permuted = compared if question.statistic == names.GI_STAR else (compared - compared.mean()) / compared.std()
    counts = links.count
    high, low = tail_counts(permuted, local.tested, counts, question.permutations, question.seed, progress)
    p = pseudo_p(high, low, question.permutations, question.is_two_sided)
    alone = counts == 0
    p[alone] = np.nan
    adjusted = false_discovery(p)
    decides = adjusted if question.correction == names.FDR else p
    if question.statistic == names.GI_STAR:
        kinds = _gi_classes(local.z, decides, high < low)
    else:
        kinds = _moran_classes(x, local.lag, decides, question.alpha)
    kinds[alone] = names.ISLAND
    with np.errstate(invalid="ignore"):
        lag = np.where(alone, np.nan, links.sums(compared) / np.maximum(counts, 1))
    blank = np.where(alone, np.nan, 1.0)
    columns = {"statistic": local.statistic * blank, "z": local.z * blank, "p_sim": p, "p_fdr": adjusted}
    return pd.DataFrame({**columns, "hotspot_class": kinds, "neighbours": counts.astype(float), "lag": lag})


def _gi_classes(z: np.ndarray, p: np.ndarray, is_upper: np.ndarray) -> np.ndarray:
    """Hot where p is small, z above 0 and the neighbours high for chance; a high unit among low ones is neither."""
    kinds = np.full(len(z), names.NOT_SIGNIFICANT, object)
    for level, hot, cold in zip(
        reversed(names.LEVELS),
        (names.HOT_90, names.HOT_95, names.HOT_99),
        (names.COLD_90, names.COLD_95, names.COLD_99),
    ):
        with np.errstate(invalid="ignore"):
            kinds[(p <= level) & (z > 0) & is_upper] = hot
            kinds[(p <= level) & (z < 0) & ~is_upper] = cold
    return kinds


def _moran_classes(x: np.ndarray, lag: np.ndarray, p: np.ndarray, alpha: float) -> np.ndarray:
    """Quadrant of the Moran scatter plot, above the mean being high on either axis, where p <= alpha."""
    kinds = np.full(len(x), names.NOT_SIGNIFICANT, object)
    with np.errstate(invalid="ignore"):
        high, around, sure = x > x.mean(), lag > 0, p <= alpha
    kinds[sure & high & around] = names.HIGH_HIGH
    kinds[sure & ~high & ~around] = names.LOW_LOW
    kinds[sure & ~high & around] = names.LOW_HIGH
    kinds[sure & high & ~around] = names.HIGH_LOW
    return kinds


def _every_unit(frame: pd.DataFrame, table: pd.DataFrame, hidden: pd.Series, placed: np.ndarray) -> pd.DataFrame:
    units = frame.join(table)
    absent = units["hotspot_class"].isna()
    units.loc[absent, "hotspot_class"] = names.MISSING
    units.loc[absent & hidden.to_numpy(bool), "hotspot_class"] = names.HIDDEN
    return units


def _counts(units: pd.DataFrame, question: HotSpotQuestion) -> dict[str, int]:
    found = units["hotspot_class"].value_counts()
    every = (*names.classes_of(question.statistic), names.NOT_SIGNIFICANT, names.ISLAND, names.MISSING, names.HIDDEN)
    return {name: int(found.get(name, 0)) for name in every}


def _significant(units: pd.DataFrame, question: HotSpotQuestion) -> dict[str, int]:
    return {
        "before": int((units["p_sim"] <= question.alpha).sum()),
        "after": int((units["p_fdr"] <= question.alpha).sum()),
    }


def _notes(units: pd.DataFrame, placed: np.ndarray, question: HotSpotQuestion) -> list[Problem]:
    notes = []
    for code, chosen in (
        ("hotspots_hidden", units["hotspot_class"] == names.HIDDEN),
        ("hotspots_missing", (units["hotspot_class"] == names.MISSING) & placed),
        ("hotspots_unplaced", (units["hotspot_class"] == names.MISSING) & ~placed),
        ("hotspots_islands", units["hotspot_class"] == names.ISLAND),
        ("hotspots_not_comparable", units["z"].isna() & units["p_sim"].notna()),
    ):
        if chosen.any():
            listed = [str(one) for one in units.index[chosen][:EXAMPLES]]
            notes.append(problem(code, count=int(chosen.sum()), examples=listed))
    if question.permutations < FEW_PERMUTATIONS:
        notes.append(problem("few_permutations", permutations=question.permutations))
    return notes
