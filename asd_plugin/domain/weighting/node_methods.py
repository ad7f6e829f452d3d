"""Every way of weighting the children of one node, side by side, with the scores and ranks each way gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..checks.correlation import correlation
from ..errors import AsdError, Problem, problem, refuse_if_any
from ..progress import Progress, Silent, Span, checkpoint
from ..scoring.aggregation.tree import aggregate
from ..scoring.model import Aggregate, ScoreModel
from ..scoring.preparation import Prepared
from ..scoring.ranking import rank_by_need
from ..scoring.weights import weight_table
from .ahp import AhpWeights, ahp_weights
from .benefit_of_doubt import benefit_of_doubt
from .budget import BudgetWeights, budget_weights
from .components import ComponentWeights, component_weights
from .equal_influence import influence_weights
from .information import critic_weights, entropy_weights
from .side_by_side import with_weights
from .stated import equal_weights, given_weights

GIVEN, EQUAL, PCA, ENTROPY, CRITIC = "given", "equal", "pca", "entropy", "critic"
INFLUENCE, AHP, BUDGET, DOUBT = "equal_influence", "ahp", "budget", "benefit_of_doubt"
METHODS = (GIVEN, EQUAL, PCA, ENTROPY, CRITIC, INFLUENCE, AHP, BUDGET, DOUBT)
FROM_DATA: dict[str, Callable] = {
    PCA: component_weights,
    ENTROPY: entropy_weights,
    CRITIC: critic_weights,
    INFLUENCE: influence_weights,
}
BEFORE_DOUBT = 0.3


@dataclass(frozen=True)
class LeftOutMethod:
    """A method that could not give weights, and why."""

    method: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class NodeWeights:
    """Outcome of :func:`compare_methods`; methods in the order of ``METHODS``, those left out absent.

    ``weights``: children x methods, each summing to 1 (for the benefit of the doubt: mean shares, which are shown and
    never applied). ``effective``: times the node's own effective weight. ``scores`` and ``ranks`` (1 = highest):
    units x methods, of the node. ``spread``: per unit rank_min, rank_max, rank_range over the methods. ``agreement``:
    methods x methods, Spearman correlation of the scores. ``moves``: per method, against the given weights: median
    and largest change of rank. ``final_scores``, ``final_ranks`` and ``final_moves``: the same of the score itself,
    when the node lies below it (empty for the root); the benefit of the doubt, never applied, has none.
    """

    node: str
    children: tuple[str, ...]
    weights: pd.DataFrame
    effective: pd.DataFrame
    scores: pd.DataFrame
    ranks: pd.DataFrame
    spread: pd.DataFrame
    agreement: pd.DataFrame
    moves: pd.DataFrame
    left_out: tuple[LeftOutMethod, ...]
    notes: tuple[Problem, ...]
    ahp: AhpWeights | None = None
    budget: BudgetWeights | None = None
    pca: ComponentWeights | None = None
    final_scores: pd.DataFrame = field(default_factory=pd.DataFrame)
    final_ranks: pd.DataFrame = field(default_factory=pd.DataFrame)
    final_moves: pd.DataFrame = field(default_factory=pd.DataFrame)


def compare_methods(
    prepared: Prepared,
    node: str = "",
    judgements: Mapping[str, pd.DataFrame] | None = None,
    points: pd.DataFrame | None = None,
    with_doubt: bool = False,
    progress: Progress | None = None,
) -> NodeWeights:
    """Weights of the children of ``node`` (empty: the root) by every method, and what each does to scores and ranks.

    ``prepared``: a model with its indicators on their common scale. ``judgements``: pairwise matrices by expert;
    ``points``: people x children. Children of weight 0 stay out and are named. A method from the data that cannot work
    is left out with its reason; judgements or points that are wrong are refused, for somebody wrote them. Missing:
    weights from complete rows; scores by the model's own policy and aggregation. Raises AsdError: an unknown node, one
    with fewer than two children that weigh, wrong judgements or points; Cancelled when ``progress`` says so.
    """
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    model, units = prepared.model, [str(unit) for unit in prepared.own.index]
    node, children, notes = _children(model, node)
    own = {leaf.id: prepared.own[leaf.id].to_numpy() for leaf in model.leaves}
    values = aggregate(model, prepared.leaves, own, units).values
    table = pd.DataFrame({child: values[child] for child in children}, index=prepared.own.index)
    people = _from_people(children, judgements, points)
    given = {child: model.node(child).weight for child in children}
    found = {GIVEN: given_weights(given), EQUAL: equal_weights(children)}
    left_out: list[LeftOutMethod] = []
    for method, weigh in FROM_DATA.items():
        _try(method, lambda weigh=weigh: weigh(table), found, left_out)
        checkpoint(progress, BEFORE_DOUBT * len(found) / 6)
    found.update(people)
    scores, final = {}, {}
    for method, weighed in found.items():
        changed = with_weights(model, {child: max(float(weighed.weights[child]), 0.0) for child in children})
        values = aggregate(changed, prepared.leaves, own, units).values
        scores[method], final[method] = values[node], values[model.root.id]
    weights = {method: weighed.weights for method, weighed in found.items()}
    if with_doubt:
        doubt = Span(progress, BEFORE_DOUBT, 1.0)
        _try(DOUBT, lambda: benefit_of_doubt(table, progress=doubt), found, left_out)
        if DOUBT in found:
            scores[DOUBT], weights[DOUBT] = 100 * found[DOUBT].scores.to_numpy(), found[DOUBT].mean_shares
    for weighed in found.values():
        notes += getattr(weighed, "notes", ())
    checkpoint(progress, 1.0)
    compared = _side_by_side(model, node, table.index, weights, scores, found, tuple(left_out), notes)
    return compared if node == model.root.id else _with_final(compared, final)


def _children(model: ScoreModel, node: str) -> tuple[str, list[str], list[Problem]]:
    aggregates = [item.id for item in model.nodes if isinstance(item, Aggregate)]
    if node and node not in aggregates:
        refuse_if_any([problem("weights_node_unknown", node=node, known=aggregates)])
    node = node or model.root.id
    children = [child.id for child in model.children(node) if child.weight > 0]
    if len(children) < 2:
        refuse_if_any([problem("weights_node_too_small", path=model.path(node), count=len(children))])
    aside = [child.id for child in model.children(node) if not child.weight > 0]
    notes = [problem("weights_children_aside", path=model.path(node), columns=aside)] if aside else []
    return node, children, notes


def _from_people(
    children: list[str], judgements: Mapping[str, pd.DataFrame] | None, points: pd.DataFrame | None
) -> dict[str, AhpWeights | BudgetWeights]:
    """Weights somebody wrote down; every fault of both kinds together."""
    found, faults = {}, []
    for method, names, weigh in (
        (AHP, [list(m.columns) for m in (judgements or {}).values()][:1], lambda: ahp_weights(judgements)),
        (BUDGET, [] if points is None else [list(points.columns)], lambda: budget_weights(points)),
    ):
        if not names:
            continue
        differing = _names_fault(method, names[0], children)
        try:
            refuse_if_any(differing)
            found[method] = weigh()
        except AsdError as error:
            faults += error.problems
    refuse_if_any(faults)
    return found


def _names_fault(method: str, names: list, children: list[str]) -> list[Problem]:
    absent = [child for child in children if child not in names]
    unknown = [str(name) for name in names if name not in children]
    if not absent and not unknown:
        return []
    return [problem("judged_names_differ", method=method, absent=absent or ["-"], unknown=unknown or ["-"])]


def _try(method: str, weigh: Callable, found: dict, left_out: list[LeftOutMethod]) -> None:
    try:
        found[method] = weigh()
    except AsdError as error:
        left_out.append(LeftOutMethod(method, error.problems))


def _with_final(compared: NodeWeights, final: dict[str, np.ndarray]) -> NodeWeights:
    """What each method does to the score that the node is a part of."""
    names = [method for method in METHODS if method in final]
    scores = pd.DataFrame({name: final[name] for name in names}, index=compared.scores.index)
    ranks = _ranked(scores)
    return replace(compared, final_scores=scores, final_ranks=ranks, final_moves=_moves(ranks))


def _ranked(scores: pd.DataFrame) -> pd.DataFrame:
    return scores.apply(lambda column: pd.Series(rank_by_need(column.to_numpy()), index=column.index))


def _moves(ranks: pd.DataFrame) -> pd.DataFrame:
    """Median and largest change of rank of each method, against the given weights."""
    shifts = ranks.sub(ranks[GIVEN], axis=0).abs()
    return pd.DataFrame({"median_move": shifts.median(), "largest_move": shifts.max()})


def _side_by_side(
    model: ScoreModel,
    node: str,
    index: pd.Index,
    weights: dict[str, pd.Series],
    scores: dict[str, np.ndarray],
    found: dict,
    left_out: tuple[LeftOutMethod, ...],
    notes: list[Problem],
) -> NodeWeights:
    names = [method for method in METHODS if method in scores]
    shares = pd.DataFrame({name: weights[name].astype("float64") for name in names}).rename_axis("node")
    scored = pd.DataFrame({name: scores[name] for name in names}, index=index)
    ranks = _ranked(scored)
    spread = pd.DataFrame({"rank_min": ranks.min(axis=1), "rank_max": ranks.max(axis=1)})
    spread["rank_range"] = spread["rank_max"] - spread["rank_min"]
    columns = [scored[name].to_numpy() for name in names]
    agreement = pd.DataFrame(
        [[correlation(a, b, "spearman")[0] for b in columns] for a in columns], index=names, columns=names
    )
    own_weight = float(weight_table(model)["effective"][node])
    return NodeWeights(
        node,
        tuple(shares.index),
        shares,
        shares * own_weight,
        scored,
        ranks,
        spread,
        agreement,
        _moves(ranks),
        left_out,
        tuple(notes),
        found.get(AHP),
        found.get(BUDGET),
        found.get(PCA),
    )
