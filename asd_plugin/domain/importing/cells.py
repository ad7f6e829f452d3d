"""The figures of a read table, one row a cell: indicator, period and milieu, and how the figure stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..density.periods import is_period
from ..errors import Problem, problem, refuse_if_any
from .nominative import tells_person
from .recipe import COUNTED, STATUS, Recipe, value_columns

if TYPE_CHECKING:
    import pandas as pd

BAD = "bad: "
MILIEUS = {
    "total": "total",
    "ensemble": "total",
    "both": "total",
    "المجموع": "total",
    "urbain": "urban",
    "urban": "urban",
    "حضري": "urban",
    "rural": "rural",
    "قروي": "rural",
}
KEPT_STATUSES = ("ok", "missing", "not_asked", "imputed", "hidden_primary", "hidden_secondary")
COLUMNS = ("row_number", "indicator_id", "period", "milieu", "value", "status", "given")


def cells_of(table: pd.DataFrame, recipe: Recipe, period: str, milieu: str = "total") -> pd.DataFrame:
    """Cells of ``table`` (:func:`.recipe.rows_of`) with columns :data:`COLUMNS`, rows then indicators in their order;
    ``n`` too where a column of the table says it.

    A cell's period and milieu are those of its row, else of its column's rule, else ``period`` and ``milieu``. Status
    is ``ok``, ``missing``, one of :data:`KEPT_STATUSES` that a mark stands for, or ``bad`` with the text in ``given``.
    Raises AsdError where a period is missing, or a milieu or mark says nothing known; every such word is listed.
    """
    import pandas as pd

    periods, milieus = _periods(table["period"]), _milieus(table["milieu"])
    parts = []
    shown = lru_cache(maxsize=None)(_shown)  # texts that are no figure repeat: each is looked at once
    for name, rule in value_columns(recipe).items():
        status = table[name + STATUS].astype(object)
        bad = status.str.startswith(BAD)
        parts.append(
            pd.DataFrame(
                {
                    "row_number": table.index.to_numpy(),
                    "indicator_id": rule.indicator_id,
                    "period": periods.where(periods != "", rule.period or period).to_numpy(),
                    "milieu": milieus.where(milieus != "", rule.milieu or milieu).to_numpy(),
                    "value": table[name].to_numpy("float64"),
                    "status": status.where(~bad, "bad").where(status != "", "ok").to_numpy(),
                    "given": status.where(bad, "").str[len(BAD) :].map(shown).to_numpy(),
                }
            )
        )
        if any(one.n_column for one in recipe.columns):
            parts[-1]["n"] = table[name + COUNTED].to_numpy("float64") if rule.n_column else float("nan")
    cells = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))
    cells.loc[(cells["status"] == "ok") & cells["value"].isna(), "status"] = "missing"
    refuse_if_any(_faults(cells, table))
    return cells.sort_values("row_number", kind="stable", ignore_index=True)


def _shown(text: str) -> str:
    """A text that is no number, as it may be printed: nothing of one that has the shape of a person's number."""
    return "" if tells_person(text) else text


def _periods(texts: pd.Series) -> pd.Series:
    return texts.astype(object).str.strip()


def _milieus(texts: pd.Series) -> pd.Series:
    known: Mapping[str, str] = MILIEUS
    return texts.astype(object).map(lambda text: known.get(text.strip().casefold(), text.strip()))


def _faults(cells: pd.DataFrame, table: pd.DataFrame) -> list[Problem]:
    faults: list[Problem] = []
    if (cells["period"] == "").any():
        faults.append(problem("import_without_period", rows=int((_periods(table["period"]) == "").sum())))
    wrong = [text for text in _known(cells["period"]) if text and not is_period(text)]
    if wrong:
        faults.append(problem("import_period_wrong", found=wrong[:5]))
    unknown = [text for text in _known(cells["milieu"]) if text not in MILIEUS.values()]
    if unknown:
        faults.append(problem("import_milieu_unknown", found=unknown[:5], known=sorted(MILIEUS)))
    strange = [text for text in _known(cells["status"]) if text not in (*KEPT_STATUSES, "bad")]
    if strange:
        faults.append(problem("import_mark_unknown", found=strange[:5], known=list(KEPT_STATUSES)))
    return faults


def _known(column: Any) -> list[str]:
    return [str(text) for text in dict.fromkeys(column)]
