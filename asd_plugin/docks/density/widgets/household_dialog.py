"""Which points or table hold the households, and which columns say what."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....qgis_support.i18n import tr
from ..households import Fields, Households, look_at
from .shortcuts import give_each_its_letter

# Names that columns have in the files of the agency and in the plugin's own results.
USUAL = {
    "unit": ("unit_code", "code_commune", "commune_code", "code"),
    "period": ("period", "periode", "mois", "month"),
    "programme": ("programme", "program", "prog"),
    "milieu": ("milieu",),
    # Never taken unasked: with smaller cells more is hidden, totals included, and protecting takes minutes.
    "sex": (),
    "age": (),
    "households": (),
    "people": ("people", "household_size", "members", "personnes", "taille", "size"),
    "amount": ("amount_dh", "amount", "montant", "montant_dh"),
    "measure": (),
}
TEXTS = ("unit", "period", "programme", "milieu")
ANY = ("sex", "age")  # a code or a text; years or bands
USUAL_AGES = "6;18;60"


class HouseholdDialog(QDialog):
    """``asked()`` gives what to count once the dialog was accepted."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Count households"))
        self._files: list[QgsVectorLayer] = []
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.NoGeometry)
        self.browse = QPushButton(tr("&File…"), self)
        self.fields = {name: QgsFieldComboBox(self) for name in USUAL}
        self.age_limits = QLineEdit(USUAL_AGES, self)
        self.note = QLabel(
            tr(
                "The rows are read once and counted by commune. Small counts are hidden before anything is shown."
                " No row, no coordinate and no attribute of a household is kept."
            ),
            self,
        )
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, parent=self)
        self.buttons.button(buttons.Ok).setText(tr("&Count"))
        self._lay_out()
        give_each_its_letter(self)
        self.setMinimumWidth(520)
        self.layer.layerChanged.connect(self._layer_changed)
        self.browse.clicked.connect(lambda *_: self._browse())
        self.fields["age"].fieldChanged.connect(lambda *_: self._age_changed())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._layer_changed(self.layer.currentLayer())

    def asked(self) -> Households | None:
        """The layer as it is now with the columns chosen."""
        layer = self.layer.currentLayer()
        if layer is None:
            return None
        chosen = {name: box.currentField() for name, box in self.fields.items()}
        measure = chosen.pop("measure")
        limits = self.age_limits.text().strip() if self._is_in_years() else ""
        fields = Fields(**chosen, age_limits=limits, measures=(measure,) if measure else ())
        return look_at(layer, fields, QgsProject.instance())

    def add_file(self, path: str) -> bool:
        """Offer the layer of a file without adding it to the project; False when there is none."""
        layer = QgsVectorLayer(path, path.replace("\\", "/").rsplit("/", 1)[-1], "ogr")
        if not layer.isValid():
            self.note.setText(tr("This file holds no layer that can be read: {path}").format(path=path))
            return False
        self._files.append(layer)
        self.layer.setAdditionalLayers(self._files)
        self.layer.setLayer(layer)
        return True

    def _accept(self) -> None:
        """Close when the age bands can be read, else say what is wrong with them."""
        from ....domain.density.ages import limits_from
        from ....domain.errors import AsdError, problem
        from ....qgis_support.messages import explain

        text = self.age_limits.text()
        try:
            if self._is_in_years() and not limits_from(text):
                raise AsdError(problem("age_limits_missing", field=self.fields["age"].currentField()))
        except AsdError as error:
            self.note.setText(explain(error))
            self.age_limits.setFocus()
            return
        self.accept()

    def _is_in_years(self) -> bool:
        """Whether a column of ages was chosen, which are put into bands; a column of texts holds bands already."""
        layer, name = self.layer.currentLayer(), self.fields["age"].currentField()
        place = layer.fields().lookupField(name) if layer is not None and name else -1
        return place >= 0 and layer.fields().at(place).isNumeric()

    def _age_changed(self) -> None:
        self.age_limits.setEnabled(self._is_in_years())

    def _browse(self) -> None:
        kinds = tr("Vector files (*.gpkg *.shp *.geojson *.csv);;All files (*)")
        path = QFileDialog.getOpenFileName(self, tr("Choose the households"), "", kinds)[0]
        if path:
            self.add_file(path)

    def _layer_changed(self, layer: Any) -> None:
        names = {field.name().casefold(): field.name() for field in layer.fields()} if layer is not None else {}
        is_points = layer is not None and layer.isSpatial()
        for name, box in self.fields.items():
            box.setLayer(layer)
            usual = next((names[one] for one in USUAL[name] if one in names), "")
            box.setField("" if name == "unit" and is_points else usual)
        self._age_changed()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(layer is not None)

    def _lay_out(self) -> None:
        titles = {
            "unit": tr("Commune code (a table without points)"),
            "period": tr("Period"),
            "programme": tr("Programme"),
            "milieu": tr("Milieu"),
            "sex": tr("Sex"),
            "age": tr("Age in years, or age band"),
            "households": tr("Number of households (empty: one a row)"),
            "people": tr("People"),
            "amount": tr("Amount (DH)"),
            "measure": tr("Another number, to sum and average"),
        }
        form, line = QFormLayout(), QHBoxLayout()
        line.addWidget(self.layer, 1)
        line.addWidget(self.browse)
        form.addRow(tr("Layer or file"), line)
        for name, title in titles.items():
            box = self.fields[name]
            box.setAllowEmptyFieldName(True)
            kinds = QgsFieldProxyModel.Filter
            texts = kinds.String | kinds.Date
            box.setFilters(texts if name in TEXTS else texts | kinds.Numeric if name in ANY else kinds.Numeric)
            form.addRow(title, box)
            if name == "age":
                form.addRow(tr("First age of each band but the youngest"), self.age_limits)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
