"""Files that an import leaves: the fate of every row, rule and decisions to use again, report, page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..parts import result_output as out

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...domain.importing.proposal import Delivery, Proposal
    from ...domain.territory.decisions import Decisions

ROWS, RECIPE_OUT, DECISIONS_OUT = "ROWS", "RECIPE_OUT", "DECISIONS_OUT"


def write_import_files(
    files: Mapping[str, str],
    proposal: Proposal,
    delivery: Delivery,
    decisions: Decisions,
    cards: Mapping[str, Mapping[str, Any]],
    notes: Sequence[Problem],
    is_written: bool,
    started: str,
) -> None:
    """Write those of ``files`` (paths by parameter) that were asked for; each is whole or untouched."""
    from qgis.core import QgsApplication

    from ...domain.territory.matching import decisions_of
    from ...outputs.data.import_rows import rows_sheet
    from ...outputs.quality.saving import save_table
    from ...outputs.run_report import write_atomically, write_report
    from ...reports.data.import_page import import_page

    cards = {**{card["id"]: card for card in proposal.new_cards}, **cards}
    if ROWS in files:
        save_table(files[ROWS], rows_sheet(proposal))
    if RECIPE_OUT in files:
        write_atomically(files[RECIPE_OUT], proposal.recipe.to_json())
    if DECISIONS_OUT in files:
        kept = decisions_of(proposal.matching, decisions, QgsApplication.userLoginName(), started[:10])
        write_atomically(files[DECISIONS_OUT], kept.to_json())
    if out.REPORT in files:
        write_report(files[out.REPORT], import_report(proposal, delivery, decisions, notes))
    if out.HTML in files:
        write_atomically(files[out.HTML], import_page(proposal, delivery, cards, notes, is_written, started))


def import_report(
    proposal: Proposal, delivery: Delivery, decisions: Decisions, notes: Sequence[Problem]
) -> dict[str, Any]:
    """The run report: the file and its hash, rule and decisions whole, counts, warnings; same inputs, same bytes."""
    from ...outputs.data.import_record import choices_report
    from ...outputs.provenance import versions
    from ...outputs.run_report import table_hash, worded

    values = proposal.values
    written = values.drop(columns=["n", "how"])
    return {
        "algorithm": "asd:importindicators",
        "inputs": [{"name": delivery.file, "sheet": delivery.sheet.name, "sha256": delivery.read.sha256}],
        "parameters": choices_report(proposal),
        "recipe": json.loads(proposal.recipe.to_json()),
        "decisions": json.loads(decisions.to_json()),
        "division": proposal.version.version,
        "counts": proposal.counts,
        "values_sha256": table_hash({name: written[name].tolist() for name in written.columns}),
        "warnings": worded(list(notes)),
        "versions": versions(),
    }
