"""Beneficiaries from any QGIS source -> blocks of columns: the same rows, whichever way is fastest and safe.

A plain GeoPackage or CSV file is read by column (:mod:`.point_file`); anything else (edits, filters, selections,
joins, virtual fields, other formats, databases) through QGIS's own features. Both give equal blocks.
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

from ..domain.behind import Behind
from ..domain.density.ages import band_labels, bands_of
from ..domain.density.rows import RowBlock
from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..qgis_support.compat import is_missing
from .point_file import PlainFile, RawBlock, Wanted, decode_points, file_blocks
from .polygons import features_of, is_known_crs
from .readers.number_texts import NumberTexts
from .readers.raw import finite

if TYPE_CHECKING:
    import numpy as np

BLOCK_ROWS = 65_536


@dataclass(frozen=True)
class RowRequest:
    """What to read: number and text columns, and whether points are wanted, in which CRS (None: no geometry).

    ``coordinates``: (x, y) number columns that hold the points, in ``coordinates_crs``, instead of a geometry.
    ``ages``: number columns to be given as age bands too, with the limits of the bands. ``ids``: row identifiers too.
    """

    numbers: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    crs: QgsCoordinateReferenceSystem | None = None
    coordinates: tuple[str, str] | None = None
    coordinates_crs: QgsCoordinateReferenceSystem | None = None
    ages: tuple[tuple[str, tuple[float, ...]], ...] = ()
    ids: bool = False

    def wanted(self) -> Wanted:
        """The columns of the source that answer this request."""
        numbers = (*self.numbers, *(self.coordinates or ()), *(name for name, _ in self.ages))
        has_geometry = self.crs is not None and not self.coordinates
        return Wanted(tuple(dict.fromkeys(numbers)), self.texts, has_geometry, self.ids)


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
    wanted = request.wanted()
    transform = _transform(source, layer_name, request, wanted, transform_context)
    is_text = {name for name in wanted.numbers if not source.fields().field(name).isNumeric()}
    is_csv = plain is not None and plain.kind == "csv"  # all its columns are text, and it has no geometry
    use_file = not wanted.geometry if is_csv else plain is not None and not is_text
    labels: dict[str, list[str]] = {name: [] for name in request.texts}
    labels.update({name: ["", *band_labels(limits)] for name, limits in request.ages})
    stream = RowStream(layer_name, "file" if use_file else "features", source.featureCount(), labels)
    reader = _Reader(stream, request, transform, is_csv)
    if use_file:
        stream._open = lambda: reader.coded(file_blocks(plain, wanted))
    else:
        stream._open = lambda: reader.coded(_feature_blocks(source, wanted))
    return stream


def _transform(
    source: Any, layer_name: str, request: RowRequest, wanted: Wanted, transform_context: Any
) -> QgsCoordinateTransform | None:
    names = [one.name() for one in source.fields()]
    faults = [
        problem("missing_field", layer=layer_name, field=name, purpose=name, found=names)
        for name in dict.fromkeys((*wanted.numbers, *wanted.texts))
        if name not in names
    ]
    transform = None
    if request.crs is not None:
        given = request.coordinates_crs if request.coordinates else source.sourceCrs()
        if given is None or not is_known_crs(given):
            code = "coordinates_without_crs" if request.coordinates else "layer_without_crs"
            faults.append(problem(code, layer=layer_name))
        else:
            transform = QgsCoordinateTransform(given, request.crs, transform_context)
    refuse_if_any(faults)
    return transform


class _Reader:
    """Codes texts, moves points, keeps hashes and faults while blocks pass."""

    def __init__(
        self, stream: RowStream, request: RowRequest, transform: QgsCoordinateTransform | None, is_text_normal: bool
    ):
        self._stream, self._request, self._transform = stream, request, transform
        self._codes: dict[str, dict[str, int]] = {name: {} for name in request.texts}
        self._several, self._is_text_normal = 0, is_text_normal
        self._texts = {name: NumberTexts() for name in request.wanted().numbers}
        self._impossible = dict.fromkeys((name for name, _ in request.ages), 0)
        keys = (*request.wanted().numbers, *request.texts, *(("", " ") if request.crs is not None else ()))
        stream._hashes = {key: hashlib.sha256() for key in keys}

    def coded(self, raw_blocks: Iterator[RawBlock]) -> Iterator[RowBlock]:
        request = self._request
        with Behind() as behind:
            for raw in raw_blocks:
                self._several += raw.several_parts
                numbers = {name: self._texts[name].read(values) for name, values in raw.numbers.items()}
                categories = {name: self._categories(name, texts) for name, texts in raw.texts.items()}
                x, y = raw.x, raw.y
                if request.coordinates and request.crs is not None:
                    x, y, _ = finite(*(numbers[name].copy() for name in request.coordinates), 0)
                behind.do(self._identify, {**numbers, **categories}, x, y)
                for name, limits in request.ages:
                    categories[name], impossible = bands_of(numbers[name], limits)
                    self._impossible[name] += impossible
                x, y = moved(x, y, self._transform) if x is not None else (None, None)
                yield RowBlock(raw.size, x, y, numbers, categories, raw.ids)
            behind.wait()
        self._refuse_faults()

    def _identify(self, columns: dict[str, np.ndarray], x: np.ndarray | None, y: np.ndarray | None) -> None:
        """Add a block to the identity of what was read."""
        import numpy as np

        if x is not None:
            columns.update({"": x, " ": y})
        for name, values in columns.items():
            self._stream._hashes[name].update(np.ascontiguousarray(values))

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
        for name, texts in self._texts.items():
            faults += texts.faults(layer, name)
        refuse_if_any(faults)
        for name, texts in self._texts.items():
            self._stream.notes += texts.notes(layer, name, self._is_text_normal)
        self._stream.notes += [
            problem("ages_impossible", layer=layer, field=name, count=count)
            for name, count in self._impossible.items()
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


def _feature_blocks(source: Any, wanted: Wanted) -> Iterator[RawBlock]:
    """Blocks through QGIS's features: sees edits, filters, selections, joins and virtual fields."""
    names = [one.name() for one in source.fields()]
    places = [names.index(name) for name in (*wanted.numbers, *wanted.texts)]
    request = QgsFeatureRequest().setSubsetOfAttributes(places)
    if not wanted.geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    blobs: list[bytes | None] = []
    rows: list[list] = []
    ids: list[int] = []
    said = source.featureCount()
    for read, feature in enumerate(features_of(source, request), 1):
        if 0 <= said < read / 2 - BLOCK_ROWS:  # a file whose pages lead back to each other is read without end
            raise AsdError(problem("rows_without_end", layer=source.sourceName(), said=said, read=read))
        if wanted.geometry:
            geometry = feature.geometry()
            blobs.append(None if geometry.isNull() else geometry.asWkb().data())
        if wanted.ids:
            ids.append(feature.id())
        attributes = feature.attributes() if places else ()
        rows.append([attributes[place] for place in places])
        if len(rows) == BLOCK_ROWS:
            yield _from_features(blobs, rows, ids, wanted)
            blobs, rows, ids = [], [], []
    if rows:
        yield _from_features(blobs, rows, ids, wanted)


def _from_features(blobs: list, rows: list[list], ids: list[int], wanted: Wanted) -> RawBlock:
    import numpy as np

    x, y, several = decode_points(blobs) if wanted.geometry else (None, None, 0)
    columns = list(zip(*rows)) if rows[0] else []
    count = len(wanted.numbers)
    texts = {}
    for name, column in zip(wanted.texts, columns[count:]):
        texts[name] = np.empty(len(rows), object)
        texts[name][:] = [text_of(value) for value in column]
    numbers = dict(zip(wanted.numbers, columns))
    return RawBlock(len(rows), x, y, several, numbers, texts, np.array(ids, "int64") if wanted.ids else None)


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
