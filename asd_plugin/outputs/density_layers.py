"""Beneficiary results into Processing sinks: one feature a unit, one row a unit, period and programme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import repeat
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingUtils,
)

from ..qgis_support.compat import integer_field, is_missing, real_field, text_field
from ..qgis_support.i18n import tr
from .field_names import titles
from .layer_metadata import set_metadata

if TYPE_CHECKING:
    import pandas as pd


KINDS = {float: real_field, int: integer_field, str: text_field}


def result_fields(columns: dict[str, type], comment: str = "") -> QgsFields:
    """Fields of a result table: ``float``, ``int`` or ``str`` by column name, each with ``comment``."""
    fields = QgsFields()
    for name, kind in columns.items():
        field = KINDS[kind](name)
        field.setComment(comment)
        fields.append(field)
    return fields


def joined_fields(given: QgsFields, added: QgsFields) -> tuple[QgsFields, dict[str, str]]:
    """Fields of the input plus the result's, and the name each result column got (``_2`` where the input has it)."""
    fields = QgsProcessingUtils.combineFields(given, added)
    names = [field.name() for field in fields][len(given) :]
    return fields, dict(zip([field.name() for field in added], names))


def write_features(sink: Any, fields: QgsFields, features: list[QgsFeature], table: pd.DataFrame) -> None:
    """Write each feature with its row of ``table`` (same order) after its own attributes; missing as NULL."""
    columns = [_values(table[name]) for name in table.columns]
    for feature, *values in zip(features, *columns):
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), *values])
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)


def rows_as_features(
    fields: QgsFields, table: pd.DataFrame, points: tuple[Any, Any] | None = None
) -> Iterator[QgsFeature]:
    """Rows of ``table`` as features, with ``points`` (x, y) where there are; missing as NULL."""
    places = zip(points[0].tolist(), points[1].tolist()) if points else repeat(None)
    for place, *values in zip(places, *[_values(table[field.name()]) for field in fields]):
        row = QgsFeature(fields)
        row.setAttributes(values)
        if place is not None:
            row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        yield row


def write_rows(sink: Any, fields: QgsFields, table: pd.DataFrame) -> None:
    """Write ``table`` without geometry; missing as NULL."""
    for row in rows_as_features(fields, table):
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)


def _values(column: pd.Series) -> list[Any]:
    """Python values of a column, for QGIS takes no numpy ones."""
    return [NULL if is_missing(value) else value for value in column.tolist()]


def density_titles(names: dict[str, str]) -> dict[str, str]:
    """Titles of the result's columns in the user's language, by the name each column got."""
    known = {
        **titles(),
        "beneficiary_households": tr("Beneficiary households"),
        "beneficiary_people": tr("Beneficiary people"),
        "area_used_km2": tr("Area used for the density (km²)"),
        "per_populated_km2": tr("Beneficiary households per populated km²"),
        "coverage_pct": tr("Coverage: beneficiaries per 100 eligible households"),
        "coverage_reference_pct": tr("Coverage of the reference line (%)"),
        "coverage_gap_points": tr("Coverage gap to the reference line (points)"),
        "amount_per_inhabitant": tr("Amount per inhabitant (DH)"),
        "amount_per_census_household": tr("Amount per household of the census (DH)"),
        "amount_per_beneficiary_household": tr("Amount per beneficiary household (DH)"),
        "amount_per_beneficiary": tr("Amount per beneficiary (DH)"),
        "rate_flag": tr("Rates above their maximum, and the likely reason"),
        "level": tr("Level"),
        "sex": tr("Sex"),
        "age_band": tr("Age band"),
        "previous_period": tr("Period before"),
        "weight": tr("Households this point stands for"),
        "household_id": tr("Invented identifier"),
        "unit_code": tr("HCP code"),
    }
    for prefix, words in (
        ("change_", tr("Change: {label}")),
        ("pct_", tr("Change in %: {label}")),
        ("points_", tr("Change in points: {label}")),
        ("sum_", tr("Sum of {label}")),
        ("mean_", tr("Mean of {label}")),
    ):
        for name in names:
            if name.startswith(prefix) and name not in known:
                rest = name[len(prefix) :]
                known[name] = words.format(label=known.get(rest, rest))
    return {given: known[wanted] for wanted, given in names.items() if wanted in known}


def figure_label(source: Any, name: str) -> str:
    """What a field of ``source`` is called in a title: its alias, else its title of ours, else its name.

    «households» of a layer of territories are those of the census; of a table of counts, beneficiaries.
    """
    fields = source.fields()
    place = fields.lookupField(name)
    alias = fields.at(place).alias() if place >= 0 else ""
    if alias:
        return alias
    is_census = name == "households" and (fields.lookupField("population") >= 0 or fields.lookupField("area_km2") >= 0)
    wanted = "all_households" if is_census else name
    return density_titles({wanted: wanted}).get(wanted, name)


def marked_titles(columns: Iterable[str], mark: str) -> dict[str, str]:
    """Titles that each carry ``mark``, for data that must not pass for real."""
    known = density_titles({name: name for name in columns})
    return {name: f"{known.get(name, name)} ({mark})" for name in columns}


def label_layer(layer: Any, name: str, metadata: dict[str, Any], column_titles: dict[str, str]) -> None:
    """Name a layer that is not going through a project, and give it metadata and column titles."""
    layer.setName(name)
    set_metadata(layer, **metadata)
    for column, title in column_titles.items():
        layer.setFieldAlias(layer.fields().indexOf(column), title)


def number_labels() -> dict[str, str]:
    """What the numbers returned beside the layers mean, in the user's language."""
    return {
        "UNITS": tr("Units"),
        "UNITS_HIDDEN": tr("Units hidden"),
        "UNITS_MISSING": tr("Units without figure"),
        "HOUSEHOLDS_COUNTED": tr("Beneficiary households counted"),
        "ROWS_READ": tr("Rows read"),
        "ROWS_COUNTED": tr("Rows counted"),
        "ROWS_NOT_ASKED_FOR": tr("Rows of another programme or period"),
        "POINTS_OUTSIDE": tr("Points outside every unit"),
        "POINTS_WITHOUT_GEOMETRY": tr("Rows without a usable point"),
        "POINTS_ON_BORDER": tr("Points on a border"),
        "POINTS_IN_OVERLAP": tr("Points where units overlap"),
        "UNKNOWN_CODES": tr("Unknown unit codes"),
        "ROWS_UNKNOWN": tr("Rows of unknown units"),
        "RATES_ABOVE_MAXIMUM": tr("Rates above their maximum"),
        "CELLS_HIDDEN_PRIMARY": tr("Cells hidden because they are small"),
        "CELLS_HIDDEN_SECONDARY": tr("Cells hidden to cover them"),
        "ROWS_BRIDGED": tr("Rows brought from old units to new ones"),
        "OLD_CODES_UNMATCHED": tr("Old codes without a new unit"),
        "HOUSEHOLDS_MADE": tr("Households invented"),
        "PEOPLE_MADE": tr("People invented"),
        "CHILDREN_MADE": tr("Children invented"),
        "AMOUNT_DH_MADE": tr("Amount invented (DH)"),
        "POINTS_MADE": tr("Points invented"),
        "SEED_USED": tr("Seed used"),
    }
