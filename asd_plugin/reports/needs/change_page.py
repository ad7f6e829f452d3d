"""The page of a comparison of two scores: who moved, by how much, and because of which indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...outputs.needs.change_layer import FAR_DOWN, FAR_UP, change_numbers, mean_parts, top_movers
from ...qgis_support.i18n import format_number, tr
from ..page_parts import footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name
from .charts import ACCENT, GRID, Bar, Scale, bars, dot, drawing, legend, line, shortened, text

if TYPE_CHECKING:
    import pandas as pd

    from ...outputs.needs.change_layer import Comparison

SLOPES, LISTED, PARTS = 20, 40, 2
WIDTH, HEIGHT, LEFT, RIGHT, TOP, APART = 720, 520, 250, 470, 40, 15


def change_page(found: Comparison, names: pd.DataFrame, small_print: list[str], warnings: list[str]) -> str:
    """Return the page in the user's language; ``small_print``: layers, models, date."""
    title = tr("Two scores compared: {before} and {after}").format(before=found.before, after=found.after)
    parts = [
        heading(title, _lead(found)),
        section(tr("Who moved most"), _slopes(found, names)),
        section(tr("Which indicators changed the scores"), _indicators(found)),
        section(tr("Movers and what moved them"), _movers(found, names), paragraph(_reading(), "note")),
        warnings_section(warnings),
        footer([*small_print, tr("The score describes territories; it says nothing about a household.")]),
    ]
    return page(title, parts)


def _lead(found: Comparison) -> str:
    numbers = change_numbers(found)
    return tr(
        "{count} units have both scores: {up} moved up (more need), {down} moved down. Largest rank change: {largest}. "
        "Rank correlation: {correlation}."
    ).format(
        count=format_number(numbers["UNITS_COMPARED"]),
        up=format_number(numbers["UNITS_UP"]),
        down=format_number(numbers["UNITS_DOWN"]),
        largest=format_number(numbers["LARGEST_RANK_CHANGE"]),
        correlation=format_number(numbers["RANK_CORRELATION"], 3),
    )


def _reading() -> str:
    return tr(
        "Change of the score = sum of its parts by indicator, and of a rest where scores are not sums. The parts shown "
        "are those that differ most from the other units in the direction the rank moved."
    )


def _slopes(found: Comparison, names: pd.DataFrame) -> str:
    movers = top_movers(found.change, SLOPES)
    if not len(movers):
        return paragraph(tr("No rank changed."))
    worst = max(movers["rank_before"].max(), movers["rank_after"].max())
    scale = Scale(1.0, float(max(worst, 2)), TOP, HEIGHT - 14)
    left = _apart({unit: scale.at(row["rank_before"]) for unit, row in movers.iterrows()})
    right = _apart({unit: scale.at(row["rank_after"]) for unit, row in movers.iterrows()})
    parts = [line(x, TOP - 6, x, HEIGHT - 8, GRID, 1.5) for x in (LEFT, RIGHT)]
    parts.append(text(LEFT, 16, shortened(found.before, 36), "end", 13, ' font-weight="bold"'))
    parts.append(text(RIGHT, 16, shortened(found.after, 36), "start", 13, ' font-weight="bold"'))
    for unit, row in movers.iterrows():
        colour = FAR_UP if row["rank_change"] < 0 else FAR_DOWN
        name = unit_name(names, unit)
        start, end = scale.at(row["rank_before"]), scale.at(row["rank_after"])
        ranks = [format_number(row[side]) for side in ("rank_before", "rank_after")]
        parts.append(line(LEFT, start, RIGHT, end, colour, 1.6, ' opacity="0.8"'))
        parts += [dot(LEFT, start, 3, colour, name), dot(RIGHT, end, 3, colour, name)]
        parts += [
            line(LEFT - 14, left[unit], LEFT - 3, start, GRID),
            line(RIGHT + 3, end, RIGHT + 14, right[unit], GRID),
        ]
        parts.append(text(LEFT - 54, left[unit] + 4, shortened(name, 30), "end", 11))
        parts.append(text(LEFT - 16, left[unit] + 4, ranks[0], "end", 11))
        parts.append(text(RIGHT + 16, right[unit] + 4, ranks[1], "start", 11))
        parts.append(text(RIGHT + 54, right[unit] + 4, shortened(name, 32), "start", 11))
    key = legend([(FAR_UP, tr("Moved up: more need")), (FAR_DOWN, tr("Moved down: less need"))])
    note = paragraph(tr("Rank 1, the highest need, is at the top."), "note")
    return drawing(tr("Who moved most"), WIDTH, HEIGHT, parts) + key + note


def _apart(places: dict[str, float]) -> dict[str, float]:
    """Heights of the names: near their dots, at least ``APART`` from one another, within the chart."""
    order = sorted(places, key=places.__getitem__)
    heights: list[float] = []
    for unit in order:
        heights.append(max(places[unit], heights[-1] + APART if heights else TOP))
    limit = HEIGHT - 10.0
    for place in range(len(heights) - 1, -1, -1):
        heights[place] = min(heights[place], limit)
        limit = heights[place] - APART
    return dict(zip(order, heights))


def _indicators(found: Comparison) -> str:
    if not found.change.parts.shape[1]:
        return ""
    rows = [
        Bar(found.labels.get(leaf, leaf), row["mean_size"], colour=ACCENT)
        for leaf, row in mean_parts(found.change).iterrows()
        if row["mean_size"] == row["mean_size"]
    ]
    note = tr("Mean size, over the units, of the part of each indicator in the change of the score (points).")
    return bars(tr("Which indicators changed the scores"), rows, 2) + paragraph(note, "note")


def _movers(found: Comparison, names: pd.DataFrame) -> str:
    rows = [
        [
            unit_name(names, unit),
            str(unit),
            format_number(row["rank_before"]),
            format_number(row["rank_after"]),
            _signed(row["rank_change"], 0),
            _signed(row["change"], 1),
            _why(found, unit, row["rank_change"]),
        ]
        for unit, row in top_movers(found.change, LISTED).iterrows()
    ]
    heads = [
        (tr("Unit"), False),
        (tr("HCP code"), False),
        (tr("Rank before"), True),
        (tr("Rank after"), True),
        (tr("Rank change"), True),
        (tr("Score change"), True),
        (tr("Because of (points)"), False),
    ]
    return table(heads, rows) if rows else paragraph(tr("None."))


def _why(found: Comparison, unit: str, moved: float) -> str:
    """The parts that pulled most in the direction the rank moved, beyond the other units."""
    parts = found.change.parts
    pull = ((parts.loc[unit] - parts.mean()) * (-1 if moved > 0 else 1)).dropna().sort_values(ascending=False)
    chosen = [leaf for leaf in pull.index[:PARTS] if pull[leaf] > 0]
    return "; ".join(f"{found.labels.get(leaf, leaf)} ({_signed(parts.at[unit, leaf], 1)})" for leaf in chosen)


def _signed(value: float, decimals: int) -> str:
    if value != value:
        return format_number(value)
    shown = format_number(abs(value), decimals)
    return shown if round(value, decimals) == 0 else f"{'+' if value > 0 else '−'}{shown}"
