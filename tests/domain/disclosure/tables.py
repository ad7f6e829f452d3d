"""Invented tables with all their totals, and an attacker who tries every whole table that fits what is published."""

import itertools

import numpy as np
import pandas as pd

UP = {"c1": "A", "c2": "A", "c3": "B", "c4": "B", "c5": "B", "A": "MA", "B": "MA"}


def with_totals(cells, keys, hierarchies, value="n"):
    """All totals along every hierarchy, as rows."""
    for key in keys:
        parents, level, added = hierarchies.get(key, {}), cells, []
        while True:
            level = level.assign(**{key: level[key].map(parents)}).dropna(subset=[key])
            if not len(level):
                break
            level = level.groupby(keys, as_index=False)[value].sum()
            added.append(level)
        cells = pd.concat([cells, *added], ignore_index=True)
        cells = cells.groupby(keys, as_index=False)[value].sum() if added and key == keys[-1] else cells
    return cells.drop_duplicates(keys).reset_index(drop=True)


def invented(seed, shape=(2, 2, 3), programmes=3, mean=14.0, milieus=()):
    """Communes in provinces in regions, by programme (and milieu), with every total; cells, keys, hierarchies."""
    random = np.random.default_rng(seed)
    up, rows = {}, []
    for region, province, commune in itertools.product(*(range(n) for n in shape)):
        above, middle, leaf = f"{region}", f"{region}.{province}", f"{region}.{province}.{commune}"
        up.update({above: "MA", middle: above, leaf: middle})
        size = random.lognormal(np.log(mean), 0.8)
        for programme in range(programmes):
            for milieu in milieus or ("",):
                count = int(random.poisson(size / (1 + programme)))
                rows.append((leaf, f"p{programme}", milieu, 0 if random.random() < 0.1 else count))
    keys = ["unit", "programme", "milieu"] if milieus else ["unit", "programme"]
    cells = pd.DataFrame(rows, columns=["unit", "programme", "milieu", "n"])[[*keys, "n"]]
    hierarchies = {"unit": up, "programme": {f"p{k}": "total" for k in range(programmes)}}
    if milieus:
        hierarchies["milieu"] = dict.fromkeys(milieus, "total")
    return with_totals(cells, keys, hierarchies), keys, hierarchies


def sums_of(cells, keys, hierarchies):
    """Every total with its listed parts, by an independent, slow reading of the table: (total, parts)."""
    place = {tuple(row): at for at, row in enumerate(cells[keys].itertuples(index=False))}
    found = []
    for name, at in place.items():
        for k, key in enumerate(keys):
            children = [m for m, parent in hierarchies.get(key, {}).items() if parent == name[k]]
            parts = [place[(*name[:k], m, *name[k + 1 :])] for m in children if (*name[:k], m, *name[k + 1 :]) in place]
            if parts:
                found.append((at, parts))
    return found


def every_table(cells, status, sums, threshold=10, aware=True, window=10, value="n"):
    """All whole tables that fit what is published, as rows of values of the hidden cells (a small search tree).

    ``aware``: the attacker reads the status and knows the rule. Values are tried up to ``window`` away
    from the true one: a range found is thus never wider than the attacker's own.
    """
    values = cells[value].to_numpy(dtype=int)
    hidden = [k for k in range(len(cells)) if status.iloc[k].startswith("hidden")]
    choices = {}
    for k in hidden:
        low, high = max(0, values[k] - window), values[k] + window
        if aware and status.iloc[k] == "hidden_primary":
            low, high = max(1, low), min(threshold - 1, high)
        elif aware:
            low = max(threshold, low)
        choices[k] = range(low, high + 1)
    known = {k: int(values[k]) for k in range(len(cells)) if k not in choices}
    return [dict(found) for found in _search(known, hidden, choices, sums)]


def _search(known, hidden, choices, sums):
    known = dict(known)
    if not _propagate(known, choices, sums):
        return
    left = [k for k in hidden if k not in known]
    if not left:
        yield {k: known[k] for k in hidden}
        return
    for value in choices[left[0]]:
        yield from _search({**known, left[0]: value}, hidden, choices, sums)


def _propagate(known, choices, sums):
    changed = True
    while changed:
        changed = False
        for total, parts in sums:
            unknown = [k for k in (total, *parts) if k not in known]
            if len(unknown) > 1:
                if total in known and sum(known[k] for k in parts if k in known) > known[total]:
                    return False
                continue
            rest = sum(known[k] for k in parts if k in known)
            if not unknown:
                if known[total] != rest:
                    return False
            else:
                value = rest if unknown[0] == total else known[total] - rest
                if value not in choices[unknown[0]]:
                    return False
                known[unknown[0]] = value
                changed = True
    return True
