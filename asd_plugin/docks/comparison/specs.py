"""From a comparison to the two charts of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...charts.figures import plain, signed
from ...charts.spec import Cloud, DistributionSpec, GapSpec, Mark, Reference, Words
from ...qgis_support.i18n import label_of, tr
from . import sentences

if TYPE_CHECKING:
    from ...domain.comparison.compare import Column, Comparison
    from .data import ComparisonData
    from .state import ComparisonState


class Figures:
    """One comparison with what its charts need to name things: state, data, catalogue entry and export date."""

    def __init__(self, data: ComparisonData, state: ComparisonState, comparison: Comparison, today: str):
        self.data, self.state, self.comparison, self.today = data, state, comparison, today
        self.indicator: dict[str, Any] = data.indicators[state.indicator]
        self.column: Column = data.columns[state.indicator, state.period]
        self.colours = {item.code: item.colour for item in state.chosen}

    def ordered(self) -> list:
        """Chosen communes, highest need first, those without a figure last."""
        known = sentences.by_need(self.comparison)
        return known + [unit for unit in self.comparison.units if unit.rank is None]


def distribution_spec(figures: Figures) -> DistributionSpec:
    """The strip of all communes; those of the reference zone stand out when all share one."""
    import numpy as np

    from ...domain.comparison.compare import shown_values
    from ...domain.comparison.spread import readable_axis

    data, comparison, indicator = figures.data, figures.comparison, figures.indicator
    values = shown_values(figures.column)
    reference = _single_reference(figures)
    shown = [unit.value for unit in comparison.units if unit.value is not None]
    shown += [reference.value] if reference else []
    axis = readable_axis(values, tuple(shown))
    known = np.flatnonzero(~np.isnan(values))
    near = _near(figures)
    notes = [
        sentences.spread_note(comparison, indicator, axis, data),
        tr("Darker dots: communes of the reference zone.") if near.any() else "",
        sentences.basis_note(comparison, data),
    ]
    spread = comparison.spread
    return DistributionSpec(
        words=_words(
            figures,
            note=" ".join(note for note in notes if note),
            summary=sentences.distribution_sentence(comparison, indicator, data),
        ),
        cloud=Cloud(tuple(data.communes.codes[known]), tuple(values[known].tolist()), tuple(near[known].tolist())),
        low=axis.low if axis else 0.0,
        high=axis.high if axis else 1.0,
        quartiles=None if spread.known == 0 else (spread.q1, spread.median, spread.q3),
        reference=reference,
        marks=tuple(
            _mark(figures, unit, unit.value, sentences.figure(unit.value, indicator)) for unit in figures.ordered()
        ),
        decimals=int(indicator["decimals"]),
        unit=label_of(indicator["unit"]),
    )


def gap_spec(figures: Figures) -> GapSpec:
    """Gaps of the chosen communes to their reference."""
    indicator, data = figures.indicator, figures.data
    decimals = int(indicator["decimals"])
    marks = []
    for unit in figures.ordered():
        text = signed(unit.gap, decimals)
        side = "" if unit.gap is None else f"({sentences.figure(unit.value, indicator)})"
        marks.append(_mark(figures, unit, unit.gap, text, side))
    low, high = sentences.gap_ends(indicator)
    return GapSpec(
        words=_words(
            figures,
            subtitle=_gap_subtitle(figures),
            note=sentences.basis_note(figures.comparison, data),
            summary=sentences.gap_sentence(figures.comparison, indicator, data),
        ),
        marks=tuple(marks),
        low_end=low,
        high_end=high,
        decimals=decimals,
        unit=sentences.gap_unit(indicator),
    )


def unit_tip(figures: Figures, code: str) -> str:
    """Text under the pointer for any commune: name, province, value, and for a chosen one its gap and rank."""
    from ...domain.comparison.compare import shown_values

    data, indicator = figures.data, figures.indicator
    row = data.communes.row(code)
    value = float(shown_values(figures.column)[row])
    shown = None if value != value else value
    lines = [f"{data.unit_name(code)} - {data.province_name(code)}", sentences.figure(shown, indicator)]
    for unit in figures.comparison.units:
        if unit.code != code:
            continue
        if unit.value is None:
            lines.append(sentences.missing_reason(unit.status))
        else:
            zone = data.zone_name(unit.reference.code)
            gap = signed(unit.gap, int(indicator["decimals"]))
            lines.append(tr("Gap to {zone}: {gap}").format(zone=zone, gap=sentences.in_sentence(gap)))
            lines.append(tr("Rank {rank} of {count}").format(rank=plain(unit.rank), count=plain(unit.rank_of)))
    return "\n".join(lines)


def status_texts(figures: Figures) -> tuple[str, str]:
    """Source, licence and workspace in one short line for the foot of the dock, and in full for its tip."""
    indicator, data = figures.indicator, figures.data
    source = tr("Source: {source}").format(source=", ".join(indicator["source"].split(", ")[:2]))
    licence = tr("Licence: {licence}").format(licence=indicator["licence"].split(",")[0])
    short = " - ".join([source, licence, tr("Workspace: {name}").format(name=data.name)])
    full = [indicator["source"], indicator["licence"], sentences.data_status(figures.comparison), data.path]
    return short, "\n".join([*full, label_of(data.licence)])


def _words(figures: Figures, note: str, summary: str, subtitle: str = "") -> Words:
    indicator = figures.indicator
    return Words(
        title=f"{label_of(indicator['label'])} ({figures.state.period})",
        subtitle=subtitle,
        note=note,
        foot=(
            tr("Source: {source}").format(source=indicator["source"]),
            tr("Licence: {licence}").format(licence=indicator["licence"]),
            tr("Data status: {status}").format(status=sentences.data_status(figures.comparison)),
            tr("Workspace {workspace}, {date}").format(workspace=figures.data.name, date=figures.today),
        ),
        empty=tr("No commune has a figure for this indicator and period.")
        if figures.comparison.spread.known == 0
        else tr("Choose communes to compare."),
        summary=summary,
    )


def _mark(figures: Figures, unit: Any, value: float | None, text: str, side: str = "") -> Mark:
    if unit.value is None:
        reason = sentences.missing_reason(unit.status)
    else:
        reason = "" if value is not None else tr("The reference has no figure.")
    return Mark(
        unit.code, figures.data.unit_name(unit.code), figures.colours[unit.code], value, text, side=side, reason=reason
    )


def _single_reference(figures: Figures) -> Reference | None:
    """The reference when it is one and the same for all; several would crowd the strip, the gap chart has them."""
    zones = figures.comparison.zones
    if len(zones) != 1 or zones[0].value is None:
        return None
    name, value = figures.data.zone_name(zones[0].code), sentences.figure(zones[0].value, figures.indicator)
    return Reference(tr("{name}: {value}").format(name=name, value=value), zones[0].value)


def _near(figures: Figures) -> Any:
    """Communes of the reference zones, unless these are the whole country."""
    import numpy as np

    communes, near = figures.data.communes, np.zeros(figures.data.communes.codes.size, dtype=bool)
    for zone in figures.comparison.zones:
        near |= communes.members(zone.code)
    return near & ~near.all()


def _gap_subtitle(figures: Figures) -> str:
    reference = _single_reference(figures)
    if reference:
        return tr("Gap to {reference}").format(reference=reference.label)
    name = sentences.reference_title(figures.state.reference, figures.data)
    return tr("Gap to {reference}").format(reference=name)
