"""A small sound world in real files, and every way of spoiling it that the matrix of bad inputs needs.

Four communes in two provinces near Rabat, 80 households each; a table of cells; an extract of persons; a population
raster. ``World.asked(name)`` gives sound parameters of an algorithm; ``World.attempt`` runs one and tells everything:
refused or done, every word said, every file that appeared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

CODES = ("04.421.01.01", "04.421.01.03", "04.441.01.01", "04.441.01.03")
WEST, SOUTH, STEP = -6.9, 33.8, 0.1
BY_POINT = ("beneficiarydensity", "beneficiarygrid", "densitysurface", "maskpoints")
BY_UNIT = ("beneficiarydensity", "smoothrates", "hotspots", "zonalstatistics", "syntheticbeneficiaries", "maskpoints")
EVERY = (*dict.fromkeys((*BY_POINT, *BY_UNIT, "protecttable", "anonymitycheck")),)
# What only a programmer would say.
PYTHON = re.compile(
    r"Traceback|\b(Type|Value|Key|Index|Attribute|Zero\w*|Unbound\w*|Runtime|OS|Assertion|Name)Error\b|NoneType|"
    r"\bnan\b|\bNaN\b|int64|float64|\bNone\b(?! of)|\binf\b|\{[a-z_]+\}|object at 0x|line \d+, in|\['|\bnp\.|"
    r"not supported between"
)


def square(place: int, inset: float = 0.0) -> str:
    west, south = WEST + STEP * (place % 2) + inset, SOUTH + STEP * (place // 2) + inset
    east, north = west + STEP - 2 * inset, south + STEP - 2 * inset
    return f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def changed(rows: list[dict], place: int | None = 0, **values) -> list[dict]:
    """Copies of ``rows`` with ``values`` in one of them (``place`` None: in all)."""
    return [{**row, **values} if place is None or k == place else dict(row) for k, row in enumerate(rows)]


def unit_rows() -> list[dict]:
    return [
        {
            "wkt": square(place),
            "code": code,
            "name_fr": f"Commune {place}",
            "province_code": code[:6],
            "region_code": code[:2],
            "milieu": ("urban", "rural")[place % 2],
            "population": 4000.0 + 100 * place,
            "households": 1000.0 + 20 * place,
            "eligible": 500.0 + 10 * place,
            "events": 80.0 + place,
        }
        for place, code in enumerate(CODES)
    ]


def household_rows(each: int = 80) -> list[dict]:
    rng, rows = np.random.default_rng(4), []
    for place in range(4):
        west, south = WEST + STEP * (place % 2), SOUTH + STEP * (place // 2)
        for k, (u, v) in enumerate(rng.uniform(0.1, 0.9, (each, 2)).tolist()):
            rows.append(
                {
                    "wkt": f"POINT ({west + STEP * u} {south + STEP * v})",
                    "menages": 1.0,
                    "amount": 500.0 + 10 * (k % 5),
                    "period": "2025-12" if k % 2 else "2026-01",
                    "programme": "ASD",
                    "commune": CODES[place],
                    "age_band": ("0-5", "6-17", "18+")[k % 3],
                }
            )
    return rows


def cell_rows() -> list[dict]:
    return [
        {"commune": code, "period": period, "programme": programme, "n": 30.0 + 7 * k + 3 * j, "amount": 9000.0 + k}
        for k, code in enumerate(CODES)
        for j, (period, programme) in enumerate((p, q) for p in ("2025-12", "2026-01") for q in ("ASD", "RAMED"))
    ]


def write(path, rows: list[dict], kind: str = "None", epsg: int | None = 4326) -> str:
    """``rows`` as a one-layer GeoPackage; ``wkt`` is the geometry; ``epsg`` None: no system."""
    from osgeo import ogr, osr

    path = Path(path)
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = None
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
    layer = source.CreateLayer(path.stem, system, getattr(ogr, f"wkb{kind}"))
    names = [name for name in rows[0] if name != "wkt"]
    for name in names:
        is_text = any(isinstance(row[name], str) for row in rows)
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if is_text else ogr.OFTReal))
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in names:
            if row[name] is not None:
                feature[name] = row[name]
        if row.get("wkt"):
            feature.SetGeometry(_shape(row["wkt"]))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


def _shape(wkt):
    """A geometry; points by their figures, for GDAL 3.9 reads no text with «inf» or «nan»."""
    from osgeo import ogr

    figures = re.fullmatch(r"POINT \((\S+) (\S+)\)", wkt)
    if not figures:
        return ogr.CreateGeometryFromWkt(wkt)
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(figures[1]), float(figures[2]))
    return point


def write_raster(path, values, west=WEST, north=SOUTH + 2 * STEP, pixel=0.01, turn=0.0, epsg=4326, nodata=-1.0) -> str:
    from osgeo import gdal, osr

    values = np.asarray(values, "float32")
    made = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform((west, pixel, turn, north, turn, -pixel))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    return str(path)


def moved_to(rows: list[dict], epsg: int) -> list[dict]:
    """The same rows with their geometry in another system, moved by GDAL."""
    from osgeo import ogr, osr

    systems = []
    for code in (4326, epsg):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    turn, result = osr.CoordinateTransformation(*systems), []
    for row in rows:
        shape = ogr.CreateGeometryFromWkt(row["wkt"])
        shape.Transform(turn)
        result.append({**row, "wkt": shape.ExportToWkt()})
    return result


@dataclass
class Outcome:
    """What a run said and left. ``results`` is None when it was refused."""

    results: dict | None
    message: str
    warnings: list[str]
    infos: list[str]
    files: list[str]
    folder: Path

    @property
    def is_refused(self) -> bool:
        return self.results is None

    @property
    def words(self) -> str:
        return "\n".join([self.message, *self.warnings])

    def must_refuse(self, *said: str) -> None:
        """Refused in plain words that hold ``said``, with no file left behind."""
        assert self.is_refused, f"done: {self.results} {self.words}"
        assert self.files == []
        self._must_say(said)

    def must_do(self, *said: str) -> None:
        """Done, and everything in ``said`` was told."""
        assert not self.is_refused, self.words
        self._must_say(said)

    def _must_say(self, said: tuple[str, ...]) -> None:
        for words in said:
            assert words in self.words, f"«{words}» not in: {self.words}"
        for text in (self.message, *self.warnings, *self.infos):
            assert not PYTHON.search(text), text

    def rows(self, name: str = "OUTPUT") -> list[dict]:
        """Features of the file that parameter ``name`` gave."""
        from qgis.core import QgsVectorLayer

        layer = QgsVectorLayer(self.results[name], "found", "ogr")
        assert layer.isValid(), self.results[name]
        fields = [one.name() for one in layer.fields()]
        return [dict(zip(fields, one.attributes())) for one in layer.getFeatures()]


@dataclass
class World:
    """Files in ``folder``; ``run`` of the session's fixtures."""

    folder: Path
    run: object

    def territory(self, rows=None, epsg: int | None = 4326, kind="Polygon", name="communes") -> str:
        return write(self.folder / f"{name}.gpkg", unit_rows() if rows is None else rows, kind, epsg)

    def households(self, rows=None, epsg: int | None = 4326, kind="Point", name="menages") -> str:
        return write(self.folder / f"{name}.gpkg", household_rows() if rows is None else rows, kind, epsg)

    def empty(self, rows: list[dict], kind: str, name: str) -> str:
        """A layer with fields and no row."""
        from osgeo import ogr

        path = write(self.folder / f"{name}.gpkg", rows[:1], kind)
        source = ogr.Open(path, 1)
        source.GetLayer(0).DeleteFeature(1)
        return path

    def text(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def cells(self, rows=None) -> str:
        return write(self.folder / "cases.gpkg", cell_rows() if rows is None else rows)

    def raster(self, values=None, **more) -> str:
        return write_raster(self.folder / "population.tif", np.ones((20, 20)) if values is None else values, **more)

    def asked(self, name: str, **given) -> dict:
        """Sound parameters of ``asd:name``; ``given``: ``points`` and ``territory`` that replace the sound files."""
        points, territory = given.get("points"), given.get("territory")
        if name in BY_POINT or name == "anonymitycheck":
            points = points or self.households()
        if name in BY_UNIT:
            territory = territory or self.territory()
        return {
            "beneficiarydensity": lambda: {"TERRITORIES": territory, "BENEFICIARIES": points, "THRESHOLD": 3},
            "beneficiarygrid": lambda: {"BENEFICIARIES": points, "SIZE": 4000, "THRESHOLD": 3},
            "densitysurface": lambda: {"INPUT": points, "BANDWIDTH": 4000, "PIXEL": 500, "THRESHOLD": 3},
            "smoothrates": lambda: {"INPUT": territory, "EVENTS": "events", "POPULATION": "eligible"},
            "hotspots": lambda: {"INPUT": territory, "FIELD": "events", "PERMUTATIONS": 99},
            "zonalstatistics": lambda: {"TERRITORIES": territory, "RASTER": given.get("raster") or self.raster()},
            "protecttable": lambda: {
                "INPUT": given.get("cells") or self.cells(), "UNIT_FIELD": "commune", "PERIOD_FIELD": "period",
                "KEYS": ["programme"], "COUNTS": ["n"], "AMOUNTS": ["amount"],
            },
            "maskpoints": lambda: {"INPUT": points, "TERRITORIES": territory},
            "anonymitycheck": lambda: {"INPUT": points, "QUASI_FIELDS": ["commune", "age_band"]},
            "syntheticbeneficiaries": lambda: {"TERRITORIES": territory, "HOUSEHOLDS": 500, "POINT_COUNT": 100},
        }[name]()  # fmt: skip

    def attempt(self, name: str, feedback=None, out="out", **parameters) -> Outcome:
        """Run ``asd:name`` into files of a fresh folder ``out``."""
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        class Heard(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.warnings, self.infos = [], []

            def pushWarning(self, text):
                self.warnings.append(text)

            def reportError(self, text, fatal=False):
                self.warnings.append(text)

            def pushInfo(self, text):
                if not text.startswith("Results: {"):  # a line of Processing's own
                    self.infos.append(text)

        folder = self.folder / out
        folder.mkdir(exist_ok=True)
        heard = feedback or Heard()
        try:
            results, message = self.run(f"asd:{name}", {**destinations(name, folder), **parameters}, heard), ""
        except QgsProcessingException as error:
            results, message = None, str(error)
        warnings, infos = getattr(heard, "warnings", []), getattr(heard, "infos", [])
        files = sorted(one.name for one in folder.iterdir())
        return Outcome(results, message, warnings, infos, files, folder)


def destinations(name: str, folder: Path) -> dict:
    """Every output of an algorithm as a file in ``folder``."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingParameterFileDestination,
        QgsProcessingParameterRasterDestination,
    )

    made = {}
    for one in QgsApplication.processingRegistry().algorithmById(f"asd:{name}").destinationParameterDefinitions():
        suffix = "gpkg"
        if isinstance(one, QgsProcessingParameterRasterDestination):
            suffix = "tif"
        elif isinstance(one, QgsProcessingParameterFileDestination):
            suffix = "html" if one.name() == "HTML" else "json"
        mark = "SYNTHETIQUE_" if name == "syntheticbeneficiaries" else ""
        made[one.name()] = str(folder / f"{mark}{one.name().lower()}.{suffix}")
    if name == "beneficiarydensity":
        made.pop("WORKSPACE", None)
    return made
