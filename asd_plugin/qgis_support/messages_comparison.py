"""Sentences about comparing units."""

from __future__ import annotations

from .i18n import tr


def _unknown_unit(f: dict) -> str:
    return tr(
        "The commune {code} is not in this workspace. Choose another one, or open the workspace that has it."
    ).format(code=f["code"])


def _unknown_zone(f: dict) -> str:
    return tr("The zone {code} is not in this workspace. Choose another reference zone.").format(code=f["code"])


SENTENCES = {"unknown_unit": _unknown_unit, "unknown_zone": _unknown_zone}
