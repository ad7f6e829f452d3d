"""One published column as the formats know it, and the indicator card made from it in French, Arabic and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

LANGUAGES = ("fr", "ar", "en")
LICENCE = "CC BY 4.0 (Haut-Commissariat au Plan)"
PERCENT, COUNT, MEAN = "percent", "count", "mean"
Texts = tuple[str, str, str]

# Denominators: of what the figure is a share, or over what it is a mean.
OF: dict[str, Texts] = {
    "people": ("Population municipale", "السكان البلديون", "Municipal population"),
    "people_10": ("Population de 10 ans et plus", "السكان البالغون 10 سنوات فأكثر", "Population aged 10 and over"),
    "people_15": ("Population de 15 ans et plus", "السكان البالغون 15 سنة فأكثر", "Population aged 15 and over"),
    "children_6_11": ("Enfants de 6 à 11 ans", "الأطفال من 6 إلى 11 سنة", "Children aged 6 to 11"),
    "children_7_12": ("Enfants de 7 à 12 ans", "الأطفال من 7 إلى 12 سنة", "Children aged 7 to 12"),
    "active": (
        "Population active de 15 ans et plus",
        "السكان النشيطون البالغون 15 سنة فأكثر",
        "Labour force aged 15 and over",
    ),
    "employed": (
        "Actifs occupés de 15 ans et plus",
        "المشتغلون البالغون 15 سنة فأكثر",
        "People in work aged 15 and over",
    ),
    "women": ("Femmes en âge de procréer", "النساء في سن الإنجاب", "Women of childbearing age"),
    "households": ("Ménages", "الأسر", "Households"),
    "rural_households": (
        "Ménages sédentaires des douars dont HCP publie les distances (30 ménages et plus)",
        "الأسر المستقرة في الدواوير التي تنشر المندوبية مسافاتها (30 أسرة فأكثر)",
        "Settled households of the douars whose distances HCP publishes (30 households or more)",
    ),
    "all_rural_households": (
        "Ménages sédentaires de tous les douars de la commune",
        "الأسر المستقرة في جميع دواوير الجماعة",
        "Settled households of all douars of the commune",
    ),
    "poor": ("Personnes pauvres", "الأشخاص الفقراء", "Poor people"),
}
SEX_WORDS: dict[str, Texts] = {
    "women": ("femmes", "النساء", "women"),
    "men": ("hommes", "الرجال", "men"),
}
_PER = ("Somme, sur le dénominateur, de : ", "مجموع القيم على المقام: ", "Sum over the denominator of: ")
_SHARE = ("Part en pour cent : ", "النسبة المئوية: ", "Share in per cent: ")
_OF = (" ; dénominateur : ", "؛ المقام: ", "; denominator: ")


@dataclass(frozen=True)
class Field:
    """``words``: what the heading says; ``category``: what its last part says, where one heading stands over several.

    ``what``: what is counted, in LANGUAGES. ``kind``: PERCENT, COUNT or MEAN (then ``unit`` says in what). ``of``: key
    of OF. ``years``: censuses that publish it so. ``in_catalogue``: the reference has this very figure under ``id``.
    """

    id: str
    words: str
    category: str
    what: Texts
    of: str
    direction: int
    domain: str
    kind: str = PERCENT
    unit: Texts = ("%", "%", "%")
    years: tuple[str, ...] = ("2014", "2024")
    by_sex: bool = False
    decimals: int = 1
    maximum: float | None = None

    @property
    def base(self) -> str:
        """On whose number the figures of parts are weighted: people or households."""
        return "households" if "households" in self.of else "people"


def card_of(field: Field, source: str, date: str, sex: str = "") -> dict[str, Any]:
    """The card of ``field``, complete: definition, numerator, denominator, unit, direction, source, bounds.

    ``date``: day the figures speak of. With a ``sex`` the id ends in it and every text says it.
    """
    whose = SEX_WORDS.get(sex)
    what = tuple(f"{text} ({word})" for text, word in zip(field.what, whose)) if whose else field.what
    of = tuple(f"{text} ({word})" for text, word in zip(OF[field.of], whose)) if whose else OF[field.of]
    card: dict[str, Any] = {
        "id": f"{field.id}_{sex}" if sex else field.id,
        "label": _texts(what),
        "short_label": _texts(what),
        "domain": field.domain,
        "definition": _texts(_definition(field, what, of)),
        "numerator": _texts(what if field.kind != MEAN else tuple(a + b for a, b in zip(_PER, what))),
        "denominator": _texts(of),
        "unit": _texts(tuple(f"% ({text})" for text in of) if field.kind == PERCENT else field.unit),
        "direction": field.direction,
        "use": "context",
        "source": source,
        "licence": LICENCE,
        "periods": list(field.years),
        "by_milieu": True,
        "decimals": 0 if field.kind == COUNT else field.decimals,
        "minimum": 0,
        "maximum": 100 if field.kind == PERCENT else field.maximum,
        "base": field.base,
        "periodicity": "10 ans",
        "data_date": date,
        "owner": "Haut-Commissariat au Plan",
        "origin": "format",
    }
    return {**card, "aggregation": "sum"} if field.kind == COUNT else card


def _definition(field: Field, what: Texts, of: Texts) -> tuple[str, ...]:
    if field.kind == PERCENT:
        return tuple(f"{lead}{text}{link}{base}." for lead, text, link, base in zip(_SHARE, what, _OF, of))
    return tuple(f"{text}{link}{base}." for text, link, base in zip(what, _OF, of))


def _texts(texts: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(LANGUAGES, texts))
