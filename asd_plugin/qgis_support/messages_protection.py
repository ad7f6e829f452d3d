"""Sentences about unprotected data, masked points and the anonymity of an extract."""

from __future__ import annotations

from .i18n import format_number, tr


def _list(items: list) -> str:
    return ", ".join(f"«{item}»" for item in items)


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


def _masking_distance(f: dict) -> str:
    return tr(
        "{name} is {value} m: a distance must be above zero and above the least distance ({least} m). Nobody is hidden "
        "by staying in place."
    ).format(name=f["name"], value=format_number(f["value"]), least=format_number(f["least"]))


def _masking_far_below(f: dict) -> str:
    return tr(
        "RURAL_FAR_M ({far} m) is below RURAL_M ({near} m); the few far points must be able to go further."
    ).format(far=format_number(f["far"]), near=format_number(f["near"]))


def _mask_not_points(f: dict) -> str:
    return tr("«{layer}» has no points. Choose the layer of household points.").format(layer=f["layer"])


def _mask_nothing_left(f: dict) -> str:
    return tr(
        "No point could be masked: {outside} are in no territory or have no place, {stuck} could not stay in their "
        "province. Check that both layers cover the same area and have the right coordinate reference systems."
    ).format(outside=format_number(f["outside"]), stuck=format_number(f["stuck"]))


def _nominative_field(f: dict) -> str:
    return tr(
        "The field «{field}» of «{layer}» seems to name a person or an address. It is never carried; take it off the "
        "list. (Law 09-08.)"
    ).format(field=f["field"], layer=f["layer"])


def _field_gives_place(f: dict) -> str:
    return tr("The field «{field}» of «{layer}» gives the true place back: take it off the list.").format(
        field=f["field"], layer=f["layer"]
    )


def _field_identifies(f: dict) -> str:
    return tr(
        "The field «{field}» of «{layer}» tells more than half of the rows apart, so it would lead back to the true "
        "rows. Take it off the list, or carry classes instead (asd:anonymitycheck helps)."
    ).format(field=f["field"], layer=f["layer"])


def _area_unnamed(f: dict) -> str:
    return tr(
        "{count} polygons of «{layer}» have nothing in the field «{field}», so their province is unknown."
    ).format(count=format_number(f["count"]), layer=f["layer"], field=f["field"])


def _each_polygon_an_area(f: dict) -> str:
    return tr(
        "«{layer}» has no field with the province: every polygon is taken as an area to stay in. With communes, points "
        "are hidden much less; give AREA_FIELD."
    ).format(layer=f["layer"])


def _masked_distances(f: dict) -> str:
    return tr(
        "Points are up to {far} m from their true place: distances computed from masked points are invalid. Compute "
        "access to services on the true points, in the secure step, and publish the aggregated result."
    ).format(far=f["far"])


def _points_stuck(f: dict) -> str:
    return tr(
        "{count} points found no place in their province in {tries} draws and were left out; their rows are in the run "
        "report. Raise TRIES, or check the outline of the province."
    ).format(count=format_number(f["count"]), tries=format_number(f["tries"]))


def _mask_points_outside(f: dict) -> str:
    return tr("{count} points are in no territory or have no place; they were left out.").format(
        count=format_number(f["count"])
    )


def _mask_milieu_unknown(f: dict) -> str:
    return tr("{count} points have no known milieu (urban or rural); they were moved as far as rural ones.").format(
        count=format_number(f["count"])
    )


SENTENCES = {
    "masking_distance": _masking_distance,
    "masking_far_below": _masking_far_below,
    "mask_not_points": _mask_not_points,
    "mask_nothing_left": _mask_nothing_left,
    "nominative_field": _nominative_field,
    "field_gives_place": _field_gives_place,
    "field_identifies": _field_identifies,
    "area_unnamed": _area_unnamed,
    "each_polygon_an_area": _each_polygon_an_area,
    "masked_distances": _masked_distances,
    "points_stuck": _points_stuck,
    "mask_points_outside": _mask_points_outside,
    "mask_milieu_unknown": _mask_milieu_unknown,
    "unprotected_data": _unprotected_data,
}
