"""Checks that the committed reference is what the tool builds. Standard library only, except `--rebuild`.

    python3 -m tools.build_reference.check              committed files against the manifest, a few seconds
    python3 -m tools.build_reference.check --rebuild    builds again in a temporary folder first (build environment)

Exit code 0 when everything agrees, 1 otherwise; one line per table.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from . import content

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = Path("tools/build_reference/manifest.json")


def differences(expected, found):
    """Return a sentence for each table whose rows, columns or hash differ, or that only one side has."""
    faults = []
    for table in sorted(set(expected) | set(found)):
        before, after = expected.get(table), found.get(table)
        if before is None or after is None:
            faults.append(f"{table}: {'not in the manifest' if before is None else 'no longer there'}")
        elif before != after:
            changed = [key for key in sorted(set(before) | set(after)) if before.get(key) != after.get(key)]
            faults.append(f"{table}: {', '.join(changed)} differ from the manifest")
    return faults


def check_committed(root=ROOT):
    """Return what differs between the files under `root` and its manifest."""
    manifest = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
    return differences(manifest["tables"], content.contents(root))


def check_rebuild(root=ROOT):
    """Return what differs between the manifest of `root` and a fresh build from the source packages."""
    from .__main__ import build

    manifest = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        rebuilt = json.loads((Path(folder) / MANIFEST).read_text(encoding="utf-8"))
    faults = differences(manifest["tables"], rebuilt["tables"])
    if manifest["sources"] != rebuilt["sources"]:
        faults.append("the source packages are not those of the manifest")
    return faults


def main():
    """Run the asked checks and report."""
    parser = argparse.ArgumentParser(description="Check the committed reference.")
    parser.add_argument("--rebuild", action="store_true", help="build again and compare (needs requirements.txt)")
    faults = check_committed()
    if parser.parse_args().rebuild:
        faults += check_rebuild()
    sys.stdout.write("\n".join(faults or ["reference: committed content agrees with the manifest"]) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
