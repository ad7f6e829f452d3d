"""How a model joins its indicators, with what the way of joining needs: power, order weights."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ....domain.errors import problem, refuse_if_any
from ....domain.scoring.model import Joining
from .editing import checked

if TYPE_CHECKING:
    from ....domain.scoring.model import Aggregate, ScoreModel

OWA, POWER = "owa", "power"
FIRST_POWER, FIRST_ORNESS = 2.0, 0.5


def with_aggregation(model: ScoreModel, method: str, saved: ScoreModel) -> ScoreModel:
    """Join the children of every node that follows the model in another way; the saved way comes back as saved."""
    if method == saved.aggregation:
        return checked(replace(_with_ways_of(model, saved), aggregation=method, options=saved.options))
    bare = _without_owa(model)
    if method == OWA:
        return with_orness(replace(bare, aggregation=OWA, options=None), FIRST_ORNESS)
    options = Joining(POWER, power=FIRST_POWER) if method == POWER else None
    return checked(replace(bare, aggregation=method, options=options))


def with_power(model: ScoreModel, power: float) -> ScoreModel:
    """Another power of the power mean."""
    return checked(replace(model, options=Joining(POWER, power=power)))


def with_orness(model: ScoreModel, orness: float) -> ScoreModel:
    """Order weights of that orness, as many for each node as it has children."""
    from ....domain.scoring.aggregation.orness import weights_of_orness

    return _ordered(model, {count: weights_of_orness(orness, count) for count in _counts(model)})


def with_order_weights(model: ScoreModel, weights: tuple[float, ...]) -> ScoreModel:
    """Order weights as they are for the nodes with that many children, resized for the others.

    Refused: weights that are negative or all 0, or not one for each child of the first node.
    """
    from ....domain.scoring.aggregation.orness import resized

    first = _following(model)[0]
    count = len(model.children(first.id))
    if any(weight < 0 for weight in weights) or not sum(weights) > 0:
        listed = str(list(weights))
        refuse_if_any([problem("model_bad_order_weights", path="aggregation/order_weights", found=listed)])
    if len(weights) != count:
        path = model.path(first.id)
        refuse_if_any([problem("model_order_weights_count", path=path, count=len(weights), children=count)])
    return _ordered(model, {n: weights if n == count else resized(weights, n) for n in _counts(model)})


def order_weights(model: ScoreModel) -> tuple[float, ...]:
    """The order weights the model itself says, those of the first node that follows it."""
    return model.options.order_weights if model.options is not None else ()


def _ordered(model: ScoreModel, by_count: dict[int, tuple[float, ...]]) -> ScoreModel:
    following = {node.id for node in _following(model)}
    shared = len(model.children(_following(model)[0].id))
    nodes = []
    for node in model.nodes:
        if node.id in following:
            count = len(model.children(node.id))
            own = None if count == shared else Joining(OWA, order_weights=by_count[count])
            node = replace(node, aggregation=own and OWA, options=own)
        nodes.append(node)
    return checked(replace(model, nodes=tuple(nodes), options=Joining(OWA, order_weights=by_count[shared])))


def _following(model: ScoreModel) -> list[Aggregate]:
    """Nodes that follow the model; with OWA also those that only have another number of children."""
    ways = (None, OWA) if model.aggregation == OWA else (None,)
    return [node for node in model.aggregates if node.aggregation in ways] or [model.root]


def _counts(model: ScoreModel) -> set[int]:
    return {len(model.children(node.id)) for node in _following(model)}


def _without_owa(model: ScoreModel) -> ScoreModel:
    """The nodes that had OWA because the model had it follow the model again."""
    if model.aggregation != OWA:
        return model
    following = {node.id for node in _following(model)}
    nodes = tuple(
        replace(node, aggregation=None, options=None) if node.id in following else node for node in model.nodes
    )
    return replace(model, nodes=nodes)


def _with_ways_of(model: ScoreModel, saved: ScoreModel) -> ScoreModel:
    before = {node.id: node for node in saved.aggregates}
    nodes = tuple(
        replace(node, aggregation=before[node.id].aggregation, options=before[node.id].options)
        if node.id in before
        else node
        for node in model.nodes
    )
    return replace(model, nodes=nodes)
