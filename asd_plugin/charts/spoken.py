"""A chart for those who listen: its sentence, then its figures unit by unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..qgis_support.i18n import tr
from .views import MultiplesSpec, ProfileSpec, TrendSpec

if TYPE_CHECKING:
    from .compose import Spec
    from .spec import Mark


def spoken(spec: Spec) -> str:
    """Summary, then name and figure of every unit shown; a unit without a figure is told with its reason."""
    return " ".join(part for part in (spec.words.summary, tr("; ").join(_figures(spec))) if part)


def _figures(spec: Spec) -> list[str]:
    if isinstance(spec, ProfileSpec):
        return [_named(row.label, _listed(row.marks)) for row in spec.rows]
    if isinstance(spec, MultiplesSpec):
        return [_named(strip.label, _listed(strip.marks)) for strip in spec.strips]
    if isinstance(spec, TrendSpec):
        named = [line for line in spec.lines if line.mark.label]
        return [_named(line.mark.label, _in_time(spec.periods, line.texts)) for line in named]
    return [_one(mark) for mark in getattr(spec, "marks", ()) if mark.text]


def _named(name: str, figures: str) -> str:
    return tr("{name}: {value}").format(name=name, value=figures)


def _listed(marks: tuple[Mark, ...]) -> str:
    return tr(", ").join(_one(mark) for mark in marks)


def _in_time(periods: tuple[str, ...], texts: tuple[str, ...]) -> str:
    return tr(", ").join(f"{period} {text}" for period, text in zip(periods, texts))


def _one(mark: Mark) -> str:
    reason = f" ({mark.reason})" if mark.value is None and mark.reason else ""
    return f"{mark.label} {mark.text}{reason}"
