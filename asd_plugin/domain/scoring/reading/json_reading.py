"""Taking values out of a JSON object while collecting every fault with its path, instead of stopping at the first."""

from __future__ import annotations

import difflib
import math
import sys
from typing import Any

from ...errors import Problem, problem

ANNOTATIONS = frozenset(
    {
        *("author", "comment", "date", "description", "judgements", "licence", "license", "note", "notes", "source"),
        *("sources", "unit"),
    }
)


class JsonReader:
    """Reads one JSON document. ``faults`` gathers what is wrong; a getter returns a usable default after a fault."""

    def __init__(self) -> None:
        self.faults: list[Problem] = []
        self.ignored: list[str] = []

    def fault(self, code: str, path: str, **fields: Any) -> None:
        """Record one fault at ``path``."""
        self.faults.append(problem(code, path=path, **fields))

    def section(self, data: dict, key: str, path: str) -> dict:
        """The object under ``key``; an empty one when absent, a fault when it is something else."""
        value = data.get(key, {})
        if isinstance(value, dict):
            return value
        self.fault("model_wrong_type", join(path, key), expected="{...}", found=shown(value))
        return {}

    def text(self, data: dict, key: str, path: str, required: bool = False) -> str | None:
        """Text under ``key``; whole numbers are taken as text (a period such as 2024)."""
        value = data.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if required and (value is None or value == ""):
            self.fault("model_missing_key", path, key=key)
        elif value is not None:
            self.fault("model_wrong_type", join(path, key), expected="«...»", found=shown(value))
        return None

    def label(self, data: dict, key: str, path: str) -> dict[str, str]:
        """Texts by language; a plain text stands for every language."""
        value = data.get(key, {})
        if isinstance(value, str):
            return {"fr": value}
        if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            return {str(k): v for k, v in value.items()}
        self.fault(
            "model_wrong_type", join(path, key), expected='{"fr": "...", "ar": "...", "en": "..."}', found=shown(value)
        )
        return {}

    def number(
        self, data: dict, key: str, path: str, default: float | None, low: float = -math.inf, high: float = math.inf
    ) -> float | None:
        """Finite number under ``key`` within [low, high]."""
        value = data.get(key)
        if value is None:
            return default
        if not is_number(value):
            self.fault("model_not_a_number", join(path, key), found=shown(value))
            return default
        if not low <= value <= high:
            self.fault("model_out_of_range", join(path, key), found=shown(value), low=shown(low), high=shown(high))
            return default
        return float(value)

    def whole(self, data: dict, key: str, path: str, default: int, low: int, high: int) -> int:
        """Whole number under ``key`` within [low, high]."""
        value = self.number(data, key, path, default, low, high)
        if value != int(value):
            self.fault("model_not_whole", join(path, key), found=shown(value))
            return default
        return int(value)

    def flag(self, data: dict, key: str, path: str) -> bool | None:
        """True, false or absent."""
        value = data.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.fault("model_wrong_type", join(path, key), expected="true / false", found=shown(value))
        return None

    def choice(
        self, data: dict, key: str, path: str, known: tuple[str, ...], default: str, aliases: dict | None = None
    ) -> str:
        """One of the ``known`` names; spelling with hyphens or capitals is accepted."""
        value = data.get(key)
        if value is None:
            return default
        name = value.strip().lower().replace("-", "_").replace(" ", "_") if isinstance(value, str) else value
        name = (aliases or {}).get(name, name) if isinstance(name, str) else name
        if isinstance(name, str) and name in known:
            return name
        self.fault("model_unknown_method", join(path, key), found=shown(value), known=list(known))
        return default

    def leftovers(self, data: dict, known: tuple[str, ...], path: str) -> dict:
        """Keys nobody reads: kept, and noted as ignored; a near miss of a known key is a fault (a typing error)."""
        extra = {key: value for key, value in data.items() if key not in known}
        for key in extra:
            near = difflib.get_close_matches(str(key).lower(), known, 1, 0.8)
            if str(key).lower() in ANNOTATIONS or str(key).startswith("_"):
                continue
            if near:
                self.fault("model_unknown_key", join(path, key), key=key, near=near[0])
            else:
                self.ignored.append(join(path, str(key)))
        return extra


def is_number(value: Any) -> bool:
    """Whether a JSON value is a finite number that float64 can hold (true and false are not)."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= sys.float_info.max


def join(path: str, key: str) -> str:
    """Path of ``key`` inside ``path``."""
    return f"{path}/{key}" if path else str(key)


def shown(value: Any) -> str:
    """A JSON value as short text for a message."""
    text = f"«{value}»" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "..."
