"""AHP: what is inside a node compared two by two, with weights and consistency as one goes."""

from __future__ import annotations

from itertools import combinations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....charts.figures import plain
from ....qgis_support.i18n import tr
from .node_row import ElidedLabel

SCALE = (9, 8, 7, 6, 5, 4, 3, 2, 1)
MOST = 15  # as many as the tables of random consistency know


class PairwiseDialog(QDialog):
    """A grid of judgements: the row over the column. The lower half follows by itself."""

    def __init__(self, title: str, names: list[tuple[str, str]], parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Compare in pairs: {name}").format(name=title))
        self._names = names
        self.boxes: dict[tuple[str, str], QComboBox] = {}
        self._mirrors: dict[tuple[str, str], QLabel] = {}
        self._weights: dict[str, float] = {}
        self.shown_weights = {name: QLabel(self) for name, _ in names}
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._judge()

    def weights(self) -> dict[str, float]:
        """Weights by id, summing to 1."""
        return dict(self._weights)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        hint = QLabel(
            tr("How many times does the line count more than the column? 1 = as much, 9 = far more, 1/9 = far less."),
            self,
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        page = QWidget(self)
        self._fill(QGridLayout(page))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        column.addWidget(scroll, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.buttons)
        self.resize(min(260 + 92 * len(self._names), 900), min(210 + 32 * len(self._names), 560))

    def _fill(self, grid: QGridLayout) -> None:
        last = len(self._names) + 1
        for place, (name, label) in enumerate(self._names):
            for row, column in ((0, place + 1), (place + 1, 0)):
                head = ElidedLabel(label, self)
                head.setMinimumWidth(76 if row == 0 else 150)
                head.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
                grid.addWidget(head, row, column)
            grid.addWidget(QLabel("1", self), place + 1, place + 1, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(self.shown_weights[name], place + 1, last)
        grid.addWidget(QLabel(tr("Weight"), self), 0, last)
        for (i, (first, one)), (j, (second, other)) in combinations(enumerate(self._names), 2):
            box = _judgement_box(self)
            box.setAccessibleName(tr("{first} against {second}").format(first=one, second=other))
            box.currentIndexChanged.connect(self._judge)
            self.boxes[first, second] = box
            mirror = QLabel(self)
            self._mirrors[first, second] = mirror
            grid.addWidget(box, i + 1, j + 1)
            grid.addWidget(mirror, j + 1, i + 1, Qt.AlignmentFlag.AlignCenter)

    def _judge(self, *_index: int) -> None:
        """Weights and consistency of the judgements as they stand."""
        from ....domain.weighting.ahp import HIGHEST_RATIO, judge
        from ....domain.weighting.pairwise import matrix_from_judgements

        judgements = {pair: box.currentData() for pair, box in self.boxes.items()}
        for pair, mirror in self._mirrors.items():
            mirror.setText(_fraction(1.0 / judgements[pair]))
        found = judge(matrix_from_judgements([name for name, _ in self._names], judgements))
        self._weights = {str(name): float(weight) for name, weight in found.weights.items()}
        for name, label in self.shown_weights.items():
            label.setText(tr("{percent} %").format(percent=plain(100 * self._weights[name], 1)))
        ratio = plain(found.consistency_ratio, 2)
        if found.is_consistent:
            self.verdict.setText(tr("Consistency ratio {ratio}: the judgements agree well enough.").format(ratio=ratio))
            return
        worst, labels = found.worst, dict(self._names)
        self.verdict.setText(
            tr(
                "Consistency ratio {ratio}, above {limit}: the judgements contradict each other. Look first at {first} "
                "against {second}: {given} given, {would_be} would agree with the others."
            ).format(
                ratio=ratio,
                limit=plain(HIGHEST_RATIO, 2),
                first=labels[worst.change[0]],
                second=labels[worst.change[1]],
                given=_fraction(worst.given),
                would_be=_fraction(worst.would_be),
            )
        )


def _judgement_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    values = [float(value) for value in SCALE] + [1.0 / value for value in reversed(SCALE[:-1])]
    for value in values:
        box.addItem(_fraction(value), value)
    box.setCurrentIndex(SCALE.index(1))
    return box


def _fraction(value: float) -> str:
    """Judgements as people write them: 3, 1/3, and two decimals for what is neither."""
    if value >= 1:
        return plain(value, 0 if abs(value - round(value)) < 1e-6 else 1)
    turned = 1.0 / value
    return f"1/{plain(turned, 0 if abs(turned - round(turned)) < 1e-6 else 1)}"
