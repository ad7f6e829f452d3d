"""The part of the territory a package speaks of: its own units, and the units above them that come along to compare."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from ...domain.errors import AsdError, problem
from ...domain.territory.codes import COUNTRY as COUNTRY_CODE
from ...domain.territory.codes import level_of
from ..scope import PROVINCES, REGION, Scope

REGIONS_HELD = "SELECT code FROM asd_region ORDER BY code"
PROVINCES_HELD = "SELECT code, region_code FROM asd_province ORDER BY code"
COMMUNES_HELD = "SELECT code, province_code, region_code FROM asd_commune ORDER BY code"


@dataclass(frozen=True)
class Part:
    """``own``: units the office answers for; ``above``: units that are only there to be compared with."""

    scope: Scope
    own: frozenset[str]
    above: frozenset[str]

    def keep_in(self, connection: sqlite3.Connection) -> None:
        """Make the units known to statements, as the temporary tables ``own`` and ``kept``."""
        connection.execute("CREATE TEMP TABLE own (code TEXT PRIMARY KEY)")
        connection.execute("CREATE TEMP TABLE kept (code TEXT PRIMARY KEY)")
        connection.executemany("INSERT INTO temp.own VALUES (?)", ((code,) for code in sorted(self.own)))
        connection.executemany("INSERT INTO temp.kept VALUES (?)", ((code,) for code in sorted(self.own | self.above)))


def scope_of(codes: Sequence[str]) -> Scope:
    """The scope that region or province codes make. AsdError: none given, both mixed, or codes of neither."""
    found = list(dict.fromkeys(str(code).strip() for code in codes if str(code).strip()))
    levels = {level_of(code) for code in found}
    if not found:
        raise AsdError(problem("package_without_units"))
    if levels == {"region"}:
        return Scope(REGION, tuple(found))
    if levels == {"province"}:
        return Scope.provinces(found)
    raise AsdError(problem("package_units_mixed", codes=found))


def part_of(connection: sqlite3.Connection, scope: Scope) -> Part:
    """The units of ``scope`` as the workspace has them; AsdError names the codes it does not hold."""
    regions = [code for (code,) in connection.execute(REGIONS_HELD)]
    provinces = dict(connection.execute(PROVINCES_HELD).fetchall())
    communes = connection.execute(COMMUNES_HELD).fetchall()
    asked = set(scope.codes)
    level, known = ("region", regions) if scope.kind == REGION else ("province", sorted(provinces))
    unknown = sorted(asked - set(known))
    if unknown or scope.kind not in (REGION, PROVINCES):
        raise AsdError(problem("unknown_units", level=level, codes=unknown, known=known))
    own = set(asked)
    if scope.kind == REGION:
        own |= {code for code, region in provinces.items() if region in asked}
    own |= {code for code, province, region in communes if province in asked or region in asked}
    above = {COUNTRY_CODE}
    if scope.kind == PROVINCES:
        above |= {provinces[code] for code in asked}
    return Part(scope, frozenset(own), frozenset(above))
