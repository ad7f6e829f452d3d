"""Work that travels: cut an office's part from the workspace, open a package that was received, seal it for return."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import REPORT, declare_numbers, declare_rare, tell_numbers, warn

CUT, OPEN, SEAL = "cut", "open", "seal"
MODES = (CUT, OPEN, SEAL)
HOUSEHOLD_NAMES = ("menages", "ménages", "households", "الأسر")


class CutPackage(AsdAlgorithm):
    """One package file between the centre and an office, with a manifest that shows damage and, with a key, forgery.

    Households stay behind unless asked for; unprotected counts and the rows of other offices never leave. The exchange
    key is read from its file, used, and neither kept nor told.
    """

    ID, GROUP = "cutpackage", "workspace"
    NEEDS = ()
    _unsaved: list[str] | None = None
    MODE, WORKSPACE, PACKAGE, UNITS = "MODE", "WORKSPACE", "PACKAGE", "UNITS"
    HOUSEHOLDS, KEY_FILE, OUTPUT = "HOUSEHOLDS", "KEY_FILE", "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Cut, open or seal a package")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["package", "exchange", "office", "offline", "usb", "seal", "paquet", "bureau", "echange", "asdpkg"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        modes = [
            tr("Cut a package from the workspace"),
            tr("Open a package to work on"),
            tr("Seal the work for return"),
        ]
        self.addParameter(QgsProcessingParameterEnum(self.MODE, tr("What to do"), modes, defaultValue=0))
        label = tr("Workspace (to cut from, or edited, to seal)")
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, label, extension="gpkg", optional=True))
        label = tr("Package received (to open)")
        self.addParameter(QgsProcessingParameterFile(self.PACKAGE, label, extension="asdpkg", optional=True))
        label = tr("Codes of the region or provinces to cut, such as 06 or 06.141; 06.151")
        self.addParameter(QgsProcessingParameterString(self.UNITS, label, "", optional=True))
        households = tr("With households (pseudonymous or synthetic only; the file's name must say so)")
        key = tr("File that holds the exchange key (never kept)")
        rare = [
            QgsProcessingParameterBoolean(self.HOUSEHOLDS, households, False),
            QgsProcessingParameterFile(self.KEY_FILE, key, optional=True),
        ]
        declare_rare(self, rare)
        kinds = tr("Package (*.asdpkg)") + ";;" + tr("GeoPackage (*.gpkg)")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Package, or workspace opened"), kinds))
        report = tr("Run report (JSON)")
        self.addParameter(QgsProcessingParameterFileDestination(REPORT, report, "JSON (*.json)", None, True, False))
        declare_numbers(self, _numbers())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run what is not given, a name that would mislead, a key file that is none."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            refuse_if_any(self._faults(parameters, context))
            self._key(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def _faults(self, parameters: dict, context: Any) -> list[Problem]:
        mode, target = self._mode(parameters, context), self._target(parameters, context)
        given = self.parameterAsFile(parameters, self.PACKAGE if mode == OPEN else self.WORKSPACE, context)
        faults = [] if given else [problem("exchange_file_missing")]
        if mode == OPEN and target.exists():
            faults.append(problem("open_target_exists", path=str(target)))
        if mode == CUT:
            if not self._codes(parameters, context):
                faults.append(problem("package_without_units"))
            with_households = self.parameterAsBoolean(parameters, self.HOUSEHOLDS, context)
            if with_households and not any(word in target.stem.casefold() for word in HOUSEHOLD_NAMES):
                suggested = f"{target.stem}-menages{target.suffix}"
                faults.append(problem("households_not_named", file=target.name, suggested=suggested))
        return faults

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the layers that are being edited, in the thread that owns them."""
        from ...sources.deliveries.open_edits import unsaved_layers

        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context) or ""
        is_read = self._mode(parameters, context) != OPEN
        self._unsaved = unsaved_layers(workspace, context.project()) if is_read else []
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Do the one thing asked for; the file appears whole or not at all."""
        from ...outputs.run_report import require_writable, write_report
        from ...workspace.exchange.cutting import cut_package, open_package, seal_package

        mode, target = self._mode(parameters, context), self._target(parameters, context)
        refuse_if_any(self._faults(parameters, context))
        key, progress = self._key(parameters, context), FeedbackProgress(feedback)
        report = self.parameterAsFileOutput(parameters, REPORT, context)
        require_writable(report)
        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context) or "")
        if self._unsaved:
            raise AsdError(problem("package_without_edits", path=str(workspace), layers=self._unsaved))
        run = self._run(mode, target, parameters, context)
        if mode == CUT:
            with_households = self.parameterAsBoolean(parameters, self.HOUSEHOLDS, context)
            codes = self._codes(parameters, context)
            manifest = cut_package(workspace, target, codes, run, key, with_households, progress)
        elif mode == SEAL:
            manifest = seal_package(workspace, target, run, key, progress)
        else:
            package = Path(self.parameterAsFile(parameters, self.PACKAGE, context))
            found = open_package(package, target, key, progress)
            manifest = {**found.manifest, "sha256": found.sha256}
            warn(feedback, [] if found.is_proven else [problem("package_not_proven")])
        if manifest["households"]:
            warn(feedback, [problem("households_included", count=manifest["counts"]["households"])])
        if report:
            write_report(report, {"algorithm": "asd:cutpackage", "mode": mode, "package": manifest})
        numbers = {name: manifest.get("counts", {}).get(name.lower(), 0) for name in _numbers()}
        numbers["DELIVERY"] = manifest["delivery"]
        tell_numbers(feedback, _numbers(), numbers)
        files = {REPORT: report} if report else {}
        return {self.OUTPUT: str(target), **numbers, **files}

    def _run(self, mode: str, target: Path, parameters: dict, context: Any) -> dict[str, Any]:
        from ...outputs.provenance import now, run_record

        asked = {
            "MODE": mode,
            "OUTPUT": target.name,
            "UNITS": self._codes(parameters, context),
            "HOUSEHOLDS": self.parameterAsBoolean(parameters, self.HOUSEHOLDS, context),
            "signed": bool(self.parameterAsFile(parameters, self.KEY_FILE, context)),
        }
        return run_record("asd:cutpackage", now(), parameters=asked, inputs=[], counts={})

    def _mode(self, parameters: dict, context: Any) -> str:
        return MODES[self.parameterAsEnum(parameters, self.MODE, context)]

    def _codes(self, parameters: dict, context: Any) -> list[str]:
        """Codes at the head of each part, so that «06.141 El Jadida» is read too."""
        parts = re.split("[;,]", self.parameterAsString(parameters, self.UNITS, context) or "")
        return [part.split()[0] for part in parts if part.strip()]

    def _target(self, parameters: dict, context: Any) -> Path:
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        suffix = ".gpkg" if self._mode(parameters, context) == OPEN else ".asdpkg"
        if path.suffix.lower() in (".gpkg", ".asdpkg", ".file"):
            return path.with_suffix(suffix)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _key(self, parameters: dict, context: Any) -> bytes | None:
        from ...workspace.exchange.package_file import read_key

        return read_key(self.parameterAsFile(parameters, self.KEY_FILE, context) or "")


def _numbers() -> dict[str, str]:
    """Numbers returned beside the file."""
    return {
        "COMMUNES": tr("Communes"),
        "VALUES": tr("Values"),
        "FACILITIES": tr("Facilities"),
        "NOTES": tr("Field notes"),
        "HOUSEHOLDS": tr("Households"),
        "DELIVERY": tr("Delivery number"),
    }
