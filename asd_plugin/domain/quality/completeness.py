"""What is there and how old it is: missing figures by indicator and milieu, age of periods, codes, cards."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from ..indicators.period_days import days_of
from .figures import MISSING, Finding, QualityData
from .settings import ERROR, INFO, WARNING, QualitySettings

DAYS_A_YEAR = 365.25
KEYS = ["indicator", "period", "milieu"]


def completeness_table(data: QualityData, asked: pd.DataFrame) -> pd.DataFrame:
    """One row an indicator, period, milieu of the cells, and ``units`` (all, urban, rural): asked, missing, share.

    ``asked``: cells of the main level, hidden and not asked ones left out. Urban and rural units are told apart for
    figures of the whole unit only.
    """
    frame = asked.assign(gone=asked["value"].isna() | (asked["status"] == MISSING), units="all")
    parts = [frame]
    if data.milieu_of:
        whole = frame[frame["milieu"] == "total"]
        parts.append(whole.assign(units=whole["code"].map(data.milieu_of)).dropna(subset=["units"]))
    grouped = pd.concat(parts).groupby([*KEYS, "units"], sort=True)["gone"].agg(["size", "sum"]).reset_index()
    grouped = grouped.rename(columns={"size": "asked", "sum": "missing"}).astype({"missing": "int64"})
    return grouped.assign(share=grouped["missing"] / grouped["asked"])


def missing_figures(table: pd.DataFrame, level: str, settings: QualitySettings) -> Iterator[Finding]:
    """``incomplete``: any missing; a warning above 5 %, an error above a third. ``incomplete_milieu``: urban and rural
    units differ by more than ten points."""
    for row in table[(table["units"] == "all") & (table["missing"] > 0)].itertuples(index=False):
        severity = ERROR if row.share > settings.many_missing else WARNING if row.share > settings.few_missing else INFO
        where = (row.indicator, row.period, row.milieu, level)
        yield Finding("incomplete", severity, *where, measure=float(row.share), count=int(row.missing))
    wide = table[table["units"] != "all"].pivot_table(index=KEYS, columns="units", values="share")
    if {"urban", "rural"} <= set(wide.columns):
        for (indicator, period, milieu), row in wide.dropna().iterrows():
            gap = float(row["rural"] - row["urban"])
            if abs(gap) > settings.milieu_gap:
                yield Finding("incomplete_milieu", WARNING, indicator, period, milieu, level, measure=gap)


def freshness(data: QualityData, settings: QualitySettings) -> Iterator[Finding]:
    """``old``: the latest period with a value ended more than ``max_age`` years ago; ``period_unknown``: no date."""
    known = data.cells[data.cells["value"].notna()]
    for indicator, periods in known.groupby("indicator", sort=True)["period"]:
        ends = {period: days_of(period) for period in sorted(set(periods))}
        dated = {period: days[1] for period, days in ends.items() if days is not None}
        if not dated:
            yield Finding("period_unknown", INFO, indicator, next(iter(ends)), count=len(ends))
            continue
        latest = max(dated, key=lambda period: dated[period])
        age = (settings.as_of - dated[latest]).days / DAYS_A_YEAR
        if age > settings.max_age:
            yield Finding("old", WARNING, indicator, latest, expected=settings.max_age, measure=age)


def code_faults(data: QualityData) -> Iterator[Finding]:
    """Codes empty, repeated, damaged (errors) or unknown to the reference (warning), as the reader found them."""
    for rule, code, rows in data.codes:
        severity = WARNING if rule == "code_unknown" else ERROR
        yield Finding(rule, severity, level=data.main, unit_code=code, count=rows)


def card_faults(data: QualityData) -> Iterator[Finding]:
    """``card_incomplete``: unit, denominator or direction lacking (error). ``unit_unknown``: no card, no unit."""
    for indicator, meaning in data.meanings.items():
        if meaning.gaps:
            yield Finding("card_incomplete", ERROR, indicator, count=len(meaning.gaps))
        if not meaning.unit:
            yield Finding("unit_unknown", WARNING, indicator)
