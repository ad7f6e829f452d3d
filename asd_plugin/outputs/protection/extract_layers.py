"""The two layers of an anonymity check: the extract with its class sizes, and the extract that may leave."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsFields, QgsProcessingUtils

from ...domain.progress import Progress, checkpoint
from ...qgis_support.compat import integer_field, text_field
from ..density_layers import rows_as_features

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.disclosure.anonymity import Anonymity


CANCEL_EVERY = 20_000


def with_class_size(
    given: QgsFields, features: Iterable[QgsFeature], found: Anonymity, progress: Progress
) -> tuple[QgsFields, list[QgsFeature]]:
    """Every row of the extract as it is (fields ``given``), with ``class_size`` and ``below_k`` (1 or 0).

    For the secure step only. Raises Cancelled.
    """
    added = QgsFields()
    added.append(integer_field("class_size"))
    added.append(integer_field("below_k"))
    fields = QgsProcessingUtils.combineFields(given, added)
    rows = []
    for feature, size in zip(features, found.size.tolist()):
        if len(rows) % CANCEL_EVERY == 0:
            checkpoint(progress, len(rows) / len(found.size))
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), size, int(size < found.k)])
        rows.append(row)
    return fields, rows


def safe_extract(
    table: pd.DataFrame, quasi: list[str], sensitive: list[str], progress: Progress
) -> tuple[QgsFields, list[QgsFeature]]:
    """The chosen columns only, without geometry, sorted by value: the order of rows says nothing of the source."""
    names = [*quasi, *sensitive]
    fields = QgsFields()
    for name in names:
        fields.append(text_field(name))
    ordered = table[names].sort_values(names, kind="stable", na_position="last")
    plain, rows = ordered.where(ordered.notna(), None), []
    for row in rows_as_features(fields, plain):  # missing is NULL there already
        if len(rows) % CANCEL_EVERY == 0:
            checkpoint(progress, len(rows) / len(plain))
        rows.append(row)
    return fields, rows
