"""The Processing provider `asd`: an explicit list of algorithms, one file each, in rooms by subject."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..qgis_support.i18n import tr
from .base import RESOURCES

ALGORITHMS: tuple[tuple[str, str], ...] = (
    ("territory.create_workspace", "CreateWorkspace"),
    ("territory.add_layers", "AddLayers"),
    ("territory.create_project", "CreateProject"),
    ("territory.export_map", "ExportMap"),
    ("territory.territory_portrait", "TerritoryPortrait"),
    ("territory.comparison_report", "ComparisonReport"),
    ("territory.repair_codes", "RepairCodes"),
    ("territory.export_catalogue", "ExportCatalogue"),
    ("territory.quality_report", "QualityReport"),
    ("data.import_indicators", "ImportIndicators"),
    ("data.import_beneficiaries", "ImportBeneficiaries"),
    ("data.import_facilities", "ImportFacilities"),
    ("data.reconcile_codes", "ReconcileCodes"),
    ("data.save_indicator_card", "SaveIndicatorCard"),
    ("data.provenance_report", "ProvenanceReport"),
    ("data.cut_package", "CutPackage"),
    ("data.merge_package", "MergePackage"),
    ("territory.similar_territories", "SimilarTerritories"),
    ("territory.peer_families", "PeerFamilies"),
    ("needs.territorial_need_score", "TerritorialNeedScore"),
    ("needs.score_checks", "ScoreChecks"),
    ("needs.compare_weights", "CompareWeights"),
    ("needs.multidimensional_poverty", "MultidimensionalPoverty"),
    ("needs.priority_typology", "PriorityTypology"),
    ("needs.score_robustness", "ScoreRobustness"),
    ("needs.compare_scores", "CompareScores"),
    ("beneficiaries.beneficiary_density", "BeneficiaryDensity"),
    ("beneficiaries.density_surface", "DensitySurface"),
    ("beneficiaries.zonal_statistics", "ZonalStatistics"),
    ("beneficiaries.smooth_rates", "SmoothRates"),
    ("beneficiaries.synthetic_beneficiaries", "SyntheticBeneficiaries"),
    ("beneficiaries.hot_spots", "HotSpots"),
    ("beneficiaries.beneficiary_grid", "BeneficiaryGrid"),
    ("beneficiaries.protect_table", "ProtectTable"),
    ("beneficiaries.mask_points", "MaskPoints"),
    ("beneficiaries.anonymity_check", "AnonymityCheck"),
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
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._load_models()

    def add_models(self) -> None:
        """Add the ready-made chains: once the provider is registered, for a model asks the registry for its steps."""
        self._load_models()
        self.algorithmsLoaded.emit()

    def _load_models(self) -> None:
        from .ready_made import ready_made_models

        for model in ready_made_models():
            self.addAlgorithm(model)
