"""Sentences about neighbours, hot spots and grids."""

from __future__ import annotations

from ...i18n import format_number, tr


def _few(items: list) -> str:
    return ", ".join(str(item) for item in items)


def _figure(name: str) -> str:
    return {"value": tr("the figure"), "second": tr("the second figure")}[name]


def _too_few_units_to_link(f: dict) -> str:
    return tr("{count} units have a figure: at least two are needed to be neighbours.").format(
        count=format_number(f["count"])
    )


def _too_many_neighbours(f: dict) -> str:
    return tr("NEAREST asks for {k} neighbours, but there are only {units} units. Ask for fewer.").format(
        k=format_number(f["k"]), units=format_number(f["units"])
    )


def _distance_not_positive(f: dict) -> str:
    return tr(
        "DISTANCE must be a number of metres above zero to take the neighbours within it (given: {distance})."
    ).format(distance=f["distance"])


def _band_leaves_islands(f: dict) -> str:
    return tr(
        "Within DISTANCE, {count} of {of} units have no neighbour. From {needed} m on, every unit has one."
    ).format(count=format_number(f["count"]), of=format_number(f["of"]), needed=format_number(f["needed_m"]))


def _islands_joined(f: dict) -> str:
    return tr("{count} units without neighbour were linked to the nearest one.").format(count=format_number(f["count"]))


def _all_islands(f: dict) -> str:
    return tr(
        "None of the {units} units has a neighbour. Raise TOLERANCE or DISTANCE, or take the nearest units."
    ).format(units=format_number(f["units"]))


def _too_few_units_with_value(f: dict) -> str:
    return tr("Only {count} units have a figure that can be used; at least {least} are needed.").format(
        count=format_number(f["count"]), least=format_number(f["least"])
    )


def _hotspots_infinite(f: dict) -> str:
    return tr("The field «{field}» is infinite in {count} units ({examples}). Check its denominator.").format(
        field=f["field"], count=format_number(f["count"]), examples=", ".join(f["examples"])
    )


def _figure_not_finite(f: dict) -> str:
    return tr("{count} units have an infinite number as {figure}. Correct them, then run again.").format(
        count=format_number(f["count"]), figure=_figure(f["figure"])
    )


def _figure_does_not_vary(f: dict) -> str:
    return tr(
        "All units have the same number ({value}) as {figure}: there is no hot spot to look for. Choose another field."
    ).format(value=format_number(f["value"], 2), figure=_figure(f["figure"]))


def _hotspots_not_polygons(f: dict) -> str:
    return tr("«{layer}» has no polygons. Choose the layer of the territories with the figure.").format(
        layer=f["layer"]
    )


def _hotspots_same_figure(f: dict) -> str:
    return tr(
        "FIELD and SECOND_FIELD are both «{field}». The bivariate statistic compares two figures; for one, choose the "
        "local Moran."
    ).format(field=f["field"])


def _hotspots_figure_wanted(f: dict) -> str:
    return tr("{parameter} is empty: choose the field of the figure.").format(parameter=f["parameter"])


