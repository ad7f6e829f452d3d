"""One page that says what a need score found: highest needs and their reasons, spread, weights, who was left out.

Self-contained HTML: no script, no address, nothing to download; right to left in Arabic.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ..outputs import palettes
from ..outputs.score_report import HIGHEST, highest_needs, score_counts
from ..qgis_support.i18n import format_number, label_of, language, tr
from .cards_part import cards_section, linked
from .needs.contribution_bars import contribution_bars
from .needs.own_zones import against_zones, zones_heading
from .needs.prepared_figures import prepared_figures
from .needs.territory_map import territory_map
from .needs.weight_tree import weight_tree
from .page_parts import Html, computed_on, footer, heading, page, section, table, warnings_section

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from ..domain.explanation.references import OwnZones
    from ..domain.scoring.model import ScoreModel
    from ..domain.scoring.result import LeftOut, ScoreResult
    from ..outputs.needs.map_shapes import Shapes

REASONS = 3
BARS = 30
DRAWN = 20
WIDTH, HEIGHT = 720, 180
LISTED_LEFT_OUT = 200


def score_page(
    result: ScoreResult,
    names: pd.DataFrame,
    source: str,
    licence: str,
    date: str,
    warnings: list[str],
    shapes: Shapes | None = None,
    cards: Mapping[str, Mapping[str, Any]] | None = None,
    zones: tuple[OwnZones, dict[str, dict[str, str]]] | None = None,
) -> str:
    """Return the page in the user's language.

    ``names``: columns name_fr and name_ar by unit code, where known. ``source``: name of the scored layer. ``licence``:
    statement of the figures. ``date``: ISO time of the run. ``shapes``: outlines for the map, where there are any.
    ``zones``: units beside their own zone, and the zones' names, when reasons against it are wanted.
    ``cards``: catalogue entries by indicator id; names of the model's indicators open theirs.
    """
    title = label_of(result.model.title) or result.model.id
    called = {unit: unit_name(names, unit) for unit in result.scores.index}
    drawn, weights = highest_needs(result, DRAWN), _weights(result, cards or {})
    return page(
        title,
        [
            heading(title, _counts_line(result)),
            section(tr("Map of the needs"), need_map(result, called, shapes)),
            section(tr("Highest needs"), _highest(result, names)),
            _against_zones(result, called, zones),
            section(tr("What their scores are made of"), contribution_bars(result, drawn, called)),
            section(tr("Distribution of the scores"), _histogram(result)),
            section(tr("Weights"), weight_tree(result), weights),
            section(tr("Figures as they were scored"), prepared_figures(result, called)),
            section(tr("Units left out"), _left_out(result, names)),
            warnings_section(warnings),
            cards_section(cards or {}, [weights]),
            footer(_small_print(result.model, source, licence, date)),
        ],
    )


def unit_name(names: pd.DataFrame, unit: str) -> str:
    """Name of a unit in the user's language with its province where known, else its code."""
    order = ("ar", "fr") if language() == "ar" else ("fr", "ar")
    own, province = (_first_text(names, unit, [f"{kind}_{code}" for code in order]) for kind in ("name", "province"))
    return f"{own} ({province})" if own and province else own or unit


def _first_text(names: pd.DataFrame, unit: str, columns: list[str]) -> str:
    texts = (names.at[unit, column] for column in columns if column in names.columns)
    return next((text for text in texts if isinstance(text, str) and text), "")


def reasons_of(result: ScoreResult, unit: str, count: int = REASONS) -> list[tuple[str, str]]:
    """The strongest reasons of a unit: label in the user's language, and points above the mean unit as ``+4.6``."""
    from ..domain.scoring.explanation import strongest_reasons

    found = strongest_reasons(result, unit, count)
    return [(_label(result.model, item.leaf), f"+{format_number(item.excess, 1)}") for item in found]


def _label(model: ScoreModel, node_id: str) -> str:
    return label_of(model.node(node_id).label) or node_id


