"""The tree of a score as a drawing: every branch as thick as its effective weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...outputs import palettes
from ...qgis_support.i18n import format_number, label_of, language, tr
from .charts import INK, drawing, shortened, text

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from ...domain.scoring.result import ScoreResult

WIDTH, ROW, TOP = 760, 24.0, 8.0
LEAF_LABEL, NODE_LABEL = 36, 22
THICKEST = 26.0
LABEL_ROOM = 300


def weight_tree(result: ScoreResult) -> str:
    """The drawing; the share in brackets is the effective weight, in per cent of the whole score."""
    places = _places(result.model)
    deepest = max(column for column, _ in places.values())
    span = (WIDTH - LABEL_ROOM) / max(deepest, 1)
    parts, is_rtl = [], language() == "ar"
    for node in result.model.nodes:
        x, y = places[node.id][0] * span, TOP + ROW * (places[node.id][1] + 0.5)
        effective = float(result.weights.at[node.id, "effective"])
        if node.parent is not None:
            above = places[node.parent]
            start = (above[0] * span, TOP + ROW * (above[1] + 0.5))
            parts.append(_branch(start, (x, y), max(THICKEST * effective, 0.8), is_rtl))
    for node in result.model.nodes:
        x, y = places[node.id][0] * span, TOP + ROW * (places[node.id][1] + 0.5)
        parts += _label(result, node.id, x, y, is_rtl)
    rows = 1 + max(row for _, row in places.values())
    return drawing(tr("Tree of the score with effective weights"), WIDTH, 2 * TOP + ROW * rows, parts)


def _places(model: ScoreModel) -> dict[str, tuple[int, float]]:
    """Column and row of every node: leaves share the last column, a row each; a parent stands amid its children."""
    found: dict[str, tuple[int, float]] = {}
    rows = iter(range(len(model.nodes)))
    deepest = max(model.path(leaf.id).count("/") for leaf in model.leaves)

    def place(node_id: str, column: int) -> float:
        children = model.children(node_id)
        below = [place(child.id, column + 1) for child in children]
        row = sum(below) / len(below) if below else float(next(rows))
        found[node_id] = (column if below else deepest, row)
        return row

    place(model.root.id, 0)
    return found


def _branch(start: tuple[float, float], end: tuple[float, float], width: float, is_rtl: bool) -> str:
    (x1, y1), (x2, y2) = start, end
    middle = (x1 + x2) / 2
    x1, middle, x2 = (WIDTH - x if is_rtl else x for x in (x1, middle, x2))
    path = f"M{x1:.1f} {y1:.1f}C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
    return f'<path d="{path}" fill="none" stroke="{palettes.DENSITY[1]}" stroke-width="{width:.1f}"/>'


def _label(result: ScoreResult, node_id: str, x: float, y: float, is_rtl: bool) -> list[str]:
    """A leaf's name and share on one line; a parent's share under its name, for want of room before its children."""
    model = result.model
    is_leaf = not model.children(node_id)
    name = shortened(label_of(model.node(node_id).label) or node_id, LEAF_LABEL if is_leaf else NODE_LABEL)
    share = f"{format_number(100 * result.weights.at[node_id, 'effective'], 1)} %"
    halo = ' stroke="#ffffff" stroke-width="3" paint-order="stroke"'
    at, side = (WIDTH - x - 4, "end") if is_rtl else (x + 4, "start")
    if is_leaf:
        return [text(at, y + 4, f"{name} ({share})", side, 11.5, halo)]
    if node_id == model.root.id:
        return [text(at, y - 10, name, side, 11.5, f'{halo} font-weight="bold" fill="{INK}"')]
    return [
        text(at, y - 7, name, side, 11, f'{halo} fill="{INK}"'),
        text(at, y + 15, share, side, 11, f'{halo} fill="{INK}"'),
    ]
