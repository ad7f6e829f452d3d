"""The variants of a model that the draws choose among, checked before the run and prepared once each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..progress import Progress, checkpoint
from ..rescoring.means import takes
from ..rescoring.rescorer import Rescorer
from ..rescoring.tree import Tree
from ..scoring.aggregation import aggregate
from ..scoring.model import Aggregate, Joining, ScoreModel
from ..scoring.model_reading import read_model
from ..scoring.model_writing import write_model
from ..scoring.preparation import Prepared, prepare
from .settings import IMPUTATION, LISTED, NORMALISATION, TREATMENT, AggregationVariant, RobustnessSettings

EXAMPLES = 5
Key = tuple[int, int, int, int]


@dataclass(frozen=True)
class Variants:
    """Variants of each listed choice, the model's own first: values and the names a reader knows them by."""

    values: dict[str, tuple]
    names: dict[str, tuple[str, ...]]

    def count(self, choice: str) -> int:
        """How many variants ``choice`` has, 1 when it does not vary."""
        return len(self.values[choice])

    def combinations(self) -> list[Key]:
        """Every combination: positions of treatment, imputation, normalisation, aggregation."""
        return list(product(*(range(self.count(choice)) for choice in LISTED)))

    def describe(self, key: Key) -> str:
        """A combination in words: only the choices that vary, or all variant 0 by the name of the normalisation."""
        told = [
            f"{choice}: {self.names[choice][at]}" for choice, at in zip(LISTED, key) if self.count(choice) > 1 or at
        ]
        return ", ".join(told) or f"{NORMALISATION}: {self.names[NORMALISATION][0]}"


def list_variants(model: ScoreModel, settings: RobustnessSettings) -> Variants:
    """Join the model's own choice and the alternatives of ``settings``, each once."""
    own = (model.treatment, model.missing, model.normalisation, {})
    given = (settings.treatments, settings.imputations, settings.normalisations, settings.aggregations)
    told_apart = (_itself, _itself, _itself, lambda variant: _methods(_with_aggregation(model, variant)))
    values = {
        choice: _distinct(first, others, key) for choice, first, others, key in zip(LISTED, own, given, told_apart)
    }
    names = {choice: tuple(_name(model, choice, value) for value in values[choice]) for choice in LISTED}
    return Variants(values, names)


def variant_model(model: ScoreModel, variants: Variants, key: Key) -> ScoreModel:
    """The model with the choices of one combination."""
    treatment, imputation, normalisation, aggregation = (variants.values[c][at] for c, at in zip(LISTED, key))
    changed = replace(model, treatment=treatment, missing=imputation, normalisation=normalisation)
    return _with_aggregation(changed, aggregation)


def refuse_impossible(model: ScoreModel, variants: Variants) -> None:
    """Refuse every combination that the model's own checks refuse, each fault once, with the variants' names."""
    faults: dict[str, Problem] = {}
    for key in variants.combinations():
        for fault in _faults_of(lambda key=key: read_model(write_model(variant_model(model, variants, key)))):
            named = problem("robustness_variant_impossible", variant=variants.describe(key), fault=fault)
            faults.setdefault(f"{fault.code} {sorted(fault.fields.items(), key=str)}", named)
    refuse_if_any(faults.values())


def _faults_of(work: Callable[[], object]) -> tuple[Problem, ...]:
    """What ``work`` refuses, nothing when it goes through."""
    try:
        work()
    except AsdError as error:
        return error.problems
    return ()


