"""The file of a package: a zip of the workspace and a manifest that seals it.

The manifest holds the SHA-256 of the workspace and, where an exchange key is given, an HMAC-SHA256 over the manifest
itself (RFC 2104): the first shows damage, the second that somebody without the key changed or made the package. The
key is read from a file of the office, used here, and neither kept nor told.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint

SUFFIX = ".asdpkg"
FORMAT = 1
MANIFEST, WORKSPACE = "manifest.json", "workspace.gpkg"
MANIFEST_LIMIT = 1_000_000
BLOCK = 1 << 20
FIRST_RECORD, LAST_RECORD, LAST_RECORD_SIZE = b"PK\x03\x04", b"PK\x05\x06", 22
SHORTEST_KEY = 8
NEEDED = {
    "package_id": str,
    "direction": str,
    "workspace_id": str,
    "scope": dict,
    "cut": int,
    "delivery": int,
    "households": bool,
    "signed": bool,
    "members": dict,
}


@dataclass(frozen=True)
class Package:
    """A package that was read and found whole: its manifest, the hash of the file, whether the key proved it."""

    manifest: dict[str, Any]
    sha256: str
    is_proven: bool

    @property
    def content_sha256(self) -> str:
        """Hash of the workspace inside: the same content has the same, whatever the zip around it."""
        return self.manifest["members"][WORKSPACE]["sha256"]


def read_key(path: str) -> bytes | None:
    """The exchange key in the file ``path`` (None without one), without blanks around it.

    AsdError: unreadable, or shorter than 8 bytes. The message never shows what was read.
    """
    if not path:
        return None
    try:
        with Path(path).open("rb") as stream:
            key = stream.read(MANIFEST_LIMIT).strip()
    except OSError as error:
        raise AsdError(problem("file_unreadable", path=path, reason=error.strerror or str(error))) from error
    if len(key) < SHORTEST_KEY:
        raise AsdError(problem("exchange_key_short", path=path, least=SHORTEST_KEY))
    return key


def write_package(
    target: Path, workspace: Path, manifest: dict[str, Any], key: bytes | None, progress: Progress
) -> str:
    """Write the package to ``target`` (not atomically: the caller moves it); return its SHA-256."""
    digest, size = _hashed(workspace)
    whole = {**manifest, "asd_package": FORMAT, "signed": key is not None}
    whole["members"] = {WORKSPACE: {"sha256": digest, "size": size}}
    if key is not None:
        whole["hmac"] = _mac(whole, key)
    text = json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        package.writestr(_entry(MANIFEST), text.encode("utf-8"))
        with workspace.open("rb") as stream, package.open(_entry(WORKSPACE), "w", force_zip64=True) as member:
            done = 0
            for block in iter(lambda: stream.read(BLOCK), b""):
                member.write(block)
                done += len(block)
                checkpoint(progress, done / max(size, 1))
    with target.open("rb") as stream:
        os.fsync(stream.fileno())
    return _hashed(target)[0]


def _entry(name: str) -> zipfile.ZipInfo:
    """A member without the time and the owner's rights: the same content gives the same bytes."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def read_package(path: Path, target: Path, key: bytes | None, progress: Progress) -> Package:
    """Check the package and write its workspace to ``target``; nothing of a package that is not whole is used.

    AsdError: absent, damaged (any byte), no package, newer than this plugin, not sealed with this key, sealed although
    it should be and is not.
    """
    name = path.name
    try:
        digest = _hashed(path)[0]
        _require_whole(path)
        with zipfile.ZipFile(path) as package:
            manifest = _manifest(package, name)
            _extract(package, manifest["members"][WORKSPACE], target, name, progress)
    except FileNotFoundError as error:
        raise AsdError(problem("package_absent", file=str(path))) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise AsdError(problem("package_damaged", file=name)) from error
    except OSError as error:
        raise AsdError(problem("file_unreadable", path=str(path), reason=error.strerror or str(error))) from error
    return Package(manifest, digest, _is_proven(manifest, key, name))


