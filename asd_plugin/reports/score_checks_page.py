"""One page on whether a score can be trusted: what to look at first, then every check with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..qgis_support.i18n import format_number, label_of, tr
from ..qgis_support.messages import sentence
from .page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section
from .svg import bar, diverging, falling_bars, heat_map, rising, signed_bar

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.checks.findings import CheckedScore
    from ..domain.errors import Problem
    from ..domain.scoring.model import ScoreModel

ZONES = 80


def checks_page(
    checks: CheckedScore,
    model: ScoreModel,
    zones: dict[str, dict[str, str]],
    source: str,
    licence: str,
    date: str,
    notes: list[Problem],
) -> str:
    """Return the page in the user's language.

    ``zones``: names by language of the zones of the missing map. ``source``: name of the layer. ``notes``: warnings of
    the score; those of the checks are findings already.
    """
    title = tr("Checks of «{title}»").format(title=label_of(model.title) or model.id)
    small_print = [
        tr("Model: {id}").format(id=model.id),
        tr("Layer: {name}").format(name=source),
        licence,
        computed_on(date),
        tr("The score describes territories; it says nothing about a household."),
    ]
    return page(
        title,
        [
            heading(title, _lead(checks)),
            section(tr("To look at first"), _first(checks, model)),
            section(tr("Missing figures by indicator"), _missing(checks, model)),
            section(tr("Missing figures by province (%)"), _missing_by_zone(checks, model, zones)),
            section(tr("Shape of each indicator before treatment"), _shapes(checks, model)),
            section(tr("Correlations between indicators"), *_correlations(checks, model)),
            section(tr("Each node with its parent, and the direction test"), *_parents(checks, model)),
            section(tr("Do the children of a node move together?"), *_alphas(checks, model)),
            section(tr("How many things are measured?"), *_components(checks)),
            warnings_section(sentence(note) for note in notes),
            footer(small_print),
        ],
    )


def advice_words(code: str) -> str:
    """What an advice code asks for, in the user's language."""
    return {
        "find_source_or_drop": tr("Look for another source, or leave the indicator out."),
        "treat_outliers": tr("Choose a treatment of extreme values in the model."),
        "drop": tr("Leave it out: it tells nothing apart."),
        "add_units": tr("Too few units to tell: add units."),
        "drop_or_merge": tr("Keep one of the two, or join them."),
        "check_direction": tr("Check the direction; if it is right, say why it is kept."),
        "regroup": tr("Regroup the children, or say that the node holds several things."),
    }.get(code, "")


def flag_words(flag: str) -> str:
    """A flag in the user's language."""
    return {
        "many_missing": tr("many missing"),
        "fails": tr("extreme shape"),
        "constant": tr("constant"),
        "too_few": tr("too few units"),
        "redundant": tr("redundant"),
        "conflicting": tr("conflicting"),
        "against": tr("against"),
        "low_alpha": tr("low"),
        "no_variance": tr("no variance"),
        "passes": tr("passes"),
        "brought_in": tr("passes once treated"),
        "ok": "",
        "one_indicator": tr("one child only"),
        "too_few_units": tr("too few units"),
    }.get(flag, flag)


def _lead(checks: CheckedScore) -> str:
    return tr(
        "{units} units, {indicators} indicators; {complete} units have every figure; {share} % of cells missing."
    ).format(
        units=format_number(len(checks.missing.cells)),
        indicators=format_number(len(checks.missing.by_indicator)),
        complete=format_number(checks.missing.complete_units),
        share=format_number(100 * checks.missing.share, 1),
    )


