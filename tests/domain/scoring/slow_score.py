"""The need score once more, slowly: METHODS.md in plain loops and scipy's own statistics, nothing of the plugin.

``slow_score(model, units)``: ``model`` is the JSON form, ``units`` a dict code -> {column: value, None where missing}.
"""

import math
import statistics

import numpy as np
from scipy import stats


def slow_score(model, units):
    """Scores, ranks, classes, node values and contributions by code, and what imputation and treatment did."""
    nodes = {node["id"]: node for node in model["tree"]}
    children = {}
    for node in model["tree"]:
        if node.get("parent"):
            children.setdefault(node["parent"], []).append(node["id"])
    leaves = [name for name in nodes if name not in children]
    root = next(name for name, node in nodes.items() if not node.get("parent"))
    raw = {leaf: {code: row[source(nodes[leaf])] for code, row in units.items()} for leaf in leaves}
    filled = filled_cells(raw, units, model.get("missing", {}))
    treated = {leaf: treat(filled[leaf], model.get("treatment", {})) for leaf in leaves}
    scale = model.get("normalisation", {})
    values = {leaf: normalised(treated[leaf], nodes[leaf].get("direction", 1), scale, leaf) for leaf in leaves}
    own = {leaf: {code: raw[leaf][code] is not None for code in units} for leaf in leaves}
    weights = {}
    climb(root, model, nodes, children, values, own, weights)
    score = values[root]
    scored = [code for code in units if score[code] is not None]
    limits = inner_limits([score[code] for code in scored], model.get("classes", {}))
    return {
        "score": score,
        "rank": {code: 1 + sum(score[other] > score[code] + 1e-9 for other in scored) for code in scored},
        "class": {code: 1 + sum(score[code] > limit + 1e-9 for limit in limits) for code in scored},
        "nodes": values,
        "contributions": contributions(root, children, values, weights, leaves, scored),
        "share": {code: sum(own[leaf][code] for leaf in leaves) / len(leaves) for code in units},
        "imputed": {
            (c, leaf) for leaf in leaves for c in units if raw[leaf][c] is None and filled[leaf][c] is not None
        },
        "treated": {(c, leaf) for leaf in leaves for c in units if filled[leaf][c] != treated[leaf][c]},
        "limits": limits,
    }


def source(node):
    return node.get("column") or node["indicator"]


def filled_cells(raw, units, missing):
    policy = missing.get("policy", "require")
    known = {code for code in units if any(column[code] is not None for column in raw.values())}
    filled = {}
    for leaf, column in raw.items():
        filled[leaf] = dict(column)
        for code in units:
            if column[code] is not None or code not in known:
                continue
            pool = []
            if policy in ("mean", "median"):
                pool = [v for v in column.values() if v is not None]
            elif policy in ("group_mean", "group_median") and units[code][missing["group"]]:
                group = units[code][missing["group"]]
                pool = [v for c, v in column.items() if v is not None and units[c][missing["group"]] == group]
            elif policy == "zero":
                pool = [0.0]
            if pool:
                filled[leaf][code] = statistics.median(pool) if "median" in policy else math.fsum(pool) / len(pool)
    return filled


def treat(column, treatment):
    method = treatment.get("method", "none")
    codes = [code for code, value in column.items() if value is not None]
    x = [column[code] for code in codes]
    if method.startswith("winsorise"):
        low, high = (stats.scoreatpercentile(x, float(share)) for share in method.split("_")[1:])
        x = [min(max(value, low), high) for value in x]
    elif method == "skew_kurtosis":
        x = skew_kurtosis(x, treatment)
    return {**column, **dict(zip(codes, x))}


def passes(x, treatment):
    if len(x) < 4 or len(set(x)) == 1:
        return True
    skew, kurtosis = stats.skew(x, bias=False), stats.kurtosis(x, bias=False)
    return abs(skew) < treatment.get("max_skew", 2) or kurtosis < treatment.get("max_kurtosis", 3.5)


