"""Answers the fields under scale and way of joining: reads what was typed, has it checked, scored and kept for undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .words.figures import joining_fields, not_a_number, not_numbers, read_figure, read_figures, scale_fields

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from .changes import Changes
    from .session import Session


class Parameters:
    """Every answer is one step to undo; what cannot be is said with the domain's own sentence."""

    def __init__(self, session: Session, changes: Changes, dock: Any):
        self._session, self._changes, self._dock = session, changes, dock

    def connections(self) -> list[tuple[Any, Callable]]:
        """What the fields announce, and who answers."""
        scale, joining = self._dock.weights.scale_fields, self._dock.weights.joining_fields
        return [
            (scale.ends_typed, self.set_ends),
            (scale.capped_chosen, self.cap),
            (scale.reference_chosen, self.refer_to),
            (scale.figure_typed, self.set_figure),
            (joining.power_typed, self.set_power),
            (joining.orness_typed, self.set_orness),
            (joining.order_weights_typed, self.set_order_weights),
        ]

    def show(self, is_refused: bool = False) -> None:
        """Show the fields of the model on screen; after a refusal what was typed goes."""
        history, data = self._changes.history, self._session.data
        if history is None or data is None:
            return
        scale, joining = self._dock.weights.scale_fields, self._dock.weights.joining_fields
        scale.show_fields(scale_fields(history.present, data.indicators))
        joining.show_fields(joining_fields(history.present))
        if is_refused:
            scale.restore()
            joining.restore()

    def set_ends(self, low: float, high: float) -> None:
        """Other ends of the scale; of z-scores, mean and standard deviation."""
        from .state.scale import with_scale

        def change(model: ScoreModel) -> ScoreModel:
            if model.normalisation.method == "z":
                return with_scale(model, mean=low, sd=high)
            return with_scale(model, low=low, high=high)

        self._edit(change)

    def cap(self, is_on: bool) -> None:
        """Bring figures beyond the ends back to them, or let them go beyond."""
        from .state.scale import with_scale

        self._edit(lambda model: with_scale(model, truncate=is_on))

    def refer_to(self, code: str) -> None:
        """Compare with another commune."""
        from .state.scale import with_scale

        self._edit(lambda model: with_scale(model, reference=code))

    def set_figure(self, leaf: str, place: int, text: str) -> None:
        """Another figure of one indicator: one end of its bounds, its target, or its limits."""
        from .state.scale import with_figure

        if self._changes.history is None:
            return
        scale = self._changes.history.present.normalisation
        is_list = scale.method == "categorical"
        read = read_figures(text) if is_list else read_figure(text)
        if read is None:
            self._dock.show_notice(not_numbers(text) if is_list else not_a_number(text))
            self.show(is_refused=True)
            return
        figure: Any = read
        if scale.method == "goalposts":
            ends = list(scale.bounds[leaf])
            ends[place] = read
            figure = tuple(ends)
        self._edit(lambda model: with_figure(model, leaf, figure))

    def set_power(self, power: float) -> None:
        """Another power of the power mean."""
        from .state.joining import with_power

        self._edit(lambda model: with_power(model, power))

    def set_orness(self, orness: float) -> None:
        """Order weights of another orness."""
        from .state.joining import with_orness

        self._edit(lambda model: with_orness(model, orness))

    def set_order_weights(self, text: str) -> None:
        """Order weights as typed."""
        from .state.joining import with_order_weights

        if self._changes.history is None:
            return
        weights = read_figures(text)
        if weights is None:
            self._dock.show_notice(not_numbers(text))
            self.show(is_refused=True)
            return
        self._edit(lambda model: with_order_weights(model, weights))

    def _edit(self, change: Callable[[ScoreModel], ScoreModel]) -> None:
        before = self._changes.history
        self._changes.edit(change)
        if self._changes.history is before:  # refused at once, or by the figures
            self.show(is_refused=True)
