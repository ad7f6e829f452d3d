"""The indicator catalogue: the formulas' facts joined to the texts of `texts/*.toml`."""

from __future__ import annotations

from pathlib import Path

import tomllib

from .indicators import FORMULAS
from .licence import INDICATOR_LICENCE, LICENCE

LANGUAGES = ("fr", "ar", "en")
DOMAINS = ("demography_health", "education_training", "employment", "housing_infrastructure", "economy")
SENTENCES = ("label", "short_label", "definition", "numerator", "denominator", "unit")

_TEXTS = Path(__file__).parent / "texts"
_HCP = "Haut-Commissariat au Plan"
_SOURCES = {
    "people": f"{_HCP}, RGPH 2024 et 2014, Indicateurs démographiques et socioéconomiques de la population",
    "households": f"{_HCP}, RGPH 2024 et 2014, Indicateurs sur les ménages et les conditions d'habitation",
    "households_2014": f"{_HCP}, RGPH 2014, Indicateurs sur les ménages et les conditions d'habitation",
    "commute": f"{_HCP}, RGPH 2024, Mode de transport domicile-lieu de travail des actifs occupés",
    "establishments": f"{_HCP}, RGPH 2024, Cartographie des établissements économiques",
    "diplomas_2014": f"{_HCP}, RGPH 2014, Indicateurs sur les diplômes de la population",
    "professions_2014": f"{_HCP}, RGPH 2014, Professions et secteurs d'activité de la population active occupée",
}


def build_catalogue():
    """Return the catalogue document; raises ValueError when texts and formulas do not cover each other."""
    notes = _read("notes")
    texts = [_read(domain) for domain in DOMAINS]
    entries = {entry["id"]: (domain["id"], entry) for domain in texts for entry in domain["indicator"]}
    formulas = {formula.id: formula for formula in FORMULAS}
    if set(entries) != set(formulas):
        raise ValueError(f"texts and formulas differ: {sorted(set(entries) ^ set(formulas))}")
    return {
        "version": 1,
        "licence": LICENCE,
        "domains": [{"id": domain["id"], "label": _in_order(domain["label"])} for domain in texts],
        "indicators": [_indicator(domain, entry, formulas[id_], notes) for id_, (domain, entry) in entries.items()],
    }


def _indicator(domain, entry, formula, notes):
    bounds = [*entry["bounds"], None, None]
    return {
        "id": entry["id"],
        **{key: _in_order(entry[key]) for key in ("label", "short_label")},
        "domain": domain,
        **{key: _in_order(entry[key]) for key in ("definition", "numerator", "denominator", "unit")},
        "direction": entry["direction"],
        "use": entry["use"],
        "source": _SOURCES[entry["source"]],
        "licence": INDICATOR_LICENCE,
        "periods": sorted(formula.periods),
        "by_milieu": formula.by_milieu,
        "decimals": formula.decimals,
        "minimum": bounds[0],
        "maximum": bounds[1],
        "base": formula.base_kind,
        "small_n_note": _in_order(notes[entry["note"]]) if entry["note"] else None,
    }


def _in_order(sentence):
    """Return a sentence in the three languages, refusing a missing or empty one."""
    return {language: _filled(sentence, language) for language in LANGUAGES}


def _filled(sentence, language):
    text = sentence[language].strip()
    if not text:
        raise ValueError(f"empty text: {sentence}")
    return text


def _read(name):
    return tomllib.loads((_TEXTS / f"{name}.toml").read_text(encoding="utf-8"))
