"""A workspace, and if need be a layer of one's own, -> the table of structure variables by commune."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Problem, problem
from ..units import read_units

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.structure import Variable
    from ...workspace.handle import Workspace

EXAMPLES = 5
UNIT_COLUMNS = ("name_fr", "name_ar", "milieu", "province_code", "population")


@dataclass(frozen=True)
class OwnFields:
    """Numeric fields of a layer taken as structure: altitude, slope ... joined by code."""

    source: Any
    layer_name: str
    code_field: str
    fields: tuple[str, ...]


def check_structure(workspace: str, names: Sequence[str], weights: str, fields: Sequence[str]) -> None:
    """Refuse variables and weights that cannot be had, before the run."""
    from ...workspace import open_workspace

    with open_workspace(workspace) as opened:
        _chosen(opened, names, weights, fields)


def read_structure_inputs(
    workspace: str, names: Sequence[str], weights: str = "", own: OwnFields | None = None
) -> StructureInputs:
    """Read the variables ``names`` (none: the default ones) of every commune, weighted as ``weights`` says.

    AsdError: outcomes offered as structure, unknown names, bad weights, a layer without a commune of the workspace.
    """
    from ...domain.comparison.peers.figures import StructureInputs, structure_table
    from ...workspace import open_workspace

    fields = own.fields if own else ()
    with open_workspace(workspace) as opened:
        variables, weighing, notes = _chosen(opened, names, weights, fields)
        units = opened.units("commune")
        if not len(units):
            raise AsdError(problem("no_rows", layer="asd_commune"))
        given = [variable for variable in variables if variable.id not in fields]
        table = structure_table(units, _indicators(opened, given, units.index), given)
        entries = {entry["id"]: entry for entry in opened.indicators() if entry["id"] in table.columns}
        provinces = opened.units("province")
        licence = opened.meta().get("licence", {})
    if own:
        table, told = _joined(table, own)
        notes += told
    here = units[list(UNIT_COLUMNS)].join(
        provinces[["name_fr", "name_ar"]].rename(columns={"name_fr": "province_fr", "name_ar": "province_ar"}),
        on="province_code",
    )
    return StructureInputs(table, tuple(variables), weighing, here, entries, licence, notes)


def _chosen(
    opened: Workspace, names: Sequence[str], weights: str, fields: Sequence[str]
) -> tuple[list[Variable], dict[str, float], list[Problem]]:
    from ...domain.comparison.peers.structure import chosen_variables, own_variables, weights_of

    variables, notes = chosen_variables(names, opened.indicators())
    variables += own_variables(fields)
    weighing = weights_of(weights, [variable.id for variable in variables])
    if fields:
        notes.append(problem("peers_own_fields", fields=list(fields)))
    return variables, weighing, notes


def _indicators(opened: Workspace, variables: Sequence[Variable], index: pd.Index) -> pd.DataFrame:
    import pandas as pd

    columns = {
        variable.id: opened.values([variable.id], variable.period)[0][variable.id]
        for variable in variables
        if variable.is_indicator
    }
    return pd.DataFrame(columns, index=index)


def _joined(table: pd.DataFrame, own: OwnFields) -> tuple[pd.DataFrame, list[Problem]]:
    read = read_units(own.source, own.layer_name, own.code_field, list(own.fields))
    if not table.index.isin(read.frame.index).any():
        raise AsdError(
            problem("peers_no_common_code", layer=own.layer_name, examples=list(read.frame.index[:EXAMPLES]))
        )
    absent = table.index[~table.index.isin(read.frame.index)]
    notes = list(read.notes)
    if len(absent):
        notes.append(
            problem(
                "peers_units_not_in_layer", layer=own.layer_name, count=len(absent), examples=list(absent[:EXAMPLES])
            )
        )
    return table.join(read.frame[list(own.fields)]), notes
