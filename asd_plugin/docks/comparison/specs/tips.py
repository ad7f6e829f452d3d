"""What appears under the pointer, and at the foot of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.figures import plain, signed
from ....qgis_support.i18n import label_of, tr
from .. import sentences

if TYPE_CHECKING:
    from .figures import Figures


def unit_tip(figures: Figures, code: str) -> str:
    """Text under the pointer for any unit: name, what it lies in, value, and for a chosen one its gap and rank."""
    from ....domain.comparison.compare import shown_values

    data, indicator = figures.data, figures.indicator
    if not data.knows(code):
        return ""
    row, place = data.communes.row(code), data.province_name(code)
    name = f"{data.unit_name(code)} - {place}" if place else data.unit_name(code)
    lines = [name, *_value_lines(figures, row)]
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
            if figures.column.statuses[row] == "imputed":
                lines.append(sentences.status_word("imputed"))
    if figures.state.view == "scatter":
        name = figures.second
        value = float(shown_values(figures.column_of(name))[row])
        text = sentences.figure(None if value != value else value, data.indicators[name])
        lines.append(tr("{name}: {value}").format(name=figures.titled(name, short=True), value=text))
    return "\n".join(lines)


def _value_lines(figures: Figures, row: int) -> list[str]:
    """Value of the main indicator, or of each one in the views that show several."""
    from ....domain.comparison.compare import shown_values

    names = figures.several if figures.state.view in ("profile", "radar", "multiples") else (figures.state.indicator,)
    lines = []
    for name in names:
        value = float(shown_values(figures.column_of(name))[row])
        text = sentences.figure(None if value != value else value, figures.data.indicators[name])
        title = figures.titled(name, short=True)
        lines.append(text if len(names) == 1 else tr("{name}: {value}").format(name=title, value=text))
    return lines


def status_texts(figures: Figures) -> tuple[str, str]:
    """Source, licence and workspace in one short line for the foot of the dock, and in full for its tip."""
    indicator, data = figures.indicator, figures.data
    source = tr("Source: {source}").format(source=", ".join(indicator["source"].split(", ")[:2]))
    licence = tr("Licence: {licence}").format(licence=indicator["licence"].split(",")[0])
    short = " - ".join([source, licence, tr("Workspace: {name}").format(name=data.name)])
    status = sentences.data_status(figures.comparison, data.level)
    full = [indicator["source"], indicator["licence"], status, data.path]
    return short, "\n".join([*full, label_of(data.licence)])
