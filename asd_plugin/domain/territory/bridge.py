"""From the units of one division to those of another: counts carried without loss, rates weighted by what they rest on.

A bridge says which share of each old unit went to which new unit. Three kinds are other ways of writing the same
ground, so that only one of them may be given: ``recoded`` (a code of 2014), ``arrondissement`` and ``prefecture``
(parts of a unit). Any other kind adds up: a unit that gave ground to its neighbour, units put together.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any

SAME, RECODED, ARRONDISSEMENT, PREFECTURE = "same", "recoded", "arrondissement", "prefecture"
OTHER_WRITING = (RECODED, ARRONDISSEMENT, PREFECTURE)
PARTS = (ARRONDISSEMENT, PREFECTURE)
WEIGHTS = ("population", "households", "area")
SHARES = tuple(f"share_{weight}" for weight in WEIGHTS)
COLUMNS = ("from_code", "to_code", *SHARES, "kind")
NEAR = 1e-6  # shares printed with six decimals still make a whole


@dataclass(frozen=True)
class Bridge:
    """``table``: a row for each (old unit, new unit), with COLUMNS and, where known, names, population, households.

    ``units``: codes of the new division. A code that no row carries away stands for itself.
    """

    table: pd.DataFrame
    units: frozenset[str]

    def parts_of(self, kind: str) -> dict[str, tuple[str, ...]]:
        """Old units of ``kind`` by the new unit they make up."""
        rows = self.table[self.table["kind"] == kind]
        return {code: tuple(sorted(group)) for code, group in rows.groupby("to_code")["from_code"]}


def make_bridge(table: pd.DataFrame, units: Iterable[str]) -> Bridge:
    """Check a bridge table and complete it: a unit that goes to one unit only goes there whole.

    A missing column of shares is a share that is not known (NaN). AsdError lists every fault: no rows, empty codes, a
    pair given twice, a new unit that the division does not have, shares outside 0 to 1 or not making a whole.
    """
    known = frozenset(units)
    missing = [name for name in ("from_code", "to_code") if name not in table.columns]
    if missing:
        raise AsdError(problem("bridge_columns", missing=missing, found=[str(name) for name in table.columns]))
    table = table.reset_index(drop=True).copy()
    for name in ("from_code", "to_code"):
        table[name] = table[name].fillna("").astype(str).str.strip()
    if "kind" not in table:
        table["kind"] = ""
    alone = ~table["from_code"].duplicated(keep=False)
    table["kind"] = table["kind"].fillna("").astype(str)
    table.loc[table["kind"] == "", "kind"] = np.where(alone[table["kind"] == ""], "merged", "split")
    for name in SHARES:
        shares = pd.to_numeric(table[name], errors="coerce") if name in table else pd.Series(np.nan, table.index)
        table[name] = shares.astype("float64").where(~(alone & shares.isna()), 1.0)
    refuse_if_any(_faults(table, known))
    order = table.sort_values(["from_code", "to_code"], kind="stable").reset_index(drop=True)
    return Bridge(order, known)


def _faults(table: pd.DataFrame, units: frozenset[str]) -> list[Problem]:
    pairs = table[["from_code", "to_code"]]
    if not len(table):
        return [problem("bridge_empty")]
    empty = (pairs == "").any(axis=1)
    faults = [problem("bridge_blank_codes", rows=(table.index[empty] + 1).tolist())] if empty.any() else []
    twice = pairs[pairs.duplicated()]
    if len(twice):
        faults.append(problem("bridge_twice", pairs=[f"{a} → {b}" for a, b in twice.itertuples(index=False)]))
    strange = sorted(set(table.loc[~empty, "to_code"]) - units)
    if strange:
        faults.append(problem("bridge_unknown_targets", codes=strange, count=len(strange)))
    for name in SHARES:
        shares = table[name]
        outside = shares.notna() & ~((shares >= 0) & (shares <= 1 + NEAR))
        sums = shares.groupby(table["from_code"]).sum(min_count=1)
        partly = shares.isna().groupby(table["from_code"]).any() & sums.notna()
        wrong = sums[(sums.notna() & ((sums - 1).abs() > NEAR)) | partly]
        codes = sorted(set(table.loc[outside, "from_code"]) | set(wrong.index))
        if codes:
            faults.append(problem("bridge_shares", share=name, codes=codes, count=len(codes)))
    return faults


def join_bridges(first: Bridge, office: Bridge) -> Bridge:
    """One bridge of both; where both carry the same unit away, the office's own rows hold."""
    kept = first.table[~first.table["from_code"].isin(set(office.table["from_code"]))]
    table = pd.concat([kept, office.table], ignore_index=True)
    order = table.sort_values(["from_code", "to_code"], kind="stable").reset_index(drop=True)
    return Bridge(order, first.units | office.units)


def reverse_bridge(bridge: Bridge, weight: str = "population") -> Bridge:
    """From whole units to their parts (communes to arrondissements), shares by the parts' people or households.

    Needs the column ``weight`` (population or households) in the bridge's table. A whole whose parts weigh nothing, or
    where one weight is unknown, is refused.
    """
    rows = bridge.table[bridge.table["kind"].isin(PARTS)]
    sizes = pd.to_numeric(rows[weight], errors="coerce") if weight in rows else pd.Series(np.nan, rows.index)
    wholes = sizes.groupby(rows["to_code"]).transform("sum")
    unknown = sizes.isna().groupby(rows["to_code"]).transform("any") | (wholes <= 0)
    if unknown.any():
        raise AsdError(problem("bridge_no_share", codes=sorted(set(rows.loc[unknown, "to_code"])), weight=weight))
    table = pd.DataFrame({"from_code": rows["to_code"], "to_code": rows["from_code"], "kind": "split"})
    table[f"share_{weight}"] = sizes / wholes
    others = bridge.units - set(rows["to_code"])
    return make_bridge(table, others | set(rows["from_code"]))


