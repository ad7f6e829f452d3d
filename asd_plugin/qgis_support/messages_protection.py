"""Sentences about unprotected data, masked points and the anonymity of an extract."""

from __future__ import annotations

from .i18n import tr


def _list(items: list) -> str:
    return ", ".join(f"«{item}»" for item in items)


def _few(items: list) -> str:
    return ", ".join(str(item) for item in items)


def _unprotected_data(f: dict) -> str:
    parts = []
    if f["layers"]:
        parts.append(tr("small counts are not protected in {layers}").format(layers=_list(f["layers"])))
    if f["points"]:
        parts.append(tr("{layers} shows household points").format(layers=_list(f["points"])))
    return tr(
        "Refused, nothing was written: {reasons}. This working mode is for the secure step only. Compute the result "
        "again with «Hide counts below» at 2 or more, or mask the points, or take these layers away."
    ).format(reasons="; ".join(parts))


SENTENCES = {
    "unprotected_data": _unprotected_data,
}
