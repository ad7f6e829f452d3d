"""Make the territorial GeoPackage of the country, a region or some provinces from the embedded reference."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.errors import AsdError, problem
from ..qgis_support.i18n import format_number, tr
from ..qgis_support.messages import explain
from ..workspace import Scope, create_workspace
from ..workspace.reference import unit_names
from .base import RESOURCES, AsdAlgorithm, FeedbackProgress

SCOPES = ("country", "region", "provinces")
COUNTS = ("REGIONS", "PROVINCES", "COMMUNES", "INDICATORS", "VALUES", "POPULATION")


class CreateWorkspace(AsdAlgorithm):
    """One file an office works in: polygons, indicators and score models of its territory, places for its results.

    Units above the chosen ones and their values come along, so that every commune has its province, region and
    country to be compared with. Missing values stay missing (status ``missing`` or ``not_asked``), never zero.
    """

    ID, GROUP = "createworkspace", "workspace"
    NEEDS = ()
    SCOPE, REGION, PROVINCES, CODES = "SCOPE", "REGION", "PROVINCES", "CODES"
    OUTPUT, OVERWRITE = "OUTPUT", "OVERWRITE"

    def title(self) -> str:
        """Return the title."""
        return tr("Create a territorial workspace")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["geopackage", "workspace", "reference", "hcp", "census"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        scopes = [tr("Whole country"), tr("One region"), tr("One or more provinces")]
        self.addParameter(QgsProcessingParameterEnum(self.SCOPE, tr("Territory"), scopes, defaultValue=0))
        self.addParameter(_unit_list(self.REGION, tr("Region"), "region", False))
        self.addParameter(_unit_list(self.PROVINCES, tr("Provinces and prefectures"), "province", True))
        codes = QgsProcessingParameterString(
            self.CODES, tr("Codes of the region or provinces, instead of the lists (for scripts)"), optional=True
        )
        codes.setFlags(codes.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(codes)
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Workspace"), tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.OVERWRITE, tr("Replace the workspace if it exists (results kept in it are lost)"), False
            )
        )
        for name, label in zip(COUNTS, _count_labels()):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run when no unit was chosen or the file exists."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            self._scope(parameters, context)
            path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
            if path.exists() and not self.parameterAsBoolean(parameters, self.OVERWRITE, context):
                raise AsdError(problem("file_exists", path=str(path)))
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Build the file; return its path and what it holds."""
        scope = self._scope(parameters, context)
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        if path.suffix.lower() != ".gpkg":
            path = path.with_name(path.name + ".gpkg")
        overwrite = self.parameterAsBoolean(parameters, self.OVERWRITE, context)
        counts = create_workspace(path, RESOURCES, scope, FeedbackProgress(feedback), overwrite)
        numbers = {name: counts[name.lower()] or 0 for name in COUNTS}
        for number, label in zip(numbers.values(), _count_labels()):
            feedback.pushInfo(f"{label}: {format_number(number)}")
        return {self.OUTPUT: str(path), **numbers}

    def _scope(self, parameters: dict, context: Any) -> Scope:
        kind = SCOPES[self.parameterAsEnum(parameters, self.SCOPE, context)]
        if kind == "country":
            return Scope.country()
        typed = self.parameterAsString(parameters, self.CODES, context) or ""
        codes = [code.strip() for code in typed.replace(";", ",").split(",") if code.strip()]
        if not codes:
            name = self.REGION if kind == "region" else self.PROVINCES
            chosen = self.parameterAsEnumStrings(parameters, name, context)
            codes = [item.split(" ")[0] for item in chosen if item]
        if not codes:
            raise AsdError(problem("no_unit_chosen", level="region" if kind == "region" else "province"))
        if kind == "region" and len(codes) > 1:
            raise AsdError(problem("one_region_only", codes=codes))
        return Scope.region(codes[0]) if kind == "region" else Scope.provinces(codes)


def _unit_list(name: str, label: str, level: str, is_multiple: bool) -> QgsProcessingParameterEnum:
    """A list whose values travel as text that starts with the HCP code, the same in every language."""
    options = [f"{code} {name_fr} / {name_ar}" for code, name_fr, name_ar in _names()[level]]
    return QgsProcessingParameterEnum(
        name, label, options, allowMultiple=is_multiple, defaultValue=None, optional=True, usesStaticStrings=True
    )


@lru_cache(maxsize=1)
def _names() -> dict[str, list[tuple[str, str, str]]]:
    return unit_names(RESOURCES)


def _count_labels() -> list[str]:
    return [
        tr("Regions"),
        tr("Provinces and prefectures"),
        tr("Communes"),
        tr("Indicators"),
        tr("Values"),
        tr("Population"),
    ]
