"""Ready-made chains: models of ``resources/models3`` in the provider's own toolbox group, in the user's language.

They belong to this provider, not to QGIS's provider of models, which reads only the user's own folder: so they are
there for everybody who has the plugin, run through the registry and ``qgis_process`` as ``asd:...``, and leave with it.
A model asks the registry for its steps when it is read; it can be read only once the provider is registered.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..qgis_support.i18n import language, tr
from .base import RESOURCES

FOLDER = RESOURCES / "models3"
CHAINS = ("publishdensity", "needtopriorities", "maskedsurface")


class ReadyMadeModel(QgsProcessingModelAlgorithm):
    """A model that says its title, group, labels and help in the user's language; its name is its stable id."""

    @classmethod
    def read(cls, name: str) -> ReadyMadeModel | None:
        """The chain ``name``; None when its file cannot be read by this QGIS."""
        model = cls()
        if not model.fromFile(str(FOLDER / f"{name}.model3")):
            return None
        model.setSourceFilePath("")  # not a file of the user's: nothing to edit or delete from the toolbox
        labels = _labels()
        for parameter in model.parameterDefinitions():
            own = parameter.name().rpartition(":")[2].upper()  # QGIS 3.22 puts the step before the output's name
            if own in labels:
                parameter.setDescription(labels[own])
        return model

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a fresh copy, as Processing asks."""
        model = type(self).read(self.name())
        model.setProvider(self.provider())
        return model

    def displayName(self) -> str:
        """Return the title in the user's language."""
        return _titles()[self.name()]

    def groupId(self) -> str:
        """Return the stable id of the toolbox group."""
        return "chains"

    def group(self) -> str:
        """Return the toolbox group in the user's language."""
        return tr("Ready-made chains")

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return QIcon(str(RESOURCES / "icons" / "anss_asd.png"))

    def shortHelpString(self) -> str:
        """Return the help page in the user's language."""
        for code in (language(), "en"):
            page = RESOURCES / "help" / code / f"{self.name()}.html"
            if page.is_file():
                return page.read_text(encoding="utf-8")
        return ""


def ready_made_models() -> list[Any]:
    """Every chain that this QGIS can read, in order."""
    found = (ReadyMadeModel.read(name) for name in CHAINS if Path(FOLDER / f"{name}.model3").is_file())
    return [model for model in found if model is not None]


def _titles() -> dict[str, str]:
    return {
        "publishdensity": tr("Beneficiaries to a published density map"),
        "needtopriorities": tr("Need score, robustness and priorities"),
        "maskedsurface": tr("Household points, masked, to a density surface"),
    }


def _labels() -> dict[str, str]:
    """Labels by parameter name, the same in every chain."""
    return {
        "TERRITORIES": tr("Territories"),
        "BENEFICIARIES": tr("Beneficiaries (points, or a table with unit codes)"),
        "WORKSPACE": tr("Workspace"),
        "PERIOD_FIELD": tr("Field with the period"),
        "PROGRAMME_FIELD": tr("Field with the programme"),
        "THRESHOLD": tr("Hide counts below"),
        "COVERAGE": tr("Layer or table of the coverage"),
        "COVERAGE_FIELD": tr("Field of the coverage"),
        "POINTS": tr("Household points"),
        "BANDWIDTH": tr("Bandwidth in metres (beyond it a point counts no more)"),
        "SEED": tr("Seed"),
        "DENSITY": tr("Beneficiary density"),
        "PAGE": tr("Map page"),
        "NEED": tr("Need score"),
        "ROBUSTNESS": tr("Robustness of the ranking"),
        "PRIORITIES": tr("Priority typology"),
        "MASKED": tr("Masked points"),
        "SURFACE": tr("Density surface"),
    }
