"""What the reference contains, as hashes: canonical rows in code order, geometry as WKB. Standard library only."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import sqlite3
from pathlib import Path

LAYERS = ("region", "province", "commune")
GEOPACKAGE = Path("resources/reference/territory.gpkg")
VALUES = Path("resources/reference/values.csv.gz")
CROSSWALK = Path("resources/reference/crosswalk.csv.gz")
CATALOGUE = Path("resources/catalogue/indicators.json")

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def wkb_of(blob):
    """Return the WKB inside a GeoPackage geometry (OGC 12-128r14, 2.1.3)."""
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    return blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 0b111] :]


def _cell(value):
    if value is None:
        return ""
    return wkb_of(value).hex() if isinstance(value, bytes) else str(value)


def _digest(lines):
    digest = hashlib.sha256()
    rows = 0
    for line in lines:
        digest.update(line.encode("utf-8") + b"\n")
        rows += 1
    return {"rows": rows, "sha256": digest.hexdigest()}


def layer_content(path, layer):
    """Return rows and hash of one layer: its columns without the row id, in code order."""
    if layer not in LAYERS:
        raise ValueError(layer)
    connection = sqlite3.connect(Path(path).resolve().as_uri() + "?mode=ro&immutable=1", uri=True)
    try:
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{layer}")') if row[1] != "fid"]
        quoted = ", ".join(f'"{column}"' for column in columns)
        rows = connection.execute(f'SELECT {quoted} FROM "{layer}" ORDER BY code')
        header = "\t".join(columns)
        content = _digest("\t".join(map(_cell, row)) for row in rows)
    finally:
        connection.close()
    return {**content, "columns": header.split("\t")}


def values_content(path):
    """Return rows and hash of the values, header included in the hash."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        content = _digest("\t".join(row) for row in csv.reader(stream))
    return {**content, "rows": content["rows"] - 1}


def catalogue_content(path):
    """Return the number of indicators and the hash of the catalogue, whatever its layout on disk."""
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {**_digest([text]), "rows": len(document["indicators"])}


def contents(root):
    """Return {table: rows, sha256} of everything committed under `root`."""
    root = Path(root)
    tables = {f"territory.gpkg:{layer}": layer_content(root / GEOPACKAGE, layer) for layer in LAYERS}
    tables["values.csv.gz"] = values_content(root / VALUES)
    tables["crosswalk.csv.gz"] = values_content(root / CROSSWALK)
    tables["indicators.json"] = catalogue_content(root / CATALOGUE)
    return tables
