"""What a score model asks for -> one table, gathered from the layer's columns and the workspace's indicators."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.indicators.settings import GROUP_POLICIES
from ..domain.scoring.model import CONTIGUITY, PROVINCE, SAME_GROUP
from ..domain.territory.codes import level_of, province_of
from .peers.recorded import PEER_FAMILY, with_peer_families
from .units import UnitTable, read_texts, read_units

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.scoring.model import Leaf, ScoreModel


@dataclass(frozen=True)
class Wanted:
    """One column the score needs: a leaf's values, its denominators, or the bases it is smoothed on.

    ``key``: its name in the scoring table.
    """

    key: str
    path: str
    column: str | None
    indicator: str | None
    period: str | None
    milieu: str
    is_leaf: bool = True
    is_base: bool = False  # the n kept with the values of an indicator, which only a workspace has

    @property
    def source(self) -> str:
        """Column of the layer the values may come from."""
        return self.column or self.indicator or self.key


def wanted_columns(model: ScoreModel) -> list[Wanted]:
    """Every leaf of ``model``, the denominators of those that are divided, the bases of those that are smoothed."""
    found = []
    for leaf in model.leaves:
        path = model.path(leaf.id)
        found.append(Wanted(leaf.id, path, leaf.column, leaf.indicator, leaf.period, leaf.milieu))
        by = leaf.denominator
        if by is not None:
            key = leaf.denominator_key
            found.append(Wanted(key, f"{path}/denominator", by.column, by.indicator, by.period, by.milieu, False))
        on = leaf.smoothing
        if on is not None:
            key, where, on = leaf.smoothing_key, f"{path}/smoothing/base", leaf if on.own_base else on
            is_n = on is leaf
            found.append(Wanted(key, where, on.column, on.indicator, on.period, on.milieu, False, is_n))
    return found


NAMES = ("name_fr", "name_ar")
EXAMPLES = 5


@dataclass(frozen=True)
class ScoreInputs:
    """Ready for ``score_territories``; rows in layer order, indexed by code.

    ``groups`` holds the text columns the model needs, the names of the units (name_fr, name_ar) and, for communes of a
    workspace, of their province (province_fr, province_ar). ``from_workspace``: leaves read
    there. ``licence``: statement of the workspace's figures by language, empty when none was read.
    """

    table: pd.DataFrame
    status: pd.DataFrame
    groups: pd.DataFrame
    feature_ids: list[int]
    from_workspace: tuple[str, ...]
    licence: dict[str, str]
    notes: list[Problem] = field(default_factory=list)


def read_score_inputs(
    source: Any, layer_name: str, code_field: str, model: ScoreModel, workspace: str = ""
) -> ScoreInputs:
    """Read every leaf of ``model`` for the units of ``source``.

    A ``column`` comes from the layer; an ``indicator`` from ``workspace``, or, when there is none or it does not know
    the indicator, from the layer's column of that name. Group and name columns come from the layer, else from the
    workspace. Raises AsdError listing all faults together.
    """
    fields = [item.name() for item in source.fields()]
    code_field = code_field if code_field in fields or model.unit_code not in fields else model.unit_code
    with _opened(workspace) as opened:
        known = {entry["id"] for entry in opened.indicators()} if opened else set()
        asked = wanted_columns(model)
        kept = [item for item in asked if item.indicator and item.indicator in known]
        other = [item for item in asked if item not in kept]
        columns = {item.key: item.source for item in other if not item.is_base}
        faults = [
            *_unavailable([item for item in other if not item.is_base], fields, layer_name, bool(workspace)),
            *(
                problem("smoothing_n_without_workspace", path=item.path, id=item.indicator)
                for item in other
                if item.is_base
            ),
            *_outline_faults(model, source, layer_name),
        ]
        units = _read_layer(source, layer_name, code_field, [c for c in columns.values() if c in fields], faults)
        codes = list(units.frame.index)
        level = _level(codes)
        notes = [*units.notes, *_read_from_layer_instead(other, bool(workspace))]
        table = units.frame[[columns[leaf] for leaf in columns]].set_axis(list(columns), axis=1)
        status = table.iloc[:, :0]
        here = opened.units(level) if opened else None
        if opened and PEER_FAMILY in _group_columns(model) and PEER_FAMILY not in fields:
            here = with_peer_families(here, opened)
        if opened and kept:
            notes += _strangers(codes, here)
            values, status = _indicators(opened, kept, level, codes)
            notes += _hidden(status, {item.key: item.indicator for item in kept})
            table = table.join(values)
        licence = opened.meta().get("licence", {}) if opened and kept else {}
        groups = _texts(source, units.frame.index, [*_group_columns(model), *NAMES], here)
        _require_group(model, groups, fields)
        groups = _with_neighbours(model, groups, source, layer_name, level)
        if opened and level == "commune":
            groups = _with_provinces(groups, opened.units("province"))
    from_workspace = tuple(item.key for item in kept if item.is_leaf)
    return ScoreInputs(table, status, groups, units.feature_ids, from_workspace, licence, notes)


def _opened(workspace: str) -> Any:
    if not workspace:
        return nullcontext(None)
    from ..workspace import open_workspace

    return open_workspace(workspace)


def _unavailable(asked: list[Wanted], fields: list[str], layer_name: str, has_workspace: bool) -> list[Problem]:
    """Columns that neither the layer nor the workspace can give."""
    faults, homeless = [], []
    for item in asked:
        column = item.source
        if column in fields:
            continue
        where = {"path": item.path, "column": column, "layer": layer_name, "found": fields}
        if item.column:
            faults.append(problem("score_column_absent", **where))
        elif has_workspace:
            faults.append(problem("score_indicator_unknown", **where))
        else:
            homeless.append(column)
    if homeless:  # one fault however many: what lacks is the workspace, not each indicator
        where = {"count": len(homeless), "columns": homeless, "layer": layer_name, "found": fields}
        faults.append(problem("score_indicators_without_workspace", **where))
    return faults


def _read_layer(source: Any, layer_name: str, code_field: str, columns: list[str], faults: list[Problem]) -> UnitTable:
    """Read the layer, so that its own faults are listed with those already found."""
    try:
        units = read_units(source, layer_name, code_field, list(dict.fromkeys(columns)))
    except AsdError as error:
        raise AsdError([*faults, *error.problems]) from error
    refuse_if_any(faults)
    return units


def _read_from_layer_instead(asked: list[Wanted], has_workspace: bool) -> list[Problem]:
    """With a workspace at hand, indicators it does not know were taken from the layer: say so."""
    taken = [item.source for item in asked if item.indicator]
    return [problem("indicators_from_layer", columns=taken)] if taken and has_workspace else []


def _level(codes: list[str]) -> str:
    levels = {level_of(code) for code in codes}
    return levels.pop() if len(levels) == 1 and None not in levels else "commune"


def _strangers(codes: list[str], here: pd.DataFrame) -> list[Problem]:
    missing = [code for code in codes if code not in here.index]
    if missing and len(missing) == len(codes):
        raise AsdError(problem("no_unit_in_workspace", count=len(codes), examples=missing[:EXAMPLES]))
    return [problem("units_not_in_workspace", count=len(missing), examples=missing[:EXAMPLES])] if missing else []


def _indicators(opened: Any, kept: list[Wanted], level: str, codes: list[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Values by key and statuses of leaves, one reading for each period and milieu."""
    import pandas as pd

    values, statuses = [], []
    for period, milieu in dict.fromkeys((item.period, item.milieu) for item in kept):
        items = [item for item in kept if (item.period, item.milieu) == (period, milieu)]
        wanted = list(dict.fromkeys(item.indicator for item in items))
        found, status = opened.values(wanted, period, milieu=milieu, level=level)
        figures = [item for item in items if not item.is_base]
        names, sources = [item.key for item in figures], [item.indicator for item in figures]
        values.append(found.reindex(codes)[sources].set_axis(names, axis=1))
        statuses.append(status.reindex(codes).fillna("missing")[sources].set_axis(names, axis=1))
        bases = [item for item in items if item.is_base]
        if bases:
            n = opened.bases(list(dict.fromkeys(item.indicator for item in bases)), period, milieu, level)
            names = [item.key for item in bases]
            values.append(n.reindex(codes)[[item.indicator for item in bases]].set_axis(names, axis=1))
    leaves = [item.key for item in kept if item.is_leaf]
    return pd.concat(values, axis=1), pd.concat(statuses, axis=1)[leaves]


