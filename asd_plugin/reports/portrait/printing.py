"""The printed portrait: which panel stands behind which id of the template, and its plain texts."""

from __future__ import annotations

from pathlib import Path

from ...qgis_support.i18n import speaking, tr
from . import wording
from .maps import PortraitMaps
from .panels import figures, foot, head, reasons
from .press import PdfFile, Press
from .record import Portrait
from .template import Template, shipped

KIND = "portrait"
PANELS = {
    "identity": head.identity,
    "need_box": head.need_box,
    "summary": head.summary,
    "legend": head.legend,
    "reasons": reasons.reasons,
    "strengths": reasons.strengths,
    "weaknesses": reasons.weaknesses,
    "indicators": figures.indicators,
    "trend": figures.trend,
    "services": figures.services,
    "beneficiaries": figures.beneficiaries,
    "method": foot.method,
    "limits": foot.limits,
    "marks": foot.marks,
    "sources": foot.sources,
    "date": foot.date,
    "status": foot.status,
}
TEXTS = ("title", "title_other", "subtitle", "running_title", "page_number")
KNOWN = frozenset([*PANELS, *TEXTS, "map", "locator", "scale", "logo"])


class PortraitPress:
    """Prints portraits in one language from one template; ``notes`` tell what the office's template lacks."""

    def __init__(self, maps: PortraitMaps, language: str, template: Path | None = None):
        self.language, self._maps = language, maps
        own = shipped(KIND, language)
        loaded = Template(maps.project, template or own, KNOWN, own)
        self.notes = loaded.notes
        self._press = Press(loaded, PANELS)

    @property
    def pages(self) -> int:
        """Pages of one portrait."""
        return self._press.pages

    def print(self, file: PdfFile, portrait: Portrait, first: int, total: int) -> None:
        """Add the pages of ``portrait``, numbered from ``first`` of ``total``."""
        press, maps, identity = self._press, self._maps, portrait.identity
        with speaking(self.language):
            maps.show([identity.code], [identity.province_code])
            press.set_map("map", maps.map_layers(), maps.map_extent())
            press.set_map("locator", maps.locator_layers(), maps.locator_extent())
            press.fill(_texts(portrait))
            for place in range(press.pages):
                number = tr("{page} of {total}").format(page=first + place, total=total)
                press.template.set_text("page_number", number)
                press.print_page(file, place, portrait)


def _texts(portrait: Portrait) -> dict[str, str]:
    identity = portrait.identity
    name = wording.name_of(identity.names)
    return {
        "title": name,
        "title_other": wording.other_name(identity),
        "subtitle": wording.kind_line(identity),
        "running_title": wording.DOT.join([name, wording.name_of(identity.province), tr("Territorial portrait")]),
    }
