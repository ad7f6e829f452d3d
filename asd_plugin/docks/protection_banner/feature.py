"""Shows the banner while a layer of the project is unprotected, and only then; without layers there is no work."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from ...outputs.protection.mark import Unprotected, unprotected_layers
from .sentences import heading, in_full, told
from .strip import BannerStrip

# Layers get their marks just after they are added (a post-processor dresses them): look once things have settled.
SETTLE_MS = 150


class ProtectionBannerFeature(QObject):
    """Watches the project's layers; ``found`` is what the banner tells now."""

    def __init__(self, iface: Any, project: Any = None):
        window = iface.mainWindow()
        super().__init__(window)
        self._window, self._project = window, project or QgsProject.instance()
        self.found: list[Unprotected] = []
        self.strip = BannerStrip(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)

    def load(self) -> None:
        """Start watching; the strip waits hidden."""
        self._place()
        self.strip.hide()
        self.strip.visibilityChanged.connect(self._stay)
        self._timer.timeout.connect(self.look)
        for signal in self._signals():
            signal.connect(self._later)
        for layer in self._project.mapLayers().values():
            self._follow(layer)
        self.look()

    def unload(self) -> None:
        """Stop watching and take the strip away."""
        self._timer.stop()
        for signal in self._signals():
            signal.disconnect(self._later)
        self._timer.timeout.disconnect(self.look)
        self.strip.visibilityChanged.disconnect(self._stay)
        for layer in self._project.mapLayers().values():
            self._unfollow(layer)
        self.found = []
        self._window.removeToolBarBreak(self.strip)
        self._window.removeToolBar(self.strip)
        self.strip.deleteLater()
        self.deleteLater()

    def look(self) -> None:
        """Ask every layer for its mark and show or hide the strip."""
        self.found = unprotected_layers(self._project.mapLayers().values())
        if self.found:
            self.strip.say(heading(), told(self.found), in_full(self.found))
            if not self.strip.isVisible():
                self._place()
        self.strip.setVisible(bool(self.found))

    def _place(self) -> None:
        """On a line of its own under every tool bar there is now, whichever plugin came later."""
        self._window.removeToolBarBreak(self.strip)
        self._window.removeToolBar(self.strip)
        self._window.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.strip)

    def _signals(self) -> list[Any]:
        project = self._project
        return [project.layersAdded, project.layersRemoved, project.cleared, project.readProject]

    def _later(self, *given: Any) -> None:
        for layer in given[0] if given and isinstance(given[0], list) else ():
            if not isinstance(layer, str):
                self._follow(layer)
        self._timer.start()

    def _follow(self, layer: Any) -> None:
        for signal in _signals_of(layer):
            signal.connect(self._later)

    def _unfollow(self, layer: Any) -> None:
        for signal in _signals_of(layer):
            signal.disconnect(self._later)

    def _stay(self, is_visible: bool) -> None:
        """Someone hid the tool bars: the banner comes back while there is a reason for it."""
        if not is_visible and self.found and self._window.isVisible() and not self._window.isMinimized():
            QTimer.singleShot(0, self._show_again)

    def _show_again(self) -> None:
        if self.found:
            self.strip.show()


def _signals_of(layer: Any) -> list[Any]:
    return [layer.customPropertyChanged, layer.metadataChanged, layer.nameChanged, layer.dataSourceChanged]
