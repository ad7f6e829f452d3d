"""What every algorithm of the provider shares: identity, help, errors worded once, progress, missing libraries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterFeatureSink
from qgis.PyQt.QtGui import QIcon

from ..domain.errors import AsdError, Cancelled
from ..qgis_support.dependencies import COMPUTING, remedy, unusable
from ..qgis_support.i18n import language, tr
from ..qgis_support.messages import explain
from .parts.destinations import destination_faults
from .parts.unprotected_inputs import unprotected_faults

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class FeedbackProgress:
    """The domain's progress protocol on top of a Processing feedback."""

    def __init__(self, feedback: Any):
        self._feedback = feedback

    def report(self, share: float) -> None:
        """Show the share done as a percentage."""
        self._feedback.setProgress(100.0 * share)

    def cancelled(self) -> bool:
        """Whether the user pressed cancel."""
        return self._feedback.isCanceled()


class AsdAlgorithm(QgsProcessingAlgorithm):
    """Base of all `asd:` algorithms.

    A child class gives ``ID``, ``GROUP`` (a key of :func:`group_names`), ``title``, ``keywords``, ``initAlgorithm`` and
    ``work``. ``work`` may raise :class:`AsdError` (worded here, once) and :class:`Cancelled` (nothing is returned).
    """

    ID = ""
    GROUP = ""
    MAKES_WORKSPACE = ""  # parameter whose very purpose is to write a whole workspace
    PAGE_SHOWS_FIGURES = True  # False: its page tells nothing of any unit, so that unprotected input is no fault
    NEEDS = COMPUTING

    def name(self) -> str:
        """Return the stable ASCII id."""
        return self.ID

    def displayName(self) -> str:
        """Return the title in the user's language."""
        return self.title()

    def title(self) -> str:
        """Title in the user's language; a child class must give it."""
        raise NotImplementedError

    def groupId(self) -> str:
        """Return the stable id of the toolbox group."""
        return self.GROUP

    def group(self) -> str:
        """Return the toolbox group in the user's language."""
        return group_names()[self.GROUP]

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a fresh copy, as Processing asks."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return QIcon(str(RESOURCES / "icons" / "anss_asd.png"))

    def shortHelpString(self) -> str:
        """Return the help page in the user's language, from ``resources/help``."""
        for code in (language(), "en"):
            page = RESOURCES / "help" / code / f"{self.ID}.html"
            if page.is_file():
                return page.read_text(encoding="utf-8")
        return ""

    def canExecute(self) -> tuple[bool, str]:
        """Grey the algorithm out, saying why, when a library it needs cannot be imported."""
        failed = unusable(self.NEEDS)
        return (False, remedy(failed)) if failed else (True, "")

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse, before the run, results that would replace an input, a workspace, or each other."""
        is_fine, message = super().checkParameterValues(parameters, context)
        faults = destination_faults(self, parameters, context, self.MAKES_WORKSPACE) if is_fine else []
        if is_fine and self.PAGE_SHOWS_FIGURES:
            faults += unprotected_faults(self, parameters, context)
        return (False, explain(AsdError(faults))) if faults else (is_fine, message)

    def processAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Run :meth:`work`, wording known errors; unknown ones keep their trace."""
        failed = unusable(self.NEEDS)
        if failed:
            raise QgsProcessingException(remedy(failed))
        try:
            results = self.work(parameters, context, feedback)
            self._require_readable(results, context)
            return results
        except AsdError as error:
            raise QgsProcessingException(explain(error)) from error
        except Cancelled as stop:
            from ..outputs.sink_writing import remove_cancelled

            remove_cancelled(stop)
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}

    def _require_readable(self, results: dict, context: Any) -> None:
        """A disk that filled up while a layer was closed is no success."""
        from ..outputs.sink_writing import require_readable

        for definition in self.destinationParameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSink) and results.get(definition.name()):
                require_readable(results[definition.name()], context)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the tables, call the domain, write the result; a child class must give it."""
        raise NotImplementedError


def group_names() -> dict[str, str]:
    """Toolbox groups: stable id to name in the user's language."""
    return {
        "workspace": tr("Workspace and data"),
        "needs": tr("Territorial needs"),
        "beneficiaries": tr("Beneficiaries"),
        "maps": tr("Maps and reports"),
    }
