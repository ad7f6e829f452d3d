"""What a chart says, apart from how it is drawn: frozen records of figures and texts already in the user's language."""

from __future__ import annotations

from dataclasses import dataclass

MOST_MARKS = 12  # as many colours and shapes as the eye tells apart


@dataclass(frozen=True)
class Mark:
    """One chosen unit. ``value`` is None when missing; ``reason`` then says why, and ``text`` reads «n.d.».

    ``colour`` is the index of its colour and shape, the same in every chart. ``side`` is a second, quieter figure;
    ``status`` the one of its value: a published value has a full marker, any other its own mark.
    """

    code: str
    label: str
    colour: int
    value: float | None
    text: str
    side: str = ""
    reason: str = ""
    status: str = ""


@dataclass(frozen=True)
class Cloud:
    """All the units behind the marks, in one order; ``near`` tells those of the reference zone. Only known values.

    ``imputed`` tells the values that are (empty: none is). ``across`` are the values on the other axis of a scatter.
    """

    codes: tuple[str, ...] = ()
    values: tuple[float, ...] = ()
    near: tuple[bool, ...] = ()
    imputed: tuple[bool, ...] = ()
    across: tuple[float, ...] = ()


NO_CLOUD = Cloud()


@dataclass(frozen=True)
class Reference:
    """A named value drawn as a line across the chart."""

    label: str
    value: float


@dataclass(frozen=True)
class Words:
    """Texts around a chart. ``foot`` (source, status of the data, date) goes under every exported picture.

    ``legend``: status and words of every mark in the chart that is not a published value.
    """

    title: str = ""
    subtitle: str = ""
    note: str = ""
    foot: tuple[str, ...] = ()
    empty: str = ""
    summary: str = ""
    legend: tuple[tuple[str, str], ...] = ()


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
    """Rows of texts under their titles; ``are_words`` tells, by column, words (wrapped) from figures (never cut).

    ``sparks``: for each row its values in time, None where unknown, drawn small in a last column titled ``spark_head``.
    ``marks``: for each row its unit, whose marker opens the row.
    """

    words: Words
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    are_words: tuple[bool, ...] = ()
    sparks: tuple[tuple[float | None, ...], ...] = ()
    spark_head: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class SeriesPoint:
    """One period: ``value`` is None when it is hidden or missing; ``reason`` then says which, and ``text`` reads so.

    ``code`` answers the pointer; ``label`` stands below the bar.
    """

    code: str
    label: str
    value: float | None
    text: str
    reason: str = ""
    is_focus: bool = False


@dataclass(frozen=True)
class SeriesSpec:
    """One unit over the periods, in their order."""

    words: Words
    points: tuple[SeriesPoint, ...] = ()
    marks: tuple[Mark, ...] = ()
