"""What a person did on a page, step by step: each step has a name, is taken back and done again."""

from __future__ import annotations

from typing import Any


class History:
    """States one after the other; the step that led to each is named in the user's language."""

    def __init__(self, first: Any = None):
        self.begin(first)

    def begin(self, first: Any) -> None:
        """Forget every step; ``first`` is the state now."""
        self._states: list[Any] = [first]
        self._steps: list[str] = [""]
        self._place = 0

    @property
    def now(self) -> Any:
        """The state in force."""
        return self._states[self._place]

    @property
    def back_step(self) -> str:
        """Name of the step that would be taken back; empty: there is none."""
        return self._steps[self._place]

    @property
    def again_step(self) -> str:
        """Name of the step that would be done again; empty: there is none."""
        after = self._place + 1
        return self._steps[after] if after < len(self._steps) else ""

    @property
    def place(self) -> int:
        """Where one stands; :meth:`go_to` leads back there."""
        return self._place

    def go_to(self, place: int) -> None:
        """Stand again where one stood."""
        self._place = min(place, len(self._states) - 1)

    def push(self, state: Any, step: str) -> None:
        """A step was done; those taken back before it are forgotten."""
        kept = self._place + 1
        self._states[kept:], self._steps[kept:] = [state], [step]
        self._place = kept

    def amend(self, state: Any) -> None:
        """The state in force, with what was changed beside the steps."""
        self._states[self._place] = state

    def back(self) -> bool:
        """Take the last step back; False when there is none."""
        if not self._place:
            return False
        self._place -= 1
        return True

    def again(self) -> bool:
        """Do again the step taken back last; False when there is none."""
        if self._place + 1 >= len(self._states):
            return False
        self._place += 1
        return True
