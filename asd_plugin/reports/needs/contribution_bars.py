"""What each of the neediest units owes its score to: one bar a unit, one piece a branch of the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.scoring.result import ADDITIVE
from ...qgis_support.i18n import format_number, label_of, tr
from ..page_parts import paragraph
from .charts import INK, SOFT, Scale, drawing, legend, line, rect, shortened, text, x_axis

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.scoring.model import ScoreModel
    from ...domain.scoring.result import ScoreResult

WIDTH, NAMES, STEP, TOP = 760, 270, 22.0, 6.0
# Told apart by colour-blind readers (Okabe and Ito 2008), the yellow left out for want of contrast on white.
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#999999", "#4d4341")


def contribution_bars(result: ScoreResult, units: list[str], names: dict[str, str]) -> str:
    """Bars of ``units`` (codes) called ``names``, in their order; pieces sum to what ``result.basis`` says."""
    branches = _branches(result.model)
    pieces = _pieces(result, units, branches)
    if not len(pieces):
        return ""
    low = min(float(pieces.clip(upper=0).sum(axis=1).min()), 0.0)
    high = max(float(pieces.clip(lower=0).sum(axis=1).max()), 0.0)
    scale = Scale(low, high, NAMES + 10, WIDTH - 60)
    bottom = TOP + STEP * len(pieces)
    parts = x_axis(scale, TOP, bottom)
    for place, unit in enumerate(pieces.index):
        middle = TOP + STEP * (place + 0.5)
        parts.append(text(NAMES, middle + 4, shortened(names[unit], 38), "end", 11.5))
        parts += _bar(result, unit, pieces.loc[unit], branches, scale, middle)
    parts.append(line(scale.at(0.0), TOP, scale.at(0.0), bottom, SOFT if low < 0 else INK))
    called = [label_of(result.model.node(branch).label) or branch for branch in branches]
    key = legend([(_colour(place), name) for place, name in enumerate(called)])
    return (
        drawing(tr("Contributions to the score"), WIDTH, bottom + 20, parts) + key + paragraph(_reading(result), "note")
    )


def _branches(model: ScoreModel) -> dict[str, list[str]]:
    """Children of the root, each with its leaves."""
    leaves = {leaf.id: model.path(leaf.id).split("/") for leaf in model.leaves}
    first = [child.id for child in model.children(model.root.id)]
    return {branch: [leaf for leaf, path in leaves.items() if branch in path] for branch in first}


def _pieces(result: ScoreResult, units: list[str], branches: dict[str, list[str]]) -> pd.DataFrame:
    import pandas as pd

    own = result.contributions.loc[units]
    return pd.DataFrame({branch: own[leaves].sum(axis=1) for branch, leaves in branches.items()}, index=own.index)


def _bar(
    result: ScoreResult, unit: str, pieces: pd.Series, branches: dict[str, list[str]], scale: Scale, middle: float
) -> list[str]:
    """Pieces above zero to the right of it and below to the left, each with its indicators on hovering."""
    parts, ends = [], {True: 0.0, False: 0.0}
    for place, (branch, value) in enumerate(pieces.items()):
        side = value >= 0
        start, ends[side] = ends[side], ends[side] + value
        left, right = sorted((scale.at(start), scale.at(ends[side])))
        tip = _tip(result, unit, str(branch), value, branches[str(branch)])
        parts.append(rect(left, middle - 8, right - left, 16, _colour(place), tip, ' stroke="#fff" stroke-width="0.5"'))
    shown = float(result.scores.at[unit, "score"])
    parts.append(text(scale.at(ends[True]) + 5, middle + 4, format_number(shown, 1), "start", 11))
    return parts


def _tip(result: ScoreResult, unit: str, branch: str, value: float, leaves: list[str]) -> str:
    model, own = result.model, result.contributions.loc[unit]
    lines = [f"{label_of(model.node(branch).label) or branch}: {format_number(value, 1)}"]
    if leaves != [branch]:
        known = own[leaves].dropna().sort_values(ascending=False, kind="stable")
        lines += [
            f"{label_of(model.node(leaf).label) or leaf}: {format_number(part, 1)}" for leaf, part in known.items()
        ]
    return "\n".join(lines)


def _colour(place: int) -> str:
    return COLOURS[place % len(COLOURS)]


def _reading(result: ScoreResult) -> str:
    if result.basis == ADDITIVE:
        return tr("The pieces of a bar sum to the score written beside it.")
    return tr(
        "The pieces of a bar sum to the gap between the unit's score, written beside it, and the score of the mean "
        "profile over the same indicators."
    )
