"""Fills the dock from model and figures: everything that is shown, nothing that is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import label_of, tr
from .state.editing import AGGREGATIONS, NORMALISATIONS
from .state.rows import node_rows
from .words.wording import aggregation_name, normalisation_name

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from .baseline import Compared
    from .data import ExplorerData
    from .state.engine import Scored
    from .state.history import History
    from .widgets.ranking_model import Ranking


def show_no_workspace(dock: Any, reason: str = "") -> None:
    """Say that nothing is open, why, and what to do."""
    text = tr("Open a workspace to explore the score: add the ANSS layers to the project, or choose a .gpkg file.")
    dock.show_empty(f"{reason}\n\n{text}".strip())


def show_model(dock: Any, history: History, saved: ScoreModel, origin: str) -> None:
    """Show the model on screen, its tree and its methods, and whether it is the saved one."""
    model = history.present
    is_changed = model != saved
    state = (
        tr("Changed, not saved: an exploration. The official score is that of the saved model.")
        if is_changed
        else origin
    )
    title = label_of(model.title) or model.id
    dock.show_model(title, state, is_changed, bool(history.past), bool(history.future))
    dock.show_nodes(node_rows(model, saved))
    scale, joining = model.normalisation.method, model.aggregation
    dock.show_methods(
        [(name, normalisation_name(name)) for name in _with(NORMALISATIONS, saved.normalisation.method, scale)],
        scale,
        [(name, aggregation_name(name)) for name in _with(AGGREGATIONS, saved.aggregation, joining)],
        joining,
    )


def commune_options(data: ExplorerData) -> list[tuple[str, str]]:
    """Codes and names of the communes in the order of the alphabet."""
    listed = data.listed
    order = sorted(range(len(listed.codes)), key=lambda place: listed.name_order[place])
    return [(listed.codes[place], listed.names[place]) for place in order]


def origin_text(origin: str, name: str, workspace: str) -> str:
    """Where the saved model is kept."""
    if origin == "file":
        return tr("Model of the file {name}").format(name=name)
    if origin == "workspace":
        return tr("Model saved in the workspace {workspace}").format(workspace=workspace)
    return tr("Default model of the plugin")


def ranking_of(data: ExplorerData, scored: Scored, baseline: Compared) -> Ranking:
    """Columns of the ranking."""
    from .widgets.ranking_model import Ranking

    return Ranking(data.listed, scored.ranks, scored.ranks - baseline.ranks, scored.scores)


def _with(offered: tuple[str, ...], *used: str) -> list[str]:
    """The methods on offer, and those the model uses."""
    return list(dict.fromkeys([*offered, *used]))
