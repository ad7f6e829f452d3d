"""Sentences about density surfaces and statistics of rasters."""

from __future__ import annotations

from ...i18n import format_number, tr


def _bandwidth_not_positive(f: dict) -> str:
    return tr(
        "The bandwidth ({bandwidth} m) and the pixel ({pixel} m) must be above zero. Change BANDWIDTH or PIXEL."
    ).format(bandwidth=format_number(f["bandwidth"], 1), pixel=format_number(f["pixel"], 1))


def _pixel_too_wide(f: dict) -> str:
    return tr(
        "The pixel ({pixel} m) is wider than the bandwidth ({bandwidth} m): the surface would show the raster, not the "
        "points. Set PIXEL to {advised} m, or widen BANDWIDTH."
    ).format(**_metres(f, "pixel", "bandwidth", "advised"))


def _pixel_too_small(f: dict) -> str:
    return tr(
        "The bandwidth ({bandwidth} m) spans more than 200 pixels of {pixel} m. Set PIXEL to {advised} m: "
        "finer pixels "
        "show nothing more."
    ).format(**_metres(f, "pixel", "bandwidth", "advised"))


def _bandwidth_beyond_extent(f: dict) -> str:
    return tr(
        "The bandwidth ({bandwidth} m) is larger than the extent ({extent} m): everything would be smoothed into one "
        "spot. Choose a smaller BANDWIDTH."
    ).format(**_metres(f, "bandwidth", "extent"))


def _raster_too_large(f: dict) -> str:
    return tr(
        "The raster would have {width} x {height} pixels ({gigabytes} GB); at most a thousand million are written. Set "
        "PIXEL to {advised} m or more, or give a smaller EXTENT. A point far from the others may stretch the extent."
    ).format(
        width=format_number(f["width"]),
        height=format_number(f["height"]),
        gigabytes=format_number(f["gigabytes"], 1),
        advised=format_number(f["advised"] + 0.5),
    )


def _surface_not_points(f: dict) -> str:
    return tr("«{layer}» is no point layer. Choose a layer of points.").format(layer=f["layer"])


def _surface_without_points(f: dict) -> str:
    return tr(
        "No point has a place and a weight above zero: there is nothing to draw. Check the layer's filter, "
        "its geometry "
        "and the field WEIGHT."
    )


def _surface_weight_missing(f: dict) -> str:
    return tr(
        "{count} points have no usable number in the field WEIGHT. Missing is not zero: fill these cells, remove the "
        "rows, or choose another field."
    ).format(count=format_number(f["count"]))


def _surface_weight_negative(f: dict) -> str:
    return tr("{count} points have a negative number in the field WEIGHT. Correct them, then run again.").format(
        count=format_number(f["count"])
    )


def _surface_hidden(f: dict) -> str:
    return tr(
        "Places with fewer than {threshold} points within the bandwidth are empty, whether they hold some or "
        "none; that "
        "hides {percent} % of the total. Values are rounded to 0.2 %."
    ).format(threshold=format_number(f["threshold"]), percent=format_number(f["percent"], 1))


def _surface_lost_at_edges(f: dict) -> str:
    return tr(
        "{percent} % of the total lies beyond the edges of the raster. Choose EDGE or a larger EXTENT to keep it."
    ).format(percent=format_number(f["percent"], 2))


def _surface_coarse(f: dict) -> str:
    return tr(
        "With pixels of {pixel} m the surface is off by up to {percent} % of its highest value. Set PIXEL to "
        "{advised} m "
        "or less for a better one."
    ).format(percent=format_number(f["percent"], 1), **_metres(f, "pixel", "advised"))


def _crs_not_metric(f: dict) -> str:
    return tr(
        "The system «{crs}» does not measure in metres. Choose a projected one in CRS, or leave it empty."
    ).format(crs=f["crs"])


def _crs_distorts(f: dict) -> str:
    return tr(
        "In the system «{crs}» a kilometre is off by up to {percent} % in this extent, and areas by twice that. Leave "
        "CRS empty to have an equal-area one."
    ).format(crs=f["crs"], percent=format_number(f["percent"], 1))


def _crs_chosen(f: dict) -> str:
    return tr(
        "«{given}» is not true to scale in metres here: the surface is made in a Lambert azimuthal equal-area system "
        "around {latitude}° N, {longitude}° E. Choose another with CRS."
    ).format(given=f["given"], latitude=format_number(f["latitude"], 1), longitude=format_number(f["longitude"], 1))


def _raster_not_tiff(f: dict) -> str:
    return tr("{parameter}: the surface is written as GeoTIFF. Give «{path}» the ending .tif.").format(
        parameter=f["parameter"], path=f["path"]
    )


