"""Sentences about counting beneficiaries, protecting small counts, and synthetic data."""

from __future__ import annotations

from ...i18n import format_number, tr


def _few(items: list) -> str:
    return ", ".join(str(item) for item in items)


def _rows_without_end(f: dict) -> str:
    return tr(
        "«{layer}» should hold {said} rows and gave more than {read}: the file is damaged. Nothing was written. Ask "
        "for the file again, or take it from a copy."
    ).format(layer=f["layer"], said=format_number(f["said"]), read=format_number(f["read"]))


def _layer_without_crs(f: dict) -> str:
    return tr(
        "The layer «{layer}» has no coordinate reference system, so its positions and areas mean nothing. Set it "
        "in the layer's properties (Source), then run again."
    ).format(layer=f["layer"])


def _crs_transform_failed(f: dict) -> str:
    return tr(
        "The points could not be brought into the coordinate reference system of the territories: {reason}. Check both "
        "layers' systems."
    ).format(reason=f["reason"])


def _several_parts(f: dict) -> str:
    return tr(
        "{count} features of «{layer}» are multipoints with several parts; a household has one place. Run "
        "«Multipart to singleparts» (native:multiparttosingleparts) first, and check which part is right."
    ).format(count=format_number(f["count"]), layer=f["layer"])


def _outline_not_polygon(f: dict) -> str:
    return tr("{count} units of the territories are not polygons. Choose a polygon layer.").format(
        count=format_number(len(f["positions"]))
    )


def _outline_not_finite(f: dict) -> str:
    return tr(
        "{count} units of the territories have coordinates that are not numbers. Run «Fix geometries» "
        "(native:fixgeometries) first."
    ).format(count=format_number(len(f["positions"])))


def _beneficiaries_not_points(f: dict) -> str:
    return tr(
        "«{layer}» has no points. Give a point layer, or choose UNIT_FIELD: the field of «{layer}» that holds the code "
        "of each row's unit."
    ).format(layer=f["layer"])


def _count_missing(f: dict) -> str:
    return tr(
        "{count} rows have no usable number in the field «{field}». Missing is not zero: fill these cells, remove the "
        "rows, or choose another field."
    ).format(count=format_number(f["count"]), field=f["field"])


def _count_negative(f: dict) -> str:
    return tr("{count} rows have a negative number in the field «{field}». Correct them, then run again.").format(
        count=format_number(f["count"]), field=f["field"]
    )


def _value_not_found(f: dict) -> str:
    names = {"programme": tr("programme"), "period": tr("period")}
    return tr("No row has the {what} «{value}». Values found ({count}): {found}.").format(
        what=names[f["what"]], value=f["value"], count=format_number(f["count"]), found=_few(f["found"])
    )


def _filter_without_field(f: dict) -> str:
    return tr("{parameter} asks for «{value}», but no field holding it was chosen ({parameter}_FIELD).").format(
        parameter=f["parameter"], value=f["value"]
    )


def _total_among_programmes(f: dict) -> str:
    return tr(
        "The programme field holds both single programmes and their total «{total}» ({found}): adding them up would "
        "count households twice. Choose one value with PROGRAMME."
    ).format(total=f["total"], found=_few(f["found"]))


def _rows_unaccounted(f: dict) -> str:
    return tr(
        "{count} of {rows} rows are not accounted for; nothing was written. Please report it with your layer's format."
    ).format(count=format_number(f["count"]), rows=format_number(f["rows"]))


def _points_outside(f: dict) -> str:
    return tr(
        "{count} of {rows} points lie outside every unit and are counted nowhere. Check the coordinate reference "
        "systems if that is not expected."
    ).format(count=format_number(f["count"]), rows=format_number(f["rows"]))


def _points_all_outside(f: dict) -> str:
    return tr(
        "None of the {rows} points lies in a unit: the zeros of this result are probably wrong. Check the coordinate "
        "reference systems, swapped coordinates, and the extent of both layers."
    ).format(rows=format_number(f["rows"]))


