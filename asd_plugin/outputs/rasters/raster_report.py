"""Run reports of rasters: what went in, what was chosen, what came out; the same run gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..provenance import versions
from ..run_report import worded

if TYPE_CHECKING:
    from ...domain.density.surfaces.grid import Grid
    from ...domain.density.surfaces.surface import SurfaceQuestion
    from ...domain.errors import Problem


def surface_report(
    question: SurfaceQuestion,
    grid: Grid,
    asked: dict[str, Any],
    inputs: list[dict],
    results: dict[str, Any],
    notes: list[Problem],
    way: str,
) -> dict[str, Any]:
    """The report of a kernel surface; what is hidden is told as a share of the total only."""
    return {
        "report": "asd:densitysurface",
        "data_class": results["DATA_CLASS"],
        "protection": {"mark": results["PROTECTION"], "threshold": question.threshold},
        "parameters": {
            "kernel": question.kernel,
            "bandwidth_m": question.bandwidth,
            "adaptive": question.adaptive,
            **{name.lower(): value for name, value in asked.items()},
        },
        "inputs": inputs,
        "raster": {
            "crs": results["CRS_USED"],
            "west": grid.west,
            "north": grid.north,
            "pixel_m": grid.pixel,
            "columns": grid.width,
            "rows": grid.height,
            "written_by": way,
        },
        "counts": {
            "points": results["POINTS"],
            "points_without_geometry": results["POINTS_WITHOUT_GEOMETRY"],
            "total": results["TOTAL"],
            "integral": results["INTEGRAL"],
            "lost_beyond_edges": results["LOST"],
        },
        "accuracy": {
            "highest_per_km2": results["PEAK"],
            "largest_error_per_km2": results["MAX_ERROR"],
            "largest_error_share_of_highest": results["MAX_ERROR"] / results["PEAK"] if results["PEAK"] else None,
        },
        "seed": None,
        "versions": versions(),
        "warnings": worded(notes),
    }


def zonal_report(
    asked: dict[str, Any], inputs: list[dict], raster: dict[str, Any], counts: dict[str, Any], notes: list[Problem]
) -> dict[str, Any]:
    """The report of statistics of a raster by territory."""
    return {
        "report": "asd:zonalstatistics",
        "data_class": "aggregate",
        "parameters": asked,
        "inputs": inputs,
        "raster": raster,
        "counts": {name.lower(): value for name, value in counts.items()},
        "seed": None,
        "versions": versions(),
        "warnings": worded(notes),
    }
