"""A result table joined to the features it came from: the input's attributes and geometry, then the result's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFields

from ...domain.errors import Problem, problem
from ...domain.progress import Progress, checkpoint
from ..density_layers import joined_fields, result_fields
from ..score_layer import every_feature

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

STEP = 500


def fields_with(given: QgsFields, columns: dict[str, type]) -> tuple[QgsFields, dict[str, str], list[Problem]]:
    """Fields of the input plus ``columns`` (name to float, int or str), the name each one got, and notes."""
    fields, names = joined_fields(given, result_fields(columns))
    renamed = {wanted: name for wanted, name in names.items() if wanted != name}
    told = [f"{wanted} -> {name}" for wanted, name in renamed.items()]
    return fields, names, [problem("fields_renamed", renamed=told)] if told else []


def joined_features(
    source: Any,
    feature_ids: list[int],
    table: pd.DataFrame,
    columns: dict[str, type],
    fields: QgsFields,
    progress: Progress,
    emptied: dict[str, Collection[int]] | None = None,
) -> list[QgsFeature]:
    """Every feature of ``source`` with its row of ``table`` (rows in the order of ``feature_ids``), missing as NULL.

    ``emptied``: attribute of the input -> feature ids for which it must not be passed on. Nothing is written here, so
    that cancelling leaves nothing behind. Units with an invalid outline are kept.
    """
    rows = dict(zip(feature_ids, _rows(table, columns)))
    given = [field.name() for field in source.fields()]
    kept_back = {given.index(name): set(ids) for name, ids in (emptied or {}).items() if name in given}
    features = []
    for feature in every_feature(source):
        if len(features) % STEP == 0:
            checkpoint(progress, len(features) / max(len(rows), 1))
        own = feature.attributes()
        for place, ids in kept_back.items():
            own[place] = NULL if feature.id() in ids else own[place]
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*own, *rows[feature.id()]])
        features.append(row)
    return features


def table_features(table: pd.DataFrame, columns: dict[str, type]) -> tuple[QgsFields, list[QgsFeature]]:
    """``table`` as features without geometry, and their fields."""
    fields, features = result_fields(columns), []
    for values in _rows(table, columns):
        row = QgsFeature(fields)
        row.setAttributes(values)
        features.append(row)
    return fields, features


def _rows(table: pd.DataFrame, columns: dict[str, type]) -> list[list]:
    """Attributes of each row as plain Python values, missing as NULL."""
    lists = [[_plain(value, kind) for value in table[name].tolist()] for name, kind in columns.items()]
    return [list(row) for row in zip(*lists)]


def _plain(value: Any, kind: type) -> Any:
    return NULL if value is None or value != value else kind(value)
