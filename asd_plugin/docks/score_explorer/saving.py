"""The model out of the explorer: to a file, into the workspace, and as an official run. Names proposed and checked."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...outputs.run_report import write_atomically
from ...qgis_support.i18n import language
from ...workspace import open_workspace

if TYPE_CHECKING:
    from ...domain.scoring.model import ScoreModel
    from ...sources.score_inputs import ScoreInputs

RUN_ALGORITHM = "asd:territorialneedscore"
LONGEST_ID = 60
_NOT_ID = re.compile(r"[^A-Za-z0-9_.-]+")


def renamed(model: ScoreModel, title: str, taken: set[str]) -> ScoreModel:
    """``model`` under another title, with an id made from it that nobody in ``taken`` has."""
    bare = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii")
    stem = _NOT_ID.sub("-", bare.lower()).strip("-._")[:LONGEST_ID] or f"{model.id}"[:LONGEST_ID]
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem}-{number}", number + 1
    return replace(model, id=name, title={language(): title})


def write_model_file(path: str, model: ScoreModel) -> None:
    """Write the model as a file that another office can open; the file is whole or untouched."""
    from ...domain.scoring.model_writing import write_model

    write_atomically(path, json.dumps(write_model(model), ensure_ascii=False, indent=1) + "\n")


def suggested_file(folder: str, model: ScoreModel) -> str:
    """A file name beside the workspace."""
    return str(Path(folder).parent / f"{model.id}.json")


def keep_in_workspace(path: str, model: ScoreModel) -> list[dict[str, Any]]:
    """Save the model in the workspace; return the models it now has."""
    from ...domain.scoring.model_writing import write_model

    with open_workspace(path, writable=True) as workspace:
        workspace.save_model(write_model(model))
        return workspace.models()


def record_official(path: str, model: ScoreModel, inputs: ScoreInputs, origin: str) -> int:
    """Score with ``model`` and record the run, with the model it used, in the workspace (any thread).

    Returns how many communes were scored. Raises AsdError; the workspace is then as it was.
    """
    from ...domain.scoring.score import score_territories
    from ...outputs.provenance import now, run_record
    from ...outputs.score_report import input_hashes, score_counts, worded

    started = now()
    result = score_territories(model, inputs.table, inputs.groups, inputs.status)
    run = run_record(
        RUN_ALGORITHM,
        started,
        model_id=model.id,
        class_breaks=result.class_breaks,
        parameters={"model_id": model.id, "model_origin": origin},
        inputs=input_hashes("asd_commune", inputs.table, inputs.status, model.id, model),
        counts=score_counts(result),
        warnings=worded([*inputs.notes, *result.notes]),
    )
    rows = zip(result.contributions.index, result.contributions.to_dict("records"))
    split = {code: {leaf: part for leaf, part in row.items() if part == part} for code, row in rows}
    scores = result.scores.assign(contributions=[split[code] for code in result.scores.index])
    with open_workspace(path, writable=True) as workspace:
        workspace.record_score(run, scores)
    return int(result.scores["score"].notna().sum())
