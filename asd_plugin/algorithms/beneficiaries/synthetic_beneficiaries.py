"""Invented beneficiaries for training and tests: counts and household points calibrated to the national totals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...domain.density.settings import POPULATION, UNIT_HOUSEHOLDS
from ...domain.density.synthetic import totals as defaults
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Span, checkpoint
from ...outputs.density_layers import number_labels
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain, sentence
from ...sources.data_class import SYNTHETIC, name_without_mark
from ..base import AsdAlgorithm, FeedbackProgress

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import pandas as pd

    from ...sources.beneficiaries import Territories

NEED_INDICATORS = ("illiteracy_10_plus", "no_running_water")
NEED_PERIOD = "2024"
NUMBERS = ("HOUSEHOLDS_MADE", "PEOPLE_MADE", "CHILDREN_MADE", "AMOUNT_DH_MADE", "POINTS_MADE", "SEED_USED")
READ, COUNTED, PLACED = 0.1, 0.2, 0.6  # shares of the whole reached after each step
SMALLEST_GRID_POINTS = 20_000  # points are tried several times, so the grid pays sooner than for counting
COMMENT = f"{SYNTHETIC}: invented for training"
EXAMPLES = 5


class SyntheticBeneficiaries(AsdAlgorithm):
    """Training data that look like the programme and describe nobody.

    Households of each commune follow a need proxy (household size, illiteracy, running water) within its milieu, up to
    95 % of its households; whole numbers add up exactly to the totals asked for (largest remainders). Points fall
    inside their commune, around invented villages. The same seed gives the same result.
    """

    ID, GROUP = "syntheticbeneficiaries", "beneficiaries"
    TERRITORIES, CODE_FIELD, POPULATION_FIELD = "TERRITORIES", "CODE_FIELD", "POPULATION_FIELD"
    HOUSEHOLDS_FIELD, MILIEU_FIELD, WORKSPACE = "HOUSEHOLDS_FIELD", "MILIEU_FIELD", "WORKSPACE"
    HOUSEHOLDS, POINT_COUNT, PERIOD, SEED = "HOUSEHOLDS", "POINT_COUNT", "PERIOD", "SEED"
    COUNTS, POINTS, REPORT = "COUNTS", "POINTS", "REPORT"

    def title(self) -> str:
        """Return the title."""
        return tr("Synthetic beneficiaries (for training)")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["synthetic", "synthetique", "training", "beneficiary", "households", "points", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource(self.TERRITORIES, tr("Territories (communes)"), polygons))
        for name, label, default in (
            (self.CODE_FIELD, tr("Field holding the unit codes"), "code"),
            (self.POPULATION_FIELD, tr("Field with the inhabitants"), "population"),
            (self.HOUSEHOLDS_FIELD, tr("Field with the households (census)"), "households"),
            (self.MILIEU_FIELD, tr("Field with the milieu (urban, rural)"), "milieu"),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, default, self.TERRITORIES, optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, tr("Workspace to read need from (optional)"), extension="gpkg", optional=True
            )
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, label, default, least in (
            (self.HOUSEHOLDS, tr("Beneficiary households in all"), defaults.HOUSEHOLDS, 1),
            (self.POINT_COUNT, tr("Household points in the sample"), defaults.POINTS, 0),
            (self.SEED, tr("Seed (same seed, same data)"), defaults.SEED, 0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, whole, default, minValue=least))
        self.addParameter(QgsProcessingParameterString(self.PERIOD, tr("Period (year-month)"), defaults.PERIOD))
        self._add_outputs()

    def _add_outputs(self) -> None:
        for name, label, kind in (
            (self.COUNTS, tr("SYNTHETIQUE counts"), QgsProcessing.SourceType.TypeVector),
            (self.POINTS, tr("SYNTHETIQUE household points"), QgsProcessing.SourceType.TypeVectorPoint),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind, optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Run report"), tr("JSON file (*.json)"), optional=True, createByDefault=False
            )
        )
        labels = number_labels()
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, labels[name]))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run which output name lacks the mark."""
        is_fine, message = super().checkParameterValues(parameters, context)
        faults = self._unmarked(parameters, context) if is_fine else []
        return (False, explain(AsdError(faults))) if faults else (is_fine, message)

    def _unmarked(self, parameters: dict, context: Any) -> list[Problem]:
        faults = []
        for name in (self.COUNTS, self.POINTS, self.REPORT):
            value = parameters.get(name)
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                value = value.sink.valueAsString(context.expressionContext())[0]
            unmarked = name_without_mark(value) if isinstance(value, str) else ""
            if unmarked:
                faults.append(problem("name_lacks_synthetic", name=unmarked, parameter=name))
        return faults

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the units, draw counts and points, then write."""
        import numpy as np

        from ...domain.density.periods import period_faults

        period = self._text(parameters, self.PERIOD, context)
        refuse_if_any([*self._unmarked(parameters, context), *period_faults(PERIOD=period)])
        progress = FeedbackProgress(feedback)
        territories, milieu = self._territories(parameters, context)
        checkpoint(progress, READ)
        notes = [problem("synthetic_data", layer=self.title()), *territories.notes]
        rng = np.random.default_rng(self.parameterAsInt(parameters, self.SEED, context))
        counts = self._counts(parameters, context, territories, milieu, rng, notes)
        checkpoint(progress, COUNTED)
        size = self._sample_size(parameters, context, counts, notes)
        sample, x, y = self._points(territories, counts, size, rng, Span(progress, COUNTED, PLACED))
        for note in notes:
            feedback.pushWarning(sentence(note))
        numbers = {
            **{f"{name.upper()}_MADE": int(counts[name].sum()) for name in ("households", "people", "children")},
            "AMOUNT_DH_MADE": int(counts["amount_dh"].sum()),
            "POINTS_MADE": len(sample),
            "SEED_USED": self.parameterAsInt(parameters, self.SEED, context),
        }
        written = self._write(parameters, context, territories, counts, sample, (x, y), Span(progress, PLACED, 1.0))
        self._report(parameters, context, territories, counts, numbers, notes)
        return {**written, **numbers}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _territories(self, parameters: dict, context: Any) -> tuple[Territories, pd.Series]:
        """Units with population and households, and their milieu (``total`` where it is not said)."""
        import pandas as pd

        from ...sources.beneficiaries import read_territories
        from ...sources.points import text_of

        source = self.parameterAsSource(parameters, self.TERRITORIES, context)
        bases = {
            POPULATION: self._text(parameters, self.POPULATION_FIELD, context) or "population",
            UNIT_HOUSEHOLDS: self._text(parameters, self.HOUSEHOLDS_FIELD, context) or "households",
        }
        code_field = self._text(parameters, self.CODE_FIELD, context) or "code"
        found = [field.name() for field in source.fields()]
        missing = [field for field in bases.values() if field not in found]
        if missing:
            common = {"layer": source.sourceName(), "purpose": self.title(), "found": found}
            raise AsdError([problem("missing_field", field=field, **common) for field in missing])
        territories = read_territories(source, source.sourceName(), code_field, bases, context.transformContext())
        field = self._text(parameters, self.MILIEU_FIELD, context)
        texts = [text_of(f[field]).strip() if field in found else "" for f in territories.polygons.features]
        return territories, pd.Series([text or "total" for text in texts], index=territories.units.index)

    def _counts(
        self,
        parameters: dict,
        context: Any,
        territories: Territories,
        milieu: pd.Series,
        rng: np.random.Generator,
        notes: list[Problem],
    ) -> pd.DataFrame:
        from ...domain.density.synthetic.counts import counts_table, make_cells, need_proxy

        units = territories.units
        empty = units.index[~(units[UNIT_HOUSEHOLDS] > 0)]
        if len(empty):
            some = list(empty[:EXAMPLES])
            notes.append(problem("units_without_households", field=UNIT_HOUSEHOLDS, count=len(empty), examples=some))
        if not milieu.isin(["urban", "rural"]).any():
            notes.append(problem("milieu_unknown"))
        need = need_proxy(units, self._indicators(parameters, context, notes))
        totals = defaults.totals_for(self.parameterAsInt(parameters, self.HOUSEHOLDS, context))
        cells = make_cells(units, need, milieu, totals, defaults.Shape(), rng)
        return counts_table(list(units.index), milieu, cells, self._text(parameters, self.PERIOD, context))

    def _indicators(self, parameters: dict, context: Any, notes: list[Problem]) -> pd.DataFrame | None:
        path = self._text(parameters, self.WORKSPACE, context)
        if not path:
            notes.append(problem("need_from_size_only"))
            return None
        from ...workspace import open_workspace

        with open_workspace(path) as workspace:
            return workspace.values(NEED_INDICATORS, NEED_PERIOD)[0]

    def _sample_size(self, parameters: dict, context: Any, counts: pd.DataFrame, notes: list[Problem]) -> int:
        """Points to draw: none when no layer is asked for, never more than there are households."""
        asked = self.parameterAsInt(parameters, self.POINT_COUNT, context) if parameters.get(self.POINTS) else 0
        households = int(counts["households"].sum())
        if asked > households:
            notes.append(problem("points_capped", wanted=asked, possible=households))
        return min(asked, households)

    def _points(
        self, territories: Territories, counts: pd.DataFrame, size: int, rng: np.random.Generator, progress: Span
    ) -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
        """The sample of households and a place for each."""
        from ...domain.density.counting import index_units
        from ...domain.density.synthetic.households import sample_households
        from ...domain.density.synthetic.placement import place_in_units

        codes = list(territories.units.index)
        with_outline = {code for code, has in zip(codes, territories.has_outline()) if has}
        sample = sample_households(counts, size, with_outline, defaults.Shape(), rng)
        index = index_units(codes, territories.polygons.outlines, max(size, SMALLEST_GRID_POINTS))
        position = {code: place for place, code in enumerate(codes)}
        unit = sample["unit_code"].map(position).to_numpy("int64")
        return (sample, *place_in_units(index, codes, unit, rng, progress))

    def _write(
        self,
        parameters: dict,
        context: Any,
        territories: Territories,
        counts: pd.DataFrame,
        sample: pd.DataFrame,
        places: tuple[np.ndarray, np.ndarray],
        progress: Span,
    ) -> dict:
        from ...domain.density.synthetic.counts import COUNT_COLUMNS
        from ...domain.density.synthetic.households import POINT_COLUMNS
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.sink_writing import require_whole, write_cancellable

        written = {}
        fields = result_fields(POINT_COLUMNS, COMMENT)
        point = QgsWkbTypes.Type.Point
        sink, target = self.parameterAsSink(parameters, self.POINTS, context, fields, point, territories.crs)
        if sink is not None:
            write_cancellable(sink, target, rows_as_features(fields, sample, places), len(sample), progress)
            written[self.POINTS] = self._named(context, target, f"{SYNTHETIC}_points", POINT_COLUMNS)
        del sink
        if self.POINTS in written:
            require_whole(target, len(sample), context)
        fields = result_fields(COUNT_COLUMNS, COMMENT)
        sink, target = self.parameterAsSink(parameters, self.COUNTS, context, fields)
        if sink is not None:
            for row in rows_as_features(fields, counts):
                sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
            written[self.COUNTS] = self._named(context, target, f"{SYNTHETIC}_counts", COUNT_COLUMNS)
        del sink
        if self.COUNTS in written:
            require_whole(target, len(counts), context)
        if not written:
            raise QgsProcessingException(tr("No output was asked for: choose SYNTHETIQUE counts, points, or both."))
        return written

    def _named(self, context: Any, target: str, name: str, columns: Iterable[str]) -> str:
        """Give the layer its marked name, metadata and column titles, in the project and in memory."""
        from ...outputs.density_layers import label_layer, marked_titles
        from ...outputs.styling import style_on_load

        metadata = {"title": name, "abstract": COMMENT, "keywords": [SYNTHETIC]}
        titles = marked_titles(columns, SYNTHETIC)
        if style_on_load(context, target, None, metadata, titles):
            context.layerToLoadOnCompletionDetails(target).name = name
        layer = context.temporaryLayerStore().mapLayer(target)
        if layer is not None:
            label_layer(layer, name, metadata, titles)
        return target

    def _report(
        self,
        parameters: dict,
        context: Any,
        territories: Territories,
        counts: pd.DataFrame,
        numbers: dict,
        notes: list[Problem],
    ) -> None:
        target = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not target:
            return
        from ...outputs.density_report import synthetic_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_report

        choices = (self.HOUSEHOLDS, self.POINT_COUNT, self.PERIOD, self.SEED)
        asked = {name: self._text(parameters, name, context) for name in choices}
        write_report(target, synthetic_report(asked, territories.units, counts, numbers, versions(), notes))
