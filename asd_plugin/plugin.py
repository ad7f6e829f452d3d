"""Composition root: provider, translator, menu, toolbar and docks; ``unload`` mirrors ``initGui`` backwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QFileDialog, QMenu

from .algorithms.provider import AsdProvider
from .docks.card_editor import open_card_editor
from .docks.parts.card_opener import install_card_opener
from .domain.errors import AsdError
from .qgis_support.dependencies import remedy, unusable
from .qgis_support.i18n import language, load_translator, tr
from .qgis_support.log import forward_log, stop_forwarding
from .qgis_support.messages import explain
from .qgis_support.settings import last_workspace, remember_workspace

ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "anss_asd.png"
DENSITY_ICON = "/rendererGraduatedSymbol.svg"
IMPORT_ICON = "/mActionAddTable.svg"
EXPLORER_ICON = "/propertyicons/diagram.svg"  # of QGIS itself, in its own theme


class AsdPlugin:
    """What QGIS loads: ``initProcessing`` alone under qgis_process (``iface`` is None), ``initGui`` in the desktop."""

    def __init__(self, iface: Any):
        self._iface = iface
        self._translator = None
        self._provider = None
        self._menu = None
        self._toolbar = None
        self._comparison = None
        self._explorer = None
        self._density = None
        self._banner = None
        self._importing = None
        self._actions: list[QAction] = []

    def initProcessing(self) -> None:
        """Install the translator and register the provider; safe without a window."""
        if self._translator is None:
            self._translator = load_translator()
            if self._translator is not None:
                QCoreApplication.installTranslator(self._translator)
        forward_log()
        if self._provider is None:
            self._provider = AsdProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)
            self._provider.add_models()

    def initGui(self) -> None:
        """Add menu, toolbar and dock; say which library is missing, if one is."""
        self.initProcessing()
        self._menu = QMenu(tr("ANSS social aid"))
        self._menu.setIcon(QIcon(str(ICON)))
        self._iface.pluginMenu().addMenu(self._menu)
        self._toolbar = self._iface.addToolBar(tr("ANSS social aid"))
        self._toolbar.setObjectName("AsdToolbar")
        self._add_docks()
        self._add_actions()
        install_card_opener(open_card_editor)
        failed = unusable()
        if failed:
            self._tell(remedy(failed), Qgis.MessageLevel.Critical)

    def unload(self) -> None:
        """Remove everything, last added first."""
        install_card_opener(None)
        for action in reversed(self._actions):
            action.deleteLater()
        self._actions = []
        if self._importing is not None:
            self._importing.unload()
            self._importing = None
        if self._banner is not None:
            self._banner.unload()
            self._banner = None
        for feature in filter(None, (self._density, self._explorer, self._comparison)):
            feature.unload()
            self._iface.removeDockWidget(feature.dock)
            feature.dock.deleteLater()
        self._density = self._explorer = self._comparison = None
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._menu is not None:
            self._iface.pluginMenu().removeAction(self._menu.menuAction())
            self._menu.deleteLater()
            self._menu = None
        stop_forwarding()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _add_docks(self) -> None:
        from .docks import comparison, density, import_assistant, protection_banner, score_explorer

        self._comparison = comparison.create(self._iface)
        self._explorer = score_explorer.create(self._iface)
        self._density = density.create(self._iface)
        for feature in (self._comparison, self._explorer, self._density):
            feature.load()
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, feature.dock)
            feature.dock.hide()
        self._banner = protection_banner.create(self._iface)
        self._banner.load()
        self._importing = import_assistant.create(self._iface, self._doors())

    def _doors(self) -> Any:
        """What the import assistant leads to, beside its own room."""
        from .docks.import_assistant.feature import Doors

        def page(*told: Any) -> str:
            from .reports.data.import_page import import_page

            return import_page(*told)

        def card(workspace: str, indicator: str, column: str) -> str:
            draft = None if indicator else {"label": {language(): column}}
            try:
                return open_card_editor(self._importing.dialog, workspace, indicator, draft)
            except AsdError as error:
                self._tell(explain(error), Qgis.MessageLevel.Critical)
                return ""

        return Doors(page, self._open_algorithm, self.add_layers, edit_card=card, compare=self._compare)

    def _compare(self, path: str) -> None:
        """Show the units of a workspace side by side."""
        self.add_layers(path)
        dock = self._comparison.dock
        dock.show()
        self._share_place(dock)
        dock.raise_()

    def _add_actions(self) -> None:
        computing = not unusable()
        self._add(tr("Create a workspace…"), lambda: self._open_algorithm("asd:createworkspace"), computing)
        self._add(tr("Add the ANSS layers…"), self.add_layers, computing)
        self._add(tr("Indicator cards…"), self.edit_cards, computing)
        data = self._add(tr("Import data…"), self._importing.open, computing)
        data.setIcon(QgsApplication.getThemeIcon(IMPORT_ICON))
        self._toolbar.addAction(data)
        self._add(tr("Territorial need score…"), lambda: self._open_algorithm("asd:territorialneedscore"), computing)
        self._add(tr("Beneficiary density…"), lambda: self._open_algorithm("asd:beneficiarydensity"), computing)
        self._add_toggle(self._comparison.dock, tr("Compare communes"), QIcon(str(ICON)))
        self._add_toggle(self._explorer.dock, tr("Score explorer"), QgsApplication.getThemeIcon(EXPLORER_ICON))
        self._add_toggle(self._density.dock, tr("Density by period"), QgsApplication.getThemeIcon(DENSITY_ICON))

    def _add_toggle(self, dock: QDockWidget, text: str, icon: QIcon) -> None:
        toggle = dock.toggleViewAction()
        toggle.setText(text)
        toggle.setIcon(icon)
        toggle.triggered.connect(lambda is_on: self._share_place(dock) if is_on else None)
        self._menu.addAction(toggle)
        self._toolbar.addAction(toggle)

    def _share_place(self, dock: QDockWidget) -> None:
        """Docks of ours on one side are tabs of one place: one above the other, neither would have room."""
        window = self._iface.mainWindow()
        for other in (self._comparison.dock, self._explorer.dock, self._density.dock):
            together = window.dockWidgetArea(other) == window.dockWidgetArea(dock)
            if other is not dock and together and other.isVisible() and not (other.isFloating() or dock.isFloating()):
                window.tabifyDockWidget(other, dock)
                dock.raise_()

    def _add(self, text: str, run: Callable[[], None], enabled: bool) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.triggered.connect(lambda *_: run())
        action.setEnabled(enabled)
        self._menu.addAction(action)
        self._actions.append(action)
        return action

    def _open_algorithm(self, algorithm: str, parameters: dict[str, Any] | None = None) -> None:
        import processing

        processing.execAlgorithmDialog(algorithm, parameters or {})

    def add_layers(self, path: str = "") -> None:
        """Add (or refresh) the ANSS layer group of a workspace, asking for the file when ``path`` is empty."""
        from .outputs.layer_group import add_group

        chosen = path or self._ask_workspace()
        if not chosen:
            return
        try:
            add_group(QgsProject.instance(), chosen)
        except AsdError as error:
            self._tell(explain(error), Qgis.MessageLevel.Critical)
            return
        remember_workspace(chosen)
        self._tell(tr("The ANSS layers were added."), Qgis.MessageLevel.Success)

    def edit_cards(self, path: str = "", indicator_id: str = "") -> None:
        """Show the form of the indicator cards of a workspace, asking for the file when ``path`` is empty."""
        chosen = path or self._ask_workspace()
        if not chosen:
            return
        try:
            open_card_editor(self._iface.mainWindow(), chosen, indicator_id)
        except AsdError as error:
            self._tell(explain(error), Qgis.MessageLevel.Critical)
            return
        remember_workspace(chosen)

    def _ask_workspace(self) -> str:
        path, _ = QFileDialog.getOpenFileName(
            self._iface.mainWindow(),
            tr("Choose a territorial workspace"),
            last_workspace(),
            tr("Territorial workspace (*.gpkg)"),
        )
        return path

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(tr("ANSS social aid"), text, level, 0)
