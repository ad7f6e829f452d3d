"""The Processing provider `asd`: an explicit list of algorithms, one file each."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..qgis_support.i18n import tr
from .base import RESOURCES

ALGORITHMS: tuple[tuple[str, str], ...] = (
    ("create_workspace", "CreateWorkspace"),
    ("add_layers", "AddLayers"),
    ("create_project", "CreateProject"),
    ("export_map", "ExportMap"),
    ("repair_codes", "RepairCodes"),
    ("territorial_need_score", "TerritorialNeedScore"),
    ("score_checks", "ScoreChecks"),
    ("compare_weights", "CompareWeights"),
    ("multidimensional_poverty", "MultidimensionalPoverty"),
    ("priority_typology", "PriorityTypology"),
    ("score_robustness", "ScoreRobustness"),
    ("compare_scores", "CompareScores"),
    ("beneficiary_density", "BeneficiaryDensity"),
    ("synthetic_beneficiaries", "SyntheticBeneficiaries"),
)


class AsdProvider(QgsProcessingProvider):
    """Algorithms of the agency, under the id `asd`."""

    def id(self) -> str:
        """Return the stable provider id."""
        return "asd"

    def name(self) -> str:
        """Return the provider's name in the user's language."""
        return tr("ANSS social aid")

    def longName(self) -> str:
        """Return the same name: there is one plugin behind the provider."""
        return self.name()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(RESOURCES / "icons" / "anss_asd.png"))

    def loadAlgorithms(self) -> None:
        """Register every algorithm of the list."""
        for module, name in ALGORITHMS:
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
