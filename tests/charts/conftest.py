"""Specs shared by the chart tests: long French names, Arabic names, close values, a missing one."""

import pytest

FRENCH = [
    "Moulay Abdallah Amghar - Province d'El Jadida",
    "Tidili",
    "Aïn El Aouda",
    "Oulad Yacoub Al Gharbia (El Kelâa Des-Sraghna)",
    "Kasbat Sidi Abdellah Ben M'barek",
    "Mers El Kheir",
    "Sidi Slimane Echcharraa",
    "Arbaoua",
]
ARABIC = [
    "مولاي عبد الله أمغار - إقليم الجديدة",
    "تيديلي",
    "عين العودة",
    "أولاد يعقوب الغربية (قلعة السراغنة)",
    "قصبة سيدي عبد الله بن مبارك",
    "مرس الخير",
    "سيدي سليمان الشراعة",
    "عرباوة",
]
VALUES = [52.3, 31.0, 31.2, 90.4, 2.1, 31.1, 31.0, None]


@pytest.fixture()
def chart_specs(qgis_app):
    """``chart_specs(arabic=False)`` -> (distribution, gaps) of eight communes."""
    from asd_plugin.charts.spec import Cloud, DistributionSpec, GapSpec, Mark, Reference, Words

    def build(arabic=False, values=VALUES):
        names = ARABIC if arabic else FRENCH
        numbers = [None if v is None else f"{v:.1f}\u00a0%" for v in values]
        marks = tuple(
            Mark(
                f"c{i}",
                name,
                i,
                value,
                text or "n.d.",
                reason="" if text else "The census did not ask this question here.",
            )
            for i, (name, value, text) in enumerate(zip(names, values, numbers))
        )
        gaps = tuple(
            Mark(m.code, m.label, m.colour, None if m.value is None else m.value - 38, m.text, f"({m.text})", m.reason)
            for m in marks
        )
        cloud = tuple(2.0 + (i * 7.3) % 88 for i in range(300))
        words = Words(
            title="Taux d'analphabétisme des femmes de 10 ans et plus (2024)",
            subtitle="Gap to Région de Rabat-Salé-Kénitra",
            note="One dot per commune; band: the middle half, 30,7 % to 44,2 %; line in it: median 38,3 %.",
            foot=("Source: HCP, RGPH 2024", "Data status: 1 499 of 1 503 communes", "23/11/2026"),
            empty="Nothing to show",
            summary="From Tidili to Arbaoua.",
        )
        codes = tuple(f"u{i}" for i in range(300))
        near = tuple(i % 9 == 0 for i in range(300))
        distribution = DistributionSpec(
            words,
            Cloud(codes, cloud, near),
            2.0,
            91.0,
            (24.0, 46.0, 68.0),
            Reference("Région de Rabat-Salé-Kénitra: 38,0 %", 38.0),
            marks,
            1,
            "% des femmes de 10 ans et plus",
        )
        return distribution, GapSpec(
            words, gaps, "less need than the reference", "more need than the reference", 1, "points"
        )

    return build


@pytest.fixture()
def fonts(qgis_app):
    """Fonts of a nine-point interface."""
    from qgis.PyQt.QtGui import QFont

    from asd_plugin.charts.fonts import Fonts

    return Fonts(QFont("DejaVu Sans", 9))
