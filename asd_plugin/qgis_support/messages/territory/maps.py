"""Sentences about map pages."""

from __future__ import annotations

from ...i18n import tr


def _page_text_missing(f: dict) -> str:
    return tr(
        "The map page cannot be made: its «{text}» line is empty. Source, licence and data status must print."
    ).format(text=f["text"])


def _map_format_unknown(f: dict) -> str:
    return tr("The file «{path}» has no known picture format. Use one of: {known}.").format(
        path=f["path"], known=", ".join(f["known"])
    )


def _map_without_result(f: dict) -> str:
    counts = tr("no beneficiary counts yet: run «Beneficiary density» with this workspace first")
    wanted = {
        "need": tr("no need score yet: run «Territorial need score» with this workspace first"),
        "priorities": tr(
            "no commune with both a need score and published beneficiary counts yet: run «Territorial need score» and "
            "«Beneficiary density» with this workspace first"
        ),
    }.get(f["theme"], counts)
    return tr("The workspace «{path}» holds {wanted}.").format(path=f["path"], wanted=wanted)


SENTENCES = {
    "page_text_missing": _page_text_missing,
    "map_format_unknown": _map_format_unknown,
    "map_without_result": _map_without_result,
}
