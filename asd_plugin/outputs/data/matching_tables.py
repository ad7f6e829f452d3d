"""A matching as tables of layers, numbers, and the JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.importing.rows.names import name_unless_person
from ..run_report import worded
from .matching_words import how_words, reason_words, state_words

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.territory.matching import Matching
    from ...domain.territory.versions import VersionFound

ROW_COLUMNS = {
    "unit_code": str,
    "unit_name": str,
    "from_code": str,
    "match_how": str,
    "match_state": str,
    "match_reason": str,
    "candidates": str,
    "match_words": str,
}
UNIT_COLUMNS = {"code": str, "name_fr": str, "name_ar": str, "province_code": str}


def rows_table(matching: Matching, names: dict[str, str]) -> pd.DataFrame:
    """What each row is told, in the order of the rows."""
    import pandas as pd

    rows = matching.rows
    return pd.DataFrame(
        {
            "unit_code": rows["unit_code"],
            "unit_name": rows["unit_code"].map(names).fillna(""),
            "from_code": rows["from_code"],
            "match_how": rows["how"],
            "match_state": rows["state"],
            "match_reason": rows["reason"],
            "candidates": [candidates_text(some, names) for some in rows["candidates"]],
            "match_words": [
                reason_words(reason) if reason else f"{state_words(state)}, {how_words(how)}"
                for how, state, reason in zip(rows["how"], rows["state"], rows["reason"])
            ],
        }
    )


def candidates_text(candidates: tuple, names: dict[str, str]) -> str:
    """Candidates as «code name (likeness)», likest first."""
    return "; ".join(f"{code} {names.get(code, '')} ({likeness:.2f})" for code, likeness in candidates)


def units_table(matching: Matching, territory: pd.DataFrame) -> pd.DataFrame:
    """Units that no row joined."""
    units = territory.loc[matching.units_without_row]
    return units.reset_index()[list(UNIT_COLUMNS)].fillna("")


def counts_of(matching: Matching) -> dict[str, int]:
    """Rows by what became of them, and what is left open."""
    how = matching.rows.loc[matching.rows["state"] == "joined", "how"].value_counts()
    return {
        "ROWS": len(matching.rows),
        "JOINED": matching.count("joined"),
        "WAITING": matching.count("waiting"),
        "REJECTED": matching.count("rejected"),
        "BY_CODE": int(how.get("code", 0)),
        "BY_REPAIR": int(how.get("repaired", 0)),
        "BY_CROSSWALK": int(how.get("crosswalk", 0)),
        "BY_PART": int(how.get("arrondissement", 0)),
        "BY_NAME": int(how.get("name", 0)),
        "BY_DECISION": int(how.get("decision", 0)),
        "UNITS_WITHOUT_ROW": len(matching.units_without_row),
        "UNITS_TWICE": len(matching.duplicates),
    }


def matching_report(
    matching: Matching, found: VersionFound, level: str, inputs: list[dict], versions: dict, notes: list[Problem]
) -> dict[str, Any]:
    """Return the report; it holds no time and no path, so that the same inputs give the same bytes."""
    rows = matching.rows
    opened = rows[rows["state"] != "joined"]
    told = opened.assign(given_name=[name_unless_person(row) for row in opened.itertuples(index=False)])
    columns = ["row", "given_code", "given_name", "state", "reason", "candidates"]
    return {
        "report": "asd:reconcilecodes",
        "inputs": inputs,
        "settings": {"level": level, "division": found.version},
        "versions": versions,
        "counts": counts_of(matching),
        "by_reason": {reason: int(count) for reason, count in opened["reason"].value_counts().sort_index().items()},
        "open_rows": told[columns].to_dict("records"),
        "units_without_row": matching.units_without_row,
        "units_twice": [{"unit": unit, "rows": list(some)} for unit, some in matching.duplicates],
        "parts_missing": matching.parts_missing,
        "warnings": worded(notes),
    }
