"""Everything rows are matched with: units, other divisions, an office's bridge, decisions kept from last time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem
from .crosswalk import known_versions, read_bridge_file, read_crosswalk, shipped_bridge
from .units import reference_territory, workspace_territory

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from ...domain.territory.bridge import Bridge
    from ...domain.territory.decisions import Decisions
    from ...domain.territory.versions import VersionFound

MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class Ground:
    """Units of all levels, the shipped crosswalk, and the codes of every division."""

    territory: pd.DataFrame
    crosswalk: pd.DataFrame
    versions: dict[str, frozenset[str]]

    def bridge(self, level: str, office_file: str = "") -> Bridge:
        """The bridge to the units of ``level``; rows of the office's own table hold over the shipped ones."""
        from ...domain.territory.bridge import join_bridges

        units = self.territory.index[self.territory["level"] == level]
        shipped = shipped_bridge(self.crosswalk, level, units)
        return join_bridges(shipped, read_bridge_file(office_file, units)) if office_file else shipped

    def version_of(self, given: Iterable[str]) -> VersionFound:
        """The division that codes, whole or damaged, speak of."""
        from ...domain.territory.given_codes import CodeIndex
        from ...domain.territory.versions import recognise_version

        index = CodeIndex(frozenset().union(*self.versions.values()))
        found = {code: index.find(code) for code in set(given) if code}
        return recognise_version(
            [next(iter(codes)) if len(codes) == 1 else code for code, codes in found.items()], self.versions
        )


def read_ground(resources: Path, workspace: str = "") -> Ground:
    """Units of ``workspace`` (empty: of the shipped reference) with the crosswalk that goes with them."""
    from ...workspace import open_workspace

    if workspace:
        with open_workspace(workspace) as opened:
            territory = workspace_territory(opened)
    else:
        territory = reference_territory(resources)
    crosswalk = read_crosswalk(resources)
    return Ground(territory, crosswalk, known_versions(crosswalk, territory))


def read_decisions(path: str, level: str) -> Decisions:
    """Decisions kept in a file (empty path: none); refused when they speak of another level."""
    from ...domain.territory.decisions import Decisions

    if not path:
        return Decisions(level)
    decisions = decisions_in(path)
    if decisions.level != level:
        raise AsdError(problem("decisions_level", file=Path(path).name, found=decisions.level, wanted=level))
    return decisions


def decisions_in(path: str) -> Decisions:
    """Decisions kept in a file, for the level that it says; AsdError names the file when it holds none."""
    from ...domain.territory.decisions import decisions_from_json

    name = Path(path).name
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise AsdError(problem("decisions_unreadable", file=name, reason=f"> {MOST_BYTES} bytes"))
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AsdError(problem("decisions_unreadable", file=name, reason=str(error))) from error
    return decisions_from_json(text, name)
