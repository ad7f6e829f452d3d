"""One page on weights: every method side by side, how far their ranks agree, and the units they move most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..qgis_support.i18n import format_number, label_of, tr
from ..qgis_support.messages import sentence
from .page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from .score_summary import unit_name
from .svg import bar, diverging, heat_map, rank_range

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.errors import Problem
    from ..domain.scoring.model import ScoreModel
    from ..domain.weighting.node_methods import NodeWeights

MOST_MOVED = 20


def weights_page(
    found: NodeWeights,
    model: ScoreModel,
    names: pd.DataFrame,
    source: str,
    licence: str,
    date: str,
    notes: list[Problem],
) -> str:
    """Return the page in the user's language; ``names``: name_fr and name_ar by unit, where known."""
    title = tr("Weights of «{title}» compared").format(title=_label(model, found.node))
    lead = tr("{methods} methods, {units} units; {left} methods left out.").format(
        methods=format_number(len(found.scores.columns)),
        units=format_number(len(found.scores)),
        left=format_number(len(found.left_out)),
    )
    small_print = [
        tr("Model: {id}").format(id=model.id),
        tr("Layer: {name}").format(name=source),
        licence,
        computed_on(date),
        tr("Weights from data follow the data, not a policy: they inform a choice, they do not make it."),
    ]
    return page(
        title,
        [
            heading(title, lead),
            section(tr("Weights side by side (%)"), _side_by_side(found, model), _doubt(found)),
            section(tr("Methods left out"), *_left_out(found)),
            section(tr("Do the methods rank alike?"), *_agreement(found)),
            section(tr("Units whose rank moves most"), _moved(found, names)),
            section(tr("What that does to the final score"), _final(found)),
            section(tr("Consistency of the judgements"), _judgements(found)),
            section(tr("Points given by people"), _budget(found, model)),
            warnings_section(sentence(note) for note in notes),
            footer(small_print),
        ],
    )


def method_name(method: str) -> str:
    """A method in the user's language."""
    return {
        "given": tr("Given"),
        "equal": tr("Equal"),
        "pca": tr("Principal component"),
        "entropy": tr("Entropy"),
        "critic": tr("CRITIC"),
        "equal_influence": tr("Equal influence"),
        "ahp": tr("AHP"),
        "budget": tr("Budget allocation"),
        "benefit_of_doubt": tr("Benefit of the doubt"),
    }.get(method, method)


def rank_titles(found: NodeWeights) -> dict[str, str]:
    """Titles of the columns of the ranks, in the user's language."""
    titles = {"code": tr("HCP code"), "name_fr": tr("Name (French)"), "name_ar": tr("Name (Arabic)")}
    for method in found.scores.columns:
        titles[f"score_{method}"] = f"{tr('Score')} – {method_name(method)}"
        titles[f"rank_{method}"] = f"{tr('Rank')} – {method_name(method)}"
    ends = {"rank_min": tr("Highest"), "rank_max": tr("Lowest"), "rank_range": tr("Largest difference of rank")}
    return {**titles, **ends}


def _label(model: ScoreModel, node: str) -> str:
    return label_of(model.node(node).label) or (label_of(model.title) if node == model.root.id else "") or node


