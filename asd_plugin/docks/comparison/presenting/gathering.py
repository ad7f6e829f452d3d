"""Units chosen many at once: another level, a saved list, the highest needs of a zone; lists kept in the workspace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ....qgis_support.i18n import tr
from ....qgis_support.written import day, in_line
from ..choices import kept_state
from ..choosing.levels import LevelMemory
from ..choosing.ready import ready_offer
from ..session import why_not
from ..showing import show_choices
from ..state import MOST_CHOSEN, ComparisonState

if TYPE_CHECKING:
    from ....domain.comparison.lists import Ready
    from .desk import Desk
    from .opening import Opening

Keep = Callable[[str, str, "tuple[str, ...] | None"], "dict[str, tuple[str, ...]]"]


def _nothing() -> None:
    """Nobody waits for the state to be in front."""


class Gathering:
    """``keep(path, name, codes)`` writes a list into the workspace (None removes it) and gives all lists back."""

    def __init__(self, desk: Desk, opening: Opening, levels: LevelMemory, keep: Keep):
        self._desk, self._opening, self._levels, self._keep = desk, opening, levels, keep

    def connections(self) -> list:
        """Signals this part answers."""
        controls = self._desk.dock.controls
        return [
            (controls.level_chosen, self.choose_level),
            (controls.ready_wanted, self.offer),
            (controls.highest_asked, self.take_highest),
            (controls.list_asked, self.take_list),
            (controls.list_save_asked, self.save_list),
            (controls.list_delete_asked, self.delete_list),
        ]

    # ---- level -------------------------------------------------------------------------------------------------

    def choose_level(self, level: str) -> None:
        """Compare provinces or regions instead of communes, or the other way round."""
        desk = self._desk
        if desk.data is None or level == desk.state.level:
            return
        had = bool(desk.state.chosen)
        desk.state = self._levels.switched(desk.state, level)
        self._settle(desk.state)
        if had and not desk.state.chosen:
            desk.say(tr("Nothing was chosen at this level yet: choose units by name or on the map."))

    def restore(self, state: ComparisonState, then: Callable[[], None] = _nothing) -> None:
        """Take a whole state, as a saved comparison gives it back; what the workspace does not have is left out.

        ``then`` is called once it is in front: a milieu may have to be read first.
        """
        desk = self._desk
        if desk.data is None:
            return
        if desk.session.holds(state.milieu):
            self._settle(state)
            then()
            return

        def read(milieu: str, problem: str) -> None:
            self._settle(replace(state, milieu=desk.state.milieu) if problem else state)
            then()
            if problem:
                desk.say(problem)

        self._opening.read_milieu(state.milieu, read)

    def _settle(self, state: ComparisonState) -> None:
        """Put the level and milieu of ``state`` in front and keep what makes sense of the rest there."""
        desk = self._desk
        desk.session.look_at(state.level, state.milieu)
        desk.state = kept_state(state, desk.data)
        desk.map.follow_level(desk.state.level)
        desk.dock.show_selected_count(len(desk.map.selected_codes()))
        show_choices(desk.dock, desk.data, desk.state, desk.session.in_total())
        desk.show_units("")

    # ---- ready-made --------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Fill the menu just before it opens."""
        if self._desk.data is not None:
            self._desk.dock.controls.show_ready(ready_offer(self._desk.data, self._desk.state))

    def take_highest(self, zone: str) -> None:
        """Choose the ten highest needs of a zone instead of what is chosen."""
        desk = self._desk
        if desk.data is None or desk.data.shelf.ranking is None:
            return
        from ....domain.comparison.lists import highest_needs

        ranking = desk.data.shelf.ranking
        found = highest_needs(ranking.codes, desk.data.communes, zone)
        if not found.codes:
            desk.say(tr("No commune of {zone} has a score.").format(zone=desk.data.zone_name(zone)))
            return
        words = tr("Highest needs of {zone}: {count} communes, by the score «{model}» of {date}.")
        text = words.format(
            zone=desk.data.zone_name(zone),
            count=len(found.codes),
            model=ranking.model,
            date=in_line(day(ranking.finished)),
        )
        self._take(found, text)

    def take_list(self, name: str) -> None:
        """Choose the units of a saved list instead of what is chosen."""
        desk = self._desk
        if desk.data is None or name not in desk.data.shelf.lists:
            return
        from ....domain.comparison.lists import of_list

        found = of_list(desk.data.shelf.lists[name], desk.data.communes, MOST_CHOSEN)
        text = tr("List «{name}»: {count} units.").format(name=name, count=len(found.codes))
        if found.left_out:
            more = tr("{count} of it were left out: {most} at most, all of one level and of this workspace.")
            text = f"{text} {more.format(count=found.left_out, most=MOST_CHOSEN)}"
        self._take(found, text)

    def _take(self, found: Ready, notice: str) -> None:
        desk = self._desk
        state = replace(desk.state, chosen=(), focus="")
        for code in found.codes:
            state = state.with_unit(code)
        desk.state = state
        desk.show_units(notice)

    # ---- lists kept --------------------------------------------------------------------------------------------

    def save_list(self, name: str) -> None:
        """Keep the chosen units under a name, in the workspace; one of the same name is replaced."""
        desk = self._desk
        if desk.data is None or not name.strip():
            return
        if not desk.state.chosen:
            desk.say(tr("Choose units before saving them as a list."))
            return
        words = tr("List «{name}» saved in {workspace}.").format(name=name.strip(), workspace=desk.data.name)
        self._write(name.strip(), desk.state.codes, words)

    def delete_list(self, name: str) -> None:
        """Forget a saved list."""
        if self._desk.data is not None:
            self._write(name, None, tr("List «{name}» removed.").format(name=name))

    def _write(self, name: str, codes: tuple[str, ...] | None, words: str) -> None:
        desk = self._desk
        path = desk.data.path

        def written(lists: dict[str, tuple[str, ...]] | None, error: Exception | None) -> None:
            problem = why_not(error)
            if desk.data is None or desk.data.path != path:
                return  # the workspace was left meanwhile; the list is in it
            if problem:
                desk.say(problem)
                return
            desk.watch.follow(path)  # what we wrote ourselves is no reason to read it again
            desk.session.replace_lists(lists)
            desk.state = kept_state(desk.state, desk.data)
            desk.show_units(words)

        desk.jobs.start(tr("Saving a list"), lambda: self._keep(path, name, codes), written)
