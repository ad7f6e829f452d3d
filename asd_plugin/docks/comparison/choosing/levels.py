"""From one level to another: what is chosen becomes what it lies in, and comes back."""

from __future__ import annotations

from dataclasses import replace

from ....domain.territory.codes import province_of, region_of
from ..state import LEVELS, Chosen, ComparisonState


def raised(chosen: tuple[Chosen, ...], level: str) -> tuple[Chosen, ...]:
    """Provinces or regions of chosen units, each once, with the colour of the first unit that lies in it."""
    parent = province_of if level == "province" else region_of
    colours: dict[str, int] = {}
    for item in chosen:
        colours.setdefault(parent(item.code), item.colour)
    return tuple(Chosen(code, colour) for code, colour in colours.items())


class LevelMemory:
    """What was chosen at each level, so that a look at the provinces does not lose the communes."""

    def __init__(self) -> None:
        self._left: dict[str, tuple[Chosen, ...]] = {}

    def forget(self) -> None:
        """Remember nothing: another workspace or project."""
        self._left = {}

    def switched(self, state: ComparisonState, level: str) -> ComparisonState:
        """Return the state at another level.

        Going up, units become what they lie in. Going down, what was left there comes back, as far as it lies in what
        is chosen now; units that were not looked at before do not appear by themselves.
        """
        self._left[state.level] = state.chosen
        if LEVELS.index(level) > LEVELS.index(state.level):
            chosen = raised(state.chosen, level)
        else:
            inside = state.codes
            chosen = tuple(item for item in self._left.get(level, ()) if item.code.startswith(inside))
        focus = state.focus if state.focus in [item.code for item in chosen] else ""
        return replace(state, level=level, chosen=chosen, focus=focus)
