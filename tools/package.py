"""Build the installable zip of the plugin from the files git tracks: ``python -m tools.package [--out FILE]``."""

from __future__ import annotations

import argparse
import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "anss_asd"
TOP_FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", ".bandit", ".secrets.baseline")
FOLDERS = ("asd_plugin", "resources", "i18n")
LEFT_OUT = (".ts", ".pyc")
LIMIT_BYTES = 25 * 1024 * 1024
FIXED_TIME = (2024, 1, 1, 0, 0, 0)


def packaged_files() -> list[str]:
    """Paths that belong in the zip: tracked or new ones, never the ignored; of a copy without git, all of them."""
    return sorted(
        path
        for path in set(listed_by_git() if (ROOT / ".git").exists() else lying_there())
        if (path in TOP_FILES or path.split("/")[0] in FOLDERS)
        and not path.endswith(LEFT_OUT)
        and (ROOT / path).is_file()
    )


def listed_by_git() -> list[str]:
    """Paths git tracks or would track."""
    return subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip


def lying_there() -> list[str]:
    """Paths of a tree that was copied out of its repository."""
    return [*TOP_FILES, *(path.relative_to(ROOT).as_posix() for top in FOLDERS for path in (ROOT / top).rglob("*"))]


def version() -> str:
    """Version of ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(target: Path) -> Path:
    """Write the zip (same files, same bytes) and return its path; refuse one over the plugin site's limit."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in packaged_files():
            entry = zipfile.ZipInfo(f"{PLUGIN}/{path}", FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (ROOT / path).read_bytes())
    size = target.stat().st_size
    if size > LIMIT_BYTES:
        target.unlink()
        raise SystemExit(f"The zip is {size / 1e6:.1f} MB; the limit is 25 MB.")
    return target


def main(arguments: list[str]) -> int:
    """Build the zip where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / f"{PLUGIN}-{version()}.zip")
    target = build(parser.parse_args(arguments).out)
    print(
        f"{target.relative_to(ROOT) if target.is_relative_to(ROOT) else target}: {target.stat().st_size / 1e6:.1f} MB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
