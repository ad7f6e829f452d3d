"""Writing a QGIS project file (.qgz) that opens on the workspace's map, whole or not at all."""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsMapSettings, QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import QSize

from ..domain.errors import AsdError, problem
from ..qgis_support.i18n import label_of, tr
from ..workspace import open_workspace
from .layer_group import add_group, group_extent, map_crs
from .protection.mark import refuse_unprotected

CANVAS = "theMapCanvas"
_SAVED_BY = re.compile(r' saveUser(?:Full)?="[^"]*"')
_FIRST_LINES = 4000


def write_project(path: str | Path, workspace: str | Path, title: str = "") -> list[str]:
    """Write a project showing ``workspace`` to ``path`` (.qgz); return the roles of its layers, top first.

    Layers are referred to by relative path. An existing file is replaced in one step at the end. Main thread only.
    """
    target = Path(path).absolute()
    project = QgsProject()
    try:
        project.setCrs(map_crs())
        project.writeEntryBool("Paths", "/Absolute", False)
        layers = add_group(project, workspace)
        refuse_unprotected(layers.values())
        with open_workspace(workspace) as opened:
            licence = opened.meta().get("licence", {})
        _describe(project, title or tr("ANSS social aid: territorial needs"), licence)
        _open_on(project, layers)
        _write(project, target)
        return list(layers)
    finally:
        project.clear()


def _describe(project: QgsProject, title: str, licence: dict[str, str]) -> None:
    project.setTitle(title)
    metadata = project.metadata()
    metadata.setTitle(title)
    metadata.setAbstract(label_of(licence))
    metadata.setHistory([label_of(licence)])
    metadata.setAuthor("")
    project.setMetadata(metadata)


def _open_on(project: QgsProject, layers: dict[str, Any]) -> None:
    """Show the whole workspace on opening: as full extent, and as the view the canvas starts with."""
    extent = group_extent(layers, project)
    view = QgsReferencedRectangle(extent, project.crs())
    project.viewSettings().setDefaultViewExtent(view)
    project.viewSettings().setPresetFullExtent(view)
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(1000, 1000))
    settings.setExtent(extent)

    def add_canvas(document: Any) -> None:
        canvas = document.createElement("mapcanvas")
        canvas.setAttribute("name", CANVAS)
        canvas.setAttribute("annotationsVisible", "1")
        settings.writeXml(canvas, document)
        document.documentElement().appendChild(canvas)

    project.writeProject.connect(add_canvas)


def _write(project: QgsProject, target: Path) -> None:
    """Let QGIS write beside the target (so that paths are relative to the right folder), then zip and move."""
    name = f".{target.stem}.{uuid.uuid4().hex[:8]}.part"
    plain, packed = target.with_name(f"{name}.qgs"), target.with_name(f"{name}.qgz")
    try:
        if not target.parent.is_dir():
            raise AsdError(problem("no_folder", path=str(target), folder=str(target.parent)))
        if not project.write(str(plain)):
            raise AsdError(problem("cannot_write", path=str(target), reason=project.error()))
        text = plain.read_text(encoding="utf-8")
        packed.write_bytes(_zipped(f"{target.stem}.qgs", _anonymous(text)))
        packed.replace(target)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(target), reason=error.strerror or str(error))) from error
    finally:
        _remove_parts(target.parent, name)


def _remove_parts(folder: Path, name: str) -> None:
    """Remove what QGIS left beside: backups and attachments, which differ between its versions."""
    with suppress(OSError):
        for part in [item for item in folder.iterdir() if item.name.startswith(name)]:
            part.unlink()


def _anonymous(text: str) -> str:
    """Drop the account name of whoever saved: QGIS writes it in the first element."""
    return _SAVED_BY.sub("", text[:_FIRST_LINES]) + text[_FIRST_LINES:]


def _zipped(name: str, text: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return content.getvalue()
