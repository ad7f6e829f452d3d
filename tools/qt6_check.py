"""Hold every use of Qt in the plugin against a real Qt 6: ``python -m tools.qt6_check`` in an environment with PyQt6.

Static: each name imported from ``qgis.PyQt`` must exist in PyQt6 (with the shims QGIS 4 itself adds), and each dotted
use of such a name (``Qt.ItemDataRole.UserRole``) must resolve. Unscoped enums, removed classes and removed class-level
names are found without starting QGIS 4.
"""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Names QGIS 4's own qgis.PyQt offers although Qt 6 moved or dropped them.
SHIMS = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QShortcut"): "QtGui", ("QtCore", "QVariant"): "QtCore"}
QGIS_PATCHES = {"QVariant"}


def imported_names(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """Local name -> (Qt module, name) for every import from ``qgis.PyQt``."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = node.module.split(".")[2]
            found.update({item.asname or item.name: (module, item.name) for item in node.names})
    return found


def dotted(node: ast.Attribute) -> list[str] | None:
    """``a.b.c`` as a list of names, None when the root is not a plain name."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else None


def faults_of(path: Path) -> list[str]:
    """What Qt 6 would refuse in one module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names, faults, classes = imported_names(tree), [], {}
    for local, (module, name) in names.items():
        home = import_module(f"PyQt6.{SHIMS.get((module, name), module)}")
        if not hasattr(home, name):
            faults.append(f"{path.relative_to(ROOT)}: {name} is not in Qt 6's {module}")
        elif name not in QGIS_PATCHES:
            classes[local] = getattr(home, name)
    for node in ast.walk(tree):
        parts = dotted(node) if isinstance(node, ast.Attribute) else None
        if not parts or parts[0] not in classes:
            continue
        value = classes[parts[0]]
        for part in parts[1:]:
            if not hasattr(value, part):
                faults.append(f"{path.relative_to(ROOT)}:{node.lineno}: {'.'.join(parts)} does not exist in Qt 6")
                break
            value = getattr(value, part)
            if not isinstance(value, type):
                break
    return sorted(set(faults))


def main() -> int:
    """Check the whole plugin; return 1 and list the faults when there are any."""
    modules = sorted((ROOT / "asd_plugin").rglob("*.py"))
    faults = [fault for path in modules for fault in faults_of(path)]
    print("\n".join(faults) or f"Qt 6 check: {len(modules)} modules, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
