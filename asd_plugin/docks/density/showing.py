"""Fills the dock from cells and choice: everything that is shown, nothing that is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...charts.spec import SeriesPoint, SeriesSpec, Words
from ...qgis_support.i18n import tr
from . import sentences as say
from .state.choice import Choice, bases_of, numerators_of
from .state.grid import OK, SPLITS

if TYPE_CHECKING:
    from .data import DensityData
    from .display import Display
    from .state.measured import Measured, Measurer


@dataclass(frozen=True)
class UnitRow:
    """A commune in the table. ``value`` is None when it is hidden or missing; ``state`` then says which."""

    code: str
    name: str
    province: str
    value: float | None
    state: str


def rows_of(data: DensityData, measured: Measured, threshold: int) -> list[UnitRow]:
    """The communes in the order of their codes."""
    rows = []
    for place, (value, status) in enumerate(zip(measured.values.tolist(), measured.status.tolist())):
        state = say.status_name(status, threshold)
        shown = value if status == OK else None
        rows.append(UnitRow(data.codes[place], data.unit_name(place), data.province_name(place), shown, state))
    return rows


def show_choices(dock: Any, measurer: Measurer, choice: Choice) -> None:
    """Offer what the cells have."""
    grid = measurer.grid
    dock.show_periods([say.period_name(name) for name in grid.periods], grid.periods.index(choice.period))
    for split, chosen in zip(SPLITS, choice.parts):
        dock.show_options(split, [(name, say.part_name(split, name)) for name in grid.members(split)], chosen)
    numerators = [(name, say.numerator_name(name)) for name in numerators_of(grid)]
    dock.show_options("numerator", numerators, choice.numerator)
    bases = [(name, say.base_name(name)) for name in bases_of(grid, choice, measurer.known)]
    dock.show_options("base", bases, choice.base)
    dock.show_fixed(choice.is_fixed)


def show_state(dock: Any, display: Display, is_protecting: bool) -> None:
    """Say what may be done with what is on screen, and offer only that."""
    if display.measurer is None:
        dock.show_state("", is_working=False, may_leave=False, may_publish=False)
        return
    grid = display.measurer.grid
    text = say.state_text(grid, display.is_recorded, is_protecting)
    dock.show_state(text, not grid.is_protected, display.may_leave, not display.is_recorded)


def show_table(dock: Any, rows: list[UnitRow], choice: Choice, decimals: int, focus: str) -> None:
    """Show every commune with its value, or why there is none."""
    dock.show_table(rows, say.measure_name(choice), decimals, focus)


def show_unit(dock: Any, data: DensityData, measurer: Measurer, choice: Choice, focus: str, decimals: int) -> None:
    """Show one commune over the periods; without one, say how it is chosen."""
    if focus not in data.codes:
        dock.show_unit("", None)
        return
    unit, threshold = data.codes.index(focus), measurer.grid.threshold
    points = [
        SeriesPoint(
            period,
            say.period_name(period),
            value if status == OK else None,
            say.figure(value, status, decimals, threshold),
            say.status_name(status, threshold),
            period == choice.period,
        )
        for period, value, status in measurer.over_periods(choice, unit)
    ]
    now = next(point for point in points if point.is_focus)
    title = tr("{commune} ({province})").format(commune=data.unit_name(unit), province=data.province_name(unit))
    text = tr("{measure}, {period}: {value}").format(measure=say.measure_name(choice), period=now.label, value=now.text)
    words = Words(title=title, subtitle=say.whom(choice), summary=text)
    dock.show_unit(title, SeriesSpec(words, tuple(points)))
