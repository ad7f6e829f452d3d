"""A comparison into files: a PDF from the agency's template, a page, each whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ...domain.comparison.zones import OWN_FAMILY
from ...domain.errors import Problem, problem, refuse_if_any
from ...domain.progress import Progress, checkpoint
from ...outputs.run_report import require_writable, write_atomically
from ...qgis_support.i18n import speaking, tr
from ..portrait.making import make_provenance
from ..portrait.maps import PortraitMaps
from ..portrait.page import cards_article, document
from ..portrait.press import PdfFile, Press, pdf_file
from ..portrait.reading import read_territory
from ..portrait.record import require_provenance
from ..portrait.template import Template, shipped
from . import page, panels, words
from .record import ComparisonReport, make_comparison

KIND = "comparison"
PANELS = {
    name: getattr(panels, name)
    for name in (
        "summary",
        "legend",
        "units",
        "bars",
        "gaps",
        "profile",
        "values",
        "method",
        "limits",
        "marks",
        "sources",
        "date",
        "status",
    )
}
KNOWN = frozenset([*PANELS, "title", "subtitle", "running_title", "page_number", "map", "scale", "logo"])


@dataclass(frozen=True)
class Wanted:
    """What to make: communes, indicators (none: the usual ones), languages, reference, files."""

    workspace: str
    units: tuple[str, ...]
    indicators: tuple[str, ...]
    languages: tuple[str, ...]
    reference: str
    title: str = ""
    pdf: Path | None = None
    page: Path | None = None
    templates: dict[str, Path] = field(default_factory=dict)


@dataclass
class Made:
    """The report, files written, pages printed, and what the office's template lacks."""

    report: ComparisonReport
    files: list[Path] = field(default_factory=list)
    pages: int = 0
    notes: list[Problem] = field(default_factory=list)


def export_comparison(wanted: Wanted, progress: Progress) -> Made:
    """Write the files of ``wanted`` (main thread); refusals come before anything is written."""
    territory = read_territory(wanted.workspace)
    faults = [] if wanted.pdf or wanted.page else [problem("report_without_output")]
    if wanted.reference == OWN_FAMILY and territory.communes.families is None:
        faults.append(problem("report_without_families", path=territory.path))
    refuse_if_any(faults)
    provenance = make_provenance(territory)
    require_provenance(provenance)
    require_writable(*(str(path) for path in (wanted.pdf, wanted.page) if path))
    checkpoint(progress, 0.1)
    report = make_comparison(territory, wanted.units, wanted.indicators, wanted.reference, provenance)
    maps = PortraitMaps(wanted.workspace, list(territory.score_run["limits"]))
    made = Made(report)
    checkpoint(progress, 0.3)
    if wanted.pdf:
        _print(wanted, report, maps, made, progress)
    if wanted.page:
        articles = [page.article(report, code, maps, wanted.title) for code in wanted.languages]
        articles += [cards_article(report.entries, articles, code) for code in wanted.languages]
        checkpoint(progress, 0.95)
        write_atomically(str(wanted.page), document(_title(wanted, wanted.languages[0]), articles, wanted.languages[0]))
        made.files.append(wanted.page)
    progress.report(1.0)
    return made


def _print(wanted: Wanted, report: ComparisonReport, maps: PortraitMaps, made: Made, progress: Progress) -> None:
    presses = {}
    for code in wanted.languages:
        own = shipped(KIND, code)
        template = Template(maps.project, wanted.templates.get(code, own), KNOWN, own)
        made.notes += template.notes
        presses[code] = Press(template, PANELS)
    total = sum(press.pages for press in presses.values())
    with pdf_file(wanted.pdf, _title(wanted, wanted.languages[0])) as file:
        first = 1
        for place, (code, press) in enumerate(presses.items()):
            checkpoint(progress, 0.4 + 0.5 * place / len(presses))
            _print_one(wanted, report, maps, press, file, code, first, total)
            first += press.pages
    made.pages = total
    made.files.append(wanted.pdf)


def _print_one(
    wanted: Wanted,
    report: ComparisonReport,
    maps: PortraitMaps,
    press: Press,
    file: PdfFile,
    code: str,
    first: int,
    total: int,
) -> None:
    with speaking(code):
        show_on(maps, report, maps.all_provinces())
        press.set_map("map", maps.map_layers(), maps.focus_extent())
        title = wanted.title or tr("Comparison of communes")
        press.fill({"title": title, "subtitle": words.names_line(report), "running_title": title})
        for place in range(press.pages):
            number = tr("{page} of {total}").format(page=first + place, total=total)
            press.template.set_text("page_number", number)
            press.print_page(file, place, report)


def show_on(maps: PortraitMaps, report: ComparisonReport, provinces: list[str] | None = None) -> None:
    """Turn the maps to the communes of ``report``, each labelled by its letter; ``provinces``: theirs unless given."""
    identities = {unit.tag: unit.portrait.identity for unit in report.units}
    codes = [identity.code for identity in identities.values()]
    own = [identity.province_code for identity in identities.values()]
    maps.show(codes, provinces or own, {identity.code: tag for tag, identity in identities.items()})


def _title(wanted: Wanted, code: str) -> str:
    with speaking(code):
        return wanted.title or tr("Comparison of communes")
