"""What a reader of the published table knows, and how uncertain each hidden cell must stay for that reader.

Two readers. The unaware one knows every published number and that nothing is negative. The aware one also knows the
rule and reads the status column: a hidden_primary lies between 1 and threshold - 1, a hidden_secondary is not below
the threshold. Neither learns anything from a difference that nobody publishes: it covers nothing, unless it is itself
too small and needs cover.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..settings import PrimaryRule, Width
from .cells import System

UNAWARE, AWARE = "unaware", "aware"


@dataclass(frozen=True)
class Reader:
    """``lower``, ``upper``: what the reader takes for possible, by cell; ``need``: range to be left (0: none).

    ``is_whole``: values are whole numbers.
    """

    name: str
    lower: np.ndarray
    upper: np.ndarray
    need: np.ndarray
    is_whole: bool


def readers(
    system: System,
    primary: np.ndarray,
    hidden: np.ndarray,
    rule: PrimaryRule,
    width: Width,
    is_count: bool,
    muted: np.ndarray | None = None,
) -> list[Reader]:
    """Readers to be withstood, the best informed first (whoever withstands it is nearer to withstanding the next).

    ``primary``, ``hidden``: masks by cell; bounds of cells not hidden are those they would have as hidden_secondary,
    so that a cover can be tried out. ``muted``: primary cells told as hidden_secondary, because the word primary itself
    would give them away; of them the aware reader knows only that they are not zero.
    """
    values = system.values
    count = len(values)
    nothing, all_ = np.zeros(count), np.full(count, np.inf)
    if not is_count:
        need = np.where(primary, width.share * values, 0.0)
        return [Reader(UNAWARE, nothing, all_, need, False)]
    unaware = rule.threshold if width.unaware is None else width.unaware
    known = np.arange(count) < system.listed
    is_small = primary & known & (values < rule.threshold)
    lower = np.where(known & ~is_small & (values >= rule.threshold), float(rule.threshold), nothing)
    told = is_small & ~(np.zeros(count, dtype=bool) if muted is None else muted)
    lower = np.where(is_small, 0.0 if rule.hides_zero else np.minimum(1.0, values), lower)
    upper = np.where(told, rule.threshold - 1.0, all_)
    at_least = np.where(hidden & known & ~system.is_rest & (values > 0), 1.0, 0.0)
    aware = Reader(AWARE, lower, upper, np.where(is_small, aware_need(rule, width), at_least), True)
    need = np.where(primary & ((values > 0) | rule.hides_zero), float(unaware), at_least)
    if rule.threshold <= 2 and not rule.hides_zero:
        return [Reader(UNAWARE, nothing, all_, need, True)]  # the status alone tells a 1: nothing is left to protect
    return [aware, Reader(UNAWARE, nothing, all_, need, True)]


def aware_need(rule: PrimaryRule, width: Width) -> float:
    """Range left to the aware reader: never more than the rule itself allows."""
    possible = rule.threshold - (1 if rule.hides_zero else 2)
    wanted = max(1, possible // 2) if width.aware is None else width.aware
    return float(max(0, min(wanted, possible)))
