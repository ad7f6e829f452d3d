"""Many features into a Processing sink, whole or not at all, even when a run is cancelled or a disk is full."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from traceback import clear_frames
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFeatureSink, QgsVectorLayer

from ..domain.errors import AsdError, Cancelled, problem
from ..domain.progress import Progress, checkpoint

BATCH = 5_000
# Formats read back row for row; others (spreadsheets, KML) may count their heading, or drop rows without geometry.
COUNTED_BACK = (".gpkg", ".shp", ".csv", ".geojson", ".json", ".sqlite", ".fgb")
SIDE_FILES = (".dbf", ".shx", ".prj", ".cpg", ".qmd")
JOURNALS = ("-journal", "-wal", "-shm")


def write_cancellable(sink: Any, target: str, features: Iterable[QgsFeature], total: int, progress: Progress) -> None:
    """Write ``features`` in batches; when cancelled, raise Cancelled(target).

    The sink must not be used afterwards. While the caller holds it the file stays open: Windows removes no open file,
    and GDAL 3.8 and later end the process when the file under a half-built spatial index is gone. So the file is left
    to :func:`remove_cancelled`, once it is closed; a memory layer goes with its context.
    """
    batch: list[QgsFeature] = []
    written = 0
    try:
        for feature in features:
            batch.append(feature)
            if len(batch) == BATCH:
                sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert)
                written += len(batch)
                batch = []
                checkpoint(progress, written / max(1, total))
        sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert)
    except Cancelled:
        raise Cancelled(target) from None


def remove_cancelled(stop: Cancelled) -> None:
    """Close what the stopped functions still hold open and remove the files that ``stop`` names."""
    clear_frames(stop.__traceback__)
    for target in stop.args:
        _remove(target)


def require_whole(target: str, expected: int, context: Any) -> None:
    """Read back how many rows a closed sink left in ``target``; fewer than ``expected`` is an error, and is removed.

    GDAL learns of a full disk when it closes the file, after every row was accepted, and QGIS tells nobody: without
    this check a run ends well with an empty file.
    """
    layer = _written(target, context)
    if layer is None:
        return
    found = _rows(layer) if layer.isValid() else 0
    is_counted = Path(_file_of(target)).suffix.lower() in COUNTED_BACK
    if layer.isValid() and (found >= expected or not is_counted):
        return
    del layer
    _remove(target)
    raise AsdError(problem("output_incomplete", path=_file_of(target), found=found, expected=expected))


def require_readable(target: str, context: Any) -> None:
    """Refuse a result whose layer cannot be opened at all: the last net, for every algorithm."""
    layer = _written(target, context)
    if layer is None or layer.isValid():
        return
    del layer
    _remove(target)
    raise AsdError(problem("output_unreadable", path=_file_of(target)))


def names_cut(target: str, wanted: list[str], context: Any) -> list[str]:
    """Columns that the file format renamed (a Shapefile holds ten letters), as ``wanted -> found``."""
    layer = _written(target, context)
    found = [field.name() for field in layer.fields()] if layer is not None else []
    if len(found) < len(wanted):
        return []
    pairs = zip(wanted, found[len(found) - len(wanted) :])  # a format may put a key of its own first
    return [f"{name} -> {given}" for name, given in pairs if name != given]


def _written(target: str, context: Any) -> QgsVectorLayer | None:
    """The file a sink left, opened afresh; None for memory layers and databases, which answer for themselves."""
    if context.temporaryLayerStore().mapLayer(target) is not None:
        return None
    path = Path(_file_of(target))
    if path.suffix.lower() == ".shp" and not path.is_file():
        target = str(path.with_suffix(".dbf"))  # a table without geometry, written as a Shapefile
    is_file = path.is_file() or "=" not in target
    return QgsVectorLayer(target, "written", "ogr") if is_file else None


def _file_of(target: str) -> str:
    return target.split("|")[0]


def _rows(layer: QgsVectorLayer) -> int:
    bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
    return sum(1 for _ in layer.getFeatures(bare))


def _remove(target: str) -> None:
    """Remove a file of its own, with what lies beside it; a table within a database is left to its owner."""
    path = Path(target)
    beside = [path.with_suffix(suffix) for suffix in SIDE_FILES] if path.suffix.lower() == ".shp" else []
    for one in (path, *beside, *(Path(f"{path}{journal}") for journal in JOURNALS)):
        if one.is_file():
            with suppress(OSError):
                one.unlink()
