"""Words around a chart, marks of the chosen units, the reference, the cloud of all units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....charts.spec import Cloud, Mark, Reference, Words
from ....qgis_support.i18n import label_of, tr
from .. import sentences

if TYPE_CHECKING:
    import numpy as np

    from ....domain.comparison.compare import Column, Compared, Comparison
    from .figures import Figures


def words_of(
    figures: Figures,
    *,
    title: str = "",
    subtitle: str = "",
    notes: tuple[str, ...] = (),
    summary: str = "",
    statuses: tuple[str, ...] = (),
    others: tuple[str, ...] = (),
) -> Words:
    """Texts around a chart; ``statuses`` are those of its marks, ``others`` the further indicators it shows."""
    entries = [figures.data.indicators[name] for name in dict.fromkeys((figures.state.indicator, *others))]
    none = figures.comparison.spread.known == 0
    return Words(
        title=(title or figures.titled(figures.state.indicator)) + _milieu(figures),
        subtitle=subtitle,
        note=" ".join(note for note in notes if note),
        foot=(
            tr("Source: {source}").format(source="; ".join(dict.fromkeys(entry["source"] for entry in entries))),
            tr("Licence: {licence}").format(licence="; ".join(dict.fromkeys(entry["licence"] for entry in entries))),
            tr("Data status: {status}").format(
                status=sentences.data_status(figures.comparison, figures.data.level)
                + ("" if len(entries) == 1 else f" - {label_of(figures.indicator['label'])}")
            ),
            tr("Workspace {workspace}, {date}").format(workspace=figures.data.name, date=figures.today),
        ),
        empty=tr("No unit has a figure for this indicator and period.") if none else tr("Choose units to compare."),
        summary=summary,
        legend=sentences.legend_of(statuses),
    )


def _milieu(figures: Figures) -> str:
    names = {"urban": tr("urban"), "rural": tr("rural")}
    name = names.get(figures.data.milieu, "")
    return f" - {name}" if name else ""


def mark_of(figures: Figures, unit: Compared, value: float | None, text: str, side: str = "") -> Mark:
    """Mark of a chosen unit; without a value it carries its status and the reason."""
    if unit.value is None:
        reason = sentences.missing_reason(unit.status)
    else:
        reason = "" if value is not None else tr("The reference has no figure.")
    return Mark(
        unit.code,
        figures.data.unit_name(unit.code),
        figures.colours[unit.code],
        value,
        text,
        side=side,
        reason=reason,
        status=unit.status,
    )


def key_of(figures: Figures) -> tuple[Mark, ...]:
    """Chosen units by name, in the order of choice, for charts that name them once."""
    return tuple(
        Mark(item.code, figures.data.unit_name(item.code), item.colour, None, "") for item in figures.state.chosen
    )


def statuses_of(comparison: Comparison) -> tuple[str, ...]:
    """Statuses of the chosen units."""
    return tuple(unit.status for unit in comparison.units)


def single_reference(figures: Figures) -> Reference | None:
    """The reference when it is one and the same for all; several would crowd a chart, the gaps show each."""
    zones = figures.comparison.zones
    if len(zones) != 1 or zones[0].value is None:
        return None
    name, value = figures.data.zone_name(zones[0].code), sentences.figure(zones[0].value, figures.indicator)
    return Reference(tr("{name}: {value}").format(name=name, value=value), zones[0].value)


def reference_name(figures: Figures) -> str:
    """Name of what the chosen units are compared with, with its figure where there is one for all."""
    single = single_reference(figures)
    return single.label if single else sentences.reference_title(figures.state.reference, figures.data)


def near_units(figures: Figures) -> np.ndarray:
    """Units of the reference zones as booleans, unless these are all units."""
    import numpy as np

    communes, near = figures.data.communes, np.zeros(figures.data.communes.codes.size, dtype=bool)
    for zone in figures.comparison.zones:
        near |= communes.members(zone.code)
    return near & ~near.all()


def near_note(near: np.ndarray, family: bool) -> str:
    """Say what the larger dots are; empty when there is none."""
    if not near.any():
        return ""
    return tr("Larger dots: units of the peer family.") if family else tr("Larger dots: units of the reference zone.")


def cloud_of(figures: Figures, column: Column, values: Any, near: Any, across: Any = None) -> Cloud:
    """Cloud of all units with a value (with both, where there is an ``across``)."""
    import numpy as np

    known = ~np.isnan(values) if across is None else ~(np.isnan(values) | np.isnan(across))
    rows = np.flatnonzero(known)
    imputed = column.statuses[rows] == "imputed"
    return Cloud(
        tuple(figures.data.communes.codes[rows].tolist()),
        tuple(values[rows].tolist()),
        tuple(near[rows].tolist()),
        tuple(imputed.tolist()) if imputed.any() else (),
        () if across is None else tuple(across[rows].tolist()),
    )
