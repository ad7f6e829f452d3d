"""Which units, which indicators, period and milieu, compared with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....qgis_support.i18n import label_of, tr
from ..choices import period_for, refusal, suggestions
from ..choosing.cards import card_of
from ..showing import show_indicator
from ..state import MOST_INDICATORS

if TYPE_CHECKING:
    from .desk import Desk
    from .opening import Opening


class Choosing:
    """Every choice ends in the desk's state and in one recomputing. ``opening`` reads a milieu not in memory."""

    def __init__(self, desk: Desk, opening: Opening):
        self._desk, self._opening = desk, opening

    def connections(self) -> list:
        """Signals this part answers."""
        dock, controls = self._desk.dock, self._desk.dock.controls
        return [
            (dock.unit_typed, self.suggest),
            (dock.unit_chosen, self.add_unit),
            (dock.unit_removed, self.remove_unit),
            (dock.units_cleared, self.clear_units),
            (dock.selected_added, self.add_selected),
            (dock.indicator_chosen, self.choose_indicator),
            (dock.reference_chosen, self.choose_reference),
            (dock.period_chosen, self.choose_period),
            (controls.indicator_toggled, self.toggle_indicator),
            (controls.milieu_chosen, self.choose_milieu),
            (controls.card_asked, self.show_card),
            (self._desk.map.unit_picked, self.add_unit),
            (self._desk.map.units_drawn, self.add_drawn),
        ]

    # ---- units -------------------------------------------------------------------------------------------------

    def suggest(self, typed: str) -> None:
        """Offer units for what is being typed."""
        if self._desk.data is not None:
            self._desk.dock.show_suggestions(suggestions(self._desk.data, typed))

    def add_unit(self, code: str) -> None:
        """Add a unit; an unknown one and a thirteenth are refused with a sentence."""
        self._desk.show_units(self._added(code))

    def add_selected(self) -> None:
        """Add the units selected on the map, as many as there is room for."""
        self.add_many(self._desk.map.selected_codes())

    def add_drawn(self, codes: list[str]) -> None:
        """Add the units a rectangle met; one met already is no reason to say so."""
        self.add_many([code for code in codes if code not in self._desk.state.codes])

    def add_many(self, codes: list[str]) -> None:
        """Add units, as many as there is room for; say how many were left out, or why the only one was."""
        refused = [words for words in map(self._added, codes) if words]
        notice = refused[0] if refused else ""
        if len(refused) > 1:
            notice = tr("{notice} {count} others were left out.").format(notice=notice, count=len(refused) - 1)
        self._desk.show_units(notice)

    def remove_unit(self, code: str) -> None:
        """Remove a unit."""
        self._desk.state = self._desk.state.without_unit(code)
        self._desk.show_units("")

    def clear_units(self) -> None:
        """Remove all units."""
        self._desk.change(chosen=(), focus="")
        self._desk.show_units("")

    def _added(self, code: str) -> str:
        """Add one unit; return why it could not be, or an empty text."""
        desk = self._desk
        if desk.data is None:
            return ""
        refused = refusal(desk.state, desk.data, code)
        if not refused:
            desk.state = desk.state.with_unit(code)
        return refused

    # ---- indicators --------------------------------------------------------------------------------------------

    def choose_indicator(self, indicator: str) -> None:
        """Compare another main indicator, for the same period when it has it, else for its latest.

        One that is not published by milieu is shown for urban and rural together, and said so.
        """
        desk = self._desk
        if desk.data is None:
            return
        notice = ""
        if not self._has_values(indicator):
            desk.look_at(desk.state.level, "total")
            notice = self._no_milieu_words(indicator)
        desk.state = desk.state.with_main(indicator)
        self._show_subject(notice)

    def toggle_indicator(self, indicator: str, on: bool) -> None:
        """Add an indicator behind the main one, or take it away; the last one stays."""
        desk = self._desk
        if desk.data is None:
            return
        indicators, notice = [name for name in desk.state.indicators if name != indicator], ""
        if on:
            indicators.append(indicator)
        if not indicators:
            indicators, notice = [indicator], tr("One indicator at least stays chosen.")
        elif len(indicators) > MOST_INDICATORS:
            indicators.pop()
            notice = tr("{count} indicators at most are compared at once.").format(count=MOST_INDICATORS)
        desk.change(indicators=tuple(indicators))
        if not self._has_values(indicators[0]):
            desk.look_at(desk.state.level, "total")
            notice = self._no_milieu_words(indicators[0])
        self._show_subject(notice)

    def choose_period(self, period: str) -> None:
        """Compare another period."""
        self._desk.change(period=period)
        self._desk.recompute()

    def choose_reference(self, reference: str) -> None:
        """Compare with another zone, family, list or unit."""
        self._desk.change(reference=reference)
        self._desk.recompute()

    def choose_milieu(self, milieu: str) -> None:
        """Compare the urban or the rural part; read in the background the first time."""
        desk = self._desk
        if desk.data is None:
            return
        if milieu != "total" and not desk.data.has_milieus(desk.state.indicator):
            self._show_subject(self._no_milieu_words(desk.state.indicator))
        elif desk.session.holds(milieu):
            self._look_at_milieu(milieu)
        else:
            desk.say(tr("Reading the figures of this milieu…"))
            self._opening.read_milieu(milieu, self._milieu_read)

    def _milieu_read(self, milieu: str, problem: str) -> None:
        if problem:
            self._show_subject(problem)
        else:
            self._look_at_milieu(milieu)

    def _look_at_milieu(self, milieu: str) -> None:
        desk, before = self._desk, self._desk.state.milieu
        desk.look_at(desk.state.level, milieu)
        notice = ""
        if not self._has_values(desk.state.indicator):
            desk.look_at(desk.state.level, before)
            notice = self._no_milieu_words(desk.state.indicator)
        self._show_subject(notice)

    def show_card(self, indicator: str) -> None:
        """Show what an indicator is, where it comes from and what it can bear; the main one without an id."""
        if self._desk.data is not None:
            card = card_of(self._desk.data, indicator or self._desk.state.indicator)
            self._desk.dock.controls.show_card(card)

    def _show_subject(self, notice: str) -> None:
        desk = self._desk
        desk.change(period=period_for(desk.data, desk.state.indicator, desk.state.period))
        desk.say(notice)
        show_indicator(desk.dock, desk.data, desk.state)
        desk.recompute()

    def _has_values(self, indicator: str) -> bool:
        return any(name == indicator for name, _ in self._desk.data.columns)

    def _no_milieu_words(self, indicator: str) -> str:
        label = label_of(self._desk.data.indicators[indicator]["label"])
        return tr("«{indicator}» is not published by milieu: urban and rural stay together.").format(indicator=label)
