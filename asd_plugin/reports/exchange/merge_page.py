"""What a package brings, on one page: conflicts side by side, rows added, changed, removed, edits not merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...outputs.exchange.conflict_table import shown_fields, side_text
from ...outputs.exchange.words import kind_words, reason_words, table_words
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import sentence
from ..page_parts import computed_on, footer, heading, page, paragraph, section, table, warnings_section

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...domain.exchange.three_way import Change, Conflict
    from ...workspace.exchange.merging import Merge
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
            section(tr("Conflicts"), _conflicts(merge.comparison.conflicts, open_names)),
            section(tr("Changes"), *_changes(changes)),
            section(tr("Not merged"), *_refused(merge.refused)),
            warnings_section(sentence(note) for note in notes),
            footer([proof, f"SHA-256: {merge.package.sha256}", computed_on(date)]),
        ],
    )


def _conflicts(conflicts: Sequence[Conflict], open_names: set[str]) -> str:
    if not conflicts:
        return paragraph(tr("None: no figure was changed differently by both."))
    rows = []
    for conflict in conflicts:
        names = shown_fields(conflict)
        sides = [side_text(side, names) for side in (conflict.base, conflict.theirs, conflict.ours)]
        state = tr("to decide") if conflict.name in open_names else tr("decided")
        fields = ", ".join(names) if conflict.fields else tr("whole row")
        rows.append([table_words(conflict.table), _key(conflict.key), fields, *sides, state, conflict.name])
    heads = [tr("What"), tr("Key"), tr("Field"), tr("As sent"), tr("The office"), tr("The centre")]
    return table([(head, False) for head in (*heads, tr("State"), tr("Conflict"))], rows)


def _changes(changes: Sequence[Change]) -> list[str]:
    rows = []
    for change in changes[:SHOWN]:
        names = tuple(change.after or change.before)
        before = side_text(change.before, names) if change.before else ""
        after = side_text(change.after, names) if change.after else ""
        fields = ", ".join(names) if change.kind == "change" else ""
        rows.append([table_words(change.table), _key(change.key), kind_words(change.kind), fields, before, after])
    heads = [tr("What"), tr("Key"), tr("Change"), tr("Field"), tr("Before"), tr("After")]
    return [table([(head, False) for head in heads], rows) if rows else "", _cut(len(changes))]


def _refused(refused: Sequence[Refusal]) -> list[str]:
    rows = [
        [table_words(one.table), _key(one.key), ", ".join(one.fields), reason_words(one.reason)]
        for one in refused[:SHOWN]
    ]
    heads = [tr("What"), tr("Key"), tr("Field"), tr("Why")]
    return [table([(head, False) for head in heads], rows) if rows else "", _cut(len(refused))]


def _key(key: str) -> str:
    return " ".join(key.split("|"))


def _cut(count: int) -> str:
    if count <= SHOWN:
        return ""
    text = tr("Shown: {shown} of {whole}; the run report has them all.")
    return paragraph(text.format(shown=format_number(SHOWN), whole=format_number(count)), "note")
