"""The shipped crosswalk between divisions, and an office's own bridge table, as bridges to the units of 2024."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.territory.bridge import Bridge

CROSSWALK = Path("reference") / "crosswalk.csv.gz"
MOST_BYTES = 20_000_000
DELIMITERS = ";\t,|"
# Headers an office may write, in the three languages, for the columns of a bridge.
_HEADERS = {
    "from_code": ("from_code", "from", "de", "ancien_code", "code_ancien", "من"),
    "to_code": ("to_code", "to", "vers", "nouveau_code", "code_nouveau", "الى", "إلى"),
    "share_population": ("share_population", "part_population"),
    "share_households": ("share_households", "part_menages", "part_ménages"),
    "share_area": ("share_area", "part_superficie", "part_surface"),
    "population": ("population", "habitants", "السكان"),
    "households": ("households", "menages", "ménages", "الأسر"),
    "kind": ("kind", "nature"),
}
_ONE_SHARE = ("share", "part", "poids", "الحصة", "حصة")


def read_crosswalk(resources: Path) -> pd.DataFrame:
    """The shipped table: level, from_code, to_code, kind, names, population, households, shares. Codes are text."""
    import pandas as pd

    path = resources / CROSSWALK
    texts = dict.fromkeys(("level", "from_code", "to_code", "kind", "name_fr", "name_ar"), str)
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
            table = pd.read_csv(stream, dtype=texts, keep_default_na=False)
    except FileNotFoundError as error:
        raise AsdError(problem("reference_missing", folder=str(resources), files=[CROSSWALK.name])) from error
    except (OSError, EOFError, ValueError) as error:
        raise AsdError(problem("reference_damaged", file=path.name, reason=str(error))) from error
    lacking = [name for name in (*texts, "population", "households", "share_population") if name not in table]
    if lacking:
        raise AsdError(problem("reference_damaged", file=path.name, reason=", ".join(lacking)))
    return table


def shipped_bridge(crosswalk: pd.DataFrame, level: str, units: pd.Index) -> Bridge:
    """The bridge to the units of ``level`` (codes ``units``); units that the workspace does not hold are left out."""
    from ...domain.territory.bridge import COLUMNS, SAME, Bridge, make_bridge

    rows = crosswalk[(crosswalk["level"] == level) & (crosswalk["kind"] != SAME) & crosswalk["to_code"].isin(units)]
    if not len(rows):
        import pandas as pd

        return Bridge(pd.DataFrame(columns=[*COLUMNS, "name_fr", "name_ar"]), frozenset(units))
    return make_bridge(rows.drop(columns="level"), units)


def known_versions(crosswalk: pd.DataFrame, units: pd.DataFrame) -> dict[str, frozenset[str]]:
    """Codes of every division, from the crosswalk and the territory's units (column ``level``, indexed by code)."""
    from ...domain.territory import versions as names

    now = {level: frozenset(units.index[units["level"] == level]) for level in ("commune", "province", "region")}
    old = {
        kind: dict(rows[["from_code", "to_code"]].itertuples(index=False))
        for kind, rows in crosswalk[crosswalk["kind"] != "same"].groupby("kind")
    }
    recoded, parts = old.get("recoded", {}), old.get("arrondissement", {})
    recoded = {code: unit for code, unit in recoded.items() if unit in now["commune"]}
    parts = {code: unit for code, unit in parts.items() if unit in now["commune"]}
    communes_2014 = now["commune"] - set(recoded.values()) | set(recoded)
    cities = set(parts.values())
    prefectures = {code for code, unit in old.get("prefecture", {}).items() if unit in now["province"]}
    return {
        names.COMMUNES_2024: now["commune"],
        names.ARRONDISSEMENTS_2024: now["commune"] - cities | set(parts),
        names.COMMUNES_2014: communes_2014,
        names.ARRONDISSEMENTS_2014: communes_2014 - cities | set(parts),
        names.PROVINCES_75: now["province"],
        names.PROVINCES_83: now["province"] | (prefectures - now["commune"]),
        names.REGIONS_12: now["region"],
    }


def read_bridge_file(path: str, units: pd.Index) -> Bridge:
    """An office's bridge table (CSV in UTF-8): ``from``, ``to`` and ``share``, or a share for each weight.

    One column ``share`` stands for all weights; ``population`` and ``households`` of the old units weigh means.
    Shares are parts of one or percentages with a sign (``35 %``); a decimal comma is read. AsdError lists every fault
    (:func:`.make_bridge`).
    """
    import pandas as pd

    from ...domain.territory.bridge import SHARES, make_bridge

    rows = _rows_of(path)
    header = [cell.strip().casefold() for cell in rows[0]] if rows else []
    columns = {
        name: next((header.index(text) for text in texts if text in header), None) for name, texts in _HEADERS.items()
    }
    one = next((header.index(text) for text in _ONE_SHARE if text in header), None)
    if columns["from_code"] is None or columns["to_code"] is None:
        lacking = [name for name in ("from_code", "to_code") if columns[name] is None]
        raise AsdError(problem("bridge_columns", missing=lacking, found=header))
    table = {name: [row[place].strip() for row in rows[1:]] for name, place in columns.items() if place is not None}
    for name in SHARES:
        if name in table or one is not None:
            cells = table.get(name) or [row[one].strip() for row in rows[1:]]
            table[name] = _shares(cells, path)
    for name in ("population", "households"):
        if name in table:
            table[name] = _shares(table[name], path)
    return make_bridge(pd.DataFrame(table), units)


def _rows_of(path: str) -> list[list[str]]:
    name = Path(path).name
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise AsdError(problem("bridge_unreadable", file=name, reason=f"> {MOST_BYTES} bytes"))
        text = Path(path).read_text(encoding="utf-8-sig")
        separator = max(DELIMITERS, key=text.partition("\n")[0].count)
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=separator) if any(map(str.strip, row))]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AsdError(problem("bridge_unreadable", file=name, reason=str(error))) from error
    width = len(rows[0]) if rows else 0
    return [[*row, *[""] * (width - len(row))] for row in rows]


def _shares(cells: list[str], path: str) -> list[float]:
    shares, bad = [], []
    for rank, cell in enumerate(cells, start=2):
        text = cell.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(",", ".")
        factor = 0.01 if text.endswith("%") else 1.0
        try:
            shares.append(float(text.rstrip("%")) * factor if text else float("nan"))
        except ValueError:
            bad.append(f"{rank}: {cell}")
    if bad:
        raise AsdError(problem("bridge_unreadable", file=Path(path).name, reason="; ".join(bad[:10])))
    return shares