def _require_whole(path: Path) -> None:
    """A ZIP reader forgives bytes before its first record and after its last; in a package they are damage."""
    with path.open("rb") as stream:
        first = stream.read(len(FIRST_RECORD))
        stream.seek(0, os.SEEK_END)
        stream.seek(max(0, stream.tell() - LAST_RECORD_SIZE))
        last = stream.read()
    if first != FIRST_RECORD or not last.startswith(LAST_RECORD):
        raise AsdError(problem("package_damaged", file=path.name))


def _manifest(package: zipfile.ZipFile, name: str) -> dict[str, Any]:
    names = sorted(item.filename for item in package.infolist())
    if names != [MANIFEST, WORKSPACE]:
        raise AsdError(problem("not_a_package", file=name))
    if package.getinfo(MANIFEST).file_size > MANIFEST_LIMIT:
        raise AsdError(problem("package_damaged", file=name))
    try:
        manifest = json.loads(package.read(MANIFEST).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise AsdError(problem("package_damaged", file=name)) from error
    if not isinstance(manifest, dict) or not isinstance(manifest.get("asd_package"), int):
        raise AsdError(problem("not_a_package", file=name))
    if manifest["asd_package"] > FORMAT:
        raise AsdError(problem("package_newer", file=name))
    wrong = [item for item, kind in NEEDED.items() if not isinstance(manifest.get(item), kind)]
    member = manifest.get("members", {}).get(WORKSPACE) if not wrong else None
    if not isinstance(member, dict) or not isinstance(member.get("sha256"), str):
        raise AsdError(problem("package_damaged", file=name))
    return manifest


def _extract(package: zipfile.ZipFile, member: dict, target: Path, name: str, progress: Progress) -> None:
    """Stream the workspace out, never more than the manifest says, and hold it against its hash."""
    digest, done, size = hashlib.sha256(), 0, int(member.get("size") or 0)
    with package.open(WORKSPACE) as stream, _written(target) as copy:
        for block in iter(lambda: stream.read(BLOCK), b""):
            done += len(block)
            if done > size:
                raise AsdError(problem("package_damaged", file=name))
            digest.update(block)
            copy(block)
            checkpoint(progress, done / max(size, 1))
    if done != size or not hmac.compare_digest(digest.hexdigest(), member["sha256"]):
        raise AsdError(problem("package_damaged", file=name))


@contextmanager
def _written(target: Path) -> Iterator[Callable[[bytes], None]]:
    """How to add blocks to the new file ``target``, on the disk when left; AsdError names it where that fails.

    Raised here and not as OSError, which would be laid to the package that is read meanwhile.
    """

    def put(work: Callable[[], Any]) -> Any:
        try:
            return work()
        except OSError as error:
            raise AsdError(problem("cannot_write", path=str(target), reason=error.strerror or str(error))) from error

    copy = put(lambda: target.open("xb", buffering=0))
    with closing(copy):
        yield lambda block: put(lambda: _all_of(copy, block))
        put(lambda: os.fsync(copy.fileno()))


def _all_of(copy: BinaryIO, block: bytes) -> None:
    left = memoryview(block)
    while left:
        left = left[copy.write(left) :]


def _is_proven(manifest: dict[str, Any], key: bytes | None, name: str) -> bool:
    """Whether the key proves the manifest; AsdError where it says otherwise."""
    if key is None:
        return False
    if not isinstance(manifest.get("hmac"), str):
        raise AsdError(problem("package_not_signed", file=name))
    if not hmac.compare_digest(_mac(manifest, key).encode(), manifest["hmac"].encode()):
        raise AsdError(problem("package_signature_wrong", file=name))
    return True


def _mac(manifest: dict[str, Any], key: bytes) -> str:
    content = {name: value for name, value in manifest.items() if name != "hmac"}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hmac.new(key, text.encode("utf-8"), hashlib.sha256).hexdigest()


def _hashed(path: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(BLOCK), b""):
            digest.update(block)
            size += len(block)
    return digest.hexdigest(), size
