"""The agency's layout template: read, checked, its items found by id. An office may move, recolour or delete items."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemRegistry,
    QgsPrintLayout,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QFile, QIODevice, QPointF
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from .paper import families

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "templates"
MANDATORY = ("sources", "date", "status")
LEAST_MM, LEAST_OPACITY = (20.0, 2.0), 0.5  # smaller or paler, a mandatory label is not read
ADDRESS = re.compile(r"(?:https?|ftps?)://", re.IGNORECASE)
HTML_FRAME = str(int(QgsLayoutItemRegistry.ItemType.LayoutHtml))


def shipped(kind: str, language: str) -> Path:
    """The plugin's own template of ``kind`` (``portrait``, ``comparison``)."""
    return FOLDER / f"{kind}_{language}.qpt"


class Template:
    """A layout loaded from a ``.qpt`` file. Raises AsdError when it cannot be used; ``notes`` tell what it lacks."""

    def __init__(self, project: Any, path: Path, known: Collection[str], own: Path):
        self.path, self.project = path, project  # a layout outlives its project badly: keep hold of it
        self.layout = _load(project, path)
        self.by_id: dict[str, list[Any]] = {}
        for item in self.layout.items():
            if isinstance(item, QgsLayoutItem) and item.id():
                self.by_id.setdefault(item.id(), []).append(item)
        refuse_if_any(self._missing())
        self.notes = self._notes(known, own)
        for label in self.labels():
            _use_present_font(label)

    def labels(self) -> list[QgsLayoutItemLabel]:
        """Every label of the template."""
        return [item for item in self.layout.items() if isinstance(item, QgsLayoutItemLabel)]

    def maps(self, id_: str) -> list[QgsLayoutItemMap]:
        """Maps that bear ``id_``."""
        return [item for item in self.by_id.get(id_, []) if isinstance(item, QgsLayoutItemMap)]

    def set_text(self, id_: str, text: str) -> None:
        """Write ``text`` into every label that bears ``id_``."""
        for item in self.by_id.get(id_, []):
            if isinstance(item, QgsLayoutItemLabel):
                item.setText(text)

    def _missing(self) -> list[Problem]:
        held = {id_ for id_, items in self.by_id.items() if any(self._is_printed(item) for item in items)}
        lacking = [id_ for id_ in MANDATORY if id_ not in held]
        return [problem("template_lacks_mandatory", path=str(self.path), ids=lacking)] if lacking else []

    def _is_printed(self, item: Any) -> bool:
        """Whether a label would be seen: a mandatory one cannot be hidden, shrunk or pushed off the paper."""
        if not isinstance(item, QgsLayoutItemLabel) or not item.isVisible() or item.excludeFromExports():
            return False
        page, size = item.page(), item.rect()
        if page < 0 or item.itemOpacity() < LEAST_OPACITY or size.width() < LEAST_MM[0] or size.height() < LEAST_MM[1]:
            return False
        paper = self.layout.pageCollection().page(page).rect()
        return paper.contains(QPointF(item.pagePos().x() + size.width() / 2, item.pagePos().y() + size.height() / 2))

    def _notes(self, known: Collection[str], own: Path) -> list[Problem]:
        if self.path == own:
            return []
        items = _read(own).elementsByTagName("LayoutItem")
        decorations = {items.at(place).toElement().attribute("id") for place in range(items.count())}
        unknown = sorted(set(self.by_id) - set(known) - decorations)
        lacking = sorted(set(known) - set(self.by_id) - {"logo"})
        notes = [problem("template_unknown_ids", path=str(self.path), ids=unknown)] if unknown else []
        return notes + ([problem("template_missing_ids", path=str(self.path), ids=lacking)] if lacking else [])


def _load(project: Any, path: Path) -> QgsPrintLayout:
    document = _read(path)
    refuse_if_any(_reaching_out(document, path))  # before QGIS loads anything: loading alone would fetch
    layout = QgsPrintLayout(project)
    _, is_loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not is_loaded or layout.pageCollection().pageCount() == 0:
        raise AsdError(problem("template_unreadable", path=str(path)))
    return layout


def _read(path: Path) -> QDomDocument:
    if not path.is_file():
        raise AsdError(problem("template_absent", path=str(path)))
    file = QFile(str(path))
    document = QDomDocument()
    is_open = file.open(QIODevice.OpenModeFlag.ReadOnly)
    read = document.setContent(file) if is_open else False
    file.close()
    is_read = bool(read[0] if isinstance(read, tuple) else read)
    if not is_read or document.documentElement().tagName() != "Layout":
        raise AsdError(problem("template_unreadable", path=str(path)))
    return document


def _reaching_out(document: QDomDocument, path: Path) -> list[Problem]:
    """Parts that would load something from elsewhere: a report asks nobody for anything."""
    found, waiting = [], [document.documentElement()]
    while waiting:
        element = waiting.pop()
        attributes = element.attributes()
        for place in range(attributes.count()):
            attribute = attributes.item(place).toAttr()
            is_html = attribute.name() == "htmlState" and attribute.value() == "1"
            if is_html or ADDRESS.search(attribute.value()):
                found.append(element.attribute("id") or f"{element.tagName()}/{attribute.name()}")
        is_frame = element.tagName() == "LayoutMultiFrame" and element.attribute("type") == HTML_FRAME
        found += [element.tagName()] if is_frame else []
        child = element.firstChildElement()
        while not child.isNull():
            waiting.append(child)
            child = child.nextSiblingElement()
    return [problem("template_reaches_out", path=str(path), items=sorted(set(found)))] if found else []


def font_of(label: QgsLayoutItemLabel) -> tuple[QFont, QColor]:
    """Font (its size in points) and ink that the template's author gave a label, in this QGIS's own way."""
    if not hasattr(label, "textFormat"):  # before QGIS 3.24
        return QFont(label.font()), label.fontColor()
    shown = label.textFormat()
    font = QFont(shown.font())
    font.setPointSizeF(shown.size())
    return font, shown.color()


def _use_present_font(label: QgsLayoutItemLabel) -> None:
    """A family this machine has, with one that draws Arabic after it."""
    font, _ = font_of(label)
    found = list(families(font.family()))
    font.setFamily(found[0])
    if hasattr(font, "setFamilies"):
        font.setFamilies(found)
    if hasattr(label, "setTextFormat"):
        shown = label.textFormat()
        shown.setFont(font)
        label.setTextFormat(shown)
    else:
        label.setFont(font)
