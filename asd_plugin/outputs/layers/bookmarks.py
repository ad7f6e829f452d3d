"""A spatial bookmark a region, kept in the project and found again by its id."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsBookmark, QgsReferencedRectangle

from ...qgis_support.i18n import language

PREFIX = "asd_region_"
GROUP = "ANSS"
MARGIN = 1.05


def mark_regions(project: Any, layer: Any) -> int:
    """Replace the bookmarks of regions by those of ``layer``; return how many there are now."""
    kept = project.bookmarkManager()
    for bookmark in kept.bookmarks():
        if bookmark.id().startswith(PREFIX):
            kept.removeBookmark(bookmark.id())
    name = "name_ar" if language() == "ar" else "name_fr"
    made = 0
    for feature in layer.getFeatures():
        extent = feature.geometry().boundingBox()
        extent.scale(MARGIN)
        bookmark = QgsBookmark()
        bookmark.setId(f"{PREFIX}{feature['code']}")
        bookmark.setName(str(feature[name] or feature["code"]))
        bookmark.setGroup(GROUP)
        bookmark.setExtent(QgsReferencedRectangle(extent, layer.crs()))
        kept.addBookmark(bookmark)
        made += 1
    return made