def _hotspots_hidden(f: dict) -> str:
    return tr(
        "{count} units are hidden to protect households ({examples}): they are left out like missing ones, and their "
        "neighbours are compared without them."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _hotspots_missing(f: dict) -> str:
    return tr(
        "{count} units have no figure ({examples}): they are left out, and their neighbours are compared without them."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _hotspots_unplaced(f: dict) -> str:
    return tr("{count} units have no outline ({examples}): they are left out.").format(
        count=format_number(f["count"]), examples=_few(f["examples"])
    )


def _hotspots_islands(f: dict) -> str:
    return tr(
        "{count} units have no neighbour ({examples}): they are neither hot nor cold. JOIN_ISLANDS links them to the "
        "nearest unit."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _hotspots_not_comparable(f: dict) -> str:
    return tr(
        "{count} units neighbour all others ({examples}): they cannot be compared and are not significant."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _few_permutations(f: dict) -> str:
    return tr(
        "{permutations} permutations give coarse p-values: classes change with the seed. Use 9,999 for a published map."
    ).format(permutations=format_number(f["permutations"]))


def _cell_size_not_positive(f: dict) -> str:
    return tr("SIZE must be a number of metres above zero (given: {size}).").format(size=f["size"])


def _too_many_cells(f: dict) -> str:
    return tr(
        "With cells of {size} m the grid would have about {cells} cells; at most {most} can be drawn. Take cells of "
        "{wanted} m or more."
    ).format(
        size=format_number(f["size"]),
        cells=format_number(f["cells"]),
        most=format_number(f["most"]),
        wanted=format_number(f["wanted"]),
    )


def _grid_cells_hidden(f: dict) -> str:
    return tr(
        "{count} of {of} cells are hidden because few households live there. Totals of communes published beside this "
        "grid could give them back: protect both together with «Protect a table» (asd:protecttable), or publish one."
    ).format(count=format_number(f["count"]), of=format_number(f["of"]))


def _points_outside_grid(f: dict) -> str:
    return tr("{count} of {rows} points lie in no cell that reaches a territory and are not shown.").format(
        count=format_number(f["count"]), rows=format_number(f["rows"])
    )


def _no_cell_to_fill(f: dict) -> str:
    return tr("The territories reach no cell: none has a usable outline. Check the layer TERRITORIES.")


def _spread_by_area(f: dict) -> str:
    return tr(
        "{count} units have nobody in the population raster, or there is no raster ({examples}): their counts are "
        "spread evenly over their area."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _spread_hidden(f: dict) -> str:
    return tr(
        "{count} units are hidden ({examples}): their counts are not spread, and cells where their people live are "
        "hidden too."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _spread_missing(f: dict) -> str:
    return tr("{count} units have no count ({examples}): cells where their people live have no figure.").format(
        count=format_number(f["count"]), examples=_few(f["examples"])
    )


def _spread_without_cell(f: dict) -> str:
    return tr("{count} units with a count have no outline ({examples}): their households are placed nowhere.").format(
        count=format_number(f["count"]), examples=_few(f["examples"])
    )


def _spread_small_counts(f: dict) -> str:
    return tr(
        "{count} units have a count below {threshold} ({examples}): they are treated as hidden and not spread."
    ).format(count=format_number(f["count"]), threshold=format_number(f["threshold"]), examples=_few(f["examples"]))


def _count_not_whole(f: dict) -> str:
    return tr("{count} rows of {field} are no whole numbers. Households are counted whole: correct them.").format(
        count=format_number(f["count"]), field=f["field"]
    )


def _grid_input_wanted(f: dict) -> str:
    return tr("{parameter} is empty: this way of making a grid needs it.").format(parameter=f["parameter"])


def _grid_crs_not_metric(f: dict) -> str:
    return tr(
        "CRS «{crs}» is not in metres: a grid needs a projected system in metres, equal-area if possible."
    ).format(crs=f["crs"])


def _raster_without_people(f: dict) -> str:
    return tr(
        "Nobody of the raster «{layer}» lives in a territory: it does not overlap them, or holds no value above zero. "
        "Check both layers' coordinate reference systems."
    ).format(layer=f["layer"])


def _raster_people_outside(f: dict) -> str:
    return tr("{percent} % of the raster's people ({people}) live in no unit and attract no household.").format(
        percent=format_number(f["percent"], 1), people=format_number(f["people"])
    )


SENTENCES = {
    "too_few_units_to_link": _too_few_units_to_link,
    "too_many_neighbours": _too_many_neighbours,
    "distance_not_positive": _distance_not_positive,
    "band_leaves_islands": _band_leaves_islands,
    "islands_joined": _islands_joined,
    "all_islands": _all_islands,
    "too_few_units_with_value": _too_few_units_with_value,
    "figure_not_finite": _figure_not_finite,
    "hotspots_infinite": _hotspots_infinite,
    "figure_does_not_vary": _figure_does_not_vary,
    "hotspots_not_polygons": _hotspots_not_polygons,
    "hotspots_same_figure": _hotspots_same_figure,
    "hotspots_figure_wanted": _hotspots_figure_wanted,
    "hotspots_hidden": _hotspots_hidden,
    "hotspots_missing": _hotspots_missing,
    "hotspots_unplaced": _hotspots_unplaced,
    "hotspots_islands": _hotspots_islands,
    "hotspots_not_comparable": _hotspots_not_comparable,
    "few_permutations": _few_permutations,
    "cell_size_not_positive": _cell_size_not_positive,
    "too_many_cells": _too_many_cells,
    "grid_cells_hidden": _grid_cells_hidden,
    "points_outside_grid": _points_outside_grid,
    "no_cell_to_fill": _no_cell_to_fill,
    "spread_by_area": _spread_by_area,
    "spread_hidden": _spread_hidden,
    "spread_missing": _spread_missing,
    "spread_without_cell": _spread_without_cell,
    "spread_small_counts": _spread_small_counts,
    "count_not_whole": _count_not_whole,
    "grid_input_wanted": _grid_input_wanted,
    "grid_crs_not_metric": _grid_crs_not_metric,
    "raster_without_people": _raster_without_people,
    "raster_people_outside": _raster_people_outside,
}
