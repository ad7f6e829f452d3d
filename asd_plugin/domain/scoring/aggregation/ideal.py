"""TOPSIS (Hwang, Yoon 1981): how near a unit is to the highest need seen in each child, against the lowest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Frame:
    """What turns children into the space of distances: z = (x - start) / size, its highest and lowest per child."""

    start: np.ndarray
    size: np.ndarray
    best: np.ndarray
    worst: np.ndarray

    def place(self, x: np.ndarray) -> np.ndarray:
        """Children on the scale of the distances."""
        return (x - self.start) / self.size


def topsis(x: np.ndarray, w: np.ndarray, scale: str) -> np.ndarray:
    """d-/(d+ + d-) per unit, 0 to 1; ``scale``: ``vector`` (x / root of sum of squares) or ``minmax``.

    Distances run over the children the unit has, with its own weights: d^2 = sum of (w (z - z ideal))^2. A unit as
    near to the one as to the other, or units that do not differ at all, get 0.5.
    """
    return near_share(frame_of(x, w, scale), x, w)


def near_share(frame: Frame, x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """d-/(d+ + d-) of any rows placed in ``frame``."""
    high, low = distances(frame, x, w)
    total = high + low
    near = np.where(total > 0, low / np.where(total > 0, total, 1.0), 0.5)
    return np.where((w > 0).any(axis=1), near, np.nan)


def frame_of(x: np.ndarray, w: np.ndarray, scale: str) -> Frame:
    """The frame of the units that take part. A child without spread or without size counts no distance."""
    used = w > 0
    high = np.where(used, x, -np.inf).max(axis=0)
    low = np.where(used, x, np.inf).min(axis=0)
    seen = used.any(axis=0)
    high, low = np.where(seen, high, 0.0), np.where(seen, low, 0.0)
    if scale == "minmax":
        start, size = low, high - low
    else:
        start, size = np.zeros(x.shape[1]), np.sqrt(np.where(used, x * x, 0.0).sum(axis=0))
    size = np.where(size > 0, size, 1.0)
    return Frame(start, size, (high - start) / size, (low - start) / size)


def distances(frame: Frame, x: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """d+ (to the highest need) and d- (to the lowest), per unit."""
    z = frame.place(x)
    high = np.where(w > 0, w * (frame.best - z), 0.0)
    low = np.where(w > 0, w * (z - frame.worst), 0.0)
    return np.sqrt((high * high).sum(axis=1)), np.sqrt((low * low).sum(axis=1))
