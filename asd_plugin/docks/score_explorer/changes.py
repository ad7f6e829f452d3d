"""What the user does to the model: each change is checked, scored and kept for undo; what cannot be is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError
from ...qgis_support.i18n import label_of, tr
from .state.history import History
from .state.scoring import Scorer
from .words.wording import first_words

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from .session import Session
    from .state.engine import Scored

MOST_COMPARED = 15  # as many children as the tables of random consistency know


class Changes:
    """Holds the states of the model and the scores on screen. ``scored_again``: new scores; ``shown_again``: the model
    must be shown as it is.
    """

    def __init__(
        self, session: Session, dock: Any, jobs: Any, scored_again: Callable[[], None], shown_again: Callable[[], None]
    ):
        self._session, self._dock = session, dock
        self._scored_again, self._shown_again = scored_again, shown_again
        self._scorer = Scorer(jobs, self._answered)
        self.history: History | None = None
        self._good: History | None = None
        self.scored: Scored | None = None

    def connections(self) -> list[tuple[Any, Callable]]:
        """What tree, methods and bar announce, and who answers."""
        weights, bar = self._dock.weights, self._dock.model
        tree = weights.tree
        return [
            (weights.normalisation_chosen, self.choose_normalisation),
            (weights.aggregation_chosen, self.choose_aggregation),
            (tree.weight_moved, self.move_weight),
            (tree.weights_rested, self.rest),
            (tree.weight_typed, self.set_weight),
            (tree.node_included, self.include),
            (tree.direction_turned, self.turn),
            (tree.pairs_asked, self.compare_in_pairs),
            (bar.undo_asked, self.undo),
            (bar.redo_asked, self.redo),
            (bar.reset_asked, self.reset),
        ]

    @property
    def is_changed(self) -> bool:
        """Whether the model on screen is not the saved one."""
        return self.history is not None and self.history.present != self._session.saved_model

    def begin(self) -> None:
        """Start from the saved model of the session."""
        self._scorer.forget()
        self.history = self._good = History(self._session.saved_model)
        self.scored = self._session.saved

    def end(self) -> None:
        """Forget everything."""
        self._scorer.forget()
        self.history = self._good = self.scored = None

    def was_renamed(self, model: ScoreModel) -> None:
        """The model on screen was saved under another name: the scores are the same."""
        self.history = self._good = self.history.changed(model)
        self.scored = replace(self.scored, live=replace(self.scored.live, model=model))

    def move_weight(self, node: str, weight: float) -> None:
        """Follow a slider; its whole way is one step to undo."""
        self._weigh({node: weight}, moving=node)

    def rest(self) -> None:
        """The slider was let go."""
        if self.history is not None:
            self.history = self.history.rested()
            self._shown_again()

    def set_weight(self, node: str, weight: float) -> None:
        """Take a typed weight."""
        self._weigh({node: weight})

    def include(self, node: str, is_in: bool) -> None:
        """Take a node in with the weight it was saved with, or leave it out."""
        from .state.editing import weight_when_included

        if self.history is not None:
            own = self.history.present.node(node)
            self._weigh({node: weight_when_included(own, self._session.saved_model) if is_in else 0.0})

    def turn(self, leaf: str, direction: int) -> None:
        """Turn an indicator round."""
        from .state.editing import with_direction

        self.edit(lambda model: with_direction(model, leaf, direction))

    def choose_normalisation(self, method: str) -> None:
        """Bring the indicators to another scale."""
        from .state.scale import with_normalisation

        self.edit(lambda model: with_normalisation(model, method, self._session.saved_model, self.scored))

    def choose_aggregation(self, method: str) -> None:
        """Join the indicators in another way."""
        from .state.joining import with_aggregation

        self.edit(lambda model: with_aggregation(model, method, self._session.saved_model))

    def compare_in_pairs(self, node: str) -> None:
        """Weigh the children of a node by the pairwise judgements of one or several experts (AHP)."""
        from .state.judgements import kept_experts, moved_since, with_judgements

        if self.history is None:
            return
        model = self.history.present
        names = [(child.id, label_of(child.label) or child.id) for child in model.children(node)]
        if len(names) > MOST_COMPARED:
            self._dock.show_notice(tr("At most {count} can be compared in pairs.").format(count=MOST_COMPARED))
            return
        title = label_of(model.node(node).label) or node
        experts = self._dock.ask_pairs(title, names, kept_experts(model, node), moved_since(model, node))
        if experts:
            self.edit(lambda model: with_judgements(model, node, experts))

    def undo(self) -> None:
        """One step back."""
        if self.history is not None:
            self._take(self.history.undone())

    def redo(self) -> None:
        """One step forward again."""
        if self.history is not None:
            self._take(self.history.redone())

    def reset(self) -> None:
        """Back to the saved model; that too can be undone."""
        if self.history is not None:
            self._take(self.history.changed(self._session.saved_model))

    def _weigh(self, weights: dict[str, float], moving: str = "") -> None:
        from .state.editing import with_weights

        self.edit(lambda model: with_weights(model, weights), moving)

    def edit(self, change: Callable[[ScoreModel], ScoreModel], moving: str = "") -> None:
        """Put a changed model in, or say why it cannot be; everything ``moving`` by one name is one step to undo."""
        if self.history is None:
            return
        try:
            model = change(self.history.present)
        except AsdError as error:
            self._refuse(error)
            return
        self._take(self.history.changed(model, moving))

    def _take(self, history: History) -> None:
        if history is not self.history:
            self.history = history
            self._scorer.ask(self._session.engine, history.present)

    def _answered(self, scored: Scored | None, error: AsdError | None) -> None:
        if self.history is None:
            return
        if error is not None:
            self.history = self._good
            self._refuse(error)
            return
        self._good, self.scored = self.history, scored
        self._dock.show_notice("")
        self._scored_again()

    def _refuse(self, error: AsdError) -> None:
        self._dock.show_notice(first_words(error))
        self._shown_again()
