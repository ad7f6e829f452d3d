"""Sentences about portraits, comparison reports and their templates."""

from __future__ import annotations

from ...i18n import tr


def _report_without_score(f: dict) -> str:
    return tr(
        "The workspace «{path}» holds no need score yet, and a portrait is made of it. Run «Territorial need score» "
        "with this workspace first."
    ).format(path=f["path"])


def _report_text_missing(f: dict) -> str:
    what = {
        "source": tr("the source of the figures"),
        "licence": tr("the licence"),
        "date": tr("the date of the figures"),
        "status": tr("the disclosure status"),
    }[f["text"]]
    return tr("The report cannot be made: the workspace does not say {what}, and it must print on every page.").format(
        what=what
    )


def _report_unknown_units(f: dict) -> str:
    return tr(
        "UNITS: no commune of this workspace has the code {codes}. Give HCP codes of communes, such as 06.181.01.01, "
        "separated by commas."
    ).format(codes=", ".join(f"«{code}»" for code in f["units"]))


def _report_unknown_zones(f: dict) -> str:
    return tr(
        "PROVINCE: the workspace knows no province or region called {names}. Give its HCP code or its name."
    ).format(names=", ".join(f"«{name}»" for name in f["zones"]))


def _report_without_unit(f: dict) -> str:
    return tr("No commune to report on: give codes in UNITS, or a province or region in PROVINCE.")


def _report_without_output(f: dict) -> str:
    return tr("Nothing to write: give a PDF file, an HTML page or a folder.")


def _report_without_families(f: dict) -> str:
    return tr(
        "REFERENCE: the workspace «{path}» holds no peer families. Run «Peer families» with this workspace first, or "
        "choose a province, region or country as reference."
    ).format(path=f["path"])


def _report_without_workspace(f: dict) -> str:
    return tr("WORKSPACE: no workspace was given, the project uses none and none was used before. Choose the file.")


def _template_absent(f: dict) -> str:
    return tr("The layout template «{path}» does not exist.").format(path=f["path"])


def _template_unreadable(f: dict) -> str:
    return tr(
        "«{path}» is no layout template that QGIS can read. Save it from the layout window with «Save as template» "
        "(.qpt)."
    ).format(path=f["path"])


def _template_lacks_mandatory(f: dict) -> str:
    return tr(
        "The template «{path}» has no label with the id {ids}: source, date and disclosure status must print. Put back "
        "those items of the plugin's own template."
    ).format(path=f["path"], ids=", ".join(f"«{id_}»" for id_ in f["ids"]))


def _template_reaches_out(f: dict) -> str:
    return tr(
        "The template «{path}» holds items that could load something from elsewhere (HTML, or a picture at an "
        "address): {items}. Remove them, or use a picture file of the office."
    ).format(path=f["path"], items=", ".join(f"«{item}»" for item in f["items"]))


def _template_unknown_ids(f: dict) -> str:
    return tr(
        "The template «{path}» has items whose id means nothing to the plugin; they print as they are: {ids}."
    ).format(path=f["path"], ids=", ".join(f["ids"]))


def _template_missing_ids(f: dict) -> str:
    return tr("The template «{path}» has no item with these ids; what they show is left out: {ids}.").format(
        path=f["path"], ids=", ".join(f["ids"])
    )


def _comparison_unit_count(f: dict) -> str:
    return tr("A comparison takes {least} to {most} communes; {count} were given.").format(
        least=f["least"], most=f["most"], count=f["count"]
    )


def _comparison_indicator_count(f: dict) -> str:
    return tr("INDICATORS: a comparison shows {most} indicators at most; {count} were given.").format(
        most=f["most"], count=f["count"]
    )


def _report_unknown_indicators(f: dict) -> str:
    return tr("INDICATORS: the workspace has no indicator called {ids}. Known ones: {known}.").format(
        ids=", ".join(f"«{id_}»" for id_ in f["ids"]), known=", ".join(f["known"])
    )


SENTENCES = {
    "report_without_score": _report_without_score,
    "report_text_missing": _report_text_missing,
    "report_unknown_units": _report_unknown_units,
    "report_unknown_zones": _report_unknown_zones,
    "report_without_unit": _report_without_unit,
    "report_without_output": _report_without_output,
    "report_without_families": _report_without_families,
    "report_without_workspace": _report_without_workspace,
    "template_absent": _template_absent,
    "template_unreadable": _template_unreadable,
    "template_lacks_mandatory": _template_lacks_mandatory,
    "template_reaches_out": _template_reaches_out,
    "template_unknown_ids": _template_unknown_ids,
    "template_missing_ids": _template_missing_ids,
    "comparison_unit_count": _comparison_unit_count,
    "comparison_indicator_count": _comparison_indicator_count,
    "report_unknown_indicators": _report_unknown_indicators,
}
