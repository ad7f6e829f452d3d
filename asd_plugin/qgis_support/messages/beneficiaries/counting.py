"""Sentences about reading rows: coordinates, decimal marks, ages, periods, overlapping outlines."""

from __future__ import annotations

from ...i18n import format_number, tr


def _coordinates_without_crs(f: dict) -> str:
    return tr(
        "The coordinates of «{layer}» have no reference system. Choose POINTS_CRS: EPSG:4326 for longitude and "
        "latitude in degrees, or the system the list was made in."
    ).format(layer=f["layer"])


def _coordinates_incomplete(f: dict) -> str:
    return tr("Only one coordinate field was given («{given}»). Choose both X_FIELD and Y_FIELD.").format(
        given=f["given"]
    )


def _decimal_marks_mixed(f: dict) -> str:
    return tr(
        "The field «{field}» of «{layer}» has numbers with a decimal comma and others with a point: one of them may be "
        "a thousands mark. Write all with the same mark, then run again."
    ).format(field=f["field"], layer=f["layer"])


def _decimal_commas_read(f: dict) -> str:
    return tr(
        "{count} numbers of the field «{field}» of «{layer}» were read with a decimal comma (12,5 is 12.5)."
    ).format(count=format_number(f["count"]), field=f["field"], layer=f["layer"])


def _age_limits_wrong(f: dict) -> str:
    return tr(
        "AGE_LIMITS «{text}» cannot be used. Give whole ages from 1 to {oldest}, growing, separated by semicolons: "
        "6;18;60."
    ).format(text=f["text"], oldest=f["oldest"])


def _age_limits_missing(f: dict) -> str:
    return tr("The field «{field}» holds ages. Say where the bands begin in AGE_LIMITS, for example 6;18;60.").format(
        field=f["field"]
    )


def _ages_impossible(f: dict) -> str:
    return tr(
        "{count} rows of «{layer}» have an impossible age in the field «{field}»; they are counted without an age band."
    ).format(count=format_number(f["count"]), layer=f["layer"], field=f["field"])


def _too_many_groups(f: dict) -> str:
    return tr(
        "The fields {fields} make more than {count} different groups for {units} units, too many for a table. Choose "
        "fields with few values (a period as a month, not a day), or filter the layer first."
    ).format(fields=", ".join(f["fields"]), count=format_number(f["count"]), units=format_number(f["units"]))


def _amounts_negative(f: dict) -> str:
    return tr(
        "{count} of {rows} rows have a negative amount in the field «{field}». They are taken off the sums, as money "
        "taken back; if they are mistakes, correct them and run again."
    ).format(count=format_number(f["count"]), rows=format_number(f["rows"]), field=f["field"])


def _measure_missing(f: dict) -> str:
    return tr(
        "{count} of {rows} rows have no number in the field «{field}». They are left out of its sum and of its mean."
    ).format(count=format_number(f["count"]), rows=format_number(f["rows"]), field=f["field"])


def _not_periods(f: dict) -> str:
    return tr(
        "{count} values of the field «{field}» are no period ({rows} rows; examples: {examples}), so the latest cannot "
        "be told. Write periods as 2026, 2026-02 or 2026-Q1, or choose one in PERIOD."
    ).format(
        count=format_number(f["count"]),
        field=f["field"],
        rows=format_number(f["rows"]),
        examples=" ; ".join(f["examples"]),
    )


def _periods_as_written(f: dict) -> str:
    return tr(
        "The field «{field}» has values that are no period (examples: {examples}). They are used as written; 2026, "
        "2026-02 or 2026-Q1 would sort."
    ).format(field=f["field"], examples=" ; ".join(f["examples"]))


def _periods_of_several_kinds(f: dict) -> str:
    return tr(
        "The field «{field}» mixes years, months or quarters ({examples}): what is mapped is the last in the order of "
        "the text. Choose one in PERIOD to be sure."
    ).format(field=f["field"], examples=" ; ".join(f["examples"]))


def _rows_without_period(f: dict) -> str:
    return tr("{count} rows have no period in the field «{field}».").format(
        count=format_number(f["count"]), field=f["field"]
    )


def _outlines_overlap(f: dict) -> str:
    pairs = ", ".join(f"{a} / {b}: {format_number(km2, 2)} km²" for a, b, km2 in f["examples"])
    return tr(
        "The outlines of {count} pairs of units overlap, over {km2} km² ({pairs}). A household there is counted once, "
        "in the unit whose code comes first. Repair the outlines to be exact."
    ).format(count=format_number(f["count"]), km2=format_number(f["km2"], 2), pairs=pairs)


def _no_row_with_value(f: dict) -> str:
    return tr("No row has «{value}» in the field «{field}». Values found: {found}.").format(
        value=f["value"], field=f["field"], found=", ".join(f["found"])
    )


def _listing_cut(f: dict) -> str:
    return tr("{count} more rows belong in the list of rows outside or in doubt, which was cut.").format(
        count=format_number(f["count"])
    )


SENTENCES = {
    "listing_cut": _listing_cut,
    "no_row_with_value": _no_row_with_value,
    "coordinates_without_crs": _coordinates_without_crs,
    "coordinates_incomplete": _coordinates_incomplete,
    "decimal_marks_mixed": _decimal_marks_mixed,
    "decimal_commas_read": _decimal_commas_read,
    "age_limits_wrong": _age_limits_wrong,
    "age_limits_missing": _age_limits_missing,
    "ages_impossible": _ages_impossible,
    "too_many_groups": _too_many_groups,
    "amounts_negative": _amounts_negative,
    "measure_missing": _measure_missing,
    "not_periods": _not_periods,
    "periods_as_written": _periods_as_written,
    "periods_of_several_kinds": _periods_of_several_kinds,
    "rows_without_period": _rows_without_period,
    "outlines_overlap": _outlines_overlap,
}
