"""The judgements of one expert as a grid, the row over the column, with weights and consistency as one goes."""

from __future__ import annotations

from itertools import combinations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from ..state.judgements import Expert, verdict
from ..words.judging import fraction, percent, verdict_text
from .node_row import ElidedLabel

SCALE = (9, 8, 7, 6, 5, 4, 3, 2, 1)
NEAR = 1e-9


class PairGrid(QWidget):
    """``changed``: a judgement or the name of the expert; ``removed``: the expert is to be taken out."""

    changed = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, names: list[tuple[str, str]], expert: Expert, parent: QWidget | None = None):
        super().__init__(parent)
        self._names = names
        self.boxes: dict[tuple[str, str], QComboBox] = {}
        self._mirrors: dict[tuple[str, str], QLabel] = {}
        self.shown_weights = {name: QLabel(self) for name, _ in names}
        self.name = QLineEdit(expert.name, self)
        self.remove = QPushButton(tr("&Remove this expert"), self)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self._lay_out(expert)
        self._judge()

    def expert(self) -> Expert:
        """The judgements as they stand."""
        return Expert(self.name.text().strip(), {pair: box.currentData() for pair, box in self.boxes.items()})

    def _lay_out(self, expert: Expert) -> None:
        page = QWidget(self)
        self._fill(QGridLayout(page), expert)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        head = QHBoxLayout()
        label = QLabel(tr("&Name of the expert"), self)
        label.setBuddy(self.name)
        head.addWidget(label)
        head.addWidget(self.name, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(self.verdict)
        self.name.setMaxLength(80)
        self.name.textChanged.connect(lambda *_: self.changed.emit())
        self.remove.clicked.connect(lambda *_: self.removed.emit())

    def _fill(self, grid: QGridLayout, expert: Expert) -> None:
        last = len(self._names) + 1
        for place, (name, label) in enumerate(self._names):
            for row, column in ((0, place + 1), (place + 1, 0)):
                head = ElidedLabel(label, self)
                head.setMinimumWidth(76 if row == 0 else 150)
                head.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
                grid.addWidget(head, row, column)
            grid.addWidget(QLabel("1", self), place + 1, place + 1, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(self.shown_weights[name], place + 1, last, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(QLabel(tr("Weight"), self), 0, last, Qt.AlignmentFlag.AlignTrailing)
        for (i, (first, one)), (j, (second, other)) in combinations(enumerate(self._names), 2):
            box = _judgement_box(_given(expert, first, second), self)
            box.setAccessibleName(tr("{first} against {second}").format(first=one, second=other))
            box.currentIndexChanged.connect(self._judge)
            self.boxes[first, second] = box
            mirror = QLabel(self)
            self._mirrors[first, second] = mirror
            grid.addWidget(box, i + 1, j + 1)
            grid.addWidget(mirror, j + 1, i + 1, Qt.AlignmentFlag.AlignCenter)
        grid.setRowStretch(last, 1)

    def _judge(self, *_index: int) -> None:
        """Weights and consistency of the judgements as they stand."""
        for pair, mirror in self._mirrors.items():
            mirror.setText(fraction(1.0 / self.boxes[pair].currentData()))
        found = verdict([name for name, _ in self._names], [self.expert()])
        for name, label in self.shown_weights.items():
            label.setText(percent(found.weights[name]))
        self.verdict.setText(verdict_text(found, dict(self._names)))
        self.changed.emit()


def _given(expert: Expert, first: str, second: str) -> float:
    if (first, second) in expert.pairs:
        return expert.pairs[first, second]
    return 1.0 / expert.pairs[second, first] if (second, first) in expert.pairs else 1.0


def _judgement_box(value: float, parent: QWidget) -> QComboBox:
    """The scale of Saaty; a judgement of a file that is not on it is offered too, in its place."""
    box = QComboBox(parent)
    values = [float(step) for step in SCALE] + [1.0 / step for step in reversed(SCALE[:-1])]
    if not any(abs(step - value) < NEAR for step in values):
        values = sorted([*values, value], reverse=True)
    for step in values:
        box.addItem(fraction(step), step)
    box.setCurrentIndex(next(row for row, step in enumerate(values) if abs(step - value) < NEAR))
    return box
