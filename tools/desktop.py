"""Open a real QGIS on a project with the plugin enabled, in a profile of its own: ``python -m tools.desktop PROJECT``.

``ASD_LANGUAGE=fr`` or ``ar`` chooses the interface language.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from .qgis_machine import ROOT, isolated_environment


def main(arguments: list[str]) -> int:
    """Start QGIS and wait for it."""
    program = shutil.which("qgis")
    if program is None:
        raise SystemExit("QGIS was not found: run «make system» first.")
    environment = isolated_environment(ROOT / "build" / "desktop", os.environ.get("ASD_LANGUAGE", ""))
    return subprocess.run([program, "--nologo", *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