def _first(checks: CheckedScore, model: ScoreModel) -> str:
    """Every flagged finding once, as what was found and what to do."""
    found = checks.findings
    flagged = found[(found["flag"] != "") & (found["kind"] != "eigenvalue")]
    if not len(flagged):
        return paragraph(tr("Nothing was flagged."))
    rows = []
    for item in flagged.itertuples(index=False):
        if item.kind == "parent" and item.flag == "against" and _is_direction(flagged, item.node):
            continue  # said by the direction test
        name = label(model, item.node) + (f" — {label(model, item.other)}" if item.other else "")
        share = item.kind == "missing"
        figure = format_number(100 * item.value, 1) + " %" if share else format_number(item.value, 2)
        rows.append([kind_words(item.kind), name, _apart(figure), flag_words(item.flag), advice_words(item.advice)])
    heads = [(tr("Check"), False), (tr("Indicator or domain"), False), (tr("Value"), True), (tr("Flag"), False)]
    return table([*heads, (tr("What to do"), False)], rows)


def kind_words(kind: str) -> str:
    """A kind of check in the user's language."""
    return {
        "missing": tr("Missing figures"),
        "skewness": tr("Skewness"),
        "correlation": tr("Correlation"),
        "parent": tr("With its parent"),
        "direction": tr("Direction test"),
        "alpha": tr("Cronbach's alpha"),
        "eigenvalue": tr("Eigenvalue"),
    }.get(kind, kind)


def label(model: ScoreModel, node: str) -> str:
    """Title of a node in the user's language, else its id."""
    return label_of(model.node(node).label) or node


def _is_direction(flagged: pd.DataFrame, node: str) -> bool:
    return bool(((flagged["kind"] == "direction") & (flagged["node"] == node)).any())


def _missing(checks: CheckedScore, model: ScoreModel) -> str:
    rows = checks.missing.by_indicator.sort_values("share", ascending=False, kind="stable")
    if not rows["missing"].any():
        return paragraph(tr("No figure is missing."))
    return table(
        [(tr("Indicator"), False), (tr("Present"), True), (tr("Missing"), True), (tr("Share (%)"), True), ("", False)],
        [
            [
                label(model, name),
                format_number(row["present"]),
                format_number(row["missing"]),
                format_number(100 * row["share"], 1),
                bar(row["share"], mark=1 / 3),
            ]
            for name, row in rows[rows["missing"] > 0].iterrows()
        ],
    )


def _missing_by_zone(checks: CheckedScore, model: ScoreModel, zones: dict[str, dict[str, str]]) -> str:
    """Rows are provinces with something missing, columns the indicators by number."""
    by_zone = checks.missing.by_group
    if by_zone is None:
        return paragraph(tr("Shown for communes with official codes only."), "note")
    names = [name for name in by_zone.columns if name != "units"]
    order = by_zone[names].mean(axis=1).sort_values(ascending=False, kind="stable")
    shown = [zone for zone in order.index if order[zone] > 0][:ZONES]
    if not shown:
        return paragraph(tr("No figure is missing."))
    concerned = [name for name in names if by_zone.loc[shown, name].any()]
    labels = [label_of(zones.get(zone, {})) or zone for zone in shown]
    cells = by_zone.loc[shown, concerned].to_numpy()

    def tip(row: int, column: int) -> str:
        return f"{labels[row]}, {label(model, concerned[column])}: {format_number(100 * cells[row][column], 1)} %"

    heads = [str(place + 1) for place in range(len(concerned))]
    chart = heat_map(tr("Missing figures by province (%)"), labels, heads, cells, rising, tip)
    key = "; ".join(f"{place + 1} {label(model, name)}" for place, name in enumerate(concerned))
    return chart + paragraph(
        tr("White: nothing missing; dark red: all missing. Columns: {key}").format(key=key), "note"
    )


def _shapes(checks: CheckedScore, model: ScoreModel) -> str:
    heads = [(tr("Indicator"), False)]
    heads += [(text, True) for text in (tr("Minimum"), tr("Median"), tr("Maximum"), tr("Skewness"), tr("Kurtosis"))]
    rows = [
        [
            label(model, name),
            *(_apart(format_number(row[column], 1)) for column in ("minimum", "median", "maximum")),
            _apart(format_number(row["skewness"], 2)),
            _apart(format_number(row["kurtosis"], 2)),
            flag_words(row["outcome"]),
        ]
        for name, row in checks.shapes.iterrows()
    ]
    note = tr("Passes when |skewness| < 2 or excess kurtosis < 3.5 (OECD/JRC).")
    return table([*heads, (tr("Outcome"), False)], rows) + paragraph(note, "note")


