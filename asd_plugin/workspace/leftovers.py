"""What killed runs left behind, removed when a workspace is opened: only what is surely ours and nobody holds.

- folders of exchanges, which may hold households: each has a lock that its run holds while it lives (SQLite's own lock,
  which every system lets go of when the process ends);
- unfinished files beside the workspace: of its making, of the copy before a migration, of packages. They have no lock
  that lasts, so that they go once nobody has written them for an hour and, where they are databases, nobody has them
  open.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

from ..domain.errors import problem
from .connection import uri
from .exchange.scratch import COMPANIONS, PREFIX, remove_abandoned

LOG = logging.getLogger("anss_asd")
STALE_SECONDS = 3600
_MAKING = r"\.{stem}\.[0-9a-f]{{8}}\.part\.gpkg"
_MIGRATION = r"\.{stem}\.schema\d+\.backup\.[^.]+\.part"
_PACKAGE = re.compile(r"\..+\.(?P<owner>[a-z0-9_]{8})\.part\.asdpkg")


def sweep(path: Path) -> list[str]:
    """Remove leftovers of exchanges and beside the workspace ``path``; their names, which the log tells too.

    Never raises: a leftover that cannot be removed stays for the next time.
    """
    removed = [*remove_abandoned(), *forget_unfinished(path)]
    if removed:
        told = problem("leftovers_removed", count=len(removed), names=removed)
        LOG.warning("removed leftovers of interrupted runs: %s", removed, extra={"problem": told})
    return removed


def forget_unfinished(path: Path) -> list[str]:
    """Remove unfinished files of killed runs beside ``path``; their names."""
    stem = re.escape(path.stem)
    databases = re.compile("|".join(shape.format(stem=stem) for shape in (_MAKING, _MIGRATION)))
    removed = []
    with suppress(OSError):
        for left in path.parent.glob(".*.part*"):
            with suppress(OSError):
                package = _PACKAGE.fullmatch(left.name)
                if package is None and not databases.fullmatch(left.name):
                    continue
                if _is_left(left) and (_is_orphan(package["owner"]) if package else _is_free(left)):
                    forget(left)
                    removed.append(left.name)
    return removed


def forget(part: Path) -> None:
    """Remove an unfinished file and what SQLite keeps beside it, as far as can be."""
    for ending in COMPANIONS:
        with suppress(OSError):
            Path(f"{part}{ending}").unlink()


def _is_left(part: Path) -> bool:
    return part.is_file() and not part.is_symlink() and time.time() - part.stat().st_mtime > STALE_SECONDS


def _is_orphan(owner: str) -> bool:
    """Whether the exchange that was writing a package is gone."""
    return not (Path(tempfile.gettempdir()) / f"{PREFIX}{owner}").is_dir()


def _is_free(part: Path) -> bool:
    """Whether nobody has the database open for writing; one that is cut short is nobody's."""
    try:
        with closing(sqlite3.connect(uri(part) + "?mode=rw", uri=True, timeout=0, isolation_level=None)) as taken:
            taken.execute("BEGIN EXCLUSIVE")
            taken.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return "locked" not in str(error)
    except sqlite3.DatabaseError:
        return True
    return True