def _side_by_side(found: NodeWeights, model: ScoreModel) -> str:
    """A row a method, a column a child: bar and figure."""
    highest = float(found.weights.max().max()) or 1.0
    heads = [(tr("Method"), False), *((_label(model, child), False) for child in found.children)]
    rows = []
    for method in found.weights.columns:
        shares = found.weights[method]
        width = max(40, min(110, 560 // len(found.children)))
        cells = [
            Html(f"{bar(shares[child] / highest, width=width)}<br>{format_number(100 * shares[child], 1)}")
            for child in found.children
        ]
        rows.append([method_name(method), *cells])
    return table(heads, rows)


def _doubt(found: NodeWeights) -> str:
    if "benefit_of_doubt" not in found.weights.columns:
        return ""
    text = tr("Benefit of the doubt: each unit has its own best weights; the mean share of each is shown.")
    return paragraph(text, "note")


def _left_out(found: NodeWeights) -> list[str]:
    return [
        paragraph(f"{method_name(item.method)}: " + " ".join(sentence(fault) for fault in item.problems), "warning")
        for item in found.left_out
    ]


def _agreement(found: NodeWeights) -> list[str]:
    methods, cells = list(found.agreement.columns), found.agreement.to_numpy()

    def tip(row: int, column: int) -> str:
        return f"{method_name(methods[row])} — {method_name(methods[column])}: {format_number(cells[row][column], 3)}"

    labels = [f"{place + 1}. {method_name(method)}" for place, method in enumerate(methods)]
    heads = [str(place + 1) for place in range(len(methods))]
    chart = heat_map(tr("Do the methods rank alike?"), labels, heads, cells, diverging, tip, figure=_two_decimals)
    rows = [
        [
            method_name(method),
            format_number(found.agreement.at["given", method], 3),
            format_number(found.moves.at[method, "median_move"], 1),
            format_number(found.moves.at[method, "largest_move"]),
        ]
        for method in methods
        if method != "given"
    ]
    heads_of_table = [
        (tr("Against the given weights"), False),
        (tr("Rank correlation"), True),
        (tr("Median change of rank"), True),
        (tr("Largest change of rank"), True),
    ]
    return [chart, paragraph(tr("Rank correlation (Spearman): dark red is 1."), "note"), table(heads_of_table, rows)]


def _two_decimals(value: float) -> str:
    return format_number(value, 2)


def _moved(found: NodeWeights, names: pd.DataFrame) -> str:
    most = found.spread.dropna().sort_values(["rank_range", "rank_min"], ascending=[False, True], kind="stable")
    most = most[most["rank_range"] > 0].head(MOST_MOVED)
    if not len(most):
        return paragraph(tr("No rank changes with the weights."))
    count = int(found.ranks.max().max())
    rows = []
    for unit, row in most.iterrows():
        marks = [value for value in found.ranks.loc[unit].tolist() if value == value]
        best, worst = row["rank_min"], row["rank_max"]
        methods = f"{_methods_at(found, unit, best)} / {_methods_at(found, unit, worst)}"
        rows.append(
            [
                unit_name(names, unit),
                format_number(found.ranks.at[unit, "given"]),
                format_number(best),
                format_number(worst),
                rank_range(best, worst, marks, count),
                methods,
            ]
        )
    heads = [(tr("Unit"), False), (tr("Given"), True), (tr("Highest"), True), (tr("Lowest"), True)]
    return table([*heads, (tr("Ranks, 1 first"), False), (tr("Highest with / lowest with"), False)], rows)


def _final(found: NodeWeights) -> str:
    """Moves of the whole score's ranks, where the weights compared are those of one of its branches."""
    if not len(found.final_moves):
        return ""
    rows = [
        [method_name(str(method)), format_number(row["median_move"], 1), format_number(row["largest_move"])]
        for method, row in found.final_moves.iterrows()
        if method != "given"
    ]
    heads = [
        (tr("Against the given weights"), False),
        (tr("Median change of rank"), True),
        (tr("Largest change of rank"), True),
    ]
    return table(heads, rows)


def _methods_at(found: NodeWeights, unit: str, rank: float) -> str:
    return ", ".join(method_name(name) for name in found.ranks.columns if found.ranks.at[unit, name] == rank)


def _judgements(found: NodeWeights) -> str:
    if found.ahp is None:
        return ""
    judged = list(found.ahp.experts.items())
    if len(judged) > 1:
        judged.append((tr("All together"), found.ahp.group))
    rows = [
        [
            name,
            format_number(one.lambda_max, 3),
            format_number(one.consistency_ratio, 3),
            tr("consistent") if one.is_consistent else tr("contradicts itself"),
        ]
        for name, one in judged
    ]
    heads = [(tr("Expert"), False), (tr("Largest eigenvalue"), True), (tr("Consistency ratio"), True)]
    return table([*heads, (tr("Up to 0.10"), False)], rows)


def _budget(found: NodeWeights, model: ScoreModel) -> str:
    if found.budget is None:
        return ""
    heads = [(tr("Indicator or domain"), False)]
    heads += [(text, True) for text in (tr("Mean"), tr("Standard deviation"), tr("Minimum"), tr("Maximum"))]
    rows = [
        [_label(model, name), *(format_number(row[column], 1) for column in ("mean", "sd", "minimum", "maximum"))]
        for name, row in found.budget.spread.iterrows()
    ]
    return table(heads, rows)
