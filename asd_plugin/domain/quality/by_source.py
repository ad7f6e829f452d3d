"""Where figures and findings come from: the score cards by indicator and by source, findings of one import."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
import pandas as pd

from ..indicators.period_days import days_of
from .completeness import DAYS_A_YEAR
from .figures import QualityData
from .settings import ERROR, SEVERITIES, WARNING, QualitySettings

CELL = ["indicator", "period", "milieu", "level", "code"]
SERIES = ["indicator", "period"]
LISTED = ("percent_above_100", "milieu_against_total")  # errors and warnings of which one finding speaks of many cells


def with_sources(cells: pd.DataFrame, data: QualityData) -> pd.DataFrame:
    """``cells`` with all of ORIGIN_COLUMNS, and the day each is of.

    A cell that does not say its source has that of its indicator. ``ended``: last day of its period, or the day its
    import was delivered where that is earlier, as an ordinal; not-a-number without a date.
    """
    meanings = data.meanings
    frame = cells.assign(
        n=cells["n"].astype("float64") if "n" in cells else np.nan,
        source=cells["source"].fillna("").astype(str) if "source" in cells else "",
        import_id=cells["import_id"].fillna("").astype(str) if "import_id" in cells else "",
    )
    known = frame["indicator"].map({name: meaning.source for name, meaning in meanings.items()}).fillna("")
    ended = frame["period"].map({period: _last_day(period) for period in frame["period"].unique()})
    came = frame["import_id"].map({name: _last_day(day) for name, day in data.delivered.items()}).astype("float64")
    ended = ended.astype("float64")
    return frame.assign(
        source=frame["source"].where(frame["source"] != "", known),
        ended=ended.where(~(came < ended), came),
    )


def _last_day(text: str) -> float:
    """Ordinal of the last day of a period, or of a day written YYYY-MM-DD."""
    days = days_of(text)
    if days is not None:
        return float(days[1].toordinal())
    try:
        return float(date.fromisoformat(text[:10]).toordinal())
    except ValueError:
        return float("nan")


def with_origins(findings: pd.DataFrame, data: QualityData) -> pd.DataFrame:
    """``findings`` with the source and the import of their cell; of the most cells of their indicator without one.

    One that says its import has the file of that.
    """
    cells, files = data.cells, data.files
    origin = ["source", "import_id"]
    series = cells.groupby([*SERIES, *origin], sort=True).size().rename("size").reset_index()
    series = series.sort_values("size", ascending=False, kind="stable")
    by_series = series.drop_duplicates(SERIES).set_index(SERIES)[origin]
    by_indicator = series.sort_values("period", ascending=False, kind="stable").drop_duplicates("indicator")
    by_indicator = by_indicator.set_index("indicator")[origin]
    own = cells.drop_duplicates(CELL).set_index(CELL)[origin]
    latest = findings["period"].str.split(" ").str[-1]
    keys = pd.MultiIndex.from_arrays(
        [findings["indicator"], latest, findings["milieu"], findings["level"], findings["unit_code"]]
    )
    cell = own.reindex(keys).reset_index(drop=True)
    whole = by_series.reindex(pd.MultiIndex.from_arrays([findings["indicator"], latest])).reset_index(drop=True)
    last = by_indicator.reindex(findings["indicator"]).reset_index(drop=True)
    filled = cell.combine_first(whole).combine_first(last)
    given = {name: findings[name].where(findings[name] != "", filled[name].fillna("")) for name in origin}
    by_file = findings["import_id"].map(files).fillna("")
    return findings.assign(**{**given, "source": given["source"].where(by_file == "", by_file)})


def of_import(findings: pd.DataFrame, import_id: str) -> pd.DataFrame:
    """Findings on what one import brought; all were judged among everything, so that far still means far."""
    return findings[findings["import_id"] == import_id].reset_index(drop=True)


def score_by_indicator(findings: pd.DataFrame, main: pd.DataFrame, data: QualityData) -> pd.DataFrame:
    """By indicator: source, periods, cells asked and present, share present, findings by severity, share clean.

    Clean: present cells of the main level without an error or a warning of their own.
    """
    table = _score(findings, main, "indicator")
    periods = main.groupby("indicator")["period"].nunique()
    sources = [data.meanings[indicator].source for indicator in table.index]
    table.insert(0, "source", sources)
    table.insert(1, "periods", periods.reindex(table.index).to_numpy())
    return _shares(table)


def score_by_source(findings: pd.DataFrame, main: pd.DataFrame, settings: QualitySettings) -> pd.DataFrame:
    """By source (file or text): the same, its indicators, its latest period and the age of that in years.

    A file of points or households without a figure has its findings only.
    """
    table = _score(findings, main, "source", findings.loc[findings["source"] != "", "source"].unique()).sort_index()
    counted = main.groupby("source")["indicator"].nunique().reindex(table.index).fillna(0).astype("int64")
    dated = main[main["value"].notna() & main["ended"].notna()].sort_values(["ended", "period"], kind="stable")
    latest = dated.groupby("source").last()[["period", "ended"]].reindex(table.index)
    age = (settings.as_of.toordinal() - latest["ended"]) / DAYS_A_YEAR
    return _shares(table.assign(indicators=counted, latest=latest["period"].fillna(""), age=age))


def _score(findings: pd.DataFrame, main: pd.DataFrame, by: str, more: Iterable[str] = ()) -> pd.DataFrame:
    counts = findings.groupby([by, "severity"]).size().unstack(fill_value=0)
    serious = findings[findings["severity"].isin((ERROR, WARNING)) & (findings["unit_code"] != "")]
    serious = serious[serious["level"].isin(main["level"].unique()) & (serious["indicator"] != "")]
    is_listed = serious["rule"].isin(LISTED) & (serious["units"] != "")
    serious = serious.assign(unit_code=serious["units"].where(is_listed, serious["unit_code"]).str.split())
    serious = serious.explode("unit_code")
    flagged = serious.drop_duplicates(["indicator", "period", "milieu", "unit_code"]).groupby(by).size()
    grouped = main.groupby(by, sort=False)
    present = grouped["value"].count()
    table = pd.DataFrame({"asked": grouped.size(), "present": present})
    table = table.reindex(table.index.union([name for name in more if name not in table.index])).fillna(0)
    table = table.astype("int64").rename_axis(by)
    present = table["present"]
    for name in SEVERITIES:
        found = counts[name] if name in counts else pd.Series(dtype="int64")
        table[name] = found.reindex(table.index).fillna(0).astype("int64")
    spotted = flagged.reindex(table.index).fillna(0).astype("int64")
    return table.assign(flagged=np.minimum(spotted, present))


def _shares(table: pd.DataFrame) -> pd.DataFrame:
    asked, present = table["asked"].astype("float64"), table["present"].astype("float64")
    clean = 1 - table["flagged"] / present.where(present > 0)
    return table.assign(complete=table["present"] / asked.where(asked > 0), clean=clean)
