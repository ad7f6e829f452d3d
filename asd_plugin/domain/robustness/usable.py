"""Alternatives that cannot work, with the model or with each other: which ones to leave out so that the others run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..errors import Problem, problem
from .settings import LISTED
from .variants import Key, Variants

Place = tuple[int, int]  # choice among LISTED, position of the variant


def left_out(faults: Mapping[Key, tuple[Problem, ...]]) -> dict[Place, Problem]:
    """Variants to leave out so that no combination in ``faults`` is left, each with the first fault that tells why.

    Those that fail with the model's own other choices go first. Where alternatives fail only together, the one in most
    of the failing combinations goes; of two with as many, that of the later choice (aggregation last), then the later
    in its list. The choices stay independent of each other, as the Sobol indices need.
    """
    dropped: dict[Place, Problem] = {}
    for key, found in faults.items():
        places = _places(key)
        if len(places) == 1:
            dropped.setdefault(places[0], found[0])
    failing = _failing(faults, dropped)
    while failing:
        counts = Counter(place for key in failing for place in _places(key))
        worst = max(counts, key=lambda place: (counts[place], place))
        dropped[worst] = next(faults[key][0] for key in failing if worst in _places(key))
        failing = _failing(faults, dropped)
    return dropped


def without(variants: Variants, dropped: Mapping[Place, Problem]) -> Variants:
    """``variants`` less those left out."""
    values, names = {}, {}
    for number, choice in enumerate(LISTED):
        kept = kept_places(variants, number, dropped)
        values[choice] = tuple(variants.values[choice][place] for place in kept)
        names[choice] = tuple(variants.names[choice][place] for place in kept)
    return Variants(values, names)


def kept_places(variants: Variants, number: int, dropped: Mapping[Place, Problem]) -> list[int]:
    """Positions, in one choice, of the variants that stay."""
    return [place for place in range(variants.count(LISTED[number])) if (number, place) not in dropped]


def skipped_notes(variants: Variants, dropped: Mapping[Place, Problem]) -> tuple[Problem, ...]:
    """One note a variant left out, with the reason."""
    return tuple(
        problem(
            "robustness_variant_skipped",
            variant=f"{LISTED[number]}: {variants.names[LISTED[number]][place]}",
            fault=dropped[number, place],
        )
        for number, place in sorted(dropped)
    )


def _places(key: Key) -> list[Place]:
    """The alternatives in a combination; the model's own choices are none."""
    return [(number, place) for number, place in enumerate(key) if place]


def _failing(faults: Mapping[Key, tuple[Problem, ...]], dropped: Mapping[Place, Problem]) -> list[Key]:
    return [key for key in faults if _places(key) and not any(place in dropped for place in _places(key))]