def _raster_unreadable(f: dict) -> str:
    return tr(
        "{parameter}: the raster «{raster}» cannot be read ({reason}). Check the file, or choose another."
    ).format(parameter=f["parameter"], raster=f["raster"], reason=f["reason"])


def _raster_without_crs(f: dict) -> str:
    return tr(
        "The raster «{raster}» has no coordinate reference system, so its place is unknown. Set it in the layer's "
        "properties (Source), or write it into the file with «Assign projection»."
    ).format(raster=f["raster"])


def _raster_band_absent(f: dict) -> str:
    return tr("{parameter}: the raster «{raster}» has {bands} bands; band {band} is not there.").format(
        parameter=f["parameter"], raster=f["raster"], bands=f["bands"], band=f["band"]
    )


def _raster_band_complex(f: dict) -> str:
    return tr("The raster «{raster}» holds complex numbers, which have no sum to show. Choose another band.").format(
        raster=f["raster"]
    )


def _raster_without_overlap(f: dict) -> str:
    return tr(
        "The raster «{raster}» covers none of the {units} territories. Check the coordinate reference systems and the "
        "extents of both."
    ).format(raster=f["raster"], units=format_number(f["units"]))


def _rasters_differ(f: dict) -> str:
    return tr(
        "The raster of weights «{weight}» is not on the pixels of «{raster}» (size, place or system differ). Bring it "
        "there first with «Warp (reproject)» or «Align rasters»."
    ).format(weight=f["weight"], raster=f["raster"])


def _zonal_needs_weight(f: dict) -> str:
    return tr("The weighted mean asks for a raster of weights. Choose one in WEIGHT_RASTER.")


def _zonal_needs_threshold(f: dict) -> str:
    return tr("The share above a limit asks for the limit. Give a number in LIMIT.")


def _quantile_out_of_range(f: dict) -> str:
    return tr("QUANTILES: «{text}» is no list of numbers between 0 and 1 (for example 0.1, 0.9).").format(
        text=f["text"]
    )


def _no_statistics(f: dict) -> str:
    return tr("No statistic was chosen. Choose at least one in STATISTICS.")


def _units_partly_covered(f: dict) -> str:
    return tr(
        "{count} units are covered in part by pixels with a value ({examples}): the column «covered» gives the share. "
        "Their sums are too low, their means are of the covered part."
    ).format(count=format_number(f["count"]), examples=", ".join(f["examples"]))


def _units_not_covered(f: dict) -> str:
    return tr("{count} units have no pixel with a value ({examples}); they are missing, not zero.").format(
        count=format_number(f["count"]), examples=", ".join(f["examples"])
    )


def _weights_negative(f: dict) -> str:
    return tr(
        "{count} pixels of the raster of weights are negative. Weights must be zero or more; correct them."
    ).format(count=format_number(f["count"]))


def _raster_rotated(f: dict) -> str:
    return tr("The raster «{raster}» is rotated; its pixels were used as they lie, without resampling.").format(
        raster=f["raster"]
    )


def _metres(f: dict, *names: str) -> dict[str, str]:
    """Lengths as text: decimals below ten metres only."""
    return {name: format_number(f[name], 0 if f[name] >= 10 else 2) for name in names}


SENTENCES = {
    "bandwidth_not_positive": _bandwidth_not_positive,
    "pixel_too_wide": _pixel_too_wide,
    "pixel_too_small": _pixel_too_small,
    "bandwidth_beyond_extent": _bandwidth_beyond_extent,
    "raster_too_large": _raster_too_large,
    "surface_not_points": _surface_not_points,
    "surface_without_points": _surface_without_points,
    "surface_weight_missing": _surface_weight_missing,
    "surface_weight_negative": _surface_weight_negative,
    "surface_hidden": _surface_hidden,
    "surface_lost_at_edges": _surface_lost_at_edges,
    "surface_coarse": _surface_coarse,
    "crs_not_metric": _crs_not_metric,
    "crs_distorts": _crs_distorts,
    "crs_chosen": _crs_chosen,
    "raster_not_tiff": _raster_not_tiff,
    "raster_unreadable": _raster_unreadable,
    "raster_without_crs": _raster_without_crs,
    "raster_band_absent": _raster_band_absent,
    "raster_band_complex": _raster_band_complex,
    "raster_without_overlap": _raster_without_overlap,
    "rasters_differ": _rasters_differ,
    "zonal_needs_weight": _zonal_needs_weight,
    "zonal_needs_threshold": _zonal_needs_threshold,
    "quantile_out_of_range": _quantile_out_of_range,
    "no_statistics": _no_statistics,
    "units_partly_covered": _units_partly_covered,
    "units_not_covered": _units_not_covered,
    "weights_negative": _weights_negative,
    "raster_rotated": _raster_rotated,
}
