"""Figures, their units and their statuses in words; the same words in table, chart and export."""

from __future__ import annotations

from typing import Any

from ....charts.figures import plain
from ....qgis_support.i18n import label_of, tr
from ....qgis_support.written import in_line


def in_sentence(number: str) -> str:
    """Prepare a number for a sentence or a cell: in Arabic its sign stays on its left and % on its right."""
    return in_line(number)


def status_word(status: str) -> str:
    """Return a value's status in words; the same words in table, chart and export."""
    words = {
        "ok": tr("published"),
        "imputed": tr("imputed"),
        "missing": tr("missing"),
        "not_asked": tr("not asked here"),
    }
    if status.startswith("hidden"):
        return tr("hidden (small count)")
    return words.get(status, status)


def missing_reason(status: str) -> str:
    """Why a unit has no value, as a full sentence."""
    if status == "not_asked":
        return tr("The census did not ask this question here.")
    if status.startswith("hidden"):
        return tr("Hidden to protect a small number of people.")
    return tr("The source gives no figure here.")


def unit_suffix(indicator: dict[str, Any]) -> str:
    """Return the short unit printed after a figure (``%``, ``km``), empty when the unit is a phrase."""
    unit = label_of(indicator["unit"])
    if unit.startswith("%"):
        return "\u00a0%"
    return f"\u00a0{unit}" if len(unit) <= 3 and "/" not in unit else ""


def gap_unit(indicator: dict[str, Any]) -> str:
    """Return the unit of a gap: differences of percentages are percentage points, of yes-or-no figures have none."""
    unit = label_of(indicator["unit"])
    if unit == "0/1":
        return ""
    return tr("percentage points") if unit.startswith("%") else unit


def figure(value: float | None, indicator: dict[str, Any]) -> str:
    """Print a value with its decimals and short unit; missing is «n.d.» without a unit."""
    text = plain(value, int(indicator["decimals"]))
    if value is None:
        return text
    suffix = unit_suffix(indicator)
    return in_sentence(text + suffix) if suffix.endswith("%") else in_sentence(text) + suffix
