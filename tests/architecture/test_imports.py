"""Arrows point inward: the imports of every module are read and held against the house's rules."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "asd_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_IMPORT = {
    "domain": {"domain"},
    "workspace": {"workspace", "domain"},
    "sources": {"sources", "domain", "workspace", "qgis_support"},
    "charts": {"charts", "qgis_support"},
    "jobs": {"jobs", "domain"},
    "outputs": {"outputs", "domain", "workspace", "qgis_support", "charts"},
    "reports": {"reports", "domain", "workspace", "outputs", "charts", "qgis_support"},
    "algorithms": {
        "algorithms",
        "domain",
        "sources",
        "outputs",
        "workspace",
        "reports",
        "charts",
        "jobs",
        "qgis_support",
    },
    "docks": {"docks", "domain", "sources", "outputs", "workspace", "charts", "jobs", "qgis_support"},
    "qgis_support": {"qgis_support", "domain"},
}
NETWORK = {"socket", "ssl", "urllib", "http", "ftplib", "smtplib", "requests", "httplib2", "xmlrpc", "webbrowser"}
DOMAIN_FORBIDDEN = {
    "qgis",
    "PyQt5",
    "PyQt6",
    "osgeo",
    "sqlite3",
    "pathlib",
    "os",
    "io",
    "tempfile",
    "shutil",
    "logging",
}
HEAVY = {"numpy", "pandas", "geopandas", "shapely", "scipy", "rasterio", "pyogrio", "fiona", "pyproj", "matplotlib"}
NEVER = {"fiona", "pyogrio", "pyproj", "matplotlib", "PyQt5", "PyQt6", "pip", "random", "pickle"}


def imports(path):
    """Pairs (node, dotted target) of every import in a module; relative ones resolved from the package root."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    here = list(path.relative_to(ROOT).with_suffix("").parts)
    if here[-1] == "__init__":
        here.append("")
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for item in node.names:
                yield node, item.name
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level] if node.level else []
            stem = base + (node.module.split(".") if node.module else [])
            for item in node.names:
                yield node, ".".join([*stem, item.name])


def room_of(path):
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_room_imports_only_the_rooms_further_in(path):
    room = room_of(path)
    if room not in MAY_IMPORT:
        return
    wrong = [
        target
        for _, target in imports(path)
        if target.startswith("asd_plugin.") and target.split(".")[1] not in MAY_IMPORT[room]
    ]
    assert wrong == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_import_their_own_package_relatively(path):
    absolute = [
        target
        for node, target in imports(path)
        if target.split(".")[0] in ("asd_plugin", "anss_asd", "tools", "tests") and not getattr(node, "level", 0)
    ]
    assert absolute == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_reaches_the_network_or_an_unsafe_library(path):
    wrong = [
        t for _, t in imports(path) if t.split(".")[0] in NETWORK | NEVER or "QtNetwork" in t or "NetworkAccess" in t
    ]
    assert wrong == []


@pytest.mark.parametrize("path", [p for p in MODULES if room_of(p) == "domain"], ids=lambda p: str(p.relative_to(ROOT)))
def test_the_domain_is_pure(path):
    assert [t for _, t in imports(path) if t.split(".")[0] in DOMAIN_FORBIDDEN] == []


@pytest.mark.parametrize(
    "room", ["algorithms", "docks", "qgis_support", "charts", "outputs", "sources", "workspace", ""]
)
def test_what_loads_with_the_plugin_imports_nothing_heavy_at_module_level(room):
    wrong = []
    for path in MODULES:
        if room_of(path) != room:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            names = [i.name for i in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            wrong += [f"{path.name}: {n}" for n in names if n.split(".")[0] in HEAVY]
    assert wrong == []


def test_front_doors_do_not_know_each_other_nor_the_dock_its_neighbours():
    docks = {p.name for p in (PACKAGE / "docks").iterdir() if p.is_dir()}
    wrong = []
    for path in MODULES:
        parts = path.relative_to(PACKAGE).parts
        if parts[0] == "docks" and len(parts) > 2:
            others = docks - {parts[1], "parts"}  # what docks share knows none of them
            wrong += [
                t
                for _, t in imports(path)
                if len(t.split(".")) > 2 and t.split(".")[1] == "docks" and t.split(".")[2] in others
            ]
    assert wrong == []


def test_the_import_reader_sees_a_breach(tmp_path):
    source = "from ...outputs import styling\nimport qgis.core\n"
    probe = PACKAGE / "domain" / "scoring" / "zz_probe.py"
    tree = ast.parse(source)
    node = tree.body[0]
    here = list(probe.relative_to(ROOT).with_suffix("").parts)
    resolved = ".".join([*here[: len(here) - node.level], node.module, node.names[0].name])
    assert resolved == "asd_plugin.outputs.styling"
    assert "outputs" not in MAY_IMPORT["domain"]
