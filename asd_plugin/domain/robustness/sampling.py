"""The draws: which weights, which variants, which indicator left out. Everything random comes from the seed, here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from ..errors import AsdError, problem
from ..rescoring.tree import Tree
from .settings import CHOICES, DIRICHLET, LEFT_OUT, LISTED, WEIGHTS, RobustnessSettings, WeightUncertainty
from .variants import Variants

SMALLEST_SHARE = 1e-12  # a drawn weight never reaches 0: a child of weight 0 would count for nothing


@dataclass(frozen=True)
class Draws:
    """Every choice of every draw, enough to run it again without the seed.

    ``weights``: draws x nodes in the model's order, shares within each parent (the root has 1). ``choices``: for each
    choice of a list the position of the variant (0: the model's own), and for ``left_out`` the position of the leaf
    (-1: none); int16.
    """

    seed: int
    nodes: tuple[str, ...]
    weights: np.ndarray
    choices: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.weights)

    @property
    def digest(self) -> str:
        """SHA-256 of all draws: two runs with the same digest looked at the same choices."""
        found = hashlib.sha256(np.ascontiguousarray(self.weights).tobytes())
        for name in sorted(self.choices):
            found.update(name.encode())
            found.update(np.ascontiguousarray(self.choices[name]).tobytes())
        return found.hexdigest()

    def keys(self) -> np.ndarray:
        """Combination of variants of each draw, draws x 4."""
        return np.column_stack([self.choices[name] for name in LISTED])

    def taking(self, other: Draws, choice: str) -> Draws:
        """These draws with one choice taken from ``other``."""
        weights = other.weights if choice == WEIGHTS else self.weights
        choices = {name: other.choices[name] if name == choice else self.choices[name] for name in self.choices}
        return Draws(self.seed, self.nodes, weights, choices)

    def part(self, rows: slice) -> Draws:
        """Some of the draws."""
        choices = {name: drawn[rows] for name, drawn in self.choices.items()}
        return Draws(self.seed, self.nodes, self.weights[rows], choices)


def join_draws(several: list[Draws]) -> Draws:
    """Draws one after the other."""
    first = several[0]
    choices = {name: np.concatenate([draws.choices[name] for draws in several]) for name in first.choices}
    return Draws(first.seed, first.nodes, np.concatenate([draws.weights for draws in several]), choices)


def draw(tree: Tree, variants: Variants, settings: RobustnessSettings, count: int, seed: int) -> Draws:
    """Draw ``count`` sets of choices from ``seed``.

    Each choice has its own stream, ``default_rng([seed, place in CHOICES])``: letting one more choice vary leaves the
    draws of the others as they were, and more draws begin with the same draws.
    """
    streams = {name: np.random.default_rng([seed, place]) for place, name in enumerate(CHOICES)}
    choices = {name: streams[name].integers(variants.count(name), size=count).astype(np.int16) for name in LISTED}
    choices[LEFT_OUT] = np.full(count, -1, dtype=np.int16)
    if settings.leave_one_out:
        options = np.array([-1, *droppable(tree)], dtype=np.int16)
        choices[LEFT_OUT] = options[streams[LEFT_OUT].integers(len(options), size=count)]
    weights = _draw_weights(tree, settings.weights, count, streams[WEIGHTS])
    return Draws(seed, tree.ids, weights, choices)


def droppable(tree: Tree) -> list[int]:
    """Places, among the leaves, of those that weigh: leaving out any other changes nothing."""
    effective = tree.effective(tree.shares(tree.weights()))[0]
    return [int(column) for column in np.flatnonzero(effective > 0)]


def varying(tree: Tree, variants: Variants, settings: RobustnessSettings) -> list[str]:
    """The choices that can vary, in the order of ``CHOICES``."""
    able = {name: variants.count(name) > 1 for name in LISTED}
    able[LEFT_OUT] = settings.leave_one_out
    able[WEIGHTS] = bool(_moved(tree, settings.weights))
    return [name for name in CHOICES if able[name]]


def refuse_other_draws(tree: Tree, variants: Variants, draws: Draws) -> None:
    """Refuse draws that were made for another tree or for more variants than there are."""
    known = draws.nodes == tree.ids and draws.weights.shape == (len(draws), len(tree.ids)) and len(draws) > 0
    if known:
        known = all(draws.choices[name].max() < variants.count(name) for name in LISTED)
    if not known:
        raise AsdError(problem("robustness_other_draws", model=tree.model.id))


def _moved(tree: Tree, chosen: WeightUncertainty | None) -> dict[int, list[int]]:
    """Parents whose children's weights are drawn, with those children; none where there is a single one."""
    if chosen is None or (chosen.method != DIRICHLET and chosen.spread == 0):
        return {}
    named = {tree.place[node_id] for node_id in chosen.parents} or set(tree.children)
    weighing = {
        parent: [child for child in children if tree.nominal[child] > 0] for parent, children in tree.children.items()
    }
    return {parent: children for parent, children in weighing.items() if parent in named and len(children) > 1}


def _draw_weights(tree: Tree, chosen: WeightUncertainty | None, count: int, stream: np.random.Generator) -> np.ndarray:
    nominal = tree.shares(tree.weights())
    if chosen is None:
        return np.repeat(nominal, count, axis=0)
    # All nodes are drawn for, moved or not, so that naming parents leaves the draws of their children as they were.
    shares = np.repeat(nominal, count, axis=0)
    if chosen.method == DIRICHLET:
        drawn = stream.standard_gamma(np.where(nominal > 0, chosen.concentration * nominal, 1.0), size=shares.shape)
    else:
        drawn = nominal * (1.0 + chosen.spread * stream.uniform(-1.0, 1.0, size=shares.shape))
    for at in _moved(tree, chosen).values():
        own = drawn[:, at]
        own = np.maximum(own / own.sum(axis=1, keepdims=True), SMALLEST_SHARE)
        shares[:, at] = own / own.sum(axis=1, keepdims=True)
    return shares
