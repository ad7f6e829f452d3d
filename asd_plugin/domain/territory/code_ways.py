"""The unit a code alone leads to: as written, mended, or over the crosswalk of other divisions."""

from __future__ import annotations

from collections.abc import Iterable

from .bridge import Bridge
from .given_codes import CodeIndex

AMBIGUOUS, SPLIT, UNKNOWN = "code_ambiguous", "unit_split", "unknown_unit"


class CodeWays:
    """Codes of the units and of what ``bridge`` carries to them, found whole or damaged; no name is looked at."""

    def __init__(self, units: Iterable[str], bridge: Bridge | None = None):
        self._units = frozenset(units)
        self._targets: dict[str, set[str]] = {}
        if bridge is not None:
            for source, target in zip(bridge.table["from_code"], bridge.table["to_code"]):
                if target in self._units:
                    self._targets.setdefault(source, set()).add(target)
        self._codes = CodeIndex([*self._units, *self._targets])

    def find(self, given: str) -> tuple[str, bool, str]:
        """(unit, whether over the crosswalk, why none): the unit is empty where the code leads to none or to several.

        Never guesses: a code that two units' damage can leave is ``code_ambiguous``, an old unit whose ground went to
        several new ones is ``unit_split``, anything else ``unknown_unit``.
        """
        found = self._codes.find(given)
        targets = set().union(*(self._targets.get(code, {code}) for code in found)) if found else set()
        if len(targets) == 1:
            unit = next(iter(targets))
            return unit, unit not in found, ""
        if not targets:
            return "", False, UNKNOWN
        return "", False, SPLIT if len(found) == 1 else AMBIGUOUS
