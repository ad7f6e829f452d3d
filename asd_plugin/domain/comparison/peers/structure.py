"""Which variables may say that two territories are alike: the declared table of structure and outcome.

Structure is what a territory is and a social programme does not change: milieu, size, density, relief, what people
live from, their ages. An outcome is what need is measured by, what services or aid change, or a result of the plugin.
Families made on outcomes would put the poor with the poor, and a gap to the family would then say nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...errors import AsdError, Problem, problem, refuse_if_any

NUMERIC, LOG, ORDINAL, NOMINAL, BINARY = "numeric", "log", "ordinal", "nominal", "binary"
KINDS = (NUMERIC, LOG, ORDINAL, NOMINAL, BINARY)
STRUCTURE, OUTCOME, UNKNOWN = "structure", "outcome", "unknown"
# Why a variable is no structure: measures need; says what services there are; change of a need; result of the plugin.
NEED, SERVICE, CHANGE, RESULT = "need", "service", "change", "result"


@dataclass(frozen=True)
class Variable:
    """A structure variable: how it is compared, and whether it is taken when nobody chooses.

    ``id``: a column of the units (``milieu``, ``population``, ``density``, ``area_km2``) or a catalogue indicator at
    ``period``. ``is_scored``: the shipped score counts it too, so that it is taken only when asked for, with a warning.
    """

    id: str
    kind: str
    period: str = ""
    is_default: bool = False
    is_scored: bool = False

    @property
    def is_indicator(self) -> bool:
        """Whether the values are those of a catalogue indicator (else of the units themselves)."""
        return bool(self.period)


DECLARED = (
    Variable("milieu", BINARY, is_default=True),
    Variable("population", LOG, is_default=True),
    Variable("density", LOG, is_default=True),
    Variable("farm_employment_2014", NUMERIC, "2014", is_default=True),
    Variable("older_60_share", NUMERIC, "2024", is_default=True),
    Variable("youth_15_24_share", NUMERIC, "2024", is_default=True),
    Variable("area_km2", LOG),
    Variable("no_weekly_souk", BINARY, "2024"),
    Variable("population_change", NUMERIC, "2024", is_scored=True),
    Variable("household_size", NUMERIC, "2024", is_scored=True),
)
OUTCOMES: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "dependency_ratio", "widowed_divorced_women", "disability_prevalence", "illiteracy_10_plus",
            "illiteracy_gender_gap", "out_of_school_6_11", "below_upper_secondary", "no_french",
            "no_vocational_diploma_2014", "unemployment", "inactivity_women", "not_employed_15_plus",
            "vulnerable_employment", "no_public_wage", "no_electricity", "no_running_water", "no_sewer_no_septic",
            "waste_in_the_open", "no_toilet", "slum_dwellings", "people_per_room", "firewood_cooking",
            "old_dwellings_50", "commute_informal", "no_internet_2014", "jobs_per_1000_15_plus",
            "new_businesses_2020",
        ),
        NEED,
    ),
    **dict.fromkeys(("distance_paved_road", "public_services_per_1000", "associations_per_1000"), SERVICE),
    **dict.fromkeys(("illiteracy_change", "unemployment_change", "water_gain"), CHANGE),
    **dict.fromkeys(
        (
            "score", "rank", "class", "share_available", "coverage", "quadrant", "priority_rank", "per_km2",
            "per_1000_inhabitants", "per_100_households", "people", "children", "amount_dh", "beneficiaries",
            "headcount", "intensity", "m0",
        ),
        RESULT,
    ),
}  # fmt: skip
_BY_ID = {variable.id: variable for variable in DECLARED}


def role_of(name: str) -> str:
    """``structure``, ``outcome`` or ``unknown`` (in neither list)."""
    if name in _BY_ID:
        return STRUCTURE
    return OUTCOME if name in OUTCOMES else UNKNOWN


def structure_variables(catalogue: Iterable[Mapping]) -> list[Variable]:
    """Structure variables that can be had: those of the units, and those of the indicators in ``catalogue`` (entries).

    In the order of the declared table, whatever the order of the catalogue.
    """
    known = {entry["id"] for entry in catalogue}
    return [variable for variable in DECLARED if not variable.is_indicator or variable.id in known]


def chosen_variables(names: Iterable[str], catalogue: Iterable[Mapping]) -> tuple[list[Variable], list[Problem]]:
    """The variables called ``names`` (none: the default ones that can be had), and what to warn about.

    AsdError lists every name refused: outcomes with their reason, names that are not declared, names the catalogue
    lacks. A name given twice counts once.
    """
    offered = {variable.id: variable for variable in structure_variables(catalogue)}
    asked = list(dict.fromkeys(names)) or [name for name, variable in offered.items() if variable.is_default]
    outcomes = {name: OUTCOMES[name] for name in asked if role_of(name) == OUTCOME}
    faults = [
        problem("peers_outcome_variable", variable=name, why=why, known=list(offered)) for name, why in outcomes.items()
    ]
    unknown = [name for name in asked if name not in offered and name not in outcomes]
    if unknown:
        faults.append(problem("peers_unknown_variables", variables=unknown, known=list(offered)))
    refuse_if_any(faults)
    scored = [name for name in asked if offered[name].is_scored]
    notes = [problem("peers_scored_variables", variables=scored)] if scored else []
    return [offered[name] for name in asked], notes


def own_variables(fields: Iterable[str]) -> list[Variable]:
    """Numeric fields that a user brings (altitude, slope ...): structure on the user's word, unless a known outcome."""
    fields = list(dict.fromkeys(fields))
    faults = [
        problem("peers_outcome_variable", variable=name, why=OUTCOMES[name.lower()], known=[v.id for v in DECLARED])
        for name in fields
        if name.lower() in OUTCOMES
    ]
    taken = [name for name in fields if name in _BY_ID]
    if taken:
        faults.append(problem("peers_field_taken", fields=taken))
    refuse_if_any(faults)
    return [Variable(name, NUMERIC) for name in fields]


def weights_of(text: str, names: Iterable[str]) -> dict[str, float]:
    """Weights written as ``milieu=2, population=1``; variables not named weigh 1.

    AsdError for a name that is not among ``names``, a text that is no number, and negative or infinite weights.
    """
    names = list(names)
    found, faults = dict.fromkeys(names, 1.0), []
    for item in (part.strip() for part in text.replace(";", ",").split(",")):
        if not item:
            continue
        name, _, number = (part.strip() for part in item.partition("="))
        weight = _weight(number)
        if name not in found:
            faults.append(problem("peers_weight_unknown", variable=name, known=names))
        elif weight is None:
            faults.append(problem("peers_weight_bad", variable=name, found=number))
        else:
            found[name] = weight
    refuse_if_any(faults)
    if names and not any(found.values()):
        raise AsdError(problem("peers_weights_zero"))
    return found


def _weight(number: str) -> float | None:
    try:
        weight = float(number)
    except ValueError:
        return None
    return weight if 0.0 <= weight < float("inf") else None
