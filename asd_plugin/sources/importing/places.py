"""Names of communes, provinces and regions, by which a column of places is told from one of people."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError
from ...domain.importing.nominative import place_key
from ..territory.crosswalk import read_crosswalk

if TYPE_CHECKING:
    from ..territory.reconciling import Ground

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@lru_cache(maxsize=1)
def shipped_places() -> frozenset[str]:
    """Keys of the names of the shipped crosswalk; none where it cannot be read."""
    try:
        table = read_crosswalk(_RESOURCES)
    except AsdError:
        return frozenset()
    return _keys([*table["name_fr"], *table["name_ar"]])


def places_of(ground: Ground) -> frozenset[str]:
    """Keys of the names of the units of ``ground`` and of the other divisions that it knows."""
    names = [*ground.territory["name_fr"], *ground.territory["name_ar"]]
    return _keys([*names, *ground.crosswalk["name_fr"], *ground.crosswalk["name_ar"]])


def _keys(names: list) -> frozenset[str]:
    return frozenset(key for name in names if isinstance(name, str) and (key := place_key(name)))
