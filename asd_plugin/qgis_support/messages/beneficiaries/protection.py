"""Sentences about unprotected data, masked points and the anonymity of an extract."""

from __future__ import annotations

from ...i18n import format_number, tr


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


def _field_in_both_lists(f: dict) -> str:
    return tr(
        "The fields {fields} are in both lists. A field is either known to outsiders or sensitive: choose one."
    ).format(fields=_list(f["fields"]))


def _no_quasi_identifier(f: dict) -> str:
    return tr("QUASI_FIELDS is empty: name the fields an outsider may know (commune, milieu, age band, family size).")


def _k_out_of_reach(f: dict) -> str:
    return tr(
        "No step brings this extract to k = {k}: it has {rows} rows. Nothing was written; publish counts instead."
    ).format(k=format_number(f["k"]), rows=format_number(f["rows"]))


def _extract_names_people(f: dict) -> str:
    return tr(
        "«{layer}» has fields that seem to name people or places ({fields}). They make every figure below worthless: "
        "remove them before the extract goes anywhere."
    ).format(layer=f["layer"], fields=_list(f["fields"]))


def _extract_below_k(f: dict) -> str:
    return tr(
        "{rows} rows are in classes of fewer than {k} (the smallest has {found}): the extract must not leave."
    ).format(rows=format_number(f["rows"]), k=format_number(f["k"]), found=format_number(f["found"]))


def _extract_below_l(f: dict) -> str:
    return tr(
        "In the classes of {rows} rows, the sensitive field «{field}» is nearly the same for everybody (l below "
        "{least}): whoever knows the class knows the value."
    ).format(rows=format_number(f["rows"]), field=f["field"], least=format_number(f["least"], 1))


def _k_says_nothing_of_l(f: dict) -> str:
    return tr(
        "The coarser extract reaches k; check it again for {fields}: k says nothing about what is the same in a class."
    ).format(fields=_list(f["fields"]))


SENTENCES = {
    "field_in_both_lists": _field_in_both_lists,
    "no_quasi_identifier": _no_quasi_identifier,
    "k_out_of_reach": _k_out_of_reach,
    "extract_names_people": _extract_names_people,
    "extract_below_k": _extract_below_k,
    "extract_below_l": _extract_below_l,
    "k_says_nothing_of_l": _k_says_nothing_of_l,
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
