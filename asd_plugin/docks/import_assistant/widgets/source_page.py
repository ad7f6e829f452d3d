"""First page: which file or open layer, what it brings, which sheet; columns that name people are shown here."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayerFeatureSource
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from ....qgis_support.i18n import tr
from ...parts.workspace_dock import wrapped
from ..work import Source

INDICATORS, BENEFICIARIES, FACILITIES = "indicators", "beneficiaries", "facilities"
KINDS = "CSV, XLSX, ODS, GPKG, SHP (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.gpkg *.shp *.dbf)"


class LayerRows:
    """Features of a layer as they are now, readable in any thread, with the layer's name."""

    def __init__(self, layer: Any):
        self._rows, self._name = QgsVectorLayerFeatureSource(layer), layer.name()
        self.fields, self.getFeatures = self._rows.fields, self._rows.getFeatures

    def sourceName(self) -> str:
        """Name of the layer."""
        return self._name


class SourcePage(QWidget):
    """``changed``: another file, layer, sheet or workspace. ``told``: kind, class, reason or use of the last rule."""

    changed = pyqtSignal()
    told = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.workspace, self.file, self.bridge = QgsFileWidget(self), QgsFileWidget(self), QgsFileWidget(self)
        self.rule, self.decisions = QgsFileWidget(self), QgsFileWidget(self)
        self.layer, self.sheet = QgsMapLayerComboBox(self), QComboBox(self)
        self.kind, self.data_class, self.format = QComboBox(self), QComboBox(self), QComboBox(self)
        self.what, self.people = wrapped(self), wrapped(self)
        self.reason = QLineEdit(self)
        self.again = QCheckBox(self)
        self.person_box = QGroupBox(tr("Columns that name people"), self)
        self._is_silent = False
        self._lay_out()
        self._connect()
        self.show_people([])
        self.show_remembered("")

    # ---- what is chosen ----------------------------------------------------------------------------------------

    def source(self) -> Source:
        """What to read; a sheet only of the file it belongs to."""
        layer, wanted = self.layer.currentLayer(), str(self.format.currentData() or "")
        kept = {"rule_file": self.rule.filePath().strip(), "decisions_file": self.decisions.filePath().strip()}
        if layer is not None:
            return Source(layer=LayerRows(layer), name=layer.name(), wanted=wanted, **kept)
        return Source(self.file.filePath().strip(), str(self.sheet.currentData() or ""), wanted=wanted, **kept)

    def bridge_file(self) -> str:
        """The office's own table from old units to new ones; empty: the shipped crosswalk alone."""
        return self.bridge.filePath().strip()

    def workspace_path(self) -> str:
        """Path of the workspace."""
        return self.workspace.filePath().strip()

    def chosen_kind(self) -> str:
        """What the file brings."""
        return str(self.kind.currentData())

    def chosen_class(self) -> str:
        """Data class: aggregate, pseudonymous, nominative."""
        return str(self.data_class.currentData())

    def nominative_reason(self) -> str:
        """Why the file is read all the same."""
        return self.reason.text().strip()

    def uses_remembered(self) -> bool:
        """Whether the last rule and decisions are wanted."""
        return not self.again.isHidden() and self.again.isChecked()

    def algorithm_input(self) -> str:
        """The file, or the id of the layer, for an algorithm's own window."""
        layer = self.layer.currentLayer()
        return layer.id() if layer is not None else self.file.filePath().strip()

    # ---- setters -----------------------------------------------------------------------------------------------

    def show_workspace(self, path: str) -> None:
        """Fill in the workspace."""
        self._quietly(lambda: self.workspace.setFilePath(path))

    def show_file(self, path: str) -> None:
        """Fill in the file; no layer then."""
        self._quietly(lambda: (self.layer.setLayer(None), self.file.setFilePath(path), self.sheet.clear()))

    def show_kinds(self, kinds: list[tuple[str, str]]) -> None:
        """Offer what can be imported, as (key, words)."""
        _fill(self.kind, kinds)

    def show_formats(self, formats: list[tuple[str, str]]) -> None:
        """Offer official formats, as (key, words)."""
        _fill(self.format, formats)

    def show_classes(self, classes: list[tuple[str, str]]) -> None:
        """Offer data classes, as (key, words)."""
        _fill(self.data_class, classes)

    def show_sheets(self, sheets: list[tuple[str, str]], chosen: str) -> None:
        """Offer the sheets of the file, as (name, words)."""

        def fill() -> None:
            _fill(self.sheet, sheets)
            self.sheet.setCurrentIndex(max(self.sheet.findData(chosen), 0))

        self._quietly(fill)
        self.sheet.setEnabled(len(sheets) > 1)

    def show_what(self, text: str) -> None:
        """Say in a sentence what was found in the file."""
        self.what.setText(text)

    def show_people(self, columns: list[str]) -> None:
        """Show columns that name people, with why; none hides the box and empties the reason."""
        self.person_box.setVisible(bool(columns))
        text = tr("These columns name people or reach them. They are never read nor stored: {columns}.")
        text += "\n" + tr("The file is refused. Remove these columns from it, or write why it may be read.")
        self.people.setText(text.format(columns=" · ".join(columns)))
        if not columns:
            self.reason.clear()

    def show_remembered(self, text: str, is_wanted: bool = True) -> None:
        """Offer an earlier import's rule and decisions, wanted unless the officer says no; empty hides the offer."""
        self.again.setText(text)
        self.again.setVisible(bool(text))
        self._quietly(lambda: self.again.setChecked(bool(text) and is_wanted))

    def forget_kept(self) -> None:
        """Another table: no rule and no decisions from files."""
        self._quietly(lambda: (self.rule.setFilePath(""), self.decisions.setFilePath("")))

    # ---- construction ------------------------------------------------------------------------------------------

    def _quietly(self, act: Any) -> None:
        self._is_silent = True
        act()
        self._is_silent = False

    def _lay_out(self) -> None:
        self.workspace.setFilter(tr("Territorial workspace (*.gpkg)"))
        self.file.setFilter(f"{KINDS};;" + tr("All files (*)"))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.reason.setPlaceholderText(tr("Reason, kept with the import"))
        self.reason.setAccessibleName(tr("Why the file may be read"))
        self.bridge.setFilter("CSV (*.csv)")
        hint = tr("Only for figures of old units: CSV with from, to, share. Empty: the 2014-2024 crosswalk.")
        self.bridge.lineEdit().setPlaceholderText(hint)
        self.bridge.setToolTip(hint)
        for widget in (self.rule, self.decisions):
            widget.setFilter("JSON (*.json)")
            widget.lineEdit().setPlaceholderText(tr("Empty: what the workspace keeps of the last import"))
        for widget, name in (
            (self.file, tr("File")),
            (self.workspace, tr("Workspace")),
            (self.bridge, tr("Table of old units")),
            (self.rule, tr("Reading rule kept from last time")),
            (self.decisions, tr("Decisions kept from last time")),
        ):
            widget.lineEdit().setAccessibleName(name)
        inside = QVBoxLayout(self.person_box)
        inside.addWidget(self.people)
        inside.addWidget(self.reason)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in (
            (tr("&Workspace"), self.workspace),
            (tr("It br&ings"), self.kind),
            (tr("&File"), self.file),
            (tr("or open &layer"), self.layer),
            (tr("S&heet"), self.sheet),
            (tr("For&mat"), self.format),
            (tr("Data &class"), self.data_class),
            (tr("Table of &old units"), self.bridge),
            (tr("&Rule from a file"), self.rule),
            (tr("&Decisions from a file"), self.decisions),
        ):
            form.addRow(title, widget)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.what, self.again, self.person_box):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self.workspace.fileChanged.connect(lambda *_: self._tell(self.changed))
        self.file.fileChanged.connect(lambda *_: self._other_file())
        for widget in (self.rule, self.decisions):
            widget.fileChanged.connect(lambda *_: self._tell(self.changed))
        self.layer.layerChanged.connect(lambda *_: self._tell(self.changed))
        for box in (self.sheet, self.format):
            box.activated.connect(lambda *_: self._tell(self.changed))
        for box in (self.kind, self.data_class):
            box.activated.connect(lambda *_: self._tell(self.told))
        self.reason.textChanged.connect(lambda *_: self._tell(self.told))
        self.again.toggled.connect(lambda *_: self._tell(self.told))

    def _other_file(self) -> None:
        if not self._is_silent:
            self._quietly(lambda: (self.layer.setLayer(None), self.sheet.clear()))
            self.changed.emit()

    def _tell(self, signal: Any) -> None:
        if not self._is_silent:
            signal.emit()


def _fill(box: QComboBox, options: list[tuple[str, str]]) -> None:
    box.clear()
    for key, words in options:
        box.addItem(words, key)
