"""Masked points into a layer: new numbers, only the fields allowed, and words that say what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsField, QgsFields

from ...qgis_support.compat import integer_field, text_field
from ...qgis_support.i18n import format_number, tr
from ..density_layers import label_layer
from ..style_on_load import style_on_load
from .mark import DATA_CLASS_FIELD, MASKED

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.disclosure.masking import Masked
    from ...domain.disclosure.point_settings import MaskingRule

ID = "masked_id"


def masked_fields(given: QgsFields, keep: list[str], mark: str) -> tuple[QgsFields, dict[str, str]]:
    """Fields of the layer, and the name each kept one got (a field called ``masked_id`` is renamed)."""
    fields = QgsFields()
    fields.append(integer_field(ID))
    names = {}
    for name in keep:
        names[name] = name if name not in (ID, DATA_CLASS_FIELD) else f"{name}_2"
        field = given.field(name)
        kept = QgsField(field) if field.isNumeric() else text_field(name)
        kept.setName(names[name])
        fields.append(kept)
    if mark:
        fields.append(text_field(DATA_CLASS_FIELD))
    return fields, names


def masked_table(points: Any, masked: Masked, fields: QgsFields, names: dict[str, str], mark: str) -> pd.DataFrame:
    """One row a masked point, numbered in the shuffled order; texts and whole numbers as they were."""
    import numpy as np
    import pandas as pd

    columns: dict[str, Any] = {ID: np.arange(1, len(masked.row) + 1)}
    for given, name in names.items():
        kept = points.kept[given]
        if isinstance(kept, tuple):
            positions, labels = kept
            texts = np.array([label or None for label in labels] or [None], object)
            columns[name] = texts[positions[masked.row]]
            continue
        values = kept[masked.row]
        is_whole = "int" in fields.field(name).typeName().lower()
        columns[name] = [None if v != v else int(v) for v in values.tolist()] if is_whole else values
    table = pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})
    return table.assign(**{DATA_CLASS_FIELD: mark}) if mark else table


def describe(rule: MaskingRule, mark: str) -> tuple[str, str]:
    """Title and abstract of the layer: what was done to the points, and what they are no longer good for; no seed."""
    title = tr("Masked points (up to {far} km)").format(far=format_number(rule.rural_far_m / 1000, 1))
    abstract = tr(
        "Masked household points: moved at random, urban ones by up to {urban} m, rural ones by up to {rural} m, "
        "{share} % of rural ones by up to {far} m, each within its province, and put in another order. Distances "
        "computed from masked points are invalid; counts by province are right, counts by commune are not."
    ).format(
        urban=format_number(rule.urban_m),
        rural=format_number(rule.rural_m),
        share=format_number(100 * rule.far_share, 1),
        far=format_number(rule.rural_far_m),
    )
    return (f"{mark} - {title}" if mark else title), (f"{mark}. {abstract}" if mark else abstract)


def name_layer(context: Any, target: str, title: str, abstract: str) -> None:
    """Name and describe the layer, in the project and in memory."""
    metadata = {"title": title, "abstract": abstract, "keywords": [MASKED], "protection": MASKED}
    titles = {ID: tr("Number in the masked layer")}
    if style_on_load(context, target, None, metadata, titles):
        context.layerToLoadOnCompletionDetails(target).name = title
    layer = context.temporaryLayerStore().mapLayer(target)
    if layer is not None:
        label_layer(layer, title, metadata, titles)
