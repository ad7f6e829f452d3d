"""Column titles of result layers in the user's language; the columns themselves keep their ASCII names."""

from __future__ import annotations

from typing import Any

from ..qgis_support.i18n import tr


def titles() -> dict[str, str]:
    """Column name to title."""
    return {
        "code": tr("HCP code"),
        "name_fr": tr("Name (French)"),
        "name_ar": tr("Name (Arabic)"),
        "milieu": tr("Milieu"),
        "province_code": tr("Province code"),
        "province_fr": tr("Province (French)"),
        "province_ar": tr("Province (Arabic)"),
        "region_code": tr("Region code"),
        "region_fr": tr("Region (French)"),
        "region_ar": tr("Region (Arabic)"),
        "area_km2": tr("Area (km²)"),
        "population": tr("Population"),
        "all_households": tr("All households (census)"),
        "score": tr("Need score"),
        "rank": tr("Rank (1 = highest need)"),
        "class": tr("Class (1 = least need)"),
        "share_available": tr("Share of indicators available"),
        "status": tr("Status"),
        "period": tr("Period"),
        "programme": tr("Programme"),
        "households": tr("Beneficiary households"),
        "people": tr("Beneficiary people"),
        "children": tr("Beneficiary children"),
        "amount_dh": tr("Amount (DH)"),
        "per_km2": tr("Beneficiary households per km²"),
        "per_1000_inhabitants": tr("Beneficiaries per 1,000 inhabitants"),
        "per_100_households": tr("Beneficiary households per 100 households"),
        "data_class": tr("Data class"),
    }


def name_fields(layer: Any) -> None:
    """Give the columns of ``layer`` their titles as aliases; columns without one keep their name."""
    known = titles()
    for place, field in enumerate(layer.fields()):
        if field.name() in known:
            layer.setFieldAlias(place, known[field.name()])
