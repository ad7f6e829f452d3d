"""The variants of a model that the draws choose among, and which of them its own checks refuse."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import product

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..scoring.model import Aggregate, Joining, ScoreModel
from ..scoring.model_reading import read_model
from ..scoring.model_writing import write_model
from .settings import IMPUTATION, LISTED, NORMALISATION, TREATMENT, AggregationVariant, ByNode, RobustnessSettings

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
        for fault in impossible(model, variants, key):
            named = problem("robustness_variant_impossible", variant=variants.describe(key), fault=fault)
            faults.setdefault(f"{fault.code} {sorted(fault.fields.items(), key=str)}", named)
    refuse_if_any(faults.values())


def impossible(model: ScoreModel, variants: Variants, key: Key) -> tuple[Problem, ...]:
    """What the model's own checks refuse in one combination."""
    return faults_of(lambda: read_model(write_model(variant_model(model, variants, key))))


def faults_of(work: Callable[[], object]) -> tuple[Problem, ...]:
    """What ``work`` refuses, nothing when it goes through."""
    try:
        work()
    except AsdError as error:
        return error.problems
    return ()


def _with_aggregation(model: ScoreModel, variant: AggregationVariant) -> ScoreModel:
    """The model whose aggregates join as ``variant`` says: all of them, or those that a mapping names."""
    variant = variant.joinings if isinstance(variant, ByNode) else variant
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
        if value.method == "z" and (value.mean, value.sd) != (0.0, 1.0):
            return f"z {value.mean:g}/{value.sd:g}{' frozen' if value.moments else ''}"
        ends = f" {value.low:g}-{value.high:g}" if value.method in ("minmax", "goalposts", "percentile") else ""
        return f"{value.method}{ends}{' frozen' if value.bounds else ''}"
    if isinstance(value, ByNode):
        return value.name
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