def _points_without_place(f: dict) -> str:
    return tr("{count} rows have no point, or one that cannot be placed, and are counted nowhere.").format(
        count=format_number(f["count"])
    )


def _points_none_usable(f: dict) -> str:
    return tr(
        "None of the {rows} rows has a point that can be placed: no unit can be counted. Check the geometry of the "
        "layer, or name the coordinates (X_FIELD, Y_FIELD) or the field with the unit code (UNIT_FIELD)."
    ).format(rows=format_number(f["rows"]))


def _points_on_border(f: dict) -> str:
    return tr("{count} points lie exactly on a border: each is counted once, in the first unit by code.").format(
        count=format_number(f["count"])
    )


def _points_in_overlap(f: dict) -> str:
    return tr(
        "{count} points lie where polygons overlap: each is counted once, in the first unit by code. Check the "
        "territories' polygons."
    ).format(count=format_number(f["count"]))


def _unknown_codes(f: dict) -> str:
    return tr(
        "{count} codes of «{layer}» are no unit of the territories; their {rows} rows are counted nowhere (most rows "
        "first: {examples}). The report lists them all."
    ).format(
        count=format_number(f["count"]), rows=format_number(f["rows"]), layer=f["layer"], examples=_few(f["examples"])
    )


def _no_known_code(f: dict) -> str:
    return tr(
        "No code of the field «{field}» of «{layer}» is a unit of the territories (examples: {examples}; units "
        "look like {units}). Choose the right field, or territories of the right level."
    ).format(field=f["field"], layer=f["layer"], examples=_few(f["examples"]), units=_few(f["units"]))


def _rows_without_code(f: dict) -> str:
    return tr("{count} rows name no unit and are counted nowhere.").format(count=format_number(f["count"]))


def _rows_are_households(f: dict) -> str:
    return tr(
        "HOUSEHOLDS_FIELD was not given: each row of «{layer}» counts as one household. Choose the field if the "
        "rows are counts."
    ).format(layer=f["layer"])


def _units_in_several_rows(f: dict) -> str:
    return tr(
        "{count} units have several rows for the same period and programme; their numbers were added up. Check that no "
        "row is there twice."
    ).format(count=format_number(f["count"]))


def _latest_period(f: dict) -> str:
    return tr(
        "The rows cover {count} periods and none was chosen: the map shows the latest, {period}; the table has "
        "them all."
    ).format(count=format_number(f["count"]), period=f["period"])


def _rows_not_asked_for(f: dict) -> str:
    return tr("{count} rows belong to another programme or period than the one mapped.").format(
        count=format_number(f["count"])
    )


