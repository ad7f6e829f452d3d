"""Sentences about workspaces: files, schemas, the reference, and projects made from them."""

from __future__ import annotations

from ...i18n import tr

SHOWN = 8


def _some(items: list) -> str:
    """The first few items, and how many more there are."""
    listed = ", ".join(str(item) for item in items[:SHOWN])
    more = len(items) - SHOWN
    return tr("{listed} and {count} more").format(listed=listed, count=more) if more > 0 else listed


def _level_name(level: str) -> str:
    return {"region": tr("region"), "province": tr("province")}.get(level, tr("commune"))


def _workspace_absent(f: dict) -> str:
    return tr(
        "The workspace «{path}» does not exist. Check the path, or create it with «Create a territorial workspace»."
    ).format(path=f["path"])


def _not_a_workspace(f: dict) -> str:
    return tr(
        "The file «{path}» is not a workspace of this plugin. Choose a GeoPackage made by «Create a territorial "
        "workspace»."
    ).format(path=f["path"])


def _workspace_damaged(f: dict) -> str:
    return tr(
        "The workspace «{path}» is damaged or incomplete ({reason}). Copy it again from its source, or restore a "
        "backup; its reference can be rebuilt with «Create a territorial workspace»."
    ).format(path=f["path"], reason=f.get("reason") or tr("the file is shorter than it says"))


def _workspace_newer(f: dict) -> str:
    return tr(
        "The workspace «{path}» was made by a newer version of the plugin (schema {version}; this plugin knows "
        "{known}). Update the plugin; the file was not touched."
    ).format(path=f["path"], version=f["version"], known=f["known"])


def _workspace_older(f: dict) -> str:
    return tr(
        "The workspace «{path}» has an older schema and must be upgraded, but the file or its folder is read-only. "
        "Copy it to a folder where you may write, and open the copy."
    ).format(path=f["path"])


def _workspace_too_old(f: dict) -> str:
    return tr(
        "The workspace «{path}» has schema {version}, too old to be upgraded to {known}. Create it again with «Create"
        " a territorial workspace»; the file was not touched."
    ).format(path=f["path"], version=f["version"], known=f["known"])


def _workspace_locked(f: dict) -> str:
    return tr(
        "The workspace «{path}» is in use by another program or another QGIS. Close it there (or remove its layers "
        "from the project and wait a few seconds), then try again. Nothing was changed."
    ).format(path=f["path"])


def _workspace_read_only(f: dict) -> str:
    return tr(
        "The workspace «{path}» cannot be written: the file or its folder is read-only. Copy it to a folder where you"
        " may write, or ask for the right to write there. Nothing was changed."
    ).format(path=f["path"])


def _workspace_disk_full(f: dict) -> str:
    return tr(
        "There is not enough disk space to write «{path}» ({reason}). Free some space and try again; the file is as "
        "it was."
    ).format(path=f["path"], reason=f["reason"])


def _workspace_failed(f: dict) -> str:
    return tr("The workspace «{path}» could not be used: {reason}. Nothing was changed.").format(
        path=f["path"], reason=f["reason"]
    )


def _run_already_recorded(f: dict) -> str:
    return tr(
        "The workspace «{path}» refused the result: this run, or a unit within it, is already recorded ({reason}). "
        "Run the algorithm again, and check that each unit occurs once."
    ).format(path=f["path"], reason=f["reason"])


def _file_exists(f: dict) -> str:
    return tr(
        "The file «{path}» already exists and was left alone. Choose another name, or tick «Replace the workspace if "
        "it exists» (results kept in it would be lost)."
    ).format(path=f["path"])


def _not_ours_to_replace(f: dict) -> str:
    return tr(
        "«{path}» exists and is not a workspace of this plugin, so it was not replaced. Choose another name, or "
        "remove it yourself first."
    ).format(path=f["path"])


def _no_folder(f: dict) -> str:
    return tr("The folder «{folder}» does not exist. Create it, or choose another one.").format(folder=f["folder"])


def _reference_missing(f: dict) -> str:
    return tr(
        "The reference that comes with the plugin is incomplete: {files} not found in «{folder}». Install the plugin "
        "again."
    ).format(files=", ".join(f["files"]), folder=f["folder"])


def _reference_damaged(f: dict) -> str:
    return tr(
        "The file «{file}» of the plugin's reference cannot be read ({reason}). Install the plugin again."
    ).format(file=f["file"], reason=f["reason"])


def _unknown_units(f: dict) -> str:
    return tr("No {level} of the reference is called {codes}. It knows: {known}.").format(
        level=_level_name(f["level"]), codes=_some(f["codes"]), known=_some(f["known"])
    )


def _no_unit_chosen(f: dict) -> str:
    return tr("No {level} was chosen. Choose at least one, or choose the whole country.").format(
        level=_level_name(f["level"])
    )


def _one_region_only(f: dict) -> str:
    return tr("One region at a time: {codes} were given. Choose one region, or list the provinces you need.").format(
        codes=_some(f["codes"])
    )


def _unknown_indicators(f: dict) -> str:
    return tr("The workspace has no indicator called {ids}. Check the spelling; it knows {known}.").format(
        ids=_some(f["ids"]), known=_some(f["known"])
    )


def _unknown_model(f: dict) -> str:
    return tr("The workspace has no score model called «{id}». It holds: {known}.").format(
        id=f["id"], known=_some(f["known"]) or tr("none")
    )


def _model_without_id(f: dict) -> str:
    return tr("The score model has no text in «id», so it cannot be kept in the workspace. Give it a short ASCII id.")


def _no_project(f: dict) -> str:
    return tr(
        "There is no open project to add layers to. In a batch, use «Create a project from a workspace», or give a "
        "project to qgis_process with --PROJECT_PATH."
    )


def _nothing_kept_so(fields: dict) -> str:
    return tr("The workspace keeps nothing named «{name}»: it may have been deleted or renamed meanwhile.").format(
        **fields
    )


def _kept_without_name(fields: dict) -> str:
    return tr("Give a name: what has none cannot be found again.")


def _leftovers_removed(fields: dict) -> str:
    return tr("Removed what interrupted runs had left unfinished: {count} ({names}).").format(
        count=fields["count"], names=_some(fields["names"])
    )


SENTENCES = {
    "leftovers_removed": _leftovers_removed,
    "workspace_absent": _workspace_absent,
    "not_a_workspace": _not_a_workspace,
    "workspace_damaged": _workspace_damaged,
    "workspace_newer": _workspace_newer,
    "workspace_older": _workspace_older,
    "workspace_too_old": _workspace_too_old,
    "workspace_locked": _workspace_locked,
    "workspace_read_only": _workspace_read_only,
    "workspace_disk_full": _workspace_disk_full,
    "workspace_failed": _workspace_failed,
    "run_already_recorded": _run_already_recorded,
    "file_exists": _file_exists,
    "not_ours_to_replace": _not_ours_to_replace,
    "no_folder": _no_folder,
    "reference_missing": _reference_missing,
    "reference_damaged": _reference_damaged,
    "unknown_units": _unknown_units,
    "no_unit_chosen": _no_unit_chosen,
    "one_region_only": _one_region_only,
    "unknown_indicators": _unknown_indicators,
    "unknown_model": _unknown_model,
    "model_without_id": _model_without_id,
    "no_project": _no_project,
    "nothing_kept_so": _nothing_kept_so,
    "kept_without_name": _kept_without_name,
}
