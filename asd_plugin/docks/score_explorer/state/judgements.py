"""Judgements of experts (AHP): joined into weights, and kept in the model beside the weights they gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ....domain.scoring.reading.json_reading import is_number
from .editing import with_weights

if TYPE_CHECKING:
    from ....domain.scoring.model import Node, ScoreModel
    from ....domain.weighting.ahp import Judged

KEY = "judgements"
NEAR = 1e-3


@dataclass(frozen=True)
class Expert:
    """Who judged, and {(a, b): how many times a counts more than b}; a pair that is absent counts as 1."""

    name: str
    pairs: Mapping[tuple[str, str], float]


@dataclass(frozen=True)
class Verdict:
    """Weights of one expert, or of all together, with their consistency; ``judged.worst`` names the worst triple."""

    judged: Judged
    weights: dict[str, float]


def verdict(ids: list[str], experts: list[Expert]) -> Verdict:
    """Judge the geometric mean of the experts' judgements (of one expert: his own)."""
    from ....domain.weighting.ahp import judge
    from ....domain.weighting.pairwise import joined_judgements

    matrices = [_matrix(ids, expert) for expert in experts]
    found = judge(joined_judgements(matrices) if len(matrices) > 1 else matrices[0])
    return Verdict(found, {str(name): float(weight) for name, weight in found.weights.items()})


def with_judgements(model: ScoreModel, parent: str, experts: list[Expert]) -> ScoreModel:
    """Give the children of ``parent`` the joined weights, and keep who judged what in the model."""
    ids = [child.id for child in model.children(parent)]
    together = verdict(ids, experts)
    record = {
        "method": "ahp",
        "joined_by": "geometric_mean",
        "consistency_ratio": together.judged.consistency_ratio,
        "weights": together.weights,
        "experts": [
            {
                "name": expert.name,
                "consistency_ratio": verdict(ids, [expert]).judged.consistency_ratio,
                "judgements": [[a, b, value] for (a, b), value in expert.pairs.items()],
            }
            for expert in experts
        ],
    }
    weighed = with_weights(model, together.weights)
    nodes = tuple(
        replace(node, extra={**node.extra, KEY: record}) if node.id == parent else node for node in weighed.nodes
    )
    return replace(weighed, nodes=nodes)


def kept_experts(model: ScoreModel, parent: str) -> list[Expert]:
    """The judgements the model keeps for ``parent``; what does not read as judgements of its children is left out."""
    ids = {child.id for child in model.children(parent)}
    record = _record(model.node(parent))
    experts = record.get("experts")
    found = []
    for place, entry in enumerate(experts if isinstance(experts, list) else []):
        if isinstance(entry, dict):
            name = entry.get("name")
            found.append(Expert(name if isinstance(name, str) else str(place + 1), _pairs(entry, ids)))
    return found


def moved_since(model: ScoreModel, parent: str) -> bool:
    """Whether the weights are no longer those the kept judgements gave."""
    given = _record(model.node(parent)).get("weights")
    if not isinstance(given, dict) or not all(is_number(weight) for weight in given.values()):
        return False
    now = {child.id: child.weight for child in model.children(parent)}
    shares, before = _shares(now), _shares(given)
    return shares.keys() != before.keys() or any(abs(shares[name] - before[name]) > NEAR for name in shares)


def _record(node: Node) -> dict[str, Any]:
    record = node.extra.get(KEY)
    return record if isinstance(record, dict) else {}


def _pairs(entry: dict[str, Any], ids: set[str]) -> dict[tuple[str, str], float]:
    listed = entry.get("judgements")
    pairs = {}
    for item in listed if isinstance(listed, list) else []:
        if not isinstance(item, (list, tuple)) or len(item) != 3:
            continue
        a, b, value = item
        are_children = isinstance(a, str) and isinstance(b, str) and {a, b} <= ids and a != b
        if are_children and is_number(value) and value > 0:
            pairs[a, b] = float(value)
    return pairs


def _shares(weights: Mapping[str, float]) -> dict[str, float]:
    total = sum(weights.values()) or 1.0
    return {name: weight / total for name, weight in weights.items()}


def _matrix(ids: list[str], expert: Expert) -> Any:
    from itertools import combinations

    from ....domain.weighting.pairwise import matrix_from_judgements

    given = dict(expert.pairs)
    judged = {
        (a, b): given[a, b] if (a, b) in given else 1.0 / given[b, a] if (b, a) in given else 1.0
        for a, b in combinations(ids, 2)
    }
    return matrix_from_judgements(ids, judged)
