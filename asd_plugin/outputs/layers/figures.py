"""Everything a legend or a map tip of the group must know beforehand, read from the workspace in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...workspace import open_workspace
from ..class_limits import quantile_limits
from .limits import count_limits, diverging_limits

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

DENSITY_DECIMALS = 2


@dataclass(frozen=True)
class IndicatorFigures:
    """One indicator: catalogue ``entry``, periods, class ``limits`` over both periods, ``statuses`` met."""

    entry: dict[str, Any]
    period: str
    previous: str | None
    limits: tuple[float, ...]
    statuses: frozenset[str]

    @property
    def is_signed(self) -> bool:
        """Whether values lie on both sides of zero by nature: changes and gaps."""
        return (self.entry.get("minimum") or 0) < 0

    @property
    def is_yes_or_no(self) -> bool:
        """Whether the only values are 0 and 1."""
        ends = (self.entry.get("minimum"), self.entry.get("maximum"), self.entry.get("decimals"))
        return ends == (0, 1, 0)


@dataclass(frozen=True)
class CountFigures:
    """Latest counts: the ``run``, its ``periods``, limits over all of them together, greatest household count."""

    run: dict[str, Any]
    periods: tuple[str, ...]
    coverage: tuple[float, ...]
    density: tuple[float, ...]
    households: tuple[float, ...]


@dataclass(frozen=True)
class MapFigures:
    """``meta`` of the workspace; ``score`` and ``counts``: None before the first run; ``breaks`` of need and coverage
    (None when nothing can be classed); ``population``: limits of the symbols; ``median``: of the scores."""

    path: Path
    meta: dict[str, Any]
    score: dict[str, Any] | None
    counts: CountFigures | None
    breaks: tuple[float, float] | None
    indicators: tuple[IndicatorFigures, ...]
    population: tuple[float, ...]
    scored: int = 0
    median: float | None = None


def read_figures(path: Path, with_indicators: bool = True) -> MapFigures:
    """Read the workspace at ``path``; ``with_indicators`` False leaves the thematic sets out, which is faster.

    Raises AsdError when the workspace cannot be opened.
    """
    with open_workspace(path) as workspace:
        score, run = workspace.latest_score(), workspace.latest_beneficiaries()
        table = workspace.shown_counts(run) if run is not None else None
        need = workspace.scores(score["run_id"])["score"] if score is not None else None
        return MapFigures(
            path=path,
            meta=workspace.meta(),
            score=score,
            counts=_counts(run, table) if run is not None else None,
            breaks=_breaks(need, run, table),
            indicators=_indicators(workspace) if with_indicators else (),
            population=tuple(count_limits(workspace.units("commune")["population"])) if with_indicators else (),
            scored=(score or {}).get("scored") or 0,
            median=float(need.median()) if need is not None else None,
        )


def _counts(run: dict[str, Any], table: pd.DataFrame) -> CountFigures:
    shown = table[~table["status"].str.startswith("hidden")]
    return CountFigures(
        run,
        tuple(dict.fromkeys(table["period"])),
        tuple(quantile_limits(shown["per_100_households"].tolist())),
        tuple(quantile_limits(shown["per_km2"].tolist(), decimals=DENSITY_DECIMALS)),
        tuple(count_limits(shown["households"])),
    )


def _breaks(need: pd.Series | None, run: Any, table: Any) -> tuple[float, float] | None:
    """Breaks as ``asd:prioritytypology`` sets them by default, from what was published only."""
    if need is None or run is None:
        return None
    from ...domain.typology.quadrants import classify_quadrants

    shown = table[table["period"] == run["shown_period"]].set_index("unit_code")
    try:
        found = classify_quadrants(
            need, shown["per_100_households"].reindex(need.index), shown["status"].str.startswith("hidden")
        )
    except AsdError:  # no commune with both figures: there is no such map
        return None
    return found.breaks["need"].value, found.breaks["coverage"].value


def _indicators(workspace: Workspace) -> tuple[IndicatorFigures, ...]:
    """Class limits are of both periods together, so that they stay fixed across them."""
    periods, values = workspace.indicator_periods(), workspace.indicator_values()
    found = []
    for entry in workspace.indicators():
        known, statuses = values.get(entry["id"], ([], set()))
        if not known:
            continue
        period, previous = periods[entry["id"]]
        one = IndicatorFigures(entry, period, previous, (), frozenset(statuses))
        decimals = entry.get("decimals") or 0
        limits = diverging_limits(known, decimals) if one.is_signed else quantile_limits(known, decimals=decimals)
        found.append(replace(one, limits=tuple(limits)))
    return tuple(found)
