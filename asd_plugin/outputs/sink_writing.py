"""Many features into a Processing sink, so that a cancelled run leaves no half-written file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFeatureSink

from ..domain.errors import Cancelled
from ..domain.progress import Progress, checkpoint

BATCH = 5_000


def write_cancellable(sink: Any, target: str, features: Iterable[QgsFeature], total: int, progress: Progress) -> None:
    """Write ``features`` in batches; when cancelled, drop what was written and raise Cancelled.

    The sink must not be used afterwards. Only a file of its own is removed; a memory layer goes with its context.
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
        sink.finalize() if hasattr(sink, "finalize") else sink.flushBuffer()
        del sink
        _remove(target)
        raise


def _remove(target: str) -> None:
    path = Path(target)
    if path.is_file():
        path.unlink()