def _counts_line(result: ScoreResult) -> str:
    counts = score_counts(result)
    return tr(
        "{scored} units scored, {left} left out. {imputed} missing values filled, {asked} set by convention where the "
        "question was not asked, {treated} extreme values brought in."
    ).format(
        scored=format_number(counts["units_scored"]),
        left=format_number(counts["units_left_out"]),
        imputed=format_number(counts["cells_imputed"] - counts["cells_not_asked"]),
        asked=format_number(counts["cells_not_asked"]),
        treated=format_number(counts["cells_treated"]),
    )


def _reasons(result: ScoreResult, unit: str) -> Html:
    """One reason a line; numbers kept apart from the direction of the text around them."""
    lines = [f"{escape(label)} <bdi>({escape(points)})</bdi>" for label, points in reasons_of(result, unit)]
    return Html("<br>".join(lines))


def _highest(result: ScoreResult, names: pd.DataFrame) -> str:
    scores = result.scores.loc[highest_needs(result, HIGHEST)]
    rows = [
        [
            format_number(row["rank"]),
            unit_name(names, unit),
            unit,
            format_number(row["score"], 1),
            _reasons(result, unit),
        ]
        for unit, row in scores.iterrows()
    ]
    heads = [
        (tr("Rank"), True),
        (tr("Unit"), False),
        (tr("HCP code"), False),
        (tr("Score"), True),
        (tr("Strongest reasons (points above the mean unit)"), False),
    ]
    return table(heads, rows)


def _against_zones(
    result: ScoreResult, called: dict[str, str], zones: tuple[OwnZones, dict[str, dict[str, str]]] | None
) -> str:
    if zones is None:
        return ""
    return section(
        zones_heading(zones[0]), against_zones(result, *zones, highest_needs(result, HIGHEST), called.__getitem__)
    )


def need_map(result: ScoreResult, called: dict[str, str], shapes: Shapes | None) -> str:
    """The units in the colours of their classes; ``called``: name by unit code."""
    limits = result.class_breaks
    if shapes is None or len(limits) < 2:
        return ""
    shades = palettes.colours("need", len(limits) - 1)
    scored = result.scores.dropna(subset=["score", "class"])
    colours = {unit: shades[int(place) - 1] for unit, place in scored["class"].items()}
    line = tr("{name}: {score}, rank {rank}")
    tips = {
        unit: line.format(name=called[unit], score=format_number(row.score, 1), rank=format_number(row.rank_))
        for unit, row in scored.rename(columns={"rank": "rank_"}).iterrows()
    }
    ends = [(format_number(low, 1), format_number(high, 1)) for low, high in zip(limits, limits[1:])]
    entries = [(shade, tr("{low} to {high}").format(low=low, high=high)) for shade, (low, high) in zip(shades, ends)]
    return territory_map(tr("Map of the needs"), shapes, colours, tips, entries[::-1])


def _histogram(result: ScoreResult) -> str:
    """Bars of equal width, each in the colour of its class, with the two ends of the scale named."""
    import numpy as np

    scores = result.scores["score"].dropna().to_numpy()
    low, high = float(scores.min()), float(scores.max())
    if high <= low:
        return ""
    counts, edges = np.histogram(scores, bins=BARS)
    limits = result.class_breaks
    shades = palettes.colours("need", max(len(limits) - 1, 1))
    step, tallest = WIDTH / BARS, max(int(counts.max()), 1)
    bars = []
    for place, count in enumerate(counts):
        middle = (edges[place] + edges[place + 1]) / 2
        shade = shades[sum(middle > limit for limit in limits[1:-1])]
        height = (HEIGHT - 30) * int(count) / tallest
        tip = tr("{low} to {high}: {count} units").format(
            low=format_number(edges[place], 1), high=format_number(edges[place + 1], 1), count=format_number(count)
        )
        bars.append(
            f'<rect x="{place * step:.1f}" y="{HEIGHT - 20 - height:.1f}" width="{step - 1:.1f}" height="{height:.1f}" '
            f'fill="{shade}" stroke="#777" stroke-width="0.4"><title>{escape(tip)}</title></rect>'
        )
    ends = (
        f'<text x="0" y="{HEIGHT - 4}" font-size="12">{escape(format_number(low, 1))}</text>'
        f'<text x="{WIDTH}" y="{HEIGHT - 4}" font-size="12" text-anchor="end">{escape(format_number(high, 1))}</text>'
    )
    name = escape(tr("Distribution of the scores"))
    return (
        f'<svg role="img" aria-label="{name}" direction="ltr" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%">'
        + "".join(bars)
        + ends
        + "</svg>"
    )


