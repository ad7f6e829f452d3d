"""HCP geographic codes as text: their shape, their level, and how damage shows (lost zeros, lost dots)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

COUNTRY = "MA"
_SHAPES = {
    "region": re.compile(r"\d{2}"),
    "province": re.compile(r"\d{2}\.\d{3}"),
    "cercle": re.compile(r"\d{2}\.\d{3}\.\d{2}"),
    "commune": re.compile(r"\d{2}\.\d{3}\.\d{2}\.\d{1,2}"),
}
_DOTTED = re.compile(r"\d{1,2}(\.\d{1,3}){1,3}")
_COMMUNE_DIGITS = re.compile(r"\d{7,8}")
PARENTS = {"commune": ("province", "region"), "province": ("region",), "region": ()}


def level_of(code: str) -> str | None:
    """Level a well-formed code speaks of, or None."""
    return next((level for level, shape in _SHAPES.items() if shape.fullmatch(code)), None)


def province_of(code: str) -> str:
    """Province part of a commune or province code: ``06.141.01.05`` -> ``06.141``."""
    return code[:6]


def region_of(code: str) -> str:
    """Region part of a code: ``06.141.01.05`` -> ``06``."""
    return code[:2]


def looks_damaged(code: str) -> bool:
    """Whether ``code`` seems to be an HCP code that lost zeros (``6.141.1.5``, ``15110101``); other ids are let be."""
    if _COMMUNE_DIGITS.fullmatch(code):
        return True
    return bool(_DOTTED.fullmatch(code)) and level_of(code) is None


@dataclass(frozen=True)
class Repair:
    """Proposal for one code: ``status`` is ``unchanged``, ``repaired``, ``ambiguous`` or ``unknown``."""

    given: str
    proposed: str
    status: str


def propose_repairs(codes: Iterable[str], known: Iterable[str]) -> list[Repair]:
    """Propose, for each code, the known code with the same figures once leading zeros are ignored part by part.

    ``known`` are the reference's codes. Never guesses: two candidates give ``ambiguous`` with no proposal, none gives
    ``unknown``.
    """
    exact = set(known)
    candidates: dict[str, set[str]] = {}
    for code in exact:
        for key in _keys(code):
            candidates.setdefault(key, set()).add(code)
    return [_propose(code, exact, candidates) for code in codes]


def _propose(code: str, exact: set[str], candidates: dict[str, set[str]]) -> Repair:
    if code in exact:
        return Repair(code, code, "unchanged")
    found = candidates.get(_key_of_given(code), set())
    if len(found) == 1:
        return Repair(code, next(iter(found)), "repaired")
    return Repair(code, "", "ambiguous" if found else "unknown")


def _keys(code: str) -> tuple[str, str]:
    """A known code as dotted parts without zeros, and as one number: the two forms damage leaves."""
    dotted = ".".join(str(int(part)) for part in code.split("."))
    return dotted, str(int(code.replace(".", "")))


def _key_of_given(code: str) -> str:
    text = code.strip()
    if text.endswith(".0") and text.count(".") == 1:
        text = text[:-2]
    parts = text.split(".")
    if not all(part.isdigit() for part in parts):
        return ""
    return ".".join(str(int(part)) for part in parts)
