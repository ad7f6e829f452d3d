"""A map page of a workspace as PNG, PDF or SVG: the words come from the recorded run, never from the caller."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsLayoutExporter, QgsProject

from ..domain.errors import AsdError, problem
from ..outputs.layer_group import SYNTHETIC, add_group, group_extent
from ..outputs.protection.mark import ROUNDED, refuse_unprotected
from ..qgis_support.compat import text_kept_as_text
from ..qgis_support.i18n import format_number, label_of, language, tr
from ..qgis_support.written import day, period_words
from ..workspace import open_workspace
from .map_page import PageTexts, make_page

THEMES = ("need", "coverage", "density", "priorities")
SUFFIXES = (".png", ".pdf", ".svg")
OUTLINES = ("region", "province", "commune")


def export_map(workspace: str, theme: str, target: Path, dpi: float, title: str = "") -> Path:
    """Write the page of ``theme`` (one of ``THEMES``) to ``target``; the suffix chooses the format.

    Main thread only. The file appears whole or not at all. Raises AsdError when the workspace has no such result yet,
    when the format is unknown, or when the page cannot be written.
    """
    if target.suffix.lower() not in SUFFIXES:
        raise AsdError(problem("map_format_unknown", path=str(target), known=list(SUFFIXES)))
    texts = _texts(workspace, theme, title)
    project = QgsProject()
    layers = add_group(project, workspace, wanted=(*OUTLINES, theme))
    if theme not in layers:
        raise AsdError(problem("map_without_result", path=workspace, theme=theme))
    shown = [layers[role] for role in (*OUTLINES, theme)]
    refuse_unprotected(shown)
    extent = group_extent(layers, project)
    layout = make_page(project, shown, [layers[theme], layers["region"]], extent, texts, language() == "ar")
    _write(layout, target, dpi)
    return target


def _write(layout: Any, target: Path, dpi: float) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.stem}.part{target.suffix.lower()}")
    exporter = QgsLayoutExporter(layout)
    writers = {".png": _to_image, ".pdf": _to_pdf, ".svg": _to_svg}
    try:
        outcome = writers[target.suffix.lower()](exporter, str(partial), dpi)
        if outcome != QgsLayoutExporter.ExportResult.Success:
            raise AsdError(problem("cannot_write", path=str(target), reason=tr("the page could not be drawn")))
        partial.replace(target)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(target), reason=error.strerror or str(error))) from error
    finally:
        if partial.exists():
            partial.unlink()


def _to_image(exporter: QgsLayoutExporter, path: str, dpi: float) -> Any:
    """Paint and save the page ourselves: the exporter would ask GDAL to georeference a PNG, which it cannot."""
    image = exporter.renderPageToImage(0, dpi=dpi)
    dots_per_metre = round(dpi / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    is_saved = not image.isNull() and image.save(path, "PNG")
    results = QgsLayoutExporter.ExportResult
    return results.Success if is_saved else results.FileError


def _to_pdf(exporter: QgsLayoutExporter, path: str, dpi: float) -> Any:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = text_kept_as_text()  # can be searched and read aloud
    return exporter.exportToPdf(path, settings)


def _to_svg(exporter: QgsLayoutExporter, path: str, dpi: float) -> Any:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    return exporter.exportToSvg(path, settings)


def _texts(workspace: str, theme: str, title: str) -> PageTexts:
    with open_workspace(workspace) as opened:
        licence = label_of(opened.meta().get("licence", {}))
        score, counts = opened.latest_score(), opened.latest_beneficiaries()
        run = score if theme == "need" else counts
        if run is None or (theme == "priorities" and score is None):
            raise AsdError(problem("map_without_result", path=workspace, theme=theme))
        models = {item["id"]: label_of(item["title"]) for item in opened.models()}
    if theme == "need":
        return _need_texts(run, models, licence, title)
    return _counts_texts(run, licence, title or _counts_title(theme))


def _need_texts(run: dict[str, Any], models: dict[str, str], licence: str, title: str) -> PageTexts:
    model = models.get(run.get("model_id", ""), run.get("model_id") or "")
    return PageTexts(
        title=title or tr("Territorial need score by commune"),
        subtitle=tr("{model} · {scored} communes scored, {left_out} without enough data (n.d.)").format(
            model=model, scored=format_number(run["scored"]), left_out=format_number(run["left_out"])
        ),
        source=tr("Source: Haut-Commissariat au Plan, censuses of 2024 and 2014; score computed on {date}.").format(
            date=_day(run)
        ),
        licence=licence,
        status=tr("Data status: published census figures. The score compares territories, never households."),
    )


def _counts_title(theme: str) -> str:
    return {
        "coverage": tr("Beneficiary households per 100 households, by commune"),
        "density": tr("Beneficiary households per km², by commune"),
        "priorities": tr("Priorities: need and coverage, by commune"),
    }[theme]


def _counts_texts(run: dict[str, Any], licence: str, title: str) -> PageTexts:
    synthetic = run.get("data_class") == SYNTHETIC
    return PageTexts(
        title=title,
        subtitle=tr("Period: {period} · programme: {programme}").format(
            period=_period(run) or tr("all"), programme=_programme(run)
        ),
        source=tr(
            "Source: beneficiary counts given by the office; population: Haut-Commissariat au Plan, census of 2024; "
            "computed on {date}."
        ).format(date=_day(run)),
        licence=licence,
        status=_protection(run),
        warning=tr("SYNTHETIQUE: training data made by a generator, about nobody.") if synthetic else "",
    )


def _protection(run: dict[str, Any]) -> str:
    """Protection status, threshold and data date: printed on every page of counts."""
    rounded = run.get("protection") == ROUNDED
    how = tr("counts rounded") if rounded else tr("small counts hidden, with the cells that would give them back")
    return tr("Protection: {how}; threshold: {threshold} households; data of {period}.").format(
        how=how,
        threshold=format_number(run.get("threshold") or 0),
        period=_period(run) or _day(run),
    )


def _period(run: dict[str, Any]) -> str:
    return period_words(str(run.get("period") or run.get("shown_period") or ""))


def _programme(run: dict[str, Any]) -> str:
    programme = run.get("programme") or run.get("shown_programme") or "all"
    return tr("all") if programme in ("all", "total") else str(programme)


def _day(run: dict[str, Any]) -> str:
    return day(str(run.get("finished") or "")[:10])
