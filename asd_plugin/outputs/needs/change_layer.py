"""Change between two scores as a layer and a report: ranks, scores, and the exact split by indicator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...qgis_support.i18n import format_number, tr
from ..class_limits import quantile_limits
from ..field_names import titles
from ..run_report import worded
from ..styling import LayerStyle, StyleRule, absent_label

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.explanation.change import ScoreChange

COLUMNS = {
    "score_before": float,
    "score_after": float,
    "score_change": float,
    "rank_before": int,
    "rank_after": int,
    "rank_change": int,
    "presence": str,
    "reason": str,
}
LEVEL = "change_rest"
# More need in reds, less in blues, both dark when far; told apart on a grey copy by the legend's order only.
FAR_UP, UP, STILL, DOWN, FAR_DOWN = "#b2182b", "#f4a582", "#f7f7f2", "#92c5de", "#2166ac"
MOVERS = 40


@dataclass(frozen=True)
class Comparison:
    """A change with the names of its two sides and of its indicators, and the correlation of the two rankings."""

    change: ScoreChange
    before: str
    after: str
    labels: dict[str, str]
    correlation: float


def columns_of(change: ScoreChange) -> dict[str, type]:
    """Columns of the layer: those of ``COLUMNS``, one ``change_<indicator>`` each, and what no indicator explains."""
    return {**COLUMNS, **{f"change_{leaf}": float for leaf in change.parts.columns}, LEVEL: float}


def change_table(change: ScoreChange) -> pd.DataFrame:
    """The values of :func:`columns_of`; the parts and the rest sum to the change of the score."""
    parts = change.parts.add_prefix("change_")
    return change.units.rename(columns={"change": "score_change"}).join(parts).assign(**{LEVEL: change.level})


def change_titles(names: dict[str, str], found: Comparison) -> dict[str, str]:
    """Given column -> title in the user's language."""
    known = {
        **titles(),
        "score_before": tr("Score: {name}").format(name=found.before),
        "score_after": tr("Score: {name}").format(name=found.after),
        "score_change": tr("Change of the score"),
        "rank_before": tr("Rank: {name}").format(name=found.before),
        "rank_after": tr("Rank: {name}").format(name=found.after),
        "rank_change": tr("Rank change (negative: nearer to the highest need)"),
        "presence": tr("Which score the unit has"),
        "reason": tr("Indicator that moved the rank most"),
        LEVEL: tr("Change no indicator explains"),
        **{f"change_{leaf}": tr("Change: {label}").format(label=label) for leaf, label in found.labels.items()},
    }
    return {given: known[wanted] for wanted, given in names.items() if wanted in known}


def change_style(change: ScoreChange, names: dict[str, str]) -> LayerStyle:
    """Who moved: up or down, and far where the rank changed by more than four units in five did."""
    field, moved = names["rank_change"], change.units["rank_change"].abs().dropna()
    limits = quantile_limits(moved[moved > 0].tolist(), 5, 0)
    far = max(limits[-2] if len(limits) > 2 else 1.0, 1.0)
    shown = format_number(far)
    looks = (
        (f'"{field}" < -{far!r}', tr("Up by more than {count} ranks (more need)"), FAR_UP),
        (f'"{field}" >= -{far!r} AND "{field}" < 0', tr("Up by {count} ranks or less"), UP),
        (f'"{field}" = 0', tr("Same rank"), STILL),
        (f'"{field}" > 0 AND "{field}" <= {far!r}', tr("Down by {count} ranks or less"), DOWN),
        (f'"{field}" > {far!r}', tr("Down by more than {count} ranks (less need)"), FAR_DOWN),
    )
    rules = [StyleRule(test, label.format(count=shown), "fill", colour) for test, label, colour in looks]
    rules.append(StyleRule(f'"{field}" IS NULL', absent_label("missing"), "missing"))
    return LayerStyle(tuple(rules), "commune")


def change_numbers(found: Comparison) -> dict[str, float]:
    """What is returned beside the layer."""
    units = found.change.units
    moved = units["rank_change"].dropna()
    known = found.correlation == found.correlation
    return {
        "UNITS": len(units),
        "UNITS_COMPARED": int((units["presence"] == "both").sum()),
        "UNITS_UP": int((moved < 0).sum()),
        "UNITS_DOWN": int((moved > 0).sum()),
        "LARGEST_RANK_CHANGE": int(moved.abs().max()) if len(moved) else 0,
        "RANK_CORRELATION": found.correlation if known else None,
    }


def number_labels() -> dict[str, str]:
    """Labels of :func:`change_numbers`, in its order."""
    return {
        "UNITS": tr("Units"),
        "UNITS_COMPARED": tr("Units with both scores"),
        "UNITS_UP": tr("Units that moved up (more need)"),
        "UNITS_DOWN": tr("Units that moved down (less need)"),
        "LARGEST_RANK_CHANGE": tr("Largest rank change"),
        "RANK_CORRELATION": tr("Rank correlation (Spearman)"),
    }


def top_movers(change: ScoreChange, count: int = MOVERS) -> pd.DataFrame:
    """Units whose rank changed most, the farthest first, ties in the input's order."""
    moved = change.units[change.units["rank_change"].fillna(0) != 0]
    order = moved["rank_change"].abs().sort_values(ascending=False, kind="stable").index
    return moved.loc[order[:count]]


def mean_parts(change: ScoreChange) -> pd.DataFrame:
    """Per indicator: mean part and mean size of the part over the units compared, the largest size first."""
    parts = change.parts[change.units["presence"] == "both"]
    table = parts.mean().to_frame("mean_part").assign(mean_size=parts.abs().mean())
    table.index.name = "indicator"
    return table.sort_values("mean_size", ascending=False, kind="stable")


def change_report(
    found: Comparison, mode: str, names: pd.DataFrame, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict:
    """The JSON report; it holds no time and no path."""
    change, table = found.change, change_table(found.change)
    movers = top_movers(change)
    texts = names.reindex(movers.index)[[name for name in ("name_fr", "name_ar") if name in names.columns]]
    listed = table.loc[movers.index].join(texts)
    listed.index.name = "unit"
    return {
        "report": "asd:comparescores",
        "mode": mode,
        "before": found.before,
        "after": found.after,
        "inputs": inputs,
        "versions": versions,
        "seed": None,
        "counts": change_numbers(found),
        "indicators": mean_parts(change).reset_index().to_dict("records"),
        "movers": listed.reset_index().to_dict("records"),
        "warnings": worded(notes),
    }
