"""Class limits of changes (zero is always a limit) and of counts (round numbers whose discs can be told apart)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from ..class_limits import quantile_limits

SIDE = 3
SHARES = (0.01, 0.05, 0.2, 1.0)


def diverging_limits(values: Sequence[float], decimals: int = 1) -> list[float]:
    """Ascending limits of at most three classes on each side of zero, which is a limit where both sides have values.

    Values all on one side give up to five classes of that side. None at all give no limits.
    """
    known = [value for value in values if value is not None and value == value]
    below, above = [value for value in known if value < 0], [value for value in known if value >= 0]
    if not below or not above:
        return quantile_limits(known, decimals=decimals)
    left, right = quantile_limits(below, SIDE, decimals), quantile_limits(above, SIDE, decimals)
    return sorted({*(limit for limit in left[:-1] if limit < 0), 0.0, *(limit for limit in right[1:] if limit > 0)})


def count_limits(values: Iterable[float]) -> list[float]:
    """Upper limits of the symbol classes of counts, ascending: a hundredth, a twentieth, a fifth of a round maximum.

    The last is the least of 1, 2 or 5 times a power of ten that holds every value; nothing above zero gives no limits.
    """
    largest = max((value for value in values if value is not None and value == value), default=0)
    if largest <= 0:
        return []
    power = 10 ** math.floor(math.log10(largest))
    top = next(step * power for step in (1, 2, 5, 10) if step * power >= largest)
    return sorted({float(max(math.ceil(top * share), 1)) for share in SHARES})
