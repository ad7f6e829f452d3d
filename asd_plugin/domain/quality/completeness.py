"""What is there and how old it is: missing figures by indicator and milieu, age of periods, codes, cards."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from .figures import MISSING, Finding, QualityData
from .settings import ERROR, INFO, WARNING, QualitySettings

DAYS_A_YEAR = 365.25
SERIES = ["indicator", "period"]
KEYS = ["indicator", "period", "milieu"]


def with_absent(cells: pd.DataFrame, data: QualityData) -> pd.DataFrame:
    """``cells`` and a missing one for each unit of the main level that an indicator and period leave out altogether.

    Left out: not a row, where its parent has a unit with one and so has its milieu. A table of one province, or of the
    rural communes, lacks nothing elsewhere. Figures of the whole unit only; source and import are those of the series.
    """
    main = cells[(cells["level"] == data.main) & (cells["milieu"] == "total")]
    units = sorted(set(main["code"]) & set(data.parents))
    parents = pd.Series([data.parents[code] for code in units], index=units, dtype=object)
    milieus = pd.Series(data.milieu_of, dtype=object).reindex(parents.index).fillna("")
    parts = [cells]
    for (indicator, period), group in main.groupby(SERIES, sort=True):
        codes = set(group["code"])
        held = [code for code in parents.index if code in codes]
        is_out = ~parents.index.isin(held) & parents.isin(set(parents[held])) & milieus.isin(set(milieus[held]))
        absent = sorted(parents.index[is_out])
        if absent:
            usual = group.groupby(["source", "import_id", "ended"], dropna=False).size().idxmax()
            own = dict(zip(("source", "import_id", "ended"), usual))
            row = {"level": data.main, "indicator": indicator, "period": period, "milieu": "total", "status": MISSING}
            parts.append(pd.DataFrame({"code": absent}).assign(**row, **own, value=float("nan"), n=float("nan")))
    return pd.concat(parts, ignore_index=True)[list(cells.columns)] if len(parts) > 1 else cells


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


def missing_figures(
    table: pd.DataFrame, asked: pd.DataFrame, level: str, settings: QualitySettings
) -> Iterator[Finding]:
    """``incomplete``: any missing, with the units; a warning above 5 %, an error above a third. ``incomplete_milieu``:
    urban and rural units differ by more than ten points."""
    lacking = asked[asked["value"].isna() | (asked["status"] == MISSING)].sort_values("code", kind="stable")
    gone = {key: " ".join(codes) for key, codes in lacking.groupby(KEYS, sort=True)["code"]}
    for row in table[(table["units"] == "all") & (table["missing"] > 0)].itertuples(index=False):
        severity = ERROR if row.share > settings.many_missing else WARNING if row.share > settings.few_missing else INFO
        where = (row.indicator, row.period, row.milieu, level)
        share, count = float(row.share), int(row.missing)
        yield Finding("incomplete", severity, *where, measure=share, count=count, units=gone[(*where[:3],)])
    wide = table[table["units"] != "all"].pivot_table(index=KEYS, columns="units", values="share")
    if {"urban", "rural"} <= set(wide.columns):
        for (indicator, period, milieu), row in wide.dropna().iterrows():
            gap = float(row["rural"] - row["urban"])
            if abs(gap) > settings.milieu_gap:
                yield Finding("incomplete_milieu", WARNING, indicator, period, milieu, level, measure=gap)


def freshness(data: QualityData, settings: QualitySettings) -> Iterator[Finding]:
    """``old``: the latest figure is of more than ``max_age`` years ago; ``period_unknown``: no date.

    A figure is of the last day of its period, or of the day its import was delivered where that is earlier. An import
    whose every figure is old is told too, once, though its indicators have newer ones from elsewhere.
    """
    known = data.cells[data.cells["value"].notna()]
    stale = set()
    for indicator, group in known.groupby("indicator", sort=True):
        dated = group[group["ended"].notna()]
        if dated.empty:
            periods = sorted(set(group["period"]))
            yield Finding("period_unknown", INFO, indicator, periods[0], count=len(periods))
            continue
        latest, age = _age(dated, settings)
        if age > settings.max_age:
            stale.add(indicator)
            yield Finding("old", WARNING, indicator, latest, expected=settings.max_age, measure=age)
    dated = known[known["ended"].notna() & (known["import_id"] != "")]
    for import_id, group in dated.groupby("import_id", sort=True):
        latest, age = _age(group, settings)
        own = sorted(set(group["indicator"]))
        if age > settings.max_age and not stale.issuperset(own):
            name = own[0] if len(own) == 1 else ""
            yield Finding(
                "old",
                WARNING,
                name,
                latest,
                expected=settings.max_age,
                measure=age,
                count=len(own),
                import_id=import_id,
            )


def _age(dated: pd.DataFrame, settings: QualitySettings) -> tuple[str, float]:
    """Period of the latest figure, and its age in years."""
    latest = dated.sort_values(["ended", "period"], kind="stable").iloc[-1]
    return str(latest["period"]), (settings.as_of.toordinal() - float(latest["ended"])) / DAYS_A_YEAR


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
