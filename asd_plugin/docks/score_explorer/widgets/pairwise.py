"""AHP: what is inside a node compared two by two by one or several experts, and what they say together."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from ..state.judgements import Expert, verdict
from ..words.judging import joint_text
from .pair_grid import PairGrid

MOST_EXPERTS = 15


class PairwiseDialog(QDialog):
    """One tab an expert. Several experts are joined by the geometric mean of their judgements."""

    def __init__(
        self,
        title: str,
        names: list[tuple[str, str]],
        experts: list[Expert],
        is_moved: bool = False,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setWindowTitle(tr("Compare in pairs: {name}").format(name=title))
        self._names = names
        self.grids: list[PairGrid] = []
        self.tabs = QTabWidget(self)
        self.add = QPushButton(tr("&Add an expert"), self)
        self.joint = QLabel(self)
        self.joint.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.add.clicked.connect(lambda *_: self.add_expert())
        self._lay_out(is_moved)
        for expert in experts or [Expert(self._next_name(), {})]:
            self.add_expert(expert)
        self.tabs.setCurrentIndex(0)

    def experts(self) -> list[Expert]:
        """Who judged what, in the order of the tabs."""
        found = [grid.expert() for grid in self.grids]
        return [
            expert if expert.name else Expert(_numbered(place + 1), expert.pairs) for place, expert in enumerate(found)
        ]

    def add_expert(self, expert: Expert | None = None) -> None:
        """Give another expert a grid and bring it to the front."""
        grid = PairGrid(self._names, expert or Expert(self._next_name(), {}), self)
        grid.changed.connect(self._changed)
        grid.removed.connect(lambda: self.remove_expert(grid))
        self.grids.append(grid)
        self.tabs.addTab(grid, grid.name.text())
        self.tabs.setCurrentWidget(grid)
        self._changed()

    def remove_expert(self, grid: PairGrid) -> None:
        """Take an expert out; the last one stays."""
        if len(self.grids) > 1:
            self.grids.remove(grid)
            self.tabs.removeTab(self.tabs.indexOf(grid))
            grid.deleteLater()
            self._changed()

    def _changed(self) -> None:
        """What the experts say together; with one expert alone the grid says it all."""
        experts = self.experts()
        for place, (grid, expert) in enumerate(zip(self.grids, experts)):
            self.tabs.setTabText(place, expert.name.replace("&", "&&"))
            grid.remove.setEnabled(len(experts) > 1)
        self.add.setEnabled(len(experts) < MOST_EXPERTS)
        self.joint.setVisible(len(experts) > 1)
        if len(experts) > 1:
            found = verdict([name for name, _ in self._names], experts)
            self.joint.setText(joint_text(found, dict(self._names)))

    def _next_name(self) -> str:
        taken = {grid.name.text() for grid in self.grids}
        return next(name for name in map(_numbered, range(len(taken) + 1, 1000)) if name not in taken)

    def _lay_out(self, is_moved: bool) -> None:
        column = QVBoxLayout(self)
        lines = [
            tr("How many times does the line count more than the column? 1 = as much, 9 = far more, 1/9 = far less.")
        ]
        if is_moved:
            lines.append(tr("The weights were changed by hand since these judgements; OK puts theirs back."))
        hint = QLabel("\n".join(lines), self)
        hint.setWordWrap(True)
        column.addWidget(hint)
        self.tabs.setCornerWidget(self.add)
        self.tabs.setUsesScrollButtons(True)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.joint)
        column.addWidget(self.buttons)
        self.resize(min(max(300 + 92 * len(self._names), 560), 960), min(390 + 36 * len(self._names), 660))


def _numbered(number: int) -> str:
    return tr("Expert {number}").format(number=number)
