"""Sentences about tables of official sources: which one was recognised, what it lacks, what was computed from it."""

from __future__ import annotations

from ...i18n import tr

SHOWN = 10


def family_name(family: str) -> str:
    """Name of a family of formats for people."""
    return {
        "hcp_census": tr("HCP, census indicators"),
        "hcp_douars": tr("HCP, population and households by douar"),
        "hcp_poverty": tr("HCP, map of multidimensional poverty"),
        "hcp_layout": tr("table with years, sexes or milieus across"),
    }.get(family, family)


def _column_name(name: str) -> str:
    return {
        "key": tr("code or name of the unit"),
        "douar_code": tr("code of the douar (13 figures)"),
        "households": tr("number of households"),
        "distances": tr("at least one mean distance (the sheet about households has them)"),
        "poverty_rate": tr("rate of multidimensional poverty (H)"),
    }.get(name, name)


def _told(f: dict) -> dict:
    told = {key: ", ".join(map(str, v[:SHOWN])) if isinstance(v, (list, tuple)) else v for key, v in f.items()}
    told["family"] = family_name(str(f.get("family", "")))
    return told


def _level(f: dict) -> dict:
    names = {"commune": tr("Communes"), "province": tr("Provinces and prefectures"), "region": tr("Regions")}
    return {**_told(f), "level": names.get(str(f.get("level")), f.get("level"))}


def _milieus(f: dict) -> dict:
    names = {"total": tr("Both"), "urban": tr("Urban"), "rural": tr("Rural")}
    periods = [one for one in f["periods"] if one] or [tr("to be given")]
    return {**_told({**f, "periods": periods}), "milieus": ", ".join(names.get(one, one) for one in f["milieus"])}


FORMATS = {
    "format_recognised": lambda f: tr(
        "Recognised by its headings: {family}. Indicators: {indicators}; period: {periods}; milieu: {milieus}."
    ).format(**_milieus(f)),
    "format_rows_left": lambda f: tr("Rows of other levels, passed over: {count}. Level read: {level}.").format(
        **_level(f)
    ),
    "format_lacks": lambda f: tr(
        "The table is recognised ({family}), but it lacks: {columns}. Choose the sheet that has it, or the file as HCP "
        "publishes it."
    ).format(**{**_told(f), "columns": ", ".join(map(_column_name, f["columns"]))}),
    "format_columns_left": lambda f: tr(
        "Columns that speak of the same matter but of another figure (a rank, a change, a group of people), not read: "
        "{count} ({columns})."
    ).format(**_told(f)),
    "format_rule_differs": lambda f: tr(
        "The rule kept from last time and this file do not say the same of {count} columns (rule ≠ file: {columns}). "
        "The rule was followed; look at the periods and the figures, or import without the rule."
    ).format(**_told(f)),
    "format_scale_unknown": lambda f: tr(
        "The table is recognised ({family}), but the figures of {columns} are all 1 or less, and nothing says whether "
        "0.3 is 0.3 % or 30 %. Write «%» in the heading if they are per cent, or add the column of the intensity."
    ).format(**_told(f)),
    "format_no_rows": lambda f: tr(
        "The table is recognised, but it has no row of the level chosen ({level}). Choose another level or sheet."
    ).format(**_level(f)),
    "format_level": lambda f: tr(
        "Douars can be averaged to communes only ({level} was chosen). Choose communes as level."
    ).format(**_level(f)),
    "format_not_recognised": lambda f: tr(
        "The sheet «{sheet}» of «{file}» does not have the headings of the format chosen ({family}). Choose another "
        "sheet, or let the format be recognised."
    ).format(**_told(f)),
    "format_unknown": lambda f: tr("There is no format «{format}». Known: {known}.").format(**_told(f)),
    "format_douars": lambda f: tr(
        "Douars: {douars}, in communes: {communes}. Withheld by HCP and counted nowhere, never as zero: {withheld}. "
        "Households covered: {covered} of {households}."
    ).format(**f)
    + (
        " " + tr("Withheld though they have 30 households or more: {unexpected}.").format(**f)
        if f["unexpected"]
        else ""
    ),
    "format_douars_little": lambda f: tr(
        "Communes of which less than {share:g} % of the households are covered: {count} ({codes}). Their means speak "
        "of the larger douars alone."
    ).format(**_told(f)),
    "format_douars_no_weight": lambda f: tr(
        "Douars without a number of households, counted nowhere: {count} (rows {rows})."
    ).format(**_told(f)),
    "format_douars_outside": lambda f: tr(
        "Douars with a distance below 0 or above {most:g} km, which was counted nowhere: {count} (rows {rows})."
    ).format(**_told(f)),
    "format_douars_no_number": lambda f: tr(
        "Douars with a text in the place of a distance, which was counted nowhere: {count} (rows {rows})."
    ).format(**_told(f)),
    "format_douars_zero": lambda f: tr(
        "Douars of which every distance is 0, counted as they stand: {count} (rows {rows}). If 0 stands for no figure "
        "there, write X and import again."
    ).format(**_told(f)),
    "format_douars_odd": lambda f: tr(
        "Rows that bear no code of a douar (11 to 13 figures), passed over: {count} (rows {rows})."
    ).format(**_told(f)),
    "format_douars_twice": lambda f: tr(
        "Codes of douars that stand in two rows: {count} ({codes}). A douar counted twice would weigh twice. Remove "
        "the rows given twice and import again."
    ).format(**_told(f)),
    "format_h_a_m0": lambda f: tr(
        "Rows where rate x intensity is not the index (H x A = M0): {count} of {checked} (row: H x A / M0: {rows}). "
        "The figures are taken as published; ask the source which is right."
    ).format(**_told(f)),
    "format_h_a_unchecked": lambda f: tr(
        "The index of column «{column}» could not be checked: its rate or its intensity is not in the table."
    ).format(**f),
}

SENTENCES = FORMATS
