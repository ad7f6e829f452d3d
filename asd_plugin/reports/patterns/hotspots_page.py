"""The page of hot spots: how many, the Moran scatter plot, who they are, by which method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.density.hotspots import settings as names
from ...outputs.palettes import HIDDEN_HATCH, MISSING_HATCH
from ...outputs.patterns.hotspot_layer import COLOURS, class_labels, method_text, statistic_names, weights_text
from ...qgis_support.i18n import format_number, tr
from ..needs.charts import INK, dot, drawing, legend, line, scale_of, text, x_axis, y_axis
from ..page_parts import footer, heading, page, paragraph, section, table, warnings_section
from ..score_summary import unit_name
from .map_drawing import unit_map

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.edges import Edges
    from ...domain.density.hotspots.result import HotSpots
    from ...domain.territory.neighbours.weights import WeightChoice

LISTED = 40
LEAST_P = 0.0001
TREND = "#4d4341"
ABSENT = {names.MISSING: MISSING_HATCH, names.HIDDEN: HIDDEN_HATCH}
WIDTH, HEIGHT, LEFT, BOTTOM = 720, 460, 56, 418


def hotspots_page(
    found: HotSpots,
    weights: WeightChoice,
    edges: Edges,
    unit_names: pd.DataFrame,
    figures: list[str],
    small_print: list[str],
    warnings: list[str],
) -> str:
    """Return the page in the user's language. ``edges``: outlines in degrees. ``figures``: titles of the figures."""
    title = tr("Hot spots: {figure}").format(figure=" × ".join(figures))
    parts = [
        heading(title, _lead(found)),
        paragraph(_overall(found)),
        section(tr("Units by class"), _classes(found)),
        section(tr("Map of the classes"), _map(found, edges, unit_names), _legend(found)),
        section(tr("Each unit and its neighbours"), _scatter(found, unit_names, figures)),
        section(tr("Most marked units"), _listed(found, unit_names, figures)),
        section(
            tr("Method"),
            paragraph(statistic_names()[found.question.statistic]),
            paragraph(weights_text(weights)),
            paragraph(method_text(found.question)),
            paragraph(_reading(), "note"),
        ),
        warnings_section(warnings),
        footer(small_print),
    ]
    return page(title, parts)


def _lead(found: HotSpots) -> str:
    tested = int(found.units["p_sim"].notna().sum())
    return tr(
        "{tested} units tested; {before} significant at {level} % one by one, {after} after the correction for the "
        "number of units."
    ).format(
        tested=format_number(tested),
        before=format_number(found.significant["before"]),
        after=format_number(found.significant["after"]),
        level=format_number(100 * found.question.alpha),
    )


def _overall(found: HotSpots) -> str:
    overall = found.overall
    if overall.value != overall.value:
        return tr("Moran's I of the whole cannot be computed with so few units.")
    return tr("Moran's I of the whole: {value} (expected by chance {expected}); z = {z}, p = {p}.").format(
        value=format_number(overall.value, 3),
        expected=format_number(overall.expected, 4),
        z=format_number(overall.z, 2),
        p=_p_text(overall.p),
    )


def _reading() -> str:
    return tr(
        "A hot spot is a place where high figures lie together more than chance would put them; it says nothing about "
        "causes nor about a household. Rates on few people jump by chance: smooth them first (asd:smoothrates). Units "
        "missing or hidden are left out, and their neighbours are compared without them."
    )


def _classes(found: HotSpots) -> str:
    labels = class_labels()
    rows = [[labels[name], format_number(count)] for name, count in found.counts.items() if count]
    return table([(tr("Class"), False), (tr("Units"), True)], rows)


def _legend(found: HotSpots) -> str:
    labels = class_labels()
    colours = {**COLOURS, **ABSENT}
    always = (*names.classes_of(found.question.statistic), names.NOT_SIGNIFICANT)
    shown = [name for name in found.counts if name in always or found.counts[name]]
    return legend([(colours[name], labels[name]) for name in shown])


def _p_text(p: float) -> str:
    return format_number(p, 4) if p != p or p >= LEAST_P else f"< {format_number(LEAST_P, 4)}"


