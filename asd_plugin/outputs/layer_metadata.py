"""Where a layer's figures come from, under which licence and of which date: written into the layer itself."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerMetadata

from ..qgis_support.i18n import label_of, language


def set_metadata(
    layer: Any,
    title: str = "",
    abstract: str = "",
    licence: dict[str, str] | str = "",
    source: str = "",
    date: str = "",
    keywords: list[str] | None = None,
    protection: str = "",
) -> None:
    """Fill the metadata of ``layer``: what it shows, licence statement (``{fr, ar, en}`` or text), source, date.

    Empty arguments leave the matching entry empty. ``date`` is ISO text (``2024-09-01``), kept in the history.
    ``protection``: ``none``, ``suppressed``, ``rounded`` or ``masked`` (see :mod:`.protection.mark`).
    """
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(title or layer.name())
    metadata.setAbstract(abstract)
    metadata.setType("dataset")
    metadata.setLanguage({"fr": "FRE", "ar": "ARA"}.get(language(), "ENG"))
    statement = label_of(licence) if isinstance(licence, dict) else licence
    if statement:
        metadata.setLicenses([statement])
        metadata.setRights([statement])
    metadata.setHistory([line for line in (source, date) if line])
    if keywords:
        metadata.addKeywords("asd", keywords)
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    if protection:
        from .protection.mark import set_mark

        set_mark(layer, protection)
