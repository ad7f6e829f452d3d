"""Which part of the territory a workspace covers."""

from __future__ import annotations

from dataclasses import dataclass

COUNTRY, REGION, PROVINCES = "country", "region", "provinces"


@dataclass(frozen=True)
class Scope:
    """``kind``: ``country``, ``region`` (one region code) or ``provinces`` (one or more province codes)."""

    kind: str = COUNTRY
    codes: tuple[str, ...] = ()

    @classmethod
    def country(cls) -> Scope:
        """Cover the whole country."""
        return cls()

    @classmethod
    def region(cls, code: str) -> Scope:
        """Cover one region."""
        return cls(REGION, (code,))

    @classmethod
    def provinces(cls, codes: tuple[str, ...] | list[str]) -> Scope:
        """Cover one or more provinces, given by code."""
        return cls(PROVINCES, tuple(dict.fromkeys(codes)))
