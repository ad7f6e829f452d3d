"""The main job, as an officer's batch would run it: ``python -m tools.demo FOLDER``.

Each step is one algorithm through ``qgis_process`` in a profile of its own: national workspace, need score, synthetic
beneficiaries, density, project, two map pages. Ends with a one-screen summary read from the results themselves.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from .qgis_machine import ROOT, isolated_environment, run_algorithm

LANGUAGE = os.environ.get("ASD_LANGUAGE", "fr")
SEED = 2024
STEPS = 7


class Demo:
    """Runs the steps in ``folder`` and keeps what each returned."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.environment = isolated_environment(ROOT / "build" / "demo-profile", LANGUAGE)
        self.workspace = folder / "maroc.gpkg"
        self.results: dict[str, dict] = {}
        self.step = 0

    def run(self, algorithm: str, text: str, **parameters: object) -> dict:
        """Run one algorithm, saying which step it is and how long it took."""
        self.step += 1
        begun = time.monotonic()
        print(f"[{self.step}/{STEPS}] {text} …", end=" ", flush=True)
        results = json.loads(run_algorithm(algorithm, parameters, self.environment))["results"]
        print(f"{time.monotonic() - begun:.1f} s")
        self.results[algorithm] = results
        return results

    def main_job(self) -> None:
        """The seven steps."""
        folder, workspace = self.folder, self.workspace
        communes = f"{workspace}|layername=asd_commune"
        counts = folder / "SYNTHETIQUE_effectifs.gpkg"
        self.run("asd:createworkspace", "espace de travail national", OUTPUT=workspace, OVERWRITE="true")
        self.run(
            "asd:territorialneedscore", "score de besoin des communes", INPUT=communes, WORKSPACE=workspace,
            OUTPUT=folder / "besoin_communes.gpkg", REPORT=folder / "besoin_rapport.json", HTML=folder / "besoin.html",
        )  # fmt: skip
        self.run(
            "asd:syntheticbeneficiaries", "bénéficiaires SYNTHETIQUES", TERRITORIES=communes, WORKSPACE=workspace,
            SEED=SEED, COUNTS=counts, POINTS=folder / "SYNTHETIQUE_menages.gpkg",
        )  # fmt: skip
        self.run(
            "asd:beneficiarydensity", "densité de bénéficiaires", TERRITORIES=communes, BENEFICIARIES=counts,
            UNIT_FIELD="unit_code", HOUSEHOLDS_FIELD="households", PEOPLE_FIELD="people", AMOUNT_FIELD="amount_dh",
            PROGRAMME_FIELD="programme", PERIOD_FIELD="period", WORKSPACE=workspace,
            OUTPUT=folder / "SYNTHETIQUE_densite_communes.gpkg", REPORT=folder / "SYNTHETIQUE_densite_rapport.json",
        )  # fmt: skip
        self.run("asd:createproject", "projet QGIS", WORKSPACE=workspace, OUTPUT=folder / "anss_demo.qgz")
        self.run("asd:exportmap", "carte du besoin", WORKSPACE=workspace, THEME=0, OUTPUT=folder / "carte_besoin.png")
        self.run(
            "asd:exportmap", "carte de densité", WORKSPACE=workspace, THEME=1,
            OUTPUT=folder / "carte_densite_SYNTHETIQUE.png",
        )  # fmt: skip

    def summary(self) -> str:
        """One screen: counts, left-out communes and why, ten highest needs with their strongest reasons."""
        report = json.loads((self.folder / "besoin_rapport.json").read_text(encoding="utf-8"))
        made, density = self.results["asd:createworkspace"], self.results["asd:beneficiarydensity"]
        lines = [
            "",
            f"Espace de travail : {made['REGIONS']} régions, {made['PROVINCES']} provinces, "
            f"{made['COMMUNES']} communes, {spaced(made['POPULATION'])} habitants, {made['INDICATORS']} indicateurs",
            *score_lines(report),
            f"Densité (données SYNTHETIQUES) : {spaced(density['HOUSEHOLDS_COUNTED'])} ménages comptés, "
            f"{density['UNITS_HIDDEN']} communes masquées",
            "",
            f"Résultats dans {os.path.relpath(self.folder, ROOT)}/ : "
            + ", ".join(sorted(path.name for path in self.folder.iterdir() if not path.name.startswith("."))),
            "Ouvrir : make desktop   (ou QGIS > Projet > Ouvrir > anss_demo.qgz)",
        ]
        return "\n".join(lines)


def spaced(number: float) -> str:
    """A whole number with blanks between thousands."""
    return f"{number:,.0f}".replace(",", " ")


def score_lines(report: dict) -> list[str]:
    """Counts, left-out communes with the reason, and the ten highest needs, from the score's own run report."""
    counts = report["counts"]
    left = [f"{unit['name_fr']} ({len(unit['missing'])} indicateurs sans donnée)" for unit in report["left_out"]]
    lines = [
        f"Score « {report['model']['title']['fr']} » : {counts['units_scored']} communes notées, "
        f"{counts['units_left_out']} laissées de côté, {counts['cells_treated']} valeurs extrêmes ramenées, "
        f"{counts['cells_imputed']} cellules remplies par convention",
        f"  Laissées de côté, jamais à zéro : {', '.join(left)}",
        "  Besoins les plus forts (les raisons : ce qui les distingue de la commune moyenne)",
    ]
    for unit in report["highest"]:
        reasons = " ; ".join(f"{item['label']['fr']} +{item['excess']:.1f}" for item in unit["reasons"])
        name = f"{unit['name_fr']} ({unit['province_fr']})"
        lines.append(f"  {unit['rank']:>3}. {unit['score']:5.1f}  {name:<34} {reasons}")
    return lines


def main(arguments: list[str]) -> int:
    """Run the demo in the folder given."""
    demo = Demo(Path(arguments[0] if arguments else "build/demo").absolute())
    begun = time.monotonic()
    demo.main_job()
    print(demo.summary())
    print(f"Durée : {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
