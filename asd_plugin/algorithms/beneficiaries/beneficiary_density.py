"""Beneficiary households, people and amount by territorial unit, and their rates, with small counts hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ...qgis_support.messages import sentence
from ...sources.data_class import SYNTHETIC, says_synthetic, source_says_synthetic
from ..base import AsdAlgorithm, FeedbackProgress
from .density_choices import DENSITY_CHOICES, THRESHOLD, declare_choices, open_population, prepare
from .density_output import OUTPUT, REPORT, WORKSPACE, DensityWriter, declare_outputs, mark_of_result
from .density_parameters import (
    INPUT_CHOICES,
    Looked,
    declare_inputs,
    declare_listing,
    fields_named,
    look_at,
    read_inputs,
    text_of_parameter,
    write_listing,
)

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.result import DensityResult
    from ...sources.beneficiaries import Beneficiaries, CountedRows, Territories

# Shares of the whole reached after reading the units, counting, protecting.
READ, COUNTED, PROTECTED = 0.2, 0.6, 0.9
CHOICES = (*INPUT_CHOICES, *DENSITY_CHOICES)


class BeneficiaryDensity(AsdAlgorithm):
    """Where are the beneficiaries, how dense, and against how many inhabitants, households and eligible households?

    Points count in the first unit (by code) whose closed polygon holds them, decided exactly; tables join by code.
    per_km2 = households / area (the AREA field, else measured on the ellipsoid); per_1000_inhabitants = people
    (households when people are not given) / population x 1,000; per_100_households = households / households of the
    census x 100; coverage_pct = households / eligible households x 100. A missing or zero base gives a missing rate.
    Counts from 1 to THRESHOLD - 1 are hidden with all rates of their row, and so are others that would give them back
    through totals of provinces, regions, programmes, milieus or earlier runs; an audit proves it before anything is
    written.
    """

    ID, GROUP = "beneficiarydensity", "beneficiaries"

    def title(self) -> str:
        """Return the title."""
        return tr("Beneficiary density by territory")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["beneficiary", "density", "count", "points", "rate", "coverage", "change", "commune", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        declare_inputs(self)
        declare_choices(self)
        declare_outputs(self)
        declare_listing(self)

    _looked, _is_synthetic, _raster, _refusal = Looked(), False, None, None

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the beneficiaries' layer in the thread that owns it: is it synthetic, is it a file as it lies?"""
        self._looked = look_at(parameters, context)
        self._is_synthetic = self._looked.is_synthetic
        try:
            self._raster = open_population(self, parameters, context)
        except AsdError as error:
            self._refusal = error  # told by the run itself: what fails here reaches a script as «there were errors»
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the units, count the rows, protect, write; nothing is written before everything is computed."""
        from ...domain.density.result import density_of
        from ...outputs.provenance import now
        from ...outputs.run_report import require_writable
        from ...sources.beneficiaries import count_rows, read_territories

        if self._refusal:
            raise self._refusal
        require_writable(self.parameterAsFileOutput(parameters, REPORT, context))
        started, progress, transforms = now(), FeedbackProgress(feedback), context.transformContext()
        before = self._earlier_cells(self._text(parameters, WORKSPACE, context))
        asked = read_inputs(self, parameters, context, self._looked)
        source, beneficiaries = asked.territories, asked.beneficiaries
        territories = read_territories(source, source.sourceName(), asked.code_field, asked.bases, transforms)
        ready = prepare(self, parameters, context, asked, territories, self._raster)
        checkpoint(progress, READ)
        counting = Span(progress, READ, COUNTED)
        counted = count_rows(beneficiaries, ready.counted_over, asked.columns, transforms, counting)
        self._is_synthetic |= says_synthetic(beneficiaries.name) or source_says_synthetic(beneficiaries.source)
        with fields_named(asked.columns):
            result = density_of(
                counted.tally,
                ready.territories.units,
                ready.territories.has_outline(),
                ready.question,
                counted.unknown_codes,
                self._of_this_kind(before),
                Span(progress, COUNTED, PROTECTED),
            )
        checkpoint(progress, PROTECTED)
        notes = [*territories.notes, *ready.notes, *counted.notes, *result.notes]
        if self._is_synthetic:
            notes.insert(0, problem("synthetic_data", layer=beneficiaries.name))
        for note in notes:
            feedback.pushWarning(sentence(note))
        report = self._report(parameters, context, ready.territories, beneficiaries, counted, result, notes)
        threshold = self.parameterAsInt(parameters, THRESHOLD, context)
        writer = DensityWriter(self, parameters, context, result, self._is_synthetic, threshold)
        layers = writer.write(source, ready.territories)
        layers.update(write_listing(self, parameters, context, counted.listing))
        self._record(parameters, context, report, result, started)
        said = {"PERIOD_MAPPED": result.choice.period, "DATA_CLASS": report["data_class"]}
        return {**layers, **result.numbers, **said, "PROTECTION_MARK": mark_of_result(result)}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return text_of_parameter(self, parameters, name, context)

    def _earlier_cells(self, path: str) -> pd.DataFrame | None:
        """Cells that the workspace's runs published or hid; a wrong, locked or read-only one is refused now."""
        if not path:
            return None
        from ...workspace import open_workspace

        with open_workspace(path, writable=True) as workspace:
            return workspace.published_cells()

    def _of_this_kind(self, before: pd.DataFrame | None) -> pd.DataFrame | None:
        """Earlier cells of the same kind of data: invented figures say nothing about real ones."""
        return None if before is None else before[(before["data_class"] == SYNTHETIC) == self._is_synthetic]

    def _report(
        self,
        parameters: dict,
        context: Any,
        territories: Territories,
        beneficiaries: Beneficiaries,
        counted: CountedRows,
        result: DensityResult,
        notes: list[Problem],
    ) -> dict:
        from ...outputs.density_report import density_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import table_hash

        units = {"code": list(territories.units.index)}
        units.update({name: territories.units[name].tolist() for name in territories.units})
        source = self.parameterAsSource(parameters, "TERRITORIES", context)
        inputs = [
            {"name": source.sourceName(), "sha256": table_hash(units), "rows": len(territories.units)},
            {"name": beneficiaries.name, "sha256": counted.sha256, "rows": result.numbers["ROWS_READ"]},
        ]
        asked = {name: self._text(parameters, name, context) for name in CHOICES}
        data_class = SYNTHETIC if self._is_synthetic else "aggregate"
        threshold = self.parameterAsInt(parameters, THRESHOLD, context)
        mark = mark_of_result(result)
        return density_report(
            result, asked, inputs, versions(), notes, counted.unknown_codes, data_class, threshold, mark
        )

    def _record(self, parameters: dict, context: Any, report: dict, result: DensityResult, started: str) -> None:
        """Keep the protected counts in the workspace, and the report where it was asked for."""
        from ...outputs.density_report import workspace_counts
        from ...outputs.provenance import run_record
        from ...outputs.run_report import write_report

        path = self._text(parameters, WORKSPACE, context)
        if path:
            from ...workspace import open_workspace

            kept = {name: report[name] for name in ("parameters", "inputs", "counts", "warnings", "data_class")}
            run = run_record("asd:beneficiarydensity", started, **kept, protection=report["protection"]["mark"])
            with open_workspace(path, writable=True) as workspace:
                workspace.record_beneficiaries(run, workspace_counts(result))
        target = self.parameterAsFileOutput(parameters, REPORT, context)
        if target:
            write_report(target, report)


__all__ = ["OUTPUT", "BeneficiaryDensity"]
