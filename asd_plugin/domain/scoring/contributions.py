"""How much each indicator makes of a unit's score: exact, whatever the mix of aggregations.

Arithmetic tree: contribution = the unit's effective weight x normalised value; they sum to the score.
Any other tree: the gap to the mean profile is split. At each node the gap is shared among the children (``slopes``;
for Copeland by the duels that are won and lost otherwise), and down the tree the shares multiply: the contributions
of the leaves sum to score - score of the mean profile. Missing leaves contribute nothing (NaN).
"""

from __future__ import annotations

import numpy as np

from .aggregation import Aggregation, join
from .aggregation.ideal import Frame, frame_of, near_share
from .aggregation.outranking import duel_parts
from .aggregation.slopes import slopes
from .model import Aggregate, ScoreModel

Split = dict[str, np.ndarray]


def is_additive(model: ScoreModel) -> bool:
    """Whether every node is an arithmetic mean."""
    return all(model.aggregation_of(node) == "arithmetic" for node in model.aggregates)


def additive_contributions(model: ScoreModel, found: Aggregation) -> dict[str, np.ndarray]:
    """Effective weight of the unit x normalised value, per leaf."""
    factor = _effective(model, found)
    return {leaf.id: _used(factor[leaf.id], factor[leaf.id] * found.values[leaf.id]) for leaf in model.leaves}


def gap_contributions(
    model: ScoreModel, found: Aggregation, profile: dict[str, np.ndarray] | None = None
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Split score - score of the mean profile by leaf; also return the score of the mean profile.

    The mean profile is the mean normalised value of each leaf over the scored units, joined with the unit's own
    weights, so that a unit is compared on the indicators it has. Under Copeland it meets all units as one more.
    ``profile``: another reference, normalised values by leaf (a number, or one a unit; without NaN).
    """
    scored = ~np.isnan(found.values[model.root.id])
    reference, splits = {}, {}
    for leaf in model.leaves:
        x = found.values[leaf.id]
        if profile is not None:
            mean = profile[leaf.id]
        else:
            mean = np.nanmean(x[scored]) if (~np.isnan(x[scored])).any() else np.nan
        reference[leaf.id] = np.where(np.isnan(x), np.nan, mean)
        splits[leaf.id] = {leaf.id: np.nan_to_num(x - reference[leaf.id])}
    effective = _effective(model, found)
    for node in model.bottom_up():
        splits[node.id], reference[node.id] = _split_node(model, node, found, reference, splits, effective)
    root = splits[model.root.id]
    return {leaf.id: _used(effective[leaf.id], root[leaf.id]) for leaf in model.leaves}, reference[model.root.id]


def _split_node(
    model: ScoreModel, node: Aggregate, found: Aggregation, reference: Split, splits: dict[str, Split], effective: Split
) -> tuple[Split, np.ndarray]:
    """Gap of ``node`` to its reference by leaf, and the node's value for the reference."""
    children = model.children(node.id)
    x = np.column_stack([found.values[child.id] for child in children])
    x0 = np.column_stack([reference[child.id] for child in children])
    w, joining = found.weights[node.id], model.joining_of(node)
    if joining.method == "copeland":
        return _split_duels(model, node, x, x0, w, splits, effective)
    frame = frame_of(x, w, joining.scale) if joining.method == "topsis" else None
    start = _joined_reference(model, node, x0, w, frame)
    steps = slopes(joining, x, x0, w, found.values[node.id], start, frame)
    split = {}
    for place, child in enumerate(children):
        split.update({leaf: steps[:, place] * part for leaf, part in splits[child.id].items()})
    return split, start


def _joined_reference(
    model: ScoreModel, node: Aggregate, x0: np.ndarray, w: np.ndarray, frame: Frame | None
) -> np.ndarray:
    if frame is not None:
        return near_share(frame, x0, w)  # the mean profile is placed among the units; it does not move their ideals
    return join(model.joining_of(node), x0, w, _given(model, node))


def _split_duels(
    model: ScoreModel, node: Aggregate, x: np.ndarray, x0: np.ndarray, w: np.ndarray, splits: dict[str, Split],
    effective: Split,
) -> tuple[Split, np.ndarray]:  # fmt: skip
    """Duels of the units less those of their profile, shared by the children that decided them."""
    given = _given(model, node)
    # Units that have the same children share one profile: it duels once.
    rows, place = np.unique(np.column_stack([np.nan_to_num(x0), w]), axis=0, return_inverse=True)
    profile, profile_w = rows[:, : x.shape[1]], rows[:, x.shape[1] :]
    place = place.ravel()
    of_profile = duel_parts(profile, profile_w, x, w, given)
    parts = duel_parts(x, w, x, w, given) - of_profile[place]
    split = {}
    for column, child in enumerate(model.children(node.id)):
        split.update(_handed_down(np.nan_to_num(parts[:, column]), splits[child.id], effective))
    return split, of_profile.sum(axis=1)[place]


def _handed_down(part: np.ndarray, below: Split, effective: Split) -> Split:
    """Share ``part`` of a child among its leaves: those that pull its way, as far as they pull, else by weight."""
    pulls = {leaf: np.maximum(gap * np.sign(part), 0.0) for leaf, gap in below.items()}
    total = sum(pulls.values())
    weight = sum(effective[leaf] for leaf in below)
    shares = {}
    for leaf, pull in pulls.items():
        by_weight = effective[leaf] / np.where(weight > 0, weight, 1.0)
        shares[leaf] = part * np.where(total > 0, pull / np.where(total > 0, total, 1.0), by_weight)
    return shares


def _given(model: ScoreModel, node: Aggregate) -> np.ndarray:
    return np.array([child.weight for child in model.children(node.id)])


def _effective(model: ScoreModel, found: Aggregation) -> Split:
    """Effective weight of every node for each unit: the product of the weights used down the tree."""
    factor = {model.root.id: np.ones(len(found.values[model.root.id]))}
    for node in reversed(model.bottom_up()):
        for place, child in enumerate(model.children(node.id)):
            factor[child.id] = factor[node.id] * found.weights[node.id][:, place]
    return factor


def _used(effective: np.ndarray, part: np.ndarray) -> np.ndarray:
    """The part of a leaf that entered the score, missing elsewhere."""
    return np.where(effective > 0, part, np.nan)
