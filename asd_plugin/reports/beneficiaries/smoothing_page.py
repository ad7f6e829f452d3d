"""The page of smoothed rates: the funnel, how far small units were drawn, and the units outside the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...domain.smoothing.funnel import limits_at
from ...outputs.beneficiaries.smoothing_layer import FLAG_COLOURS, flag_labels, smoothing_numbers, smoothing_table
from ...qgis_support.i18n import format_number, tr
from ..needs.charts import ACCENT, GRID, INK, SOFT, Scale, dot, drawing, legend, line, text, x_axis, y_axis
from ..page_parts import footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name

if TYPE_CHECKING:
    import pandas as pd

    from ...outputs.beneficiaries.smoothing_layer import Smoothing

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 380, 60, 705, 12, 340
CURVE, LISTED, SIDE = 60, 30, 330


def smoothing_page(
    found: Smoothing, names: pd.DataFrame, title: str, small_print: list[str], warnings: list[str]
) -> str:
    """Return the page in the user's language; ``title``: what the rate is, ``small_print``: layer, date."""
    parts = [
        heading(tr("Rates of small areas: {title}").format(title=title), _lead(found)),
        section(tr("Funnel plot"), _funnel(found, names), paragraph(_reading(found), "note")),
        section(tr("Raw and smoothed"), _shrinkage(found, names), paragraph(_shrinkage_note(), "note")),
        section(tr("Units outside the 99.8 % limits"), _listed(found, names)),
        warnings_section(warnings),
        footer([*small_print, tr("A unit outside the limits asks for a look at its data first; it proves nothing.")]),
    ]
    return page(tr("Rates of small areas"), parts)


def _lead(found: Smoothing) -> str:
    numbers = smoothing_numbers(found)
    return tr(
        "Overall rate {rate} per {scale}. {units} units with a rate; {small} of them have a small population. {high} "
        "lie above and {low} below the 95 % limits."
    ).format(
        rate=format_number(numbers["OVERALL_RATE"], 1),
        scale=format_number(found.funnel.scale),
        units=format_number(numbers["UNITS_SMOOTHED"]),
        small=format_number(numbers["UNITS_SMALL"]),
        high=format_number(numbers["UNITS_ABOVE_95"]),
        low=format_number(numbers["UNITS_BELOW_95"]),
    )


def _reading(found: Smoothing) -> str:
    text_ = tr(
        "Each dot is a unit: its population to the right, its rate upwards. Between the inner lines 95 % of units "
        "would lie, and 99.8 % between the outer ones, if all had the overall rate and differed by chance alone."
    )
    if found.funnel.is_widened:
        return text_ + " " + tr("The limits were widened by the dispersion of the units.")
    if found.funnel.dispersion > 2:
        return (
            text_
            + " "
            + tr(
                "Here the units differ much more than by chance (dispersion {value}): many dots outside are expected. "
                "Widen the limits to see those that stand out among them."
            ).format(value=format_number(found.funnel.dispersion, 1))
        )
    return text_


def _shrinkage_note() -> str:
    return tr(
        "The smaller the population, the more a rate is drawn towards the mean of all units, or of its neighbours. The "
        "raw rate is kept in the layer."
    )


def _funnel(found: Smoothing, names: pd.DataFrame) -> str:
    shown = smoothing_table(found)
    shown = shown[shown["rate_raw"].notna() & (shown["population_used"] > 0)]
    if not len(shown):
        return paragraph(tr("None."))
    sizes = np.log10(shown["population_used"].to_numpy())
    low, high = float(sizes.min()), float(sizes.max())
    room = max(high - low, 0.2) * 0.03
    across = Scale(low - room, high + room, LEFT, RIGHT)
    steps = np.linspace(across.low, across.high, CURVE)
    curves = limits_at(found.funnel, np.maximum(10.0**steps, 1.0))
    # A tiny unit's limit may reach far above every rate seen: the plot ends a little above the highest rate.
    top = float(max(shown["rate_raw"].max(), np.median(curves["high_998"]), found.funnel.target)) * 1.05 or 1.0
    up = Scale(0.0, top, BOTTOM, TOP)
    parts = [*y_axis(up, LEFT, RIGHT), *_decades(across)]
    for name, values in curves.items():
        dash = ' stroke-dasharray="6 4"' if name.endswith("_95") else ""
        for place in range(CURVE - 1):
            ends = values[place : place + 2]
            if max(ends) <= top:
                x1, x2 = across.at(steps[place]), across.at(steps[place + 1])
                parts.append(line(x1, up.at(ends[0]), x2, up.at(ends[1]), SOFT, 1.2, dash))
    level = up.at(found.funnel.target)
    parts.append(line(LEFT, level, RIGHT, level, INK, 1.2))
    for unit, row in shown.iterrows():
        tip = f"{unit_name(names, unit)}: {format_number(row['rate_raw'], 1)}"
        colour = FLAG_COLOURS[row["funnel_flag"]] if row["funnel_flag"] != "inside" else SOFT
        parts.append(dot(across.at(np.log10(row["population_used"])), up.at(row["rate_raw"]), 2.6, colour, tip))
    parts.append(text(RIGHT, BOTTOM + 34, tr("Population at risk (logarithmic)"), "end", 11))
    labels = flag_labels()
    entries = [(SOFT if flag == "inside" else colour, labels[flag]) for flag, colour in FLAG_COLOURS.items()]
    return drawing(tr("Funnel plot"), WIDTH, HEIGHT, parts) + legend(entries)


