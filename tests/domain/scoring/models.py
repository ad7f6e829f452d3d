"""Tiny score models and tables for the tests of scoring."""

import pandas as pd

from asd_plugin.domain.scoring.model_reading import read_model


def tree(**aggregates):
    """``tree(education=["a", "-b"], housing=["c"])``: two pillars under ``index``; ``-`` marks less = more need."""
    nodes = [{"id": "index"}]
    for pillar, leaves in aggregates.items():
        nodes.append({"id": pillar, "parent": "index", "weight": 1})
        nodes += [
            {
                "id": name.lstrip("-"),
                "parent": pillar,
                "weight": 1,
                "column": name.lstrip("-"),
                "direction": -1 if name[0] == "-" else 1,
            }
            for name in leaves
        ]
    return nodes


def flat(*leaves):
    """All leaves directly under the root."""
    return [
        {"id": "index"},
        *(
            {
                "id": name.lstrip("-"),
                "parent": "index",
                "weight": 1,
                "column": name.lstrip("-"),
                "direction": -1 if name[0] == "-" else 1,
            }
            for name in leaves
        ),
    ]


def model_data(nodes, **sections):
    """The JSON form of a model over ``nodes``."""
    return {"asd_score_model": 1, "id": "test", "title": {"fr": "Essai"}, "tree": nodes, **sections}


def model_of(nodes, **sections):
    """A checked model over ``nodes``."""
    return read_model(model_data(nodes, **sections))


def table(codes, **columns):
    """Indicators by unit code."""
    return pd.DataFrame(columns, index=pd.Index(codes, name="code"), dtype="float64")
