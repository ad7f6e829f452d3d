"""Portraits of the largest province, French and Arabic, as an officer's batch makes them: through ``qgis_process``.

    /usr/bin/python3 -m tools.bench.portrait [--runs 3]

Makes a national workspace with a score, its robustness and synthetic counts, then prints the 89 communes of Taroudannt
(356 pages) into one PDF. Wall-clock and processor time of the whole program, its start included. Bar: under 2 minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.qgis_machine import isolated_environment, run_algorithm

PROVINCE = "09.541"


def main() -> None:
    """Make the workspace once, print the atlas ``--runs`` times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    with TemporaryDirectory() as name:
        folder = Path(name)
        environment = isolated_environment(folder / "profile", "fr")
        workspace = make_workspace(folder, environment)
        walls, processors, results, target = [], [], {}, folder / "SYNTHETIQUE_atlas.pdf"
        for _ in range(runs):
            wall, spent = time.perf_counter(), os.times()
            asked = {"WORKSPACE": workspace, "PROVINCE": PROVINCE, "LANGUAGE": 2, "OUTPUT": target}
            results = json.loads(run_algorithm("asd:territoryportrait", asked, environment))["results"]
            walls.append(time.perf_counter() - wall)
            now = os.times()
            processors.append(sum(now[2:4]) - sum(spent[2:4]))
        print(f"{results['UNITS_PRINTED']} communes, {results['PAGES']} pages, {target.stat().st_size / 1e6:.0f} MB")
        for label, found in (("wall clock", walls), ("processor", processors)):
            print(f"{label}: {statistics.median(found):.1f} s ({min(found):.1f} to {max(found):.1f}), {runs} runs")


def make_workspace(folder: Path, environment: dict[str, str]) -> Path:
    """A national workspace with everything a portrait shows."""
    workspace = folder / "maroc.gpkg"
    communes, counts = f"{workspace}|layername=asd_commune", folder / "SYNTHETIQUE_effectifs.gpkg"
    scored = {"INPUT": communes, "WORKSPACE": workspace, "OUTPUT": folder / "s.gpkg"}
    run_algorithm("asd:createworkspace", {"OUTPUT": workspace}, environment)
    run_algorithm("asd:scorerobustness", {**scored, "DRAWS": 1000}, environment)
    made = {"TERRITORIES": communes, "WORKSPACE": workspace, "SEED": 2024, "COUNTS": counts}
    run_algorithm("asd:syntheticbeneficiaries", {**made, "POINTS": folder / "SYNTHETIQUE_p.gpkg"}, environment)
    fields = {"UNIT_FIELD": "unit_code", "HOUSEHOLDS_FIELD": "households", "PEOPLE_FIELD": "people"}
    fields |= {"AMOUNT_FIELD": "amount_dh", "PROGRAMME_FIELD": "programme", "PERIOD_FIELD": "period"}
    counted = {"TERRITORIES": communes, "BENEFICIARIES": counts, "WORKSPACE": workspace, **fields}
    run_algorithm("asd:beneficiarydensity", {**counted, "OUTPUT": folder / "SYNTHETIQUE_d.gpkg"}, environment)
    return workspace


if __name__ == "__main__":
    main()
