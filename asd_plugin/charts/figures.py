"""Figures as texts: the agency's number format, a sign where a gap is meant, no «-0»."""

from __future__ import annotations

from ..qgis_support.i18n import format_number


def plain(value: float | None, decimals: int = 0) -> str:
    """Number in the user's format; a value that rounds to zero carries no sign, a missing one is «n.d.»."""
    return format_number(_unsigned_zero(value, decimals), decimals)


def signed(value: float | None, decimals: int = 0) -> str:
    """Number with its sign, ``+`` included; zero has none."""
    rounded = _unsigned_zero(value, decimals)
    sign = "+" if rounded is not None and rounded > 0 else ""
    return sign + format_number(rounded, decimals)


def _unsigned_zero(value: float | None, decimals: int) -> float | None:
    if value is None or value != value:
        return None
    return 0.0 if round(value, decimals) == 0 else value
