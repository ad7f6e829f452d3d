"""The tree of a model as positions, so that many sets of weights travel as one array: draws x nodes, in file order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..scoring.model import Leaf, ScoreModel


class Tree:
    """Positions of nodes, children and leaves of ``model``; ``nominal`` holds the weight of every node as given."""

    def __init__(self, model: ScoreModel):
        self.model = model
        self.ids = tuple(node.id for node in model.nodes)
        self.place = {node_id: position for position, node_id in enumerate(self.ids)}
        self.root = self.place[model.root.id]
        self.leaves = tuple(self.place[leaf.id] for leaf in model.leaves)
        self.column = {position: column for column, position in enumerate(self.leaves)}
        self.bottom_up = tuple(self.place[node.id] for node in model.bottom_up())
        self.children = {
            position: tuple(self.place[child.id] for child in model.children(self.ids[position]))
            for position in self.bottom_up
        }
        self.parent = {child: parent for parent, children in self.children.items() for child in children}
        self.nominal = np.array([node.weight for node in model.nodes], dtype="float64")

    def weights(self, changed: dict[str, float] | None = None) -> np.ndarray:
        """One row of weights, 1 x nodes: those of the model with ``changed`` (node id: weight) put in."""
        row = self.nominal.copy()
        for node_id, weight in (changed or {}).items():
            row[self.place[node_id]] = weight
        return row[None, :]

    def shares(self, weights: np.ndarray) -> np.ndarray:
        """Weights as shares within each parent; children that all weigh nothing keep 0; the root has 1."""
        shares = np.array(weights, dtype="float64")
        shares[:, self.root] = 1.0
        for children in self.children.values():
            at = list(children)
            total = shares[:, at].sum(axis=1, keepdims=True)
            shares[:, at] = np.divide(shares[:, at], total, out=np.zeros((len(shares), len(at))), where=total > 0)
        return shares

    def effective(self, shares: np.ndarray, top: int | None = None) -> np.ndarray:
        """Product of shares from ``top`` (default the root) down to each leaf under it: draws x leaves under top."""
        top = self.root if top is None else top
        reached = {top: np.ones(len(shares))}
        for position in reversed(self.bottom_up):
            if position in reached:
                reached.update({child: reached[position] * shares[:, child] for child in self.children[position]})
        return np.column_stack([reached[leaf] for leaf in self.leaves_under(top)])

    def leaves_under(self, top: int) -> tuple[int, ...]:
        """Positions of the leaves under ``top``, in file order; a leaf is under itself."""
        under = {top}
        for position in reversed(self.bottom_up):
            if position in under:
                under.update(self.children[position])
        return tuple(leaf for leaf in self.leaves if leaf in under)

    def without(self, weights: np.ndarray, left_out: np.ndarray) -> np.ndarray:
        """``weights`` with one leaf a row weighing nothing (its column among the leaves; -1: none).

        The siblings keep their proportions; an aggregate whose children all weigh nothing then weighs nothing too.
        """
        result = np.array(weights, dtype="float64")
        rows = np.flatnonzero(left_out >= 0)
        at = np.asarray(self.leaves)[left_out[rows]]
        result[rows, at] = 0.0
        for position in self.bottom_up:
            if position != self.root:
                empty = ~(result[:, list(self.children[position])] > 0).any(axis=1)
                result[empty, position] = 0.0
        return result

    def model_with(self, weights: np.ndarray) -> ScoreModel:
        """The model with one row of ``weights`` put in."""
        nodes = (
            node if node.parent is None else replace(node, weight=float(weight))
            for node, weight in zip(self.model.nodes, weights)
        )
        return replace(self.model, nodes=tuple(nodes))


def leaf_matrix(model: ScoreModel, leaves: dict[str, np.ndarray]) -> np.ndarray:
    """Normalised leaves as one array, leaves x units, in the model's order."""
    return np.vstack([leaves[leaf.id] for leaf in model.nodes if isinstance(leaf, Leaf)])
