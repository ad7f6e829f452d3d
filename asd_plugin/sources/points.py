"""Beneficiaries from any QGIS source -> blocks of columns: the same rows, whichever way is fastest and safe.

A plain GeoPackage file is read by column (:mod:`.point_file`); anything else (edits, filters, selections, joins,
virtual fields, other formats, databases) through QGIS's own features. Both give equal blocks.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..domain.density.rows import RowBlock
from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..qgis_support.compat import is_missing
from .point_file import PlainFile, RawBlock, decode_points, file_blocks
from .polygons import features_of
from .units import as_number

if TYPE_CHECKING:
    import numpy as np

BLOCK_ROWS = 65_536
EXAMPLES = 5


@dataclass(frozen=True)
class RowRequest:
    """What to read: number and text columns, and whether points are wanted, in which CRS (None: no geometry)."""

    numbers: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    crs: QgsCoordinateReferenceSystem | None = None


@dataclass
class RowStream:
    """Rows of a source, block by block; ``labels`` (texts by column) and ``notes`` fill while the blocks are read.

    ``way``: ``file`` or ``features``. ``expected``: announced number of rows, negative when unknown.
    """

    name: str
    way: str
    expected: int
    labels: dict[str, list[str]]
    notes: list[Problem] = field(default_factory=list)
    _open: Callable[[], Iterator[RowBlock]] | None = None
    _hashes: dict[str, Any] = field(default_factory=dict)

    def blocks(self) -> Iterator[RowBlock]:
        """Read once. Raises AsdError at the end for text in a number column or points of several parts."""
        return self._open()

    def sha256(self) -> str:
        """Identity of the columns read so far, whatever the file, the way and the size of blocks."""
        whole = hashlib.sha256()
        for name, one in sorted(self._hashes.items()):
            whole.update(f"{name} {one.hexdigest()} {self.labels.get(name, '')}\n".encode())
        return whole.hexdigest()


def open_rows(
    source: Any, layer_name: str, request: RowRequest, transform_context: Any, plain: PlainFile | None = None
) -> RowStream:
    """Prepare reading ``source`` (a Processing source or a layer); ``plain`` as :func:`plain_file_of` found it.

    Refuses, all faults at once, columns that are not there and points without CRS.
    """
    names = [one.name() for one in source.fields()]
    wanted = dict.fromkeys((*request.numbers, *request.texts))
    faults = [
        problem("missing_field", layer=layer_name, field=name, purpose=name, found=names)
        for name in wanted
        if name not in names
    ]
    transform = None
    if request.crs is not None:
        if not source.sourceCrs().isValid():
            faults.append(problem("layer_without_crs", layer=layer_name))
        transform = QgsCoordinateTransform(source.sourceCrs(), request.crs, transform_context)
    refuse_if_any(faults)
    is_text = {name for name in request.numbers if not source.fields().field(name).isNumeric()}
    use_file = plain is not None and not is_text
    labels: dict[str, list[str]] = {name: [] for name in request.texts}
    stream = RowStream(layer_name, "file" if use_file else "features", source.featureCount(), labels)
    reader = _Reader(stream, request, transform)
    if use_file:
        stream._open = lambda: reader.coded(file_blocks(plain, request.numbers, request.texts, request.crs is not None))
    else:
        stream._open = lambda: reader.coded(_feature_blocks(source, request, reader))
    return stream


class _Reader:
    """Codes texts, moves points, keeps hashes and faults while blocks pass."""

    def __init__(self, stream: RowStream, request: RowRequest, transform: QgsCoordinateTransform | None):
        self._stream, self._request, self._transform = stream, request, transform
        self._codes: dict[str, dict[str, int]] = {name: {} for name in request.texts}
        self._several = 0
        self.not_numbers: dict[str, list[str]] = {name: [] for name in request.numbers}
        self.converted = dict.fromkeys(request.numbers, 0)
        keys = (*request.numbers, *request.texts, *(("", " ") if request.crs is not None else ()))
        stream._hashes = {key: hashlib.sha256() for key in keys}

    def coded(self, raw_blocks: Iterator[RawBlock]) -> Iterator[RowBlock]:
        for raw in raw_blocks:
            self._several += raw.several_parts
            categories = {name: self._categories(name, texts) for name, texts in raw.texts.items()}
            columns = {**raw.numbers, **categories}
            if raw.x is not None:
                columns.update({"": raw.x, " ": raw.y})
            for name, values in columns.items():
                self._stream._hashes[name].update(values.tobytes())
            x, y = moved(raw.x, raw.y, self._transform) if raw.x is not None else (None, None)
            yield RowBlock(raw.size, x, y, raw.numbers, categories)
        self._refuse_faults()

    def _categories(self, name: str, texts: np.ndarray) -> np.ndarray:
        """Positions of the texts in ``labels``, which grows in order of appearance; missing is the empty text."""
        import numpy as np
        import pandas as pd

        place, distinct = pd.factorize(texts)
        known, labels = self._codes[name], self._stream.labels[name]
        numbers = []
        for one in distinct:
            text = (one.decode("utf-8") if isinstance(one, bytes) else one).strip()
            if text not in known:
                known[text] = len(labels)
                labels.append(text)
            numbers.append(known[text])
        return np.array(numbers, "int32")[place] if len(place) else np.empty(0, "int32")

    def _refuse_faults(self) -> None:
        layer, faults = self._stream.name, []
        if self._several:
            faults.append(problem("several_parts", layer=layer, count=self._several))
        for name, bad in self.not_numbers.items():
            if bad:
                examples = list(dict.fromkeys(bad))[:EXAMPLES]
                faults.append(problem("not_numeric", layer=layer, field=name, count=len(bad), examples=examples))
        refuse_if_any(faults)
        self._stream.notes += [
            problem("text_read_as_numbers", layer=layer, field=name, count=count)
            for name, count in self.converted.items()
            if count
        ]


def moved(x: np.ndarray, y: np.ndarray, transform: QgsCoordinateTransform | None) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates in the transform's target CRS, all at once; a point that cannot be moved becomes not-a-number.

    The points travel as one line, whose vertices QGIS moves in one call: 2.5 million a second against 0.3 one by one.
    """
    import numpy as np

    if transform is None or transform.isShortCircuited() or not len(x):
        return x, y
    pairs = np.column_stack([x, y]).astype("<f8")
    # PROJ refuses a single point that fails but answers infinity for one among several: never send a point alone.
    sent = np.vstack([pairs, pairs]) if len(pairs) == 1 else pairs
    line = QgsGeometry()
    line.fromWkb(struct.pack("<BII", 1, 2, len(sent)) + sent.tobytes())
    try:
        line.transform(transform)
    except QgsCsException as error:
        raise AsdError(problem("crs_transform_failed", reason=str(error).splitlines()[0])) from error
    result = np.frombuffer(bytes(line.asWkb()), "<f8", 2 * len(sent), 9).reshape(-1, 2)[: len(x)].copy()
    result[~np.isfinite(result).all(axis=1)] = np.nan
    return result[:, 0], result[:, 1]


