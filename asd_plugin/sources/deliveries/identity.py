"""What a delivery is: which file, which bytes, and which of its columns name people."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Progress, checkpoint
from ..points import text_of

SAMPLE = 400
CHUNK = 1 << 22
AGGREGATE, PSEUDONYMOUS, NOMINATIVE = "aggregate", "pseudonymous", "nominative"
CLASSES = (AGGREGATE, PSEUDONYMOUS, NOMINATIVE)


def file_of(layer: Any) -> tuple[str, str]:
    """The file behind a layer and the part of it (table, options), both empty when there is none."""
    if layer is None or layer.providerType() not in ("ogr", "delimitedtext"):
        return "", ""
    path, _, part = layer.source().partition("|")
    return (path, part) if Path(path).is_file() else ("", "")


def sha256_of(path: str, source: Any, progress: Progress) -> str:
    """SHA-256 of the file's bytes; without a file, of the rows as text."""
    digest = hashlib.sha256()
    if path:
        with Path(path).open("rb") as stream:
            for chunk in iter(lambda: stream.read(CHUNK), b""):
                digest.update(chunk)
                checkpoint(progress, 0.5)
        return digest.hexdigest()
    for row, feature in enumerate(source.getFeatures()):
        digest.update("\t".join(map(text_of, feature.attributes())).encode())
        digest.update(bytes(feature.geometry().asWkb().data()) + b"\n")
        if row % 10_000 == 0:
            checkpoint(progress, 0.5)
    return digest.hexdigest()


def refuse_people(
    source: Any, layer: str, data_class: str, used: list[str], reason: str, are_things: bool = False
) -> list[Problem]:
    """Refuse columns that name people, by heading and by pattern; with a written ``reason`` they are only left out.

    A column that names people is never among those ``used``, whatever the reason. ``are_things``: the rows are
    facilities, whose own names and identifiers name nobody.
    """
    from ...domain.importing.nominative import nominative_columns

    if data_class == AGGREGATE:
        raise AsdError(problem("delivery_aggregate", layer=layer))
    if data_class == NOMINATIVE and not reason:
        raise AsdError(problem("delivery_class_nominative", layer=layer))
    names = [field.name() for field in source.fields()]
    request = QgsFeatureRequest().setLimit(SAMPLE).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [feature.attributes() for feature in source.getFeatures(request)]
    samples = {name: [text_of(row[place]) for row in rows] for place, name in enumerate(names)}
    own = used if are_things else ()
    columns = nominative_columns(names, samples)
    found = [one.column for one in columns if not (one.column in own and one.reason in ("name", "identity"))]
    both = [name for name in found if name in used]
    if both:
        raise AsdError(problem("delivery_nominative_used", fields=both))
    if found and not reason:
        raise AsdError(problem("delivery_nominative", layer=layer, fields=found))
    return [problem("delivery_nominative_left", fields=found, reason=reason)] if found else []
