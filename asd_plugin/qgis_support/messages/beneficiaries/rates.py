"""Sentences about rates, coverage, change, units that changed, protected totals, and rates of small areas."""

from __future__ import annotations

from ...i18n import format_number, tr


def _few(items: list) -> str:
    return ", ".join(str(item) for item in items)


def _counted(text: str, f: dict) -> str:
    return text.format(count=format_number(f["count"]), examples=_few(f["examples"]))


def _rate_above_maximum(f: dict) -> str:
    text = tr(
        "{rate} is above its logical maximum of {maximum} in {count} units ({examples}): more beneficiaries than its "
        "base can hold."
    ).format(
        rate=f["rate"],
        maximum=format_number(f["maximum"]),
        count=format_number(f["count"]),
        examples=_few(f["examples"]),
    )
    reasons = {
        "older_base": tr(
            "Likely reason: the denominator is older ({base}) than the beneficiaries ({period}) and the unit has grown "
            "since. Check also rows counted twice."
        ),
        "base_period_unknown": tr(
            "The period of the denominator ({base}) or of the beneficiaries ({period}) tells no year: an older "
            "denominator is the usual reason. Say it with BASE_PERIOD."
        ),
        "registration_or_duplicates": tr(
            "The denominator ({base}) is not older than the beneficiaries ({period}). Likely reasons: registration in "
            "another commune than the one of residence, rows counted twice, or a wrong field."
        ),
    }
    unknown = tr("unknown")
    reason = reasons[f["reason"]].format(base=f["base_period"] or unknown, period=f["period"] or unknown)
    return f"{text} {reason}"


def _total_among_values(f: dict) -> str:
    names = {
        "programme": tr("programme"),
        "milieu": tr("milieu"),
        "sex": tr("sex"),
        "age_band": tr("age band"),
    }
    return tr(
        "The {what} field holds both single values and their total «{total}» ({found}): adding them up would count "
        "households twice. Take the rows of the total away, or do not split by this field."
    ).format(what=names[f["what"]], total=f["total"], found=_few(f["found"]))


def _zones_not_nested(f: dict) -> str:
    return tr(
        "The zone {zone} lies in two zones of the level above ({examples}). Correct the province and region codes of "
        "the territories."
    ).format(zone=f["zone"], examples=_few(f["examples"]))


def _base_negative(f: dict) -> str:
    return tr("The field «{field}» is negative in {count} units ({examples}). Correct it, then run again.").format(
        field=f["field"], count=format_number(f["count"]), examples=_few(f["examples"])
    )


def _share_out_of_range(f: dict) -> str:
    return tr(
        "The field «{field}» must hold a share from 0 to 1; {count} units are outside ({examples}). Divide percentages "
        "by 100."
    ).format(field=f["field"], count=format_number(f["count"]), examples=_few(f["examples"]))


def _eligible_below_beneficiaries(f: dict) -> str:
    return _counted(
        tr(
            "{count} units have more beneficiary households than eligible ones ({examples}): the coverage is above 100 "
            "%. Check that both are of the same period and programme."
        ),
        f,
    )


def _reference_unknown(f: dict) -> str:
    return tr("«{found}» is no reference line. Choose one of: {known}.").format(
        found=f["found"], known=_few(f["known"])
    )


def _reference_out_of_range(f: dict) -> str:
    return tr("The coverage of the reference line must lie between 0 and 100 %, not {found}. Correct it.").format(
        found=format_number(f["found"], 1)
    )


def _reference_without_eligible(f: dict) -> str:
    return tr(
        "A coverage gap needs the eligible households: choose their field (ELIGIBLE), or take the reference line away."
    )


def _reference_without_zone(f: dict) -> str:
    names = {"country": tr("country"), "region": tr("region"), "province": tr("province")}
    return tr(
        "The territories do not tell the {line} of each unit, so that it cannot be the reference line. Choose its "
        "field (PROVINCE_FIELD, REGION_FIELD), or another line."
    ).format(line=names.get(f["line"], f["line"]))


def _line_missing(f: dict) -> str:
    return _counted(
        tr(
            "{count} zones have no reference line ({examples}): their total is hidden, or the eligible households of "
            "one of their units are missing. Their units have no coverage gap."
        ),
        f,
    )


def _cells_hidden_to_cover(f: dict) -> str:
    return tr(
        "{count} counts are hidden although they are not small, for they would give back the {primary} small ones "
        "through totals of provinces, regions or programmes."
    ).format(count=format_number(f["count"]), primary=format_number(f["primary"]))


