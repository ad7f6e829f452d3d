"""The manifest: what the committed reference must contain, and from which sources it was built."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path

import shapely

from . import content
from .sources import PACKAGES, package_digest
from .write import write_json

MANIFEST = Path("tools/build_reference/manifest.json")
TOOLS = ("geopandas", "numpy", "pandas", "pyogrio", "pyproj", "shapely")


def write_manifest(out):
    """Write the rows and hashes of the files just built under `out`, with the versions that made them."""
    path = out / MANIFEST
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(
        {
            "tables": content.contents(out),
            "sources": {name: {"version": version(name), "sha256_of_data": package_digest(name)} for name in PACKAGES},
            "built_with": {
                "python": platform.python_version(),
                "geos": ".".join(map(str, shapely.geos_version)),
                **{name: version(name) for name in TOOLS},
            },
        },
        path,
    )
