"""A chart on screen: follows the widget's font, palette and direction; answers pointer and keyboard by unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from .brush import Brush
from .compose import NARROWEST, Spec, compose
from .fonts import Fonts
from .paint import paint_scene
from .palette import Theme, screen_theme
from .scene import Scene
from .spoken import spoken

FOCUS_WIDTH = 2  # pixels of the frame that shows where the keyboard is


class ChartWidget(QWidget):
    """Shows one spec. ``unit_hovered`` carries a code or an empty text; ``unit_clicked`` always a code.

    ``units_brushed``: the units inside a rectangle drawn in a plot that can be brushed (a scatter); none when the user
    clicks beside every unit there, or presses Escape.
    """

    unit_hovered = pyqtSignal(str)
    unit_clicked = pyqtSignal(str)
    units_brushed = pyqtSignal(list)
    painted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._spec: Spec | None = None
        self._scene: Scene | None = None
        self._fonts: Fonts | None = None
        self._highlighted = ""
        self._hovered = ""
        self._selected: frozenset[str] = frozenset()
        self._brush = Brush()
        self._tip_text = ""
        self._tip: Callable[[str], str] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_spec(self, spec: Spec | None, tip: Callable[[str], str] | None = None) -> None:
        """Show another chart; ``tip`` words what appears under the pointer, asked only for the unit it is on."""
        self._spec, self._tip = spec, tip
        self._hovered = ""
        self._brush.drop()
        self.setAccessibleName(spec.words.title if spec else "")
        self.setAccessibleDescription(spoken(spec) if spec else "")
        self._forget_layout()

    def spec(self) -> Spec | None:
        """Return the spec on screen."""
        return self._spec

    def highlight(self, code: str) -> None:
        """Ring the markers of one unit; an empty code rings none."""
        if code != self._highlighted:
            self._highlighted = code
            self.update()

    def show_selected(self, codes: Iterable[str]) -> None:
        """Let the dots of the units selected on the map stand out."""
        wanted = frozenset(codes)
        if wanted != self._selected:
            self._selected = wanted
            self.update()

    def scene(self) -> Scene | None:
        """Return the chart as laid out for the present width, font and direction."""
        if self._spec is None:
            return None
        if self._scene is None or self._fonts is None:
            self._fonts = Fonts(self.font())
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._scene = compose(self._spec, self.width(), self._fonts, right_to_left)
        return self._scene

    def theme(self) -> Theme:
        """Return the colours it paints with."""
        return screen_theme(self)

    def sizeHint(self) -> QSize:
        """Return the size that shows the whole chart at the present width."""
        scene = self.scene()
        return QSize(int(NARROWEST), int(scene.height) + 1 if scene else 40)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off: the chart asks for its whole height, a scroll area gives it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint through the one paint method."""
        scene = self.scene()
        if scene is None or self._fonts is None:
            return
        painter = QPainter(self)
        theme = self.theme()
        painter.fillRect(self.rect(), theme.colour("background"))
        paint_scene(painter, scene, theme, self._fonts, self._highlighted or self._hovered, self._selected)
        self._brush.paint(painter, theme)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again for the new width."""
        if event.size().width() != event.oldSize().width():
            self._forget_layout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font, palette, direction or language."""
        kinds = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange)
        if event.type() in kinds:
            self._forget_layout()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the rectangle being drawn, else show the tip of the unit under the pointer."""
        if self._brush.follow(_place(event)):
            self.update()
            return
        code = self._code_at(event)
        if code != self._hovered:
            self._hovered = code
            self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor)
            self.unit_hovered.emit(code)
            self.update()
            self._tip_text = self._tip(code) if code and self._tip else ""
        QToolTip.showText(self.mapToGlobal(_place(event)), self._tip_text, self)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the unit under the pointer."""
        if self._hovered:
            self._hovered = ""
            self.unit_hovered.emit("")
            self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle in a plot that can be brushed; elsewhere choose the unit under the pointer."""
        code, scene, place = self._code_at(event), self.scene(), _place(event)
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif scene is not None and scene.plot is not None and scene.plot.holds(place.x(), place.y()):
            self._brush.begin(place, scene.plot)
        elif code:
            self.unit_clicked.emit(code)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the units inside the rectangle; where none was drawn, choose the unit under the pointer."""
        self._brush.follow(_place(event))  # the last move may not have been told
        begun, area = self._brush.begun, self._brush.end()
        if not begun:
            super().mouseReleaseEvent(event)
            return
        scene, code = self.scene(), self._code_at(event)
        if area is not None and scene is not None:
            self.units_brushed.emit(scene.codes_in(area))
        elif code:
            self.unit_clicked.emit(code)
        else:
            self.units_brushed.emit([])
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marked units with the arrow keys; Escape drops what was brushed."""
        scene = self.scene()
        if event.key() == Qt.Key.Key_Escape and scene is not None and scene.plot is not None:
            self._brush.drop()
            self.units_brushed.emit([])
            self.update()
            return
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        codes = [mark.code for mark in self._spec.marks] if self._spec else []
        if event.key() not in steps or not codes:
            super().keyPressEvent(event)
            return
        here = codes.index(self._highlighted) if self._highlighted in codes else -1
        self.unit_clicked.emit(codes[(here + steps[event.key()]) % len(codes)])

    def _code_at(self, event: QMouseEvent) -> str:
        scene = self.scene()
        place = _place(event)
        return scene.code_at(place.x(), place.y()) if scene else ""

    def _forget_layout(self) -> None:
        self._scene = None
        self._fonts = None
        if self._spec is not None:
            scene = self.scene()
            self.setMinimumHeight(int(scene.height) + 1)
        self.updateGeometry()
        self.update()


def _place(event: QMouseEvent) -> QPoint:
    """Where the pointer is: Qt 6 says it with fractions, Qt 5 without."""
    return event.position().toPoint() if hasattr(event, "position") else event.pos()
