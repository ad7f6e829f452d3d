"""Weights of a tree: as given, as a share within the parent, and effective (product of shares down to the node)."""

from __future__ import annotations

import pandas as pd

from .model import Leaf, ScoreModel


def weight_table(model: ScoreModel) -> pd.DataFrame:
    """Per node, in file order: parent, is_leaf, weight (as given), share (within the parent), effective.

    Effective weights of the leaves sum to 1. In a tree with geometric means they are the exponents.
    """
    shares = {}
    for node in model.aggregates:
        children = model.children(node.id)
        total = sum(child.weight for child in children)
        shares.update({child.id: child.weight / total for child in children})
    effective = {model.root.id: 1.0}
    for node in reversed(model.bottom_up()):
        effective.update({child.id: effective[node.id] * shares[child.id] for child in model.children(node.id)})
    rows = [
        (node.parent or "", isinstance(node, Leaf), node.weight, shares.get(node.id, 1.0), effective[node.id])
        for node in model.nodes
    ]
    return pd.DataFrame(
        rows,
        index=pd.Index([node.id for node in model.nodes], name="node"),
        columns=["parent", "is_leaf", "weight", "share", "effective"],
    )
