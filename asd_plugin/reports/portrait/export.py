"""Portraits into files: one PDF or page for all communes, or one file a commune; each whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...domain.comparison.zones import OWN_FAMILY
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Progress, checkpoint
from ...outputs.layer_group import SYNTHETIC
from ...outputs.run_report import require_writable, write_atomically
from ...qgis_support.i18n import speaking, tr
from .making import make_portrait, make_provenance
from .maps import PortraitMaps
from .page import PortraitPages, cards_article, document
from .press import pdf_file
from .printing import PortraitPress
from .reading import Territory, read_territory
from .record import Portrait, require_provenance

PDF, HTML = "pdf", "html"


@dataclass(frozen=True)
class Wanted:
    """What to make: ``units`` are commune codes; ``kinds`` the formats of the files in ``folder``."""

    workspace: str
    units: tuple[str, ...]
    languages: tuple[str, ...]
    reference: str
    pdf: Path | None = None
    page: Path | None = None
    folder: Path | None = None
    kinds: tuple[str, ...] = (PDF,)
    templates: dict[str, Path] = field(default_factory=dict)


@dataclass
class Made:
    """Files written, communes and pages printed, and what the office's template lacks."""

    units: tuple[str, ...] = ()
    files: list[Path] = field(default_factory=list)
    pages: int = 0
    notes: list[Problem] = field(default_factory=list)


def export_portraits(wanted: Wanted, progress: Progress) -> Made:
    """Write every file of ``wanted`` (main thread).

    Raises AsdError before anything is written when a commune is unknown, counts are unprotected, source, date or status
    are not known, or a template cannot be used; Cancelled leaves whole files of ``folder`` only, and nothing else.
    """
    territory = read_territory(wanted.workspace)
    units = _in_order(territory, wanted)
    provenance = make_provenance(territory)
    require_provenance(provenance)
    places = [str(path) for path in (wanted.pdf, wanted.page) if path]
    require_writable(*places)
    maps = PortraitMaps(wanted.workspace, list(territory.score_run["limits"]))
    work = _Work(wanted, maps, progress)
    made = Made(units, notes=[note for press in work.presses for note in press.notes])

    def portraits() -> Iterator[Portrait]:
        return (make_portrait(territory, code, wanted.reference, provenance) for code in units)

    work.total = len(units) * (bool(wanted.pdf) + bool(wanted.page) + len(wanted.kinds) * bool(wanted.folder))
    if wanted.pdf:
        made.pages += work.print(wanted.pdf, portraits(), len(units))
        made.files.append(wanted.pdf)
    if wanted.page:
        work.write_page(wanted.page, portraits())
        made.files.append(wanted.page)
    if wanted.folder:
        for portrait in portraits():
            made.files += work.one_by_one(wanted.folder, portrait)
        made.pages += work.pages * len(units) if PDF in wanted.kinds else 0
    progress.report(1.0)
    return made


