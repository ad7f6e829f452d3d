"""A score model from its file, from a workspace, or the one shipped with the plugin."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import AsdError, Problem, problem
from .plain_choices import FROM_FIELDS, PlainChoices, model_of_fields, with_choices

if TYPE_CHECKING:
    from ..domain.scoring.model import ScoreModel

NO_CHOICES = PlainChoices()
DEFAULT_MODEL = Path(__file__).resolve().parents[2] / "resources" / "models" / "besoin-territorial-2024.json"


@dataclass(frozen=True)
class ChosenModel:
    """A checked model, where it was found (``default``, ``file``, ``workspace``), and what to warn about."""

    model: ScoreModel
    origin: str
    name: str
    notes: list[Problem] = field(default_factory=list)
    impossible: tuple[Problem, ...] = ()


def choose_model(
    path: str = "",
    model_id: str = "",
    workspace: str = "",
    choices: PlainChoices = NO_CHOICES,
    to_check: bool = False,
) -> ChosenModel:
    """Read the model of the file ``path``, or ``model_id`` of ``workspace``, or the default one when both are empty.

    ``choices``: fields of the layer instead of a model, or sections laid over the model (its id then says so).
    ``to_check``: choices that cannot work together come with the model (``impossible``) instead of a refusal.
    Raises AsdError: two of them given, an id without workspace, an unreadable file, or every fault of the model.
    """
    if path and model_id:
        raise AsdError(problem("two_score_models", file=Path(path).name, id=model_id))
    if choices.has_fields and (path or model_id):
        raise AsdError(problem("model_and_fields", model=Path(path).name or model_id))
    if choices.has_fields:
        data, origin, name = model_of_fields(choices), "fields", FROM_FIELDS
    elif model_id:
        data, origin, name = _from_workspace(model_id, workspace), "workspace", model_id
    elif path:
        data, origin, name = _json(Path(path)), "file", Path(path).name
    else:
        data, origin, name = _json(DEFAULT_MODEL), "default", DEFAULT_MODEL.name
    is_changed = bool(choices.changes) and isinstance(data, dict) and isinstance(data.get("tree"), list)
    chosen = _checked(with_choices(data, choices) if is_changed else data, origin, name, to_check)
    if is_changed and not choices.has_fields:
        chosen.notes.append(problem("model_changed_by_choices", id=data.get("id", ""), sections=list(choices.changes)))
    return chosen


def _from_workspace(model_id: str, workspace: str) -> Any:
    if not workspace:
        raise AsdError(problem("model_id_without_workspace", id=model_id))
    from ..workspace import open_workspace

    with open_workspace(workspace) as opened:
        return opened.model(model_id)


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise AsdError(problem("model_file_unreadable", path=str(path), reason=error.strerror or str(error))) from error
    except UnicodeDecodeError as error:
        raise AsdError(problem("model_file_not_text", path=str(path))) from error
    except json.JSONDecodeError as error:
        raise AsdError(
            problem("model_file_not_json", path=str(path), line=error.lineno, column=error.colno, reason=error.msg)
        ) from error
    except (RecursionError, ValueError) as error:  # nested without end, or a number of thousands of figures
        reason = str(error).splitlines()[0]
        raise AsdError(problem("model_file_not_json", path=str(path), line=1, column=1, reason=reason)) from error


def _checked(data: Any, origin: str, name: str, to_check: bool) -> ChosenModel:
    from ..domain.scoring.model_reading import ignored_keys, read_checkable, read_model

    model, impossible = read_checkable(data) if to_check else (read_model(data), ())
    ignored = ignored_keys(data)
    notes = [problem("model_keys_ignored", keys=ignored)] if ignored else []
    return ChosenModel(model, origin, name, notes, impossible)