def _feature_blocks(source: Any, request: RowRequest, reader: _Reader) -> Iterator[RawBlock]:
    """Blocks through QGIS's features: sees edits, filters, selections, joins and virtual fields."""
    names = [one.name() for one in source.fields()]
    places = [names.index(name) for name in (*request.numbers, *request.texts)]
    wanted = QgsFeatureRequest().setSubsetOfAttributes(places)
    if request.crs is None:
        wanted.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    blobs: list[bytes | None] = []
    rows: list[list] = []
    for feature in features_of(source, wanted):
        if request.crs is not None:
            geometry = feature.geometry()
            blobs.append(None if geometry.isNull() else geometry.asWkb().data())
        attributes = feature.attributes() if places else ()
        rows.append([attributes[place] for place in places])
        if len(rows) == BLOCK_ROWS:
            yield _from_features(blobs, rows, request, reader)
            blobs, rows = [], []
    if rows:
        yield _from_features(blobs, rows, request, reader)


def _from_features(blobs: list, rows: list[list], request: RowRequest, reader: _Reader) -> RawBlock:
    import numpy as np

    x, y, several = decode_points(blobs) if request.crs is not None else (None, None, 0)
    columns = list(zip(*rows)) if rows[0] else []
    count = len(request.numbers)
    numbers = {
        name: np.array([_number(value, name, reader) for value in column], "float64")
        for name, column in zip(request.numbers, columns)
    }
    texts = {}
    for name, column in zip(request.texts, columns[count:]):
        texts[name] = np.empty(len(rows), object)
        texts[name][:] = [text_of(value) for value in column]
    return RawBlock(len(rows), x, y, several, numbers, texts)


def _number(value: Any, name: str, reader: _Reader) -> float:
    """A number; missing as not-a-number; text that is a plain number is read and noted, other text is a fault."""
    if is_missing(value) or (isinstance(value, str) and not value.strip()):
        return float("nan")
    number = as_number(value)
    if number is None:
        reader.not_numbers[name].append(str(value))
        return float("nan")
    reader.converted[name] += isinstance(value, str)
    return number


def text_of(value: Any) -> str:
    """Attribute as text: dates as 2026-02-28, whole numbers without decimals, missing as an empty text."""
    if isinstance(value, str):
        return value
    if is_missing(value):
        return ""
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
