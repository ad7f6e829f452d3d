"""The ``tree`` list of a model file -> nodes, with every structural fault: ids, parents, cycles, leaves, weights."""

from __future__ import annotations

import re
from typing import Any

from ...indicators.settings import Normalisation, Treatment
from ..model import MILIEUX, Aggregate, Leaf, Node
from .aggregation_section import read_aggregation
from .json_reading import JsonReader, is_number, join, shown
from .normalisation_section import leaf_normalisation
from .source_section import leaf_denominator, leaf_smoothing
from .treatment_section import leaf_treatment

AGGREGATE_KEYS = ("id", "parent", "weight", "label", "aggregation", "min_available")
LEAF_KEYS = (
    "id", "parent", "weight", "label", "direction", "column", "indicator", "period", "milieu",
    "not_asked_as", "not_asked_where", "denominator", "treatment", "normalisation", "smoothing",
)  # fmt: skip
_NODE_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,49}")


def read_tree(
    reader: JsonReader, tree: Any, treatment: Treatment, normalisation: Normalisation
) -> tuple[tuple[Node, ...], bool]:
    """Read the nodes; also tell whether the structure is sound (one root, no cycle, no orphan, no duplicate).

    ``treatment`` and ``normalisation`` of the model fill what a leaf's own choices leave out.
    """
    before = len(reader.faults)
    if not isinstance(tree, list) or not tree:
        reader.fault("model_wrong_type", "tree", expected="[{...}, ...]", found=shown(tree))
        return (), False
    raw = _objects(reader, tree)
    parents = {node["id"]: node.get("parent") for node in raw}
    paths = {node["id"]: path_to(node["id"], parents) for node in raw}
    _check_structure(reader, raw, parents, paths)
    sound = len(reader.faults) == before
    # A parent that is no text is a fault already listed; lists and objects cannot be looked up.
    raw = [node if isinstance(node.get("parent"), str) else {**node, "parent": None} for node in raw]
    with_children = {node["parent"] for node in raw if node["parent"] is not None}
    nodes = []
    for node in raw:
        path = paths[node["id"]]
        if node["id"] in with_children or _reads_as_aggregate(node):
            nodes.append(_aggregate(reader, node, path, node["id"] in with_children))
        else:
            nodes.append(_leaf(reader, node, path, treatment, normalisation))
    _check_weights(reader, nodes, paths)
    return tuple(nodes), sound


def _objects(reader: JsonReader, tree: list) -> list[dict]:
    """Entries that are objects with a usable id, the first of each id; the others become faults."""
    kept, seen = [], {}
    for place, node in enumerate(tree):
        where = f"tree[{place}]"
        if not isinstance(node, dict):
            reader.fault("model_wrong_type", where, expected="{...}", found=shown(node))
            continue
        node_id = reader.text(node, "id", where, required=True)
        if not node_id:
            continue
        if not _NODE_ID.fullmatch(node_id):
            reader.fault("model_bad_node_id", where, id=node_id)
        if node_id.lower() in seen:
            reader.fault("model_duplicate_id", where, id=node_id, first=seen[node_id.lower()])
            continue
        seen[node_id.lower()] = where
        kept.append({**node, "id": node_id})
    return kept


def path_to(node_id: str, parents: dict[str, Any]) -> str:
    """Ids from the root down, as far as the parents can be followed, whatever the tree looks like."""
    parts = [node_id]
    while True:
        parent = parents.get(parts[0])
        if not isinstance(parent, str) or parent in parts:
            return "/".join(parts)
        parts.insert(0, parent)


def _check_structure(reader: JsonReader, raw: list[dict], parents: dict[str, Any], paths: dict[str, str]) -> None:
    roots = [node_id for node_id, parent in parents.items() if parent is None]
    for node_id, parent in parents.items():
        if parent is not None and (not isinstance(parent, str) or parent not in parents):
            reader.fault("model_unknown_parent", paths[node_id], id=node_id, parent=shown(parent))
    for ids in _cycles(parents):
        reader.fault("model_cycle", "/".join([*ids, ids[0]]), ids=list(ids))
    if raw and not roots:
        reader.fault("model_no_root", "tree")
    if len(roots) > 1:
        reader.fault("model_several_roots", "tree", ids=roots)


def _cycles(parents: dict[str, Any]) -> list[tuple[str, ...]]:
    found = []
    for start in parents:
        walk, here = [], start
        while here in parents and here not in walk:
            walk.append(here)
            here = parents[here] if isinstance(parents[here], str) else None
        if here == start and not any(start in cycle for cycle in found):
            found.append(tuple(reversed(walk)))
    return found


def _reads_as_aggregate(node: dict) -> bool:
    """A node without children that carries none of a leaf's own keys was meant as an aggregate."""
    return not any(key in node for key in LEAF_KEYS[4:])


def _aggregate(reader: JsonReader, node: dict, path: str, has_children: bool) -> Aggregate:
    if not has_children:
        reader.fault("model_empty_aggregate", path, id=node["id"])
    for key in ("column", "indicator"):
        if node.get(key) is not None:
            reader.fault("model_parent_with_source", path, id=node["id"], key=key)
    joining = read_aggregation(reader, node, path)
    extra = reader.leftovers(node, (*AGGREGATE_KEYS, "column", "indicator"), path)
    return Aggregate(
        node["id"],
        node.get("parent"),
        _weight(reader, node, path),
        reader.label(node, "label", path),
        joining.method if joining else None,
        extra,
        joining,
        reader.number(node, "min_available", path, None, 0, 1),
    )


def _leaf(reader: JsonReader, node: dict, path: str, treatment: Treatment, normalisation: Normalisation) -> Leaf:
    column, indicator = reader.text(node, "column", path), reader.text(node, "indicator", path)
    period = reader.text(node, "period", path)
    if column and indicator:
        reader.fault("model_two_sources", path, id=node["id"])
    elif not column and not indicator:
        reader.fault("model_leaf_without_source", path, id=node["id"])
    elif indicator and not period and node.get("period") is None:
        reader.fault("model_missing_key", path, key="period")
    direction = node.get("direction", 1)
    if not is_number(direction) or direction not in (1, -1):
        reader.fault("model_bad_direction", path, found=shown(direction))
        direction = 1
    return Leaf(
        node["id"],
        node.get("parent"),
        _weight(reader, node, path),
        reader.label(node, "label", path),
        int(direction),
        column,
        indicator,
        period,
        reader.choice(node, "milieu", path, MILIEUX, "total"),
        reader.number(node, "not_asked_as", path, None),
        {str(k): str(v) for k, v in reader.section(node, "not_asked_where", path).items()},
        reader.leftovers(node, LEAF_KEYS, path),
        leaf_denominator(reader, node, path),
        leaf_treatment(reader, node, path, treatment),
        leaf_normalisation(reader, node, path, normalisation),
        leaf_smoothing(reader, node, path),
    )


def _weight(reader: JsonReader, node: dict, path: str) -> float:
    weight = node.get("weight", 1)
    if is_number(weight) and weight >= 0:
        return float(weight)
    reader.fault("model_bad_weight", path, found=shown(weight))
    return 1.0


def _check_weights(reader: JsonReader, nodes: list[Node], paths: dict[str, str]) -> None:
    """Children of one parent that all weigh nothing leave the parent without a value."""
    by_parent: dict[str, list[float]] = {}
    for node in nodes:
        if node.parent is not None:
            by_parent.setdefault(node.parent, []).append(node.weight)
    for parent, weights in by_parent.items():
        if not any(weights):
            reader.fault("model_zero_weights", paths.get(parent, join("", parent)), count=len(weights))
