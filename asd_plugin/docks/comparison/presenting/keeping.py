"""Named comparisons: open, save, rename, delete; and the last one, restored with the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ....domain.errors import AsdError
from ....qgis_support.i18n import label_of, tr
from ....qgis_support.messages import explain
from ..keeping.content import content_of, state_of, what_is_gone
from ..session import why_not

if TYPE_CHECKING:
    from .desk import Desk
    from .gathering import Gathering
    from .opening import Opening

MOST_LETTERS = 120  # of a name


class Keeping:
    """``store`` reads and writes comparisons in a workspace, ``memory`` holds the one of the project."""

    def __init__(self, desk: Desk, opening: Opening, gathering: Gathering, store: Any, memory: Any):
        self._desk, self._opening, self._gathering = desk, opening, gathering
        self._store, self._memory = store, memory
        self._open_name, self._open_content, self._open_path = "", {}, ""
        memory.tell = self.for_project
        desk.opened = self.workspace_opened

    def connections(self) -> list:
        """Signals this part answers."""
        dock = self._desk.dock
        return [
            (dock.comparisons_wanted, self.offer),
            (dock.save_asked, self.save),
            (dock.save_as_asked, self.save_as),
            (dock.comparison_chosen, self.open),
            (dock.rename_asked, self.rename),
            (dock.delete_asked, self.delete),
            (dock.shown, self._shown),
            (self._memory.found, self._found),
        ]

    @property
    def name(self) -> str:
        """Name of the open comparison; empty when none is, or when it belongs to another workspace."""
        data = self._desk.data
        return self._open_name if data is not None and data.path == self._open_path else ""

    @property
    def is_changed(self) -> bool:
        """Whether what is on screen differs from what is kept under the name."""
        return bool(self.name) and content_of(self._desk.state, self._desk.data) != self._open_content

    # ---- by name -----------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Fill the menu just before it opens."""
        self._desk.dock.show_comparisons(sorted(self._kept(), key=str.casefold), self.name, self.is_changed)

    def open(self, name: str) -> None:
        """Show a kept comparison; what the workspace no longer has is left out and said."""
        content = self._kept().get(name)
        if content is None:
            return
        self._restore(content, tr("Comparison «{name}» opened.").format(name=name), lambda: self._is_open(name))

    def save(self) -> None:
        """Keep what is on screen under the open name."""
        if self.name:
            self._write(self.name)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask for a name and keep what is on screen under it; a name in use is asked about first."""
        desk = self._desk
        if desk.data is None:
            return
        if not desk.state.chosen:
            desk.say(tr("Choose units before saving a comparison."))
            return
        title = tr("Save the comparison")
        name = desk.dock.ask_name(title, self.name or self._suggested())[:MOST_LETTERS].strip()
        if not name:
            return
        question = tr("A comparison «{name}» is kept already. Replace it?").format(name=name)
        if name != self.name and name in self._kept() and not desk.dock.ask_yes(title, question):
            return
        self._write(name)

    def rename(self) -> None:
        """Give the open comparison another name; one in use is refused."""
        old = self.name
        if not old:
            return
        new = self._desk.dock.ask_name(tr("Rename the comparison"), old)[:MOST_LETTERS].strip()
        if not new or new == old:
            return
        if new in self._kept():
            self._desk.say(tr("The name «{name}» is in use: choose another one.").format(name=new))
            return
        words = tr("«{old}» is now called «{new}».").format(old=old, new=new)
        self._change(lambda path: self._store.rename(path, old, new), words, lambda: self._renamed(new))

    def delete(self) -> None:
        """Forget the open comparison, once the user said yes; what is on screen stays."""
        name = self.name
        question = tr("Delete the comparison «{name}» from the workspace? What is on screen stays.").format(name=name)
        if not name or not self._desk.dock.ask_yes(tr("Delete the comparison"), question):
            return
        words = tr("Comparison «{name}» deleted; what it showed is still on screen.").format(name=name)
        self._change(lambda path: self._store.delete(path, name), words, lambda: self._renamed(""))

    # ---- with the project --------------------------------------------------------------------------------------

    def for_project(self) -> dict[str, Any] | None:
        """What the project should remember: nothing while nothing is chosen."""
        desk = self._desk
        if desk.data is None or not desk.state.chosen:
            return None
        return {**content_of(desk.state, desk.data), "workspace": desk.data.path, "name": self.name}

    def workspace_opened(self) -> None:
        """Restore what the project remembers, once its workspace is open."""
        content = self._memory.take()
        if content is None or self._desk.data is None:
            return
        name = str(content.get("name") or "")
        kept = self._kept().get(name) if name else None
        words = tr("The comparison saved with the project is back.")
        self._restore(content, words, lambda: self._is_open(name, kept) if kept is not None else None)

    def _found(self) -> None:
        desk = self._desk
        if desk.visible and desk.data is not None:
            self.workspace_opened()
        else:
            self._shown(desk.visible)

    def _shown(self, visible: bool) -> None:
        """Open the workspace of the project's comparison when no layer of the project leads to it."""
        waiting, desk = self._memory.waiting(), self._desk
        if not visible or waiting is None or desk.data is not None or desk.session.found_in_project():
            return
        if waiting.get("workspace"):
            self._opening.open_workspace(waiting["workspace"])

    # ---- inner -------------------------------------------------------------------------------------------------

    def _restore(self, content: dict[str, Any], words: str, then: Callable[[], None]) -> None:
        desk = self._desk
        try:
            state, gone = state_of(content), what_is_gone(content, desk.session.in_total())
        except AsdError as error:
            desk.say(explain(error))
            return

        def settled() -> None:
            then()
            desk.say(f"{words} {gone}".strip())

        self._gathering.restore(state, settled)

    def _kept(self) -> dict[str, dict[str, Any]]:
        """Comparisons of the open workspace; none when it cannot be read, and that is said."""
        if self._desk.data is None:
            return {}
        try:
            return self._store.all(self._desk.data.path)
        except AsdError as error:
            self._desk.say(explain(error))
            return {}

    def _write(self, name: str) -> None:
        content = content_of(self._desk.state, self._desk.data)
        words = tr("Comparison «{name}» saved in {workspace}.").format(name=name, workspace=self._desk.data.name)
        self._change(lambda path: self._store.save(path, name, content), words, lambda: self._is_open(name, content))

    def _change(self, work: Callable[[str], None], words: str, then: Callable[[], None]) -> None:
        """Write in the background; say what was done, or why it could not be."""
        desk = self._desk
        path = desk.data.path

        def written(_result: Any, error: Exception | None) -> None:
            problem = why_not(error)
            if desk.data is None or desk.data.path != path:
                return  # the workspace was left meanwhile; what was written is in it
            if not problem:
                desk.watch.follow(path)  # what we wrote ourselves is no reason to read it again
                then()
            desk.say(problem or words)

        desk.jobs.start(tr("Saving the comparison"), lambda: work(path), written)

    def _is_open(self, name: str, content: dict[str, Any] | None = None) -> None:
        desk = self._desk
        self._open_name, self._open_path = name, desk.data.path
        self._open_content = content or content_of(desk.state, desk.data)

    def _renamed(self, name: str) -> None:
        self._open_name = name

    def _suggested(self) -> str:
        state, data = self._desk.state, self._desk.data
        label = label_of(data.indicators[state.indicator]["label"]) if state.indicator in data.indicators else ""
        return f"{label} ({state.period})".strip() if label else ""
