"""The provenance of one run for the workspace: who, when, with what, on which versions."""

from __future__ import annotations

import configparser
import platform
import uuid
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def now() -> str:
    """The time in UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def versions() -> dict[str, str]:
    """Versions of the plugin and of what it computed with; the same on one machine, run after run."""
    import numpy as np
    import pandas as pd
    from qgis.core import Qgis

    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return {
        "plugin": metadata.get("general", "version", fallback=""),
        "qgis": Qgis.QGIS_VERSION,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "pandas": pd.__version__,
    }


def run_record(algorithm: str, started: str, **parts: Any) -> dict[str, Any]:
    """The dict that ``Workspace.record_*`` takes; ``parts``: parameters, inputs, counts, warnings, model_id, seed."""
    from qgis.core import QgsApplication

    return {
        "run_id": uuid.uuid4().hex,
        "algorithm": algorithm,
        "started": started,
        "finished": now(),
        "user": QgsApplication.userLoginName(),
        "versions": versions(),
        "seed": None,
        **parts,
    }
