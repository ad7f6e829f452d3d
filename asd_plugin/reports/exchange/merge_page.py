"""What a package brings, on one page: conflicts side by side, rows added, changed, removed, edits not merged."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from ...outputs.exchange.conflict_table import ABSENT, labels, shown_fields, side_text, sides_of, traces_of
from ...outputs.exchange.words import field_words, kind_words, reason_words, row_words, table_words, trace_words
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ...qgis_support.written import in_line
from ..page_parts import Html, computed_on, footer, heading, page, paragraph, section, table, warnings_section

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...domain.exchange.three_way import Change, Conflict
    from ...workspace.exchange.merging import Merge
    from ...workspace.exchange.naming import Naming, Trace
    from ...workspace.exchange.screening import Refusal

SHOWN = 500


def merge_page(merge: Merge, name: str, date: str, notes: Sequence[Problem]) -> str:
    """Return the page in the user's language; ``name``: the file of the package; ``date``: ISO time."""
    manifest, changes = merge.package.manifest, merge.settled.changes
    title = tr("Package from an office: {name}").format(name=name)
    state = tr("Merged.") if merge.is_done else tr("Nothing was merged.")
    numbers = tr("Changes: {changes}. Conflicts: {conflicts}, of which open: {open}. Not merged: {refused}.").format(
        changes=format_number(len(changes)),
        conflicts=format_number(len(merge.comparison.conflicts)),
        open=format_number(len(merge.settled.open_conflicts)),
        refused=format_number(len(merge.refused)),
    )
    about = tr("Territory: {codes}. Delivery {delivery}, sealed on {made} by {user}.").format(
        codes=", ".join(manifest["scope"].get("codes", [])),
        delivery=format_number(manifest["delivery"]),
        made=str(manifest.get("made", ""))[:16].replace("T", " "),
        user=manifest.get("user") or tr("not given"),
    )
    proof = tr("Signature checked with the exchange key.") if merge.package.is_proven else ""
    open_names = {conflict.name for conflict in merge.settled.open_conflicts}
    return page(
        title,
        [
            heading(title, f"{state} {numbers}"),
            paragraph(about),
            section(tr("Conflicts"), _conflicts(merge.comparison.conflicts, open_names, merge.naming)),
            section(tr("Changes"), *_changes(changes, merge.naming)),
            section(tr("Not merged"), *_refused(merge.refused, merge.naming)),
            warnings_section(sentence(note) for note in notes),
            footer([proof, f"SHA-256: {merge.package.sha256}", computed_on(date)]),
        ],
    )


def _conflicts(conflicts: Sequence[Conflict], open_names: set[str], names: Naming) -> str:
    if not conflicts:
        return paragraph(tr("None: no figure was changed differently by both."))
    rows = []
    for conflict in conflicts:
        shown, state = shown_fields(conflict), tr("to decide") if conflict.name in open_names else tr("decided")
        sides = [
            _signed(side_text(side, shown, conflict.table), trace)
            for side, trace in zip(sides_of(conflict), traces_of(conflict, names))
        ]
        place = _row(conflict.table, conflict.key, names)
        rows.append([place, labels(conflict) or tr("whole row"), *sides, state, conflict.name])
    heads = [tr("What"), tr("Field"), tr("As sent"), tr("The office"), tr("The centre"), tr("State"), tr("Conflict")]
    return table([(head, False) for head in heads], rows)


def _signed(text: str, trace: Trace) -> Html:
    """A side's value, and under it who wrote it and when."""
    shown = tr("no such row") if text == ABSENT else text
    return Html(f'{escape(shown)}<br><span class="note">{escape(trace_words(trace))}</span>')


def _row(name: str, key: str, names: Naming) -> Html:
    """What the row is and whose, in words, and under it its key."""
    words = ": ".join(part for part in (table_words(name), row_words(name, key, names)) if part)
    return Html(f'{escape(words)}<br><span class="note">{escape(in_line(" ".join(key.split("|"))))}</span>')


def _changes(changes: Sequence[Change], known: Naming) -> list[str]:
    rows = []
    for change in changes[:SHOWN]:
        names = tuple(change.after or change.before)
        before = side_text(change.before, names, change.table) if change.before else ""
        after = side_text(change.after, names, change.table) if change.after else ""
        fields = ", ".join(field_words(change.table, name) for name in names) if change.kind == "change" else ""
        rows.append([_row(change.table, change.key, known), kind_words(change.kind), fields, before, after])
    heads = [tr("What"), tr("Change"), tr("Field"), tr("Before"), tr("After")]
    return [table([(head, False) for head in heads], rows) if rows else "", _cut(len(changes))]


def _refused(refused: Sequence[Refusal], known: Naming) -> list[str]:
    rows = [
        [
            _row(one.table, one.key, known),
            ", ".join(field_words(one.table, name) for name in one.fields),
            reason_words(one.reason),
        ]
        for one in refused[:SHOWN]
    ]
    heads = [tr("What"), tr("Field"), tr("Why")]
    return [table([(head, False) for head in heads], rows) if rows else "", _cut(len(refused))]


def _cut(count: int) -> str:
    if count <= SHOWN:
        return ""
    text = tr("Shown: {shown} of {whole}; the run report has them all.")
    return paragraph(text.format(shown=format_number(SHOWN), whole=format_number(count)), "note")