def _map(found: HotSpots, edges: Edges, unit_names: pd.DataFrame) -> str:
    labels, kinds = class_labels(), found.units["hotspot_class"].tolist()
    every = {**COLOURS, **ABSENT}
    colours = [every[kind] for kind in kinds]
    tips = [f"{unit_name(unit_names, code)}: {labels[kind]}" for code, kind in zip(found.units.index, kinds)]
    return unit_map(tr("Map of the classes"), edges, colours, tips)


def _scatter(found: HotSpots, unit_names: pd.DataFrame, figures: list[str]) -> str:
    """Each unit's figure against the mean of its neighbours', with both means."""
    used = found.units[found.units["lag"].notna()]
    if not len(used):
        return ""
    second = used["second"] if found.question.statistic == names.BIVARIATE else used["value"]
    middle_x, middle_y = float(used["value"].mean()), float(second.mean())
    x = scale_of([*used["value"], middle_x], LEFT, WIDTH - 12)
    y = scale_of([*used["lag"], middle_y], BOTTOM, 26)
    parts = [*x_axis(x, 26, BOTTOM), *y_axis(y, LEFT, WIDTH - 12)]
    quiet_first = used.iloc[(used["hotspot_class"] != names.NOT_SIGNIFICANT).to_numpy().argsort(kind="stable")]
    for code, row in quiet_first.iterrows():
        tip = f"{unit_name(unit_names, code)}: {format_number(row['value'], 2)} / {format_number(row['lag'], 2)}"
        colour = COLOURS[row["hotspot_class"]]
        parts.append(dot(x.at(row["value"]), y.at(row["lag"]), 3, colour, tip, ' stroke="#777" stroke-width="0.4"'))
    slope = _slope(used["value"], used["lag"])
    if slope == slope:
        ends = [(value, used["lag"].mean() + slope * (value - middle_x)) for value in (x.low, x.high)]
        ends = [(value, min(max(height, y.low), y.high)) for value, height in ends]
        (a, b), (c, d) = ends
        parts.append(line(x.at(a), y.at(b), x.at(c), y.at(d), TREND, 1.6))
    dashed = ' stroke-dasharray="6 3"'
    parts.append(line(x.at(middle_x), 26, x.at(middle_x), BOTTOM, INK, 1.2, dashed))
    parts.append(line(LEFT, y.at(middle_y), WIDTH - 12, y.at(middle_y), INK, 1.2, dashed))
    parts.append(text((LEFT + WIDTH) / 2, HEIGHT - 6, figures[0], "middle", 13))
    lag_title = tr("Mean of the neighbours: {figure}").format(figure=figures[-1])
    parts.append(text(LEFT, 14, lag_title, "start", 13))
    return drawing(tr("Moran scatter plot"), WIDTH, HEIGHT, parts)


def _slope(x: pd.Series, y: pd.Series) -> float:
    """Slope of the straight line through the dots: Moran's I where there is one figure and no island."""
    spread = float(((x - x.mean()) ** 2).sum())
    return float(((x - x.mean()) * (y - y.mean())).sum()) / spread if spread > 0 else float("nan")


def _listed(found: HotSpots, unit_names: pd.DataFrame, figures: list[str]) -> str:
    classes = names.classes_of(found.question.statistic)
    chosen = found.units[found.units["hotspot_class"].isin(classes)]
    if not len(chosen):
        return paragraph(tr("None."))
    order = chosen.assign(strength=chosen["z"].abs(), place=[classes.index(one) for one in chosen["hotspot_class"]])
    order = order.sort_values(["place", "strength"], ascending=[True, False], kind="stable")
    labels = class_labels()
    rows = [
        [
            unit_name(unit_names, code),
            str(code),
            labels[row["hotspot_class"]],
            format_number(row["value"], 2),
            format_number(row["lag"], 2),
            format_number(row["z"], 2),
            _p_text(row["p_sim"]),
            _p_text(row["p_fdr"]),
        ]
        for code, row in order.head(LISTED).iterrows()
    ]
    heads = [(tr("Unit"), False), (tr("HCP code"), False), (tr("Class"), False), (figures[0], True)]
    heads += [(tr("Neighbours"), True), ("z", True), ("p", True), (tr("p corrected"), True)]
    more = len(order) - LISTED
    told = paragraph(tr("and {count} more, in the run report").format(count=more)) if more > 0 else ""
    return table(heads, rows) + told