def skew_kurtosis(x, treatment):
    y, changed = list(x), set()
    while not passes(y, treatment) and len(changed) < treatment.get("max_points", 5):
        end, side = (max, 1) if stats.skew(y, bias=False) >= 0 else (min, -1)
        extreme = end(y)
        following = end(value for value in y if side * value < side * extreme)
        for place, value in enumerate(y):
            if value == extreme:
                y[place] = following
                changed.add(place)
    if passes(y, treatment):
        return y
    low, high = min(x), max(x)
    margin = 0.01 * (high - low)
    if stats.skew(x, bias=False) < 0:
        return [-math.log(high - value + margin) for value in x]
    return [math.log(value - low + margin) for value in x]


def normalised(column, direction, scale, leaf):
    codes = [code for code, value in column.items() if value is not None]
    x = [float(direction * column[code]) for code in codes]
    method, ties = scale.get("method", "minmax"), scale.get("ties", "min")
    low, high = scale.get("low", 0), scale.get("high", 1 if method == "percentile" else 100)
    if method == "z":
        mean, s = statistics.mean(x), statistics.stdev(x)
        y = [(value - mean) / s for value in x]
    elif method == "rank":
        y = stats.rankdata(x, method=ties)
    elif method == "percentile":
        y = [low + (high - low) * (rank - 1) / (len(x) - 1) for rank in stats.rankdata(x, method=ties)]
    else:
        ends = scale.get("bounds", {}).get(leaf)
        first, last = sorted(direction * end for end in ends) if ends else (min(x), max(x))
        y = [low + (high - low) * (value - first) / (last - first) for value in x]
        if ends and scale.get("truncate", method == "goalposts"):
            y = [min(max(value, low), high) for value in y]
    return {**dict.fromkeys(column), **{code: float(value) for code, value in zip(codes, y)}}


def climb(name, model, nodes, children, values, own, weights):
    """Children before their parent; weights re-normalised over those present where the policy says so."""
    for child in children[name]:
        if child in children:
            climb(child, model, nodes, children, values, own, weights)
    missing = model.get("missing", {})
    is_lenient = missing.get("policy", "require") == "available_mean"
    least = missing.get("min_available", 2 / 3 if is_lenient else 0)
    method = nodes[name].get("aggregation") or model.get("aggregation", {}).get("method", "arithmetic")
    weight = {child: nodes[child].get("weight", 1) for child in children[name] if nodes[child].get("weight", 1) > 0}
    values[name], own[name], weights[name] = {}, {}, {}
    for code in values[children[name][0]]:
        present = [child for child in weight if values[child][code] is not None]
        enough = sum(own[child][code] for child in weight) / len(weight) >= least - 1e-9
        whole = bool(present) if is_lenient else len(present) == len(weight)
        total = math.fsum(weight[child] for child in present)
        shares = {child: weight[child] / total for child in present} if enough and whole else {}
        weights[name][code] = shares
        if not shares:
            values[name][code] = None
        elif method == "geometric":
            values[name][code] = math.exp(math.fsum(w * math.log(values[c][code]) for c, w in shares.items()))
        else:
            values[name][code] = math.fsum(w * values[child][code] for child, w in shares.items())
        own[name][code] = values[name][code] is not None


def contributions(root, children, values, weights, leaves, scored):
    """Effective weight x normalised value; the product of shares down the tree (arithmetic trees)."""
    found = {}
    for code in scored:
        effective, open_nodes = {root: 1.0}, [root]
        while open_nodes:
            name = open_nodes.pop()
            for child, share in weights[name][code].items():
                effective[child] = effective[name] * share
                if child in children:
                    open_nodes.append(child)
        found[code] = {leaf: effective[leaf] * values[leaf][code] for leaf in leaves if leaf in effective}
    return found


def inner_limits(scores, classes):
    count = classes.get("count", 5)
    if classes.get("method") == "fixed":
        return classes["breaks"]
    if classes.get("method") == "equal_interval":
        low, high = min(scores), max(scores)
        return [low + (high - low) * step / count for step in range(1, count)]
    return [float(np.percentile(scores, 100 * step / count)) for step in range(1, count)]
