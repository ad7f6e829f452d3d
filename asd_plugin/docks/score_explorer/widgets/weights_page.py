"""The page of weights: scale, way of joining, and the tree under them."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from .joining_fields import JoiningFieldsPanel
from .scale_fields import ScaleFieldsPanel
from .weight_tree import WeightTree


class WeightsPage(QWidget):
    """``normalisation_chosen`` and ``aggregation_chosen`` carry the method's id."""

    normalisation_chosen = pyqtSignal(str)
    aggregation_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.normalisation, self.aggregation = _list(self), _list(self)
        self.normalisation.setToolTip(tr("How indicators of different units are brought to one scale"))
        self.aggregation.setToolTip(tr("How indicators are joined, wherever the model does not say otherwise"))
        self.scale_fields, self.joining_fields = ScaleFieldsPanel(self), JoiningFieldsPanel(self)
        self.tree = WeightTree(self)
        form = QFormLayout()
        form.setVerticalSpacing(3)
        form.addRow(tr("Sca&le"), self.normalisation)
        form.addRow(self.scale_fields)
        form.addRow(tr("&Joined by"), self.aggregation)
        form.addRow(self.joining_fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(form)
        column.addWidget(self.tree, 1)
        self.normalisation.activated.connect(
            lambda row: self.normalisation_chosen.emit(self.normalisation.itemData(row))
        )
        self.aggregation.activated.connect(lambda row: self.aggregation_chosen.emit(self.aggregation.itemData(row)))

    def show_methods(
        self, normalisations: list[tuple[str, str]], scale: str, aggregations: list[tuple[str, str]], joining: str
    ) -> None:
        """Offer (id, name) pairs and show which are on."""
        for box, options, chosen in (
            (self.normalisation, normalisations, scale),
            (self.aggregation, aggregations, joining),
        ):
            if [box.itemData(row) for row in range(box.count())] != [value for value, _ in options]:
                box.clear()
                for value, name in options:
                    box.addItem(name, value)
            box.setCurrentIndex(box.findData(chosen))


def _list(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