def carry_sums(values: pd.Series, bridge: Bridge, weight: str = "population") -> pd.Series:
    """Counts by old unit as counts by new unit; what went in comes out, to the rounding of a float.

    ``values``: index of codes (each once). A unit that changed hands in part is split by the share of ``weight``
    (``population``, ``households`` or ``area``). A missing count, or a part that is not there, makes the new unit's
    count missing: a sum of some parts is no total. Raises AsdError for codes of neither division, a unit given both
    whole and in parts, a share that is not known.
    """
    edges = _edges(values.index, bridge, weight)
    moved = edges["share"] * values.reindex(edges["from_code"]).to_numpy(dtype="float64")
    sums = moved.groupby(edges["to_code"], sort=True).agg(math.fsum)  # NaN as soon as one is
    sums = sums.astype("float64").where(~sums.index.isin(_incomplete(edges, bridge)))
    _require_kept(values, edges, sums)
    return sums.rename(values.name).rename_axis(values.index.name)


def carry_rates(rates: pd.Series, denominators: pd.Series, bridge: Bridge, weight: str = "population") -> pd.Series:
    """Rates (shares, means) by old unit as rates by new unit, each weighted by its own ``denominators``.

    ``denominators``: what each rate rests on (people of 15 and over, households, ...), by code. A unit that was split
    gives its rate to each piece, weighted by the piece of its denominator. A part with nobody in the denominator does
    not count; a part whose rate is missing makes the new unit's rate missing, as does a denominator of zero in all.
    Raises AsdError as :func:`carry_sums`, and for denominators that are missing where a rate is given, or negative.
    """
    bases = denominators.reindex(rates.index).astype("float64")
    lacking = bases.index[(rates.notna() & bases.isna()) | (bases < 0)]
    if len(lacking):
        raise AsdError(problem("bridge_no_denominator", codes=sorted(lacking), count=len(lacking)))
    numbers = (rates.astype("float64") * bases).where(bases != 0, 0.0)
    carried, below = carry_sums(numbers, bridge, weight), carry_sums(bases, bridge, weight)
    return (carried / below.where(below > 0)).rename(rates.name)


def _edges(codes: pd.Index, bridge: Bridge, weight: str) -> pd.DataFrame:
    """(from, to, share, kind) of the codes given; codes that nothing carries away go to themselves."""
    if weight not in WEIGHTS:
        raise AsdError(problem("bridge_unknown_weight", weight=weight, known=list(WEIGHTS)))
    given = pd.Index(codes)
    twice = sorted(set(given[given.duplicated()]))
    if twice:
        raise AsdError(problem("bridge_codes_twice", codes=twice, count=len(twice)))
    table = bridge.table
    rows = table[table["from_code"].isin(given)]
    edges = pd.DataFrame(
        {"from_code": rows["from_code"], "to_code": rows["to_code"], "share": rows[f"share_{weight}"]}
    ).assign(kind=rows["kind"])
    receiving = set(table.loc[~table["kind"].isin((*OTHER_WRITING, SAME)), "to_code"])
    own = sorted(set(given) - set(rows["from_code"]))
    strange = [code for code in own if code not in bridge.units or code in receiving]
    if strange:
        raise AsdError(problem("bridge_unknown_units", codes=strange, count=len(strange)))
    itself = pd.DataFrame({"from_code": own, "to_code": own, "share": 1.0, "kind": SAME})
    edges = pd.concat([edges, itself], ignore_index=True).sort_values(["to_code", "from_code"], kind="stable")
    unknown = sorted(set(edges.loc[edges["share"].isna(), "from_code"]))
    if unknown:
        raise AsdError(problem("bridge_no_share", codes=unknown, weight=weight))
    _refuse_whole_and_parts(edges)
    return edges


def _refuse_whole_and_parts(edges: pd.DataFrame) -> None:
    """A unit under two of its writings (whole and parts, old and new code) would be counted twice."""
    writings = edges["kind"].where(edges["kind"].isin(OTHER_WRITING), SAME)
    several = writings.groupby(edges["to_code"]).nunique()
    double = sorted(several.index[several > 1])
    if double:
        raise AsdError(problem("bridge_whole_and_parts", codes=double, count=len(double)))


def _incomplete(edges: pd.DataFrame, bridge: Bridge) -> set[str]:
    """New units of which a part is not there."""
    rows = bridge.table[bridge.table["kind"] != SAME]
    whole = {key: set(group) for key, group in rows.groupby(["to_code", "kind"])["from_code"]}
    found = {key: set(group) for key, group in edges.groupby(["to_code", "kind"])["from_code"]}
    lacking = {code for (code, kind), there in found.items() if whole.get((code, kind), there) - there}
    # Kinds that add up need one another: a merger that also took a piece of a neighbour.
    added = {key for key in whole if key[1] not in OTHER_WRITING}
    reached = {code for code, _ in found}
    by_writing = {code for code, kind in found if kind in OTHER_WRITING}
    return lacking | {code for code, kind in added - set(found) if code in reached - by_writing}


def _require_kept(values: pd.Series, edges: pd.DataFrame, sums: pd.Series) -> None:
    """What came out is what went in, wherever everything that goes to the units reached is known."""
    if sums.isna().any() or not len(sums):
        return
    before, after = math.fsum(values.to_numpy(dtype="float64")), math.fsum(sums)
    size = math.fsum(np.abs(values.to_numpy(dtype="float64")))
    if abs(before - after) > NEAR * max(size, 1.0):
        raise AsdError(problem("bridge_total_lost", before=before, after=after))
