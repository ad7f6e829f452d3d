"""Sentences about comparing units."""

from __future__ import annotations

from .i18n import tr


def _unknown_unit(f: dict) -> str:
    return tr(
        "The commune {unit} is not in this workspace. Choose another one, or open the workspace that has it."
    ).format(unit=f["unit"])


def _unknown_zone(f: dict) -> str:
    return tr("The zone {zone} is not in this workspace. Choose another reference zone.").format(zone=f["zone"])


SENTENCES = {"unknown_unit": _unknown_unit, "unknown_zone": _unknown_zone}
