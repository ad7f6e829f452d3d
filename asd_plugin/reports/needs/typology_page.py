"""The page of a typology: the rule, need against coverage, counts by region, who comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.typology.settings import (
    COVERAGE,
    HIDDEN,
    HIGH_NEED_HIGH_COVERAGE,
    LOW_NEED_HIGH_COVERAGE,
    LOW_NEED_LOW_COVERAGE,
    MISSING,
    NEED,
    PRIORITY,
    QUADRANTS,
)
from ...outputs.needs.typology_layer import COLOURS, class_labels
from ...qgis_support.i18n import format_number, language, tr
from ..page_parts import footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name
from .charts import INK, dot, drawing, legend, line, rect, scale_of, text, x_axis, y_axis

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.typology.quadrants import Typology

LISTED = 50
WIDTH, HEIGHT, LEFT, BOTTOM = 720, 440, 52, 400
CORNERS = {  # quadrant -> right side, upper side
    PRIORITY: (True, False),
    HIGH_NEED_HIGH_COVERAGE: (True, True),
    LOW_NEED_LOW_COVERAGE: (False, False),
    LOW_NEED_HIGH_COVERAGE: (False, True),
}


def typology_page(
    typology: Typology,
    regions: pd.DataFrame,
    names: pd.DataFrame,
    figures: dict[str, str],
    rule: str,
    small_print: list[str],
    warnings: list[str],
) -> str:
    """Return the page in the user's language.

    ``regions``: counts by region code. ``figures``: title of each axis. ``small_print``: layers, date.
    """
    title = tr("Priorities: need and coverage")
    parts = [
        heading(title, _lead(typology)),
        paragraph(rule),
        section(tr("Need and coverage of each unit"), _scatter(typology, names, figures) + _legend()),
        section(tr("Counts by region"), _regions(regions, names)),
        section(tr("First to be served"), _priority(typology, names, figures)),
        section(tr("How to read this page"), paragraph(_reading(), "note")),
        warnings_section(warnings),
        footer(small_print),
    ]
    return page(title, parts)


def _lead(typology: Typology) -> str:
    counts = typology.counts
    classed = sum(counts[name] for name in QUADRANTS)
    return tr(
        "{priority} of {classed} units are in priority: high need, low coverage. {missing} units lack a figure, "
        "{hidden} are hidden."
    ).format(
        priority=format_number(counts[PRIORITY]),
        classed=format_number(classed),
        missing=format_number(counts[MISSING]),
        hidden=format_number(counts[HIDDEN]),
    )


def _reading() -> str:
    return tr(
        "A value equal to a break counts on the side of priority. Priority ranks follow need, highest first, then the "
        "lower coverage. Units whose coverage is hidden have no quadrant and are in no break; missing is not zero. "
        "The typology describes territories; it says nothing about a household."
    )


def _legend() -> str:
    labels = class_labels()
    return legend([(COLOURS[name], labels[name]) for name in QUADRANTS])


def _scatter(typology: Typology, names: pd.DataFrame, figures: dict[str, str]) -> str:
    units = typology.units[typology.units["quadrant"].isin(QUADRANTS)]
    need_break, coverage_break = typology.breaks[NEED].value, typology.breaks[COVERAGE].value
    x = scale_of([*units["need"], need_break], LEFT, WIDTH - 12)
    y = scale_of([*units["coverage"], coverage_break], BOTTOM, 26)
    parts = [*x_axis(x, 26, BOTTOM), *y_axis(y, LEFT, WIDTH - 12)]
    for code, row in units.iterrows():
        tip = f"{unit_name(names, code)}: {format_number(row['need'], 1)} / {format_number(row['coverage'], 1)}"
        colour = COLOURS[row["quadrant"]]
        parts.append(
            dot(x.at(row["need"]), y.at(row["coverage"]), 3.2, colour, tip, ' stroke="#555" stroke-width="0.4"')
        )
    parts.append(line(x.at(need_break), 26, x.at(need_break), BOTTOM, INK, 1.4, ' stroke-dasharray="6 3"'))
    parts.append(
        line(LEFT, y.at(coverage_break), WIDTH - 12, y.at(coverage_break), INK, 1.4, ' stroke-dasharray="6 3"')
    )
    parts += _corners(typology)
    parts.append(text((LEFT + WIDTH) / 2, HEIGHT - 6, figures[NEED], "middle", 13))
    parts.append(text(LEFT, 14, figures[COVERAGE], "start", 13))
    return drawing(tr("Need and coverage of each unit"), WIDTH, HEIGHT, parts)


def _corners(typology: Typology) -> list[str]:
    """How many units each corner holds, on a plate so that dots do not hide it."""
    parts = []
    for name, (is_right, is_up) in CORNERS.items():
        shown = format_number(typology.counts[name])
        wide = 16 + 8 * len(shown)
        left = WIDTH - 18 - wide if is_right else LEFT + 6
        top = 31 if is_up else BOTTOM - 29
        parts.append(rect(left, top, wide, 23, "#ffffff", class_labels()[name], f' stroke="{COLOURS[name]}" rx="3"'))
        parts.append(text(left + wide / 2, top + 16.5, shown, "middle", 14, ' font-weight="bold"'))
    return parts


def _regions(regions: pd.DataFrame, names: pd.DataFrame) -> str:
    if len(regions) == 1 and not regions.index[0]:
        return ""
    labels, called = class_labels(), _region_names(names)
    order = regions.sort_values([PRIORITY, "units"], ascending=False, kind="stable")
    shown = [name for name in (*QUADRANTS, MISSING, HIDDEN) if name in QUADRANTS or regions[name].any()]
    rows = [
        [
            called.get(code, code) or tr("Unknown region"),
            *(format_number(row[name]) for name in shown),
            format_number(100 * row[PRIORITY] / row["units"], 0),
        ]
        for code, row in order.iterrows()
    ]
    heads = [(tr("Region"), False), *((labels[name], True) for name in shown), (tr("In priority (%)"), True)]
    return table(heads, rows)


def _region_names(names: pd.DataFrame) -> dict[str, str]:
    column = "region_ar" if language() == "ar" else "region_fr"
    if column not in names.columns:
        return {}
    known = names[names["region"] != ""].drop_duplicates("region")
    return {code: called for code, called in zip(known["region"], known[column]) if called}


def _priority(typology: Typology, names: pd.DataFrame, figures: dict[str, str]) -> str:
    units = typology.units[typology.units["quadrant"] == PRIORITY].sort_values("priority_rank", kind="stable")
    if not len(units):
        return paragraph(tr("None."))
    called = _region_names(names)
    rows = [
        [
            format_number(row["priority_rank"]),
            unit_name(names, code),
            called.get(names.at[code, "region"], ""),
            code,
            format_number(row["need"], 1),
            format_number(row["coverage"], 1),
        ]
        for code, row in units.head(LISTED).iterrows()
    ]
    heads = [
        (tr("Rank"), True),
        (tr("Unit"), False),
        (tr("Region"), False),
        (tr("HCP code"), False),
        (figures[NEED], True),
        (figures[COVERAGE], True),
    ]
    more = len(units) - LISTED
    return table(heads, rows) + (
        paragraph(tr("and {count} more, in the run report").format(count=more)) if more > 0 else ""
    )
