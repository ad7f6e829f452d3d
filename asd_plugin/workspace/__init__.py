"""The territorial GeoPackage: the only room that knows the `asd_*` tables.

Nothing here is imported before it is used: the plugin must load where computing libraries are missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from .importing.about import ImportRecord
from .map_views import layer_source
from .scope import Scope

if TYPE_CHECKING:
    from ..domain.progress import Progress
    from .handle import Workspace

__all__ = ["ImportRecord", "Scope", "create_workspace", "is_workspace", "layer_source", "open_workspace"]


def is_workspace(path: str | Path) -> bool:
    """Whether ``path`` is a territorial GeoPackage of this plugin (any schema version). Cheap; never raises."""
    from .opening import is_workspace as answer

    return answer(path)


def open_workspace(path: str | Path, writable: bool = False) -> Workspace:
    """Open the workspace at ``path``; use it in a ``with`` statement, or call ``close()``.

    An older schema is migrated first, after a backup copy beside the file. Raises AsdError when the file is absent,
    no workspace, damaged, newer than this plugin, locked by another program, or read-only while ``writable`` is asked.
    """
    from .opening import open_workspace as opened

    return opened(path, writable)


def create_workspace(
    path: str | Path, reference: str | Path, scope: Scope, progress: Progress, overwrite: bool = False
) -> dict[str, Any]:
    """Build the workspace of ``scope`` from the plugin's ``resources`` folder; return what it holds, as counts.

    Atomic: built beside ``path`` and moved over it at the end; on error, cancel or kill, ``path`` is as it was.
    """
    from .creation import create_workspace as created

    return created(Path(path), Path(reference), scope, progress, overwrite)
