"""The layers themselves: opened from the workspace, styled, told about, not yet in any project."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer, QgsVectorSimplifyMethod

from ...domain.errors import AsdError, problem
from ...domain.typology.settings import QUADRANTS
from ...qgis_support.i18n import label_of, tr
from ...workspace import layer_source
from ..field_names import name_fields
from ..needs.typology_layer import class_labels
from ..protection.mark import mark_for, set_mark
from ..styling import LayerStyle, apply_style, need_style, set_metadata, territory_style
from . import roles, styles, tips, wording
from .figures import DENSITY_DECIMALS, IndicatorFigures, MapFigures
from .labels import label_layer
from .temporal import follow_by_column, follow_by_row

SYNTHETIC = "SYNTHETIQUE"
DEFAULT_THRESHOLD = 10
COMMUNES_FROM = 2_500_000  # smallest scale at which outlines of communes say more than they hide


def make_layers(
    figures: MapFigures, labels: str = roles.BY_LANGUAGE, counts_as: str = roles.SYMBOLS, wanted: Any = None
) -> dict[str, Any]:
    """Role -> layer, top first. ``wanted``: only these roles (None: all).

    Raises AsdError when a table cannot be opened.
    """
    made: dict[str, Any] = {}
    for role, make in _recipes(figures, counts_as).items():
        if wanted is None or role in wanted:
            made[role] = make()
    for level in roles.OUTLINES:
        if level in made:
            label_layer(made[level], level, labels)
    return made


def _recipes(figures: MapFigures, counts_as: str) -> dict[str, Any]:
    recipes: dict[str, Any] = {level: lambda level=level: _outline(figures, level) for level in roles.OUTLINES}
    if figures.counts is not None:
        recipes["beneficiaries"] = lambda: _beneficiaries(figures, counts_as)
    for one in figures.indicators:
        recipes[roles.indicator_role(one.entry["id"])] = lambda one=one: _indicator(figures, one)
    if figures.population:
        recipes[roles.POPULATION] = lambda: _population(figures, counts_as)
    if figures.counts is not None:
        if len(figures.counts.periods) > 1:
            recipes["periods"] = lambda: _rate(figures, "periods")
        if figures.breaks is not None:
            recipes["priorities"] = lambda: _priorities(figures)
        recipes["coverage"] = lambda: _rate(figures, "coverage")
        recipes["density"] = lambda: _rate(figures, "density")
    if figures.score is not None:
        recipes["need"] = lambda: _need(figures)
    return recipes


def _outline(figures: MapFigures, level: str) -> QgsVectorLayer:
    layer = _open(figures, level, wording.outline_names()[level])
    apply_style(layer, territory_style(level))
    layer.setMapTipTemplate(tips.unit_tip(level))
    if level == "commune" and (figures.score is not None or figures.counts is not None):
        _draw_from(layer, COMMUNES_FROM)
    _tell(layer, level, figures, figures.meta.get("created", ""))
    return layer


def _draw_from(layer: QgsVectorLayer, scale: float) -> None:
    """Draw what the layer draws from ``scale`` on.

    A scale on the rule, not on the layer: while a labelled layer is out of its scale range, QGIS drops its finished
    labels and draws every labelled layer again whenever anything on the map changes.
    """
    renderer = QgsRuleBasedRenderer.convertFromRenderer(layer.renderer())
    for rule in renderer.rootRule().children():
        rule.setMinimumScale(scale)
    layer.setRenderer(renderer)


def _need(figures: MapFigures) -> QgsVectorLayer:
    run = figures.score
    layer = _open(figures, "need", tr("Territorial need score"))
    _dress(layer, need_style(run["limits"], class_field="class"))
    layer.setMapTipTemplate(
        tips.need_tip(
            str(run.get("model_id") or ""), str(run.get("finished") or "")[:10], figures.scored, figures.median
        )
    )
    _tell(layer, "need", figures, run.get("finished"))
    return layer


def _rate(figures: MapFigures, role: str) -> QgsVectorLayer:
    """Coverage, density, or coverage period by period."""
    counts = figures.counts
    is_density = role == "density"
    field, decimals = ("per_km2", DENSITY_DECIMALS) if is_density else ("per_100_households", 1)
    layer = _open(figures, role, _with_class(wording.rate_names()[role], figures))
    limits = counts.density if is_density else counts.coverage
    shown = counts.run["shown_period"] if role == "periods" else ""
    _dress(layer, styles.rate_style(limits, field, _threshold(figures), decimals, shown))
    if role == "periods":
        follow_by_row(layer, counts.periods)
    _tell_counts(layer, role, figures)
    return layer


def _beneficiaries(figures: MapFigures, counts_as: str) -> QgsVectorLayer:
    layer = _open(figures, "beneficiaries", _with_class(tr("Beneficiary households (count)"), figures))
    draw = styles.count_style if counts_as == roles.SYMBOLS else styles.count_choropleth
    _dress(layer, draw(figures.counts.households, "households", _threshold(figures)))
    _tell_counts(layer, "beneficiaries", figures)
    return layer


def _population(figures: MapFigures, counts_as: str) -> QgsVectorLayer:
    layer = _open(figures, "population", tr("Population (count)"))
    draw = styles.count_style if counts_as == roles.SYMBOLS else styles.count_choropleth
    _dress(layer, draw(figures.population, "population"))
    layer.setMapTipTemplate(tips.unit_tip("commune"))
    _tell(layer, "population", figures, figures.meta.get("created", ""))
    return layer


def _priorities(figures: MapFigures) -> QgsVectorLayer:
    layer = _open(figures, "priorities", _with_class(tr("Priorities: need and coverage"), figures))
    style = styles.priority_style(figures.breaks)
    _dress(layer, style)
    _tell_counts(layer, "priorities", figures)
    names = [class_labels()[name] for name in (*QUADRANTS, "missing")]
    tests = [(rule.expression, name) for rule, name in zip(style.rules, names)]
    layer.setMapTipTemplate(_priority_tip(tests, figures))
    return layer


def _priority_tip(tests: list[tuple[str, str]], figures: MapFigures) -> str:
    counts = figures.counts
    return tips.priority_tip(tests, figures.breaks, counts.periods, wording.counts_source(counts.run))


def _indicator(figures: MapFigures, one: IndicatorFigures) -> QgsVectorLayer:
    entry = one.entry
    layer = _open(figures, "", wording.indicator_name(one), entry["id"], one.period)
    layer.setCustomProperty(roles.ROLE, roles.indicator_role(entry["id"]))
    layer.setCustomProperty(roles.INDICATOR_PROPERTY, entry["id"])
    _dress(layer, styles.indicator_style(one))
    layer.setMapTipTemplate(tips.indicator_tip(one))
    _title_values(layer, one)
    if one.previous:
        follow_by_column(layer)
    set_metadata(
        layer,
        title=label_of(entry["label"]),
        abstract=wording.indicator_abstract(one),
        licence=str(entry.get("licence") or ""),
        source=str(entry.get("source") or ""),
        date=one.period,
        keywords=["ANSS", "ASD", entry["id"], str(entry.get("domain") or "")],
    )
    return layer


def _title_values(layer: QgsVectorLayer, one: IndicatorFigures) -> None:
    """Column titles of one indicator, with its unit and periods."""
    titles = wording.value_titles(one)
    for place, field in enumerate(layer.fields()):
        if field.name() in titles:
            layer.setFieldAlias(place, titles[field.name()])


def _open(figures: MapFigures, role: str, name: str, indicator: str = "", period: str = "") -> QgsVectorLayer:
    address = layer_source(figures.path, role, indicator, period)
    layer = QgsVectorLayer(address, name, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=str(figures.path), reason=indicator or role))
    layer.setCustomProperty(roles.ROLE, role)
    name_fields(layer)
    simplify = layer.simplifyMethod()
    simplify.setSimplifyHints(QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification)
    simplify.setThreshold(1.0)
    layer.setSimplifyMethod(simplify)
    layer.setDisplayExpression(wording.name_field())
    return layer


def _dress(layer: QgsVectorLayer, style: LayerStyle) -> None:
    """Colours only: the names are those of the outlines, so that two maps one above the other do not label twice."""
    apply_style(layer, LayerStyle(style.rules))


def _tell(layer: QgsVectorLayer, role: str, figures: MapFigures, date: Any) -> None:
    licence = figures.meta.get("licence", {})
    set_metadata(
        layer,
        abstract=wording.abstract_of(role),
        licence=licence,
        source=label_of(licence),
        date=str(date or ""),
        keywords=["ANSS", "ASD", role],
    )


def _tell_counts(layer: QgsVectorLayer, role: str, figures: MapFigures) -> None:
    run = figures.counts.run
    layer.setMapTipTemplate(
        tips.counts_tip(
            wording.rate_names().get(role, layer.name()),
            wording.count_lines(),
            figures.counts.periods,
            wording.counts_source(run),
        )
    )
    _tell(layer, role, figures, run.get("finished"))
    set_mark(layer, run.get("protection") or mark_for(run.get("threshold")))


def _threshold(figures: MapFigures) -> int:
    return figures.counts.run.get("threshold") or DEFAULT_THRESHOLD


def _with_class(name: str, figures: MapFigures) -> str:
    return f"{name} ({SYNTHETIC})" if figures.counts.run.get("data_class") == SYNTHETIC else name