def _hidden(status: pd.DataFrame, indicators: dict[str, str]) -> list[Problem]:
    """A hidden figure has no value here; that the model's rule for missing ones takes it over is never left unsaid."""
    is_hidden = status.astype(str).apply(lambda column: column.str.startswith("hidden"))
    count = int(is_hidden.to_numpy().sum())
    if not count:
        return []
    names = sorted({indicators[key] for key in is_hidden.columns[is_hidden.any()]})
    units = list(is_hidden.index[is_hidden.any(axis=1)])
    about = {"count": count, "indicators": names, "units": len(units), "examples": units[:EXAMPLES]}
    return [problem("hidden_figures_in_score", **about)]


def _require_group(model: ScoreModel, groups: pd.DataFrame, fields: list[str]) -> None:
    missing = model.missing
    if missing.policy in GROUP_POLICIES and missing.group not in groups.columns:
        raise AsdError(problem("group_column_absent", column=missing.group, policy=missing.policy, found=fields))


def _group_columns(model: ScoreModel) -> list[str]:
    rules = [column for leaf in model.leaves for column in leaf.not_asked_where]
    rules += [leaf.smoothing.group for leaf in _locally_smoothed(model) if leaf.smoothing.neighbours == SAME_GROUP]
    return list(dict.fromkeys([*([model.missing.group] if model.missing.group else []), *rules]))


