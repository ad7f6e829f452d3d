"""A tree of one mean with missing cells, as one product with effective weights and small ones for the missing cells.

Where a child is missing, its siblings' weights are divided by the share that is present. For the leaves of one
aggregate that divisor is the same for all units that miss the same children there and up the tree: those units are
taken together, and only they pay for it. Equal to the node-by-node way up to the last bits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scoring.aggregation import TOLERANCE
from .tree import Tree

Sum = tuple[int, ...]  # nodes whose shares are added


@dataclass(frozen=True)
class Group:
    """Units that miss the same children: ``values`` (units x leaves) of the leaves at ``columns``, and what divides."""

    rows: np.ndarray
    columns: np.ndarray
    values: np.ndarray
    divisors: tuple[Sum, ...]


@dataclass(frozen=True)
class Patterns:
    """``main``: units x leaves under ``node``, 0 where the cell is missing or in a group. ``known``: by unit."""

    node: int
    main: np.ndarray
    groups: tuple[Group, ...]
    known: np.ndarray

    def sums(self, tree: Tree, shares: np.ndarray) -> np.ndarray:
        """Weighted sum of the leaves, draws x units; meaningless where the node is not known."""
        effective = np.ascontiguousarray(tree.effective(shares, self.node).T)
        found = self.main @ effective
        divided: dict[Sum, np.ndarray] = {}
        for group in self.groups:
            factor = np.ones(len(shares))
            for nodes in group.divisors:
                if nodes not in divided:
                    divided[nodes] = 1.0 / shares[:, list(nodes)].sum(axis=1)
                factor = factor * divided[nodes]
            found[group.rows] += group.values @ (effective[group.columns] * factor)
        return np.ascontiguousarray(found.T)


def lay_out_patterns(
    tree: Tree, node: int, values: np.ndarray, present: np.ndarray, own: np.ndarray, counted: np.ndarray
) -> Patterns | None:
    """Lay out the leaves under ``node``; None where units miss too many different things for it to pay.

    ``values``: all leaves x units, already transformed, 0 where missing; ``present`` and ``own``: where there is a
    value, and one of the unit's own. ``counted``: per node, whether it weighs, the same in every draw.
    """
    here = _known(tree, node, present, own, counted)
    leaves = tree.leaves_under(node)
    place = {leaf: at for at, leaf in enumerate(leaves)}
    main = np.where(present, values, 0.0)[[tree.column[leaf] for leaf in leaves]].T.copy()
    groups: list[Group] = []
    for bottom, chain in _chains(tree, node):
        columns = np.array([place[child] for child in tree.children[bottom] if child in place])
        at = [child for above in chain for child in tree.children[above] if counted[child]]
        there = np.vstack([here[child] for child in at]) if at else np.zeros((0, main.shape[0]), dtype=bool)
        uneven = ~there.all(axis=0)
        rows = np.flatnonzero(uneven)
        if not rows.size:
            continue
        reached = np.logical_and.reduce([here[above][rows] for above in chain])
        own_rows = main[np.ix_(rows, columns)]
        main[np.ix_(rows, columns)] = 0.0
        rows, own_rows = rows[reached], own_rows[reached]
        kinds, which = np.unique(there[:, rows], axis=1, return_inverse=True)
        for number in range(kinds.shape[1]):
            chosen = which.ravel() == number
            divisors = _divisors(tree, chain, dict(zip(at, kinds[:, number])), counted)
            groups.append(Group(rows[chosen], columns, own_rows[chosen], divisors))
        if len(groups) > max(64, main.shape[0] // 4):
            return None
    return Patterns(node, np.ascontiguousarray(main), tuple(groups), here[node])


def _divisors(tree: Tree, chain: list[int], there: dict[int, np.bool_], counted: np.ndarray) -> tuple[Sum, ...]:
    found = []
    for above in chain:
        children = [child for child in tree.children[above] if counted[child]]
        kept = tuple(child for child in children if there[child])
        if len(kept) < len(children):
            found.append(kept)
    return tuple(found)


def _chains(tree: Tree, top: int) -> list[tuple[int, list[int]]]:
    """Aggregates with leaves of their own under ``top``, each with the aggregates from it up to ``top``."""
    found = []
    for bottom in tree.bottom_up:
        chain = [bottom]
        while chain[-1] != top and chain[-1] in tree.parent:
            chain.append(tree.parent[chain[-1]])
        if chain[-1] == top and any(child in tree.column for child in tree.children[bottom]):
            found.append((bottom, chain))
    return found


def _known(tree: Tree, top: int, present: np.ndarray, own: np.ndarray, counted: np.ndarray) -> dict[int, np.ndarray]:
    """Where each node under ``top`` has a value: the rules of ``unit_weights`` for every unit at once."""
    here = {leaf: present[column] for leaf, column in tree.column.items()}
    theirs = {leaf: own[column] for leaf, column in tree.column.items()}
    fills_gaps = tree.model.missing.policy == "available_mean"
    for node in tree.bottom_up:
        children = [child for child in tree.children[node] if counted[child]]
        if not children:
            here[node] = theirs[node] = np.zeros(present.shape[1], dtype=bool)
            continue
        threshold = tree.model.threshold_of(tree.model.node(tree.ids[node]))
        some = np.vstack([here[child] for child in children])
        share = np.vstack([theirs[child] for child in children]).mean(axis=0)
        known = (some.any(axis=0) if fills_gaps else some.all(axis=0)) & (share >= threshold - TOLERANCE)
        here[node] = theirs[node] = known
        if node == top:
            break
    return here
