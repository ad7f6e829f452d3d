"""A tree of means laid out for one set of prepared indicators, so that a block of draws costs a few matrix products.

Units that have every indicator under a node (and a node whose whole subtree joins in one way) take a single product
with the effective weights. The others go child by child: sum of share x child over the children present, divided by
the shares present, exactly as the scoring does one unit at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from ..scoring.aggregation import TOLERANCE
from ..scoring.aggregation.means import Transform, transform_of
from ..scoring.model import PENALTIES, Joining
from .gathered import Child, Duels, by_ideals, by_places, lay_out_duels
from .means import GATHERED, is_plain, with_penalty
from .patterns import Patterns, lay_out_patterns
from .tree import Tree

Part = tuple[int, np.ndarray, Union[np.ndarray, None]]  # a child that is an aggregate: node, values, where known


@dataclass(frozen=True)
class Step:
    """How one aggregate is computed for a set of units.

    ``whole``: places of the units computed by one product with ``matrix`` (leaves under the node x those units).
    ``rest``: places of the other units. For those: ``leaves``, ``present`` and ``own`` (children that are leaves x
    units; 0 where missing) and ``steps`` (the children that are aggregates). ``mean`` is None where the
    node is no weighted sum.
    ``patterns``: where the whole subtree is one mean and its weights vanish nowhere, all units at once instead.
    """

    node: int
    joining: Joining
    mean: Transform | None
    plain: bool
    threshold: float
    units: int
    whole: np.ndarray
    rest: np.ndarray
    matrix: np.ndarray
    leaf_children: tuple[int, ...]
    leaves: np.ndarray
    present: np.ndarray
    own: np.ndarray
    steps: tuple[Step, ...]
    patterns: Patterns | None = None
    duels: Duels | None = None


def lay_out(
    tree: Tree, values: np.ndarray, own: np.ndarray, counted: np.ndarray, node: int | None = None,
    steady: np.ndarray | None = None,
) -> Step:  # fmt: skip
    """Lay out ``node`` (default the root) for ``values`` and ``own`` (leaves x units; NaN and False where missing).

    ``counted``: per leaf, whether any draw gives it weight; the others cannot make a unit incomplete. ``steady``: per
    node, whether it weighs, when that is the same in every draw.
    """
    node = tree.root if node is None else node
    if steady is not None:
        found = _by_patterns(tree, values, own, steady, node)
        if found is not None:
            return found
    joining, threshold = _joining(tree, node), tree.model.threshold_of(tree.model.node(tree.ids[node]))
    mean = transform_of(joining)
    under = [tree.column[leaf] for leaf in tree.leaves_under(node)]
    complete = ~np.isnan(values[under])
    if _highest_threshold(tree, node) > TOLERANCE:
        complete &= own[under]
    units = values.shape[1]
    is_whole = (
        (complete | ~counted[under][:, None]).all(axis=0) if _uniform(tree, node) else np.zeros(units, dtype=bool)
    )
    whole, rest = np.flatnonzero(is_whole), np.flatnonzero(~is_whole)
    leaf_children = tuple(child for child in tree.children[node] if child in tree.column)
    columns = [tree.column[child] for child in leaf_children]
    here = values[columns][:, rest]
    steps = tuple(
        lay_out(tree, values[:, rest], own[:, rest], counted, child, steady)
        for child in tree.children[node]
        if child not in tree.column and rest.size
    )
    step = Step(
        node,
        joining,
        mean,
        is_plain(joining),
        threshold,
        units,
        whole,
        rest,
        _transformed(mean, values[under][:, whole]),
        leaf_children,
        _transformed(mean, here),
        (~np.isnan(here)).astype("float64"),
        own[columns][:, rest].astype("float64"),
        steps,
    )
    if joining.method == "copeland":  # over leaves, and laid out for draws in which the same ones weigh
        weighs = steady[None, :].astype("float64")
        taking = _known(tree, step, weighs, [])[0]
        there = step.present * (weighs[0, list(leaf_children)][:, None] > 0)
        return replace(step, duels=lay_out_duels(step.leaves, there, taking))
    return step


def _by_patterns(
    tree: Tree, values: np.ndarray, own: np.ndarray, steady: np.ndarray, node: int
) -> Step | None:  # fmt: skip
    """All units of a subtree that is one mean throughout; None for any other."""
    joining = _joining(tree, node)
    mean = transform_of(joining)
    if mean is None or not _uniform(tree, node):
        return None
    found = lay_out_patterns(tree, node, _transformed(mean, values), ~np.isnan(values), own, steady)
    if found is None:
        return None
    none, empty = np.empty(0, dtype=np.intp), np.empty((0, 0))
    return Step(
        node, joining, mean, is_plain(joining), 0.0, values.shape[1], none, none, empty, (), empty, empty, empty, (),
        found,
    )  # fmt: skip


def _of_patterns(tree: Tree, step: Step, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    found, known = step.patterns.sums(tree, shares), step.patterns.known
    if not step.plain:
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            found = step.mean.back(found)
    if known.all():
        return found, None
    found[:, ~known] = 0.0
    return found, known[None, :]


def compute(tree: Tree, step: Step, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """Value of the step's node, draws x units, and where it is known (1 or draws rows; None: everywhere).

    Values that are not known are 0: the caller must mask them.
    """
    if step.patterns is not None:
        return _of_patterns(tree, step, shares)
    values = np.zeros((len(shares), step.units))
    known = None
    if step.whole.size:
        found = _product(step, tree.effective(shares, step.node))
        if not step.rest.size:
            return found, None
        values[:, step.whole] = found
    if step.rest.size:
        found, rest_known = _join(tree, step, shares)
        values[:, step.rest] = found
        if rest_known is not None:
            known = np.ones((len(rest_known), step.units), dtype=bool)
            known[:, step.rest] = rest_known
    return values, known


def _join(tree: Tree, step: Step, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """Children joined over those present, for the units of ``rest``."""
    parts = [(child.node, *compute(tree, child, shares)) for child in step.steps]
    known = _known(tree, step, shares, parts)
    if step.joining.method in GATHERED:
        joined = _gathered(step, shares, parts, known)
    else:
        joined = _mean(step, shares, parts)
    if known.all():
        return joined, None
    return np.where(known, joined, 0.0), known


def _known(tree: Tree, step: Step, shares: np.ndarray, parts: list[Part]) -> np.ndarray:
    """Where enough children have a value: 1 or draws rows."""
    counted = shares[:, list(tree.children[step.node])] > 0
    same = bool((counted == counted[:1]).all())
    rows = shares[:1] if same else shares
    c = (rows[:, list(step.leaf_children)] > 0).astype("float64")
    own, present = c @ step.own, c @ step.present
    for node, _, known in parts:
        weighs = rows[:, node, None] > 0
        here = weighs if known is None else weighs & known
        own, present = own + here, present + here
    count = (counted[:1] if same else counted).sum(axis=1, keepdims=True)
    enough = own / np.maximum(count, 1) >= step.threshold - TOLERANCE
    if tree.model.missing.policy == "available_mean":
        return enough & (present > 0)
    return enough & (present == count) & (count > 0)


def _mean(step: Step, shares: np.ndarray, parts: list[Part]) -> np.ndarray:
    w = shares[:, list(step.leaf_children)]
    top, bottom = w @ step.leaves, w @ step.present
    square, weight_square = _squares(step, w)
    for node, values, known in parts:
        share = shares[:, node, None]
        terms = _transformed_known(step, values, known)
        top += share * terms
        bottom += share if known is None else share * known
        if step.mean is None:
            square += share * terms * terms
            weight_square += share * share if known is None else share * share * known
    with np.errstate(divide="ignore", invalid="ignore"):
        joined = top / bottom
        if step.mean is None:
            return with_penalty(step.joining, joined, square / bottom, weight_square / (bottom * bottom))
        return step.mean.back(joined)


def _gathered(step: Step, shares: np.ndarray, parts: list[Part], known: np.ndarray) -> np.ndarray:
    """OWA, median, TOPSIS or Copeland."""
    if step.duels is not None:
        return step.duels.won(shares[:, list(step.leaf_children)])
    children = [
        Child(step.leaves[at][None, :], step.present[at][None, :], shares[:, node, None])
        for at, node in enumerate(step.leaf_children)
    ]
    for node, values, there in parts:
        everywhere = np.ones((1, step.rest.size)) if there is None else there.astype("float64")
        children.append(Child(values, everywhere, shares[:, node, None]))
    if step.joining.method == "topsis":
        return by_ideals(step.joining.scale, children, known)
    return by_places(step.joining, children)


def _product(step: Step, effective: np.ndarray) -> np.ndarray:
    """Value of the node for the units that have everything, from the effective weights of the leaves under it."""
    mean = effective @ step.matrix
    if step.mean is not None:
        return step.mean.back(mean)
    weight_square = (effective * effective).sum(axis=1, keepdims=True)
    return with_penalty(step.joining, mean, effective @ (step.matrix * step.matrix), weight_square)


def _squares(step: Step, w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a penalty needs of the children that are leaves: sums of w x^2 and of w^2; empty for any other mean."""
    if step.mean is not None:
        return np.empty(0), np.empty(0)
    return w @ (step.leaves * step.leaves), (w * w) @ step.present


def _joining(tree: Tree, node: int) -> Joining:
    return tree.model.joining_of(tree.model.node(tree.ids[node]))


def _highest_threshold(tree: Tree, node: int) -> float:
    own = tree.model.threshold_of(tree.model.node(tree.ids[node]))
    return max([own, *(_highest_threshold(tree, child) for child in tree.children[node] if child in tree.children)])


def _uniform(tree: Tree, node: int) -> bool:
    """Whether every aggregate under ``node`` joins in the same way, so that effective weights say it all."""
    own = _joining(tree, node)
    below = [child for child in tree.children[node] if child in tree.children]
    if own.method in GATHERED or (own.method in PENALTIES and below):
        return False
    return all(_joining(tree, child) == own and _uniform(tree, child) for child in below)


def _transformed(mean: Transform | None, values: np.ndarray) -> np.ndarray:
    """Forward transform with 0 where the value is missing, so that it adds nothing."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.isnan(values), 0.0, values if mean is None else mean.to(values))


def _transformed_known(step: Step, values: np.ndarray, known: np.ndarray | None) -> np.ndarray:
    if step.plain or step.mean is None:
        return values  # unknown values are 0 already
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = step.mean.to(values)
    return terms if known is None else np.where(known, terms, 0.0)