def _weights(result: ScoreResult, cards: Mapping[str, Mapping[str, Any]]) -> str:
    model, rows = result.model, []
    for node, line in result.weights.iterrows():
        if node == model.root.id:
            continue
        depth = model.path(node).count("/") - 1
        share, effective = format_number(100 * line["share"], 1), format_number(100 * line["effective"], 1)
        label, depth_mark = _label(model, node), "\u2003" * depth
        given = model.node(node)
        names = (getattr(given, name, None) for name in ("indicator", "column"))
        card = next((name for name in names if name in cards), None)
        label = depth_mark + label if card is None else Html(depth_mark + linked(card, label))
        rows.append([label, _direction(model, node), _short(line["weight"]), share, effective])
    heads = [
        (tr("Indicator or domain"), False),
        (tr("More means"), False),
        (tr("Weight given"), True),
        (tr("Share within its parent (%)"), True),
        (tr("Effective weight (%)"), True),
    ]
    return table(heads, rows)


def _short(weight: float) -> str:
    """A weight with the decimals it has, at most three."""
    return format_number(weight, next((d for d in range(3) if round(weight, d) == weight), 3))


def _direction(model: ScoreModel, node_id: str) -> str:
    direction = getattr(model.node(node_id), "direction", 0)
    return {1: tr("more need"), -1: tr("less need")}.get(direction, "")


def _left_out(result: ScoreResult, names: pd.DataFrame) -> str:
    if not result.left_out:
        return f"<p>{escape(tr('None.'))}</p>"
    shown = result.left_out[:LISTED_LEFT_OUT]
    rows = [[unit_name(names, item.unit), item.unit, left_out_reason(result, item)] for item in shown]
    listed = table([(tr("Unit"), False), (tr("HCP code"), False), (tr("Reason"), False)], rows)
    more = len(result.left_out) - len(shown)
    return listed + (f"<p>{escape(tr('and {count} more, in the run report').format(count=more))}</p>" if more else "")


def left_out_reason(result: ScoreResult, item: LeftOut) -> str:
    """Why a unit has no score, as a sentence."""
    count, total = len(item.missing), len(result.model.leaves)
    if item.reason == "no_value":
        return tr("No figure is published for it.")
    if item.reason == "indicator_missing":
        labels = [_label(result.model, leaf) for leaf in item.missing[:REASONS]]
        return tr("{count} of {total} indicators are missing, and the model asks for all: {labels}").format(
            count=count, total=total, labels=", ".join(labels)
        )
    return tr("{count} of {total} indicators are missing: too few remain.").format(count=count, total=total)


def _small_print(model: ScoreModel, source: str, licence: str, date: str) -> list[str]:
    return [
        tr("Model: {id}").format(id=model.id),
        tr("Layer: {name}").format(name=source),
        _periods(model),
        licence,
        computed_on(date),
        tr("The score describes territories; it says nothing about a household."),
    ]


def _periods(model: ScoreModel) -> str:
    periods = sorted({leaf.period for leaf in model.leaves if leaf.period})
    return tr("Period of the figures: {periods}").format(periods=", ".join(periods)) if periods else ""
