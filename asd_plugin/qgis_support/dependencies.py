"""Which computing libraries can be used here, and what to say when one cannot.

Libraries may be absent (a stock Debian QGIS has no pandas) or present and broken (a wheel built for another numpy):
any exception at import counts, not only ModuleNotFoundError.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from .i18n import tr

COMPUTING = ("numpy", "pandas")


@dataclass(frozen=True)
class Unusable:
    """A library that cannot be imported, and the exception's first line."""

    name: str
    reason: str


def unusable(names: tuple[str, ...] = COMPUTING) -> list[Unusable]:
    """Try to import each library; return those that fail, with the reason."""
    failed = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: PERF203 - a broken library may raise anything
            failed.append(Unusable(name, str(error).splitlines()[0] if str(error) else type(error).__name__))
    return failed


def remedy(failed: list[Unusable]) -> str:
    """One message: which library is missing, and the remedy that needs no network access from QGIS."""
    listed = ", ".join(f"{item.name} ({item.reason})" for item in failed)
    return tr(
        "ANSS social aid cannot compute: {libraries}. On Windows, ask your IT service to install QGIS with its full "
        "package set (standalone installer, or OSGeo4W package «qgis-ltr-full»); on Debian or Ubuntu, install the "
        "packages python3-pandas, python3-geopandas and python3-scipy. Do not use pip inside QGIS."
    ).format(libraries=listed)
