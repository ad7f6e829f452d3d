"""Neighbour lists as arrays: the links of every unit, sorted, none with itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Neighbours:
    """Neighbours of unit ``i``: ``other[start[i]:start[i + 1]]``, ascending. All links weigh the same."""

    start: np.ndarray
    other: np.ndarray

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def count(self) -> np.ndarray:
        """Number of neighbours of each unit."""
        return np.diff(self.start)

    @property
    def unit(self) -> np.ndarray:
        """The unit at the near end of each link."""
        return np.repeat(np.arange(len(self)), self.count)

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sum of ``values`` over the neighbours of each unit, 0 without any."""
        return np.bincount(self.unit, values[self.other], len(self))

    def among(self, kept: np.ndarray) -> Neighbours:
        """The links between units where ``kept`` is true, renumbered to those units."""
        place = np.cumsum(kept) - 1
        unit, other = self.unit, self.other
        both = kept[unit] & kept[other]
        return from_pairs(place[unit[both]], place[other[both]], int(kept.sum()))

    def reordered(self, order: np.ndarray) -> Neighbours:
        """The same links, unit ``order[i]`` of this one being unit ``i`` of the new one."""
        place = np.empty(len(order), "int64")
        place[order] = np.arange(len(order))
        return from_pairs(place[self.unit], place[self.other], len(self))

    def with_links(self, unit: np.ndarray, other: np.ndarray) -> Neighbours:
        """These links and further ones, both ways."""
        near = np.concatenate([self.unit, unit, other])
        return from_pairs(near, np.concatenate([self.other, other, unit]), len(self))

    def by_code(self, codes: Sequence[str]) -> dict[str, list[str]]:
        """Codes of the neighbours by code, as local smoothing takes them."""
        ends = self.start.tolist()
        others = [codes[place] for place in self.other.tolist()]
        return {code: others[ends[row] : ends[row + 1]] for row, code in enumerate(codes)}


def from_pairs(unit: np.ndarray, other: np.ndarray, count: int) -> Neighbours:
    """Neighbours from links in any order, each counted once; a unit is never its own neighbour."""
    keys = np.unique(unit.astype("int64") * count + other)
    near, far = keys // max(count, 1), keys % max(count, 1)
    apart = near != far
    near, far = near[apart], far[apart]
    start = np.zeros(count + 1, "int64")
    np.cumsum(np.bincount(near, minlength=count), out=start[1:])
    return Neighbours(start, far)
