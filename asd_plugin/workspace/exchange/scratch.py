"""A folder for unpacked workspaces, which may hold households: gone at the end, after a kill at the next run.

While its run lives, a lock file in the folder is held; a folder whose lock can be taken belongs to nobody any more.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

PREFIX = "asd_exchange_"
LOCK = "lock"
OURS = re.compile(PREFIX + r"[a-z0-9_]{8}")
CONTENT = re.compile(r"(lock|workspace\.gpkg|back\.gpkg)(-journal|-wal|-shm)?")
NEW_SECONDS = 2.0  # between making its folder and taking its lock, a run has neither
COMPANIONS = ("", "-journal", "-wal", "-shm")


@contextmanager
def scratch() -> Iterator[Path]:
    """An empty folder; what killed runs left in theirs is removed first."""
    remove_abandoned()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        with closing(sqlite3.connect(folder / LOCK, isolation_level=None)) as holder:
            holder.execute("BEGIN EXCLUSIVE")
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def part_beside(target: Path, folder: Path) -> Path:
    """The unfinished file of ``target`` for the run of ``folder``; those of runs that ended are removed."""
    for left in target.parent.glob(".*.part*"):
        name = left.name
        if not name.startswith(f".{target.stem}.") or f".part{target.suffix}" not in name:
            continue
        owner = name[len(target.stem) + 2 :].partition(".part")[0]
        if owner and not (folder.parent / f"{PREFIX}{owner}").is_dir():
            with suppress(OSError):
                left.unlink()
    return target.with_name(f".{target.stem}.{folder.name[len(PREFIX) :]}.part{target.suffix}")


def remove_abandoned() -> list[str]:
    """Remove the folders of runs that were killed; their names. What is not surely ours, or is held, stays."""
    removed = []
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError, sqlite3.Error):  # another user's folder, or a lock that is held
            if _is_abandoned(folder):
                shutil.rmtree(folder, ignore_errors=True)
                removed += [] if folder.exists() else [folder.name]
    return removed


def _is_abandoned(folder: Path) -> bool:
    lock = folder / LOCK
    if not OURS.fullmatch(folder.name) or folder.is_symlink() or time.time() - folder.stat().st_mtime < NEW_SECONDS:
        return False
    if not lock.is_file() or lock.stat().st_size:
        return False
    if not all(CONTENT.fullmatch(one.name) and one.is_file() and not one.is_symlink() for one in folder.iterdir()):
        return False
    with closing(sqlite3.connect(lock, isolation_level=None, timeout=0)) as taken:
        taken.execute("BEGIN EXCLUSIVE")
    return True
