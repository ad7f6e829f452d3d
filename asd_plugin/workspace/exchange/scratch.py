"""A folder for unpacked workspaces, which may hold households: gone at the end, after a kill at the next run.

While its run lives, a lock file in the folder is held; a folder whose lock can be taken belongs to nobody any more.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

PREFIX = "asd_exchange_"
LOCK = "lock"
COMPANIONS = ("", "-journal", "-wal", "-shm")


@contextmanager
def scratch() -> Iterator[Path]:
    """An empty folder; what killed runs left in theirs is removed first."""
    _remove_abandoned()
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


def _remove_abandoned() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        lock = folder / LOCK
        if not lock.is_file():
            continue
        try:
            with closing(sqlite3.connect(lock, isolation_level=None, timeout=0)) as taken:
                taken.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            continue
        shutil.rmtree(folder, ignore_errors=True)
