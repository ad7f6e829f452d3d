"""A kernel surface as strips of final values, with its account: total, mass lost at the edges, pixels hidden, error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from ...errors import problem, refuse_if_any
from ...progress import Progress, Span
from .accuracy import exact_at, sample_pixels
from .adaptive import abramson_shares
from .grid import Grid
from .kernels import disc, pixel_kernel
from .settings import KEPT_BITS, M2_PER_KM2, NODATA, PLAIN_BITS
from .tiles import CHUNK_ROWS, TILE, WORKERS, Engine, Layer, convolved_strips, engine

# A value's place among the counts: its leading bits, eight steps to each doubling.
DROPPED_BITS = 20
HISTOGRAM_BINS = 1 << (31 - DROPPED_BITS)
BAND_PIXELS = 1 << 18  # as many values as the processor's own memory holds are finished at a time


@dataclass(frozen=True)
class SurfaceQuestion:
    """What surface is wanted: ``bandwidth`` in metres (the middle one when ``adaptive``), points a disc must hold.

    ``threshold``: pixels whose bandwidth disc holds fewer points are hidden, empty ones with them; below 2 none is.
    """

    kernel: str
    bandwidth: float
    adaptive: bool = False
    threshold: int = 0

    @property
    def is_protected(self) -> bool:
        """Whether pixels of few points are hidden."""
        return self.threshold > 1


@dataclass
class SurfaceAccount:
    """What the surface holds, filled while the strips are read; complete once the last one was.

    ``total``: mass given; ``integral``: mass in the raster before hiding; ``shown``: mass in visible pixels;
    ``hidden``: mass in those of too few points (the rest lies outside the mask). ``peak``: the highest value shown (per
    km²). ``max_error``: largest difference from the exact sum at ``samples`` pixels.
    ``counts``: pixels by value, eight steps to each doubling, for class limits.
    """

    total: float
    points: int
    integral: float = 0.0
    shown: float = 0.0
    hidden: float = 0.0
    peak: float = 0.0
    pixels_hidden: int = 0
    max_error: float = 0.0
    samples: int = 0
    bandwidths: tuple[float, ...] = ()
    counts: np.ndarray = field(default_factory=lambda: np.zeros(HISTOGRAM_BINS, "int64"))

    @property
    def lost(self) -> float:
        """Mass that the kernels spread beyond the raster."""
        return self.total - self.integral

    def see(self, values: np.ndarray, per_km2: float) -> None:
        """Add final rows: the mass shown, and one pixel in four each way to the count of values."""
        self.shown += _sum(values if values.min() >= 0 else np.maximum(values, 0)) / per_km2
        seen = np.ascontiguousarray(values[::4, ::4])
        places = seen[seen > 0].view("int32") >> DROPPED_BITS
        self.counts += np.bincount(places, minlength=HISTOGRAM_BINS)

    def limits(self, classes: int = 5) -> list[float]:
        """Limits of classes holding about as many visible pixels above zero each; two digits; empty: nothing shown."""
        known = int(self.counts.sum())
        if not known:
            return []
        reached = np.cumsum(self.counts)
        places = [int(np.searchsorted(reached, known * k / classes)) for k in range(1, classes)]
        found = [_two_digits(float(value)) for value in (np.array(places, "int32") << DROPPED_BITS).view("float32")]
        top = self.peak
        return [0.0, *dict.fromkeys(value for value in found if 0 < value < top), top]


@dataclass(frozen=True)
class _Job:
    grid: Grid
    x: np.ndarray
    y: np.ndarray
    weight: np.ndarray
    is_weighted: bool
    question: SurfaceQuestion
    inside: Callable[[int, int], np.ndarray] | None
    transforms: Engine
    tile: int

    def convolved(self, layers: list[Layer], progress: Progress, threads: Executor) -> Iterator[tuple[int, np.ndarray]]:
        channels = 1 + max(layer.channel for layer in layers)
        return convolved_strips(
            self.grid, self.x, self.y, layers, channels, progress, self.transforms, self.tile, threads
        )


def surface_strips(
    grid: Grid,
    x: np.ndarray,
    y: np.ndarray,
    mass: np.ndarray | None,
    question: SurfaceQuestion,
    progress: Progress,
    inside: Callable[[int, int], np.ndarray] | None = None,
    transforms: Engine | None = None,
    tile: int = TILE,
) -> tuple[SurfaceAccount, Iterator[tuple[int, np.ndarray]]]:
    """Account (filled as one reads) and strips (first row, float32 rows in units per km²; empty pixels ``NODATA``).

    A strip is overwritten by the next one: copy what is to be kept.
    ``x``, ``y``: metres, finite; ``mass``: units of each point (None: 1). ``inside(first row, rows)``: which pixels may
    have a value (None: all). Without hiding and ``inside``, the values times the pixel's area sum to ``total - lost``.
    Refuses negative or missing masses (``surface_weight_negative``, ``surface_weight_missing``) and no point at all
    (``surface_without_points``); Cancelled may come while strips are read.
    """
    weight = np.ones(len(x)) if mass is None else np.asarray(mass, "float64")
    _refuse(weight, mass is not None)
    there = weight > 0
    if not there.all():
        x, y, weight = x[there], y[there], weight[there]
    account = SurfaceAccount(float(weight.sum()), len(x))
    job = _Job(grid, x, y, weight, mass is not None, question, inside, transforms or engine(), tile)
    return account, _strips(job, progress, account)


def _refuse(weight: np.ndarray, is_given: bool) -> None:
    faults = []
    if is_given:
        missing, negative = int((~np.isfinite(weight)).sum()), int((weight < 0).sum())
        if missing:
            faults.append(problem("surface_weight_missing", count=missing))
        if negative:
            faults.append(problem("surface_weight_negative", count=negative))
    if not len(weight) or not (weight > 0).any():
        faults.append(problem("surface_without_points"))
    refuse_if_any(faults)


def _strips(job: _Job, progress: Progress, account: SurfaceAccount) -> Iterator[tuple[int, np.ndarray]]:
    with ThreadPoolExecutor(WORKERS) as threads:
        yield from _finished(job, progress, account, threads)


def _finished(
    job: _Job, progress: Progress, account: SurfaceAccount, threads: Executor
) -> Iterator[tuple[int, np.ndarray]]:
    grid, question = job.grid, job.question
    begin = 0.4 if question.adaptive else 0.0
    shares = [(question.bandwidth, job.weight if job.is_weighted else None)]
    if question.adaptive:
        pilot = _pilot(job, Span(progress, 0.0, begin), threads)
        shares = abramson_shares(pilot, job.weight, question.bandwidth)
    account.bandwidths = tuple(bandwidth for bandwidth, _ in shares)
    layers = [Layer(pixel_kernel(question.kernel, h, grid.pixel), part, 0) for h, part in shares]
    if question.is_protected:
        layers.append(Layer(disc(question.bandwidth, grid.pixel), None, 1, question.threshold))
    rows, columns = sample_pixels(grid, job.x, job.y)
    expected = threads.submit(exact_at, *grid.centre(rows, columns), job.x, job.y, shares, question.kernel)
    samples, top, at_top = np.zeros(len(rows)), (0, 0), 0.0
    per_km2 = np.float32(M2_PER_KM2 / grid.pixel**2)
    room = np.empty((CHUNK_ROWS, grid.width), "float32")
    for first, strip in job.convolved(layers, Span(progress, begin, 0.97), threads):
        here = (rows >= first) & (rows < first + strip.shape[1])
        samples[here] = strip[0, rows[here] - first, columns[here]] * per_km2
        values = room[: strip.shape[1]]
        step = max(1, BAND_PIXELS // grid.width // 4 * 4)
        for start in range(0, len(values), step):
            band, part = values[start : start + step], strip[:, start : start + step]
            _finish(band, part, first + start, job, account)
            if band.max() > account.peak:
                highest = int(band.argmax())
                account.peak = float(band.flat[highest])
                top = (first + start + highest // grid.width, highest % grid.width)
                at_top = float(part[0, highest // grid.width, highest % grid.width] * per_km2)
            account.see(band, per_km2)
        yield first, values
    errors = np.abs(expected.result() - samples)
    if account.peak:
        exact = exact_at(*grid.centre(*(np.array([place]) for place in top)), job.x, job.y, shares, question.kernel)
        errors = np.append(errors, abs(exact[0] - at_top))
    account.max_error, account.samples = float(errors.max()) if len(errors) else 0.0, len(errors)
    progress.report(1.0)


def _finish(values: np.ndarray, strip: np.ndarray, first: int, job: _Job, account: SurfaceAccount) -> None:
    """Fill ``values`` as they may be written: rounded, hidden where few points are near, empty outside the mask."""
    per_km2 = M2_PER_KM2 / job.grid.pixel**2
    np.multiply(strip[0], np.float32(per_km2), out=values, casting="same_kind")
    account.integral += _sum(values) / per_km2
    if job.question.is_protected:
        hidden = strip[1] < job.question.threshold - 0.5
        account.pixels_hidden += int((hidden & (strip[1] > 0.5)).sum())
        account.hidden += _sum(np.where(hidden, values, np.float32(0.0))) / per_km2
    round_bits(values, KEPT_BITS if job.question.is_protected else PLAIN_BITS)
    if job.question.is_protected:
        values[hidden] = NODATA
    if job.inside is not None:
        values[~job.inside(first, len(values))] = NODATA


def _sum(values: np.ndarray) -> float:
    """Sum of single-precision rows: by pairs within a row, in double precision over the rows."""
    return float(values.sum(axis=1).sum(dtype="float64"))


def _pilot(job: _Job, progress: Progress, threads: Executor) -> np.ndarray:
    """Density with one bandwidth in the pixel of every point (points outside the raster: the nearest pixel's)."""
    grid = job.grid
    column, row = grid.place(job.x, job.y)
    column = np.clip(column.astype("int64"), 0, grid.width - 1)
    row = np.clip(row.astype("int64"), 0, grid.height - 1)
    order = np.argsort(row, kind="stable")
    sorted_rows, found = row[order], np.zeros(len(row))
    layers = [Layer(pixel_kernel(job.question.kernel, job.question.bandwidth, grid.pixel), job.weight, 0)]
    for first, strip in job.convolved(layers, progress, threads):
        begin, end = np.searchsorted(sorted_rows, (first, first + strip.shape[1]))
        here = order[begin:end]
        found[here] = strip[0][row[here] - first, column[here]]
    return found


def round_bits(values: np.ndarray, bits: int = KEPT_BITS) -> None:
    """Round single-precision values in place to ``bits`` binary digits (relative error at most 2^-bits / 2)."""
    dropped = 24 - bits
    whole = values.view("uint32")
    whole += np.uint32(1 << (dropped - 1))
    whole &= np.uint32(0xFFFFFFFF << dropped & 0xFFFFFFFF)


def _two_digits(value: float) -> float:
    return float(f"{value:.1e}")
