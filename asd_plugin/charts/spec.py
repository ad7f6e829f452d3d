"""What a chart says, apart from how it is drawn: frozen records of figures and texts already in the user's language."""

from __future__ import annotations

from dataclasses import dataclass

MOST_MARKS = 8  # as many colours and shapes as the eye tells apart


@dataclass(frozen=True)
class Mark:
    """One chosen unit. ``value`` is None when missing; ``reason`` then says why, and ``text`` reads «n.d.».

    ``colour`` is the index of its colour and shape, the same in every chart. ``side`` is a second, quieter figure.
    """

    code: str
    label: str
    colour: int
    value: float | None
    text: str
    side: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Cloud:
    """All the units behind the marks, in one order; ``near`` tells those of the reference zone. Only known values."""

    codes: tuple[str, ...] = ()
    values: tuple[float, ...] = ()
    near: tuple[bool, ...] = ()


NO_CLOUD = Cloud()


@dataclass(frozen=True)
class Reference:
    """A named value drawn as a line across the chart."""

    label: str
    value: float


@dataclass(frozen=True)
class Words:
    """Texts around a chart. ``foot`` (source, status of the data, date) goes under every exported picture."""

    title: str = ""
    subtitle: str = ""
    note: str = ""
    foot: tuple[str, ...] = ()
    empty: str = ""
    summary: str = ""


@dataclass(frozen=True)
class DistributionSpec:
    """Strip of all units with the chosen ones marked; ``low`` and ``high`` end the axis, ``quartiles`` the band."""

    words: Words
    cloud: Cloud = NO_CLOUD
    low: float = 0.0
    high: float = 1.0
    quartiles: tuple[float, float, float] | None = None
    reference: Reference | None = None
    marks: tuple[Mark, ...] = ()
    decimals: int = 1
    unit: str = ""


@dataclass(frozen=True)
class GapSpec:
    """Gap of each chosen unit to its reference: here a mark's ``value`` is the gap, its ``side`` the unit's own value.

    ``low_end`` and ``high_end`` say what a gap to each side means.
    """

    words: Words
    marks: tuple[Mark, ...] = ()
    low_end: str = ""
    high_end: str = ""
    decimals: int = 1
    unit: str = ""


@dataclass(frozen=True)
class TableSpec:
    """Rows of texts under their titles; ``are_words`` tells, by column, words (wrapped) from figures (never cut)."""

    words: Words
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    are_words: tuple[bool, ...] = ()