def _totals_hidden(f: dict) -> str:
    return tr("{count} totals are hidden too, for nothing below them could cover a small count.").format(
        count=format_number(f["count"])
    )


def _cells_already_public(f: dict) -> str:
    return tr(
        "{count} small counts were published by an earlier run recorded in the workspace, with the same value: hiding "
        "them now protects nobody."
    ).format(count=format_number(f["count"]))


def _counts_rounded(f: dict) -> str:
    return tr("Counts are rounded, totals included; rates are made of rounded counts. Say so where you publish them.")


def _bridge_empty(f: dict) -> str:
    return tr("The table of units that changed (BRIDGE) has no rows. Fill it, or do not give it.")


def _bridge_without_date(f: dict) -> str:
    return tr("Say with BRIDGE_SINCE the first period whose rows use the new units (for example 2026-01).")


def _bridge_empty_codes(f: dict) -> str:
    return tr("{count} rows of the table of units that changed have an empty code (rows {rows}). Fill them.").format(
        count=format_number(f["count"]), rows=_few(f["rows"])
    )


def _bridge_bad_shares(f: dict) -> str:
    return _counted(
        tr("{count} shares of the table of units that changed are no number from 0 to 1 ({examples}). Correct them."), f
    )


def _bridge_pairs_twice(f: dict) -> str:
    return _counted(
        tr("{count} pairs of codes are there twice in the table of units that changed ({examples}). Keep one."), f
    )


def _bridge_shares_not_one(f: dict) -> str:
    return _counted(
        tr(
            "The shares of {count} old units do not sum to 1 ({examples}): households would be lost or made up. "
            "Correct the table of units that changed."
        ),
        f,
    )


def _bridge_unknown_units(f: dict) -> str:
    return _counted(
        tr(
            "{count} new codes of the table of units that changed are no unit of the territories ({examples}). Correct "
            "them, or choose the territories of the later period."
        ),
        f,
    )


def _bridge_moved(f: dict) -> str:
    return tr(
        "{count} rows of periods before {since} were brought from {codes} old units to the new ones by shares; sums "
        "are kept. These figures of new units are estimates."
    ).format(count=format_number(f["count"]), since=f["since"], codes=format_number(f["codes"]))


def _bridge_unmatched(f: dict) -> str:
    return _counted(
        tr(
            "{count} old codes still appear in periods of the new units ({examples}); their rows are counted nowhere. "
            "Check BRIDGE_SINCE."
        ),
        f,
    )


def _bridge_for_points(f: dict) -> str:
    return tr("A table of units that changed serves rows that name their unit (UNIT_FIELD): points need none.")


def _funnel_unknown_model(f: dict) -> str:
    return tr("«{found}» is no law of chance. Choose one of: {known}.").format(found=f["found"], known=_few(f["known"]))


def _funnel_above_population(f: dict) -> str:
    return _counted(
        tr(
            "{count} units have more events than people at risk ({examples}): that is no share. Choose the right "
            "fields, or «Events that may repeat»."
        ),
        f,
    )


SENTENCES = {
    "rate_above_maximum": _rate_above_maximum,
    "total_among_values": _total_among_values,
    "zones_not_nested": _zones_not_nested,
    "base_negative": _base_negative,
    "share_out_of_range": _share_out_of_range,
    "eligible_below_beneficiaries": _eligible_below_beneficiaries,
    "reference_unknown": _reference_unknown,
    "reference_out_of_range": _reference_out_of_range,
    "reference_without_eligible": _reference_without_eligible,
    "reference_without_zone": _reference_without_zone,
    "line_missing": _line_missing,
    "cells_hidden_to_cover": _cells_hidden_to_cover,
    "totals_hidden": _totals_hidden,
    "cells_already_public": _cells_already_public,
    "counts_rounded": _counts_rounded,
    "bridge_empty": _bridge_empty,
    "bridge_without_date": _bridge_without_date,
    "bridge_empty_codes": _bridge_empty_codes,
    "bridge_bad_shares": _bridge_bad_shares,
    "bridge_pairs_twice": _bridge_pairs_twice,
    "bridge_shares_not_one": _bridge_shares_not_one,
    "bridge_unknown_units": _bridge_unknown_units,
    "bridge_moved": _bridge_moved,
    "bridge_unmatched": _bridge_unmatched,
    "bridge_for_points": _bridge_for_points,
    "funnel_unknown_model": _funnel_unknown_model,
    "funnel_above_population": _funnel_above_population,
}
