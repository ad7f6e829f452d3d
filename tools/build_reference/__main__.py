"""Command line: build the reference under a folder, or into the repository itself with `--out .`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import content
from .catalogue import build_catalogue
from .crosswalk import build_crosswalk
from .dictionary import data_dictionary
from .geometry import build_territory
from .manifest import write_manifest
from .matching import match_features
from .sources import read_census, read_features, read_province_rings
from .territory import build_layers
from .values import build_values
from .verify import check_city_method
from .write import write_geopackage, write_json, write_values

TOLERANCE_M = 100.0


def build(out, tolerance_m=TOLERANCE_M):
    """Build every file of the reference under `out`."""
    census = read_census()
    check_city_method(census)
    features = read_features()
    territory = build_territory(features, match_features(features, census), read_province_rings(), census, tolerance_m)
    catalogue = build_catalogue()
    for path in (content.GEOPACKAGE, content.CATALOGUE, Path("docs/data-dictionary.md")):
        (out / path).parent.mkdir(parents=True, exist_ok=True)
    write_geopackage(build_layers(territory, census), out / content.GEOPACKAGE)
    write_values(build_values(census), out / content.VALUES)
    write_values(build_crosswalk(census), out / content.CROSSWALK)
    write_json(catalogue, out / content.CATALOGUE)
    (out / "docs/data-dictionary.md").write_text(data_dictionary(catalogue), encoding="utf-8")
    write_manifest(out)


def main():
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder that receives resources/, docs/ and tools/")
    parser.add_argument("--tolerance", type=float, default=TOLERANCE_M, help="simplification in metres (100)")
    options = parser.parse_args()
    build(options.out, options.tolerance)
    for table, facts in content.contents(options.out).items():
        sys.stdout.write(f"{table}: {facts['rows']} rows, {facts['sha256'][:12]}\n")


if __name__ == "__main__":
    main()
