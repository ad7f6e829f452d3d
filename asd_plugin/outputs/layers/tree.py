"""Where layers stand in the layer tree: outlines, counts, thematic sets (closed), priorities, coverage, density, need.

Whatever is ticked lies over the need map, which is the only one ticked at first. What a user ticked, opened or closed
stays so when the group is made again, and layers of the user's own stay in their folder.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTree

from ...qgis_support.i18n import label_of
from . import roles, wording
from .figures import MapFigures

THEME_PROPERTY = "asd/theme"
State = dict[str, tuple[bool, bool, str]]


def states_of(group: Any) -> State:
    """Role -> (ticked, opened, name where the user gave one) of our layers and folders inside ``group``."""
    return {_key(node): (node.itemVisibilityChecked(), node.isExpanded(), _own_name(node)) for node in _ours(group)}


def place(group: Any, layers: dict[str, Any], figures: MapFigures, theme: str, before: State) -> None:
    """Put ``layers`` (already in the project) into ``group``; ``theme``: the role shown at first."""
    themes = _by_theme(layers, figures)
    row = 0
    for role, layer in layers.items():
        if role.startswith(roles.INDICATOR) or role == roles.POPULATION:
            continue
        if themes and role not in (*roles.OUTLINES, "beneficiaries"):
            _place_themes(group, row, themes, before)
            themes, row = {}, row + 1
        node = group.insertLayer(row, layer)
        _show(node, role, role in (*roles.OUTLINES[:2], theme) or role == "commune", role == theme, before)
        row += 1
    if themes:
        _place_themes(group, row, themes, before)


def find_folder(group: Any, role: str, theme: str = "") -> Any:
    """Our folder of ``role`` (and theme) directly inside ``group``; None without one."""
    for node in group.children():
        is_ours = QgsLayerTree.isGroup(node) and node.customProperty(roles.ROLE) == role
        if is_ours and str(node.customProperty(THEME_PROPERTY) or "") == theme:
            return node
    return None


def drop_empty_folders(group: Any) -> None:
    """Remove our folders that hold nothing any more."""
    for node in [child for child in group.children() if QgsLayerTree.isGroup(child)]:
        drop_empty_folders(node)
        if node.customProperty(roles.ROLE) in (roles.THEMES_ROLE, roles.THEME_ROLE) and not node.children():
            group.removeChildNode(node)


def _place_themes(group: Any, row: int, themes: dict[str, tuple[str, list[Any]]], before: State) -> None:
    folder = find_folder(group, roles.THEMES_ROLE)
    if folder is None:
        folder = group.insertGroup(row, wording.themes_name())
        folder.setCustomProperty(roles.ROLE, roles.THEMES_ROLE)
        _show(folder, roles.THEMES_ROLE, True, False, before)
    _call(folder, wording.themes_name())
    for place_in_folder, (theme, (title, layers)) in enumerate(themes.items()):
        inner = find_folder(folder, roles.THEME_ROLE, theme)
        if inner is None:
            inner = folder.insertGroup(place_in_folder, title)
            inner.setCustomProperty(roles.ROLE, roles.THEME_ROLE)
            inner.setCustomProperty(THEME_PROPERTY, theme)
        _call(inner, title)
        for rank, layer in enumerate(layers):
            node = inner.insertLayer(rank, layer)
            _show(node, str(layer.customProperty(roles.ROLE)), False, False, before)
        _show(inner, f"{roles.THEME_ROLE}:{theme}", True, False, before)


def _by_theme(layers: dict[str, Any], figures: MapFigures) -> dict[str, tuple[str, list[Any]]]:
    """Theme -> (title, layers), in the order of the catalogue's domains; population stands with demography."""
    found: dict[str, tuple[str, list[Any]]] = {
        item["id"]: (label_of(item.get("label") or {"en": item["id"]}), []) for item in figures.meta.get("domains", [])
    }
    first = next(iter(found), "")
    if roles.POPULATION in layers:
        found.setdefault(first, (first, []))[1].append(layers[roles.POPULATION])
    for one in figures.indicators:
        layer = layers.get(roles.indicator_role(one.entry["id"]))
        domain = str(one.entry.get("domain") or first)
        if layer is not None:
            found.setdefault(domain, (domain, []))[1].append(layer)
    return {theme: content for theme, content in found.items() if content[1]}


def _show(node: Any, key: str, ticked: bool, opened: bool, before: State) -> None:
    ticked, opened, own = before.get(key, (ticked, opened, ""))
    node.setItemVisibilityChecked(ticked)
    node.setExpanded(opened)
    if QgsLayerTree.isGroup(node):
        return
    node.layer().setCustomProperty(roles.GIVEN_NAME, node.layer().name())
    if own:
        node.layer().setName(own)


def _call(folder: Any, title: str) -> None:
    """Name ``folder`` in the language of today, unless its user gave it a name."""
    if not _own_name(folder):
        folder.setName(title)
        folder.setCustomProperty(roles.GIVEN_NAME, title)


def _own_name(node: Any) -> str:
    """The name its user gave to a layer or folder of ours; empty while it bears the one we gave."""
    holder = node if QgsLayerTree.isGroup(node) else node.layer()
    given = str(holder.customProperty(roles.GIVEN_NAME) or "")
    return holder.name() if given and holder.name() != given else ""


def _ours(group: Any) -> list[Any]:
    found = []
    for node in group.children():
        if QgsLayerTree.isGroup(node):
            found += [node] if node.customProperty(roles.ROLE) else []
            found += _ours(node)
        elif node.layer() is not None and node.layer().customProperty(roles.ROLE):
            found.append(node)
    return found


def _key(node: Any) -> str:
    if not QgsLayerTree.isGroup(node):
        return str(node.layer().customProperty(roles.ROLE))
    theme = str(node.customProperty(THEME_PROPERTY) or "")
    return f"{roles.THEME_ROLE}:{theme}" if theme else str(node.customProperty(roles.ROLE))
