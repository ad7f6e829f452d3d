"""Sentences about layers and tables a user gives: fields, codes, coordinate systems."""

from __future__ import annotations

from ..i18n import tr


def _missing_code_field(f: dict) -> str:
    return tr(
        "The layer «{layer}» has no field «{field}» holding the HCP code of each unit. Fields found: {found}. "
        "Choose the right code field, or join the codes first."
    ).format(layer=f["layer"], field=f["field"], found=", ".join(f["found"]))


def _numeric_codes(f: dict) -> str:
    return tr(
        "The code field «{field}» of «{layer}» is a number, so leading zeros are lost (example: {example}). "
        "Run «Repair unit codes» (asd:repaircodes), check its proposals, and use its output."
    ).format(field=f["field"], layer=f["layer"], example=f["example"])


def _malformed_codes(f: dict) -> str:
    return tr(
        "{count} codes of field «{field}» in «{layer}» are not HCP commune codes such as 06.141.01.05 (examples: "
        "{examples}). Leading zeros or dots may be lost: run «Repair unit codes» (asd:repaircodes) and check "
        "its proposals."
    ).format(count=f["count"], field=f["field"], layer=f["layer"], examples=", ".join(f["examples"]))


def _duplicate_codes(f: dict) -> str:
    return tr(
        "{count} codes occur more than once in field «{field}» of «{layer}» (examples: {examples}). One row per unit "
        "is expected: remove or aggregate the duplicates."
    ).format(count=f["count"], field=f["field"], layer=f["layer"], examples=", ".join(f["examples"]))


def _empty_codes(f: dict) -> str:
    return tr("{count} rows of «{layer}» have no code in field «{field}». Fill the code, or remove these rows.").format(
        count=f["count"], layer=f["layer"], field=f["field"]
    )


def _missing_field(f: dict) -> str:
    return tr(
        "The field «{field}» is not in «{layer}». Fields found: {found}. Choose one of them, or join the field first."
    ).format(field=f["field"], layer=f["layer"], found=", ".join(f["found"]))


def _no_rows(f: dict) -> str:
    return tr("The layer «{layer}» has no rows to work on. Check its filter or selection.").format(layer=f["layer"])


def _not_numeric(f: dict) -> str:
    return tr(
        "The field «{field}» of «{layer}» holds text that is not a number in {count} rows (examples: {examples}). "
        "Convert it to numbers with a decimal point (12.5, not 12,5), or choose another field."
    ).format(field=f["field"], layer=f["layer"], count=f["count"], examples=" ; ".join(f["examples"]))


def _cannot_write(f: dict) -> str:
    return tr("The file «{path}» could not be written: {reason}. Nothing was changed. Choose another folder.").format(
        path=f["path"], reason=f["reason"]
    )


def _text_read_as_numbers(f: dict) -> str:
    return tr("The field «{field}» of «{layer}» is text; its {count} values were read as plain numbers.").format(
        field=f["field"], layer=f["layer"], count=f["count"]
    )


def _indicators_without_workspace(f: dict) -> str:
    return tr(
        "{count} indicators of the model are neither fields of «{layer}» nor readable from a workspace: {columns}. "
        "Give the workspace (WORKSPACE), or join them to the layer as fields of these names. Fields found: {found}."
    ).format(count=f["count"], layer=f["layer"], columns=", ".join(f["columns"]), found=", ".join(f["found"]))


def _no_unit_in_workspace(f: dict) -> str:
    return tr(
        "None of the {count} units is in the workspace (examples: {examples}). Check their codes, or use the workspace "
        "of their region."
    ).format(count=f["count"], examples=", ".join(f["examples"]))


def _output_is_input(f: dict) -> str:
    return tr(
        "{parameter} would replace «{path}», which is also read as {input}: it would be lost. Choose another file."
    ).format(parameter=f["parameter"], path=f["path"], input=f["input"])


def _output_is_workspace(f: dict) -> str:
    return tr(
        "{parameter} would replace the whole workspace «{path}». Choose another file; in QGIS, «Save to GeoPackage» "
        "adds a table to the workspace instead."
    ).format(parameter=f["parameter"], path=f["path"])


def _output_is_own_table(f: dict) -> str:
    return tr(
        "{parameter} would replace the table «{table}» of the workspace «{path}»: names that start with asd_ are the "
        "plugin's own. Choose another name."
    ).format(parameter=f["parameter"], table=f["table"], path=f["path"])


def _same_output_twice(f: dict) -> str:
    return tr("{first} and {second} would both go to «{path}»: one would be lost. Choose another file for one.").format(
        first=f["first"], second=f["second"], path=f["path"]
    )


def _output_incomplete(f: dict) -> str:
    return tr(
        "The result could not be written whole to «{path}»: {found} of {expected} rows arrived, and nothing was left "
        "there. The disk may be full, or the format may not hold rows without geometry: free some space, or choose "
        "another folder or a GeoPackage, and run again."
    ).format(path=f["path"], found=f["found"], expected=f["expected"])


def _output_unreadable(f: dict) -> str:
    return tr(
        "The result «{path}» cannot be read back: the disk may be full, or the format may not hold such rows. Free "
        "some space, or choose another folder or a GeoPackage, and run again."
    ).format(path=f["path"])


def _names_cut(f: dict) -> str:
    return tr(
        "The format of «{file}» cannot hold these column names, so it shortened them: {renamed}. Prefer GeoPackage."
    ).format(file=f["file"], renamed=", ".join(f["renamed"]))


SENTENCES = {
    "output_is_input": _output_is_input,
    "output_is_workspace": _output_is_workspace,
    "output_is_own_table": _output_is_own_table,
    "same_output_twice": _same_output_twice,
    "output_incomplete": _output_incomplete,
    "output_unreadable": _output_unreadable,
    "names_cut": _names_cut,
    "score_indicators_without_workspace": _indicators_without_workspace,
    "no_unit_in_workspace": _no_unit_in_workspace,
    "cannot_write": _cannot_write,
    "text_read_as_numbers": _text_read_as_numbers,
    "missing_code_field": _missing_code_field,
    "numeric_codes": _numeric_codes,
    "malformed_codes": _malformed_codes,
    "duplicate_codes": _duplicate_codes,
    "empty_codes": _empty_codes,
    "missing_field": _missing_field,
    "no_rows": _no_rows,
    "not_numeric": _not_numeric,
}
