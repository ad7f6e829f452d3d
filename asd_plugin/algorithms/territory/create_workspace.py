"""Make the territorial GeoPackage of the country, a region or some provinces from the embedded reference."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import explain
from ...workspace import Scope, create_workspace
from ...workspace.reference import unit_names
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress

SCOPES = ("country", "region", "provinces")
COUNTS = ("REGIONS", "PROVINCES", "COMMUNES", "INDICATORS", "VALUES", "POPULATION")


class CreateWorkspace(AsdAlgorithm):
    """One file an office works in: polygons, indicators and score models of its territory, places for its results.

    Units above the chosen ones and their values come along, so that every commune has its province, region and
    country to be compared with. Missing values stay missing (status ``missing`` or ``not_asked``), never zero.
    """

    ID, GROUP, MAKES_WORKSPACE = "createworkspace", "workspace", "OUTPUT"
    NEEDS = ()
    SCOPE, REGION, PROVINCES = "SCOPE", "REGION", "PROVINCES"
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
        try:
            parameters = self._with_full_names(parameters)
            is_fine, message = super().checkParameterValues(parameters, context)
            if not is_fine:
                return is_fine, message
            self._scope(parameters, context)
            path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
            if path.exists() and not self.parameterAsBoolean(parameters, self.OVERWRITE, context):
                raise AsdError(problem("file_exists", path=str(path)))
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Build the file; return its path and what it holds."""
        scope = self._scope(self._with_full_names(parameters), context)
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
        name, level = (self.REGION, "region") if kind == "region" else (self.PROVINCES, "province")
        codes = [item.split(" ")[0] for item in self.parameterAsEnumStrings(parameters, name, context) if item]
        if not codes:
            raise AsdError(problem("no_unit_chosen", level=level))
        return Scope.region(codes[0]) if kind == "region" else Scope.provinces(codes)

    def _with_full_names(self, parameters: dict) -> dict:
        """Scripts may give a code or a name where the dialog gives the list's full text."""
        full = dict(parameters)
        for name, level in ((self.REGION, "region"), (self.PROVINCES, "province")):
            if isinstance(full.get(name), (str, int, list, tuple)):
                found = [_option(item, level) for item in _items(full[name])]
                full[name] = found if level == "province" else _only_one(found)
        return full


def _items(value: Any) -> list[str]:
    """Parts of a list, or of a text separated by commas or semicolons."""
    parts = value if isinstance(value, (list, tuple)) else re.split("[;,]", str(value))
    return [str(part).strip() for part in parts if str(part).strip()]


def _only_one(found: list[str]) -> str | None:
    if len(found) > 1:
        raise AsdError(problem("one_region_only", codes=found))
    return found[0] if found else None


def _option(text: str, level: str) -> str:
    """The list's text for a code (``06``, also ``6``), a French or an Arabic name; accents and case do not matter."""
    units = _names()[level]
    wanted = _folded(text.zfill(2) if level == "region" and text.isdigit() else text)
    for unit in units:
        if wanted in {_folded(item) for item in (*unit, _label(unit))}:
            return _label(unit)
    raise AsdError(problem("unknown_units", level=level, codes=[text], known=[_label(unit) for unit in units]))


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def _label(unit: tuple[str, str, str]) -> str:
    code, name_fr, name_ar = unit
    return f"{code} {name_fr} / {name_ar}"


def _unit_list(name: str, label: str, level: str, is_multiple: bool) -> QgsProcessingParameterEnum:
    """A list whose values travel as text that starts with the HCP code, the same in every language."""
    options = [_label(unit) for unit in _names()[level]]
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
