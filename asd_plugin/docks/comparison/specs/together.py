"""The scatter of two indicators: all units, the chosen ones, the fitted line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ....charts.spec import Mark
from ....charts.views import AxisSpec, Fit, ScatterSpec
from ....qgis_support.i18n import label_of, tr
from .. import sentences
from .wording import cloud_of, mark_of, near_note, near_units, words_of

if TYPE_CHECKING:
    from ....domain.comparison.compare import Compared, Comparison
    from ....domain.comparison.relation import Relation
    from ....domain.comparison.spread import Axis
    from .figures import Figures


def scatter_spec(figures: Figures) -> ScatterSpec:
    """Main indicator upwards, the second one across; the line goes through all units that have both figures."""
    from ....domain.comparison.compare import compare, shown_values
    from ....domain.comparison.relation import relate
    from ....domain.comparison.spread import readable_axis

    data, state, second = figures.data, figures.state, figures.second
    column = figures.column_of(second)
    other = compare(data.communes, column, state.codes, state.reference)
    up, across = shown_values(figures.column), shown_values(column)
    relation = relate(across, up)
    near = near_units(figures)
    cloud = cloud_of(figures, figures.column, up, near, across)
    pairs = list(zip(figures.comparison.units, other.units))
    both = [(u.value, a.value) for u, a in pairs if u.value is not None and a.value is not None]
    y_axis = readable_axis(up, tuple(y for y, _ in both))
    x_axis = readable_axis(across, tuple(x for _, x in both))
    return ScatterSpec(
        words=words_of(
            figures,
            title=tr("{first} and {second}").format(
                first=figures.titled(state.indicator, short=True), second=figures.titled(second, short=True)
            ),
            subtitle=sentences.fit_text(relation, data.level),
            notes=(_note(x_axis, y_axis, data.level), near_note(near, state.reference == "family")),
            summary=sentences.relation_sentence(relation, data.indicators[second], figures.indicator, data.level),
            statuses=_statuses(figures.comparison, other) + (("imputed",) if cloud.imputed else ()),
            others=(second,),
        ),
        x=_axis(figures, second, tr("Across: {indicator}"), x_axis),
        y=_axis(figures, state.indicator, tr("Upwards: {indicator}"), y_axis),
        cloud=cloud,
        marks=tuple(_mark(figures, u, a, second) for u, a in pairs),
        at=tuple(a.value for _, a in pairs),
        fit=_fit(relation),
    )


def _fit(relation: Relation) -> Fit | None:
    if relation.slope is None:
        return None
    return Fit(relation.slope, relation.intercept, relation.low, relation.high)


def _axis(figures: Figures, indicator: str, words: str, axis: Axis | None) -> AxisSpec:
    entry = figures.data.indicators[indicator]
    label = words.format(indicator=f"{figures.titled(indicator)}, {label_of(entry['unit'])}")
    return AxisSpec(label, axis.low if axis else 0.0, axis.high if axis else 1.0)


def _mark(figures: Figures, up: Compared, across: Compared, second: str) -> Mark:
    """Mark of a unit; one that lacks either figure has no place and says which it lacks."""
    text = sentences.figure(up.value, figures.indicator)
    if up.value is not None and across.value is not None:
        mark = mark_of(figures, up, up.value, text)
        return replace(mark, status="imputed") if across.status == "imputed" else mark
    lacking, name = (up, figures.state.indicator) if up.value is None else (across, second)
    mark = mark_of(figures, lacking, None, sentences.figure(None, figures.indicator))
    return replace(mark, reason=f"{figures.titled(name, short=True)}: {mark.reason}")


def _statuses(up: Comparison, across: Comparison) -> tuple[str, ...]:
    return tuple(unit.status for comparison in (up, across) for unit in comparison.units)


def _note(x: Axis | None, y: Axis | None, level: str) -> str:
    beyond = sum(axis.below + axis.above for axis in (x, y) if axis is not None)
    if not beyond:
        return ""
    return tr("Beyond an axis, drawn at its end: {units}.").format(units=sentences.units_count(beyond, level))
