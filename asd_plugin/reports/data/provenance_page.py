"""Every figure back to its file, row, rule, run, person and day: the page a controller reads."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import format_number, label_of, tr
from ...qgis_support.messages import sentence
from ...qgis_support.written import day, in_line, period_words
from .. import page_parts as parts

if TYPE_CHECKING:
    import pandas as pd

MOST = 400
SHORT = 12


@dataclass(frozen=True)
class Provenance:
    """What is told: the workspace, its imports and runs, and (of one unit) its figures and scores."""

    name: str
    meta: Mapping[str, Any]
    runs: Sequence[Mapping[str, Any]]
    imports: pd.DataFrame
    figures: pd.DataFrame
    cards: Mapping[str, Mapping[str, Any]]
    unit: str = ""
    unit_name: str = ""
    origins: pd.DataFrame | None = None
    scores: pd.DataFrame | None = None
    again: Mapping[str, Any] = field(default_factory=dict)


def provenance_page(told: Provenance, finished: str) -> str:
    """The whole HTML document in the user's language."""
    title = tr("Where the figures of «{name}» come from").format(name=told.name)
    lead = tr("Imports: {imports}. Recorded runs: {runs}.").format(
        imports=format_number(len(told.imports)), runs=format_number(len(told.runs))
    )
    return parts.page(
        title,
        [
            parts.heading(title, f"{told.unit_name} ({told.unit}). {lead}" if told.unit else lead),
            parts.section(tr("What stands in the workspace"), _standing(told)),
            parts.section(tr("Imports"), _imports(told)),
            parts.section(tr("Figures of the unit"), _origins(told)) if told.unit else "",
            parts.section(tr("Scores of the unit"), _scores(told)) if told.unit else "",
            parts.section(tr("Runs"), _runs(told)),
            parts.footer([parts.computed_on(finished), _reference(told)]),
        ],
    )


def _standing(told: Provenance) -> str:
    files = {"": tr("Reference shipped with the plugin")}
    files.update(zip(told.imports["import_id"], told.imports["file_name"]))
    rows = [
        (
            files.get(row.import_id, row.import_id[:SHORT]),
            *map(format_number, (row.figures, row.indicators, row.units)),
        )
        for row in told.figures.itertuples(index=False)
    ]
    heads = [(tr("Origin"), False), (tr("Figures"), True), (tr("Indicators"), True), (tr("Units"), True)]
    return parts.table(heads, rows)


def _imports(told: Provenance) -> str:
    if told.imports.empty:
        return parts.paragraph(tr("Nothing was imported: every figure is the reference's."))
    rows = []
    for record in told.imports.to_dict("records"):
        counts = tr("Rows read: {read}; joined: {joined}; waiting: {waiting}; rejected: {rejected}").format(
            **{name: format_number(record[f"rows_{name}"] or 0) for name in ("read", "joined", "waiting", "rejected")}
        )
        again = told.again.get(record["import_id"])
        notes = [
            tr("sheet {name}").format(name=record["sheet"]) if record["sheet"] else "",
            counts,
            tr("Older delivery taken because: {reason}").format(reason=record["forced"]) if record["forced"] else "",
            again_words(again) if again is not None else "",
            *(sentence(fault) for fault in getattr(again, "why", ())),
        ]
        rows.append(
            (
                in_line(str(record["file_name"])),
                in_line(str(record["file_sha256"] or "")[:SHORT]),
                in_line(day(str(record["delivered"] or ""))),
                in_line(moment(str(record["made"] or ""))),
                str(record["user"] or ""),
                ". ".join(filter(None, notes)),
            )
        )
    heads = [tr("File"), tr("SHA-256"), tr("Delivered"), tr("Imported (UTC)"), tr("By"), tr("Rows")]
    return parts.table([(head, False) for head in heads], rows)


def again_words(again: Any) -> str:
    """What running an import again gave."""
    words = {
        "same": tr("Run again: {compared} figures, every one the same."),
        "different": tr("Run again: {differing} of {compared} figures DIFFER."),
        "other_file": tr("The file found under this name is another one (its SHA-256 differs)."),
        "no_file": tr("The file is not in the folder; nothing was run again."),
        "cannot": tr("It could not be run again:"),
    }[again.outcome]
    return words.format(compared=format_number(again.compared), differing=format_number(again.differing))


