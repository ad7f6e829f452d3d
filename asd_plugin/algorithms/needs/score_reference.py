"""What a unit's reasons are told against: all units, or its own region, province or peer family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterString

from ...domain.comparison.references import OWN_FAMILY, OWN_PROVINCE, OWN_REGION
from ...domain.errors import AsdError, Problem, problem
from ...qgis_support.i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingParameterDefinition

    from ...domain.explanation.references import OwnZones
    from ...domain.scoring.result import ScoreResult
    from ...sources.score_inputs import ScoreInputs

REFERENCE, FAMILY = "REFERENCE", "FAMILY"
ALL_UNITS = ""
REFERENCES = (ALL_UNITS, OWN_REGION, OWN_PROVINCE, OWN_FAMILY)
EXAMPLES = 5


@dataclass(frozen=True)
class Against:
    """Every unit beside its own zone; ``names``: texts by language of each zone."""

    zones: OwnZones
    names: dict[str, dict[str, str]]
    family_id: str

    @property
    def notes(self) -> list[Problem]:
        """What an officer must know of these figures."""
        zones, notes = self.zones, []
        for code, units in (("units_without_zone", zones.without_zone), ("units_alone_in_zone", zones.alone)):
            if units:
                notes.append(
                    problem(code, count=len(units), examples=list(units[:EXAMPLES]), reference=zones.reference)
                )
        if zones.borrowed:
            shown = [zone.split(":")[-1] for zone in zones.borrowed[:EXAMPLES]]
            notes.append(problem("zones_borrow_means", count=len(zones.borrowed), examples=shown))
        if not zones.by_population and zones.reference != OWN_FAMILY:
            notes.append(problem("zones_without_population"))
        return notes


def reference_parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """The zone, and which of the workspace's families; to be declared as advanced."""
    zones = [tr("All units"), tr("Own region"), tr("Own province"), tr("Own peer family")]
    label = tr("Id of the families of the workspace (empty: the latest)")
    return (
        QgsProcessingParameterEnum(REFERENCE, tr("Reasons are told against"), zones, defaultValue=0),
        QgsProcessingParameterString(FAMILY, label, optional=True),
    )


def reference_of(algorithm: Any, parameters: dict, context: Any) -> tuple[str, str]:
    """Reference asked for (empty: all units) and id of the families. Refused: an id without the family reference."""
    reference = REFERENCES[algorithm.parameterAsEnum(parameters, REFERENCE, context)]
    family_id = algorithm.parameterAsString(parameters, FAMILY, context).strip()
    if family_id and reference != OWN_FAMILY:
        raise AsdError(problem("families_not_the_reference", family=family_id))
    return reference, family_id


def compare_with_zones(
    inputs: ScoreInputs, result: ScoreResult, reference: str, workspace: str, family_id: str
) -> Against | None:
    """Each unit against its own zone, by the function that the score explorer uses; None for all units."""
    from ...domain.explanation.live import live_score
    from ...domain.explanation.references import gaps_to_own_reference
    from ...sources.peers.zones import zones_of_units

    if not reference:
        return None
    found = zones_of_units([str(code) for code in inputs.table.index], reference, workspace, family_id)
    live = live_score(result.model, inputs.table, inputs.groups, inputs.status)
    return Against(gaps_to_own_reference(live, found.communes, reference), found.names, found.family_id)
