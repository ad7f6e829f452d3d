"""Legends of the group: sequential for levels, diverging around zero for changes, discs for counts, quadrants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...domain.indicators.period_days import days_of
from ...domain.typology.settings import QUADRANTS, TOLERANCE
from ...qgis_support.i18n import format_number, tr
from .. import palettes
from ..needs.typology_layer import COLOURS, class_labels
from ..styling import LayerStyle, StyleRule, absent_label, class_label, density_style
from .symbols import disc_mm

if TYPE_CHECKING:
    from .figures import IndicatorFigures

HIDDEN_TEST = "coalesce(\"status\", 'missing') LIKE 'hidden%'"


def figure_expression(figures: IndicatorFigures, kind: str = "value") -> str:
    """The column shown: that of the period before while the time slider stands before the latest one.

    Dates are compared as text, so that neither time zone nor digits of the language matter.
    """
    days = days_of(figures.period)
    if not figures.previous or days is None:
        return f'"{kind}"'
    moment = "format_date(@map_start_time, 'yyyy-MM-dd', 'en')"
    return f'if({moment} < \'{days[0].isoformat()}\', "previous_{kind}", "{kind}")'


def indicator_style(figures: IndicatorFigures) -> LayerStyle:
    """Choropleth of one indicator, its classes the same in every period."""
    value, status = figure_expression(figures), figure_expression(figures, "status")
    if figures.is_yes_or_no:
        rules = [StyleRule(f"{value} = {number}", _yes_no(number), "fill", _pair()[number]) for number in (0, 1)]
    else:
        shades = _diverging(figures) if _has_both_sides(figures) else _sequential(figures)
        rules = _classes(value, figures.limits, shades, figures.entry.get("decimals") or 0)
    not_asked = f"{status} = 'not_asked' AND {value} IS NULL"
    asks = "not_asked" in figures.statuses
    missing = f"{value} IS NULL" + (f" AND coalesce({status}, 'missing') <> 'not_asked'" if asks else "")
    rules.append(StyleRule(missing, absent_label("missing"), "missing"))
    if asks:
        rules.append(StyleRule(not_asked, absent_label("not_asked"), "not_asked"))
    return LayerStyle(tuple(rules))


def rate_style(limits: Sequence[float], field: str, threshold: int, decimals: int, shown: str = "") -> LayerStyle:
    """Choropleth of a beneficiary rate. ``shown``: with rows of several periods, the one drawn without time slider."""
    style = replace(density_style(limits, field, threshold=threshold, decimals=decimals), label_level="")
    if not shown:
        return style
    quoted = shown.replace("'", "''")
    now = f"(@map_start_time IS NOT NULL OR \"period\" = '{quoted}')"
    return replace(style, rules=tuple(replace(rule, expression=f"{now} AND {rule.expression}") for rule in style.rules))


def count_style(limits: Sequence[float], field: str, threshold: int | None = None) -> LayerStyle:
    """Discs; ``threshold``: households below which counts are hidden (None: counts that are never hidden)."""
    rules, low = [], 0.0
    for rank, limit in enumerate(limits):
        test = f'"{field}" > {low!r} AND "{field}" <= {limit!r}'
        size = disc_mm(rank, len(limits))
        rules.append(StyleRule(test, class_label((low + 1, limit), 0, 0), "disc", width_mm=size))
        low = limit
    rules = rules[::-1]  # the largest discs first: small ones are drawn over them
    rules.append(StyleRule(f'"{field}" = 0', format_number(0), "sign_zero"))
    if threshold is None:
        return LayerStyle((*rules, StyleRule(f'"{field}" IS NULL', absent_label("missing"), "sign_missing")))
    kinds = {
        "hidden_primary": f"{HIDDEN_TEST} AND \"status\" <> 'hidden_secondary'",
        "hidden_secondary": "\"status\" = 'hidden_secondary'",
    }
    rules.append(StyleRule(f'"{field}" IS NULL AND NOT ({HIDDEN_TEST})', absent_label("missing"), "sign_missing"))
    rules += [StyleRule(test, absent_label(kind, threshold), f"sign_{kind}") for kind, test in kinds.items()]
    return LayerStyle(tuple(rules))


def count_choropleth(limits: Sequence[float], field: str, threshold: int | None = None) -> LayerStyle:
    """The same counts filling their territory, for whoever insists after the warning."""
    edges = [0.0, *limits]
    if threshold is not None:
        return rate_style(edges, field, threshold, 0)
    shades = palettes.colours("density", len(limits))
    missing = StyleRule(f'"{field}" IS NULL', absent_label("missing"), "missing")
    return LayerStyle((*_classes(f'"{field}"', edges, shades, 0), missing))


def priority_style(breaks: tuple[float, float]) -> LayerStyle:
    """Quadrants of need and coverage at the breaks given; hidden coverage hides the quadrant."""
    labels = class_labels()
    high = f'"score" >= {breaks[0] - TOLERANCE!r}'
    low = f'"per_100_households" <= {breaks[1] + TOLERANCE!r}'
    known = f'"score" IS NOT NULL AND "per_100_households" IS NOT NULL AND NOT ({HIDDEN_TEST})'
    tests = (f"{high} AND {low}", f"{high} AND NOT ({low})", f"NOT ({high}) AND {low}", f"NOT ({high}) AND NOT ({low})")
    rules = [
        StyleRule(f"{known} AND {test}", labels[name], "fill", COLOURS[name]) for name, test in zip(QUADRANTS, tests)
    ]
    empty = '("score" IS NULL OR "per_100_households" IS NULL)'
    rules.append(StyleRule(f"{empty} AND NOT ({HIDDEN_TEST})", labels["missing"], "missing"))
    rules.append(StyleRule(HIDDEN_TEST, labels["hidden"], "hidden"))
    return LayerStyle(tuple(rules))


def _classes(value: str, limits: Sequence[float], shades: Sequence[str], decimals: int) -> list[StyleRule]:
    """One rule a class; the end classes are open so that a value on the rim is never left undrawn."""
    last, rules = len(limits) - 2, []
    for rank in range(last + 1):
        parts = [f"{value} IS NOT NULL"]
        parts += [f"{value} >= {float(limits[rank])!r}"] if rank > 0 else []
        parts += [f"{value} < {float(limits[rank + 1])!r}"] if rank < last else []
        rules.append(StyleRule(" AND ".join(parts), class_label(limits, rank, decimals), "fill", shades[rank]))
    return rules


def _has_both_sides(figures: IndicatorFigures) -> bool:
    return figures.is_signed and len(figures.limits) > 1 and figures.limits[0] < 0


def _diverging(figures: IndicatorFigures) -> list[str]:
    """Warm where the change asks for help, cold where it does not, palest next to zero."""
    below = sum(limit < 0 for limit in figures.limits[:-1])
    above = len(figures.limits) - 1 - below
    worse_above = (figures.entry.get("direction") or 1) > 0
    left, right = (palettes.COOL, palettes.WARM) if worse_above else (palettes.WARM, palettes.COOL)
    return [*palettes.arm(left, below)[::-1], *palettes.arm(right, above)]


def _sequential(figures: IndicatorFigures) -> list[str]:
    name = "issue" if (figures.entry.get("direction") or 1) > 0 else "resource"
    return palettes.colours(name, max(len(figures.limits) - 1, 0))


def _yes_no(number: int) -> str:
    return tr("Yes") if number else tr("No")


def _pair() -> list[str]:
    return [palettes.colours("issue", 5)[place] for place in (0, 3)]
