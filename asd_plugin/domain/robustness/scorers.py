"""Every combination of variants prepared once, tried once, and ready to score thousands of draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..progress import Progress, checkpoint
from ..rescoring.means import takes
from ..rescoring.rescorer import Rescorer
from ..rescoring.tree import Tree
from ..scoring.aggregation import aggregate
from ..scoring.model import ScoreModel
from ..scoring.preparation import Prepared, prepare
from .usable import kept_places, left_out, skipped_notes, without
from .variants import Key, Variants, faults_of, impossible, variant_model

EXAMPLES = 5


class VariantScorers:
    """One :class:`Rescorer` a combination, made from indicators prepared once per treatment, imputation and scale.

    ``model``: the model to draw weights for, in which screened indicators weigh 0 (screening knows no variants).
    """

    def __init__(self, model: ScoreModel, variants: Variants, prepared: dict[Key, Prepared], units: list[str]):
        self.model, self.variants = model, variants
        self._prepared, self._units = prepared, units
        self._last: tuple[Key, Rescorer] | None = None
        self.notes: tuple[Problem, ...] = ()  # alternatives left out
        self.tree = Tree(model)

    def scorer(self, key: Key) -> Rescorer:
        """The scorer of one combination; the last one is kept, since what it has laid out costs time."""
        if self._last is None or self._last[0] != key:
            model = variant_model(self.model, self.variants, key)
            self._last = key, Rescorer(model, self._prepared[key[:3]], self._units)
        return self._last[1]


def prepare_variants(
    model: ScoreModel,
    variants: Variants,
    table: pd.DataFrame,
    groups: pd.DataFrame | None,
    status: pd.DataFrame | None,
    progress: Progress,
    skip_impossible: bool = False,
) -> VariantScorers:
    """Prepare every combination of treatment, imputation and normalisation, and try every aggregation on it once.

    Whatever fails on these data is refused here, before the first draw: the model's own faults as they are, those of a
    variant with its name. Under a mean that needs positive values no indicator may be 0 or less, since drawn weights
    could bring an aggregate there. ``skip_impossible``: alternatives that fail, by the model's own checks or on these
    data, are left out instead, each with a note (``usable.left_out``).
    """
    groups = None if groups is None else groups.reindex(table.index)
    tried = _Trial(model, variants, table, groups, status, {})
    keys = variants.combinations()
    keys.sort(key=lambda key: sum(place > 0 for place in key))  # an alternative that fails alone is not tried again
    faults: dict[Key, tuple[Problem, ...]] = {}
    alone: set[tuple[int, int]] = set()
    for done, key in enumerate(keys):
        checkpoint(progress, done / len(keys))
        places = [(number, place) for number, place in enumerate(key) if place]
        if skip_impossible and any(place in alone for place in places):
            continue
        found = (impossible(model, variants, key) if skip_impossible else ()) or faults_of(lambda key=key: tried(key))
        if not places:
            refuse_if_any(found)
        if found:
            faults[key] = found
            alone.update(places if len(places) == 1 else ())
    if not skip_impossible:
        refuse_if_any(_named(variants, key, fault) for key, found in faults.items() for fault in found)
    dropped = left_out(faults)
    kept, prepared = without(variants, dropped), _renumbered(variants, dropped, tried.prepared)
    scorers = VariantScorers(prepared[(0, 0, 0)].model, kept, prepared, tried.units)
    scorers.notes = skipped_notes(variants, dropped)
    return scorers


def _named(variants: Variants, key: Key, fault: Problem) -> Problem:
    return problem("robustness_variant_fails", variant=variants.describe(key), fault=fault)


def _renumbered(variants: Variants, dropped: Mapping, prepared: dict[tuple, Prepared]) -> dict[tuple, Prepared]:
    """What was prepared, by the positions that the variants have once some are left out."""
    kept = [kept_places(variants, number, dropped) for number in range(3)]
    return {
        tuple(places.index(at) for places, at in zip(kept, key)): found
        for key, found in prepared.items()
        if all(at in places for places, at in zip(kept, key))
    }


@dataclass(frozen=True)
class _Trial:
    """One combination after the other prepared, joined once, and kept."""

    model: ScoreModel
    variants: Variants
    table: pd.DataFrame
    groups: pd.DataFrame | None
    status: pd.DataFrame | None
    prepared: dict[tuple, Prepared]

    @property
    def units(self) -> list[str]:
        return [str(unit) for unit in self.table.index]

    def __call__(self, key: Key) -> None:
        chosen = variant_model(self.model, self.variants, key)
        if key[:3] not in self.prepared:
            self.prepared[key[:3]] = prepare(chosen, self.table, self.groups, self.status)
        _try_once(_screened(chosen, self.prepared[key[:3]].model), self.prepared[key[:3]], self.units)


def _screened(chosen: ScoreModel, used: ScoreModel) -> ScoreModel:
    """The aggregations of ``chosen`` with the weights of ``used``, in which screened indicators weigh 0."""
    weights = {node.id: node.weight for node in used.nodes}
    return replace(chosen, nodes=tuple(replace(node, weight=weights[node.id]) for node in chosen.nodes))


def _try_once(model: ScoreModel, prepared: Prepared, units: list[str]) -> None:
    own = {leaf.id: prepared.own[leaf.id].to_numpy() for leaf in model.leaves}
    score = aggregate(model, prepared.leaves, own, units).values[model.root.id]
    if np.isnan(score).all():
        threshold = model.missing.threshold
        raise AsdError(problem("no_unit_scored", count=len(units), policy=model.missing.policy, threshold=threshold))
    refuse_if_any(_could_reach_zero(model, prepared, units, ~np.isnan(score)))


def _could_reach_zero(model: ScoreModel, prepared: Prepared, units: list[str], scored: np.ndarray) -> list[Problem]:
    tree, faults = Tree(model), {}
    weighs = tree.effective(tree.shares(tree.weights()))[0] > 0
    for node in model.aggregates:
        joining = model.joining_of(node)
        for position in tree.leaves_under(tree.place[node.id]):
            leaf = tree.ids[position]
            values = prepared.leaves[leaf]
            used = scored & ~np.isnan(values) & weighs[tree.column[position]]
            if used.any() and not takes(joining, float(values[used].min())):
                at = np.flatnonzero(used & (values <= 0))
                examples = [units[row] for row in at[:EXAMPLES]]
                faults[leaf] = problem(
                    "robustness_could_reach_zero",
                    path=model.path(leaf),
                    node=node.id,
                    method=joining.method,
                    count=len(at),
                    examples=examples,
                )
    return list(faults.values())
