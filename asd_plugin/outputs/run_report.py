"""The JSON run report: what went in (with hashes), what was chosen, what came out; same inputs, same bytes.

Times and the user's name are provenance, not result: they go to the workspace's run table, never into this file, so
that two runs on the same inputs compare byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any
from uuid import uuid4

from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..qgis_support.messages import sentence


def table_hash(columns: dict[str, Any]) -> str:
    """SHA-256 of columns as text (name, then one value a line): the identity of an input table, not of its file."""
    digest = hashlib.sha256()
    for name, values in columns.items():
        digest.update(f"#{name}\n".encode())
        digest.update("\n".join("" if v is None or v != v else repr(v) for v in values).encode("utf-8"))
    return digest.hexdigest()


def write_atomically(path: str, text: str) -> None:
    """Write ``text`` so that ``path`` is either the old file or the whole new one, whatever happens meanwhile."""
    target = Path(path)
    partial = target.with_name(f".{target.name}.{uuid4().hex}.part")  # not mkstemp: the office's own permissions
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(target)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(path), reason=error.strerror or str(error))) from error
    finally:
        if partial.exists():
            partial.unlink()


def require_writable(*paths: str) -> None:
    """Refuse, before any work is done, destinations that cannot be written; empty ones are skipped."""
    faults = []
    for path in filter(None, paths):
        target = Path(path)
        folder = next((parent for parent in target.parents if parent.exists()), target.parent)
        if target.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
            faults.append(problem("cannot_write", path=str(path), reason=os.strerror(13)))
    refuse_if_any(faults)


def write_report(path: str, report: dict) -> None:
    """Write the run report as stable JSON (sorted keys, UTF-8, not-a-number as null)."""
    write_atomically(path, json.dumps(_plain(report), ensure_ascii=False, indent=1, sort_keys=True) + "\n")


def worded(notes: list[Problem]) -> list[dict[str, Any]]:
    """Warnings with their stable code, their fields, and the sentence the user read."""
    return [{"code": note.code, "fields": _fields(note), "text": sentence(note)} for note in notes]


def _fields(note: Problem) -> dict[str, Any]:
    """Fields of ``note``; a reason that is a problem itself, with its own code and fields."""
    return {
        name: {"code": item.code, "fields": _fields(item)} if isinstance(item, Problem) else item
        for name, item in note.fields.items()
    }


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if hasattr(value, "item") and callable(value.item):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    return value
