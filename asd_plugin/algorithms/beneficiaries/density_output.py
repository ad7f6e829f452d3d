"""Where a density goes: the layer, the long table, the symbols, each named, styled and marked with its protection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ...domain.density.settings import NUMBERS, ROUND, SUPPRESS
from ...outputs.density_layers import number_labels
from ...qgis_support.i18n import tr
from ...sources.data_class import DATA_CLASS_FIELD, SYNTHETIC

if TYPE_CHECKING:
    from ...domain.density.result import DensityResult
    from ...sources.beneficiaries import Territories

WORKSPACE, OUTPUT, TABLE, SYMBOLS, REPORT = "WORKSPACE", "OUTPUT", "TABLE", "SYMBOLS", "REPORT"
# The first that has values is mapped.
MAPPED_RATES = ("coverage_pct", "per_100_households", "per_1000_inhabitants", "per_km2")


def declare_outputs(algorithm: Any) -> None:
    """Declare the workspace, the layers, the report and the numbers."""
    workspace = tr("Workspace to record the counts in")
    algorithm.addParameter(QgsProcessingParameterFile(WORKSPACE, workspace, extension="gpkg", optional=True))
    algorithm.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Beneficiary density")))
    for name, label, kind in (
        (TABLE, tr("Counts by unit, period and programme"), QgsProcessing.SourceType.TypeVector),
        (SYMBOLS, tr("Counts as proportional symbols"), QgsProcessing.SourceType.TypeVectorPoint),
    ):
        algorithm.addParameter(
            QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=False)
        )
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            REPORT, tr("Run report"), tr("JSON file (*.json)"), optional=True, createByDefault=False
        )
    )
    labels = number_labels()
    for name in NUMBERS:
        algorithm.addOutput(QgsProcessingOutputNumber(name, labels[name]))
    for name, label in (
        ("PERIOD_MAPPED", tr("Period")),
        ("DATA_CLASS", tr("Data class")),
        ("PROTECTION_MARK", tr("Protection")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, label))


def mark_of_result(result: DensityResult) -> str:
    """``suppressed``, ``rounded`` or ``none``, as layers and reports carry it."""
    from ...outputs.protection.mark import NONE, ROUNDED, SUPPRESSED

    return {SUPPRESS: SUPPRESSED, ROUND: ROUNDED}.get(result.published.way, NONE)


@dataclass(frozen=True)
class DensityWriter:
    """Writes one result. ``is_synthetic``: invented data carry their mark in names and in a column."""

    algorithm: Any
    parameters: dict
    context: Any
    result: DensityResult
    is_synthetic: bool
    threshold: int

    def write(self, source: Any, territories: Territories) -> dict[str, str]:
        """Write what was asked for; returns the targets by parameter."""
        written = {OUTPUT: self._layer(source, territories), TABLE: self._table()}
        written[SYMBOLS] = self._symbols(source, territories)
        return {name: target for name, target in written.items() if target is not None}

    def _layer(self, source: Any, territories: Territories) -> str:
        from ...domain.density.result import result_columns
        from ...outputs.density_layers import joined_fields, result_fields, write_features

        table, mark = self._marked(self.result.table)
        fields, names = joined_fields(source.fields(), result_fields({**result_columns(self.result), **mark}))
        sink, target = self._sink(OUTPUT, fields, source.wkbType(), source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, OUTPUT))
        write_features(sink, fields, territories.polygons.features, table[list(names)])
        del sink
        self._finish(target, len(table), tr("Beneficiary density"), self._style(names), names)
        return target

    def _table(self) -> str | None:
        from ...domain.density.result import listed_columns
        from ...outputs.density_layers import result_fields, write_rows

        listed, mark = self._marked(self.result.listed)
        fields = result_fields({**listed_columns(self.result), **mark})
        sink, target = self._sink(TABLE, fields)
        if sink is None:
            return None
        write_rows(sink, fields, listed)
        del sink
        names = {name: name for name in listed}
        self._finish(target, len(listed), tr("Counts by unit, period and programme"), None, names)
        return target

    def _symbols(self, source: Any, territories: Territories) -> str | None:
        from ...outputs.beneficiaries.symbols import SymbolStyle, symbol_fields, write_symbols

        sink, target = self._sink(SYMBOLS, symbol_fields(), QgsWkbTypes.Type.Point, source.sourceCrs())
        if sink is None:
            return None
        count = write_symbols(sink, territories.polygons.features, self.result.table)
        del sink
        largest = float(self.result.table["beneficiary_households"].max())
        style = SymbolStyle(largest if largest == largest else 1.0, self.threshold)
        self._finish(target, count, tr("Counts as proportional symbols"), style, {"status": "status"})
        return target

    def _sink(self, name: str, fields: Any, *shape: Any) -> tuple[Any, str]:
        return self.algorithm.parameterAsSink(self.parameters, name, self.context, fields, *shape)

    def _marked(self, table: Any) -> tuple[Any, dict[str, type]]:
        if not self.is_synthetic:
            return table, {}
        return table.assign(**{DATA_CLASS_FIELD: SYNTHETIC}), {DATA_CLASS_FIELD: str}

    def _style(self, names: dict[str, str]) -> Any:
        from ...outputs.class_limits import quantile_limits
        from ...outputs.styling import density_style

        table = self.result.table
        there = [rate for rate in MAPPED_RATES if rate in table]
        shown = next((rate for rate in there if table[rate].notna().any()), there[-1])
        limits = quantile_limits(table[shown].tolist())
        return density_style(limits, names[shown], names["status"], self.threshold)

    def _finish(self, target: str, rows: int, title: str, style: Any, names: dict[str, str]) -> None:
        """Check what arrived, then name, style and mark it, in the file and where QGIS loads it."""
        from ...outputs.density_layers import density_titles
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.protection.mark import set_mark
        from ...outputs.sink_writing import require_whole
        from ...outputs.styling import style_on_load

        require_whole(target, rows, self.context)
        mark = mark_of_result(self.result)
        title = f"{SYNTHETIC} - {title}" if self.is_synthetic else title
        mark_file(target, mark)
        layer = self.context.temporaryLayerStore().mapLayer(target)
        if layer is not None:
            layer.setName(title)
            set_mark(layer, mark)
        if self.context.willLoadLayerOnCompletion(target):
            self.context.layerToLoadOnCompletionDetails(target).name = title
        metadata = {"title": title, "protection": mark}
        style_on_load(self.context, target, style, metadata, density_titles(names))
