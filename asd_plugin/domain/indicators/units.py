"""Whether a unit of measure counts things or relates them to something. Standard library only."""

from __future__ import annotations

RATE_SIGNS = ("%", "/", " per ", " pour ", " par ", "لكل", "point", "نقط")
RATE_STARTS = ("per ", "pour ", "par ")
COUNTED = (
    *("people", "person", "household", "child", "beneficiar", "inhabitant", "job", "dirham", "dh", "mad"),
    *("ménage", "personne", "enfant", "bénéficiaire", "habitant", "emploi", "nombre", "effectif", "number", "count"),
    *("أسر", "شخص", "أشخاص", "طفل", "أطفال", "مستفيد", "نسمة", "منصب", "مناصب", "درهم", "عدد"),
)


def is_count(unit: str) -> bool:
    """Whether figures in ``unit`` (any of the three languages) are counts or sums, which grow with the territory.

    «people», «ménages» and «DH» are; «% of households», «people per room», «km» and an empty unit are not.
    """
    text = unit.strip().lower()
    if any(sign in text for sign in RATE_SIGNS) or text.startswith(RATE_STARTS):
        return False
    return text.removeprefix("ال").startswith(COUNTED)