class VariantScorers:
    """One :class:`Rescorer` a combination, made from indicators prepared once per treatment, imputation and scale.

    ``model``: the model to draw weights for, in which screened indicators weigh 0 (screening knows no variants).
    """

    def __init__(self, model: ScoreModel, variants: Variants, prepared: dict[Key, Prepared], units: list[str]):
        self.model, self.variants = model, variants
        self._prepared, self._units = prepared, units
        self._last: tuple[Key, Rescorer] | None = None
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
) -> VariantScorers:
    """Prepare every combination of treatment, imputation and normalisation, and try every aggregation on it once.

    Whatever fails on these data is refused here, before the first draw: the model's own faults as they are, those of a
    variant with its name. Under a mean that needs positive values no indicator may be 0 or less, since drawn weights
    could bring an aggregate there.
    """
    groups = None if groups is None else groups.reindex(table.index)
    units = [str(unit) for unit in table.index]
    prepared: dict[tuple, Prepared] = {}
    faults: list[Problem] = []

    def try_variant(key: Key) -> None:
        chosen = variant_model(model, variants, key)
        if key[:3] not in prepared:
            prepared[key[:3]] = prepare(chosen, table, groups, status)
        _try_once(_screened(chosen, prepared[key[:3]].model), prepared[key[:3]], units)

    keys = variants.combinations()
    for done, key in enumerate(keys):
        checkpoint(progress, done / len(keys))
        found = _faults_of(lambda key=key: try_variant(key))
        if not any(key):
            refuse_if_any(found)
        faults += [problem("robustness_variant_fails", variant=variants.describe(key), fault=fault) for fault in found]
    refuse_if_any(faults)
    return VariantScorers(prepared[(0, 0, 0)].model, variants, prepared, units)


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


def _with_aggregation(model: ScoreModel, variant: AggregationVariant) -> ScoreModel:
    """The model whose aggregates join as ``variant`` says: all of them, or those that a mapping names."""
    if isinstance(variant, Mapping):
        chosen = {node_id: _joining(given) for node_id, given in variant.items()}
        nodes = (
            replace(node, aggregation=chosen[node.id].method, options=chosen[node.id]) if node.id in chosen else node
            for node in model.nodes
        )
        return replace(model, nodes=tuple(nodes))
    nodes = (
        replace(node, aggregation=None, options=None) if isinstance(node, Aggregate) else node for node in model.nodes
    )
    joining = _joining(variant)
    return replace(model, nodes=tuple(nodes), aggregation=joining.method, options=joining)


def _joining(given: str | Joining) -> Joining:
    return Joining(given) if isinstance(given, str) else given


def _distinct(first: object, others: tuple, key: Callable) -> tuple:
    kept, seen = [first], [key(first)]
    for other in others:
        if key(other) not in seen:
            kept.append(other)
            seen.append(key(other))
    return tuple(kept)


def _itself(variant: object) -> object:
    return variant


def _methods(model: ScoreModel) -> tuple:
    return tuple(model.joining_of(node) for node in model.aggregates)


def _name(model: ScoreModel, choice: str, value: object) -> str:
    if choice == TREATMENT:
        return value.method
    if choice == IMPUTATION:
        parts = (value.policy, value.group, None if value.min_available is None else f"{value.min_available:g}")
        return " ".join(part for part in parts if part)
    if choice == NORMALISATION:
        ends = f" {value.low:g}-{value.high:g}" if value.method in ("minmax", "goalposts", "percentile") else ""
        return f"{value.method}{ends}{' frozen' if value.bounds else ''}"
    if not isinstance(value, Mapping):
        return _joining_name(_joining(value))
    return ", ".join(f"{node} {_joining_name(_joining(given))}" for node, given in value.items()) or _own_joining(model)


def _own_joining(model: ScoreModel) -> str:
    """The model's own aggregations: the root's, then those of aggregates that differ."""
    root = model.joining_of(model.root)
    others = [node for node in model.aggregates if model.joining_of(node) != root]
    return ", ".join([_joining_name(root), *(f"{node.id} {_joining_name(model.joining_of(node))}" for node in others)])


def _joining_name(joining: Joining) -> str:
    """The method with those options that are not its defaults."""
    plain = Joining(joining.method)
    told = [
        f"{name} {value:g}" if isinstance(value, (int, float)) else f"{name} {value}"
        for name, value in vars(joining).items()
        if value != getattr(plain, name)
    ]
    return " ".join([joining.method, *told])
