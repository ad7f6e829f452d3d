"""What an attacker does with published tables: subtract, and when that is not enough, a linear programme a cell.

The attacker knows the geography, that programmes add up to their total, and that nothing is negative. ``published`` has
one row a cell with ``households`` (missing where hidden) and ``status``; several publications may be put together.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from tests.attacks.invented import ALL, COUNTRY


def parent_of(unit):
    """The zone above a unit or zone."""
    if unit == COUNTRY:
        return None
    return COUNTRY if len(unit) == 2 else unit[:2] if len(unit) == 6 else unit[:6]


def sums(cells):
    """Every (whole, parts) among ``cells`` (unit, programme) along the geography and along the programmes.

    Wholes that nobody published are there too: the attacker adds them as unknowns.
    """
    cells = set(cells)
    for unit in list({unit for unit, _ in cells}):
        while unit is not None:
            cells |= {(unit, programme) for programme in {name for _, name in cells}}
            unit = parent_of(unit)
    found = []
    for unit, programme in sorted(cells):
        below = [cell for cell in cells if cell[1] == programme and parent_of(cell[0]) == unit]
        if below:
            found.append(((unit, programme), sorted(below)))
        if programme == ALL:
            named = [cell for cell in cells if cell[0] == unit and cell[1] != ALL]
            if named:
                found.append(((unit, programme), sorted(named)))
    return sorted(cells), found


def one_step(values: dict, found) -> dict:
    """Cells that plain subtraction gives back: a sum with one unknown, repeated until nothing more is found."""
    known, learnt = dict(values), {}
    grew = True
    while grew:
        grew = False
        for whole, parts in found:
            unknown = [cell for cell in (whole, *parts) if np.isnan(known.get(cell, np.nan))]
            if len(unknown) != 1:
                continue
            cell = unknown[0]
            inside = sum(known[part] for part in parts if part != cell)
            known[cell] = inside if cell == whole else known[whole] - inside
            learnt[cell] = known[cell]
            grew = True
    return learnt


def ranges(values: dict, found, targets, limits=None) -> pd.DataFrame:
    """Least and greatest value each target can have (two linear programmes a cell); columns low, high.

    ``limits``: what the attacker knows of a hidden cell beforehand, as (least, greatest).
    """
    from scipy.optimize import linprog
    from scipy.sparse import lil_matrix

    cells = sorted({cell for whole, parts in found for cell in (whole, *parts)})
    unknown = [cell for cell in cells if np.isnan(values.get(cell, np.nan))]
    place = {cell: rank for rank, cell in enumerate(unknown)}
    matrix, right = lil_matrix((len(found), len(unknown))), np.zeros(len(found))
    for row, (whole, parts) in enumerate(found):
        for cell, sign in ((whole, -1.0), *((part, 1.0) for part in parts)):
            if cell in place:
                matrix[row, place[cell]] += sign
            else:
                right[row] -= sign * values[cell]
    used = np.flatnonzero(np.asarray((matrix != 0).sum(axis=1)).ravel())
    matrix, right = matrix.tocsr()[used], right[used]
    bounds = [(limits or {}).get(cell, (0, None)) for cell in unknown]
    rows = {}
    for cell in targets:
        ends = []
        for sign in (1.0, -1.0):
            aim = np.zeros(len(unknown))
            aim[place[cell]] = sign
            answer = linprog(aim, A_eq=matrix, b_eq=right, bounds=bounds, method="highs")
            assert answer.status in (0, 3), answer.message
            ends.append(sign * answer.fun if answer.status == 0 else sign * -np.inf)
        rows[cell] = ends
    return pd.DataFrame.from_dict(rows, orient="index", columns=["low", "high"])