def _correlations(checks: CheckedScore, model: ScoreModel) -> list[str]:
    found, names = checks.correlations, list(checks.correlations.matrix.columns)
    cells, counts = found.matrix.to_numpy(), found.units.to_numpy()
    flagged = {frozenset((row.first, row.second)) for row in found.flagged.itertuples(index=False)}

    def tip(row: int, column: int) -> str:
        pair = f"{label(model, names[row])} — {label(model, names[column])}"
        return f"{pair}: {format_number(cells[row][column], 2)} ({format_number(counts[row][column])})"

    labels = [f"{place + 1}. {label(model, name)}" for place, name in enumerate(names)]
    heads = [str(place + 1) for place in range(len(names))]
    chart = heat_map(
        tr("Correlations between indicators"),
        labels,
        heads,
        cells,
        diverging,
        tip,
        lambda row, column: frozenset((names[row], names[column])) in flagged,
    )
    note = tr(
        "Red: together; blue: opposed; framed: above 0.92 (redundant) or below -0.4 (conflicting). "
        "More means more need."
    )
    return [chart, paragraph(note, "note")]


def _parents(checks: CheckedScore, model: ScoreModel) -> list[str]:
    rows = []
    for name, row in checks.tree.with_parent.iterrows():
        depth = model.path(name).count("/") - 1
        rows.append(
            [
                "\u2003" * depth + label(model, name),
                _apart(format_number(row["with_parent"], 2)),
                signed_bar(row["with_parent"]),
                _apart(format_number(row["with_rest"], 2)),
                _apart(format_number(row["with_root"], 2)),
                flag_words(row["flag"]),
            ]
        )
    heads = [
        (tr("Indicator or domain"), False),
        (tr("With its parent"), True),
        ("", False),
        (tr("With its siblings"), True),
        (tr("With the score"), True),
        (tr("Flag"), False),
    ]
    note = tr("Against: below 0 with its parent or its pillar, so its direction may be wrong.")
    return [table(heads, rows), paragraph(note, "note")]


def _alphas(checks: CheckedScore, model: ScoreModel) -> list[str]:
    rows = [
        [
            label(model, name),
            format_number(row["indicators"]),
            format_number(row["units"]),
            _apart(format_number(row["alpha"], 2)),
            _apart(format_number(row["standardised"], 2)),
            flag_words(row["outcome"]) or (flag_words("low_alpha") if row["alpha"] < 0.7 else ""),
        ]
        for name, row in checks.tree.alphas.iterrows()
    ]
    heads = [(tr("Node"), False), (tr("Children"), True), (tr("Complete units"), True), (tr("Cronbach's alpha"), True)]
    note = tr("Low: under 0.70. A need made of different things may well be low; then say so.")
    return [table([*heads, (tr("Standardised"), True), (tr("Flag"), False)], rows), paragraph(note, "note")]


def _components(checks: CheckedScore) -> list[str]:
    if checks.components is None:
        return [paragraph(sentence(problem), "warning") for problem in checks.components_refused]
    values = checks.components.eigenvalues
    above = int(values["above_one"].sum())
    text = tr(
        "{count} components have an eigenvalue above 1 and hold {share} % of the variance ({units} complete units)."
    )
    lead = text.format(
        count=format_number(above),
        share=format_number(100 * values["share"].iloc[:above].sum(), 1),
        units=format_number(checks.components.units),
    )
    eigenvalues = values["eigenvalue"].tolist()
    numbers = [str(place + 1) for place in range(len(eigenvalues))]
    texts = [format_number(value, 1) for value in eigenvalues]
    return [paragraph(lead), falling_bars(tr("Eigenvalues"), eigenvalues, numbers, 1.0, texts)]


def _apart(text: str) -> Html:
    """Figures keep their sign on their own side in a right-to-left line."""
    return Html(f'<bdi dir="ltr">{text}</bdi>')
