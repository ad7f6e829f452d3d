"""Household points counted once, in the background: from then on every period and filter is a look into a table.

The rows are counted by the very code of ``asd:beneficiarydensity``, and protected by it. What the dock gets back has
lost every small count already; the full counts stay with the job until the protection is done.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource

from ...domain.disclosure.settings import PrimaryRule
from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Progress
from ...outputs.protection.mark import NONE, SUPPRESSED
from ...sources.data_class import SYNTHETIC, layer_says_synthetic, says_synthetic
from ...sources.point_file import PlainFile, plain_file_of
from ...workspace import open_workspace
from .data import BASE_FIELDS, COMMUNE_TABLE, commune_layer
from .state.grid import CellGrid, grid_of

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.rows import Columns
    from ...domain.density.tables.cells import Slices
    from ...domain.density.tables.geography import Geography

COMMUNE = "commune"


@dataclass(frozen=True)
class Fields:
    """Columns of the households, empty where there is none; without ``unit`` the rows are points.

    ``age_limits``: first age of every band but the youngest («6;18;60»), where ``age`` holds ages; else empty.
    """

    unit: str = ""
    period: str = ""
    programme: str = ""
    milieu: str = ""
    sex: str = ""
    age: str = ""
    age_limits: str = ""
    households: str = ""
    people: str = ""
    amount: str = ""
    measures: tuple[str, ...] = ()

    def columns(self) -> Columns:
        """The same for the counting. Raises AsdError ``age_limits_wrong``."""
        from ...domain.density.ages import limits_from
        from ...domain.density.rows import Columns

        counted = (self.households, self.people, self.amount)
        texts = (*counted, self.programme, self.period, self.milieu, self.sex, self.age)
        limits = limits_from(self.age_limits) if self.age else ()
        return Columns(*(name or None for name in texts), measures=self.measures, age_limits=limits)


class LayerAsItIs:
    """A layer's rows as they are now (edits and filters included), readable in any thread."""

    def __init__(self, layer: QgsVectorLayer):
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields, self._crs, self._type = layer.fields(), layer.crs(), layer.wkbType()
        self._count, self._name = int(layer.featureCount()), layer.name()

    def fields(self) -> Any:
        """Columns."""
        return self._fields

    def sourceCrs(self) -> Any:
        """Reference system of the points."""
        return self._crs

    def wkbType(self) -> Any:
        """Kind of geometry."""
        return self._type

    def featureCount(self) -> int:
        """Announced number of rows."""
        return self._count

    def sourceName(self) -> str:
        """Name of the layer."""
        return self._name

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Any:
        """The rows."""
        return self._source.getFeatures(request or QgsFeatureRequest())


@dataclass(frozen=True)
class Households:
    """What to count. ``layer_id`` and ``source`` let the algorithm find the same rows when the map is published."""

    rows: LayerAsItIs
    plain: PlainFile | None
    fields: Fields
    layer_id: str
    source: str
    is_synthetic: bool
    transforms: Any

    @property
    def name(self) -> str:
        """Name of the layer."""
        return self.rows.sourceName()


@dataclass(frozen=True)
class Counted:
    """``grid``: small counts hidden, nothing covering them: a working view. The other fields hold every count and are
    for :func:`protect` alone. ``notes``: to be told.
    """

    grid: CellGrid
    notes: list[Problem]
    cells: pd.DataFrame = field(repr=False)
    slices: Slices = field(repr=False)
    geography: Geography = field(repr=False)
    earlier: pd.DataFrame | None = field(default=None, repr=False)


def look_at(layer: QgsVectorLayer, fields: Fields, project: Any) -> Households:
    """Take what a job may use of ``layer`` (main thread)."""
    is_synthetic = layer_says_synthetic(layer) or says_synthetic(layer.name())
    plain, rows = plain_file_of(layer), LayerAsItIs(layer)
    own_id = layer.id() if project.mapLayer(layer.id()) is not None else ""  # a file may be read without being added
    return Households(rows, plain, fields, own_id, layer.source(), is_synthetic, project.transformContext())


def count_households(path: str, asked: Households, codes: tuple[str, ...], progress: Progress) -> Counted:
    """Place every row in its commune and sum them by period, programme, milieu, sex and age (any thread).

    Raises AsdError as ``asd:beneficiarydensity`` does, and Cancelled.
    """
    import numpy as np

    from ...domain.density.by_unit import choose_groups
    from ...domain.density.rows import refuse_bad_numbers
    from ...domain.density.tables.cells import cell_table, slices_of
    from ...domain.density.tables.geography import geography_of
    from ...sources.beneficiaries import Beneficiaries, count_rows, read_territories

    context, columns, rule = asked.transforms, asked.fields.columns(), PrimaryRule()
    territories = read_territories(commune_layer(path), COMMUNE_TABLE, "code", BASE_FIELDS, context)
    rows = Beneficiaries(asked.rows, asked.name, asked.fields.unit, asked.plain)
    counted = count_rows(rows, territories, columns, context, progress)
    tally, units = counted.tally, list(territories.units.index)
    if not tally.rows.any():
        raise AsdError(problem("no_rows", layer=asked.name))
    choice = choose_groups(tally, "", "")
    refuse_bad_numbers(tally, choice.listed)
    slices, geography = slices_of(tally.groups, choice.listed), geography_of(units)
    has_zero = territories.has_outline()
    if asked.fields.unit:
        has_zero = np.full(len(units), not asked.fields.households)
    cells = cell_table(tally, slices, geography, columns, has_zero)
    grid = working_grid(cells, codes, rule, asked.is_synthetic)
    with open_workspace(path) as workspace:
        earlier = workspace.published_cells()
    same_kind = (earlier["data_class"] == SYNTHETIC) == asked.is_synthetic
    notes = [*territories.notes, *counted.notes]
    return Counted(grid, notes, cells, slices, geography, earlier[same_kind])


def working_grid(cells: pd.DataFrame, codes: tuple[str, ...], rule: PrimaryRule, is_synthetic: bool) -> CellGrid:
    """The communes' cells with every small count emptied; others would give some of them back, so: mark ``none``."""
    from ...domain.density.tables.cells import count_columns, number_columns
    from ...domain.disclosure.primary import primary_status, without_hidden

    own = cells[cells["level"] == COMMUNE]
    status, figures = primary_status(own[count_columns(own)], rule), number_columns(own)
    shown = without_hidden(own, status, figures).assign(status=status)
    return grid_of(shown, codes, figures, NONE, rule.threshold, is_synthetic)


def protect(counted: Counted, codes: tuple[str, ...], progress: Progress) -> CellGrid:
    """Hide what would give small counts back, through every total and period, proven (any thread).

    The same protection as ``asd:beneficiarydensity``. Raises AsdError ``audit_failed`` and Cancelled.
    """
    from ...domain.density.tables.cells import number_columns
    from ...domain.density.tables.published import publish

    rule = PrimaryRule(counted.grid.threshold)
    found = publish(counted.cells, counted.geography, counted.slices, rule, before=counted.earlier, progress=progress)
    own = found.table[found.table["level"] == COMMUNE]
    figures = number_columns(own)
    return grid_of(own, codes, figures, SUPPRESSED, rule.threshold, counted.grid.is_synthetic)