def _origins(told: Provenance) -> str:
    rows = []
    for row in told.origins.head(MOST).itertuples(index=False):
        card = told.cards.get(row.indicator_id, {})
        decimals = card.get("decimals") or 0
        is_hidden = str(row.status).startswith("hidden")
        is_known = row.value == row.value and row.value is not None and not is_hidden
        rows.append(
            (
                label_of(card.get("label") or {}) or row.indicator_id,
                period_words(str(row.period)),
                milieu_words(str(row.milieu)),
                in_line(format_number(row.value, decimals)) if is_known else status_words(str(row.status)),
                label_of(card.get("unit") or {}),
                _from(row, card),
            )
        )
    texts = [(tr("Indicator"), False), (tr("Period"), False), (tr("Milieu"), False)]
    heads = [*texts, (tr("Value"), True), (tr("Unit"), False), (tr("Where it comes from"), False)]
    more = ""
    if len(told.origins) > MOST:
        more = parts.paragraph(tr("{count} in all; the table has every one.").format(count=len(told.origins)), "note")
    return parts.table(heads, rows) + more


def _from(row: Any, card: Mapping[str, Any]) -> str:
    if not isinstance(row.import_id, str) or not row.import_id:
        return tr("Reference: {source}").format(source=card.get("source") or "")
    if row.file_name is None:
        return tr("package {name}").format(name=row.import_id[:SHORT])
    line = tr("{file}, row {row}, SHA-256 {hash}, imported on {day} by {person}").format(
        file=row.file_name,
        row="-" if row.row_number != row.row_number or row.row_number is None else int(row.row_number),
        hash=str(row.file_sha256 or "")[:SHORT],
        day=day(str(row.made or "")[:10]),
        person=row.user or "-",
    )
    return in_line(line)


def moment(iso: str) -> str:
    """Day and minute as they are written in Morocco."""
    return f"{day(iso[:10])} {iso[11:16]}".strip()


def milieu_words(milieu: str) -> str:
    """A milieu in the user's language."""
    return {"total": tr("Both"), "urban": tr("Urban"), "rural": tr("Rural")}.get(milieu, milieu)


def status_words(status: str) -> str:
    """Why there is no figure."""
    if status.startswith("hidden"):
        return tr("hidden")
    return {"missing": tr("missing"), "not_asked": tr("not asked")}.get(status, status)


def _scores(told: Provenance) -> str:
    if told.scores is None or told.scores.empty:
        return parts.paragraph(tr("No score of this unit is recorded."))
    runs = {run["run_id"]: run for run in told.runs}
    rows = []
    for row in told.scores.itertuples(index=False):
        run = runs.get(row.run_id, {})
        given = [one for one in run.get("inputs") or [] if isinstance(one, dict)]
        inputs = ", ".join(str(one.get("sha256", ""))[:SHORT] for one in given)
        rows.append(
            (
                in_line(moment(str(row.finished or ""))),
                str(row.model_id or ""),
                in_line(format_number(row.score, 2)) if row.score == row.score and row.score is not None else "-",
                "-" if row.rank is None or row.rank != row.rank else format_number(int(row.rank)),
                str(run.get("user") or ""),
                in_line(inputs),
                in_line(row.run_id[:SHORT]),
            )
        )
    heads = [(tr("Computed (UTC)"), False), (tr("Model"), False), (tr("Score"), True), (tr("Rank"), True)]
    return parts.table([*heads, *((text, False) for text in (tr("By"), tr("SHA-256 of inputs"), tr("Run")))], rows)


def _runs(told: Provenance) -> str:
    rows = [
        (
            in_line(moment(str(run["finished"] or ""))),
            in_line(str(run["algorithm"])),
            str(run["user"] or ""),
            in_line(_short(run["parameters"])),
            in_line(", ".join(f"{key} {value}" for key, value in (run["versions"] or {}).items())),
            in_line(str(run["run_id"])[:SHORT]),
        )
        for run in list(told.runs)[-MOST:]
    ]
    heads = [tr("Finished (UTC)"), tr("Tool"), tr("By"), tr("Parameters"), tr("Versions"), tr("Run")]
    return parts.table([(head, False) for head in heads], rows) if rows else parts.paragraph(tr("No run is recorded."))


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True) if not isinstance(value, str) else value
    return text if len(text) <= 240 else text[:237] + "..."


def _reference(told: Provenance) -> str:
    licence = label_of(told.meta.get("licence") or {}) if isinstance(told.meta.get("licence"), Mapping) else ""
    return tr("Reference: {licence}").format(licence=licence) if licence else ""
