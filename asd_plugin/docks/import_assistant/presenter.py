"""What happens when: read, correct, join, compare, write. Each step of work runs in the background and can be stopped.

Nothing touches the workspace before the button of the fourth page, and then one transaction does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ...domain.errors import AsdError, Cancelled
from ...domain.territory.decisions import Decisions
from ...qgis_support.i18n import tr
from . import sentences as say
from .choosing import Reading, choices_of, proposed_reading, read_as
from .dialog import END, READING, ROWS, SOURCE, WRITING
from .pages.correcting import Correcting
from .pages.deciding import Deciding
from .pages.ending import Ending
from .pages.writing import Writing
from .showing import UnitNames, show_offers, show_opened
from .work import Source

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery, Proposal
    from .background import OneJob
    from .feature import Doors
    from .joining import Joined
    from .work import Changes, Opened, Written

ALGORITHMS = {"beneficiaries": "asd:importbeneficiaries", "facilities": "asd:importfacilities"}


class ImportPresenter(QObject):
    """``steps``: open_source, join_rows, compare, write of :mod:`.work` (or their fakes)."""

    def __init__(self, dialog: Any, steps: Any, job: OneJob, doors: Doors, parent: QObject | None = None):
        super().__init__(parent)
        self._dialog, self._steps, self._job, self._doors = dialog, steps, job, doors
        self.correcting = Correcting(dialog.reading, self)
        self.deciding = Deciding(dialog.rows, self)
        self.writing = Writing(dialog.writing, self)
        self._ending = Ending(dialog, steps, doors, self)
        self._forget()

    def load(self) -> None:
        """Start listening."""
        for signal, answer in self._connections():
            signal.connect(answer)
        for page in (self.correcting, self.deciding, self.writing, self._ending):
            page.load()

    def unload(self) -> None:
        """Stop listening and forget the work under way."""
        self._job.drop()
        for page in (self._ending, self.writing, self.deciding, self.correcting):
            page.unload()
        for signal, answer in reversed(self._connections()):
            signal.disconnect(answer)

    def open(self, workspace: str, path: str = "") -> None:
        """Show the first page; on ``workspace`` and the file at ``path`` where they are known."""
        source = self._dialog.source
        show_offers(self._dialog, self._doors.edit_card is not None)
        if workspace:
            source.show_workspace(workspace)
        if path or self._dialog.front_page() == END:
            source.show_file(path)
            source.forget_kept()
        self._forget()
        self._dialog.show_page(SOURCE)
        source.show_what("")
        source.show_people([])
        source.show_remembered("")
        self._read()

    @property
    def delivery(self) -> Delivery | None:
        """The sheet as the second page reads it."""
        return self.correcting.delivery

    @property
    def changes(self) -> Changes | None:
        """What writing would do; None before it was compared."""
        return self.writing.changes

    @property
    def is_under_way(self) -> bool:
        """Whether somebody is in the middle of an import."""
        return self._job.is_running or self._dialog.front_page() not in (SOURCE, END)

    # ---- first page --------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self.opened: Opened | None = None
        self.correcting.forget()
        self.proposal: Proposal | None = None
        self.writing.forget()
        self.written: Written | None = None
        self._names: UnitNames | None = None
        self._source = Source()
        self._joined: Joined | None = None
        self._joined_on: tuple = ()
        self._kept: Reading | None = None
        self._kinds: dict[str, str] = {}
        self._begun: tuple | None = None

    def _read(
        self, encoding: str = "", separator: str = "", level: str = "commune", kept: Reading | None = None
    ) -> None:
        """Read workspace and file as the first page names them; ``kept``: what the second page is to show then."""
        source, workspace = self._dialog.source.source(), self._dialog.source.workspace_path()
        kinds = self.correcting.kinds if self._dialog.front_page() == READING else {}
        self._forget()
        self._kept, self._kinds = kept, kinds
        self._arm()
        is_asked = bool(source.path or source.layer is not None)
        if not (workspace and is_asked) or self._dialog.source.chosen_kind() in ALGORITHMS:
            self._job.drop()
            self._dialog.show_notice(tr("Choose a workspace.") if is_asked and not workspace else "")
            return
        self._source = replace(source, encoding=encoding, separator=separator, level=level)
        asked = self._source
        self._start(
            tr("Reading «{file}»").format(file=source.file),
            lambda listener: self._steps.open_source(workspace, asked, listener),
            self._was_opened,
        )

    def _was_opened(self, opened: Opened) -> None:
        page, kept = self._dialog.source, self._kept
        is_again = self._dialog.front_page() == READING  # decisions and use of the last rule stay
        uses = page.uses_remembered() if is_again else True
        self.opened = opened
        self._names = UnitNames(opened.ground.territory)
        show_opened(page, opened, uses)
        if is_again:
            self._begun = (opened, page.uses_remembered())
            self._show_reading(kept)
        self._arm()
        if is_again and self._kinds != self.correcting.kinds:
            self._look_again("", lambda *asked: self._steps.with_row_kinds(asked[0], self._kinds, *asked[1:]))

    def _arm(self) -> None:
        """Say why one cannot go on from the first page, or let one go on."""
        page, front = self._dialog.source, self._dialog.front_page()
        if front != SOURCE:
            self._dialog.show_may_go_on(self._may_leave(front))
            return
        if page.chosen_kind() in ALGORITHMS:
            self._dialog.show_notice(tr("«Next» opens the window of this import, with the file filled in."))
            self._dialog.show_may_go_on(bool(page.algorithm_input()))
            return
        refusal = say.class_refusal(page.chosen_class()) if self.opened else ""
        if not refusal and self.opened and self.opened.delivery.nominative and not page.nominative_reason():
            refusal = tr("The file names people: it is refused until a reason is written.")
        self._dialog.show_notice(refusal, bool(refusal) and bool(page.chosen_class()))
        self._dialog.show_may_go_on(self.opened is not None and not refusal)

    def _may_leave(self, front: str) -> bool:
        if front == WRITING:
            return self.writing.may_write(self.proposal)
        return self.opened is not None and (front != ROWS or self.proposal is not None)

    # ---- from page to page -------------------------------------------------------------------------------------

    def _next(self) -> None:
        front = self._dialog.front_page()
        {SOURCE: self._leave_source, READING: self._join, ROWS: self._compare, WRITING: self._write}[front]()

    def _back(self) -> None:
        before = {READING: SOURCE, ROWS: READING, WRITING: ROWS}
        self._go(before[self._dialog.front_page()])

    def _go(self, page: str) -> None:
        self._dialog.show_page(page)
        self._dialog.show_notice("")
        self._arm()

    def _leave_source(self) -> None:
        page = self._dialog.source
        algorithm = ALGORITHMS.get(page.chosen_kind())
        if algorithm:
            parameters = {"INPUT": page.algorithm_input(), "WORKSPACE": page.workspace_path()}
            self._doors.open_algorithm(algorithm, {name: text for name, text in parameters.items() if text})
            return
        begun = (self.opened, page.uses_remembered())
        self._go(READING)
        if self._begun is not None and begun[0] is self._begun[0] and begun[1] == self._begun[1]:
            return  # there and back again: what was corrected and decided stays
        self._begun = begun
        self.deciding.begin(self.opened.remembered.decisions if page.uses_remembered() else Decisions())
        self._show_reading(None)

    def _show_reading(self, kept: Reading | None) -> None:
        opened = self.opened
        delivery = opened.again if self._begun[1] and opened.again is not None else opened.delivery
        reading = kept or proposed_reading(delivery)
        if delivery.format is not None:
            reading = replace(reading, level=self._source.level)
        if self.deciding.decisions.items:
            reading = replace(reading, level=self.deciding.decisions.level)
        self.correcting.begin(opened, delivery, reading)

    def _say_rows(self, numbers: list[int], kind: str) -> None:
        """Rows are of another kind than was found: columns are looked at again."""
        step = self.correcting.step(numbers, kind)
        self._look_again(step, lambda *asked: self._steps.rows_said(asked[0], numbers, kind, *asked[1:]))

    def _look_again(self, step: str, look: Callable[..., Delivery]) -> None:
        delivery = read_as(self.delivery, self._dialog.reading.reading())
        asked = (delivery, self.opened.known_cards, self._source.level)
        self._start(
            tr("Reading the rows again"),
            lambda listener: look(*asked),
            lambda read: self._dialog.show_notice(say.rows_changed(self.correcting.was_looked_at(read, step))),
        )

    def _open_card(self, column: str, indicator: str) -> None:
        """Open the card of an indicator, or a new one for a column; what is chosen on the page stays."""
        if self._doors.edit_card is None or self.opened is None:
            return
        reading: Reading = self._dialog.reading.reading()
        saved = self._doors.edit_card(self.opened.workspace, indicator, column)
        if saved:
            if column:
                pairs = {**dict(reading.indicators), column: saved}
                reading = replace(reading, indicators=tuple(pairs.items()))
            self._read(self._source.encoding, self._source.separator, reading.level, reading)

    def _read_otherwise(self, encoding: str, separator: str, level: str) -> None:
        """Another encoding or separator; a level where a format reads other rows for it."""
        is_of_text = (encoding, separator) != (self._source.encoding, self._source.separator)
        if is_of_text or (self.opened is not None and self.opened.delivery.format is not None):
            self._read(encoding, separator, level)

    # ---- rows --------------------------------------------------------------------------------------------------

    def _join(self) -> None:
        reading: Reading = self._dialog.reading.reading()
        if self.deciding.decisions.level != reading.level:
            self.deciding.begin(Decisions(reading.level))
        self._reading = reading
        self._join_again()

    def _join_again(self) -> None:
        """Join the rows by the rule of the second page and the decisions in force."""
        opened, delivery = self.opened, read_as(self.delivery, self._reading)
        choices = choices_of(self._reading, self.deciding.by_rule, "", self._dialog.source.bridge_file())
        decisions, reason = self.deciding.decisions, self._dialog.source.nominative_reason()
        ground = (id(opened.ground), choices.level)
        known = self._joined.index if self._joined is not None and self._joined_on == ground else None
        self._start(
            tr("Joining the rows"),
            lambda listener: self._steps.join_rows(opened, delivery, choices, decisions, reason, known, listener),
            lambda joined: self._was_joined(delivery, joined, ground),
            self.deciding.stay,
        )

    def _was_joined(self, delivery: Delivery, joined: Joined, ground: tuple) -> None:
        self._joined, self._joined_on = joined, ground
        self._read_delivery, self.proposal = delivery, joined.proposal
        self.writing.forget()
        self._go(ROWS)
        self.deciding.show(joined, self._names)

    # ---- before and after writing ------------------------------------------------------------------------------

    def _compare(self) -> None:
        workspace, proposal = self.opened.workspace, self.proposal
        self._start(
            tr("Comparing with the workspace"),
            lambda listener: self._steps.compare(workspace, proposal, listener),
            self._was_compared,
        )

    def _was_compared(self, changes: Changes) -> None:
        told = (self._steps.day_of(self._source), self._source.file)
        self._go(WRITING)
        self.writing.show(changes, self.opened, self.proposal, self._names, *told)

    def _write(self) -> None:
        opened, delivery, decisions = self.opened, self._read_delivery, self.deciding.decisions
        proposal = self.proposal = self.writing.as_told(self.proposal, delivery)
        told = self.writing.about(self._dialog.source.nominative_reason())
        self._start(
            tr("Writing into the workspace"),
            lambda listener: self._steps.write(opened, delivery, proposal, decisions, told, listener),
            self._was_written,
        )

    def _was_written(self, written: Written) -> None:
        self.written = written
        self._ending.show(self.opened, self._read_delivery, self.proposal, self.deciding.decisions, written)
        self._go(END)
        self._doors.wrote(self.opened.workspace)

    def _another(self) -> None:
        self.open(self._dialog.source.workspace_path())

    # ---- work in the background --------------------------------------------------------------------------------

    def _start(
        self,
        words: str,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        undone: Callable[[], None] = lambda: None,
    ) -> None:
        self._dialog.show_notice("")
        self._job.start(words, work, lambda result, error: self._answer(result, error, done, undone))

    def _answer(
        self, result: Any, error: Exception | None, done: Callable[[Any], None], undone: Callable[[], None]
    ) -> None:
        if error is None:
            done(result)
            return
        undone()
        self._dialog.show_notice(*say.failure(error))
        if not isinstance(error, (AsdError, Cancelled)):
            raise error

    def _connections(self) -> list[tuple[Any, Callable]]:
        view = self._dialog
        return [
            (self._job.progressed, view.show_busy),
            (view.next_asked, self._next),
            (view.back_asked, self._back),
            (view.stop_asked, self._job.cancel),
            (view.closed, self._job.cancel),
            (view.source.changed, self._read),
            (view.source.told, self._told),
            (view.reading.reread_asked, self._read_otherwise),
            (self.correcting.rows_asked, self._say_rows),
            (view.reading.card_asked, self._open_card),
            (self.deciding.changed, self._join_again),
            (self.writing.told, self._arm),
            (view.end.another_asked, self._another),
        ]

    def _told(self) -> None:
        if self.opened is None and self._dialog.source.chosen_kind() not in ALGORITHMS and not self._job.is_running:
            self._read()
        else:
            self._arm()