def _texts(source: Any, index: pd.Index, wanted: list[str], here: pd.DataFrame | None) -> pd.DataFrame:
    import pandas as pd

    fields = {item.name() for item in source.fields()}
    in_layer = [name for name in wanted if name in fields]
    found = pd.DataFrame(read_texts(source, in_layer), index=index, columns=in_layer, dtype=object)
    for name in wanted:
        if name not in fields and here is not None and name in here.columns:
            found[name] = here[name].reindex(index)
    return found


def _locally_smoothed(model: ScoreModel) -> list[Leaf]:
    return [leaf for leaf in model.leaves if leaf.smoothing is not None and leaf.smoothing.is_local]


def _by_outlines(model: ScoreModel) -> list[Leaf]:
    return [leaf for leaf in _locally_smoothed(model) if leaf.smoothing.neighbours == CONTIGUITY]


def _outline_faults(model: ScoreModel, source: Any, layer_name: str) -> list[Problem]:
    from .scoring.touching import outline_faults

    leaves = _by_outlines(model)
    return outline_faults(source, layer_name, f"{model.path(leaves[0].id)}/smoothing/neighbours") if leaves else []


def _with_neighbours(model: ScoreModel, groups: pd.DataFrame, source: Any, layer_name: str, level: str) -> pd.DataFrame:
    """Add what local smoothing needs: codes of the units that touch, and the province that a commune's code tells."""
    if _by_outlines(model):
        from ..domain.scoring.leaves.smoothed import TOUCHING
        from .scoring.touching import touching_units

        groups = groups.assign(**{TOUCHING: touching_units(source, layer_name, list(groups.index))})
    asks = any(leaf.smoothing.group == PROVINCE for leaf in _locally_smoothed(model))
    if asks and PROVINCE not in groups.columns and level == "commune":
        groups = groups.assign(**{PROVINCE: [province_of(code) for code in groups.index]})
    return groups


def _with_provinces(groups: pd.DataFrame, provinces: pd.DataFrame) -> pd.DataFrame:
    """Names of communes repeat across the country: their province tells them apart."""
    found = provinces.reindex([province_of(code) for code in groups.index])
    return groups.assign(province_fr=found["name_fr"].to_numpy(), province_ar=found["name_ar"].to_numpy())
