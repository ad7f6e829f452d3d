"""Figures as digits: counts heaped on some last digits, rates rounded to a coarser step than they are given in."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from .figures import Finding, Meaning
from .robust import CHI2_9_P001, Z_P001, LastDigits, last_digits
from .settings import WARNING, QualitySettings

Where = tuple[str, str, str, str]  # indicator, period, milieu, level
LEAST_ROUNDED = 30
LEAST_STEPS = 4  # different figures on a step before it says anything
FINEST, ON_STEP = 6, 0.95  # decimals looked for; share of the figures that have no more than those
STEPS = (100.0, 50.0, 10.0, 5.0, 1.0, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001)
ONE_IN_FIVE = 4.99  # a step at least five times the last decimal: chance puts a fifth of the figures on it
NEARLY_ALL = 0.9
WIDE_0_5, WIDE_DIGITS = 10, 50  # last decimals between the quartiles: fewer, and digits follow the size
STRICT = 2  # times ``least_index``: rates have a shape of their own
NEAR = 1e-6


def digits(where: Where, values: pd.Series, meaning: Meaning, settings: QualitySettings) -> Iterator[Finding]:
    """``digit_preference``, ``heaping`` on 0 and 5, ``rounded`` to whole numbers, ``rounded_step`` to another step.

    Counts from 10 up: chi-square at 1 in 1000 and one digit in twenty to move. Other figures, 0 and 100 apart: more
    than half on a step that chance gives a fifth at most (0.5 or 5 among figures of one decimal, 5 or 10 among whole
    ones); else their last decimals, one in ten to move, where they are spread wide enough. One finding a distribution:
    heaping explains a preference. ``units``: those concerned.
    """
    if meaning.is_count:
        found = last_digits(values.to_numpy())
        heaped = list(_heaped(where, values, found, settings, settings.least_index))
        yield from heaped or _preferred(where, values, found, settings, settings.least_index)
        return
    inside = values[(values != 0) & (values != 100)]
    if len(inside) < LEAST_ROUNDED:
        return
    last = _last_decimal(inside.to_numpy(), meaning.decimals)
    step = _step(inside.to_numpy(), last, settings.rounded_share)
    if step:
        on = inside[_is_on(inside.to_numpy(), step)]
        rule = "rounded" if step == 1.0 else "rounded_step"
        yield _told(rule, where, on, expected=step, measure=len(on) / len(inside))
        return
    if last < 10.0**-FINEST * 1.5:
        return
    scaled = (inside / last).round()
    scaled = scaled[_is_on(inside.to_numpy(), last)]
    width = float(scaled.quantile(0.75) - scaled.quantile(0.25)) if len(scaled) else 0.0
    found = last_digits(scaled.to_numpy())
    strict = STRICT * settings.least_index
    heaped = list(_heaped(where, scaled, found, settings, strict)) if width >= WIDE_0_5 else []
    yield from heaped
    if width >= WIDE_DIGITS and not heaped:
        yield from _preferred(where, scaled, found, settings, strict)


def _preferred(
    where: Where, values: pd.Series, found: LastDigits, settings: QualitySettings, least: float
) -> Iterator[Finding]:
    if found.total >= settings.least_digits and found.chi2 > CHI2_9_P001 and found.index > least:
        digit = int(np.argmax(found.counts))
        on = values[(values >= 10) & (values % 10 == digit)]
        yield _told("digit_preference", where, on, value=float(digit), measure=found.chi2)


def _heaped(
    where: Where, values: pd.Series, found: LastDigits, settings: QualitySettings, least: float
) -> Iterator[Finding]:
    if found.total >= settings.least_digits and found.heaping_z > Z_P001 and found.on_0_5 - 0.2 > least:
        on = values[(values >= 10) & (values % 5 == 0)]
        yield _told("heaping", where, on, expected=0.2, measure=found.on_0_5)


def _told(rule: str, where: Where, on: pd.Series, **figures: float) -> Finding:
    return Finding(rule, WARNING, *where, **figures, count=len(on), units=" ".join(sorted(on.index)))


def _last_decimal(values: np.ndarray, decimals: int) -> float:
    """The last decimal figures are given in: that of their card, or a finer one that they have."""
    for places in range(decimals, FINEST):
        if _is_on(values, 10.0**-places).mean() >= ON_STEP:
            return 10.0**-places
    return 10.0**-FINEST


def _step(values: np.ndarray, last: float, share: float) -> float:
    """The coarsest step on which nearly all of the figures that lie on any stand; 0 when fewer than ``share`` do."""
    held = [(step, _is_on(values, step)) for step in sorted(STEPS) if step >= ONE_IN_FIVE * last]
    held = [(step, on.mean()) for step, on in held if len(np.unique(values[on])) >= LEAST_STEPS and on.mean() > share]
    return max((step for step, part in held if part >= NEARLY_ALL * held[0][1]), default=0.0)


def _is_on(values: np.ndarray, step: float) -> np.ndarray:
    places = values / step
    return np.abs(places - np.round(places)) < NEAR * np.maximum(1.0, np.abs(places))
