"""Household points moved at random, so that no place can be read off a published map (geomasking).

Scheme of the Demographic and Health Surveys (Burgert, Colston, Roy & Zachary 2013): the direction is uniform on the
circle and the distance uniform between ``least_m`` and the limit of the milieu (so uniform over distance and angle,
not over the disc's area); one rural point in a hundred goes up to 10 km; the masked point stays in the same province.
A point of unknown milieu is moved as a rural one, the further of the two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..progress import Progress, checkpoint
from .geodesic import arrive
from .point_settings import MaskingRule

BLOCK = 131_072
URBAN, RURAL, UNKNOWN = 1, 0, -1
NOWHERE = -1

AreaOf = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Masked:
    """``row``: positions of the masked points among those given, in the shuffled order they are published in.

    ``longitude, latitude``: the masked places, same order. ``stuck``: rows that found no place in their province.
    ``outside``: rows in no area, or without a place; neither is ever published. ``moved_m``: mean distance moved.
    """

    row: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    stuck: np.ndarray
    outside: np.ndarray
    redrawn: int
    moved_m: float


def mask_points(
    longitude: np.ndarray,
    latitude: np.ndarray,
    milieu: np.ndarray,
    area: np.ndarray,
    area_of: AreaOf,
    rule: MaskingRule,
    seed: int,
    progress: Progress,
) -> Masked:
    """Move every point (WGS 84 degrees) within its ``area`` (negative: in none).

    ``milieu``: URBAN, RURAL or UNKNOWN by point. ``area_of`` tells the area of points in WGS 84. The draw depends on
    ``seed`` AND on all true places together: whoever knows the seed but not the whole true layer cannot repeat it.
    """
    rule.check()
    rng = _generator(seed, longitude, latitude)
    outside = (area < 0) | ~np.isfinite(longitude) | ~np.isfinite(latitude)
    new_longitude, new_latitude = np.full(len(longitude), np.nan), np.full(len(longitude), np.nan)
    stuck, redrawn, metres = [], 0, 0.0
    for start in range(0, len(longitude), BLOCK):
        checkpoint(progress, start / max(1, len(longitude)))
        rows = start + np.flatnonzero(~outside[start : start + BLOCK])
        limits = _limits(milieu[rows], rule, rng)
        place = np.arange(len(rows))
        for attempt in range(rule.tries):
            if not len(place):
                break
            redrawn += len(place) if attempt else 0
            todo = rows[place]
            x, y, distance = _draw(longitude[todo], latitude[todo], limits[place], rule, rng)
            stays = area_of(x, y) == area[todo]
            new_longitude[todo[stays]], new_latitude[todo[stays]] = x[stays], y[stays]
            metres += float(distance[stays].sum())
            place = place[~stays]
            if attempt % 10 == 9:
                checkpoint(progress, start / max(1, len(longitude)))
        stuck.append(rows[place])
    shown = rng.permutation(np.flatnonzero(np.isfinite(new_longitude)))
    given_up = np.concatenate(stuck) if stuck else np.empty(0, "int64")
    mean = metres / len(shown) if len(shown) else float("nan")
    return Masked(
        shown, new_longitude[shown], new_latitude[shown], given_up, np.flatnonzero(outside), int(redrawn), mean
    )


def milieu_codes(texts: list[str]) -> np.ndarray:
    """URBAN, RURAL or UNKNOWN for each text, French, Arabic or English (``urbain``, ``حضري``, ``rural``, ``قروي``)."""
    return np.array([_milieu(text) for text in texts], "int8")


def _milieu(text: str) -> int:
    plain = text.strip().lower()
    if plain.startswith(("urb", "حضر", "الحضر")):
        return URBAN
    return RURAL if plain.startswith(("rur", "قرو", "القرو")) else UNKNOWN


def _generator(seed: int, longitude: np.ndarray, latitude: np.ndarray) -> np.random.Generator:
    digest = hashlib.sha256(np.ascontiguousarray(longitude, "<f8").tobytes())
    digest.update(np.ascontiguousarray(latitude, "<f8").tobytes())
    return np.random.default_rng([seed, *np.frombuffer(digest.digest(), "<u4").tolist()])


def _limits(milieu: np.ndarray, rule: MaskingRule, rng: np.random.Generator) -> np.ndarray:
    is_far = rng.random(len(milieu)) < rule.far_share
    rural = np.where(is_far, rule.rural_far_m, rule.rural_m)
    return np.where(milieu == URBAN, rule.urban_m, rural)


def _draw(
    longitude: np.ndarray, latitude: np.ndarray, limit: np.ndarray, rule: MaskingRule, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    azimuth = 2 * np.pi * rng.random(len(longitude))
    distance = rule.least_m + (limit - rule.least_m) * rng.random(len(longitude))
    return (*arrive(longitude, latitude, azimuth, distance), distance)
