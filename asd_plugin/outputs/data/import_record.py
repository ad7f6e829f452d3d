"""What is recorded of an import of indicators, whoever asked for it: the import itself, and its run."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime, timezone
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ...domain.errors import AsdError, problem
from ...workspace.importing.about import INDICATORS, ImportRecord
from ..provenance import run_record
from ..run_report import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...domain.errors import Problem
    from ...domain.importing.proposal import Delivery, Proposal
    from ...domain.importing.recipe import Recipe
    from ...domain.territory.decisions import Decisions

ALGORITHM = "importindicators"  # the same run, asked for by the algorithm or by the assistant


def import_record(
    delivery: Delivery,
    proposal: Proposal,
    decisions: Decisions,
    delivered: str,
    forced: str = "",
    data_class: str = "aggregate",
) -> ImportRecord:
    """The import of ``proposal``; ``delivered``: ISO date; ``forced``: why an older delivery is taken all the same."""
    from qgis.core import QgsApplication

    counts = proposal.counts
    return ImportRecord(
        uuid4().hex,
        INDICATORS,
        delivery.file,
        delivery.read.sha256,
        delivery.sheet.name,
        proposal.recipe.format_id or series_of(proposal.recipe),
        data_class,
        delivered,
        QgsApplication.userLoginName(),
        counts["rows_read"],
        counts["rows_joined"],
        counts["rows_rejected"],
        counts["rows_waiting"],
        json.loads(proposal.recipe.to_json()),
        json.loads(decisions.to_json()),
        forced.strip(),
    )


def import_run(
    name: str, started: str, about: ImportRecord, proposal: Proposal, notes: Sequence[Problem], reason: str = ""
) -> dict[str, Any]:
    """The run that goes with ``about``; ``reason``: why a file with columns that name people was read."""
    parameters = {"file": about.file_name, "sheet": about.sheet, **choices_report(proposal)}
    parameters = {**parameters, "delivered": about.delivered, "forced": about.forced}
    if reason:
        parameters["nominative_reason"] = reason
    inputs = [{"name": about.file_name, "sha256": about.file_sha256}]
    told = [note["text"] for note in worded(list(notes))]
    return run_record(
        name, started, parameters=parameters, inputs=inputs, counts=proposal.counts,
        warnings=told,
    )  # fmt: skip


def choices_report(proposal: Proposal) -> dict[str, Any]:
    """The choices that, with file, rule and decisions, give the same figures again; of the bridge its name alone."""
    told = asdict(proposal.choices)
    return {**told, "bridge_file": PurePath(told["bridge_file"].replace("\\", "/")).name}


def nothing_joined(delivery: Delivery, proposal: Proposal) -> AsdError:
    """The refusal of a file of which no row found its unit."""
    key = proposal.recipe.key_column or proposal.recipe.name_column
    return AsdError(problem("import_nothing_joined", rows=len(proposal.matching.rows), file=delivery.file, key=key))


def series_of(recipe: Recipe) -> str:
    """What deliveries of the same table share when no official format was recognised: their indicators."""
    return " ".join(sorted({rule.indicator_id for rule in recipe.columns}))


def day_from(text: str | None) -> str:
    """``text`` as an ISO date, empty when it is empty; AsdError when it is no date."""
    text = (text or "").strip()
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise AsdError(problem("import_delivered_wrong", text=text)) from error


def day_of_file(path: str) -> str:
    """Day on which the file was last written; today for a layer."""
    stamp = Path(path).stat().st_mtime if path else datetime.now(timezone.utc).timestamp()
    return datetime.fromtimestamp(stamp, timezone.utc).date().isoformat()
