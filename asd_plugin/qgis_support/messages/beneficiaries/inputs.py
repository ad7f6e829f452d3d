"""Sentences about layers, rasters and choices that cannot mean what they say: place, periods, impossible numbers."""

from __future__ import annotations

from ...i18n import format_number, tr


def _few(items: list) -> str:
    return ", ".join(str(item) for item in items)


def _coordinates_beyond_crs(f: dict) -> str:
    return tr(
        "{count} polygons of «{layer}» have coordinates that its system {crs} cannot hold (such as {example}). Either "
        "the system is wrong: set the right one in the layer's properties (Source); or the polygons are damaged: "
        "repair or delete them."
    ).format(count=format_number(f["count"]), layer=f["layer"], crs=f["crs"], example=f["example"])


def _unit_number_impossible(f: dict) -> str:
    return tr(
        "The field «{field}» is negative or infinite in {count} units ({examples}). Correct it, then run again."
    ).format(field=f["field"], count=format_number(f["count"]), examples=_few(f["examples"]))


def _not_a_period(f: dict) -> str:
    return tr(
        "{parameter}: «{value}» is no period. Write a year, a month or a quarter: 2026, 2026-02 or 2026-Q1."
    ).format(parameter=f["parameter"], value=f["value"])


def _periods_without_order(f: dict) -> str:
    return tr(
        "{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so it cannot be told "
        "which publication came first. Write periods as 2026, 2026-02 or 2026-Q1."
    ).format(
        count=format_number(f["count"]),
        field=f["field"],
        rows=format_number(f["rows"]),
        examples=_few(f["examples"]),
    )


def _households_not_whole(f: dict) -> str:
    return tr(
        "In {count} cells the sum of the field «{field}» is no whole number, though it counts households or people. "
        "Correct the rows with decimals, or choose another field."
    ).format(count=format_number(f["count"]), field=f["field"])


def _cells_without_number(f: dict) -> str:
    return tr(
        "{count} rows have nothing in the field «{field}»: missing, not zero. They stay empty, and totals above them "
        "do not hold them."
    ).format(count=format_number(f["count"]), field=f["field"])


def _raster_without_values(f: dict) -> str:
    return tr(
        "The raster «{raster}» lies over the {units} territories but holds no value there: every pixel is without "
        "data. Choose another raster or band, or correct its «no data» value."
    ).format(raster=f["raster"], units=format_number(f["units"]))


def _raster_nobody_above(f: dict) -> str:
    return tr(
        "No pixel of the raster «{raster}» inside the {units} territories is above {limit}: nobody would live "
        "anywhere. Check the raster and its «no data» value, or lower POPULATED_ABOVE."
    ).format(raster=f["raster"], units=format_number(f["units"]), limit=format_number(f["limit"], 1))


def _no_point_placed(f: dict) -> str:
    return tr(
        "None of the {count} rows of «{layer}» has a point that can be placed. Check its geometry and its coordinate "
        "reference system."
    ).format(count=format_number(f["count"]), layer=f["layer"])


def _extent_without_points(f: dict) -> str:
    return tr(
        "No point lies in EXTENT, nor within the bandwidth of it: the surface would be empty. Leave EXTENT empty, or "
        "give one that holds points."
    )


def _mask_without_pixels(f: dict) -> str:
    return tr(
        "No polygon of «{layer}» (MASK) lies on the surface: every pixel would be empty. Check both layers' coordinate "
        "reference systems, or leave MASK empty."
    ).format(layer=f["layer"])


def _class_population_unusable(f: dict) -> str:
    return tr(
        "{count} of {rows} rows have no usable number in the field «{field}» (missing, negative, infinite, or fewer "
        "people than the extract holds of their class): they count with the size of their class in the extract."
    ).format(count=format_number(f["count"]), rows=format_number(f["rows"]), field=f["field"])


def _zones_overlap(f: dict) -> str:
    return tr(
        "The outlines of {count} pairs of units overlap ({examples}). A pixel there counts in each of them: the units "
        "add up to more than the whole. Repair the outlines to be exact."
    ).format(count=format_number(f["count"]), examples=_pairs(f["examples"]))


def _areas_overlap(f: dict) -> str:
    return tr(
        "The outlines of {count} pairs of units overlap ({examples}). A place there belongs to the unit that comes "
        "first in the layer. Repair the outlines to be exact."
    ).format(count=format_number(f["count"]), examples=_pairs(f["examples"]))


def _people_overlap(f: dict) -> str:
    return tr(
        "The outlines of {count} pairs of units overlap ({examples}). People of the raster there count once, in the "
        "unit whose code comes first. Repair the outlines to be exact."
    ).format(count=format_number(f["count"]), examples=_pairs(f["examples"]))


def _pairs(examples: list) -> str:
    return ", ".join(f"{first} / {second}" for first, second in examples)


SENTENCES = {
    "coordinates_beyond_crs": _coordinates_beyond_crs,
    "unit_number_impossible": _unit_number_impossible,
    "not_a_period": _not_a_period,
    "periods_without_order": _periods_without_order,
    "households_not_whole": _households_not_whole,
    "cells_without_number": _cells_without_number,
    "raster_without_values": _raster_without_values,
    "raster_nobody_above": _raster_nobody_above,
    "no_point_placed": _no_point_placed,
    "extent_without_points": _extent_without_points,
    "mask_without_pixels": _mask_without_pixels,
    "class_population_unusable": _class_population_unusable,
    "zones_overlap": _zones_overlap,
    "areas_overlap": _areas_overlap,
    "people_overlap": _people_overlap,
}
