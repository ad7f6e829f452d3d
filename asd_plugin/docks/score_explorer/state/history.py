"""The states of a model as the user made them: undo and redo return the very same object."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....domain.scoring.model import ScoreModel

MOST_KEPT = 200


@dataclass(frozen=True)
class History:
    """The model now, those before it and those undone. ``moving``: what a slider is dragging, empty when at rest."""

    present: ScoreModel
    past: tuple[ScoreModel, ...] = ()
    future: tuple[ScoreModel, ...] = ()
    moving: str = ""

    def changed(self, model: ScoreModel, moving: str = "") -> History:
        """Put ``model`` in; while the same slider is ``moving``, its way is one step."""
        if moving and moving == self.moving:
            return replace(self, present=model)
        if model == self.present:
            return self
        return History(model, (*self.past, self.present)[-MOST_KEPT:], (), moving)

    def rested(self) -> History:
        """The slider was let go; a way that led back to where it began is no step."""
        if not self.moving:
            return self
        if self.past and self.past[-1] == self.present:
            return replace(self, present=self.past[-1], past=self.past[:-1], moving="")
        return replace(self, moving="")

    def undone(self) -> History:
        """One step back; the same history when there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> History:
        """One step forward again; the same history when there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