class _Work:
    """The presses, the pages and how far the whole job is."""

    def __init__(self, wanted: Wanted, maps: PortraitMaps, progress: Progress):
        self._wanted, self._progress = wanted, progress
        self.total, self._done = 1, 0
        self._pages = PortraitPages(maps)
        prints = wanted.pdf or (wanted.folder and PDF in wanted.kinds)
        languages = wanted.languages if prints else ()
        self.presses = [PortraitPress(maps, code, wanted.templates.get(code)) for code in languages]

    @property
    def pages(self) -> int:
        """Pages of one commune, all languages together."""
        return sum(press.pages for press in self.presses)

    def print(self, target: Path, portraits: Iterator[Portrait], count: int) -> int:
        """All ``portraits`` into one PDF; returns its pages."""
        total = self.pages * count
        with pdf_file(target, self._title()) as file:
            first = 1
            for portrait in portraits:
                for press in self.presses:
                    self._step(1 / len(self.presses))
                    press.print(file, portrait, first, total)
                    first += press.pages
        return total

    def write_page(self, target: Path, portraits: Iterator[Portrait]) -> None:
        """All ``portraits`` into one HTML page."""
        articles, drawn, cards = [], set(), {}
        for portrait in portraits:
            cards = portrait.indicators
            for code in self._wanted.languages:
                self._step(1 / len(self._wanted.languages))
                articles.append(self._pages.article(portrait, code, drawn))
        articles += [cards_article(cards, articles, code) for code in self._wanted.languages]
        write_atomically(str(target), document(self._title(), articles, self._wanted.languages[0]))

    def one_by_one(self, folder: Path, portrait: Portrait) -> list[Path]:
        """The files of one commune; synthetic figures are told by their names too."""
        is_synthetic = portrait.aid is not None and portrait.aid.is_synthetic
        stem = f"{SYNTHETIC}_portrait" if is_synthetic else "portrait"
        files = []
        for kind in self._wanted.kinds:
            target = folder / f"{stem}_{portrait.identity.code}.{kind}"
            if kind == PDF:
                self.print(target, iter([portrait]), 1)
            else:
                self.write_page(target, iter([portrait]))
            files.append(target)
        return files

    def _title(self) -> str:
        with speaking(self._wanted.languages[0]):
            return tr("Territorial portrait")

    def _step(self, share: float) -> None:
        checkpoint(self._progress, min(self._done / max(self.total, 1), 0.999))
        self._done += share


def units_of_zones(workspace: Any, zones: Sequence[str]) -> list[str]:
    """Communes of provinces and regions given by code or name (French or Arabic, accents optional), in code order.

    Raises AsdError naming every zone that the workspace does not know.
    """
    from ...domain.comparison.names import normalise

    tables = {level: workspace.units(level) for level in ("region", "province")}
    known = {}
    for level, table in tables.items():
        for code, french, arabic in zip(table.index, table["name_fr"], table["name_ar"]):
            for name in (code, normalise(french or ""), normalise(arabic or "")):
                known[name] = (level, code)
    found = [(text, known.get(text.strip()) or known.get(normalise(text))) for text in zones]
    lost = [text for text, zone in found if zone is None]
    if lost:
        raise AsdError(problem("report_unknown_zones", zones=lost))
    communes = workspace.units("commune")
    wanted = {zone for _, zone in found}
    pairs = zip(communes.index, communes["province_code"], communes["region_code"])
    return [code for code, p, r in pairs if ("province", p) in wanted or ("region", r) in wanted]


def codes_called(territory: Territory, called: Sequence[str]) -> tuple[list[str], list[Problem]]:
    """Codes of communes given by code or by whole name, once each; and what names none, or several."""
    table = territory.units
    names = table[["name_fr", "name_ar"]].assign(
        province_fr=[territory.zone_names.get(code, {}).get("fr", "") for code in table["province_code"]],
        province_ar=[territory.zone_names.get(code, {}).get("ar", "") for code in table["province_code"]],
    )
    found = [_called(names, text) for text in dict.fromkeys(called)]
    lost = [text for code, text, _ in found if not code and not any(letter.isalpha() for letter in text)]
    faults = [fault for _, text, problems in found if text not in lost for fault in problems]
    if lost:
        faults.append(problem("report_unknown_units", units=lost))
    return list(dict.fromkeys(code for code, _, _ in found if code)), faults


def _called(names: Any, text: str) -> tuple[str, str, tuple[Problem, ...]]:
    """Code (empty: none), the text itself, and what is wrong with it."""
    from ...domain.comparison.peers.figures import unit_called

    try:
        return unit_called(names, text), text, ()
    except AsdError as error:
        return "", text, error.problems


def _in_order(territory: Territory, wanted: Wanted) -> tuple[str, ...]:
    """Communes once each, province by province; refused with the codes and names that are not there."""
    units, faults = codes_called(territory, wanted.units)
    if not wanted.units:
        faults.append(problem("report_without_unit"))
    if not (wanted.pdf or wanted.page or wanted.folder):
        faults.append(problem("report_without_output"))
    if wanted.reference == OWN_FAMILY and territory.communes.families is None:
        faults.append(problem("report_without_families", path=territory.path))
    refuse_if_any(faults)
    return tuple(sorted(units, key=lambda code: str(territory.units.at[code, "province_code"])))
