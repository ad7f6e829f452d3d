"""Statistics of a raster as columns of the territories, titled and mapped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFeatureSink, QgsProcessingException

from ...qgis_support.i18n import tr
from ..class_limits import quantile_limits
from ..density_layers import joined_fields, result_fields
from ..sink_writing import require_whole
from ..style_on_load import style_on_load
from ..styling import classed_style

if TYPE_CHECKING:
    import numpy as np


MAPPED = ("mean", "weighted_mean", "median", "share_above", "weighted_share_above", "sum")
OK, MISSING = "ok", "missing"


def statistic_labels() -> dict[str, str]:
    """Statistics in the order of the domain's ``STATISTICS``, in the user's language."""
    return {
        "sum": tr("Sum"),
        "count": tr("Number of pixels"),
        "mean": tr("Mean"),
        "weighted_mean": tr("Weighted mean"),
        "min": tr("Minimum"),
        "max": tr("Maximum"),
        "stdev": tr("Standard deviation"),
        "median": tr("Median"),
        "share_above": tr("Share of the area above the limit"),
        "weighted_share_above": tr("Share of the weight above the limit"),
    }


def write_statistics(
    algorithm: Any,
    parameters: dict,
    context: Any,
    feedback: Any,
    source: Any,
    polygons: Any,
    columns: dict[str, np.ndarray],
    prefix: str,
) -> tuple[str, dict[str, str]]:
    """Write every unit with its own fields, its statistics and its status; returns the target and column names."""
    given = {f"{prefix}{name}": name for name in columns}
    kinds: dict[str, type] = {**dict.fromkeys(given, float), f"{prefix}status": str}
    fields, names = joined_fields(source.fields(), result_fields(kinds))
    sink, target = algorithm.parameterAsSink(
        parameters, algorithm.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, algorithm.OUTPUT))
    rows = zip(*(columns[name].tolist() for name in columns))
    has_value = (columns["covered"] > 0).tolist()
    for feature, values, is_known in zip(polygons.features, rows, has_value):
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        plain = [NULL if value != value else value for value in values]
        row.setAttributes([*feature.attributes(), *plain, OK if is_known else MISSING])
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
    del sink
    require_whole(target, len(polygons.features), context)
    by_statistic = {name: names[column] for column, name in given.items()}
    return target, {**by_statistic, "status": names[f"{prefix}status"]}


def style_of(
    context: Any, target: str, columns: dict[str, np.ndarray], names: dict[str, str], raster: str, mark: str
) -> None:
    """Map the first rate-like statistic; the layer is named after the raster and takes over its protection mark."""
    shown = next((name for name in MAPPED if name in columns), next(iter(columns)))
    values = columns[shown][columns[shown] == columns[shown]]
    spread = float(values.max() - values.min()) if len(values) else 0.0
    decimals = 1
    while decimals < 6 and 0 < spread * 10**decimals < 100:
        decimals += 1
    limits = quantile_limits(values.tolist(), decimals=decimals)
    style = classed_style("neutral", names[shown], limits, None, names["status"], decimals, ("missing",))
    label = statistic_labels().get(shown, shown)
    title = tr("{statistic} of {raster} by territory").format(statistic=label, raster=raster)
    titles = {names[name]: statistic_labels()[name] for name in columns if name in statistic_labels()}
    titles[names["covered"]] = tr("Share of the unit under pixels with a value")
    if style_on_load(context, target, style, {"title": title, "protection": mark}, titles):
        context.layerToLoadOnCompletionDetails(target).name = title
