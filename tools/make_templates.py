"""Draw the agency's layout templates: ``python -m tools.make_templates`` writes ``resources/templates/*.qpt``.

The Arabic template is the French one seen in a mirror. Items carry ids; the plugin fills them by id, so that an office
may move, recolour, resize or delete them in QGIS's layout designer and give its own file back. Run by people only.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "templates"
PAGE, MARGIN = (210.0, 297.0), 15.0
WIDE = PAGE[0] - 2 * MARGIN
INK, SOFT, ACCENT, LINE, PALE = "#1f2a30", "#5b6870", "#14505c", "#d5dbde", "#f4f7f7"
HEADINGS = {
    "fr": {
        "agency": "Agence nationale du soutien social",
        "kicker": "PORTRAIT DE TERRITOIRE",
        "map": "Le besoin dans la province",
        "why": "Pourquoi ce score",
        "strengths": "Points forts",
        "weaknesses": "Points faibles",
        "indicators": "Les indicateurs",
        "trend": "L'évolution depuis 2014",
        "services": "Services et accès",
        "beneficiaries": "Bénéficiaires des aides sociales directes",
        "method": "Méthode",
        "limits": "Limites",
        "kicker_comparison": "COMPARAISON DE TERRITOIRES",
        "where": "Le besoin autour des communes",
        "units": "Les communes",
        "bars": "Les scores de besoin",
        "gaps": "L'écart à la référence",
        "profile": "Le profil en percentiles",
    },
    "ar": {
        "agency": "الوكالة الوطنية للدعم الاجتماعي",
        "kicker": "صورة ترابية للجماعة",
        "map": "الحاجة في الإقليم",
        "why": "لماذا هذا المؤشر",
        "strengths": "نقط القوة",
        "weaknesses": "نقط الضعف",
        "indicators": "المؤشرات",
        "trend": "التغير منذ 2014",
        "services": "الخدمات والولوج",
        "beneficiaries": "المستفيدون من الدعم الاجتماعي المباشر",
        "method": "الطريقة",
        "limits": "حدود الاستعمال",
        "kicker_comparison": "مقارنة جماعات",
        "where": "الحاجة حول الجماعات",
        "units": "الجماعات",
        "bars": "مؤشرات الحاجة",
        "gaps": "الفارق عن المرجع",
        "profile": "المظهر بالرتب المئينية",
    },
}


class Sheet:
    """Places items in millimetres, mirrored for Arabic."""

    def __init__(self, language: str, kind: str):
        from qgis.core import QgsPrintLayout, QgsProject

        self.language, self.words = language, HEADINGS[language]
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.setName(f"{kind}_{language}")
        self.layout.initializeDefaults()
        self.page = 0

    def pages(self, count: int) -> None:
        """A4 portrait pages."""
        from qgis.core import QgsLayoutItemPage

        pages = self.layout.pageCollection()
        for place in range(count):
            if place:
                pages.addPage(QgsLayoutItemPage(self.layout))
            pages.page(place).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)

    def place(self, item: object, id_: str, x: float, y: float, width: float, height: float) -> object:
        """Add ``item`` at its place on the present page."""
        from qgis.core import QgsLayoutPoint, QgsLayoutSize

        if self.language == "ar":
            x = PAGE[0] - x - width
        item.setId(id_)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y), True, False, self.page)
        item.attemptResize(QgsLayoutSize(width, height))
        return item

    def text(
        self, id_: str, x: float, y: float, width: float, height: float, size: float = 8.0, **look: object
    ) -> object:
        """A label: filled by id, or showing its own words when ``words`` is given."""
        from qgis.core import QgsLayoutItemLabel
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtGui import QColor, QFont

        item = QgsLayoutItemLabel(self.layout)
        item.setText(str(look.get("words") or f"[{id_}]"))
        font = QFont("Noto Sans")
        font.setPointSizeF(size)
        font.setBold(bool(look.get("bold")))
        item.setFont(font)
        item.setFontColor(QColor(str(look.get("ink") or INK)))
        at_start = (look.get("align") or "start") == "start"
        sides = Qt.AlignmentFlag
        item.setHAlign(sides.AlignLeft if at_start == (self.language != "ar") else sides.AlignRight)
        item.setVAlign(sides.AlignVCenter if look.get("middle", True) else sides.AlignTop)
        item.setMarginX(0)
        item.setMarginY(0)
        if look.get("fill"):
            item.setBackgroundEnabled(True)
            item.setBackgroundColor(QColor(str(look["fill"])))
        return self.place(item, id_, x, y, width, height)

    def band(self, id_: str, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle without border."""
        from qgis.core import QgsFillSymbol, QgsLayoutItemShape

        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(item, id_, x, y, width, height)

    def heading(self, key: str, x: float, y: float, width: float, colour: str = ACCENT) -> None:
        """A section's title over a short bar."""
        self.band(f"bar_{key}", x, y, 9, 0.9, colour)
        self.text(f"heading_{key}", x, y + 1.6, width, 6, 11.5, words=self.words[key], bold=True, ink=colour)

    def map(self, id_: str, x: float, y: float, width: float, height: float) -> object:
        """A map, filled by the plugin."""
        from qgis.core import QgsLayoutItemMap, QgsRectangle
        from qgis.PyQt.QtGui import QColor

        item = QgsLayoutItemMap(self.layout)
        item.setBackgroundColor(QColor("#f7f9f9"))
        item.setFrameEnabled(False)
        self.place(item, id_, x, y, width, height)
        item.setExtent(QgsRectangle(0, 0, width, height))
        return item

    def scale_bar(self, linked: object, x: float, y: float) -> None:
        """A small scale bar of ``linked``; the plugin sets its step for each territory."""
        from qgis.core import QgsLayoutItemScaleBar, QgsTextFormat, QgsUnitTypes
        from qgis.PyQt.QtGui import QColor, QFont

        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Line Ticks Up")
        item.setLinkedMap(linked)
        item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        item.setUnitLabel("كم" if self.language == "ar" else "km")
        item.setNumberOfSegments(2)
        item.setNumberOfSegmentsLeft(0)
        item.setHeight(1.2)
        item.setLabelBarSpace(0.8)
        font = QFont("Noto Sans")
        font.setPointSizeF(6.5)
        shown = QgsTextFormat.fromQFont(font)
        shown.setColor(QColor(SOFT))
        item.setTextFormat(shown)
        item.setLineWidth(0.25)
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(255, 255, 255, 200))
        item.setBoxContentSpace(0.8)
        self.place(item, "scale", x, y, 40, 8)

    def foot(self) -> None:
        """What must stand on every page."""
        self.band("foot_line", MARGIN, 271.5, WIDE, 0.3, LINE)
        self.text("status", MARGIN, 272.8, WIDE, 5.6, 7.0, bold=True, middle=False)
        self.text("date", MARGIN, 278.2, WIDE - 22, 3.8, 6.4, ink=SOFT)
        self.text("page_number", PAGE[0] - MARGIN - 20, 278.2, 20, 3.8, 7.5, align="end", ink=SOFT)
        self.text("sources", MARGIN, 282.2, WIDE, 9.6, 6.0, middle=False, ink=SOFT)

    def save(self, path: Path) -> None:
        """Write the template; identifiers that change at every run are numbered, so that two runs give one file."""
        from qgis.core import QgsReadWriteContext

        self.layout.saveAsTemplate(str(path), QgsReadWriteContext())
        text = path.read_text(encoding="utf-8")
        known: dict[str, str] = {}
        for found in re.findall(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", text):
            known.setdefault(found, f"{{00000000-0000-4000-8000-{len(known):012d}}}")
        for found, stable in known.items():
            text = text.replace(found, stable)
        path.write_text(text, encoding="utf-8")


def first_page(sheet: Sheet) -> None:
    """Who, where, how much, why."""
    sheet.band("top_band", 0, 0, PAGE[0], 5, ACCENT)
    sheet.text("agency", MARGIN, 10, 110, 5, 8.5, words=sheet.words["agency"], ink=SOFT)
    sheet.text("kicker", MARGIN, 17.5, 110, 4.5, 8, words=sheet.words["kicker"], bold=True, ink=ACCENT)
    sheet.text("title", MARGIN, 21.5, 128, 13, 25, bold=True)
    sheet.text("title_other", PAGE[0] - MARGIN - 62, 22.5, 62, 12, 17, align="end", ink=SOFT)
    sheet.text("subtitle", MARGIN, 35, WIDE, 5.5, 9, ink=SOFT)
    sheet.text("identity", MARGIN, 44, WIDE, 15, 8)
    sheet.heading("map", MARGIN, 65, 110)
    drawn = sheet.map("map", MARGIN, 74, 110, 78)
    sheet.scale_bar(drawn, MARGIN + 2, 144)
    sheet.text("legend", MARGIN, 153.5, 110, 11, 8)
    sheet.text("need_box", MARGIN + 116, 65, 64, 57, 8, fill=PALE)
    sheet.map("locator", MARGIN + 116, 125, 64, 39.5)
    sheet.text("summary", MARGIN, 168.5, WIDE, 11, 9.5)
    sheet.heading("why", MARGIN, 183, WIDE)
    sheet.text("reasons", MARGIN, 191.5, WIDE, 51, 8)
    # the two lists stand under the bars: what a governor reads last on this page


def lists(sheet: Sheet) -> None:
    """Weaknesses and strengths side by side."""
    half = (WIDE - 8) / 2
    sheet.heading("weaknesses", MARGIN, 24, half, "#b4432b")
    sheet.text("weaknesses", MARGIN, 32.5, half, 31, 8)
    sheet.heading("strengths", MARGIN + half + 8, 24, half, "#2a7db0")
    sheet.text("strengths", MARGIN + half + 8, 32.5, half, 31, 8)


def second_page(sheet: Sheet) -> None:
    """Figures, and what stands behind them."""
    half = (WIDE - 8) / 2
    sheet.band("top_band", 0, 0, PAGE[0], 5, ACCENT)
    sheet.text("running_title", MARGIN, 10, WIDE, 6, 9, bold=True, ink=SOFT)
    lists(sheet)
    sheet.heading("indicators", MARGIN, 68, WIDE)
    sheet.text("indicators", MARGIN, 77, WIDE, 112, 7.4)
    sheet.heading("trend", MARGIN, 193, half)
    sheet.text("trend", MARGIN, 201, half, 44, 7.4)
    sheet.heading("services", MARGIN + half + 8, 193, half)
    sheet.text("services", MARGIN + half + 8, 201, half, 44, 7.4)
    sheet.heading("method", MARGIN, 247.5, half)
    sheet.text("method", MARGIN, 255.2, half, 15.6, 6.0, middle=False, ink=SOFT)
    sheet.heading("limits", MARGIN + half + 8, 247.5, half)
    sheet.text("limits", MARGIN + half + 8, 255.2, half, 9.4, 6.0, middle=False, ink=SOFT)
    sheet.text("marks", MARGIN + half + 8, 265, half, 6, 6.0, middle=False, ink=SOFT)


def make(language: str) -> None:
    """The portrait's template in one language."""
    sheet = Sheet(language, "portrait")
    sheet.pages(2)
    first_page(sheet)
    sheet.heading("beneficiaries", MARGIN, 244.5, WIDE)
    sheet.text("beneficiaries", MARGIN, 252.2, WIDE, 18.8, 8)
    sheet.foot()
    sheet.page = 1
    second_page(sheet)
    sheet.foot()
    sheet.save(FOLDER / f"portrait_{language}.qpt")


def make_comparison(language: str) -> None:
    """The comparison's template in one language."""
    half = (WIDE - 8) / 2
    sheet = Sheet(language, "comparison")
    sheet.pages(2)
    sheet.band("top_band", 0, 0, PAGE[0], 5, ACCENT)
    sheet.text("agency", MARGIN, 10, 110, 5, 8.5, words=sheet.words["agency"], ink=SOFT)
    sheet.text("kicker", MARGIN, 17.5, 110, 4.5, 8, words=sheet.words["kicker_comparison"], bold=True, ink=ACCENT)
    sheet.text("title", MARGIN, 21.5, WIDE, 13, 22, bold=True)
    sheet.text("subtitle", MARGIN, 35, WIDE, 5.5, 9, ink=SOFT)
    sheet.text("summary", MARGIN, 43, WIDE, 11, 9.5)
    sheet.heading("where", MARGIN, 57, 100)
    drawn = sheet.map("map", MARGIN, 66, 100, 92)
    sheet.scale_bar(drawn, MARGIN + 2, 149)
    sheet.text("legend", MARGIN, 159.5, 100, 11, 8)
    sheet.heading("units", MARGIN + 106, 57, 74)
    sheet.text("units", MARGIN + 106, 65, 74, 105, 8)
    sheet.heading("bars", MARGIN, 174, half)
    sheet.text("bars", MARGIN, 183, half, 86, 7.6)
    sheet.heading("gaps", MARGIN + half + 8, 174, half)
    sheet.text("gaps", MARGIN + half + 8, 183, half, 86, 7.6)
    sheet.foot()
    sheet.page = 1
    sheet.band("top_band", 0, 0, PAGE[0], 5, ACCENT)
    sheet.text("running_title", MARGIN, 10, WIDE, 6, 9, bold=True, ink=SOFT)
    sheet.heading("profile", MARGIN, 20, WIDE)
    sheet.text("profile", MARGIN, 29, WIDE, 84, 7.6)
    sheet.heading("indicators", MARGIN, 118, WIDE)
    sheet.text("values", MARGIN, 127, WIDE, 117, 7.2)
    sheet.heading("method", MARGIN, 247.5, half)
    sheet.text("method", MARGIN, 255.2, half, 15.6, 6.0, middle=False, ink=SOFT)
    sheet.heading("limits", MARGIN + half + 8, 247.5, half)
    sheet.text("limits", MARGIN + half + 8, 255.2, half, 9.4, 6.0, middle=False, ink=SOFT)
    sheet.text("marks", MARGIN + half + 8, 265, half, 6, 6.0, middle=False, ink=SOFT)
    sheet.foot()
    sheet.save(FOLDER / f"comparison_{language}.qpt")


def main() -> int:
    """Both reports in both languages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in HEADINGS:
        make(language)
        make_comparison(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