def _units_without_outline(f: dict) -> str:
    return tr(
        "{count} units have no usable polygon ({examples}): no point can be counted there, their area is missing."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _outlines_repaired(f: dict) -> str:
    return tr(
        "The polygons of {count} units are not valid ({examples}); they were repaired for counting only, your layer is "
        "unchanged. «Fix geometries» (native:fixgeometries) repairs it for good."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _base_field_absent(f: dict) -> str:
    return tr(
        "The territories have no field «{field}» ({parameter}): rates that need it are left missing. Choose the "
        "field to get them."
    ).format(field=f["field"], parameter=f["parameter"])


def _areas_differ(f: dict) -> str:
    return tr(
        "The areas of field «{field}» are more than a quarter away from the measured polygons in {count} units "
        "({examples}). Check that the field is in square kilometres, or leave it empty to use the measured areas."
    ).format(field=f["field"], count=f["count"], examples=", ".join(f["examples"]))


def _rate_without_base(f: dict) -> str:
    return tr("{rate} is missing for {count} units because its base is missing or zero.").format(
        rate=f["rate"], count=format_number(f["count"])
    )


def _one_unit_hidden(f: dict) -> str:
    return tr(
        "Only one unit is hidden: the total minus the other units gives its number. Do not publish totals beside this "
        "result, or raise the threshold."
    )


def _no_protection(f: dict) -> str:
    return tr("The threshold is {threshold}: small counts are NOT hidden. Keep this result inside the agency.").format(
        threshold=format_number(f["threshold"])
    )


def _synthetic_data(f: dict) -> str:
    return tr("SYNTHETIQUE: «{layer}» holds invented data for training. Nothing here may be published as real.").format(
        layer=f["layer"]
    )


def _name_lacks_synthetic(f: dict) -> str:
    return tr(
        "The file name «{name}» ({parameter}) must carry the word SYNTHETIQUE, so that invented data never pass "
        "for real ones. Example: SYNTHETIQUE_{name}."
    ).format(name=f["name"], parameter=f["parameter"])


def _total_above_capacity(f: dict) -> str:
    return tr(
        "{wanted} beneficiaries ({what}) cannot be placed: these territories can hold at most {possible}. Lower the "
        "number, or give the whole country."
    ).format(wanted=format_number(f["wanted"]), what=f["what"], possible=format_number(f["possible"]))


def _total_below_floor(f: dict) -> str:
    return tr("{wanted} ({what}) is too few: at least {possible} are needed. Raise the number.").format(
        wanted=format_number(f["wanted"]), what=f["what"], possible=format_number(f["possible"])
    )


def _points_capped(f: dict) -> str:
    return tr("{wanted} points were asked for; there are only {possible} households, so one point each.").format(
        wanted=format_number(f["wanted"]), possible=format_number(f["possible"])
    )


def _cannot_place_points(f: dict) -> str:
    return tr(
        "No point could be placed inside the polygon of {count} units ({examples}). Check that the polygons have "
        "an area."
    ).format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _units_without_households(f: dict) -> str:
    return tr("{count} units have no households in the field «{field}» and get no beneficiaries ({examples}).").format(
        count=format_number(f["count"]), field=f["field"], examples=_few(f["examples"])
    )


def _milieu_unknown(f: dict) -> str:
    return tr("No unit is known as urban or rural: the counts do not tell the milieus apart.")


def _need_from_size_only(f: dict) -> str:
    return tr(
        "No workspace was given: need is read from household size and milieu alone. Give WORKSPACE to use "
        "illiteracy and running water too."
    )


SENTENCES = {
    "layer_without_crs": _layer_without_crs,
    "rows_without_end": _rows_without_end,
    "crs_transform_failed": _crs_transform_failed,
    "several_parts": _several_parts,
    "outline_not_polygon": _outline_not_polygon,
    "outline_not_finite": _outline_not_finite,
    "beneficiaries_not_points": _beneficiaries_not_points,
    "count_missing": _count_missing,
    "count_negative": _count_negative,
    "value_not_found": _value_not_found,
    "filter_without_field": _filter_without_field,
    "total_among_programmes": _total_among_programmes,
    "rows_unaccounted": _rows_unaccounted,
    "points_outside": _points_outside,
    "points_all_outside": _points_all_outside,
    "points_without_place": _points_without_place,
    "points_none_usable": _points_none_usable,
    "points_on_border": _points_on_border,
    "points_in_overlap": _points_in_overlap,
    "unknown_codes": _unknown_codes,
    "no_known_code": _no_known_code,
    "rows_without_code": _rows_without_code,
    "rows_are_households": _rows_are_households,
    "units_in_several_rows": _units_in_several_rows,
    "latest_period": _latest_period,
    "rows_not_asked_for": _rows_not_asked_for,
    "units_without_outline": _units_without_outline,
    "outlines_repaired": _outlines_repaired,
    "base_field_absent": _base_field_absent,
    "areas_differ": _areas_differ,
    "rate_without_base": _rate_without_base,
    "one_unit_hidden": _one_unit_hidden,
    "no_protection": _no_protection,
    "synthetic_data": _synthetic_data,
    "name_lacks_synthetic": _name_lacks_synthetic,
    "total_above_capacity": _total_above_capacity,
    "total_below_floor": _total_below_floor,
    "points_capped": _points_capped,
    "cannot_place_points": _cannot_place_points,
    "units_without_households": _units_without_households,
    "milieu_unknown": _milieu_unknown,
    "need_from_size_only": _need_from_size_only,
}