def _decades(across: Scale) -> list[str]:
    parts = []
    for power in range(int(np.ceil(across.low)), int(np.floor(across.high)) + 1):
        x = across.at(power)
        parts += [line(x, TOP, x, BOTTOM, GRID), text(x, BOTTOM + 16, format_number(10.0**power), "middle", 11)]
    return parts


def _shrinkage(found: Smoothing, names: pd.DataFrame) -> str:
    """Raw against smoothed, once for all units and once for neighbours, on equal axes."""
    shown = smoothing_table(found)
    shown = shown[shown["rate_raw"].notna()]
    if not len(shown):
        return ""
    top = float(shown[["rate_raw", "rate_global", "rate_local"]].max().max()) * 1.04 or 1.0
    parts = []
    for place, (column, label) in enumerate(
        (("rate_global", tr("Towards all units")), ("rate_local", tr("Towards its neighbours")))
    ):
        left = 50 + place * (SIDE + 25)
        across, up = Scale(0.0, top, left, left + SIDE - 40), Scale(0.0, top, SIDE - 30, 24)
        parts += [*x_axis(across, 24, SIDE - 30, 4), *y_axis(up, left, left + SIDE - 40, 4)]
        parts.append(line(across.at(0), up.at(0), across.at(top), up.at(top), INK, 1, ' stroke-dasharray="2 3"'))
        parts.append(text(left, 14, label, "start", 12, ' font-weight="bold"'))
        for unit, row in shown[shown[column].notna()].iterrows():
            tip = f"{unit_name(names, unit)}: {format_number(row['rate_raw'], 1)} → {format_number(row[column], 1)}"
            parts.append(dot(across.at(row["rate_raw"]), up.at(row[column]), 2.2, ACCENT, tip))
    parts.append(text(WIDTH - 15, SIDE + 4, tr("Raw rate to the right, smoothed rate upwards"), "end", 11))
    return drawing(tr("Raw and smoothed"), WIDTH, SIDE + 12, parts)


def _listed(found: Smoothing, names: pd.DataFrame) -> str:
    shown = smoothing_table(found)
    shown = shown[shown["funnel_flag"].isin(("above_998", "below_998"))]
    if not len(shown):
        return paragraph(tr("None."))
    far = (shown["rate_raw"] - found.funnel.target).abs() / (shown["high_998"] - shown["low_998"]).clip(lower=1e-12)
    labels, rows = flag_labels(), []
    for unit in far.sort_values(ascending=False, kind="stable").index[:LISTED]:
        row = shown.loc[unit]
        figures = [
            format_number(row[name], 1) for name in ("rate_raw", "low_998", "high_998", "rate_global", "rate_local")
        ]
        size = format_number(row["population_used"])
        rows.append([unit_name(names, unit), str(unit), size, *figures, labels[row["funnel_flag"]]])
    heads = [
        (tr("Unit"), False),
        (tr("HCP code"), False),
        (tr("Population at risk"), True),
        (tr("Raw rate"), True),
        (tr("99.8 % limit, low"), True),
        (tr("99.8 % limit, high"), True),
        (tr("Towards all units"), True),
        (tr("Towards its neighbours"), True),
        (tr("Against the funnel limits"), False),
    ]
    more = len(shown) - len(rows)
    note = paragraph(tr("{count} more in the layer.").format(count=format_number(more)), "note") if more > 0 else ""
    return table(heads, rows) + note
