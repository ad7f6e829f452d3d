"""Scores of all units under other weights, from indicators prepared once."""

from __future__ import annotations

import numpy as np

from ..scoring.aggregation import aggregate
from ..scoring.model import ScoreModel
from ..scoring.preparation import Prepared
from .means import can_be_blocked
from .plan import Step, compute, lay_out
from .tree import Tree, leaf_matrix

CELLS_A_BLOCK = 1 << 18  # scores held at once: 2 MB, about a processor's own cache
FEWEST_ALIKE = 16  # sets of weights for which it pays to lay the tree out anew
CELLS_THAT_PAY = 1 << 14  # scores for which one product and many small ones beat a few larger ones
GATHERING = ("owa", "median", "topsis")  # many tables a child: smaller blocks stay in the cache


class Rescorer:
    """Holds the prepared indicators of ``model`` and joins them under any weights; equal to the scoring at 1e-9.

    Missing values, thresholds and re-normalised weights are those of ``score_territories``. Means take matrix
    products, the other aggregations whole blocks of draws; a tree that can do neither (``can_be_blocked``) is joined
    one draw at a time by the scoring's own aggregation.
    The prepared values must have passed the model once (``aggregate``), which refuses values a mean cannot take.
    """

    def __init__(self, model: ScoreModel, prepared: Prepared, units: list[str] | None = None):
        self.tree = Tree(model)
        self.prepared = prepared
        self.values = leaf_matrix(model, prepared.leaves)
        self.own = np.vstack([prepared.own[leaf.id].to_numpy() for leaf in model.leaves])
        self.units = units if units is not None else [str(unit) for unit in prepared.own.index]
        self.is_fast = can_be_blocked(model, self.values.shape[1])
        methods = {model.joining_of(node).method for node in model.aggregates}
        self._fewest_alike = 1 if "copeland" in methods else FEWEST_ALIKE
        self._cells = CELLS_A_BLOCK // 8 if methods & set(GATHERING) else CELLS_A_BLOCK
        self._plans: dict[bytes, Step] = {}

    @property
    def block(self) -> int:
        """How many draws to hand over at once."""
        return max(1, self._cells // max(1, self.values.shape[1]))

    def scores(self, weights: np.ndarray) -> np.ndarray:
        """Scores, draws x units (NaN missing), for each row of ``weights``: draws x nodes, relative within a parent."""
        if not self.is_fast:
            return np.vstack([self._by_the_scoring(row) for row in weights])
        shares = self.tree.shares(weights)
        kinds, which = np.unique(shares > 0, axis=0, return_inverse=True)
        if 1 < len(kinds) <= len(shares) // self._fewest_alike:  # sets that leave out the same indicators go together
            found = np.empty((len(shares), self.values.shape[1]))
            for kind in range(len(kinds)):
                rows = np.flatnonzero(which.ravel() == kind)
                found[rows] = self._computed(shares[rows], kinds[kind])
            return found
        pays = len(kinds) == 1 and (self._fewest_alike == 1 or len(shares) * self.values.shape[1] >= CELLS_THAT_PAY)
        return self._computed(shares, kinds[0] if pays else None)

    def _computed(self, shares: np.ndarray, steady: np.ndarray | None) -> np.ndarray:
        values, known = compute(self.tree, self._plan(shares, steady), shares)
        return values if known is None else np.where(known, values, np.nan)

    def _plan(self, shares: np.ndarray, steady: np.ndarray | None) -> Step:
        counted = (shares[:, list(self.tree.leaves)] > 0).any(axis=0)
        key = counted.tobytes() + (b"" if steady is None else steady.tobytes())
        if key not in self._plans:
            self._plans[key] = lay_out(self.tree, self.values, self.own, counted, steady=steady)
        return self._plans[key]

    def _by_the_scoring(self, row: np.ndarray) -> np.ndarray:
        model = self.tree.model_with(row)
        own = {leaf.id: self.own[column] for column, leaf in enumerate(model.leaves)}
        with np.errstate(divide="ignore", invalid="ignore"):  # an aggregate left without weighing children: 0 / 0
            return aggregate(model, self.prepared.leaves, own, self.units).values[model.root.id]
