"""What the widgets of the explorer show, as plain records ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....qgis_support.i18n import label_of

if TYPE_CHECKING:
    from ....domain.scoring.model import ScoreModel


@dataclass(frozen=True)
class NodeRow:
    """One node of the tree. ``share``: of its parent, ``effective``: of the whole score, both 0 to 1.

    ``highest``: weight at the right end of its slider. ``direction``: +1, -1, or 0 for a node with children.
    ``children``: how many of them could be compared in pairs.
    """

    id: str
    parent: str
    label: str
    weight: float
    share: float
    effective: float
    highest: float
    direction: int
    children: int


def node_rows(model: ScoreModel, saved: ScoreModel) -> list[NodeRow]:
    """Every node in file order; sliders end at twice the largest weight the siblings were saved with."""
    saved_weights = {node.id: node.weight for node in saved.nodes}
    children = {node.id: model.children(node.id) for node in model.nodes}
    shares, effective = {model.root.id: 1.0}, {model.root.id: 1.0}
    for node in reversed(model.bottom_up()):
        total = sum(child.weight for child in children[node.id]) or 1.0
        for child in children[node.id]:
            shares[child.id] = child.weight / total
            effective[child.id] = effective[node.id] * shares[child.id]
    rows = []
    for node in model.nodes:
        siblings = children.get(node.parent or "", (node,))
        highest = 2.0 * max([saved_weights.get(sibling.id, 1.0) for sibling in siblings] or [1.0])
        rows.append(
            NodeRow(
                node.id,
                node.parent or "",
                label_of(node.label) or node.id,
                node.weight,
                shares[node.id],
                effective[node.id],
                highest or 2.0,
                getattr(node, "direction", 0),
                len(children[node.id]),
            )
        )
    return rows
